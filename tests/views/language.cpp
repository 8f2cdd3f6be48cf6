// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another language chosen while one works: a new window speaks it, and one goes on where one was.

#include "../desk/fixture.h"
#include "app/actions.h"
#include "app/mainwindow.h"
#include "app/panels.h"
#include "app/preferencesdialog.h"
#include "app/windowstart.h"
#include "app/workspace.h"
#include "models/composer/template.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "views/article/articleeditor.h"
#include "views/article/bodyedit.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace DiemTin;

namespace {

/// What a window shows.
struct Seen
{
    QString menu;
    QString editorName;
    QString library;
    IssueNumber issue;
    QUuid article;
    QString body;
    int cursor = -1;
    bool typing = false;
};

Seen seenIn(MainWindow &window)
{
    const BodyEdit &body = window.panels().editor->body();
    return {.menu = window.menuBar()->actions().constFirst()->text(),
            .editorName = body.accessibleName(),
            .library = window.workspace().desk()->library().path(),
            .issue = window.workspace().desk()->content().issue.number,
            .article = window.panels().editor->article(),
            .body = body.text(),
            .cursor = body.textCursor().position(),
            .typing = body.hasFocus()};
}

MainWindow *shownWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window != nullptr && window->isVisible())
            return window;
    }
    return nullptr;
}

/// Works in the windows that the program shows: in the first until it goes, then in the next.
class Person : public QObject
{
public:
    using Deed = std::function<void(MainWindow &)>;

    explicit Person(QList<Deed> deeds)
        : m_deeds(std::move(deeds))
    {
        connect(&m_look, &QTimer::timeout, this, &Person::look);
        m_look.start(10);
    }

    [[nodiscard]] qsizetype left() const { return m_deeds.size(); }

private:
    void look()
    {
        MainWindow *window = shownWindow();
        if (m_known != nullptr || window == nullptr || !window->isActiveWindow() || m_deeds.isEmpty())
            return;
        m_known = window;
        m_deeds.takeFirst()(*window);
    }

    QList<Deed> m_deeds;
    QPointer<MainWindow> m_known; ///< the window of the last deed, while it is there
    QTimer m_look;
};

void chooseLanguage(MainWindow &window, int key)
{
    window.actionList().preferences->trigger();
    auto *language = window.findChild<PreferencesDialog *>()->findChild<QComboBox *>(QStringLiteral("language"));
    language->setFocus();
    QTest::keyClick(language, Qt::Key(key));
}

} // namespace

class LiveLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        const std::unique_ptr<Library> library = m_other.open();
        m_article = storeSmallIssue(*library).issue.sections.at(1).placements.at(1).article;
        QVERIFY(library->issues().save(issueWithFourSections(QUuid::createUuid(), {42, 2026})));
        (void)storeSmallIssue(*m_named.open());
    }

    /// The window is asked for one library, the person goes to another, to its older issue, and types in an article.
    void theNextWindowGoesOnWhereThisOneWas()
    {
        Seen before;
        Seen english;
        Seen again;
        Person person({[&](MainWindow &window) {
                           work(window);
                           chooseLanguage(window, Qt::Key_Down);
                           before = seenIn(window);
                       },
                       [&](MainWindow &window) {
                           english = seenIn(window);
                           chooseLanguage(window, Qt::Key_Up);
                       },
                       [&](MainWindow &window) {
                           again = seenIn(window);
                           window.close();
                       }});
        const WindowRequest request{.library = m_named.libraryPath(), .screenshot = {}};
        QCOMPARE(showWindow(*qApp, request, m_named.clock), ExitStatus::Done);
        QCOMPARE(person.left(), 0);
        QCOMPARE(before.menu, QStringLiteral("&Tệp"));
        QCOMPARE(english.menu, QStringLiteral("&File"));
        QCOMPARE(again.menu, QStringLiteral("&Tệp"));
        QVERIFY(english.editorName != before.editorName);
        for (const Seen &seen : {before, english, again}) {
            QCOMPARE(seen.library, m_other.libraryPath());
            QCOMPARE(seen.issue, (IssueNumber{41, 2026}));
            QCOMPARE(seen.article, m_article);
        }
        const QString typed = QStringLiteral("Đoạn mới, nghiêng đầu của bài.\n\nĐoạn sau của bài.");
        for (const Seen &seen : {english, again}) {
            QCOMPARE(seen.body, typed);
            QCOMPARE(seen.cursor, 18);
            QVERIFY(seen.typing);
        }
        QCOMPARE(m_other.open(OpenMode::ReadOnly)->articles().load(m_article)->body, typed);
    }

private:
    void work(MainWindow &window)
    {
        QVERIFY(window.openLibrary(m_other.libraryPath()));
        for (const IssueSummary &issue : window.workspace().issues()->issues()) {
            if (issue.number == IssueNumber{41, 2026})
                QVERIFY(window.workspace().openIssue(issue.id));
        }
        window.showArticle(m_article);
        BodyEdit &body = window.panels().editor->body();
        body.setFocus();
        body.placeCursor(5);
        for (const QChar c : QStringLiteral("mới, "))
            QTest::sendKeyEvent(QTest::Click, &body, Qt::Key_unknown, QString(c), Qt::NoModifier);
        // A syllable that the input method has not finished.
        QInputMethodEvent preedit(QStringLiteral("nghiêng "), {});
        QCoreApplication::sendEvent(&body, &preedit);
    }

    QTemporaryDir m_settings;
    Fixture m_named;
    Fixture m_other;
    QUuid m_article;
};

QTEST_MAIN(LiveLanguage)
#include "language.moc"
