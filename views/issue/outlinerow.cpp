// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout and facts of a row.

#include "views/issue/outlinerow.h"

#include "models/tables/issueoutlinemodel.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>

#include <algorithm>

namespace DiemTin {
namespace {

using Role = IssueOutlineModel::Role;

constexpr int gripWidth = 18;
constexpr int gap = 8;
constexpr int markSize = 13;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::OutlineRow)
};

/// Hands out pieces from the right end of a row.
class RightEnd
{
public:
    explicit RightEnd(QRect &room)
        : m_room(room)
    { }

    QRect take(int width, int space = gap)
    {
        const QRect piece(m_room.right() - width + 1, m_room.top(), width, m_room.height());
        m_room.setRight(m_room.right() - width - space);
        return piece;
    }

private:
    QRect &m_room;
};

QString extentText(double pages)
{
    const QString number = QLocale().toString(std::max(0.1, pages), 'f', 1);
    return Text::tr("≈ %1 trang").arg(number);
}

} // namespace

OutlineRow outlineRow(const QRect &rect, const QFont &font, const QModelIndex &index)
{
    const QFontMetrics metrics(font);
    const QFontMetrics strong(strongFont(font));
    const QFontMetrics small(smallFont(font));
    const int em = metrics.horizontalAdvance(QStringLiteral("n"));
    OutlineRow row;
    QRect room = rect.adjusted(outlineSide, 0, -outlineSide - 10, -1);
    row.grip = QRect(room.topLeft(), QSize(gripWidth, room.height()));
    room.setLeft(room.left() + gripWidth + 4);
    row.date = QRect(room.topLeft(), QSize(strong.horizontalAdvance(QStringLiteral("00/00")), room.height()));
    room.setLeft(row.date.right() + 10);
    RightEnd end(room);
    row.page = end.take(strong.horizontalAdvance(QStringLiteral("00")), 6);
    const int wide = room.width();
    if (const qsizetype findings = index.data(Role::FindingsRole).toStringList().size(); findings > 0) {
        const int number = findings > 1 ? small.horizontalAdvance(QString::number(findings)) + 3 : 0;
        row.warning = end.take(markSize + 1 + number);
    }
    if (wide >= 26 * em) {
        const int photos = index.data(Role::PhotosRole).toInt();
        const QRect column = end.take(markSize + 4 + small.horizontalAdvance(QString::number(photos)));
        row.photos = photos > 0 ? column : QRect();
    }
    if (wide >= 52 * em)
        row.words = end.take(small.horizontalAdvance(Text::tr("%Ln từ", nullptr, 9999)));
    if (const QString source = index.data(Role::SourceRole).toString(); wide >= 38 * em && !source.isEmpty()) {
        const int most = std::clamp(wide * 3 / 10, 0, 150);
        row.source = end.take(std::min(most, metrics.horizontalAdvance(source) + 2));
    }
    if (index.data(Role::StartsPageRole).toBool())
        row.pageBreak = end.take(markSize, 6);
    if (index.data(Role::PinnedRole).toBool())
        row.pin = end.take(markSize, 6);
    row.title = room;
    return row;
}

QFont strongFont(const QFont &font)
{
    QFont result = font;
    result.setWeight(QFont::DemiBold);
    return result;
}

QFont smallFont(const QFont &font)
{
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * 0.88);
    return result;
}

QString wordsText(const QModelIndex &index)
{
    return Text::tr("%Ln từ", nullptr, index.data(Role::WordsRole).toInt());
}

QStringList rowFacts(const QModelIndex &index)
{
    QStringList facts{index.data(Role::HeadlineRole).toString()};
    QStringList figures{wordsText(index)};
    if (const double extent = index.data(Role::ExtentRole).toDouble(); extent > 0)
        figures.append(extentText(extent));
    if (const int photos = index.data(Role::PhotosRole).toInt(); photos > 0)
        figures.append(Text::tr("%n ảnh", nullptr, photos));
    if (const QString source = index.data(Role::SourceRole).toString(); !source.isEmpty())
        figures.append(source);
    facts.append(figures.join(QStringLiteral(" · ")));
    if (index.data(Role::PinnedRole).toBool())
        facts.append(Text::tr("Được ghim: giữ nguyên chỗ khi sắp xếp."));
    if (index.data(Role::StartsPageRole).toBool())
        facts.append(Text::tr("Bắt đầu trang mới."));
    facts.append(index.data(Role::FindingsRole).toStringList());
    facts.removeAll(QString());
    return facts;
}

} // namespace DiemTin
