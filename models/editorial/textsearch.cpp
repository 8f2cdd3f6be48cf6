// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One expression for every kind of term, with a limit on how long PCRE2 may try.

#include "models/editorial/textsearch.h"

#include "models/base/viettext.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <array>

namespace DiemTin {

namespace {

/// Steps PCRE2 may take from one place; a sensible expression needs a few hundred in a paragraph.
constexpr QLatin1StringView StepLimit("(*LIMIT_MATCH=50000)");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::TextSearch)
};

/// Words as an expression; a space also finds a no-break space.
QString quoted(const QString &words)
{
    return QRegularExpression::escape(words).replace(QStringLiteral("\\ "), QStringLiteral("\\h"));
}

/// PCRE2's complaints that people meet, in the person's language; its own words for the rest.
QString complaint(const QString &message)
{
    static const std::array<std::pair<QLatin1StringView, const char *>, 6> known = {{
        {QLatin1StringView("missing closing parenthesis"), QT_TRANSLATE_NOOP("DiemTin::TextSearch", "thiếu dấu )")},
        {QLatin1StringView("unmatched closing parenthesis"), QT_TRANSLATE_NOOP("DiemTin::TextSearch", "thừa dấu )")},
        {QLatin1StringView("missing terminating ]"), QT_TRANSLATE_NOOP("DiemTin::TextSearch", "thiếu dấu ]")},
        {QLatin1StringView("quantifier does not follow"),
         QT_TRANSLATE_NOOP("DiemTin::TextSearch", "trước dấu *, + hoặc ? không có gì để lặp lại")},
        {QLatin1StringView("at end of pattern"),
         QT_TRANSLATE_NOOP("DiemTin::TextSearch", "dấu \\ cuối cùng không có ký tự theo sau")},
        {QLatin1StringView("range out of order"),
         QT_TRANSLATE_NOOP("DiemTin::TextSearch", "khoảng ký tự trong [ ] bị ngược")},
    }};
    for (const auto &[start, text] : known) {
        if (message.contains(start))
            return Text::tr(text);
    }
    return message;
}

Result<void> checked(const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    if (expression.isValid())
        return {};
    return Error{ErrorKind::Invalid,
                 Text::tr("Biểu thức tìm chưa đúng ở ký tự thứ %1: %2.")
                     .arg(expression.patternErrorOffset())
                     .arg(complaint(expression.errorString()))};
}

} // namespace

Result<TextSearch> TextSearch::prepare(const SearchTerm &term)
{
    TextSearch search;
    search.m_term = term;
    QString pattern = nfc(term.text);
    if (term.ignoreDiacritics)
        pattern = withoutDiacritics(pattern).text;
    if (!term.regularExpression)
        pattern = quoted(pattern);
    if (Result<void> good = checked(pattern); !good)
        return good.error();
    QString prefix = StepLimit;
    if (term.wholeWord) {
        prefix += QStringLiteral(R"((?<![\p{L}\p{N}\p{M}_])(?:)");
        pattern += QStringLiteral(R"()(?![\p{L}\p{N}\p{M}_]))");
    }
    search.m_expression.setPattern(prefix + pattern);
    search.m_expression.setPatternOptions(
        QRegularExpression::UseUnicodePropertiesOption
        | (term.matchCase ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption));
    return search;
}

TextHits TextSearch::find(const QString &text) const
{
    TextHits found;
    if (m_term.text.isEmpty())
        return found;
    const QDeadlineTimer deadline(Patience);
    const BareText bare = m_term.ignoreDiacritics ? withoutDiacritics(text) : BareText{text, {}};
    const auto place = [&](qsizetype i) { return m_term.ignoreDiacritics ? bare.places.at(i) : i; };
    qsizetype start = 0;
    while (start <= bare.text.size()) {
        const qsizetype next = bare.text.indexOf(u'\n', start);
        const qsizetype end = next < 0 ? bare.text.size() : next;
        auto matches = m_expression.globalMatchView(QStringView(bare.text).sliced(start, end - start));
        if (!matches.isValid() || deadline.hasExpired()) {
            found.gaveUp = true;
            return found;
        }
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() == 0)
                continue;
            TextHit hit{place(start + match.capturedStart()), 0, {}};
            hit.length = place(start + match.capturedEnd()) - hit.start;
            for (int group = 0; group <= match.lastCapturedIndex(); ++group) {
                const qsizetype from = place(start + std::max<qsizetype>(match.capturedStart(group), 0));
                const qsizetype to = place(start + std::max<qsizetype>(match.capturedEnd(group), 0));
                hit.groups.append(match.hasCaptured(group) ? text.sliced(from, to - from) : QString());
            }
            found.hits.append(hit);
        }
        start = end + 1;
    }
    return found;
}

QString TextSearch::replacement(const TextHit &hit, const QString &with) const
{
    if (!m_term.regularExpression)
        return with;
    QString result;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const QChar c = with.at(i);
        const QChar next = i + 1 < with.size() ? with.at(i + 1) : QChar();
        if ((c != u'\\' && c != u'$') || next.isNull()) {
            result += c;
            continue;
        }
        if (next >= u'0' && next <= u'9')
            result += hit.groups.value(next.digitValue());
        else if (c == u'\\' && (next == u'n' || next == u't'))
            result += next == u'n' ? u'\n' : u'\t';
        else if (next == c)
            result += c;
        else
            result += QString(c) + next;
        ++i;
    }
    return result;
}

ReplacedText TextSearch::replaceAll(const QString &text, const QString &with) const
{
    const TextHits found = find(text);
    if (found.gaveUp)
        return {text, 0, true};
    QString result;
    qsizetype from = 0;
    for (const TextHit &hit : found.hits) {
        result += QStringView(text).sliced(from, hit.start - from);
        result += replacement(hit, with);
        from = hit.start + hit.length;
    }
    result += QStringView(text).sliced(from);
    return {nfc(result), static_cast<int>(found.hits.size()), false};
}

} // namespace DiemTin
