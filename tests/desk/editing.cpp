// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changing articles and issues on the desk: undo, merging, pages.

#include "fixture.h"
#include "models/composer/template.h"
#include "models/desk/desk.h"
#include "models/store/articlestore.h"
#include "models/store/templatestore.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace DiemTin;

namespace {

/// Whether the words stand on any page.
bool isPrinted(const Proof &proof, const QString &words)
{
    QString text;
    for (const auto &page : proof.pages) {
        for (const PageItem &item : page->items) {
            if (const auto *line = std::get_if<TextLine>(&item))
                text += lineText(*line) + QLatin1Char(' ');
        }
    }
    return text.contains(words);
}

} // namespace

class TestEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        auto library = m_fixture->open();
        m_issue = storeSmallIssue(*library);
        m_desk = std::make_unique<Desk>(std::move(library), m_fixture->clock);
        QVERIFY(m_desk->openIssue(m_issue.issue.id));
        m_first = m_issue.issue.sections.at(1).placements.at(0).article;
        m_second = m_issue.issue.sections.at(1).placements.at(1).article;
    }
    void cleanup()
    {
        m_desk.reset();
        m_fixture.reset();
    }

    void opensAnIssueWithItsPages();
    void aChangedArticleShowsOnThePagesAtOnce();
    void undoesAndRedoesAcrossArticlesAndOrder();
    void aChangeTakesTheApprovalAway();
    void typingMergesIntoOneStep();
    void typingDoesNotMergeAcrossAPauseOrAnArticle();
    void aClockSetBackLosesNothing();
    void typingThatChangesNothingLeavesNoStep();
    void typingInTheIssueMergesLikeTypingInAnArticle();
    void composesOnceForManyChanges();
    void bringsBackTheLatestTextOfAnArticleThatLeftTheIssue();
    void openingAnotherIssueForgetsTheSteps();
    void refusesChangesInALibraryOpenForReading();
    void keepsItsLookWhereTheIssuesTemplateIsBroken();

private:
    Article type(const QUuid &id, const QString &text, int step)
    {
        Article article = m_desk->content().articles.value(id);
        article.body += text;
        m_desk->changeArticle(article, QStringLiteral("Gõ chữ"), step);
        return article;
    }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
    IssueContent m_issue;
    QUuid m_first;
    QUuid m_second;
};

void TestEditing::opensAnIssueWithItsPages()
{
    QVERIFY(m_desk->hasIssue());
    QCOMPARE(m_desk->content(), m_issue);
    QVERIFY(!m_desk->proof().pages.empty());
    m_desk->closeIssue();
    QVERIFY(!m_desk->hasIssue());
    QVERIFY(m_desk->proof().pages.empty());
}

void TestEditing::aChangedArticleShowsOnThePagesAtOnce()
{
    const QString words = QStringLiteral("Câu vừa mới gõ thêm.");
    QVERIFY(!isPrinted(m_desk->proof(), words));
    type(m_first, QLatin1Char(' ') + words, 0);
    QVERIFY(isPrinted(m_desk->proof(), words));
    m_desk->undoStack()->undo();
    QVERIFY(!isPrinted(m_desk->proof(), words));
}

void TestEditing::undoesAndRedoesAcrossArticlesAndOrder()
{
    type(m_first, QStringLiteral(" một"), 0);
    type(m_second, QStringLiteral(" hai"), 0);
    Issue issue = m_desk->content().issue;
    issue.sections[1].placements.swapItemsAt(0, 1);
    m_desk->changeIssue(issue, QStringLiteral("Đổi thứ tự"));
    const IssueContent changed = m_desk->content();
    QUndoStack *stack = m_desk->undoStack();
    QCOMPARE(stack->count(), 3);
    QCOMPARE(stack->undoText(), QStringLiteral("Đổi thứ tự"));
    while (stack->canUndo())
        stack->undo();
    QCOMPARE(m_desk->content(), m_issue);
    while (stack->canRedo())
        stack->redo();
    QCOMPARE(m_desk->content(), changed);
}

