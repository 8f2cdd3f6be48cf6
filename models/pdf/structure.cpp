// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the structure of a proof off its display items.

#include "models/pdf/structure.h"

#include "models/pdf/linkcover.h"
#include "models/pdf/places.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace DiemTin {

namespace {

constexpr int NameplateLevel = 1;
constexpr int SectionLevel = 2;
constexpr int HeadlineLevel = 3;
constexpr int SubheadingLevel = 4;

const TextLine *textLine(const PageItem &item)
{
    return std::get_if<TextLine>(&item);
}

bool isContentsText(TextRole role)
{
    return role == TextRole::ContentsTitle || role == TextRole::ContentsSection || role == TextRole::ContentsLine;
}

/// Whether the next line of the text begins a new word.
bool endsAWord(const TextLine &line)
{
    const QTextLayout &layout = line.text->layout;
    if (line.line + 1 >= layout.lineCount())
        return true;
    const QTextLine set = layout.lineAt(line.line);
    const int end = set.textStart() + set.textLength();
    return end > 0 && layout.text().at(end - 1).isSpace();
}

class Builder
{
public:
    explicit Builder(const Proof &proof)
        : m_proof(proof)
        , m_anchors(proof)
    {
        for (const ContentsEntry &entry : proof.contents)
            m_entries.insert(entry.anchor, &entry);
        m_structure.pages.resize(proof.pages.size());
        StructureElement &document = m_structure.elements.emplace_back();
        document.tag = Tag::Document;
        document.title = proof.title;
    }

    Structure build()
    {
        for (size_t i = 0; i < m_proof.pages.size(); ++i)
            addPage(static_cast<int>(i));
        for (StructureElement &element : m_structure.elements) {
            // A bullet without a text of its own is all body.
            if (element.tag == Tag::ListItem && element.kids.size() == 1)
                m_structure.elements[child(element)].tag = Tag::ListBody;
        }
        return std::move(m_structure);
    }

private:
    /// Where a text stands that may go on.
    struct OpenText
    {
        int element = -1;
        int line = -1;
    };

    [[nodiscard]] static size_t child(const StructureElement &element)
    {
        return static_cast<size_t>(std::get<ElementKid>(element.kids.front()).element);
    }
    [[nodiscard]] StructureElement &at(int element) { return m_structure.elements[static_cast<size_t>(element)]; }
    [[nodiscard]] const Page &page() const { return *m_proof.pages[static_cast<size_t>(m_page)]; }
    [[nodiscard]] PageStructure &marks() { return m_structure.pages[static_cast<size_t>(m_page)]; }

    int add(Tag tag, int parent)
    {
        const auto id = static_cast<int>(m_structure.elements.size());
        StructureElement &element = m_structure.elements.emplace_back();
        element.tag = tag;
        element.parent = parent;
        at(parent).kids.emplace_back(ElementKid{id});
        return id;
    }
    int addHeading(int level, int parent)
    {
        const int id = add(Tag::Heading, parent);
        m_level = std::min(level, m_level + 1); // no level may be left out
        at(id).level = m_level;
        return id;
    }

    [[nodiscard]] int container() const { return m_article >= 0 ? m_article : m_section; }

    void openSection(const QString &title)
    {
        m_section = add(Tag::Section, 0);
        at(m_section).title = title;
        m_article = -1;
        m_list = -1;
        m_contents = -1;
    }

    void addPage(int index)
    {
        m_page = index;
        m_covered = coveredItems(page(), m_anchors);
        m_links.assign(page().items.size(), -1);
        openPage();
        for (size_t i = 0; i < page().items.size(); ++i) {
            m_item = static_cast<int>(i);
            std::visit([this](const auto &item) { take(item); }, page().items[i]);
        }
        for (size_t i = 0; i < m_links.size(); ++i) {
            if (m_links[i] >= 0)
                at(m_links[i]).kids.emplace_back(LinkKid{m_page, static_cast<int>(i)});
        }
    }

    /// Opens the section that begins with this page, if one does.
    void openPage()
    {
        m_heading = false;
        const auto &items = page().items;
        if (const ContentsEntry *entry = firstEntry(); entry && (m_inFront || entry->section != m_kind)) {
            openSection(sectionTitle(*entry));
            m_kind = entry->section;
            m_inFront = false;
            m_heading = true;
            return;
        }
        const bool contents = std::any_of(items.begin(), items.end(), [](const PageItem &item) {
            return textLine(item) && isContentsText(textLine(item)->text->role);
        });
        if (m_section < 0 || (m_inFront && contents && !m_inContents))
            openSection({});
        m_inContents = m_inFront && contents;
    }

