// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the structure tree, and what leads from pages and links back to it.

#include "models/pdf/finishing/steps.h"

namespace DiemTin::Finishing {

namespace {

class TreeWriter
{
public:
    explicit TreeWriter(File &file)
        : m_file(file)
        , m_structure(file.source.structure)
        , m_parents(QPDFObjectHandle::newArray())
    { }

    void write()
    {
        QPDFObjectHandle root = m_file.pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        for (const StructureElement &element : m_structure.elements)
            m_objects.push_back(m_file.pdf.makeIndirectObject(newElement(element)));
        addPages();
        m_nextKey = static_cast<long long>(m_file.pages.size());
        for (size_t i = 0; i < m_objects.size(); ++i)
            connect(m_structure.elements[i], m_objects[i], root);
        root.replaceKey("/Type", QPDFObjectHandle::newName("/StructTreeRoot"));
        root.replaceKey("/K", m_objects.front());
        QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
        tree.replaceKey("/Nums", m_parents);
        root.replaceKey("/ParentTree", m_file.pdf.makeIndirectObject(tree));
        root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(m_nextKey));
        m_file.pdf.getRoot().replaceKey("/StructTreeRoot", root);
        m_file.pdf.getRoot().replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    }

private:
    QPDFObjectHandle newElement(const StructureElement &element) const
    {
        QPDFObjectHandle object = QPDFObjectHandle::newDictionary();
        object.replaceKey("/S", QPDFObjectHandle::newName("/" + tagName(element).toStdString()));
        if (!element.title.isEmpty())
            object.replaceKey("/T", textObject(element.title));
        if (element.tag == Tag::Figure)
            describeFigure(object, element);
        if (element.tag == Tag::List)
            object.replaceKey("/A",
                              QPDFObjectHandle::parse(element.numbered ? "<< /O /List /ListNumbering /Decimal >>"
                                                                       : "<< /O /List /ListNumbering /Disc >>"));
        return object;
    }

    void describeFigure(QPDFObjectHandle &object, const StructureElement &element) const
    {
        const QRectF box = pdfRect(*m_file.source.proof.pages[static_cast<size_t>(element.page)], element.box);
        QPDFObjectHandle layout = QPDFObjectHandle::newDictionary();
        layout.replaceKey("/O", QPDFObjectHandle::newName("/Layout"));
        layout.replaceKey("/Placement", QPDFObjectHandle::newName("/Block"));
        layout.replaceKey("/BBox", rectObject(box));
        object.replaceKey("/A", layout);
        object.replaceKey("/Alt", textObject(element.alternative));
    }

    /// The owners of each page's marks.
    void addPages()
    {
        for (size_t i = 0; i < m_file.pages.size(); ++i) {
            std::vector<QPDFObjectHandle> owners;
            for (const int owner : m_structure.pages[i].owners)
                owners.push_back(m_objects[static_cast<size_t>(owner)]);
            const auto key = static_cast<long long>(i);
            addParent(key, m_file.pdf.makeIndirectObject(QPDFObjectHandle::newArray(owners)));
            m_file.pages[i].replaceKey("/StructParents", QPDFObjectHandle::newInteger(key));
            m_file.pages[i].replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        }
    }

    void addParent(long long key, const QPDFObjectHandle &owner)
    {
        m_parents.appendItem(QPDFObjectHandle::newInteger(key));
        m_parents.appendItem(owner);
    }

    /// Ties the element to its parent, its kids and its page.
    void connect(const StructureElement &element, QPDFObjectHandle object, const QPDFObjectHandle &root)
    {
        object.replaceKey("/P", element.parent < 0 ? root : m_objects[static_cast<size_t>(element.parent)]);
        int page = -1;
        for (const StructureKid &kid : element.kids) {
            if (const auto *mark = std::get_if<MarkKid>(&kid); mark && page < 0)
                page = mark->page;
        }
        if (page >= 0)
            object.replaceKey("/Pg", m_file.pages[static_cast<size_t>(page)]);
        std::vector<QPDFObjectHandle> kids;
        kids.reserve(element.kids.size());
        for (const StructureKid &kid : element.kids)
            kids.push_back(kidObject(kid, page, object));
        if (kids.size() == 1)
            object.replaceKey("/K", kids.front());
        else if (!kids.empty())
            object.replaceKey("/K", QPDFObjectHandle::newArray(kids));
    }

    QPDFObjectHandle kidObject(const StructureKid &kid, int page, const QPDFObjectHandle &owner)
    {
        if (const auto *element = std::get_if<ElementKid>(&kid))
            return m_objects[static_cast<size_t>(element->element)];
        if (const auto *link = std::get_if<LinkKid>(&kid))
            return linkObject(*link, owner);
        const auto &mark = std::get<MarkKid>(kid);
        QPDFObjectHandle id = QPDFObjectHandle::newInteger(mark.mark);
        if (mark.page == page)
            return id;
        QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
        reference.replaceKey("/Type", QPDFObjectHandle::newName("/MCR"));
        reference.replaceKey("/Pg", m_file.pages[static_cast<size_t>(mark.page)]);
        reference.replaceKey("/MCID", id);
        return reference;
    }

    QPDFObjectHandle linkObject(const LinkKid &link, const QPDFObjectHandle &owner)
    {
        QPDFObjectHandle annotation = m_file.annotations.at({link.page, link.item});
        annotation.replaceKey("/StructParent", QPDFObjectHandle::newInteger(m_nextKey));
        addParent(m_nextKey++, owner);
        QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
        reference.replaceKey("/Type", QPDFObjectHandle::newName("/OBJR"));
        reference.replaceKey("/Pg", m_file.pages[static_cast<size_t>(link.page)]);
        reference.replaceKey("/Obj", annotation);
        return reference;
    }

    File &m_file;
    const Structure &m_structure;
    QPDFObjectHandle m_parents; ///< keys and owners in turn
    std::vector<QPDFObjectHandle> m_objects; ///< by element
    long long m_nextKey = 0;
};

} // namespace

void addStructure(File &file)
{
    TreeWriter(file).write();
}

} // namespace DiemTin::Finishing
