// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReviewList: the articles of the issue with what the reviewer has said of each.

#pragma once

#include <QTreeWidget>
#include <QUuid>

namespace DiemTin {

class ReviewFile;

/// Sections with their articles; above them the issue as a whole, whose id is null.
class ReviewList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ReviewList(QWidget *parent = nullptr);

    /// Lists the articles of this file; null: of none. The file must live until it is replaced here.
    void setFile(const ReviewFile *file);
    /// The article chosen; null: the issue as a whole.
    [[nodiscard]] QUuid current() const;
    void setCurrent(const QUuid &article);
    /// Chooses the next article, or the one before; stays at the ends.
    void step(int direction);
    /// Articles in printed order.
    [[nodiscard]] QList<QUuid> articles() const;

Q_SIGNALS:
    void chosen(const QUuid &article);

private:
    void addSections(const ReviewFile &file);
    void showState(QTreeWidgetItem *item);
    [[nodiscard]] QTreeWidgetItem *itemOf(const QUuid &article) const;

    const ReviewFile *m_file = nullptr;
    QList<QTreeWidgetItem *> m_items; ///< of the issue and its articles
};

} // namespace DiemTin
