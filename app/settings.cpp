// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys of the settings file.

#include "app/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace DiemTin {
namespace {

constexpr int maximumRecent = 8;
constexpr QLatin1StringView recentKey("library/recent");

/// A path as part of a settings key; separators in keys would make groups.
QString nameOf(const QString &library)
{
    const QByteArray hash =
        QCryptographicHash::hash(QFileInfo(library).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex());
}

QString issueKey(const QString &library)
{
    return QStringLiteral("lastIssue/") + nameOf(library);
}

QString placeKey(const QString &library)
{
    return QStringLiteral("place/") + nameOf(library);
}

} // namespace

Settings::Settings(std::unique_ptr<QSettings> store)
    : m_store(std::move(store))
{ }

QStringList Settings::recentLibraries() const
{
    return m_store->value(recentKey).toStringList();
}

void Settings::addRecentLibrary(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentLibraries();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_store->setValue(recentKey, recent.mid(0, maximumRecent));
}

QUuid Settings::lastIssue(const QString &library) const
{
    return m_store->value(issueKey(library)).toUuid();
}

void Settings::setLastIssue(const QString &library, const QUuid &issue)
{
    m_store->setValue(issueKey(library), issue.toString());
}

QVariantMap Settings::place(const QString &library) const
{
    return m_store->value(placeKey(library)).toMap();
}

void Settings::setPlace(const QString &library, const QVariantMap &place)
{
    m_store->setValue(placeKey(library), place);
}

QString Settings::folder(const QString &kind) const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_store->value(QStringLiteral("folder/") + kind, QDir(documents).exists() ? documents : QDir::homePath())
        .toString();
}

void Settings::setFolder(const QString &kind, const QString &folder)
{
    m_store->setValue(QStringLiteral("folder/") + kind, folder);
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    return m_store->value(key, fallback);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    m_store->setValue(key, value);
}

void Settings::sync()
{
    m_store->sync();
}

std::unique_ptr<QSettings> userSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("DiemTin"),
                                       QStringLiteral("DiemTin"));
}

} // namespace DiemTin
