// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows that stand on a page of an SQLite file, read as far as they make sense.

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QVariantList>

namespace DiemTin {

class PageFile;

/// A row of a table with its number.
struct SalvagedRow
{
    qint64 rowid = 0;
    QVariantList values; ///< as SQLite keeps them: null, qint64, double, QString, QByteArray
};

/// What a page of a table's tree is.
enum class PageKind { Leaf, Interior, Other };

/// By the first byte of the page, behind the file's header on page 1.
[[nodiscard]] PageKind pageKind(QByteArrayView page, quint32 number);

/// The rows of a leaf page, their overflow pages followed. Rows that lead outside the page or the file, or that do not
/// fit their own header, are left out and counted in `unreadable`.
[[nodiscard]] QList<SalvagedRow> rowsOfLeaf(const PageFile &file, quint32 number, int &unreadable);

/// The pages below an interior page, as far as they lie in the file.
[[nodiscard]] QList<quint32> childrenOf(const PageFile &file, quint32 number);

} // namespace DiemTin
