// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Composes an issue: sections, then contents and cover, until the page numbers stand still.

#include "models/composer/composer.h"

#include "models/base/hash.h"
#include "models/composer/frontpages.h"
#include "models/composer/layouthints.h"
#include "models/composer/pagegoal.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace DiemTin {

namespace {

/// The contents may push articles to later pages, which may make the contents longer: tried so often, then told.
constexpr int mostPasses = 5;
constexpr qsizetype mostRemembered = 3000;

quint64 hashOfEntries(const std::vector<ContentsEntry> &entries, const PageContext &context, quint64 lookHash)
{
    ContentHash hash;
    hash.add(lookHash);
    for (const ContentsEntry &entry : entries) {
        hash.add(int(entry.section)).add(QStringView(entry.title)).add(entry.page).add(QStringView(entry.anchor));
        hash.add(entry.date.isValid() ? entry.date.toJulianDay() : 0).add(quint64(qHash(entry.article)));
    }
    for (const SectionKind kind : allSectionKinds)
        hash.add(QStringView(context.section(kind).title));
    hash.add(QStringView(context.content.issue.number.toString())).add(QStringView(context.weekFrom()));
    hash.add(QStringView(context.weekTo()));
    return hash.value();
}

quint64 hashOfCover(const Cover &cover, const QString &logo, const IssueContent &content)
{
    ContentHash hash;
    for (const QString &text : {cover.title, cover.subtitle, cover.motto, cover.website, cover.facebook, cover.photo})
        hash.add(QStringView(text));
    for (const QStringList &list : {cover.publisher, cover.pillars}) {
        hash.add(list.size());
        for (const QString &text : list)
            hash.add(QStringView(text));
    }
    for (const QUuid &highlight : cover.highlights)
        hash.add(QStringView(highlight.toString()));
    hash.add(content.photos.contains(logo));
    // Where the cover has no photo of its own it shows one of the leading article's.
    for (const Section &section : content.issue.sections) {
        for (const Placement &placement : section.placements) {
            const auto article = content.articles.constFind(placement.article);
            if (article == content.articles.constEnd())
                continue;
            for (const PhotoUse &use : article->photos) {
                hash.add(QStringView(use.sha256)).add(content.photos.contains(use.sha256));
                addCrop(hash, use.crop);
            }
        }
    }
    return hash.value();
}

/// One composition: sections with the contents assumed to take so many pages.
struct Body
{
    std::vector<SectionPages> sections;
    std::vector<ContentsEntry> entries;
};

void addEntries(Body &body, const PageContext &context, const Section &section, const SectionPages &pages,
                int firstPage)
{
    for (const SectionPages::Start &start : pages.starts) {
        const Placement &placement = section.placements[start.placement];
        const auto article = context.content.articles.constFind(placement.article);
        const QString &title = placement.contentsTitle.isEmpty() ? article->headline : placement.contentsTitle;
        body.entries.push_back({section.kind, placement.id, article->id, article->date, title, firstPage + start.page,
                                articleAnchor(section.kind, start.placement)});
    }
}

/// The section on so many pages where it can be; 0: on as many as look best.
SectionPages composeSection(PageContext &context, ComposerMemory &memory, quint64 lookHash, const Section &section,
                            int firstPage, int pages)
{
    switch (section.kind) {
    case SectionKind::Trend:
        return composeTrend(context, memory, lookHash, section, firstPage);
    case SectionKind::Spotlight:
        return composeSpotlight(context, memory, lookHash, section, firstPage);
    case SectionKind::Domestic:
    case SectionKind::Local:
        return composeNews(context, memory, lookHash, section, firstPage, pages);
    }
    Q_UNREACHABLE_RETURN({});
}

/// The pages of each section that make up the wished number; all 0 where none is wished.
std::vector<int> wishedPages(PageContext &context, ComposerMemory &memory, quint64 lookHash, int firstPage)
{
    const QList<Section> &sections = context.content.issue.sections;
    const PageGoal &goal = context.content.issue.pageGoal;
    const auto count = static_cast<size_t>(sections.size());
    if (goal == PageGoal())
        return std::vector<int>(count, 0);
    return pagesForGoal(goal, count, firstPage, [&](size_t index, int page) -> std::vector<PageOption> {
        const Section &section = sections[static_cast<qsizetype>(index)];
        if (section.kind == SectionKind::Domestic || section.kind == SectionKind::Local)
            return newsOptions(context, memory, lookHash, section, page);
        const SectionPages pages = composeSection(context, memory, lookHash, section, page, 0);
        return {{static_cast<int>(pages.pages.size()), 0}};
    });
}

Body composeBody(PageContext &context, ComposerMemory &memory, quint64 lookHash, int contentsPages)
{
    Body body;
    int page = 2 + contentsPages;
    const std::vector<int> wished = wishedPages(context, memory, lookHash, page);
    const QList<Section> &sections = context.content.issue.sections;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        SectionPages pages =
            composeSection(context, memory, lookHash, sections[i], page, wished[static_cast<size_t>(i)]);
        addEntries(body, context, sections[i], pages, page);
        page += static_cast<int>(pages.pages.size());
        body.sections.push_back(std::move(pages));
    }
    return body;
}

