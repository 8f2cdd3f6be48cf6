// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin bench compose: how long composing an issue takes, and how its pages come out.

#include "app/cli/command.h"
#include "app/cli/issueaccess.h"
#include "app/cli/measuring.h"
#include "app/cli/prooffigures.h"
#include "models/composer/composer.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace DiemTin {

namespace {

constexpr int Runs = 9;

/// Processor time of one composition.
double timed(Composer &composer, const IssueContent &content, const Template &look)
{
    const double start = processorMilliseconds();
    const Proof proof = composer.compose(content, look);
    return processorMilliseconds() - start;
}

/// `cold`: a composer that has set nothing yet, in a process that has used the fonts; `warm`: the same once more.
QJsonObject measured(const IssueContent &content, const Template &look)
{
    const Proof proof = Composer().compose(content, look);
    std::vector<double> cold;
    std::vector<double> warm;
    for (int run = 0; run < Runs; ++run) {
        Composer composer;
        cold.push_back(timed(composer, content, look));
        warm.push_back(timed(composer, content, look));
    }
    const ProofFigures figures = figuresOf(proof);
    return {{QStringLiteral("cold_cpu_ms"), rounded(quantile(cold, 0.5))},
            {QStringLiteral("warm_cpu_ms"), rounded(quantile(warm, 0.5))},
            {QStringLiteral("pages"), qint64{std::ssize(proof.pages)}},
            {QStringLiteral("glyphs"), figures.glyphs},
            {QStringLiteral("white_mean"), rounded(figures.whiteMean)},
            {QStringLiteral("white_worst"), rounded(figures.whiteWorst)},
            {QStringLiteral("broken_articles"), proof.brokenArticles},
            {QStringLiteral("word_space_sd"), rounded(figures.wordSpaceDeviation, 1)}};
}

class BenchCompose : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::BenchCompose)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("bench compose"); }
    [[nodiscard]] QString syntax() const override { return tr("SỐ/NĂM"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Đo việc dàn trang: thời gian tính bằng ms, phần trắng ở chân trang (không kể trang cuối mỗi mục) "
                  "là phần của vùng chữ.");
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override { return {jsonOption()}; }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const Result<OpenedIssue> issue = openIssue(call);
        if (!issue)
            return fail(issue.error());
        const Result<Template> look = lookWithFonts(issue->content);
        if (!look)
            return fail(look.error());
        printFigures(measured(issue->content, *look), call);
        return ExitStatus::Done;
    }
};

} // namespace

const Command &benchcomposeCommand()
{
    static const BenchCompose command;
    return command;
}

} // namespace DiemTin
