// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The composer: what must hold of the pages of any issue, and that remembering changes nothing.

#include "madeup.h"
#include "models/base/length.h"
#include "models/base/viettext.h"
#include "models/composer/composer.h"
#include "models/composer/template.h"
#include "models/editorial/markdown.h"
#include "seentext.h"

#include <QFile>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QRawFont>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

QString squeezed(const QString &text)
{
    return QString(text).remove(u' ').remove(u'\n');
}

std::vector<std::pair<const char *, MadeUp>> kinds()
{
    return {{"usual", {}},
            {"without photos", {10, 9, true, true, false, 10}},
            {"many", {70, 50, true, true, true, 8}},
            {"long articles", {4, 3, true, true, true, 60}},
            {"very long article", {1, 1, false, false, true, 260}},
            {"no spotlight, no trend", {6, 6, false, false, true, 8}},
            {"one", {1, 0, false, false, true, 4}},
            {"empty", {0, 0, false, false, false, 1}}};
}

} // namespace

class ComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<void> fonts = loadFonts();
        QVERIFY2(fonts, qPrintable(fonts ? QString() : fonts.error().message));
        const Result<Template> look = templateByName({});
        QVERIFY(look);
        m_look = *look;
    }

    void holdsForEveryIssue_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QString>("look");
        for (size_t i = 0; i < kinds().size(); ++i) {
            for (quint32 seed = 1; seed <= 3; ++seed) {
                for (const QString &look : templateNames())
                    QTest::addRow("%s, seed %u, %s", kinds()[i].first, seed, qPrintable(look))
                        << int(i) << seed << look;
            }
        }
    }
    void holdsForEveryIssue()
    {
        QFETCH(int, kind);
        QFETCH(quint32, seed);
        QFETCH(QString, look);
        const IssueContent content = madeUpIssue(seed, kinds()[size_t(kind)].second);
        const Proof proof = Composer().compose(content, *templateByName(look));
        printsEveryWordInOrder(content, proof);
        numbersContentsTruly(content, proof);
        keepsTextOffPhotosAndInsidePages(proof);
        leavesNoHeadlineWidowOrOrphan(proof);
        // Whole articles do not always fill pages; nothing else may be amiss.
        for (const Diagnostic &diagnostic : proof.diagnostics)
            QCOMPARE(diagnostic.id, u"too-much-white"_s);
    }

    void holdsForPhotosOfAnyShape_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<int>("photos");
        QTest::addColumn<QString>("look");
        for (const QSize pixels :
             {QSize(100, 2000), QSize(400, 1300), QSize(900, 900), QSize(3000, 900), QSize(9000, 400)}) {
            for (const int photos : {1, 2, 3, 4, 5, 7, 13, 30, 41})
                for (const QString &look : {u"house"_s, u"newspaper"_s})
                    QTest::addRow("%d x %d, %d, %s", pixels.width(), pixels.height(), photos, qPrintable(look))
                        << pixels << photos << look;
        }
    }
    void holdsForPhotosOfAnyShape()
    {
        QFETCH(QSize, pixels);
        QFETCH(int, photos);
        QFETCH(QString, look);
        IssueContent content = madeUpIssue(5, {5, 3, true, true, false, 8});
        for (Article &article : content.articles) {
            for (int i = 0; i < photos; ++i) {
                const PhotoUse use{QString(64, QChar(u'a' + i)), u"Ảnh có hình dáng lạ"_s, {}};
                article.photos.append(use);
                content.photos.insert(use.sha256, {use.sha256, pixels, u"jpeg"_s, 1000});
            }
        }
        const Proof proof = Composer().compose(content, *templateByName(look));
        printsEveryWordInOrder(content, proof);
        keepsTextOffPhotosAndInsidePages(proof);
        QMap<QString, int> seen;
        for (const auto &page : proof.pages) {
            const QRectF sheet = QRectF(QPointF(), page->size).adjusted(-200, -200, 200, 200);
            QList<QRectF> places;
            for (const PageItem &item : page->items) {
                const auto *photo = std::get_if<PhotoItem>(&item);
                if (photo == nullptr)
                    continue;
                QVERIFY(sheet.contains(photo->rect));
                for (const QRectF &other : std::as_const(places))
                    QVERIFY(other == photo->rect || !other.intersects(photo->rect));
                places.append(photo->rect);
                if (photo->shade == Shade::None)
                    ++seen[photo->sha256];
            }
        }
        for (int i = 0; i < photos; ++i)
            QCOMPARE(seen.value(QString(64, QChar(u'a' + i))) >= content.articles.size(), i < 30);
    }

    void anOpeningSubheadingKeepsClearOfTheRuleAboveIt_data()
    {
        QTest::addColumn<QString>("look");
        for (const QString &look : {u"house"_s, u"plain"_s, u"newspaper"_s})
            QTest::newRow(qPrintable(look)) << look;
    }
    void anOpeningSubheadingKeepsClearOfTheRuleAboveIt()
    {
        QFETCH(QString, look);
        IssueContent content = madeUpIssue(3, {3, 0, false, false, false, 6});
        for (Article &article : content.articles)
            article.body.prepend(u"## Ể Ậ Ỗ\n\n"_s);
        const Proof proof = Composer().compose(content, *templateByName(look));
        int headings = 0;
        for (const auto &page : proof.pages) {
            for (const PageItem &item : page->items) {
                const auto *line = std::get_if<TextLine>(&item);
                if (line == nullptr || line->text->role != TextRole::Subheading)
                    continue;
                ++headings;
                for (const QGlyphRun &run : line->text->layout.lineAt(line->line).glyphRuns()) {
                    for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i) {
                        const QRectF ink = run.rawFont()
                                               .boundingRect(run.glyphIndexes().at(i))
                                               .translated(line->origin + run.positions().at(i));
                        for (const PageItem &other : page->items) {
                            const auto *rule = std::get_if<Fill>(&other);
                            QVERIFY(rule == nullptr || rule->rect.height() > fromPoints(2)
                                    || !rule->rect.adjusted(0, 0, 0, fromPoints(2)).intersects(ink));
                        }
                    }
                }
            }
        }
        QCOMPARE(headings, 3);
    }

    /// What the templates say of the newspaper: the text of a short article stands in two columns of one height, each
    /// no wider than half of what is left beside the gap, and photos are as wide as a column or stand over both.
    void setsNewsInTwoColumns_data()
    {
        QTest::addColumn<bool>("photos");
        QTest::newRow("without photos") << false;
        QTest::newRow("with photos") << true;
    }
    void setsNewsInTwoColumns()
    {
        QFETCH(bool, photos);
        const IssueContent content = madeUpIssue(12, {9, 8, false, false, photos, 9});
        const Proof proof = Composer().compose(content, *templateByName(u"newspaper"_s));
        const double left = fromMillimetres(17);
        const double right = fromMillimetres(17 + 84 + 8);
        const double row = fromPoints(12.8);
        for (const ContentsEntry &entry : proof.contents) {
            const Page &page = *proof.pages[size_t(entry.page) - 1];
            std::array<double, 2> foot{};
            for (const Seen &seen : textOf(page)) {
                if (seen.text->article != entry.article || seen.text->role != TextRole::Body)
                    continue;
                const bool second = seen.box.left() > right - 1;
                QVERIFY(seen.box.left() > (second ? right : left) - 1);
                QVERIFY2(seen.box.right() < (second ? right : left) + fromMillimetres(84) + 1, qPrintable(seen.words));
                foot[second] = std::max(foot[second], seen.box.bottom());
            }
            // Short text may stand beside its photo, in one column only.
            QVERIFY(photos ? foot[0] > 0 || foot[1] > 0 : foot[0] > 0 && foot[1] > 0);
            QVERIFY2(photos || std::abs(foot[0] - foot[1]) < 2.5 * row, qPrintable(entry.title));
            for (const PageItem &item : page.items) {
                const auto *photo = std::get_if<PhotoItem>(&item);
                if (!photo || photo->article != entry.article)
                    continue;
                const double width = toMillimetres(photo->rect.width());
                QVERIFY2(qAbs(width - 84) < 0.01 || photo->rect.left() < left + 1 || photo->rect.right() > right,
                         qPrintable(QString::number(width)));
            }
        }
    }

    void breaksALongArticleInColumnsOnlyBetweenPages()
    {
        const IssueContent content = madeUpIssue(4, {1, 0, false, false, false, 260});
        const Proof proof = Composer().compose(content, *templateByName(u"newspaper"_s));
        QVERIFY(proof.pages.size() >= 4);
        double lowest = 0;
        for (size_t i = 2; i + 1 < proof.pages.size(); ++i) {
            std::array<double, 2> foot{};
            for (const Seen &seen : textOf(*proof.pages[i])) {
                if (seen.text->role == TextRole::Body)
                    foot[seen.box.left() > fromMillimetres(105)] = seen.box.bottom();
            }
            lowest = std::max({lowest, foot[0], foot[1]});
            QVERIFY(std::abs(foot[0] - foot[1]) < 2.5 * fromPoints(12.8));
        }
        QVERIFY(lowest > fromMillimetres(297 - 18 - 10));
    }

    void remembersWithoutChangingAnything()
    {
        IssueContent content = madeUpIssue(42, {});
        Composer remembering;
        const QString first = dumpText(remembering.compose(content, m_look));
        QCOMPARE(dumpText(remembering.compose(content, m_look)), first);
        QRandomGenerator random(9);
        const QList<QUuid> ids = content.articles.keys();
        for (int edit = 0; edit < 40; ++edit) {
            Article &article = content.articles[ids[random.bounded(ids.size())]];
            switch (edit % 4) {
            case 0:
                article.body.insert(random.bounded(article.body.size()), u" thêm chữ"_s);
                break;
            case 1:
                article.headline += u" MỚI"_s;
                break;
            case 2:
                article.body.chop(article.body.size() / 5);
                break;
            default:
                content.issue.sections[1].placements.swapItemsAt(0, 1 + random.bounded(5));
            }
            QCOMPARE(dumpText(remembering.compose(content, m_look)), dumpText(Composer().compose(content, m_look)));
        }
    }

    /// Without spotlight and cover photo the cover shows the first photo of the first article.
    void composesTheCoverAnewWhenItsPhotoChanges()
    {
        IssueContent content = madeUpIssue(8, {4, 3, false, false, true, 8});
        const auto coverPhoto = [](const Proof &proof) {
            for (const PageItem &item : proof.pages.front()->items) {
                if (const auto *photo = std::get_if<PhotoItem>(&item))
                    return photo->sha256;
            }
            return QString();
        };
        Composer remembering;
        const QUuid lead = remembering.compose(content, m_look).contents.front().article;
        Article &article = content.articles[lead];
        for (const QChar sign : {u'a', u'b'}) {
            const QString sha256(64, sign);
            article.photos = {PhotoUse{sha256, u"Ảnh khác"_s, {}}};
            content.photos.insert(sha256, {sha256, QSize(1500, 1000), u"jpeg"_s, 1000});
            QCOMPARE(coverPhoto(remembering.compose(content, m_look)), sha256);
        }
        article.photos.clear();
        QCOMPARE(coverPhoto(remembering.compose(content, m_look)), QString());
    }

    void forgetsAMissingCharacterThatIsTakenOut()
    {
        IssueContent content = madeUpIssue(6, {});
        const IssueContent clean = content;
        content.articles[content.issue.sections[1].placements.first().article].body += u" Vui quá \U0001F389"_s;
        Composer composer;
        const Proof marked = composer.compose(content, m_look);
        QCOMPARE(marked.diagnostics.size(), 1);
        QCOMPARE(marked.diagnostics.first().id, u"missing-glyph"_s);
        QCOMPARE(marked.diagnostics.first().article, content.issue.sections[1].placements.first().article);
        QVERIFY(composer.compose(clean, m_look).diagnostics.isEmpty());
    }

    void keepsPagesThatAnEditDoesNotTouch()
    {
        IssueContent content = madeUpIssue(3, {20, 20, true, true, true, 8});
        Composer composer;
        const Proof before = composer.compose(content, m_look);
        const QUuid last = content.issue.sections[3].placements.last().article;
        content.articles[last].body += u" Thêm."_s;
        const Proof after = composer.compose(content, m_look);
        QCOMPARE(after.pages.size(), before.pages.size());
        int changed = 0;
        for (size_t i = 0; i < after.pages.size(); ++i)
            changed += after.pages[i]->hash != before.pages[i]->hash;
        QVERIFY2(changed >= 1 && changed <= 2, qPrintable(QString::number(changed)));
    }

    void honoursWishesOfThePerson()
    {
        IssueContent content = madeUpIssue(8, {});
        Placement &placement = content.issue.sections[1].placements[2];
        placement.startsPage = true;
        placement.photoSide = PhotoSide::Right;
        placement.photoWidth = 60;
        placement.contentsTitle = u"Tên ngắn trong mục lục"_s;
        const Proof proof = Composer().compose(content, m_look);
        const AnchorPlace place = findAnchor(proof, u"domestic-3"_s);
        QCOMPARE(place.position.y(), fromMillimetres(24));
        const QUuid article = placement.article;
        bool found = false;
        for (const PageItem &item : proof.pages[size_t(place.page)]->items) {
            const auto *photo = std::get_if<PhotoItem>(&item);
            if (!photo || photo->article != article)
                continue;
            found = true;
            QVERIFY(std::abs(toMillimetres(photo->rect.width()) - 60) < 0.01);
            QCOMPARE(qRound(toMillimetres(photo->rect.right())), 193);
        }
        QVERIFY(found);
        QCOMPARE(proof.contents[3].title, placement.contentsTitle);
    }

    void printsGoldenPages_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QString>("file");
        QTest::newRow("small issue") << quint32(1) << u"small.txt"_s;
        QTest::newRow("without photos") << quint32(2) << u"plain.txt"_s;
    }
    void printsGoldenPages()
    {
        QFETCH(quint32, seed);
        QFETCH(QString, file);
        const IssueContent content = madeUpIssue(seed, {3, 2, true, true, seed == 1, 6});
        const QString dump = dumpText(Composer().compose(content, m_look));
        QFile golden(QStringLiteral(DIEMTIN_TEST_DATA "/golden/") + file);
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

private:
    /// Article by article, what is printed is its headline, source and text, whole and in order.
    void printsEveryWordInOrder(const IssueContent &content, const Proof &proof)
    {
        QHash<QUuid, QString> printed;
        for (const auto &page : proof.pages) {
            for (const Seen &seen : textOf(*page)) {
                if (seen.text->role == TextRole::Body || (seen.text->role == TextRole::Bullet && seen.words != u"•")
                    || seen.text->role == TextRole::Subheading)
                    printed[seen.text->article] += seen.words;
            }
        }
        for (const Article &article : content.articles)
            QCOMPARE(squeezed(printed.value(article.id)), squeezed(plainText(readMarkdown(article.body))));
    }

    void numbersContentsTruly(const IssueContent &content, const Proof &proof)
    {
        QCOMPARE(proof.contents.size(), size_t(content.articles.size()));
        for (const ContentsEntry &entry : proof.contents) {
            const AnchorPlace place = findAnchor(proof, entry.anchor);
            QVERIFY(place.page >= 0);
            QCOMPARE(entry.page, place.page + 1);
            QCOMPARE(proof.pages[size_t(place.page)]->number, entry.page);
            QString headline;
            for (const Seen &seen : textOf(*proof.pages[size_t(place.page)])) {
                if (seen.text->role == TextRole::Headline && seen.text->article == entry.article)
                    headline += seen.words;
            }
            QCOMPARE(squeezed(headline), squeezed(content.articles.value(entry.article).headline.toUpper()));
        }
    }

    void keepsTextOffPhotosAndInsidePages(const Proof &proof)
    {
        for (size_t i = 1; i < proof.pages.size(); ++i) {
            const Page &page = *proof.pages[i];
            const QRectF inside(fromMillimetres(16.9), fromMillimetres(9),
                                page.size.width() - 2 * fromMillimetres(16.9),
                                page.size.height() - fromMillimetres(13));
            for (const Seen &seen : textOf(page)) {
                QVERIFY2(inside.contains(seen.box), qPrintable(seen.words));
                for (const PageItem &item : page.items) {
                    const auto *photo = std::get_if<PhotoItem>(&item);
                    // A line's box is higher than its letters; a hair of it may touch.
                    if (photo && !isFurniture(seen.text->role))
                        QVERIFY2(!photo->rect.intersects(seen.box.adjusted(0, 90, 0, -90)), qPrintable(seen.words));
                }
            }
        }
    }

    void leavesNoHeadlineWidowOrOrphan(const Proof &proof)
    {
        for (const auto &page : proof.pages) {
            const std::vector<Seen> lines = textOf(*page);
            for (const Seen &seen : lines) {
                const SetText &text = *seen.text;
                const int count = text.layout.lineCount();
                const auto here =
                    std::count_if(lines.begin(), lines.end(), [&](const Seen &other) { return other.text == &text; });
                if (text.role == TextRole::Body || text.role == TextRole::Bullet)
                    QVERIFY2(count == 1 || here >= 2, qPrintable(seen.words));
                if (text.role != TextRole::Headline)
                    continue;
                const auto body = std::count_if(lines.begin(), lines.end(), [&](const Seen &other) {
                    return other.text->article == text.article
                        && (other.text->role == TextRole::Body || other.text->role == TextRole::Bullet);
                });
                QVERIFY2(body >= 2, qPrintable(seen.words));
            }
        }
    }

    Template m_look;
};

QTEST_MAIN(ComposerTest)
#include "tst_composer.moc"
