// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PhotoBatch: photos that a person drops, pastes or chooses, on their way into the library.

#pragma once

#include "models/base/result.h"
#include "models/desk/importing.h"
#include "models/editorial/article.h"
#include "models/store/photostore.h"

#include <QByteArray>
#include <QImage>

class QMimeData;

namespace DiemTin {

class Library;

/// One picture that was offered: a file, the bytes of one, or a picture without a file.
struct OfferedPhoto
{
    QString path; ///< of a file still to be read; empty where it is here already
    QByteArray bytes;
    QImage image; ///< from the clipboard; null where there are bytes or a path
    QString name; ///< for messages
    QString caption;
    QString credit;
};

/// What was offered, in its order, and one sentence about each thing that is left.
struct PhotoBatch
{
    QList<OfferedPhoto> photos;
    QStringList problems;

    [[nodiscard]] bool isEmpty() const { return photos.isEmpty() && problems.isEmpty(); }
};

/// What became of a batch.
struct StoredPhotos
{
    QList<PhotoUse> photos; ///< in the batch's order
    QStringList problems; ///< a sentence each
    bool stopped = false; ///< the person stopped it; what came in before is in `photos`
};

/// The image files among these paths in their order; of a folder those directly in it, by name. Folders within folders
/// and files of other kinds are left, in one sentence.
[[nodiscard]] PhotoBatch photosOfFiles(const QStringList &paths);

/// The pictures of the clipboard or a drop: files, else picture data, else pictures that HTML contains. Addresses of
/// the web are never fetched; a sentence names them.
[[nodiscard]] PhotoBatch photosOfData(const QMimeData &data);

/// Whether photosOfData() would find any picture or anything to say about one; looks at the kinds of data only.
[[nodiscard]] bool offersPhotos(const QMimeData &data);

/// Stores the batch. `stored` is told of each photo as it comes in, in the calling thread. A photo that cannot be taken
/// is a sentence, the others come in; each is stored whole or not at all. Errors: Unwritable.
[[nodiscard]] Result<StoredPhotos> storePhotos(Library &library, const PhotoBatch &batch, LargePhoto large,
                                               const Progress &progress = {},
                                               const std::function<void(const PhotoUse &)> &stored = {});

} // namespace DiemTin
