// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells chaff by the names of its elements, by its words and by how much of it is links.

#include "models/interchange/clip/chaff.h"

#include "models/base/viettext.h"

#include <QRegularExpression>

namespace DiemTin {

namespace {

constexpr qsizetype LongestLinkLine = 200;

bool hasChaffName(const HtmlBlock &block)
{
    static const QRegularExpression names(QStringLiteral(
        R"((?:^|[\s_-])(?:share|sharing|social|like|related|relate|lienquan|lien-quan|tinlienquan|breadcrumbs?|tags?)"
        R"(|tukhoa|keywords?|comments?|binhluan|ads?|advert\w*|banner|quangcao|sponsor\w*|menu|navbar|sidebar)"
        R"(|xemthem|xem-them|readmore|read-more|newsletter|subscribe|rating|toolbar|recommend\w*|popup|copyright|footer)"
        R"(|author|tacgia|audio|player)(?:[\s_-]|$))"));
    return names.match(block.marks).hasMatch();
}

/// The words alone: folded, without the signs around them.
QString bare(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral(R"(^[^\w]+|[^\w]+$)"));
    return simplified(folded(text).remove(signs));
}

bool hasChaffWords(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral(
        R"(^(?:chia se(?: bai viet)?|facebook|zalo|twitter|tweet|x|email|telegram|linkedin|copy link|copy|thich|like)"
        R"(|sao chep (?:lien ket|link)|luu(?: bai| tin)?|in(?: bai| trang)?|gui(?: email| binh luan| tin)?)"
        R"(|(?:\d+ )?binh luan(?: \d+)?|\d+ luot xem|quang cao|advertisement|nghe (?:doc )?bai|doc bai|trang chu)"
        R"(|dang nhap|dang ky|tro ve(?: dau trang)?|quay lai|(?:co chu|kich thuoc chu)|a a?|\d:\d\d(?: ?/ ?\d:\d\d)?)"
        R"(|theo doi(?: chung toi)?|aa|google news|home|video|audio|xem (?:anh|clip|video)|bao loi|phan hoi)$)"));
    static const QRegularExpression start(QStringLiteral(
        R"(^\W*(?:(?:xem|doc) (?:them|tiep)\b|(?:tags?|tu khoa|chu de|the)\s*:|moi (?:quy )?(?:doc gia|ban doc)\b)"
        R"(|theo doi .{0,60}(?:google news|zalo|facebook|telegram)|ban quyen|®|©|bai viet lien quan|tin (?:bai )?lien quan))"));
    static const QRegularExpression arrows(QStringLiteral(R"(^\s*(?:>>+|»|→|⇒|▶)\s*\S)"));
    return whole.match(bare(text)).hasMatch() || start.match(folded(text)).hasMatch() || arrows.match(text).hasMatch();
}

/// A heading behind which a page lists other pages.
bool opensRelated(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^(?:(?:tin|bai)(?: viet)? (?:lien quan|cung chuyen muc|moi nhat|doc nhieu|khac)|cung chuyen muc|xem them)"
        R"(|doc them|co the ban quan tam|doc nhieu(?: nhat)?|tin noi bat|binh luan|y kien ban doc|lien quan)$)"));
    return pattern.match(bare(text)).hasMatch();
}

bool isLinkLine(const HtmlBlock &block, const QString &text)
{
    return block.linked * 10 >= text.size() * 8 && text.size() < LongestLinkLine;
}

/// What may stand in a list of other pages: links, and lines too short for a paragraph of news.
bool mayBeRelated(const HtmlBlock &block, const QString &text)
{
    const bool sentence = text.endsWith(QLatin1Char('.')) && text.size() > 60;
    return block.role == HtmlBlock::Role::Picture || isLinkLine(block, text) || !sentence;
}

enum class Names { Believed, Ignored };

QList<HtmlBlock> sifted(const QList<HtmlBlock> &blocks, Names names)
{
    QList<HtmlBlock> kept;
    bool related = false;
    for (const HtmlBlock &block : blocks) {
        const QString text = block.text.plainText();
        related = opensRelated(text) || (related && mayBeRelated(block, text));
        const bool title = block.text.kind == TextBlock::Kind::Heading && block.text.level == 1;
        const bool chaff = related || (names == Names::Believed && hasChaffName(block))
            || (block.role == HtmlBlock::Role::Text && (hasChaffWords(text) || (isLinkLine(block, text) && !title)));
        if (!chaff)
            kept.append(block);
    }
    return kept;
}

bool hasText(const QList<HtmlBlock> &blocks)
{
    return std::ranges::any_of(blocks, [](const HtmlBlock &block) { return block.role == HtmlBlock::Role::Text; });
}

} // namespace

QList<HtmlBlock> withoutChaff(const QList<HtmlBlock> &blocks)
{
    const QList<HtmlBlock> kept = sifted(blocks, Names::Believed);
    return hasText(kept) ? kept : sifted(blocks, Names::Ignored);
}

} // namespace DiemTin
