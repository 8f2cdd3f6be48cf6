// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of an article: completion, days, links, status, tags, the growing headline.

#include "editorfixture.h"
#include "models/editorial/source.h"
#include "views/article/completingfield.h"
#include "views/article/datefield.h"
#include "views/article/headlinefield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QMenu>

using namespace DiemTin;

namespace {

QList<Source> sources()
{
    return {{{}, QStringLiteral("Báo Hải Phòng"), {QStringLiteral("Báo HP")}, QStringLiteral("https://baohaiphong.vn")},
            {{}, QStringLiteral("Đài Truyền hình"), {}, QString()},
            {{}, QStringLiteral("VnExpress"), {}, QStringLiteral("https://vnexpress.net")}};
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadlinesSpellingIsMarkedAndMended()
    {
        EditorFixture made;
        auto *headline = made.field<HeadlineField>(QStringLiteral("Tiêu đề"));
        Article article = made.now();
        article.headline = QStringLiteral("Cảng biển phát triễn mạnh");
        made.desk->changeArticle(article, QStringLiteral("x"));
        QTRY_VERIFY(!headline->marks().isEmpty());
        const TextMark mark = headline->marks().constFirst();
        QVERIFY(article.headline.sliced(mark.position, mark.length).contains(QStringLiteral("triễn")));
        QMenu menu;
        Q_EMIT headline->contextMenuRequested(&menu, mark.position + 1);
        QVERIFY(!menu.isEmpty());
        menu.actions().constFirst()->trigger();
        QCOMPARE(made.now().headline, QStringLiteral("Cảng biển phát triển mạnh"));
        made.desk->undoStack()->undo();
        QCOMPARE(made.now().headline, article.headline);
    }

    void findsSourcesWithoutDiacriticsAndByAlias()
    {
        EditorFixture made(sources());
        const auto *source = made.field<CompletingField>(QStringLiteral("Nguồn"));
        QCOMPARE(source->offersFor(QStringLiteral("bao hai")), QStringList{QStringLiteral("Báo Hải Phòng")});
        QCOMPARE(source->offersFor(QStringLiteral("BÁO HP")), QStringList{QStringLiteral("Báo Hải Phòng")});
        QCOMPARE(source->offersFor(QStringLiteral("dai")), QStringList{QStringLiteral("Đài Truyền hình")});
        QCOMPARE(source->offersFor(QStringLiteral("express")), QStringList{QStringLiteral("VnExpress")});
        QCOMPARE(source->offersFor(QString()), QStringList());
    }

    void choosingAnOfferWritesTheOfficesForm()
    {
        EditorFixture made(sources());
        auto *source = made.field<CompletingField>(QStringLiteral("Nguồn"));
        source->setFocus();
        source->selectAll();
        type(source, QStringLiteral("vnex"));
        QTRY_VERIFY(source->completer()->popup()->isVisible());
        QTest::keyClick(source->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(source->completer()->popup(), Qt::Key_Return);
        QCOMPARE(source->text(), QStringLiteral("VnExpress"));
        QCOMPARE(made.now().source, QStringLiteral("VnExpress"));
        source->selectAll();
        type(source, QStringLiteral("Tạp chí Mới"));
        QCOMPARE(made.now().source, QStringLiteral("Tạp chí Mới"));
    }

    void aLinkTellsTheSourceOfAnArticleWithoutOne()
    {
        EditorFixture made(sources());
        auto *url = made.field<FieldEdit>(QStringLiteral("Liên kết"));
        url->setFocus();
        type(url, QStringLiteral("https://vnexpress.net/a.html"));
        QCOMPARE(made.now().source, QStringLiteral("Báo Hải Phòng"));
        Article bare = made.now();
        bare.source.clear();
        bare.url.clear();
        made.desk->changeArticle(bare, QStringLiteral("x"));
        type(url, QStringLiteral("https://vnexpress.net/a.html"));
        QCOMPARE(made.now().source, QStringLiteral("VnExpress"));
        QCOMPARE(made.now().url, QStringLiteral("https://vnexpress.net/a.html"));
    }

    void aStrangeLinkIsMarkedButTaken()
    {
        EditorFixture made;
        auto *url = made.field<FieldEdit>(QStringLiteral("Liên kết"));
        url->setFocus();
        type(url, QStringLiteral("ftp://vi.du/a b"));
        QCOMPARE(made.now().url, QStringLiteral("ftp://vi.du/a b"));
        QVERIFY(url->property("invalid").toBool());
        QVERIFY(!url->toolTip().isEmpty());
        url->selectAll();
        type(url, QStringLiteral("https://vi.du/a"));
        QVERIFY(!url->property("invalid").toBool());
    }

    void arrowsAndTheCalendarGiveDays()
    {
        EditorFixture made; // its week is 12 to 18 October 2026, the article's day the 13th
        auto *date = made.field<DateField>(QStringLiteral("Ngày"));
        date->setFocus();
        QTest::keyClick(date, Qt::Key_Up);
        QCOMPARE(made.now().date, QDate(2026, 10, 14));
        QTest::keyClick(date, Qt::Key_Down);
        QCOMPARE(made.now().date, QDate(2026, 10, 13));
        date->selectAll();
        type(date, QStringLiteral("17.10.26"));
        QCOMPARE(made.now().date, QDate(2026, 10, 17));
        QTest::keyClick(date, Qt::Key_Down, Qt::AltModifier);
        auto *calendar = date->findChild<QCalendarWidget *>();
        QVERIFY(calendar != nullptr && calendar->isVisible());
        QCOMPARE(calendar->firstDayOfWeek(), Qt::Monday);
        QCOMPARE(calendar->verticalHeaderFormat(), QCalendarWidget::ISOWeekNumbers);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 10, 17));
        QCOMPARE(calendar->dateTextFormat().size(), 7);
        QVERIFY(calendar->dateTextFormat().contains(QDate(2026, 10, 18)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(made.now().date, QDate(2026, 10, 16));
        QCOMPARE(date->text(), QStringLiteral("16/10/2026"));
    }

    void aDayOutsideTheWeekIsAllowedAndSaid()
    {
        EditorFixture made;
        auto *date = made.field<DateField>(QStringLiteral("Ngày"));
        date->setFocus();
        date->selectAll();
        type(date, QStringLiteral("1/9"));
        QCOMPARE(made.now().date, QDate(2026, 9, 1));
        QVERIFY(date->toolTip().contains(QStringLiteral("tuần")));
        QVERIFY(!date->property("invalid").toBool());
    }

    void tagsAreAListWithoutRepeats()
    {
        EditorFixture made;
        auto *tags = made.field<CompletingField>(QStringLiteral("Nhãn"));
        tags->setFocus();
        type(tags, QStringLiteral("chuyển đổi số, AI, ai, "));
        QCOMPARE(made.now().tags, (QStringList{QStringLiteral("chuyển đổi số"), QStringLiteral("AI")}));
        QCOMPARE(tags->text(), QStringLiteral("chuyển đổi số, AI, ai, "));
        QCOMPARE(made.desk->undoStack()->count(), 1);
        made.field<FieldEdit>(QStringLiteral("Liên kết"))->setFocus();
        QCOMPARE(tags->text(), QStringLiteral("chuyển đổi số, AI"));
    }

    void theStatusChangesInOneStep()
    {
        EditorFixture made;
        auto *status = made.field<QComboBox>(QStringLiteral("Trạng thái"));
        status->setFocus();
        QTest::keyClick(status, Qt::Key_Down);
        QCOMPARE(made.now().status, ArticleStatus::Edited);
        QCOMPARE(made.desk->undoStack()->count(), 1);
        made.desk->undoStack()->undo();
        QCOMPARE(status->currentIndex(), 0);
    }

    void everyStatusIsShownByItsName()
    {
        EditorFixture made;
        const auto *status = made.field<QComboBox>(QStringLiteral("Trạng thái"));
        Article article = made.now();
        article.status = ArticleStatus::InReview;
        made.desk->changeArticle(article, QStringLiteral("Gửi duyệt"));
        QCOMPARE(status->currentText(), QStringLiteral("Đang duyệt"));
        article.status = ArticleStatus::Published;
        made.desk->changeArticle(article, QStringLiteral("Phát hành"));
        QCOMPARE(status->currentText(), QStringLiteral("Đã phát hành"));
    }

    void aLongHeadlineGrowsAndIsCounted()
    {
        EditorFixture made;
        auto *headline = made.field<HeadlineField>(QStringLiteral("Tiêu đề"));
        headline->selectAll();
        headline->setFocus();
        type(headline, QStringLiteral("CẢNG"));
        const int low = headline->height();
        type(headline, QStringLiteral(" BIỂN HẢI PHÒNG THỬ CẨU ĐIỆN KHÔNG PHÁT THẢI VÀ ĐÓN TÀU CHẠY PIN ĐẦU TIÊN"));
        QVERIFY(headline->height() > low);
        QCOMPARE(made.now().headline, headline->text());
        QTest::keyClick(headline, Qt::Key_Return);
        QVERIFY(!headline->text().contains(u'\n'));
        QVERIFY(!headline->hasFocus());
        type(headline, QStringLiteral(" VÀ NĂM SAU NỮA").repeated(20));
        QVERIFY(headline->height() <= low + 2 * headline->fontMetrics().lineSpacing() + 2);
    }

    void anUnfinishedSyllableOfTheHeadlineIsKept()
    {
        EditorFixture made;
        auto *headline = made.field<HeadlineField>(QStringLiteral("Tiêu đề"));
        headline->setFocus();
        headline->selectAll();
        type(headline, QStringLiteral("Khoa "));
        QInputMethodEvent event(QStringLiteral("học"), {});
        QCoreApplication::sendEvent(headline, &event);
        QCOMPARE(made.now().headline, QStringLiteral("Khoa "));
        made.field<FieldEdit>(QStringLiteral("Liên kết"))->setFocus();
        QCOMPARE(made.now().headline, QStringLiteral("Khoa học"));
    }

    void theContentsTitleShowsWhatWouldBePrinted()
    {
        EditorFixture made;
        QCOMPARE(made.field<FieldEdit>(QStringLiteral("Mục lục"))->placeholderText(),
                 QStringLiteral("Kho dữ liệu mở cho người dân"));
    }

    void theTabKeyGoesThroughTheFields()
    {
        EditorFixture made;
        made.field<HeadlineField>(QStringLiteral("Tiêu đề"))->setFocus();
        QStringList names;
        for (int i = 0; i < 7; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            names.append(QApplication::focusWidget()->accessibleName());
        }
        QCOMPARE(names,
                 (QStringList{QStringLiteral("Ngày"), QStringLiteral("Mục lục"), QStringLiteral("Nguồn"),
                              QStringLiteral("Liên kết"), QStringLiteral("Trạng thái"), QStringLiteral("Nhãn"),
                              QStringLiteral("Nội dung tin")}));
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
