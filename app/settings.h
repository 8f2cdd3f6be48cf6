// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Settings: what the window remembers from one day to the next; nothing of it belongs to the library.

#pragma once

#include <QSettings>
#include <QStringList>
#include <QUuid>

#include <memory>

namespace DiemTin {

/// A thin, typed face of QSettings.
class Settings
{
public:
    /// `store` decides where the values are kept; see userSettings().
    explicit Settings(std::unique_ptr<QSettings> store);

    /// Libraries opened lately, newest first, at most eight.
    [[nodiscard]] QStringList recentLibraries() const;
    void addRecentLibrary(const QString &path);
    /// The issue that was open last in this library; null: none.
    [[nodiscard]] QUuid lastIssue(const QString &library) const;
    void setLastIssue(const QString &library, const QUuid &issue);
    /// Where a person was in this library (see Bookmark); empty: nobody knows.
    [[nodiscard]] QVariantMap place(const QString &library) const;
    void setPlace(const QString &library, const QVariantMap &place);
    /// The folder the last file was chosen in, for this kind of file ("import", "export", …).
    [[nodiscard]] QString folder(const QString &kind) const;
    void setFolder(const QString &kind, const QString &folder);
    /// Any other value of the window: geometry, panels, zoom.
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);
    /// Writes everything to the file now.
    void sync();

private:
    std::unique_ptr<QSettings> m_store;
};

/// The settings file of the person at the machine (an INI file on every system).
[[nodiscard]] std::unique_ptr<QSettings> userSettings();

} // namespace DiemTin
