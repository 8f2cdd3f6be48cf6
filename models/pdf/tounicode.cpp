// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the bfchar and bfrange lists of a CMap.

#include "models/pdf/tounicode.h"

#include <qpdf/Buffer.hh>

#include <charconv>

namespace DiemTin {

namespace {

/// The tokens of a CMap: <hex>, [, ], and words.
class Tokens
{
public:
    explicit Tokens(std::string_view text)
        : m_rest(text)
    { }

    /// The next token without white space, empty at the end.
    std::string_view next()
    {
        constexpr std::string_view space = " \t\r\n";
        constexpr std::string_view ends = " \t\r\n<>[]";
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(space), m_rest.size()));
        if (m_rest.empty())
            return {};
        size_t length = 1;
        if (m_rest.front() == '<')
            length = std::min(m_rest.find('>'), m_rest.size() - 1) + 1;
        else if (ends.find(m_rest.front()) == std::string_view::npos)
            length = std::min(m_rest.find_first_of(ends), m_rest.size());
        const std::string_view token = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return token;
    }

private:
    std::string_view m_rest;
};

unsigned number(std::string_view hex)
{
    unsigned value = 0;
    if (hex.size() > 2)
        std::from_chars(hex.data() + 1, hex.data() + hex.size() - 1, value, 16);
    return value;
}

/// UTF-16 in hexadecimal digits.
QString letters(std::string_view hex)
{
    QString text;
    for (size_t i = 1; i + 4 < hex.size(); i += 4) {
        ushort unit = 0;
        std::from_chars(hex.data() + i, hex.data() + i + 4, unit, 16);
        text += QChar(unit);
    }
    return text;
}

void readRange(Tokens &tokens, std::string_view first, QHash<unsigned, QString> &map)
{
    const unsigned last = number(tokens.next());
    std::string_view target = tokens.next();
    if (target == "[") {
        unsigned code = number(first);
        for (target = tokens.next(); target.starts_with('<'); target = tokens.next())
            map.insert(code++, letters(target));
        return;
    }
    QString text = letters(target);
    for (unsigned code = number(first); code <= last && !text.isEmpty(); ++code) {
        map.insert(code, text);
        text.back().unicode() += 1;
    }
}

} // namespace

QHash<unsigned, QString> readToUnicode(QPDFObjectHandle font)
{
    QHash<unsigned, QString> map;
    if (!font.getKey("/ToUnicode").isStream())
        return map;
    const auto data = font.getKey("/ToUnicode").getStreamData();
    Tokens tokens(std::string_view(reinterpret_cast<const char *>(data->getBuffer()), data->getSize()));
    enum class In { Nothing, Characters, Ranges } in = In::Nothing;
    for (std::string_view token = tokens.next(); !token.empty(); token = tokens.next()) {
        if (token == "beginbfchar")
            in = In::Characters;
        else if (token == "beginbfrange")
            in = In::Ranges;
        else if (token.starts_with("endbf"))
            in = In::Nothing;
        else if (token.starts_with('<') && in == In::Characters)
            map.insert(number(token), letters(tokens.next()));
        else if (token.starts_with('<') && in == In::Ranges)
            readRange(tokens, token, map);
    }
    return map;
}

} // namespace DiemTin
