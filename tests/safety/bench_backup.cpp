// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_backup FOLDER [ARTICLES [PHOTOS [BYTES]]]: how long backups and a restore of a large library take; one that is
// there already is used again.

#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/store/articlestore.h"
#include "models/store/backup/backup.h"
#include "models/store/backup/backupplace.h"
#include "models/store/backup/restore.h"
#include "models/store/connection.h"
#include "models/store/library.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTextStream>

#include <random>

using namespace DiemTin;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

bool goOn(double)
{
    return true;
}

Article article(std::mt19937 &random)
{
    static const QStringList syllables =
        QString::fromUtf8("khoa học công nghệ đổi mới sáng tạo thành phố cảng biển dữ liệu số doanh nghiệp nghiên cứu "
                          "ứng dụng sản xuất nông thôn năng lượng gió vật liệu bán dẫn viện trường đại")
            .split(QLatin1Char(' '));
    QString body;
    for (int word = 0; word < 150; ++word)
        body += syllables.at(random() % syllables.size()) + QLatin1Char(' ');
    return {.id = newUuid(systemClock()),
            .date = QDate(2016, 1, 1).addDays(random() % 3650),
            .headline = body.left(60),
            .source = QString::fromUtf8("Báo Hải Phòng"),
            .url = QString(),
            .body = body.simplified(),
            .photos = {},
            .qrCodes = {}};
}

/// Articles with four revisions each, as the office's work leaves them.
void addArticles(Library &library, int count)
{
    std::mt19937 random(static_cast<quint32>(count));
    QList<Article> some;
    for (int i = 0; i < count; ++i)
        some.append(article(random));
    for (int revision = 0; revision < 4; ++revision) {
        for (Article &each : some)
            each.body += QStringLiteral(" sửa %1").arg(revision);
        if (!library.articles().save(some, RevisionRule::KeepEvery))
            qFatal("cannot save");
    }
}

/// So many times as many articles and revisions, by copying rows; what the program makes again is left out.
void multiplyArticles(const Library &library, int times)
{
    const QString id = QStringLiteral("substr(%1, 1, 24) || printf('%' || '012x', %2)");
    for (int copy = 1; copy < times; ++copy) {
        const QString salt = QStringLiteral("(SELECT rowid FROM main.article AS a WHERE a.id = %1) + %2");
        const QString article = id.arg(QStringLiteral("id"), QStringLiteral("rowid + %1").arg(copy * 10'000'000));
        const QString revision =
            id.arg(QStringLiteral("article"), salt.arg(QStringLiteral("article")).arg(copy * 10'000'000));
        for (const QString &sql :
             {QStringLiteral("INSERT INTO article SELECT %1, created, saved, date, headline, printed_source, source, "
                             "url, body, status FROM article WHERE rowid <= 1000")
                  .arg(article),
              QStringLiteral("INSERT INTO revision SELECT %1, number, begun, saved, author, joinable, content "
                             "FROM revision WHERE rowid <= 4000")
                  .arg(revision)}) {
            if (const Result<void> done = library.connection().execute(sql); !done)
                qFatal("%s", qPrintable(done.error().message));
        }
    }
}

void addPhotos(Library &library, int count, int bytes, quint32 seed)
{
    std::mt19937 random(seed);
    QByteArray picture(bytes, '\0');
    for (int i = 0; i < count; ++i) {
        for (qsizetype at = 0; at + 4 <= picture.size(); at += 4)
            *reinterpret_cast<quint32 *>(picture.data() + at) = random();
        QSqlQuery query(library.connection().database());
        query.prepare(QStringLiteral("INSERT INTO photo VALUES (?, 1600, 1067, 'jpeg', ?, ?)"));
        query.addBindValue(QString::fromLatin1(QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex()));
        query.addBindValue(bytes);
        query.addBindValue(picture);
        if (!query.exec())
            qFatal("cannot store a photo");
    }
}

void measureBackup(const QString &file, const char *what)
{
    QElapsedTimer timer;
    timer.start();
    const Result<BackupReport> report = makeBackup(file, systemClock(), BackupPhotos::Copy, goOn);
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    say(QStringLiteral("%1: %2 s, %3 articles, %4 photos (%5 new), own file %6 MB")
            .arg(QLatin1StringView(what))
            .arg(timer.elapsed() / 1000.0)
            .arg(report->articles)
            .arg(report->photos)
            .arg(report->newPhotos)
            .arg(report->bytes / 1e6));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString file = QDir(arguments.at(1)).filePath(QStringLiteral("lớn.diemtin"));
    const int articles = arguments.value(2, QStringLiteral("25000")).toInt();
    const int photos = arguments.value(3, QStringLiteral("25000")).toInt();
    const int bytes = arguments.value(4, QStringLiteral("320000")).toInt();
    QElapsedTimer timer;
    timer.start();
    if (!QFileInfo::exists(file)) {
        const auto library = Library::open(file, OpenMode::CreateOrOpen, systemClock());
        if (!library)
            qFatal("%s", qPrintable(library.error().message));
        addArticles(**library, 1000);
        multiplyArticles(**library, articles / 1000);
        addPhotos(**library, photos, bytes, 1);
    }
    say(QStringLiteral("made in %1 s: %2 GB").arg(timer.elapsed() / 1000.0).arg(QFileInfo(file).size() / 1e9));
    measureBackup(file, "first backup");
    measureBackup(file, "second backup");
    {
        const auto library = Library::open(file, OpenMode::ReadWrite, systemClock());
        addArticles(**library, 500);
        addPhotos(**library, 40, bytes, 2);
    }
    measureBackup(file, "after a week's work");
    timer.restart();
    const auto restored = prepareRestore(backupsOf(file).constFirst().path, file, systemClock(), goOn);
    if (!restored)
        qFatal("%s", qPrintable(restored.error().message));
    say(QStringLiteral("restore: %1 s, %2 articles, %3 photos")
            .arg(timer.elapsed() / 1000.0)
            .arg(restored->articles)
            .arg(restored->photos));
    return 0;
}
