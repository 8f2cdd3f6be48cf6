// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of the library: windows of them, and how they follow changes.

#include "models/tables/librarymodel.h"

#include "models/base/viettext.h"
#include "models/editorial/markdown.h"
#include "models/tables/articlelister.h"
#include "models/tables/filterwords.h"
#include "models/tables/showntitles.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace DiemTin {

namespace {

constexpr int KeptWindows = 24;
constexpr int MostSingleSteps = 200; ///< more changed stretches than that: the list is another one
constexpr int ShownTextLength = 240; ///< characters of an article's beginning

const QString articlesMime = QStringLiteral("application/x-diemtin-articles");
const QString placementsMime = QStringLiteral("application/x-diemtin-placements");

QList<QUuid> placementsOf(const QMimeData *data)
{
    QList<QUuid> placements;
    QDataStream stream(data->data(placementsMime));
    stream >> placements;
    return placements;
}

/// Calls `take(first, last)` for every stretch of rows for which `wanted(row)` holds, the last one first.
template <typename Wanted, typename Take>
void forStretchesFromBack(qsizetype rows, const Wanted &wanted, const Take &take)
{
    for (qsizetype last = rows - 1; last >= 0; --last) {
        if (!wanted(last))
            continue;
        qsizetype first = last;
        while (first > 0 && wanted(first - 1))
            --first;
        take(static_cast<int>(first), static_cast<int>(last));
        last = first;
    }
}

/// How many stretches of `list` are not in `other`.
int strangeStretches(const QList<qint64> &list, const QSet<qint64> &other)
{
    int stretches = 0;
    bool inside = false;
    for (const qint64 number : list) {
        const bool strange = !other.contains(number);
        stretches += strange && !inside ? 1 : 0;
        inside = strange;
    }
    return stretches;
}

QSet<qint64> setOf(const QList<qint64> &numbers)
{
    return {numbers.cbegin(), numbers.cend()};
}

} // namespace

LibraryModel::LibraryModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(std::make_shared<ShownTitles>())
    , m_windows(KeptWindows)
{ }

LibraryModel::~LibraryModel() = default;

void LibraryModel::setLibrary(Library *library)
{
    m_lister.reset();
    m_library = library;
    m_unsaved.clear();
    m_known.clear();
    replace({});
    m_complete = library == nullptr;
    if (library != nullptr) {
        m_lister = std::make_unique<ArticleLister>(*library);
        connect(m_lister.get(), &ArticleLister::begun, this, &LibraryModel::takeFirst);
        connect(m_lister.get(), &ArticleLister::finished, this, &LibraryModel::takeAll);
        connect(m_lister.get(), &ArticleLister::duplicatesFound, this, &LibraryModel::duplicatesFound);
        connect(m_lister.get(), &ArticleLister::failed, this, &LibraryModel::failed);
        ask(Answer::New);
    }
    Q_EMIT countChanged();
}

void LibraryModel::setTitles(std::shared_ptr<ShownTitles> titles)
{
    m_titles = std::move(titles);
    showTitles();
}

