// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the window for tests.

#include "windowfixture.h"

#include "app/jobrunner.h"
#include "app/panels.h"
#include "app/settings.h"
#include "app/workspace.h"

#include <QTest>

namespace DiemTin {

WindowFixture::WindowFixture()
{
    (void)storeSmallIssue(*files.open());
    makeWindow();
}

WindowFixture::~WindowFixture() = default;

void type(QWidget *field, const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void WindowFixture::makeWindow()
{
    auto store = std::make_unique<QSettings>(files.path(QStringLiteral("thiết lập.ini")), QSettings::IniFormat);
    auto answering = std::make_unique<AnsweringDialogs>();
    dialogs = answering.get();
    m_window = std::make_unique<MainWindow>(
        files.clock, MainWindow::Surroundings{std::make_unique<Settings>(std::move(store)), std::move(answering)});
    m_window->show();
    if (const Result<void> opened = m_window->openLibrary(files.libraryPath()); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    // Without a window manager (plain Xvfb) nobody else gives the focus.
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

void WindowFixture::reopenWindow()
{
    m_window->close();
    m_window.reset();
    makeWindow();
}

ArticleEditor &WindowFixture::editor()
{
    return *m_window->panels().editor;
}

Article WindowFixture::article(const QString &headline)
{
    for (const Article &article : m_window->workspace().desk()->content().articles) {
        if (article.headline.startsWith(headline))
            return article;
    }
    qFatal("no article %s", qPrintable(headline));
}

QString WindowFixture::pagesText()
{
    QStringList lines;
    for (const std::shared_ptr<const Page> &page : m_window->workspace().desk()->proof().pages) {
        for (const PageItem &item : page->items) {
            if (const auto *line = std::get_if<TextLine>(&item))
                lines.append(lineText(*line));
        }
    }
    return lines.join(u'\n');
}

bool WindowFixture::waitForJobs()
{
    return QTest::qWaitFor([this] { return !m_window->jobs().isBusy(); }, 30000);
}

} // namespace DiemTin
