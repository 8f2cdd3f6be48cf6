// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Made up, so that it says nothing of a real issue.

#include "tests/preflight/madeupcontents.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

struct Row
{
    SectionKind section;
    const char16_t *heading;
    const char16_t *title;
    QDate date;
    const char16_t *body;
    int page;
};

const Row rows[] = {
    {SectionKind::Trend,
     u"I TỔNG KẾT XU HƯỚNG",
     u"Tổng kết xu hướng khoa học trong tuần",
     {},
     u"Tuần qua có nhiều trạm đo mới được dựng ở vùng ven biển.",
     3},
    {SectionKind::Domestic, u"II TIN TRONG NƯỚC", u"Tàu nghiên cứu biển trở về sau chuyến đi dài ngày",
     QDate(2026, 11, 16),
     u"Con tàu mang theo ba trăm mẫu nước và bùn lấy ở đáy vịnh để phân tích trong phòng thí nghiệm.", 5},
    {SectionKind::Domestic, u"II TIN TRONG NƯỚC", u"Kính thiên văn vô tuyến nhận tín hiệu đầu tiên",
     QDate(2026, 11, 18),
     u"Ăng-ten đường kính mười hai mét đã thu được tín hiệu từ một tinh vân cách trái đất nghìn năm ánh sáng.", 5},
    {SectionKind::Spotlight,
     u"III TÂM ĐIỂM",
     u"Một thế kỷ giữ đèn biển Hòn Dáu",
     {},
     u"Ngọn đèn vẫn sáng mỗi đêm nhờ những người thợ lặng lẽ leo tháp từ lúc chiều xuống.",
     7},
    {SectionKind::Local, u"IV TIN HẢI PHÒNG", u"Xe buýt điện chạy tuyến Cát Bà", QDate(2026, 11, 17),
     u"Mười hai xe chạy suốt ngày, cứ hai mươi phút một chuyến từ bến phà tới bãi tắm.", 8},
    {SectionKind::Local, u"IV TIN HẢI PHÒNG", u"Vườn ươm san hô đón lứa giống mới", QDate(2026, 11, 20),
     u"Hơn bốn nghìn nhánh san hô được buộc vào giá thể rồi thả xuống độ sâu sáu mét.", 8},
};

} // namespace

PrintedEntry printed(const QString &section, const QString &date, const QString &title, const QString &page)
{
    return {.section = section, .date = date, .title = title, .page = page, .line = 0};
}

CaseIssue printedIssue()
{
    CaseIssue issue;
    for (const Row &row : rows) {
        const QString title = QString::fromUtf16(row.title);
        issue.add(row.section, title.toUpper(), QString::fromUtf16(row.body)).date = row.date;
        const QString date = row.date.isValid() ? row.date.toString(u"d/M") : QString();
        issue.input.printedContents.append(
            printed(QString::fromUtf16(row.heading), date, title, QString::number(row.page)));
    }
    return issue;
}

} // namespace DiemTin
