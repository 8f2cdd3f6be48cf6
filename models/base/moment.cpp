// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form of moments, translated.

#include "models/base/moment.h"

#include <QCoreApplication>
#include <QLocale>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Moment)
};

} // namespace

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), Text::tr("HH:mm 'ngày' d/M/yyyy"));
}

} // namespace DiemTin
