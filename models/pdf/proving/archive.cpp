// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The clauses of ISO 19005-1, each one function.

#include "models/pdf/proving/archive.h"

#include "models/pdf/proving/fontprogram.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace DiemTin::Proving {

namespace {

/// All the checks read.
struct Archive
{
    const File &file;
    const ReadTree &tree;
    const QByteArray &bytes;
    std::vector<QPDFObjectHandle> dictionaries; ///< of the whole file, those of streams too
    std::vector<QPDFObjectHandle> streams;
    bool withinLimits = true;
};

constexpr size_t LongestString = 65535;
constexpr size_t LongestName = 127;
constexpr int LongestArray = 8191;
constexpr size_t LargestDictionary = 4095;
constexpr double LargestReal = 32767;
constexpr int DeepestState = 28;

/// Adds what hangs on the object directly.
void collect(Archive &archive, QPDFObjectHandle object)
{
    if (object.isStream()) {
        archive.streams.push_back(object);
        object = object.getDict();
    }
    if (object.isDictionary()) {
        archive.dictionaries.push_back(object);
        const std::map<std::string, QPDFObjectHandle> entries = object.getDictAsMap();
        archive.withinLimits &= entries.size() <= LargestDictionary;
        for (const auto &[key, value] : entries) {
            archive.withinLimits &= key.size() <= LongestName + 1;
            if (!value.isIndirect())
                collect(archive, value);
        }
    } else if (object.isArray()) {
        archive.withinLimits &= object.getArrayNItems() <= LongestArray;
        for (const QPDFObjectHandle &item : object.getArrayAsVector()) {
            if (!item.isIndirect())
                collect(archive, item);
        }
    } else if (object.isString()) {
        archive.withinLimits &= object.getStringValue().size() <= LongestString;
    } else if (object.isReal()) {
        archive.withinLimits &= std::abs(object.getNumericValue()) <= LargestReal;
    }
}

bool none(const Archive &archive, const std::function<bool(QPDFObjectHandle)> &wrong)
{
    return std::ranges::none_of(archive.dictionaries, wrong);
}

QPDFObjectHandle root(const Archive &archive)
{
    return archive.file.pdf.getRoot();
}

bool headerIsRight(const Archive &archive)
{
    const QByteArray &bytes = archive.bytes;
    const qsizetype comment = bytes.indexOf('\n') + 1;
    if (!bytes.startsWith("%PDF-1.4\n") || bytes.size() < comment + 5 || bytes[comment] != '%')
        return false;
    return std::all_of(bytes.begin() + comment + 1, bytes.begin() + comment + 5,
                       [](char c) { return static_cast<unsigned char>(c) > 127; });
}

bool trailerIsRight(const Archive &archive)
{
    QPDFObjectHandle trailer = archive.file.pdf.getTrailer();
    return trailer.getKey("/ID").isArray() && trailer.getKey("/ID").getArrayNItems() == 2 && !trailer.hasKey("/Encrypt")
        && archive.bytes.trimmed().endsWith("%%EOF");
}

bool tableIsPlain(const Archive &archive)
{
    return archive.bytes.contains("\nxref\n") && none(archive, [](QPDFObjectHandle each) {
               return each.getKey("/Type").isNameAndEquals("/XRef") || each.getKey("/Type").isNameAndEquals("/ObjStm");
           });
}

bool streamsAreInside(const Archive &archive)
{
    const bool outside = std::ranges::any_of(archive.streams, [](QPDFObjectHandle stream) {
        return stream.getDict().hasKey("/F") || stream.getDict().hasKey("/FFilter");
    });
    qsizetype ends = 0;
    for (qsizetype at = archive.bytes.indexOf("\nendstream"); at >= 0;
         at = archive.bytes.indexOf("\nendstream", at + 1))
        ++ends;
    return !outside && ends >= static_cast<qsizetype>(archive.streams.size());
}

bool filtersAreAllowed(const Archive &archive)
{
    return std::ranges::none_of(archive.streams, [](QPDFObjectHandle stream) {
        QPDFObjectHandle filter = stream.getDict().getKey("/Filter");
        const std::vector<QPDFObjectHandle> all = filter.isArray() ? filter.getArrayAsVector() : std::vector{filter};
        return std::ranges::any_of(all, [](QPDFObjectHandle each) {
            return each.isNameAndEquals("/LZWDecode") || each.isNameAndEquals("/Crypt")
                || each.isNameAndEquals("/JPXDecode");
        });
    });
}

bool noEmbeddedFiles(const Archive &archive)
{
    return !root(archive).getKeyIfDict("/Names").hasKey("/EmbeddedFiles")
        && none(archive, [](QPDFObjectHandle each) { return each.hasKey("/EF"); });
}

bool limitsAreKept(const Archive &archive)
{
    return archive.withinLimits && std::ranges::all_of(archive.tree.contents, [](const ReadContent &content) {
               return content.largest <= LargestReal && content.deepest <= DeepestState;
           });
}

bool noLayers(const Archive &archive)
{
    return !root(archive).hasKey("/OCProperties");
}

bool outputIntentIsRight(const Archive &archive)
{
    QPDFObjectHandle intents = root(archive).getKey("/OutputIntents");
    if (!intents.isArray() || intents.getArrayNItems() != 1)
        return false;
    QPDFObjectHandle intent = intents.getArrayItem(0);
    QPDFObjectHandle profile = intent.getKeyIfDict("/DestOutputProfile");
    if (!intent.getKeyIfDict("/S").isNameAndEquals("/GTS_PDFA1") || !profile.isStream()
        || !intent.getKey("/OutputConditionIdentifier").isString())
        return false;
    const std::string icc = streamText(profile);
    constexpr size_t header = 128;
    return icc.size() > header && icc[8] == 2 && icc.substr(16, 4) == "RGB " && icc.substr(36, 4) == "acsp"
        && profile.getDict().getKey("/N").isInteger() && profile.getDict().getKey("/N").getIntValue() == 3;
}

bool coloursAreDevices(const Archive &archive)
{
    const auto isAllowed = [](QPDFObjectHandle space) {
        if (space.isArray() && space.getArrayNItems() == 2 && space.getArrayItem(0).isNameAndEquals("/Pattern"))
            space = space.getArrayItem(1);
        return space.isNull() || space.isNameAndEquals("/DeviceRGB") || space.isNameAndEquals("/DeviceGray")
            || space.isNameAndEquals("/Pattern");
    };
    const bool cmyk = std::ranges::any_of(archive.tree.contents, [](const ReadContent &content) {
        return content.operators.contains("k") || content.operators.contains("K");
    });
    return !cmyk && none(archive, [&](QPDFObjectHandle each) {
        QPDFObjectHandle spaces = each.getKey("/ColorSpace");
        if (!spaces.isDictionary())
            return !isAllowed(spaces);
        return std::ranges::any_of(spaces.getDictAsMap(), [&](const auto &space) { return !isAllowed(space.second); });
    });
}

bool imagesArePlain(const Archive &archive)
{
    return none(archive, [](QPDFObjectHandle each) {
        QPDFObjectHandle smooth = each.getKey("/Interpolate");
        return each.hasKey("/Alternates") || each.hasKey("/OPI") || (smooth.isBool() && smooth.getBoolValue());
    });
}

bool noForms(const Archive &archive)
{
    return none(archive, [](QPDFObjectHandle each) {
        return each.getKey("/Subtype").isNameAndEquals("/Form") || each.getKey("/Subtype").isNameAndEquals("/PS");
    });
}

bool noTransfer(const Archive &archive)
{
    return none(archive, [](QPDFObjectHandle each) { return each.hasKey("/TR") || each.hasKey("/TR2"); });
}

bool operatorsAreKnown(const Archive &archive)
{
    const std::set<std::string> known = {
        "b",  "B",  "b*", "B*", "BDC", "BMC", "BT", "BX",  "c",   "cm", "CS", "cs", "d",  "Do", "EMC", "ET", "EX",
        "f",  "F",  "f*", "G",  "g",   "gs",  "h",  "i",   "j",   "J",  "l",  "m",  "M",  "n",  "q",   "Q",  "re",
        "RG", "rg", "ri", "s",  "S",   "SC",  "sc", "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf",  "Tj", "TJ",
        "TL", "Tm", "Tr", "Ts", "Tw",  "Tz",  "v",  "w",   "W",   "W*", "y",  "BI", "ID", "EI"};
    return std::ranges::all_of(archive.tree.contents, [&known](const ReadContent &content) {
        return std::ranges::includes(known, content.operators);
    });
}

bool fontsAreWhole(const Archive &archive)
{
    return std::ranges::all_of(fontsOf(archive.file),
                               [](const QPDFObjectHandle &font) { return isWellEmbedded(font); });
}

bool glyphsAreNamed(const Archive &archive)
{
    return std::ranges::all_of(fontsOf(archive.file), [](const QPDFObjectHandle &font) { return hasCidSet(font); });
}

bool nothingIsTransparent(const Archive &archive)
{
    return none(archive, [](QPDFObjectHandle each) {
        const auto differs = [&](const char *key, const char *allowed) {
            return each.hasKey(key) && !each.getKey(key).isNameAndEquals(allowed);
        };
        const auto faint = [&](const char *key) {
            return each.getKey(key).isNumber() && each.getKey(key).getNumericValue() != 1.0;
        };
        return differs("/SMask", "/None") || differs("/BM", "/Normal") || faint("/ca") || faint("/CA")
            || each.getKey("/Group").isDictionary();
    });
}

bool annotationsArePrintedLinks(const Archive &archive)
{
    return none(archive, [](QPDFObjectHandle each) {
        if (!each.getKey("/Type").isNameAndEquals("/Annot"))
            return false;
        QPDFObjectHandle flags = each.getKey("/F");
        return !each.getKey("/Subtype").isNameAndEquals("/Link") || !flags.isInteger() || flags.getIntValue() != 4;
    });
}

bool actionsAreAllowed(const Archive &archive)
{
    return !root(archive).hasKey("/OpenAction") && !root(archive).getKeyIfDict("/Names").hasKey("/JavaScript")
        && none(archive, [](QPDFObjectHandle each) {
               QPDFObjectHandle action = each.getKeyIfDict("/A").getKeyIfDict("/S");
               return each.hasKey("/AA") || (action.isName() && !action.isNameAndEquals("/URI"));
           });
}

bool metadataArePlain(const Archive &archive)
{
    QPDFObjectHandle metadata = root(archive).getKey("/Metadata");
    return metadata.isStream() && !metadata.getDict().hasKey("/Filter");
}

/// The texts of the XMP's elements by qualified name; of a list its first.
QHash<QString, QString> readMetadata(const Archive &archive)
{
    QHash<QString, QString> values;
    QPDFObjectHandle metadata = root(archive).getKey("/Metadata");
    if (!metadata.isStream())
        return values;
    QXmlStreamReader xml(QByteArray::fromStdString(streamText(metadata)));
    QStringList path;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            path.append(xml.qualifiedName().toString());
        else if (xml.isEndElement())
            path.removeLast();
        else if (xml.isCharacters() && !xml.isWhitespace() && path.size() >= 4 && !values.contains(path[3]))
            values.insert(path[3], xml.text().toString());
    }
    return values;
}

