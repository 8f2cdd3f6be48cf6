// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking into a proof: anchors, line texts, and the dump that golden tests compare.

#include "models/composer/proof.h"

#include "models/base/length.h"

namespace DiemTin {

namespace {

QString points(qreal units)
{
    return QString::number(toPoints(units), 'f', 2);
}

QString rect(const QRectF &r)
{
    return points(r.x()) + QLatin1Char(' ') + points(r.y()) + QLatin1Char(' ') + points(r.width()) + QLatin1Char(' ')
        + points(r.height());
}

/// One line of the dump an item.
struct Dumper
{
    QString operator()(const TextLine &line) const
    {
        const QTextLine set = line.text->layout.lineAt(line.line);
        return QStringLiteral("text ") + points(line.origin.x() + set.x()) + QLatin1Char(' ')
            + points(line.origin.y() + set.y() + set.ascent()) + QLatin1Char(' ') + points(set.naturalTextWidth())
            + QLatin1Char(' ') + lineText(line);
    }
    QString operator()(const Fill &fill) const
    {
        return QStringLiteral("fill ") + rect(fill.rect) + QLatin1Char(' ') + fill.colour.name();
    }
    QString operator()(const Leader &leader) const { return QStringLiteral("leader ") + rect(leader.rect); }
    QString operator()(const PhotoItem &photo) const
    {
        return QStringLiteral("photo ") + rect(photo.rect) + QLatin1Char(' ') + photo.sha256.left(8);
    }
    QString operator()(const QrItem &qr) const
    {
        return QStringLiteral("qr ") + rect(qr.rect) + QLatin1Char(' ') + qr.url;
    }
    QString operator()(const LinkArea &link) const
    {
        return QStringLiteral("link ") + rect(link.rect) + QLatin1Char(' ')
            + (link.anchor.isEmpty() ? link.url : QLatin1Char('#') + link.anchor);
    }
    QString operator()(const Anchor &anchor) const
    {
        return QStringLiteral("anchor ") + points(anchor.position.x()) + QLatin1Char(' ') + points(anchor.position.y())
            + QLatin1Char(' ') + anchor.name;
    }
};

} // namespace

bool isFurniture(TextRole role)
{
    return role == TextRole::RunningHead || role == TextRole::Folio;
}

AnchorPlace findAnchor(const Proof &proof, const QString &name)
{
    for (size_t i = 0; i < proof.pages.size(); ++i) {
        for (const PageItem &item : proof.pages[i]->items) {
            const auto *anchor = std::get_if<Anchor>(&item);
            if (anchor && anchor->name == name)
                return {static_cast<int>(i), anchor->position};
        }
    }
    return {};
}

QString lineText(const TextLine &line)
{
    const QTextLine set = line.text->layout.lineAt(line.line);
    QString text = line.text->layout.text().mid(set.textStart(), set.textLength());
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text;
}

QString dumpText(const Proof &proof)
{
    QString dump;
    for (const auto &page : proof.pages) {
        dump += QStringLiteral("page ") + QString::number(page->number) + QLatin1Char('\n');
        for (const PageItem &item : page->items)
            dump += QStringLiteral("  ") + std::visit(Dumper(), item) + QLatin1Char('\n');
    }
    return dump;
}

} // namespace DiemTin
