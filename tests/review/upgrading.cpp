// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A review file of an older version is upgraded where it lies, without a trace beside it and without losing a word.

#include "models/base/uuid.h"
#include "models/review/reviewstate.h"
#include "models/store/connection.h"
#include "models/store/issuestore.h"
#include "models/store/schema.h"
#include "models/store/verify.h"
#include "office.h"

#include <QDir>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QString FileName = u"Duyệt số 23-2026.diemtin"_s;

} // namespace

class ReviewUpgrading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        const SentReview review = m_office->send(FileName);
        m_answer = {.id = newUuid(m_office->clock),
                    .review = review.id,
                    .reviewer = u"Phạm Văn Hòa"_s,
                    .version = 3,
                    .saved = m_office->clock.now()};
        m_answer.articles[m_office->articles.at(1)].fields[{ReviewField::Headline, 0}] = u"XƯỞNG MÁY MỚI"_s;
        // A reviewer's folder of downloads: the file and nothing of the office.
        QVERIFY(QDir(m_office->path({})).mkdir(u"Tải về"_s));
        m_office->answer(FileName, m_answer);
        m_office->copy(FileName, file());
        const auto connection = Connection::open(m_office->path(file()), Access::Write);
        QVERIFY((*connection)
                    ->executeAll({u"DROP TABLE deleted_issue"_s, u"PRAGMA user_version = 10"_s,
                                  u"PRAGMA journal_mode = DELETE"_s}));
    }

    void leavesNothingBesideTheFile()
    {
        {
            const std::unique_ptr<Library> library = m_office->open(file());
            QVERIFY2(!library->isReadOnly(), qPrintable(library->readOnlyReason()));
            compare(*library);
        }
        QCOMPARE(there(), QStringList{FileName});
    }

    void upgradesForReadingToo()
    {
        {
            const auto library = Library::open(m_office->path(file()), OpenMode::ReadOnly, m_office->clock);
            QVERIFY2(library, library ? "" : qPrintable(library.error().message));
            compare(**library);
        }
        QCOMPARE(there(), QStringList{FileName});
    }

    // Words of the last session may stand in the log only: the program or the machine went down.
    void takesTheLogWithIt()
    {
        const QString copied = m_office->path(u"Tải về/chép.diemtin"_s);
        m_answer.version = 4;
        m_answer.articles[m_office->articles.at(1)].fields[{ReviewField::Headline, 0}] = u"XƯỞNG MÁY CŨ"_s;
        {
            const auto connection = Connection::open(m_office->path(file()), Access::Write);
            const QString content = answerContent(m_answer).replace(u'\'', u"''"_s);
            QVERIFY((*connection)->execute(u"UPDATE review_answer SET version = 4, content = '%1'"_s.arg(content)));
            QVERIFY(QFile::copy(m_office->path(file()), copied));
            QVERIFY(QFile::copy(m_office->path(file()) + u"-wal"_s, copied + u"-wal"_s));
        }
        QVERIFY(QFile::remove(m_office->path(file())));
        QVERIFY(QFile::rename(copied + u"-wal"_s, m_office->path(file()) + u"-wal"_s));
        QVERIFY(QFile::rename(copied, m_office->path(file())));
        {
            const std::unique_ptr<Library> library = m_office->open(file());
            compare(*library);
        }
        QCOMPARE(there(), QStringList{FileName});
    }

    void staysAsItIsWhereThereIsNoRoom()
    {
        // No copy can be made where a folder has its name.
        QVERIFY(QDir(m_office->path({})).mkpath(file() + u".upgrade/x"_s));
        const auto refused = Library::open(m_office->path(file()), OpenMode::ReadWrite, m_office->clock);
        QCOMPARE(refused.error().kind, ErrorKind::Unwritable);
        QVERIFY2(refused.error().message.contains(FileName), qPrintable(refused.error().message));
        {
            const auto connection = Connection::open(m_office->path(file()), Access::Read);
            QCOMPARE((*connection)->number(u"PRAGMA user_version"_s).value(), 10);
        }
        QVERIFY(QDir(m_office->path(file() + u".upgrade"_s)).removeRecursively());
        compare(*m_office->open(file()));
    }

    // Taken down in the middle of it: a half-made copy is thrown away.
    void beginsAnewAfterACrash()
    {
        QFile half(m_office->path(file() + u".upgrade"_s));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("SQLite format 3");
        half.close();
        {
            const std::unique_ptr<Library> library = m_office->open(file());
            compare(*library);
        }
        QCOMPARE(there(), QStringList{FileName});
    }

private:
    [[nodiscard]] static QString file() { return u"Tải về/"_s + FileName; }
    [[nodiscard]] QStringList there() const
    {
        QStringList names =
            QDir(m_office->path(u"Tải về"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        // SQLite keeps its side files while the file is only read.
        names.removeIf([](const QString &name) { return name.endsWith(u"-wal"_s) || name.endsWith(u"-shm"_s); });
        return names;
    }
    /// Everything that was sent and said is there, in a file of the newest version.
    void compare(Library &library)
    {
        QCOMPARE(library.connection().number(u"PRAGMA user_version"_s).value(), libraryMigrations().last().version);
        QVERIFY(verifyWholly(library.connection()));
        const auto review = ReviewStore(library).reviewOfFile();
        QVERIFY(review && review->has_value());
        const Result<ReviewInput> input = reviewInput(library, **review);
        QVERIFY2(input, input ? "" : qPrintable(input.error().message));
        QCOMPARE(input->answers, QList<Answer>{m_answer});
        QCOMPARE(library.issues().content(m_office->issue)->articles.size(), 3);
        QCOMPARE(ReviewStore(library).pages(**review).value(), QByteArray("%PDF-1.7"));
    }

    std::unique_ptr<Office> m_office;
    Answer m_answer;
};

QTEST_GUILESS_MAIN(ReviewUpgrading)
#include "upgrading.moc"
