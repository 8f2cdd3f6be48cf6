// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tokenizer for content streams, and the little state that marked content needs.

#include "models/pdf/proving/contentreader.h"

#include "models/pdf/tounicode.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace DiemTin::Proving {

namespace {

constexpr std::string_view Space(" \t\r\n\f\0", 6);
constexpr std::string_view Ends(" \t\r\n\f\0()<>[]/%", 14);

/// Operators that leave something on the page.
constexpr std::array<std::string_view, 19> Painting = {"S",  "s",  "f",  "F",  "f*", "B", "B*", "b",  "b*", "sh",
                                                       "BI", "EI", "Do", "Tj", "TJ", "'", "\"", "d0", "d1"};

class Walker
{
public:
    Walker(QPDFObjectHandle page, FontLetters &letters, std::string_view content)
        : m_rest(content)
        , m_letters(letters)
    {
        m_fonts = page.getKey("/Resources").getKey("/Font");
        m_properties = page.getKey("/Resources").getKey("/Properties");
    }

    ReadContent walk()
    {
        for (std::string_view token = next(); !token.empty(); token = next()) {
            const char first = token.front();
            const bool operand = first == '/' || first == '<' || first == '(' || first == '[' || first == ']'
                || first == '>' || first == '-' || first == '+' || first == '.' || (first >= '0' && first <= '9');
            if (operand) {
                m_operands.push_back(token);
                continue;
            }
            if (token.front() != '\'' && token.front() != '"')
                m_read.operators.emplace(token);
            apply(token);
            m_operands.clear();
        }
        m_read.unbalanced |= !m_open.empty() || m_inText || m_depth != 0;
        return std::move(m_read);
    }

private:
    /// A marked-content sequence that is open.
    struct Open
    {
        bool artifact = false;
        int mark = -1;
    };

