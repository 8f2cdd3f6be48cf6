// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checkpoints of the Matterhorn Protocol, each one function.

#include "models/base/viettext.h"
#include "models/pdf/proving/fontprogram.h"
#include "models/pdf/proving/structure.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace DiemTin::Proving {

namespace {

using Elements = std::vector<ReadElement>;

const ReadElement &parentOf(const ReadTree &tree, const ReadElement &element)
{
    return tree.elements[static_cast<size_t>(element.parent)];
}

bool isA(const ReadTree &tree, int index, std::string_view type)
{
    return tree.elements[static_cast<size_t>(index)].type == type;
}

/// How many elements have this type.
qsizetype count(const ReadTree &tree, std::string_view type)
{
    return std::ranges::count(tree.elements, type, &ReadElement::type);
}

/// The level of a heading, 0 for other elements.
int headingLevel(const ReadElement &element)
{
    const bool heading = element.type.size() == 2 && element.type[0] == 'H' && element.type[1] >= '1';
    return heading && element.type[1] <= '6' ? element.type[1] - '0' : 0;
}

std::vector<QPDFObjectHandle> annotations(const File &file)
{
    std::vector<QPDFObjectHandle> all;
    for (QPDFObjectHandle page : file.pages) {
        QPDFObjectHandle array = page.getKey("/Annots");
        for (const QPDFObjectHandle &each :
             array.isArray() ? array.getArrayAsVector() : std::vector<QPDFObjectHandle>())
            all.push_back(each);
    }
    return all;
}

/// The parent tree's entries; the program writes it as one node.
std::map<long long, QPDFObjectHandle> parentTree(const File &file)
{
    std::map<long long, QPDFObjectHandle> parents;
    QPDFObjectHandle numbers =
        file.pdf.getRoot().getKeyIfDict("/StructTreeRoot").getKeyIfDict("/ParentTree").getKeyIfDict("/Nums");
    for (int i = 0; numbers.isArray() && i + 1 < numbers.getArrayNItems(); i += 2)
        parents.emplace(numbers.getArrayItem(i).getIntValue(), numbers.getArrayItem(i + 1));
    return parents;
}

/// The text as a reader hears it: words and single spaces.
QString heard(const QString &text)
{
    QString result;
    for (const QChar c : nfc(text)) {
        if (c.isSpace() || (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control))
            result += c;
    }
    return result.simplified();
}

bool contentIsTagged(const File &file, const ReadTree &tree)
{
    const auto parents = parentTree(file);
    size_t marks = 0;
    for (size_t i = 0; i < file.pages.size(); ++i) {
        const ReadContent &content = tree.contents[i];
        QPDFObjectHandle key = QPDFObjectHandle(file.pages[i]).getKey("/StructParents");
        const auto owners = parents.find(key.isInteger() ? key.getIntValue() : -1);
        if (content.unmarked || content.nested || content.unbalanced || owners == parents.end()
            || !owners->second.isArray())
            return false;
        for (const auto &[id, mark] : content.marks) {
            const bool owned = id < owners->second.getArrayNItems() && owners->second.getArrayItem(id).isDictionary();
            if (!owned || !tree.marks.contains({static_cast<int>(i), id})
                || owners->second.getArrayItem(id).getKey("/S").getName() != "/" + mark.tag || !mark.paints)
                return false;
        }
        marks += content.marks.size();
    }
    QPDFObjectHandle marked = file.pdf.getRoot().getKeyIfDict("/MarkInfo").getKeyIfDict("/Marked");
    return !tree.broken && marks == tree.marks.size() && marked.isBool() && marked.getBoolValue();
}

bool typesAreStandard(const File &file, const ReadTree &tree)
{
    constexpr std::array<std::string_view, 22> standard = {
        "Document", "Sect", "Art", "Div",   "P",   "H1",   "H2",      "H3",     "H4",   "H5",   "H6",
        "L",        "LI",   "Lbl", "LBody", "TOC", "TOCI", "Caption", "Figure", "Link", "Span", "Reference"};
    return !file.pdf.getRoot().getKeyIfDict("/StructTreeRoot").hasKey("/RoleMap")
        && std::ranges::all_of(tree.elements, [&](const ReadElement &element) {
               return std::ranges::find(standard, element.type) != standard.end();
           });
}

bool annotationsAreLinks(const File &file, const ReadTree &)
{
    return std::ranges::all_of(annotations(file), [](QPDFObjectHandle annotation) {
        return annotation.getKey("/Subtype").isNameAndEquals("/Link") && !annotation.hasKey("/AA");
    });
}

bool metadataSaysWhatItIs(const File &file, const ReadTree &)
{
    QPDFObjectHandle metadata = file.pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream())
        return false;
    const std::string xmp = streamText(metadata);
    const std::string title = "<rdf:li xml:lang=\"x-default\">" + file.source.proof.title.toHtmlEscaped().toStdString();
    return xmp.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos
        && (xmp.find(title) != std::string::npos || file.source.proof.title.isEmpty());
}

