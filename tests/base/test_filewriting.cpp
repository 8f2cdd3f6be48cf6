// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files are written whole or not at all, and what stops it is said in the person's language.

#include "models/base/filewriting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFileWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces()
    {
        const QString path = m_folder.filePath(u"Số 23 – Điểm tin.txt"_s);
        QVERIFY(writeFile(path, "một"));
        QVERIFY(writeFile(path, {}));
        QCOMPARE(contents(path), QByteArray());
        const QByteArray large(3'000'000, 'x');
        QVERIFY(writeFile(path, large));
        QCOMPARE(contents(path), large);
        const QString other = m_folder.filePath(u"bản khác.txt"_s);
        QVERIFY(writeFile(other, "cũ"));
        QVERIFY(replaceFile(path, other));
        QCOMPARE(contents(other), large);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"bản khác.txt"_s});
    }

    void saysWhatStopsIt()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"thư mục"_s));
        QCOMPARE(said(writeFile(m_folder.filePath(u"thư mục"_s), "x")), u"đó là một thư mục"_s);
        const QString nowhere = QDir::toNativeSeparators(m_folder.filePath(u"không có"_s));
        QCOMPARE(said(writeFile(m_folder.filePath(u"không có/a.txt"_s), "x")), u"không có thư mục "_s + nowhere);
    }

    void keepsWhatWasThere()
    {
        const QString path = m_folder.filePath(u"giữ.txt"_s);
        QVERIFY(writeFile(path, "cũ"));
        const Result<void> replaced = replaceFile(m_folder.filePath(u"không có.txt"_s), path);
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().kind, ErrorKind::Unwritable);
        QCOMPARE(contents(path), QByteArray("cũ"));
    }

    // Windows lets nobody replace a file that is open, a PDF in a viewer above all; Linux does.
    void tellsOfAFileThatIsOpenElsewhere()
    {
        const QString path = m_folder.filePath(u"mở.pdf"_s);
        QVERIFY(writeFile(path, "cũ"));
        QFile viewer(path);
        QVERIFY(viewer.open(QIODevice::ReadOnly));
        const Result<void> written = writeFile(path, "mới");
        if (QDir::separator() == QLatin1Char('\\')) {
            QVERIFY2(said(written).contains(u"đang mở trong một chương trình khác"_s), qPrintable(said(written)));
            QCOMPARE(viewer.readAll(), QByteArray("cũ"));
        } else {
            QVERIFY(written);
            QCOMPARE(contents(path), QByteArray("mới"));
        }
    }

private:
    /// The reason within the sentence.
    static QString said(const Result<void> &written)
    {
        if (written || written.error().kind != ErrorKind::Unwritable)
            return {};
        const QString sentence = written.error().message;
        const qsizetype begin = sentence.indexOf(u"”: "_s) + 3;
        return sentence.sliced(begin).chopped(1);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileWriting)
#include "test_filewriting.moc"
