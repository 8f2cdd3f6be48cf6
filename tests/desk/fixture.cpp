// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes libraries, texts and photos for the desk's tests.

#include "fixture.h"

#include "models/base/uuid.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTimeZone>

namespace DiemTin {

Fixture::Fixture()
    : clock(QDateTime(QDate(2026, 10, 9), QTime(8, 0), QTimeZone::UTC))
{
    write(QStringLiteral("số 40.md"), text());
    write(QStringLiteral("ảnh/bến cảng.jpg"), picture("jpeg", {1200, 800}, Qt::darkBlue));
    write(QStringLiteral("ảnh/một cửa.png"), picture("png", {640, 480}, Qt::darkGreen));
}

std::unique_ptr<Library> Fixture::open(OpenMode mode)
{
    Result<std::unique_ptr<Library>> library = Library::open(libraryPath(), mode, clock);
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    return std::move(library).value();
}

void Fixture::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).absolutePath());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

QByteArray Fixture::picture(const char *format, QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray Fixture::text()
{
    QFile file(QStringLiteral(DIEMTIN_SOURCE_DIR "/tests/desk/data/so-40-2026.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

IssueContent storeSmallIssue(Library &library)
{
    const QStringList headlines{QStringLiteral("KHO DỮ LIỆU MỞ CHO NGƯỜI DÂN"),
                                QStringLiteral("XƯỞNG MÁY CỦA HỌC VIÊN"), QStringLiteral("TRẠM ĐO MẶN Ở ĐẦM TÔM")};
    Issue issue = issueWithFourSections(newUuid(library.clock()), {41, 2026});
    issue.weekFrom = QDate(2026, 10, 12);
    issue.weekTo = QDate(2026, 10, 18);
    for (const QString &headline : headlines) {
        Article article;
        article.id = newUuid(library.clock());
        article.date = QDate(2026, 10, 13);
        article.headline = headline;
        article.source = QStringLiteral("Báo Hải Phòng");
        article.body = QStringLiteral("Đoạn đầu của bài.\n\nĐoạn sau của bài.");
        if (!library.articles().save(article))
            qFatal("article");
        Section &section = issue.sections[headline == headlines.last() ? 3 : 1];
        section.placements.append(
            Placement{.id = newUuid(library.clock()), .article = article.id, .contentsTitle = {}});
    }
    const Result<Issue> saved = library.issues().save(issue);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    return *library.issues().content(saved->id);
}

} // namespace DiemTin
