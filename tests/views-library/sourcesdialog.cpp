// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources are renamed, given other names and merged in their dialog.

#include "views/library/sourcesdialog.h"

#include "../store/scratch.h"
#include "models/desk/desk.h"
#include "models/store/articlestore.h"
#include "models/store/sourcestore.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace DiemTin;

class Sources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk.reset();
        m_scratch = std::make_unique<Scratch>();
        auto library = m_scratch->library();
        for (const char16_t *name : {u"Báo HP", u"Báo Hải Phòng", u"Báo Hải Phòng", u"VnExpress"}) {
            Article article = blankArticle(m_scratch->clock);
            article.source = QString::fromUtf16(name);
            VERIFY_DONE(library->articles().save(article));
        }
        m_desk = std::make_unique<Desk>(std::move(library), m_scratch->clock);
        m_dialog = std::make_unique<SourcesDialog>(*m_desk);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        m_list = m_dialog->findChild<QTreeWidget *>(QStringLiteral("sourceList"));
    }

    void listsNamesAndCounts()
    {
        QCOMPARE(m_list->topLevelItemCount(), 3);
        QCOMPARE(m_list->topLevelItem(0)->text(0), QStringLiteral("Báo Hải Phòng"));
        QCOMPARE(m_list->topLevelItem(0)->text(1), QStringLiteral("2"));
        QTest::keyClicks(m_dialog->findChild<QLineEdit *>(QStringLiteral("sourceSearch")), QStringLiteral("hai ph"));
        QVERIFY(!m_list->topLevelItem(0)->isHidden());
        QVERIFY(m_list->topLevelItem(1)->isHidden());
        QVERIFY(m_list->topLevelItem(2)->isHidden());
    }

    void savesAHomePageAndAnAlias()
    {
        choose({0});
        QSignalSpy changed(m_desk.get(), &Desk::sourcesChanged);
        QVERIFY(!button("saveSource")->isEnabled());
        QTest::keyClicks(m_dialog->findChild<QLineEdit *>(QStringLiteral("sourceHomepage")),
                         QStringLiteral("https://baohaiphong.vn"));
        QTest::keyClicks(m_dialog->findChild<QPlainTextEdit *>(), QStringLiteral("HP news"));
        QTest::mouseClick(button("saveSource"), Qt::LeftButton);
        QCOMPARE(changed.count(), 1);
        const Source source = m_desk->library().sources().find(QStringLiteral("hp NEWS")).value();
        QCOMPARE(source.name, QStringLiteral("Báo Hải Phòng"));
        QCOMPARE(source.homepage, QStringLiteral("https://baohaiphong.vn"));
        QVERIFY(!button("saveSource")->isEnabled());
    }

    void saysWhyANameIsRefused()
    {
        VERIFY_DONE(
            m_desk->library().sources().save(m_desk->library().sources().find(QStringLiteral("VnExpress")).value()));
        choose({0});
        QTest::keyClicks(m_dialog->findChild<QPlainTextEdit *>(), QStringLiteral("VnExpress"));
        QTest::mouseClick(button("saveSource"), Qt::LeftButton);
        QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("sourceMessage"))
                    ->text()
                    .contains(QStringLiteral("VnExpress")));
        QCOMPARE(m_desk->library().sources().list()->size(), 3);
    }

    void mergesTwo()
    {
        QVERIFY(!button("mergeSources")->isEnabled());
        choose({0, 1});
        QTest::mouseClick(button("mergeSources"), Qt::LeftButton);
        QCOMPARE(m_list->topLevelItemCount(), 2);
        QCOMPARE(m_list->topLevelItem(0)->text(1), QStringLiteral("3"));
        const Source source = m_desk->library().sources().find(QStringLiteral("Báo HP")).value();
        QCOMPARE(source.name, QStringLiteral("Báo Hải Phòng"));
    }

    void takesAMergeBack()
    {
        QVERIFY(!button("undoSources")->isEnabled());
        choose({0, 1});
        QTest::mouseClick(button("mergeSources"), Qt::LeftButton);
        QCOMPARE(m_list->topLevelItemCount(), 2);
        QTest::mouseClick(button("undoSources"), Qt::LeftButton);
        QCOMPARE(m_list->topLevelItemCount(), 3);
        QCOMPARE(m_list->topLevelItem(0)->text(1), QStringLiteral("2"));
        QVERIFY(!button("undoSources")->isEnabled());
    }

private:
    [[nodiscard]] QPushButton *button(const char *name)
    {
        return m_dialog->findChild<QPushButton *>(QLatin1String(name));
    }

    void choose(const QList<int> &rows)
    {
        Qt::KeyboardModifiers modifiers = Qt::NoModifier;
        for (const int row : rows) {
            const QRect place = m_list->visualItemRect(m_list->topLevelItem(row));
            QTest::mouseClick(m_list->viewport(), Qt::LeftButton, modifiers, place.center());
            modifiers = Qt::ControlModifier;
        }
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SourcesDialog> m_dialog;
    QTreeWidget *m_list = nullptr;
};

QTEST_MAIN(Sources)
#include "sourcesdialog.moc"
