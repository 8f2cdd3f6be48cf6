// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Forms on low screens: nothing is squeezed, everything can be reached.

#include "views/shared/scrolledform.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace DiemTin;

namespace {

/// A column of lines and, at its end, a text, in a window of its own.
class Form : public QDialog
{
public:
    explicit Form(int lines)
        : content(new QWidget)
        , text(new QPlainTextEdit(content))
    {
        auto *column = new QVBoxLayout(content);
        auto *words = new QLabel(QStringLiteral("Một câu dài bị ngắt thành nhiều dòng khi cửa sổ hẹp."), content);
        words->setWordWrap(true);
        column->addWidget(words);
        for (int i = 0; i < lines; ++i) {
            auto *line = new QLineEdit(content);
            line->setMinimumHeight(24);
            column->addWidget(line);
            fields.append(line);
        }
        column->addWidget(text);
        text->setMinimumHeight(100);
        fields.append(text);
        auto *whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(form = new ScrolledForm(content, this));
    }

    [[nodiscard]] bool shows(const QWidget &field) const
    {
        const QRect place(field.mapTo(form->viewport(), QPoint()), field.size());
        return form->viewport()->rect().contains(place);
    }

    QWidget *content;
    QPlainTextEdit *text;
    ScrolledForm *form;
    QList<QWidget *> fields;
};

} // namespace

class ScrolledFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortFormIsShownWhole()
    {
        Form made(3);
        made.resize(300, 0);
        made.show();
        QVERIFY(QTest::qWaitForWindowExposed(&made));
        QVERIFY(made.height() < made.screen()->availableSize().height() / 2);
        QVERIFY(!made.form->verticalScrollBar()->isVisible());
        for (const QWidget *field : std::as_const(made.fields))
            QVERIFY(made.shows(*field));
    }

    void aLongFormLeavesRoomOnTheScreenAndScrollsToItsFields()
    {
        Form made(40);
        made.resize(300, 0);
        made.show();
        made.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&made));
        QVERIFY(made.height() <= made.screen()->availableSize().height() / 2);
        QVERIFY(made.form->verticalScrollBar()->isVisible());
        for (qsizetype i = 1; i < made.fields.size(); ++i) {
            const QWidget *above = made.fields.at(i - 1);
            QVERIFY(above->geometry().bottom() < made.fields.at(i)->geometry().top());
            QVERIFY(made.fields.at(i)->height() >= 24);
        }
        for (int round = 0; round < 2; ++round) {
            made.fields.constFirst()->setFocus();
            QTRY_VERIFY(made.shows(*made.fields.constFirst()));
            QVERIFY(!made.shows(*made.text));
            made.text->setFocus();
            QTRY_VERIFY(made.shows(*made.text));
            QVERIFY(!made.shows(*made.fields.constFirst()));
        }
    }

    void aWindowIsNoLargerThanTheScreen()
    {
        QWidget window;
        resizeOnScreen(window, {200, 100});
        QCOMPARE(window.size(), QSize(200, 100));
        resizeOnScreen(window, {20000, 10000});
        const QSize room = window.screen()->availableSize();
        QVERIFY(window.width() < room.width() && window.height() < room.height());
    }
};

QTEST_MAIN(ScrolledFormTest)
#include "tst_scrolledform.moc"
