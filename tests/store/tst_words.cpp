// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The office's words and those accepted in one article, kept in a real library.

#include "models/store/articlestore.h"
#include "models/store/wordstore.h"
#include "tests/store/scratch.h"

using namespace DiemTin;
using namespace Qt::StringLiterals;

class TestWordStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWordsInVietnameseOrder()
    {
        Scratch scratch;
        const std::unique_ptr<Library> library = scratch.library();
        WordStore words(*library);
        VERIFY_DONE(words.add(u"Đồ Sơn"_s, WordKind::Name));
        VERIFY_DONE(words.add(u"  dashboard "_s, WordKind::Word));
        VERIFY_DONE(words.add(u"KH&ĐMST"_s, WordKind::Term));
        const Result<QList<OfficeWord>> list = words.list();
        VERIFY_DONE(list);
        QCOMPARE(list->size(), 3);
        QCOMPARE((*list)[0], (OfficeWord{u"dashboard"_s, WordKind::Word, scratch.clock.now()}));
        QCOMPARE((*list)[1].word, u"Đồ Sơn"_s);
        QCOMPARE((*list)[1].kind, WordKind::Name);
        QCOMPARE((*list)[2].kind, WordKind::Term);
    }

    void addingAgainChangesTheKindAndRemovingForgets()
    {
        Scratch scratch;
        const std::unique_ptr<Library> library = scratch.library();
        WordStore words(*library);
        VERIFY_DONE(words.add(u"Số hóa"_s, WordKind::Name));
        VERIFY_DONE(words.add(u"Số hóa"_s.normalized(QString::NormalizationForm_D), WordKind::Term));
        QCOMPARE(words.list()->size(), 1);
        QCOMPARE(words.list()->first().kind, WordKind::Term);
        VERIFY_DONE(words.remove(u"Số hóa"_s));
        VERIFY_DONE(words.remove(u"Số hóa"_s));
        QCOMPARE(words.list()->size(), 0);
        QCOMPARE(words.add(u" \u00A0"_s, WordKind::Word).error().kind, ErrorKind::Invalid);
    }

    void acceptsWordsOfOneArticle()
    {
        Scratch scratch;
        const std::unique_ptr<Library> library = scratch.library();
        WordStore words(*library);
        const Article article = fullArticle(scratch.clock);
        QCOMPARE(words.accept(article.id, u"bộ phóng"_s).error().kind, ErrorKind::NotFound);
        VERIFY_DONE(library->articles().save(article));
        VERIFY_DONE(words.accept(article.id, u"bộ phóng"_s));
        VERIFY_DONE(words.accept(article.id, u"bộ phóng"_s));
        QCOMPARE(*words.accepted(article.id), QStringList{u"bộ phóng"_s});
        QCOMPARE(*words.accepted(newUuid(scratch.clock)), QStringList());
        VERIFY_DONE(words.reject(article.id, u"bộ phóng"_s));
        QCOMPARE(*words.accepted(article.id), QStringList());
    }

    void givesTheTextsSavedSince()
    {
        Scratch scratch;
        const std::unique_ptr<Library> library = scratch.library();
        WordStore words(*library);
        const Article old = fullArticle(scratch.clock);
        VERIFY_DONE(library->articles().save(old));
        const QDateTime then = scratch.clock.now();
        scratch.clock.set(then.addSecs(1));
        const Article fresh = fullArticle(scratch.clock);
        VERIFY_DONE(library->articles().save(fresh));
        QCOMPARE(words.textsSavedAfter({}, 10)->size(), 2);
        QCOMPARE(words.textsSavedAfter({}, 1)->first().id, fresh.id);
        const Result<QList<ArticleText>> since = words.textsSavedAfter(then, 10);
        QCOMPARE(since->size(), 1);
        QCOMPARE(since->first().id, fresh.id);
        QCOMPARE(since->first().body, fresh.body);
        QCOMPARE(since->first().headline, fresh.headline);
        QCOMPARE(since->first().saved, scratch.clock.now());
    }

    void aReadOnlyLibraryTakesNoWords()
    {
        Scratch scratch;
        scratch.library().reset();
        const std::unique_ptr<Library> library = scratch.library(OpenMode::ReadOnly);
        QCOMPARE(WordStore(*library).add(u"từ"_s, WordKind::Word).error().kind, ErrorKind::Unwritable);
    }
};

QTEST_GUILESS_MAIN(TestWordStore)
#include "tst_words.moc"
