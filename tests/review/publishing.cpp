// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is published is approved as it is, or somebody says why it is not.

#include "models/review/publishing.h"

#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "office.h"

#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

class TestPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        m_library = m_office->open();
    }
    void cleanup()
    {
        m_library.reset();
        m_office.reset();
    }

    void nothingIsApprovedAtFirst()
    {
        QCOMPARE(missing().size(), 3);
        QVERIFY(unapprovedSentence(missing()).contains(u"KHO DỮ LIỆU MỞ"_s));
    }

    void whatIsApprovedPasses()
    {
        for (const QUuid &id : std::as_const(m_office->articles))
            approve(id, u"Bà Hoa"_s);
        QVERIFY(missing().isEmpty());
        QVERIFY(unapprovedSentence({}).isEmpty());
    }

    void publishingIsKept()
    {
        QVERIFY(markPublished(*m_library, content(), u"  Lãnh đạo duyệt\nqua điện thoại "_s));
        const QList<Publication> kept = ReviewStore(*m_library).publications(m_office->issue).value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().reason, u"Lãnh đạo duyệt qua điện thoại"_s);
        for (const Article &article : content().articles)
            QCOMPARE(article.status, ArticleStatus::Published);
    }

    void theHistorySaysWhoAndWhen()
    {
        const QUuid id = m_office->articles.first();
        const QDateTime begun = m_office->clock.now();
        later();
        approve(id, u"Bà Hoa"_s);
        const QDateTime approved = m_office->clock.now();
        later();
        change(id, [](Article &article) { article.tags = {u"AI"_s}; });
        const QList<StatusChange> history = statusHistory(*m_library, id).value();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(0), (StatusChange{ArticleStatus::Approved, u"Bà Hoa"_s, approved}));
        QCOMPARE(history.at(1).status, ArticleStatus::Fresh);
        QCOMPARE(history.at(1).when, begun);
    }

    void everyStatusIsKeptHoweverSoonTheNextOneComes()
    {
        const QUuid id = m_office->articles.first();
        m_library->setAuthor(u"Lan"_s);
        for (const ArticleStatus status : {ArticleStatus::Edited, ArticleStatus::InReview, ArticleStatus::Approved}) {
            Article article = m_library->articles().load(id).value();
            article.status = status;
            m_office->clock.set(m_office->clock.now().addSecs(5));
            QVERIFY(m_library->articles().save(article));
        }
        const QDateTime approved = m_office->clock.now();
        m_office->clock.set(approved.addSecs(5));
        Article typed = m_library->articles().load(id).value();
        typed.tags = {u"AI"_s};
        QVERIFY(m_library->articles().save(typed));
        const QList<StatusChange> history = statusHistory(*m_library, id).value();
        QCOMPARE(history.size(), 4);
        QCOMPARE(history.at(0), (StatusChange{ArticleStatus::Approved, u"Lan"_s, approved}));
        QCOMPARE(history.at(1).status, ArticleStatus::InReview);
        QCOMPARE(history.at(2).status, ArticleStatus::Edited);
    }

    void publishingNeedsApprovalOrAReason()
    {
        const Result<void> refused = mayBePublished(content(), u"  "_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unproved);
        QVERIFY(mayBePublished(content(), u"Gấp"_s));
        for (const QUuid &id : std::as_const(m_office->articles))
            approve(id, u"Bà Hoa"_s);
        QVERIFY(mayBePublished(content(), QString()));
    }

private:
    [[nodiscard]] IssueContent content() const { return m_library->issues().content(m_office->issue).value(); }
    [[nodiscard]] QList<Unapproved> missing() const { return unapproved(content()); }
    void later() { m_office->clock.set(m_office->clock.now().addSecs(600)); }
    template <typename Change>
    void change(const QUuid &id, Change change)
    {
        later();
        Article article = m_library->articles().load(id).value();
        change(article);
        QVERIFY(m_library->articles().save(article));
    }
    void approve(const QUuid &id, const QString &who)
    {
        m_library->setAuthor(who);
        change(id, [](Article &article) { article.status = ArticleStatus::Approved; });
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(TestPublishing)
#include "publishing.moc"
