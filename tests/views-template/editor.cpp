// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The editor of templates: pages follow while one edits, everything can be undone there.

#include "app/actions.h"
#include "app/workspace.h"
#include "models/composer/template.h"
#include "models/desk/templatedesk.h"
#include "models/store/templatestore.h"
#include "views/proof/proofview.h"
#include "views/shared/fieldedit.h"
#include "views/shared/textedit.h"
#include "views/template/templatewindow.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

/// The window with the editor open.
struct Editor
{
    Editor()
    {
        made.window().actionList().templates->trigger();
        window = made.window().findChild<TemplateWindow *>();
        if (!QTest::qWaitForWindowActive(window))
            qFatal("the editor is not active");
    }
    template <typename Field>
    [[nodiscard]] Field *field(const char *name) const
    {
        auto *found = window->findChild<Field *>(QLatin1StringView(name));
        if (found == nullptr)
            qFatal("no field %s", name);
        return found;
    }
    void click(const char *name) const { QTest::mouseClick(field<QPushButton>(name), Qt::LeftButton); }
    void showPart(int part) const { field<QTabWidget>("parts")->setCurrentIndex(part); }
    [[nodiscard]] QString complaint() const { return field<QLabel>("complaint")->text(); }
    [[nodiscard]] TemplateDesk &templates() const { return *window->templates(); }
    [[nodiscard]] const Template &look() const { return templates().look(); }
    [[nodiscard]] Desk &desk() { return *made.window().workspace().desk(); }
    /// The hash of the last page shown, once the pages follow what was done before.
    [[nodiscard]] quint64 page() const
    {
        QCoreApplication::processEvents();
        QTest::qWait(1);
        return window->findChild<ProofView *>()->proof().pages.back()->hash;
    }
    /// A number typed into a field.
    void typeNumber(const char *name, const QString &number) const
    {
        auto *box = field<QDoubleSpinBox>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, number);
        QTest::keyClick(box, Qt::Key_Return);
    }

    WindowFixture made;
    TemplateWindow *window;
};

} // namespace

class EditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void aBuiltInTemplateIsCopiedBeforeItIsChanged()
    {
        Editor editor;
        QCOMPARE(editor.field<QListWidget>("templates")->currentItem()->text(), u"Mẫu của Sở (có sẵn)"_s);
        QVERIFY(!editor.field<QDoubleSpinBox>("left")->isEnabled());
        QVERIFY(!editor.field<QPushButton>("remove")->isEnabled());
        editor.click("duplicate");
        QCOMPARE(editor.field<QListWidget>("templates")->currentItem()->text(), u"Mẫu của Sở (2)"_s);
        QVERIFY(editor.field<QDoubleSpinBox>("left")->isEnabled());
    }

    void pagesFollowMarginsAndUndo()
    {
        Editor editor;
        editor.click("duplicate");
        const quint64 before = editor.page();
        editor.typeNumber("top", u"45"_s);
        QCOMPARE(editor.look().marginTop, 45);
        const quint64 after = editor.page();
        QVERIFY(after != before);
        // The field leaves undo to the window.
        QTest::keyClick(editor.field<QDoubleSpinBox>("top"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor.look().marginTop, 24);
        QCOMPARE(editor.page(), before);
        QCOMPARE(editor.field<QDoubleSpinBox>("top")->value(), 24);
        QTest::keyClick(editor.field<QDoubleSpinBox>("top"), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(editor.page(), after);
        // The issue itself has another template.
        QCOMPARE(editor.desk().look(), *templateByName({}));
    }

    void tooWideMarginsAreTold()
    {
        Editor editor;
        editor.click("duplicate");
        editor.typeNumber("left", u"80"_s);
        QVERIFY(editor.complaint().isEmpty());
        editor.typeNumber("right", u"80"_s);
        QVERIFY2(editor.complaint().contains(u"chưa đến 80 mm"_s), qPrintable(editor.complaint()));
        QCOMPARE(editor.field<QDoubleSpinBox>("right")->value(), 17);
        QCOMPARE(editor.look().marginRight, 17);
        editor.typeNumber("right", u"20"_s);
        QVERIFY(editor.complaint().isEmpty());
    }

    void aColourIsTriedAndTakenOrNot()
    {
        Editor editor;
        editor.click("duplicate");
        editor.showPart(1);
        const quint64 before = editor.page();
        const auto dialog = [&] {
            editor.click("colours.text");
            return editor.window->findChild<QColorDialog *>();
        };
        QColorDialog *first = dialog();
        first->setCurrentColor(QColor(0xAA, 0x11, 0x22));
        QVERIFY(editor.page() != before);
        first->reject();
        QCOMPARE(editor.page(), before);
        QCOMPARE(editor.look().colour(u"text"_s), QColor(0x1A, 0x22, 0x30));
        QTRY_VERIFY(editor.window->findChild<QColorDialog *>() == nullptr);
        QColorDialog *second = dialog();
        second->setCurrentColor(QColor(0x11, 0x66, 0x22));
        second->accept();
        QCOMPARE(editor.look().style(u"body"_s).colour, QColor(0x11, 0x66, 0x22));
        QCOMPARE(editor.field<QPushButton>("colours.text")->text(), u"#116622"_s);
    }

    void everyStyleHasItsFields()
    {
        Editor editor;
        editor.click("duplicate");
        editor.showPart(2);
        auto *styles = editor.field<QListWidget>("styles");
        const QJsonObject json = QJsonDocument::fromJson(editor.templates().json()).object();
        QStringList keys = json.value(u"styles").toObject().keys();
        for (int row = 0; row < styles->count(); ++row) {
            const QString key = styles->item(row)->data(Qt::UserRole).toString();
            QVERIFY2(keys.removeOne(key), qPrintable(key));
            QVERIFY2(styles->item(row)->text() != key, qPrintable(key));
            styles->setCurrentRow(row);
            const TextStyle &style = editor.look().style(key);
            QCOMPARE(editor.field<QComboBox>("family")->currentText(), style.family);
            QCOMPARE(editor.field<QDoubleSpinBox>("size")->value(), style.size);
            QCOMPARE(editor.field<QCheckBox>("italic")->isChecked(), style.italic);
        }
        QVERIFY2(keys.isEmpty(), qPrintable(keys.join(u' ')));
        QCOMPARE(editor.templates().undoStack()->count(), 1);

        styles->setCurrentRow(0);
        const quint64 before = editor.page();
        editor.typeNumber("size", u"12"_s);
        QTest::mouseClick(editor.field<QCheckBox>("italic"), Qt::LeftButton);
        editor.field<QComboBox>("family")->setFocus();
        QTest::keyClick(editor.field<QComboBox>("family"), Qt::Key_Up);
        const TextStyle &body = editor.look().style(u"body"_s);
        QCOMPARE(body.size, 12);
        QVERIFY(body.italic);
        QCOMPARE(body.family, u"Noto Sans"_s);
        QVERIFY(editor.page() != before);
    }

    void theSourceIsTakenOverWhenItIsWhole()
    {
        Editor editor;
        editor.click("duplicate");
        editor.showPart(3);
        auto *source = editor.field<TextEdit>("source");
        QCOMPARE(source->toPlainText().toUtf8(), editor.templates().json());
        source->setFocus();
        QTextCursor cursor = source->document()->find(u"\"left\": 17"_s);
        const int line = cursor.blockNumber() + 1;
        cursor.setPosition(cursor.selectionEnd());
        source->setTextCursor(cursor);
        QTest::keyClick(source, Qt::Key_X);
        QVERIFY2(editor.complaint().contains(u"dòng %1: sai cú pháp"_s.arg(line)), qPrintable(editor.complaint()));
        QCOMPARE(editor.look().marginLeft, 17);
        QTest::keyClick(source, Qt::Key_Backspace);
        QTest::keyClick(source, Qt::Key_Backspace);
        QTest::keyClick(source, Qt::Key_9);
        QVERIFY(editor.complaint().isEmpty());
        QCOMPARE(editor.look().marginLeft, 19);
    }

    void theIssueTakesTheTemplateAndKeepsIt()
    {
        Editor editor;
        editor.click("duplicate");
        editor.showPart(0);
        auto *name = editor.field<FieldEdit>("templateName");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Xuan"_s);
        QCOMPARE(editor.field<QListWidget>("templates")->currentItem()->text(), u"Xuan"_s);
        editor.click("useForIssue");
        QVERIFY(!editor.field<QPushButton>("useForIssue")->isEnabled());
        QCOMPARE(editor.desk().content().issue.templateName, editor.templates().current().key);
        editor.click("remove");
        QVERIFY2(editor.complaint().contains(u"số 41/2026"_s), qPrintable(editor.complaint()));
        editor.typeNumber("bottom", u"31"_s);
        editor.click("close");
        QCOMPARE(editor.desk().look().marginBottom, 31);
        editor.made.reopenWindow();
        QCOMPARE(editor.desk().look().marginBottom, 31);
        QCOMPARE(editor.desk().look().name, u"Xuan"_s);
    }

    void filesComeAndGo()
    {
        Editor editor;
        editor.made.dialogs->templateFile = editor.made.files.path(u"mẫu.json"_s);
        editor.made.dialogs->photos = {editor.made.files.path(u"ảnh/một cửa.png"_s)};
        editor.click("duplicate");
        editor.click("chooseLogo");
        QVERIFY(!editor.look().logo.photo.isEmpty());
        editor.typeNumber("logoHeight", u"20"_s);
        editor.click("export");
        editor.click("removeLogo");
        QVERIFY(editor.look().logo.photo.isEmpty());
        editor.click("import");
        QCOMPARE(editor.look().logo.height, 20);
        QCOMPARE(editor.field<QListWidget>("templates")->count(), 5);
        editor.made.files.write(u"mẫu.json"_s, "{\n\"name\": 5}");
        editor.click("import");
        QVERIFY2(editor.complaint().contains(u"mẫu.json, dòng 2:"_s), qPrintable(editor.complaint()));
        QCOMPARE(editor.field<QListWidget>("templates")->count(), 5);
    }

    void withoutAnIssueTheSampleIsShown()
    {
        Editor editor;
        const quint64 own = editor.page();
        editor.desk().closeIssue();
        QVERIFY(editor.page() != own);
        QVERIFY(editor.window->findChild<ProofView *>()->proof().pages.size() > 4);
    }

    void closesWithTheLibrary()
    {
        Editor editor;
        editor.click("duplicate");
        const QString key = editor.templates().current().key;
        editor.made.window().workspace().closeLibrary();
        QVERIFY(!editor.window->isVisible());
        QVERIFY(!TemplateStore(*editor.made.files.open()).json(key)->isEmpty());
    }
};

QTEST_MAIN(EditorTest)
#include "editor.moc"
