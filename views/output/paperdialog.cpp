// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choices of arrangement, paper, sides, pages and colour.

#include "views/output/paperdialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace DiemTin {

namespace {

/// How many pages the ranges hold.
int count(const QPageRanges &ranges)
{
    int pages = 0;
    for (const QPageRanges::Range &range : ranges.toRangeList())
        pages += range.to - range.from + 1;
    return pages;
}

} // namespace

std::optional<QPageRanges> pageRangesFrom(const QString &text, int pages)
{
    QString plain = text;
    plain.remove(QLatin1Char(' ')).replace(QStringLiteral("–"), QStringLiteral("-"));
    if (plain.isEmpty())
        return QPageRanges();
    QPageRanges ranges = QPageRanges::fromString(plain);
    if (ranges.isEmpty() || ranges.firstPage() < 1 || ranges.lastPage() > pages)
        return std::nullopt;
    return ranges;
}

PaperDialog::PaperDialog(int pages, QWidget *parent)
    : QDialog(parent)
    , m_pageCount(pages)
    , m_arrangements(new QButtonGroup(this))
    , m_paper(new QComboBox(this))
    , m_sides(new QComboBox(this))
    , m_pages(new QLineEdit(this))
    , m_grey(new QCheckBox(tr("Chỉ in mà&u xám"), this))
    , m_sheets(new QLabel(this))
{
    setWindowTitle(tr("In"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(4);
    addArrangements(column);
    addSettings(column);
    column->addWidget(makeButtons());
    connect(m_arrangements, &QButtonGroup::idClicked, this, &PaperDialog::showArrangement);
    connect(m_sides, &QComboBox::currentIndexChanged, this, &PaperDialog::showSheets);
    connect(m_pages, &QLineEdit::textChanged, this, &PaperDialog::showSheets);
    showArrangement();
}

void PaperDialog::addArrangements(QVBoxLayout *column)
{
    const auto add = [&](Arrangement each, const QString &name, const char *objectName) {
        auto *choice = new QRadioButton(name, this);
        choice->setObjectName(QLatin1String(objectName));
        m_arrangements->addButton(choice, static_cast<int>(each));
        column->addWidget(choice);
    };
    add(Arrangement::Single, tr("&Từng trang"), "single");
    add(Arrangement::Booklet, tr("&Sách gấp đôi, đóng ghim giữa"), "booklet");
    add(Arrangement::TwoUp, tr("&2 trang trên một mặt giấy, để đọc soát"), "twoUp");
    add(Arrangement::FourUp, tr("&4 trang trên một mặt giấy, để đọc soát"), "fourUp");
    m_arrangements->button(static_cast<int>(Arrangement::Single))->setChecked(true);
}

void PaperDialog::addSettings(QVBoxLayout *column)
{
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->addItem(tr("A4"), static_cast<int>(QPageSize::A4));
    m_paper->addItem(tr("A3"), static_cast<int>(QPageSize::A3));
    m_sides->setObjectName(QStringLiteral("sides"));
    m_sides->addItem(tr("Một mặt"), static_cast<int>(QPrinter::DuplexNone));
    m_sides->addItem(tr("Hai mặt, lật theo cạnh dài"), static_cast<int>(QPrinter::DuplexLongSide));
    m_sides->addItem(tr("Hai mặt, lật theo cạnh ngắn"), static_cast<int>(QPrinter::DuplexShortSide));
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setPlaceholderText(tr("tất cả, hoặc 1-4, 7"));
    m_pages->setClearButtonEnabled(true);
    m_grey->setObjectName(QStringLiteral("grey"));
    m_sheets->setObjectName(QStringLiteral("quiet"));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 12, 0, 4);
    form->addRow(tr("Khổ &giấy:"), m_paper);
    form->addRow(tr("&Mặt giấy:"), m_sides);
    form->addRow(tr("T&rang:"), m_pages);
    form->addRow(QString(), m_grey);
    form->addRow(QString(), m_sheets);
    column->addLayout(form);
}

QWidget *PaperDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_preview = buttons->addButton(tr("&Xem trước…"), QDialogButtonBox::ActionRole);
    m_print = buttons->addButton(tr("&Chọn máy in…"), QDialogButtonBox::AcceptRole);
    m_print->setDefault(true);
    buttons->addButton(tr("Hủy"), QDialogButtonBox::RejectRole);
    connect(m_preview, &QPushButton::clicked, this, &PaperDialog::previewWanted);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

Arrangement PaperDialog::arrangement() const
{
    return static_cast<Arrangement>(m_arrangements->checkedId());
}

/// A booklet is printed on both sides; the paper's names say what comes of it.
void PaperDialog::showArrangement()
{
    const bool booklet = arrangement() == Arrangement::Booklet;
    m_sides->setCurrentIndex(
        m_sides->findData(static_cast<int>(booklet ? QPrinter::DuplexShortSide : QPrinter::DuplexNone)));
    m_paper->setItemText(0, booklet ? tr("A4 (sách khổ A5)") : tr("A4"));
    m_paper->setItemText(1, booklet ? tr("A3 (sách khổ A4)") : tr("A3"));
    showSheets();
}

void PaperDialog::showSheets()
{
    const std::optional<QPageRanges> ranges = pageRangesFrom(m_pages->text(), m_pageCount);
    m_print->setEnabled(ranges.has_value());
    m_preview->setEnabled(ranges.has_value());
    if (!ranges) {
        m_sheets->setText(tr("Số báo có %1 trang.").arg(m_pageCount));
        return;
    }
    const int pages = ranges->isEmpty() ? m_pageCount : count(*ranges);
    const auto sides = static_cast<int>(imposed(pages, arrangement()).size());
    const int sheets = m_sides->currentIndex() == 0 ? sides : (sides + 1) / 2;
    m_sheets->setText(tr("%1 trang trên %2 tờ giấy").arg(pages).arg(sheets));
}

PaperWish PaperDialog::wish() const
{
    return {arrangement(), static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt()),
            static_cast<QPrinter::DuplexMode>(m_sides->currentData().toInt()),
            m_grey->isChecked() ? QPrinter::GrayScale : QPrinter::Color,
            pageRangesFrom(m_pages->text(), m_pageCount).value_or(QPageRanges())};
}

} // namespace DiemTin
