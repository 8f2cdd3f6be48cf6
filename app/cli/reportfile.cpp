// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same HTML goes into the file or, laid out by QTextDocument, onto A4 pages.

#include "app/cli/reportfile.h"

#include "app/cli/command.h"
#include "models/base/clock.h"
#include "models/base/filewriting.h"
#include "models/composer/pageface.h"
#include "models/composer/template.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Report)
};

constexpr qreal FootHeight = 8 / 25.4; ///< inches, of the line with the page's number

/// Paints the document's pages, each with its number below it.
void paintPages(QTextDocument &document, QPdfWriter &writer)
{
    QPainter painter(&writer);
    painter.setFont(document.defaultFont());
    const QSizeF page = document.pageSize();
    for (int i = 0; i < document.pageCount(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        document.drawContents(&painter, QRectF(QPointF(0, i * page.height()), page));
        painter.restore();
        painter.drawText(QRectF(0, page.height(), page.width(), writer.height() - page.height()),
                         Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("%1/%2").arg(i + 1).arg(document.pageCount()));
    }
}

Result<QByteArray> pdfOf(const QList<PreflightReport> &results, QDate made)
{
    if (const Result<void> loaded = loadFonts(); !loaded)
        return loaded.error();
    QFont font = pageFont(QStringLiteral("Noto Sans"), QFont::Normal, false);
    font.setPointSize(9);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Unwritable, Text::tr("Không lập được bản PDF.")};
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15),
                                     QPageLayout::Millimeter));
    writer.setTitle(Text::tr("Soát lỗi Điểm tin"));
    QTextDocument document;
    document.setDefaultFont(font);
    document.documentLayout()->setPaintDevice(&writer);
    document.setHtml(reportHtml(results, made, u'\'' + font.family() + u'\''));
    document.setPageSize(QSizeF(writer.width(), writer.height() - FootHeight * writer.resolution()));
    paintPages(document, writer);
    return bytes;
}

} // namespace

QCommandLineOption reportOption()
{
    return QCommandLineOption(QStringLiteral("report"), Text::tr("Ghi báo cáo để trình lãnh đạo, .html hoặc .pdf."),
                              Text::tr("TỆP"));
}

Result<void> writeReport(const QList<PreflightReport> &results, const Call &call)
{
    if (!call.has(QStringLiteral("report")))
        return {};
    const QString path = call.value(QStringLiteral("report"));
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QDate today = call.clock().now().toLocalTime().date();
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return writeFile(path, reportHtml(results, today).toUtf8());
    if (suffix != QLatin1String("pdf"))
        return Error{ErrorKind::Usage, Text::tr("Báo cáo phải là tệp .html hoặc .pdf, không phải “%1”.").arg(path)};
    const Result<QByteArray> pdf = pdfOf(results, today);
    return pdf ? writeFile(path, *pdf) : Result<void>(pdf.error());
}

} // namespace DiemTin
