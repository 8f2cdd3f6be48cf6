// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is preferred takes effect where it should.

#include "app/actions.h"
#include "app/preferencesdialog.h"
#include "app/workspace.h"
#include "models/composer/template.h"
#include "models/store/articlestore.h"
#include "views/article/bodyedit.h"
#include "windowfixture.h"

#include <QLineEdit>
#include <QTest>

using namespace DiemTin;

namespace {

/// Types the name into the preferences and closes them by Enter.
void nameAuthor(WindowFixture &made, const QString &name)
{
    made.window().actionList().preferences->trigger();
    auto *dialog = made.window().findChild<PreferencesDialog *>();
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("author"));
    field->setFocus();
    field->selectAll();
    type(field, name);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(made.window().findChild<PreferencesDialog *>() == nullptr);
}

/// Who made the article's revisions, the newest first, as a program that opens the file now reads it.
QStringList authorsOf(WindowFixture &made, const QUuid &article)
{
    QStringList authors;
    const std::unique_ptr<Library> library = made.files.open(OpenMode::ReadOnly);
    const QList<Revision> revisions = *library->articles().revisions(article);
    for (const Revision &revision : revisions)
        authors.append(revision.author);
    return authors;
}

} // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void whatIsTypedBearsTheNameOfWhoTypesNow()
    {
        WindowFixture made;
        const QUuid article = made.article(QStringLiteral("KHO DỮ LIỆU")).id;
        made.window().showArticle(article);
        auto *body = made.field<BodyEdit>(QStringLiteral("Nội dung tin"));
        for (const QString &name : {QStringLiteral("Phạm Thị Đào"), QStringLiteral("Vũ Hữu Ước")}) {
            nameAuthor(made, name);
            type(body, QStringLiteral("Chữ mới. "));
            QVERIFY(made.window().workspace().desk()->saveNow());
            QCOMPARE(authorsOf(made, article).constFirst(), name);
        }
        QCOMPARE(authorsOf(made, article).at(1), QStringLiteral("Phạm Thị Đào"));
    }

    void theNameIsKnownInTheNextWindowToo()
    {
        WindowFixture made;
        nameAuthor(made, QStringLiteral("Phạm Thị Đào"));
        made.reopenWindow();
        const QUuid article = made.article(QStringLiteral("XƯỞNG MÁY")).id;
        made.window().showArticle(article);
        type(made.field<BodyEdit>(QStringLiteral("Nội dung tin")), QStringLiteral("Chữ mới. "));
        QVERIFY(made.window().workspace().desk()->saveNow());
        QCOMPARE(authorsOf(made, article).constFirst(), QStringLiteral("Phạm Thị Đào"));
    }
};

QTEST_MAIN(PreferencesTest)
#include "preferences.moc"
