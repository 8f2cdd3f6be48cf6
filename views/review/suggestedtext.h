// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SuggestedText: a text as it was sent and as a reviewer wants it, shown as one row.

#pragma once

#include "models/base/worddiff.h"
#include "models/review/readtext.h"

namespace DiemTin {

/// Places are UTF-16 units of one of three texts: as sent, as wanted, and as shown, which has what went and what came.
/// Signs of Markdown are in the first two and not in what is shown.
class SuggestedText
{
public:
    SuggestedText() = default;
    SuggestedText(QString sent, QString wanted, ReadText::Form form = ReadText::Form::Plain);

    [[nodiscard]] const QString &sent() const { return m_sent.source(); }
    [[nodiscard]] const QString &wanted() const { return m_wanted.source(); }
    void setWanted(const QString &wanted);
    [[nodiscard]] bool isChanged() const { return sent() != wanted(); }
    /// A character that is shown.
    struct Unit
    {
        DiffPart::Kind kind = DiffPart::Kind::Kept;
        QChar character; ///< line breaks that went are pilcrows, so that they can be seen
        ReadLooks looks = {};
        qsizetype sent = 0; ///< its place in the text as sent; of what came: where it stands there
        qsizetype wanted = 0; ///< likewise
    };
    [[nodiscard]] const QList<Unit> &units() const { return m_units; }
    /// Both texts as one.
    [[nodiscard]] QString shown() const;
    /// Another text wanted, and where in it a person goes on.
    struct Change
    {
        QString wanted;
        qsizetype cursor = 0;
    };
    /// What is shown from `start` is replaced by these words; what went before stays where it is.
    [[nodiscard]] Change wantedAfter(qsizetype start, qsizetype length, const QString &words) const;
    /// Whether anything in this stretch is wanted: else all of it went.
    [[nodiscard]] bool isWanted(qsizetype start, qsizetype length) const;

    /// The place in the text wanted of a place shown; within what went: the place where it was.
    [[nodiscard]] qsizetype wantedPlace(qsizetype shown) const;
    /// The place in the text as sent of a place shown; within what came: the place where it stands.
    [[nodiscard]] qsizetype sentPlace(qsizetype shown) const;
    /// Likewise, but right before the letter after it, behind signs that stand between.
    [[nodiscard]] qsizetype sentPlaceBefore(qsizetype shown) const;
    /// Where several places are shown at one place of a text.
    enum class Side {
        Behind, ///< right behind the letter before it
        Before, ///< right before the letter after it
    };
    [[nodiscard]] qsizetype placeOfWanted(qsizetype wanted, Side side) const;
    [[nodiscard]] qsizetype placeOfSent(qsizetype sent, Side side) const;
    /// What is read of the text wanted in a stretch that is shown.
    [[nodiscard]] QString wantedIn(qsizetype start, qsizetype length) const;
    /// What is read of the text as sent in a stretch of it.
    [[nodiscard]] QString readSent(qsizetype start, qsizetype length) const;

private:
    void makeUnits();
    [[nodiscard]] qsizetype readWanted(qsizetype shown) const;

    ReadText m_sent;
    ReadText m_wanted;
    QList<Unit> m_units;
};

} // namespace DiemTin
