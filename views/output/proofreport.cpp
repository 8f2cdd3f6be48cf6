// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sets the figures of an export in a small table.

#include "views/output/proofreport.h"

#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace DiemTin {

namespace {

constexpr double MillisecondsPerSecond = 1000;

QString readable(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

ProofReport::ProofReport(const ExportReport &report, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Kiểm tra tệp PDF"));
    auto *title = new QLabel(QFileInfo(report.file).fileName(), this);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    const ExportTimes &times = report.times;
    const double seconds = (times.paint + times.finish + times.prove + times.write) / MillisecondsPerSecond;
    auto *summary =
        new QLabel(tr("%1 trang, %2, xuất trong %3 giây. Tệp đã được đọc lại và đối chiếu với bản dàn trang:")
                       .arg(report.pages)
                       .arg(readable(report.bytes), QLocale().toString(seconds, 'f', 1)),
                   this);
    summary->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(2, 1);
    addRows(grid, report.figures);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(summary);
    column->addLayout(grid);
    if (!report.findings.isEmpty())
        column->addWidget(makeFindings(report.findings), 1);
    column->addWidget(makeButtons(report.file));
    setMinimumWidth(540);
}

void ProofReport::addRow(QGridLayout *grid, const QString &what, const QString &found)
{
    const int row = grid->rowCount();
    auto *mark = new QLabel(this);
    mark->setPixmap(themedIcon(Icon::Approve, themeColours().good).pixmap(fontMetrics().height()));
    mark->setAccessibleName(tr("đúng"));
    auto *name = new QLabel(what, this);
    auto *text = new QLabel(found, this);
    text->setWordWrap(true);
    text->setAccessibleName(what + QLatin1String(": ") + found);
    grid->addWidget(mark, row, 0, Qt::AlignTop);
    grid->addWidget(name, row, 1, Qt::AlignTop);
    grid->addWidget(text, row, 2, Qt::AlignTop);
}

void ProofReport::addRows(QGridLayout *grid, const ProofFigures &figures)
{
    addRow(grid, tr("Mục lục"), tr("%1 dòng, số trang đúng với trang bài bắt đầu").arg(figures.contentsLines));
    addRow(grid, tr("Liên kết"),
           tr("%1 tới %2 địa chỉ trên mạng, %3 tới trang trong số báo")
               .arg(figures.webLinks)
               .arg(figures.addresses)
               .arg(figures.innerLinks));
    addRow(grid, tr("Dấu trang"), tr("%1 mục, mục nào cũng tới đúng chỗ").arg(figures.outlineEntries));
    addRow(grid, tr("Mã QR"),
           figures.qrCodes > 0 ? tr("%1 mã, đọc được và đúng địa chỉ").arg(figures.qrCodes) : tr("không có"));
    addRow(grid, tr("Chữ"), tr("%1 từ, giống bản dàn trang").arg(QLocale().toString(figures.words)));
    addRow(grid, tr("Phông chữ"), tr("%1 phông, nhúng đủ").arg(figures.fonts));
    addRow(grid, tr("Ảnh"),
           figures.photos > 0 ? tr("%1 ảnh; thấp nhất %2 điểm một inch, ở trang %3")
                                    .arg(figures.photos)
                                    .arg(figures.lowestResolution)
                                    .arg(figures.lowestResolutionPage)
                              : tr("không có"));
    addRow(grid, tr("Phần mềm đọc"),
           tr("gắn thẻ đầy đủ; đạt %1 điểm kiểm tra PDF/UA-1 mà máy kiểm được").arg(figures.matterhornCheckpoints));
    if (figures.archiveClauses > 0)
        addRow(grid, tr("Lưu trữ"), tr("đúng %1 mục của PDF/A-1b mà máy kiểm được").arg(figures.archiveClauses));
}

QWidget *ProofReport::makeFindings(const Diagnostics &findings)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 4, 0, 0);
    auto *title = new QLabel(tr("&Cần xem lại:"), part);
    auto *list = new QListWidget(part);
    list->setObjectName(QStringLiteral("proofFindings"));
    list->setWordWrap(true);
    title->setBuddy(list);
    for (const Diagnostic &finding : findings) {
        auto *row = new QListWidgetItem(finding.message, list);
        row->setData(Qt::UserRole, finding.article);
        row->setForeground(themeColours().warning);
    }
    connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *row) {
        if (const QUuid article = row->data(Qt::UserRole).toUuid(); !article.isNull())
            Q_EMIT articleChosen(article);
    });
    column->addWidget(title);
    column->addWidget(list);
    return part;
}

QWidget *ProofReport::makeButtons(const QString &file)
{
    auto *buttons = new QDialogButtonBox(this);
    const auto open = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    connect(buttons->addButton(tr("&Mở tệp"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            [open, file] { open(file); });
    connect(buttons->addButton(tr("Mở &thư mục"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            [open, file] { open(QFileInfo(file).absolutePath()); });
    QPushButton *close = buttons->addButton(tr("Đóng"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return buttons;
}

} // namespace DiemTin
