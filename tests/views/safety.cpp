// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Revisions, changes, backups and damage in the window.

#include "app/actions.h"
#include "app/jobrunner.h"
#include "app/panels.h"
#include "app/safetycontroller.h"
#include "app/workspace.h"
#include "models/store/articlestore.h"
#include "models/store/backup/backup.h"
#include "models/store/backup/backupplace.h"
#include "models/store/issuehistory.h"
#include "models/store/issuestore.h"
#include "views/article/articleeditor.h"
#include "views/shared/messagebar.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUndoStack>

using namespace DiemTin;

class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void showsAndRestoresAnEarlierState();
    void comparesAnyTwoStates();
    void showsWhatChangedSinceTheExport();
    void backsUpByItself();
    void tellsOnceThatBackupsFail();
    void restoresABackup();
    void offersHelpForADamagedLibrary();
    void salvagesWhatCannotBeOpened();

private:
    [[nodiscard]] MainWindow &window() { return m_fixture->window(); }
    [[nodiscard]] Desk &desk() { return *window().workspace().desk(); }
    [[nodiscard]] Actions &actions() { return window().actionList(); }
    /// The dialog of this name that is open now.
    [[nodiscard]] QDialog *dialog(const QString &name)
    {
        QTest::qWait(1);
        for (QDialog *found : window().findChildren<QDialog *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// Saves the shown article with another headline, ten minutes later.
    void rename(const QString &headline)
    {
        m_fixture->files.clock.set(m_fixture->files.clock.now().addSecs(600));
        Article article = *desk().article(m_fixture->editor().article());
        article.headline = headline;
        desk().changeArticle(article, QStringLiteral("Đổi tên"));
        QVERIFY(desk().saveNow());
    }
    void keepPicture(QWidget *widget, const char *name)
    {
        if (const QString folder = qEnvironmentVariable("DIEMTIN_PICTURES"); !folder.isEmpty())
            widget->grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
    }
    void damage()
    {
        const QString path = m_fixture->files.libraryPath();
        window().workspace().closeLibrary();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 middle = file.size() / 4096 / 2 * 4096;
        QVERIFY(file.seek(middle));
        QCOMPARE(file.write(QByteArray(8 * 4096, '\xff')), 8 * 4096);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSafety::showsAndRestoresAnEarlierState()
{
    const Article before = *desk().article(m_fixture->editor().article());
    rename(QStringLiteral("Tên thứ hai của tin này"));
    QTest::keyClick(&window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog *revisions = dialog(QStringLiteral("revisionWindow"));
    QVERIFY(revisions);
    auto *list = revisions->findChild<QListWidget *>(QStringLiteral("revisions"));
    QCOMPARE(list->count(), 2);
    QVERIFY(list->hasFocus());
    QCOMPARE(list->currentRow(), 1);
    const QString html = revisions->findChild<QTextBrowser *>()->toHtml();
    QVERIFY(html.contains(QStringLiteral("line-through")) && html.contains(QStringLiteral("underline")));
    QVERIFY(revisions->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("Tên thứ hai")));
    keepPicture(revisions, "revisions");
    revisions->findChild<QAbstractButton *>(QStringLiteral("restoreRevision"))->click();
    QCOMPARE(*desk().article(before.id), before);
    desk().undoStack()->undo();
    QCOMPARE(desk().article(before.id)->headline, QStringLiteral("Tên thứ hai của tin này"));
}

void TestSafety::comparesAnyTwoStates()
{
    for (const char *name : {"Tên một", "Tên hai", "Tên ba"})
        rename(QString::fromUtf8(name));
    actions().revisions->trigger();
    QDialog *revisions = dialog(QStringLiteral("revisionWindow"));
    QVERIFY(revisions);
    auto *other = revisions->findChild<QComboBox *>(QStringLiteral("other"));
    QCOMPARE(other->count(), 1 + 4);
    revisions->findChild<QListWidget *>(QStringLiteral("revisions"))->setCurrentRow(1);
    other->setCurrentIndex(3);
    const QString text = revisions->findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("Tên mộthai")), qPrintable(text));
    revisions->close();
}

void TestSafety::showsWhatChangedSinceTheExport()
{
    const QUuid issue = desk().content().issue.id;
    rename(QString::fromUtf8("Tên khi xuất"));
    m_fixture->dialogs->choice = ExportChoice{m_fixture->files.path(QStringLiteral("số.pdf")), Profile::Mail, {}};
    actions().exportPdf->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!issueEvents(desk().library(), issue)->isEmpty(), 30'000);
    m_fixture->files.clock.set(m_fixture->files.clock.now().addSecs(30));
    rename(QString::fromUtf8("Tên sau khi xuất"));
    actions().changes->trigger();
    QDialog *changes = dialog(QStringLiteral("changesWindow"));
    QVERIFY(changes);
    auto *list = changes->findChild<QListWidget *>(QStringLiteral("changedArticles"));
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith(QString::fromUtf8("Tên sau khi xuất")));
    QVERIFY(changes->findChild<QTextBrowser *>()->toHtml().contains(QStringLiteral("underline")));
    keepPicture(changes, "changes");
    changes->close();
}

