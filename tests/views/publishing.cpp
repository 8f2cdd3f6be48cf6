// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Publishing from the window: only what is approved, or with a reason; and the review file in the PDF.

#include "app/actions.h"
#include "app/exportdialog.h"
#include "app/jobrunner.h"
#include "app/panels.h"
#include "app/workspace.h"
#include "models/composer/template.h"
#include "models/desk/statuses.h"
#include "models/store/reviewstore.h"
#include "views/shared/messagebar.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

/// The office's window with an issue that is not approved.
class Office : public WindowFixture
{
public:
    [[nodiscard]] Desk &desk() { return *window().workspace().desk(); }
    [[nodiscard]] QString target() { return files.path(u"số 41.pdf"_s); }
    [[nodiscard]] QUuid issue() { return desk().content().issue.id; }

    void approveAll()
    {
        QHash<QUuid, ArticleStatus> approved;
        for (const Article &article : desk().content().articles)
            approved.insert(article.id, ArticleStatus::Approved);
        changeStatuses(desk(), approved, u"Duyệt"_s);
    }

    /// Exports with this answer to the dialog; the PDF is written or refused when this returns.
    void publish(const std::optional<QString> &reason, const std::function<void()> &meanwhile = {})
    {
        QVERIFY(desk().saveNow());
        dialogs->choice = ExportChoice{.path = target(), .profile = Profile::Mail, .publishing = reason};
        QSignalSpy started(&window().jobs(), &JobRunner::started);
        window().actionList().publish->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!started.isEmpty() || !message().isEmpty(), 30'000);
        if (meanwhile)
            meanwhile();
        QVERIFY(waitForJobs());
    }

    [[nodiscard]] QString message() { return window().panels().messages->message(); }
    [[nodiscard]] QList<Publication> publications() { return *ReviewStore(desk().library()).publications(issue()); }
    [[nodiscard]] qsizetype withStatus(ArticleStatus status)
    {
        qsizetype count = 0;
        for (const Article &article : desk().content().articles)
            count += article.status == status ? 1 : 0;
        return count;
    }
};