bool titleIsDisplayed(const File &file, const ReadTree &)
{
    QPDFObjectHandle shown = file.pdf.getRoot().getKeyIfDict("/ViewerPreferences").getKeyIfDict("/DisplayDocTitle");
    return shown.isBool() && shown.getBoolValue();
}

bool noTextIsInvisible(const File &, const ReadTree &tree)
{
    return std::ranges::none_of(tree.contents,
                                [](const ReadContent &content) { return content.operators.contains("Tr"); });
}

/// Every text of the proof, whole, one behind the other, and no other letters.
bool textIsRead(const File &file, const ReadTree &tree)
{
    const QString text = QLatin1Char(' ') + heard(tree.text) + QLatin1Char(' ');
    std::set<const SetText *> seen;
    qsizetype at = 0;
    for (const auto &page : file.source.proof.pages) {
        for (const PageItem &item : page->items) {
            const auto *line = std::get_if<TextLine>(&item);
            const bool first = line && line->line == 0;
            if (!first || isFurniture(line->text->role))
                continue;
            const QString wanted = heard(line->text->layout.text());
            const qsizetype found = text.indexOf(QLatin1Char(' ') + wanted + QLatin1Char(' '), at);
            if (found < 0)
                return false;
            at = found + wanted.size() + (wanted.isEmpty() ? 0 : 1);
        }
    }
    return true;
}

bool tagsNest(const ReadTree &tree)
{
    const auto holds = [&](const ReadElement &element, std::initializer_list<std::string_view> kinds) {
        return std::ranges::all_of(element.kids, [&](int kid) {
            return std::ranges::any_of(kinds, [&](std::string_view kind) { return isA(tree, kid, kind); });
        });
    };
    const auto standsIn = [&](const ReadElement &element, std::string_view kind) {
        return element.parent >= 0 && parentOf(tree, element).type == kind;
    };
    return std::ranges::all_of(tree.elements, [&](const ReadElement &element) {
        if (element.type == "L")
            return holds(element, {"LI", "Caption"});
        if (element.type == "LI")
            return standsIn(element, "L") && holds(element, {"Lbl", "LBody"});
        if (element.type == "LBody" || element.type == "Lbl")
            return standsIn(element, "LI");
        if (element.type == "TOC")
            return holds(element, {"TOC", "TOCI", "Caption"});
        if (element.type == "TOCI")
            return standsIn(element, "TOC") && holds(element, {"Reference", "Lbl", "P", "TOC"});
        return element.type != "Document" || element.parent < 0;
    });
}

bool tagsAreAppropriate(const File &file, const ReadTree &tree)
{
    return count(tree, "Document") == 1 && tree.elements.front().type == "Document" && tagsNest(tree)
        && textIsRead(file, tree);
}

bool codesHaveLetters(const File &, const ReadTree &tree)
{
    return std::ranges::none_of(tree.contents, &ReadContent::unknownCode);
}

bool languageIsVietnamese(const File &file, const ReadTree &)
{
    QPDFObjectHandle language = file.pdf.getRoot().getKey("/Lang");
    return language.isString() && language.getStringValue() == "vi-VN";
}

