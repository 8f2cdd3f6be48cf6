// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backups, damage, restoring and salvage in the window.

#include "app/safetycontroller.h"

#include "app/actions.h"
#include "app/dialogs.h"
#include "app/jobrunner.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/base/clock.h"
#include "models/store/backup/backup.h"
#include "models/store/backup/backupplace.h"
#include "models/store/backup/restore.h"
#include "models/store/lock.h"
#include "models/store/lockwords.h"
#include "models/store/salvage/salvage.h"
#include "models/store/verify.h"
#include "views/safety/backupwindow.h"
#include "views/safety/damagedialog.h"
#include "views/safety/lockdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>

#include <chrono>

namespace DiemTin {
namespace {

using namespace std::chrono_literals;

/// The first seconds belong to whoever opened the library.
constexpr auto SoonAfterOpening = 8s;

/// What came of a look over the library.
struct Look
{
    Result<void> sound;
    Result<void> backup;
    bool backedUp = false;
};

/// In the safety thread, with a connection of its own.
Look lookAt(const QString &path, const Clock &clock, const std::shared_ptr<std::atomic_bool> &stopped, bool always)
{
    Look look;
    const auto goOn = [stopped] { return !*stopped; };
    const Result<std::unique_ptr<Library>> library = Library::open(path, OpenMode::ReadOnly, clock);
    if (!library)
        return {library.error(), {}, false};
    look.sound = verifyTexts((*library)->connection());
    if (!look.sound || !goOn() || (!always && !needsDailyBackup(path, clock.now())))
        return look;
    const Result<BackupReport> made = makeBackup(path, clock, BackupPhotos::Copy, [&goOn](double) { return goOn(); });
    look.backedUp = made.hasValue();
    if (!made && made.error().kind != ErrorKind::Cancelled)
        look.backup = made.error();
    return look;
}

/// A name beside the damaged library that is free.
QString salvagePath(const QString &damaged)
{
    const QFileInfo file(damaged);
    for (int number = 1;; ++number) {
        const QString count = number == 1 ? QString() : QStringLiteral(" %1").arg(number);
        const QString name = file.completeBaseName() + QStringLiteral(" (đã cứu%1).diemtin").arg(count);
        if (!file.dir().exists(name))
            return file.dir().filePath(name);
    }
}

} // namespace

SafetyController::SafetyController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
    , m_stopped(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonAfterOpening);
    m_hourly.setInterval(1h);
    connect(&m_soon, &QTimer::timeout, this, &SafetyController::lookOver);
    connect(&m_hourly, &QTimer::timeout, this, &SafetyController::lookOver);
    connect(&parts.workspace, &Workspace::libraryOpened, this, &SafetyController::libraryOpened);
    connect(&parts.workspace, &Workspace::libraryClosing, this, &SafetyController::stop);
    const Actions &actions = parts.actions;
    connect(actions.backUp, &QAction::triggered, this, &SafetyController::backUp);
    connect(actions.restoreBackup, &QAction::triggered, this,
            [this] { showBackups(m_parts.workspace.desk()->library().path()); });
    connect(actions.releaseLock, &QAction::triggered, this, [this] {
        if (m_lock)
            showLock(m_parts.workspace.desk()->library().path(), m_lock);
    });
    connect(actions.salvage, &QAction::triggered, this, [this] {
        const QString folder = m_parts.settings.folder(QStringLiteral("library"));
        if (const QString path = m_parts.dialogs.libraryToOpen(m_parts.window, folder); !path.isEmpty())
            salvage(path);
    });
}

SafetyController::~SafetyController()
{
    stop();
}

QAction *SafetyController::wayOutOfReading() const
{
    return m_lock ? m_parts.actions.releaseLock : nullptr;
}

void SafetyController::stop()
{
    m_lock.reset();
    m_soon.stop();
    m_hourly.stop();
    *m_stopped = true;
    m_pool.waitForDone();
}

