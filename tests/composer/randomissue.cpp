// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes random issues.

#include "randomissue.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QStringList openings = {
    u"Sáng nay"_s, u"Theo ban tổ chức"_s, u"Tại hội thảo"_s, u"Trong quý II"_s,      u"Từ đầu năm"_s,
    u"Ở cấp xã"_s, u"Nhóm tác giả"_s,     u"Đến tháng 9"_s,  u"Cùng thời gian ấy"_s, u"Bên cạnh đó"_s,
};
const QStringList subjects = {
    u"trung tâm dữ liệu"_s,
    u"nhóm kỹ sư trẻ"_s,
    u"hợp tác xã nuôi trồng"_s,
    u"doanh nghiệp công nghệ"_s,
    u"nhà trường"_s,
    u"phòng thí nghiệm"_s,
    u"bệnh viện"_s,
    u"cảng biển"_s,
    u"đội tình nguyện"_s,
    u"ban quản lý"_s,
};
const QStringList verbs = {
    u"đưa vào vận hành"_s,
    u"thử nghiệm thành công"_s,
    u"ký thỏa thuận phát triển"_s,
    u"công bố kết quả của"_s,
    u"chuyển giao"_s,
    u"nâng cấp"_s,
    u"mở rộng"_s,
    u"giới thiệu"_s,
};
const QStringList objects = {
    u"hệ thống quan trắc nước"_s,  u"mô hình trí tuệ nhân tạo"_s, u"dây chuyền sấy thủy sản"_s,
    u"nền tảng học trực tuyến"_s,  u"trạm sạc xe điện"_s,         u"kho dữ liệu mở"_s,
    u"thiết bị cảm biến giá rẻ"_s, u"phần mềm quản lý bến bãi"_s, u"giống lúa chịu mặn"_s,
    u"bản đồ số ba chiều"_s,
};
const QStringList endings = {
    u"với kinh phí 3,5 tỷ đồng"_s, u"cho hơn 1.200 hộ dân"_s,   u"theo Nghị quyết số 57-NQ/TW"_s,
    u"trên diện tích 18 ha"_s,     u"nhằm giảm 12 % chi phí"_s, u"tại TP. Hải Phòng"_s,
    u"trước ngày 30/9/2026"_s,     u"ở cả vùng đảo xa"_s,       u"và bước đầu được đánh giá cao"_s,
};

class Words
{
public:
    explicit Words(QRandomGenerator &random)
        : m_random(random)
    { }

    QString sentence()
    {
        QString text = of(openings) + u", "_s + of(subjects) + u' ' + of(verbs) + u' ' + of(objects);
        for (int more = m_random.bounded(3); more > 0; --more)
            text += u' ' + of(endings);
        return text + u'.';
    }

    /// About so many words, no fewer.
    QString text(int words)
    {
        QStringList sentences;
        for (qsizetype count = 0; count < words; count += sentences.last().count(u' ') + 1)
            sentences += sentence();
        return sentences.join(u' ');
    }

    QString headline() { return of(subjects).toUpper() + u' ' + of(verbs).toUpper() + u' ' + of(objects).toUpper(); }

private:
    const QString &of(const QStringList &list) { return list[m_random.bounded(list.size())]; }

    QRandomGenerator &m_random;
};

class Maker
{
public:
    Maker(quint32 seed, const RandomIssue &what)
        : m_random(seed)
        , m_what(what)
        , m_words(m_random)
    { }

    IssueContent make()
    {
        Issue &issue = m_content.issue;
        issue = issueWithFourSections(newId(), {int(m_random.bounded(1, 53)), 2026});
        issue.weekFrom = QDate(2026, 6, 15);
        issue.weekTo = QDate(2026, 6, 21);
        add(0, m_random.bounded(400, 700), 1);
        add(2, m_random.bounded(700, 1400), m_what.mostPhotos > 0 ? 1 : 0);
        const int longest = m_what.longest > 0 ? m_random.bounded(m_what.articles) : -1;
        for (int i = 0; i < m_what.articles; ++i) {
            const int words = i == longest ? m_what.longest : wordCount();
            add(i < m_what.articles / 2 ? 1 : 3, words, m_random.bounded(m_what.mostPhotos + 1));
        }
        for (int i = 0; i < m_what.pinned; ++i)
            pin();
        return m_content;
    }

private:
    QUuid newId()
    {
        std::array<quint32, 4> bits{};
        m_random.fillRange(bits.data(), bits.size());
        return QUuid::fromRfc4122(QByteArray(reinterpret_cast<const char *>(bits.data()), 16));
    }

