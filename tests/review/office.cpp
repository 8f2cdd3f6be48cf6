// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the office's library and sends its issue.

#include "office.h"

#include "models/base/uuid.h"
#include "models/editorial/issue.h"
#include "models/review/packing.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/photostore.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTimeZone>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

const QStringList Headlines = {u"KHO DỮ LIỆU MỞ CHO NGƯỜI DÂN"_s, u"XƯỞNG MÁY CỦA HỌC VIÊN"_s,
                               u"TRẠM ĐO MẶN Ở ĐẦM TÔM"_s};
const QStringList Bodies = {
    u"Thành phố mở kho dữ liệu gồm 120 bộ số liệu cho người dân tra cứu miễn phí.\n\nCác sở cập nhật hằng tuần."_s,
    u"Xưởng có ba máy tiện và một máy in 3D.\n\n- Học viên tự thiết kế.\n- Thầy chỉ góp ý.\n\nKhóa sau bắt đầu vào tháng 9."_s,
    u"Trạm đo độ mặn mỗi 15 phút và gửi tin nhắn cho chủ đầm khi nước lợ quá ngưỡng.\n\nSố liệu có trên [trang của trạm](https://tram.vn/man?ngay=hom-nay)."_s};

QByteArray picture()
{
    QImage image(1600, 1200, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * y % 251, (x + y) % 256, x / 7 % 256));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG", 95);
    return bytes;
}

template <typename Value>
Value needed(const Result<Value> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

} // namespace

Office::Office()
    : clock(QDateTime(QDate(2026, 6, 19), QTime(8, 0), QTimeZone::UTC))
{
    const std::unique_ptr<Library> library = open();
    Issue made = issueWithFourSections(newUuid(clock), {23, 2026});
    const PhotoInfo photo = needed(library->photos().add(picture(), u"ảnh"_s));
    for (qsizetype i = 0; i < Headlines.size(); ++i) {
        Article article;
        article.id = newUuid(clock);
        article.date = QDate(2026, 6, 16);
        article.headline = Headlines.at(i);
        article.source = u"Báo Hải Phòng"_s;
        article.body = Bodies.at(i);
        if (i == 0)
            article.photos = {{photo.sha256, u"Người dân tra cứu tại thư viện"_s, {}}};
        if (const Result<void> saved = library->articles().save(article); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        made.sections[1].placements.append({.id = newUuid(clock), .article = article.id, .contentsTitle = {}});
        articles.append(article.id);
    }
    issue = needed(library->issues().save(made)).id;
}

std::unique_ptr<Library> Office::open(const QString &name) const
{
    Result<std::unique_ptr<Library>> library = Library::open(path(name), OpenMode::CreateOrOpen, clock);
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    return std::move(library).value();
}

SentReview Office::send(const QString &name)
{
    const std::unique_ptr<Library> library = open();
    return needed(packReview(*library, issue, "%PDF-1.7", {.note = u"Xin góp ý trước 16 giờ"_s}, path(name)));
}

void Office::copy(const QString &from, const QString &to) const
{
    QFile::remove(path(to));
    if (!QFile::copy(path(from), path(to)))
        qFatal("cannot copy %s", qPrintable(from));
}

void Office::answer(const QString &file, const Answer &answer) const
{
    const std::unique_ptr<Library> library = open(file);
    (void)needed(ReviewStore(*library).keep({.id = answer.id,
                                             .review = answer.review,
                                             .reviewer = answer.reviewer,
                                             .version = answer.version,
                                             .saved = answer.saved,
                                             .content = answerContent(answer)}));
}

} // namespace DiemTin
