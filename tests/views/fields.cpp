// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of the article editor: dates, differences, history keys, unfinished syllables.

#include "views/article/bodyedit.h"
#include "views/article/dateinput.h"
#include "views/shared/fieldedit.h"
#include "views/shared/textdifference.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace DiemTin;

namespace {

/// A window with a field, a text and an undo action, as in the program.
struct Form
{
    Form()
        : undo(QStringLiteral("undo"), &window)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field = new FieldEdit(&window));
        column->addWidget(body = new BodyEdit(&window));
        undo.setShortcut(Qt::CTRL | Qt::Key_Z);
        window.addAction(&undo);
        window.show();
        window.activateWindow(); // plain Xvfb has no window manager that would
    }
    QWidget window;
    QAction undo;
    FieldEdit *field;
    BodyEdit *body;
};

void compose(QWidget *field, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(field, &event);
}

} // namespace

class Fields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *text, QDate date, bool good = true) {
            QTest::newRow(text) << QString::fromUtf8(text) << date << good;
        };
        row("15/6", QDate(2026, 6, 15));
        row(" 5-7 ", QDate(2026, 7, 5));
        row("15/6/2025", QDate(2025, 6, 15));
        row("15.6.24", QDate(2024, 6, 15));
        row("30/12", QDate(2025, 12, 30));
        row("29/2", QDate(), false);
        row("29/2/2028", QDate(2028, 2, 29));
        row("", QDate());
        row("31/4", QDate(), false);
        row("15/", QDate(), false);
        row("hôm qua", QDate(), false);
    }

    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QFETCH(bool, good);
        // The week of 8 June 2026: 30 December is nearer in 2025; no year near it has a 29 February.
        const std::optional<QDate> read = readDate(text, QDate(2026, 6, 8));
        QCOMPARE(read.has_value(), good);
        if (good)
            QCOMPARE(*read, date);
    }

    void findsTheShortestDifference()
    {
        QCOMPARE(textDifference(u"điện gió", u"điện gió"), (TextDifference{}));
        QCOMPARE(textDifference(u"điện gió", u"điện to gió"), (TextDifference{5, 0, 3}));
        QCOMPARE(textDifference(u"aaa", u"aa"), (TextDifference{2, 1, 0}));
        QCOMPARE(textDifference(u"", u"mới"), (TextDifference{0, 0, 3}));
        QCOMPARE(textDifference(u"cảng biển", u"cảng sông"), (TextDifference{5, 4, 4}));
    }

    void aShownTextKeepsWhatIsTheSame()
    {
        Form form;
        form.body->replaceText(QStringLiteral("Một hai ba bốn"));
        form.body->setFocus();
        form.body->placeCursor(14);
        const QSignalSpy edits(form.body, &BodyEdit::edited);
        form.body->showText(QStringLiteral("Một HAI ba bốn"));
        QCOMPARE(form.body->toPlainText(), QStringLiteral("Một HAI ba bốn"));
        QCOMPARE(form.body->textCursor().position(), 7);
        QCOMPARE(edits.count(), 0);
        form.field->showText(QStringLiteral("Trạm đo"));
        QCOMPARE(form.field->text(), QStringLiteral("Trạm đo"));
    }

    void normalisingKeepsTheCursorAtItsLetter()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.field->setFocus();
        form.field->setText(QStringLiteral("Vie\u0323\u0302t Nam"));
        form.field->setCursorPosition(6);
        form.field->showText(QStringLiteral("Vi\u1EC7t Nam"));
        QCOMPARE(form.field->cursorPosition(), 4);
    }

    void typingReportsAnEdit()
    {
        Form form;
        form.body->replaceText(QStringLiteral("cũ"));
        const QSignalSpy edits(form.body, &BodyEdit::edited);
        QTest::keyClicks(form.body, QStringLiteral("x"));
        QCOMPARE(edits.count(), 1);
        QCOMPARE(form.body->toPlainText(), QStringLiteral("xcũ"));
    }

    void undoKeysGoToTheWindow()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        const QSignalSpy undone(&form.undo, &QAction::triggered);
        for (QWidget *field : {static_cast<QWidget *>(form.field), static_cast<QWidget *>(form.body)}) {
            field->setFocus();
            QTest::keyClicks(field, QStringLiteral("abc"));
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        }
        QCOMPARE(undone.count(), 2);
        QCOMPARE(form.field->text(), QStringLiteral("abc"));
        QCOMPARE(form.body->toPlainText(), QStringLiteral("abc"));
    }

    void undoKeysDoNothingWhereTheWindowHasNothingToUndo()
    {
        Form form;
        form.undo.setEnabled(false);
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.field->setFocus();
        QTest::keyClicks(form.field, QStringLiteral("abc"));
        QTest::keyClick(form.field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(form.field->text(), QStringLiteral("abc"));
    }

    void anUnfinishedSyllableSurvivesTheLossOfFocus()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.body->setFocus();
        QTest::keyClicks(form.body, QStringLiteral("Khoa "));
        const QSignalSpy edits(form.body, &BodyEdit::edited);
        compose(form.body, QStringLiteral("học"));
        QCOMPARE(form.body->toPlainText(), QStringLiteral("Khoa "));
        form.field->setFocus();
        QCOMPARE(form.body->toPlainText(), QStringLiteral("Khoa học"));
        QCOMPARE(edits.count(), 1);

        const QSignalSpy typed(form.field, &QLineEdit::textEdited);
        compose(form.field, QStringLiteral("nghệ"));
        form.body->setFocus();
        QCOMPARE(form.field->text(), QStringLiteral("nghệ"));
        QCOMPARE(typed.count(), 1);
    }

    void aFinishedSyllableIsNotCommittedTwice()
    {
        Form form;
        form.body->setFocus();
        compose(form.body, QStringLiteral("họ"));
        QInputMethodEvent commit;
        commit.setCommitString(QStringLiteral("học"));
        QCoreApplication::sendEvent(form.body, &commit);
        form.field->setFocus();
        form.body->commitPreedit();
        QCOMPARE(form.body->toPlainText(), QStringLiteral("học"));
    }
};

QTEST_MAIN(Fields)
#include "fields.moc"
