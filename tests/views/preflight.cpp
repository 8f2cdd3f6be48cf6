// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preflight in the real window: what is found shows while one types, is gone to, accepted, and stops the export.

#include "app/actions.h"
#include "app/jobbar.h"
#include "app/jobrunner.h"
#include "app/panels.h"
#include "app/statusline.h"
#include "app/workspace.h"
#include "models/composer/template.h"
#include "models/preflight/housestyle.h"
#include "models/store/acceptancestore.h"
#include "models/store/articlestore.h"
#include "models/tables/findingmodel.h"
#include "views/article/articleeditor.h"
#include "views/issue/issuetree.h"
#include "views/preflight/findinglist.h"
#include "views/preflight/preflightpanel.h"
#include "views/shared/fieldedit.h"
#include "views/shared/messagebar.h"
#include "views/shared/paneltitle.h"
#include "windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QSet>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

/// A window whose first article has no date.
class Undated : public WindowFixture
{
public:
    Undated()
    {
        Article undated = article(u"KHO DỮ LIỆU"_s);
        undated.date = {};
        desk().changeArticle(undated, u"Bỏ ngày"_s);
    }

    [[nodiscard]] Desk &desk() { return *window().workspace().desk(); }
    [[nodiscard]] FindingModel &model() { return *window().panels().preflight->model(); }
    [[nodiscard]] FindingList &list() { return *window().panels().preflight->list(); }
    /// The row of this rule; invalid where it found nothing.
    [[nodiscard]] QModelIndex row(const QString &rule)
    {
        for (int i = 0; i < model().rowCount(); ++i) {
            const QModelIndex index = model().index(i, 0);
            if (model().findings(index).constFirst().rule == rule)
                return index;
        }
        return {};
    }
    [[nodiscard]] QString message() { return window().panels().messages->message(); }
};

const QString missingDate = u"missing-date"_s;
const QString nearVerbatim = u"near-verbatim-of-old-article"_s;
const QString twice =
    u"Mười hai hộ dân ở cuối đảo vừa được nối điện từ trạm pin mặt trời đặt trên mái nhà văn hóa. Trạm cấp đủ điện cho "
    "đèn, quạt và một tủ lạnh mỗi nhà; phần còn lại chạy máy lọc nước. Thợ của làng được dạy cách lau tấm pin, đo ắc "
    "quy và ghi sổ mỗi tuần, khỏi phải chờ người từ đất liền ra."_s;

} // namespace

class PreflightWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void showsWhatIsFoundAndForgetsWhatIsMended()
    {
        Undated made;
        // An issue that was not checked yet is not called clean.
        QVERIFY(made.window().workspace().openIssue(made.desk().content().issue.id));
        QCOMPARE(made.window().panels().preflightTitle->detail(), u"đang soát…"_s);
        QTRY_VERIFY(made.row(missingDate).isValid());
        QVERIFY(made.window().panels().preflightTitle->detail().contains(u"lỗi"_s));
        QVERIFY(made.window().panels().preflightTitle->detail().contains(u"1 lỗi"_s));
        const QUuid undated = made.article(u"KHO DỮ LIỆU"_s).id;
        const auto findings = [&] {
            return made.window().workspace().outline()->indexOfArticle(undated).data(IssueOutlineModel::FindingsRole);
        };
        QVERIFY(!findings().toStringList().isEmpty());
        Article dated = made.article(u"KHO DỮ LIỆU"_s);
        dated.date = QDate(2026, 10, 13);
        made.desk().changeArticle(dated, u"Ghi ngày"_s);
        QTRY_VERIFY(!made.row(missingDate).isValid());
        made.desk().undoStack()->undo();
        QTRY_VERIFY(made.row(missingDate).isValid());
    }

    void tellsAtOnceOfADuplicate()
    {
        Undated made;
        QTRY_VERIFY(made.row(missingDate).isValid());
        Article first = made.article(u"KHO DỮ LIỆU"_s);
        first.body = twice;
        made.desk().changeArticle(first, u"Dán"_s);
        QTRY_VERIFY(made.window().workspace().desk()->saveNow().hasValue());
        Article second = made.article(u"XƯỞNG MÁY"_s);
        second.body = twice;
        made.desk().changeArticle(second, u"Dán"_s);
        QTRY_VERIFY(made.window().statusLine().jobs()->text().startsWith(u"Tin “"));
        QVERIFY(made.row(u"duplicate-body"_s).isValid());
    }

    void looksAgainWhenTheLibraryGetsAnArticle()
    {
        Undated made;
        Article own = made.article(u"KHO DỮ LIỆU"_s);
        own.body = twice;
        made.desk().changeArticle(own, u"Dán"_s);
        QTRY_VERIFY(made.row(missingDate).isValid());
        QVERIFY(!made.row(nearVerbatim).isValid());
        Article imported = own;
        imported.id = QUuid::createUuid();
        QVERIFY(made.desk().library().articles().save(imported).hasValue());
        made.window().workspace().refreshIssues();
        QTRY_VERIFY(made.row(nearVerbatim).isValid());
    }

    void keepsTheHouseStyleThatIsChosen()
    {
        Undated made;
        const auto box = [&made] {
            made.window().actionList().houseStyle->trigger();
            return made.window().findChild<QComboBox *>(u"sourceNames"_s);
        };
        QComboBox *names = box();
        QCOMPARE(names->currentIndex(), 0);
        names->setFocus();
        QTest::keyClick(names, Qt::Key_Down);
        QCOMPARE(readHouseStyle(made.desk().library())->sources, SourceForm::Prevailing);
        delete names->window();
        QCOMPARE(box()->currentIndex(), 1);
    }

    void goesToTheFieldThatIsMeant()
    {
        Undated made;
        QTRY_VERIFY(made.row(missingDate).isValid());
        made.window().showArticle(made.article(u"TRẠM ĐO MẶN"_s).id);
        made.list().setCurrentIndex(made.row(missingDate));
        QTest::keyClick(&made.list(), Qt::Key_Return);
        QCOMPARE(made.editor().article(), made.article(u"KHO DỮ LIỆU"_s).id);
        QTRY_VERIFY(made.field<FieldEdit>(u"Ngày"_s)->hasFocus());
    }

    void goesFromOneFindingToTheNext()
    {
        Undated made;
        Article second = made.article(u"XƯỞNG MÁY"_s);
        second.date = {};
        made.desk().changeArticle(second, u"Bỏ ngày"_s);
        QTRY_COMPARE(made.model().rowCount(made.row(missingDate)), 2);
        QSet<QUuid> shown;
        for (int i = 0; i < 2; ++i) {
            made.window().actionList().nextFinding->trigger();
            shown.insert(made.editor().article());
        }
        QCOMPARE(shown, (QSet<QUuid>{made.article(u"KHO DỮ LIỆU"_s).id, second.id}));
    }

    void anExportWaitsForWhatWasTypedJustNow()
    {
        Undated made;
        made.dialogs->choice = ExportChoice{made.files.path(u"số 41.pdf"_s), Profile::Mail};
        QVERIFY(!made.row(missingDate).isValid());
        made.window().actionList().exportPdf->trigger();
        QTRY_VERIFY2(made.message().contains(u"không có ngày"_s), qPrintable(made.message()));
        QVERIFY(!QFile::exists(made.files.path(u"số 41.pdf"_s)));
        QVERIFY(!made.window().jobs().isBusy());
    }

    void anErrorStopsTheExportUntilItIsAccepted()
    {
        Undated made;
        QTRY_VERIFY(made.row(missingDate).isValid());
        made.dialogs->choice = ExportChoice{made.files.path(u"số 41.pdf"_s), Profile::Mail};
        made.window().actionList().exportPdf->trigger();
        QTRY_VERIFY2(made.message().contains(u"không có ngày"_s), qPrintable(made.message()));
        QVERIFY(!QFile::exists(made.files.path(u"số 41.pdf"_s)));

        made.list().setCurrentIndex(made.row(missingDate));
        QTest::keyClick(&made.list(), Qt::Key_Delete);
        auto *question = made.window().findChild<QInputDialog *>(u"acceptReason"_s);
        QVERIFY(question != nullptr);
        question->setTextValue(u"Bài dài kỳ, không theo ngày"_s);
        question->accept();
        QTRY_VERIFY(!made.row(missingDate).isValid());
        const auto kept = AcceptanceStore(made.desk().library()).list(made.desk().content().issue.id);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().reason, u"Bài dài kỳ, không theo ngày"_s);
        made.window().actionList().exportPdf->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(made.files.path(u"số 41.pdf"_s)), 30000);
        QVERIFY(made.waitForJobs());

        made.reopenWindow();
        QTRY_COMPARE(made.model().counts().accepted, 1);
        QVERIFY(!made.row(missingDate).isValid());
    }

    void withoutAReasonNothingIsAccepted()
    {
        Undated made;
        QTRY_VERIFY(made.row(missingDate).isValid());
        made.list().setCurrentIndex(made.row(missingDate));
        QTest::keyClick(&made.list(), Qt::Key_Delete);
        made.window().findChild<QInputDialog *>(u"acceptReason"_s)->accept();
        QVERIFY(made.row(missingDate).isValid());
        QVERIFY2(made.message().contains(u"lý do"_s), qPrintable(made.message()));
    }
};

QTEST_MAIN(PreflightWindow)
#include "preflight.moc"
