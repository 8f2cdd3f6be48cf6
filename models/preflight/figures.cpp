// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads numbers as Vietnamese news write them: full stops between thousands, a comma before decimals.

#include "models/preflight/figures.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// "12", "1.500" and "3,2"; none for anything else.
std::optional<double> plainNumber(QStringView word)
{
    static const QRegularExpression form(u"^(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?$"_s);
    if (!form.matchView(word).hasMatch())
        return {};
    return word.toString().remove(u'.').replace(u',', u'.').toDouble();
}

double magnitude(const QString &key)
{
    static const QHash<QString, double> all = {{u"nghìn"_s, 1e3}, {u"ngàn"_s, 1e3}, {u"vạn"_s, 1e4},
                                               {u"triệu"_s, 1e6}, {u"tỷ"_s, 1e9},   {u"tỉ"_s, 1e9}};
    return all.value(key, 0);
}

int spelledDigit(const QString &key)
{
    static const QHash<QString, int> all = {{u"một"_s, 1}, {u"hai"_s, 2}, {u"ba"_s, 3},   {u"bốn"_s, 4},
                                            {u"tư"_s, 4},  {u"năm"_s, 5}, {u"lăm"_s, 5},  {u"sáu"_s, 6},
                                            {u"bảy"_s, 7}, {u"tám"_s, 8}, {u"chín"_s, 9}, {u"mốt"_s, 1}};
    return all.value(key, 0);
}

/// Reads one text.
class FigureReader
{
public:
    explicit FigureReader(const CheckedText &text)
        : m_text(text)
    { }

    QList<Figure> read()
    {
        for (qsizetype i = 0; i < m_text.words.size(); ++i) {
            if (written(i).front().isDigit())
                readDigits(i);
            else
                readSpelled(i);
        }
        return m_figures;
    }

private:
    QStringView written(qsizetype word) const
    {
        return QStringView(m_text.text).sliced(m_text.words[word].start, m_text.words[word].length);
    }

    QString key(qsizetype word) const
    {
        return word >= 0 && word < m_text.words.size() ? m_text.words[word].key : QString();
    }

    void readDigits(qsizetype word)
    {
        static const QRegularExpression day(u"^(\\d{1,2})/(\\d{1,2})(/(\\d{4}))?$"_s);
        static const QRegularExpression range(u"^(\\d+(?:[.,]\\d+)*)-(\\d+(?:[.,]\\d+)*)$"_s);
        const QStringView digits = written(word);
        if (const auto match = day.matchView(digits); match.hasMatch()) {
            addDay(word, match.capturedView(1).toInt(), match.capturedView(2).toInt());
            if (match.hasCaptured(4))
                add(word, word, match.capturedView(4).toDouble(), Figure::Kind::Year);
        } else if (const auto ends = range.matchView(digits); ends.hasMatch()) {
            for (const QStringView end : {ends.capturedView(1), ends.capturedView(2)}) {
                if (const auto value = plainNumber(end))
                    addNumber(word, *value, end);
            }
        } else if (const auto value = plainNumber(digits)) {
            addNumber(word, *value, digits);
        }
    }

    void addDay(qsizetype word, int day, int month)
    {
        if (day >= 1 && day <= 31 && month >= 1 && month <= 12)
            add(word, word, month * 100 + day, Figure::Kind::Day);
    }

    void addNumber(qsizetype word, double value, QStringView digits)
    {
        if (digits.size() == 4 && value >= 1900 && value < 2100) {
            add(word, word, value, Figure::Kind::Year);
            return;
        }
        qsizetype last = word;
        while (const double factor = magnitude(key(last + 1))) {
            value *= factor;
            ++last;
        }
        const qsizetype end = m_text.words[last].start + m_text.words[last].length;
        const bool percent = QStringView(m_text.text).sliced(end).trimmed().startsWith(u'%');
        const bool money = key(last + 1) == u"đồng" || key(last + 1) == u"usd" || key(last + 1) == u"euro";
        const Figure::Kind kind = percent ? Figure::Kind::Percent : money ? Figure::Kind::Money : Figure::Kind::Count;
        add(word, money ? last + 1 : last, value, kind);
    }

