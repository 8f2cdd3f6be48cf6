// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The makeup of random issues: what the person wishes is kept exactly, what cannot be done is told, and the text dumps
// in golden/ guard all of it (DIEMTIN_RECORD=1 writes them anew).

#include "models/base/length.h"
#include "models/composer/composer.h"
#include "models/composer/template.h"
#include "randomissue.h"
#include "seentext.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include <set>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

/// Where each article starts, how its pages are filled, and every photo: what the makeup decides.
QString dumpMakeup(const Proof &proof)
{
    QString text;
    for (const ContentsEntry &entry : proof.contents) {
        const AnchorPlace place = findAnchor(proof, entry.anchor);
        text +=
            u"%1 page %2 at %3\n"_s.arg(entry.anchor).arg(place.page + 1).arg(toPoints(place.position.y()), 0, 'f', 1);
    }
    for (const PageFill &fill : proof.fills)
        text += u"page %1 white %2%3\n"_s.arg(fill.page + 1)
                    .arg(fill.white, 0, 'f', 3)
                    .arg(fill.endsSection ? u" end" : u"");
    for (size_t i = 0; i < proof.pages.size(); ++i) {
        int lines = 0;
        for (const PageItem &item : proof.pages[i]->items) {
            lines += std::holds_alternative<TextLine>(item) ? 1 : 0;
            if (const auto *photo = std::get_if<PhotoItem>(&item))
                text += u"page %1 photo %2 %3 %4 %5\n"_s.arg(i + 1)
                            .arg(toPoints(photo->rect.x()), 0, 'f', 1)
                            .arg(toPoints(photo->rect.y()), 0, 'f', 1)
                            .arg(toPoints(photo->rect.width()), 0, 'f', 1)
                            .arg(toPoints(photo->rect.height()), 0, 'f', 1);
        }
        text += u"page %1 lines %2\n"_s.arg(i + 1).arg(lines);
    }
    return text;
}

/// Widths of the article's photos on the pages, in mm.
std::vector<double> photoWidths(const Proof &proof, const QUuid &article, const QString &sha256)
{
    std::vector<double> widths;
    for (const auto &page : proof.pages) {
        for (const PageItem &item : page->items) {
            const auto *photo = std::get_if<PhotoItem>(&item);
            if (photo && (photo->article == article || photo->sha256 == sha256))
                widths.push_back(toMillimetres(photo->rect.width()));
        }
    }
    return widths;
}

/// How many articles' first photos have another size than before.
int changedPhotos(const Proof &before, const Proof &after)
{
    QHash<QUuid, QSizeF> sizes;
    for (const auto &page : before.pages) {
        for (const PageItem &item : page->items) {
            if (const auto *photo = std::get_if<PhotoItem>(&item); photo && !sizes.contains(photo->article))
                sizes.insert(photo->article, photo->rect.size());
        }
    }
    int changed = 0;
    QSet<QUuid> seen;
    for (const auto &page : after.pages) {
        for (const PageItem &item : page->items) {
            const auto *photo = std::get_if<PhotoItem>(&item);
            if (photo && !seen.contains(photo->article)) {
                seen.insert(photo->article);
                changed += sizes.value(photo->article) != photo->rect.size() ? 1 : 0;
            }
        }
    }
    return changed;
}

} // namespace

class LayoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        const Result<Template> look = templateByName({});
        QVERIFY(look);
        m_look = *look;
    }

    void keepsTheGoldenMakeup_data()
    {
        QTest::addColumn<QString>("look");
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 12; ++kind)
            QTest::addRow("random %d", kind) << u"house"_s << kind;
        for (const QString &look : {u"newspaper"_s, u"plain"_s}) {
            for (const int kind : {0, 2, 4, 6, 8, 10})
                QTest::addRow("%s %d", qPrintable(look), kind) << look << kind;
        }
    }
    void keepsTheGoldenMakeup()
    {
        QFETCH(QString, look);
        QFETCH(int, kind);
        IssueContent content = randomIssue(quint32(kind + 1), randomKind(kind));
        if (kind == 10)
            content.issue.pageGoal = {.pages = 0, .multipleOf = 4};
        const QString dump = dumpMakeup(Composer().compose(content, *templateByName(look)));
        const QString name = look == u"house" ? u"random"_s : look;
        QFile golden(QStringLiteral(DIEMTIN_TEST_DATA "/golden/%1-%2.txt").arg(name).arg(kind));
        if (qEnvironmentVariableIsSet("DIEMTIN_RECORD")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(dump.toUtf8());
            QSKIP("recorded");
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
        const QStringList lines = dump.split(u'\n');
        for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
            QCOMPARE(lines[i], expected[i]);
        QCOMPARE(lines.size(), expected.size());
    }

    void keepsCaptionsClear_data()
    {
        QTest::addColumn<QString>("look");
        QTest::addColumn<int>("kind");
        for (const QString &look : {u"house"_s, u"newspaper"_s, u"plain"_s}) {
            for (int kind = 0; kind < RandomKinds; ++kind)
                QTest::addRow("%s %d", qPrintable(look), kind) << look << kind;
        }
    }
    void keepsCaptionsClear()
    {
        QFETCH(QString, look);
        QFETCH(int, kind);
        const Proof proof = Composer().compose(randomIssue(quint32(kind + 1), randomKind(kind)), *templateByName(look));
        for (const auto &page : proof.pages) {
            const std::vector<Seen> lines = textOf(*page);
            for (const Seen &caption : lines) {
                if (caption.text->role != TextRole::Caption)
                    continue;
                // A line's box is higher than its letters; a hair of it may touch.
                const QRectF box = caption.box.adjusted(0, 40, 0, -40);
                for (const Seen &other : lines) {
                    const QRectF letters = other.box.adjusted(0, 60, 0, -60);
                    QVERIFY2(other.text == caption.text || !letters.intersects(box),
                             qPrintable(u"page %1: %2 / %3"_s.arg(page->number).arg(caption.words, other.words)));
                }
                for (const PageItem &item : page->items) {
                    const auto *photo = std::get_if<PhotoItem>(&item);
                    QVERIFY2(photo == nullptr || !photo->rect.intersects(box), qPrintable(caption.words));
                }
            }
        }
    }

    void makesNoPhotoTooSmallToSee()
    {
        for (int kind = 0; kind < RandomKinds; ++kind) {
            if (randomKind(kind).pinned > 0)
                continue; // a person may want that
            const Proof proof = Composer().compose(randomIssue(quint32(kind + 1), randomKind(kind)), m_look);
            for (const auto &page : proof.pages) {
                for (const PageItem &item : page->items) {
                    if (const auto *photo = std::get_if<PhotoItem>(&item))
                        QVERIFY2(std::min(photo->rect.width(), photo->rect.height()) >= fromMillimetres(14),
                                 qPrintable(u"kind %1, page %2: %3 × %4 mm"_s.arg(kind)
                                                .arg(page->number)
                                                .arg(toMillimetres(photo->rect.width()))
                                                .arg(toMillimetres(photo->rect.height()))));
                }
            }
        }
    }

    void breaksNoArticleThatFitsOnAPage()
    {
        for (int kind = 0; kind < RandomKinds; ++kind) {
            const Proof proof = Composer().compose(randomIssue(quint32(kind + 1), randomKind(kind)), m_look);
            QVERIFY(proof.brokenArticles <= (randomKind(kind).longest > 0 ? 1 : 0));
        }
    }

    void setsPhotosExactlyAsWideAsWished_data()
    {
        QTest::addColumn<int>("section");
        QTest::addColumn<double>("width");
        for (int section = 0; section < 4; ++section) {
            for (const double width : {37.5, 81.0, 120.0, 176.0})
                QTest::addRow("section %d, %g mm", section + 1, width) << section << width;
        }
    }
    void setsPhotosExactlyAsWideAsWished()
    {
        QFETCH(int, section);
        QFETCH(double, width);
        IssueContent content = randomIssue(5, {.articles = 12, .mostWords = 200, .mostPhotos = 1});
        for (Placement &placement : content.issue.sections[section].placements) {
            const Article &article = content.articles[placement.article];
            if (article.photos.isEmpty())
                continue;
            placement.photoWidth = width;
            const Proof proof = Composer().compose(content, m_look);
            const std::vector<double> widths = photoWidths(proof, article.id, article.photos.first().sha256);
            QVERIFY2(std::ranges::any_of(widths, [width](double w) { return std::abs(w - width) < 0.01; }),
                     qPrintable(article.headline));
            return;
        }
        QFAIL("no photo in the section");
    }

    void saysWhatToCutWhereAPageStaysWhite()
    {
        // Articles of more than half a page cannot share one, and none is broken.
        IssueContent content = randomIssue(2, {.articles = 8, .leastWords = 380, .mostWords = 390, .mostPhotos = 0});
        const Proof proof = Composer().compose(content, m_look);
        const auto hint = std::ranges::find(proof.hints, LayoutHint::Kind::TooMuchWhite, &LayoutHint::kind);
        QVERIFY(hint != proof.hints.end());
        QCOMPARE(std::ranges::count(proof.diagnostics, u"too-much-white"_s, &Diagnostic::id),
                 std::ranges::count(proof.hints, LayoutHint::Kind::TooMuchWhite, &LayoutHint::kind));
        QVERIFY(hint->lines > 0);
        // Doing what it says fills a page: the article then shares one with a neighbour.
        const auto pages = proof.pages.size();
        Article &article = content.articles[hint->article];
        const qsizetype words =
            article.body.count(u' ') - (hint->lines + 2) * 20; // the text ends with a whole sentence
        article.body = randomWords(3, int(words));
        const Proof after = Composer().compose(content, m_look);
        QCOMPARE(after.pages.size(), pages - 1);
    }

    /// Where the next article would fit but leave its own page bare, cutting does not help; adding does.
    void saysWhatToAddWhereCuttingDoesNotHelp()
    {
        int added = 0;
        for (int kind = 0; kind < RandomKinds; ++kind) {
            const IssueContent content = randomIssue(quint32(kind + 1), randomKind(kind));
            const Proof proof = Composer().compose(content, m_look);
            for (const LayoutHint &hint : proof.hints) {
                if (hint.kind != LayoutHint::Kind::TooMuchWhite)
                    continue;
                QVERIFY(hint.lines != 0);
                if (hint.lines > 0)
                    continue;
                ++added;
                const auto onPage = std::ranges::find(proof.contents, hint.article, &ContentsEntry::article);
                QVERIFY(onPage != proof.contents.end());
                QVERIFY(onPage->page <= hint.page + 1);
                IssueContent longer = content;
                longer.articles[hint.article].body += u"\n\n"_s + randomWords(5, -hint.lines * 16);
                const Proof after = Composer().compose(longer, m_look);
                QVERIFY(std::ranges::none_of(after.hints, [&hint](const LayoutHint &other) {
                    return other.kind == hint.kind && other.page == hint.page;
                }));
            }
        }
        QVERIFY(added > 0);
    }

    /// Typing near the end of articles makes photos of others change less, and leaves no trace in what is composed
    /// without the layouts of before.
    void keepsPhotosWhileSomeoneTypes()
    {
        int keptChanges = 0;
        int freeChanges = 0;
        for (const int kind : {0, 4, 6, 9}) {
            IssueContent content = randomIssue(quint32(kind + 1), randomKind(kind));
            Composer steady;
            Composer free;
            Proof before = steady.compose(content, m_look);
            Proof freeBefore = before;
            const QList<Placement> placements = content.issue.sections[1].placements;
            for (const Placement &placement : placements.first(12)) {
                Article &article = content.articles[placement.article];
                for (int key = 0; key < 4; ++key) {
                    article.body += u" nước mặn"_s;
                    const Proof kept = steady.compose(content, m_look, PhotoLayouts(steady.photoLayouts()));
                    const Proof pure = free.compose(content, m_look);
                    keptChanges += changedPhotos(before, kept);
                    freeChanges += changedPhotos(freeBefore, pure);
                    before = kept;
                    freeBefore = pure;
                }
            }
            QCOMPARE(dumpMakeup(steady.compose(content, m_look)), dumpMakeup(Composer().compose(content, m_look)));
        }
        qInfo("photos that changed their size: %d kept, %d free", keptChanges, freeChanges);
        QVERIFY(freeChanges > 10);
        QVERIFY(keptChanges * 2 < freeChanges);
    }

    void leavesNoLastLineOfOneShortSyllable()
    {
        for (const int kind : {0, 1, 5, 9}) {
            const Proof proof = Composer().compose(randomIssue(quint32(kind + 40), randomKind(kind)), m_look);
            for (const auto &page : proof.pages) {
                for (const PageItem &item : page->items) {
                    const auto *line = std::get_if<TextLine>(&item);
                    if (!line || line->text->role != TextRole::Body || line->line == 0
                        || line->line + 1 < line->text->layout.lineCount())
                        continue;
                    const QString words = lineText(*line).trimmed();
                    QVERIFY2(words.contains(u' ') || words.size() > 5, qPrintable(words));
                }
            }
        }
    }

private:
    Template m_look;
};

QTEST_MAIN(LayoutsTest)
#include "tst_layouts.moc"
