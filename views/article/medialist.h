// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MediaList: one row of cards that takes drops and is put in order by mouse and keyboard.

#pragma once

#include <QListView>

class QMimeData;

namespace DiemTin {

/// Shows a MediaModel. Changes nothing itself; says what the person wants.
class MediaList : public QListView
{
    Q_OBJECT

public:
    explicit MediaList(QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

Q_SIGNALS:
    /// The photo in row `from` shall stand before what is now in row `to`.
    void photoMoved(int from, int to);
    /// Something that may hold pictures was dropped before row `to`.
    void dataDropped(const QMimeData &data, int to);
    void removeRequested(int row);
    void cropRequested(int row);
    void previewRequested(int row);
    void pasteRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] int rowBefore(QPoint position) const;
    [[nodiscard]] bool accepts(const QDropEvent *event) const;

    bool m_readOnly = false;
};

} // namespace DiemTin
