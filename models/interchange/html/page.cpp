// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks the tree that libxml2 makes of HTML. The walk is a loop, for HTML may be nested as deep as it likes.

#include "models/interchange/html/page.h"

#include "models/base/viettext.h"
#include "models/interchange/html/style.h"

#include <QRegularExpression>

#include <libxml/HTMLparser.h>
#include <memory>
#include <vector>

namespace DiemTin {

namespace {

struct FreeDocument
{
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};

QString text(const xmlChar *utf8)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(utf8));
}

QString attribute(const xmlNode *node, const char *name)
{
    for (const xmlAttr *attribute = node->properties; attribute != nullptr; attribute = attribute->next) {
        if (qstricmp(reinterpret_cast<const char *>(attribute->name), name) == 0)
            return attribute->children != nullptr ? text(attribute->children->content) : QStringLiteral(" ");
    }
    return {};
}

HtmlElement elementOf(const xmlNode *node)
{
    HtmlElement element;
    element.name = text(node->name).toLower();
    element.style = attribute(node, "style").toLower().remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
    element.classes = attribute(node, "class");
    element.id = attribute(node, "id");
    element.href = attribute(node, "href").trimmed();
    element.hidden = !attribute(node, "hidden").isEmpty() || attribute(node, "aria-hidden") == QLatin1String("true");
    return element;
}

/// Where a picture really comes from: pages that load late put a stand-in into `src`.
QString pictureAddress(const xmlNode *node)
{
    for (const char *name : {"data-src", "data-original", "data-lazy-src"}) {
        if (const QString late = attribute(node, name).trimmed(); !late.isEmpty())
            return late;
    }
    return attribute(node, "src").trimmed();
}

bool sameStyle(TextRun a, const TextRun &b)
{
    a.text = b.text;
    return a == b;
}

/// Turns the walk's events into blocks.
class Reader
{
public:
    void enter(const xmlNode *node, const HtmlElement &element);
    void leave();
    void words(const QString &content);
    void end() { flush(); }

    HtmlPage page;

private:
    /// An open element and what it changed.
    struct Level
    {
        HtmlElement element;
        TextRun style;
        TextBlock block; ///< kind of the blocks within
        bool caption = false;
        int listDepth = 0;
        int number = 0; ///< of the last item of an ordered list; -1: bullets
        qsizetype marks = 0; ///< length of the marks before this element
    };

    [[nodiscard]] Level &top() { return m_levels.back(); }
    [[nodiscard]] bool followsDateline(QChar next) const;
    void openListItem(Level &level);
    void readListMark(const QString &sign);
    void readMeta(const xmlNode *node);
    void flush();

    std::vector<Level> m_levels{Level{}};
    QString m_marks;
    QList<TextRun> m_runs;
    bool m_space = false; ///< white space waits for a word to follow
    bool m_listMark = false; ///< within the sign that Word writes before a list paragraph
    bool m_ended = false; ///< an element ended and nothing has followed yet
    bool m_placeEnded = false; ///< the same, and the element was marked as a place
};

void Reader::readMeta(const xmlNode *node)
{
    for (const char *name : {"property", "name", "itemprop"}) {
        const QString key = attribute(node, name).toLower();
        if (!key.isEmpty() && !page.meta.contains(key))
            page.meta.insert(key, simplified(nfc(attribute(node, "content"))));
    }
}

void Reader::openListItem(Level &level)
{
    const int depth = std::max(1, level.listDepth);
    level.block = {.kind = TextBlock::Kind::Bullet, .level = depth, .number = 0, .runs = {}};
    for (auto list = m_levels.rbegin(); list != m_levels.rend(); ++list) {
        if (list->element.name != QLatin1String("ul") && list->element.name != QLatin1String("ol"))
            continue;
        if (list->number >= 0) {
            level.block.kind = TextBlock::Kind::Numbered;
            level.block.number = ++list->number;
        }
        return;
    }
}

void Reader::enter(const xmlNode *node, const HtmlElement &element)
{
    const QString &name = element.name;
    if (isBlock(name))
        flush();
    Level level = top();
    level.element = element;
    level.style = styledBy(element, level.style);
    level.marks = m_marks.size();
    m_marks += QStringLiteral("%1 %2 %3 ").arg(name, element.classes.toLower(), element.id.toLower());
    level.caption = level.caption || isCaption(element);
    if (const int heading = headingLevel(element); heading > 0)
        level.block = {.kind = TextBlock::Kind::Heading, .level = heading, .number = 0, .runs = {}};
    if (const int depth = wordListLevel(element); depth > 0)
        level.block = {.kind = TextBlock::Kind::Bullet, .level = depth, .number = 0, .runs = {}};
    if (name == QLatin1String("ul") || name == QLatin1String("ol")) {
        ++level.listDepth;
        level.number = name == QLatin1String("ol") ? 0 : -1;
    }
    if (name == QLatin1String("li"))
        openListItem(level);
    m_listMark = m_listMark || element.style.contains(QLatin1String("mso-list:ignore"));
    if (name == QLatin1String("meta"))
        readMeta(node);
    if (name == QLatin1String("img")) {
        flush();
        page.blocks.append({.role = HtmlBlock::Role::Picture,
                            .text = {},
                            .address = pictureAddress(node),
                            .marks = m_marks,
                            .linked = 0});
    }
    if (name == QLatin1String("br")) {
        const bool joined = level.block.kind != TextBlock::Kind::Paragraph || level.caption;
        joined ? words(QStringLiteral(" ")) : flush();
    }
    m_levels.push_back(std::move(level));
}

