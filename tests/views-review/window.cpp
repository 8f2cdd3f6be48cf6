// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A reviewer at work in the window, and what is in the file then.

#include "../review/office.h"
#include "models/base/filewriting.h"
#include "models/base/uuid.h"
#include "models/composer/template.h"
#include "models/review/reviewstate.h"
#include "models/store/articlestore.h"
#include "models/store/connection.h"
#include "models/store/issuestore.h"
#include "views/proof/proofview.h"
#include "views/review/articlereview.h"
#include "views/review/commententry.h"
#include "views/review/reviewactions.h"
#include "views/review/reviewfile.h"
#include "views/review/reviewlist.h"
#include "views/review/reviewwindow.h"
#include "views/review/suggestingfield.h"
#include "views/shared/messagebar.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QString FileName = u"Duyệt số 23-2026.diemtin"_s;
constexpr FieldPlace Headline{ReviewField::Headline, 0};
constexpr FieldPlace Body{ReviewField::Body, 0};

/// A reviewer's computer: the window, what it remembers and what the person answers.
class Reviewer
{
public:
    explicit Reviewer(const Office &office, const QString &name = {})
        : window(office.clock,
                 {.askForFile =
                      [this](QWidget *, const QString &proposed) {
                          proposals.append(proposed);
                          return target;
                      },
                  .showInFolder = [this](const QString &path) { shown = path; },
                  .recall = [this](const QString &key) { return memory.value(key); },
                  .remember = [this](const QString &key, const QVariant &value) { memory.insert(key, value); }})
    {
        if (!name.isEmpty())
            memory.insert(u"review/name"_s, name);
    }

    void open(const QString &path)
    {
        const Result<void> opened = window.open(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    SuggestingEdit &editor(const FieldPlace &place) { return window.article().field(place)->editor(); }

    void type(const FieldPlace &place, const QString &text)
    {
        editor(place).setFocus();
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, &editor(place), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    void select(const FieldPlace &place, const QString &words)
    {
        editor(place).setFocus();
        const auto start = static_cast<int>(wholeText(editor(place)).indexOf(words));
        QTextCursor cursor = editor(place).textCursor();
        cursor.setPosition(start);
        cursor.setPosition(start + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
        editor(place).setTextCursor(cursor);
    }

    /// Writes into the comment that is open and keeps it.
    void writeComment(const QString &text)
    {
        for (TextEdit *field : window.findChildren<TextEdit *>(u"commentText"_s)) {
            if (!field->isVisible())
                continue;
            field->insertPlainText(text);
            QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        }
    }

    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&window))
                texts.append(label->text());
        }
        return texts;
    }

    QVariantMap memory;
    QString target;
    QStringList proposals;
    QString shown;
    ReviewWindow window;
};

Answer answerIn(const Office &office, const QString &file, const SentReview &review, const QString &reviewer)
{
    const std::unique_ptr<Library> library = office.open(file);
    const Result<ReviewInput> input = reviewInput(*library, review.id);
    for (const Answer &answer : input ? input->answers : QList<Answer>()) {
        if (answer.reviewer == reviewer)
            return answer;
    }
    return {};
}

IssueContent contentOf(const Office &office, const QString &file)
{
    const std::unique_ptr<Library> library = office.open(file);
    return *library->issues().content(office.issue);
}

} // namespace

class ReviewWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<void> fonts = loadFonts();
        QVERIFY(fonts);
    }

    void asksForTheNameOnce()
    {
        Office office;
        (void)office.send(FileName);
        Reviewer reviewer(office);
        reviewer.open(office.path(FileName));
        reviewer.window.list().setCurrent(office.articles.constFirst());
        QVERIFY(reviewer.editor(Body).isReadOnly());
        auto *name = reviewer.window.findChild<QLineEdit *>(u"reviewerName"_s);
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, u"Mai"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!name->isVisible());
        QCOMPARE(reviewer.window.file()->reviewer(), u"Mai"_s);
        QVERIFY(!reviewer.editor(Body).isReadOnly());
        Reviewer again(office);
        again.memory = reviewer.memory;
        reviewer.window.close();
        office.copy(FileName, u"bản hai.diemtin"_s);
        again.open(office.path(u"bản hai.diemtin"_s));
        QVERIFY(!again.window.findChild<QLineEdit *>(u"reviewerName"_s)->isVisible());
        QCOMPARE(again.window.file()->reviewer(), u"Mai"_s);
    }

    void savesWhatIsTypedAndNothingElse()
    {
        Office office;
        const SentReview review = office.send(FileName);
        const IssueContent before = contentOf(office, FileName);
        {
            Reviewer reviewer(office, u"Phạm Văn Hòa"_s);
            reviewer.open(office.path(FileName));
            reviewer.window.list().setCurrent(office.articles.at(1));
            QSignalSpy saved(reviewer.window.file(), &ReviewFile::saved);
            reviewer.type(Headline, u"TIN: "_s);
            reviewer.select(Body, u"ba máy tiện"_s);
            reviewer.type(Body, u"bốn máy tiện"_s);
            reviewer.window.actionList().needsWork->trigger();
            QVERIFY(saved.wait(2000));
            // The copy that is sent while the window is open has everything.
            office.copy(FileName, u"gửi lại.diemtin"_s);
            const Answer sent = answerIn(office, u"gửi lại.diemtin"_s, review, u"Phạm Văn Hòa"_s);
            QCOMPARE(sent.articles.value(office.articles.at(1)).fields.value(Headline),
                     u"TIN: XƯỞNG MÁY CỦA HỌC VIÊN"_s);
            reviewer.window.close();
        }
        const Answer answer = answerIn(office, FileName, review, u"Phạm Văn Hòa"_s);
        const ArticleAnswer said = answer.articles.value(office.articles.at(1));
        QCOMPARE(said.verdict, Verdict::NeedsWork);
        QCOMPARE(said.fields.value(Body).section(u'\n', 0, 0), u"Xưởng có bốn máy tiện và một máy in 3D."_s);
        QCOMPARE(answer.articles.size(), 1);
        QVERIFY(answer.version > 0);
        QCOMPARE(contentOf(office, FileName), before);
    }

    void goesOnWhereTheReviewerStopped()
    {
        Office office;
        const SentReview review = office.send(FileName);
        QUuid copy;
        qint64 version = 0;
        for (const QString &text : {u"A "_s, u"B "_s}) {
            Reviewer reviewer(office, u"Hòa"_s);
            reviewer.open(office.path(FileName));
            reviewer.window.list().setCurrent(office.articles.constFirst());
            reviewer.type(Headline, text);
            reviewer.window.close();
            const Answer &answer = reviewer.window.file()->answer();
            QVERIFY(copy.isNull() || answer.id == copy);
            QVERIFY(answer.version > version);
            copy = answer.id;
            version = answer.version;
        }
        const Answer answer = answerIn(office, FileName, review, u"Hòa"_s);
        QCOMPARE(answer.articles.value(office.articles.constFirst()).fields.value(Headline),
                 u"B A KHO DỮ LIỆU MỞ CHO NGƯỜI DÂN"_s);
    }

    void commentsOnWordsArticlesAndTheIssue()
    {
        Office office;
        const SentReview review = office.send(FileName);
        Reviewer reviewer(office, u"Hòa"_s);
        reviewer.open(office.path(FileName));
        reviewer.window.actionList().comment->trigger();
        reviewer.writeComment(u"Số này hay"_s);
        reviewer.window.list().setCurrent(office.articles.at(1));
        reviewer.type(Body, u"Nay "_s); // places are those of the text as it was sent
        reviewer.select(Body, u"một máy in 3D"_s);
        reviewer.window.actionList().comment->trigger();
        reviewer.writeComment(u"Loại nào?"_s);
        reviewer.window.close();
        const QList<ReviewComment> comments = answerIn(office, FileName, review, u"Hòa"_s).comments;
        QCOMPARE(comments.size(), 2);
        QVERIFY(comments.at(0).article.isNull());
        QCOMPARE(comments.at(0).text, u"Số này hay"_s);
        QCOMPARE(comments.at(1).article, office.articles.at(1));
        QCOMPARE(comments.at(1).place, std::optional(Body));
        QCOMPARE(comments.at(1).start, u"Xưởng có ba máy tiện và "_s.size());
        QCOMPARE(comments.at(1).quote, u"một máy in 3D"_s);
        QCOMPARE(comments.at(1).text, u"Loại nào?"_s);
    }

    void changesAndRemovesComments()
    {
        Office office;
        const SentReview review = office.send(FileName);
        Reviewer reviewer(office, u"Hòa"_s);
        reviewer.open(office.path(FileName));
        reviewer.window.actionList().comment->trigger();
        reviewer.writeComment(u"Một"_s);
        const auto button = [&](const QString &name) -> QAbstractButton * {
            for (QAbstractButton *found : reviewer.window.findChildren<QAbstractButton *>()) {
                if (found->accessibleName() == name && found->isVisible())
                    return found;
            }
            return nullptr;
        };
        button(u"Sửa nhận xét"_s)->click();
        reviewer.writeComment(u" và hai"_s);
        QVERIFY(reviewer.window.file()->saveNow());
        QCOMPARE(reviewer.window.file()->answer().comments.constFirst().text, u"Một và hai"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        button(u"Xóa nhận xét"_s)->click();
        reviewer.window.close();
        QVERIFY(answerIn(office, FileName, review, u"Hòa"_s).comments.isEmpty());
    }

    void showsWhatOthersSaidButDoesNotTouchIt()
    {
        Office office;
        const SentReview review = office.send(FileName);
        {
            Reviewer first(office, u"Hòa"_s);
            first.open(office.path(FileName));
            first.window.list().setCurrent(office.articles.constFirst());
            first.window.actionList().approve->trigger();
            first.window.actionList().comment->trigger();
            first.writeComment(u"<b>Hay</b>"_s);
            first.window.close();
        }
        const Answer before = answerIn(office, FileName, review, u"Hòa"_s);
        Reviewer second(office, u"Lan"_s);
        second.open(office.path(FileName));
        second.window.list().setCurrent(office.articles.constFirst());
        QVERIFY(second.labels().contains(u"Hòa: Đồng ý"_s));
        QVERIFY(second.labels().contains(u"<b>Hay</b>"_s));
        for (const QLabel *label : second.window.findChildren<QLabel *>()) {
            if (label->text().contains(u"<b>"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        for (const QAbstractButton *tool : second.window.findChildren<QAbstractButton *>())
            QVERIFY(tool->accessibleName() != u"Xóa nhận xét"_s);
        second.window.actionList().needsWork->trigger();
        second.window.close();
        QCOMPARE(answerIn(office, FileName, review, u"Hòa"_s), before);
        QCOMPARE(answerIn(office, FileName, review, u"Lan"_s).articles.value(office.articles.constFirst()).verdict,
                 Verdict::NeedsWork);
    }

    void suggestsAnotherAddressOfALink()
    {
        Office office;
        const SentReview review = office.send(FileName);
        const QUuid article = office.articles.at(2);
        const QString sent = contentOf(office, FileName).articles.value(article).body;
        Reviewer reviewer(office, u"Hòa"_s);
        reviewer.open(office.path(FileName));
        reviewer.window.list().setCurrent(office.articles.constFirst());
        QVERIFY(reviewer.window.findChild<SuggestingEdit *>(u"link/0"_s) == nullptr);
        reviewer.window.list().setCurrent(article);
        auto *link = reviewer.window.findChild<SuggestingEdit *>(u"link/0"_s);
        QVERIFY(link && link->isVisible());
        QCOMPARE(link->accessibleName(), u"Địa chỉ của “trang của trạm”"_s);
        QCOMPARE(wholeText(*link), u"https://tram.vn/man?ngay=hom-nay"_s);
        link->setFocus();
        link->selectAll();
        for (const QChar c : u"https://tram.vn/bản đồ"_s)
            QTest::sendKeyEvent(QTest::Click, link, Qt::Key_unknown, QString(c), Qt::NoModifier);
        const QString wanted = QString(sent).replace(u"man?ngay=hom-nay"_s, u"bản%20đồ"_s);
        QCOMPARE(reviewer.window.file()->wanted(article, Body), wanted);
        QCOMPARE(wholeText(reviewer.editor(Body)).count(u"trang của trạm"_s), 1);
        QTest::qWait(50); // fields made while the window is shown come into sight
        if (const QString folder = qEnvironmentVariable("DIEMTIN_PICTURES"); !folder.isEmpty())
            reviewer.window.grab().save(folder + u"/review-links.png"_s);
        // The text and the addresses below it stay one.
        QTest::keyClick(link, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(link, Qt::Key_Delete);
        QCOMPARE(reviewer.window.file()->wanted(article, Body),
                 QString(sent).replace(u"https://tram.vn/man?ngay=hom-nay"_s, QString()));
        for (const QChar c : u"http://moi.vn"_s)
            QTest::sendKeyEvent(QTest::Click, link, Qt::Key_unknown, QString(c), Qt::NoModifier);
        reviewer.select(Body, u"trang"_s);
        reviewer.type(Body, u"nhà"_s);
        link = reviewer.window.findChild<SuggestingEdit *>(u"link/0"_s);
        QVERIFY(link->accessibleName().contains(u"nhà"_s));
        QCOMPARE(link->text().wanted(), u"http://moi.vn"_s);
        reviewer.editor(Body).dropChanges();
        link = reviewer.window.findChild<SuggestingEdit *>(u"link/0"_s);
        QVERIFY(!link->text().isChanged());
        link->setFocus();
        QTest::keyClick(link, Qt::Key_End);
        QTest::keyClick(link, Qt::Key_X);
        QTest::keyClick(link, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(reviewer.window.file()->wanted(article, Body), sent);
        QTest::keyClick(link, Qt::Key_X);
        reviewer.window.close();
        const Answer answer = answerIn(office, FileName, review, u"Hòa"_s);
        QCOMPARE(answer.articles.value(article).fields.value(Body), QString(sent).replace(u"hom-nay"_s, u"hom-nayx"_s));
    }

    void walksAndJudgesByKeys()
    {
        Office office;
        (void)office.send(FileName);
        Reviewer reviewer(office, u"Hòa"_s);
        reviewer.open(office.path(FileName));
        QTest::keyClick(&reviewer.window, Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(reviewer.window.article().article(), office.articles.constFirst());
        QTest::keyClick(&reviewer.window, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(reviewer.window.file()->verdict(office.articles.constFirst()), Verdict::Approved);
        QTest::keyClick(&reviewer.window, Qt::Key_PageDown, Qt::AltModifier);
        QTest::keyClick(&reviewer.window, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(reviewer.window.file()->verdict(office.articles.at(1)), Verdict::NeedsWork);
        QTest::keyClick(&reviewer.window, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(reviewer.window.file()->verdict(office.articles.at(1)), Verdict::None);
    }

    void opensTheWordClickedOn()
    {
        Office office;
        (void)office.send(FileName);
        Reviewer reviewer(office, u"Hòa"_s);
        reviewer.open(office.path(FileName));
        Q_EMIT reviewer.window.pages().placeClicked(
            {.article = office.articles.at(1), .role = TextRole::Body, .block = 2, .position = 5, .photo = {}});
        QCOMPARE(reviewer.window.list().current(), office.articles.at(1));
        const QString body = reviewer.window.file()->sent(office.articles.at(1)).body;
        QCOMPARE(reviewer.editor(Body).textCursor().position(), body.indexOf(u"Thầy chỉ"_s) + 5);
        QVERIFY(reviewer.editor(Body).hasFocus());
        QVERIFY(!reviewer.window.pages().placeRect().isEmpty());
    }

    void undoesByTheWindowsKeys()
    {
        Office office;
        (void)office.send(FileName);
        Reviewer reviewer(office, u"Hòa"_s);
        reviewer.open(office.path(FileName));
        reviewer.window.list().setCurrent(office.articles.constFirst());
        reviewer.type(Headline, u"X"_s);
        QTest::keyClick(&reviewer.editor(Headline), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!reviewer.editor(Headline).text().isChanged());
        QVERIFY(reviewer.window.file()->answer().articles.value(office.articles.constFirst()).fields.isEmpty());
    }

    void savesThePagesAsPdf()
    {
        Office office;
        (void)office.send(FileName);
        Reviewer reviewer(office, u"Hòa"_s);
        reviewer.open(office.path(FileName));
        reviewer.target = office.path(u"trang.pdf"_s);
        reviewer.window.actionList().savePdf->trigger();
        QCOMPARE(reviewer.proposals, QStringList{u"Duyệt số 23-2026.pdf"_s});
        QFile pdf(reviewer.target);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.readAll(), "%PDF-1.7");
    }

    void offersACopyOfAFileThatCannotBeWrittenTo()
    {
        Office office;
        const SentReview review = office.send(FileName);
        Reviewer reviewer(office, u"Hòa"_s);
        const std::unique_ptr<Library> elsewhere = office.open(FileName);
        reviewer.open(office.path(FileName));
        reviewer.window.list().setCurrent(office.articles.constFirst());
        QVERIFY(reviewer.editor(Body).isReadOnly());
        QVERIFY(!reviewer.window.findChild<MessageBar *>()->message().isEmpty());
        // What who has it open says meanwhile is still in the log beside the file.
        const Answer said{.id = newUuid(office.clock), .review = review.id, .reviewer = u"Lan"_s, .version = 1};
        QVERIFY(ReviewStore(*elsewhere)
                    .keep({.id = said.id,
                           .review = said.review,
                           .reviewer = said.reviewer,
                           .version = said.version,
                           .saved = office.clock.now(),
                           .content = answerContent(said)}));
        reviewer.target = office.path(u"bản của Hòa.diemtin"_s);
        QVERIFY(writeFile(reviewer.target, "một bản cũ"));
        auto *copy = reviewer.window.findChild<QPushButton *>(u"saveCopy"_s);
        QVERIFY(copy->isVisible());
        copy->click();
        QVERIFY(!copy->isVisible());
        reviewer.window.list().setCurrent(office.articles.constFirst());
        reviewer.type(Headline, u"X"_s);
        reviewer.window.close();
        QCOMPARE(answerIn(office, u"bản của Hòa.diemtin"_s, review, u"Hòa"_s).articles.size(), 1);
        QCOMPARE(answerIn(office, u"bản của Hòa.diemtin"_s, review, u"Lan"_s).id, said.id);
    }

    // An attachment opened from a mail, sent by an office whose program is older. A folder stands in the way of the
    // upgrade.
    void readsAnOlderFileThatCannotBeWrittenTo()
    {
        Office office;
        const SentReview sent = office.send(FileName);
        const QString path = office.path(FileName);
        {
            const auto connection = Connection::open(path, Access::Write);
            QVERIFY((*connection)
                        ->executeAll({u"DROP TABLE deleted_issue"_s, u"PRAGMA user_version = 10"_s,
                                      u"PRAGMA journal_mode = DELETE"_s}));
        }
        QVERIFY(QDir().mkpath(path + u".upgrade/x"_s));
        Reviewer reviewer(office, u"Phạm Văn Hòa"_s);
        reviewer.open(path);
        QCOMPARE(reviewer.window.file()->path(), path);
        QVERIFY(reviewer.window.file()->readOnlyReason().contains(u"phiên bản cũ"_s));
        QVERIFY(!reviewer.window.file()->proof().pages.empty());

        reviewer.target = office.path(u"Bản của Hòa.diemtin"_s);
        reviewer.window.findChild<QPushButton *>(u"saveCopy"_s)->click();
        QCOMPARE(reviewer.window.file()->path(), reviewer.target);
        QCOMPARE(reviewer.window.file()->readOnlyReason(), QString());
        QCOMPARE(reviewer.window.file()->review().id, sent.id);
        const auto untouched = Connection::open(path, Access::Read);
        QCOMPARE((*untouched)->number(u"PRAGMA user_version"_s).value(), 10);
    }

    void refusesWhatIsNoReviewFile()
    {
        Office office;
        Reviewer reviewer(office, u"Hòa"_s);
        const Result<void> opened = reviewer.window.open(office.path(u"sở.diemtin"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Invalid);
    }
};

QTEST_MAIN(ReviewWindowTest)
#include "window.moc"
