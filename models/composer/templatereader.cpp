// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads templates from JSON and says exactly what is wrong with a broken one.

#include "models/composer/jsonplace.h"
#include "models/composer/template.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace DiemTin {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array requiredStyles = {"body",
                                       "lead",
                                       "leadIn",
                                       "headline",
                                       "trendHeadline",
                                       "spotlightHeadline",
                                       "subheading",
                                       "dateChip",
                                       "sourceLine",
                                       "sourceName",
                                       "caption",
                                       "qrLabel",
                                       "qrAddress",
                                       "sectionTab",
                                       "runningHead",
                                       "folio",
                                       "folioNumber",
                                       "contentsTitle",
                                       "contentsSubtitle",
                                       "contentsSection",
                                       "contentsNumeral",
                                       "contentsDate",
                                       "contentsLine",
                                       "contentsPage",
                                       "coverPublisher",
                                       "nameplate",
                                       "nameplateSecond",
                                       "coverNumber",
                                       "coverWeek",
                                       "coverTag",
                                       "coverHeadline",
                                       "coverMotto",
                                       "coverPillar",
                                       "coverHighlight",
                                       "coverHighlightPage",
                                       "coverFoot"};
constexpr std::array requiredColours = {"navy",     "deep",      "blue",        "sky",       "pale",
                                        "amber",    "text",      "muted",       "hairline",  "white",
                                        "coverTop", "coverFoot", "coverAccent", "coverRule", "chart"};
constexpr std::array requiredMeasures = {
    "bleed",    "gutter",      "columnGap",   "indent",      "bulletIndent",    "sectionTabHeight", "runningHeadTop",
    "headRule", "folioBottom", "heroMinimum", "heroMaximum", "coverHeadHeight", "coverPhotoHeight", "qrSize",
    "qrQuiet"};
constexpr std::array requiredTexts = {"contents",  "contentsSubtitle", "runningHead", "folio",  "coverNumber",
                                      "coverWeek", "sourceLine",       "credit",      "follow", "title",
                                      "subtitle",  "documentTitle"};

/// The text block is at least so large, in millimetres.
constexpr double leastTextWidth = 80;
constexpr double leastTextHeight = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Template)
};

/// An object of the template and where it stands.
struct Group
{
    QJsonObject object;
    QStringList path;

    [[nodiscard]] QString name() const { return path.isEmpty() ? u"{}"_s : path.constLast(); }
    [[nodiscard]] QStringList at(const QString &name) const { return path + QStringList(name); }
};

/// Reads one template; the first thing wrong is kept, with the line of the name it concerns.
class Reader
{
public:
    Reader(const QByteArray &json, const QString &origin)
        : m_json(json)
        , m_origin(origin)
    { }

    Result<Template> read()
    {
        QJsonParseError parseError;
        const QJsonDocument document = QJsonDocument::fromJson(m_json, &parseError);
        if (parseError.error != QJsonParseError::NoError)
            fail(parseError.offset,
                 Text::tr("sai cú pháp JSON: dấu phẩy, dấu hai chấm, ngoặc hoặc nháy kép bị thiếu hoặc "
                          "thừa ở đây hay ngay trước đó"));
        else if (!document.isObject())
            fail(0, Text::tr("phải là một đối tượng JSON"));
        else
            readAll({document.object(), {}});
        if (!m_error.message.isEmpty())
            return m_error;
        return m_look;
    }

private:
    void fail(qsizetype offset, const QString &what)
    {
        if (m_error.message.isEmpty())
            m_error = {ErrorKind::Invalid,
                       Text::tr("Mẫu trình bày %1, dòng %2: %3.").arg(m_origin).arg(lineAt(m_json, offset)).arg(what)};
    }
    void failAt(const QStringList &path, const QString &what) { fail(placeInJson(m_json, path), what); }

    Group group(const Group &parent, const QString &name)
    {
        const QJsonValue value = parent.object.value(name);
        if (value.isUndefined())
            failAt(parent.at(name), Text::tr("thiếu nhóm “%1”").arg(name));
        else if (!value.isObject())
            failAt(parent.at(name), Text::tr("“%1” phải là một nhóm {…}").arg(name));
        return {value.toObject(), parent.at(name)};
    }

    double number(const Group &parent, const QString &name, double least, double most)
    {
        const QJsonValue value = parent.object.value(name);
        const double read = value.toDouble();
        if (value.isUndefined())
            failAt(parent.at(name), Text::tr("thiếu “%1” trong “%2”").arg(name, parent.name()));
        else if (!value.isDouble() || read < least || read > most)
            failAt(parent.at(name), Text::tr("“%1” phải là một số từ %2 đến %3").arg(name).arg(least).arg(most));
        return read;
    }
    double number(const Group &parent, const QString &name, const TemplateRange &range)
    {
        return number(parent, name, range.least, range.most);
    }
    double margin(const Group &page, const QString &name) { return number(page, name, marginRange); }
    double numberOr(double otherwise, const Group &parent, const QString &name, double least, double most)
    {
        return parent.object.contains(name) ? number(parent, name, least, most) : otherwise;
    }

    QString text(const Group &parent, const QString &name)
    {
        const QJsonValue value = parent.object.value(name);
        if (value.isUndefined())
            failAt(parent.at(name), Text::tr("thiếu “%1” trong “%2”").arg(name, parent.name()));
        else if (!value.isString())
            failAt(parent.at(name), Text::tr("“%1” phải là một chuỗi trong ngoặc kép").arg(name));
        return value.toString();
    }

    bool flag(const Group &parent, const QString &name)
    {
        const QJsonValue value = parent.object.value(name);
        if (!value.isUndefined() && !value.isBool())
            failAt(parent.at(name), Text::tr("“%1” phải là true hoặc false").arg(name));
        return value.toBool();
    }

