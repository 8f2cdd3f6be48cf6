// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cues: what a single line says by itself: a date, a source line, a photo, a QR caption, a section heading.

#pragma once

#include "models/editorial/section.h"
#include "models/interchange/digest/line.h"

#include <QDate>

#include <optional>

namespace DiemTin::Digest {

/// A day as printed at the start of a line; the year is 0 where none is printed.
struct DayCue
{
    int day = 0;
    int month = 0;
    int year = 0;
    qsizetype length = 0; ///< of date and separator in the text
    bool separated = false; ///< a colon, stop, dash or bar follows
    QString printed; ///< "15/6"

    bool operator==(const DayCue &) const = default;
};

/// "15/6: …", "**15/06** - …", "Ngày 15/6/2026. …"; nothing for a range of days or a day inside a sentence.
[[nodiscard]] std::optional<DayCue> dayCue(QStringView plain);

/// The day in the year that lies nearest to `anchor`; null where there is no such day or neither year nor anchor.
[[nodiscard]] QDate dateOf(const DayCue &day, QDate anchor);

/// A range of days: "15/6-21/6/2026", "29/12/2025 đến 04/01/2026", "15 - 21/6/2026". The year may be missing (0).
struct WeekCue
{
    QDate from;
    QDate to;

    bool operator==(const WeekCue &) const = default;
};

/// The first range of days in the text; `year` serves where the text has none, 0: unknown.
[[nodiscard]] std::optional<WeekCue> weekCue(QStringView text, int year);

/// A source line, alone or at the end of a headline.
struct SourceCue
{
    QString name; ///< "Báo Hải Phòng"
    QString url; ///< empty for none or a placeholder "#"
    QString before; ///< text of the line in front of it
    QString after; ///< text behind it

    bool operator==(const SourceCue &) const = default;
};

/// Whether the source may stand behind other text in the line, as in a headline.
enum class SourcePlace { WholeLine, EndOfHeadline };

/// "[Chi tiết: Báo Hải Phòng](https://…)", "Nguồn: …", "Theo …" and their like.
[[nodiscard]] std::optional<SourceCue> sourceCue(const Line &line, SourcePlace place);

/// "… (Theo Báo Hải Phòng)" at the end of a paragraph.
[[nodiscard]] std::optional<SourceCue> closingSourceCue(const QString &text);

/// `![caption](path)` with what stands in front of and behind it in the line.
struct PhotoCue
{
    QString caption;
    QString path;
    QString before;
    QString after;
};
[[nodiscard]] std::optional<PhotoCue> photoCue(const Line &line);

/// A caption or credit divided: "Lễ khai mạc. Ảnh: Thu Hà" gives caption and credit.
struct CaptionCue
{
    QString caption;
    QString credit;
};
[[nodiscard]] CaptionCue captionCue(const QString &text);

/// Whether the line is a caption or credit: "Ảnh: …", "(Ảnh: …)", "Nguồn ảnh: …".
[[nodiscard]] bool isCreditLine(const Line &line);

/// Whether the line is the caption of a QR code: "Quét mã để nghe podcast", "Xem clip".
[[nodiscard]] bool isQrCaption(const Line &line);

/// Whether the line is nothing but a page number: "12", "- 12 -", "Trang 12".
[[nodiscard]] bool isPageNumber(const Line &line);

/// Whether the line is a number or page mark that repeats on pages, or an imprint line at the issue's end.
[[nodiscard]] bool isImprint(const Line &line);

} // namespace DiemTin::Digest
