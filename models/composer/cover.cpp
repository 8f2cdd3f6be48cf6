// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sets the cover: nameplate, number, photo with the spotlight's headline, pillars, highlights.

#include "models/base/length.h"
#include "models/composer/frontpages.h"

#include <algorithm>

namespace DiemTin {

namespace {

constexpr qreal mm = UnitsPerMillimetre;
constexpr qreal logoTop = 12.5 * mm;
constexpr qreal mostLogoWidth = 0.4; ///< of the text block
constexpr qreal plateBorder = 2 * mm;

class CoverBuilder
{
public:
    CoverBuilder(PageContext &context, const std::vector<ContentsEntry> &entries)
        : m_context(context)
        , m_cover(context.content.issue.cover)
        , m_entries(entries)
        , m_page(context, 1)
        , m_photoTop(context.look.length(QStringLiteral("coverHeadHeight")))
        , m_photoBottom(m_photoTop + context.look.length(QStringLiteral("coverPhotoHeight")))
    { }

    std::shared_ptr<const Page> build()
    {
        const qreal bleed = m_context.look.length(QStringLiteral("bleed"));
        const QRectF page(0, 0, m_context.pageWidth(), m_context.pageHeight());
        m_page.add(Fill{page.adjusted(-bleed, -bleed, bleed, bleed), colour("coverTop"), colour("coverFoot"), 0});
        addHead();
        addLogo();
        addPhoto(bleed);
        addSpotlight();
        addPillars();
        addHighlights();
        addFoot();
        return m_page.take();
    }

private:
    [[nodiscard]] QColor colour(const char *name) const { return m_context.look.colour(QLatin1String(name)); }
    [[nodiscard]] QString orElse(const QString &own, const char *key) const
    {
        return own.isEmpty() ? m_context.text(QLatin1String(key)) : own;
    }

    void addHead()
    {
        qreal y = 18 * mm;
        const qreal leading = fromPoints(m_context.look.style(QStringLiteral("coverPublisher")).leading);
        for (const QString &line : m_cover.publisher) {
            m_page.addText(QStringLiteral("coverPublisher"), line.toUpper(), {m_context.left(), y},
                           TextRole::CoverText);
            y += leading;
        }
        m_page.add(Fill{QRectF(m_context.left(), 30 * mm, 26 * mm, 1.2 * mm), colour("coverAccent"), {}, 0});
        m_page.addText(QStringLiteral("nameplate"), orElse(m_cover.title, "title"), {m_context.left(), 54 * mm},
                       TextRole::Nameplate);
        m_page.addText(QStringLiteral("nameplateSecond"), orElse(m_cover.subtitle, "subtitle"),
                       {m_context.left(), 68 * mm}, TextRole::Nameplate);
        m_page.addText(QStringLiteral("coverNumber"),
                       m_context.text(QStringLiteral("coverNumber")).arg(m_context.content.issue.number.toString()),
                       {m_context.left(), 46.5 * mm}, TextRole::CoverText, Alignment::Right, m_context.width());
        if (!m_context.weekFrom().isEmpty())
            m_page.addText(QStringLiteral("coverWeek"),
                           m_context.text(QStringLiteral("coverWeek")).arg(m_context.weekFrom(), m_context.weekTo()),
                           {m_context.left(), 54 * mm}, TextRole::CoverText, Alignment::Right, m_context.width());
    }

    /// The template's logo in the upper right corner. On a dark ground it stands on a white plate, as photos have no
    /// transparent parts here.
    void addLogo()
    {
        const Logo &logo = m_context.look.logo;
        const auto photo = m_context.content.photos.constFind(logo.photo);
        if (photo == m_context.content.photos.constEnd())
            return;
        const bool plate = colour("coverTop").lightnessF() < 0.7;
        const QSizeF room(m_context.width() * mostLogoWidth, logo.height * mm);
        QRectF rect(QPointF(), QSizeF(photo->pixels).scaled(room, Qt::KeepAspectRatio));
        rect.moveTopRight(QPointF(m_context.left() + m_context.width(), logoTop));
        if (plate) {
            rect.translate(-plateBorder, 0);
            m_page.add(Fill{
                rect.adjusted(-plateBorder, -plateBorder, plateBorder, plateBorder), Qt::white, {}, plateBorder / 2});
        }
        const QString publisher = m_cover.publisher.join(QLatin1Char(' '));
        m_page.add(PhotoItem{logo.photo, rect, {0, 0, 1, 1}, Shade::None, orElse(publisher, "title"), {}});
    }

