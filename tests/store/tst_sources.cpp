// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources: found by any name, made and taken away by articles, taken in as aliases.

#include "models/store/articlestore.h"
#include "models/store/sourcestore.h"
#include "scratch.h"

using namespace DiemTin;

namespace {

QStringList names(Library &library)
{
    QStringList list;
    const auto sources = library.sources().list();
    for (const Source &source : sources.value())
        list.append(source.name);
    return list;
}

Result<void> saveFrom(Library &library, const QUuid &id, const QString &source)
{
    Article article;
    article.id = id;
    article.source = source;
    return library.articles().save(article);
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBySpellingsOfOneName();
    void listsInVietnameseOrder();
    void articlesMakeSources();
    void typingANameLeavesNoTrail();
    void takesInWhatArticlesMade();
    void refusesANameOfAnother();
    void refusesAnEmptyName();
    void changesNamesAndAliases();
};

void TestSources::findsBySpellingsOfOneName()
{
    Scratch scratch;
    const auto library = scratch.library();
    const auto saved =
        library->sources().save({.id = {},
                                 .name = QString::fromUtf8("Báo Hải Phòng"),
                                 .aliases = {QString::fromUtf8("Báo HP"), QStringLiteral("baohaiphong.vn")},
                                 .homepage = QStringLiteral("https://baohaiphong.vn")});
    VERIFY_DONE(saved);
    QVERIFY(!saved->id.isNull());
    for (const QString &name : {QString::fromUtf8("BÁO  HẢI PHÒNG "), QString::fromUtf8("báo hp"),
                                QString::fromUtf8("Báo Hải Phòng").normalized(QString::NormalizationForm_D),
                                QStringLiteral("BaoHaiPhong.vn")})
        QCOMPARE(library->sources().find(name).value(), *saved);
    QCOMPARE(library->sources().find(QString::fromUtf8("Bao Hai Phong")).error().kind, ErrorKind::NotFound);
}

void TestSources::listsInVietnameseOrder()
{
    Scratch scratch;
    const auto library = scratch.library();
    for (const char *name : {"Đầu tư", "VnExpress", "Dân trí", "Ảnh Việt", "Báo An ninh"})
        VERIFY_DONE(
            library->sources().save({.id = {}, .name = QString::fromUtf8(name), .aliases = {}, .homepage = {}}));
    QCOMPARE(names(*library).join(QLatin1Char('|')),
             QString::fromUtf8("Ảnh Việt|Báo An ninh|Dân trí|Đầu tư|VnExpress"));
}

void TestSources::articlesMakeSources()
{
    Scratch scratch;
    const auto library = scratch.library();
    VERIFY_DONE(saveFrom(*library, newUuid(scratch.clock), QStringLiteral("VnExpress")));
    VERIFY_DONE(saveFrom(*library, newUuid(scratch.clock), QStringLiteral("vnexpress ")));
    VERIFY_DONE(saveFrom(*library, newUuid(scratch.clock), QString()));
    QCOMPARE(names(*library), QStringList{QStringLiteral("VnExpress")});
}

void TestSources::typingANameLeavesNoTrail()
{
    Scratch scratch;
    const auto library = scratch.library();
    const QUuid id = newUuid(scratch.clock);
    VERIFY_DONE(saveFrom(*library, newUuid(scratch.clock), QStringLiteral("VnE")));
    for (const char *typed : {"V", "Vn", "VnE", "VnEx", "VnExpress"})
        VERIFY_DONE(saveFrom(*library, id, QString::fromUtf8(typed)));
    QCOMPARE(names(*library), (QStringList{QStringLiteral("VnE"), QStringLiteral("VnExpress")}));
}

void TestSources::takesInWhatArticlesMade()
{
    Scratch scratch;
    const auto library = scratch.library();
    const QUuid id = newUuid(scratch.clock);
    VERIFY_DONE(saveFrom(*library, id, QString::fromUtf8("Báo HP")));
    VERIFY_DONE(library->sources().save({.id = {},
                                         .name = QString::fromUtf8("Báo Hải Phòng"),
                                         .aliases = {QString::fromUtf8("Báo HP")},
                                         .homepage = {}}));
    QCOMPARE(names(*library), QStringList{QString::fromUtf8("Báo Hải Phòng")});
    QCOMPARE(library->articles().load(id)->source, QString::fromUtf8("Báo HP"));
    VERIFY_DONE(saveFrom(*library, id, QString()));
    QCOMPARE(names(*library).size(), 1);
}

void TestSources::refusesANameOfAnother()
{
    Scratch scratch;
    const auto library = scratch.library();
    VERIFY_DONE(library->sources().save(
        {.id = {}, .name = QStringLiteral("A"), .aliases = {QStringLiteral("B")}, .homepage = {}}));
    const auto refused = library->sources().save(
        {.id = {}, .name = QStringLiteral("C"), .aliases = {QStringLiteral("b")}, .homepage = {}});
    QCOMPARE(refused.error().kind, ErrorKind::Exists);
    QCOMPARE(names(*library), QStringList{QStringLiteral("A")});
}

void TestSources::refusesAnEmptyName()
{
    Scratch scratch;
    QCOMPARE(scratch.library()
                 ->sources()
                 .save({.id = {}, .name = QStringLiteral("  "), .aliases = {}, .homepage = {}})
                 .error()
                 .kind,
             ErrorKind::Invalid);
}

void TestSources::changesNamesAndAliases()
{
    Scratch scratch;
    const auto library = scratch.library();
    Source source = library->sources()
                        .save({.id = {}, .name = QStringLiteral("A"), .aliases = {QStringLiteral("B")}, .homepage = {}})
                        .value();
    source.name = QStringLiteral("B");
    source.aliases = {QStringLiteral("A"), QStringLiteral("D"), QStringLiteral("d")};
    const Source changed = library->sources().save(source).value();
    QCOMPARE(changed.id, source.id);
    QCOMPARE(changed.name, QStringLiteral("B"));
    QCOMPARE(changed.aliases, (QStringList{QStringLiteral("A"), QStringLiteral("D")}));
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
