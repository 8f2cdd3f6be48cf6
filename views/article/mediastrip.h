// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MediaStrip: the photos and QR codes of an article in one row, with the words of the chosen one.

#pragma once

#include "models/desk/photobatch.h"
#include "models/editorial/issue.h"

#include <QFrame>

class QMenu;
class QModelIndex;
class QToolButton;

namespace DiemTin {

class FieldEdit;
class MarkedField;
class MediaDelegate;
class MediaList;
class MediaModel;
class ScreenPictures;

/// Without photos and codes it is one line to drop photos on.
class MediaStrip : public QFrame
{
    Q_OBJECT

public:
    /// What a person did to the photos.
    enum class Deed { Words, Order, Removal };

    /// `pictures` must outlive the strip.
    explicit MediaStrip(ScreenPictures &pictures, QWidget *parent = nullptr);

    /// Shows the article's photos and codes; fields that are the same stay as they are, cursor included.
    void showArticle(const Article &article, const QHash<QString, PhotoInfo> &photos);
    /// Photos on their way to the article, shown behind its own.
    void showArriving(const QList<PhotoUse> &photos);
    void setReadOnly(bool readOnly);
    /// High: cards with the fields one below the other; Low: one line.
    enum class Room { High, Low };
    void setRoom(Room room);
    void commitPreedit();
    /// The caption of the chosen photo, or the words beside the chosen QR code.
    [[nodiscard]] MarkedField &caption() const { return *m_first; }
    /// Takes pictures as if they were dropped behind the article's own.
    void offer(const PhotoBatch &batch);
    /// Makes this row the chosen one.
    void chooseRow(int row);

Q_SIGNALS:
    /// A person changed the photos; `index` is the one meant.
    void photosEdited(const QList<DiemTin::PhotoUse> &photos, int index, DiemTin::MediaStrip::Deed deed);
    /// A person changed the QR codes; `index` is the one meant.
    void qrCodesEdited(const QList<DiemTin::QrCode> &codes, int index, DiemTin::MediaStrip::Deed deed);
    /// Photos were dropped or pasted, to stand before photo `index`.
    void photosOffered(const DiemTin::PhotoBatch &batch, int index);
    /// A person asks for the dialog that adds photos.
    void photosWanted();
    /// Another picture shall take the place of photo `index`.
    void replacementWanted(int index);
    void cropWanted(int index);
    void previewWanted(int index);
    void savingWanted(const QString &sha256);
    /// The photo shall be the cover photo.
    void coverPhotoChosen(const QString &sha256);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeFields();
    void makeButtons();
    void placeParts();
    void connectList();
    void showChosen();
    void showHints(bool qr);
    void editWords();
    void movePhoto(int from, int to);
    void removeRow(int row);
    void offerAt(const PhotoBatch &batch, int row);
    void fillMenu(QMenu *menu);
    void showMenu(const QPoint &position);
    [[nodiscard]] int chosenRow() const;

    MediaModel *m_model;
    MediaList *m_list;
    MediaDelegate *m_cards;
    QToolButton *m_hint;
    QWidget *m_words;
    MarkedField *m_first;
    FieldEdit *m_second;
    QWidget *m_tools;
    QToolButton *m_add;
    QToolButton *m_crop;
    QToolButton *m_more;
    QToolButton *m_remove;
    Room m_room = Room::High;
    bool m_readOnly = false;
};

} // namespace DiemTin
