// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vietnamese syllables against hunspell's dictionary, in both placements of the tone mark, and against near misses.

#include "models/base/syllable.h"

#include <QFile>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QString dictionaryPath = u"/usr/share/hunspell/vi_VN.dic"_s;

/// Lower-case words of hunspell-vi; what begins with a capital there are names and abbreviations.
QStringList dictionary()
{
    QFile file(dictionaryPath);
    QStringList words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1)) {
        if (line == line.toLower())
            words.append(line);
    }
    return words;
}

} // namespace

class TestSyllable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheDictionary()
    {
        const QStringList words = dictionary();
        if (words.isEmpty())
            QSKIP("hunspell-vi is not installed");
        QVERIFY(words.size() > 6500);
        // Loans, dialect, sounds and letters that stand in the dictionary without being Vietnamese syllables
        const QStringList exceptions =
            u"basoi chưn email gen gip gram internet intranet ka sừn tivi tout têt v web xit"_s.split(u' ');
        QStringList rejected;
        for (const QString &word : words) {
            if (!isSyllable(word) && !exceptions.contains(word))
                rejected.append(word);
            for (const TonePlacement placement : {TonePlacement::OnGlide, TonePlacement::OnNucleus}) {
                if (isSyllable(word) && !isSyllable(withTonePlacement(word, placement)))
                    rejected.append(withTonePlacement(word, placement));
            }
        }
        QCOMPARE(rejected.join(u' '), QString());
    }

    void tellsThePlaceOfTheToneMark_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("placement");
        const auto row = [](const char *word, TonePlacement placement) {
            QTest::newRow(word) << QString::fromUtf8(word) << int(placement);
        };
        for (const char *word : {"hòa", "khỏe", "thúy", "ủy", "HÓA", "Thủy", "lũy", "tòa", "nhòe"})
            row(word, TonePlacement::OnGlide);
        for (const char *word : {"hoà", "khoẻ", "thuý", "uỷ", "HOÁ", "Thuỷ", "luỹ", "toà", "nhoè"})
            row(word, TonePlacement::OnNucleus);
        for (const char *word :
             {"quý", "quí", "hoàn",  "giá",  "của",  "mía", "thuế",    "thuở",  "khuỷu", "ngoài", "toàn",
              "quá", "gì",  "giếng", "được", "nước", "hoa", "nghiêng", "xoong", "khuya", "lửa",   "hươu"})
            row(word, TonePlacement::Either);
        for (const char *word : {"hòan", "qúy", "gía", "thủê", "tòan", "ngòai", "đựơc", "nứơc", "cuả", "miá"})
            row(word, TonePlacement::Misplaced);
    }
    void tellsThePlaceOfTheToneMark()
    {
        QFETCH(const QString, word);
        QFETCH(const int, placement);
        const std::optional<Syllable> syllable = analysedSyllable(word);
        QVERIFY(syllable);
        QCOMPARE(int(syllable->placement), placement);
        QCOMPARE(isSyllable(word), syllable->placement != TonePlacement::Misplaced);
    }

    void movesTheToneMark_data()
    {
        QTest::addColumn<QString>("onGlide");
        QTest::addColumn<QString>("onNucleus");
        for (const auto &[glide, nucleus] : {std::pair("hòa", "hoà"),
                                             {"HÓA", "HOÁ"},
                                             {"Thủy", "Thuỷ"},
                                             {"khỏe", "khoẻ"},
                                             {"ủy", "uỷ"},
                                             {"lũy", "luỹ"},
                                             {"quý", "quý"},
                                             {"hoàn", "hoàn"},
                                             {"Giữa", "Giữa"},
                                             {"Nam", "Nam"},
                                             {"Microsoft", "Microsoft"}}) {
            QTest::newRow(glide) << QString::fromUtf8(glide) << QString::fromUtf8(nucleus);
        }
    }
    void movesTheToneMark()
    {
        QFETCH(const QString, onGlide);
        QFETCH(const QString, onNucleus);
        QCOMPARE(withTonePlacement(onGlide, TonePlacement::OnNucleus), onNucleus);
        QCOMPARE(withTonePlacement(onNucleus, TonePlacement::OnGlide), onGlide);
    }

    void putsAMisplacedMarkRight()
    {
        QCOMPARE(withTonePlacement(u"hòan", TonePlacement::OnGlide), u"hoàn"_s);
        QCOMPARE(withTonePlacement(u"qúy", TonePlacement::OnGlide), u"quý"_s);
        QCOMPARE(withTonePlacement(u"ĐỰƠC", TonePlacement::OnNucleus), u"ĐƯỢC"_s);
        QCOMPARE(withTonePlacement(u"gìơ", TonePlacement::OnGlide), u"giờ"_s);
    }

    void takesApart()
    {
        QCOMPARE(*analysedSyllable(u"Nghiệp"), (Syllable{u"ngh"_s, u"iêp"_s, Tone::Heavy, TonePlacement::Either}));
        QCOMPARE(*analysedSyllable(u"giếng"), (Syllable{u"gi"_s, u"iêng"_s, Tone::Rising, TonePlacement::Either}));
        QCOMPARE(*analysedSyllable(u"gì"), (Syllable{u"gi"_s, u"i"_s, Tone::Falling, TonePlacement::Either}));
        QCOMPARE(*analysedSyllable(u"quyển"), (Syllable{u"qu"_s, u"yên"_s, Tone::Asking, TonePlacement::Either}));
        QCOMPARE(*analysedSyllable(u"ưu"), (Syllable{QString(), u"ưu"_s, Tone::Level, TonePlacement::Either}));
    }

    void rejectsNearMisses_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word :
             {"nghành", "ngiên",  "nge",   "kông",   "ci",       "cế",    "gế",       "ghà",       "ngề",
              "qân",    "phát̉",   "phat",  "hoc",    "bàt",      "lậpp",  "đựơợc",    "nguòi",     "ngừơii",
              "truyển̉", "khoaa",  "thưc",  "chuơng", "duới",     "huớng", "trưoc",    "tuơng",     "iên",
              "yếng̉",   "xuât",   "viêt",  "côngg",  "ngưòi",    "đươc",  "nươc",     "luợng",     "thuơng",
              "truờng", "phuơng", "baan",  "ddi",    "dduwowcj", "thuc",  "trách̀",    "ong̉t",      "buâ",
              "voen",   "quuy",   "giưũa", "sốố",    "kĩ̉",       "yêủt",  "mợợ",      "Microsoft", "chatbot",
              "web",    "fa",     "ja",    "wa",     "za",       "",      "nghiêngg", "khuyếchh",  "ngẽỏ"})
            QTest::newRow(word) << QString::fromUtf8(word).normalized(QString::NormalizationForm_C);
    }
    void rejectsNearMisses()
    {
        QFETCH(const QString, word);
        QVERIFY(!isSyllable(word));
    }

    void addsATone()
    {
        QCOMPARE(withTone(u"hoa", Tone::Falling, TonePlacement::OnGlide), u"hòa"_s);
        QCOMPARE(withTone(u"hoa", Tone::Falling, TonePlacement::OnNucleus), u"hoà"_s);
        QCOMPARE(withTone(u"quyêt", Tone::Rising, TonePlacement::OnGlide), u"quyết"_s);
        QCOMPARE(withTone(u"gi", Tone::Falling, TonePlacement::OnGlide), u"gì"_s);
        QVERIFY(!withTone(u"quyêt", Tone::Falling, TonePlacement::OnGlide));
        QVERIFY(!withTone(u"ngh", Tone::Falling, TonePlacement::OnGlide));
        QVERIFY(!withTone(u"", Tone::Rising, TonePlacement::OnGlide));
        QCOMPARE(withoutTone(u"Điện THOẠI"), u"Điên THOAI"_s);
    }
};

QTEST_GUILESS_MAIN(TestSyllable)
#include "test_syllable.moc"
