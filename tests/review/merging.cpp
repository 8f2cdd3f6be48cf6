// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Review files go out and come back: from several reviewers, in any order, twice.

#include "models/base/uuid.h"
#include "models/review/deciding.h"
#include "models/review/packing.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/photostore.h"
#include "office.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QStringList Reviewers = {u"Bà Hoa"_s, u"Ông Tâm"_s, u"Ông Việt"_s};

/// What reviewers may change in one test run.
enum class Edits { Anywhere, EachInAnArticleOfTheirOwn };

/// A text with some words taken out, put in or replaced.
QString edited(QRandomGenerator &random, const QString &text)
{
    static const QStringList words = {u"rất"_s, u"mới"_s, u"của thành phố"_s, u"14"_s, u"hơn"_s};
    QStringList parts = text.split(u' ');
    for (int i = random.bounded(1, 4); i > 0; --i) {
        const int at = random.bounded(static_cast<int>(parts.size()));
        switch (random.bounded(3)) {
        case 0:
            parts[at] = words.at(random.bounded(static_cast<int>(words.size())));
            break;
        case 1:
            parts.insert(at, words.at(random.bounded(static_cast<int>(words.size()))));
            break;
        default:
            if (parts.size() > 2)
                parts.removeAt(at);
        }
    }
    return parts.join(u' ');
}

} // namespace

class TestMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        m_review = m_office->send(u"duyệt.diemtin"_s);
    }
    void cleanup() { m_office.reset(); }

    void aReviewFileHasTheIssueOnly();
    void smallPhotosMakeASmallFile();
    void theSameFileTwiceIsHarmless();
    void onlyTheNewestVersionCounts();
    void whatIsNoReviewFileIsRefused();
    void allOrdersGiveTheSameLibrary();
    void decidingAsFilesComeInGivesTheSameLibrary();
    void verdictsGiveTheStatus();

private:
    [[nodiscard]] Answer randomAnswer(QRandomGenerator &random, int reviewer, Edits edits) const;
    /// Receives the files in this order into a copy of the office's library.
    void receive(Library &library, const QList<int> &order) const;
    /// Decides on everything: clean ones accepted, of rivals the one with the lowest id.
    static void decideAll(Library &library, const QUuid &review);
    [[nodiscard]] QString dump(Library &library) const;
    [[nodiscard]] ReviewState state(Library &library) const;

    std::unique_ptr<Office> m_office;
    SentReview m_review;
};

Answer TestMerging::randomAnswer(QRandomGenerator &random, int reviewer, Edits edits) const
{
    const std::unique_ptr<Library> library = m_office->open();
    Answer answer{.id = newUuid(m_office->clock),
                  .review = m_review.id,
                  .reviewer = Reviewers.at(reviewer),
                  .version = 1,
                  .saved = m_office->clock.now()};
    for (int i = 0; i < m_office->articles.size(); ++i) {
        if (edits == Edits::EachInAnArticleOfTheirOwn && i != reviewer)
            continue;
        const Article article = library->articles().load(m_office->articles.at(i)).value();
        ArticleAnswer said{.verdict = static_cast<Verdict>(random.bounded(3)), .fields = {}};
        said.fields.insert({.field = ReviewField::Body}, edited(random, article.body));
        if (random.bounded(2) == 0)
            said.fields.insert({.field = ReviewField::Headline}, edited(random, article.headline));
        answer.articles.insert(article.id, said);
        answer.comments.append({.id = newUuid(m_office->clock),
                                .article = article.id,
                                .place = FieldPlace{.field = ReviewField::Body},
                                .start = random.bounded(40),
                                .length = random.bounded(20),
                                .text = u"Xem lại"_s});
    }
    return answer;
}

void TestMerging::receive(Library &library, const QList<int> &order) const
{
    for (const int reviewer : order)
        QVERIFY(receiveReview(library, m_office->path(u"về %1.diemtin"_s.arg(reviewer))));
}

void TestMerging::decideAll(Library &library, const QUuid &review)
{
    const Decider decider{u"Thư ký"_s, library.clock().now()};
    ReviewInput input = reviewInput(library, review).value();
    QList<QUuid> ids = input.sent.keys();
    std::ranges::sort(ids);
    for (const QUuid &id : ids) {
        DecidedArticle decided = allAccepted(input, library.articles().load(id).value(), {}, decider);
        for (;;) {
            input.decisions = decided.decisions;
            QStringList waiting;
            for (const Suggestion &suggestion :
                 reviewState(input, {{id, decided.article}}, {id}).articles.value(0).suggestions) {
                if (suggestion.state == SuggestionState::Conflicting)
                    waiting.append(suggestion.id);
            }
            if (waiting.isEmpty())
                break;
            decided = accepted(input, decided.article, *std::ranges::min_element(waiting), decider);
        }
        QVERIFY(library.articles().save(decided.article));
        for (const ReviewDecision &decision : std::as_const(decided.decisions))
            QVERIFY(ReviewStore(library).decide(review, decision));
    }
}

