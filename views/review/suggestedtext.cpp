// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks along the parts of the row.

#include "views/review/suggestedtext.h"

#include <algorithm>

namespace DiemTin {

SuggestedText::SuggestedText(QString sent, QString wanted)
    : m_sent(std::move(sent))
    , m_wanted(std::move(wanted))
    , m_parts(diffParts(m_sent, wordChanges(m_sent, m_wanted)))
{ }

void SuggestedText::setWanted(const QString &wanted)
{
    *this = SuggestedText(m_sent, wanted);
}

QString SuggestedText::shown() const
{
    QString text;
    for (const DiffPart &part : m_parts)
        text += part.kind == DiffPart::Kind::Removed ? QString(part.text).replace(u'\n', QChar(0x00B6)) : part.text;
    return text;
}

/// The place when parts of this kind are left out.
qsizetype SuggestedText::placeWithout(DiffPart::Kind kind, qsizetype shown) const
{
    qsizetype place = 0;
    qsizetype left = shown;
    for (const DiffPart &part : m_parts) {
        const qsizetype within = std::min(left, part.text.size());
        place += part.kind == kind ? 0 : within;
        left -= within;
    }
    return place;
}

qsizetype SuggestedText::shownPlace(DiffPart::Kind without, qsizetype place, Side side) const
{
    qsizetype shown = 0;
    qsizetype left = place;
    for (const DiffPart &part : m_parts) {
        if (left == 0 && (side == Side::Behind || part.kind != without))
            return shown;
        const qsizetype within = part.kind == without ? part.text.size() : std::min(left, part.text.size());
        shown += within;
        left -= part.kind == without ? 0 : within;
        if (left == 0 && within < part.text.size())
            return shown;
    }
    return shown;
}

qsizetype SuggestedText::wantedPlace(qsizetype shown) const
{
    return placeWithout(DiffPart::Kind::Removed, shown);
}

qsizetype SuggestedText::sentPlace(qsizetype shown) const
{
    return placeWithout(DiffPart::Kind::Added, shown);
}

qsizetype SuggestedText::placeOfWanted(qsizetype wanted, Side side) const
{
    return shownPlace(DiffPart::Kind::Removed, wanted, side);
}

qsizetype SuggestedText::placeOfSent(qsizetype sent, Side side) const
{
    return shownPlace(DiffPart::Kind::Added, sent, side);
}

QString SuggestedText::wantedIn(qsizetype start, qsizetype length) const
{
    const qsizetype from = wantedPlace(start);
    return m_wanted.sliced(from, wantedPlace(start + length) - from);
}

} // namespace DiemTin
