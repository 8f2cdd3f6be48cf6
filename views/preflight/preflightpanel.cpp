// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panel under the pages.

#include "views/preflight/preflightpanel.h"

#include "models/tables/findingmodel.h"
#include "views/preflight/findinglist.h"

#include <QLabel>
#include <QStackedLayout>

namespace DiemTin {

namespace {

QToolButton *toggle(const QString &text, bool on, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("flat"));
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setChecked(on);
    return button;
}

} // namespace

PreflightPanel::PreflightPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new FindingModel(this))
    , m_list(new FindingList(m_model, this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedLayout(this))
    , m_infos(toggle(tr("Gợi ý"), true, this))
    , m_accepted(toggle(tr("Đã chấp nhận"), false, this))
{
    m_empty->setObjectName(QStringLiteral("quiet"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    m_infos->setToolTip(tr("Hiện cả những chỗ chương trình chỉ đoán"));
    m_accepted->setToolTip(tr("Hiện cả những chỗ đã được chấp nhận"));
    connect(m_infos, &QToolButton::toggled, this, [this](bool on) {
        m_model->setLeastSeverity(on ? Severity::Info : Severity::Warning);
        showState();
    });
    connect(m_accepted, &QToolButton::toggled, this, [this](bool on) {
        m_model->setAcceptedShown(on);
        showState();
    });
    connect(m_model, &FindingModel::countsChanged, this, &PreflightPanel::showState);
    showState();
}

void PreflightPanel::setCheck(Check check)
{
    m_check = check;
    showState();
}

void PreflightPanel::showState()
{
    const FindingModel::Counts counts = m_model->counts();
    QStringList parts;
    if (counts.errors > 0)
        parts.append(tr("%n lỗi", nullptr, counts.errors));
    if (counts.warnings > 0)
        parts.append(tr("%n cảnh báo", nullptr, counts.warnings));
    if (counts.infos > 0)
        parts.append(tr("%n gợi ý", nullptr, counts.infos));
    if (m_check == Check::Awaited)
        parts = {tr("đang soát…")};
    else if (m_check == Check::Done && parts.isEmpty())
        parts.append(tr("không có lỗi"));
    m_empty->setText(m_check == Check::NoIssue       ? tr("Mở một số báo để soát lỗi.")
                         : m_check == Check::Awaited ? tr("Đang soát…")
                                                     : tr("Không còn chỗ nào cần xem lại."));
    m_stack->setCurrentIndex(m_check == Check::Done && m_model->rowCount() > 0 ? 1 : 0);
    m_accepted->setVisible(counts.accepted > 0);
    Q_EMIT countTextChanged(parts.join(QStringLiteral(" · ")));
}

} // namespace DiemTin
