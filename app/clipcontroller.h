// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ClipController: smart paste: what a browser, Word or Zalo put on the clipboard becomes an article.

#pragma once

#include <QObject>

class QMimeData;

namespace DiemTin {

class ArticleController;
class PhotoController;
class Workspace;

class ClipController : public QObject
{
    Q_OBJECT

public:
    /// The parts the controller works with; all outlive it.
    struct Parts
    {
        Workspace &workspace;
        ArticleController &articles;
        PhotoController &photos;
        QObject *window;
    };

    explicit ClipController(const Parts &parts);

    /// Makes an article of the clipboard and puts it into the issue; its fields fill themselves. Nothing is fetched.
    void paste();
    void paste(const QMimeData &data);

Q_SIGNALS:
    /// The new article shall be shown.
    void articleWanted(const QUuid &article);
    /// There is nothing to make an article of; one sentence.
    void failed(const QString &sentence);

private:
    Parts m_parts;
};

} // namespace DiemTin
