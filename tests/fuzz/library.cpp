// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library with bytes changed, as a salvage and as the window read it.

#include "models/store/library.h"

#include "changedfile.h"
#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/salvage/pagefile.h"
#include "models/store/salvage/rowscan.h"

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
        for (int i = 0; i < 3; ++i) {
            Article article;
            article.id = newUuid(systemClock());
            article.headline = QStringLiteral("Tin %1").arg(i);
            article.body = QStringLiteral("Nội dung khoa học. ").repeated(1 + i * 12);
            require((*library)->articles().save(article).hasValue());
            Placement placement;
            placement.article = article.id;
            issue.sections[0].placements.append(placement);
        }
        require((*library)->issues().save(issue).hasValue());
    }
    return compacted(path);
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
    writeFile(path, changed(sound, bytesOf(data, size)));
    if (const auto pages = PageFile::open(path))
        scanRows(**pages, [](const QString &, const SalvagedRow &) { return true; });
    readAll(path);
    return 0;
}