bool informationAgrees(const Archive &archive)
{
    const QHash<QString, QString> xmp = readMetadata(archive);
    QPDFObjectHandle info = archive.file.pdf.getTrailer().getKey("/Info");
    const auto same = [&](const char *key, const char *property) {
        QPDFObjectHandle value = info.getKeyIfDict(key);
        return fromUtf8(value.isString() ? value.getUTF8Value() : std::string()) == xmp.value(QLatin1String(property));
    };
    const auto sameDate = [&](const char *key, const char *property) {
        const QString value =
            fromUtf8(info.getKeyIfDict(key).isString() ? info.getKey(key).getUTF8Value() : std::string());
        return value.startsWith(QLatin1String("D:"))
            && QDateTime::fromString(value.mid(2, 14), QStringLiteral("yyyyMMddHHmmss"))
            == QDateTime::fromString(xmp.value(QLatin1String(property)).left(19), Qt::ISODate);
    };
    return same("/Title", "dc:title") && same("/Author", "dc:creator") && same("/Creator", "xmp:CreatorTool")
        && same("/Producer", "pdf:Producer") && sameDate("/CreationDate", "xmp:CreateDate")
        && sameDate("/ModDate", "xmp:ModifyDate");
}

bool extensionsAreDescribed(const Archive &archive)
{
    QPDFObjectHandle metadata = root(archive).getKey("/Metadata");
    const std::string xmp = metadata.isStream() ? streamText(metadata) : std::string();
    return xmp.find("<pdfuaid:part>") == std::string::npos
        || xmp.find("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>") != std::string::npos;
}

