// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pointing at words, photos and links of composed pages.

#include "composedview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QMenu>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace DiemTin;

namespace {

/// Where the glyphs of these characters are really drawn: their left and right edge, from the line's glyph positions.
QPointF drawnMiddle(const TextLine &line, int from, int length)
{
    const QTextLine set = line.text->layout.lineAt(line.line);
    qreal left = 1e9;
    qreal right = -1e9;
    for (const QGlyphRun &run : set.glyphRuns(from, length)) {
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < run.positions().size(); ++i) {
            left = std::min(left, run.positions().at(i).x());
            right = std::max(right, run.positions().at(i).x() + advances.at(i).x());
        }
    }
    return line.origin + QPointF((left + right) / 2, set.y() + set.height() / 2);
}

struct Word
{
    int page = -1;
    TextLine line;
    int from = 0;
    int to = 0;
};

/// The words of a line that are long enough to be hit with whole pixels at the smallest zoom tried.
void addWords(QList<Word> &words, int page, const TextLine &line)
{
    const QTextLine set = line.text->layout.lineAt(line.line);
    const QString text = line.text->layout.text();
    int from = set.textStart();
    const int end = set.textStart() + set.textLength();
    for (int at = from; at <= end; ++at) {
        if (at < end && !text.at(at).isSpace())
            continue;
        if (at - from >= 3)
            words.append({page, line, from, at});
        from = at + 1;
    }
}

/// Scrolls the middle of the word to the middle of the window and returns it in the viewport.
QPoint broughtIntoView(ComposedView &made, const Word &word)
{
    ProofView &view = made.view;
    const QPointF middle = drawnMiddle(word.line, word.from, word.to - word.from);
    const QPoint away = made.inView(word.page, middle) - view.viewport()->rect().center();
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + away.x());
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + away.y());
    return made.inView(word.page, middle);
}

} // namespace

