// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings of what the composer says.

#include "models/preflight/pageplaces.h"

namespace DiemTin {

namespace {

Passage placeOf(const CheckedIssue &issue, const Diagnostic &diagnostic)
{
    const CheckedArticle *article = articleOf(issue, diagnostic.article);
    if (article == nullptr)
        return issuePassage(TextPart::Cover);
    for (const CheckedText &text : article->texts) {
        const qsizetype at = diagnostic.excerpt.isEmpty() ? -1 : text.text.indexOf(diagnostic.excerpt);
        if (at >= 0)
            return article->passage(text, at, diagnostic.excerpt.size());
    }
    return article->passage();
}

} // namespace

Findings composerFindings(const CheckedIssue &issue, const Proof &proof, const QString &id)
{
    Findings findings;
    for (const Diagnostic &diagnostic : proof.diagnostics) {
        if (diagnostic.id == id)
            findings.append(
                {id, diagnostic.severity, diagnostic.message, diagnostic.excerpt, placeOf(issue, diagnostic)});
    }
    return findings;
}

} // namespace DiemTin
