// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole review in real windows: sent, answered by three people in copies of the file, taken in and decided on.

#include "app/actions.h"
#include "app/jobbar.h"
#include "app/jobrunner.h"
#include "app/panels.h"
#include "app/reviewopening.h"
#include "app/settings.h"
#include "app/statusline.h"
#include "app/workspace.h"
#include "models/composer/template.h"
#include "models/store/articlestore.h"
#include "models/store/reviewstore.h"
#include "models/tables/issueoutlinemodel.h"
#include "views/article/articleeditor.h"
#include "views/article/bodyedit.h"
#include "views/review/answerlist.h"
#include "views/review/answerpanel.h"
#include "views/review/articlereview.h"
#include "views/review/reviewactions.h"
#include "views/review/reviewlist.h"
#include "views/review/reviewwindow.h"
#include "views/review/suggestingfield.h"
#include "views/safety/changeswindow.h"
#include "views/shared/messagebar.h"
#include "views/shared/textedit.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QHelpEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldPlace Headline{ReviewField::Headline, 0};
constexpr FieldPlace Body{ReviewField::Body, 0};
const QString First = u"KHO DỮ LIỆU"_s;
const QString Second = u"XƯỞNG MÁY"_s;

/// The office's window with an issue to send, and the reviewers' windows.
class Office : public WindowFixture
{
public:
    [[nodiscard]] Desk &desk() { return *window().workspace().desk(); }
    [[nodiscard]] AnswerPanel &panel() { return *window().panels().answers; }
    [[nodiscard]] QString file(const QString &name) { return files.path(name + u".diemtin"_s); }

    /// Sends the open issue as the file "gửi".
    void send()
    {
        dialogs->sending = ReviewSending{.file = file(u"gửi"_s), .pdf = files.path(u"gửi.pdf"_s), .note = u"Gấp"_s};
        window().actionList().sendForReview->trigger();
        QVERIFY(waitForJobs());
        QVERIFY2(QFile::exists(file(u"gửi"_s)), qPrintable(window().panels().messages->message()));
    }

    /// Somebody answers in a copy of the file: `say` does it in the reviewer's window.
    void answer(const QString &name, const std::function<void(ReviewWindow &)> &say)
    {
        QVERIFY(QFile::copy(file(u"gửi"_s), file(name)));
        Settings settings(std::make_unique<QSettings>(files.path(name + u".ini"_s), QSettings::IniFormat));
        settings.setValue(u"review/name"_s, name);
        const std::unique_ptr<ReviewWindow> reviewer = makeReviewWindow(files.clock, settings, *dialogs);
        QVERIFY(reviewer->open(file(name)));
        reviewer->show();
        reviewer->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(reviewer.get()));
        say(*reviewer);
        QVERIFY(reviewer->close());
    }

    /// Takes back the files of these people.
    void receive(const QStringList &names)
    {
        dialogs->answers.clear();
        for (const QString &name : names)
            dialogs->answers.append(file(name));
        window().actionList().receiveAnswers->trigger();
        QVERIFY(waitForJobs());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    /// Drops the file on the window, as a file manager does.
    void drop(const QString &path)
    {
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(path)});
        const QPoint place = window().rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(place, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &dropped);
        QVERIFY(dropped.isAccepted());
        QVERIFY(waitForJobs());
    }

    /// The rows of suggestions and comments.
    [[nodiscard]] QStringList rows()
    {
        QStringList texts;
        for (int i = 0; i < panel().list()->count(); ++i)
            texts.append(panel().list()->item(i)->data(Qt::AccessibleTextRole).toString());
        return texts;
    }

    /// Chooses the first row with these words.
    void choose(const QString &words)
    {
        const QStringList texts = rows();
        const auto found = std::ranges::find_if(texts, [&](const QString &text) { return text.contains(words); });
        QVERIFY2(found != texts.cend(), qPrintable(texts.join(u'\n')));
        panel().list()->setFocus();
        panel().list()->setCurrentRow(0);
        panel().list()->setCurrentRow(static_cast<int>(found - texts.cbegin()));
    }

    void press(Qt::Key key) { QTest::keyClick(panel().list(), key); }
};

