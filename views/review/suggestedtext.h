// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SuggestedText: a text as it was sent and as a reviewer wants it, shown as one row.

#pragma once

#include "models/base/worddiff.h"

namespace DiemTin {

/// Places are UTF-16 units of one of three texts: as sent, as wanted, and as shown, which has what went and what came.
class SuggestedText
{
public:
    SuggestedText() = default;
    SuggestedText(QString sent, QString wanted);

    [[nodiscard]] const QString &sent() const { return m_sent; }
    [[nodiscard]] const QString &wanted() const { return m_wanted; }
    void setWanted(const QString &wanted);
    [[nodiscard]] bool isChanged() const { return m_sent != m_wanted; }
    [[nodiscard]] const QList<DiffPart> &parts() const { return m_parts; }
    /// Both texts as one: line breaks that went are pilcrows, so that they can be seen.
    [[nodiscard]] QString shown() const;

    /// The place in the text wanted of a place shown; within what went: the place where it was.
    [[nodiscard]] qsizetype wantedPlace(qsizetype shown) const;
    /// The place in the text as sent of a place shown; within what came: the place where it stands.
    [[nodiscard]] qsizetype sentPlace(qsizetype shown) const;
    /// Where several places are shown at one place of a text.
    enum class Side {
        Behind, ///< right behind the letter before it
        Before, ///< right before the letter after it
    };
    [[nodiscard]] qsizetype placeOfWanted(qsizetype wanted, Side side) const;
    [[nodiscard]] qsizetype placeOfSent(qsizetype sent, Side side) const;
    /// What is wanted of a stretch that is shown.
    [[nodiscard]] QString wantedIn(qsizetype start, qsizetype length) const;

private:
    [[nodiscard]] qsizetype placeWithout(DiffPart::Kind kind, qsizetype shown) const;
    [[nodiscard]] qsizetype shownPlace(DiffPart::Kind without, qsizetype place, Side side) const;

    QString m_sent;
    QString m_wanted;
    QList<DiffPart> m_parts;
};

} // namespace DiemTin
