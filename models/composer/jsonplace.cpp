// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks through JSON text, which is known to be well-formed.

#include "models/composer/jsonplace.h"

namespace DiemTin {

namespace {

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

} // namespace

qsizetype placeInJson(const QByteArray &json, const QStringList &path)
{
    return Walker(json).find(path);
}

qsizetype lineAt(const QByteArray &text, qsizetype offset)
{
    return 1 + text.first(qBound(qsizetype(0), offset, text.size())).count('\n');
}

} // namespace DiemTin
