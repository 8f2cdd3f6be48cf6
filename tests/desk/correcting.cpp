// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fixes of preflight made on a real desk.

#include "models/desk/correcting.h"

#include "models/desk/desk.h"
#include "tests/desk/fixture.h"

#include <QTest>
#include <QUndoStack>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

Finding fix(const Placement &placement, TextPart part, qsizetype start, qsizetype length, const QString &text)
{
    const Passage place{placement.id, placement.article, part, 0, start, length};
    return {u"rule"_s, Severity::Warning, u"Câu."_s, text, place, {}, {Correction{place, text}}};
}

} // namespace

class Correcting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<Fixture>();
        std::unique_ptr<Library> library = m_files->open();
        const IssueContent content = storeSmallIssue(*library);
        m_desk = std::make_unique<Desk>(std::move(library), m_files->clock);
        QVERIFY(m_desk->openIssue(content.issue.id).hasValue());
        m_placement = content.issue.sections[1].placements[0];
        m_report.content = m_desk->content();
    }

    void makesSeveralFixesAsOneStep()
    {
        // "Đoạn đầu của bài.\n\nĐoạn sau của bài."
        const Findings findings{
            fix(m_placement, TextPart::Body, 5, 3, u"mở đầu"_s), fix(m_placement, TextPart::Body, 16, 1, u"!"_s),
            fix(m_placement, TextPart::Body, 36, 0, u"…"_s), fix(m_placement, TextPart::Headline, 0, 3, u"Kho"_s),
            fix(m_placement, TextPart::Date, 0, 10, u"2026-10-14"_s)};
        QCOMPARE(makeFixes(*m_desk, m_report, findings, u"Sửa lỗi"_s), 5);
        QCOMPARE(article().body, u"Đoạn mở đầu của bài!\n\nĐoạn sau của bài.…"_s);
        QCOMPARE(article().headline, u"Kho DỮ LIỆU MỞ CHO NGƯỜI DÂN"_s);
        QCOMPARE(article().date, QDate(2026, 10, 14));
        QCOMPARE(m_desk->undoStack()->count(), 1);
        QCOMPARE(m_desk->undoStack()->undoText(), u"Sửa lỗi"_s);
        m_desk->undoStack()->undo();
        QCOMPARE(m_desk->content().articles, m_report.content.articles);
    }

    void makesAPhotoSmaller()
    {
        const Findings findings{fix(m_placement, TextPart::Photo, 0, 0, u"62"_s)};
        QCOMPARE(makeFixes(*m_desk, m_report, findings, u"Sửa lỗi"_s), 1);
        QCOMPARE(m_desk->content().issue.sections[1].placements[0].photoWidth, 62);
        QCOMPARE(m_desk->undoStack()->count(), 1);
        // The width is another one since the check.
        QCOMPARE(makeFixes(*m_desk, m_report, findings, u"Sửa lỗi"_s), 0);
        m_desk->undoStack()->undo();
        QCOMPARE(m_desk->content().issue, m_report.content.issue);
    }

    void takesAnotherNumberOfPages()
    {
        Finding finding;
        finding.fix = {{issuePassage(TextPart::PageGoal), u"23"_s}};
        QCOMPARE(makeFixes(*m_desk, m_report, {finding}, u"Sửa lỗi"_s), 1);
        QCOMPARE(m_desk->content().issue.pageGoal.pages, 23);
        // Another number is wished since the check.
        QCOMPARE(makeFixes(*m_desk, m_report, {finding}, u"Sửa lỗi"_s), 0);
        m_desk->undoStack()->undo();
        QCOMPARE(m_desk->content().issue, m_report.content.issue);
    }

    void leavesOutWhatChangedSinceTheCheck()
    {
        Article typed = article();
        typed.body.prepend(u"Mới. "_s);
        m_desk->changeArticle(typed, u"Gõ"_s);
        const Placement other = m_report.content.issue.sections[1].placements[1];
        const Findings findings{fix(m_placement, TextPart::Body, 0, 4, u"Khúc"_s),
                                fix(other, TextPart::Body, 0, 4, u"Khúc"_s)};
        QCOMPARE(makeFixes(*m_desk, m_report, findings, u"Sửa lỗi"_s), 1);
        QCOMPARE(article().body, typed.body);
        QVERIFY(m_desk->content().articles.value(other.article).body.startsWith(u"Khúc đầu"_s));
    }

    void ofTwoFixesOfTheSameWordsMakesTheFirst()
    {
        const Findings findings{fix(m_placement, TextPart::Body, 0, 8, u"Mở đầu"_s),
                                fix(m_placement, TextPart::Body, 5, 3, u"cuối"_s)};
        QCOMPARE(makeFixes(*m_desk, m_report, findings, u"Sửa lỗi"_s), 1);
        QVERIFY(article().body.startsWith(u"Mở đầu của bài."_s));
    }

    void correctsAContentsTitle()
    {
        Issue issue = m_desk->content().issue;
        issue.sections[1].placements[0].contentsTitle = u"Kho dữ liệu mỡ"_s;
        m_desk->changeIssue(issue, u"Tên"_s);
        m_report.content = m_desk->content();
        QCOMPARE(makeFixes(*m_desk, m_report, {fix(m_placement, TextPart::ContentsTitle, 12, 2, u"mở"_s)}, u"Sửa"_s),
                 1);
        QCOMPARE(m_desk->content().issue.sections[1].placements[0].contentsTitle, u"Kho dữ liệu mở"_s);
    }

    void nothingToFixIsNoStep()
    {
        QCOMPARE(makeFixes(*m_desk, m_report, {}, u"Sửa lỗi"_s), 0);
        QCOMPARE(m_desk->undoStack()->count(), 0);
    }

private:
    [[nodiscard]] Article article() const { return m_desk->content().articles.value(m_placement.article); }

    std::unique_ptr<Fixture> m_files;
    std::unique_ptr<Desk> m_desk;
    Placement m_placement;
    PreflightReport m_report;
};

QTEST_MAIN(Correcting)
#include "correcting.moc"