    /// Short ones are more frequent than long ones.
    int wordCount()
    {
        const double part = m_random.generateDouble();
        return m_what.leastWords + int(part * part * (m_what.mostWords - m_what.leastWords));
    }

    void add(int section, int words, int photos)
    {
        Article article;
        article.id = newId();
        article.date = QDate(2026, 6, 15).addDays(m_random.bounded(7));
        article.headline = m_words.headline();
        article.source = u"Báo Thử nghiệm"_s;
        article.url = u"https://example.org/%1"_s.arg(m_random.bounded(100000));
        for (int paragraphs = std::max(1, words / 70); paragraphs > 0; --paragraphs) {
            const int some = words / paragraphs;
            words -= some;
            article.body += (article.body.isEmpty() ? QString() : u"\n\n"_s) + m_words.text(some);
        }
        for (int i = 0; i < photos; ++i)
            article.photos.append(photo());
        Placement placement;
        placement.id = newId();
        placement.article = article.id;
        m_content.issue.sections[section].placements.append(placement);
        m_content.articles.insert(article.id, article);
    }

    /// Mostly landscape, some upright, few panoramas.
    PhotoUse photo()
    {
        PhotoUse use;
        use.sha256 =
            QString::fromLatin1(QCryptographicHash::hash(newId().toRfc4122(), QCryptographicHash::Sha256).toHex());
        if (m_random.bounded(3) > 0)
            use.caption = m_words.sentence();
        const int shape = m_random.bounded(10);
        const QSize size = shape < 6 ? QSize(1500, m_random.bounded(840, 1130))
            : shape < 9              ? QSize(900, m_random.bounded(1100, 1400))
                                     : QSize(2400, m_random.bounded(750, 1000));
        m_content.photos.insert(use.sha256, {use.sha256, size, u"jpeg"_s, 1000});
        return use;
    }

    void pin()
    {
        Section &section = m_content.issue.sections[m_random.bounded(2) == 0 ? 1 : 3];
        if (section.placements.isEmpty())
            return;
        Placement &placement = section.placements[m_random.bounded(section.placements.size())];
        switch (m_random.bounded(3)) {
        case 0:
            placement.startsPage = true;
            break;
        case 1:
            placement.photoSide = PhotoSide::Right;
            break;
        default:
            placement.photoWidth = 40 + m_random.bounded(60);
        }
    }

    QRandomGenerator m_random;
    RandomIssue m_what;
    Words m_words;
    IssueContent m_content;
};

} // namespace

QString randomWords(quint32 seed, int words)
{
    QRandomGenerator random(seed);
    return Words(random).text(words);
}

IssueContent randomIssue(quint32 seed, const RandomIssue &what)
{
    return Maker(seed, what).make();
}

RandomIssue randomKind(int number)
{
    switch (number % 10) {
    case 0:
        return {.articles = 36, .mostWords = 220, .mostPhotos = 1};
    case 1:
        return {.articles = 30, .mostPhotos = 0};
    case 2:
        return {.articles = 40, .mostWords = 300, .longest = 3000};
    case 3:
        return {.articles = 120, .mostWords = 250, .mostPhotos = 2};
    case 4:
        return {.articles = 36, .mostWords = 300, .pinned = 10};
    case 5:
        return {.articles = 30, .leastWords = 80, .mostWords = 200, .mostPhotos = 0};
    case 6:
        return {.articles = 24, .leastWords = 150};
    case 7:
        return {.articles = 60, .mostWords = 120, .mostPhotos = 1};
    case 8:
        return {.articles = 12, .mostWords = 400};
    default:
        return {.articles = 36};
    }
}
