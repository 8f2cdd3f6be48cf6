// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds what must stay literal, line by line and then character by character.

#include "models/editorial/markdownguard.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringEncoder>

#include <array>

namespace DiemTin {

namespace {

/// Collects the places before which a backslash is needed.
class Guard
{
public:
    explicit Guard(const QString &text)
        : m_text(text)
    { }

    QSet<qsizetype> places()
    {
        qsizetype start = 0;
        while (start <= m_text.size()) {
            qsizetype end = start;
            while (end < m_text.size() && m_text.at(end) != QLatin1Char('\n') && m_text.at(end) != QLatin1Char('\r'))
                ++end;
            guardLine(start, end);
            start = end + 1;
        }
        guardInline();
        return m_places;
    }

private:
    [[nodiscard]] QChar at(qsizetype place) const { return place < m_text.size() ? m_text.at(place) : QChar(); }

    [[nodiscard]] qsizetype skipBlanks(qsizetype place, qsizetype end) const
    {
        while (place < end && (at(place) == QLatin1Char(' ') || at(place) == QLatin1Char('\t')))
            ++place;
        return place;
    }

    /// The last character of a list mark that begins here; -1 where none does.
    [[nodiscard]] qsizetype listMark(qsizetype place, qsizetype end) const
    {
        if (place < end && QStringView(u"-+*").contains(at(place)))
            return place;
        qsizetype digit = place;
        while (digit < end && at(digit) >= QLatin1Char('0') && at(digit) <= QLatin1Char('9'))
            ++digit;
        const bool closed = digit < end && (at(digit) == QLatin1Char('.') || at(digit) == QLatin1Char(')'));
        return closed && digit > place ? digit : -1;
    }

    void guardLine(qsizetype start, qsizetype end)
    {
        qsizetype place = skipBlanks(start, end);
        while (place < end) {
            if (guardRule(place, end))
                return;
            const qsizetype mark = listMark(place, end);
            if (mark < 0)
                break;
            const qsizetype next = skipBlanks(mark + 1, end);
            if (next == end)
                m_places.insert(mark);
            if (next == mark + 1 || next == end)
                break;
            place = next;
        }
        guardBlockStart(place, end);
    }

    /// A line of only such characters would be a rule or underline the line before as a heading.
    bool guardRule(qsizetype place, qsizetype end)
    {
        static const QString ruleCharacters = QStringLiteral("*-_=");
        const QChar first = at(place);
        if (!ruleCharacters.contains(first))
            return false;
        qsizetype count = 0;
        for (qsizetype i = place; i < end; ++i) {
            if (at(i) == first)
                ++count;
            else if (at(i) != QLatin1Char(' ') && at(i) != QLatin1Char('\t'))
                return false;
        }
        const bool underlines = first == QLatin1Char('=') || first == QLatin1Char('-');
        if (!underlines && count < 3)
            return false;
        for (qsizetype i = place; i < end; ++i) {
            if (at(i) == first)
                m_places.insert(i);
        }
        return true;
    }

    void guardBlockStart(qsizetype place, qsizetype end)
    {
        const QChar first = at(place);
        if (place >= end)
            return;
        if (first == QLatin1Char('>') || first == QLatin1Char('~'))
            m_places.insert(place);
        else if (first == QLatin1Char('#') && isEmptyHeading(place, end))
            m_places.insert(place);
        else if (first == QLatin1Char('[') && isLinkDefinition(place))
            m_places.insert(place);
    }

    [[nodiscard]] bool isEmptyHeading(qsizetype place, qsizetype end) const
    {
        static const QRegularExpression pattern(QStringLiteral(R"(^#{1,6}[ \t]*(?:[ \t]#+[ \t]*)?$)"));
        return pattern.matchView(QStringView(m_text).sliced(place, end - place)).hasMatch();
    }

    [[nodiscard]] bool isLinkDefinition(qsizetype place) const
    {
        for (qsizetype i = place + 1; i < m_text.size(); ++i) {
            if (at(i) == QLatin1Char('\\'))
                ++i;
            else if (at(i) == QLatin1Char(']'))
                return at(i + 1) == QLatin1Char(':');
            else if (at(i) == QLatin1Char('['))
                return false;
        }
        return false;
    }

    void guardInline()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = at(i);
            const QChar next = at(i + 1);
            if (c == QLatin1Char('\\') && (next == QLatin1Char('\n') || next == QLatin1Char('\r'))) {
                m_places.insert(i);
            } else if (c == QLatin1Char('\\') && isAsciiPunctuation(next)) {
                m_places.remove(++i);
            } else if (c == QLatin1Char('`')) {
                m_places.insert(i);
            } else if (c == QLatin1Char('!') && next == QLatin1Char('[')) {
                m_places.insert(i);
                m_places.insert(i + 1);
            }
        }
    }

    const QString &m_text;
    QSet<qsizetype> m_places;
};

} // namespace

GuardedMarkdown guardedMarkdown(const QString &markdown)
{
    const QSet<qsizetype> guarded = Guard(markdown).places();
    GuardedMarkdown result;
    result.utf8.reserve(markdown.size() * 3 / 2);
    result.places.reserve(markdown.size() * 3 / 2);
    QStringEncoder encode(QStringEncoder::Utf8);
    std::array<char, 8> bytes;
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        if (!guarded.isEmpty() && guarded.contains(i)) {
            result.utf8 += '\\';
            result.places.append(-1);
        }
        const bool pair =
            markdown.at(i).isHighSurrogate() && i + 1 < markdown.size() && markdown.at(i + 1).isLowSurrogate();
        const char *end = encode.appendToBuffer(bytes.data(), QStringView(markdown).sliced(i, pair ? 2 : 1));
        for (const char *byte = bytes.data(); byte != end; ++byte) {
            result.utf8 += *byte;
            result.places.append(i);
        }
        i += pair ? 1 : 0;
    }
    return result;
}

bool isAsciiPunctuation(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= '!' && code <= '/') || (code >= ':' && code <= '@') || (code >= '[' && code <= '`')
        || (code >= '{' && code <= '~');
}

} // namespace DiemTin