QPushButton *nextButton(const ExportDialog &dialog)
{
    for (QAbstractButton *button : dialog.findChild<QDialogButtonBox *>()->buttons()) {
        if (dialog.findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

} // namespace

class PublishingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void whatIsApprovedIsPublishedAsOneStep()
    {
        Office office;
        office.approveAll();
        const qsizetype all = office.desk().content().articles.size();
        office.publish(QString());
        QVERIFY(QFile::exists(office.target()));
        QCOMPARE(office.withStatus(ArticleStatus::Published), all);
        QCOMPARE(office.dialogs->exportProposal.purpose, ExportPurpose::Publish);
        QVERIFY(office.dialogs->exportProposal.unapproved.isEmpty());
        QCOMPARE(office.publications().size(), 1);
        QCOMPARE(office.publications().first().reason, QString());
        office.desk().undoStack()->undo();
        QCOMPARE(office.withStatus(ArticleStatus::Approved), all);
        QCOMPARE(office.publications().size(), 1); // it went out all the same
    }

    void whatIsNotApprovedNeedsAReason()
    {
        Office office;
        office.publish(QString());
        QVERIFY2(office.message().contains(u"chưa được duyệt"_s), qPrintable(office.message()));
        QVERIFY(!QFile::exists(office.target()));
        QVERIFY(office.publications().isEmpty());
        QCOMPARE(office.dialogs->exportProposal.unapproved.size(), office.desk().content().articles.size());

        office.window().panels().messages->clear(u"problem"_s);
        office.publish(u"  Lãnh đạo duyệt   miệng"_s);
        QVERIFY(QFile::exists(office.target()));
        QCOMPARE(office.withStatus(ArticleStatus::Published), office.desk().content().articles.size());
        QCOMPARE(office.publications().first().reason, u"Lãnh đạo duyệt miệng"_s);
    }

    void whatIsChangedMeanwhileIsNotPublished()
    {
        Office office;
        office.approveAll();
        const Article typed = office.article(u"XƯỞNG MÁY"_s);
        office.publish(QString(), [&] {
            Article changed = typed;
            changed.body += u"\n\nMột câu gõ thêm sau khi đã bấm xuất."_s;
            office.desk().changeArticle(changed, u"Gõ"_s);
        });
        QCOMPARE(office.withStatus(ArticleStatus::Published), office.desk().content().articles.size() - 1);
        QCOMPARE(office.article(u"XƯỞNG MÁY"_s).status, ArticleStatus::Edited);
    }

    void theReviewFileTravelsInThePdf()
    {
        Office office;
        office.dialogs->choice = ExportChoice{.path = office.target(), .profile = Profile::Mail, .withReview = true};
        QSignalSpy started(&office.window().jobs(), &JobRunner::started);
        office.window().actionList().exportPdf->trigger();
        QVERIFY(started.wait(30'000));
        QVERIFY(office.waitForJobs());
        QPDF pdf;
        pdf.processFile(office.target().toStdString().c_str());
        const auto attached = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles();
        QCOMPARE(attached.size(), size_t{1});
        QVERIFY(QString::fromStdString(attached.begin()->first).endsWith(u".diemtin"_s));
        QCOMPARE(ReviewStore(office.desk().library()).list(office.issue())->size(), 1);
        QVERIFY(office.publications().isEmpty());
        QCOMPARE(office.withStatus(ArticleStatus::Published), 0);
    }

    void theDialogWantsAReasonWhereOneIsNeeded()
    {
        ExportDialog dialog({.path = {}, .unapproved = {{.article = {}, .headline = u"Tin thứ nhất"_s}}});
        dialog.show();
        auto *publish = dialog.findChild<QAbstractButton *>(u"publish"_s);
        auto *reason = dialog.findChild<QLineEdit *>(u"publishReason"_s);
        QVERIFY(!reason->isVisible());
        QVERIFY(!dialog.choice().publishing);
        publish->click();
        QVERIFY(reason->isVisible());
        QVERIFY(dialog.findChild<QLabel *>(u"unapproved"_s)->text().contains(u"Tin thứ nhất"_s));
        QVERIFY(!nextButton(dialog)->isEnabled());
        type(reason, u"  "_s);
        QVERIFY(!nextButton(dialog)->isEnabled());
        type(reason, u"Gấp"_s);
        QVERIFY(nextButton(dialog)->isEnabled());
        QCOMPARE(dialog.choice().publishing, std::optional(u"Gấp"_s));
        publish->click();
        QVERIFY(nextButton(dialog)->isEnabled());
        QVERIFY(!dialog.choice().publishing);
    }

    void theKeyboardGoesDownTheDialog()
    {
        ExportDialog dialog({.path = {}, .unapproved = {{.article = {}, .headline = u"Tin thứ nhất"_s}}});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(qobject_cast<QRadioButton *>(dialog.focusWidget()) != nullptr);
        QTest::keyClick(&dialog, Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget()->objectName(), u"attachReview"_s);
        QTest::keyClick(&dialog, Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget()->objectName(), u"publish"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
        QCOMPARE(dialog.focusWidget()->objectName(), u"publishReason"_s);
    }

    void theDialogAsksNothingWhereAllIsApproved()
    {
        ExportDialog dialog({.path = {}, .purpose = ExportPurpose::Publish});
        dialog.show();
        QVERIFY(!dialog.findChild<QLineEdit *>(u"publishReason"_s)->isVisible());
        QVERIFY(nextButton(dialog)->isEnabled());
        QCOMPARE(dialog.choice().publishing, std::optional(QString()));
    }

    void theArchiveTakesNoReviewFile()
    {
        ExportDialog dialog({.path = {}});
        auto *review = dialog.findChild<QAbstractButton *>(u"attachReview"_s);
        review->click();
        QVERIFY(dialog.choice().withReview);
        for (QRadioButton *choice : dialog.findChildren<QRadioButton *>()) {
            if (choice->accessibleDescription().contains(u"PDF/A"_s))
                choice->click();
        }
        QCOMPARE(dialog.choice().profile, Profile::Archive);
        QVERIFY(!review->isEnabled());
        QVERIFY(!dialog.choice().withReview);
    }

    void nothingIsKeptInALibraryThatCannotBeWritten()
    {
        const ExportDialog dialog({.path = {}, .purpose = ExportPurpose::Publish, .isWritable = false});
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"publish"_s)->isEnabled());
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"attachReview"_s)->isEnabled());
        QVERIFY(!dialog.choice().publishing);
    }
};

QTEST_MAIN(PublishingTest)
#include "publishing.moc"
