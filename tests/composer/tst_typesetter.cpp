// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typesetting: lines end exactly where the breaker wants them, and no character is lost.

#include "madeup.h"
#include "models/base/length.h"
#include "models/base/resources.h"
#include "models/composer/ownfont.h"
#include "models/composer/pageface.h"
#include "models/composer/typesetter.h"

#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QRawFont>
#include <QSet>
#include <QTest>
#include <QtEndian>

using namespace DiemTin;
using namespace Qt::StringLiterals;

class TypesetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<void> fonts = loadFonts();
        QVERIFY2(fonts, qPrintable(fonts ? QString() : fonts.error().message));
        const Result<Template> look = templateByName({});
        QVERIFY2(look, qPrintable(look ? QString() : look.error().message));
        m_look = *look;
    }

    void setsLinesExactlyAsBroken()
    {
        QRandomGenerator random(5);
        Typesetter setter;
        const TextStyle style = m_look.style(u"body"_s);
        int lines = 0;
        for (int round = 0; round < 120; ++round) {
            StyledText text;
            const QString words = madeUpText(random, 1 + random.bounded(6)).remove(u"<sub>"_s).remove(u"</sub>"_s);
            text.append(words.left(words.size() / 3), setter.font(style), Qt::black);
            text.append(words.mid(words.size() / 3), setter.font(style, round % 3 == 0, round % 2 == 0), Qt::black);
            const std::vector<Chunk> chunks = setter.measure(text);
            const Measure measure{std::vector<qreal>(size_t(random.bounded(9)), fromMillimetres(70)),
                                  fromMillimetres(100 + random.bounded(76))};
            const std::vector<LineEnd> ends = breakLines(chunks, measure, Alignment::Justified);
            std::vector<LinePlace> places;
            for (size_t i = 0; i < ends.size(); ++i)
                places.push_back({0, 300.0 * double(i), measure.at(i)});
            const auto set = setter.set(text, chunks, ends, places, {TextRole::Body, Alignment::Justified, {}, 0});
            QCOMPARE(set->layout.lineCount(), int(ends.size()));
            for (size_t i = 0; i < ends.size(); ++i) {
                const QTextLine line = set->layout.lineAt(int(i));
                QCOMPARE(line.textStart() + line.textLength(), chunks[size_t(ends[i].chunk) - 1].end);
                QVERIFY(line.naturalTextWidth() <= measure.at(i) + 1);
                ++lines;
            }
        }
        QVERIFY(lines > 500);
    }

    void breaksAnAddressThatIsLongerThanItsLine()
    {
        Typesetter setter;
        StyledText text;
        text.append(u"Xem https://example.org/"_s + QString(400, u'a') + u" để biết thêm."_s,
                    setter.font(m_look.style(u"body"_s)), Qt::black);
        const std::vector<Chunk> chunks = setter.measure(text);
        const Measure measure{{}, fromMillimetres(60)};
        const std::vector<LineEnd> ends = breakLines(chunks, measure, Alignment::Justified);
        std::vector<LinePlace> places;
        for (size_t i = 0; i < ends.size(); ++i)
            places.push_back({0, 300.0 * double(i), measure.rest});
        const auto set = setter.set(text, chunks, ends, places, {TextRole::Body, Alignment::Justified, {}, 0});
        QString all;
        for (int i = 0; i < set->layout.lineCount(); ++i) {
            const QTextLine line = set->layout.lineAt(i);
            QVERIFY(line.naturalTextWidth() <= measure.rest * 1.05);
            all += text.text.mid(line.textStart(), line.textLength());
        }
        QCOMPARE(all, text.text);
    }

    /// Half the words end in a mark, some begin with a quote.
    void hangsPunctuationOutOfItsLines()
    {
        Typesetter setter;
        const TextStyle style = m_look.style(u"body"_s);
        QFont font = pageFont(style.family, style.weight, style.italic);
        font.setPixelSize(qRound(fromPoints(style.size)));
        font.setHintingPreference(QFont::PreferNoHinting);
        const QFontMetricsF metrics(font, referenceDevice());
        const QHash<QChar, double> shares = {{u'.', 0.7}, {u',', 0.7}, {u'-', 0.7}, {u'“', 0.6}, {u'”', 0.6}};
        QRandomGenerator random(9);
        const QStringList words{u"đo"_s,   u"mặn,"_s,     u"nước."_s,   u"“trạm"_s, u"sông”"_s,  u"Nga-Nhật"_s,
                                u"tôm,"_s, u"nghiêng."_s, u"thuyền,"_s, u"ở"_s,     u"“kho”,"_s, u"biển"_s};
        StyledText text;
        QString all;
        for (int i = 0; i < 1500; ++i)
            all += words[random.bounded(int(words.size()))] + u' ';
        text.append(all.trimmed(), setter.font(style), Qt::black);
        const std::vector<Chunk> chunks = setter.measure(text, Punctuation::Hanging);
        const Measure measure{{}, fromMillimetres(120)};
        const std::vector<LineEnd> ends = breakLines(chunks, measure, Alignment::Justified);
        std::vector<LinePlace> places;
        for (size_t i = 0; i < ends.size(); ++i)
            places.push_back({500, 300.0 * double(i), measure.rest});
        const auto set = setter.set(text, chunks, ends, places, {TextRole::Body, Alignment::Justified, {}, 0});
        int left = 0;
        int right = 0;
        for (int i = 0; i + 1 < set->layout.lineCount(); ++i) {
            const QTextLine line = set->layout.lineAt(i);
            const QString shown = text.text.mid(line.textStart(), line.textLength()).trimmed();
            const double first = shares.value(shown.front()) * metrics.horizontalAdvance(shown.front());
            const double last = shares.value(shown.back()) * metrics.horizontalAdvance(shown.back());
            QVERIFY(std::abs(line.x() - (500 - first)) < 0.5);
            const QGlyphRun mark = line.glyphRuns(line.textStart() + int(shown.size()) - 1, 1).constFirst();
            const double end = mark.positions().constFirst().x() + metrics.horizontalAdvance(shown.back());
            // Kerning with the space before may move a letter by 3 units; what hangs is 20 and more.
            QVERIFY2(std::abs(end - (500 + measure.rest + last)) < 6, qPrintable(shown));
            left += first > 0 ? 1 : 0;
            right += last > 0 ? 1 : 0;
        }
        QVERIFY(left > 5);
        QVERIFY(right > 40);
    }

    void notesCharactersThatNoFontHas()
    {
        Typesetter setter;
        QVERIFY(setter.missingCharacters().isEmpty());
        StyledText text;
        text.append(u"Chữ Ế Ậ Ỗ ở đây"_s, setter.font(m_look.style(u"headline"_s)), Qt::black);
        QVERIFY(!setter.measure(text).empty());
        QVERIFY(setter.missingCharacters().isEmpty());
        text.append(u"\U0001F389"_s, setter.font(m_look.style(u"body"_s)), Qt::black);
        QVERIFY(!setter.measure(text).empty());
        QVERIFY(setter.missingCharacters().contains(U'\U0001F389'));
    }

    void usesRealWeightsOfTheProgramsOwnFonts()
    {
        for (auto style = m_look.styles.cbegin(); style != m_look.styles.cend(); ++style) {
            const QRawFont face = QRawFont::fromFont(pageFont(style->family, style->weight, style->italic));
            const QByteArray table = face.fontTable("OS/2");
            QCOMPARE(face.familyName(), pageFace(style->family).family);
            QCOMPARE(qFromBigEndian<quint16>(table.constData() + 4),
                     pageFace(style->family).weight.value_or(style->weight));
            QCOMPARE((table.at(63) & 1) != 0, style->italic);
        }
    }

    // fonts-montserrat brings the same fonts with other outlines (.otf) too.
    void takesNoOutlinesFromTheSystem()
    {
        QSet<QByteArray> outlines;
        const QDir folder(resourcePath(u"fonts"));
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
            outlines.insert(QRawFont(file.filePath(), 10).fontTable("glyf"));
        QCOMPARE(outlines.size(), 16);
        for (auto style = m_look.styles.cbegin(); style != m_look.styles.cend(); ++style) {
            const QFont font = pageFont(style->family, style->weight, style->italic);
            QVERIFY2(outlines.contains(QRawFont::fromFont(font).fontTable("glyf")), qPrintable(font.toString()));
        }
    }

    void refusesWhatIsNoFont()
    {
        QFile file(resourcePath(u"fonts/NotoSans-Regular.ttf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray font = file.readAll();
        QVERIFY(underOwnName({}).isEmpty());
        QVERIFY(underOwnName("no font at all, but a few words").isEmpty());
        QVERIFY(underOwnName(font.first(40)).isEmpty());
        QCOMPARE(QRawFont(underOwnName(font), 10).familyName(), u"DiemTin Noto Sans"_s);
    }

private:
    Template m_look;
};

QTEST_MAIN(TypesetterTest)
#include "tst_typesetter.moc"
