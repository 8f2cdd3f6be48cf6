// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sample issue is the model issue: its text has none of the mistakes preflight looks for, its photos are all there.

#include <QDate>
#include <QFile>
#include <QImageReader>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QDate WeekFrom(2026, 1, 5);
const QDate WeekTo(2026, 1, 11);

/// A headline of the text with what stands below it.
struct Piece
{
    QString section; ///< the roman numeral of the section heading above it
    QString date; ///< "5/1"; empty: none
    QString headline;
    QString url;
    QStringList paragraphs; ///< without photos, source line and QR captions
    QStringList photos;
    QStringList qrAddresses;
};

QRegularExpression pattern(const char16_t *text)
{
    return QRegularExpression(QString::fromUtf16(text), QRegularExpression::UseUnicodePropertiesOption);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sampleFolder()
{
    return qEnvironmentVariable("DIEMTIN_RESOURCES") + QStringLiteral("/sample");
}

void addBlock(Piece &piece, const QString &block)
{
    static const QRegularExpression photo = pattern(uR"(^!\[.*\]\((.+)\)$)");
    static const QRegularExpression link = pattern(uR"(^\[(.+)\]\((https://.+)\)$)");
    if (const auto match = photo.match(block); match.hasMatch()) {
        piece.photos << match.captured(1);
    } else if (const auto linked = link.match(block); !linked.hasMatch()) {
        piece.paragraphs << block;
    } else if (linked.captured(1).startsWith(u"Chi tiết: ")) {
        piece.url = linked.captured(2);
    } else {
        piece.qrAddresses << linked.captured(2);
    }
}

QList<Piece> piecesOf(const QString &text)
{
    static const QRegularExpression headline = pattern(uR"(^### (?:(\d+/\d+): )?(.+)$)");
    static const QRegularExpression heading = pattern(uR"(^## (I|II|III|IV) )");
    QList<Piece> pieces;
    QString section;
    const QStringList blocks = text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (const QString &raw : blocks) {
        const QString block = raw.trimmed();
        if (const auto match = heading.match(block); match.hasMatch()) {
            section = match.captured(1);
        } else if (const auto found = headline.match(block); found.hasMatch()) {
            pieces.append({.section = section,
                           .date = found.captured(1),
                           .headline = found.captured(2),
                           .url = {},
                           .paragraphs = {},
                           .photos = {},
                           .qrAddresses = {}});
        } else if (!pieces.isEmpty()) {
            addBlock(pieces.last(), block);
        }
    }
    return pieces;
}

QSize sizeInSvg(const QString &path)
{
    QXmlStreamReader xml(contentOf(path));
    xml.readNextStartElement();
    return {xml.attributes().value(QStringLiteral("width")).toInt(),
            xml.attributes().value(QStringLiteral("height")).toInt()};
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

    QString m_text;
    QList<Piece> m_pieces;

    [[nodiscard]] QList<Piece> section(QStringView numeral) const
    {
        QList<Piece> found;
        for (const Piece &piece : m_pieces) {
            if (piece.section == numeral) {
                found << piece;
            }
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_text = QString::fromUtf8(contentOf(sampleFolder() + QStringLiteral("/diem-tin-mau.md")));
        QVERIFY(!m_text.isEmpty());
        m_pieces = piecesOf(m_text);
    }

    void hasFourSectionsAndEnoughArticles()
    {
        QCOMPARE(section(u"I").size(), 1);
        QVERIFY(section(u"II").size() >= 8);
        QCOMPARE(section(u"III").size(), 1);
        QVERIFY(section(u"IV").size() >= 8);
        QVERIFY(m_pieces.size() >= 14);
        QVERIFY(m_text.contains(u"SỐ 01/2026"));
        QVERIFY(m_text.contains(u"Tuần từ 5/1 đến 11/1/2026"));
    }

    void weekIsMondayToSunday()
    {
        QCOMPARE(WeekFrom.dayOfWeek(), int(Qt::Monday));
        QCOMPARE(WeekTo.dayOfWeek(), int(Qt::Sunday));
    }

    void datesLieInTheWeekAndAscend()
    {
        for (const QStringView numeral : {u"II", u"IV"}) {
            QDate last = WeekFrom;
            const QList<Piece> pieces = section(numeral);
            for (const Piece &piece : pieces) {
                const QDate date = QDate::fromString(piece.date + QStringLiteral("/2026"), QStringLiteral("d/M/yyyy"));
                QVERIFY2(date >= last && date <= WeekTo, qPrintable(piece.headline));
                last = date;
            }
        }
    }

    void headlinesStandInTheContents()
    {
        const QString contents = m_text.section(QStringLiteral("MỤC LỤC"), 1).section(QStringLiteral("\n## "), 0, 0);
        static const QRegularExpression page = pattern(uR"( \d\d$)");
        QStringList entries;
        for (const QString &line : contents.split(u'\n', Qt::SkipEmptyParts)) {
            if (line.contains(page)) {
                entries << line.chopped(3).toUpper();
            }
        }
        QStringList headlines;
        for (const Piece &piece : std::as_const(m_pieces)) {
            headlines << (piece.date.isEmpty() ? piece.headline : piece.date + QStringLiteral(". ") + piece.headline);
        }
        QCOMPARE(entries, headlines);
    }

    void newsHaveTheLengthOfTheGenre()
    {
        QSet<QString> addresses;
        for (const Piece &piece : std::as_const(m_pieces)) {
            QVERIFY2(!piece.url.isEmpty() && !addresses.contains(piece.url), qPrintable(piece.headline));
            addresses << piece.url;
            QCOMPARE(piece.headline, piece.headline.toUpper());
            if (piece.date.isEmpty()) {
                continue;
            }
            const qsizetype words = piece.paragraphs.join(u' ').split(u' ', Qt::SkipEmptyParts).size();
            QVERIFY2(words >= 110 && words <= 230, qPrintable(piece.headline));
            QVERIFY2(piece.paragraphs.size() <= 3, qPrintable(piece.headline));
        }
    }

    void spotlightHasItsPictureAndCodes()
    {
        const Piece spotlight = section(u"III").constFirst();
        QCOMPARE(spotlight.photos.size(), 1);
        QCOMPARE(spotlight.qrAddresses.size(), 2);
    }

    void photosOpenWithTheSizeOfTheirDrawing()
    {
        QSet<QString> shown;
        static const QRegularExpression photo = pattern(uR"(!\[[^\]\n]+\]\(images/([a-z0-9-]+)\.jpg\))");
        for (const auto &match : photo.globalMatch(m_text)) {
            const QString name = match.captured(1);
            QVERIFY2(!shown.contains(name), qPrintable(name));
            shown << name;
            QImageReader reader(sampleFolder() + QStringLiteral("/images/%1.jpg").arg(name));
            QCOMPARE(reader.format(), QByteArrayLiteral("jpeg"));
            const QImage image = reader.read();
            QVERIFY2(!image.isNull(), qPrintable(name));
            const QSize drawn =
                sizeInSvg(QStringLiteral(DIEMTIN_SOURCE_DIR "/resources/sample/photos/%1.svg").arg(name));
            QVERIFY(drawn.width() >= 1000);
            QCOMPARE(image.size(), drawn);
        }
        QVERIFY(shown.size() >= 22);
        QCOMPARE(shown.size(), m_text.count(QStringLiteral("![")));
    }

    void paragraphsEndWithAStop()
    {
        static const QRegularExpression subHeading = pattern(uR"(^\d\. [\p{Lu}\s,]+$)");
        static const QRegularExpression stop = pattern(uR"([.?!…]”?$)");
        for (const Piece &piece : std::as_const(m_pieces)) {
            for (const QString &paragraph : piece.paragraphs) {
                QVERIFY2(paragraph.contains(subHeading) || paragraph.contains(stop), qPrintable(paragraph));
            }
        }
    }

    void quotesAndBracketsAreBalanced()
    {
        QVERIFY(!m_text.contains(u'"'));
        QVERIFY(!m_text.contains(u'\''));
        for (const QString &line : m_text.split(u'\n')) {
            QCOMPARE(line.count(u'“'), line.count(u'”'));
            QCOMPARE(line.count(u'('), line.count(u')'));
            QCOMPARE(line.count(QStringLiteral("**")) % 2, 0);
        }
    }

    void typingIsClean_data()
    {
        QTest::addColumn<QString>("mistake");
        QTest::newRow("doubled space") << QStringLiteral("  |\\t|\\x{a0}");
        QTest::newRow("space at line end") << QStringLiteral(" \\n");
        QTest::newRow("space before punctuation") << QStringLiteral(" [,.;:?!…”)]");
        QTest::newRow("space after opening") << QStringLiteral("[“(] ");
        QTest::newRow("doubled punctuation") << QStringLiteral("[,.;:?!]{2}");
        QTest::newRow("no space after punctuation") << QStringLiteral("\\p{Ll}[,;.?!]\\p{Lu}|\\p{Ll}[,;]\\p{L}");
        QTest::newRow("doubled word") << QStringLiteral("(?i)(?<!\\p{L})(\\p{L}+) \\1(?!\\p{L})");
        QTest::newRow("hyphen for a dash") << QStringLiteral("[\\p{L}\\d] - ");
        QTest::newRow("unspaced dash") << QStringLiteral("\\S–|–\\S|—");
        QTest::newRow("old tone place") << QStringLiteral(
            "(?i)(?<!\\p{L})\\p{L}*(?<!q)(oá|oà|oả|oã|oạ|uý|uỳ|uỷ|uỹ|uỵ)(?!\\p{L})");
        QTest::newRow("spelt with y and i")
            << QStringLiteral("(?i)(?<!\\p{L})(bác sỹ|kỹ sỹ|lí|kĩ|tỉ lệ|hi vọng)(?!\\p{L})");
        QTest::newRow("small letter after a stop") << QStringLiteral("\\p{Ll}[.?!] \\p{Ll}");
    }

    void typingIsClean()
    {
        QFETCH(QString, mistake);
        const QRegularExpression expression(mistake, QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY(expression.isValid());
        static const QRegularExpression address = pattern(uR"(https?://\S+)");
        const QString words = QString(m_text).remove(address);
        const auto match = expression.match(words);
        QVERIFY2(!match.hasMatch(), qPrintable(words.mid(qMax(0, match.capturedStart() - 30), 70)));
    }

    void textIsComposedUnicode()
    {
        QCOMPARE(m_text, m_text.normalized(QString::NormalizationForm_C));
        QVERIFY(!m_text.contains(u'\uFFFD'));
        QVERIFY(!m_text.contains(u'\r'));
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "test_sample.moc"