QString TestMerging::dump(Library &library) const
{
    QStringList lines;
    for (const QUuid &id : std::as_const(m_office->articles)) {
        const Article article = library.articles().load(id).value();
        lines += article.headline + u'\n' + article.body;
    }
    const QHash<QString, ReviewDecision> decisions = ReviewStore(library).decisions(m_review.id).value();
    for (const ReviewDecision &decision : decisions)
        lines += decision.item + QString::number(static_cast<int>(decision.choice)) + decision.who;
    std::ranges::sort(lines);
    for (const StoredAnswer &answer : ReviewStore(library).answers(m_review.id).value())
        lines += answer.reviewer + QString::number(answer.version) + answer.content;
    return lines.join(u'\n');
}

ReviewState TestMerging::state(Library &library) const
{
    const IssueContent content = library.issues().content(m_office->issue).value();
    return reviewState(reviewInput(library, m_review.id).value(), content.articles, m_office->articles);
}

void TestMerging::aReviewFileHasTheIssueOnly()
{
    {
        const std::unique_ptr<Library> library = m_office->open();
        Article secret;
        secret.id = newUuid(m_office->clock);
        secret.headline = u"CHƯA ĐƯỢC NÓI"_s;
        QVERIFY(library->articles().save(secret));
    }
    (void)m_office->send(u"hai.diemtin"_s);
    const std::unique_ptr<Library> file = m_office->open(u"hai.diemtin"_s);
    QCOMPARE(file->issues().list()->size(), 1);
    const IssueContent content = file->issues().content(m_office->issue).value();
    QCOMPARE(content.articles.size(), 3);
    QVERIFY(content.articles.contains(m_office->articles.first()));
    QCOMPARE(content.photos.size(), 1);
    const SentReview sent = ReviewStore(*file).find(ReviewStore(*file).reviewOfFile()->value()).value();
    QCOMPARE(sent.note, u"Xin góp ý trước 16 giờ"_s);
    QCOMPARE(ReviewStore(*file).pages(sent.id).value(), QByteArray("%PDF-1.7"));
    QFile raw(m_office->path(u"hai.diemtin"_s));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QVERIFY(!raw.readAll().contains(u"CHƯA ĐƯỢC NÓI"_s.toUtf8()));
}

void TestMerging::smallPhotosMakeASmallFile()
{
    const std::unique_ptr<Library> library = m_office->open();
    QVERIFY(
        packReview(*library, m_office->issue, "%PDF-1.7", {.photos = ReviewPhotos::Whole}, m_office->path(u"lớn"_s)));
    QVERIFY(packReview(*library, m_office->issue, "%PDF-1.7", {}, m_office->path(u"nhỏ"_s)));
    const qint64 whole = QFileInfo(m_office->path(u"lớn"_s)).size();
    const qint64 small = QFileInfo(m_office->path(u"nhỏ"_s)).size();
    QVERIFY2(small < whole / 2, qPrintable(u"%1 of %2 bytes"_s.arg(small).arg(whole)));
    QCOMPARE(library->issues().content(m_office->issue)->photos.constBegin()->pixels, QSize(1600, 1200));
}

void TestMerging::theSameFileTwiceIsHarmless()
{
    QRandomGenerator random(1);
    m_office->copy(u"duyệt.diemtin"_s, u"về 0.diemtin"_s);
    m_office->answer(u"về 0.diemtin"_s, randomAnswer(random, 0, Edits::Anywhere));
    const std::unique_ptr<Library> library = m_office->open();
    const QString file = m_office->path(u"về 0.diemtin"_s);
    const ReceivedReview first = receiveReview(*library, file).value();
    QCOMPARE(first.fresh, 1);
    QCOMPARE(first.reviewers, QStringList{Reviewers.first()});
    const QString before = dump(*library);
    const ReceivedReview second = receiveReview(*library, file).value();
    QCOMPARE(second.fresh + second.newer, 0);
    QCOMPARE(second.known, 1);
    QCOMPARE(dump(*library), before);
}

void TestMerging::onlyTheNewestVersionCounts()
{
    QRandomGenerator random(2);
    Answer answer = randomAnswer(random, 0, Edits::Anywhere);
    m_office->copy(u"duyệt.diemtin"_s, u"về 0.diemtin"_s);
    m_office->answer(u"về 0.diemtin"_s, answer);
    m_office->copy(u"về 0.diemtin"_s, u"về 1.diemtin"_s);
    answer.version = 2;
    answer.articles.clear();
    m_office->answer(u"về 1.diemtin"_s, answer);
    const std::unique_ptr<Library> library = m_office->open();
    receive(*library, {1, 0});
    QCOMPARE(ReviewStore(*library).answers(m_review.id)->size(), 1);
    QCOMPARE(ReviewStore(*library).answers(m_review.id)->first().version, 2);
}

