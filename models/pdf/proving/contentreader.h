// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ContentReader: what of a page's content is marked as what, read operator by operator.

#pragma once

#include <QHash>
#include <QString>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace DiemTin::Proving {

/// What one page's content holds.
struct ReadContent
{
    struct Mark
    {
        std::string tag; ///< without the slash; of the first sequence with this id
        QString text;
        bool paints = false; ///< text, an image or a shape
    };
    std::map<int, Mark> marks; ///< by marked-content id
    std::set<std::string> operators; ///< all that occur
    bool unmarked = false; ///< something is painted outside all marked content
    bool nested = false; ///< an artifact inside content, content inside an artifact, or two ids in one another
    bool unbalanced = false; ///< BDC and EMC, or BT and ET, or q and Q do not match, or an id comes twice
    bool missingGlyph = false; ///< code 0, .notdef, is shown
    bool unknownCode = false; ///< a code without a letter
    int deepest = 0; ///< most q in one another
    double largest = 0; ///< greatest absolute number
};

/// The maps from codes to letters of fonts, read once a file.
using FontLetters = std::map<QPDFObjGen, QHash<unsigned, QString>>;

/// Reads the page. `letters` is filled as fonts come up. Lets qpdf's exceptions through.
[[nodiscard]] ReadContent readContent(QPDFObjectHandle page, FontLetters &letters);

} // namespace DiemTin::Proving
