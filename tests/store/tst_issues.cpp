// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Issues: every field comes back, content is whole, numbers are unique, printed contents stay.

#include "models/store/acceptancestore.h"
#include "models/store/articlestore.h"
#include "models/store/issuebin.h"
#include "models/store/issuehistory.h"
#include "models/store/issuestore.h"
#include "models/store/photostore.h"
#include "scratch.h"

#include <QBuffer>
#include <QImage>

using namespace DiemTin;

namespace {

/// An issue with something in every field, its articles stored.
Issue fullIssue(Library &library, IssueNumber number)
{
    Issue issue = issueWithFourSections(QUuid(), number);
    issue.weekFrom = QDate(2026, 6, 15);
    issue.weekTo = QDate(2026, 6, 21);
    issue.archived = true;
    issue.pageGoal = {.pages = 28, .multipleOf = 4};
    issue.templateName = QStringLiteral("house");
    issue.cover = {.title = QString::fromUtf8("ĐIỂM TIN"),
                   .subtitle = QString::fromUtf8("KHOA HỌC CÔNG NGHỆ"),
                   .publisher = {QString::fromUtf8("SỞ KHOA HỌC"), QString::fromUtf8("THÀNH PHỐ")},
                   .pillars = {QString::fromUtf8("ĐỔI MỚI"), QString::fromUtf8("SÁNG TẠO"), QString()},
                   .motto = QString::fromUtf8("Vững bước"),
                   .website = QStringLiteral("example.vn"),
                   .facebook = QStringLiteral("fb.example"),
                   .photo = QString(64, QLatin1Char('c')),
                   .highlights = {}};
    for (Section &section : issue.sections) {
        section.title = sectionKindId(section.kind).toUpper();
        for (int i = 0; i < 3; ++i) {
            const Article article = fullArticle(library.clock());
            if (!library.articles().save(article))
                qFatal("cannot save an article");
            section.placements.append({.id = {},
                                       .article = article.id,
                                       .contentsTitle = QString::fromUtf8("Ngắn %1").arg(i),
                                       .startsPage = i == 1,
                                       .photoSide = static_cast<PhotoSide>(i),
                                       .photoWidth = 60.25 * i,
                                       .pinned = i == 2});
        }
    }
    return issue;
}

Issue blankIssue(IssueNumber number)
{
    Issue issue;
    issue.number = number;
    return issue;
}

QByteArray smallPicture()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

class TestIssues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void keepsMovesAndRemovals();
    void listsNewestFirst();
    void givesAllContent();
    void refusesANumberThatIsThere();
    void namesTheNumbersThereAre();
    void refusesArticlesThatAreNotStored();
    void removesAnIssueButNotItsArticles();
    void keepsThePrintedContents();
    void bringsADeletedIssueBackWhole();
    void keepsADeletedIssueUntilItIsOld();
    void doesNotBringAnIssueBackOverAnother();
};

void TestIssues::keepsEveryField()
{
    Scratch scratch;
    const auto library = scratch.library();
    Issue issue = library->issues().save(fullIssue(*library, {23, 2026})).value();
    QVERIFY(!issue.id.isNull());
    for (const Section &section : std::as_const(issue.sections)) {
        QVERIFY(!section.id.isNull());
        for (const Placement &placement : section.placements)
            QVERIFY(!placement.id.isNull());
    }
    issue.cover.highlights = {issue.sections.at(1).placements.at(2).id, issue.sections.at(3).placements.at(0).id};
    VERIFY_DONE(library->issues().save(issue));
    QCOMPARE(library->issues().load(issue.id).value(), issue);
    QCOMPARE(library->issues().load(IssueNumber{23, 2026}).value(), issue);

    const Issue bare = library->issues().save(blankIssue({1, 2025})).value();
    QCOMPARE(library->issues().load(bare.id).value(), bare);
}

void TestIssues::keepsMovesAndRemovals()
{
    Scratch scratch;
    const auto library = scratch.library();
    Issue issue = library->issues().save(fullIssue(*library, {23, 2026})).value();
    issue.sections[3].placements.append(issue.sections[1].placements.takeAt(1));
    issue.sections.swapItemsAt(0, 2);
    issue.sections[0].placements.clear();
    issue.cover.pillars.removeLast();
    issue.number = {24, 2026};
    QCOMPARE(library->issues().save(issue).value(), issue);
    QCOMPARE(library->issues().load(issue.id).value(), issue);
    QCOMPARE(library->issues().list()->size(), 1);
}

