// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables only: they look the same in a browser, in print and in a PDF.

#include "models/preflight/reporthtml.h"

#include <QCoreApplication>

#include <algorithm>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Report)
};

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Text::tr("Gợi ý");
    case Severity::Warning:
        return Text::tr("Cảnh báo");
    case Severity::Error:
        return Text::tr("Lỗi");
    }
    Q_UNREACHABLE_RETURN({});
}

QString severityColour(Severity severity)
{
    return severity == Severity::Error ? u"#b3261e"_s : severity == Severity::Warning ? u"#8a5a00"_s : u"#4a5568"_s;
}

QString sectionName(SectionKind section)
{
    switch (section) {
    case SectionKind::Trend:
        return Text::tr("Tổng kết");
    case SectionKind::Domestic:
        return Text::tr("Trong nước");
    case SectionKind::Spotlight:
        return Text::tr("Tâm điểm");
    case SectionKind::Local:
        return Text::tr("Hải Phòng");
    }
    Q_UNREACHABLE_RETURN({});
}

QString row(const QStringList &cells, const QString &tag = u"td"_s)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u'<' + tag + u" align=\"left\" valign=\"top\">"_s + cell + u"</"_s + tag + u'>';
    return html + u"</tr>\n"_s;
}

QString table(const QStringList &heads, const QString &rows)
{
    return u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\" width=\"100%\" style=\"border-collapse:collapse; "
           "border-color:#c5ccd6\">\n"_s
        + row(heads, u"th"_s) + rows + u"</table>\n"_s;
}

QString heading(const QString &text)
{
    return u"<h2>"_s + text.toHtmlEscaped() + u"</h2>\n"_s;
}

/// "Trong nước 3" for every placement.
QHash<QUuid, QString> placesOf(const Issue &issue)
{
    QHash<QUuid, QString> places;
    for (const Section &section : issue.sections) {
        for (qsizetype i = 0; i < section.placements.size(); ++i)
            places.insert(section.placements[i].id, sectionName(section.kind) + u' ' + QString::number(i + 1));
    }
    return places;
}

QString overview(const QList<PreflightReport> &results)
{
    QString rows;
    for (const PreflightReport &result : results) {
        const FindingCounts counts = countsOf(result.findings);
        const Issue &issue = result.content.issue;
        rows += row({issue.number.toString(),
                     issue.weekFrom.toString(u"d/M") + u" - "_s + issue.weekTo.toString(u"d/M/yyyy"),
                     QString::number(result.content.articles.size()), QString::number(counts.errors),
                     QString::number(counts.warnings), QString::number(counts.infos)});
    }
    return table({Text::tr("Số"), Text::tr("Tuần"), Text::tr("Tin bài"), Text::tr("Lỗi"), Text::tr("Cảnh báo"),
                  Text::tr("Gợi ý")},
                 rows);
}

/// How often each rule found something; nothing where none did.
QString kinds(const QList<PreflightReport> &results)
{
    QHash<QString, int> counts;
    for (const PreflightReport &result : results) {
        const QHash<QString, int> rules = countsOf(result.findings).rules;
        for (auto it = rules.cbegin(); it != rules.cend(); ++it)
            counts[it.key()] += it.value();
    }
    QList<std::pair<int, QString>> sorted; // most first, then by name
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sorted.append({-it.value(), it.key()});
    std::ranges::sort(sorted);
    QString rows;
    for (const auto &[count, rule] : std::as_const(sorted))
        rows += row({ruleTitle(rule).toHtmlEscaped(), QString::number(-count)});
    if (rows.isEmpty())
        return {};
    return heading(Text::tr("Theo loại")) + table({Text::tr("Loại lỗi"), Text::tr("Số lần")}, rows);
}

QString findingsTable(const PreflightReport &result)
{
    const QHash<QUuid, QString> places = placesOf(result.content.issue);
    QString rows;
    for (const Finding &finding : result.findings) {
        const QString severity = u"<font color=\""_s + severityColour(finding.severity) + u"\"><b>"_s
            + severityName(finding.severity) + u"</b></font>"_s;
        const QString excerpt = finding.excerpt.isEmpty() || finding.message.contains(finding.excerpt)
            ? QString()
            : u"<br><i>"_s + finding.excerpt.toHtmlEscaped() + u"</i>"_s;
        rows += row({severity, places.value(finding.place.placement, Text::tr("Cả số")),
                     finding.message.toHtmlEscaped() + excerpt});
    }
    return table({Text::tr("Mức"), Text::tr("Tin"), Text::tr("Nội dung")}, rows);
}

} // namespace

FindingCounts countsOf(const Findings &findings)
{
    FindingCounts counts;
    for (const Finding &finding : findings) {
        counts.errors += finding.severity == Severity::Error ? 1 : 0;
        counts.warnings += finding.severity == Severity::Warning ? 1 : 0;
        counts.infos += finding.severity == Severity::Info ? 1 : 0;
        if (finding.severity != Severity::Info)
            ++counts.rules[finding.rule];
    }
    return counts;
}

QString ruleTitle(const QString &rule)
{
    const std::vector<const Rule *> rules = allRules();
    const auto it = std::ranges::find_if(rules, [&rule](const Rule *candidate) { return candidate->id() == rule; });
    return it == rules.end() ? rule : (*it)->title();
}

QString reportHtml(const QList<PreflightReport> &results, QDate made, const QString &families)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>"_s
        + Text::tr("Soát lỗi Điểm tin") + u"</title>\n<style>body { font-family: "_s + families
        + u"; color: #1d2733; margin: 24px; font-size: 10pt } h1 { color: #0b2a55; font-size: 18pt } "
          "h2 { color: #0b2a55; font-size: 13pt; margin-top: 18px } th { background-color: #e8eef6 }</style></head>\n<body>"_s;
    html += u"<h1>"_s + Text::tr("Soát lỗi Điểm tin Khoa học Công nghệ") + u"</h1>\n<p>"_s
        + Text::tr("Lập ngày %1. Gợi ý là điều máy đoán, không tính vào số lỗi theo loại.")
              .arg(made.toString(u"d/M/yyyy"))
        + u"</p>\n"_s;
    html += heading(Text::tr("Các số báo")) + overview(results) + kinds(results);
    for (const PreflightReport &result : results) {
        html += heading(Text::tr("Số %1").arg(result.content.issue.number.toString()));
        html +=
            result.findings.isEmpty() ? u"<p>"_s + Text::tr("Không có lỗi nào.") + u"</p>\n"_s : findingsTable(result);
    }
    return html + u"</body></html>\n"_s;
}

} // namespace DiemTin
