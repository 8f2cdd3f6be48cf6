// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Visits the words of an issue in printed order.

#include "models/desk/issuesearch.h"

#include "models/desk/desk.h"

#include <QUndoStack>

#include <algorithm>
#include <functional>

namespace DiemTin {

namespace {

using Visit = std::function<void(WordsPlace place, int index, QString &words)>;

void visitWords(Article &article, Placement &placement, const Visit &visit)
{
    visit(WordsPlace::Headline, 0, article.headline);
    visit(WordsPlace::ContentsTitle, 0, placement.contentsTitle);
    visit(WordsPlace::Body, 0, article.body);
    for (int i = 0; i < article.photos.size(); ++i) {
        visit(WordsPlace::Caption, i, article.photos[i].caption);
        visit(WordsPlace::Credit, i, article.photos[i].credit);
    }
    for (int i = 0; i < article.qrCodes.size(); ++i)
        visit(WordsPlace::QrLabel, i, article.qrCodes[i].label);
}

IssueHit withExcerpt(IssueHit found, const QString &words)
{
    constexpr qsizetype before = 16; // a narrow row still shows the hit
    constexpr qsizetype behind = 48;
    const qsizetype lineStart = found.hit.start > 0 ? words.lastIndexOf(u'\n', found.hit.start - 1) + 1 : 0;
    const qsizetype lineEnd = words.indexOf(u'\n', found.hit.start);
    qsizetype from = std::max(lineStart, found.hit.start - before);
    if (from > lineStart) {
        const qsizetype word = words.indexOf(u' ', from);
        from = word >= 0 && word < found.hit.start ? word + 1 : from;
    }
    const qsizetype to = std::min(lineEnd < 0 ? words.size() : lineEnd, found.hit.start + found.hit.length + behind);
    const QString lead = from > lineStart ? QStringLiteral("…") : QString();
    found.excerpt = lead + words.sliced(from, to - from);
    found.excerptStart = lead.size() + found.hit.start - from;
    return found;
}

} // namespace

IssueHits findInIssue(const IssueContent &content, const TextSearch &search)
{
    IssueHits result;
    for (const Section &section : content.issue.sections) {
        for (Placement placement : section.placements) {
            Article article = content.articles.value(placement.article);
            visitWords(article, placement, [&](WordsPlace place, int index, const QString &words) {
                if (result.gaveUp)
                    return;
                const TextHits found = search.find(words);
                for (const TextHit &hit : found.hits)
                    result.hits.append(withExcerpt({placement.article, place, index, hit, {}, 0}, words));
                result.gaveUp = found.gaveUp;
            });
        }
    }
    return result;
}

int replaceInIssue(Desk &desk, const TextSearch &search, const QString &with, const QString &undoText)
{
    Issue issue = desk.content().issue;
    QList<Article> articles;
    int count = 0;
    bool gaveUp = false;
    for (Section &section : issue.sections) {
        for (Placement &placement : section.placements) {
            Article article = desk.content().articles.value(placement.article);
            visitWords(article, placement, [&](WordsPlace place, int, QString &words) {
                const ReplacedText replaced = gaveUp ? ReplacedText{words, 0, true} : search.replaceAll(words, with);
                gaveUp = gaveUp || replaced.gaveUp;
                words = replaced.text;
                if (place != WordsPlace::Body)
                    words.replace(u'\n', u' ');
                count += replaced.count;
            });
            articles.append(article);
        }
    }
    if (gaveUp)
        return -1;
    if (count == 0)
        return 0;
    desk.undoStack()->beginMacro(undoText);
    for (const Article &article : std::as_const(articles))
        desk.changeArticle(article, undoText);
    desk.changeIssue(issue, undoText);
    desk.undoStack()->endMacro();
    return count;
}

} // namespace DiemTin
