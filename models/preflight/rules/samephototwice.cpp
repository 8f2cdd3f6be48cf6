// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule same-photo-twice.

#include "models/preflight/rule.h"

#include <QCoreApplication>
#include <QHash>

namespace DiemTin {

namespace {

/// The same picture beside two articles, or twice beside one.
class SamePhotoTwice : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::SamePhotoTwice)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("same-photo-twice"); }
    [[nodiscard]] QString title() const override { return tr("Một ảnh dùng hai lần"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        QHash<QString, Passage> known;
        Findings findings;
        for (const auto &article : issue.articles) {
            for (int i = 0; i < article->article.photos.size(); ++i) {
                const PhotoUse &photo = article->article.photos[i];
                const Passage here = article->passage(TextPart::Photo, i);
                const auto first = known.constFind(photo.sha256);
                if (first == known.constEnd())
                    known.insert(photo.sha256, here);
                else
                    findings.append(
                        {id(),
                         Severity::Warning,
                         tr("Ảnh này đã dùng cho “%1”.").arg(issue.content.articles.value(first->article).headline),
                         photo.caption.left(80),
                         here,
                         {*first}});
            }
        }
        return findings;
    }
};

} // namespace

const Rule &samephototwiceRule()
{
    static const SamePhotoTwice rule;
    return rule;
}

} // namespace DiemTin
