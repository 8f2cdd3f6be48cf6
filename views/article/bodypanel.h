// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BodyPanel: the article's text with its tool buttons, its find bar and its measures.

#pragma once

#include "views/article/findbar.h"

#include <QBoxLayout>
#include <QWidget>

#include <optional>

namespace DiemTin {

class BodyEdit;
class FormatBar;
class LinkLine;
class TextStatus;

/// Puts the parts together; what is typed is the text editor's own.
class BodyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BodyPanel(QWidget *parent = nullptr);

    [[nodiscard]] BodyEdit *body() const { return m_body; }
    /// The desk whose issue is searched; null: none.
    void setDesk(Desk *desk);
    void setReadOnly(bool readOnly);
    /// The lines that the text takes on the pages; nothing where it stands on none.
    void setLines(std::optional<int> lines);
    /// Shows the find bar.
    void find(FindBar::Task task);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// A person chose a hit of the issue.
    void hitChosen(const DiemTin::IssueHit &hit);

private:
    BodyEdit *m_body;
    FormatBar *m_format;
    LinkLine *m_link;
    FindBar *m_find;
    TextStatus *m_status;
    QBoxLayout *m_head; ///< buttons and measures
};

} // namespace DiemTin
