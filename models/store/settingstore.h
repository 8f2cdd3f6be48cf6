// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SettingStore: settings that belong to the office and travel with its library.

#pragma once

#include "models/base/result.h"

#include <QHash>

namespace DiemTin {

class Library;

/// Names are words of lower case parted by full stops, "style.quotes"; values are short words.
class SettingStore
{
public:
    explicit SettingStore(Library &library);

    /// Every setting that was ever stored, also those of the store itself.
    [[nodiscard]] Result<QHash<QString, QString>> all() const;
    /// Stores these in one transaction; others stay as they are. Errors: Unwritable.
    [[nodiscard]] Result<void> set(const QHash<QString, QString> &values);

private:
    Library &m_library;
};

} // namespace DiemTin
