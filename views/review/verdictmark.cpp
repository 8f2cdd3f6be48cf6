// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Icons and words of verdicts.

#include "views/review/verdictmark.h"

#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QCoreApplication>
#include <QPixmap>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Verdict)
};

QIcon nothing()
{
    QPixmap empty(16, 16);
    empty.fill(Qt::transparent);
    return empty;
}

} // namespace

QIcon verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approved:
        return themedIcon(Icon::Approve, themeColours().good);
    case Verdict::NeedsWork:
        return themedIcon(Icon::Warning, themeColours().warning);
    case Verdict::None:
        break;
    }
    return nothing();
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approved:
        return Text::tr("Đồng ý");
    case Verdict::NeedsWork:
        return Text::tr("Cần sửa");
    case Verdict::None:
        break;
    }
    return {};
}

} // namespace DiemTin
