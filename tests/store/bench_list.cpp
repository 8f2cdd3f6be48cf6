// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_list [ARTICLES [LIBRARY]]: fills a scratch library (or the file named, where it is not there yet) with made-up
// articles and prints what listing them costs: CPU time of the process in ms for the
// first window, all numbers, and a window of rows; other work on the machine does not lengthen it.

#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/store/articlelist.h"
#include "models/store/articlestore.h"
#include "models/store/duplicates.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/sourcestore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace DiemTin;

namespace {

constexpr int Window = 32;

const QStringList syllables =
    QStringLiteral("khoa học công nghệ đổi mới sáng tạo chuyển số hải phòng thành phố doanh nghiệp trung tâm dữ liệu "
                   "trí tuệ nhân điện tử bán dẫn nghiên cứu ứng dụng phát triển hợp tác đầu tư hội nghị triển khai "
                   "chương trình kế hoạch quốc gia nông lâm thủy sản y tế giáo dục môi trường năng lượng xanh cảng "
                   "biển giao thông vận tải an ninh mạng quản lý nhà nước người dân dịch vụ trực tuyến hạ tầng viễn "
                   "thông vệ tinh vũ trụ sinh vật liệu hóa lý toán thống kê đo lường chất lượng tiêu chuẩn sở hữu "
                   "khởi nguồn vốn quỹ thị trường sàn giao lưu đào tạo bồi dưỡng cán bộ viên chức")
        .split(QLatin1Char(' '));

QString syllable(QRandomGenerator &random)
{
    const double size = double(syllables.size());
    return syllables.at(std::min(syllables.size() - 1, qsizetype(std::pow(size, random.generateDouble())) - 1));
}

QString words(QRandomGenerator &random, int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(syllable(random));
    return list.join(QLatin1Char(' '));
}

Article madeUp(QRandomGenerator &random, int count, int i)
{
    Article article;
    article.id = newUuid(systemClock());
    article.date = QDate(2026, 6, 21).addDays(-qint64(i) * 4500 / count);
    article.headline = words(random, 12) + QStringLiteral(" %1").arg(i);
    article.source = QStringLiteral("Báo %1").arg(random.bounded(25));
    article.url = QStringLiteral("https://bao.vn/tin-%1").arg(i);
    article.body = words(random, 150);
    article.status = allArticleStatuses[size_t(std::min(4, random.bounded(10)))];
    if (random.bounded(3) == 0)
        article.photos = {{QString(64, QLatin1Char('a')), {}, {}}};
    if (random.bounded(20) == 0)
        article.tags = {QStringLiteral("nhãn %1").arg(random.bounded(40))};
    return article;
}

void fill(Library &library, int count)
{
    QRandomGenerator random(1);
    int number = 0;
    for (int made = 0; made < count;) {
        QList<Article> articles;
        for (int i = 0; i < 1000 && made < count; ++i, ++made)
            articles.append(madeUp(random, count, made));
        if (!library.articles().save(articles))
            qFatal("cannot save");
        for (int first = 0; first + 40 < articles.size(); first += 50) {
            Issue issue = issueWithFourSections({}, {++number % 52 + 1, 2026 - number / 52});
            for (int i = first; i < first + 40; ++i) {
                Placement placement;
                placement.article = articles.at(i).id;
                issue.sections[i % 4].placements.append(placement);
            }
            if (!library.issues().save(issue))
                qFatal("cannot save an issue");
        }
    }
}

/// Median and 95th percentile of what `work` takes, in ms.
template <typename Work>
QString times(int runs, Work work)
{
    std::vector<double> list;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t start = std::clock();
        work(i);
        list.push_back(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(list);
    const auto at = [&list](double part) { return list.at(size_t(part * double(list.size() - 1))); };
    return QStringLiteral("%1 / %2").arg(at(0.5), 7, 'f', 2).arg(at(0.95), 7, 'f', 2);
}

void measure(const Library &library, const QString &name, ArticleFilter filter, ArticleOrder order = {},
             const QStringList &searches = {})
{
    const ArticleList list(library);
    qsizetype all = 0;
    const auto with = [&](int i) {
        if (!searches.isEmpty())
            filter.search = searches.at(i % searches.size());
        return filter;
    };
    const QString first = times(searches.isEmpty() ? 20 : 200, [&](int i) {
        const ArticleFilter asked = with(i);
        std::ignore = list.rows(*list.numbers(asked, order, Window), asked.search);
    });
    const QString whole =
        times(searches.isEmpty() ? 5 : 30, [&](int i) { all = list.numbers(with(i), order)->size(); });
    QTextStream(stdout) << name.leftJustified(34) << " first window " << first << "   all numbers " << whole << "   ("
                        << all << ")" << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = argc > 1 ? arguments.at(1).toInt() : 100'000;
    const QTemporaryDir folder;
    const QString path = argc > 2 ? arguments.at(2) : folder.filePath(QStringLiteral("bench.diemtin"));
    const bool there = QFile::exists(path);
    const auto opened = Library::open(path, OpenMode::CreateOrOpen, systemClock());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    Library &library = **opened;
    QElapsedTimer timer;
    timer.start();
    if (!there)
        fill(library, count);
    QTextStream(stdout) << "filled in " << timer.elapsed() << " ms; p50 / p95 in ms" << Qt::endl;

    QRandomGenerator random(7);
    QStringList searches;
    for (int i = 0; i < 200; ++i)
        searches.append(words(random, 1 + i % 3) + QLatin1Char(' ') + syllable(random).first(2));
    const QUuid issue = library.issues().list()->at(200).id;
    const QUuid source = library.sources().list()->first().id;
    const QDate monday(2024, 6, 17);
    const QList<std::pair<QString, ArticleFilter>> filters = {
        {QStringLiteral("no filter"), {}},
        {QStringLiteral("week"), {.from = monday, .to = monday.addDays(6)}},
        {QStringLiteral("section"), {.section = SectionKind::Spotlight}},
        {QStringLiteral("source"), {.source = source}},
        {QStringLiteral("status approved"), {.status = ArticleStatus::Approved}},
        {QStringLiteral("tag"), {.tag = QStringLiteral("nhãn 7")}},
        {QStringLiteral("unused"), {.use = ArticleFilter::Use::Unused}},
        {QStringLiteral("in an issue"), {.use = ArticleFilter::Use::InIssue, .issue = issue}},
        {QStringLiteral("with photo"), {.photos = ArticleFilter::Photos::With}},
        {QStringLiteral("source+status+unused+photo"),
         {.source = source,
          .status = ArticleStatus::Edited,
          .use = ArticleFilter::Use::Unused,
          .photos = ArticleFilter::Photos::With}},
    };
    for (const auto &[name, filter] : filters)
        measure(library, name, filter);
    for (const auto &[name, filter] : filters)
        measure(library, QStringLiteral("search, ") + name, filter, {}, searches);
    measure(library, QStringLiteral("by headline"), {}, {ArticleOrder::Key::Headline, Qt::AscendingOrder});
    measure(library, QStringLiteral("by words"), {}, {ArticleOrder::Key::Words, Qt::DescendingOrder});
    measure(library, QStringLiteral("search, by headline"), {}, {ArticleOrder::Key::Headline, Qt::AscendingOrder},
            searches);

    const ArticleList list(library);
    const QList<qint64> numbers = *list.numbers({}, {});
    for (const double part : {0.0, 0.5, 1.0}) {
        const qsizetype start = qsizetype(part * double(numbers.size() - Window));
        QTextStream(stdout) << "window at row " << start << "  "
                            << times(50, [&](int) { std::ignore = list.rows(numbers.mid(start, Window)); }) << Qt::endl;
    }
    QTextStream(stdout) << "duplicates of one article  " << times(50, [&](int i) {
        const Article article = library.articles().load(list.articles({numbers.at(i * 100)})->first()).value();
        std::ignore = duplicatesOf(library, article);
    }) << Qt::endl;
    return 0;
}