void SafetyController::updateActions()
{
    const bool open = m_parts.workspace.desk() != nullptr;
    m_parts.actions.backUp->setEnabled(open);
    m_parts.actions.restoreBackup->setEnabled(open);
    m_parts.actions.releaseLock->setEnabled(m_lock != nullptr);
}

void SafetyController::libraryOpened()
{
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_backupFailing = false;
    const Library &library = m_parts.workspace.desk()->library();
    if (library.isDamaged()) {
        QMetaObject::invokeMethod(
            this, [this, path = library.path(), sentence = library.readOnlyReason()] { offer(path, sentence); },
            Qt::QueuedConnection);
        return;
    }
    if (library.isReadOnly()) {
        const std::optional<LockHolder> holder = LibraryLock::holder(library.path());
        if (holder && !holder->here && !library.readOnlyReason().isEmpty())
            m_lock = std::make_shared<LockWatch>(library.path());
        return;
    }
    m_soon.start();
    m_hourly.start();
}

void SafetyController::lookOver()
{
    const QString path = m_parts.workspace.desk()->library().path();
    m_pool.start([this, path, clock = &m_parts.workspace.clock(), stopped = m_stopped] {
        const Look look = lookAt(path, *clock, stopped, false);
        QMetaObject::invokeMethod(this, [this, path, look, stopped] {
            if (*stopped)
                return;
            if (!look.sound && look.sound.error().kind == ErrorKind::Invalid)
                takeDamage(path, look.sound.error().message);
            else if (!look.backup && !std::exchange(m_backupFailing, true))
                Q_EMIT failed(look.backup.error().message);
            m_backupFailing = m_backupFailing && !look.backedUp;
            Q_EMIT lookedOver();
        });
    });
}

