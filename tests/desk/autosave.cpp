// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saving by itself: what is typed reaches the file, also after saving failed for a while.

#include "fixture.h"
#include "intruder.h"
#include "models/composer/template.h"
#include "models/desk/desk.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"

#include <QSignalSpy>
#include <QTest>

using namespace DiemTin;

class TestAutosave : public QObject
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
        m_article = m_issue.issue.sections.at(1).placements.at(0).article;
    }
    void cleanup()
    {
        m_desk.reset();
        m_fixture.reset();
    }

    void writesWhatIsTypedWithoutBeingAsked();
    void writesTheOrderOfTheIssue();
    void savingNowWaitsForTheFile();
    void leavingTheDeskSaves();
    void saysOnceThatSavingFailsAndTriesAgain();

private:
    void type(const QString &text)
    {
        Article article = m_desk->content().articles.value(m_article);
        article.body += text;
        m_desk->changeArticle(article, QStringLiteral("Gõ chữ"), 1);
    }
    /// The article as a program that opens the file now reads it.
    QString bodyInFile() { return m_fixture->open(OpenMode::ReadOnly)->articles().load(m_article)->body; }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
    IssueContent m_issue;
    QUuid m_article;
};

void TestAutosave::writesWhatIsTypedWithoutBeingAsked()
{
    QSignalSpy saved(m_desk.get(), &Desk::saved);
    type(QStringLiteral(" một"));
    type(QStringLiteral(" hai"));
    QVERIFY(saved.wait());
    QCOMPARE(saved.at(0).at(0).toDateTime(), m_fixture->clock.now());
    QVERIFY(bodyInFile().endsWith(QStringLiteral("một hai")));
}

void TestAutosave::writesTheOrderOfTheIssue()
{
    Issue issue = m_desk->content().issue;
    issue.sections[1].placements.swapItemsAt(0, 1);
    issue.sections[3].placements.append(Placement{.id = {}, .article = m_article, .contentsTitle = {}});
    m_desk->changeIssue(issue, QStringLiteral("Đổi thứ tự"));
    QVERIFY(m_desk->saveNow());
    QCOMPARE(*m_fixture->open(OpenMode::ReadOnly)->issues().load(issue.id), m_desk->content().issue);
    QCOMPARE(m_desk->content().issue.sections.at(3).placements.at(1).article, m_article);
    QVERIFY(!m_desk->content().issue.sections.at(3).placements.at(1).id.isNull());
}

void TestAutosave::savingNowWaitsForTheFile()
{
    type(QStringLiteral(" ngay"));
    QVERIFY(m_desk->saveNow());
    QVERIFY(bodyInFile().endsWith(QStringLiteral("ngay")));
}

void TestAutosave::leavingTheDeskSaves()
{
    type(QStringLiteral(" cuối"));
    m_desk.reset();
    QVERIFY(bodyInFile().endsWith(QStringLiteral("cuối")));
}

void TestAutosave::saysOnceThatSavingFailsAndTriesAgain()
{
    QSignalSpy saved(m_desk.get(), &Desk::saved);
    QSignalSpy failed(m_desk.get(), &Desk::savingFailed);
    auto intruder = std::make_unique<Intruder>(m_fixture->libraryPath());
    type(QStringLiteral(" một"));
    QVERIFY(!m_desk->saveNow());
    type(QStringLiteral(" hai"));
    QVERIFY(!m_desk->saveNow());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.at(0).at(0).toString().isEmpty());
    QCOMPARE(saved.count(), 0);
    QVERIFY(!bodyInFile().contains(QStringLiteral("một")));

    intruder.reset();
    QVERIFY(saved.wait(30000));
    QVERIFY(bodyInFile().endsWith(QStringLiteral("một hai")));
    QCOMPARE(failed.count(), 1);
}

QTEST_MAIN(TestAutosave)
#include "autosave.moc"