void LibraryModel::showTitles()
{
    if (!m_numbers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void LibraryModel::setFilter(const ArticleFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    ask(Answer::New);
}

void LibraryModel::setOrder(const ArticleOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    ask(Answer::New);
}

void LibraryModel::refresh()
{
    ask(Answer::Refreshing);
}

void LibraryModel::findDuplicates(const Article &article)
{
    if (m_lister)
        m_lister->askForDuplicates(article);
}

void LibraryModel::ask(Answer answer)
{
    if (!m_lister)
        return;
    // A refresh must not hide that an answer to a new question is still to come.
    const bool newAwaited = !m_complete && m_awaited == Answer::New;
    m_awaited = newAwaited ? Answer::New : answer;
    m_complete = m_complete && answer == Answer::Refreshing;
    m_lister->ask(m_filter, m_order);
}

void LibraryModel::takeFirst(const QList<qint64> &numbers)
{
    if (m_awaited == Answer::New)
        replace(numbers);
}

void LibraryModel::takeAll(const QList<qint64> &numbers)
{
    m_complete = true;
    m_unsaved.clear();
    const qsizetype shown = m_numbers.size();
    if (numbers.first(std::min(shown, numbers.size())) == m_numbers && numbers.size() > shown) {
        beginInsertRows({}, static_cast<int>(shown), static_cast<int>(numbers.size()) - 1);
        m_numbers = numbers;
        m_windows.clear();
        endInsertRows();
    } else {
        follow(numbers);
    }
    if (std::exchange(m_awaited, Answer::Refreshing) == Answer::Refreshing && !m_numbers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    Q_EMIT countChanged();
}

void LibraryModel::replace(const QList<qint64> &numbers)
{
    beginResetModel();
    m_numbers = numbers;
    m_windows.clear();
    endResetModel();
}

void LibraryModel::follow(const QList<qint64> &numbers)
{
    m_windows.clear();
    if (numbers == m_numbers)
        return;
    if (strangeStretches(numbers, setOf(m_numbers)) + strangeStretches(m_numbers, setOf(numbers)) > MostSingleSteps) {
        replace(numbers);
        return;
    }
    removeMissing(numbers);
    reorder(numbers);
    insertNew(numbers);
}

void LibraryModel::removeMissing(const QList<qint64> &numbers)
{
    const QSet<qint64> wanted = setOf(numbers);
    const auto isGone = [&](qsizetype row) { return !wanted.contains(m_numbers.at(row)); };
    forStretchesFromBack(m_numbers.size(), isGone, [this](int first, int last) {
        beginRemoveRows({}, first, last);
        m_numbers.remove(first, last - first + 1);
        m_windows.clear();
        endRemoveRows();
    });
}

void LibraryModel::reorder(const QList<qint64> &numbers)
{
    const QSet<qint64> present = setOf(m_numbers);
    QList<qint64> ordered = numbers;
    ordered.removeIf([&](qint64 number) { return !present.contains(number); });
    if (ordered == m_numbers)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<qint64, int> rows;
    for (int i = 0; i < ordered.size(); ++i)
        rows.insert(ordered.at(i), i);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &held : before)
        after.append(createIndex(rows.value(m_numbers.at(held.row())), held.column()));
    m_numbers = ordered;
    m_windows.clear();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void LibraryModel::insertNew(const QList<qint64> &numbers)
{
    const QSet<qint64> present = setOf(m_numbers);
    for (qsizetype first = 0; first < numbers.size(); ++first) {
        if (present.contains(numbers.at(first)))
            continue;
        qsizetype end = first + 1;
        while (end < numbers.size() && !present.contains(numbers.at(end)))
            ++end;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_numbers = m_numbers.first(first) + numbers.mid(first, end - first) + m_numbers.sliced(first);
        m_windows.clear();
        endInsertRows();
        first = end - 1;
    }
}

void LibraryModel::updateArticle(const Article &article)
{
    const QModelIndex changed = indexOf(article.id);
    if (!changed.isValid())
        return;
    ArticleRow now = row(changed.row());
    const QString text = plainText(readMarkdown(article.body));
    now.date = article.date;
    now.headline = article.headline;
    now.source = article.source;
    now.status = article.status;
    now.tags = article.tags;
    now.words = wordCount(article.headline) + wordCount(text);
    now.photos = static_cast<int>(article.photos.size());
    if (!ArticleList::isSearch(m_filter.search))
        now.text = simplified(text.left(ShownTextLength));
    m_unsaved.insert(article.id, now);
    Q_EMIT dataChanged(changed, changed.siblingAtColumn(Columns - 1));
}

QList<QUuid> LibraryModel::articles(const QModelIndexList &indexes) const
{
    QSet<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    QList<int> sorted(rows.cbegin(), rows.cend());
    std::ranges::sort(sorted);
    QList<qint64> numbers;
    for (const int row : std::as_const(sorted))
        numbers.append(m_numbers.at(row));
    if (m_library == nullptr)
        return {};
    const Result<QList<QUuid>> ids = ArticleList(*m_library).articles(numbers);
    return ids ? *ids : QList<QUuid>();
}

QModelIndex LibraryModel::indexOf(const QUuid &article) const
{
    const qsizetype row = m_numbers.indexOf(m_known.value(article, 0));
    return row < 0 ? QModelIndex() : index(static_cast<int>(row), 0);
}

QList<ArticleRow> LibraryModel::readWindow(int window) const
{
    const QList<qint64> numbers = m_numbers.mid(qsizetype(window) * WindowRows, WindowRows);
    const Result<QList<ArticleRow>> read = ArticleList(*m_library).rows(numbers, m_filter.search);
    if (!read)
        return QList<ArticleRow>(numbers.size());
    const bool found = ArticleList::isSearch(m_filter.search);
    for (const ArticleRow &one : *read) {
        m_known.insert(one.id, one.number);
        if (!found)
            m_titles->learnBeginning(one.id, one.text);
    }
    return *read;
}

QString LibraryModel::title(const ArticleRow &row) const
{
    return row.headline.isEmpty() ? tr("(chưa có tiêu đề)") : m_titles->of(row.headline);
}

const ArticleRow &LibraryModel::row(int row) const
{
    const int window = row / WindowRows;
    if (!m_windows.contains(window))
        m_windows.insert(window, new QList<ArticleRow>(readWindow(window)));
    const ArticleRow &read = m_windows.object(window)->at(row % WindowRows);
    const auto unsaved = m_unsaved.constFind(read.id);
    return unsaved == m_unsaved.cend() ? read : *unsaved;
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || m_library == nullptr)
        return {};
    const ArticleRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(shown, index.column());
    case Qt::ToolTipRole:
        return shown.headline.isEmpty() ? title(shown) : shown.headline;
    case HeadlineRole:
        return title(shown);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(listDate(shown.date), title(shown), shown.source);
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == WordsColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                      : Qt::AlignLeft | Qt::AlignVCenter);
    case ArticleRole:
        return shown.id;
    case DateTextRole:
        return listDate(shown.date);
    case SourceRole:
        return shown.source;
    case TextRole:
        return shown.text;
    case StatusRole:
        return static_cast<int>(shown.status);
    case TagsRole:
        return shown.tags;
    case IssueRole:
        return shown.issue ? shown.issue->toString() : QString();
    case PhotosRole:
        return shown.photos;
    case DoubleRole:
        return shown.hasDouble;
    default:
        return {};
    }
}

