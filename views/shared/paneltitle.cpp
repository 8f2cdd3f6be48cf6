// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panel title's labels.

#include "views/shared/paneltitle.h"

#include <QHBoxLayout>
#include <QLabel>

namespace DiemTin {
namespace {

constexpr int unfoldedHeight = 34; ///< logical pixels

} // namespace

PanelTitle::PanelTitle(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(name, this))
    , m_detail(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("panelTitle"));
    setAttribute(Qt::WA_StyledBackground);
    m_name->setObjectName(QStringLiteral("panelName"));
    m_detail->setObjectName(QStringLiteral("quiet"));
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->setContentsMargins(10, 4, 6, 4);
    m_row->setSpacing(8);
    m_row->addWidget(m_name);
    m_row->addWidget(m_detail, 1);
    setFixedHeight(barHeight());
}

QSize PanelTitle::sizeHint() const
{
    return {QWidget::sizeHint().width(), barHeight()};
}

QSize PanelTitle::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), barHeight()};
}

void PanelTitle::setName(const QString &name)
{
    m_name->setText(name);
}

void PanelTitle::setDetail(const QString &detail)
{
    if (detail == m_detail->text())
        return;
    m_detail->setText(detail);
    Q_EMIT detailChanged(detail);
}

int PanelTitle::barHeight() const
{
    return m_folded ? 0 : unfoldedHeight;
}

void PanelTitle::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    setFixedHeight(barHeight());
    updateGeometry();
}

QString PanelTitle::detail() const
{
    return m_detail->text();
}

void PanelTitle::addTool(QWidget *tool)
{
    m_row->addWidget(tool);
}

} // namespace DiemTin
