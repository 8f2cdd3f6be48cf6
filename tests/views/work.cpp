// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Long work and troubles in the real window: import, export, new issues, libraries that are locked or broken.

#include "../desk/intruder.h"
#include "app/actions.h"
#include "app/jobbar.h"
#include "app/jobrunner.h"
#include "app/panels.h"
#include "app/settings.h"
#include "app/statusline.h"
#include "app/workspace.h"
#include "models/composer/template.h"
#include "models/store/issuestore.h"
#include "models/tables/issueoutlinemodel.h"
#include "views/article/articleeditor.h"
#include "views/article/articlefields.h"
#include "views/article/headlinefield.h"
#include "views/proof/proofview.h"
#include "views/shared/fieldedit.h"
#include "views/shared/messagebar.h"
#include "windowfixture.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

using namespace DiemTin;

namespace {

IssueNumber openNumber(WindowFixture &made)
{
    return made.window().workspace().desk()->content().issue.number;
}

} // namespace

class Work : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void importsChosenTexts()
    {
        WindowFixture made;
        made.dialogs->texts = {made.files.textPath()};
        made.window().actionList().importTexts->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(openNumber(made), (IssueNumber{40, 2026}), 30000);
        QVERIFY(made.waitForJobs());
        QCOMPARE(made.window().workspace().issues()->rowCount(), 2);
        QVERIFY(made.window().statusLine().jobs()->text().startsWith(QStringLiteral("Đã nhập ")));
        QVERIFY(made.pagesText().contains(QStringLiteral("TRƯỜNG NGHỀ MỞ XƯỞNG THỰC HÀNH")));
    }

    void importsDroppedTexts()
    {
        WindowFixture made;
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(made.files.textPath())});
        QDragEnterEvent enter({700, 400}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&made.window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({700, 400}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&made.window(), &drop);
        QTRY_COMPARE_WITH_TIMEOUT(openNumber(made), (IssueNumber{40, 2026}), 30000);
    }

    void asksBeforeAnIssueIsReplaced()
    {
        WindowFixture made;
        made.window().importFiles({made.files.textPath()});
        QTRY_COMPARE_WITH_TIMEOUT(openNumber(made), (IssueNumber{40, 2026}), 30000);
        QVERIFY(made.waitForJobs());
        const QUuid article = made.window().workspace().outline()->articlesInOrder().constLast();
        made.window().showArticle(article);
        auto *source = made.field<FieldEdit>(QStringLiteral("Nguồn"));
        source->selectAll();
        type(source, QStringLiteral("Nguồn sửa tay"));

        made.window().importFiles({made.files.textPath()});
        QTRY_COMPARE_WITH_TIMEOUT(made.dialogs->asked.size(), 1, 30000);
        QVERIFY(made.waitForJobs());
        QVERIFY(made.dialogs->asked.constFirst().contains(QStringLiteral("40/2026")));
        const auto sourceNow = [&] {
            return made.window().workspace().desk()->content().articles.value(article).source;
        };
        QCOMPARE(sourceNow(), QStringLiteral("Nguồn sửa tay"));

        made.dialogs->replace = true;
        made.window().importFiles({made.files.textPath()});
        QTRY_COMPARE_WITH_TIMEOUT(made.dialogs->asked.size(), 2, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(made.window().workspace().hasIssue() && sourceNow() != QStringLiteral("Nguồn sửa tay"),
                                 30000);
        QCOMPARE(openNumber(made), (IssueNumber{40, 2026}));
    }

    void aBadFileIsToldAndChangesNothing()
    {
        WindowFixture made;
        made.files.write(QStringLiteral("hỏng.txt"), QByteArray("abc\0def", 7));
        made.window().importFiles({made.files.path(QStringLiteral("hỏng.txt"))});
        QTRY_VERIFY_WITH_TIMEOUT(made.window().panels().messages->message().contains(QStringLiteral("hỏng.txt")),
                                 30000);
        QCOMPARE(openNumber(made), (IssueNumber{41, 2026}));
        QVERIFY(made.window().workspace().hasIssue());
    }

    void exportsAPdfThatOthersRead()
    {
        WindowFixture made;
        const QString target = made.files.path(QStringLiteral("bản in.pdf"));
        made.dialogs->choice = ExportChoice{target, Profile::Screen};
        QSignalSpy started(&made.window().jobs(), &JobRunner::started);
        made.window().actionList().exportPdf->trigger();
        QVERIFY(started.wait(30000));
        QVERIFY(!made.window().actionList().exportPdf->isEnabled());
        QVERIFY(made.waitForJobs());
        QTRY_VERIFY2(made.window().statusLine().jobs()->text().startsWith(QStringLiteral("Đã xuất ")),
                     qPrintable(made.window().panels().messages->message()));
        QProcess info;
        info.start(QStringLiteral("pdfinfo"), {target});
        if (!info.waitForStarted())
            QSKIP("pdfinfo is not installed");
        QVERIFY(info.waitForFinished());
        const QString said = QString::fromUtf8(info.readAllStandardOutput());
        QCOMPARE(info.exitCode(), 0);
        const auto pages = made.window().workspace().desk()->proof().pages.size();
        QVERIFY2(said.contains(QRegularExpression(QStringLiteral("Pages: +%1\n").arg(pages))), qPrintable(said));
    }

    void aCancelledImportLeavesNothing()
    {
        WindowFixture made;
        QByteArray text = "# ĐIỂM TIN KHOA HỌC CÔNG NGHỆ\n\nSỐ 99/2026\n\n";
        for (int i = 0; i < 4000; ++i) {
            text += "### " + QByteArray::number(1 + i % 28) + "/6/2026 TIN THỨ " + QByteArray::number(i)
                + "\n\nChi tiết: Báo Hải Phòng\n\n"
                + QByteArray("Một đoạn văn đủ dài để việc nhập còn đang chạy khi người dùng bấm dừng. ").repeated(6)
                + "\n\n";
        }
        made.files.write(QStringLiteral("dài.txt"), text);
        made.window().importFiles({made.files.path(QStringLiteral("dài.txt"))});
        QVERIFY(made.window().jobs().isBusy());
        auto *cancel = made.window().statusLine().jobs()->findChild<QToolButton *>();
        QVERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(made.waitForJobs());
        QCoreApplication::processEvents();
        QVERIFY(!cancel->isVisible());
        QCOMPARE(openNumber(made), (IssueNumber{41, 2026}));
        QCOMPARE(made.window().workspace().issues()->rowCount(), 1);
    }

    void aCancelledExportLeavesTheOldFile()
    {
        WindowFixture made;
        made.files.write(QStringLiteral("số cũ.pdf"), "bản cũ");
        const QString target = made.files.path(QStringLiteral("số cũ.pdf"));
        made.dialogs->choice = ExportChoice{target, Profile::Print};
        QSignalSpy started(&made.window().jobs(), &JobRunner::started);
        made.window().actionList().exportPdf->trigger();
        QVERIFY(started.wait(30000)); // returns at once: waiting in steps would let the job end
        QTest::mouseClick(made.window().statusLine().jobs()->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(made.waitForJobs());
        QCoreApplication::processEvents();
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("bản cũ"));
        QCOMPARE(QDir(QFileInfo(target).absolutePath()).entryList({QStringLiteral("*.pdf*")}).size(), 1);
        QVERIFY(made.window().actionList().exportPdf->isEnabled());
        QVERIFY(!made.window().statusLine().jobs()->text().startsWith(QStringLiteral("Đã xuất ")));
    }

    void failedSavingIsToldOnceAndEndsByItself()
    {
        WindowFixture made;
        const MessageBar &bar = *made.window().panels().messages;
        {
            const Intruder other(made.files.libraryPath());
            made.window().showArticle(made.article(QStringLiteral("KHO")).id);
            type(made.field<HeadlineField>(QStringLiteral("Tiêu đề")), QStringLiteral("Chưa ghi được "));
            QTRY_VERIFY_WITH_TIMEOUT(!bar.message().isEmpty(), 30000);
            QVERIFY(made.pagesText().contains(QStringLiteral("CHƯA GHI ĐƯỢC")));
        }
        QTRY_VERIFY_WITH_TIMEOUT(bar.message().isEmpty(), 30000);
        made.reopenWindow();
        QVERIFY(made.article(QStringLiteral("KHO")).headline.contains(QStringLiteral("Chưa ghi được")));
    }

    void anExportThatCannotBeWrittenIsTold()
    {
        WindowFixture made;
        made.dialogs->choice =
            ExportChoice{made.files.path(QStringLiteral("không có thư mục này/a.pdf")), Profile::Mail};
        made.window().actionList().exportPdf->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!made.window().panels().messages->message().isEmpty(), 30000);
        QVERIFY(made.window().actionList().exportPdf->isEnabled());
    }

    void makesTheNextIssue()
    {
        WindowFixture made;
        made.window().actionList().newIssue->trigger();
        QCOMPARE(openNumber(made), (IssueNumber{42, 2026}));
        QCOMPARE(made.window().workspace().desk()->content().issue.weekFrom, QDate(2026, 10, 19));
        QVERIFY(made.editor().article().isNull());
        made.window().actionList().olderIssue->trigger();
        QCOMPARE(openNumber(made), (IssueNumber{41, 2026}));
        made.window().actionList().newerIssue->trigger();
        QCOMPARE(openNumber(made), (IssueNumber{42, 2026}));
        made.reopenWindow();
        QCOMPARE(openNumber(made), (IssueNumber{42, 2026}));
    }

    void undoingManyArticlesGoesToTheFirstOrStays()
    {
        WindowFixture made;
        Desk &desk = *made.window().workspace().desk();
        const QList<QUuid> order = made.window().workspace().outline()->articlesInOrder();
        QCOMPARE(order.size(), 3);
        desk.undoStack()->beginMacro(QStringLiteral("Sửa hai tin"));
        for (const QUuid &id : {order.at(1), order.at(0)}) {
            Article article = *desk.article(id);
            article.headline += QStringLiteral(" HAI");
            desk.changeArticle(article, QStringLiteral("Sửa"));
        }
        desk.undoStack()->endMacro();
        made.window().showArticle(order.at(2));
        desk.undoStack()->undo();
        QCOMPARE(made.editor().article(), order.at(0));
        QVERIFY2(made.window().statusLine().currentMessage().contains(QStringLiteral("2 tin")),
                 qPrintable(made.window().statusLine().currentMessage()));
        made.window().showArticle(order.at(1));
        desk.undoStack()->redo();
        QCOMPARE(made.editor().article(), order.at(1));
        QVERIFY(desk.article(order.at(0))->headline.endsWith(QStringLiteral(" HAI")));
    }

    void addsAndTakesOutPhotos()
    {
        WindowFixture made;
        const QUuid article = made.article(QStringLiteral("KHO")).id;
        made.window().showArticle(article);
        made.dialogs->photos = {made.files.path(QStringLiteral("ảnh/một cửa.png"))};
        made.window().actionList().addPhotos->trigger();
        QVERIFY(made.waitForJobs());
        const auto photos = [&] { return made.window().workspace().desk()->content().articles.value(article).photos; };
        QCOMPARE(photos().size(), 1);
        auto *caption = made.field<FieldEdit>(QStringLiteral("Chú thích ảnh"));
        QVERIFY(caption->isVisible());
        type(caption, QStringLiteral("Quầy một cửa"));
        QCOMPARE(photos().constFirst().caption, QStringLiteral("Quầy một cửa"));
        QVERIFY(made.pagesText().contains(QStringLiteral("Quầy một cửa")));
        made.window().actionList().undo->trigger();
        QCOMPARE(caption->text(), QString());
        made.window().actionList().undo->trigger();
        QCOMPARE(photos().size(), 0);
        QVERIFY(!caption->isVisible());
    }

    void photosHaveRoomAlsoWhenAnotherArticleHadNone()
    {
        WindowFixture made;
        made.dialogs->photos = {made.files.path(QStringLiteral("ảnh/một cửa.png"))};
        const QUuid with = made.article(QStringLiteral("KHO")).id;
        made.window().showArticle(with);
        made.window().actionList().addPhotos->trigger();
        QVERIFY(made.waitForJobs());
        made.window().showArticle(made.article(QStringLiteral("XƯỞNG")).id);
        made.window().showArticle(with);
        const auto wholeFields = [&made] {
            const QList<FieldEdit *> fields = made.editor().findChildren<FieldEdit *>();
            return std::ranges::count_if(fields, [](const FieldEdit *field) {
                return field->accessibleName() == QStringLiteral("Nguồn ảnh")
                    && field->visibleRegion().boundingRect().height() == field->height();
            });
        };
        QTRY_COMPARE(wholeFields(), 1);
    }

    void aLibraryInUseOpensReadOnlyAndSaysWhy()
    {
        WindowFixture made;
        MainWindow &writer = made.window();
        auto store = std::make_unique<QSettings>(made.files.path(QStringLiteral("khác.ini")), QSettings::IniFormat);
        MainWindow reader(made.files.clock,
                          {std::make_unique<Settings>(std::move(store)), std::make_unique<AnsweringDialogs>()});
        QVERIFY(reader.openLibrary(made.files.libraryPath()));
        QVERIFY(writer.workspace().isWritable());
        QVERIFY(!reader.workspace().isWritable());
        QVERIFY(!reader.panels().messages->message().isEmpty());
        QVERIFY(!reader.actionList().newArticle->isEnabled());
        QVERIFY(reader.actionList().exportPdf->isEnabled());
        for (const FieldEdit *field : reader.panels().editor->fields().findChildren<FieldEdit *>())
            QVERIFY(field->isReadOnly());
    }

    void aFileThatIsNoLibraryIsToldAndTheOpenOneStays()
    {
        WindowFixture made;
        made.files.write(QStringLiteral("thơ.diemtin"), "Không phải thư viện");
        made.dialogs->library = made.files.path(QStringLiteral("thơ.diemtin"));
        made.window().actionList().openLibrary->trigger();
        QVERIFY(made.window().panels().messages->message().contains(QStringLiteral("thơ.diemtin")));
        QCOMPARE(openNumber(made), (IssueNumber{41, 2026}));
    }

    void anEmptyLibraryInvitesToStart()
    {
        WindowFixture made;
        made.dialogs->library = made.files.path(QStringLiteral("mới.diemtin"));
        made.window().actionList().createLibrary->trigger();
        QVERIFY(!made.window().workspace().hasIssue());
        QVERIFY(!made.window().actionList().exportPdf->isEnabled());
        QVERIFY(made.window().actionList().newIssue->isEnabled());
        made.window().actionList().newIssue->trigger();
        QCOMPARE(openNumber(made).number, 1);
        made.window().actionList().newArticle->trigger();
        type(made.field<HeadlineField>(QStringLiteral("Tiêu đề")), QStringLiteral("Tin đầu"));
        QVERIFY(made.pagesText().contains(QStringLiteral("TIN ĐẦU")));
    }
};

QTEST_MAIN(Work)
#include "work.moc"
