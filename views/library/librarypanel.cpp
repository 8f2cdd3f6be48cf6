// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panel's parts and how they work together.

#include "views/library/librarypanel.h"

#include "models/base/clock.h"
#include "models/store/facets.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/sourcestore.h"
#include "views/library/filterchips.h"
#include "views/library/libraryviews.h"
#include "views/library/savedfilters.h"
#include "views/library/tagsdialog.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>

namespace DiemTin {

namespace {

constexpr int typingMilliseconds = 150;
constexpr int savedMilliseconds = 300;
constexpr int mostWeeks = 60;

const QString filterKey = QStringLiteral("filter");
const QString savedKey = QStringLiteral("saved");
const QString columnsKey = QStringLiteral("columns");
const QString columnStateKey = QStringLiteral("columnState");

/// The names that chips show for the filter's ids.
FilterNames namesOf(const FilterChoices &choices)
{
    FilterNames names;
    for (const auto &[id, name] : choices.sources)
        names.sources.insert(id, name);
    for (const auto &[id, name] : choices.issues)
        names.issues.insert(id, name);
    return names;
}

} // namespace

LibraryPanel::LibraryPanel(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_filterButton(new QToolButton(this))
    , m_savedButton(new QToolButton(this))
    , m_formButton(new QToolButton(this))
    , m_filterMenu(new FilterMenu(this))
    , m_savedFilters(new SavedFilters(this))
    , m_chips(new FilterChips(this))
    , m_warning(new QLabel(this))
    , m_body(new QStackedWidget(this))
    , m_views(new LibraryViews(&m_model, this))
    , m_empty(new QLabel(this))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMilliseconds);
    m_saved.setSingleShot(true);
    m_saved.setInterval(savedMilliseconds);
    makeHead();
    makeBody();
    connectParts();
    showCount();
}

LibraryPanel::~LibraryPanel() = default;

void LibraryPanel::makeHead()
{
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setPlaceholderText(tr("Tìm trong kho tin"));
    m_search->setAccessibleName(tr("Tìm trong kho tin"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(Icon::Search, themeColours().quiet), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    const auto dress = [](QToolButton *button, const QString &name, Icon icon, const QString &text) {
        button->setObjectName(QStringLiteral("flat"));
        button->setProperty("part", name);
        button->setIcon(themedIcon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setPopupMode(QToolButton::InstantPopup);
    };
    dress(m_filterButton, QStringLiteral("filter"), Icon::Filter, tr("Lọc theo tuần, mục, nguồn…"));
    dress(m_savedButton, QStringLiteral("saved"), Icon::Open, tr("Bộ lọc đã lưu"));
    dress(m_formButton, QStringLiteral("form"), Icon::Columns, tr("Xem theo cột"));
    m_filterButton->setMenu(m_filterMenu);
    m_savedButton->setMenu(m_savedFilters);
    m_filterMenu->setObjectName(QStringLiteral("filterMenu"));
    m_savedFilters->setObjectName(QStringLiteral("savedFilters"));
    m_formButton->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 6, 6);
    row->setSpacing(3);
    row->addWidget(m_search, 1);
    for (QToolButton *button : {m_filterButton, m_savedButton, m_formButton})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_chips);
}

void LibraryPanel::makeBody()
{
    m_warning->setObjectName(QStringLiteral("duplicateWarning"));
    m_warning->setAccessibleName(tr("Tin đã có trong kho"));
    m_warning->setWordWrap(true);
    m_warning->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_warning->setContentsMargins(10, 6, 10, 6);
    m_warning->hide();
    m_empty->setObjectName(QStringLiteral("quiet"));
    m_empty->setAccessibleName(tr("Kho tin trống"));
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 40, 16, 16);
    m_body->addWidget(m_views);
    m_body->addWidget(m_empty);
    layout()->addWidget(m_warning);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_body, 1);
}

void LibraryPanel::connectParts()
{
    connect(&m_typing, &QTimer::timeout, this, &LibraryPanel::searchNow);
    connect(&m_saved, &QTimer::timeout, &m_model, &LibraryModel::refresh);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filterMenu, &QMenu::aboutToShow, this, &LibraryPanel::fillFilterMenu);
    connect(m_filterMenu, &FilterMenu::filterChosen, this, &LibraryPanel::setFilter);
    connect(m_savedFilters, &SavedFilters::filterChosen, this, &LibraryPanel::setFilter);
    connect(m_savedFilters, &SavedFilters::storedChanged, this, &LibraryPanel::stateChanged);
    connect(m_chips, &FilterChips::filterReduced, this, &LibraryPanel::setFilter);
    connect(m_formButton, &QToolButton::toggled, this, [this](bool columns) {
        m_views->setForm(columns ? LibraryViews::Form::Columns : LibraryViews::Form::Rows);
        Q_EMIT stateChanged();
    });
    connect(&m_model, &LibraryModel::countChanged, this, &LibraryPanel::showCount);
    connect(&m_model, &LibraryModel::duplicatesFound, this, &LibraryPanel::showDuplicates);
    connect(&m_model, &LibraryModel::failed, this, &LibraryPanel::failed);
    connect(&m_model, &LibraryModel::removalFromIssueRequested, this, &LibraryPanel::removalFromIssueRequested);
    connect(m_views, &LibraryViews::articleActivated, this, &LibraryPanel::articleActivated);
    connect(m_views, &LibraryViews::currentArticleChanged, this, &LibraryPanel::currentArticleChanged);
    connect(m_views, &LibraryViews::columnsChanged, this, &LibraryPanel::stateChanged);
    connect(m_views, &LibraryViews::menuRequested, this, &LibraryPanel::showMenu);
    connect(m_views, &LibraryViews::additionRequested, this,
            [this](const QList<QUuid> &articles) { Q_EMIT additionRequested(articles, -1); });
    connect(m_warning, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT articleActivated(QUuid::fromString(link)); });
}

