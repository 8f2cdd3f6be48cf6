// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule too-much-white.

#include "models/preflight/pageplaces.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

constexpr double Most = 0.33; ///< of the height
constexpr double MostAtSectionEnd = 0.75;

/// A page that the makeup could not fill; the last page of a section may stay half empty.
class TooMuchWhite : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::TooMuchWhite)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("too-much-white"); }
    [[nodiscard]] QString title() const override { return tr("Trang quá trống"); }
    [[nodiscard]] Findings checkPages(const CheckedIssue &issue, const Proof &proof,
                                      const Surroundings &) const override
    {
        Findings findings = composerFindings(issue, proof, id());
        for (const PageFill &fill : proof.fills) {
            const double most = fill.endsSection ? MostAtSectionEnd : Most;
            if (fill.white <= most || isHinted(proof, fill.page))
                continue;
            const QString sentence =
                fill.endsSection ? tr("Trang cuối mục (trang %1) còn trống %2%.") : tr("Trang %1 còn trống %2%.");
            findings.append({id(),
                             fill.endsSection ? Severity::Info : Severity::Warning,
                             sentence.arg(proof.pages[std::size_t(fill.page)]->number).arg(qRound(fill.white * 100)),
                             {},
                             issuePassage()});
        }
        return findings;
    }

private:
    /// Whether the composer says what would fill the page.
    [[nodiscard]] static bool isHinted(const Proof &proof, int page)
    {
        return std::ranges::any_of(proof.hints, [page](const LayoutHint &hint) {
            return hint.kind == LayoutHint::Kind::TooMuchWhite && hint.page == page;
        });
    }
};

} // namespace

const Rule &toomuchwhiteRule()
{
    static const TooMuchWhite rule;
    return rule;
}

} // namespace DiemTin