void TestIssues::listsNewestFirst()
{
    Scratch scratch;
    const auto library = scratch.library();
    for (const IssueNumber number : {IssueNumber{2, 2026}, IssueNumber{51, 2025}, IssueNumber{10, 2026}})
        VERIFY_DONE(library->issues().save(fullIssue(*library, number)));
    const QList<IssueSummary> issues = library->issues().list().value();
    QCOMPARE(issues.size(), 3);
    QCOMPARE(issues.at(0).number, (IssueNumber{10, 2026}));
    QCOMPARE(issues.at(1).number, (IssueNumber{2, 2026}));
    QCOMPARE(issues.at(2).number, (IssueNumber{51, 2025}));
    QCOMPARE(issues.at(0).articles, 12);
    QCOMPARE(issues.at(0).weekTo, QDate(2026, 6, 21));
}

void TestIssues::givesAllContent()
{
    Scratch scratch;
    const auto library = scratch.library();
    const PhotoInfo photo = library->photos().add(smallPicture(), QStringLiteral("a.png")).value();
    Issue issue = fullIssue(*library, {23, 2026});
    issue.cover.photo = photo.sha256;
    const Issue saved = library->issues().save(issue).value();
    const IssueContent content = library->issues().content(saved.id).value();
    QCOMPARE(content.issue, saved);
    QCOMPARE(content.articles.size(), 12);
    for (const Section &section : saved.sections) {
        for (const Placement &placement : section.placements)
            QCOMPARE(content.articles.value(placement.article), library->articles().load(placement.article).value());
    }
    QCOMPARE(content.photos, (QHash<QString, PhotoInfo>{{photo.sha256, photo}}));
    QCOMPARE(library->issues().content(newUuid(scratch.clock)).error().kind, ErrorKind::NotFound);
}

void TestIssues::refusesANumberThatIsThere()
{
    Scratch scratch;
    const auto library = scratch.library();
    const Issue first = library->issues().save(fullIssue(*library, {23, 2026})).value();
    const auto refused = library->issues().save(fullIssue(*library, {23, 2026}));
    QCOMPARE(refused.error().kind, ErrorKind::Exists);
    QVERIFY(refused.error().message.contains(QStringLiteral("23/2026")));
    QCOMPARE(library->issues().load(first.id).value(), first);
}

void TestIssues::namesTheNumbersThereAre()
{
    Scratch scratch;
    const auto library = scratch.library();
    VERIFY_DONE(library->issues().save(blankIssue({3, 2026})));
    VERIFY_DONE(library->issues().save(blankIssue({19, 2026})));
    const auto missing = library->issues().load(IssueNumber{4, 2026});
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().message.contains(QStringLiteral("19/2026, 03/2026")));
}

void TestIssues::refusesArticlesThatAreNotStored()
{
    Scratch scratch;
    const auto library = scratch.library();
    Issue issue = issueWithFourSections(newUuid(scratch.clock), {23, 2026});
    Placement placement;
    placement.article = newUuid(scratch.clock);
    issue.sections[0].placements.append(placement);
    QCOMPARE(library->issues().save(issue).error().kind, ErrorKind::Invalid);
    QVERIFY(library->issues().list()->isEmpty());
}

void TestIssues::removesAnIssueButNotItsArticles()
{
    Scratch scratch;
    const auto library = scratch.library();
    const Issue issue = library->issues().save(fullIssue(*library, {23, 2026})).value();
    VERIFY_DONE(library->issues().setPrintedContents(issue.id, {PrintedEntry{}}));
    VERIFY_DONE(library->issues().remove(issue.id));
    QVERIFY(library->issues().list()->isEmpty());
    QVERIFY(library->issues().printedContents(issue.id)->isEmpty());
    QCOMPARE(library->articles().count().value(), 12);
}

void TestIssues::keepsThePrintedContents()
{
    Scratch scratch;
    const auto library = scratch.library();
    const Issue issue = library->issues().save(fullIssue(*library, {23, 2026})).value();
    const QList<PrintedEntry> entries{
        {.section = QString::fromUtf8("II. TIN TRONG NƯỚC"),
         .date = QStringLiteral("15/6"),
         .title = QString::fromUtf8("Mở trung tâm"),
         .page = QStringLiteral("03 - 04"),
         .line = 17},
        {.section = {}, .date = {}, .title = QStringLiteral("b"), .page = {}, .line = 18}};
    VERIFY_DONE(library->issues().setPrintedContents(issue.id, {PrintedEntry{}, PrintedEntry{}, PrintedEntry{}}));
    VERIFY_DONE(library->issues().setPrintedContents(issue.id, entries));
    QCOMPARE(library->issues().printedContents(issue.id).value(), entries);
}