void addFigures(Proof &proof, const std::vector<SectionPages> &sections)
{
    double sum = 0;
    double squares = 0;
    SettingFigures &figures = proof.figures;
    for (const SectionPages &section : sections) {
        for (const auto &plan : section.plans) {
            for (const GalleyPlan::Block &block : plan->blocks) {
                for (size_t i = 0; i + 1 < block.ends.size(); ++i) {
                    const double stretch = block.ends[i].stretch;
                    sum += stretch;
                    squares += stretch * stretch;
                    figures.wordSpaceWorst = std::max(figures.wordSpaceWorst, stretch);
                    ++figures.justifiedLines;
                }
            }
        }
    }
    if (figures.justifiedLines > 0) {
        figures.wordSpaceMean = sum / figures.justifiedLines;
        figures.wordSpaceSd =
            std::sqrt(std::max(0.0, squares / figures.justifiedLines - figures.wordSpaceMean * figures.wordSpaceMean));
    }
    for (const auto &page : proof.pages)
        figures.glyphs += page->glyphs;
}

void addOutline(Proof &proof, const PageContext &context)
{
    proof.outline.push_back({context.text(QStringLiteral("contents")), 0, QStringLiteral("contents")});
    std::optional<SectionKind> open;
    for (const ContentsEntry &entry : proof.contents) {
        if (open != entry.section) {
            const SectionLook section = context.section(entry.section);
            proof.outline.push_back({QString(section.numeral + QStringLiteral(". ") + section.title), 0, entry.anchor});
            open = entry.section;
        }
        proof.outline.push_back({entry.title, 1, entry.anchor});
    }
}

void addSections(Proof &proof, Body &body)
{
    for (SectionPages &section : body.sections) {
        const auto first = static_cast<int>(proof.pages.size());
        for (PageFill &fill : section.fills)
            fill.page += first;
        for (LayoutHint &hint : section.hints)
            hint.page += first;
        proof.pages.insert(proof.pages.end(), section.pages.begin(), section.pages.end());
        proof.fills.insert(proof.fills.end(), section.fills.begin(), section.fills.end());
        proof.hints.insert(proof.hints.end(), section.hints.begin(), section.hints.end());
        proof.brokenArticles += section.broken;
    }
}

/// Says by how many lines the issue is too long or too short for the wished number of pages, where it has another one.
void tellMissedGoal(Proof &proof, const PageContext &context)
{
    const PageGoal &goal = context.content.issue.pageGoal;
    const auto pages = static_cast<int>(proof.pages.size());
    if (goal.allows(pages))
        return;
    // Lines that must go: what stands on the pages beyond the goal. Lines wanted: as many as those pages would hold.
    const int nearest = goal.pages > 0 ? goal.pages : std::max(1, pages / goal.multipleOf) * goal.multipleOf;
    double lines = (pages - nearest) * context.rows();
    if (pages > nearest && !proof.fills.empty())
        lines -= proof.fills.back().white * context.rows();
    proof.hints.push_back({LayoutHint::Kind::PageGoal, {}, {}, pages - 1, std::max(1, int(std::ceil(lines))), 0});
    if (pages < nearest)
        proof.hints.back().lines = int(std::floor(lines));
}