QVariant LibraryModel::cell(const ArticleRow &row, int column) const
{
    switch (column) {
    case DateColumn:
        return listDate(row.date);
    case HeadlineColumn:
        return title(row);
    case SourceColumn:
        return row.source;
    case WordsColumn:
        return row.words;
    case StatusColumn:
        return statusName(row.status);
    case IssueColumn:
        return row.issue ? row.issue->toString() : QString();
    case TagsColumn:
        return row.tags.join(QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList names = {tr("Ngày"),       tr("Tiêu đề"), tr("Nguồn"), tr("Số từ"),
                               tr("Trạng thái"), tr("Số báo"),  tr("Nhãn")};
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == WordsColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

void LibraryModel::sort(int column, Qt::SortOrder direction)
{
    const QHash<int, ArticleOrder::Key> keys = {{DateColumn, ArticleOrder::Key::Date},
                                                {HeadlineColumn, ArticleOrder::Key::Headline},
                                                {SourceColumn, ArticleOrder::Key::Source},
                                                {WordsColumn, ArticleOrder::Key::Words},
                                                {StatusColumn, ArticleOrder::Key::Status}};
    if (keys.contains(column))
        setOrder({keys.value(column), direction});
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

Qt::DropActions LibraryModel::supportedDragActions() const
{
    return Qt::CopyAction;
}

Qt::DropActions LibraryModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

QStringList LibraryModel::mimeTypes() const
{
    return {articlesMime, placementsMime};
}

QMimeData *LibraryModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList lines;
    for (const QUuid &id : articles(indexes))
        lines.append(id.toString(QUuid::WithoutBraces));
    auto *mime = new QMimeData;
    mime->setData(articlesMime, lines.join(u'\n').toUtf8());
    return mime;
}

bool LibraryModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return data->hasFormat(placementsMime);
}

bool LibraryModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT removalFromIssueRequested(placementsOf(data));
    return true;
}

QString listDate(QDate date)
{
    return date.isValid() ? QStringLiteral("%1/%2/%3").arg(date.day()).arg(date.month()).arg(date.year())
                          : LibraryModel::tr("Không ngày");
}

} // namespace DiemTin
