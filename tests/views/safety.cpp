// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Revisions, changes, backups and damage in the window.

#include "app/actions.h"
#include "app/jobrunner.h"
#include "app/libraryupgrade.h"
#include "app/panels.h"
#include "app/safetycontroller.h"
#include "app/workspace.h"
#include "models/composer/template.h"
#include "models/store/articlestore.h"
#include "models/store/backup/backup.h"
#include "models/store/backup/backupplace.h"
#include "models/store/connection.h"
#include "models/store/issuehistory.h"
#include "models/store/issuestore.h"
#include "models/store/lock.h"
#include "views/article/articleeditor.h"
#include "views/shared/messagebar.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

using namespace DiemTin;

class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

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
    void upgradesBehindAWindow();
    void leavesTheLibraryAsItIsWhereTheUpgradeIsStopped();
    void releasesTheLockOfADeadMachine();
    void waitsForAMachineThatMayLive();
    void saysWhoHasALibraryToBeUpgraded();

private:
    /// Closes the library and makes it one of the version before, with a history that takes a while to copy.
    [[nodiscard]] QString makeOld()
    {
        const QString path = m_fixture->files.libraryPath();
        window().workspace().closeLibrary();
        const auto connection = Connection::open(path, Access::Write);
        const Result<void> made =
            (*connection)
                ->executeAll(
                    {QStringLiteral("DROP TABLE deleted_issue"), QStringLiteral("PRAGMA user_version = 10"),
                     QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) "
                                    "INSERT INTO revision SELECT (SELECT id FROM article LIMIT 1), i + 1000, "
                                    "'2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'Lan', 0, '{}' FROM n")});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return path;
    }
    [[nodiscard]] static qint64 versionOf(const QString &path)
    {
        return (*Connection::open(path, Access::Read))->number(QStringLiteral("PRAGMA user_version")).value();
    }
    /// Opens the library as a person does, with the window at once; `seen` gets each look at it.
    void openWatched(const QString &path, const std::function<void(QDialog &)> &seen)
    {
        window().workspace().setUpgrade([this](const QString &library) {
            return upgradeInThread(library, m_fixture->files.clock, &window(), std::chrono::milliseconds(0));
        });
        QTimer looking;
        connect(&looking, &QTimer::timeout, this, [&] {
            for (QDialog *found : window().findChildren<QDialog *>(QStringLiteral("upgradeDialog"))) {
                if (found->isVisible())
                    seen(*found);
            }
        });
        looking.start(10);
        m_fixture->dialogs->library = path;
        actions().openLibrary->trigger();
    }
    /// Another machine has the library and gave its last sign so long ago.
    [[nodiscard]] QString lockAway(qint64 secondsAgo)
    {
        const QString path = m_fixture->files.libraryPath();
        const auto holding = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
        window().workspace().closeLibrary();
        holding->setStaleLockTime(0);
        if (!holding->tryLock())
            qFatal("cannot lock");
        QFile lock(path + QStringLiteral(".lock"));
        if (!lock.open(QIODevice::ReadOnly))
            qFatal("cannot read the lock");
        QList<QByteArray> lines = lock.readAll().split('\n');
        lock.close();
        lines[2] = "may-phong-ben";
        lines[3] = "0123456789abcdef0123456789abcdef";
        m_fixture->files.clock.set(QDateTime::currentDateTimeUtc());
        holding->unlock();
        QFile away(path + QStringLiteral(".lock"));
        if (!away.open(QIODevice::WriteOnly) || away.write(lines.join('\n')) < 0 || !away.flush()
            || !away.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime))
            qFatal("cannot write the lock");
        m_fixture->dialogs->library = path;
        actions().openLibrary->trigger();
        return path;
    }

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
    QVERIFY(makeBackup(m_fixture->files.libraryPath(), m_fixture->files.clock, BackupPhotos::Copy,
                       [](double) { return true; }));
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

void TestSafety::upgradesBehindAWindow()
{
    const QString path = makeOld();
    int looks = 0;
    QSet<int> values;
    openWatched(path, [&](QDialog &dialog) {
        values.insert(dialog.findChild<QProgressBar *>()->value());
        if (++looks == 20)
            keepPicture(&dialog, "upgrade");
    });
    QVERIFY2(looks > 3 && values.size() > 3, qPrintable(QString::number(looks)));
    QVERIFY(window().workspace().isWritable());
    QVERIFY(!Library::isOfOlderVersion(path));
    QCOMPARE(versionOf(backupsOf(path).constFirst().path), 10);
    // The next time nothing is done, and nothing shown.
    looks = 0;
    openWatched(path, [&](QDialog &) { ++looks; });
    QCOMPARE(looks, 0);
}

