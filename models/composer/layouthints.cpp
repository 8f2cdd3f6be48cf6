// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts layout hints into words.

#include "models/composer/layouthints.h"

#include <QCoreApplication>

#include <cstdlib>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::LayoutHint)
};

constexpr qsizetype LongestExcerpt = 80;

/// "cắt bớt khoảng 6 dòng của bài … hoặc thu ảnh còn 60 mm"
QString advice(const LayoutHint &hint, const QString &headline)
{
    const QString cut = Text::tr("hãy cắt bớt khoảng %1 dòng của bài “%2”").arg(hint.lines).arg(headline);
    if (hint.photoWidth <= 0)
        return cut + QLatin1Char('.');
    return cut + Text::tr(" hoặc thu ảnh của bài còn rộng %1 mm.").arg(hint.photoWidth);
}

QString goalSentence(const LayoutHint &hint, const IssueContent &content)
{
    const PageGoal &goal = content.issue.pageGoal;
    const int pages = hint.page + 1;
    const QString wish = goal.pages > 0 ? Text::tr("Không dàn được đúng %1 trang").arg(goal.pages)
                                        : Text::tr("Không dàn được số trang là bội số của %1").arg(goal.multipleOf);
    const QString what = hint.lines > 0 ? Text::tr("hãy bớt khoảng %1 dòng").arg(hint.lines)
                                        : Text::tr("hãy thêm khoảng %1 dòng").arg(-hint.lines);
    const QString sentence = Text::tr("%1: số báo có %2 trang; %3").arg(wish).arg(pages).arg(what);
    return goal.pages > 0 ? sentence + Text::tr(" hoặc để số báo %1 trang.").arg(pages) : sentence + QLatin1Char('.');
}

} // namespace

Diagnostic diagnosticOf(const LayoutHint &hint, const IssueContent &content)
{
    const QString headline = content.articles.value(hint.article).headline.left(LongestExcerpt);
    Diagnostic result{{}, Severity::Warning, {}, headline, {}, 0, hint.article};
    switch (hint.kind) {
    case LayoutHint::Kind::TooMuchWhite:
        result.id = QStringLiteral("too-much-white");
        result.message = hint.lines > 0
            ? Text::tr("Chân trang %1 để trắng nhiều vì bài sau không vừa: ").arg(hint.page + 1)
                + advice(hint, headline)
            : Text::tr("Chân trang %1 để trắng nhiều: hãy thêm khoảng %2 dòng hoặc một ảnh vào bài “%3”.")
                  .arg(hint.page + 1)
                  .arg(-hint.lines)
                  .arg(headline);
        break;
    case LayoutHint::Kind::Overset:
        result.id = QStringLiteral("overset");
        result.severity = Severity::Error;
        result.message = Text::tr("Nội dung tràn khỏi trang %1: ").arg(hint.page + 1) + advice(hint, headline);
        break;
    case LayoutHint::Kind::StrandedHeadline:
        result.id = QStringLiteral("stranded-headline");
        result.message =
            Text::tr("Tiêu đề đứng cuối trang %1, tách khỏi bài: ").arg(hint.page + 1) + advice(hint, headline);
        break;
    case LayoutHint::Kind::PageGoal:
        result.id = QStringLiteral("page-goal");
        result.message = goalSentence(hint, content);
        break;
    }
    return result;
}

} // namespace DiemTin
