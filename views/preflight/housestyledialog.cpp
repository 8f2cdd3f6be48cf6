// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The choices as a form, each with an example.

#include "views/preflight/housestyledialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace DiemTin {

HouseStyleDialog::HouseStyleDialog(const HouseStyle &style, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("houseStyle"));
    setWindowTitle(tr("Lối viết của tòa soạn"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 14);
    form->setVerticalSpacing(10);
    m_date = addChoice(tr("&Ngày tháng:"), {tr("5/6"), tr("05/06")}, static_cast<int>(style.date));
    m_quotes = addChoice(tr("Dấu ng&oặc kép:"), {tr("“số hóa”"), tr("\"số hóa\"")}, static_cast<int>(style.quotes));
    m_dash = addChoice(tr("&Dấu gạch giữa câu:"), {tr("Hải Phòng – cảng biển"), tr("Hải Phòng - cảng biển")},
                       static_cast<int>(style.dash));
    m_tone = addChoice(tr("Dấu &thanh:"), {tr("hòa, khỏe, thủy"), tr("hoà, khoẻ, thuỷ")},
                       style.tone == TonePlacement::OnNucleus ? 1 : 0);
    m_sources = addChoice(tr("Tên n&guồn tin:"), {tr("như trong danh sách nguồn"), tr("như đa số tin trong số báo")},
                          static_cast<int>(style.sources));
    m_sources->setObjectName(QStringLiteral("sourceNames"));
    auto *hint = new QLabel(tr("Đi cùng thư viện. Soát lỗi chỉ ra chỗ viết khác và sửa về lối này."), this);
    hint->setObjectName(QStringLiteral("quiet"));
    hint->setWordWrap(true);
    form->addRow(hint);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Đóng"), QDialogButtonBox::RejectRole)->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

QComboBox *HouseStyleDialog::addChoice(const QString &name, const QStringList &ways, int chosenWay)
{
    auto *box = new QComboBox(this);
    box->addItems(ways);
    box->setCurrentIndex(chosenWay);
    static_cast<QFormLayout *>(layout())->addRow(name, box);
    connect(box, &QComboBox::activated, this, [this] { Q_EMIT changed(chosen()); });
    return box;
}

HouseStyle HouseStyleDialog::chosen() const
{
    return {.date = DateForm(m_date->currentIndex()),
            .quotes = QuoteForm(m_quotes->currentIndex()),
            .dash = DashForm(m_dash->currentIndex()),
            .tone = m_tone->currentIndex() == 1 ? TonePlacement::OnNucleus : TonePlacement::OnGlide,
            .sources = SourceForm(m_sources->currentIndex())};
}

} // namespace DiemTin
