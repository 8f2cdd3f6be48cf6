// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two articles side by side: what they share stands side by side, too.

#include "models/composer/template.h"
#include "views/preflight/comparewindow.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace DiemTin;

namespace {

const QString shared = QStringLiteral("trung tâm dữ liệu mới của thành phố sẽ phục vụ bảy xã ven biển từ tháng tới");

Article articleWith(int paragraphsBefore, const QString &word)
{
    Article article;
    article.headline = QStringLiteral("Bài về %1").arg(word);
    for (int i = 0; i < paragraphsBefore; ++i)
        article.body += QStringLiteral("Đoạn %1 chỉ nói về %2 và những việc khác hẳn.\n\n").arg(i).arg(word);
    article.body += QStringLiteral("Theo kế hoạch, %1.\n\n").arg(shared);
    for (int i = 0; i < 40; ++i)
        article.body += QStringLiteral("Phần %1 kể tiếp chuyện %2 ở nơi xa.\n\n").arg(i).arg(word);
    return article;
}

/// Height in the window at which the shared words begin.
int markIn(QTextBrowser &text)
{
    const QTextCursor found = text.document()->find(shared.left(20));
    QTextCursor start(text.document());
    start.setPosition(found.selectionStart());
    return text.cursorRect(start).top();
}

/// As far as whole pixels tell: lines may be half a pixel high.
bool atOneHeight(const QList<QTextBrowser *> &texts)
{
    return qAbs(markIn(*texts[0]) - markIn(*texts[1])) <= 1;
}

QByteArray heights(const QList<QTextBrowser *> &texts)
{
    return QByteArray::number(markIn(*texts[0])) + " and " + QByteArray::number(markIn(*texts[1]));
}

} // namespace

class Compare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void theSharedWordsStandAtOneHeight()
    {
        auto *window =
            new CompareWindow(articleWith(30, QStringLiteral("lúa")), articleWith(1, QStringLiteral("cảng")), nullptr);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        const auto texts = window->findChildren<QTextBrowser *>();
        QCOMPARE(texts.size(), 2);
        QVERIFY(texts[0]->viewport()->rect().contains(1, markIn(*texts[0])));
        QVERIFY2(atOneHeight(texts), heights(texts).constData());

        texts[1]->verticalScrollBar()->setValue(texts[1]->verticalScrollBar()->value() + 37);
        QVERIFY2(atOneHeight(texts), heights(texts).constData());
        texts[0]->verticalScrollBar()->setValue(texts[0]->verticalScrollBar()->value() - 21);
        QVERIFY2(atOneHeight(texts), heights(texts).constData());
        window->close();
    }

    void articlesThatShareNothingOpenAtTheirStart()
    {
        Article other = articleWith(2, QStringLiteral("cảng"));
        other.body.remove(shared);
        auto *window = new CompareWindow(articleWith(30, QStringLiteral("lúa")), other, nullptr);
        window->show();
        for (const QTextBrowser *text : window->findChildren<QTextBrowser *>())
            QCOMPARE(text->verticalScrollBar()->value(), 0);
        window->close();
    }
};

QTEST_MAIN(Compare)
#include "compare.moc"
