// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Types and measures.

#include "app/cli/typist.h"

#include "models/base/length.h"
#include "models/store/photostore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>

namespace DiemTin {

namespace {

constexpr qreal ScreenDpi = 96;
constexpr int PictureQuality = 85;

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool shows(const Page &page, const QUuid &article)
{
    return std::ranges::any_of(page.items, [&](const PageItem &item) {
        const auto *line = std::get_if<TextLine>(&item);
        return line && line->text->article == article && line->text->role == TextRole::Body;
    });
}

/// The nearest place, from `at` on, after a letter: where a person would type a letter.
qsizetype afterLetter(const QString &text, qsizetype at)
{
    while (at > 0 && at < text.size() && !text.at(at - 1).isLetter())
        ++at;
    return std::min(at, text.size());
}

} // namespace

KeptPictures::KeptPictures(Library &library)
    : m_library(library)
{ }

QImage KeptPictures::picture(const PhotoItem &item, QSize pixels)
{
    const QRectF &crop = item.crop;
    const QString key = QStringLiteral("%1 %2×%3 %4 %5 %6 %7 %8")
                            .arg(item.sha256)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(crop.x())
                            .arg(crop.y())
                            .arg(crop.width())
                            .arg(crop.height())
                            .arg(static_cast<int>(item.shade));
    if (const auto known = m_images.constFind(key); known != m_images.cend())
        return *known;
    const RenditionSpec spec{
        .pixels = pixels, .crop = crop, .shadeFoot = item.shade == Shade::Foot, .quality = PictureQuality};
    const Result<Rendition> rendition = m_library.photos().rendition(item.sha256, spec);
    const QImage image = rendition ? QImage::fromData(rendition->jpeg) : QImage();
    return *m_images.insert(key, image.convertToFormat(QImage::Format_RGB32));
}

Typist::Typist(std::unique_ptr<Library> library, const Clock &clock)
    : m_desk(std::move(library), clock)
    , m_pictures(m_desk.library())
{ }

Result<void> Typist::open(const QUuid &issue)
{
    if (Result<void> opened = m_desk.openIssue(issue); !opened)
        return opened;
    for (const auto &page : m_desk.proof().pages)
        paint(*page);
    return {};
}

void Typist::typeIntoEveryArticle()
{
    const Issue issue = m_desk.content().issue;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements) {
            for (const int tenths : {1, 5, 10}) {
                const Article article = m_desk.content().articles.value(placement.article);
                type(article, afterLetter(article.body, article.body.size() * tenths / 10));
            }
        }
    }
}

void Typist::type(const Article &article, qsizetype at)
{
    std::vector<quint64> before;
    for (const auto &page : m_desk.proof().pages)
        before.push_back(page->hash);
    Article changed = article;
    changed.body.insert(at, QLatin1Char('a'));

    QElapsedTimer timer;
    timer.start();
    m_desk.changeArticle(changed, QStringLiteral("bench"), 1);
    const Proof &proof = m_desk.proof();
    m_proof.push_back(millisecondsOf(timer));
    for (const std::size_t page : spreadOf(article.id)) {
        if (page >= before.size() || before[page] != proof.pages[page]->hash)
            paint(*proof.pages[page]);
    }
    m_pixels.push_back(millisecondsOf(timer));
    QCoreApplication::processEvents();
}

std::vector<std::size_t> Typist::spreadOf(const QUuid &article) const
{
    const auto &pages = m_desk.proof().pages;
    std::size_t first = 0;
    while (first < pages.size() && !shows(*pages[first], article))
        ++first;
    if (first == pages.size())
        return {};
    // The cover stands alone; after it, pages 2 and 3, 4 and 5 … lie side by side.
    const std::size_t left = first == 0 || first % 2 == 1 ? first : first - 1;
    if (left == 0 || left + 1 == pages.size())
        return {left};
    return {left, left + 1};
}

void Typist::paint(const Page &page)
{
    const qreal scale = ScreenDpi / ReferenceDpi;
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    playPage(painter, page, m_pictures);
}

} // namespace DiemTin