void TestSafety::backsUpByItself()
{
    QSignalSpy looked(&window().safety(), &SafetyController::lookedOver);
    QVERIFY(looked.wait(60'000));
    QCOMPARE(backupsOf(m_fixture->files.libraryPath()).size(), 1);
    QCOMPARE(window().panels().messages->message(), QString());
}

void TestSafety::tellsOnceThatBackupsFail()
{
    m_fixture->files.write(QStringLiteral("Sao lưu"), "không phải thư mục");
    QSignalSpy failed(&window().safety(), &SafetyController::failed);
    QSignalSpy looked(&window().safety(), &SafetyController::lookedOver);
    QVERIFY(looked.wait(60'000));
    QCOMPARE(failed.size(), 1);
    QVERIFY(window().panels().messages->message().contains(QStringLiteral("Sao lưu")));
    QVERIFY(window().workspace().isWritable());
}

void TestSafety::restoresABackup()
{
    const Article before = *desk().article(m_fixture->editor().article());
    actions().backUp->trigger();
    QVERIFY(m_fixture->waitForJobs());
    rename(QString::fromUtf8("Tên sai sau khi sao lưu"));
    actions().restoreBackup->trigger();
    QDialog *backups = dialog(QStringLiteral("backupWindow"));
    QVERIFY(backups);
    auto *preview = backups->findChild<QTreeWidget *>(QStringLiteral("preview"));
    QCOMPARE(preview->topLevelItemCount(), 1);
    QCOMPARE(preview->topLevelItem(0)->child(0)->text(0), QString::fromUtf8("Tên sai sau khi sao lưu"));
    keepPicture(backups, "backups");
    backups->findChild<QAbstractButton *>(QStringLiteral("restoreBackup"))->click();
    QVERIFY(m_fixture->waitForJobs());
    QTRY_COMPARE(desk().article(before.id)->headline, before.headline);
    QVERIFY(window().workspace().isWritable());
    const QStringList aside =
        QFileInfo(m_fixture->files.libraryPath()).dir().entryList({QStringLiteral("*trước khi khôi phục*.diemtin")});
    QCOMPARE(aside.size(), 1);
}

void TestSafety::offersHelpForADamagedLibrary()
{
    QVERIFY(
        makeBackup(m_fixture->files.libraryPath(), m_fixture->files.clock, BackupPhotos::Copy, [] { return true; }));
    damage();
    m_fixture->dialogs->library = m_fixture->files.libraryPath();
    actions().openLibrary->trigger();
    QTRY_VERIFY(dialog(QStringLiteral("damageDialog")));
    QDialog *damage = dialog(QStringLiteral("damageDialog"));
    QVERIFY(!window().workspace().isWritable());
    keepPicture(damage, "damage");
    auto *backup = damage->findChild<QAbstractButton *>(QStringLiteral("openBackup"));
    QVERIFY(backup->isEnabled());
    backup->click();
    QDialog *backups = dialog(QStringLiteral("backupWindow"));
    QVERIFY(backups);
    backups->findChild<QAbstractButton *>(QStringLiteral("restoreBackup"))->click();
    QVERIFY(m_fixture->waitForJobs());
    QTRY_VERIFY(window().workspace().isWritable());
}

void TestSafety::salvagesWhatCannotBeOpened()
{
    const QString path = m_fixture->files.libraryPath();
    window().workspace().closeLibrary();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(100, '\0')), 100);
    file.close();
    m_fixture->dialogs->library = path;
    actions().openLibrary->trigger();
    QDialog *damage = dialog(QStringLiteral("damageDialog"));
    QVERIFY(damage);
    QVERIFY(!damage->findChild<QAbstractButton *>(QStringLiteral("openBackup"))->isEnabled());
    damage->findChild<QAbstractButton *>(QStringLiteral("salvage"))->click();
    QVERIFY(m_fixture->waitForJobs());
    QTRY_VERIFY(dialog(QStringLiteral("salvaged")));
    keepPicture(dialog(QStringLiteral("salvaged")), "salvaged");
    QVERIFY(window().workspace().isWritable());
    QVERIFY(desk().library().path().contains(QString::fromUtf8("(đã cứu)")));
    QCOMPARE(desk().library().articles().count().value(), 3);
}

QTEST_MAIN(TestSafety)
#include "safety.moc"
