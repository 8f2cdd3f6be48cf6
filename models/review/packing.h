// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Review files: an issue by itself, to be read on another computer, and what comes back in them.

#pragma once

#include "models/base/result.h"
#include "models/store/reviewstore.h"

#include <QStringList>

namespace DiemTin {

class Library;

/// What photos a review file carries.
enum class ReviewPhotos {
    Small, ///< scaled so that the file can be sent by mail or Zalo
    Whole, ///< as the library has them
};

/// How an issue is sent.
struct ReviewWish
{
    QUuid id = {}; ///< of the review, where the pages already name it; null: a new one
    QString note = {}; ///< what the reviewers are asked
    ReviewPhotos photos = ReviewPhotos::Small;
};

/// Writes a review file: a library with this issue only, its photos and its pages as PDF, and keeps in `from` what was
/// sent. The file is written beside `path` and renamed over it. Errors: NotFound (no such issue), Unwritable; nothing
/// stands in either place then.
[[nodiscard]] Result<SentReview> packReview(Library &from, const QUuid &issue, const QByteArray &pdf,
                                            const ReviewWish &wish, const QString &path);

/// What was in a file that came back.
struct ReceivedReview
{
    SentReview review;
    int fresh = 0; ///< answers never seen before
    int newer = 0; ///< newer versions of known ones
    int known = 0; ///< nothing new
    QStringList reviewers = {}; ///< whose answers the file has

    [[nodiscard]] int answers() const { return fresh + newer + known; }
};

/// Takes the answers of a review file, or of its PDF that somebody wrote remarks into, into the library that sent it;
/// the same file twice does nothing the second time, and the order of several does not matter. Errors: NotFound (no
/// such file; this library did not send it), Invalid (not a review file; damaged), Unwritable; nothing is taken in
/// then.
[[nodiscard]] Result<ReceivedReview> receiveReview(Library &into, const QString &path);

} // namespace DiemTin
