// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader hears: every control that takes the keyboard has a name and says what it is.

#include "app/actions.h"
#include "app/exportdialog.h"
#include "app/panels.h"
#include "app/workspace.h"
#include "models/composer/template.h"
#include "models/store/photostore.h"
#include "models/tables/nextissue.h"
#include "views/article/articleeditor.h"
#include "views/article/articlemedia.h"
#include "views/issue/newissuedialog.h"
#include "views/library/librarypanel.h"
#include "views/library/tagsdialog.h"
#include "views/shared/reportwindow.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTabBar>
#include <QTest>

using namespace DiemTin;

namespace {

/// Parts that Qt makes inside a control stand for it; its own name is asked for.
bool isPartOfAControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QComboBox *>(parent) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(parent) != nullptr;
}

/// Tabs have names of their own; a sentence that is not there yet is heard when it is.
bool isNamedByItsContent(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return qobject_cast<const QTabBar *>(widget) != nullptr || (label != nullptr && label->text().isEmpty());
}

QString describe(const QWidget *widget)
{
    QString path;
    for (const QWidget *part = widget; part != nullptr; part = part->parentWidget())
        path =
            QStringLiteral("/%1#%2").arg(QLatin1StringView(part->metaObject()->className()), part->objectName()) + path;
    return path;
}

/// The focusable controls in the window that have no name or no role.
QStringList silentIn(const QWidget &window)
{
    QStringList silent;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->window() != &window || isPartOfAControl(widget)
            || isNamedByItsContent(widget))
            continue;
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (heard == nullptr || heard->text(QAccessible::Name).trimmed().isEmpty()
            || heard->role() == QAccessible::NoRole)
            silent.append(describe(widget));
    }
    return silent;
}

/// How many controls take the keyboard: a walk that finds none has seen nothing.
qsizetype controlsIn(const QWidget &window)
{
    return std::ranges::count_if(window.findChildren<QWidget *>(),
                                 [](const QWidget *widget) { return widget->focusPolicy() != Qt::NoFocus; });
}

} // namespace

#define NOTHING_IS_SILENT(window, least)                                                                               \
    do {                                                                                                               \
        QVERIFY(controlsIn(window) >= (least));                                                                        \
        QCOMPARE(silentIn(window).join(u'\n'), QString());                                                             \
    } while (false)

class Accessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        QAccessible::setActive(true);
    }

    void theMainWindow()
    {
        WindowFixture made;
        made.window().actionList().replace->trigger();
        NOTHING_IS_SILENT(made.window(), 30);
    }

    void theTabsOfPanels()
    {
        WindowFixture made;
        int tabs = 0;
        for (QTabBar *bar : made.window().findChildren<QTabBar *>()) {
            QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(bar);
            for (int tab = 0; tab < bar->count(); ++tab, ++tabs)
                QVERIFY(!heard->child(tab)->text(QAccessible::Name).isEmpty());
        }
        QVERIFY(tabs >= 2);
    }

    void theWindowWithoutALibrary()
    {
        WindowFixture made;
        made.window().workspace().closeLibrary();
        NOTHING_IS_SILENT(made.window(), 3);
    }

    /// What opens from the menu, and how many controls it has at least.
    void windowsOfTheMenu_data()
    {
        QTest::addColumn<QAction * Actions::*>("action");
        QTest::addColumn<int>("controls");
        QTest::newRow("preferences") << &Actions::preferences << 4;
        QTest::newRow("properties of the issue") << &Actions::issueProperties << 4;
        QTest::newRow("templates") << &Actions::templates << 20;
        QTest::newRow("cover") << &Actions::issueCover << 8;
        QTest::newRow("reading") << &Actions::readPages << 0;
        QTest::newRow("shortcuts") << &Actions::shortcuts << 1;
        QTest::newRow("about") << &Actions::about << 1;
    }
    void windowsOfTheMenu()
    {
        using Action = QAction *Actions::*;
        QFETCH(Action, action);
        QFETCH(int, controls);
        WindowFixture made;
        (made.window().actionList().*action)->trigger();
        QWidget *opened = nullptr;
        QTRY_VERIFY((opened = otherWindow(made)) != nullptr);
        QVERIFY(!opened->windowTitle().isEmpty());
        NOTHING_IS_SILENT(*opened, controls);
        opened->close();
    }

    void theSources()
    {
        WindowFixture made;
        Q_EMIT made.window().panels().library->sourcesRequested();
        QWidget *opened = nullptr;
        QTRY_VERIFY((opened = otherWindow(made)) != nullptr);
        NOTHING_IS_SILENT(*opened, 6);
    }

    void theCropWindow()
    {
        WindowFixture made;
        Desk &desk = *made.window().workspace().desk();
        const Result<PhotoInfo> photo =
            desk.library().photos().add(Fixture::picture("jpeg", {800, 600}, Qt::darkCyan), QStringLiteral("ảnh.jpg"));
        QVERIFY(photo);
        Article article = made.article(QStringLiteral("TRẠM ĐO"));
        article.photos = {{.sha256 = photo->sha256, .caption = {}, .credit = {}}};
        desk.changeArticle(article, QStringLiteral("Ảnh"));
        made.window().showArticle(article.id);
        NOTHING_IS_SILENT(made.window(), 30);
        Q_EMIT made.editor().media().cropWanted(0);
        QWidget *opened = nullptr;
        QTRY_VERIFY((opened = otherWindow(made)) != nullptr);
        NOTHING_IS_SILENT(*opened, 3);
    }

    void dialogsThatAsk()
    {
        const NewIssueDialog newIssue(issueWithFourSections(QUuid::createUuid(), {7, 2026}), {});
        NOTHING_IS_SILENT(newIssue, 5);
        const ExportDialog exporting(ExportProposal{});
        NOTHING_IS_SILENT(exporting, 3);
        const TagsDialog tags({{QStringLiteral("môi trường")}}, {QStringLiteral("môi trường")});
        NOTHING_IS_SILENT(tags, 3);
        Diagnostic finding;
        finding.message = QStringLiteral("Ảnh thiếu.");
        const ReportWindow report(QStringLiteral("Đã nhập"), QStringLiteral("Có điều cần xem."), {finding}, nullptr);
        NOTHING_IS_SILENT(report, 2);
    }

private:
    /// The visible window beside the main one.
    static QWidget *otherWindow(WindowFixture &made)
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window != &made.window() && window->isVisible() && window->windowType() != Qt::ToolTip)
                return window;
        }
        return nullptr;
    }
};

QTEST_MAIN(Accessible)
#include "accessible.moc"