void TestMerging::whatIsNoReviewFileIsRefused()
{
    const std::unique_ptr<Library> library = m_office->open();
    const auto refused = [&](const QString &name) {
        return receiveReview(*library, m_office->path(name)).error().kind;
    };
    QCOMPARE(refused(u"không có.diemtin"_s), ErrorKind::NotFound);
    QFile text(m_office->path(u"chữ.diemtin"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("xin chào") > 0);
    text.close();
    QCOMPARE(refused(u"chữ.diemtin"_s), ErrorKind::Invalid);
    (void)m_office->open(u"thư viện khác.diemtin"_s);
    QCOMPARE(refused(u"thư viện khác.diemtin"_s), ErrorKind::Invalid);
    Office other;
    (void)other.send(u"lạ.diemtin"_s);
    QCOMPARE(receiveReview(*library, other.path(u"lạ.diemtin"_s)).error().kind, ErrorKind::NotFound);
    QVERIFY(ReviewStore(*library).answers(m_review.id)->isEmpty());
}

void TestMerging::allOrdersGiveTheSameLibrary()
{
    int conflicts = 0;
    for (quint32 seed = 1; seed <= 5; ++seed) {
        QRandomGenerator random(seed);
        for (int reviewer = 0; reviewer < 3; ++reviewer) {
            const QString file = u"về %1.diemtin"_s.arg(reviewer);
            m_office->copy(u"duyệt.diemtin"_s, file);
            m_office->answer(file, randomAnswer(random, reviewer, Edits::Anywhere));
        }
        QList<int> order = {0, 1, 2};
        std::optional<ReviewState> expected;
        QString expectedDump;
        do {
            m_office->copy(u"sở.diemtin"_s, u"bản sao.diemtin"_s);
            const std::unique_ptr<Library> library = m_office->open(u"bản sao.diemtin"_s);
            receive(*library, order);
            receive(*library, {order.first()});
            const ReviewState received = state(*library);
            QCOMPARE(received.reviewers.size(), 3);
            for (const ReviewedArticle &article : received.articles)
                conflicts += static_cast<int>(
                    std::ranges::count(article.suggestions, SuggestionState::Conflicting, &Suggestion::state));
            if (!expected)
                expected = received;
            QVERIFY(received == *expected);
            decideAll(*library, m_review.id);
            if (expectedDump.isEmpty())
                expectedDump = dump(*library);
            QCOMPARE(dump(*library), expectedDump);
        } while (std::ranges::next_permutation(order).found);
    }
    QVERIFY(conflicts > 0);
}

void TestMerging::decidingAsFilesComeInGivesTheSameLibrary()
{
    QRandomGenerator random(99);
    for (int reviewer = 0; reviewer < 3; ++reviewer) {
        const QString file = u"về %1.diemtin"_s.arg(reviewer);
        m_office->copy(u"duyệt.diemtin"_s, file);
        m_office->answer(file, randomAnswer(random, reviewer, Edits::EachInAnArticleOfTheirOwn));
    }
    QList<int> order = {0, 1, 2};
    QString expected;
    do {
        m_office->copy(u"sở.diemtin"_s, u"bản sao.diemtin"_s);
        const std::unique_ptr<Library> library = m_office->open(u"bản sao.diemtin"_s);
        for (const int reviewer : std::as_const(order)) {
            receive(*library, {reviewer});
            decideAll(*library, m_review.id);
        }
        if (expected.isEmpty())
            expected = dump(*library);
        QCOMPARE(dump(*library), expected);
    } while (std::ranges::next_permutation(order).found);
}

void TestMerging::verdictsGiveTheStatus()
{
    const ReviewedArticle approved{.article = {}, .verdicts = {{u"Hoa"_s, Verdict::Approved, {}}}};
    const ReviewedArticle both{.article = {},
                               .verdicts = {{u"Hoa"_s, Verdict::Approved, {}}, {u"Tâm"_s, Verdict::NeedsWork, {}}}};
    QCOMPARE(statusAfterReview(ArticleStatus::InReview, approved), ArticleStatus::Approved);
    QCOMPARE(statusAfterReview(ArticleStatus::InReview, both), ArticleStatus::Edited);
    QCOMPARE(statusAfterReview(ArticleStatus::Approved, both), ArticleStatus::Edited);
    QCOMPARE(statusAfterReview(ArticleStatus::InReview, {}), ArticleStatus::InReview);
    QCOMPARE(statusAfterReview(ArticleStatus::Published, both), ArticleStatus::Published);
}

QTEST_GUILESS_MAIN(TestMerging)
#include "merging.moc"