void replace(ReviewWindow &reviewer, const QUuid &article, const FieldPlace &place, const QString &words,
             const QString &by)
{
    reviewer.list().setCurrent(article);
    SuggestingEdit &editor = reviewer.article().field(place)->editor();
    editor.setFocus();
    const auto start = static_cast<int>(wholeText(editor).indexOf(words));
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(start);
    cursor.setPosition(start + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
    type(&editor, by);
}

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void marksWhatIsSentAsOneStep()
    {
        Office office;
        office.send();
        QCOMPARE(office.article(First).status, ArticleStatus::InReview);
        QCOMPARE(office.article(Second).status, ArticleStatus::InReview);
        QVERIFY(QFile::exists(office.files.path(u"gửi.pdf"_s)));
        office.desk().undoStack()->undo();
        QCOMPARE(office.article(First).status, ArticleStatus::Fresh);
        QCOMPARE(office.article(Second).status, ArticleStatus::Fresh);
        QVERIFY(office.dialogs->asked.constFirst().endsWith(u"Duyệt số 41-2026.diemtin"_s));
    }

    void acceptsAndRejectsByKeys()
    {
        Office office;
        office.send();
        const Article before = office.article(First);
        office.answer(u"Hòa"_s, [&](ReviewWindow &reviewer) {
            replace(reviewer, before.id, Body, u"đầu"_s, u"mở"_s);
            replace(reviewer, before.id, Body, u"sau"_s, u"cuối"_s);
        });
        office.receive({u"Hòa"_s});
        QCOMPARE(office.panel().list()->count(), 3);
        QVERIFY(office.panel().list()->hasFocus());
        office.choose(u"mở"_s);
        office.press(Qt::Key_Return);
        QCOMPARE(office.article(First).body, u"Đoạn mở của bài.\n\nĐoạn sau của bài."_s);
        QCOMPARE(office.rows().size(), 2); // the next one that waits is chosen
        office.press(Qt::Key_Delete);
        QCOMPARE(office.article(First).body, u"Đoạn mở của bài.\n\nĐoạn sau của bài."_s);
        QCOMPARE(office.rows().size(), 1);
        office.desk().undoStack()->undo();
        QCOMPARE(office.rows().size(), 2);
        office.desk().undoStack()->undo();
        QCOMPARE(office.rows().size(), 3);
        QCOMPARE(office.article(First).body, before.body);
        office.desk().undoStack()->redo();
        QCOMPARE(office.article(First).body, u"Đoạn mở của bài.\n\nĐoạn sau của bài."_s);
    }

    void choosesInAConflictByItsFigure()
    {
        Office office;
        office.send();
        const QUuid article = office.article(First).id;
        office.answer(u"Hòa"_s, [&](ReviewWindow &reviewer) { replace(reviewer, article, Body, u"đầu"_s, u"mở"_s); });
        office.answer(u"Lan"_s, [&](ReviewWindow &reviewer) { replace(reviewer, article, Body, u"đầu"_s, u"một"_s); });
        office.receive({u"Hòa"_s, u"Lan"_s});
        office.choose(u"một"_s);
        auto *second = office.panel().findChild<QPushButton *>(u"option2"_s);
        auto *third = office.panel().findChild<QPushButton *>(u"option3"_s);
        QVERIFY(second && third && second->isVisible());
        const bool lanIsThird = third->text().contains(u"Lan"_s);
        QVERIFY(lanIsThird || second->text().contains(u"Lan"_s));
        office.press(lanIsThird ? Qt::Key_3 : Qt::Key_2);
        QCOMPARE(office.article(First).body, u"Đoạn một của bài.\n\nĐoạn sau của bài."_s);
        QCOMPARE(office.rows().size(), 1); // Hòa's is turned down with it
        office.desk().undoStack()->undo();
        office.choose(u"một"_s);
        office.press(Qt::Key_1);
        QCOMPARE(office.article(First).body, u"Đoạn đầu của bài.\n\nĐoạn sau của bài."_s);
        QCOMPARE(office.rows().size(), 1);
    }

    void acceptsAllOfOnePersonAsOneStep()
    {
        Office office;
        office.send();
        const QUuid first = office.article(First).id;
        const QUuid second = office.article(Second).id;
        office.answer(u"Hòa"_s, [&](ReviewWindow &reviewer) {
            replace(reviewer, first, Body, u"đầu"_s, u"mở"_s);
            replace(reviewer, second, Headline, u"HỌC VIÊN"_s, u"THỢ TRẺ"_s);
        });
        office.answer(u"Lan"_s, [&](ReviewWindow &reviewer) { replace(reviewer, first, Body, u"sau"_s, u"cuối"_s); });
        office.receive({u"Lan"_s, u"Hòa"_s});
        Q_EMIT office.panel().acceptAllWanted({}, u"Hòa"_s);
        QCOMPARE(office.article(First).body, u"Đoạn mở của bài.\n\nĐoạn sau của bài."_s);
        QCOMPARE(office.article(Second).headline, u"XƯỞNG MÁY CỦA THỢ TRẺ"_s);
        office.desk().undoStack()->undo();
        QCOMPARE(office.article(First).body, u"Đoạn đầu của bài.\n\nĐoạn sau của bài."_s);
        QCOMPARE(office.article(Second).headline, u"XƯỞNG MÁY CỦA HỌC VIÊN"_s);
        Q_EMIT office.panel().acceptAllWanted({}, {});
        QCOMPARE(office.article(First).body, u"Đoạn mở của bài.\n\nĐoạn cuối của bài."_s);
    }

    void showsNoSignsInTheRows()
    {
        Office office;
        const QUuid first = office.article(First).id;
        Article article = office.article(First);
        article.body = u"Xem **trạm bến phà** ở [trang của sở](https://so.vn/cu) hôm nay."_s;
        office.desk().changeArticle(article, u"Sửa"_s);
        office.send();
        office.answer(u"Hòa"_s, [&](ReviewWindow &reviewer) {
            replace(reviewer, first, Body, u"phà"_s, u"xe"_s);
            reviewer.list().setCurrent(first);
            auto *link = reviewer.findChild<SuggestingEdit *>(u"link/0"_s);
            link->setFocus();
            QTest::keyClick(link, Qt::Key_End);
            QTest::keyClick(link, Qt::Key_2);
        });
        office.receive({u"Hòa"_s});
        const QStringList rows = office.rows();
        QCOMPARE(rows.size(), 3);
        QVERIFY2(!rows.join(u'\n').contains(u"**"_s) && !rows.join(u'\n').contains(u"]("_s),
                 qPrintable(rows.join(u'\n')));
        if (const QString folder = qEnvironmentVariable("DIEMTIN_PICTURES"); !folder.isEmpty())
            office.window().grab().save(folder + u"/answers-read.png"_s);
        office.choose(u"so.vn/cu2"_s);
        office.press(Qt::Key_Return);
        QCOMPARE(office.article(First).body, u"Xem **trạm bến phà** ở [trang của sở](https://so.vn/cu2) hôm nay."_s);
    }

    void takesVerdictsAsStatusesAndTheSameFileOnce()
    {
        Office office;
        office.send();
        const QUuid first = office.article(First).id;
        const QUuid second = office.article(Second).id;
        office.answer(u"Hòa"_s, [&](ReviewWindow &reviewer) {
            reviewer.list().setCurrent(first);
            reviewer.actionList().approve->trigger();
            reviewer.list().setCurrent(second);
            reviewer.actionList().needsWork->trigger();
        });
        office.receive({u"Hòa"_s});
        QCOMPARE(office.article(First).status, ArticleStatus::Approved);
        QCOMPARE(office.article(Second).status, ArticleStatus::Edited);
        const int steps = office.desk().undoStack()->index();
        office.receive({u"Hòa"_s});
        QCOMPARE(office.desk().undoStack()->index(), steps);
        office.desk().undoStack()->undo();
        QCOMPARE(office.article(First).status, ArticleStatus::InReview);
        QCOMPARE(office.article(Second).status, ArticleStatus::InReview);
    }

    void settlesComments()
    {
        Office office;
        office.send();
        const QUuid first = office.article(First).id;
        office.answer(u"Hòa"_s, [&](ReviewWindow &reviewer) {
            reviewer.list().setCurrent(first);
            reviewer.actionList().comment->trigger();
            for (TextEdit *text : reviewer.findChildren<TextEdit *>(u"commentText"_s)) {
                if (text->isVisible())
                    text->insertPlainText(u"Thiếu số liệu"_s);
            }
        });
        office.receive({u"Hòa"_s});
        office.choose(u"Thiếu số liệu"_s);
        office.press(Qt::Key_Return);
        QCOMPARE(office.rows().size(), 1);
        office.desk().undoStack()->undo();
        QCOMPARE(office.rows().size(), 2);
    }

    void showsTheWordsInTheArticle()
    {
        Office office;
        office.send();
        const QUuid second = office.article(Second).id;
        office.answer(u"Hòa"_s, [&](ReviewWindow &reviewer) { replace(reviewer, second, Body, u"sau"_s, u"cuối"_s); });
        office.receive({u"Hòa"_s});
        office.choose(u"cuối"_s);
        QCOMPARE(office.editor().article(), second);
        QVERIFY(office.panel().list()->hasFocus());
    }

    void neverOpensAReviewFileAsALibrary()
    {
        Office office;
        office.send();
        const QString library = office.desk().library().path();
        const Result<void> opened = office.window().openLibrary(office.file(u"gửi"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Invalid);
        QCOMPARE(office.desk().library().path(), library);
    }

    void offersToTakeInWhatThisLibrarySent()
    {
        Office office;
        office.send();
        office.answer(u"Hòa"_s, [](ReviewWindow &reviewer) {
            reviewer.list().step(1);
            reviewer.actionList().approve->trigger();
        });
        office.dialogs->library = office.file(u"Hòa"_s);
        office.window().actionList().openLibrary->trigger();
        auto *take = office.window().findChild<QPushButton *>(u"takeAnswers"_s);
        QVERIFY(take->isVisible());
        take->click();
        QVERIFY(!take->isVisible());
        QVERIFY(office.waitForJobs());
        QCOMPARE(office.article(First).status, ArticleStatus::Approved);
        office.window().actionList().openLibrary->trigger();
        office.window().findChild<QPushButton *>(u"readAnswers"_s)->click();
        QVERIFY(office.window().findChild<ReviewWindow *>() != nullptr);
    }

    void takesInWhatIsDroppedOnTheWindow()
    {
        Office office;
        office.send();
        const QUuid second = office.article(Second).id;
        office.answer(u"Hòa"_s, [&](ReviewWindow &reviewer) { replace(reviewer, second, Body, u"sau"_s, u"cuối"_s); });
        office.drop(office.file(u"Hòa"_s));
        QCOMPARE(office.rows().size(), 2);
        QVERIFY(office.window().statusLine().jobs()->text().contains(u"Hòa"_s));
    }

    void oneBadFileDoesNotKeepTheOthersBack()
    {
        Office office;
        office.send();
        const QUuid second = office.article(Second).id;
        office.answer(u"Hòa"_s, [&](ReviewWindow &reviewer) { replace(reviewer, second, Body, u"sau"_s, u"cuối"_s); });
        office.files.write(u"hỏng.diemtin"_s, "không phải tệp duyệt");
        office.receive({u"hỏng"_s, u"Hòa"_s});
        QCOMPARE(office.rows().size(), 2);
        QVERIFY2(office.window().panels().messages->message().contains(u"hỏng"_s),
                 qPrintable(office.window().panels().messages->message()));
    }

    void showsTheFirstWordsAlsoInAWindowThatIsNotActive()
    {
        Office office;
        office.send();
        const QUuid second = office.article(Second).id;
        office.answer(u"Hòa"_s, [&](ReviewWindow &reviewer) { replace(reviewer, second, Body, u"sau"_s, u"cuối"_s); });
        office.window().showArticle(office.article(First).id);
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        office.dialogs->answers = {office.file(u"Hòa"_s)};
        office.window().actionList().receiveAnswers->trigger();
        QVERIFY(office.waitForJobs());
        QVERIFY(!office.window().isActiveWindow());
        QCOMPARE(office.editor().article(), second);
        QCOMPARE(office.editor().body().textCursor().selectedText(), u"sau"_s);
        office.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&office.window()));
        QVERIFY(office.panel().list()->hasFocus());
    }

    void tellsWhoGaveAStatusAndWhen()
    {
        Office office;
        office.send();
        QVERIFY(office.desk().saveNow());
        const QUuid first = office.article(First).id;
        office.answer(u"Hòa"_s, [&](ReviewWindow &reviewer) {
            reviewer.list().setCurrent(first);
            reviewer.actionList().approve->trigger();
        });
        const QString when = office.files.clock.now().toLocalTime().toString(u"HH:mm d/M/yyyy"_s);
        office.receive({u"Hòa"_s});
        QVERIFY(office.desk().saveNow());
        const QString words = u"Đã duyệt · "_s + office.desk().library().author() + u", "_s + when;
        QTRY_VERIFY2(office.rows().constFirst().contains(words), qPrintable(office.rows().constFirst()));

        office.window().showArticle(first);
        auto *status = office.editor().findChild<QComboBox *>(u"articleStatus"_s);
        QHelpEvent asked(QEvent::ToolTip, status->rect().center(), status->mapToGlobal(status->rect().center()));
        QCoreApplication::sendEvent(status, &asked);
        const QStringList lines = status->toolTip().split(u'\n');
        QCOMPARE(lines.size(), 3); // a draft, in review, approved
        QCOMPARE(lines.constFirst(), words);
        QVERIFY(lines.at(1).startsWith(u"Đang duyệt · "_s));
        QCOMPARE(status->accessibleDescription(), status->toolTip());
    }

    void comparesWithWhatWasSent()
    {
        Office office;
        Article article = office.article(First);
        article.body += u" Thêm trước khi gửi."_s;
        office.desk().changeArticle(article, u"Gõ"_s);
        office.send();
        office.files.clock.set(office.files.clock.now().addSecs(30));
        article = office.article(Second);
        article.body += u" Thêm sau khi gửi."_s;
        office.desk().changeArticle(article, u"Gõ"_s);
        office.window().actionList().changes->trigger();
        auto *changes = office.window().findChild<ChangesWindow *>();
        QVERIFY(changes->findChild<QComboBox *>(u"since"_s)->currentText().contains(u"gửi.diemtin"_s));
        auto *list = changes->findChild<QListWidget *>(u"changedArticles"_s);
        QCOMPARE(list->count(), 1); // what is in review now is no change of the others
        QVERIFY(list->item(0)->text().startsWith(article.headline));
    }

    void emptyCaptionsAndAddressesAreSuggested()
    {
        Office office;
        Article article = office.article(First);
        article.photos = {{.sha256 = QString(64, u'a'), .caption = {}, .credit = {}}};
        article.url.clear();
        office.desk().changeArticle(article, u"Ảnh"_s);
        office.send();
        constexpr FieldPlace Caption{ReviewField::Caption, 0};
        constexpr FieldPlace Url{ReviewField::Url, 0};
        office.answer(u"Hòa"_s, [&](ReviewWindow &reviewer) {
            reviewer.list().setCurrent(article.id);
            for (const auto &[place, text] :
                 {std::pair(Caption, u"Trạm đo ở bến phà"_s), std::pair(Url, u"https://so.vn/tram"_s)}) {
                SuggestingEdit &editor = reviewer.article().field(place)->editor();
                editor.setFocus();
                type(&editor, text);
            }
        });
        office.receive({u"Hòa"_s});
        Q_EMIT office.panel().acceptAllWanted({}, {});
        QCOMPARE(office.article(First).photos.constFirst().caption, u"Trạm đo ở bến phà"_s);
        QCOMPARE(office.article(First).url, u"https://so.vn/tram"_s);
    }
};

QTEST_MAIN(ReviewTest)
#include "review.moc"