void LibraryPanel::setDesk(Desk *desk, const Clock *clock)
{
    if (m_desk != nullptr)
        m_desk->disconnect(this);
    m_desk = desk;
    m_clock = clock;
    m_warning->hide();
    m_model.setLibrary(desk != nullptr ? &desk->library() : nullptr);
    showFilter();
    if (desk == nullptr)
        return;
    connect(desk, &Desk::saved, &m_saved, qOverload<>(&QTimer::start));
    connect(desk, &Desk::contentChanged, this, [this](const QUuid &article) {
        if (const Result<Article> now = m_desk->article(article); !article.isNull() && now)
            m_model.updateArticle(*now);
    });
}

void LibraryPanel::refresh()
{
    m_model.refresh();
    showFilter();
}

void LibraryPanel::setSections(const QStringList &names)
{
    m_sections = names;
}

QVariantMap LibraryPanel::state() const
{
    return {{filterKey, filterToVariant(m_model.filter(), today())},
            {savedKey, m_savedFilters->stored()},
            {columnsKey, m_views->form() == LibraryViews::Form::Columns},
            {columnStateKey, m_views->columnState()}};
}

void LibraryPanel::setState(const QVariantMap &state)
{
    const QSignalBlocker blocker(this);
    m_savedFilters->setStored(state.value(savedKey).toMap());
    if (state.contains(columnStateKey))
        m_views->restoreColumnState(state.value(columnStateKey).toByteArray());
    m_formButton->setChecked(state.value(columnsKey).toBool());
    setFilter(filterFromVariant(state.value(filterKey).toMap(), today()));
}

QDate LibraryPanel::today() const
{
    return (m_clock != nullptr ? m_clock->now() : systemClock().now()).toLocalTime().date();
}

void LibraryPanel::setFilter(const ArticleFilter &filter)
{
    {
        const QSignalBlocker blocker(m_search);
        if (m_search->text().trimmed() != filter.search)
            m_search->setText(filter.search);
    }
    m_model.setFilter(filter);
    showFilter();
    Q_EMIT stateChanged();
}

void LibraryPanel::searchNow()
{
    m_typing.stop();
    ArticleFilter filter = m_model.filter();
    filter.search = m_search->text().trimmed();
    setFilter(filter);
}

void LibraryPanel::fillFilterMenu()
{
    m_filterMenu->fill(m_model.filter(), choices(), today());
}

FilterChoices LibraryPanel::choices() const
{
    FilterChoices choices;
    if (m_desk == nullptr)
        return choices;
    Library &library = m_desk->library();
    if (const Result<QList<QDate>> weeks = weeksInUse(library, mostWeeks))
        choices.weeks = *weeks;
    if (const Result<QStringList> tags = tagsInUse(library))
        choices.tags = *tags;
    if (const Result<QList<Source>> sources = library.sources().list()) {
        for (const Source &source : *sources)
            choices.sources.emplaceBack(source.id, source.name);
    }
    if (const Result<QList<IssueSummary>> issues = library.issues().list()) {
        for (const IssueSummary &issue : *issues)
            choices.issues.emplaceBack(issue.id, tr("Số %1").arg(issue.number.toString()));
    }
    return choices;
}

void LibraryPanel::showFilter()
{
    const ArticleFilter &filter = m_model.filter();
    const bool named = !filter.source.isNull() || !filter.issue.isNull();
    m_chips->setWishes(filterWishes(filter, named ? namesOf(choices()) : FilterNames(), today()));
    m_savedFilters->setPresent(filter, today());
}

void LibraryPanel::showCount()
{
    const int rows = m_model.rowCount();
    const bool empty = rows == 0 && m_model.isComplete();
    if (empty) {
        const bool filtered = m_model.filter() != ArticleFilter();
        m_empty->setText(!filtered ? tr("Kho chưa có tin nào. Tin bạn viết, dán hay nhập vào đều được giữ ở đây.")
                             : m_search->text().isEmpty() ? tr("Không có tin nào hợp với bộ lọc.")
                                                          : tr("Không tìm thấy “%1”.").arg(m_search->text().trimmed()));
    }
    m_body->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_views);
    Q_EMIT countTextChanged(m_desk == nullptr          ? QString()
                                : m_model.isComplete() ? tr("%1 tin").arg(QLocale().toString(rows))
                                                       : tr("đang tìm…"));
}

void LibraryPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        m_views->enter();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        searchNow();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void LibraryPanel::warnOfDuplicates(const Article &article)
{
    m_warning->hide();
    m_warned = article.id;
    m_model.findDuplicates(article);
}

void LibraryPanel::showDuplicates(const QUuid &article, const QList<Duplicate> &found)
{
    if (article != m_warned || found.isEmpty())
        return;
    const Duplicate &first = found.first();
    const QString link =
        QStringLiteral("<a href=\"%1\">%2</a>").arg(first.article.toString(), first.headline.toHtmlEscaped());
    const QString origin = QStringList({listDate(first.date), first.source.toHtmlEscaped()}).join(QStringLiteral(", "));
    QString sentence = tr("Kho đã có tin này: %1 (%2)").arg(link, origin);
    if (found.size() > 1)
        sentence += tr(" và %n tin khác", nullptr, static_cast<int>(found.size() - 1));
    m_warning->setText(sentence + u'.');
    m_warning->show();
}

} // namespace DiemTin
