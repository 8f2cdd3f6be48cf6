// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin bench search: how fast a large library finds articles.

#include "app/cli/command.h"
#include "app/cli/madeuparticles.h"
#include "app/cli/measuring.h"
#include "app/cli/scratchlibrary.h"
#include "models/store/articlestore.h"
#include "models/store/searchindex.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace DiemTin {

namespace {

constexpr int Queries = 300;
constexpr int Hits = 50; ///< as many as a list shows at first

Result<QJsonObject> measured(int count, const Clock &clock)
{
    const ScratchLibrary scratch;
    MadeUpArticles source(clock);
    {
        const Result<std::unique_ptr<Library>> library = scratch.open(clock);
        if (!library)
            return library.error();
        if (const Result<void> filled = addMadeUpArticles(**library, count, source); !filled)
            return filled.error();
    }
    const double opening = wallMilliseconds();
    const Result<std::unique_ptr<Library>> library = scratch.open(clock);
    const double open = wallMilliseconds() - opening;
    if (!library)
        return library.error();
    std::vector<double> times;
    for (int query = 0; query < Queries; ++query) {
        const QString text = source.nextQuery();
        const double start = wallMilliseconds();
        const Result<QList<SearchHit>> hits = (*library)->search().find(text, Hits);
        if (!hits)
            return hits.error();
        times.push_back(wallMilliseconds() - start);
    }
    return QJsonObject{{QStringLiteral("articles"), count},
                       {QStringLiteral("p50_ms"), rounded(quantile(times, 0.5))},
                       {QStringLiteral("p95_ms"), rounded(quantile(times, 0.95))},
                       {QStringLiteral("open_ms"), rounded(open)}};
}

class BenchSearch : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::BenchSearch)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("bench search"); }
    [[nodiscard]] QString syntax() const override { return tr("SỐ-TIN"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {1, 1}; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Đo việc tìm kiếm trong một thư viện tạm có chừng ấy tin bài, bằng ms.");
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override { return {jsonOption()}; }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        bool isNumber = false;
        const int count = call.arguments().constFirst().toInt(&isNumber);
        if (!isNumber || count < 1)
            return fail(
                {ErrorKind::Usage, tr("“%1” không phải là một số tin bài.").arg(call.arguments().constFirst())});
        const Result<QJsonObject> figures = measured(count, call.clock());
        if (!figures)
            return fail(figures.error());
        printFigures(*figures, call);
        return ExitStatus::Done;
    }
};

} // namespace

const Command &benchsearchCommand()
{
    static const BenchSearch command;
    return command;
}

} // namespace DiemTin
