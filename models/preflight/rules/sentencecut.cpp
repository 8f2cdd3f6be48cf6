// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences that break off.

#include "models/preflight/paragraphend.h"
#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// A sentence that breaks off: what follows was lost when the text was copied or shortened.
class SentenceCut : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::SentenceCut)

public:
    [[nodiscard]] QString id() const override { return u"sentence-cut"_s; }
    [[nodiscard]] QString title() const override { return tr("Câu bị cắt ngang"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &) const override
    {
        Findings findings;
        if (const CheckedText *headline = article.text(TextPart::Headline); headline && breaksOff(*headline))
            findings.append(cut(article, *headline, tr("Tiêu đề dừng giữa chừng sau “%1”.")));
        const QList<const CheckedText *> blocks = article.body();
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const ParagraphEnd end = paragraphEnd(blocks, i);
            if (end == ParagraphEnd::Cut)
                findings.append(cut(article, *blocks[i], tr("Câu dừng giữa chừng sau “%1”, phần tiếp theo bị thiếu.")));
            else if (i + 1 == blocks.size() && !blocks[i]->words.isEmpty() && announces(*blocks[i], end))
                findings.append(cut(article, *blocks[i], tr("Bài hết sau “%1” mà chưa nêu điều vừa báo trước.")));
        }
        return findings;
    }

private:
    /// Whether the last paragraph promises a list that does not come.
    static bool announces(const CheckedText &text, ParagraphEnd end)
    {
        static const QRegularExpression promise(
            u"(như sau|sau đây|dưới đây|cụ thể là|bao gồm|gồm có)\\s*[.:]?\\s*$"
            u"|(^|[.!?]\\s+)(Trong đó|Cụ thể|Theo đó|Đồng thời|Tuy nhiên)?,?\\s*(cần |cần phải )?[Ll]ưu ý "
            u"(các|những|một số) [^.,:;]*\\.\\s*$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        return end == ParagraphEnd::Announcing || promise.match(text.text).hasMatch();
    }

    Finding cut(const CheckedArticle &article, const CheckedText &text, const QString &message) const
    {
        constexpr qsizetype Shown = 3;
        const CheckedWord &first = text.words[qMax(qsizetype(0), text.words.size() - Shown)];
        const CheckedWord &last = text.words.last();
        const qsizetype length = last.start + last.length - first.start;
        return textFinding(*this, Severity::Error, message.arg(text.text.sliced(first.start, length)), article, text,
                           first.start, length);
    }
};

} // namespace

const Rule &sentencecutRule()
{
    static const SentenceCut rule;
    return rule;
}

} // namespace DiemTin
