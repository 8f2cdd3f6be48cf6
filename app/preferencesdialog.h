// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PreferencesDialog: language, look, name, photos.

#pragma once

#include "app/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace DiemTin {

/// Not modal. Every choice counts at once; there is nothing to confirm.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person chose something else.
    void changed(const DiemTin::Preferences &preferences);

private:
    void fill(const Preferences &preferences);
    [[nodiscard]] Preferences chosen() const;
    QWidget *folderRow();

    QComboBox *m_language;
    QComboBox *m_theme;
    QLineEdit *m_author;
    QLineEdit *m_backups;
    QCheckBox *m_originals;
};

} // namespace DiemTin
