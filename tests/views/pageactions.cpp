// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's commands on pages: overview, pictures, reading in full screen.

#include "app/actions.h"
#include "app/panels.h"
#include "app/statusline.h"
#include "app/workspace.h"
#include "models/composer/template.h"
#include "views/proof/proofview.h"
#include "views/proof/readingwindow.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace DiemTin;

/// Takes what is handed to the desktop's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class PageActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void theOverviewComesBackAsItWasLeft()
    {
        WindowFixture made;
        made.window().actionList().spreads->trigger();
        made.window().actionList().fitPage->trigger();
        made.window().actionList().overview->trigger();
        made.window().panels().pages->setZoom(0.3);
        QVERIFY(made.window().actionList().overview->isChecked());
        QVERIFY(!made.window().actionList().fitPage->isChecked());
        made.reopenWindow();
        ProofView &view = *made.window().panels().pages;
        QCOMPARE(view.arrangement(), PageArrangement::Overview);
        QCOMPARE(view.zoom(), 0.3);
        view.openPage(1);
        QCOMPARE(view.arrangement(), PageArrangement::Spread);
        QCOMPARE(view.zoomMode(), ZoomMode::FitPage);
        QVERIFY(made.window().actionList().spreads->isChecked());
    }

    void copiesPagesAsAPicture()
    {
        WindowFixture made;
        QGuiApplication::clipboard()->clear();
        ProofView &view = *made.window().panels().pages;
        view.setCurrentPage(1);
        made.window().actionList().copyPages->trigger();
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1240, 1754));
        made.window().actionList().overview->trigger();
        view.selectAll();
        // The window's own "Copy" means the pages while they have the focus.
        view.setFocus();
        made.window().actionList().copy->trigger();
        QVERIFY(QGuiApplication::clipboard()->image().width() > 2 * 1240);
    }

    void savesPagesAsPictures()
    {
        WindowFixture made;
        made.dialogs->folder = made.files.path(QStringLiteral("Ảnh trang"));
        QVERIFY(QDir().mkpath(made.dialogs->folder));
        made.window().actionList().overview->trigger();
        ProofView &view = *made.window().panels().pages;
        view.selectAll();
        made.window().actionList().savePages->trigger();
        const auto files = [&made] { return QDir(made.dialogs->folder).entryList({QStringLiteral("*.png")}); };
        const auto pages = static_cast<qsizetype>(view.proof().pages.size());
        QTRY_COMPARE(files().size(), pages);
        for (const QString &file : files())
            QCOMPARE(QImage(made.dialogs->folder + u'/' + file).size(), QSize(1240, 1754));
    }

    void readsInFullScreenAndComesBackToThePage()
    {
        WindowFixture made;
        ProofView &view = *made.window().panels().pages;
        view.setCurrentPage(0);
        made.window().actionList().readPages->trigger();
        QPointer<ReadingWindow> reading = made.window().findChild<ReadingWindow *>();
        QVERIFY(reading != nullptr);
        QVERIFY(reading->isFullScreen());
        QTest::keyClick(reading, Qt::Key_Right);
        const QImage before = reading->grab().toImage();
        const Article article = made.article(QStringLiteral("KHO DỮ LIỆU"));
        Article changed = article;
        changed.headline = QStringLiteral("Tiêu đề đã sửa trong lúc đọc");
        made.window().workspace().desk()->changeArticle(changed, QStringLiteral("Sửa"));
        QTRY_VERIFY(reading->grab().toImage() != before);
        const int page = reading->currentPage();
        QTest::keyClick(reading, Qt::Key_Escape);
        QTRY_VERIFY(reading == nullptr);
        QCOMPARE(view.currentPage(), page);
    }

    void onlyAddressesOfTheWebAreOpened()
    {
        WindowFixture made;
        Browser browser;
        QDesktopServices::setUrlHandler(QStringLiteral("https"), &browser, "open");
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &browser, "open");
        Q_EMIT made.window().panels().pages->linkActivated(QUrl(QStringLiteral("https://vi.example.org/tin")));
        Q_EMIT made.window().panels().pages->linkActivated(QUrl(QStringLiteral("file:///etc/passwd")));
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(QStringLiteral("https://vi.example.org/tin"))});
    }

    void theStatusBarOffersSizes()
    {
        WindowFixture made;
        auto *button = made.window().findChild<QToolButton *>(QStringLiteral("zoomMenu"));
        QVERIFY(button != nullptr && !button->accessibleName().isEmpty());
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == QStringLiteral("150 %"))
                action->trigger();
        }
        QCOMPARE(made.window().panels().pages->zoom(), 1.5);
        QVERIFY(made.window().statusLine().text().endsWith(QStringLiteral("150 %")));
    }
};

QTEST_MAIN(PageActions)
#include "pageactions.moc"