bool claimsToBeAnArchive(const Archive &archive)
{
    const QHash<QString, QString> xmp = readMetadata(archive);
    return xmp.value(QStringLiteral("pdfaid:part")) == QLatin1String("1")
        && xmp.value(QStringLiteral("pdfaid:conformance")) == QLatin1String("B");
}

bool noFields(const Archive &archive)
{
    return !root(archive).hasKey("/AcroForm");
}

struct Clause
{
    const char *number;
    bool (*holds)(const Archive &);
};

constexpr std::array<Clause, 24> Clauses = {{
    {"6.1.2", headerIsRight},        {"6.1.3", trailerIsRight},
    {"6.1.4", tableIsPlain},         {"6.1.7", streamsAreInside},
    {"6.1.10", filtersAreAllowed},   {"6.1.11", noEmbeddedFiles},
    {"6.1.12", limitsAreKept},       {"6.1.13", noLayers},
    {"6.2.2", outputIntentIsRight},  {"6.2.3", coloursAreDevices},
    {"6.2.4", imagesArePlain},       {"6.2.5", noForms},
    {"6.2.8", noTransfer},           {"6.2.10", operatorsAreKnown},
    {"6.3", fontsAreWhole},          {"6.3.5", glyphsAreNamed},
    {"6.4", nothingIsTransparent},   {"6.5", annotationsArePrintedLinks},
    {"6.6", actionsAreAllowed},      {"6.7.2", metadataArePlain},
    {"6.7.3", informationAgrees},    {"6.7.8", extensionsAreDescribed},
    {"6.7.11", claimsToBeAnArchive}, {"6.9", noFields},
}};

} // namespace

void checkArchive(File &file, const ReadTree &tree, const QByteArray &bytes)
{
    Archive archive{file, tree, bytes, {}, {}};
    for (const QPDFObjectHandle &object : file.pdf.getAllObjects())
        collect(archive, object);
    for (const Clause &clause : Clauses) {
        if (clause.holds(archive))
            continue;
        const QString number = QLatin1String(clause.number);
        file.report(QStringLiteral("proof-pdfa-") + number,
                    Words::tr("Bản lưu trữ không đúng chuẩn PDF/A-1b (ISO 19005-1, mục %1).").arg(number));
    }
}

int archiveClauses()
{
    return static_cast<int>(Clauses.size());
}

} // namespace DiemTin::Proving
