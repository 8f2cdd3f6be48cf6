// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes issues up.

#include "madeup.h"

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QStringList sentences = {
    u"Trung tâm ươm tạo của thành phố vừa tiếp nhận 12 nhóm dự án mới trong lĩnh vực vật liệu và cảm biến."_s,
    u"Hệ thống cảnh báo ngập đặt tại 34 điểm trũng gửi số liệu về máy chủ cứ 5 phút một lần."_s,
    u"Theo kế hoạch, tuyến buýt điện số 7 sẽ chạy thử từ tháng 9 với quãng đường 18,5 km."_s,
    u"Các hộ nuôi ngao ở bãi triều ghi nhật ký bằng điện thoại, nhờ vậy lô hàng nào cũng truy được nguồn gốc."_s,
    u"Nhóm sinh viên dùng mô hình học máy để đếm tàu cá ra vào cửa sông trong điều kiện sương mù."_s,
    u"Phòng thí nghiệm mở cửa cho doanh nghiệp nhỏ thuê thiết bị đo theo giờ, giá từ 150 nghìn đồng."_s,
    u"Bản đồ số của phường giúp người dân báo đèn hỏng, nắp cống mất và cây gãy chỉ trong hai lần chạm."_s,
    u"Xưởng đóng tàu thay máy cắt cũ bằng máy cắt dây chuyền, giảm 23 % lượng thép vụn mỗi tháng."_s,
    u"Cuộc thi rô-bốt dành cho học sinh trung học cơ sở thu hút 86 đội đến từ 41 trường."_s,
    u"Thư viện khoa học số hóa hơn 9.000 trang tài liệu địa chí và cho tra cứu miễn phí."_s,
    u"Nghị quyết số 57-NQ/TW được đưa vào chương trình học tập của các chi bộ ngay trong quý III."_s,
    u"Đề tài đo lượng CO<sub>2</sub> thoát ra từ đất ngập mặn đã có số liệu của bốn mùa liên tiếp."_s,
};
const QStringList headlines = {
    u"ĐƯA CẢM BIẾN RA ĐỒNG, NÔNG DÂN ĐỌC ĐƯỢC ĐỘ MẶN TỪNG GIỜ"_s,
    u"TUYẾN BUÝT ĐIỆN MỚI NỐI BẾN PHÀ VỚI KHU CÔNG NGHIỆP"_s,
    u"KỸ SƯ TRẺ VÀ GIẤC MƠ VỆ TINH CỠ NHỎ"_s,
    u"THƯ VIỆN SỐ MỞ CỬA SUỐT ĐÊM CHO SĨ TỬ MÙA THI"_s,
    u"MÁY ẾP, ẬP, ỖNG: CHỮ HOA CÓ HAI TẦNG DẤU VẪN PHẢI ĐỦ NÉT TRÊN ĐẦU TRANG, DÙ TIÊU ĐỀ DÀI ĐẾN BA DÒNG"_s,
    u"ỨNG DỤNG BẢN ĐỒ NGẬP GIÚP DÂN CHỌN ĐƯỜNG KHÔ"_s,
};

QString digest(QRandomGenerator &random)
{
    QString result;
    for (int i = 0; i < 16; ++i)
        result += QString::number(random.generate() & 0xffff, 16).rightJustified(4, u'0');
    return result;
}

QUuid madeUpId(QRandomGenerator &random)
{
    QByteArray bytes;
    for (int i = 0; i < 16; ++i)
        bytes += char(random.bounded(256));
    return QUuid::fromRfc4122(bytes);
}

class Maker
{
public:
    Maker(quint32 seed, const MadeUp &what)
        : m_random(seed)
        , m_what(what)
    {
        m_content.issue = issueWithFourSections(madeUpId(m_random), {7, 2026});
        m_content.issue.weekFrom = QDate(2026, 2, 9);
        m_content.issue.weekTo = QDate(2026, 2, 15);
        m_content.issue.cover.publisher = {u"Phòng Thử nghiệm"_s};
        m_content.issue.cover.pillars = {u"Đo đạc"_s, u"So sánh"_s};
        m_content.issue.cover.website = u"https://example.org/"_s;
    }

    IssueContent make()
    {
        if (m_what.trend)
            add(0, u"## 1. Trong nước\n\n"_s + bullets() + u"\n\n## 2. Tại thành phố\n\n"_s + bullets(), 0, 3);
        for (int i = 0; i < m_what.domestic; ++i)
            add(1, {}, photosOf(i), m_what.sentences / 2 + m_random.bounded(m_what.sentences));
        if (m_what.spotlight) {
            add(2, {}, m_what.photos ? 1 : 0, 24);
            Article &article = m_content.articles[m_content.issue.sections[2].placements.first().article];
            article.qrCodes = {{u"Quét mã để nghe"_s, u"https://example.org/nghe?so=7&tin=1"_s}};
            article.date = {};
        }
        for (int i = 0; i < m_what.local; ++i)
            add(3, {}, photosOf(i + 1), m_what.sentences / 2 + m_random.bounded(m_what.sentences));
        return m_content;
    }

private:
    int photosOf(int i) const { return !m_what.photos || i % 7 == 3 ? 0 : i % 6 == 5 ? 2 : 1; }

    QString bullets()
    {
        QString text;
        for (int i = 0; i < 4; ++i)
            text += u"- **Điểm %1:** "_s.arg(i + 1) + madeUpText(m_random, 2) + u'\n';
        return text;
    }

    void add(int section, const QString &more, int photos, int sentenceCount)
    {
        Article article;
        article.id = madeUpId(m_random);
        article.date = QDate(2026, 2, 9).addDays(m_random.bounded(7));
        article.headline = headlines[m_random.bounded(headlines.size())];
        article.source = u"Báo Thử nghiệm"_s;
        article.url = u"https://example.org/tin/%1"_s.arg(m_random.bounded(1000));
        const int first = sentenceCount / 2;
        article.body = madeUpText(m_random, first) + u"\n\n"_s + madeUpText(m_random, sentenceCount - first)
            + (more.isEmpty() ? QString() : u"\n\n"_s + more);
        for (int i = 0; i < photos; ++i) {
            PhotoUse use{digest(m_random), i == 0 ? u"Một tấm ảnh thử"_s : QString(), {}};
            const QSize size = m_random.bounded(4) == 0 ? QSize(900, 1200) : QSize(1500, 1000);
            m_content.photos.insert(use.sha256, {use.sha256, size, u"jpeg"_s, 1000});
            article.photos.append(use);
        }
        Placement placement;
        placement.id = madeUpId(m_random);
        placement.article = article.id;
        m_content.issue.sections[section].placements.append(placement);
        m_content.articles.insert(article.id, article);
    }

    QRandomGenerator m_random;
    MadeUp m_what;
    IssueContent m_content;
};

} // namespace

QString madeUpText(QRandomGenerator &random, int count)
{
    QStringList text;
    for (int i = 0; i < count; ++i)
        text += sentences[random.bounded(sentences.size())];
    return text.join(u' ');
}

IssueContent madeUpIssue(quint32 seed, const MadeUp &what)
{
    return Maker(seed, what).make();
}
