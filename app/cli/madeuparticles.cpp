// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws syllables, common ones more often than rare ones.

#include "app/cli/madeuparticles.h"

#include "models/base/uuid.h"
#include "models/base/viettext.h"
#include "models/store/articlestore.h"

#include <QStringList>

#include <algorithm>

namespace DiemTin {

namespace {

constexpr int BodyWords = 150;
constexpr int HeadlineWords = 12;
constexpr int ArticlesADay = 7;
constexpr int ArticlesAtOnce = 1000; ///< in one transaction

const QStringList &syllables()
{
    static const QStringList list =
        QStringLiteral(
            "của và các trong cho với được là một có những đã này khi đến người thành phố công nghệ khoa học "
            "số chuyển đổi phát triển dữ liệu hải phòng cảng biển điện tử thông minh nghiên cứu sáng tạo "
            "doanh nghiệp kinh tế hội nghị đầu tư hợp tác quốc trường đại sinh viên nông thủy sản ứng dụng "
            "trí tuệ nhân mạng an toàn y bệnh viện giáo dục môi năng lượng tái xe máy tàu bến kho bãi phần "
            "mềm vật cứng chip bán dẫn vệ tinh đo mặn tôm lúa rừng bản đồ đất nhà xây dựng giao thông đường "
            "sắt cầu hầm pin mặt trời gió sóng nước sạch rác thải khí hậu bão lũ cảnh báo sớm lớp sách thư "
            "báo đài phát thanh truyền hình ảnh phim nhạc hát múa kịch tranh tượng gốm sứ lụa tơ tằm chè")
            .split(QLatin1Char(' '));
    return list;
}

} // namespace

MadeUpArticles::MadeUpArticles(const Clock &clock)
    : m_clock(clock)
{ }

Article MadeUpArticles::next()
{
    Article article;
    article.id = newUuid(m_clock);
    article.date = QDate(2026, 1, 1).addDays(-m_made++ / ArticlesADay);
    article.headline = words(HeadlineWords).toUpper();
    article.source = QStringLiteral("Báo Hải Phòng");
    article.body = words(BodyWords);
    return article;
}

QString MadeUpArticles::nextQuery()
{
    const QString query = words(1 + static_cast<int>(below(3)));
    const qsizetype lastWord = query.lastIndexOf(QLatin1Char(' ')) + 1;
    const qsizetype length = std::max<qsizetype>(2, (query.size() - lastWord + 1) / 2);
    const QString cut = query.first(std::min(query.size(), lastWord + length));
    return below(2) == 0 ? cut : folded(cut);
}

QString MadeUpArticles::words(int count)
{
    const quint32 all = static_cast<quint32>(syllables().size());
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(syllables().at(std::min(below(all), below(all))));
    return list.join(QLatin1Char(' '));
}

quint32 MadeUpArticles::below(quint32 bound)
{
    return static_cast<quint32>(m_random() % bound);
}

Result<void> addMadeUpArticles(Library &library, int count, MadeUpArticles &source)
{
    for (int made = 0; made < count; made += ArticlesAtOnce) {
        QList<Article> articles;
        for (int i = made; i < std::min(count, made + ArticlesAtOnce); ++i)
            articles.append(source.next());
        if (Result<void> saved = library.articles().save(articles); !saved)
            return saved;
    }
    return {};
}

} // namespace DiemTin
