// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_search [ARTICLES]: fills a scratch library with made-up articles and prints what searching it costs: CPU time
// of the process, which other work on the machine does not lengthen.

#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/base/viettext.h"
#include "models/store/articlestore.h"
#include "models/store/duplicates.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/searchindex.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace DiemTin;

namespace {

const QStringList syllables =
    QString::fromUtf8(
        "khoa học công nghệ đổi mới sáng tạo chuyển số hải phòng thành phố doanh nghiệp trung tâm dữ liệu trí tuệ nhân "
        "điện tử bán dẫn nghiên cứu ứng dụng phát triển hợp tác đầu tư hội nghị triển khai chương trình kế hoạch quốc "
        "gia "
        "nông lâm thủy sản y tế giáo dục môi trường năng lượng xanh cảng biển giao thông vận tải an ninh mạng quản lý "
        "nhà "
        "nước người dân dịch vụ trực tuyến hạ tầng viễn thông vệ tinh vũ trụ sinh vật liệu hóa lý toán thống kê đo "
        "lường "
        "chất lượng tiêu chuẩn sở hữu khởi nguồn vốn quỹ thị trường sàn giao lưu đào tạo bồi dưỡng cán bộ viên chức")
        .split(QLatin1Char(' '));

/// A syllable; the first of the list are the most frequent, roughly as Zipf says.
QString syllable(QRandomGenerator &random)
{
    const double r = random.generateDouble();
    return syllables.at(qMin<qsizetype>(syllables.size() - 1, qsizetype(std::pow(double(syllables.size()), r)) - 1));
}

QString words(QRandomGenerator &random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += syllable(random) + (i % 13 == 12 ? QStringLiteral(". ") : QStringLiteral(" "));
    return text;
}

void fill(Library &library, int count, QRandomGenerator &random)
{
    QList<Article> articles;
    for (int i = 0; i < count; ++i) {
        Article article;
        article.id = newUuid(systemClock());
        article.date = QDate(2006, 1, 1).addDays(random.bounded(7500));
        article.headline = words(random, 12);
        article.source = QStringLiteral("Báo %1").arg(random.bounded(25));
        article.body = words(random, 150) + QString::number(i);
        articles.append(article);
        if (articles.size() == 1000 || i == count - 1) {
            if (const Result<void> saved = library.articles().save(articles); !saved)
                qFatal("%s", qPrintable(saved.error().message));
            articles.clear();
        }
    }
}

QStringList queries(QRandomGenerator &random)
{
    QStringList list;
    for (int i = 0; i < 300; ++i) {
        const QString word = syllable(random);
        list << folded(word).left(2) << word << word + QLatin1Char(' ') + syllable(random)
             << word + QLatin1Char(' ') + syllable(random) + QLatin1Char(' ') + folded(syllable(random)).left(2);
    }
    list << QStringLiteral("12345") << QStringLiteral("khongcogi");
    return list;
}

/// Milliseconds of CPU time so far.
double cpu()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

/// Milliseconds that reading an issue of 41 articles takes.
double contentTime(Library &library)
{
    Issue issue = issueWithFourSections(QUuid(), {23, 2026});
    for (const SearchHit &hit : library.search().find(QStringLiteral("khoa"), 41).value()) {
        Placement placement;
        placement.article = hit.article;
        issue.sections[1].placements.append(placement);
    }
    const QUuid id = library.issues().save(issue).value().id;
    const double start = cpu();
    for (int i = 0; i < 100; ++i) {
        if (library.issues().content(id)->articles.size() != 41)
            qFatal("not all articles came back");
    }
    return (cpu() - start) / 100;
}

/// Milliseconds that asking for the like of an article takes: middle, worst of 200; every other one is in the library
/// already under another headline.
std::pair<double, double> duplicateTimes(Library &library, QRandomGenerator &random)
{
    std::vector<double> times;
    for (const SearchHit &hit : library.search().find(QStringLiteral("khoa"), 200).value()) {
        Article article = library.articles().load(hit.article).value();
        const bool known = times.size() % 2 == 0;
        article.id = newUuid(systemClock());
        article.headline = words(random, 12);
        article.body = known ? article.body.mid(80) : words(random, 150);
        const double start = cpu();
        const auto found = duplicatesOf(library, article);
        times.push_back(cpu() - start);
        if (known == found->isEmpty())
            qFatal("an article known twice is not told from a new one");
    }
    std::ranges::sort(times);
    return {times.at(times.size() / 2), times.back()};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 100'000;
    QRandomGenerator random(1);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.diemtin"));
    double start = cpu();
    {
        const auto library = Library::open(path, OpenMode::CreateOrOpen, systemClock());
        fill(**library, count, random);
    }
    const double built = cpu() - start;
    start = cpu();
    const auto library = Library::open(path, OpenMode::ReadWrite, systemClock());
    const double opened = cpu() - start;
    std::vector<std::pair<double, QString>> times;
    for (const QString &query : queries(random)) {
        start = cpu();
        const auto hits = (*library)->search().find(query, 50);
        times.emplace_back(cpu() - start, query);
    }
    const double content = contentTime(**library);
    const auto [like, likeWorst] = duplicateTimes(**library, random);
    std::sort(times.begin(), times.end());
    const auto at = [&times](double part) { return times.at(size_t(part * double(times.size() - 1))); };
    QTextStream(stdout) << "articles " << count << "  build " << built / 1000 << " s  file "
                        << QFileInfo(path).size() / 1048576 << " MiB  open " << opened << " ms  p50 " << at(0.5).first
                        << " ms  p95 " << at(0.95).first << " ms  max " << at(1).first << " ms (" << at(1).second << ")"
                        << "  content of 41 articles " << content << " ms  duplicates p50 " << like << " ms  max "
                        << likeWorst << " ms" << Qt::endl;
    return 0;
}
