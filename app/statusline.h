// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// StatusLine: when it was saved, which page, how many words, how large.

#pragma once

#include <QStatusBar>

class QDateTime;
class QLabel;
class QSlider;
class QToolButton;

namespace DiemTin {

class JobBar;
class JobRunner;
class ProofView;

/// The window's status bar.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(JobRunner &jobs, ProofView &pages, QWidget *parent = nullptr);

    [[nodiscard]] JobBar *jobs() const { return m_jobs; }
    /// An invalid time: nothing has been saved yet.
    void showSaved(const QDateTime &when);
    /// What was typed last is not in the file.
    void showUnsaved();
    /// `article` 0: no article is open; both 0: nothing is.
    void showWords(int issue, int article);
    /// What it says, parts joined by " | ".
    [[nodiscard]] QString text() const;

private:
    void showPage();
    void showZoom();
    void makeZoomMenu();

    ProofView &m_view;
    QLabel *m_saved;
    QLabel *m_page;
    QLabel *m_words;
    QToolButton *m_zoom; ///< shows the zoom, offers others
    QSlider *m_slider;
    JobBar *m_jobs;
};

} // namespace DiemTin
