// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks the structure tree of a file.

#include "models/pdf/proving/structure.h"

#include <algorithm>
#include <array>

namespace DiemTin::Proving {

namespace {

/// Types whose text belongs to the line it stands in.
constexpr std::array<std::string_view, 3> Inline = {"Link", "Reference", "Span"};
constexpr size_t MostElements = 1'000'000;

class TreeReader
{
public:
    explicit TreeReader(File &file)
        : m_file(file)
    {
        for (size_t i = 0; i < file.pages.size(); ++i)
            m_pages.emplace(file.pages[i].getObjGen(), static_cast<int>(i));
    }

    ReadTree read()
    {
        FontLetters letters;
        for (const QPDFObjectHandle &page : m_file.pages)
            m_tree.contents.push_back(readContent(page, letters));
        QPDFObjectHandle root = m_file.pdf.getRoot().getKey("/StructTreeRoot");
        if (root.isDictionary())
            readKids(root, -1);
        return std::move(m_tree);
    }

private:
    void readKids(QPDFObjectHandle parent, int index)
    {
        QPDFObjectHandle kids = parent.getKey("/K");
        if (!kids.isArray()) {
            if (!kids.isNull())
                readKid(kids, parent, index);
            return;
        }
        for (QPDFObjectHandle &kid : kids.getArrayAsVector())
            readKid(kid, parent, index);
    }

    void readKid(QPDFObjectHandle kid, QPDFObjectHandle parent, int index)
    {
        if (kid.isInteger() && index >= 0)
            readMark(kid.getIntValueAsInt(), parent.getKey("/Pg"), index);
        else if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/MCR"))
            readMark(kid.getKey("/MCID").getIntValueAsInt(), kid.getKey("/Pg"), index);
        else if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/OBJR"))
            readAnnotation(kid.getKey("/Obj"), index);
        else if (kid.isDictionary() && kid.getKey("/S").isName() && m_tree.elements.size() < MostElements)
            readElement(kid, parent, index);
        else
            m_tree.broken = true;
    }

    void readElement(QPDFObjectHandle object, QPDFObjectHandle parent, int index)
    {
        m_tree.broken |=
            !m_seen.insert(object.getObjGen()).second || object.getKey("/P").getObjGen() != parent.getObjGen();
        if (m_tree.broken)
            return;
        const auto id = static_cast<int>(m_tree.elements.size());
        m_tree.elements.push_back({object.getKey("/S").getName().substr(1), index, object, {}, 0, 0});
        if (index >= 0)
            at(index).kids.push_back(id);
        const bool block = std::ranges::find(Inline, at(id).type) == Inline.end();
        m_tree.text += block ? QStringLiteral("\n") : QString();
        readKids(object, id);
        m_tree.text += block ? QStringLiteral("\n") : QString();
    }

    void readMark(int mark, QPDFObjectHandle page, int index)
    {
        const auto found = m_pages.find(page.getObjGen());
        if (index < 0 || found == m_pages.end() || !m_tree.marks.emplace(found->second, mark).second) {
            m_tree.broken = true;
            return;
        }
        ++at(index).marks;
        const auto &marks = m_tree.contents[static_cast<size_t>(found->second)].marks;
        if (const auto read = marks.find(mark); read != marks.end())
            m_tree.text += read->second.text;
        else
            m_tree.broken = true;
    }

    void readAnnotation(QPDFObjectHandle annotation, int index)
    {
        if (index < 0 || !m_tree.annotations.emplace(annotation.getObjGen(), index).second)
            m_tree.broken = true;
        else
            ++at(index).annotations;
    }

    ReadElement &at(int index) { return m_tree.elements[static_cast<size_t>(index)]; }

    File &m_file;
    ReadTree m_tree;
    std::map<QPDFObjGen, int> m_pages;
    std::set<QPDFObjGen> m_seen;
};

} // namespace

ReadTree readTree(File &file)
{
    return TreeReader(file).read();
}

} // namespace DiemTin::Proving
