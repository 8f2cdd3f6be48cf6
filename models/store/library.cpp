// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens libraries: checks, lock, connection, migrations, and read-only where writing is not possible.

#include "models/store/library.h"

#include "models/base/clock.h"
#include "models/store/articlestore.h"
#include "models/store/backup/backup.h"
#include "models/store/connection.h"
#include "models/store/issuestore.h"
#include "models/store/librarycopy.h"
#include "models/store/listing.h"
#include "models/store/lock.h"
#include "models/store/lockwords.h"
#include "models/store/passages.h"
#include "models/store/photostore.h"
#include "models/store/place.h"
#include "models/store/reviewstore.h"
#include "models/store/schema.h"
#include "models/store/searchindex.h"
#include "models/store/sourcestore.h"
#include "models/store/statement.h"
#include "models/store/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QSysInfo>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

QString userName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QSysInfo::machineHostName();
}

/// Whose name revisions bear, told to every connection of the library in whatever thread.
class Author
{
public:
    [[nodiscard]] QString name() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_name;
    }
    void setName(const QString &name)
    {
        const QMutexLocker lock(&m_mutex);
        m_name = name.isEmpty() ? userName() : name;
    }

private:
    mutable QMutex m_mutex;
    QString m_name = userName();
};

/// Whether the file and its folder let SQLite write.
bool isWritable(const QString &path)
{
    return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

QString writeProtectedReason(const QString &path)
{
    return Text::tr("Thư viện %1 chỉ mở để đọc vì tệp hoặc thư mục của nó không cho ghi.")
        .arg(QDir::toNativeSeparators(path));
}

QString newerReason(const QString &path)
{
    return Text::tr("Thư viện %1 do phiên bản DiemTin mới hơn ghi nên chỉ mở để đọc; hãy cập nhật chương trình.")
        .arg(QDir::toNativeSeparators(path));
}

QString damagedReason(const QString &path)
{
    return Text::tr("Thư viện %1 bị hỏng nên chỉ mở để đọc những gì còn đọc được; hãy mở bản sao lưu gần nhất hoặc cứu "
                    "dữ liệu sang tệp mới.")
        .arg(QDir::toNativeSeparators(path));
}

QString lockedReason(const Library &library)
{
    return Text::tr("Thư viện %1 chỉ mở để đọc vì %2.")
        .arg(QDir::toNativeSeparators(library.path()),
             heldBy(library.connection(), library.path(), library.clock().now()));
}

/// Notes who writes from now on; a courtesy to others, so a failure is no failure of opening.
void noteWriter(const Library &library)
{
    if (lastWriter(library.connection()) == library.author())
        return;
    Statement statement(library,
                        QStringLiteral("INSERT INTO setting (name, value) VALUES ('writer', ?) "
                                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    static_cast<void>(statement.run(library.author()).hasValue());
}

Error cannotCreate(const QString &path)
{
    return {ErrorKind::Unwritable,
            Text::tr("Không tạo được thư viện %1: thư mục không có hoặc không cho ghi, hoặc ổ đĩa đã đầy.")
                .arg(QDir::toNativeSeparators(path))};
}

Error notFound(const QString &path)
{
    return {ErrorKind::NotFound, Text::tr("Không có tệp thư viện %1.").arg(QDir::toNativeSeparators(path))};
}

Error needsUpgrade(const QString &path)
{
    return {ErrorKind::Unwritable,
            Text::tr("Thư viện %1 của phiên bản cũ cần được nâng cấp nhưng không ghi được vào tệp.")
                .arg(QDir::toNativeSeparators(path))};
}

/// Nobody but its holder may upgrade it, and no statement knows an older schema.
Error heldAndOlder(const Connection &connection, const QString &path, const QDateTime &now)
{
    return {ErrorKind::Locked,
            Text::tr("Chưa mở được thư viện %1: nó của phiên bản cũ nên phải được nâng cấp trước, nhưng %2.")
                .arg(QDir::toNativeSeparators(path), heldBy(connection, path, now))};
}

Error notUpgraded(const QString &path)
{
    return {ErrorKind::Cancelled,
            Text::tr("Chưa mở thư viện %1: việc nâng cấp đã dừng, thư viện vẫn như cũ.")
                .arg(QDir::toNativeSeparators(path))};
}

} // namespace

struct Library::Private
{
    /// Why a library that was to be written to is only read.
    enum class Obstacle { None, Asked, Held, WriteProtected, Newer, Damaged };

    QString path;
    const Clock *clock = nullptr;
    std::shared_ptr<LibraryLock> lock;
    std::unique_ptr<Connection> connection;
    Obstacle obstacle = Obstacle::None;
    QString readOnlyReason;
    std::shared_ptr<Author> author = std::make_shared<Author>();
    int transactionDepth = 0;
    std::unique_ptr<ArticleStore> articles;
    std::unique_ptr<IssueStore> issues;
    std::unique_ptr<PhotoStore> photos;
    std::unique_ptr<SourceStore> sources;
    std::unique_ptr<SearchIndex> search;

    void takeLock();
    Result<void> create() const;
    Result<void> connect();
    Result<void> lookForDamage();
    Result<void> upgrade(const UpgradeWatch &watch);
    Result<void> upgradeForReading(const UpgradeWatch &watch);
    void explain(const Library &library);
};

void Library::Private::takeLock()
{
    LibraryLock::Failure failure = LibraryLock::Failure::NoFile;
    lock = LibraryLock::take(path, failure);
    if (!lock)
        obstacle = failure == LibraryLock::Failure::Held ? Obstacle::Held : Obstacle::WriteProtected;
}

Result<void> Library::Private::create() const
{
    if (!lock)
        return cannotCreate(path);
    return createLibraryFile(path);
}

// Permissions tell less than trying: a file system may be mounted read-only, and the superuser may write anywhere.
Result<void> Library::Private::connect()
{
    if (obstacle == Obstacle::None && isWritable(path)) {
        Result<std::unique_ptr<Connection>> opened = Connection::open(path, Access::Write);
        if (opened && (*opened)->execute(QStringLiteral("BEGIN IMMEDIATE"))
            && (*opened)->execute(QStringLiteral("ROLLBACK"))) {
            connection = std::move(opened).value();
            return {};
        }
        if (!opened && opened.error().kind == ErrorKind::Invalid)
            return opened.error();
    }
    if (obstacle == Obstacle::None)
        obstacle = Obstacle::WriteProtected;
    lock.reset();
    Result<std::unique_ptr<Connection>> opened = Connection::openForReading(path);
    if (!opened)
        return opened.error();
    connection = std::move(opened).value();
    return {};
}

/// A damaged file is not written to any more, so that nothing gets worse.
Result<void> Library::Private::lookForDamage()
{
    Result<void> sound = glanceOver(*connection);
    if (sound || sound.error().kind != ErrorKind::Invalid)
        return sound;
    connection.reset();
    obstacle = Obstacle::Damaged;
    return connect();
}

Result<void> Library::Private::upgrade(const UpgradeWatch &watch)
{
    const QList<Migration> migrations = libraryMigrations();
    const Result<qint64> version = connection->number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (*version > migrations.last().version) {
        connection.reset();
        obstacle = Obstacle::Newer;
        return connect();
    }
    if (*version == migrations.last().version)
        return {};
    if (obstacle == Obstacle::Asked)
        return upgradeForReading(watch);
    if (obstacle == Obstacle::Damaged)
        return Error{ErrorKind::Invalid, damagedReason(path)};
    if (obstacle == Obstacle::Held)
        return heldAndOlder(*connection, path, clock->now());
    if (obstacle != Obstacle::None)
        return needsUpgrade(path);
    if (reviewOfFileAt(path)) {
        connection.reset();
        const Result<void> upgraded = upgradeOnCopy(path);
        return upgraded ? connect() : upgraded;
    }
    const Result<BackupReport> kept = makeBackup(path, *clock, BackupPhotos::Leave, [&watch](double part) {
        return !watch || watch(UpgradeStep::BackingUp, part);
    });
    if (!kept)
        return kept.error().kind == ErrorKind::Cancelled ? notUpgraded(path) : kept.error();
    if (watch)
        watch(UpgradeStep::Upgrading, 0);
    const Result<MigrationOutcome> outcome = migrate(*connection, migrations);
    return outcome ? Result<void>() : Result<void>(outcome.error());
}

/// No statement knows an older schema, so a library that shall only be read is opened for writing once.
Result<void> Library::Private::upgradeForReading(const UpgradeWatch &watch)
{
    connection.reset();
    const Result<std::unique_ptr<Library>> upgraded = Library::open(path, OpenMode::ReadWrite, *clock, watch);
    return upgraded ? connect() : Result<void>(upgraded.error());
}

void Library::Private::explain(const Library &library)
{
    switch (obstacle) {
    case Obstacle::None:
        noteWriter(library);
        break;
    case Obstacle::Asked:
        break;
    case Obstacle::Held:
        readOnlyReason = lockedReason(library);
        break;
    case Obstacle::WriteProtected:
        readOnlyReason = writeProtectedReason(path);
        break;
    case Obstacle::Newer:
        readOnlyReason = newerReason(path);
        break;
    case Obstacle::Damaged:
        readOnlyReason = damagedReason(path);
        break;
    }
}

bool Library::isOfOlderVersion(const QString &path)
{
    if (!QFileInfo(path).isFile() || !checkPlace(path) || !checkLibraryFile(path))
        return false;
    const Result<std::unique_ptr<Connection>> connection = Connection::openForReading(path);
    const Result<qint64> version =
        connection ? (*connection)->number(QStringLiteral("PRAGMA user_version")) : Result<qint64>(connection.error());
    return version && *version < libraryMigrations().last().version;
}

Result<std::unique_ptr<Library>> Library::open(const QString &path, OpenMode mode, const Clock &clock,
                                               const UpgradeWatch &watch)
{
    auto d = std::make_unique<Private>();
    d->path = QFileInfo(path).absoluteFilePath();
    d->clock = &clock;
    if (const Result<void> place = checkPlace(d->path); !place)
        return place.error();
    const bool exists = QFileInfo::exists(d->path);
    if (!exists && mode != OpenMode::CreateOrOpen)
        return notFound(d->path);
    if (exists) {
        if (const Result<void> file = checkLibraryFile(d->path); !file)
            return file.error();
    }
    if (mode == OpenMode::ReadOnly)
        d->obstacle = Private::Obstacle::Asked;
    else
        d->takeLock();
    if (!QFileInfo::exists(d->path)) {
        if (const Result<void> made = d->create(); !made)
            return made.error();
    }
    if (const Result<void> connected = d->connect(); !connected)
        return connected.error();
    if (const Result<void> sound = d->lookForDamage(); !sound)
        return sound.error();
    if (const Result<void> upgraded = d->upgrade(watch); !upgraded)
        return upgraded.error();
    std::unique_ptr<Library> library(new Library(std::move(d)));
    if (!library->isReadOnly()) {
        if (const Result<void> listed = completeListing(*library); !listed)
            return listed.error();
        if (const Result<void> hashed = completePassages(*library); !hashed)
            return hashed.error();
    }
    library->d->explain(*library);
    return library;
}

Result<std::unique_ptr<Library>> Library::openAgain() const
{
    auto again = std::make_unique<Private>();
    again->path = d->path;
    again->clock = d->clock;
    again->lock = d->lock;
    again->obstacle = d->obstacle;
    again->readOnlyReason = d->readOnlyReason;
    again->author = d->author;
    if (const Result<void> connected = again->connect(); !connected)
        return connected.error();
    std::unique_ptr<Library> library(new Library(std::move(again)));
    library->d->explain(*library);
    return library;
}

Library::Library(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{
    d->articles = std::make_unique<ArticleStore>(*this);
    d->issues = std::make_unique<IssueStore>(*this);
    d->photos = std::make_unique<PhotoStore>(*this);
    d->sources = std::make_unique<SourceStore>(*this);
    d->search = std::make_unique<SearchIndex>(*this);
}

Library::~Library() = default;

QString Library::path() const
{
    return d->path;
}

bool Library::isReadOnly() const
{
    return d->obstacle != Private::Obstacle::None;
}

QString Library::readOnlyReason() const
{
    return d->readOnlyReason;
}

bool Library::isDamaged() const
{
    return d->obstacle == Private::Obstacle::Damaged;
}

bool Library::holdsLock() const
{
    return d->lock && d->lock->isHeld();
}

const Clock &Library::clock() const
{
    return *d->clock;
}

QString Library::author() const
{
    return d->author->name();
}

void Library::setAuthor(const QString &author)
{
    d->author->setName(author);
}

ArticleStore &Library::articles()
{
    return *d->articles;
}

IssueStore &Library::issues()
{
    return *d->issues;
}

PhotoStore &Library::photos()
{
    return *d->photos;
}

SourceStore &Library::sources()
{
    return *d->sources;
}

SearchIndex &Library::search()
{
    return *d->search;
}

const Connection &Library::connection() const
{
    return *d->connection;
}

int &Library::transactionDepth()
{
    return d->transactionDepth;
}

} // namespace DiemTin