    /// The article the cover speaks of: the first of the spotlight, else the first there is.
    [[nodiscard]] const ContentsEntry *lead() const
    {
        const auto spotlight = std::ranges::find(m_entries, SectionKind::Spotlight, &ContentsEntry::section);
        if (spotlight != m_entries.end())
            return &*spotlight;
        return m_entries.empty() ? nullptr : &m_entries.front();
    }

    [[nodiscard]] PhotoUse photo() const
    {
        if (m_context.content.photos.contains(m_cover.photo))
            return {.sha256 = m_cover.photo, .caption = {}, .credit = {}};
        const ContentsEntry *entry = lead();
        if (!entry)
            return {};
        for (const PhotoUse &use : m_context.content.articles.value(entry->article).photos) {
            if (m_context.content.photos.contains(use.sha256))
                return use;
        }
        return {};
    }

    void addPhoto(qreal bleed)
    {
        const QRectF rect(-bleed, m_photoTop, m_context.pageWidth() + 2 * bleed, m_photoBottom - m_photoTop);
        const PhotoUse used = photo();
        if (used.sha256.isEmpty()) {
            addPattern(rect);
            return;
        }
        const qreal aspect = aspectOf(m_context.content.photos.value(used.sha256).pixels, used.crop);
        m_page.add(PhotoItem{used.sha256,
                             rect,
                             cropTo(used.crop, aspect, rect.width() / rect.height()),
                             Shade::Foot,
                             orElse(m_cover.title, "title"),
                             {}});
    }

    /// Whether the picture's place is as light as paper: with no photo, where toner is to be saved.
    [[nodiscard]] bool isLight() const
    {
        return m_context.look.ornament == Ornament::Ruled && photo().sha256.isEmpty();
    }

    /// Without a photo: a skyline of bars, as a chart of the week would draw it.
    void addPattern(const QRectF &rect)
    {
        if (!isLight())
            m_page.add(Fill{rect, colour("blue"), colour("navy"), 0});
        constexpr std::array heights = {22, 34, 28, 46, 39, 58, 50, 71, 62, 80, 69, 92, 84, 101, 90, 108};
        const qreal step = rect.width() / heights.size();
        for (size_t i = 0; i < heights.size(); ++i) {
            const qreal height = heights[i] / 122.0 * rect.height();
            const QColor bar = i % 5 == 4 && !isLight() ? colour("amber") : colour("chart");
            m_page.add(Fill{QRectF(rect.left() + static_cast<qreal>(i) * step + step * 0.18, rect.bottom() - height,
                                   step * 0.64, height),
                            bar, isLight() ? QColor() : colour("navy"), 0});
        }
    }

    void addSpotlight()
    {
        const ContentsEntry *entry = lead();
        if (!entry)
            return;
        const SectionLook look = m_context.section(entry->section);
        const qreal leading = fromPoints(m_context.look.style(QStringLiteral("coverHeadline")).leading);
        const qreal width = m_context.width() * 0.88;
        // The last line stands 9 mm above the photo's foot, whatever the number of lines.
        PageBuilder trial(m_context, 1);
        const int lines = trial.addParagraph(QStringLiteral("coverHeadline"), entry->title, {}, width,
                                             TextRole::CoverText, Alignment::Balanced);
        const qreal first = m_photoBottom - 9 * mm - leading * (lines - 1);
        m_page.addTab({{}, look.title, look.colour}, {m_context.left(), first - leading - 8.4 * mm}, m_context.width());
        m_page.addParagraph(QStringLiteral("coverHeadline"), entry->title, {m_context.left(), first}, width,
                            TextRole::CoverText, Alignment::Balanced, isLight() ? colour("navy") : QColor());
        m_page.add(LinkArea{QRectF(m_context.left(), first - leading, width, leading * lines), {}, entry->anchor});
    }

    void addPillars()
    {
        const auto count = m_cover.pillars.size();
        if (count == 0)
            return;
        const qreal gap = 4 * mm;
        const qreal width = (m_context.width() - gap * static_cast<qreal>(count - 1)) / static_cast<qreal>(count);
        for (qsizetype i = 0; i < count; ++i) {
            const qreal x = m_context.left() + static_cast<qreal>(i) * (width + gap);
            m_page.add(Fill{QRectF(x, m_photoBottom + 7 * mm, width, 1 * mm), colour("coverAccent"), {}, 0});
            m_page.addParagraph(QStringLiteral("coverPillar"), m_cover.pillars[i].toUpper(),
                                {x, m_photoBottom + 13 * mm}, width * 0.92, TextRole::CoverText, Alignment::Balanced);
        }
    }

