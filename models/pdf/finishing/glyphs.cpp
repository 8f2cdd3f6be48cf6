// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads fonts and rewrites text objects.

#include "models/pdf/finishing/glyphs.h"

#include "models/pdf/tounicode.h"

#include <charconv>
#include <cmath>
#include <memory>
#include <set>

namespace DiemTin::Finishing {

namespace {

using Fonts = std::map<std::string, const GlyphTable *, std::less<>>;

GlyphTable readTable(QPDFObjectHandle font)
{
    GlyphTable table;
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    if (descendant.getKey("/DW").isNumber())
        table.otherWidth = descendant.getKey("/DW").getNumericValue();
    QPDFObjectHandle widths = descendant.getKey("/W");
    for (int i = 0; widths.isArray() && i + 1 < widths.getArrayNItems(); i += 2) {
        const auto first = static_cast<size_t>(widths.getArrayItem(i).getIntValue());
        const std::vector<QPDFObjectHandle> run = widths.getArrayItem(i + 1).getArrayAsVector();
        table.widths.resize(std::max(table.widths.size(), first + run.size()), table.otherWidth);
        for (size_t j = 0; j < run.size(); ++j)
            table.widths[first + j] = run[j].getNumericValue();
    }
    const QHash<unsigned, QString> letters = readToUnicode(font);
    for (auto letter = letters.begin(); letter != letters.end(); ++letter) {
        if (*letter == QLatin1String(" "))
            table.space = QByteArray::number(letter.key(), 16).rightJustified(4, '0').toStdString();
    }
    return table;
}

/// Reads what Qt writes between BT and ET, piece by piece.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    { }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    /// Takes these characters; false where others stand there.
    bool take(std::string_view words)
    {
        if (!m_rest.starts_with(words))
            return false;
        m_rest.remove_prefix(words.size());
        return true;
    }
    bool number(double &value)
    {
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (error != std::errc())
            return false;
        m_rest.remove_prefix(static_cast<size_t>(end - m_rest.data()));
        return true;
    }
    /// The characters up to one that is `until`.
    std::string_view word(char until)
    {
        const std::string_view found = m_rest.substr(0, m_rest.find(until));
        m_rest.remove_prefix(found.size());
        return found;
    }
    bool glyph(unsigned &code, std::string_view &digits)
    {
        if (m_rest.size() < 6 || m_rest[0] != '<' || m_rest[5] != '>')
            return false;
        digits = m_rest.substr(1, 4);
        const char *begin = std::to_address(digits.begin());
        const char *end = begin + digits.size();
        if (std::from_chars(begin, end, code, 16).ptr != end)
            return false;
        m_rest.remove_prefix(6);
        return true;
    }

private:
    std::string_view m_rest;
};

} // namespace

Fonts GlyphTables::of(QPDFObjectHandle page)
{
    Fonts fonts;
    QPDFObjectHandle all = page.getKey("/Resources").getKey("/Font");
    for (const std::string &name : all.isDictionary() ? all.getKeys() : std::set<std::string>()) {
        QPDFObjectHandle font = all.getKey(name);
        if (!font.getKey("/ToUnicode").isStream() || !font.getKey("/DescendantFonts").isArray())
            continue;
        auto [entry, fresh] = m_tables.try_emplace(font.getObjGen());
        if (fresh)
            entry->second = readTable(font);
        fonts.emplace(name, &entry->second);
    }
    return fonts;
}

std::optional<std::string> joinedGlyphs(std::string_view text, const Fonts &fonts)
{
    Reader reader(text);
    const auto font = fonts.find(reader.word(' '));
    double size = 0;
    double x = 0;
    double y = 0;
    if (font == fonts.end() || !reader.take(" ") || !reader.number(size) || size <= 0
        || !reader.take(" Tf 1 0 0 -1 0 0 Tm\n"))
        return std::nullopt;
    const std::string_view start = reader.word(' ');
    if (!reader.take(" ") || !reader.number(y))
        return std::nullopt;
    std::string result(text.substr(0, static_cast<size_t>(start.data() - text.data())));
    result.append(start).append(text.substr(result.size(), text.find(" Td") - result.size())).append(" Td [<");
    double pen = 0; // where a viewer stands, from the first glyph
    for (bool first = true; !reader.atEnd(); first = false) {
        double step = 0;
        if (!first && (!reader.number(step) || !reader.take(" 0")))
            return std::nullopt;
        unsigned code = 0;
        std::string_view digits;
        if (!reader.take(" Td ") || !reader.glyph(code, digits) || !reader.take(" Tj\n"))
            return std::nullopt;
        x += step;
        if (const long kern = std::lround((pen - x) * 1000 / size); kern != 0) {
            result.append(">").append(std::to_string(kern)).append("<");
            pen -= static_cast<double>(kern) * size / 1000;
        }
        result.append(digits);
        pen += font->second->width(code) * size / 1000;
    }
    return result.append(">] TJ\n");
}

bool addSpace(std::string &stretch, const Fonts &fonts)
{
    const size_t begin = stretch.rfind("BT\n/");
    const size_t end = stretch.rfind(">] TJ\nET");
    if (begin == std::string::npos || end == std::string::npos || end < begin)
        return false;
    const size_t name = begin + 3;
    const auto font = fonts.find(std::string_view(stretch).substr(name, stretch.find(' ', name) - name));
    if (font != fonts.end() && !font->second->space.empty()) {
        stretch.insert(end, font->second->space);
        return true;
    }
    for (const auto &[other, table] : fonts) {
        if (table->space.empty())
            continue;
        // A space shows nothing: the same place and size in another font serves as well.
        std::string text = stretch.substr(begin, stretch.find("[<", begin) - begin);
        text.replace(3, text.find(' ') - 3, other);
        stretch.insert(stretch.find("ET\n", end) + 3, text + "[<" + table->space + ">] TJ\nET\n");
        return true;
    }
    return false;
}

} // namespace DiemTin::Finishing
