// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// makeupfigures FOLDER [TEMPLATE]: prints how pages come out: the standard issue, the seeds of FOLDER (shared material)
// and twenty random issues; with DIEMTIN_PAGES set also the white of every page. Needs DIEMTIN_RESOURCES, and
// QT_QPA_PLATFORM=offscreen where there is no display.

#include "models/base/length.h"
#include "models/composer/composer.h"
#include "models/composer/template.h"
#include "models/interchange/importer.h"
#include "randomissue.h"

#include <QDir>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImageReader>
#include <QRandomGenerator>

#include <cmath>
#include <cstdio>
#include <ctime>
#include <map>
#include <set>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

QUuid numbered(int number)
{
    return QUuid(quint32(number), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}

/// The issue of an imported text with the photos that lie beside it.
IssueContent contentOf(const ImportedText &text, const QDir &folder)
{
    IssueContent content;
    content.issue = issueWithFourSections(numbered(1), text.number.value_or(IssueNumber{1, 2026}));
    content.issue.weekFrom = text.weekFrom;
    content.issue.weekTo = text.weekTo;
    content.issue.cover = text.cover;
    int id = 100;
    for (const ImportedArticle &imported : text.articles) {
        Article article = imported.article;
        article.id = numbered(++id);
        for (const ImportedPhoto &photo : imported.photos) {
            const QSize size = QImageReader(folder.filePath(photo.path)).size();
            article.photos.append({.sha256 = photo.path, .caption = photo.caption, .credit = photo.credit});
            content.photos.insert(photo.path, {photo.path, size, u"jpeg"_s, 1000});
        }
        content.articles.insert(article.id, article);
        for (Section &section : content.issue.sections) {
            if (section.kind == imported.section)
                section.placements.append({.id = numbered(++id), .article = article.id, .contentsTitle = {}});
        }
    }
    return content;
}

/// The issue with photos of another one given to its articles, by chance.
IssueContent withPhotos(IssueContent content, const IssueContent &standard)
{
    QRandomGenerator random(23);
    QList<PhotoInfo> photos = standard.photos.values();
    std::ranges::sort(photos, {}, &PhotoInfo::sha256);
    for (const Section &section : content.issue.sections) {
        for (const Placement &placement : section.placements) {
            const int count = random.bounded(10) < 8 ? 1 : random.bounded(3);
            for (int i = 0; i < count; ++i) {
                const PhotoInfo photo = photos[random.bounded(photos.size())];
                content.articles[placement.article].photos.append(
                    {.sha256 = photo.sha256, .caption = {}, .credit = {}});
                content.photos.insert(photo.sha256, photo);
            }
        }
    }
    return content;
}

struct Spread
{
    double sum = 0;
    double squares = 0;
    double worst = 0;
    int count = 0;

    void add(double value)
    {
        sum += value;
        squares += value * value;
        worst = std::max(worst, value);
        ++count;
    }
    [[nodiscard]] double mean() const { return count == 0 ? 0 : sum / count; }
    [[nodiscard]] double deviation() const
    {
        return count == 0 ? 0 : std::sqrt(std::max(0.0, squares / count - mean() * mean()));
    }
};

struct Figures
{
    Spread white;
    Spread ends; ///< white of the last pages of sections
    Spread stretch; ///< of the word spaces of justified lines, in parts
    Spread areas; ///< of photos
    int ragged = 0; ///< lines of body text that are not justified
    int runts = 0; ///< last lines of one short word
    int needless = 0; ///< articles on two pages that would fit on one
};

void addLine(const TextLine &item, Figures &figures)
{
    const QTextLayout &layout = item.text->layout;
    const bool last = item.line + 1 == layout.lineCount();
    const QString words = lineText(item).trimmed();
    if (item.text->role != TextRole::Body)
        return;
    if (last) {
        figures.runts += item.line > 0 && !words.contains(u' ') && words.size() <= 6 ? 1 : 0;
        return;
    }
    const QTextLine line = layout.lineAt(item.line);
    const qsizetype space = words.indexOf(u' ');
    if (space < 0)
        return;
    QFont font = layout.formats().constFirst().format.font();
    const double tight = font.wordSpacing();
    font.setWordSpacing(0);
    static QImage device = [] {
        QImage image(1, 1, QImage::Format_RGB32);
        image.setDotsPerMeterX(qRound(ReferenceDpi / 0.0254));
        image.setDotsPerMeterY(qRound(ReferenceDpi / 0.0254));
        return image;
    }();
    const double natural = QFontMetricsF(font, &device).horizontalAdvance(u' ');
    const int at = line.textStart() + int(space);
    const double stretch = (line.cursorToX(at + 1) - line.cursorToX(at)) / natural - 1;
    if (tight == 0 || std::abs(stretch) < 0.001)
        ++figures.ragged;
    else
        figures.stretch.add(stretch);
}

/// Articles whose text stands on several pages though its height is less than that of one.
int needlesslyBroken(const Proof &proof, double pageHeight)
{
    static const std::set<TextRole> textRoles = {TextRole::Headline, TextRole::Subheading, TextRole::Body,
                                                 TextRole::Bullet};
    std::map<QUuid, std::map<int, std::pair<double, double>>> extents;
    for (size_t i = 0; i < proof.pages.size(); ++i) {
        for (const PageItem &item : proof.pages[i]->items) {
            const auto *line = std::get_if<TextLine>(&item);
            if (!line || !textRoles.contains(line->text->role))
                continue;
            const QRectF rect = line->text->layout.lineAt(line->line).rect().translated(line->origin);
            auto &[top, bottom] = extents[line->text->article].try_emplace(int(i), 1e9, 0).first->second;
            top = std::min(top, rect.top());
            bottom = std::max(bottom, rect.bottom());
        }
    }
    int broken = 0;
    for (const auto &[article, pages] : extents) {
        double height = 0;
        for (const auto &[page, extent] : pages)
            height += extent.second - extent.first;
        broken += !article.isNull() && pages.size() > 1 && height < pageHeight * 0.95 ? 1 : 0;
    }
    return broken;
}

Figures measured(const IssueContent &content, const Proof &proof, const Template &look)
{
    Figures figures;
    for (const PageFill &fill : proof.fills)
        (fill.endsSection ? figures.ends : figures.white).add(100 * fill.white);
    std::set<QUuid> news;
    for (const Section &section : content.issue.sections) {
        for (const Placement &placement : section.placements) {
            if (section.kind == SectionKind::Domestic || section.kind == SectionKind::Local)
                news.insert(placement.article);
        }
    }
    for (const auto &page : proof.pages) {
        for (const PageItem &item : page->items) {
            if (const auto *line = std::get_if<TextLine>(&item))
                addLine(*line, figures);
            const auto *photo = std::get_if<PhotoItem>(&item);
            if (photo && news.contains(photo->article))
                figures.areas.add(photo->rect.width() * photo->rect.height());
        }
    }
    const double height = fromMillimetres(look.page.height() - look.marginTop - look.marginBottom);
    figures.needless = needlesslyBroken(proof, height);
    return figures;
}

double milliseconds()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// The issue with a page break where there is one anyway: its pages are searched anew, and nothing else is.
IssueContent searchedAnew(IssueContent content)
{
    for (Section &section : content.issue.sections) {
        if (!section.placements.isEmpty())
            section.placements.front().startsPage = !section.placements.front().startsPage;
    }
    return content;
}

void report(const QString &name, const IssueContent &content, const Template &look)
{
    std::vector<double> times;
    std::vector<double> searches;
    Proof proof;
    for (int i = 0; i < 5; ++i) {
        Composer composer;
        const double start = milliseconds();
        proof = composer.compose(content, look);
        const double composed = milliseconds();
        (void)composer.compose(searchedAnew(content), look);
        searches.push_back(milliseconds() - composed);
        times.push_back(composed - start);
    }
    if (qEnvironmentVariableIsSet("DIEMTIN_PAGES")) {
        for (const PageFill &fill : proof.fills)
            std::printf("%d:%.0f%s ", fill.page + 1, 100 * fill.white, fill.endsSection ? "." : "");
        std::printf("\n");
    }
    const Figures f = measured(content, proof, look);
    std::printf("%-22s %5zu %6.1f %6.1f %6.1f %6.1f %3d/%d %6.2f %6.1f %6.0f %6d %5d %6d %7.1f %7.1f\n",
                qPrintable(name), proof.pages.size(), f.white.mean(), f.white.worst, f.ends.mean(), f.ends.worst,
                f.needless, proof.brokenArticles, f.areas.mean() > 0 ? f.areas.deviation() / f.areas.mean() : 0,
                100 * f.stretch.deviation(), 100 * f.stretch.worst, f.stretch.count, f.ragged, f.runts, median(times),
                median(searches));
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const Result<void> fonts = loadFonts();
    const Result<Template> look = templateByName(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    if (!fonts || !look || argc < 2) {
        std::fputs("makeupfigures FOLDER [TEMPLATE]; DIEMTIN_RESOURCES must lead to the program's resources\n", stderr);
        return 2;
    }
    std::printf("%-22s %5s %6s %6s %6s %6s %5s %6s %6s %6s %6s %5s %6s %7s %7s\n", "issue", "pages", "white%", "worst",
                "ends%", "worst", "brk", "photos", "ws sd", "worst", "lines", "rag", "runts", "ms", "search");
    const QDir shared(QString::fromLocal8Bit(argv[1]));
    const QDir standardFolder(shared.filePath(u"standard-issue"_s));
    IssueContent standard;
    if (const auto text = importFile(standardFolder.filePath(u"issue-23-2026.md"_s))) {
        standard = contentOf(*text, standardFolder);
        report(u"standard"_s, standard, *look);
    }
    for (const char *seed : {"03", "19", "23"}) {
        const QString name = u"issue-%1-2026.txt"_s.arg(QLatin1String(seed));
        if (const auto text = importFile(shared.filePath(u"seeds/"_s + name))) {
            const IssueContent content = contentOf(*text, shared);
            report(u"seed %1"_s.arg(QLatin1String(seed)), content, *look);
            report(u"seed %1, photos"_s.arg(QLatin1String(seed)), withPhotos(content, standard), *look);
        }
    }
    for (int kind = 0; kind < RandomKinds; ++kind)
        report(u"random %1"_s.arg(kind), randomIssue(quint32(kind + 1), randomKind(kind)), *look);
    return 0;
}
