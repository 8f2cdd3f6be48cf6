// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of the tool tip.

#include "views/proof/pagetip.h"

#include <QCoreApplication>
#include <QLocale>

namespace DiemTin {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::PageTip)
};

QString pagesText(const Proof &proof, const QList<int> &pages)
{
    const auto number = [&proof](int page) { return proof.pages[static_cast<std::size_t>(page)]->number; };
    if (pages.size() == 1)
        return Words::tr("trang %1").arg(number(pages.constFirst()));
    return Words::tr("trang %1–%2").arg(number(pages.constFirst())).arg(number(pages.constLast()));
}

} // namespace

QString pageTip(const Proof &proof, const PageIndex &index, const QUuid &article, const QString &address)
{
    QStringList lines;
    if (const QList<int> pages = index.pagesOf(article); !pages.isEmpty()) {
        const PageIndex::Summary summary = index.summaryOf(article);
        if (!summary.headline.isEmpty())
            lines.append(QStringLiteral("<b>%1</b>").arg(summary.headline.toHtmlEscaped()));
        if (!summary.source.isEmpty())
            lines.append(summary.source.toHtmlEscaped());
        lines.append(Words::tr("%1 · %2 từ").arg(pagesText(proof, pages)).arg(QLocale().toString(summary.words)));
    }
    if (!address.isEmpty())
        lines.append(Words::tr("%1 (Ctrl+bấm để mở)").arg(address.toHtmlEscaped()));
    return lines.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br>")));
}

} // namespace DiemTin
