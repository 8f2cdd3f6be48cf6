// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JobBar: what long work is doing, in the status bar.

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace DiemTin {

class JobRunner;

/// Shows the running job with progress and a cancel button, then its result, with links to a file it made.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(JobRunner &jobs, QWidget *parent = nullptr);

    /// A sentence that stays until the next job starts.
    void showResult(const QString &sentence);
    /// The same, with "Mở tệp" and "Mở thư mục" beside it.
    void showFile(const QString &sentence, const QString &path);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_links;
};

} // namespace DiemTin
