// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule missing-glyph.

#include "models/preflight/pageplaces.h"
#include "models/preflight/rule.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

/// A character that would be printed as a box.
class MissingGlyph : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::MissingGlyph)

public:
    [[nodiscard]] QString id() const override { return QStringLiteral("missing-glyph"); }
    [[nodiscard]] QString title() const override { return tr("Phông chữ thiếu ký tự"); }
    [[nodiscard]] Findings checkPages(const CheckedIssue &issue, const Proof &proof,
                                      const Surroundings &) const override
    {
        return composerFindings(issue, proof, id());
    }
};

} // namespace

const Rule &missingglyphRule()
{
    static const MissingGlyph rule;
    return rule;
}

} // namespace DiemTin
