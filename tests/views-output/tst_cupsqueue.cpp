// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A booklet sent to a real CUPS queue whose printer is a file. Skipped where CUPS is not installed or cannot be
// started.

#include "tests/pdf/pdftools.h"
#include "views/output/printing.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace DiemTin;
using namespace DiemTin::Testing;

namespace {

const QString queue = QStringLiteral("diemtin-thu");

bool put(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

/// A print server of its own in a folder: nothing of the machine's is touched.
class Server
{
public:
    /// Empty where it runs, else why it does not.
    [[nodiscard]] QString start()
    {
        const QStringList system = {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")};
        QString daemon = QStandardPaths::findExecutable(QStringLiteral("cupsd"));
        if (daemon.isEmpty())
            daemon = QStandardPaths::findExecutable(QStringLiteral("cupsd"), system);
        QString admin = QStandardPaths::findExecutable(QStringLiteral("lpadmin"));
        if (admin.isEmpty())
            admin = QStandardPaths::findExecutable(QStringLiteral("lpadmin"), system);
        if (daemon.isEmpty() || admin.isEmpty())
            return QStringLiteral("CUPS is not installed (cups-daemon, cups-client)");
        if (!prepareFolder(QFileInfo(daemon).absolutePath() + QStringLiteral("/..")))
            return QStringLiteral("no folder for CUPS");
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(daemon,
                        {QStringLiteral("-f"), QStringLiteral("-c"), at("cupsd.conf"), QStringLiteral("-s"),
                         at("cups-files.conf")});
        for (int i = 0; i < 100 && !QFile::exists(at("cups.sock")) && m_process.state() != QProcess::NotRunning; ++i)
            QTest::qWait(50);
        qputenv("CUPS_SERVER", at("cups.sock").toUtf8());
        const ToolRun made = runTool(admin,
                                     {QStringLiteral("-p"), queue, QStringLiteral("-E"), QStringLiteral("-v"),
                                      QStringLiteral("tep:/in"), QStringLiteral("-m"), QStringLiteral("raw")});
        return made.status == 0
            ? QString()
            : QStringLiteral("CUPS does not start: ") + QString::fromUtf8(made.messages + m_process.readAll());
    }
    ~Server()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    /// The file that the printer wrote.
    [[nodiscard]] QString printed() const { return at("out/in.pdf"); }

private:
    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    /// Started by root, CUPS works as another account, but takes a printer's program only from root.
    bool prepareFolder(const QString &prefix)
    {
        for (const char *name : {"bin/backend", "spool/tmp", "cache", "state", "out", "ppd"}) {
            if (!QDir().mkpath(at(name)))
                return false;
        }
        for (const char *part : {"daemon", "filter", "notifier", "driver"})
            QFile::link(prefix + QStringLiteral("/lib/cups/") + QLatin1String(part), at("bin/") + QLatin1String(part));
        const bool root = qEnvironmentVariable("USER") == QLatin1String("root")
            || runTool(QStringLiteral("id"), {QStringLiteral("-u")}).output == "0\n";
        const QString user = root
            ? QStringLiteral("lp")
            : QString::fromUtf8(runTool(QStringLiteral("id"), {QStringLiteral("-un")}).output.trimmed());
        const QString group = root
            ? QStringLiteral("lp")
            : QString::fromUtf8(runTool(QStringLiteral("id"), {QStringLiteral("-gn")}).output.trimmed());
        const QString folder = m_folder.path();
        const bool written =
            put(at("bin/backend/tep"),
                QStringLiteral("#!/bin/sh\n[ $# -eq 0 ] && exit 0\ncat \"${6:--}\" > '%1/out/part' && mv '%1/out/part' "
                               "'%1/out/in.pdf'\n")
                    .arg(folder))
            && put(at("cups-files.conf"),
                   QStringLiteral(
                       "ServerRoot %1\nServerBin %1/bin\nDataDir %2/share/cups\nCacheDir %1/cache\nStateDir %1/state\n"
                       "RequestRoot %1/spool\nTempDir %1/spool/tmp\nAccessLog %1/access\nErrorLog %1/error\n"
                       "PageLog %1/page\nUser %3\nGroup %4\nSystemGroup root\n")
                       .arg(folder, prefix, user, group))
            && put(
                at("cupsd.conf"),
                QStringLiteral(
                    "Listen %1/cups.sock\nWebInterface No\nDefaultAuthType None\n<Location />\nAllow all\n</Location>\n"
                    "<Location /admin>\nAllow all\n</Location>\n<Policy default>\n<Limit All>\nOrder "
                    "deny,allow\n</Limit>\n</Policy>\n")
                    .arg(folder));
        QFile::setPermissions(at("bin/backend/tep"),
                              QFile::permissions(at("cupsd.conf")) | QFileDevice::ExeOwner | QFileDevice::ReadGroup
                                  | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther);
        if (root) {
            QFile::setPermissions(folder, QFile::permissions(folder) | QFileDevice::ReadOther | QFileDevice::ExeOther);
            static_cast<void>(runTool(QStringLiteral("chown"),
                                      {QStringLiteral("-R"), QStringLiteral("lp:lp"), at("spool"), at("cache"),
                                       at("state"), at("out"), at("ppd")}));
        }
        return written;
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

class CupsQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsABookletToAQueue()
    {
        Server server;
        if (const QString why = server.start(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const SampleProof sample = makeSampleProof();
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(queue);
        if (printer.printerName() != queue)
            QSKIP("this Qt does not see CUPS queues");
        prepare(printer, {Arrangement::Booklet, QPageSize::A4, QPrinter::DuplexShortSide});
        QVERIFY(printProof({sample.proof, sample.photos, sample.fetch}, printer, Arrangement::Booklet));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(server.printed()), 20000);
        const ToolRun info = runTool(QStringLiteral("pdfinfo"), {server.printed()});
        QCOMPARE(info.messages, QByteArray());
        QVERIFY2(info.output.simplified().contains("Pages: 4 "), info.output.constData());
        QVERIFY2(info.output.contains("842 x 595 pts"), info.output.constData());
        const QString text =
            QString::fromUtf8(runTool(QStringLiteral("pdftotext"), {server.printed(), QStringLiteral("-")}).output);
        QVERIFY(text.contains(QStringLiteral("ĐIỂM TIN")) && text.contains(QStringLiteral("MỤC LỤC")));
    }
};

QTEST_MAIN(CupsQueueTest)
#include "tst_cupsqueue.moc"