void TestSafety::leavesTheLibraryAsItIsWhereTheUpgradeIsStopped()
{
    const QString path = makeOld();
    const auto stop = [](QDialog &dialog) {
        if (auto *button = dialog.findChild<QAbstractButton *>(QStringLiteral("stopUpgrade")); button->isEnabled())
            button->click();
    };
    openWatched(path, stop);
    QVERIFY(window().workspace().desk() == nullptr);
    QVERIFY(window().panels().messages->message().contains(QString::fromUtf8("vẫn như cũ")));
    QCOMPARE(versionOf(path), 10);
    QVERIFY(backupsOf(path).isEmpty());
    openWatched(path, [](QDialog &) { });
    QVERIFY(window().workspace().isWritable());
    QCOMPARE(desk().library().articles().count().value(), 3);
}

void TestSafety::releasesTheLockOfADeadMachine()
{
    const QString path = lockAway(LibraryLock::SilentSeconds + 700);
    QVERIFY(!window().workspace().isWritable());
    const MessageBar &bar = *window().panels().messages;
    QVERIFY2(bar.message().contains(QStringLiteral("may-phong-ben")), qPrintable(bar.message()));
    QTest::mouseClick(bar.findChild<QToolButton *>(QStringLiteral("remedy")), Qt::LeftButton);
    QDialog *lock = dialog(QStringLiteral("lockDialog"));
    QVERIFY(lock);
    QVERIFY(lock->findChild<QLabel *>(QStringLiteral("lockSign"))->text().contains(QStringLiteral("16 phút")));
    keepPicture(lock, "lock-silent");
    keepPicture(&window(), "lock-window");
    lock->findChild<QAbstractButton *>(QStringLiteral("releaseLock"))->click();
    QVERIFY(window().workspace().isWritable());
    QCOMPARE(bar.message(), QString());
    QVERIFY(!actions().releaseLock->isEnabled());
}

void TestSafety::waitsForAMachineThatMayLive()
{
    const QString path = lockAway(30);
    QVERIFY(!window().workspace().isWritable());
    actions().releaseLock->trigger();
    QDialog *lock = dialog(QStringLiteral("lockDialog"));
    QVERIFY(lock);
    auto *release = lock->findChild<QAbstractButton *>(QStringLiteral("releaseLock"));
    QVERIFY(!release->isEnabled());
    keepPicture(lock, "lock-alive");
    // The dialog looks again by itself.
    m_fixture->files.clock.set(m_fixture->files.clock.now().addSecs(LibraryLock::SilentSeconds));
    QTRY_VERIFY_WITH_TIMEOUT(release->isEnabled(), 20'000);
    QVERIFY(QFile::remove(path + QStringLiteral(".lock")));
    QTRY_VERIFY_WITH_TIMEOUT(
        lock->findChild<QLabel *>(QStringLiteral("lockSign"))->text().contains(QString::fromUtf8("sửa được ngay")),
        20'000);
    release->click();
    QVERIFY(window().workspace().isWritable());
}

// Nobody but the holder may upgrade it, so it does not even open to be read.
void TestSafety::saysWhoHasALibraryToBeUpgraded()
{
    const QString path = makeOld();
    QCOMPARE(lockAway(LibraryLock::SilentSeconds + 120), path);
    QVERIFY(window().workspace().desk() == nullptr);
    const QString said = window().panels().messages->message();
    QVERIFY2(said.contains(QStringLiteral("may-phong-ben")), qPrintable(said));
    QCOMPARE(versionOf(path), 10);
    QDialog *lock = dialog(QStringLiteral("lockDialog"));
    QVERIFY(lock);
    keepPicture(&window(), "older-held");
    keepPicture(lock, "older-lock");
    auto *release = lock->findChild<QAbstractButton *>(QStringLiteral("releaseLock"));
    QVERIFY(release->isEnabled());
    release->click();
    QVERIFY(window().workspace().isWritable());
    QVERIFY(versionOf(path) > 10);
    QCOMPARE(window().panels().messages->message(), QString());
}

QTEST_MAIN(TestSafety)
#include "safety.moc"
