// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Vietnamese alphabet as sort keys; addresses without their trimmings.

#include "models/store/sortkey.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace DiemTin {

namespace {

/// Combining marks that make another letter (breve, circumflex, horn), in the order of the alphabet.
constexpr char16_t letterMarks[] = {0x0306, 0x0302, 0x031B};
/// Combining marks of tones: huyền, hỏi, ngã, sắc, nặng.
constexpr char16_t toneMarks[] = {0x0300, 0x0309, 0x0303, 0x0301, 0x0323};

/// Where the mark stands in the list, from 1; 0 where it does not.
template <std::size_t Size>
int rankOf(QChar mark, const char16_t (&marks)[Size])
{
    const auto *found = std::ranges::find(marks, mark.unicode());
    return found == std::end(marks) ? 0 : static_cast<int>(found - marks) + 1;
}

/// Room for the marked forms behind each letter.
QChar letterKey(QChar letter, int mark)
{
    return QChar(static_cast<char16_t>(0x100 + letter.unicode() * 4 + mark));
}

bool tellsNothing(const QString &parameter)
{
    static const QStringList names = {QStringLiteral("fbclid"), QStringLiteral("gclid"), QStringLiteral("zarsrc"),
                                      QStringLiteral("zalo"),   QStringLiteral("ref"),   QStringLiteral("source")};
    return parameter.startsWith(QLatin1String("utm_")) || names.contains(parameter);
}

QString hostKey(const QUrl &url)
{
    QString host = url.host().toLower();
    for (const QLatin1String prefix : {QLatin1String("www."), QLatin1String("m."), QLatin1String("amp.")}) {
        if (host.startsWith(prefix))
            host.remove(0, prefix.size());
    }
    return host;
}

} // namespace

QString vietnameseSortKey(const QString &text)
{
    QString letters;
    QString tones;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (const int tone = rankOf(c, toneMarks); tone > 0 && !tones.isEmpty()) {
            tones.back() = QChar(u'0' + tone);
        } else if (const int mark = rankOf(c, letterMarks); mark > 0 && !letters.isEmpty()) {
            letters.back() = QChar(static_cast<char16_t>(letters.back().unicode() + mark));
        } else if (c == QChar(0x0111)) {
            letters += letterKey(u'd', 1);
            tones += u'0';
        } else if (c.isLetterOrNumber()
                   || (c.isSpace() && !letters.isEmpty() && letters.back() != letterKey(u' ', 0))) {
            letters += letterKey(c.isSpace() ? QChar(u' ') : c, 0);
            tones += u'0';
        }
    }
    return letters + u' ' + tones;
}

QString urlKey(const QString &url)
{
    const QUrl parsed = QUrl::fromUserInput(url.trimmed());
    if (url.trimmed().isEmpty() || parsed.host().isEmpty())
        return {};
    QList<std::pair<QString, QString>> parameters = QUrlQuery(parsed).queryItems();
    parameters.removeIf([](const auto &parameter) { return tellsNothing(parameter.first.toLower()); });
    std::ranges::sort(parameters);
    QString path = parsed.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrlQuery query;
    query.setQueryItems(parameters);
    return hostKey(parsed) + path + (query.isEmpty() ? QString() : u'?' + query.toString());
}

} // namespace DiemTin