/// Those of the characters that stand on a page, for each article they stand in; `known` are all that the fonts were
/// ever found to lack.
Diagnostics missingCharacters(const Proof &proof, const QSet<char32_t> &known)
{
    std::map<char32_t, std::set<QUuid>> characters; // in order, so that equal pages give equal diagnostics
    for (const auto &page : known.isEmpty() ? decltype(proof.pages)() : proof.pages) {
        for (const PageItem &item : page->items) {
            const auto *line = std::get_if<TextLine>(&item);
            for (const uint character : line ? lineText(*line).toUcs4() : QList<uint>()) {
                if (known.contains(character))
                    characters[character].insert(line->text->article);
            }
        }
    }
    Diagnostics diagnostics;
    for (auto &[character, articles] : characters) {
        // Cover and contents repeat the words of articles.
        if (articles.size() > 1)
            articles.erase(QUuid());
        const QString shown = QString::fromUcs4(&character, 1);
        const QString sentence =
            QCoreApplication::translate("DiemTin::Composer", "Phông chữ không có ký tự “%1” (U+%2).")
                .arg(shown, QString::number(character, 16).toUpper().rightJustified(4, QLatin1Char('0')));
        for (const QUuid &article : articles)
            diagnostics.append({QStringLiteral("missing-glyph"), Severity::Error, sentence, shown, {}, 0, article});
    }
    return diagnostics;
}

} // namespace

struct Composer::Private
{
    std::optional<Template> look;
    quint64 lookHash = 0;
    std::unique_ptr<Typesetter> setter;
    ComposerMemory memory;
    PhotoLayouts layouts; ///< that the last composition chose

    /// The template to compose with from now on; another than before forgets everything.
    const Template &use(const Template &wanted)
    {
        if (look != wanted) {
            look = wanted;
            ++lookHash;
            setter = std::make_unique<Typesetter>();
            memory = {};
        }
        return *look;
    }
};

Composer::Composer()
    : d(std::make_unique<Private>())
{ }

Composer::~Composer() = default;

const PhotoLayouts &Composer::photoLayouts() const
{
    return d->layouts;
}

Proof Composer::compose(const IssueContent &content, const Template &look, const PhotoLayouts &kept)
{
    const Template &own = d->use(look);
    ++d->memory.generation;
    d->memory.hashes.use(content.photos);
    PageContext context{content, own, *d->setter, Grid(own, *d->setter), kept};
    Proof proof;
    Body body;
    std::vector<std::shared_ptr<const Page>> contents;
    int contentsPages = 1;
    quint64 entriesHash = 0;
    for (int pass = 1;; ++pass) {
        body = composeBody(context, d->memory, d->lookHash, contentsPages);
        entriesHash = hashOfEntries(body.entries, context, d->lookHash);
        contents = *d->memory.fronts.get(entriesHash, d->memory.generation,
                                         [&] { return composeContents(context, body.entries, 2); });
        if (static_cast<int>(contents.size()) == contentsPages)
            break;
        if (pass == mostPasses) {
            proof.diagnostics.append(
                {QStringLiteral("contents-unstable"),
                 Severity::Error,
                 QCoreApplication::translate("DiemTin::Composer",
                                             "Số trang trong mục lục không ổn định sau %1 lượt dàn trang.")
                     .arg(mostPasses),
                 {},
                 {},
                 0,
                 {}});
            break;
        }
        contentsPages = static_cast<int>(contents.size());
    }
    const quint64 coverKey = ContentHash()
                                 .add(entriesHash)
                                 .add(hashOfCover(content.issue.cover, look.logo.photo, content))
                                 .add(u"cover")
                                 .value();
    proof.pages.push_back(
        *d->memory.pages.get(coverKey, d->memory.generation, [&] { return composeCover(context, body.entries); }));
    proof.pages.insert(proof.pages.end(), contents.begin(), contents.end());
    addSections(proof, body);
    PhotoLayouts chosen; // `kept` may be those of the last time
    for (const SectionPages &section : body.sections)
        chosen.insert(section.layouts);
    d->layouts = chosen;
    tellMissedGoal(proof, context);
    for (const LayoutHint &hint : proof.hints)
        proof.diagnostics.append(diagnosticOf(hint, content));
    proof.contents = std::move(body.entries);
    addOutline(proof, context);
    addFigures(proof, body.sections);
    proof.title = context.text(QStringLiteral("documentTitle")).arg(content.issue.number.toString());
    proof.author = content.issue.cover.publisher.join(QStringLiteral(", "));
    proof.diagnostics += missingCharacters(proof, d->setter->missingCharacters());
    const int generation = d->memory.generation;
    d->memory.hashes.trim(generation, mostRemembered);
    d->memory.shaped.trim(generation, mostRemembered);
    d->memory.plans.trim(generation, mostRemembered);
    d->memory.choices.trim(generation, mostRemembered);
    d->memory.chosen.trim(generation, mostRemembered);
    d->memory.galleys.trim(generation, mostRemembered);
    d->memory.pages.trim(generation, mostRemembered);
    d->memory.fronts.trim(generation, mostRemembered);
    d->memory.makeups.trim(generation, mostRemembered);
    return proof;
}

} // namespace DiemTin
