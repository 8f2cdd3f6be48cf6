// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the text with the words in it and cuts them out again.

#include "models/review/readchange.h"

#include "models/review/textlinks.h"

#include <algorithm>

namespace DiemTin {

namespace {

/// What is read of a stretch of the source.
QString readIn(const ReadText &text, qsizetype from, qsizetype to)
{
    QString read;
    for (qsizetype i = 0; i < text.text().size(); ++i) {
        if (const qsizetype place = text.sourcePlace(i); place >= from && place < to)
            read += text.text().at(i);
    }
    return read;
}

/// The text with other words from one place to another.
QString with(const QString &words, const QString &source, qsizetype from, qsizetype to)
{
    return source.first(from) + words + source.sliced(to);
}

/// The change made to an address, where it is one of nothing else.
bool showAddress(ReadChange &change, const QString &source, qsizetype from, qsizetype to, const QString &removed,
                 const QString &added)
{
    const QString before = with(removed, source, from, to);
    const qsizetype end = from + removed.size();
    const QList<TextLink> links = textLinks(before);
    const auto link =
        std::ranges::find_if(links, [&](const TextLink &each) { return from >= each.start && end <= each.end(); });
    if (link == links.end())
        return false;
    change.before += QStringLiteral(" (");
    change.removed = link->address;
    change.added = before.sliced(link->start, from - link->start) + added + before.sliced(end, link->end() - end);
    change.behind.prepend(u')');
    return true;
}

} // namespace

ReadChange readChange(const ReadText &text, qsizetype start, qsizetype length, const QString &removed,
                      const QString &added)
{
    const QString &source = text.source();
    const qsizetype from = std::clamp<qsizetype>(start, 0, source.size());
    const qsizetype to = std::clamp<qsizetype>(start + length, from, source.size());
    const auto read = [&](const QString &words) {
        return readIn(ReadText(with(words, source, from, to), text.form()), from, from + words.size());
    };
    ReadChange change{.before = readIn(text, 0, from),
                      .removed = read(removed),
                      .added = read(added),
                      .behind = readIn(text, to, source.size())};
    const bool onlySigns = change.removed == change.added && removed != added;
    if (onlySigns && !showAddress(change, source, from, to, removed, added)) {
        change.removed = removed;
        change.added = added;
    }
    return change;
}

} // namespace DiemTin
