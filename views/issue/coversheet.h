// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CoverSheet: the cover of the open issue: photo, words and highlights.

#pragma once

#include "models/tables/showntitles.h"
#include "views/issue/desksheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace DiemTin {

class ScreenPictures;

/// The cover's fields. The photo is one of the issue's, or one from a file; the highlights are up to four articles in
/// the order of the four boxes, or left to the composer. Colours are the template's and only shown.
class CoverSheet : public DeskSheet
{
    Q_OBJECT

public:
    static constexpr int mostHighlights = 4;

    /// `pictures` gives the photos and must outlive the sheet.
    CoverSheet(ScreenPictures &pictures, QWidget *parent);

Q_SIGNALS:
    /// A person wants a photo from a file on the cover.
    void photoFileRequested();

protected:
    void showContent(const IssueContent &content) override;

private:
    [[nodiscard]] QVBoxLayout *makePhotos();
    void makeWords(QFormLayout *form);
    void makeHighlights(QFormLayout *form);
    void makeColours(QFormLayout *form);
    void showPhotos(const IssueContent &content);
    void showPictures();
    void showHighlights(const IssueContent &content);
    void showColours(const Issue &issue);
    void takeHighlights();

    ScreenPictures &m_pictures;
    QListWidget *m_photos;
    QHash<QString, PhotoInfo> m_known; ///< photos of the issue
    ShownTitles m_titles;
    QCheckBox *m_automatic;
    QList<QComboBox *> m_highlights;
    QHBoxLayout *m_colours;
};

} // namespace DiemTin
