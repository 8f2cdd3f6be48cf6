// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PhotoController: photos on their way into the article being edited, and out of it into files.

#pragma once

#include "models/desk/photobatch.h"

#include <QObject>
#include <QUuid>

class QWidget;

namespace DiemTin {

class ArticleMedia;
class Dialogs;
class JobRunner;
class Settings;
class Workspace;

/// Listens to the editor's media strip. Photos are read, scaled and stored by the job runner; they show in the strip as
/// they come in and become the article's in one undo step.
class PhotoController : public QObject
{
    Q_OBJECT

public:
    /// The parts the controller works with; all outlive it.
    struct Parts
    {
        Workspace &workspace;
        Dialogs &dialogs;
        JobRunner &jobs;
        Settings &settings;
        ArticleMedia &media;
        QWidget *window;
    };

    explicit PhotoController(const Parts &parts);

    /// Asks for files and adds them to the article being edited.
    void addPhotos();
    /// Stores the batch and puts its photos before photo `index` of the article (-1: behind all), at the latest when
    /// the job that runs now is done.
    void add(const QUuid &article, const PhotoBatch &batch, int index = -1);

Q_SIGNALS:
    /// Something could not be done or taken; one or more sentences.
    void failed(const QString &message);
    /// What was done, one sentence.
    void finished(const QString &message);

private:
    enum class Placing { Insert, Replace };

    /// A batch that waits for the job runner.
    struct Waiting
    {
        QUuid article;
        PhotoBatch batch;
        int index = -1;
        Placing placing = Placing::Insert;
    };

    void startNext();
    void take(const Waiting &done, const Result<StoredPhotos> &result);
    void put(const Waiting &done, const QList<PhotoUse> &photos);
    void showArrived(const QUuid &article, const PhotoUse &photo);
    void replace(int index);
    void save(const QString &sha256);
    void useAsCover(const QString &sha256);
    [[nodiscard]] QStringList chooseFiles();

    Parts m_parts;
    QList<Waiting> m_waiting;
    QList<PhotoUse> m_arrived;
};

} // namespace DiemTin
