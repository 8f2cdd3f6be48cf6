// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule overset.

#include "models/composer/shape.h"
#include "models/preflight/pageplaces.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace DiemTin {

namespace {

/// Text that the page cannot hold: it would run over the foot, the edge or another page; and photos that are left out.
class Overset : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Overset)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("overset"); }
    [[nodiscard]] QString title() const override { return tr("Chữ hoặc ảnh không vừa trang"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &) const override
    {
        const qsizetype photos = article.article.photos.size();
        if (photos <= MostPhotos)
            return {};
        return {{id(),
                 Severity::Error,
                 tr("Tin có %1 ảnh; trang chỉ xếp %2 ảnh đầu, các ảnh sau không được in.").arg(photos).arg(MostPhotos),
                 {},
                 article.passage(TextPart::Photo, static_cast<int>(MostPhotos))}};
    }
    [[nodiscard]] Findings checkPages(const CheckedIssue &issue, const Proof &proof,
                                      const Surroundings &) const override
    {
        Findings findings = composerFindings(issue, proof, id());
        for (std::size_t page = 0; page < proof.pages.size(); ++page) {
            const QRectF sheet(QPointF(), proof.pages[page]->size);
            for (const PageItem &item : proof.pages[page]->items) {
                const auto *line = std::get_if<TextLine>(&item);
                if (line == nullptr || sheet.contains(boxOf(*line)) || tells(findings, line->text->article))
                    continue;
                const CheckedArticle *article = articleOf(issue, line->text->article);
                findings.append({id(), Severity::Error,
                                 tr("Chữ tràn ra ngoài trang %1.").arg(proof.pages[page]->number),
                                 lineText(*line).left(80),
                                 article != nullptr ? article->passage() : issuePassage(TextPart::Cover)});
            }
        }
        return findings;
    }

private:
    [[nodiscard]] static QRectF boxOf(const TextLine &line)
    {
        const QTextLine set = line.text->layout.lineAt(line.line);
        return set.naturalTextRect().translated(line.origin);
    }
};

} // namespace

const Rule &oversetRule()
{
    static const Overset rule;
    return rule;
}

} // namespace DiemTin
