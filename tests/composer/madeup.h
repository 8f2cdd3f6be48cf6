// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Made-up issues for the composer's tests: natural Vietnamese sentences, any number of articles and photos.

#pragma once

#include "models/editorial/issue.h"

#include <QRandomGenerator>

/// So many sentences, chosen by the generator.
QString madeUpText(QRandomGenerator &random, int sentences);

/// What an issue is made up of.
struct MadeUp
{
    int domestic = 8;
    int local = 6;
    bool spotlight = true;
    bool trend = true;
    bool photos = true;
    int sentences = 8; ///< about so many an article
};

/// An issue made up from a seed; equal seeds give equal issues.
DiemTin::IssueContent madeUpIssue(quint32 seed, const MadeUp &what);
