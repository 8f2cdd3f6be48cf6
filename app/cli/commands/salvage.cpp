// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin salvage FILE OUT: what is left of a damaged library, in a new one.

#include "models/store/salvage/salvage.h"

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace DiemTin {

namespace {

QJsonObject toJson(const SalvageReport &report)
{
    return {{QStringLiteral("articles"), report.articles},
            {QStringLiteral("from_revisions"), report.fromRevisions},
            {QStringLiteral("revisions"), report.revisions},
            {QStringLiteral("photos"), report.photos},
            {QStringLiteral("damaged_photos"), report.damagedPhotos},
            {QStringLiteral("missing_photos"), report.missingPhotos},
            {QStringLiteral("issues"), report.issues},
            {QStringLiteral("unnumbered_issues"), report.unnumberedIssues},
            {QStringLiteral("placements"), report.placements},
            {QStringLiteral("loose_rows"), report.loose},
            {QStringLiteral("unreadable_rows"), report.unreadableRows}};
}

class Salvage : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Salvage)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("salvage"); }
    [[nodiscard]] QString syntax() const override { return tr("TỆP-HỎNG TỆP-MỚI"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {2, 2}; }
    [[nodiscard]] QString summary() const override { return tr("Cứu dữ liệu của một thư viện hỏng sang tệp mới."); }
    [[nodiscard]] QList<QCommandLineOption> options() const override { return {jsonOption()}; }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const QStringList files = call.arguments();
        const Result<SalvageReport> report =
            salvageLibrary(files.at(0), files.at(1), call.clock(), [] { return true; });
        if (!report)
            return fail(report.error());
        if (call.has(QStringLiteral("json"))) {
            printJson(QJsonDocument(toJson(*report)));
        } else {
            for (const QString &sentence : salvageSentences(*report))
                printLine(sentence);
        }
        const bool complete = report->loose + report->unreadableRows + report->missingPhotos == 0;
        return complete ? ExitStatus::Done : ExitStatus::WithFindings;
    }
};

} // namespace

const Command &salvageCommand()
{
    static const Salvage command;
    return command;
}

} // namespace DiemTin
