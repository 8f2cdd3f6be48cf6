// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deleted issues in their window: back after a start of the program, or gone for good.

#include "app/actions.h"
#include "app/workspace.h"
#include "lanesfixture.h"
#include "models/store/library.h"

#include <QAbstractButton>
#include <QDialog>
#include <QTest>
#include <QTreeWidget>

using namespace DiemTin;

class Bin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeletedIssueComesBackAfterTheProgramWasClosed()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        const Issue before = made.issue();
        QVERIFY(made.desk().saveNow());
        made.made.dialogs->remove = true;
        made.actions().deleteIssue->trigger();
        made.made.reopenWindow();
        QVERIFY(!made.made.window().workspace().hasIssue());
        QCOMPARE(made.actions().restoreIssue->text().remove(u'&'), QStringLiteral("Khôi phục số 41/2026"));
        made.actions().deletedIssues->trigger();
        auto *bin = made.made.window().findChild<QDialog *>(QStringLiteral("binWindow"));
        QVERIFY(bin->isVisible());
        auto *rows = bin->findChild<QTreeWidget *>();
        QCOMPARE(rows->topLevelItemCount(), 1);
        QCOMPARE(rows->topLevelItem(0)->text(0), QStringLiteral("41/2026"));
        QCOMPARE(rows->topLevelItem(0)->text(2), QStringLiteral("7"));
        if (const QString folder = qEnvironmentVariable("DIEMTIN_PICTURES"); !folder.isEmpty())
            bin->grab().save(folder + QStringLiteral("/bin.png"));
        bin->findChild<QAbstractButton *>(QStringLiteral("restoreDeleted"))->click();
        QCOMPARE(made.issue(), before);
        QCOMPARE(made.letters(), QStringLiteral("a bcd e fg"));
        QCOMPARE(rows->topLevelItemCount(), 0);
    }

    void theBinIsEmptiedOnlyWhenThatIsMeant()
    {
        LanesFixture made(QStringLiteral("a bcd e fg"));
        const QUuid first = made.issue().id;
        made.actions().newIssue->trigger();
        made.made.dialogs->remove = true;
        made.actions().deleteIssue->trigger();
        made.actions().deleteIssue->trigger();
        made.actions().deletedIssues->trigger();
        auto *bin = made.made.window().findChild<QDialog *>(QStringLiteral("binWindow"));
        auto *rows = bin->findChild<QTreeWidget *>();
        auto *empty = bin->findChild<QAbstractButton *>(QStringLiteral("emptyBin"));
        made.made.dialogs->remove = false;
        empty->click();
        QCOMPARE(rows->topLevelItemCount(), 2);
        made.made.dialogs->remove = true;
        rows->clearSelection();
        rows->topLevelItem(1)->setSelected(true);
        bin->findChild<QAbstractButton *>(QStringLiteral("forgetDeleted"))->click();
        QCOMPARE(rows->topLevelItemCount(), 1);
        QVERIFY(made.made.dialogs->asked.constLast().contains(QStringLiteral("42/2026")));
        made.actions().restoreIssue->trigger();
        QCOMPARE(made.issue().id, first);
        made.actions().deleteIssue->trigger();
        empty->click();
        QCOMPARE(rows->topLevelItemCount(), 0);
        QVERIFY(!empty->isEnabled());
        QVERIFY(!made.actions().restoreIssue->isEnabled());
        QVERIFY(made.desk().article(made.article(u'c')));
    }
};

QTEST_MAIN(Bin)
#include "bin.moc"
