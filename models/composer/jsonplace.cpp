// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks through JSON text, which is known to be well-formed, and puts members into it.

#include "models/composer/jsonplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace DiemTin {

namespace {

/// Offsets of a member's parts in the text.
struct Member
{
    qsizetype name = 0;
    qsizetype value = 0;
    qsizetype end = 0; ///< behind the value
};

/// Behind the last character before `offset` that is no space.
qsizetype endOfWords(const QByteArray &json, qsizetype offset)
{
    while (offset > 0 && QByteArrayView(" \t\r\n").contains(json.at(offset - 1)))
        --offset;
    return offset;
}

class Walker
{
public:
    explicit Walker(const QByteArray &json)
        : m_json(json)
    { }

    qsizetype find(const QStringList &path)
    {
        qsizetype found = 0;
        for (const QString &name : path) {
            const qsizetype at = member(name);
            if (at < 0)
                break;
            found = at;
        }
        return found;
    }

    /// The member that the path leads to; nothing where one of its parts is not there.
    std::optional<Member> memberAt(const QStringList &path)
    {
        Member found;
        for (const QString &name : path) {
            found.name = member(name);
            if (found.name < 0)
                return std::nullopt;
        }
        skipSpace();
        found.value = m_at;
        skipValue();
        found.end = endOfWords(m_json, m_at);
        return found;
    }

private:
    [[nodiscard]] char here() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }
    void skipSpace()
    {
        while (QByteArrayView(" \t\r\n").contains(here()) && here() != '\0')
            ++m_at;
    }
    void skipString()
    {
        for (++m_at; here() != '"' && here() != '\0'; ++m_at)
            m_at += here() == '\\' ? 1 : 0;
        ++m_at;
    }
    void skipValue()
    {
        int depth = 0;
        do {
            if (here() == '"') {
                skipString();
                continue;
            }
            if (here() == '{' || here() == '[')
                ++depth;
            else if (here() == '}' || here() == ']')
                --depth;
            ++m_at;
        } while (here() != '\0' && (depth > 0 || !QByteArrayView(",}]").contains(here())));
    }

    /// Goes to the value of this member of the object that begins here; offset of its name, -1: it has none.
    qsizetype member(const QString &name)
    {
        skipSpace();
        if (here() != '{')
            return -1;
        ++m_at;
        const QByteArray wanted = '"' + name.toUtf8() + '"';
        for (skipSpace(); here() == '"'; skipSpace()) {
            const qsizetype start = m_at;
            skipString();
            const bool right = QByteArrayView(m_json).sliced(start, m_at - start) == wanted;
            skipSpace();
            ++m_at; // the colon
            skipSpace();
            if (right)
                return start;
            skipValue();
            skipSpace();
            m_at += here() == ',' ? 1 : 0;
        }
        return -1;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

QByteArray jsonText(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).slice(1).chopped(1);
}

/// The text without the member, and without the comma that parted it from its neighbour.
QByteArray without(const QByteArray &json, const Member &member)
{
    qsizetype start = endOfWords(json, member.name);
    qsizetype end = member.end;
    if (json.at(start - 1) == ',')
        --start;
    else if (const qsizetype comma = json.indexOf(',', end); comma >= 0 && endOfWords(json, comma) == end)
        end = comma + 1;
    return QByteArray(json).remove(start, end - start);
}

} // namespace

qsizetype placeInJson(const QByteArray &json, const QStringList &path)
{
    return Walker(json).find(path);
}

QByteArray withMember(const QByteArray &json, const QStringList &path, const QJsonValue &value)
{
    const std::optional<Member> present = Walker(json).memberAt(path);
    if (value.isUndefined())
        return present ? without(json, *present) : json;
    if (present)
        return QByteArray(json).replace(present->value, present->end - present->value, jsonText(value));
    const QStringList group = path.first(path.size() - 1);
    const std::optional<Member> parent = Walker(json).memberAt(group);
    if (!parent)
        return withMember(json, group, QJsonObject{{path.constLast(), value}});
    const qsizetype place = endOfWords(json, parent->end - 1);
    const QByteArray comma = json.at(place - 1) == '{' ? "" : ", ";
    return QByteArray(json).insert(place, comma + jsonText(path.constLast()) + ": " + jsonText(value));
}

qsizetype lineAt(const QByteArray &text, qsizetype offset)
{
    return 1 + text.first(qBound(qsizetype(0), offset, text.size())).count('\n');
}

} // namespace DiemTin