void TestEditing::aChangeTakesTheApprovalAway()
{
    Article article = m_desk->article(m_first).value();
    article.status = ArticleStatus::Approved;
    m_desk->changeArticle(article, QStringLiteral("Đổi trạng thái"));
    article.tags = {QStringLiteral("AI")};
    m_desk->changeArticle(article, QStringLiteral("Sửa thẻ"));
    QCOMPARE(m_desk->article(m_first)->status, ArticleStatus::Approved);
    article.body += QStringLiteral(" Thêm.");
    m_desk->changeArticle(article, QStringLiteral("Gõ"));
    QCOMPARE(m_desk->article(m_first)->status, ArticleStatus::Edited);
    m_desk->undoStack()->undo();
    QCOMPARE(m_desk->article(m_first)->status, ArticleStatus::Approved);
}

void TestEditing::typingMergesIntoOneStep()
{
    for (const QString &letter : {QStringLiteral("x"), QStringLiteral("o"), QStringLiteral("n"), QStringLiteral("g")}) {
        type(m_first, letter, 1);
        m_fixture->clock.set(m_fixture->clock.now().addMSecs(1500));
    }
    QCOMPARE(m_desk->undoStack()->count(), 1);
    QVERIFY(m_desk->content().articles.value(m_first).body.endsWith(QStringLiteral("xong")));
    m_desk->undoStack()->undo();
    QCOMPARE(m_desk->content(), m_issue);
}

void TestEditing::typingInTheIssueMergesLikeTypingInAnArticle()
{
    const auto typeMotto = [this](const QString &text, int step) {
        Issue issue = m_desk->content().issue;
        issue.cover.motto += text;
        m_desk->changeIssue(issue, QStringLiteral("Khẩu hiệu"), step);
    };
    typeMotto(QStringLiteral("x"), 3);
    typeMotto(QStringLiteral("a"), 3);
    QCOMPARE(m_desk->undoStack()->count(), 1);
    typeMotto(QStringLiteral("b"), 4);
    typeMotto(QStringLiteral("c"), 0);
    typeMotto(QStringLiteral("d"), 0);
    type(m_first, QStringLiteral("e"), 4);
    typeMotto(QStringLiteral("f"), 4);
    QCOMPARE(m_desk->undoStack()->count(), 6);
    m_fixture->clock.set(m_fixture->clock.now().addMSecs(2001));
    typeMotto(QStringLiteral("g"), 4);
    QCOMPARE(m_desk->undoStack()->count(), 7);
    while (m_desk->undoStack()->canUndo())
        m_desk->undoStack()->undo();
    QCOMPARE(m_desk->content(), m_issue);
    typeMotto(QStringLiteral("h"), 5);
    Issue issue = m_desk->content().issue;
    issue.cover.motto.chop(1);
    m_desk->changeIssue(issue, QStringLiteral("Khẩu hiệu"), 5);
    QCOMPARE(m_desk->undoStack()->count(), 0);
}

void TestEditing::typingDoesNotMergeAcrossAPauseOrAnArticle()
{
    type(m_first, QStringLiteral("a"), 1);
    m_fixture->clock.set(m_fixture->clock.now().addMSecs(2001));
    type(m_first, QStringLiteral("b"), 1);
    type(m_second, QStringLiteral("c"), 1);
    type(m_second, QStringLiteral("d"), 2);
    type(m_second, QStringLiteral("e"), 0);
    type(m_second, QStringLiteral("f"), 0);
    QCOMPARE(m_desk->undoStack()->count(), 6);
}

void TestEditing::aClockSetBackLosesNothing()
{
    const QString body = m_desk->content().articles.value(m_first).body;
    type(m_first, QStringLiteral(" một"), 7);
    QVERIFY(m_desk->saveNow());
    m_fixture->clock.set(m_fixture->clock.now().addDays(-400));
    type(m_first, QStringLiteral(" hai"), 7);
    QVERIFY(m_desk->saveNow());
    QCOMPARE(m_desk->undoStack()->count(), 2);

    const QList<Revision> revisions = m_desk->library().articles().revisions(m_first).value();
    QCOMPARE(revisions.at(0).article.body, body + QStringLiteral(" một hai"));
    QCOMPARE(revisions.at(1).article.body, body + QStringLiteral(" một"));
    QCOMPARE(m_desk->library().articles().load(m_first).value().body, body + QStringLiteral(" một hai"));
    m_desk->undoStack()->undo();
    QCOMPARE(m_desk->content().articles.value(m_first).body, body + QStringLiteral(" một"));
}

