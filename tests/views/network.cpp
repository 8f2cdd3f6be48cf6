// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library on a network share: refused, copied to this machine, and opened there.

#include "app/actions.h"
#include "app/jobrunner.h"
#include "app/panels.h"
#include "app/reviewsending.h"
#include "app/workspace.h"
#include "models/composer/composer.h"
#include "models/composer/template.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/place.h"
#include "views/review/reviewfile.h"
#include "views/review/reviewwindow.h"
#include "views/shared/messagebar.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QStandardPaths>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

class Network : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        // The documents' folder is below it, but on Windows, where it is the person's own.
        qputenv("HOME", QFile::encodeName(m_home->path()));
        m_othersCopies = QStringList();
        m_othersCopies = copies();
        m_fixture = std::make_unique<WindowFixture>();
    }
    void cleanup()
    {
        takeForNetwork({});
        m_fixture.reset();
        for (const QString &name : copies())
            QFile::remove(documents() + u'/' + name);
    }
    void cleanupTestCase() { qputenv("HOME", m_before); }

    void opensACopyOnThisMachine();
    void takesAFreeName();
    void tellsWhoHasItThere();
    void copiesAReviewFileToo();
    void leavesNothingWhereItIsStopped();
    void saysWhyNothingWasCopied();

private:
    [[nodiscard]] MainWindow &window() { return m_fixture->window(); }
    /// Closes the library and opens this file where it lies, which is a network share now.
    void openFromShare(const QString &path)
    {
        window().workspace().closeLibrary();
        takeForNetwork(QFileInfo(path).absolutePath());
        m_fixture->dialogs->library = path;
        window().actionList().openLibrary->trigger();
    }
    [[nodiscard]] QDialog *offer()
    {
        QTest::qWait(1);
        for (QDialog *found : window().findChildren<QDialog *>(u"networkDialog"_s)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QString wordsOf(QWidget &widget) const
    {
        QString words;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            words += label->text() + u'\n';
        return words;
    }
    void copyHere()
    {
        QDialog *dialog = offer();
        QVERIFY(dialog);
        dialog->findChild<QAbstractButton *>(u"copyHere"_s)->click();
        QVERIFY(m_fixture->waitForJobs());
        QCoreApplication::processEvents();
    }
    [[nodiscard]] static QString documents()
    {
        return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    /// What has come into the documents' folder.
    [[nodiscard]] QStringList copies() const
    {
        QStringList names = QDir(documents()).entryList({u"*.diemtin"_s, u"*.part*"_s}, QDir::Files);
        names.removeIf([this](const QString &name) { return m_othersCopies.contains(name); });
        return names;
    }
    void keepPicture(QWidget *widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("DIEMTIN_PICTURES"); !folder.isEmpty())
            widget->grab().save(folder + u'/' + name + u".png"_s);
    }

    QByteArray m_before = qgetenv("HOME");
    QStringList m_othersCopies;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
};

void Network::opensACopyOnThisMachine()
{
    const QString share = m_fixture->files.libraryPath();
    const qsizetype articles = window().workspace().desk()->content().articles.size();
    openFromShare(share);
    QVERIFY(window().workspace().desk() == nullptr);
    QVERIFY(offer());
    const QString words = wordsOf(*offer());
    QVERIFY2(words.contains(u"Gửi duyệt"_s) && words.contains(QFileInfo(share).fileName()), qPrintable(words));
    keepPicture(offer(), u"network-offer"_s);
    copyHere();
    QCOMPARE(copies(), QStringList{u"thư viện.diemtin"_s});
    QVERIFY(window().workspace().isWritable());
    QCOMPARE(window().workspace().desk()->library().path(), documents() + u"/thư viện.diemtin"_s);
    QCOMPARE(window().workspace().desk()->content().articles.size(), articles);
    QCOMPARE(window().panels().messages->message(), QString());
    keepPicture(&window(), u"network-opened"_s);
}

void Network::takesAFreeName()
{
    QVERIFY(QDir().mkpath(documents()));
    QFile own(documents() + u"/thư viện.diemtin"_s);
    QVERIFY(own.open(QIODevice::NewOnly) && own.write("của tôi") > 0);
    own.close();
    openFromShare(m_fixture->files.libraryPath());
    copyHere();
    QCOMPARE(window().workspace().desk()->library().path(), documents() + u"/thư viện 2.diemtin"_s);
    QCOMPARE(own.size(), qint64(QByteArray("của tôi").size()));
}

// What is typed there after the copy is not in it.
void Network::tellsWhoHasItThere()
{
    window().workspace().closeLibrary();
    m_fixture->files.write(u"thư viện.diemtin.lock"_s,
                           "4711\ndiemtin\nmay-phong-ben\n0123456789abcdef0123456789abcdef\n0\n");
    openFromShare(m_fixture->files.libraryPath());
    QVERIFY(offer());
    const QString words = wordsOf(*offer());
    QVERIFY2(words.contains(u"may-phong-ben"_s), qPrintable(words));
    keepPicture(offer(), u"network-held"_s);
    copyHere();
    QVERIFY(window().workspace().isWritable());
}

void Network::copiesAReviewFileToo()
{
    const QString file = m_fixture->files.path(u"Duyệt số 41.diemtin"_s);
    Desk &desk = *window().workspace().desk();
    const Proof proof = Composer().compose(desk.content(), *lookOf(desk.content()));
    const auto sent = sendForReview(desk.library(), desk.content(), proof, {.file = file, .pdf = {}, .note = {}},
                                    m_fixture->files.clock);
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message));
    openFromShare(file);
    copyHere();
    QCOMPARE(copies(), QStringList{u"Duyệt số 41.diemtin"_s});
    const ReviewWindow *reading = window().findChild<ReviewWindow *>();
    QVERIFY(reading && reading->isVisible());
    QCOMPARE(reading->file()->path(), documents() + u"/Duyệt số 41.diemtin"_s);
    QCOMPARE(reading->file()->readOnlyReason(), QString());
}

void Network::leavesNothingWhereItIsStopped()
{
    openFromShare(m_fixture->files.libraryPath());
    offer()->findChild<QAbstractButton *>(u"copyHere"_s)->click();
    window().jobs().cancel();
    QVERIFY(m_fixture->waitForJobs());
    QCOMPARE(copies(), QStringList());
    QVERIFY(window().workspace().desk() == nullptr);
}

void Network::saysWhyNothingWasCopied()
{
    QFile inTheWay(documents());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    openFromShare(m_fixture->files.libraryPath());
    copyHere();
    const QString said = window().panels().messages->message();
    QVERIFY2(said.contains(u"Documents"_s), qPrintable(said));
    QVERIFY(window().workspace().desk() == nullptr);
}

QTEST_MAIN(Network)
#include "network.moc"