class Clicking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickLandsOnTheWord_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<PageArrangement>("arrangement");
        QTest::newRow("half") << 0.5 << PageArrangement::Single;
        QTest::newRow("whole") << 1.0 << PageArrangement::Single;
        QTest::newRow("spread") << 1.25 << PageArrangement::Spread;
        QTest::newRow("large") << 3.0 << PageArrangement::Single;
    }

    void aClickLandsOnTheWord()
    {
        QFETCH(const double, zoom);
        QFETCH(const PageArrangement, arrangement);
        ComposedView made;
        made.view.setArrangement(arrangement);
        made.view.setZoom(zoom);
        QList<Word> words;
        made.forEachLine([&words](int page, const TextLine &line) {
            const TextRole role = line.text->role;
            if (role == TextRole::Body || role == TextRole::Headline || role == TextRole::Caption
                || role == TextRole::SourceLine)
                addWords(words, page, line);
        });
        QVERIFY2(words.size() > 800, qPrintable(QString::number(words.size())));
        QSignalSpy clicks(&made.view, &ProofView::placeClicked);
        QRandomGenerator random(5);
        QSet<TextRole> roles;
        for (int i = 0; i < 250; ++i) {
            const Word &word = words.at(random.bounded(words.size()));
            const QString text = word.line.text->layout.text().mid(word.from, word.to - word.from);
            QTest::mouseClick(made.view.viewport(), Qt::LeftButton, {}, broughtIntoView(made, word));
            QVERIFY2(clicks.count() == 1, qPrintable(text));
            const auto hit = clicks.takeFirst().constFirst().value<PageHit>();
            QCOMPARE(hit.article, word.line.text->article);
            QCOMPARE(hit.role, word.line.text->role);
            QCOMPARE(hit.block, word.line.text->block);
            QVERIFY2(hit.position >= word.from && hit.position <= word.to, qPrintable(text));
            roles.insert(hit.role);
        }
        QCOMPARE(roles.size(), 4);
    }

    /// The last word of a stretched line lies further right, that of a shrunk one further left, than its natural width.
    void theEndsOfJustifiedLinesAreHit()
    {
        ComposedView made;
        made.view.setZoom(2);
        int stretched = 0;
        int shrunk = 0;
        QSignalSpy clicks(&made.view, &ProofView::placeClicked);
        QList<Word> lasts;
        made.forEachLine([&](int page, const TextLine &line) {
            const QTextLine set = line.text->layout.lineAt(line.line);
            if (line.text->role != TextRole::Body || line.line + 1 == line.text->layout.lineCount())
                return;
            QList<Word> words;
            addWords(words, page, line);
            if (words.isEmpty() || words.constLast().to < set.textStart() + lineText(line).size())
                return;
            lasts.append(words.constLast());
        });
        QVERIFY2(lasts.size() > 40, qPrintable(QString::number(lasts.size())));
        for (qsizetype i = 0; i < lasts.size(); i += 2) {
            const Word &word = lasts.at(i);
            const QTextLine set = word.line.text->layout.lineAt(word.line.line);
            const qreal right = drawnMiddle(word.line, word.to - 1, 1).x() - word.line.origin.x();
            (right > set.x() + set.naturalTextWidth() ? stretched : shrunk) += 1;
            QTest::mouseClick(made.view.viewport(), Qt::LeftButton, {}, broughtIntoView(made, word));
            QCOMPARE(clicks.count(), 1);
            const auto hit = clicks.takeFirst().constFirst().value<PageHit>();
            QCOMPARE(hit.block, word.line.text->block);
            QVERIFY(hit.position >= word.from && hit.position <= word.to);
        }
        qInfo("%d beyond their natural width, %d within", stretched, shrunk);
    }

    void aPhotoOpensItsArticle()
    {
        ComposedView made;
        made.view.setZoom(1);
        QSignalSpy clicks(&made.view, &ProofView::placeClicked);
        int tried = 0;
        for (int page = 1; page < made.pageCount(); ++page) {
            for (const PageItem &item : made.view.proof().pages[static_cast<std::size_t>(page)]->items) {
                const auto *photo = std::get_if<PhotoItem>(&item);
                if (photo == nullptr || photo->shade != Shade::None || photo->article.isNull())
                    continue;
                made.view.setCurrentPage(page);
                // Close to its edge, where text is near.
                const QPointF inside = photo->rect.topLeft() + QPointF(60, photo->rect.height() / 2);
                made.view.verticalScrollBar()->setValue(made.view.verticalScrollBar()->value()
                                                        + made.inView(page, inside).y() - 300);
                QTest::mouseClick(made.view.viewport(), Qt::LeftButton, {}, made.inView(page, inside));
                QCOMPARE(clicks.count(), 1);
                const auto hit = clicks.takeFirst().constFirst().value<PageHit>();
                QCOMPARE(hit.article, photo->article);
                QCOMPARE(hit.photo, photo->sha256);
                ++tried;
            }
        }
        QVERIFY(tried > 8);
    }

    void contentsLinesAndHighlightsLeadToTheirArticles()
    {
        ComposedView made;
        made.view.setZoom(0.6);
        QSignalSpy clicks(&made.view, &ProofView::placeClicked);
        for (const ContentsEntry &entry : made.view.proof().contents) {
            const auto [page, line] = made.lineOf(entry.article, TextRole::ContentsLine);
            made.view.setCurrentPage(page);
            const QTextLine set = line.text->layout.lineAt(line.line);
            QTest::mouseClick(made.view.viewport(), Qt::LeftButton, {},
                              made.inView(page, line.origin + QPointF(set.x() + 100, set.y() + set.height() / 2)));
            QCOMPARE(clicks.count(), 1);
            QCOMPARE(clicks.takeFirst().constFirst().value<PageHit>().article, entry.article);
        }
    }

    void hoveringOutlinesTheArticleAndShowsAHand()
    {
        ComposedView made;
        made.view.setZoomMode(ZoomMode::FitPage);
        const QUuid article = made.articles().at(1);
        const auto [page, line] = made.lineOf(article, TextRole::Body);
        made.view.setCurrentPage(page);
        const QRectF area = made.view.index().areaOf(article, page);
        const QPoint corner = made.inView(page, area.topLeft()) - QPoint(3, -10);
        QTest::mouseMove(made.view.viewport(), QPoint(2, 2));
        QCOMPARE(made.view.viewport()->cursor().shape(), Qt::ArrowCursor);
        const QColor plain = colourAt(*made.view.viewport(), corner);
        QTest::mouseMove(made.view.viewport(), made.inView(page, line.origin + QPointF(400, 100)));
        QCOMPARE(made.view.hoveredArticle(), article);
        QCOMPARE(made.view.viewport()->cursor().shape(), Qt::PointingHandCursor);
        QVERIFY(colourAt(*made.view.viewport(), corner) != plain);
        QEvent leaving(QEvent::Leave);
        QCoreApplication::sendEvent(made.view.viewport(), &leaving);
        QVERIFY(made.view.hoveredArticle().isNull());
        QCOMPARE(colourAt(*made.view.viewport(), corner), plain);
    }

    void theTipTellsHeadlineSourcePageAndWords()
    {
        ComposedView made;
        made.view.setZoom(1);
        const QUuid id = made.articles().at(2);
        made.setBody(id, QStringLiteral("Một hai ba bốn.\n\nNăm **sáu** bảy.\n"));
        const Article article = made.content.articles.value(id);
        const auto [page, line] = made.lineOf(id, TextRole::SourceLine);
        made.view.followArticle(id);
        const QPoint point = made.inView(page, drawnMiddle(line, 10, 3));
        QHelpEvent help(QEvent::ToolTip, point, made.view.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(made.view.viewport(), &help);
        const QString tip = QToolTip::text();
        QVERIFY2(tip.contains(article.headline.toUpper(), Qt::CaseInsensitive), qPrintable(tip));
        QVERIFY2(tip.contains(article.source), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("trang %1 · 7 từ").arg(page + 1)), qPrintable(tip));
        QVERIFY2(tip.contains(article.url.toHtmlEscaped()), qPrintable(tip));
    }

    void onlyCtrlFollowsALink()
    {
        ComposedView made;
        made.view.setZoom(1);
        const QUuid id = made.articles().at(2);
        const auto [page, line] = made.lineOf(id, TextRole::SourceLine);
        made.view.followArticle(id);
        const QPoint point = made.inView(page, drawnMiddle(line, 10, 3));
        QSignalSpy links(&made.view, &ProofView::linkActivated);
        QSignalSpy clicks(&made.view, &ProofView::placeClicked);
        QTest::mouseClick(made.view.viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(links.count(), 0);
        QCOMPARE(clicks.count(), 1);
        QTest::mouseClick(made.view.viewport(), Qt::LeftButton, Qt::ControlModifier, point);
        QCOMPARE(links.count(), 1);
        QCOMPARE(clicks.count(), 1);
        QCOMPARE(links.constFirst().constFirst().toUrl(), QUrl(made.content.articles.value(id).url));
    }

    void theMenuCopiesTheArticlesText()
    {
        ComposedView made;
        made.view.setZoom(1);
        const QUuid id = made.articles().at(3);
        made.setBody(id, QStringLiteral("Đoạn một của tin.\n\n- Gạch đầu dòng thứ nhất\n- Gạch thứ hai\n"));
        const auto [page, line] = made.lineOf(id, TextRole::Body);
        made.view.followArticle(id);
        const QPoint point = made.inView(page, drawnMiddle(line, 2, 3));
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, made.view.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(made.view.viewport(), &event);
        auto *menu = made.view.findChild<QMenu *>(QStringLiteral("pageMenu"));
        QVERIFY(menu != nullptr && menu->isVisible());
        menu->findChild<QAction *>(QStringLiteral("copyText"))->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(0).toLower(), made.content.articles.value(id).headline.toLower());
        QCOMPARE(lines.at(2), QStringLiteral("Đoạn một của tin."));
        QVERIFY(lines.at(3).endsWith(QStringLiteral("Gạch đầu dòng thứ nhất")));
        QSignalSpy wanted(&made.view, &ProofView::picturesWanted);
        menu->findChild<QAction *>(QStringLiteral("copyPicture"))->trigger();
        QCOMPARE(wanted.constFirst().constFirst().value<QList<int>>(), QList<int>{page});
        menu->close();
    }

    void middleButtonAndSpacePan()
    {
        ComposedView made;
        made.view.setZoom(2);
        made.view.setCurrentPage(3);
        QWidget *port = made.view.viewport();
        for (const bool space : {false, true}) {
            const QPoint before(made.view.horizontalScrollBar()->value(), made.view.verticalScrollBar()->value());
            const Qt::MouseButton button = space ? Qt::LeftButton : Qt::MiddleButton;
            if (space)
                QTest::keyPress(&made.view, Qt::Key_Space);
            QTest::mousePress(port, button, {}, {300, 300});
            QCOMPARE(port->cursor().shape(), Qt::ClosedHandCursor);
            QTest::mouseMove(port, {260, 230});
            QTest::mouseRelease(port, button, {}, {260, 230});
            if (space)
                QTest::keyRelease(&made.view, Qt::Key_Space);
            QCOMPARE(made.view.horizontalScrollBar()->value(), before.x() + 40);
            QCOMPARE(made.view.verticalScrollBar()->value(), before.y() + 70);
            QVERIFY(port->cursor().shape() != Qt::ClosedHandCursor);
        }
    }
};

QTEST_MAIN(Clicking)
#include "clicking.moc"
