// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks along the characters of the row.

#include "views/review/suggestedtext.h"

#include "models/review/readedit.h"

#include <algorithm>

namespace DiemTin {

namespace {

using Kind = DiffPart::Kind;

/// Walks along the characters of a text that are read.
class Walk
{
public:
    explicit Walk(const ReadText &text)
        : m_text(text)
    { }

    /// Whether the character of the source is read; sources are asked in their order.
    bool reads(qsizetype place)
    {
        while (m_next < m_text.text().size() && m_text.sourcePlace(m_next) < place)
            ++m_next;
        return m_next < m_text.text().size() && m_text.sourcePlace(m_next) == place;
    }
    [[nodiscard]] ReadLooks looks() const { return m_text.look(m_next); }

private:
    const ReadText &m_text;
    qsizetype m_next = 0;
};

/// The place in one of the texts behind the last character shown before `shown` that the text has.
qsizetype placeIn(const QList<SuggestedText::Unit> &units, qsizetype shown, Kind without,
                  qsizetype SuggestedText::Unit::*place)
{
    for (qsizetype i = std::min(shown, units.size()); i > 0; --i) {
        if (units.at(i - 1).kind != without)
            return units.at(i - 1).*place + 1;
    }
    return 0;
}

qsizetype shownPlace(const QList<SuggestedText::Unit> &units, Kind without, qsizetype SuggestedText::Unit::*place,
                     qsizetype wanted, SuggestedText::Side side)
{
    qsizetype behind = 0;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const SuggestedText::Unit &unit = units.at(i);
        if (unit.kind == without)
            continue;
        if (unit.*place >= wanted)
            return side == SuggestedText::Side::Before ? i : behind;
        behind = i + 1;
    }
    return side == SuggestedText::Side::Before ? units.size() : behind;
}

} // namespace

SuggestedText::SuggestedText(QString sent, QString wanted, ReadText::Form form)
    : m_sent(std::move(sent), form)
    , m_wanted(std::move(wanted), form)
{
    makeUnits();
}

void SuggestedText::setWanted(const QString &wanted)
{
    m_wanted = ReadText(wanted, m_sent.form());
    makeUnits();
}

/// What stays is read as it will be read; what went, as it was.
void SuggestedText::makeUnits()
{
    m_units.clear();
    Walk sentWalk(m_sent);
    Walk wantedWalk(m_wanted);
    qsizetype sent = 0;
    qsizetype wanted = 0;
    for (const DiffPart &part : diffParts(m_sent.source(), wordChanges(m_sent.source(), m_wanted.source()))) {
        const bool went = part.kind == Kind::Removed;
        for (const QChar c : part.text) {
            if (went ? sentWalk.reads(sent) : wantedWalk.reads(wanted)) {
                m_units.append({.kind = part.kind,
                                .character = went && c == u'\n' ? QChar(0x00B6) : c,
                                .looks = went ? sentWalk.looks() : wantedWalk.looks(),
                                .sent = sent,
                                .wanted = wanted});
            }
            sent += part.kind == Kind::Added ? 0 : 1;
            wanted += went ? 0 : 1;
        }
    }
}

QString SuggestedText::shown() const
{
    QString text;
    text.reserve(m_units.size());
    for (const Unit &unit : m_units)
        text += unit.character;
    return text;
}

/// How many characters of what is read of the text wanted are shown before this place.
qsizetype SuggestedText::readWanted(qsizetype shown) const
{
    return std::count_if(m_units.cbegin(), m_units.cbegin() + std::min(shown, m_units.size()),
                         [](const Unit &unit) { return unit.kind != Kind::Removed; });
}

SuggestedText::Change SuggestedText::wantedAfter(qsizetype start, qsizetype length, const QString &words) const
{
    const qsizetype end = readWanted(start + length);
    const qsizetype behind = m_wanted.text().size() - end;
    const ReadText after = replaced(m_wanted, readWanted(start), end, words);
    return {after.source(), after.sourceBehind(after.text().size() - behind)};
}

bool SuggestedText::isWanted(qsizetype start, qsizetype length) const
{
    return readWanted(start) != readWanted(start + length);
}

qsizetype SuggestedText::wantedPlace(qsizetype shown) const
{
    return placeIn(m_units, shown, Kind::Removed, &Unit::wanted);
}

qsizetype SuggestedText::sentPlace(qsizetype shown) const
{
    return placeIn(m_units, shown, Kind::Added, &Unit::sent);
}

qsizetype SuggestedText::sentPlaceBefore(qsizetype shown) const
{
    for (qsizetype i = shown; i < m_units.size(); ++i) {
        if (m_units.at(i).kind != Kind::Added)
            return m_units.at(i).sent;
    }
    return m_sent.source().size();
}

qsizetype SuggestedText::placeOfWanted(qsizetype wanted, Side side) const
{
    return shownPlace(m_units, Kind::Removed, &Unit::wanted, wanted, side);
}

qsizetype SuggestedText::placeOfSent(qsizetype sent, Side side) const
{
    return shownPlace(m_units, Kind::Added, &Unit::sent, sent, side);
}

QString SuggestedText::wantedIn(qsizetype start, qsizetype length) const
{
    QString text;
    for (qsizetype i = start; i < std::min(start + length, m_units.size()); ++i) {
        if (m_units.at(i).kind != Kind::Removed)
            text += m_units.at(i).character;
    }
    return text;
}

QString SuggestedText::readSent(qsizetype start, qsizetype length) const
{
    QString text;
    for (qsizetype i = 0; i < m_sent.text().size(); ++i) {
        if (const qsizetype place = m_sent.sourcePlace(i); place >= start && place < start + length)
            text += m_sent.text().at(i);
    }
    return text;
}

} // namespace DiemTin