    /// "mười hai", "hai mươi", "ba".
    void readSpelled(qsizetype word)
    {
        const int digit = spelledDigit(key(word));
        const bool ten = key(word) == u"mười";
        if ((digit == 0 && !ten) || spelledDigit(key(word - 1)) > 0 || key(word - 1) == u"mươi")
            return;
        qsizetype last = word;
        double value = ten ? 10 : digit;
        if (!ten && key(word + 1) == u"mươi") {
            value *= 10;
            ++last;
        }
        if ((ten || last > word) && spelledDigit(key(last + 1)) > 0)
            value += spelledDigit(key(++last));
        add(word, last, value, Figure::Kind::Count);
        m_figures.last().spelled = true;
    }

    void add(qsizetype first, qsizetype last, double value, Figure::Kind kind)
    {
        Figure figure{kind, value, m_text.words[first].start, 0, {}, {}, {}, false};
        qsizetype end = m_text.words[last].start + m_text.words[last].length;
        if (kind == Figure::Kind::Percent)
            end = m_text.text.indexOf(u'%', end) + 1;
        figure.length = end - figure.start;
        figure.typed = m_text.text.sliced(figure.start, figure.length);
        for (qsizetype i = last + 1; i <= last + 2 && i < m_text.words.size() && !m_text.words[i].startsSentence; ++i)
            figure.counted.append(m_text.words[i].key);
        figure.lead = m_text.words[first].startsSentence ? QString() : key(first - 1);
        m_figures.append(figure);
    }

    const CheckedText &m_text;
    QList<Figure> m_figures;
};

bool rounds(const Figure &figure)
{
    static const QSet<QString> words = {u"hơn"_s, u"gần"_s, u"khoảng"_s, u"trên"_s, u"ngót"_s, u"dưới"_s, u"chừng"_s};
    return words.contains(figure.lead);
}

bool isNear(double a, double b)
{
    constexpr double Part = 0.1;
    return a != b && std::abs(a - b) <= Part * std::max(std::abs(a), std::abs(b));
}

double exchanged(double day)
{
    return std::fmod(day, 100) * 100 + std::floor(day / 100);
}

/// Whether both count the same: things of the same name, shares and years led in by the same word, or money.
bool countsTheSame(const Figure &a, const Figure &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case Figure::Kind::Count:
        return a.counted.size() == 2 && a.counted == b.counted;
    case Figure::Kind::Percent:
    case Figure::Kind::Money:
        return !a.lead.isEmpty() && a.lead == b.lead;
    case Figure::Kind::Year:
        return !a.lead.isEmpty() && a.lead == b.lead && a.lead != u"năm";
    case Figure::Kind::Day:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

/// Whether some of the numbers, at least two, make the sum.
bool makeSum(const QList<double> &numbers, double sum)
{
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        double total = numbers[i];
        for (qsizetype j = i + 1; j < numbers.size(); ++j) {
            total += numbers[j];
            if (total == sum || numbers[i] + numbers[j] == sum)
                return true;
        }
    }
    return false;
}

FigureComparison doubtOf(const Figure &figure, const QList<Figure> &rivals)
{
    QStringList others;
    QList<double> values;
    for (const Figure &rival : rivals) {
        if (values.contains(rival.value))
            continue;
        values.append(rival.value);
        others.append(rival.typed);
    }
    if (values.size() == 1 && isNear(figure.value, values.first()) && rounds(figure))
        return {};
    if (values.size() == 1 && figure.kind != Figure::Kind::Count && isNear(figure.value, values.first())
        && figure.typed.size() < others.first().size())
        return {FigureDoubt::Rounded, others};
    if (values.size() == 1)
        return {FigureDoubt::Slip, others};
    return values.size() > 1 && makeSum(values, figure.value) ? FigureComparison{FigureDoubt::Added, others}
                                                              : FigureComparison{};
}

} // namespace

QList<Figure> figuresOf(const CheckedText &text)
{
    return FigureReader(text).read();
}

FigureComparison compareFigure(const Figure &figure, const QList<Figure> &body)
{
    if (figure.spelled || std::ranges::find(body, figure.value, &Figure::value) != body.end())
        return {};
    QList<Figure> rivals;
    for (const Figure &other : body) {
        if (figure.kind == Figure::Kind::Day && other.kind == Figure::Kind::Day
            && other.value == exchanged(figure.value))
            return {FigureDoubt::Exchanged, {other.typed}};
        if (countsTheSame(figure, other))
            rivals.append(other);
    }
    return doubtOf(figure, rivals);
}

} // namespace DiemTin
