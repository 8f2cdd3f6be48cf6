// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TextStatus: the line under the article's text with its measures.

#pragma once

#include <QLabel>
#include <QTimer>
#include <QUuid>

#include <optional>

namespace DiemTin {

class BodyEdit;
struct Proof;

/// Lines that the text of the article takes on the pages: paragraphs, bullets and sub-headings.
[[nodiscard]] int linesOnPages(const Proof &proof, const QUuid &article);

/// Words when typing rests, and lines as they are told.
class TextStatus : public QLabel
{
    Q_OBJECT

public:
    /// `body` must outlive the line.
    explicit TextStatus(BodyEdit &body, QWidget *parent = nullptr);

    /// The lines on the pages; nothing where the article stands on none.
    void setLines(std::optional<int> lines);

protected:
    /// Where both measures have no room beside one another, one stands below the other.
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    BodyEdit &m_body;
    std::optional<int> m_lines;
    QTimer m_pause;
};

} // namespace DiemTin
