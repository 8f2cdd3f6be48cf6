// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule low-resolution-photo.

#include "models/base/length.h"
#include "models/preflight/pageplaces.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>
#include <QtMath>

namespace DiemTin {

namespace {

constexpr double FewestPixels = 150; ///< an inch

/// Fewer pixels than print needs at the size the photo is printed in.
class LowResolutionPhoto : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::LowResolutionPhoto)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("low-resolution-photo"); }
    [[nodiscard]] QString title() const override { return tr("Ảnh quá nhỏ so với khổ in"); }
    [[nodiscard]] Findings checkPages(const CheckedIssue &issue, const Proof &proof,
                                      const Surroundings &) const override
    {
        Findings findings;
        for (const auto &page : proof.pages) {
            for (const PageItem &item : page->items) {
                const auto *photo = std::get_if<PhotoItem>(&item);
                const double ppi = photo != nullptr ? pixelsPerInch(*photo, issue.content.photos) : 0;
                if (ppi > 0 && ppi < FewestPixels)
                    findings.append(finding(issue, *photo, page->number, ppi));
            }
        }
        return findings;
    }

private:
    [[nodiscard]] static double pixelsPerInch(const PhotoItem &photo, const QHash<QString, PhotoInfo> &photos)
    {
        const auto info = photos.constFind(photo.sha256);
        if (info == photos.constEnd() || photo.rect.width() <= 0)
            return 0;
        return info->pixels.width() * photo.crop.width() * ReferenceDpi / photo.rect.width();
    }

    [[nodiscard]] Finding finding(const CheckedIssue &issue, const PhotoItem &photo, int page, double ppi) const
    {
        const CheckedArticle *article = articleOf(issue, photo.article);
        const int index = article != nullptr ? photoOf(*article, photo.sha256) : -1;
        const QString caption = index >= 0 ? article->article.photos[index].caption : QString();
        return {id(), Severity::Warning,
                tr("Ảnh ở trang %1 chỉ có %2 điểm ảnh mỗi inch, in sẽ mờ; cần ít nhất %3.")
                    .arg(page)
                    .arg(qFloor(ppi))
                    .arg(qRound(FewestPixels)),
                caption.left(80),
                index >= 0 ? article->passage(TextPart::Photo, index) : issuePassage(TextPart::Cover)};
    }
};

} // namespace

const Rule &lowresolutionphotoRule()
{
    static const LowResolutionPhoto rule;
    return rule;
}

} // namespace DiemTin