bool figuresAreDescribed(const File &file, const ReadTree &tree)
{
    return std::ranges::all_of(tree.elements, [&](const ReadElement &element) {
        if (element.type != "Figure")
            return true;
        QPDFObjectHandle object = element.object;
        QPDFObjectHandle box = object.getKeyIfDict("/A").getKeyIfDict("/BBox");
        const QPDFObjGen page = object.getKey("/Pg").getObjGen();
        const auto on =
            std::ranges::find(file.pages, page, [](const QPDFObjectHandle &each) { return each.getObjGen(); });
        if (!object.getKey("/Alt").isString() || object.getKey("/Alt").getUTF8Value().empty() || element.marks == 0
            || !box.isArray() || box.getArrayNItems() != 4 || on == file.pages.end())
            return false;
        const QRectF area(QPointF(box.getArrayItem(0).getNumericValue(), box.getArrayItem(1).getNumericValue()),
                          QPointF(box.getArrayItem(2).getNumericValue(), box.getArrayItem(3).getNumericValue()));
        return area.intersects(QRectF(QPointF(), pdfSize(file.page(static_cast<size_t>(on - file.pages.begin())))));
    });
}

bool headingsCount(const File &, const ReadTree &tree)
{
    int last = 0;
    for (const ReadElement &element : tree.elements) {
        const int level = headingLevel(element);
        if (level > last + 1 || (level > 0 && element.marks == 0 && element.kids.empty()))
            return false;
        last = level > 0 ? level : last;
    }
    return last > 0;
}

bool listsAreWhole(const File &, const ReadTree &tree)
{
    return std::ranges::all_of(tree.elements, [&](const ReadElement &element) {
        const auto hasBody = [&](int kid) { return isA(tree, kid, "LBody"); };
        if (element.type == "LI")
            return std::ranges::count_if(element.kids, hasBody) == 1;
        QPDFObjectHandle object = element.object;
        return element.type != "L"
            || (!element.kids.empty() && object.getKeyIfDict("/A").getKeyIfDict("/ListNumbering").isName());
    });
}

/// Letters of the running heads that head the sections.
qsizetype lettersOfSectionHeads(const File &file)
{
    qsizetype letters = 0;
    std::optional<SectionKind> open;
    for (const ContentsEntry &entry : file.source.proof.contents) {
        const int page = file.anchors.place(entry.anchor).page;
        if (open == entry.section || page < 0)
            continue;
        open = entry.section;
        for (const PageItem &item : file.page(static_cast<size_t>(page)).items) {
            const auto *line = std::get_if<TextLine>(&item);
            if (!line || line->text->role != TextRole::RunningHead)
                continue;
            letters += squeezed(lineText(*line)).size();
            break;
        }
    }
    return letters;
}

/// Furniture is on no mark: the tree has as many letters as the proof's other texts, and the sections' heads at most.
bool furnitureIsArtifact(const File &file, const ReadTree &tree)
{
    qsizetype wanted = 0;
    for (const auto &page : file.source.proof.pages) {
        for (const PageItem &item : page->items) {
            const auto *line = std::get_if<TextLine>(&item);
            if (line && !isFurniture(line->text->role))
                wanted += squeezed(lineText(*line)).size();
        }
    }
    const qsizetype found = squeezed(tree.text).size();
    return found >= wanted && found <= wanted + lettersOfSectionHeads(file);
}

bool filesAreDescribed(const File &file, const ReadTree &)
{
    QPDFObjectHandle names =
        file.pdf.getRoot().getKeyIfDict("/Names").getKeyIfDict("/EmbeddedFiles").getKeyIfDict("/Names");
    for (int i = 1; names.isArray() && i < names.getArrayNItems(); i += 2) {
        QPDFObjectHandle entry = names.getArrayItem(i);
        for (const char *key : {"/F", "/UF", "/Desc"}) {
            if (!entry.getKeyIfDict(key).isString())
                return false;
        }
    }
    return true;
}

