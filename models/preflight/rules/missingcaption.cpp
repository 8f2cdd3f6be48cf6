// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule missing-caption.

#include "models/preflight/rule.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

/// Whoever cannot see the photo learns nothing of it.
class MissingCaption : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::MissingCaption)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("missing-caption"); }
    [[nodiscard]] QString title() const override { return tr("Ảnh không có chú thích"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &) const override
    {
        Findings findings;
        for (int i = 0; i < article.article.photos.size(); ++i) {
            if (article.article.photos[i].caption.trimmed().isEmpty()) {
                findings.append({id(),
                                 Severity::Info,
                                 tr("Ảnh thứ %1 không có chú thích.").arg(i + 1),
                                 {},
                                 article.passage(TextPart::Photo, i)});
            }
        }
        return findings;
    }
};

} // namespace

const Rule &missingcaptionRule()
{
    static const MissingCaption rule;
    return rule;
}

} // namespace DiemTin
