// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// store_helper hold|save|report LIBRARY: a second program for the tests of the store.

#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/store/articlestore.h"
#include "models/store/library.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QThread>

#include <cstdio>

using namespace DiemTin;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// Saves one article after another until killed or refused, and says each id once it is saved.
int saveForEver(Library &library)
{
    while (true) {
        Article article;
        article.id = newUuid(systemClock());
        article.headline = QStringLiteral("Tin thử");
        article.body = QStringLiteral("Nội dung của tin thử. ").repeated(200);
        if (const Result<void> saved = library.articles().save(article); !saved) {
            say(QStringLiteral("error %1 %2").arg(int(saved.error().kind)).arg(saved.error().message));
            return 3;
        }
        say(article.id.toString(QUuid::WithoutBraces));
    }
}

/// Says how the library opened, and with "hold" keeps it open until killed.
int report(const Library &library, bool hold)
{
    say(library.isReadOnly() ? QStringLiteral("read-only ") + library.readOnlyReason() : QStringLiteral("writable"));
    while (hold)
        QThread::sleep(1);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<std::unique_ptr<Library>> library =
        Library::open(arguments.at(2), OpenMode::CreateOrOpen, systemClock());
    if (!library) {
        say(QStringLiteral("error %1 %2").arg(int(library.error().kind)).arg(library.error().message));
        return 3;
    }
    return arguments.at(1) == QLatin1String("save") ? saveForEver(**library)
                                                    : report(**library, arguments.at(1) == QLatin1String("hold"));
}