/// The catalog has none of these.
template <const char *...Keys>
bool rootHasNo(const File &file, const ReadTree &)
{
    return (!file.pdf.getRoot().hasKey(Keys) && ...);
}
template <const char *...Types>
bool treeHasNo(const File &, const ReadTree &tree)
{
    return ((count(tree, Types) == 0) && ...);
}
constexpr char optionalContent[] = "/OCProperties";
constexpr char threads[] = "/Threads";
constexpr char form[] = "/AcroForm";
constexpr char openAction[] = "/OpenAction";
constexpr char actions[] = "/AA";
constexpr char table[] = "Table";
constexpr char row[] = "TR";
constexpr char formula[] = "Formula";
constexpr char note[] = "Note";
constexpr char field[] = "Form";

bool fileIsOpen(const File &file, const ReadTree &)
{
    return !file.pdf.isEncrypted();
}

bool readersFindTheirWay(const File &file, const ReadTree &)
{
    QPDFObjectHandle root = file.pdf.getRoot();
    return root.getKey("/PageLabels").isDictionary()
        && (root.getKey("/Outlines").isDictionary() || file.source.proof.outline.empty())
        && std::ranges::all_of(file.pages,
                               [](QPDFObjectHandle page) { return page.getKey("/Tabs").isNameAndEquals("/S"); });
}

bool linksAreInTheTree(const File &file, const ReadTree &tree)
{
    const auto parents = parentTree(file);
    return std::ranges::all_of(annotations(file), [&](QPDFObjectHandle annotation) {
        const auto owner = tree.annotations.find(annotation.getObjGen());
        QPDFObjectHandle key = annotation.getKey("/StructParent");
        const auto parent = parents.find(key.isInteger() ? key.getIntValue() : -1);
        return owner != tree.annotations.end() && isA(tree, owner->second, "Link") && parent != parents.end()
            && parent->second.getObjGen() == tree.elements[static_cast<size_t>(owner->second)].object.getObjGen()
            && annotation.getKey("/Contents").isString() && !annotation.getKey("/Contents").getUTF8Value().empty();
    });
}

bool actionsAreHarmless(const File &file, const ReadTree &tree)
{
    return rootHasNo<openAction, actions>(file, tree)
        && !file.pdf.getRoot().getKeyIfDict("/Names").hasKey("/JavaScript")
        && std::ranges::all_of(annotations(file), [](QPDFObjectHandle annotation) {
               QPDFObjectHandle action = annotation.getKey("/A");
               return action.isNull() || action.getKeyIfDict("/S").isNameAndEquals("/URI");
           });
}

bool objectsAreImages(const File &file, const ReadTree &)
{
    for (QPDFObjectHandle page : file.pages) {
        QPDFObjectHandle objects = page.getKey("/Resources").getKey("/XObject");
        for (const std::string &name : objects.isDictionary() ? objects.getKeys() : std::set<std::string>()) {
            if (!objects.getKey(name).getDict().getKey("/Subtype").isNameAndEquals("/Image"))
                return false;
        }
    }
    return true;
}

bool fontsAreRight(const File &file, const ReadTree &tree)
{
    return std::ranges::none_of(tree.contents, &ReadContent::missingGlyph)
        && std::ranges::all_of(fontsOf(file), [](const QPDFObjectHandle &font) { return isWellEmbedded(font); });
}

/// A checkpoint: its number, what it is about, and whether the file keeps it.
struct Checkpoint
{
    int number;
    const char *subject;
    bool (*holds)(const File &, const ReadTree &);
};

