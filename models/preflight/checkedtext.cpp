// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes texts apart into words and sentences, each with its place.

#include "models/preflight/checkedtext.h"

#include "models/preflight/bodywords.h"
#include "models/preflight/printedcontents.h"
#include "models/spelling/words.h"

#include <algorithm>

namespace DiemTin {

namespace {

bool joins(QChar mark)
{
    return mark == u'-' || mark == u'/' || mark == u'&' || mark == u'.' || mark == u',' || mark == u'\u2019';
}

/// Whether the mark at this place stands within a word: between letters or digits; full stop and comma between digits.
bool joinsAt(const QString &text, qsizetype at)
{
    if (at == 0 || at + 1 >= text.size() || !joins(text[at]))
        return false;
    const bool digits = text[at - 1].isDigit() && text[at + 1].isDigit();
    const bool letters = text[at - 1].isLetterOrNumber() && text[at + 1].isLetterOrNumber();
    return text[at] == u'.' || text[at] == u',' ? digits : letters;
}

bool endsSentence(QChar mark)
{
    return mark == u'.' || mark == u'!' || mark == u'?' || mark == u'\u2026';
}

QList<CheckedWord> wordsOf(const QString &text)
{
    QList<CheckedWord> words;
    bool starts = true;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetterOrNumber()) {
            starts = starts || endsSentence(text[at]);
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark() || joinsAt(text, end)))
            ++end;
        words.append({at, end - at, spellingKey(QStringView(text).sliced(at, end - at)), starts});
        starts = false;
        at = end;
    }
    return words;
}

CheckedText plainText(TextPart part, int index, const QString &text)
{
    return {part, index, TextBlock::Kind::Paragraph, text, {}, wordsOf(text)};
}

CheckedText bodyText(const TextBlock &block, int index)
{
    CheckedText text{TextPart::Body, index, block.kind, {}, {}, {}};
    qsizetype behind = 0; // for characters that stand nowhere in the Markdown: behind the one before
    for (const TextRun &run : block.runs) {
        for (qsizetype i = 0; i < run.text.size(); ++i) {
            const qsizetype place = run.sourceStart < 0 ? behind : run.sourceStart + i;
            text.places.append(place);
            behind = run.sourceStart < 0 ? behind : place + 1;
        }
        text.text += run.text;
    }
    text.places.append(behind);
    text.words = wordsOf(text.text);
    return text;
}

QString contentsTitleOf(const Issue &issue, const QUuid &placement)
{
    for (const Section &section : issue.sections) {
        const auto found = std::ranges::find(section.placements, placement, &Placement::id);
        if (found != section.placements.end())
            return found->contentsTitle;
    }
    return {};
}

/// All of the part that the passage lies in.
QString storedPart(const IssueContent &content, const QList<PrintedEntry> &printedContents, const Passage &passage)
{
    const Article article = content.articles.value(passage.article);
    switch (passage.part) {
    case TextPart::Headline:
        return article.headline;
    case TextPart::Body:
        return article.body;
    case TextPart::Source:
        return article.source;
    case TextPart::Address:
        return article.url;
    case TextPart::Date:
        return article.date.toString(Qt::ISODate);
    case TextPart::Caption:
        return article.photos.value(passage.index).caption;
    case TextPart::ContentsTitle:
        return contentsTitleOf(content.issue, passage.placement);
    case TextPart::PrintedEntry:
        return printedContents.value(passage.index).title;
    default:
        return {};
    }
}

} // namespace

QString CheckedText::excerpt(qsizetype start, qsizetype length, qsizetype most) const
{
    const qsizetype end = std::min(start + length, text.size());
    const qsizetype spare = std::max<qsizetype>(0, most - (end - start)) / 2;
    qsizetype from = std::max<qsizetype>(0, start - spare);
    qsizetype to = std::min({text.size(), end + spare, from + most});
    while (from > 0 && from < start && !text[from - 1].isSpace())
        ++from;
    while (to < text.size() && to > end && !text[to].isSpace())
        --to;
    return (from > 0 ? QStringLiteral("… ") : QString()) + text.sliced(from, to - from).trimmed()
        + (to < text.size() ? QStringLiteral(" …") : QString());
}

Passage CheckedArticle::passage(const CheckedText &text, qsizetype start, qsizetype length) const
{
    const qsizetype from = text.place(start);
    const qsizetype to = length == 0 ? from : text.place(start + length - 1) + 1;
    return {placement.id, article.id, text.part, text.part == TextPart::Body ? 0 : text.index, from, to - from};
}

Passage CheckedArticle::passage(TextPart part, int index) const
{
    return {placement.id, article.id, part, index, 0, 0};
}

const CheckedText *CheckedArticle::text(TextPart part) const
{
    const auto it = std::ranges::find(texts, part, &CheckedText::part);
    return it == texts.end() ? nullptr : &*it;
}

QList<const CheckedText *> CheckedArticle::body() const
{
    QList<const CheckedText *> blocks;
    for (const CheckedText &text : texts) {
        if (text.part == TextPart::Body)
            blocks.append(&text);
    }
    return blocks;
}

CheckedIssue::CheckedIssue(const IssueContent &itsContent, const QList<PrintedEntry> &itsPrintedContents)
    : content(itsContent)
    , printedContents(itsPrintedContents)
{ }

const PrintedContents &CheckedIssue::matchedContents() const
{
    if (!m_contents)
        m_contents = std::make_shared<const PrintedContents>(*this);
    return *m_contents;
}

const CommonWords &CheckedIssue::commonWords() const
{
    if (!m_common)
        m_common = std::make_shared<const CommonWords>(commonWordsOf(*this));
    return *m_common;
}

QList<std::shared_ptr<const CheckedArticle>> CheckedIssue::in(SectionKind section) const
{
    QList<std::shared_ptr<const CheckedArticle>> those;
    std::ranges::copy_if(articles, std::back_inserter(those),
                         [section](const auto &article) { return article->section == section; });
    return those;
}

QString storedText(const IssueContent &content, const QList<PrintedEntry> &printedContents, const Passage &passage)
{
    const QString text = storedPart(content, printedContents, passage);
    return passage.length == 0 ? text : text.mid(passage.start, passage.length);
}

std::shared_ptr<const CheckedArticle> checkedArticle(const Article &article, const Placement &placement,
                                                     SectionKind section)
{
    auto checked = std::make_shared<CheckedArticle>(CheckedArticle{article, placement, section, {}});
    if (!article.headline.isEmpty())
        checked->texts.append(plainText(TextPart::Headline, 0, article.headline));
    if (!placement.contentsTitle.isEmpty())
        checked->texts.append(plainText(TextPart::ContentsTitle, 0, placement.contentsTitle));
    const QList<TextBlock> blocks = readMarkdown(article.body);
    for (qsizetype i = 0; i < blocks.size(); ++i)
        checked->texts.append(bodyText(blocks[i], static_cast<int>(i)));
    for (qsizetype i = 0; i < article.photos.size(); ++i) {
        if (!article.photos[i].caption.isEmpty())
            checked->texts.append(plainText(TextPart::Caption, static_cast<int>(i), article.photos[i].caption));
    }
    return checked;
}

} // namespace DiemTin
