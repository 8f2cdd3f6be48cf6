// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads templates from JSON and says exactly what is wrong with a broken one.

#include "models/composer/template.h"

#include "models/base/length.h"
#include "models/base/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <span>

namespace DiemTin {

namespace {

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
constexpr std::array requiredColours = {"navy",  "deep", "blue",  "sky",      "pale",
                                        "amber", "text", "muted", "hairline", "white"};
constexpr std::array requiredMeasures = {
    "bleed",    "gutter",      "columnGap",   "indent",      "bulletIndent",    "sectionTabHeight", "runningHeadTop",
    "headRule", "folioBottom", "heroMinimum", "heroMaximum", "coverHeadHeight", "coverPhotoHeight", "qrSize",
    "qrQuiet"};
constexpr std::array requiredTexts = {"contents",  "contentsSubtitle", "runningHead", "folio",  "coverNumber",
                                      "coverWeek", "sourceLine",       "credit",      "follow", "title",
                                      "subtitle",  "documentTitle"};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Template)
};

/// Reads one template; the first thing wrong is kept, with the line of the name it concerns.
class Reader
{
public:
    Reader(const QString &path, const QByteArray &bytes)
        : m_path(path)
        , m_bytes(bytes)
    { }

    Result<Template> read()
    {
        QJsonParseError parseError;
        const QJsonDocument document = QJsonDocument::fromJson(m_bytes, &parseError);
        if (parseError.error != QJsonParseError::NoError) {
            fail(parseError.offset, Text::tr("không đọc được: %1").arg(parseError.errorString()));
        } else if (!document.isObject()) {
            fail(0, Text::tr("phải là một đối tượng JSON"));
        } else {
            readAll(document.object());
        }
        if (!m_error.message.isEmpty())
            return m_error;
        return m_look;
    }

private:
    void fail(qsizetype offset, const QString &what)
    {
        if (!m_error.message.isEmpty())
            return;
        const qsizetype line = 1 + m_bytes.first(qBound(qsizetype(0), offset, m_bytes.size())).count('\n');
        m_error = {ErrorKind::Invalid, Text::tr("Mẫu trình bày %1, dòng %2: %3.").arg(m_path).arg(line).arg(what)};
    }
    void failAt(const QString &name, const QString &what)
    {
        fail(std::max(qsizetype(0), m_bytes.indexOf('"' + name.toUtf8() + '"')), what);
    }

    QJsonObject object(const QJsonObject &parent, const QString &name)
    {
        if (!parent.value(name).isObject())
            failAt(name, Text::tr("thiếu nhóm “%1”").arg(name));
        return parent.value(name).toObject();
    }
    double number(const QJsonObject &parent, const QString &name, double least, double most)
    {
        const double value = parent.value(name).toDouble(-1e9);
        if (value < least || value > most)
            failAt(name, Text::tr("“%1” phải là một số từ %2 đến %3").arg(name).arg(least).arg(most));
        return value;
    }
    QColor colour(const QString &owner, const QString &text)
    {
        const QColor result = text.startsWith(QLatin1Char('#')) ? QColor(text) : m_look.colours.value(text);
        if (!result.isValid())
            failAt(owner, Text::tr("màu “%1” của “%2” không có").arg(text, owner));
        return result;
    }

    void readAll(const QJsonObject &root)
    {
        m_look.name = root.value(QLatin1String("name")).toString();
        const QJsonObject page = object(root, QStringLiteral("page"));
        m_look.page = {number(page, QStringLiteral("width"), 50, 1000),
                       number(page, QStringLiteral("height"), 50, 1000)};
        m_look.marginLeft = number(page, QStringLiteral("left"), 0, 100);
        m_look.marginRight = number(page, QStringLiteral("right"), 0, 100);
        m_look.marginTop = number(page, QStringLiteral("top"), 0, 100);
        m_look.marginBottom = number(page, QStringLiteral("bottom"), 0, 100);
        readColours(object(root, QStringLiteral("colours")));
        readSections(object(root, QStringLiteral("sections")));
        readStyles(object(root, QStringLiteral("styles")));
        const QJsonObject measures = object(root, QStringLiteral("measures"));
        for (const char *name : requiredMeasures)
            m_look.measures.insert(QLatin1String(name), number(measures, QLatin1String(name), 0, 400));
        const QJsonObject texts = object(root, QStringLiteral("texts"));
        for (const char *name : requiredTexts) {
            if (!texts.value(QLatin1String(name)).isString())
                failAt(QStringLiteral("texts"), Text::tr("thiếu “%1” trong “texts”").arg(QLatin1String(name)));
            m_look.texts.insert(QLatin1String(name), texts.value(QLatin1String(name)).toString());
        }
    }

    void readColours(const QJsonObject &colours)
    {
        for (auto entry = colours.begin(); entry != colours.end(); ++entry)
            m_look.colours.insert(entry.key(), colour(entry.key(), entry.value().toString()));
        for (const char *name : requiredColours) {
            if (!m_look.colours.contains(QLatin1String(name)))
                failAt(QStringLiteral("colours"), Text::tr("thiếu màu “%1”").arg(QLatin1String(name)));
        }
    }

    void readSections(const QJsonObject &sections)
    {
        for (const SectionKind kind : allSectionKinds) {
            const QJsonObject section = object(sections, sectionKindId(kind));
            m_look.sections.insert(
                kind,
                SectionLook{section.value(QLatin1String("numeral")).toString(),
                            section.value(QLatin1String("title")).toString(),
                            colour(sectionKindId(kind), section.value(QLatin1String("colour")).toString())});
        }
    }

    void readStyles(const QJsonObject &styles)
    {
        for (const char *required : requiredStyles) {
            const QString name = QLatin1String(required);
            const QJsonObject entry = object(styles, name);
            TextStyle style;
            style.family = entry.value(QLatin1String("family")).toString();
            if (style.family.isEmpty())
                failAt(name, Text::tr("kiểu chữ “%1” thiếu “family”").arg(name));
            style.weight = static_cast<QFont::Weight>(entry.value(QLatin1String("weight")).toInt(QFont::Normal));
            style.italic = entry.value(QLatin1String("italic")).toBool();
            style.size = number(entry, QStringLiteral("size"), 3, 200);
            style.leading = number(entry, QStringLiteral("leading"), 3, 300);
            style.colour = colour(name, entry.value(QLatin1String("colour")).toString(QStringLiteral("text")));
            style.capitals = entry.value(QLatin1String("capitals")).toBool();
            style.tracking = entry.value(QLatin1String("tracking")).toDouble();
            m_look.styles.insert(name, style);
        }
    }

    QString m_path;
    QByteArray m_bytes;
    Template m_look;
    Error m_error;
};

} // namespace

qreal Template::length(const QString &key) const
{
    return fromMillimetres(measures.value(key));
}

Result<Template> loadTemplate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable,
                     Text::tr("Không mở được mẫu trình bày %1: %2.").arg(path, file.errorString())};
    return Reader(path, file.readAll()).read();
}

Result<Template> templateByName(const QString &name)
{
    const QString stem = name.isEmpty() ? QStringLiteral("house") : name;
    if (stem.contains(QLatin1Char('/')) || stem.contains(QLatin1Char('\\')))
        return Error{ErrorKind::NotFound, Text::tr("Không có mẫu trình bày tên “%1”.").arg(stem)};
    return loadTemplate(resourcePath(QString(QStringLiteral("templates/") + stem + QStringLiteral(".json"))));
}

} // namespace DiemTin