// By another program, as after a start: nothing of it is kept in memory.
void TestIssues::bringsADeletedIssueBackWhole()
{
    Scratch scratch;
    auto library = scratch.library();
    library->setAuthor(QString::fromUtf8("Lan"));
    Issue issue = library->issues().save(fullIssue(*library, {23, 2026})).value();
    issue.cover.highlights = {issue.sections.at(1).placements.at(2).id};
    issue = library->issues().save(issue).value();
    const QList<PrintedEntry> printed{{.section = QStringLiteral("I"), .date = {}, .title = {}, .page = {}, .line = 3}};
    VERIFY_DONE(library->issues().setPrintedContents(issue.id, printed));
    VERIFY_DONE(AcceptanceStore(*library).accept(issue.id, {QStringLiteral("x 1")}, QString::fromUtf8("Đúng vậy")));
    VERIFY_DONE(recordIssueEvent(*library, issue.id, ExportedEvent, scratch.clock.now(), QStringLiteral("số.pdf")));
    const QList<Acceptance> accepted = AcceptanceStore(*library).list(issue.id).value();
    const QList<IssueEvent> events = issueEvents(*library, issue.id).value();
    VERIFY_DONE(IssueBin(*library).put(issue.id));
    QVERIFY(library->issues().list()->isEmpty());
    QVERIFY(AcceptanceStore(*library).list(issue.id)->isEmpty());
    QCOMPARE(library->articles().count().value(), 12);

    library.reset();
    library = scratch.library(OpenMode::ReadWrite);
    IssueBin bin(*library);
    const DeletedIssue expected{.id = issue.id,
                                .number = {23, 2026},
                                .weekFrom = QDate(2026, 6, 15),
                                .weekTo = QDate(2026, 6, 21),
                                .articles = 12,
                                .deleted = scratch.clock.now(),
                                .who = QString::fromUtf8("Lan")};
    QCOMPARE(bin.list().value(), QList<DeletedIssue>{expected});
    VERIFY_DONE(bin.restore(issue.id));
    QCOMPARE(library->issues().load(issue.id).value(), issue);
    QCOMPARE(library->issues().printedContents(issue.id).value(), printed);
    QCOMPARE(AcceptanceStore(*library).list(issue.id).value(), accepted);
    QCOMPARE(issueEvents(*library, issue.id).value(), events);
    QVERIFY(bin.list()->isEmpty());
    QCOMPARE(bin.restore(issue.id).error().kind, ErrorKind::NotFound);
}

void TestIssues::keepsADeletedIssueUntilItIsOld()
{
    Scratch scratch;
    const auto library = scratch.library();
    IssueBin bin(*library);
    QList<QUuid> ids;
    for (const int number : {1, 2, 3}) {
        ids.append(library->issues().save(fullIssue(*library, {number, 2026}))->id);
        VERIFY_DONE(bin.put(ids.constLast()));
        scratch.clock.set(scratch.clock.now().addDays(IssueBin::DaysKept / 2));
    }
    QCOMPARE(bin.list()->constFirst().id, ids.constLast());
    VERIFY_DONE(bin.forgetOld());
    QCOMPARE(bin.list()->size(), 2);
    QCOMPARE(bin.list()->constLast().id, ids.at(1));
    VERIFY_DONE(bin.forget({ids.at(1)}));
    QCOMPARE(bin.list()->size(), 1);
    VERIFY_DONE(bin.restore(ids.at(2)));
    QCOMPARE(library->articles().count().value(), 36);
}

void TestIssues::doesNotBringAnIssueBackOverAnother()
{
    Scratch scratch;
    const auto library = scratch.library();
    IssueBin bin(*library);
    const Issue first = library->issues().save(fullIssue(*library, {23, 2026})).value();
    VERIFY_DONE(bin.put(first.id));
    Issue second = library->issues().save(fullIssue(*library, {23, 2026})).value();
    const Result<void> refused = bin.restore(first.id);
    QCOMPARE(refused.error().kind, ErrorKind::Exists);
    QVERIFY(refused.error().message.contains(QStringLiteral("23/2026")));
    QCOMPARE(library->issues().load(second.id).value(), second);
    second.number = {24, 2026};
    VERIFY_DONE(library->issues().save(second));
    VERIFY_DONE(bin.restore(first.id));
    QCOMPARE(library->issues().load(first.id).value(), first);
}

QTEST_GUILESS_MAIN(TestIssues)
#include "tst_issues.moc"
