// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fixes of what the makeup could not do: smaller photos, offered only where composing again shows that it helps, and
// the number of pages that there is.

#include "models/preflight/layoutfix.h"

#include "models/composer/template.h"
#include "models/preflight/preflight.h"
#include "tests/composer/randomissue.h"

#include <QTest>

#include <algorithm>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

/// An issue whose photos a person wants so wide that pages cannot be filled.
IssueContent issueWithWidePhotos(quint32 seed)
{
    IssueContent content = randomIssue(seed, {.articles = 24, .leastWords = 150, .mostWords = 320, .mostPhotos = 1});
    for (Section &section : content.issue.sections) {
        for (Placement &placement : section.placements)
            placement.photoWidth = 120;
    }
    return content;
}

Findings layoutFindings(const IssueContent &content, const Proof &proof)
{
    Findings findings = Preflight().check({content, {}, std::make_shared<const Proof>(proof)}, {});
    findings.removeIf([](const Finding &finding) { return finding.rule != "too-much-white"_L1; });
    return findings;
}

qsizetype whitePages(const Proof &proof)
{
    return std::ranges::count(proof.hints, LayoutHint::Kind::TooMuchWhite, &LayoutHint::kind);
}

} // namespace

class LayoutFixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        m_look = *templateByName({});
    }

    void everyFixTakesItsHintAway()
    {
        int fixes = 0;
        int others = 0;
        for (quint32 seed = 1; seed <= 6; ++seed) {
            const IssueContent content = issueWithWidePhotos(seed);
            const Proof proof = Composer().compose(content, m_look);
            for (const Finding &finding : layoutFindings(content, proof)) {
                others += finding.fix.isEmpty() ? 1 : 0;
                if (finding.fix.isEmpty())
                    continue;
                ++fixes;
                const Correction &fix = finding.fix.constFirst();
                QCOMPARE(fix.passage.part, TextPart::Photo);
                QVERIFY2(finding.message.contains(u"rộng %1 mm"_s.arg(fix.text)), qPrintable(finding.message));
                QVERIFY(fix.text.toDouble() >= 36 && fix.text.toDouble() < 120);
                IssueContent fixed = content;
                for (Section &section : fixed.issue.sections) {
                    for (Placement &placement : section.placements) {
                        if (placement.id == fix.passage.placement)
                            placement.photoWidth = fix.text.toDouble();
                    }
                }
                const Proof after = Composer().compose(fixed, m_look);
                QVERIFY(whitePages(after) < whitePages(proof));
                QVERIFY(std::ranges::none_of(after.hints, [&](const LayoutHint &hint) {
                    return hint.kind == LayoutHint::Kind::TooMuchWhite && hint.placement == fix.passage.placement;
                }));
            }
        }
        qInfo("%d fixes, %d hints that no smaller photo helps", fixes, others);
        QVERIFY(fixes > 0);
    }

    void anArticleWithoutAPhotoHasNone()
    {
        // Articles of more than half a page cannot share one.
        const IssueContent content =
            randomIssue(2, {.articles = 8, .leastWords = 380, .mostWords = 390, .mostPhotos = 0});
        const Proof proof = Composer().compose(content, m_look);
        const Findings findings = layoutFindings(content, proof);
        QVERIFY(!findings.isEmpty());
        for (const Finding &finding : findings) {
            QVERIFY(finding.fix.isEmpty());
            QVERIFY(!finding.place.article.isNull() || finding.severity == Severity::Info);
        }
    }

    void pagesThatCannotBeReachedGiveWay()
    {
        IssueContent content = randomIssue(3, {.articles = 12, .mostPhotos = 1});
        content.issue.pageGoal.pages = 4;
        const Proof proof = Composer().compose(content, m_look);
        Findings findings = Preflight().check({content, {}, std::make_shared<const Proof>(proof)}, {});
        findings.removeIf([](const Finding &finding) { return finding.rule != "page-goal"_L1; });
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].fix.size(), 1);
        QCOMPARE(findings[0].fix[0].passage.part, TextPart::PageGoal);
        QCOMPARE(findings[0].fix[0].text.toInt(), int(proof.pages.size()));
        content.issue.pageGoal.pages = findings[0].fix[0].text.toInt();
        const Proof after = Composer().compose(content, m_look);
        QCOMPARE(after.pages.size(), proof.pages.size());
        QVERIFY(std::ranges::none_of(after.hints,
                                     [](const LayoutHint &hint) { return hint.kind == LayoutHint::Kind::PageGoal; }));
    }

    void aSheetFoldedTwiceHasNoOtherNumber()
    {
        IssueContent content = randomIssue(3, {.articles = 12, .mostPhotos = 1});
        content.issue.pageGoal.multipleOf = 1000;
        const Proof proof = Composer().compose(content, m_look);
        const Findings findings = Preflight().check({content, {}, std::make_shared<const Proof>(proof)}, {});
        const auto told = std::ranges::find(findings, u"page-goal"_s, &Finding::rule);
        QVERIFY(told != findings.end());
        QVERIFY(told->fix.isEmpty());
    }

private:
    Template m_look;
};

QTEST_MAIN(LayoutFixTest)
#include "layoutfix.moc"
