// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs that store photos, and what becomes of their results.

#include "app/photocontroller.h"

#include "app/dialogs.h"
#include "app/jobrunner.h"
#include "app/preferences.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/base/filewriting.h"
#include "models/store/photostore.h"
#include "views/article/articlemedia.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace DiemTin {

PhotoController::PhotoController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    connect(&parts.jobs, &JobRunner::finished, this, &PhotoController::startNext, Qt::QueuedConnection);
    connect(&parts.media, &MediaStrip::photosWanted, this, &PhotoController::addPhotos);
    connect(&parts.media, &MediaStrip::photosOffered, this,
            [this](const PhotoBatch &batch, int index) { add(m_parts.media.article(), batch, index); });
    connect(&parts.media, &MediaStrip::replacementWanted, this, &PhotoController::replace);
    connect(&parts.media, &MediaStrip::savingWanted, this, &PhotoController::save);
    connect(&parts.media, &MediaStrip::coverPhotoChosen, this, &PhotoController::useAsCover);
}

QStringList PhotoController::chooseFiles()
{
    const QString kind = QStringLiteral("photo");
    const QStringList files = m_parts.dialogs.photosToAdd(m_parts.window, m_parts.settings.folder(kind));
    if (!files.isEmpty())
        m_parts.settings.setFolder(kind, QFileInfo(files.constLast()).absolutePath());
    return files;
}

void PhotoController::addPhotos()
{
    if (!m_parts.media.article().isNull())
        add(m_parts.media.article(), photosOfFiles(chooseFiles()));
}

void PhotoController::replace(int index)
{
    const QUuid article = m_parts.media.article();
    const QStringList files = chooseFiles();
    if (files.isEmpty())
        return;
    m_waiting.append({article, photosOfFiles(files.mid(0, 1)), index, Placing::Replace});
    startNext();
}

void PhotoController::add(const QUuid &article, const PhotoBatch &batch, int index)
{
    if (article.isNull() || batch.isEmpty() || !m_parts.workspace.isWritable())
        return;
    m_waiting.append({article, batch, index, Placing::Insert});
    startNext();
}

void PhotoController::startNext()
{
    if (m_parts.jobs.isBusy() || m_waiting.isEmpty() || m_parts.workspace.desk() == nullptr)
        return;
    const Waiting next = m_waiting.takeFirst();
    const Library *library = &m_parts.workspace.desk()->library();
    const bool keep = readPreferences(m_parts.settings).keepOriginalPhotos;
    const LargePhoto large = keep ? LargePhoto::Keep : LargePhoto::Scale;
    m_arrived.clear();
    const auto arrived = [this, article = next.article](const PhotoUse &photo) {
        QMetaObject::invokeMethod(this, [this, article, photo] { showArrived(article, photo); }, Qt::QueuedConnection);
    };
    m_parts.jobs.run<StoredPhotos>(
        tr("Đang thêm %n ảnh…", nullptr, static_cast<int>(next.batch.photos.size())), this,
        [library, batch = next.batch, large, arrived](const JobRunner::Progress &progress) -> Result<StoredPhotos> {
            const Result<std::unique_ptr<Library>> own = library->openAgain();
            if (!own)
                return own.error();
            return storePhotos(**own, batch, large, progress, arrived);
        },
        [this, next](const Result<StoredPhotos> &result) { take(next, result); });
}

void PhotoController::showArrived(const QUuid &article, const PhotoUse &photo)
{
    m_arrived.append(photo);
    if (article == m_parts.media.article())
        m_parts.media.showArriving(m_arrived);
}

void PhotoController::take(const Waiting &done, const Result<StoredPhotos> &result)
{
    m_arrived.clear();
    m_parts.media.showArriving({});
    if (!result) {
        Q_EMIT failed(result.error().message);
        return;
    }
    if (!result->photos.isEmpty())
        put(done, result->photos);
    QStringList sentences;
    if (result->stopped)
        sentences.append(tr("Đã dừng sau %1 trong %2 ảnh.").arg(result->photos.size()).arg(done.batch.photos.size()));
    sentences += result->problems;
    if (sentences.isEmpty())
        Q_EMIT finished(tr("Đã thêm %n ảnh.", nullptr, static_cast<int>(result->photos.size())));
    else
        Q_EMIT failed(sentences.join(QLatin1Char('\n')));
}

void PhotoController::put(const Waiting &done, const QList<PhotoUse> &photos)
{
    Desk *desk = m_parts.workspace.desk();
    const Result<Article> found = desk != nullptr ? desk->article(done.article) : Result<Article>(Error());
    if (!found)
        return;
    Article article = *found;
    const qsizetype end = article.photos.size();
    const qsizetype index = done.index < 0 || done.index > end ? end : done.index;
    if (done.placing == Placing::Replace && index < end) {
        article.photos[index].sha256 = photos.constFirst().sha256;
        article.photos[index].crop = QRectF(0, 0, 1, 1);
        desk->changeArticle(article, tr("Thay ảnh"));
        return;
    }
    article.photos = article.photos.mid(0, index) + photos + article.photos.mid(index);
    desk->changeArticle(
        article, photos.size() == 1 ? tr("Thêm ảnh") : tr("Thêm %n ảnh", nullptr, static_cast<int>(photos.size())));
    if (done.article == m_parts.media.article())
        m_parts.media.chooseRow(static_cast<int>(index));
}

void PhotoController::save(const QString &sha256)
{
    PhotoStore &photos = m_parts.workspace.desk()->library().photos();
    const Result<PhotoInfo> info = photos.info(sha256);
    const Result<QByteArray> bytes = photos.original(sha256);
    if (!info || !bytes) {
        Q_EMIT failed(info ? bytes.error().message : info.error().message);
        return;
    }
    const QString suffix = info->format == QLatin1String("jpeg") ? QStringLiteral("jpg") : info->format;
    const QString proposed =
        QDir(m_parts.settings.folder(QStringLiteral("photo"))).filePath(tr("ảnh-%1.%2").arg(sha256.left(8), suffix));
    const QString path = m_parts.dialogs.photoToSave(m_parts.window, proposed);
    if (path.isEmpty())
        return;
    if (const Result<void> written = writeFile(path, *bytes); !written)
        Q_EMIT failed(written.error().message);
    else
        Q_EMIT finished(tr("Đã lưu ảnh thành %1.").arg(path));
}

void PhotoController::useAsCover(const QString &sha256)
{
    Desk *desk = m_parts.workspace.desk();
    Issue issue = desk->content().issue;
    issue.cover.photo = sha256;
    desk->changeIssue(issue, tr("Chọn ảnh bìa"));
}

} // namespace DiemTin