constexpr std::array<Checkpoint, 29> Checkpoints = {{
    {1, QT_TRANSLATE_NOOP("PdfProving", "nội dung chưa được gắn thẻ hết"), contentIsTagged},
    {2, QT_TRANSLATE_NOOP("PdfProving", "có thẻ không chuẩn"), typesAreStandard},
    {3, QT_TRANSLATE_NOOP("PdfProving", "có phần động"), annotationsAreLinks},
    {5, QT_TRANSLATE_NOOP("PdfProving", "có âm thanh hoặc phim"), annotationsAreLinks},
    {6, QT_TRANSLATE_NOOP("PdfProving", "dữ liệu mô tả thiếu tên tài liệu hoặc PDF/UA"), metadataSaysWhatItIs},
    {7, QT_TRANSLATE_NOOP("PdfProving", "tên tài liệu không hiện trên cửa sổ"), titleIsDisplayed},
    {8, QT_TRANSLATE_NOOP("PdfProving", "có chữ ẩn"), noTextIsInvisible},
    {9, QT_TRANSLATE_NOOP("PdfProving", "thẻ lồng sai hoặc thứ tự đọc sai"), tagsAreAppropriate},
    {10, QT_TRANSLATE_NOOP("PdfProving", "có ký tự không biết là chữ gì"), codesHaveLetters},
    {11, QT_TRANSLATE_NOOP("PdfProving", "không ghi ngôn ngữ"), languageIsVietnamese},
    {13, QT_TRANSLATE_NOOP("PdfProving", "có ảnh không có lời thay thế"), figuresAreDescribed},
    {14, QT_TRANSLATE_NOOP("PdfProving", "cấp tiêu đề sai"), headingsCount},
    {15, QT_TRANSLATE_NOOP("PdfProving", "có bảng"), treeHasNo<table, row>},
    {16, QT_TRANSLATE_NOOP("PdfProving", "danh sách sai"), listsAreWhole},
    {17, QT_TRANSLATE_NOOP("PdfProving", "có công thức"), treeHasNo<formula>},
    {18, QT_TRANSLATE_NOOP("PdfProving", "tiêu đề trang hoặc số trang lẫn vào nội dung"), furnitureIsArtifact},
    {19, QT_TRANSLATE_NOOP("PdfProving", "có chú thích"), treeHasNo<note>},
    {20, QT_TRANSLATE_NOOP("PdfProving", "có lớp bật tắt"), rootHasNo<optionalContent>},
    {21, QT_TRANSLATE_NOOP("PdfProving", "tệp đính kèm thiếu tên hoặc mô tả"), filesAreDescribed},
    {22, QT_TRANSLATE_NOOP("PdfProving", "có luồng bài"), rootHasNo<threads>},
    {23, QT_TRANSLATE_NOOP("PdfProving", "có chữ ký số"), rootHasNo<form>},
    {24, QT_TRANSLATE_NOOP("PdfProving", "có biểu mẫu"), treeHasNo<field>},
    {25, QT_TRANSLATE_NOOP("PdfProving", "có biểu mẫu XFA"), rootHasNo<form>},
    {26, QT_TRANSLATE_NOOP("PdfProving", "tệp bị mã hóa"), fileIsOpen},
    {27, QT_TRANSLATE_NOOP("PdfProving", "thiếu dấu trang hoặc thứ tự phím Tab"), readersFindTheirWay},
    {28, QT_TRANSLATE_NOOP("PdfProving", "có liên kết ngoài thẻ hoặc không có lời mô tả"), linksAreInTheTree},
    {29, QT_TRANSLATE_NOOP("PdfProving", "có lệnh chạy khi mở"), actionsAreHarmless},
    {30, QT_TRANSLATE_NOOP("PdfProving", "có đối tượng lồng"), objectsAreImages},
    {31, QT_TRANSLATE_NOOP("PdfProving", "phông chữ nhúng sai"), fontsAreRight},
}};

} // namespace

void checkMatterhorn(File &file, const ReadTree &tree)
{
    for (const Checkpoint &checkpoint : Checkpoints) {
        if (!tree.elements.empty() && checkpoint.holds(file, tree))
            continue;
        const QString number = QString::number(checkpoint.number).rightJustified(2, QLatin1Char('0'));
        const QString subject = tree.elements.empty() ? Words::tr("tệp không có thẻ") : Words::tr(checkpoint.subject);
        file.report(
            QStringLiteral("proof-matterhorn-") + number,
            Words::tr("PDF chưa đọc được bằng phần mềm đọc màn hình: %1 (Matterhorn %2).").arg(subject, number));
    }
}

int matterhornCheckpoints()
{
    return static_cast<int>(Checkpoints.size());
}

} // namespace DiemTin::Proving
