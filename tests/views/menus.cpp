// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys and underlined letters of the menus: none twice.

#include "app/dialogs.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "models/base/clock.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

using namespace DiemTin;

namespace {

QChar mnemonic(const QAction *action)
{
    const qsizetype sign = action->text().indexOf(u'&');
    return sign < 0 ? QChar() : action->text().at(sign + 1).toLower();
}

void checkMenu(const QList<QAction *> &actions, const QString &where)
{
    QHash<QChar, QString> letters;
    for (const QAction *action : actions) {
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        const QChar letter = mnemonic(action);
        if (!letter.isNull()) {
            QVERIFY2(letter.unicode() < 128, qPrintable(action->text()));
            QVERIFY2(!letters.contains(letter),
                     qPrintable(where + QStringLiteral(": ") + action->text() + QStringLiteral(" / ")
                                + letters.value(letter)));
            letters.insert(letter, action->text());
        }
        if (action->menu() != nullptr)
            checkMenu(action->menu()->actions(), action->text());
    }
}

} // namespace

class Menus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Vietnamese") << Language::Vietnamese;
        QTest::newRow("English") << Language::English;
    }

    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void init()
    {
        QFETCH_GLOBAL(Language, language);
        applyLanguage(*qApp, language);
        auto store = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(
            systemClock(), MainWindow::Surroundings{std::make_unique<Settings>(std::move(store)), desktopDialogs()});
    }

    void noLetterIsUnderlinedTwiceInAMenu()
    {
        QVERIFY(m_window->menuBar()->actions().size() >= 6);
        QFETCH_GLOBAL(Language, language);
        QCOMPARE(m_window->menuBar()->actions().constFirst()->text(),
                 language == Language::English ? QStringLiteral("&File") : QStringLiteral("&Tệp"));
        checkMenu(m_window->menuBar()->actions(), QStringLiteral("menu bar"));
    }

    void noKeyMeansTwoThings()
    {
        QHash<QKeySequence, const QAction *> keys;
        int count = 0;
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key),
                         qPrintable(key.toString() + QStringLiteral(": ") + action->text() + QStringLiteral(" / ")
                                    + (keys.contains(key) ? keys.value(key)->text() : QString())));
                keys.insert(key, action);
                ++count;
            }
        }
        QVERIFY(count > 30);
    }

    void everythingInTheMenusHasWords()
    {
        for (const QAction *top : m_window->menuBar()->actions()) {
            QVERIFY(top->menu() != nullptr);
            for (const QAction *action : top->menu()->actions())
                QVERIFY2(action->isSeparator() || !mnemonic(action).isNull(), qPrintable(action->text()));
        }
    }

    void withoutALibraryOnlyOpeningIsPossible()
    {
        QStringList enabled;
        for (const QAction *action : m_window->menuBar()->actions().constFirst()->menu()->actions()) {
            if (!action->isSeparator() && action->isEnabled() && action->menu() == nullptr)
                enabled.append(action->text().remove(u'&'));
        }
        QFETCH_GLOBAL(Language, language);
        if (language == Language::English)
            QCOMPARE(enabled.size(), 4);
        else
            QCOMPARE(enabled,
                     (QStringList{QStringLiteral("Mở thư viện…"), QStringLiteral("Tạo thư viện…"),
                                  QStringLiteral("Cứu dữ liệu từ tệp hỏng…"), QStringLiteral("Thoát")}));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(Menus)
#include "menus.moc"
