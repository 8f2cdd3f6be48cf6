// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The outline's rows, their data and how they follow the content.

#include "models/tables/issueoutlinemodel.h"

#include "models/base/viettext.h"

#include <algorithm>

namespace DiemTin {
namespace {

QString shortDate(const QDate &date)
{
    return date.isValid() ? QStringLiteral("%1/%2").arg(date.day()).arg(date.month()) : QStringLiteral("—");
}

QSet<QUuid> placementIds(const Issue &issue)
{
    QSet<QUuid> ids;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements)
            ids.insert(placement.id);
    }
    return ids;
}

} // namespace

IssueOutlineModel::IssueOutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    // Names are learnt behind the first picture of the issue, a few articles in each turn of the event loop.
    m_learning.setSingleShot(true);
    m_learning.setInterval(0);
    connect(&m_learning, &QTimer::timeout, this, &IssueOutlineModel::learnNames);
}

void IssueOutlineModel::learnNames()
{
    constexpr int atOnce = 5;
    if (!m_titles->learn(m_content.articles, atOnce)) {
        m_learning.start();
        return;
    }
    announceAll();
    Q_EMIT namesLearnt();
}

void IssueOutlineModel::setContent(const IssueContent &content, const Looks &looks)
{
    m_learning.start();
    m_words.setContent(content);
    if (content.issue.id != m_content.issue.id || !sameSections(content.issue)) {
        beginResetModel();
        m_content = content;
        m_looks = looks;
        m_pages.clear();
        endResetModel();
        return;
    }
    m_looks = looks;
    m_content.articles.insert(content.articles);
    removeMissing(content.issue);
    arrange(content.issue);
    m_content = content;
    announceAll();
}

void IssueOutlineModel::setPages(const Proof &proof)
{
    QHash<QUuid, int> pages;
    for (const ContentsEntry &entry : proof.contents)
        pages.insert(entry.placement, entry.page);
    const bool samePages = m_pages == pages;
    m_pages = pages;
    // A key mostly changes the room of one article and moves none to another page.
    if (m_extents.setProof(proof) || !samePages)
        announceAll();
}

void IssueOutlineModel::setFindings(const Diagnostics &findings)
{
    QHash<QUuid, Diagnostics> found;
    for (const Diagnostic &diagnostic : findings)
        found[diagnostic.article].append(diagnostic);
    for (Diagnostics &ofArticle : found)
        std::ranges::stable_sort(ofArticle, std::ranges::greater(), &Diagnostic::severity);
    if (found == m_findings)
        return;
    m_findings = found;
    announceAll();
}

void IssueOutlineModel::setCut(const QList<QUuid> &placements)
{
    m_cut = QSet(placements.cbegin(), placements.cend());
    announceAll();
}

void IssueOutlineModel::updateArticle(const Article &article)
{
    if (!m_content.articles.contains(article.id))
        return;
    m_content.articles.insert(article.id, article);
    m_words.update(article);
    const QModelIndex index = indexOfArticle(article.id);
    if (index.isValid())
        Q_EMIT dataChanged(index, index);
}

QModelIndex IssueOutlineModel::indexOfArticle(const QUuid &article) const
{
    const std::optional<PlacementSpot> spot = findArticle(m_content.issue, article);
    return spot ? index(spot->position, 0, index(spot->section, 0)) : QModelIndex();
}

QModelIndex IssueOutlineModel::indexOfPlacement(const QUuid &placement) const
{
    const std::optional<PlacementSpot> spot = findPlacement(m_content.issue, placement);
    return spot ? index(spot->position, 0, index(spot->section, 0)) : QModelIndex();
}

QList<QUuid> IssueOutlineModel::articlesInOrder() const
{
    QList<QUuid> articles;
    for (const Section &section : m_content.issue.sections) {
        for (const Placement &placement : section.placements)
            articles.append(placement.article);
    }
    return articles;
}

// An article's internal id is its section's row + 1; a section's is 0.
QModelIndex IssueOutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex IssueOutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int IssueOutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_content.issue.sections.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_content.issue.sections.at(parent.row()).placements.size());
}

int IssueOutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant IssueOutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return sectionData(m_content.issue.sections.at(index.row()), role);
    const Section &section = m_content.issue.sections.at(static_cast<int>(index.internalId()) - 1);
    if (role == ColourRole)
        return sectionData(section, role);
    return articleData(section.placements.at(index.row()), role);
}

QVariant IssueOutlineModel::sectionData(const Section &section, int role) const
{
    const SectionLook look = m_looks.value(section.kind);
    const QString title = section.title.isEmpty() ? look.title : section.title;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString(look.numeral % u' ' % title);
    case IsSectionRole:
        return true;
    case TitleRole:
        return title;
    case NumeralRole:
        return look.numeral;
    case ColourRole:
        return look.colour;
    case SummaryRole:
        return sectionSummary(section);
    default:
        return {};
    }
}

QString IssueOutlineModel::titleOf(const Placement &placement, const Article &article) const
{
    if (!placement.contentsTitle.isEmpty())
        return placement.contentsTitle;
    return article.headline.isEmpty() ? tr("(chưa có tiêu đề)") : m_titles->of(article.headline);
}

QVariant IssueOutlineModel::articleData(const Placement &placement, int role) const
{
    const Article article = m_content.articles.value(placement.article);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(placement, article);
    case HeadlineRole:
        return article.headline;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(shortDate(article.date), titleOf(placement, article), article.source);
    case IsSectionRole:
        return false;
    case ArticleRole:
        return placement.article;
    case DateRole:
        return shortDate(article.date);
    case SourceRole:
        return article.source;
    case WordsRole:
        return m_words.of(placement.article);
    case ExtentRole:
        return m_extents.of(placement.article);
    case PhotosRole:
        return static_cast<int>(article.photos.size());
    case FindingsRole:
    case SeverityRole:
        return findingsData(placement.article, role);
    default:
        return layoutData(placement, role);
    }
}

QVariant IssueOutlineModel::layoutData(const Placement &placement, int role) const
{
    switch (role) {
    case Qt::EditRole:
        return placement.contentsTitle;
    case PlacementRole:
        return placement.id;
    case PageRole:
        return m_pages.value(placement.id, 0);
    case PinnedRole:
        return placement.pinned;
    case StartsPageRole:
        return placement.startsPage;
    case CutRole:
        return m_cut.contains(placement.id);
    default:
        return {};
    }
}

QVariant IssueOutlineModel::findingsData(const QUuid &article, int role) const
{
    const auto findings = m_findings.constFind(article);
    if (findings == m_findings.cend())
        return {};
    if (role == SeverityRole)
        return static_cast<int>(findings->constFirst().severity);
    QStringList sentences;
    for (const Diagnostic &finding : *findings)
        sentences.append(finding.message);
    return sentences;
}

QString IssueOutlineModel::sectionSummary(const Section &section) const
{
    int first = 0;
    int last = 0;
    for (const Placement &placement : section.placements) {
        const int page = m_pages.value(placement.id, 0);
        if (page == 0)
            continue;
        first = first == 0 ? page : std::min(first, page);
        last = std::max(last, page);
    }
    QString count = QString::number(section.placements.size());
    if (first == 0)
        return count;
    return first == last ? tr("%1 · tr. %2").arg(count).arg(first)
                         : tr("%1 · tr. %2–%3").arg(count).arg(first).arg(last);
}

Qt::ItemFlags IssueOutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == 0)
        return Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsEditable
        | Qt::ItemNeverHasChildren;
}

bool IssueOutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QUuid placement = index.data(PlacementRole).toUuid();
    const QString title = simplified(nfc(value.toString()));
    if (role != Qt::EditRole || placement.isNull() || title == index.data(Qt::EditRole).toString())
        return false;
    Q_EMIT contentsTitleEdited(placement, title);
    return true;
}

Qt::DropActions IssueOutlineModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList IssueOutlineModel::mimeTypes() const
{
    return {placementsMime, articlesMime};
}

