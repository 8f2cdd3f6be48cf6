// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rewrites what Qt painted: marked content in place of the markers, short text, exact place, crop marks.

#include "models/pdf/finishing/glyphs.h"
#include "models/pdf/finishing/steps.h"

#include <qpdf/Buffer.hh>

#include <charconv>
#include <cmath>

namespace DiemTin::Finishing {

namespace {

/// One page's content on its way.
class Rewriter
{
public:
    Rewriter(const Structure &structure, const PageStructure &page,
             const std::map<std::string, const GlyphTable *, std::less<>> &fonts)
        : m_structure(structure)
        , m_page(page)
        , m_fonts(fonts)
    { }

    /// Nothing where a marker is missing or stands where none can.
    std::optional<std::string> rewritten(std::string_view content, const std::string &before)
    {
        m_result.reserve(content.size());
        m_result = before;
        while (!content.empty()) {
            const std::string_view line = content.substr(0, content.find('\n') + 1);
            const std::string_view whole = line.empty() ? content : line;
            content.remove_prefix(whole.size());
            if (whole == "BT\n") {
                addText(content);
            } else if (whole.starts_with(m_marker)) {
                if (!addMarker(whole, content))
                    return std::nullopt;
            } else {
                m_result.append(whole);
            }
        }
        if (m_next != m_page.segments.size())
            return std::nullopt;
        closeStretch();
        closeMark();
        return std::move(m_result);
    }

private:
    /// Takes the text object whose BT was just read.
    void addText(std::string_view &content)
    {
        const std::string_view text = content.substr(0, content.find("ET\n"));
        content.remove_prefix(text.size());
        m_result.append("BT\n");
        if (const auto joined = joinedGlyphs(text, m_fonts))
            m_result.append(*joined);
        else
            m_result.append(text);
    }

    /// A marker is painted as its colour (which nothing else has, so that what follows sets its own), its rectangle and
    /// f, often in a q and Q of their own: all of it goes.
    bool addMarker(std::string_view marker, std::string_view &content)
    {
        marker.remove_prefix(m_marker.size());
        marker.remove_prefix(std::min(marker.find(' ') + 1, marker.size()));
        double index = -1;
        std::from_chars(marker.data(), marker.data() + marker.size(), index);
        if (m_next >= m_page.segments.size() || std::lround(index) != static_cast<long>(m_next)
            || !content.starts_with("f\n"))
            return false;
        content.remove_prefix(2);
        constexpr std::string_view colour = "/CSp cs\n";
        if (m_result.ends_with(" scn\n/GSa gs\n"))
            m_result.erase(m_result.rfind(colour));
        if (m_result.ends_with("\nq\n") && content.starts_with("Q\n")) {
            m_result.erase(m_result.size() - 2);
            content.remove_prefix(2);
        }
        closeStretch();
        open(m_page.segments[m_next++]);
        return true;
    }

    /// Adds the space that the last segment ends with.
    void closeStretch()
    {
        if (m_spaceAfter) {
            std::string stretch = m_result.substr(m_stretch);
            if (addSpace(stretch, m_fonts))
                m_result.replace(m_stretch, std::string::npos, stretch);
        }
        m_stretch = m_result.size();
    }

    void closeMark()
    {
        if (m_isOpen)
            m_result.append("EMC\n");
        m_isOpen = false;
    }

    void open(const Segment &segment)
    {
        const bool goesOn = m_isOpen && segment.kind == Segment::Kind::Content && segment.mark == m_mark;
        if (!goesOn) {
            closeMark();
            m_result.append(beginning(segment));
        }
        m_isOpen = true;
        m_mark = segment.mark;
        m_spaceAfter = segment.spaceAfter;
        m_stretch = m_result.size();
    }

    [[nodiscard]] std::string beginning(const Segment &segment) const
    {
        switch (segment.kind) {
        case Segment::Kind::Layout:
            return "/Artifact <</Type /Layout>> BDC\n";
        case Segment::Kind::Pagination:
            return "/Artifact <</Type /Pagination>> BDC\n";
        case Segment::Kind::Content:
            break;
        }
        const int owner = m_page.owners[static_cast<size_t>(segment.mark)];
        return "/" + tagName(m_structure.elements[static_cast<size_t>(owner)]).toStdString() + " <</MCID "
            + std::to_string(segment.mark) + ">> BDC\n";
    }

    const Structure &m_structure;
    const PageStructure &m_page;
    const std::map<std::string, const GlyphTable *, std::less<>> &m_fonts;
    const std::string m_marker = std::to_string(MarkerLeft);
    std::string m_result;
    size_t m_next = 0; ///< segment
    size_t m_stretch = 0; ///< where the open segment begins in the result
    int m_mark = -1;
    bool m_isOpen = false;
    bool m_spaceAfter = false;
};

std::string number(double value)
{
    return pointsObject(value).getRealValue();
}

/// Keeps colour from running beyond the bleed into the room of the marks.
std::string clip(const Bleed &bleed, QSizeF size)
{
    if (bleed.marks == CropMarks::None)
        return {};
    const double width = bleed.width();
    return number(-width) + " " + number(-width) + " " + number(size.width() + 2 * width) + " "
        + number(size.height() + 2 * width) + " re W n\n";
}

/// Four corners, two strokes each, outside the bleed; in the page's points.
std::string cropMarks(const Bleed &bleed, QSizeF size)
{
    if (bleed.marks == CropMarks::None)
        return {};
    std::string strokes = "/Artifact <</Type /Page>> BDC\nq 0 G 0.25 w 0 J\n";
    const double near = bleed.width() + Bleed::markGap;
    const double far = near + Bleed::markLength;
    const auto stroke = [&strokes](double x1, double y1, double x2, double y2) {
        strokes += number(x1) + " " + number(y1) + " m " + number(x2) + " " + number(y2) + " l S\n";
    };
    for (const double x : {0.0, size.width()}) {
        stroke(x, -near, x, -far);
        stroke(x, size.height() + near, x, size.height() + far);
    }
    for (const double y : {0.0, size.height()}) {
        stroke(-near, y, -far, y);
        stroke(size.width() + near, y, size.width() + far, y);
    }
    return strokes + "Q\nEMC\n";
}

} // namespace

bool rewriteContents(File &file)
{
    GlyphTables tables;
    const Structure &structure = file.source.structure;
    for (size_t i = 0; i < file.pages.size(); ++i) {
        QPDFObjectHandle page = file.pages[i];
        const QSizeF size = pdfSize(*file.source.proof.pages[i]);
        const auto data = page.getKey("/Contents").getStreamData();
        const std::string_view painted(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        const auto fonts = tables.of(page);
        // Qt paints from the top of a page of whole points, in a coordinate system of its own.
        const double shift = size.height() - page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        const std::string place = "q\n" + clip(file.source.bleed, size) + "1 0 0 1 0 " + number(shift) + " cm\n";
        std::optional<std::string> content = Rewriter(structure, structure.pages[i], fonts).rewritten(painted, place);
        if (!content)
            return false;
        content->append("Q\n").append(cropMarks(file.source.bleed, size));
        page.replaceKey("/Contents", file.pdf.newStream(*content));
    }
    return true;
}

} // namespace DiemTin::Finishing