    [[nodiscard]] std::vector<const ContentsEntry *> highlights() const
    {
        std::vector<const ContentsEntry *> chosen;
        for (const QUuid &placement : m_cover.highlights) {
            const auto found = std::ranges::find(m_entries, placement, &ContentsEntry::placement);
            if (found != m_entries.end() && chosen.size() < 4)
                chosen.push_back(&*found);
        }
        if (!chosen.empty())
            return chosen;
        for (const SectionKind kind : {SectionKind::Domestic, SectionKind::Local}) {
            size_t taken = 0;
            for (const ContentsEntry &entry : m_entries) {
                if (entry.section == kind && taken < 2) {
                    chosen.push_back(&entry);
                    ++taken;
                }
            }
        }
        return chosen;
    }

    void addHighlights()
    {
        const qreal columnGap = 8 * mm;
        const qreal width = (m_context.width() - columnGap) / 2;
        const qreal leading = fromPoints(m_context.look.style(QStringLiteral("coverHighlight")).leading);
        const qreal top = m_photoBottom + (m_cover.pillars.isEmpty() ? 16 : 30) * mm;
        std::array<qreal, 2> y = {top, top};
        size_t number = 0;
        const auto chosen = highlights();
        for (const ContentsEntry *entry : chosen) {
            const size_t column = chosen.size() > 2 ? number * 2 / chosen.size() : number;
            const qreal x = m_context.left() + static_cast<qreal>(column) * (width + columnGap);
            const QString page = QString::number(entry->page).rightJustified(2, QLatin1Char('0'));
            m_page.addText(QStringLiteral("coverHighlightPage"), page, {x, y[column]}, TextRole::CoverText);
            const int lines = m_page.addParagraph(QStringLiteral("coverHighlight"), entry->title,
                                                  {x + 8 * mm, y[column]}, width - 8 * mm, TextRole::CoverText);
            m_page.add(LinkArea{QRectF(x, y[column] - leading, width, leading * (lines + 0.4)), {}, entry->anchor});
            y[column] += leading * lines + 3 * mm;
            ++number;
        }
    }

    void addFoot()
    {
        const qreal y = m_context.pageHeight() - 18.4 * mm;
        m_page.add(Fill{QRectF(m_context.left(), y, m_context.width(), 0.25 * mm), colour("coverRule"), {}, 0});
        const auto link = [this](const QString &address, QRectF rect) {
            if (!address.isEmpty())
                m_page.add(LinkArea{rect, withScheme(address), {}});
        };
        m_page.addText(QStringLiteral("coverMotto"), m_cover.motto, {m_context.left(), y - 4.5 * mm},
                       TextRole::CoverText);
        const QString website = bare(m_cover.website);
        const qreal baseline = y + 5.4 * mm;
        const qreal left =
            m_page.addText(QStringLiteral("coverFoot"), website, {m_context.left(), baseline}, TextRole::CoverText);
        link(m_cover.website, QRectF(m_context.left(), y + 1 * mm, left, 6 * mm));
        if (m_cover.facebook.isEmpty())
            return;
        const qreal right = m_page.addText(
            QStringLiteral("coverFoot"), m_context.text(QStringLiteral("follow")).arg(bare(m_cover.facebook)),
            {m_context.left(), baseline}, TextRole::CoverText, Alignment::Right, m_context.width());
        link(m_cover.facebook, QRectF(m_context.left() + m_context.width() - right, y + 1 * mm, right, 6 * mm));
    }

    /// An address as it is printed: without scheme, "www." and closing slash.
    [[nodiscard]] static QString bare(QString address)
    {
        for (const QLatin1String prefix :
             {QLatin1String("https://"), QLatin1String("http://"), QLatin1String("www.")}) {
            if (address.startsWith(prefix))
                address.remove(0, prefix.size());
        }
        while (address.endsWith(QLatin1Char('/')))
            address.chop(1);
        return address;
    }

    /// An address as a link needs it.
    [[nodiscard]] static QString withScheme(const QString &address)
    {
        return address.contains(QLatin1String("://")) ? address : QStringLiteral("https://") + address;
    }

    PageContext &m_context;
    const Cover &m_cover;
    const std::vector<ContentsEntry> &m_entries;
    PageBuilder m_page;
    qreal m_photoTop;
    qreal m_photoBottom;
};

} // namespace

std::shared_ptr<const Page> composeCover(PageContext &context, const std::vector<ContentsEntry> &entries)
{
    return CoverBuilder(context, entries).build();
}

} // namespace DiemTin
