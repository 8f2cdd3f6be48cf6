// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A review file or library opened by a double click: the desktop gives the program its path.

#include "../desk/fixture.h"
#include "app/cli/commandline.h"
#include "app/mainwindow.h"
#include "app/panels.h"
#include "app/reviewsending.h"
#include "app/settings.h"
#include "app/windowstart.h"
#include "app/workspace.h"
#include "models/composer/composer.h"
#include "models/composer/template.h"
#include "models/store/connection.h"
#include "models/store/issuestore.h"
#include "views/review/reviewfile.h"
#include "views/review/reviewwindow.h"
#include "views/shared/messagebar.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

/// The window of this kind that is shown.
template <typename Window>
Window *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<Window *>(widget);
        if (window != nullptr && window->isVisible())
            return window;
    }
    return nullptr;
}

/// Starts the program with this line, and `look`s as soon as it returns true; every window is closed then.
ExitStatus start(const QStringList &line, const Clock &clock, const std::function<bool()> &look)
{
    const CommandLine asked(QStringList(u"diemtin"_s) + line);
    if (!asked.wantsWindow())
        return asked.run(clock);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        if (look()) {
            watch.stop();
            QApplication::closeAllWindows();
        }
    });
    watch.start(20);
    return showWindow(*qApp, asked.windowRequest(), clock);
}

} // namespace

class ReviewOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(loadFonts());
        m_settings = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
        m_office = std::make_unique<Fixture>();
        const std::unique_ptr<Library> library = m_office->open();
        const IssueContent content = storeSmallIssue(*library);
        const Proof proof = Composer().compose(content, *lookOf(content));
        QVERIFY(sendForReview(*library, content, proof, {.file = file(), .pdf = {}, .note = {}}, m_office->clock));
    }

    // As the desktops' menus give it, and as a file dropped on the program is.
    void aReviewerReads_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::newRow("as an option") << QStringList{u"--library"_s};
        QTest::newRow("bare") << QStringList();
    }

    void aReviewerReads()
    {
        QFETCH(QStringList, before);
        QString opened;
        const ExitStatus status = start(before + QStringList(file()), m_office->clock, [&] {
            const auto *window = shown<ReviewWindow>();
            opened = window != nullptr && window->file() != nullptr ? window->file()->path() : QString();
            return !opened.isEmpty();
        });
        QCOMPARE(status, ExitStatus::Done);
        QCOMPARE(opened, file());
        QVERIFY(shown<MainWindow>() == nullptr);
    }

    void theOfficeIsAskedWhetherToTakeItIn()
    {
        Settings(userSettings()).addRecentLibrary(m_office->libraryPath());
        QString library;
        bool isAsked = false;
        const ExitStatus status = start({file()}, m_office->clock, [&] {
            auto *window = shown<MainWindow>();
            const auto *take = window != nullptr ? window->findChild<QPushButton *>(u"takeAnswers"_s) : nullptr;
            isAsked = take != nullptr && take->isVisible();
            if (isAsked)
                library = window->workspace().desk()->library().path();
            return isAsked;
        });
        QCOMPARE(status, ExitStatus::Done);
        QVERIFY(isAsked);
        QCOMPARE(library, m_office->libraryPath());
    }

    void theOfficeOpensALibrary()
    {
        QString opened;
        const ExitStatus status = start({m_office->libraryPath()}, m_office->clock, [&] {
            const auto *window = shown<MainWindow>();
            opened = window != nullptr && window->workspace().desk() != nullptr
                ? window->workspace().desk()->library().path()
                : QString();
            return !opened.isEmpty();
        });
        QCOMPARE(status, ExitStatus::Done);
        QCOMPARE(opened, m_office->libraryPath());
    }

    // Nobody who clicks on a file sees what goes to the standard error.
    void saysInAWindowWhyAFileDoesNotOpen()
    {
        const auto connection = Connection::open(file(), Access::Write);
        QVERIFY((*connection)->execute(u"DELETE FROM issue"_s));
        QString said;
        const ExitStatus status = start({file()}, m_office->clock, [&] {
            const auto *window = shown<ReviewWindow>();
            said = window != nullptr ? window->findChild<MessageBar *>()->message() : QString();
            return window != nullptr;
        });
        QCOMPARE(status, ExitStatus::Done);
        QVERIFY(!said.isEmpty());
    }

    void anyOtherWordIsACommand()
    {
        QCOMPARE(start({u"thư viện.txt"_s}, m_office->clock, [] { return true; }), ExitStatus::Usage);
        QCOMPARE(start({file(), file()}, m_office->clock, [] { return true; }), ExitStatus::Usage);
    }

private:
    [[nodiscard]] QString file() const { return m_office->path(u"số 41 của Hòa.diemtin"_s); }

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<Fixture> m_office;
};

QTEST_MAIN(ReviewOpening)
#include "reviewopening.moc"
