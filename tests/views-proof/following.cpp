// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page view follows what is edited.

#include "composedview.h"

#include <QScrollBar>
#include <QTest>

using namespace DiemTin;

namespace {

/// The line of the article's body that holds this character of this block, searched for in the pages themselves.
std::pair<int, QRect> placeOf(const ComposedView &made, const QUuid &article, int block, int position)
{
    std::pair<int, QRect> found{-1, {}};
    made.forEachLine([&](int page, const TextLine &line) {
        const QTextLine set = line.text->layout.lineAt(line.line);
        if (line.text->article != article || line.text->role != TextRole::Body || line.text->block != block
            || position < set.textStart() || position >= set.textStart() + set.textLength())
            return;
        const QPointF top = line.origin + QPointF(set.cursorToX(position), set.y());
        found = {page, QRect(made.inView(page, top), made.inView(page, top + QPointF(0, set.height())))};
    });
    return found;
}

int scrolled(const ComposedView &made)
{
    return made.view.verticalScrollBar()->value();
}

} // namespace

class Following : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArticleOfALaterPageIsScrolledIntoView_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<PageArrangement>("arrangement");
        QTest::newRow("small") << 0.3 << PageArrangement::Single;
        QTest::newRow("whole") << 1.0 << PageArrangement::Single;
        QTest::newRow("large") << 2.0 << PageArrangement::Single;
        QTest::newRow("spread") << 1.5 << PageArrangement::Spread;
    }

    void anArticleOfALaterPageIsScrolledIntoView()
    {
        QFETCH(const double, zoom);
        QFETCH(const PageArrangement, arrangement);
        ComposedView made;
        made.view.setArrangement(arrangement);
        made.view.setZoom(zoom);
        QVERIFY(made.pageCount() >= 10);
        for (const QUuid &article : made.articles()) {
            made.view.setCurrentPage(0);
            made.view.verticalScrollBar()->setValue(0);
            made.view.followArticle(article);
            const auto [page, headline] = made.lineOf(article, TextRole::Headline);
            QCOMPARE(made.view.currentPage(), page);
            const QTextLine set = headline.text->layout.lineAt(0);
            const QPoint corner = made.inView(page, headline.origin + set.position());
            QVERIFY(made.view.viewport()->rect().contains(corner));
            const int stays = scrolled(made);
            made.view.followArticle(article);
            QCOMPARE(scrolled(made), stays);
        }
    }

    void anArticleInSightDoesNotMoveThePages()
    {
        ComposedView made({900, 1200});
        made.view.setZoom(1);
        const QList<QUuid> articles = made.articles();
        const auto [page, headline] = made.lineOf(articles.at(3), TextRole::Headline);
        made.view.setCurrentPage(page);
        // Not on a page's edge: a person scrolled there.
        made.view.verticalScrollBar()->setValue(scrolled(made) + 17);
        const int stays = scrolled(made);
        made.view.followArticle(articles.at(3));
        QCOMPARE(scrolled(made), stays);
    }

    /// The last article of a page in a window that shows only a part of the page.
    void anArticleAtAPagesFootIsScrolledIntoView()
    {
        ComposedView made({800, 420});
        made.view.setZoom(1);
        QUuid lowest;
        int page = -1;
        qreal top = 0;
        made.forEachLine([&](int on, const TextLine &line) {
            const qreal y = line.origin.y() + line.text->layout.lineAt(line.line).y();
            if (line.text->role == TextRole::Headline && y > top) {
                lowest = line.text->article;
                page = on;
                top = y;
            }
        });
        QVERIFY(top > made.view.proof().pages.front()->size.height() / 2);
        made.view.setCurrentPage(page);
        QVERIFY(made.inView(page, {0, top}).y() > made.view.viewport()->height());
        made.view.followArticle(lowest);
        QVERIFY(made.view.viewport()->rect().contains(made.inView(page, {3000, top})));
        QCOMPARE(made.view.currentPage(), page);
    }

    void anArticleOverTwoPagesIsShownFromItsBeginningAndStaysOnItsEnd()
    {
        ComposedView made({800, 600});
        made.view.setZoom(1);
        const QUuid article = made.articles().at(2);
        made.setBody(article, QStringLiteral("Một đoạn văn khá dài để bài tràn sang trang sau. ").repeated(130));
        const QList<int> pages = made.view.index().pagesOf(article);
        QVERIFY(pages.size() >= 2);
        made.view.setCurrentPage(0);
        made.view.followArticle(article);
        QCOMPARE(made.view.currentPage(), pages.first());
        made.view.setCurrentPage(pages.last());
        const int stays = scrolled(made);
        made.view.followArticle(article);
        QCOMPARE(scrolled(made), stays);
        QCOMPARE(made.view.currentPage(), pages.last());
    }

    void anUnknownArticleMovesNothing()
    {
        ComposedView made;
        made.view.setZoom(1);
        made.view.setCurrentPage(4);
        const int stays = scrolled(made);
        made.view.followArticle(QUuid::createUuid());
        made.view.followPlace(QUuid::createUuid(), 0, 0);
        QCOMPARE(scrolled(made), stays);
        QVERIFY(made.view.placeRect().isEmpty());
    }

    void theMarkStandsAtTheCharacter()
    {
        ComposedView made;
        for (const double zoom : {0.5, 1.0, 2.5}) {
            made.view.setZoom(zoom);
            for (const QUuid &article : made.articles()) {
                if (made.content.articles.value(article).body.startsWith(u'#'))
                    continue;
                made.view.followPlace(article, 0, 150);
                const auto [page, expected] = placeOf(made, article, 0, 150);
                if (page < 0)
                    continue; // shorter than that
                const QRect mark = made.view.placeRect();
                QVERIFY(made.view.viewport()->rect().contains(mark));
                QVERIFY(qAbs(mark.left() - expected.left()) <= 1);
                QVERIFY(qAbs(mark.center().y() - expected.center().y()) <= 2);
                QCOMPARE(made.view.currentPage(), page);
            }
        }
    }

    void theMarkIsPaintedInAmber()
    {
        ComposedView made;
        made.view.setZoom(2);
        const QUuid article = made.articles().at(2);
        made.view.followPlace(article, 0, 40);
        const QPoint caret(made.view.placeRect().left(), made.view.placeRect().center().y());
        const QImage marked = made.view.viewport()->grab().toImage();
        made.view.clearPlace();
        QVERIFY(made.view.placeRect().isEmpty());
        const QImage plain = made.view.viewport()->grab().toImage();
        int amber = 0;
        for (int x = caret.x() - 2; x <= caret.x() + 2; ++x) {
            const QPoint pixel = QPoint(x, caret.y()) * marked.devicePixelRatio();
            const QColor colour = marked.pixelColor(pixel);
            if (colour != plain.pixelColor(pixel) && colour.hue() > 35 && colour.hue() < 50)
                ++amber;
        }
        QVERIFY(amber >= 1);
    }

    void thePlaceStaysInSightWhileTypingMovesItOn()
    {
        ComposedView made({800, 300});
        made.view.setZoom(1.5);
        const QUuid article = made.articles().at(2);
        QString body = QStringLiteral("Câu mở đầu của bài.");
        made.setBody(article, body);
        for (int i = 0; i < 40; ++i) {
            body += QStringLiteral(" Người biên tập gõ thêm một câu nữa vào cuối đoạn.");
            made.setBody(article, body);
            made.view.followPlace(article, 0, static_cast<int>(body.size()));
            const QRect mark = made.view.placeRect();
            QVERIFY(!mark.isEmpty());
            QVERIFY(made.view.viewport()->rect().contains(mark));
        }
    }

    /// Text put in before it pushes the marked paragraph down; the window goes along without being told.
    void thePlaceStaysInSightWhenPagesFlowAnew()
    {
        ComposedView made({800, 300});
        made.view.setZoom(1.5);
        const QList<QUuid> articles = made.articles();
        const QUuid marked = articles.at(4);
        made.view.followPlace(marked, 0, 20);
        const QString before = made.content.articles.value(articles.at(3)).body;
        for (int i = 1; i < 12; ++i) {
            made.setBody(articles.at(3),
                         before + QStringLiteral("\n\nThêm một đoạn văn nữa vào bài đứng trước.").repeated(i));
            QVERIFY(made.view.viewport()->rect().contains(made.view.placeRect()));
        }
    }

    void aPlaceInSightIsNotMoved()
    {
        ComposedView made({900, 900});
        made.view.setZoom(1);
        const QUuid article = made.articles().at(3);
        made.view.followPlace(article, 0, 10);
        const int stays = scrolled(made);
        for (int position = 10; position < 60; ++position)
            made.view.followPlace(article, 0, position);
        QCOMPARE(scrolled(made), stays);
        // A person looks elsewhere while nothing is typed: pages that flow anew do not pull the window back.
        made.view.verticalScrollBar()->setValue(0);
        made.setBody(made.articles().at(8), QStringLiteral("Một câu ngắn."));
        QCOMPARE(scrolled(made), 0);
    }
};

QTEST_MAIN(Following)
#include "following.moc"