void SafetyController::backUp()
{
    Workspace &workspace = m_parts.workspace;
    if (workspace.desk() == nullptr || m_parts.jobs.isBusy())
        return;
    const QString path = workspace.desk()->library().path();
    m_parts.jobs.run<BackupReport>(
        tr("Đang sao lưu…"), this,
        [path, clock = &workspace.clock()](const JobRunner::Progress &progress) {
            return makeBackup(path, *clock, BackupPhotos::Copy, progress);
        },
        [this](const Result<BackupReport> &made) {
            if (made)
                Q_EMIT finished(tr("Đã sao lưu %1 tin bài và %2 ảnh.").arg(made->articles).arg(made->photos));
            else if (made.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(made.error().message);
        });
}

/// From now on the library is only read, so that nothing gets worse.
void SafetyController::takeDamage(const QString &path, const QString &sentence)
{
    static_cast<void>(m_parts.workspace.openLibrary(path, OpenMode::ReadOnly).hasValue());
    Q_EMIT failed(sentence);
    offer(path, sentence);
}

bool SafetyController::offersRescue(const QString &path, const Error &error)
{
    const QFileInfo file(path);
    const std::optional<LockHolder> holder = LibraryLock::holder(path);
    if (error.kind == ErrorKind::Locked && holder && !holder->here) {
        showLock(path, std::make_shared<LockWatch>(path));
        return true;
    }
    const bool damaged =
        error.kind == ErrorKind::Invalid && file.suffix() == QLatin1String("diemtin") && file.size() > 0;
    if (damaged)
        offer(path, error.message);
    return damaged;
}

void SafetyController::offer(const QString &path, const QString &sentence)
{
    const QList<BackupFile> backups = backupsOf(path);
    auto *dialog =
        new DamageDialog(sentence, backups.isEmpty() ? QDateTime() : backups.constFirst().made, m_parts.window);
    connect(dialog, &DamageDialog::backupWanted, this, [this, path] { showBackups(path); });
    connect(dialog, &DamageDialog::salvageWanted, this, [this, path] { salvage(path); });
    dialog->show();
}

void SafetyController::showBackups(const QString &path)
{
    if (m_parts.workspace.desk() != nullptr)
        std::ignore = m_parts.workspace.desk()->saveNow();
    auto *window = new BackupWindow(
        backupsOf(path), [path](const QString &backup) { return compareWithBackup(path, backup); }, m_parts.window);
    connect(window, &BackupWindow::restoreWanted, this, [this, path](const QString &backup) { restore(backup, path); });
    window->show();
}

void SafetyController::showLock(const QString &path, const std::shared_ptr<LockWatch> &watch)
{
    const auto look = [path, watch, person = lastWriter(path), &clock = m_parts.workspace.clock()] {
        const std::optional<LockHolder> holder = LibraryLock::holder(path);
        const QDateTime now = watch->moment(clock.now());
        return LockDialog::Standing{.state = LibraryLock::state(path, now),
                                    .holder = holder.value_or(LockHolder{}),
                                    .person = person,
                                    .silentSeconds = holder ? holder->lastSign.secsTo(now) : 0};
    };
    auto *dialog = new LockDialog(look, m_parts.window);
    connect(&m_parts.workspace, &Workspace::libraryClosing, dialog, &QDialog::close);
    connect(dialog, &LockDialog::releaseWanted, this, [this, path, watch] { releaseLock(path, *watch); });
    dialog->show();
}

void SafetyController::releaseLock(const QString &path, LockWatch &watch)
{
    Workspace &workspace = m_parts.workspace;
    Result<void> done = LibraryLock::release(path, watch.moment(workspace.clock().now()));
    if (done)
        done = workspace.openLibrary(path);
    if (!done)
        Q_EMIT failed(done.error().message);
}

void SafetyController::restore(const QString &backup, const QString &path)
{
    if (m_parts.jobs.isBusy())
        return;
    m_parts.jobs.run<RestoreReport>(
        tr("Đang khôi phục…"), this,
        [backup, path, clock = &m_parts.workspace.clock()](const JobRunner::Progress &progress) {
            return prepareRestore(backup, path, *clock, progress);
        },
        [this, path](const Result<RestoreReport> &prepared) {
            if (prepared)
                putBack(*prepared, path);
            else if (prepared.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(prepared.error().message);
        });
}

void SafetyController::putBack(const RestoreReport &prepared, const QString &path)
{
    Workspace &workspace = m_parts.workspace;
    const bool open = workspace.desk() != nullptr && QFileInfo(workspace.desk()->library().path()) == QFileInfo(path);
    if (open)
        workspace.closeLibrary();
    const Result<RestoreReport> placed = putInPlace(prepared, path, workspace.clock());
    const Result<void> opened = workspace.openLibrary(path);
    if (!placed || !opened) {
        Q_EMIT failed(placed ? opened.error().message : placed.error().message);
        return;
    }
    Q_EMIT finished(tr("Đã khôi phục %1 tin bài và %2 số báo; thư viện trước đó nay có tên “%3”.")
                        .arg(placed->articles)
                        .arg(placed->issues)
                        .arg(QFileInfo(placed->keptAside).fileName()));
}

void SafetyController::salvage(const QString &path)
{
    if (m_parts.jobs.isBusy())
        return;
    const QString target = salvagePath(path);
    m_parts.jobs.run<SalvageReport>(
        tr("Đang cứu dữ liệu…"), this,
        [path, target, clock = &m_parts.workspace.clock()](const JobRunner::Progress &progress) {
            return salvageLibrary(path, target, *clock, [&progress] { return progress(0.5); });
        },
        [this, target](const Result<SalvageReport> &report) {
            if (report)
                showSalvaged(*report, target);
            else if (report.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(report.error().message);
        });
}

void SafetyController::showSalvaged(const SalvageReport &report, const QString &path)
{
    if (const Result<void> opened = m_parts.workspace.openLibrary(path); !opened) {
        Q_EMIT failed(opened.error().message);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Information, tr("Cứu dữ liệu"),
                                salvageSentences(report).join(QLatin1Char('\n')), QMessageBox::Ok, m_parts.window);
    box->setObjectName(QStringLiteral("salvaged"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Thư viện mới: %1").arg(QDir::toNativeSeparators(path)));
    box->show();
}

} // namespace DiemTin
