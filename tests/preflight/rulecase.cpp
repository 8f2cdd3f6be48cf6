// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Issues for the cases, and findings as the cases write them.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

QString where(const QUuid &placement, const PreflightInput &input)
{
    for (const Section &section : input.content.issue.sections) {
        for (qsizetype i = 0; i < section.placements.size(); ++i) {
            if (section.placements[i].id == placement)
                return sectionKindId(section.kind) + u' ' + QString::number(i + 1);
        }
    }
    return u"issue"_s;
}

} // namespace

CaseIssue::CaseIssue()
{
    input.content.issue = issueWithFourSections(QUuid::createUuid(), {47, 2026});
    for (Section &section : issue().sections)
        section.id = QUuid::createUuid();
    issue().weekFrom = QDate(2026, 11, 16);
    issue().weekTo = QDate(2026, 11, 22);
    issue().cover.publisher = {u"SỞ KHOA HỌC VÀ CÔNG NGHỆ HẢI PHÒNG"_s};
}

Article &CaseIssue::add(SectionKind section)
{
    return add(section, u"Trạm quan trắc mới đi vào hoạt động"_s,
               u"Trạm quan trắc mới đi vào hoạt động từ sáng thứ Hai."_s);
}

Article &CaseIssue::add(SectionKind section, const QString &headline, const QString &body)
{
    Article article;
    article.id = QUuid::createUuid();
    article.headline = headline;
    article.body = body;
    article.date = QDate(2026, 11, 17);
    article.source = u"Báo Hải Phòng"_s;
    article.url = u"https://baohaiphong.vn/tin"_s;
    m_last = QUuid::createUuid();
    m_section = section;
    for (Section &candidate : issue().sections) {
        if (candidate.kind == section)
            candidate.placements.append({.id = m_last, .article = article.id, .contentsTitle = {}});
    }
    return *input.content.articles.insert(article.id, article);
}

Placement &CaseIssue::placement()
{
    for (Section &section : issue().sections) {
        if (section.kind == m_section)
            return section.placements.last();
    }
    Q_UNREACHABLE();
}

CaseIssue issueWithBody(const QString &body)
{
    return issueWithBodies({body});
}

CaseIssue issueWithHeadline(const QString &headline, const QString &contentsTitle)
{
    CaseIssue issue;
    issue.add(SectionKind::Domestic).headline = headline;
    issue.placement().contentsTitle = contentsTitle;
    return issue;
}

CaseIssue issueWithBodies(const QStringList &bodies)
{
    CaseIssue issue;
    for (const QString &body : bodies)
        issue.add(SectionKind::Domestic).body = body;
    return issue;
}

QString described(const Finding &finding, const PreflightInput &input)
{
    const QString words = storedText(input.content, input.printedContents, finding.place);
    QString line = where(finding.place.placement, input) + u':';
    if (!words.isEmpty())
        line += u' ' + words;
    for (const Correction &correction : finding.fix)
        line += u" -> "_s + correction.text;
    return line;
}

} // namespace DiemTin
