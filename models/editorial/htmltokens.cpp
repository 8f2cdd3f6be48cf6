// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads tags from left to right, never back.

#include "models/editorial/htmltokens.h"

#include "models/editorial/htmlentity.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace DiemTin {

namespace {

/// Elements whose content is no text of the page.
constexpr std::array<QLatin1StringView, 15> silent = {
    QLatin1StringView("script"),   QLatin1StringView("style"),    QLatin1StringView("head"),
    QLatin1StringView("title"),    QLatin1StringView("noscript"), QLatin1StringView("svg"),
    QLatin1StringView("iframe"),   QLatin1StringView("object"),   QLatin1StringView("template"),
    QLatin1StringView("select"),   QLatin1StringView("button"),   QLatin1StringView("xml"),
    QLatin1StringView("textarea"), QLatin1StringView("video"),    QLatin1StringView("audio")};

bool isNameLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u':' || c == u'-';
}

QString withoutEntities(QStringView text)
{
    static const QRegularExpression reference(QStringLiteral("&#?\\w{1,10};"));
    QString result;
    qsizetype from = 0;
    for (auto all = reference.globalMatchView(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const QString decoded = entityText(match.capturedView());
        result += text.sliced(from, match.capturedStart() - from);
        result += decoded.isEmpty() ? match.captured() : decoded;
        from = match.capturedEnd();
    }
    result += text.sliced(from);
    return result;
}

} // namespace

HtmlToken HtmlTokens::next()
{
    while (m_place < m_html.size()) {
        const QStringView rest = m_html.sliced(m_place);
        if (rest.startsWith(QLatin1StringView("<!--"))) {
            skipBehind(QLatin1StringView("-->"));
        } else if (rest.startsWith(QLatin1StringView("<!")) || rest.startsWith(QLatin1StringView("<?"))) {
            skipBehind(QLatin1StringView(">"));
        } else if (rest.size() > 1 && rest.front() == u'<' && (rest.at(1).isLetter() || rest.at(1) == u'/')) {
            HtmlToken token = tag();
            if (token.kind != HtmlToken::Kind::Start || std::ranges::find(silent, token.name) == silent.end())
                return token;
            skipBehind(QLatin1StringView(("</" + token.name.toLatin1()).constData()));
            skipBehind(QLatin1StringView(">"));
        } else {
            const qsizetype next = m_html.indexOf(u'<', m_place + 1);
            const qsizetype end = next < 0 ? m_html.size() : next;
            HtmlToken token{.kind = HtmlToken::Kind::Text, .text = m_html.sliced(m_place, end - m_place)};
            m_place = end;
            return token;
        }
    }
    return {};
}

HtmlToken HtmlTokens::finish()
{
    m_place = m_html.size();
    return {};
}

HtmlToken HtmlTokens::tag()
{
    HtmlToken token{.kind = HtmlToken::Kind::Start};
    qsizetype place = m_place + 1;
    if (m_html.at(place) == u'/') {
        token.kind = HtmlToken::Kind::End;
        ++place;
    }
    const qsizetype nameStart = place;
    while (place < m_html.size() && isNameLetter(m_html.at(place)))
        ++place;
    token.name = m_html.sliced(nameStart, place - nameStart).toString().toLower();
    const qsizetype end = tagEnd(place);
    if (end < 0)
        return finish();
    if (token.kind == HtmlToken::Kind::Start)
        readAttributes(token, m_html.sliced(place, end - place));
    m_place = end + 1;
    return token;
}

void HtmlTokens::readAttributes(HtmlToken &token, QStringView attributes) const
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re(([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?)re"));
    for (auto all = pattern.globalMatchView(attributes); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const QString name = match.captured(1).toLower();
        const QString value = match.captured(2) + match.captured(3) + match.captured(4);
        if (name == QLatin1StringView("href"))
            token.address = withoutEntities(value).trimmed();
        else if (name == QLatin1StringView("style"))
            token.style = value.toLower().remove(u' ');
        else if (name == QLatin1StringView("hidden"))
            token.hidden = true;
    }
}

qsizetype HtmlTokens::tagEnd(qsizetype from) const
{
    QChar quote;
    for (qsizetype i = from; i < m_html.size(); ++i) {
        const QChar c = m_html.at(i);
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if ((c == u'"' || c == u'\'') && m_html.at(i - 1) == u'=')
            quote = c;
        else if (c == u'>')
            return i;
    }
    return -1;
}

void HtmlTokens::skipBehind(QLatin1StringView end)
{
    const qsizetype found = m_html.indexOf(end, m_place, Qt::CaseInsensitive);
    m_place = found < 0 ? m_html.size() : found + end.size();
}

} // namespace DiemTin
