// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same piece is known again by address, headline or text, other pieces are not.

#include "models/store/articlestore.h"
#include "models/store/duplicates.h"
#include "scratch.h"

using namespace DiemTin;

namespace {

const QString text = QStringLiteral(
    "Sáng nay, thành phố đưa vào vận hành bến tàu chạy điện đầu tiên nối hai bờ sông Cấm. Mỗi chuyến chở được sáu mươi "
    "hành khách, chạy mười hai phút và không xả khói. Đơn vị vận hành cho biết pin của tàu được sạc bằng điện mặt trời "
    "trên mái nhà chờ, đủ cho tám chuyến mỗi ngày; vé tháng bằng nửa vé xe buýt.");

const QString other = QStringLiteral(
    "Trường đại học giới thiệu giống lúa chịu mặn mới sau năm năm lai tạo. Ruộng thử ở ven biển cho năng suất cao hơn "
    "giống cũ một phần tư, dù nước tưới mặn gấp đôi. Nông dân sẽ nhận hạt giống từ vụ tới và được hướng dẫn tại "
    "ruộng.");

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheSameAddress();
    void findsTheSameHeadline();
    void findsTheSameTextUnderAnotherHeadline();
    void findsAShortenedTextOfTheSameSubject();
    void leavesOtherPiecesAlone();

private:
    [[nodiscard]] Article saved(const QString &headline, const QString &url, const QString &body);
    [[nodiscard]] Article fresh(const QString &headline, const QString &url, const QString &body) const;

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Library> m_library;
    Article m_boat;
};

void TestDuplicates::init()
{
    m_library.reset();
    m_scratch = std::make_unique<Scratch>();
    m_library = m_scratch->library();
    m_boat =
        saved(QStringLiteral("Hải Phòng có bến tàu điện đầu tiên"), QStringLiteral("https://bao.vn/ben-tau"), text);
    for (int i = 0; i < 30; ++i)
        std::ignore = saved(QStringLiteral("Giống lúa chịu mặn số %1 ra ruộng").arg(i), {}, other + QString::number(i));
}

Article TestDuplicates::fresh(const QString &headline, const QString &url, const QString &body) const
{
    Article article = blankArticle(m_scratch->clock);
    article.headline = headline;
    article.url = url;
    article.body = body;
    return article;
}

Article TestDuplicates::saved(const QString &headline, const QString &url, const QString &body)
{
    const Article article = fresh(headline, url, body);
    if (!m_library->articles().save(article))
        qFatal("cannot save");
    return article;
}

void TestDuplicates::findsTheSameAddress()
{
    const auto found = duplicatesOf(
        *m_library, fresh(QStringLiteral("Tin khác"), QStringLiteral("http://www.bao.vn/ben-tau/?fbclid=1"), {}));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().article, m_boat.id);
    QCOMPARE(found->first().kind, Duplicate::Kind::SameAddress);
}

void TestDuplicates::findsTheSameHeadline()
{
    const auto found =
        duplicatesOf(*m_library, fresh(QStringLiteral("HẢI PHÒNG CÓ BẾN TÀU  ĐIỆN ĐẦU TIÊN"), {}, other));
    QVERIFY(!found->isEmpty());
    QCOMPARE(found->first().article, m_boat.id);
    QCOMPARE(found->first().kind, Duplicate::Kind::SameHeadline);
    QCOMPARE(found->first().likeness, 0.0);
}

void TestDuplicates::findsTheSameTextUnderAnotherHeadline()
{
    const auto found = duplicatesOf(*m_library, fresh(QStringLiteral("Đi tàu không khói"), {}, text));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().article, m_boat.id);
    QCOMPARE(found->first().kind, Duplicate::Kind::SimilarText);
    QCOMPARE(found->first().likeness, 1.0);
}

void TestDuplicates::findsAShortenedTextOfTheSameSubject()
{
    QString shorter = text;
    shorter.replace(QStringLiteral("Sáng nay, thành phố"), QStringLiteral("Hôm qua, Hải Phòng"))
        .replace(QStringLiteral("hành khách, chạy mười hai phút và"), QStringLiteral("khách và"))
        .truncate(200);
    const auto found =
        duplicatesOf(*m_library, fresh(QStringLiteral("Bến tàu điện đầu tiên ở Hải Phòng"), {}, shorter));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().article, m_boat.id);
    QVERIFY(found->first().likeness > 0.5 && found->first().likeness < 1);
}

void TestDuplicates::leavesOtherPiecesAlone()
{
    QVERIFY(duplicatesOf(*m_library, m_boat)->isEmpty());
    QVERIFY(duplicatesOf(*m_library, fresh(QStringLiteral("Hải Phòng mở bến tàu khách đầu tiên"), {}, other.left(30)))
                ->isEmpty());
    QVERIFY(duplicatesOf(*m_library, fresh({}, {}, {}))->isEmpty());
    // Thirty alike: the likeliest ten are enough to tell.
    QCOMPARE(duplicatesOf(*m_library, fresh(QStringLiteral("Lúa"), {}, other))->size(), 10);
}

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