void Reader::leave()
{
    if (isBlock(top().element.name))
        flush();
    if (top().element.style.contains(QLatin1String("mso-list:ignore")))
        m_listMark = false;
    m_ended = true;
    m_placeEnded = top().element.classes.contains(QLatin1String("location"), Qt::CaseInsensitive);
    m_marks.truncate(top().marks);
    m_levels.pop_back();
}

/// News sites set the place before the first sentence, and have the dash behind it drawn by the style sheet:
/// "<span>Hải Phòng</span>Từ hôm nay".
bool Reader::followsDateline(QChar next) const
{
    constexpr qsizetype longest = 30;
    if (!m_ended || m_space || m_runs.size() != 1 || m_levels.back().block.kind != TextBlock::Kind::Paragraph)
        return false;
    const QString &before = m_runs.constFirst().text;
    // One word that is no marked place may be the first half of "eCommerce".
    return before.size() <= longest && before.back().isLower() && next.isUpper()
        && (m_placeEnded || before.contains(QLatin1Char(' ')));
}

/// "1." before a list paragraph of Word makes it a numbered one; any other sign leaves it a bullet.
void Reader::readListMark(const QString &sign)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d{1,3})[.)]"));
    const QRegularExpressionMatch match = number.match(sign);
    for (Level &level : m_levels) {
        if (match.hasMatch() && level.block.kind == TextBlock::Kind::Bullet) {
            level.block.kind = TextBlock::Kind::Numbered;
            level.block.number = match.capturedView(1).toInt();
        }
    }
}

void Reader::words(const QString &content)
{
    if (m_listMark) {
        readListMark(content);
        return;
    }
    for (const QChar c : content) {
        if (c.isSpace()) {
            m_space = true;
            continue;
        }
        if (c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x00AD))
            continue;
        if (followsDateline(c)) {
            m_runs.append(top().style);
            m_runs.last().text += QLatin1String(" - ");
        }
        m_ended = false;
        const bool gap = std::exchange(m_space, false) && !m_runs.isEmpty();
        if (gap)
            m_runs.last().text += QLatin1Char(' ');
        if (m_runs.isEmpty() || !sameStyle(m_runs.constLast(), top().style))
            m_runs.append(top().style);
        m_runs.last().text += c;
    }
}

void Reader::flush()
{
    m_space = false;
    if (m_runs.isEmpty())
        return;
    HtmlBlock block;
    block.role = top().caption ? HtmlBlock::Role::Caption : HtmlBlock::Role::Text;
    block.text = top().block;
    block.text.runs = std::exchange(m_runs, {});
    block.marks = m_marks;
    for (TextRun &run : block.text.runs) {
        run.text = nfc(run.text);
        block.linked += run.link.isEmpty() ? 0 : run.text.size();
    }
    page.blocks.append(block);
}

/// Reads all that stands below the node.
void walk(const xmlNode *root, Reader &reader)
{
    const xmlNode *node = root;
    while (node != nullptr) {
        const xmlNode *below = nullptr;
        if (node->type == XML_ELEMENT_NODE) {
            const HtmlElement element = elementOf(node);
            const bool head = element.name == QLatin1String("head");
            if (head || !isSkipped(element)) {
                reader.enter(node, element);
                below = node->children;
                if (below == nullptr)
                    reader.leave();
            } else if (element.name == QLatin1String("title") && node->children != nullptr) {
                reader.page.meta.insert(QStringLiteral("title"), simplified(nfc(text(node->children->content))));
            }
        } else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
            reader.words(text(node->content));
        }
        if (below != nullptr) {
            node = below;
            continue;
        }
        while (node != root && node->next == nullptr) {
            node = node->parent;
            reader.leave();
        }
        node = node == root ? nullptr : node->next;
    }
}

} // namespace

HtmlPage readHtml(const QString &html)
{
    // Word's conditional marks are no HTML; what stands between them is.
    static const QRegularExpression conditional(QStringLiteral("<!\\[(?:if|endif)[^>\\]-]*\\]>"));
    const QByteArray utf8 = QString(html).remove(conditional).remove(QChar(u'\0')).toUtf8();
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
        | HTML_PARSE_COMPACT | HTML_PARSE_NODEFDTD;
    const std::unique_ptr<xmlDoc, FreeDocument> document(
        htmlReadMemory(utf8.constData(), static_cast<int>(utf8.size()), nullptr, "UTF-8", options));
    Reader reader;
    if (document)
        walk(xmlDocGetRootElement(document.get()), reader);
    reader.end();
    return reader.page;
}

} // namespace DiemTin
