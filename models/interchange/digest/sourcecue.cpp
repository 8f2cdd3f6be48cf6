// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Source lines in all the forms they are printed in.

#include "models/base/viettext.h"
#include "models/interchange/digest/cues.h"

#include <QRegularExpression>

namespace DiemTin::Digest {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestSource = 14; ///< words
constexpr auto CaseInsensitive = QRegularExpression::CaseInsensitiveOption;

const QString &label()
{
    static const QString text =
        u"(?:xem\\s+)?chi\\s*tiết(?:\\s+tại|\\s+xem)?|nguồn(?:\\s+tin)?|theo|xem\\s+thêm|link(?:\\s+gốc)?"_s;
    return text;
}

/// Only an address that leads somewhere: "#" and relative names do not.
QString target(const QString &written)
{
    static const QRegularExpression title(u"\\s+\"[^\"]*\"$"_s);
    QString url = written.trimmed();
    url.remove(title);
    if (url.startsWith(u'<') && url.endsWith(u'>'))
        url = url.sliced(1, url.size() - 2);
    if (url.startsWith(u"www."))
        url.prepend(u"https://");
    return url.startsWith(u"http://", Qt::CaseInsensitive) || url.startsWith(u"https://", Qt::CaseInsensitive)
        ? url
        : QString();
}

QString sourceName(const QString &written)
{
    QString name = simplified(withoutLinks(withoutEmphasis(written)));
    static const QRegularExpression marks(u"^[\\s*_(\\[:]+|[\\s*_\\]:;]+$"_s);
    name.remove(marks);
    if (name.count(u')') > name.count(u'('))
        name.remove(name.lastIndexOf(u')'), 1);
    if (name.endsWith(u'.') && name.count(u'.') == 1)
        name.chop(1);
    return name.trimmed();
}

/// "[Chi tiết: X](url)", further links behind it joined to the name.
std::optional<SourceCue> linkedLabel(const QString &raw)
{
    static const QRegularExpression pattern(
        u"[*_(]*\\[\\s*[*_]*(?:"_s + label() + u")\\s*:?[*_]*\\s*([^\\]]+)\\]\\(([^)]*)\\)[*_)]*"_s, CaseInsensitive);
    static const QRegularExpression further(u"^\\s*[,;&–-]?\\s*(?:và\\s+)?\\[([^\\]]+)\\]\\([^)]*\\)"_s);
    const auto match = raw.contains(u"](") ? pattern.match(raw) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    SourceCue cue{sourceName(match.captured(1)), target(match.captured(2)), raw.first(match.capturedStart()).trimmed(),
                  raw.sliced(match.capturedEnd())};
    for (auto more = further.match(cue.after); more.hasMatch(); more = further.match(cue.after)) {
        cue.name += u", "_s + sourceName(more.captured(1));
        cue.after = cue.after.sliced(more.capturedLength());
    }
    cue.after = cue.after.trimmed();
    return cue;
}

/// "Chi tiết: X", "**Nguồn:** [X](url)", "Chi tiết: X https://…", from `start` to the line's end.
std::optional<SourceCue> plainLabel(const QString &raw, SourcePlace place)
{
    static const QRegularExpression whole(u"^[*_(\\[\\s>➔→-]*(?:"_s + label() + u")\\s*[*_]*:[*_]*\\s*(.+)$"_s,
                                          CaseInsensitive);
    static const QRegularExpression inside(u"^(.*\\S)\\s+[*_(\\[]*chi\\s*tiết\\s*[*_]*:[*_]*\\s*(.+)$"_s,
                                           CaseInsensitive);
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\(([^)]*)\\)"_s);
    static const QRegularExpression address(u"<?(https?://[^\\s>)\\]]+)[>)\\]]?"_s);
    const bool wholeLine = place == SourcePlace::WholeLine;
    const auto match = (wholeLine ? whole : inside).match(raw);
    if (!match.hasMatch())
        return std::nullopt;
    SourceCue cue;
    cue.before = wholeLine ? QString() : match.captured(1);
    QString rest = match.captured(wholeLine ? 1 : 2);
    if (const auto linked = link.match(rest); linked.hasMatch()) {
        cue.url = target(linked.captured(2));
    } else if (const auto bare = address.match(rest); bare.hasMatch()) {
        cue.url = bare.captured(1);
        if (simplified(rest).size() > bare.capturedLength())
            rest.remove(bare.capturedStart(), bare.capturedLength());
    }
    static const QRegularExpression arrow(u"\\s*([➔→➜►]+)\\s*$"_s);
    if (const auto tail = arrow.match(rest); tail.hasMatch()) {
        cue.after = tail.captured(1);
        rest = rest.first(tail.capturedStart());
    }
    cue.name = sourceName(rest);
    return cue;
}

/// "(Theo Báo X)", "*Theo TTXVN*" on a line of its own.
std::optional<SourceCue> bareTheo(const Line &line)
{
    static const QRegularExpression pattern(u"^(\\()?(?:theo|nguồn)\\s*:?\\s+(.+?)(\\))?\\.?$"_s, CaseInsensitive);
    static const QRegularExpression paper(u"^(?:Báo|Tạp chí|Cổng|Đài|TTXVN|Thông tấn|Truyền hình|Sở|Bộ|V[A-Z])"_s);
    const auto match = pattern.match(line.plain);
    if (!match.hasMatch() || line.words > 10)
        return std::nullopt;
    const bool bracketed = match.capturedLength(1) > 0 && match.capturedLength(3) > 0;
    const bool named = paper.match(match.captured(2)).hasMatch() && line.words <= 7 && !endsSentence(line.plain);
    if (!bracketed && !named)
        return std::nullopt;
    return SourceCue{sourceName(match.captured(2)), {}, {}, {}};
}

} // namespace

std::optional<SourceCue> sourceCue(const Line &line, SourcePlace place)
{
    if (auto cue = linkedLabel(line.raw); cue && !cue->name.isEmpty()) {
        const bool alone = wordCount(cue->before) == 0 && wordCount(cue->after) <= 2;
        if (place == SourcePlace::EndOfHeadline ? wordCount(cue->before) > 0 : alone)
            return cue;
        return std::nullopt;
    }
    if (place == SourcePlace::WholeLine && line.words > LongestSource + 3)
        return std::nullopt;
    if (isCreditLine(line) && !line.key.startsWith(u"chi tiet"))
        return std::nullopt;
    if (const auto cue = plainLabel(line.raw, place);
        cue && !cue->name.isEmpty() && wordCount(cue->name) <= LongestSource)
        return cue;
    return place == SourcePlace::WholeLine ? bareTheo(line) : std::nullopt;
}

std::optional<SourceCue> closingSourceCue(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(.+[.!?…”\"])\\s*[*_]*\\((?:theo|nguồn)\\s*:?\\s+([^()]{2,60})\\)\\.?[*_]*$"_s,
        CaseInsensitive | QRegularExpression::DotMatchesEverythingOption);
    if (!text.contains(u'('))
        return std::nullopt;
    const auto match = pattern.match(text);
    if (!match.hasMatch() || wordCount(match.capturedView(2)) > 8)
        return std::nullopt;
    return SourceCue{sourceName(match.captured(2)), {}, match.captured(1).trimmed(), {}};
}

} // namespace DiemTin::Digest
