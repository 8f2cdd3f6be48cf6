// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's panel as a person uses it: keys, mouse, menus, real files.

#include "views/library/librarypanel.h"

#include "../store/scratch.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "views/library/filterchips.h"
#include "views/library/libraryviews.h"
#include "views/library/savedfilters.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QDataStream>
#include <QDialog>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>
#include <QWindow>

using namespace DiemTin;

namespace {

/// Takes what is dragged onto it.
class DropPlace : public QWidget
{
public:
    DropPlace() { setAcceptDrops(true); }
    QByteArray dropped;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override { event->acceptProposedAction(); }
    void dragMoveEvent(QDragMoveEvent *event) override { event->acceptProposedAction(); }
    void dropEvent(QDropEvent *event) override
    {
        dropped = event->mimeData()->data(QStringLiteral("application/x-diemtin-articles"));
        event->acceptProposedAction();
    }
};

const QStringList headlines = {
    QStringLiteral("Bến tàu điện đầu tiên chạy thử"), QStringLiteral("Giống lúa chịu mặn ra ruộng"),
    QStringLiteral("Cảng biển dùng trí tuệ nhân tạo"), QStringLiteral("Sinh viên làm vệ tinh nhỏ"),
    QStringLiteral("Trạm đo mặn tự động trên sông Cấm")};

} // namespace

