// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From top to bottom: buttons, link line, text, find bar, measures.

#include "views/article/bodypanel.h"

#include "models/desk/desk.h"
#include "views/article/bodyedit.h"
#include "views/article/formatbar.h"
#include "views/article/linkline.h"
#include "views/article/textstatus.h"

#include <QVBoxLayout>

namespace DiemTin {

namespace {

constexpr int FewestLines = 6;
constexpr int MeasuresLetters = 11; ///< room for words and lines beside the buttons, one below the other

} // namespace

BodyPanel::BodyPanel(QWidget *parent)
    : QWidget(parent)
    , m_body(new BodyEdit(this))
    , m_format(new FormatBar(*m_body, this))
    , m_link(new LinkLine(*m_body, this))
    , m_find(new FindBar(*m_body, this))
    , m_status(new TextStatus(*m_body, this))
    , m_head(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_head->setSpacing(6);
    m_head->addWidget(m_format);
    m_head->addWidget(m_status, 1);
    column->addLayout(m_head);
    column->addWidget(m_link);
    column->addWidget(m_body, 1);
    column->addWidget(m_find);
    m_body->setMinimumHeight(FewestLines * m_body->fontMetrics().lineSpacing());
    connect(m_format, &FormatBar::linkWanted, m_link, &LinkLine::ask);
    connect(m_format, &FormatBar::findWanted, this, [this] { find(FindBar::Task::Find); });
    connect(m_format, &FormatBar::replaceWanted, this, [this] { find(FindBar::Task::Replace); });
    connect(m_find, &FindBar::hitChosen, this, &BodyPanel::hitChosen);
}

/// Where the buttons leave no room beside them, the measures go below.
void BodyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = m_format->sizeHint().width() + MeasuresLetters * fontMetrics().averageCharWidth();
    m_head->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void BodyPanel::setDesk(Desk *desk)
{
    m_find->setDesk(desk);
}

void BodyPanel::setReadOnly(bool readOnly)
{
    m_body->setReadOnly(readOnly);
    m_format->setReadOnly(readOnly);
}

void BodyPanel::setLines(std::optional<int> lines)
{
    m_status->setLines(lines);
}

void BodyPanel::find(FindBar::Task task)
{
    m_find->ask(task);
}

} // namespace DiemTin