void TestEditing::typingThatChangesNothingLeavesNoStep()
{
    m_desk->changeArticle(m_desk->content().articles.value(m_first), QStringLiteral("Gõ chữ"), 1);
    QCOMPARE(m_desk->undoStack()->count(), 0);
    const Article before = m_desk->content().articles.value(m_first);
    type(m_first, QStringLiteral("a"), 1);
    m_desk->changeArticle(before, QStringLiteral("Gõ chữ"), 1);
    QCOMPARE(m_desk->undoStack()->count(), 0);
    QCOMPARE(m_desk->content(), m_issue);
}

void TestEditing::composesOnceForManyChanges()
{
    QSignalSpy composed(m_desk.get(), &Desk::proofChanged);
    QSignalSpy changed(m_desk.get(), &Desk::contentChanged);
    type(m_first, QStringLiteral(" một"), 0);
    type(m_first, QStringLiteral(" hai"), 0);
    type(m_second, QStringLiteral(" ba"), 0);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(changed.at(2).at(0).toUuid(), m_second);
    QCOMPARE(composed.count(), 0);
    QTRY_COMPARE(composed.count(), 1);
    QVERIFY(isPrinted(m_desk->proof(), QStringLiteral("một hai")));
}

void TestEditing::bringsBackTheLatestTextOfAnArticleThatLeftTheIssue()
{
    const Article typed = type(m_first, QStringLiteral(" mới"), 0);
    Issue issue = m_desk->content().issue;
    issue.sections[1].placements.removeFirst();
    m_desk->changeIssue(issue, QStringLiteral("Đưa ra khỏi số báo"));
    QVERIFY(!m_desk->content().articles.contains(m_first));
    m_desk->undoStack()->undo();
    QCOMPARE(m_desk->content().articles.value(m_first), typed);
}

void TestEditing::openingAnotherIssueForgetsTheSteps()
{
    QSignalSpy opened(m_desk.get(), &Desk::issueOpened);
    const Article typed = type(m_first, QStringLiteral(" mới"), 0);
    QVERIFY(m_desk->openIssue(m_issue.issue.id));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(m_desk->undoStack()->count(), 0);
    QCOMPARE(m_desk->content().articles.value(m_first), typed);
}

void TestEditing::refusesChangesInALibraryOpenForReading()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(m_fixture->open(OpenMode::ReadOnly), m_fixture->clock);
    QVERIFY(m_desk->openIssue(m_issue.issue.id));
    QSignalSpy failed(m_desk.get(), &Desk::savingFailed);
    type(m_first, QStringLiteral(" mới"), 0);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_desk->content(), m_issue);
    QCOMPARE(m_desk->undoStack()->count(), 0);
}

void TestEditing::keepsItsLookWhereTheIssuesTemplateIsBroken()
{
    const QString name = QStringLiteral("Mẫu hỏng");
    QVERIFY(TemplateStore(m_desk->library()).save(name, "{\n  \"name\": 5\n}"));
    const auto told = [this] {
        QStringList sentences;
        for (const Diagnostic &diagnostic : m_desk->proof().diagnostics) {
            if (diagnostic.id == QLatin1String("template"))
                sentences.append(diagnostic.message);
        }
        return sentences;
    };
    Issue issue = m_desk->content().issue;
    issue.templateName = QStringLiteral("plain");
    m_desk->changeIssue(issue, QStringLiteral("Mẫu trình bày"));
    QCOMPARE(m_desk->look().ornament, Ornament::Ruled);
    QVERIFY(told().isEmpty());
    issue.templateName = name;
    m_desk->changeIssue(issue, QStringLiteral("Mẫu trình bày"));
    QCOMPARE(m_desk->look().ornament, Ornament::Ruled);
    QCOMPARE(told().size(), 1);
    QVERIFY2(told().constFirst().contains(QStringLiteral("“Mẫu hỏng”, dòng 2:")), qPrintable(told().constFirst()));
    m_desk->undoStack()->undo();
    QVERIFY(told().isEmpty());
    m_desk->undoStack()->undo();
    QCOMPARE(m_desk->look(), *templateByName({}));
}

QTEST_MAIN(TestEditing)
#include "editing.moc"