    /// The article that begins on this page before any other article's text stands there.
    [[nodiscard]] const ContentsEntry *firstEntry() const
    {
        for (const PageItem &item : page().items) {
            if (const auto *anchor = std::get_if<Anchor>(&item); anchor && m_entries.contains(anchor->name))
                return m_entries.value(anchor->name);
            if (textLine(item) && !isFurniture(textLine(item)->text->role))
                return nullptr;
        }
        return nullptr;
    }

    [[nodiscard]] QString sectionTitle(const ContentsEntry &entry) const
    {
        const auto found = std::ranges::find_if(
            m_proof.outline, [&](const OutlineEntry &each) { return each.level == 0 && each.anchor == entry.anchor; });
        return found == m_proof.outline.end() ? QString() : found->title;
    }

    void take(const Anchor &anchor)
    {
        const ContentsEntry *entry = m_entries.value(anchor.name);
        if (!entry)
            return;
        if (entry->section != m_kind || m_inFront) {
            openSection(sectionTitle(*entry));
            m_kind = entry->section;
            m_inFront = false;
        }
        m_article = add(Tag::Article, m_section);
        at(m_article).title = entry->title;
        m_list = -1;
    }
    void take(const Fill &) { setArtifact(Segment::Kind::Layout); }
    void take(const Leader &) { setArtifact(Segment::Kind::Layout); }

    void take(const PhotoItem &photo)
    {
        int parent = container();
        m_captioned = -1;
        if (hasCaption()) {
            parent = add(Tag::Group, parent);
            m_captioned = parent;
        }
        const QString title = at(container()).title;
        setFigure(photo.rect, parent, photo.alternative.isEmpty() ? title : photo.alternative);
    }
    void take(const QrItem &code) { setFigure(code.rect, container(), QStringLiteral("Mã QR dẫn tới ") + code.url); }

    void take(const LinkArea &area)
    {
        if (!leadsSomewhere(m_anchors, area) || m_links[static_cast<size_t>(m_item)] >= 0)
            return;
        const bool covers = std::ranges::any_of(m_covered, [this](int link) { return link == m_item; });
        if (!covers)
            m_links[static_cast<size_t>(m_item)] = add(Tag::Link, add(Tag::Paragraph, container()));
    }

    void take(const TextLine &line)
    {
        const TextRole role = line.text->role;
        if (role == TextRole::RunningHead && m_heading && !m_inFront) {
            m_heading = false;
            const int heading = addHeading(SectionLevel, m_section);
            std::rotate(at(m_section).kids.begin(), at(m_section).kids.end() - 1, at(m_section).kids.end());
            setContent(heading, endsAWord(line));
        } else if (isFurniture(role)) {
            setArtifact(Segment::Kind::Pagination);
        } else {
            setContent(linked(elementOf(line)), endsAWord(line));
            m_lastRole = role;
        }
    }

    /// Whether the next text of the page is a caption.
    [[nodiscard]] bool hasCaption() const
    {
        const auto &items = page().items;
        for (size_t i = static_cast<size_t>(m_item) + 1; i < items.size(); ++i) {
            if (textLine(items[i]))
                return textLine(items[i])->text->role == TextRole::Caption;
            if (std::holds_alternative<PhotoItem>(items[i]))
                return false;
        }
        return false;
    }

    void setFigure(const QRectF &box, int parent, const QString &alternative)
    {
        const int link = m_covered[static_cast<size_t>(m_item)];
        const int holder = link < 0 ? parent : linkIn(link, [&] { return add(Tag::Paragraph, parent); });
        const int figure = add(Tag::Figure, holder);
        at(figure).alternative = alternative.isEmpty() ? m_proof.title : alternative;
        at(figure).page = m_page;
        at(figure).box = box;
        setContent(figure, false);
    }

    /// The element of the link area, made inside `block()` where there is none yet.
    template <class Block>
    int linkIn(int item, const Block &block)
    {
        int &link = m_links[static_cast<size_t>(item)];
        if (link < 0)
            link = add(Tag::Link, block());
        return link;
    }

    /// The element for text of this one that stands at the current item: itself, or the link there.
    int linked(int element)
    {
        const int item = m_covered[static_cast<size_t>(m_item)];
        return item < 0 ? element : linkIn(item, [element] { return element; });
    }

    /// The element the line belongs to, links aside.
    int elementOf(const TextLine &line)
    {
        const int link = m_covered[static_cast<size_t>(m_item)];
        if (link >= 0 && m_links[static_cast<size_t>(link)] >= 0)
            return m_links[static_cast<size_t>(link)]; // all that one link covers stays together
        OpenText &open = m_texts[line.text.get()];
        if (open.element < 0 || line.line <= open.line)
            open.element = newElement(line);
        open.line = line.line;
        return open.element;
    }

