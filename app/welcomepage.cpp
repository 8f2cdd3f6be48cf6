// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two faces of the welcome page.

#include "app/welcomepage.h"

#include "app/actions.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace DiemTin {

WelcomePage::WelcomePage(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_column(new QVBoxLayout(this))
{
    m_column->setAlignment(Qt::AlignCenter);
}

void WelcomePage::start(const QString &title, const QString &hint)
{
    delete m_content;
    m_content = new QWidget(this);
    m_column->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(10);
    auto *name = new QLabel(title, m_content);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    name->setAlignment(Qt::AlignCenter);
    auto *text = new QLabel(hint, m_content);
    text->setObjectName(QStringLiteral("quiet"));
    text->setAlignment(Qt::AlignCenter);
    column->addWidget(name);
    column->addWidget(text);
    column->addSpacing(8);
}

void WelcomePage::addButton(QAction *action, const QString &text)
{
    auto *button = new QPushButton(text, m_content);
    button->setMinimumWidth(260);
    // The first one is what most people want.
    button->setDefault(m_content->findChildren<QPushButton *>().size() == 1);
    button->setEnabled(action->isEnabled());
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_content->layout()->addWidget(button);
    m_content->layout()->setAlignment(button, Qt::AlignHCenter);
}

void WelcomePage::showNoLibrary(const QStringList &recent)
{
    start(tr("DiemTin"), tr("Thư viện là nơi giữ mọi tin, ảnh và số báo, trong một tệp."));
    addButton(m_actions.createLibrary, tr("Tạo thư viện…"));
    addButton(m_actions.openLibrary, tr("Mở thư viện…"));
    if (recent.isEmpty())
        return;
    auto *links = new QLabel(m_content);
    links->setTextFormat(Qt::RichText);
    links->setAlignment(Qt::AlignCenter);
    QStringList lines{tr("Mở gần đây:")};
    for (const QString &path : recent.mid(0, 4))
        lines.append(QStringLiteral("<a href=\"%1\">%2</a>")
                         .arg(path.toHtmlEscaped(), QFileInfo(path).completeBaseName().toHtmlEscaped()));
    links->setText(lines.join(QStringLiteral("<br>")));
    connect(links, &QLabel::linkActivated, this, &WelcomePage::libraryChosen);
    m_content->layout()->addWidget(links);
}

void WelcomePage::showNoIssue(int issues)
{
    if (issues > 0)
        start(tr("Chưa mở số báo nào"), tr("Chọn một số trong thẻ “Số báo” ở bên trái, hoặc:"));
    else
        start(tr("Thư viện chưa có số báo nào"), tr("Kéo tệp văn bản điểm tin thả vào đây, hoặc:"));
    addButton(m_actions.importTexts, tr("Nhập văn bản…"));
    addButton(m_actions.newIssue, tr("Số báo mới…"));
}

} // namespace DiemTin
