// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Types into the window and watches what is painted.

#include "app/windowmeasure.h"

#include "app/cli/measuring.h"
#include "app/mainwindow.h"
#include "app/panels.h"
#include "app/workspace.h"
#include "models/desk/desk.h"
#include "views/article/bodyedit.h"
#include "views/proof/proofview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

#include <algorithm>

namespace DiemTin {

namespace {

constexpr double LongestPainting = 500; ///< a key that changes no visible page is given up after this
constexpr double Rest = 300; ///< pages and photos have come in when nothing is painted for so long
constexpr qsizetype MostArticles = 50; ///< so that an issue of hundreds is measured in minutes
constexpr double UntilSaved = 900; ///< typing is in the file 500 ms after the last key, and some

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Counts what is painted in a widget and all it holds.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *watched)
        : m_watched(watched)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint && widget && (widget == m_watched || m_watched->isAncestorOf(widget)))
            ++m_count;
        return QObject::eventFilter(watched, event);
    }

    [[nodiscard]] int count() const { return m_count; }

private:
    QWidget *m_watched;
    int m_count = 0;
};

/// Runs the event loop until something is painted; the painting has ended when this returns. False: nothing was.
bool waitForPainting(const PaintWatch &watch, int before)
{
    QElapsedTimer timer;
    timer.start();
    while (watch.count() == before && millisecondsOf(timer) < LongestPainting)
        QCoreApplication::processEvents();
    return watch.count() != before;
}

/// Runs the event loop for so long and returns the longest time that one round of it took.
double longestRound(double milliseconds)
{
    double longest = 0;
    QElapsedTimer all;
    all.start();
    while (millisecondsOf(all) < milliseconds) {
        QElapsedTimer round;
        round.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, millisecondsOf(round));
    }
    return longest;
}

void waitForRest(const PaintWatch &watch)
{
    int seen = -1;
    while (std::exchange(seen, watch.count()) != watch.count())
        longestRound(Rest);
}

/// What was measured of the keys.
struct Typing
{
    std::vector<double> keys;
    std::vector<double> pixels;
    std::vector<double> savings;
    std::vector<double> openings; ///< of an article in the editor
};

void typeAt(BodyEdit &body, qsizetype place, const PaintWatch &pages, Typing &typing)
{
    body.placeCursor(static_cast<int>(place));
    longestRound(Rest);
    const int before = pages.count();
    QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
    QElapsedTimer timer;
    timer.start();
    QCoreApplication::sendEvent(&body, &press);
    typing.keys.push_back(millisecondsOf(timer));
    if (waitForPainting(pages, before))
        typing.pixels.push_back(millisecondsOf(timer));
}

/// The issue's articles in their order, or as many of them, evenly spread, as are typed into.
QList<QUuid> articlesToTypeInto(const Issue &issue)
{
    QList<QUuid> all;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements)
            all.append(placement.article);
    }
    const qsizetype count = std::min(all.size(), MostArticles);
    QList<QUuid> chosen;
    for (qsizetype index = 0; index < count; ++index)
        chosen.append(all[index * all.size() / count]);
    return chosen;
}

Typing typeIntoArticles(MainWindow &window)
{
    Typing typing;
    auto *body = window.findChild<BodyEdit *>();
    const PaintWatch pages(window.panels().pages);
    for (const QUuid &article : articlesToTypeInto(window.workspace().desk()->content().issue)) {
        QElapsedTimer timer;
        timer.start();
        window.showArticle(article);
        typing.openings.push_back(millisecondsOf(timer));
        body->setFocus();
        waitForRest(pages);
        for (const int tenths : {1, 5, 10})
            typeAt(*body, body->text().size() * tenths / 10, pages, typing);
        typing.savings.push_back(longestRound(UntilSaved));
    }
    return typing;
}

} // namespace

QJsonObject measuredWindow(MainWindow &window)
{
    const PaintWatch watch(&window);
    window.show();
    waitForPainting(watch, 0);
    QJsonObject figures{{QStringLiteral("start_cpu_ms"), rounded(processorMilliseconds())},
                        {QStringLiteral("start_wall_ms"), rounded(wallMilliseconds())}};
    if (!window.workspace().hasIssue())
        return figures;
    waitForRest(watch);
    const Typing typing = typeIntoArticles(window);
    figures.insert(QStringLiteral("keys"), qint64{std::ssize(typing.keys)});
    figures.insert(QStringLiteral("key_median_ms"), rounded(quantile(typing.keys, 0.5)));
    figures.insert(QStringLiteral("key_p99_ms"), rounded(quantile(typing.keys, 0.99)));
    figures.insert(QStringLiteral("pixels_median_ms"), rounded(quantile(typing.pixels, 0.5)));
    figures.insert(QStringLiteral("pixels_p99_ms"), rounded(quantile(typing.pixels, 0.99)));
    figures.insert(QStringLiteral("pixels_max_ms"), rounded(quantile(typing.pixels, 1)));
    figures.insert(QStringLiteral("opening_ms"), rounded(quantile(typing.openings, 0.5)));
    figures.insert(QStringLiteral("saving_ms"), rounded(quantile(typing.savings, 0.5)));
    return figures;
}

} // namespace DiemTin
