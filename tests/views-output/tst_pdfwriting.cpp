// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An export puts a proved file in place, or leaves everything as it was and says why.

#include "tests/pdf/pdftools.h"
#include "views/output/pdfwriting.h"
#include "views/output/proofreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace DiemTin;
using namespace DiemTin::Testing;

namespace {

const QByteArray oldBytes = "bản cũ";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Everything in the folder, hidden files too.
QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class PdfWritingTest : public QObject
{
    Q_OBJECT

private:
    SampleProof m_sample;

    [[nodiscard]] PdfJob job(const QString &target, OnExistingFile onExisting = OnExistingFile::Refuse) const
    {
        return {m_sample.proof,
                m_sample.photos,
                m_sample.fetch,
                target,
                PdfWish{.profile = Profile::Mail, .onExisting = onExisting},
                QDateTime(QDate(2031, 2, 14), QTime(9, 30), QTimeZone::UTC)};
    }

private Q_SLOTS:
    void initTestCase() { m_sample = makeSampleProof(); }

    void writesAFileInAFolderWithVietnameseLetters()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("Số 23 – Điểm tin"));
        QVERIFY(QDir().mkpath(folder));
        const QString target = folder + QStringLiteral("/Điểm tin số 5.pdf");
        const Result<ExportReport> report = writePdf(job(target));
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(entries(folder), QStringList(QStringLiteral("Điểm tin số 5.pdf")));
        QCOMPARE(report->bytes, QFileInfo(target).size());
        QCOMPARE(report->pages, 5);
        QVERIFY(report->findings.isEmpty());
        const ToolRun check = runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), target});
        QCOMPARE(check.messages, QByteArray());
        QCOMPARE(check.status, 0);
    }

    void scalesPhotosToTheProfile_data()
    {
        QTest::addColumn<int>("profile");
        QTest::addColumn<QString>("resolution");
        QTest::newRow("mail") << static_cast<int>(Profile::Mail) << QStringLiteral(" 110   110 ");
        QTest::newRow("screen") << static_cast<int>(Profile::Screen) << QStringLiteral(" 200   200 ");
        QTest::newRow("archive") << static_cast<int>(Profile::Archive) << QStringLiteral(" 300   300 ");
    }
    void scalesPhotosToTheProfile()
    {
        QFETCH(int, profile);
        QFETCH(QString, resolution);
        const QTemporaryDir place;
        PdfJob wanted = job(place.filePath(QStringLiteral("a.pdf")));
        wanted.wish.profile = static_cast<Profile>(profile);
        QVERIFY(writePdf(wanted));
        const ToolRun list = runTool(QStringLiteral("pdfimages"),
                                     {QStringLiteral("-list"), wanted.target, QStringLiteral("-f"), QStringLiteral("3"),
                                      QStringLiteral("-l"), QStringLiteral("3")});
        QVERIFY2(QString::fromUtf8(list.output).contains(resolution), list.output.constData());
    }

    void replacesAFileOnlyWhenAsked()
    {
        const QTemporaryDir place;
        const QString target = place.filePath(QStringLiteral("a.pdf"));
        put(target, oldBytes);
        const Result<ExportReport> refused = writePdf(job(target));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Exists);
        QCOMPARE(contents(target), oldBytes);
        QVERIFY(writePdf(job(target, OnExistingFile::Replace)));
        QVERIFY(contents(target).startsWith("%PDF-1.7"));
        QCOMPARE(entries(place.path()), QStringList(QStringLiteral("a.pdf")));
    }

    void refusesTargetsThatCannotBe_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("another suffix") << QStringLiteral("a.docx") << static_cast<int>(ErrorKind::Usage)
                                        << QStringLiteral(".pdf");
        QTest::newRow("no suffix") << QStringLiteral("a") << static_cast<int>(ErrorKind::Usage)
                                   << QStringLiteral(".pdf");
        QTest::newRow("a folder") << QStringLiteral("thư mục.pdf") << static_cast<int>(ErrorKind::Unwritable)
                                  << QStringLiteral("thư mục.pdf");
        QTest::newRow("a folder that is not there")
            << QStringLiteral("không có/a.pdf") << static_cast<int>(ErrorKind::Unwritable)
            << QStringLiteral("không có");
    }
    void refusesTargetsThatCannotBe()
    {
        QFETCH(QString, target);
        QFETCH(int, kind);
        QFETCH(QString, says);
        const QTemporaryDir place;
        QVERIFY(QDir(place.path()).mkdir(QStringLiteral("thư mục.pdf")));
        const Result<ExportReport> report = writePdf(job(place.filePath(target), OnExistingFile::Replace));
        QVERIFY(!report);
        QCOMPARE(static_cast<int>(report.error().kind), kind);
        QVERIFY2(report.error().message.contains(says), qPrintable(report.error().message));
        QCOMPARE(entries(place.path()), QStringList(QStringLiteral("thư mục.pdf")));
    }

    void saysThatAFolderIsReadOnly()
    {
        const QTemporaryDir place;
        QString folder = place.filePath(QStringLiteral("khóa"));
        QVERIFY(QDir().mkpath(folder));
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        QFile probe(folder + QStringLiteral("/thử"));
        if (probe.open(QIODevice::WriteOnly))
            folder = QStringLiteral("/proc"); // this user may write nearly everywhere, but no one can make a file here
        if (!QDir(folder).exists())
            QSKIP("no folder that this user cannot write to");
        const Result<ExportReport> report = writePdf(job(folder + QStringLiteral("/a.pdf")));
        QFile::setPermissions(place.filePath(QStringLiteral("khóa")),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unwritable);
        QVERIFY2(report.error().message.contains(folder + QStringLiteral("/a.pdf")),
                 qPrintable(report.error().message));
    }

    void saysWhichPhotoCannotBeRead()
    {
        const QTemporaryDir place;
        PdfJob broken = job(place.filePath(QStringLiteral("a.pdf")));
        broken.fetch = [this](const QString &sha256, const RenditionSpec &spec) -> Result<Rendition> {
            if (sha256 == greyPhoto)
                return Error{ErrorKind::NotFound, QStringLiteral("Không có ảnh c.")};
            return m_sample.fetch(sha256, spec);
        };
        const Result<ExportReport> report = writePdf(broken);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unreadable);
        QCOMPARE(report.error().message, QStringLiteral("Không có ảnh c."));
        QCOMPARE(entries(place.path()), QStringList());
    }

    void leavesTheOldFileWhenTheProofFails()
    {
        const QTemporaryDir place;
        const QString target = place.filePath(QStringLiteral("a.pdf"));
        put(target, oldBytes);
        SampleProof wrong = m_sample;
        wrong.proof.contents.front().page = 4;
        PdfJob failing{wrong.proof,
                       wrong.photos,
                       wrong.fetch,
                       target,
                       {Profile::Mail, {}, OnExistingFile::Replace},
                       QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC)};
        const Result<ExportReport> report = writePdf(failing);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unproved);
        QVERIFY2(report.error().message.contains(QStringLiteral("Xưởng chế thử")), qPrintable(report.error().message));
        QCOMPARE(contents(target), oldBytes);
        QCOMPARE(entries(place.path()), QStringList(QStringLiteral("a.pdf")));
    }

    void stopsWhereAFontLacksACharacter()
    {
        const QTemporaryDir place;
        const QString target = place.filePath(QStringLiteral("a.pdf"));
        put(target, oldBytes);
        SampleProof lacking = m_sample;
        Diagnostic finding;
        finding.id = QStringLiteral("missing-glyph");
        finding.severity = Severity::Error;
        finding.message = QStringLiteral("Phông chữ không có ký tự “☃”.");
        lacking.proof.diagnostics.append(finding);
        PdfJob failing{lacking.proof,
                       lacking.photos,
                       lacking.fetch,
                       target,
                       {Profile::Mail, {}, OnExistingFile::Replace},
                       QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC)};
        const Result<ExportReport> report = writePdf(failing);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unproved);
        QVERIFY2(report.error().message.contains(QStringLiteral("“☃”")), qPrintable(report.error().message));
        QCOMPARE(contents(target), oldBytes);
    }

    /// Two exports of the same input are the same bytes, whatever the profile.
    void writesTheSameBytesAgain()
    {
        const QTemporaryDir place;
        for (const Profile profile : {Profile::Mail, Profile::Print, Profile::Archive}) {
            PdfJob first = job(place.filePath(profileId(profile) + QStringLiteral("1.pdf")));
            first.wish.profile = profile;
            PdfJob second = job(place.filePath(profileId(profile) + QStringLiteral("2.pdf")));
            second.wish.profile = profile;
            QVERIFY(writePdf(first) && writePdf(second));
            QVERIFY(contents(first.target) == contents(second.target));
        }
    }

    /// The sample counted by hand: see sampleproof.cpp.
    void reportsWhatWasProved()
    {
        const QTemporaryDir place;
        const Result<ExportReport> report = writePdf(job(place.filePath(QStringLiteral("a.pdf"))));
        QVERIFY(report);
        const ProofFigures &figures = report->figures;
        QCOMPARE(figures.pages, 5);
        QCOMPARE(figures.contentsLines, 4);
        QCOMPARE(figures.webLinks, 8);
        QCOMPARE(figures.addresses, 7);
        QCOMPARE(figures.innerLinks, 5);
        QCOMPARE(figures.outlineEntries, 7);
        QCOMPARE(figures.destinations, 6);
        QCOMPARE(figures.qrCodes, 1);
        QCOMPARE(figures.fonts, 4);
        QCOMPARE(figures.photos, 5);
        QVERIFY(figures.lowestResolution >= 108 && figures.lowestResolution <= 110);
        QCOMPARE(figures.matterhornCheckpoints, 29);
        QCOMPARE(figures.archiveClauses, 0);
        QVERIFY(figures.words > 200 && figures.words < 400);
    }

    void theReportNamesWhatWasProved()
    {
        const QTemporaryDir place;
        Result<ExportReport> report = writePdf(job(place.filePath(QStringLiteral("Số 5.pdf"))));
        QVERIFY(report);
        const QUuid article = m_sample.proof.contents.front().article;
        report->findings.append({QStringLiteral("link-not-written"),
                                 Severity::Warning,
                                 QStringLiteral("Một liên kết thiếu."),
                                 {},
                                 {},
                                 0,
                                 article});
        ProofReport window(*report);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        QUuid chosen;
        connect(&window, &ProofReport::articleChosen, this, [&chosen](const QUuid &id) { chosen = id; });
        window.show();
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>())
            texts.append(label->text());
        const QString all = texts.join(QLatin1Char('\n'));
        for (const QString &expected :
             {QStringLiteral("Số 5.pdf"), QStringLiteral("4 dòng, số trang đúng"),
              QStringLiteral("8 tới 7 địa chỉ trên mạng, 5 tới trang"), QStringLiteral("7 mục"),
              QStringLiteral("1 mã, đọc được"), QStringLiteral("4 phông"), QStringLiteral("5 ảnh; thấp nhất")})
            QVERIFY2(all.contains(expected), qPrintable(expected + QLatin1Char('\n') + all));
        auto *list = window.findChild<QListWidget *>(QStringLiteral("proofFindings"));
        QCOMPARE(list->count(), 1);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen, article);
    }

    void stopsWhereverItIsAsked()
    {
        const QTemporaryDir place;
        const QString target = place.filePath(QStringLiteral("a.pdf"));
        put(target, oldBytes);
        int calls = 0;
        double last = 0;
        const auto count = [&](double done) {
            ++calls;
            const bool forward = done >= last && done <= 1;
            last = done;
            return forward;
        };
        QVERIFY(writePdf(job(target, OnExistingFile::Replace), count));
        QCOMPARE(last, 1.0);
        QVERIFY(calls > 9);
        put(target, oldBytes);
        const int stages = calls - 1; // the last call comes when the file is in place
        for (int stopAt = 1; stopAt <= stages; ++stopAt) {
            int call = 0;
            const Result<ExportReport> report =
                writePdf(job(target, OnExistingFile::Replace), [&](double) { return ++call < stopAt; });
            QVERIFY(!report);
            QCOMPARE(report.error().kind, ErrorKind::Cancelled);
            QCOMPARE(contents(target), oldBytes);
            QCOMPARE(entries(place.path()), QStringList(QStringLiteral("a.pdf")));
        }
    }

    void leavesTheOldFileWhenTheDiskIsFull_data()
    {
        QTest::addColumn<QString>("kilobytes");
        QTest::newRow("while painting") << QStringLiteral("24");
        QTest::newRow("while putting it in place") << QStringLiteral("60");
    }
    void leavesTheOldFileWhenTheDiskIsFull()
    {
        QFETCH(QString, kilobytes);
        const QTemporaryDir place;
        put(place.filePath(QStringLiteral("a.pdf")), oldBytes);
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DIEMTIN_FULL_DISK"), place.path());
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QStringLiteral("bash"),
                    {QStringLiteral("-c"),
                     QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" inALimitedProcess").arg(kilobytes),
                     QCoreApplication::applicationFilePath()});
        if (!child.waitForStarted())
            QSKIP("no bash to limit the size of files with");
        QVERIFY(child.waitForFinished(-1));
        const QByteArray said = child.readAll();
        QVERIFY2(child.exitCode() == 0 && said.contains("3 passed"), said.constData());
        QCOMPARE(contents(place.filePath(QStringLiteral("a.pdf"))), oldBytes);
        QCOMPARE(entries(place.path()), QStringList(QStringLiteral("a.pdf")));
    }

    /// Run by the test above in a process whose files may not grow.
    void inALimitedProcess()
    {
        const QString folder = qEnvironmentVariable("DIEMTIN_FULL_DISK");
        if (folder.isEmpty())
            QSKIP("runs only as a child of leavesTheOldFileWhenTheDiskIsFull");
        const Result<ExportReport> report = writePdf(job(folder + QStringLiteral("/a.pdf"), OnExistingFile::Replace));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unwritable);
        QVERIFY2(report.error().message.contains(QStringLiteral("a.pdf")), qPrintable(report.error().message));
    }
};

QTEST_MAIN(PdfWritingTest)
#include "tst_pdfwriting.moc"
