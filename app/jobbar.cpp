// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The job bar's parts.

#include "app/jobbar.h"

#include "app/jobrunner.h"
#include "views/shared/icons.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QUrl>

namespace DiemTin {

JobBar::JobBar(JobRunner &jobs, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_links(new QLabel(this))
{
    m_text->setMinimumWidth(1); // a long sentence is cut rather than make the window wider
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(110);
    m_cancel->setIcon(themedIcon(Icon::Close));
    m_cancel->setIconSize({14, 14});
    m_cancel->setToolTip(tr("Dừng"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_progress),
                          static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_links)})
        row->addWidget(part);
    m_progress->hide();
    m_cancel->hide();
    m_links->hide();

    connect(m_cancel, &QToolButton::clicked, &jobs, &JobRunner::cancel);
    connect(&jobs, &JobRunner::started, this, [this](const QString &text) {
        m_text->setText(text);
        m_links->hide();
        m_progress->setValue(0);
        m_progress->show();
        m_cancel->show();
    });
    connect(&jobs, &JobRunner::progressed, this, [this](double part) { m_progress->setValue(qRound(part * 1000)); });
    connect(&jobs, &JobRunner::finished, this, [this] {
        m_text->clear();
        m_progress->hide();
        m_cancel->hide();
    });
    connect(m_links, &QLabel::linkActivated, this, [](const QString &link) { QDesktopServices::openUrl(QUrl(link)); });
}

void JobBar::showResult(const QString &sentence)
{
    m_text->setText(sentence);
    m_links->hide();
}

void JobBar::showFile(const QString &sentence, const QString &path)
{
    const auto link = [](const QString &target, const QString &text) {
        return QStringLiteral("<a href=\"%1\">%2</a>")
            .arg(QString::fromLatin1(QUrl::fromLocalFile(target).toEncoded()), text);
    };
    m_text->setText(sentence);
    m_links->setText(link(path, tr("Mở tệp")) + QStringLiteral(" &nbsp; ")
                     + link(QFileInfo(path).absolutePath(), tr("Mở thư mục")));
    m_links->show();
}

QString JobBar::text() const
{
    return m_text->text();
}

} // namespace DiemTin
