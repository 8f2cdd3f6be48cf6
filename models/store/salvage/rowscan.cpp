// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks the trees from the schema, then looks at what is left over.

#include "models/store/salvage/rowscan.h"

#include "models/store/salvage/pagefile.h"
#include "models/store/salvage/tableshapes.h"

#include <QSet>
#include <QtEndian>

namespace DiemTin {

namespace {

/// As SQLite's own limit: no tree of a real file comes near it.
constexpr int DeepestTree = 20;

class Scan
{
public:
    Scan(const PageFile &file, const std::function<bool(const QString &, const SalvagedRow &)> &take)
        : m_file(file)
        , m_take(take)
    {
        m_figures.pages = file.count();
    }

    ScanFigures run()
    {
        skipFreePages();
        readSchema();
        for (auto root = m_roots.cbegin(); root != m_roots.cend() && !m_stopped; ++root)
            walk(root.key(), root.value());
        for (quint32 page = 1; page <= m_file.count() && !m_stopped; ++page)
            takeStray(page);
        return m_figures;
    }

private:
    /// The pages that the file's own list of free ones names; old rows stand on them.
    void skipFreePages()
    {
        const QByteArray header = m_file.page(1);
        if (!header.startsWith("SQLite format 3"))
            return;
        quint32 trunk = qFromBigEndian<quint32>(header.constData() + 32);
        while (trunk != 0 && !m_seen.contains(trunk)) {
            const QByteArray page = m_file.page(trunk);
            if (page.isEmpty())
                return;
            m_seen.insert(trunk);
            const quint32 leaves = qFromBigEndian<quint32>(page.constData() + 4);
            for (quint32 i = 0; i < leaves && 12 + 4 * qsizetype(i) <= page.size(); ++i)
                m_seen.insert(qFromBigEndian<quint32>(page.constData() + 8 + size_t{4} * i));
            trunk = qFromBigEndian<quint32>(page.constData());
        }
    }

    /// Where the tables begin: from the schema's own tree, and where that is broken from any page of it.
    void readSchema()
    {
        walkSchema(1, 0);
        if (!m_roots.isEmpty())
            return;
        for (quint32 page = 1; page <= m_file.count(); ++page)
            collectRoots(page);
    }

    void walkSchema(quint32 number, int depth)
    {
        if (depth > DeepestTree || m_seen.contains(number))
            return;
        m_seen.insert(number);
        for (const quint32 child : childrenOf(m_file, number))
            walkSchema(child, depth + 1);
        collectRoots(number);
    }

    void collectRoots(quint32 number)
    {
        int unreadable = 0;
        const QList<SalvagedRow> rows = rowsOfLeaf(m_file, number, unreadable);
        for (const SalvagedRow &row : rows) {
            const bool table = row.values.size() == 5 && row.values.constFirst().toString() == QLatin1String("table");
            if (table && salvagedTables().contains(row.values.at(1).toString()))
                m_roots.insert(row.values.at(1).toString(), row.values.at(3).toUInt());
        }
    }

    void walk(const QString &table, quint32 number, int depth = 0)
    {
        if (m_stopped || depth > DeepestTree || m_seen.contains(number))
            return;
        const PageKind kind = pageKind(m_file.page(number), number);
        if (kind == PageKind::Other)
            return;
        m_seen.insert(number);
        for (const quint32 child : childrenOf(m_file, number))
            walk(table, child, depth + 1);
        takeLeaf(table, number);
    }

    /// Rows of another shape are another table's: a damaged schema or tree led here.
    void takeLeaf(const QString &expected, quint32 number)
    {
        const QList<SalvagedRow> rows = rowsOfLeaf(m_file, number, m_figures.unreadableRows);
        for (const SalvagedRow &row : rows) {
            const QString table = fitsTable(expected, row.values) ? expected : tableOfRow(row.values);
            if (table.isEmpty())
                ++m_figures.unreadableRows;
            else if (m_stopped = !m_take(table, row); m_stopped)
                return;
        }
    }

    void takeStray(quint32 number)
    {
        if (m_seen.contains(number))
            return;
        int unreadable = 0;
        bool any = false;
        const QList<SalvagedRow> rows = rowsOfLeaf(m_file, number, unreadable);
        for (const SalvagedRow &row : rows) {
            const QString table = tableOfRow(row.values);
            if (table.isEmpty())
                continue;
            any = true;
            if (m_stopped = !m_take(table, row); m_stopped)
                break;
        }
        if (any) {
            ++m_figures.strayPages;
            m_figures.unreadableRows += unreadable;
        }
    }

    const PageFile &m_file;
    const std::function<bool(const QString &, const SalvagedRow &)> &m_take;
    QHash<QString, quint32> m_roots;
    QSet<quint32> m_seen;
    ScanFigures m_figures;
    bool m_stopped = false;
};

} // namespace

ScanFigures scanRows(const PageFile &file, const std::function<bool(const QString &, const SalvagedRow &)> &take)
{
    return Scan(file, take).run();
}

} // namespace DiemTin
