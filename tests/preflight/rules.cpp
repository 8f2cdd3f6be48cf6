// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every rule against the cases written for it: what must fire, what must stay silent.

#include "models/base/resources.h"
#include "tests/preflight/rulecase.h"

#include <QTest>

#include <algorithm>

using namespace DiemTin;

namespace {

const RuleTest *testOf(const Rule *rule)
{
    const std::vector<const RuleTest *> tests = allRuleTests();
    const auto it = std::ranges::find_if(
        tests, [rule](const RuleTest *test) { return QLatin1StringView(test->rule) == rule->id(); });
    return it == tests.end() ? nullptr : *it;
}

} // namespace

class Rules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasCasesThatFireAndCasesThatDoNot()
    {
        for (const Rule *rule : allRules()) {
            const RuleTest *test = testOf(rule);
            QVERIFY2(test != nullptr, qPrintable(rule->id()));
            const auto silent = std::ranges::count_if(test->cases, &QStringList::isEmpty, &RuleCase::expected);
            QVERIFY2(silent > 0 && silent < std::ssize(test->cases), qPrintable(rule->id()));
        }
    }

    void findsWhatTheCaseSays_data()
    {
        QTest::addColumn<const RuleCase *>("ruleCase");
        QTest::addColumn<QString>("rule");
        for (const RuleTest *test : allRuleTests()) {
            for (const RuleCase &ruleCase : test->cases)
                QTest::addRow("%s: %s", test->rule, ruleCase.name) << &ruleCase << QString::fromLatin1(test->rule);
        }
    }

    void findsWhatTheCaseSays()
    {
        QFETCH(const RuleCase *, ruleCase);
        QFETCH(QString, rule);
        Surroundings around;
        around.style = ruleCase->issue.style;
        around.speller = &m_speller;
        around.archive = ruleCase->issue.archive.get();
        QStringList found;
        for (const Finding &finding : Preflight().check(ruleCase->issue.input, around)) {
            if (finding.rule == rule)
                found.append(described(finding, ruleCase->issue.input));
        }
        QCOMPARE(found, ruleCase->expected);
    }

private:
    Speller m_speller{resourcePath({})};
};

QTEST_MAIN(Rules)
#include "rules.moc"
