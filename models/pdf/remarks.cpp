// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Annotations by qpdf, the words under them by poppler.

#include "models/pdf/remarks.h"

#include "models/base/viettext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QPolygonF>
#include <QTimeZone>
#include <QXmlStreamReader>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-page.h>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::PdfRemarks)
};

constexpr qint64 LargestFile = 500'000'000; ///< bytes
constexpr int ContextWords = 6; ///< before and after
constexpr double FarthestWord = 120; ///< points between a note and a word that it can be about
constexpr qsizetype LongestRemark = 10'000; ///< characters

/// A word of a page; y downwards from the page's top, points.
struct PageWord
{
    QRectF box;
    QString text;
};

std::vector<PageWord> wordsOf(const poppler::page &page)
{
    std::vector<PageWord> words;
    for (const poppler::text_box &box : page.text_list()) {
        const poppler::rectf rect = box.bbox();
        const poppler::byte_array utf8 = box.text().to_utf8();
        words.push_back({QRectF(rect.x(), rect.y(), rect.width(), rect.height()),
                         nfc(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())))});
    }
    return words;
}

QString textAt(QPDFObjectHandle object, const char *key)
{
    QPDFObjectHandle value = object.getKey(key);
    if (!value.isString())
        return {};
    QString text = nfc(QString::fromStdString(value.getUTF8Value()).left(LongestRemark));
    text.replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text.trimmed();
}

/// A date as ISO 32000-1, 7.9.4 writes it, "D:20260619093000+07'00'"; null where it is none.
QDateTime dateAt(QPDFObjectHandle object, const char *key)
{
    const QString text = textAt(object, key).remove(u'\'').remove(u"D:"_s);
    const QDateTime local = QDateTime::fromString(text.left(14), u"yyyyMMddHHmmss"_s);
    if (!local.isValid())
        return {};
    int seconds = 0;
    if (text.size() >= 19 && (text.at(14) == u'+' || text.at(14) == u'-')) {
        seconds = text.sliced(15, 2).toInt() * 3600 + text.sliced(17, 2).toInt() * 60;
        seconds = text.at(14) == u'-' ? -seconds : seconds;
    }
    return {local.date(), local.time(), QTimeZone::fromSecondsAheadOfUtc(seconds)};
}

std::optional<PdfRemark::Kind> kindOf(QPDFObjectHandle annotation)
{
    QPDFObjectHandle subtype = annotation.getKey("/Subtype");
    const std::string name = subtype.isName() ? subtype.getName() : std::string();
    if (name == "/Text" || name == "/FreeText" || name == "/Caret")
        return PdfRemark::Kind::Note;
    if (name == "/Highlight" || name == "/Underline" || name == "/Squiggly")
        return PdfRemark::Kind::Mark;
    if (name == "/StrikeOut")
        return PdfRemark::Kind::Strike;
    return std::nullopt;
}

/// The numbers of an array as rectangles of `corners` points each, turned to y downwards below `top`.
QList<QRectF> rectangles(QPDFObjectHandle array, int corners, const QPointF &topLeft)
{
    QList<QRectF> result;
    const int step = corners * 2;
    for (int i = 0; array.isArray() && i + step <= array.getArrayNItems(); i += step) {
        QPolygonF points;
        for (int k = 0; k < step; k += 2) {
            QPDFObjectHandle x = array.getArrayItem(i + k);
            QPDFObjectHandle y = array.getArrayItem(i + k + 1);
            if (x.isNumber() && y.isNumber())
                points << QPointF(x.getNumericValue() - topLeft.x(), topLeft.y() - y.getNumericValue());
        }
        if (points.size() == corners)
            result.append(points.boundingRect());
    }
    return result;
}

/// The words that lie in the rectangles, by their indexes; of those half in, too.
QList<size_t> wordsIn(const std::vector<PageWord> &words, const QList<QRectF> &areas)
{
    QList<size_t> inside;
    for (size_t i = 0; i < words.size(); ++i) {
        const QPointF middle = words[i].box.center();
        if (std::ranges::any_of(areas, [&](const QRectF &area) { return area.contains(middle); }))
            inside.append(i);
    }
    return inside;
}

double distance(const QRectF &box, const QPointF &point)
{
    const double x = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double y = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return std::hypot(x, y);
}

QList<size_t> nearestWord(const std::vector<PageWord> &words, const QPointF &point)
{
    const auto nearest =
        std::ranges::min_element(words, {}, [&point](const PageWord &word) { return distance(word.box, point); });
    if (nearest == words.cend() || distance(nearest->box, point) > FarthestWord)
        return {};
    return {static_cast<size_t>(nearest - words.cbegin())};
}

QString joined(const std::vector<PageWord> &words, size_t from, size_t to)
{
    QStringList texts;
    for (size_t i = from; i < std::min(to, words.size()); ++i)
        texts.append(words[i].text);
    return texts.join(u' ');
}

