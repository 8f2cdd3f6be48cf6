// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Statuses: giving many articles a status at once.

#pragma once

#include "models/editorial/article.h"

#include <QHash>

namespace DiemTin {

class Desk;

/// Gives the articles these statuses, as one undo step of this name; no step where all have them already. Articles that
/// the library does not have are left out.
void changeStatuses(Desk &desk, const QHash<QUuid, ArticleStatus> &statuses, const QString &undoText);

} // namespace DiemTin
