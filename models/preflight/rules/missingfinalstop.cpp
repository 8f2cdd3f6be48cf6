// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paragraphs without a full stop.

#include "models/preflight/paragraphend.h"
#include "models/preflight/textfinding.h"

#include <QCoreApplication>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// Every paragraph that is a sentence ends with a stop; sub-headings, signatures and lists of words need none.
class MissingFinalStop : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::MissingFinalStop)

public:
    [[nodiscard]] QString id() const override { return u"missing-final-stop"_s; }
    [[nodiscard]] QString title() const override { return tr("Thiếu dấu chấm cuối đoạn"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &) const override
    {
        Findings findings;
        const QList<const CheckedText *> blocks = article.body();
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (paragraphEnd(blocks, i) == ParagraphEnd::Unstopped && !stopHasSlipped(blocks, i))
                findings.append(finding(article, *blocks[i], i + 1 == blocks.size()));
        }
        return findings;
    }

private:
    /// Whether the stop stands at the head of the next paragraph; another rule tells of that.
    static bool stopHasSlipped(const QList<const CheckedText *> &blocks, qsizetype at)
    {
        return at + 1 < blocks.size() && blocks[at + 1]->text.startsWith(u'.');
    }

    Finding finding(const CheckedArticle &article, const CheckedText &text, bool isLast) const
    {
        const CheckedWord &word = text.words.last();
        Finding finding = textFinding(
            *this, Severity::Warning,
            isLast ? tr("Đoạn cuối bài chưa có dấu chấm sau “%1”.").arg(text.text.sliced(word.start, word.length))
                   : tr("Đoạn văn chưa có dấu chấm sau “%1”.").arg(text.text.sliced(word.start, word.length)),
            article, text, word.start, word.length);
        finding.fix = {textCorrection(article, text, textEnd(text.text), 0, u"."_s)};
        return finding;
    }
};

} // namespace

const Rule &missingfinalstopRule()
{
    static const MissingFinalStop rule;
    return rule;
}

} // namespace DiemTin