QMimeData *IssueOutlineModel::mimeData(const QModelIndexList &indexes) const
{
    PlacementParcel parcel;
    QStringList headlines;
    for (const QModelIndex &index : indexes) {
        const QUuid placement = index.data(PlacementRole).toUuid();
        if (placement.isNull())
            continue;
        parcel.placements.append(placement);
        parcel.articles.append(index.data(ArticleRole).toUuid());
        headlines.append(index.data(HeadlineRole).toString());
    }
    return packed(parcel, headlines);
}

bool IssueOutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                        const QModelIndex &parent) const
{
    return parent.isValid() && parent.internalId() == 0 && data->hasFormat(articlesMime);
}

bool IssueOutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    if (!parent.isValid() || parent.internalId() != 0)
        return false;
    return offer(data, PlacementSpot{parent.row(), row < 0 ? rowCount(parent) : row});
}

bool IssueOutlineModel::offer(const QMimeData *data, PlacementSpot target)
{
    const PlacementParcel parcel = unpacked(data);
    if (parcel.isEmpty() || target.section < 0 || target.section >= m_content.issue.sections.size())
        return false;
    const bool fromHere = !parcel.placements.isEmpty()
        && std::ranges::all_of(parcel.placements,
                               [this](const QUuid &id) { return findPlacement(m_content.issue, id).has_value(); });
    if (fromHere)
        Q_EMIT moveRequested(parcel.placements, target);
    else
        Q_EMIT placingRequested(parcel.articles, target);
    return true;
}

bool IssueOutlineModel::sameSections(const Issue &issue) const
{
    return std::ranges::equal(m_content.issue.sections, issue.sections,
                              [](const Section &a, const Section &b) { return a.id == b.id && a.kind == b.kind; });
}

void IssueOutlineModel::removeMissing(const Issue &issue)
{
    const QSet<QUuid> wanted = placementIds(issue);
    for (int s = 0; s < m_content.issue.sections.size(); ++s) {
        QList<Placement> &placements = m_content.issue.sections[s].placements;
        for (int i = static_cast<int>(placements.size()) - 1; i >= 0; --i) {
            if (wanted.contains(placements.at(i).id))
                continue;
            beginRemoveRows(index(s, 0), i, i);
            placements.removeAt(i);
            endRemoveRows();
        }
    }
}

void IssueOutlineModel::arrange(const Issue &issue)
{
    for (int s = 0; s < issue.sections.size(); ++s) {
        const QList<Placement> &wanted = issue.sections.at(s).placements;
        for (int i = 0; i < wanted.size(); ++i) {
            const PlacementSpot to{s, i};
            const std::optional<PlacementSpot> from = findPlacement(m_content.issue, wanted.at(i).id);
            if (from == to)
                continue;
            if (from) {
                moveRow(*from, to);
                continue;
            }
            beginInsertRows(index(s, 0), i, i);
            m_content.issue.sections[s].placements.insert(i, wanted.at(i));
            endInsertRows();
        }
    }
}

void IssueOutlineModel::moveRow(PlacementSpot from, PlacementSpot to)
{
    // beginMoveRows() counts the target row before the row is taken out, `to` after.
    const bool down = from.section == to.section && to.position > from.position;
    beginMoveRows(index(from.section, 0), from.position, from.position, index(to.section, 0),
                  down ? to.position + 1 : to.position);
    const Placement placement = m_content.issue.sections[from.section].placements.takeAt(from.position);
    m_content.issue.sections[to.section].placements.insert(to.position, placement);
    endMoveRows();
}

void IssueOutlineModel::announceAll()
{
    const int sections = rowCount();
    if (sections == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(sections - 1, 0));
    for (int s = 0; s < sections; ++s) {
        const QModelIndex section = index(s, 0);
        if (const int rows = rowCount(section); rows > 0)
            Q_EMIT dataChanged(index(0, 0, section), index(rows - 1, 0, section));
    }
}

} // namespace DiemTin
