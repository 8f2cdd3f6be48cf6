// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typist: types into the articles of an issue by way of the desk, and measures how soon the pages follow.

#pragma once

#include "models/desk/desk.h"
#include "models/store/library.h"
#include "views/shared/pageplayer.h"

#include <memory>
#include <vector>

namespace DiemTin {

/// Photos as the screen has them once they have been seen: scaled and kept.
class KeptPictures : public PictureSource
{
public:
    explicit KeptPictures(Library &library);
    [[nodiscard]] QImage picture(const PhotoItem &item, QSize pixels) override;

private:
    Library &m_library;
    QHash<QString, QImage> m_images; ///< by photo, crop, shade and size
};

/// Works on a library of its own, which it changes.
class Typist
{
public:
    Typist(std::unique_ptr<Library> library, const Clock &clock);

    [[nodiscard]] Result<void> open(const QUuid &issue);
    /// Types a character near the start, in the middle and at the end of every article.
    void typeIntoEveryArticle();

    /// From each typed character to the new proof.
    [[nodiscard]] const std::vector<double> &proofMilliseconds() const { return m_proof; }
    /// From each typed character to the new pixels of the two pages in view, at 96 dpi; pages that are as before are
    /// not painted.
    [[nodiscard]] const std::vector<double> &pixelMilliseconds() const { return m_pixels; }

private:
    void type(const Article &article, qsizetype at);
    [[nodiscard]] std::vector<std::size_t> spreadOf(const QUuid &article) const;
    void paint(const Page &page);

    Desk m_desk;
    KeptPictures m_pictures;
    std::vector<double> m_proof;
    std::vector<double> m_pixels;
};

} // namespace DiemTin
