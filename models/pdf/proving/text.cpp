// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text and contents of a finished file, read with poppler.

#include "models/base/viettext.h"
#include "models/pdf/proving/checks.h"

#include <algorithm>
#include <poppler/cpp/poppler-page.h>

namespace DiemTin::Proving {

namespace {

constexpr qsizetype ExcerptLength = 40;

/// The text as it stands in the proof, in the order it is painted.
QString proofText(const Page &page)
{
    QString text;
    for (const PageItem &item : page.items) {
        if (const auto *line = std::get_if<TextLine>(&item))
            text += lineText(*line);
    }
    return squeezed(text);
}

/// The article whose text holds the character at `position` of proofText().
QUuid articleAt(const Page &page, qsizetype position)
{
    qsizetype end = 0;
    for (const PageItem &item : page.items) {
        const auto *line = std::get_if<TextLine>(&item);
        if (!line)
            continue;
        end += squeezed(lineText(*line)).size();
        if (position < end)
            return line->text->article;
    }
    return {};
}

void comparePage(File &file, size_t index, const QString &found)
{
    const Page &page = file.page(index);
    const QString wanted = proofText(page);
    if (found == wanted)
        return;
    const auto [at, other] = std::mismatch(wanted.begin(), wanted.end(), found.begin(), found.end());
    const qsizetype place = at - wanted.begin();
    const QString before = wanted.mid(std::max<qsizetype>(place - ExcerptLength / 2, 0), ExcerptLength);
    file.report(QStringLiteral("proof-text-differs"),
                Words::tr("Chữ ở trang %1 trong PDF khác với bản dàn trang, ở chỗ “%2”.").arg(page.number).arg(before),
                before, articleAt(page, place));
}

/// Whether the line is part of an article where it is read, not where it is announced.
bool isRead(const TextLine &line)
{
    switch (line.text->role) {
    case TextRole::Nameplate:
    case TextRole::CoverText:
    case TextRole::ContentsTitle:
    case TextRole::ContentsSection:
    case TextRole::ContentsLine:
    case TextRole::RunningHead:
    case TextRole::Folio:
        return false;
    default:
        return true;
    }
}

/// How an article begins: the page, and its headline or, where it has none there, its first line.
struct Beginning
{
    size_t page = 0;
    QString words;
};

std::optional<Beginning> beginningOf(const File &file, const QUuid &article)
{
    for (size_t i = 0; i < file.pages.size(); ++i) {
        QString headline;
        QString first;
        for (const PageItem &item : file.page(i).items) {
            const auto *line = std::get_if<TextLine>(&item);
            if (!line || line->text->article != article || !isRead(*line))
                continue;
            if (line->text->role == TextRole::Headline)
                headline += lineText(*line);
            else if (first.isEmpty())
                first = lineText(*line);
        }
        if (const QString words = squeezed(headline.isEmpty() ? first : headline); !words.isEmpty())
            return Beginning{i, words};
    }
    return std::nullopt;
}

bool isContentsPage(const Page &page)
{
    return std::any_of(page.items.begin(), page.items.end(), [](const PageItem &item) {
        const auto *line = std::get_if<TextLine>(&item);
        return line && line->text->role == TextRole::ContentsLine;
    });
}

/// A word of a page of the file, with its middle in composer units' direction (points, y downwards).
struct Word
{
    QRectF box;
    QString text;
};

std::vector<Word> wordsOf(const poppler::page &view)
{
    std::vector<Word> words;
    for (const poppler::text_box &box : view.text_list()) {
        const poppler::rectf rect = box.bbox();
        const poppler::byte_array utf8 = box.text().to_utf8();
        words.push_back({QRectF(rect.x(), rect.y(), rect.width(), rect.height()),
                         QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))});
    }
    return words;
}

/// What a reader sees of one contents line: its text, and the word that stands farthest right.
struct ReadLine
{
    QString text;
    QString last;
};

ReadLine readLine(const std::vector<Word> &words, const QRectF &area)
{
    ReadLine line;
    double right = -1;
    for (const Word &word : words) {
        if (!area.contains(word.box.center()))
            continue;
        line.text += squeezed(word.text);
        if (word.box.right() > right) {
            right = word.box.right();
            line.last = word.text;
        }
    }
    return line;
}

/// The area of the page that leads to the anchor, in points from the top left of the media; empty where there is none.
QRectF areaOf(const Page &page, const QString &anchor, double margin)
{
    QRectF area;
    for (const PageItem &item : page.items) {
        const auto *link = std::get_if<LinkArea>(&item);
        if (link && link->anchor == anchor && link->url.isEmpty())
            area |= link->rect;
    }
    const QRectF fromFoot = pdfRect(page, area);
    return area.isEmpty()
        ? QRectF()
        : QRectF({fromFoot.left() + margin, pdfSize(page).height() - fromFoot.bottom() + margin}, fromFoot.size());
}

/// A contents page as its reader sees it.
struct ContentsView
{
    size_t page;
    std::vector<Word> words;
};

bool printsNumber(const File &file, const std::vector<ContentsView> &views, const ContentsEntry &entry)
{
    const QString title = squeezed(entry.title).toCaseFolded();
    for (const ContentsView &view : views) {
        const QRectF area = areaOf(file.page(view.page), entry.anchor, file.source.bleed.margin());
        if (area.isEmpty())
            continue;
        const ReadLine line = readLine(view.words, area);
        bool isNumber = false;
        const int number = line.last.toInt(&isNumber);
        return isNumber && number == entry.page && line.text.toCaseFolded().contains(title);
    }
    return false;
}

/// Whether the article begins on the page whose number the contents give, in the proof and in the file.
bool beginsThere(const File &file, const ContentsEntry &entry)
{
    const std::optional<Beginning> beginning = beginningOf(file, entry.article);
    return beginning && file.page(beginning->page).number == entry.page
        && file.anchors.place(entry.anchor).page == static_cast<int>(beginning->page)
        && file.texts[beginning->page].contains(beginning->words);
}

} // namespace

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

QString squeezed(const QString &text)
{
    const QString normal = nfc(text);
    QString result;
    result.reserve(normal.size());
    for (const QChar c : normal) {
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            result += c;
    }
    return result;
}

void checkText(File &file)
{
    for (size_t i = 0; i < file.pages.size(); ++i) {
        const poppler::byte_array utf8 =
            file.views[i]->text(poppler::rectf(), poppler::page::raw_order_layout).to_utf8();
        file.texts.push_back(squeezed(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))));
        comparePage(file, i, file.texts.back());
    }
}

void checkContents(File &file)
{
    std::vector<ContentsView> views;
    for (size_t i = 0; i < file.pages.size(); ++i) {
        if (isContentsPage(file.page(i)))
            views.push_back({i, wordsOf(*file.views[i])});
    }
    for (const ContentsEntry &entry : file.source.proof.contents) {
        if (printsNumber(file, views, entry) && beginsThere(file, entry))
            continue;
        file.report(
            QStringLiteral("proof-contents-number"),
            Words::tr("Mục lục ghi “%1” ở trang %2, nhưng trong PDF bài không bắt đầu ở đó hoặc dòng mục lục bị sai.")
                .arg(entry.title)
                .arg(entry.page),
            entry.title, entry.article);
    }
}

} // namespace DiemTin::Proving
