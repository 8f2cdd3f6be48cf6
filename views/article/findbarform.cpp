// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The find bar's fields and buttons.

#include "views/article/bodyedit.h"
#include "views/article/findbar.h"
#include "views/shared/fieldedit.h"
#include "views/shared/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

namespace DiemTin {

namespace {

constexpr int MostRows = 5; ///< of the list that are seen at once

} // namespace

FindBar::FindBar(BodyEdit &body, QWidget *parent)
    : QWidget(parent)
    , m_body(body)
    , m_complaint(new QLabel(this))
    , m_list(new QListWidget(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    makeFindRow(grid);
    makeOptionRow(grid);
    makeReplaceRow(grid);
    m_complaint->setObjectName(QStringLiteral("findComplaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_list->setObjectName(QStringLiteral("findResults"));
    m_list->setAccessibleName(tr("Các chỗ tìm thấy trong số báo"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFixedHeight(MostRows * (fontMetrics().lineSpacing() + 6) + 4);
    m_list->hide();
    grid->addWidget(m_complaint, 3, 0, 1, 3);
    grid->addWidget(m_list, 4, 0, 1, 3);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &FindBar::search);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT hitChosen(m_issueHits.at(m_list->row(item))); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT hitChosen(m_issueHits.at(m_list->row(item))); });
    connect(&body, &QPlainTextEdit::textChanged, this, &FindBar::later);
    body.addCommand(Qt::Key_F3, [this] { findNext(); });
    body.addCommand(Qt::SHIFT | Qt::Key_F3, [this] { findPrevious(); });
    hide();
}

void FindBar::makeFindRow(QGridLayout *grid)
{
    m_words = new FieldEdit(this);
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setAccessibleName(tr("Tìm"));
    auto *label = new QLabel(tr("Tìm"), this);
    label->setBuddy(m_words);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("quiet"));
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(QStringLiteral("888/888")));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(1);
    steps->addWidget(m_count);
    addStep(steps, static_cast<int>(Icon::Up), tr("Chỗ trước (Shift+F3)"), &FindBar::findPrevious);
    addStep(steps, static_cast<int>(Icon::Down), tr("Chỗ sau (F3)"), &FindBar::findNext);
    addStep(steps, static_cast<int>(Icon::Close), tr("Đóng (Esc)"), &FindBar::leave);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_words, 0, 1);
    grid->addLayout(steps, 0, 2);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::later);
}

QToolButton *FindBar::addStep(QHBoxLayout *row, int icon, const QString &words, void (FindBar::*step)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("flat"));
    button->setIcon(themedIcon(static_cast<Icon>(icon)));
    button->setIconSize({14, 14});
    button->setToolTip(words);
    button->setAccessibleName(words);
    connect(button, &QToolButton::clicked, this, step);
    row->addWidget(button);
    return button;
}

void FindBar::makeOptionRow(QGridLayout *grid)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(1);
    m_case = addOption(row, "matchCase", QStringLiteral("Aa"), tr("Phân biệt chữ hoa, chữ thường"));
    m_wholeWord = addOption(row, "wholeWord", QStringLiteral("|a|"), tr("Chỉ tìm cả từ"));
    m_diacritics = addOption(row, "ignoreDiacritics", QStringLiteral("á=a"), tr("Không phân biệt dấu"));
    m_expression = addOption(row, "regularExpression", QStringLiteral(".*"), tr("Biểu thức chính quy"));
    m_scope = new QComboBox(this);
    m_scope->setObjectName(QStringLiteral("findScope"));
    m_scope->setAccessibleName(tr("Phạm vi tìm"));
    m_scope->addItems({tr("Trong tin này"), tr("Trong cả số báo")});
    row->addStretch(1);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FindBar::later);
    grid->addLayout(row, 1, 1);
    grid->addWidget(m_scope, 1, 2);
}

QToolButton *FindBar::addOption(QHBoxLayout *row, const char *name, const QString &sign, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("flat"));
    button->setProperty("command", QString::fromLatin1(name));
    button->setText(sign);
    button->setCheckable(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    connect(button, &QToolButton::toggled, this, &FindBar::later);
    row->addWidget(button);
    return button;
}

void FindBar::makeReplaceRow(QGridLayout *grid)
{
    m_replaceRow = new QWidget(this);
    m_with = new FieldEdit(m_replaceRow);
    m_with->setObjectName(QStringLiteral("replaceWith"));
    m_with->setAccessibleName(tr("Thay bằng"));
    auto *label = new QLabel(tr("Thay"), m_replaceRow);
    label->setBuddy(m_with);
    m_one = new QPushButton(tr("Thay chỗ này"), m_replaceRow);
    m_one->setObjectName(QStringLiteral("replaceOne"));
    m_all = new QPushButton(tr("Thay tất cả"), m_replaceRow);
    m_all->setObjectName(QStringLiteral("replaceAll"));
    auto *row = new QHBoxLayout(m_replaceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(m_with, 1);
    row->addWidget(m_one);
    row->addWidget(m_all);
    grid->addWidget(m_replaceRow, 2, 0, 1, 3);
    connect(m_one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAll);
}

} // namespace DiemTin
