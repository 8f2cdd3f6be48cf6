// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What spelling finds in texts, where, and what it leaves alone.

#include "models/spelling/speller.h"

#include "models/base/resources.h"

#include <QTemporaryDir>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

/// "kind:word" of each finding.
QStringList brief(const QList<SpellingFinding> &findings)
{
    static const QHash<SpellingKind, QString> names = {
        {SpellingKind::NotASyllable, u"syllable"_s}, {SpellingKind::MisplacedTone, u"tone"_s},
        {SpellingKind::Confusion, u"confusion"_s},   {SpellingKind::UnlikelyPair, u"pair"_s},
        {SpellingKind::RareSyllable, u"rare"_s},     {SpellingKind::UnknownName, u"name"_s},
        {SpellingKind::ForeignWord, u"foreign"_s},   {SpellingKind::ForeignPassage, u"passage"_s}};
    QStringList result;
    for (const SpellingFinding &finding : findings)
        result.append(names.value(finding.kind) + u':' + finding.word);
    return result;
}

} // namespace

class TestSpeller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_speller = std::make_unique<Speller>(resourcePath({})); }

    void findsSlips_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("Ngành nước cần nghành học mới", "syllable:nghành");
        row("Đội đã hòan thành trạm đo", "tone:hòan");
        row("Kỹ sư sữa chữa máy bơm", "confusion:sữa chữa");
        row("BA DỰ ÁN THỨC ĐẨY NGHỀ CÁ", "confusion:THỨC ĐẨY");
        row("Xưởng mới là bộ phóng cho nghề gốm", "confusion:bộ phóng");
        row("Tàu chở dữ liêu về bờ", "pair:dữ liêu");
        row("Nguwowif dân nuôi hàu", "syllable:Nguwowif");
        row("Máy chạy Microsft của xưởng", "name:Microsft");
        row("Cả xóm dùng một gizmo mới", "foreign:gizmo");
        row("Tàu của của làng chài", "confusion:của của");
        row("The boats of our village left before dawn on Monday", "passage:");
        row("Sang nay tau cua lang chai da ra khoi tu som", "passage:");
    }
    void findsSlips()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(brief(m_speller->check(text, TextForm::Plain)).join(u'|'), expected);
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Hòa, hoà, thủy, thuỷ, khỏe, khoẻ, quý và quí đều được",
              "Nghị quyết 57-NQ/TW, Quyết định 1131/QĐ-TTg, QCVN 08", "UBND, HĐND, KH&CN, CĐS, TTXVN, IoT và AI",
              "Xem https://vi.dụ.vn/abc-thứ?x=1 hoặc www.vidu.vn, thu@vidu.vn",
              "Ông Kowalczyk của hãng Zyphrax nói qua Skype", "Xe B2B, gói 5G, khí CO2, 25km, 3D và COVID-19",
              "Ý thức đẩy lùi rác nhựa; chính thức đẩy thuyền xuống nước", "Toàn bộ phóng viên và bộ phóng sự ảnh",
              "Mua gói deep learning framework cho xưởng", "Tỉnh Đắk Lắk, Bắc Kạn và Kon Tum",
              "LỄ HẠ THỦY TÀU CÁ VỎ THÉP", "Bà Trần Thị Hải Phong và ông Lê Minh Hùng",
              "Người người, nhà nhà, ngày ngày ra bãi", "v.v. và …", "a) b) c)"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void leavesAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(brief(m_speller->check(text, TextForm::Plain)), QStringList());
    }

    void placesReferToTheMarkdown_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Kỹ sư **sữa chữa** máy.", "- một\n- hai sữa chữa\n",
              "## Đầu đề\n\nĐoạn [xem sữa chữa](https://x.vn/sữa-chữa) nhé.", "Nước CO<sub>2</sub> và sữa chữa.",
              "Thoát \\* rồi sữa chữa.", "😀 *nghiêng* sữa chữa &amp; hết."})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void placesReferToTheMarkdown()
    {
        QFETCH(const QString, text);
        const QList<SpellingFinding> findings = m_speller->check(text, TextForm::Markdown);
        QCOMPARE(brief(findings), QStringList{u"confusion:sữa chữa"_s});
        QCOMPARE(text.sliced(findings[0].start, findings[0].length), u"sữa chữa"_s);
        QCOMPARE(findings[0].suggestions, QStringList{u"sửa chữa"_s});
    }

    void aWordWithMarksWithinIsCoveredWhole()
    {
        const QString text = u"Học **ng**hành nghề."_s;
        const QList<SpellingFinding> findings = m_speller->check(text, TextForm::Markdown);
        QCOMPARE(brief(findings), QStringList{u"syllable:nghành"_s});
        QCOMPARE(text.sliced(findings[0].start, findings[0].length), u"ng**hành"_s);
    }

    void suggestionsKeepTheCase()
    {
        const auto first = [&](const QString &text) {
            const QList<SpellingFinding> findings = m_speller->check(text, TextForm::Plain);
            return findings.isEmpty() ? QString() : findings[0].suggestions.value(0);
        };
        QCOMPARE(first(u"GIỮ VỮNG SẢN SUẤT"_s), u"SẢN XUẤT"_s);
        QCOMPARE(first(u"Sản suất gốm"_s), u"Sản xuất"_s);
        QCOMPARE(first(u"Học nghành mới"_s), u"ngành"_s);
        QCOMPARE(first(u"lễ hội hài phòng"_s), u"Hải Phòng"_s);
    }

    void officeWordsAndAcceptedWordsAreRight()
    {
        Speller speller(resourcePath({}));
        const QString text = u"Xưởng gizmo thức đẩy nghề"_s;
        QCOMPARE(speller.check(text, TextForm::Plain).size(), 2);
        speller.setOfficeWords({u"Gizmo"_s});
        QCOMPARE(brief(speller.check(text, TextForm::Plain)), QStringList{u"confusion:thức đẩy"_s});
        SpellingContext context;
        context.accepted = {u"thức đẩy"_s};
        QCOMPARE(speller.check(text, TextForm::Plain, context).size(), 0);
        speller.setOfficeWords({});
        QCOMPARE(brief(speller.check(text, TextForm::Plain, context)), QStringList{u"foreign:gizmo"_s});
    }

    void whatOtherArticlesWriteIsRight()
    {
        PairCounts counts;
        const QUuid own = QUuid::createUuid();
        const QString text = u"Xưởng gizmo giữ dữ liêu"_s;
        counts.set(own, spellingTokens(text, TextForm::Plain));
        const SpellingContext context{own, &counts, {}};
        QCOMPARE(m_speller->check(text, TextForm::Plain, context).size(), 2);
        for (int i = 0; i < 2; ++i)
            counts.set(QUuid::createUuid(), spellingTokens(text, TextForm::Plain));
        QCOMPARE(m_speller->check(text, TextForm::Plain, context).size(), 0);
    }

    void aPairThatManyArticlesWriteMakesItsLikesOdd()
    {
        PairCounts counts;
        const QString usual = u"Nghề dệt võng ở đảo"_s;
        const QString odd = u"Nghề dệt vọng ở đảo"_s;
        const SpellingContext context{{}, &counts, {}};
        QCOMPARE(m_speller->check(odd, TextForm::Plain, context).size(), 0);
        QList<QUuid> articles;
        for (int i = 0; i < PairCounts::Usual; ++i) {
            articles.append(QUuid::createUuid());
            counts.set(articles.last(), spellingTokens(u"Ai cũng dệt võng."_s, TextForm::Plain));
        }
        const QList<SpellingFinding> findings = m_speller->check(odd, TextForm::Plain, context);
        QCOMPARE(brief(findings), QStringList{u"pair:dệt vọng"_s});
        QCOMPARE(findings[0].suggestions, QStringList{u"dệt võng"_s});
        QCOMPARE(m_speller->check(usual, TextForm::Plain, context).size(), 0);
        counts.remove(articles.first());
        QCOMPARE(m_speller->check(odd, TextForm::Plain, context).size(), 0);
    }

    void worksWithoutItsFiles()
    {
        QTemporaryDir empty;
        const Speller speller(empty.path());
        QVERIFY(!speller.lists().problems().isEmpty());
        const QList<SpellingFinding> findings = speller.check(u"Học nghành hòan toàn mới"_s, TextForm::Plain);
        QCOMPARE(brief(findings), (QStringList{u"syllable:nghành"_s, u"tone:hòan"_s}));
        QCOMPARE(findings[1].suggestions, QStringList{u"hoàn"_s});
    }

    void anyTextIsChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("marks") << u"**__[]()\n\n- \n#"_s;
        QTest::newRow("lone surrogates") << QString(QChar(0xd800)) + u"abc"_s + QChar(0xdc00);
        QTest::newRow("combining") << u"nghành̉̉̉ ́́́"_s;
        QTest::newRow("one long word") << QString(100000, u'ă');
        QTest::newRow("capitals") << u"NGHÀNH GIÁO DỤC ĐỔI MỚI"_s;
    }
    void anyTextIsChecked()
    {
        QFETCH(const QString, text);
        for (const TextForm form : {TextForm::Plain, TextForm::Markdown}) {
            qsizetype end = 0;
            for (const SpellingFinding &finding : m_speller->check(text, form)) {
                QVERIFY(finding.start >= end);
                QVERIFY(finding.length > 0);
                end = finding.start + finding.length;
                QVERIFY(!spellingMessage(finding).isEmpty());
            }
            QVERIFY(end <= text.size());
        }
    }

private:
    std::unique_ptr<Speller> m_speller;
};

QTEST_GUILESS_MAIN(TestSpeller)
#include "speller.moc"
