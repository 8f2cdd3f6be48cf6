// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the clipboard to an article with photos.

#include "app/clipcontroller.h"

#include "app/articlecontroller.h"
#include "app/photocontroller.h"
#include "app/workspace.h"
#include "models/interchange/clip.h"
#include "models/store/sourcestore.h"

#include <QClipboard>
#include <QGuiApplication>

namespace DiemTin {

namespace {

PhotoBatch batchOf(const QList<ClipPhoto> &photos)
{
    PhotoBatch batch;
    for (const ClipPhoto &photo : photos) {
        if (photo.bytes.isEmpty()) {
            batch.problems.append(
                ClipController::tr("Ảnh ở %1 không được tải về: hãy lưu ảnh rồi kéo vào tin.").arg(photo.address));
            continue;
        }
        OfferedPhoto offered;
        offered.bytes = photo.bytes;
        offered.name = photo.caption;
        offered.caption = photo.caption;
        offered.credit = photo.credit;
        batch.photos.append(offered);
    }
    return batch;
}

} // namespace

ClipController::ClipController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{ }

void ClipController::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
        paste(*data);
}

void ClipController::paste(const QMimeData &data)
{
    if (!m_parts.workspace.hasIssue())
        return;
    const Result<QList<Source>> sources = m_parts.workspace.desk()->library().sources().list();
    const Result<ClippedArticle> clip =
        articleFromClip(clipContent(data), sources ? *sources : QList<Source>(), m_parts.workspace.clock());
    if (!clip) {
        Q_EMIT failed(clip.error().message);
        return;
    }
    const QUuid added = m_parts.articles.add(clip->article, tr("Dán thông minh"));
    if (added.isNull())
        return;
    Q_EMIT articleWanted(added);
    m_parts.photos.add(added, batchOf(clip->photos));
}

} // namespace DiemTin