    std::string_view next()
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(Space), m_rest.size()));
        if (m_rest.empty())
            return {};
        size_t length = 1;
        const char first = m_rest.front();
        if (m_rest.starts_with("<<") || m_rest.starts_with(">>"))
            length = 2;
        else if (first == '<')
            length = std::min(m_rest.find('>'), m_rest.size() - 1) + 1;
        else if (first == '(')
            length = stringLength();
        else if (first != '[' && first != ']')
            length = std::min(m_rest.find_first_of(Ends, 1), m_rest.size());
        const std::string_view token = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return token;
    }

    [[nodiscard]] size_t stringLength() const
    {
        int depth = 0;
        for (size_t i = 0; i < m_rest.size(); ++i) {
            if (m_rest[i] == '\\')
                ++i;
            else if (m_rest[i] == '(')
                ++depth;
            else if (m_rest[i] == ')' && --depth == 0)
                return i + 1;
        }
        return m_rest.size();
    }

    void apply(std::string_view name)
    {
        noteNumbers();
        if (name == "BDC" || name == "BMC")
            open(name == "BDC");
        else if (name == "EMC")
            close();
        else if (name == "BT" || name == "ET")
            setInText(name == "BT");
        else if (name == "q")
            m_read.deepest = std::max(m_read.deepest, ++m_depth);
        else if (name == "Q")
            m_read.unbalanced |= --m_depth < 0;
        else if (name == "Tf" && m_operands.size() >= 2)
            setFont(std::string(m_operands[m_operands.size() - 2]));
        else if (std::ranges::find(Painting, name) != Painting.end())
            paint(name.starts_with('T'));
    }

    void noteNumbers()
    {
        for (const std::string_view token : m_operands) {
            double value = 0;
            if (std::from_chars(token.data(), token.data() + token.size(), value).ec == std::errc())
                m_read.largest = std::max(m_read.largest, std::abs(value));
        }
    }

    void setInText(bool inText)
    {
        m_read.unbalanced |= inText == m_inText;
        m_inText = inText;
        m_openBeforeText = inText ? m_open.size() : m_openBeforeText;
        m_read.unbalanced |= m_open.size() != m_openBeforeText;
    }

    /// The id among the operands of BDC, in place or by name; -1 where there is none.
    [[nodiscard]] int markId()
    {
        for (size_t i = 0; i + 1 < m_operands.size(); ++i) {
            int id = -1;
            const std::string_view value = m_operands[i + 1];
            if (m_operands[i] == "/MCID"
                && std::from_chars(value.data(), value.data() + value.size(), id).ec == std::errc())
                return id;
        }
        if (m_operands.size() == 2 && m_operands[1].starts_with('/') && m_properties.isDictionary()) {
            QPDFObjectHandle id = m_properties.getKeyIfDict(std::string(m_operands[1])).getKeyIfDict("/MCID");
            return id.isInteger() ? id.getIntValueAsInt() : -1;
        }
        return -1;
    }

    void open(bool withProperties)
    {
        Open sequence;
        const std::string_view tag = m_operands.empty() ? std::string_view() : m_operands.front();
        sequence.artifact = tag == "/Artifact";
        sequence.mark = withProperties ? markId() : -1;
        const bool inside = std::ranges::any_of(m_open, [&](const Open &outer) {
            return outer.artifact || (outer.mark >= 0 && (sequence.mark >= 0 || sequence.artifact));
        });
        m_read.nested |= inside && (sequence.artifact || sequence.mark >= 0);
        if (sequence.mark >= 0) {
            const auto [mark, fresh] = m_read.marks.try_emplace(sequence.mark);
            m_read.unbalanced |= !fresh;
            mark->second.tag = tag.substr(1);
        }
        m_open.push_back(sequence);
    }

    void close()
    {
        m_read.unbalanced |= m_open.empty();
        if (!m_open.empty())
            m_open.pop_back();
    }

    void setFont(const std::string &name)
    {
        m_font = nullptr;
        if (!m_fonts.isDictionary() || !m_fonts.hasKey(name))
            return;
        QPDFObjectHandle font = m_fonts.getKey(name);
        const auto [entry, fresh] = m_letters.try_emplace(font.getObjGen());
        if (fresh)
            entry->second = readToUnicode(font);
        m_font = &entry->second;
    }

    void paint(bool isText)
    {
        const auto marked = std::ranges::find_if(m_open, [](const Open &open) { return open.mark >= 0; });
        m_read.unmarked |= m_open.empty() || (marked == m_open.end() && !m_open.front().artifact);
        QString text;
        if (isText)
            text = shownText();
        if (marked == m_open.end())
            return;
        m_read.marks[marked->mark].paints = true;
        m_read.marks[marked->mark].text += text;
    }

    /// The letters of the strings among the operands.
    QString shownText()
    {
        QString text;
        for (const std::string_view token : m_operands) {
            m_read.unknownCode |= token.starts_with('('); // no font of these files has one-byte codes
            if (!token.starts_with('<') || token == "<<")
                continue;
            for (size_t i = 1; i + 4 < token.size(); i += 4) {
                unsigned code = 0;
                std::from_chars(token.data() + i, token.data() + i + 4, code, 16);
                const QString letter = m_font ? m_font->value(code) : QString();
                m_read.missingGlyph |= code == 0;
                m_read.unknownCode |= letter.isEmpty();
                text += letter;
            }
        }
        return text;
    }

    std::string_view m_rest;
    FontLetters &m_letters;
    QPDFObjectHandle m_fonts;
    QPDFObjectHandle m_properties;
    std::vector<std::string_view> m_operands;
    std::vector<Open> m_open;
    const QHash<unsigned, QString> *m_font = nullptr;
    ReadContent m_read;
    size_t m_openBeforeText = 0;
    int m_depth = 0;
    bool m_inText = false;
};

} // namespace

ReadContent readContent(QPDFObjectHandle page, FontLetters &letters)
{
    Pl_Buffer buffer("content");
    page.pipePageContents(&buffer);
    const auto data = buffer.getBufferSharedPointer();
    return Walker(page, letters, {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()}).walk();
}

} // namespace DiemTin::Proving