class Panel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void init()
    {
        m_scratch = std::make_unique<Scratch>();
        std::unique_ptr<Library> library = m_scratch->library();
        m_articles.clear();
        for (int i = 0; i < headlines.size(); ++i) {
            Article article = blankArticle(m_scratch->clock);
            article.date = QDate(2026, 6, 16).addDays(-4 * i);
            article.headline = headlines.at(i);
            article.source = i % 2 == 0 ? QStringLiteral("Báo Hải Phòng") : QStringLiteral("VnExpress");
            article.body = QStringLiteral("Câu đầu của bài số %1 nói về điện và nước.").arg(i);
            m_articles.append(article);
        }
        VERIFY_DONE(library->articles().save(m_articles));
        start(std::move(library));
        QTRY_COMPARE(rows()->model()->rowCount(), 5);
    }

    void cleanup()
    {
        m_panel->setDesk(nullptr, nullptr);
        m_panel.reset();
        m_desk.reset();
        m_scratch.reset();
    }

    void findsWhileOneTypes()
    {
        QSignalSpy counts(m_panel.get(), &LibraryPanel::countTextChanged);
        QTest::keyClicks(search(), QStringLiteral("do man"));
        QTRY_COMPARE(shown(), QStringLiteral("Trạm đo mặn tự động trên sông Cấm"));
        QCOMPARE(counts.last().first().toString(), QStringLiteral("1 tin"));
        QTest::keyClicks(search(), QStringLiteral(" xyz"));
        QTRY_VERIFY(body("quiet").contains(QStringLiteral("Không tìm thấy “do man xyz”.")));
        search()->clear();
        QTRY_COMPARE(rows()->model()->rowCount(), 5);
    }

    void filtersByMenuAndTakesAwayByChip()
    {
        chooseFilter("statusMenu", QStringLiteral("Đã duyệt"));
        QTRY_VERIFY(body("quiet").contains(QStringLiteral("Không có tin nào hợp với bộ lọc.")));
        chooseFilter("statusMenu", QStringLiteral("Mới"));
        chooseFilter("sourceMenu", QStringLiteral("VnExpress"));
        QTRY_COMPARE(rows()->model()->rowCount(), 2);
        chooseFilter("weekMenu", QStringLiteral("Tuần trước"));
        QTRY_COMPARE(shown(), headlines.at(1));
        QCOMPARE(chipTexts(),
                 (QStringList{QStringLiteral("Tuần trước"), QStringLiteral("VnExpress"), QStringLiteral("Mới")}));
        QTest::mouseClick(chips().first(), Qt::LeftButton);
        QTRY_COMPARE(rows()->model()->rowCount(), 2);
        QCOMPARE(chipTexts(), (QStringList{QStringLiteral("VnExpress"), QStringLiteral("Mới")}));
        chooseFilter("filterMenu", {}, QStringLiteral("clearFilter"));
        QTRY_COMPARE(rows()->model()->rowCount(), 5);
        QVERIFY(!m_panel->findChild<FilterChips *>()->isVisible());
    }

    void arrowsLeadFromTheFieldIntoTheList()
    {
        QSignalSpy opened(m_panel.get(), &LibraryPanel::articleActivated);
        QSignalSpy added(m_panel.get(), &LibraryPanel::additionRequested);
        m_panel->focusSearch();
        QTest::keyClick(search(), Qt::Key_Down);
        QTRY_VERIFY(rows()->hasFocus());
        QTest::keyClick(rows(), Qt::Key_Down);
        QTest::keyClick(rows(), Qt::Key_Return);
        QCOMPARE(opened.first().first().toUuid(), m_articles.at(1).id);
        QTest::keyClick(rows(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(rows(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(added.first().first().value<QList<QUuid>>(), (QList<QUuid>{m_articles.at(1).id, m_articles.at(2).id}));
        QCOMPARE(added.first().at(1).toInt(), -1);
        QCOMPARE(opened.count(), 1);
    }

    void dragsSeveralOutWithTheMouse()
    {
        if (QGuiApplication::platformName() == QStringLiteral("offscreen"))
            QSKIP("the offscreen platform cannot drag; views_library_x11 can");
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *place = new DropPlace;
        row->addWidget(m_panel.get(), 1);
        row->addWidget(place, 1);
        const auto keepPanel = qScopeGuard([this] { m_panel->setParent(nullptr); });
        window.resize(760, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        click(0);
        click(2, Qt::ControlModifier);
        // Away from the last click, or the press would make it a double one.
        drag(window, rows()->viewport()->mapTo(&window, centre(2) + QPoint(50, 0)),
             place->mapTo(&window, place->rect().center()));
        QCOMPARE(QString::fromUtf8(place->dropped),
                 m_articles.at(0).id.toString(QUuid::WithoutBraces) + QLatin1Char('\n')
                     + m_articles.at(2).id.toString(QUuid::WithoutBraces));
        QCOMPARE(rows()->model()->rowCount(), 5);
    }

    void takesPlacementsBack()
    {
        QSignalSpy asked(m_panel.get(), &LibraryPanel::removalFromIssueRequested);
        const QList<QUuid> placements = {QUuid::createUuid()};
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << placements;
        QMimeData data;
        data.setData(QStringLiteral("application/x-diemtin-placements"), bytes);
        QDragEnterEvent enter(centre(1), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(rows()->viewport(), &enter);
        QDragMoveEvent move(centre(1), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(rows()->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(centre(1), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(rows()->viewport(), &drop);
        QCOMPARE(asked.first().first().value<QList<QUuid>>(), placements);
        // Whoever dragged must not take its rows out by itself.
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
    }

    void changesStatusAsOneStepThatUndoes()
    {
        click(1);
        click(3, Qt::ControlModifier);
        chooseInMenu({QStringLiteral("Trạng thái"), QStringLiteral("Đã duyệt")});
        QCOMPARE(m_desk->article(m_articles.at(1).id)->status, ArticleStatus::Approved);
        QCOMPARE(m_desk->article(m_articles.at(3).id)->status, ArticleStatus::Approved);
        QCOMPARE(rows()->model()->index(3, LibraryModel::StatusColumn).data().toString(), QStringLiteral("Đã duyệt"));
        QCOMPARE(m_desk->undoStack()->count(), 1);
        m_desk->undoStack()->undo();
        QCOMPARE(m_desk->article(m_articles.at(3).id)->status, ArticleStatus::Fresh);
        VERIFY_DONE(m_desk->saveNow());
        QTest::qWait(600);
        QCOMPARE(rows()->selectionModel()->selectedRows().size(), 2);
    }

    void editsTagsOfSeveral()
    {
        click(0);
        click(1, Qt::ControlModifier);
        chooseInMenu({QStringLiteral("Nhãn…")});
        auto *dialog = m_panel->findChild<QDialog *>(QStringLiteral("tagsDialog"));
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("AI, cang"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        const QStringList expected = {QStringLiteral("AI"), QStringLiteral("cang")};
        QTRY_COMPARE(m_desk->article(m_articles.at(0).id)->tags, expected);
        QCOMPARE(m_desk->article(m_articles.at(1).id)->tags, expected);
        VERIFY_DONE(m_desk->saveNow());
        chooseFilter("tagMenu", QStringLiteral("AI"));
        QTRY_COMPARE(rows()->model()->rowCount(), 2);
    }

    void addsToASectionByMenu()
    {
        QSignalSpy added(m_panel.get(), &LibraryPanel::additionRequested);
        m_panel->setSections({QStringLiteral("TỔNG KẾT"), QStringLiteral("TRONG NƯỚC")});
        click(4);
        chooseInMenu({QStringLiteral("Thêm vào số báo"), QStringLiteral("2  TRONG NƯỚC")});
        QCOMPARE(added.first().first().value<QList<QUuid>>(), QList<QUuid>{m_articles.at(4).id});
        QCOMPARE(added.first().at(1).toInt(), 1);
    }

    void sortsByAClickOnAHeader()
    {
        toggleColumns();
        auto *table = m_panel->findChild<QTableView *>(QStringLiteral("libraryColumns"));
        QVERIFY(table->isVisible());
        QHeaderView *header = table->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(LibraryModel::HeadlineColumn) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(shown(),
                     QStringLiteral("Bến tàu điện đầu tiên chạy thử|Cảng biển dùng trí tuệ nhân tạo|Giống lúa "
                                    "chịu mặn ra ruộng|Sinh viên làm vệ tinh nhỏ|Trạm đo mặn tự động trên "
                                    "sông Cấm"));
    }

    void remembersFormColumnsAndFilters()
    {
        toggleColumns();
        auto *table = m_panel->findChild<QTableView *>(QStringLiteral("libraryColumns"));
        table->horizontalHeader()->resizeSection(LibraryModel::SourceColumn, 177);
        table->horizontalHeader()->hideSection(LibraryModel::TagsColumn);
        chooseFilter("photoMenu", QStringLiteral("Không có ảnh"));
        auto *saved = m_panel->findChild<SavedFilters *>();
        saved->keep(QStringLiteral("Chưa có ảnh"));
        saved->rename(QStringLiteral("Chưa có ảnh"), QStringLiteral("Thiếu ảnh"));
        const QVariantMap state = m_panel->state();
        LibraryPanel other;
        other.setDesk(m_desk.get(), &m_scratch->clock);
        other.setState(state);
        auto *otherTable = other.findChild<QTableView *>(QStringLiteral("libraryColumns"));
        QCOMPARE(otherTable->horizontalHeader()->sectionSize(LibraryModel::SourceColumn), 177);
        QVERIFY(otherTable->isColumnHidden(LibraryModel::TagsColumn));
        QCOMPARE(other.model()->filter(), m_panel->model()->filter());
        QCOMPARE(other.findChild<LibraryViews *>()->form(), LibraryViews::Form::Columns);
        QCOMPARE(other.findChild<SavedFilters *>()->stored().keys(), QStringList{QStringLiteral("Thiếu ảnh")});
        other.setDesk(nullptr, nullptr);
    }

    void warnsOfWhatIsThereAlready()
    {
        Article again = blankArticle(m_scratch->clock);
        again.headline = headlines.at(2).toUpper();
        m_panel->warnOfDuplicates(again);
        auto *warning = m_panel->findChild<QLabel *>(QStringLiteral("duplicateWarning"));
        QTRY_VERIFY(warning->isVisible());
        QVERIFY2(warning->text().startsWith(QStringLiteral("Kho đã có tin này: ")), qPrintable(warning->text()));
        QVERIFY(warning->text().contains(headlines.at(2)));
        QSignalSpy opened(m_panel.get(), &LibraryPanel::articleActivated);
        Q_EMIT warning->linkActivated(m_articles.at(2).id.toString());
        QCOMPARE(opened.first().first().toUuid(), m_articles.at(2).id);
        m_panel->warnOfDuplicates(m_articles.at(2));
        QVERIFY(!warning->isVisible());
    }

    void saysThatTheLibraryIsEmpty()
    {
        m_panel->setDesk(nullptr, nullptr);
        Scratch empty;
        {
            Desk desk(empty.library(), empty.clock);
            m_panel->setDesk(&desk, &empty.clock);
            QTRY_VERIFY(body("quiet").contains(QStringLiteral("Kho chưa có tin nào.")));
            m_panel->setDesk(nullptr, nullptr);
        }
    }

    void everyControlHasAName()
    {
        for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->inherits("QLineEditIconButton"))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

private:
    void start(std::unique_ptr<Library> library)
    {
        m_desk = std::make_unique<Desk>(std::move(library), m_scratch->clock);
        m_panel = std::make_unique<LibraryPanel>();
        m_panel->resize(360, 640);
        m_panel->setDesk(m_desk.get(), &m_scratch->clock);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    [[nodiscard]] QListView *rows() { return m_panel->findChild<QListView *>(QStringLiteral("libraryRows")); }
    [[nodiscard]] QLineEdit *search() { return m_panel->findChild<QLineEdit *>(QStringLiteral("librarySearch")); }

    [[nodiscard]] QString shown()
    {
        QStringList list;
        for (int i = 0; i < rows()->model()->rowCount(); ++i)
            list.append(rows()->model()->index(i, LibraryModel::HeadlineColumn).data().toString());
        return list.join(QLatin1Char('|'));
    }

    /// All visible text of labels of this name.
    [[nodiscard]] QString body(const char *name)
    {
        QString text;
        for (const QLabel *label : m_panel->findChildren<QLabel *>(QLatin1String(name)))
            text += label->isVisible() ? label->text() : QString();
        return text;
    }

    [[nodiscard]] QPoint centre(int row) { return rows()->visualRect(rows()->model()->index(row, 0)).center(); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, modifiers, centre(row));
    }

    [[nodiscard]] QList<QToolButton *> chips()
    {
        QList<QToolButton *> list;
        for (QToolButton *chip : m_panel->findChildren<QToolButton *>(QStringLiteral("chip"))) {
            if (chip->isVisible())
                list.append(chip);
        }
        return list;
    }

    [[nodiscard]] QStringList chipTexts()
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList list;
        for (const QToolButton *chip : chips())
            list.append(chip->text());
        return list;
    }

    void toggleColumns()
    {
        for (QToolButton *button : m_panel->findChildren<QToolButton *>()) {
            if (button->property("part").toString() == u"form")
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    /// Triggers the action of this text (or name) in the filter menu's part.
    void chooseFilter(const char *part, const QString &text, const QString &name = {})
    {
        auto *menu = m_panel->findChild<QMenu *>(QStringLiteral("filterMenu"));
        Q_EMIT menu->aboutToShow();
        auto *place = menu->objectName() == QLatin1String(part) ? menu : menu->findChild<QMenu *>(QLatin1String(part));
        QVERIFY(place != nullptr);
        for (QAction *action : place->actions()) {
            if (name.isEmpty() ? action->text() == text : action->objectName() == name) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    /// Opens the articles' menu and triggers the action at this path of texts.
    void chooseInMenu(const QStringList &path)
    {
        Q_EMIT rows()->customContextMenuRequested(centre(0));
        auto *menu = m_panel->findChild<QMenu *>(QStringLiteral("articleMenu"));
        QVERIFY(menu != nullptr);
        QMenu *level = menu;
        for (const QString &text : path) {
            QAction *found = nullptr;
            for (QAction *action : level->actions()) {
                if (action->text().remove(u'&') == text)
                    found = action;
            }
            QVERIFY2(found != nullptr, qPrintable(text));
            if (found->menu() != nullptr)
                level = found->menu();
            else
                found->trigger();
        }
        delete menu;
    }

    /// Drags with real mouse events, one timer a step: QDrag runs an event loop of its own inside one of them.
    static void drag(QWidget &widget, QPoint start, QPoint target)
    {
        QWindow *window = widget.windowHandle();
        QTest::mousePress(window, Qt::LeftButton, {}, start);
        bool released = false;
        for (int step = 1; step <= 10; ++step) {
            QTimer::singleShot(30 * step, window,
                               [=] { QTest::mouseMove(window, start + (target - start) * step / 10); });
        }
        QTimer::singleShot(400, window, [=, &released] {
            QTest::mouseRelease(window, Qt::LeftButton, {}, target);
            released = true;
        });
        QTRY_VERIFY(released);
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LibraryPanel> m_panel;
    QList<Article> m_articles;
};

QTEST_MAIN(Panel)
#include "librarypanel.moc"