    QColor colour(const Group &parent, const QString &name)
    {
        const QString wanted = text(parent, name);
        const QColor result = wanted.startsWith(u'#') ? QColor(wanted) : m_look.colours.value(wanted);
        if (!result.isValid())
            failAt(parent.at(name), Text::tr("không có màu “%1”").arg(wanted));
        return result;
    }

    void readAll(const Group &root)
    {
        m_look.name = text(root, u"name"_s);
        readPage(group(root, u"page"_s));
        if (root.object.contains(u"logo"_s))
            readLogo(group(root, u"logo"_s));
        readColours(group(root, u"colours"_s));
        readSections(group(root, u"sections"_s));
        readStyles(group(root, u"styles"_s));
        const Group measures = group(root, u"measures"_s);
        for (const char *name : requiredMeasures)
            m_look.measures.insert(QLatin1String(name), number(measures, QLatin1String(name), 0, 400));
        const Group texts = group(root, u"texts"_s);
        for (const char *name : requiredTexts)
            m_look.texts.insert(QLatin1String(name), text(texts, QLatin1String(name)));
    }

    void readPage(const Group &page)
    {
        m_look.page = {number(page, u"width"_s, 50, 1000), number(page, u"height"_s, 50, 1000)};
        m_look.marginLeft = margin(page, u"left"_s);
        m_look.marginRight = margin(page, u"right"_s);
        m_look.marginTop = margin(page, u"top"_s);
        m_look.marginBottom = margin(page, u"bottom"_s);
        m_look.columns = static_cast<int>(numberOr(1, page, u"columns"_s, 1, 2));
        const QString ornament = page.object.contains(u"ornament"_s) ? text(page, u"ornament"_s) : u"filled"_s;
        if (ornament != "filled"_L1 && ornament != "ruled"_L1)
            failAt(page.at(u"ornament"_s), Text::tr("“ornament” phải là “filled” hoặc “ruled”"));
        m_look.hangingPunctuation = flag(page, u"hangingPunctuation"_s);
        m_look.ornament = ornament == "ruled"_L1 ? Ornament::Ruled : Ornament::Filled;
        if (m_look.page.width() - m_look.marginLeft - m_look.marginRight < leastTextWidth)
            failAt(page.at(u"right"_s), Text::tr("lề trái và phải chừa lại chưa đến %1 mm").arg(leastTextWidth));
        if (m_look.page.height() - m_look.marginTop - m_look.marginBottom < leastTextHeight)
            failAt(page.at(u"bottom"_s), Text::tr("lề trên và dưới chừa lại chưa đến %1 mm").arg(leastTextHeight));
    }

    void readLogo(const Group &logo)
    {
        static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
        m_look.logo = {text(logo, u"photo"_s), number(logo, u"height"_s, logoRange)};
        if (!hash.match(m_look.logo.photo).hasMatch())
            failAt(logo.at(u"photo"_s), Text::tr("“photo” phải là mã SHA-256 của một ảnh trong thư viện"));
    }

    /// Colours first, then those that name another.
    void readColours(const Group &colours)
    {
        for (const bool named : {false, true}) {
            for (const QString &name : colours.object.keys()) {
                if (colours.object.value(name).toString().startsWith(u'#') != named)
                    m_look.colours.insert(name, colour(colours, name));
            }
        }
        for (const char *name : requiredColours) {
            if (!m_look.colours.contains(QLatin1String(name)))
                failAt(colours.path, Text::tr("thiếu màu “%1”").arg(QLatin1String(name)));
        }
    }

    void readSections(const Group &sections)
    {
        for (const SectionKind kind : allSectionKinds) {
            const Group section = group(sections, sectionKindId(kind));
            m_look.sections.insert(
                kind,
                SectionLook{text(section, u"numeral"_s), text(section, u"title"_s), colour(section, u"colour"_s)});
        }
    }

    void readStyles(const Group &styles)
    {
        for (const char *required : requiredStyles) {
            if (!styles.object.contains(QLatin1String(required)))
                failAt(styles.path, Text::tr("thiếu kiểu chữ “%1”").arg(QLatin1String(required)));
            m_look.styles.insert(QLatin1String(required), style(group(styles, QLatin1String(required))));
        }
    }

    TextStyle style(const Group &entry)
    {
        TextStyle style;
        style.family = text(entry, u"family"_s);
        if (std::ranges::find(pageFamilies, style.family) == pageFamilies.end())
            failAt(entry.at(u"family"_s), Text::tr("chương trình không có phông chữ “%1”").arg(style.family));
        style.weight = static_cast<QFont::Weight>(numberOr(QFont::Normal, entry, u"weight"_s, 100, 900));
        style.italic = flag(entry, u"italic"_s);
        style.size = number(entry, u"size"_s, sizeRange);
        style.leading = number(entry, u"leading"_s, leadingRange);
        style.colour =
            entry.object.contains(u"colour"_s) ? colour(entry, u"colour"_s) : m_look.colours.value(u"text"_s);
        style.capitals = flag(entry, u"capitals"_s);
        style.tracking = numberOr(0, entry, u"tracking"_s, trackingRange.least, trackingRange.most);
        return style;
    }

    QByteArray m_json;
    QString m_origin;
    Template m_look;
    Error m_error;
};

} // namespace

std::span<const char *const> templateStyleNames()
{
    return requiredStyles;
}

std::span<const char *const> templateColourNames()
{
    return requiredColours;
}

Result<Template> readTemplate(const QByteArray &json, const QString &origin)
{
    return Reader(json, origin).read();
}

} // namespace DiemTin
