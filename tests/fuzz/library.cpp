// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library with bytes changed, as a salvage and as the window read it. The input is a list of changes of five bytes
// each: a place and two bytes to stand there; a place in the last 64 KB of what five bytes can name cuts the file.

#include "models/store/library.h"

#include "input.h"
#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/salvage/pagefile.h"
#include "models/store/salvage/rowscan.h"

#include <QFile>
#include <QTemporaryDir>

using namespace DiemTin;

namespace {

QByteArray soundLibrary(const QString &path)
{
    {
        const auto library = Library::open(path, OpenMode::CreateOrOpen, systemClock());
        require(library.hasValue());
        Issue issue;
        issue.id = newUuid(systemClock());
        issue.number = {1, 2026};
        Section section;
        section.kind = SectionKind::Domestic;
        section.title = QStringLiteral("TIN");
        issue.sections.append(section);
        for (int i = 0; i < 20; ++i) {
            Article article;
            article.id = newUuid(systemClock());
            article.headline = QStringLiteral("Tin %1").arg(i);
            article.body = QStringLiteral("Nội dung khoa học. ").repeated(i * 20);
            require((*library)->articles().save(article).hasValue());
            Placement placement;
            placement.article = article.id;
            issue.sections[0].placements.append(placement);
        }
        require((*library)->issues().save(issue).hasValue());
    }
    QFile file(path);
    require(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray changed(QByteArray bytes, const QByteArray &changes)
{
    for (qsizetype at = 0; at + 5 <= changes.size(); at += 5) {
        const auto byte = [&](qsizetype i) { return static_cast<quint8>(changes.at(at + i)); };
        const qsizetype place = (byte(0) << 16 | byte(1) << 8 | byte(2));
        if (byte(0) == 0xff)
            bytes.truncate(place % (bytes.size() + 1));
        else if (bytes.size() > 2)
            bytes.replace(place % (bytes.size() - 1), 2, changes.mid(at + 3, 2));
    }
    return bytes;
}

void readAll(const QString &path)
{
    const Result<std::unique_ptr<Library>> library = Library::open(path, OpenMode::ReadOnly, systemClock());
    if (!library) {
        require(!library.error().message.isEmpty());
        return;
    }
    const Result<QList<IssueSummary>> issues = (*library)->issues().list();
    for (const IssueSummary &issue : issues ? *issues : QList<IssueSummary>())
        static_cast<void>((*library)->issues().content(issue.id).hasValue());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    makeApplication();
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("l.diemtin"));
    static const QByteArray sound = soundLibrary(path);
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(changed(sound, bytesOf(data, size)));
    file.close();
    if (const auto pages = PageFile::open(path))
        scanRows(**pages, [](const QString &, const SalvagedRow &) { return true; });
    readAll(path);
    return 0;
}
