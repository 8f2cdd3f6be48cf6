// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accepted findings and the office's settings, kept in a real library.

#include "models/store/acceptancestore.h"
#include "models/store/issuestore.h"
#include "models/store/settingstore.h"
#include "tests/store/scratch.h"

using namespace DiemTin;
using namespace Qt::StringLiterals;

class TestAcceptances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhoAcceptedWhatAndWhy()
    {
        Scratch scratch;
        const std::unique_ptr<Library> library = scratch.library();
        library->setAuthor(u"Lan"_s);
        const Result<Issue> issue = library->issues().save(issueWithFourSections(newUuid(scratch.clock), {47, 2026}));
        VERIFY_DONE(issue);
        AcceptanceStore store(*library);
        VERIFY_DONE(store.accept(issue->id, {u"missing-date a"_s, u"misspelling b"_s}, u" Đúng như  bản gốc "_s));
        const Result<QList<Acceptance>> list = store.list(issue->id);
        VERIFY_DONE(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->last(), (Acceptance{u"misspelling b"_s, u"Đúng như bản gốc"_s, u"Lan"_s, scratch.clock.now()}));

        library->setAuthor(u"Hùng"_s);
        VERIFY_DONE(store.accept(issue->id, {u"missing-date a"_s}, u"Tin không có ngày"_s));
        VERIFY_DONE(store.reject(issue->id, {u"misspelling b"_s, u"never there"_s}));
        QCOMPARE(store.list(issue->id)->size(), 1);
        QCOMPARE(store.list(issue->id)->first().author, u"Hùng"_s);
        QCOMPARE(store.list(issue->id)->first().reason, u"Tin không có ngày"_s);
    }

    void goesWithItsIssue()
    {
        Scratch scratch;
        const std::unique_ptr<Library> library = scratch.library();
        const Result<Issue> issue = library->issues().save(issueWithFourSections(newUuid(scratch.clock), {47, 2026}));
        AcceptanceStore store(*library);
        VERIFY_DONE(store.accept(issue->id, {u"x"_s}, u"vì thế"_s));
        VERIFY_DONE(library->issues().remove(issue->id));
        QCOMPARE(store.list(issue->id)->size(), 0);
        QCOMPARE(store.accept(issue->id, {u"x"_s}, u"vì thế"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(store.accept(issue->id, {u"x"_s}, u" \u00A0 "_s).error().kind, ErrorKind::Invalid);
    }

    void settingsAreReadBackByAnotherConnection()
    {
        Scratch scratch;
        const std::unique_ptr<Library> library = scratch.library();
        SettingStore store(*library);
        QVERIFY(!store.all()->contains(u"style.quotes"_s));
        VERIFY_DONE(store.set({{u"style.quotes"_s, u"curly"_s}, {u"style.dash"_s, u"hyphen"_s}}));
        VERIFY_DONE(store.set({{u"style.quotes"_s, u"straight"_s}}));
        const Result<std::unique_ptr<Library>> second = library->openAgain();
        VERIFY_DONE(second);
        const Result<QHash<QString, QString>> all = SettingStore(**second).all();
        VERIFY_DONE(all);
        QCOMPARE(all->value(u"style.quotes"_s), u"straight"_s);
        QCOMPARE(all->value(u"style.dash"_s), u"hyphen"_s);
    }
};

QTEST_GUILESS_MAIN(TestAcceptances)
#include "tst_acceptances.moc"