void addWords(PdfRemark &remark, const std::vector<PageWord> &words, const QList<size_t> &chosen)
{
    if (chosen.isEmpty())
        return;
    QStringList texts;
    for (const size_t index : chosen)
        texts.append(words[index].text);
    remark.words = texts.join(u' ');
    const size_t first = chosen.constFirst();
    remark.before = joined(words, first - std::min<size_t>(first, ContextWords), first);
    remark.after = joined(words, chosen.constLast() + 1, chosen.constLast() + 1 + ContextWords);
}

QString madeUpName(const PdfRemark &remark, const QRectF &area)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(remark.page) + ' ' + QByteArray::number(area.x()) + ' '
                 + QByteArray::number(area.y()) + ' ' + remark.text.toUtf8());
    return QString::fromLatin1(hash.result().toHex().first(24));
}

std::optional<PdfRemark> remarkOf(QPDFObjectHandle annotation, int page, const QPointF &topLeft,
                                  const std::vector<PageWord> &words)
{
    if (!annotation.isDictionary())
        return std::nullopt;
    const std::optional<PdfRemark::Kind> kind = kindOf(annotation);
    if (!kind)
        return std::nullopt;
    const QList<QRectF> places = rectangles(annotation.getKey("/Rect"), 2, topLeft);
    if (places.isEmpty())
        return std::nullopt;
    PdfRemark remark;
    remark.kind = *kind;
    remark.page = page;
    remark.author = textAt(annotation, "/T");
    remark.text = textAt(annotation, "/Contents");
    remark.when = dateAt(annotation, "/M");
    const QRectF place = places.constFirst();
    if (*kind == PdfRemark::Kind::Note) {
        addWords(remark, words, nearestWord(words, place.center()));
    } else {
        const QList<QRectF> quads = rectangles(annotation.getKey("/QuadPoints"), 4, topLeft);
        addWords(remark, words, wordsIn(words, quads.isEmpty() ? places : quads));
    }
    remark.name = textAt(annotation, "/NM");
    if (remark.name.isEmpty())
        remark.name = madeUpName(remark, place);
    const bool saysNothing = remark.text.isEmpty() && (*kind == PdfRemark::Kind::Note || remark.words.isEmpty());
    return saysNothing ? std::nullopt : std::optional(remark);
}

/// The review stands in the information and in the metadata; some programs that write remarks drop the former.
QString reviewOf(QPDF &pdf)
{
    if (const QString told = textAt(pdf.getTrailer().getKey("/Info"), PdfReviewKey); !told.isEmpty())
        return told;
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream())
        return {};
    const auto bytes = metadata.getStreamData();
    QXmlStreamReader xml(
        QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("identifier"))
            return xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return {};
}

PdfRemarks remarksOf(QPDF &pdf, poppler::document &shown)
{
    PdfRemarks result;
    result.review = reviewOf(pdf);
    int number = 0;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle annotations = page.getObjectHandle().getKey("/Annots");
        QPDFObjectHandle box = page.getCropBox();
        const std::unique_ptr<poppler::page> view(shown.create_page(number));
        if (annotations.isArray() && view && box.isRectangle()) {
            const auto corners = box.getArrayAsRectangle();
            const std::vector<PageWord> words = wordsOf(*view);
            for (int i = 0; i < annotations.getArrayNItems() && result.remarks.size() <= MostRemarks; ++i) {
                const std::optional<PdfRemark> remark =
                    remarkOf(annotations.getArrayItem(i), number, {corners.llx, corners.ury}, words);
                if (remark)
                    result.remarks.append(*remark);
            }
        }
        ++number;
    }
    return result;
}

} // namespace

Result<PdfRemarks> readPdfRemarks(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable, Text::tr("Không mở được %1: %2").arg(name, file.errorString())};
    if (file.size() > LargestFile)
        return Error{ErrorKind::Invalid, Text::tr("%1 quá lớn.").arg(name)};
    const QByteArray bytes = file.readAll();
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("remarks", bytes.constData(), static_cast<size_t>(bytes.size()));
        const std::unique_ptr<poppler::document> shown(
            poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
        if (!shown || shown->is_locked())
            return Error{ErrorKind::Invalid, Text::tr("%1: không đọc được tệp PDF này.").arg(name)};
        PdfRemarks remarks = remarksOf(pdf, *shown);
        if (remarks.remarks.size() > MostRemarks)
            return Error{ErrorKind::Invalid, Text::tr("%1 có quá nhiều nhận xét.").arg(name)};
        return remarks;
    } catch (const std::exception &) {
        return Error{ErrorKind::Invalid, Text::tr("%1: tệp PDF bị hỏng.").arg(name)};
    }
}

} // namespace DiemTin