    int newElement(const TextLine &line)
    {
        const TextRole role = line.text->role;
        const bool goesOn = role == m_lastRole;
        if (role != TextRole::Bullet && role != TextRole::Caption)
            m_list = -1;
        switch (role) {
        case TextRole::Nameplate:
            return m_block = goesOn ? m_block : addHeading(NameplateLevel, container());
        case TextRole::ContentsTitle:
            return m_block = goesOn ? add(Tag::Paragraph, container()) : addHeading(SectionLevel, container());
        case TextRole::ContentsSection:
            if (!goesOn) {
                m_contents = add(Tag::Contents, container());
                m_block = add(Tag::Caption, m_contents);
            }
            return m_block;
        case TextRole::ContentsLine:
            if (m_contents < 0)
                m_contents = add(Tag::Contents, container());
            return add(Tag::Reference, add(Tag::ContentsItem, m_contents));
        case TextRole::SectionTitle:
            return addHeading(SectionLevel, container());
        case TextRole::Headline:
            return addHeading(HeadlineLevel, container());
        case TextRole::Subheading:
            return addHeading(SubheadingLevel, container());
        case TextRole::Bullet:
            return partOfBullet(line);
        case TextRole::Caption:
            return add(Tag::Caption, m_captioned >= 0 ? m_captioned : container());
        default:
            return add(Tag::Paragraph, container());
        }
    }

    /// A bullet's mark is the first text of its block, what follows in the same block is its body.
    int partOfBullet(const TextLine &line)
    {
        if (m_list < 0) {
            m_list = add(Tag::List, container());
            m_listBlock = -1;
            const QString label = lineText(line);
            at(m_list).numbered = !label.isEmpty() && label.front().isDigit();
        }
        if (line.text->block == m_listBlock && m_listItem >= 0)
            return add(Tag::ListBody, m_listItem);
        m_listBlock = line.text->block;
        m_listItem = add(Tag::ListItem, m_list);
        return add(Tag::Label, m_listItem);
    }

    void setArtifact(Segment::Kind kind)
    {
        auto &segments = marks().segments;
        if (segments.empty() || segments.back().kind != kind)
            segments.push_back({m_item, kind});
    }

    /// Marks the item as content of the element; goes on with the mark before where that is of the same element.
    void setContent(int element, bool spaceAfter)
    {
        auto &[segments, owners] = marks();
        const bool goesOn = !segments.empty() && segments.back().kind == Segment::Kind::Content
            && owners.back() == element && at(element).tag != Tag::Figure;
        if (!goesOn) {
            owners.push_back(element);
            at(element).kids.emplace_back(MarkKid{m_page, static_cast<int>(owners.size()) - 1});
        }
        segments.push_back({m_item, Segment::Kind::Content, static_cast<int>(owners.size()) - 1, spaceAfter});
    }

    const Proof &m_proof;
    Anchors m_anchors;
    QHash<QString, const ContentsEntry *> m_entries; ///< by anchor
    Structure m_structure;
    std::map<const SetText *, OpenText> m_texts;
    std::vector<int> m_covered; ///< by item of the page: the link area over it, -1 where there is none
    std::vector<int> m_links; ///< by item of the page: the element of the link area
    SectionKind m_kind = SectionKind::Trend;
    TextRole m_lastRole = TextRole::Folio;
    bool m_inFront = true; ///< no article has begun
    bool m_inContents = false;
    bool m_heading = false; ///< the page's running head is the section's heading
    int m_level = 0; ///< of the last heading
    int m_page = 0;
    int m_item = 0;
    int m_section = -1;
    int m_article = -1;
    int m_contents = -1;
    int m_block = -1; ///< nameplate, contents title or contents section that further texts join
    int m_captioned = -1; ///< figure and caption
    int m_list = -1;
    int m_listItem = -1;
    int m_listBlock = -1;
};

} // namespace

Structure planStructure(const Proof &proof)
{
    return Builder(proof).build();
}

QRectF markerRect(int index)
{
    return {MarkerLeft, static_cast<qreal>(index), 1, 1};
}

QByteArray tagName(const StructureElement &element)
{
    switch (element.tag) {
    case Tag::Document:
        return "Document";
    case Tag::Section:
        return "Sect";
    case Tag::Article:
        return "Art";
    case Tag::Group:
        return "Div";
    case Tag::Heading:
        return "H" + QByteArray::number(element.level);
    case Tag::Paragraph:
        return "P";
    case Tag::List:
        return "L";
    case Tag::ListItem:
        return "LI";
    case Tag::Label:
        return "Lbl";
    case Tag::ListBody:
        return "LBody";
    case Tag::Contents:
        return "TOC";
    case Tag::ContentsItem:
        return "TOCI";
    case Tag::Reference:
        return "Reference";
    case Tag::Link:
        return "Link";
    case Tag::Figure:
        return "Figure";
    case Tag::Caption:
        return "Caption";
    }
    Q_UNREACHABLE_RETURN(QByteArray());
}

} // namespace DiemTin
