// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads word lists: one entry a line, comments after #.

#include "models/spelling/words.h"

#include "models/base/syllable.h"
#include "models/base/viettext.h"

#include <QDir>
#include <QFile>

#include <functional>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(QStringView phrase)
{
    QStringList keys;
    for (const QStringView word : phrase.split(u' ', Qt::SkipEmptyParts))
        keys.append(spellingKey(word));
    return keys;
}

QStringList parted(QStringView list)
{
    QStringList parts;
    for (const QStringView part : list.split(u',')) {
        if (const QStringView trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed.toString());
    }
    return parts;
}

bool isLatin(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

/// Calls `take` for every entry; it returns whether the entry makes sense. Tells what went wrong.
QStringList readEntries(const QString &path, const std::function<bool(const QString &)> &take)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {u"%1: %2"_s.arg(name, file.errorString())};
    QStringList problems;
    const QStringList lines = nfc(QString::fromUtf8(file.readAll())).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString entry = lines[i].section(u'#', 0, 0).trimmed();
        if (!entry.isEmpty() && !take(entry))
            problems.append(u"%1:%2: %3"_s.arg(name).arg(i + 1).arg(entry));
    }
    return problems;
}

} // namespace

QString spellingKey(QStringView word)
{
    const QString lower = word.toString().toLower();
    const std::optional<Syllable> syllable = analysedSyllable(lower);
    return syllable && syllable->placement == TonePlacement::OnNucleus
        ? withTonePlacement(lower, TonePlacement::OnGlide)
        : lower;
}

QStringList wordListEntries(const QString &path)
{
    QStringList entries;
    const QStringList problems = readEntries(path, [&entries](const QString &entry) {
        entries.append(entry);
        return true;
    });
    return problems.isEmpty() ? entries : QStringList();
}

WordLists WordLists::load(const QString &folder)
{
    WordLists lists;
    const QDir dir(folder);
    const auto read = [&](const QString &name, const std::function<bool(const QString &)> &take) {
        lists.m_problems += readEntries(dir.filePath(name), take);
    };
    read(u"names.txt"_s, [&](const QString &entry) {
        lists.addEntry(entry);
        if (isLatin(entry))
            lists.m_latinNames.append(entry);
        return true;
    });
    read(u"terms.txt"_s, [&](const QString &entry) {
        lists.addEntry(entry);
        return true;
    });
    read(u"foreign.txt"_s, [&](const QString &entry) {
        lists.addEntry(entry);
        lists.m_foreign.append(entry);
        return true;
    });
    read(u"compounds.txt"_s, [&](const QString &entry) {
        const QStringList keys = keysOf(entry);
        if (keys.size() == 2)
            lists.addPair(keys[0], keys[1]);
        return keys.size() == 2;
    });
    read(u"confusions.txt"_s, [&](const QString &line) { return lists.addConfusion(line); });
    return lists;
}

bool WordLists::isPair(const QString &first, const QString &second) const
{
    return m_pairs.contains(first + u' ' + second);
}

QList<Confusion> WordLists::confusions() const
{
    QList<Confusion> all;
    for (const QList<Confusion> &some : m_confusions)
        all += some;
    std::ranges::sort(all, {}, &Confusion::wrong);
    return all;
}

void WordLists::addEntry(const QString &entry)
{
    const QStringList keys = keysOf(entry);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        m_words.insert(keys[i]);
        for (const QString &part : keys[i].split(u'-', Qt::SkipEmptyParts))
            m_words.insert(part);
        if (i > 0 && keys[i - 1] != u"và" && keys[i] != u"và")
            addPair(keys[i - 1], keys[i]);
    }
}

void WordLists::addPair(const QString &first, const QString &second)
{
    const QString pair = first + u' ' + second;
    if (m_pairs.contains(pair))
        return;
    m_pairs.insert(pair);
    ++m_pairsWith[first];
    ++m_pairsWith[second];
    m_foldedPairs[folded(pair)].append(pair);
    m_behind[first].append(second);
    m_before[second].append(first);
}

bool WordLists::addConfusion(const QString &line)
{
    const qsizetype arrow = qMax(line.indexOf(u" ⇒ "), line.indexOf(u" → "));
    if (arrow < 0)
        return false;
    Confusion confusion;
    confusion.wrong = keysOf(QStringView(line).first(arrow));
    confusion.guarded = line[arrow + 1] == u'→';
    const QString rest = line.sliced(arrow + 3);
    confusion.right = parted(rest.section(u'|', 0, 0));
    for (const QString &exception : parted(rest.section(u'|', 1)))
        confusion.exceptions.append(keysOf(exception));
    if (confusion.wrong.isEmpty() || confusion.right.isEmpty())
        return false;
    m_confusions[confusion.wrong.first()].append(confusion);
    return true;
}

} // namespace DiemTin
