// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Submenus, one a kind of wish.

#include "views/library/filtermenu.h"

namespace DiemTin {

namespace {

constexpr int daysToSunday = 6;

/// Text of an action: an ampersand in a name is no accelerator.
QString plain(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterMenu::FilterMenu(QWidget *parent)
    : QMenu(parent)
{ }

void FilterMenu::fill(const ArticleFilter &filter, const FilterChoices &choices, QDate today)
{
    m_filter = filter;
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    addWeeks(choices.weeks, today);
    addKinds();
    addSources(choices);
    addUses(choices);
    addSeparator();
    ArticleFilter none;
    none.search = filter.search;
    QAction *clearing = addAction(tr("&Bỏ mọi bộ lọc"));
    clearing->setObjectName(QStringLiteral("clearFilter"));
    clearing->setEnabled(none != filter);
    connect(clearing, &QAction::triggered, this, [this, none] { Q_EMIT filterChosen(none); });
}

QMenu *FilterMenu::addPart(const QString &title, const QString &name)
{
    QMenu *part = addMenu(title);
    part->setObjectName(name);
    return part;
}

void FilterMenu::addChoice(QMenu *menu, const QString &text, const ArticleFilter &filter)
{
    QAction *action = menu->addAction(plain(text));
    action->setCheckable(true);
    action->setChecked(filter == m_filter);
    connect(action, &QAction::triggered, this, [this, filter] { Q_EMIT filterChosen(filter); });
}

void FilterMenu::addWeeks(const QList<QDate> &weeks, QDate today)
{
    QMenu *menu = addPart(tr("&Tuần"), QStringLiteral("weekMenu"));
    const auto add = [&](const QString &text, QDate from, QDate to) {
        ArticleFilter filter = m_filter;
        filter.from = from;
        filter.to = to;
        addChoice(menu, text, filter);
    };
    add(tr("Mọi tuần"), {}, {});
    const QDate thisMonday = today.addDays(1 - today.dayOfWeek());
    QList<QDate> mondays = weeks;
    for (const QDate monday : {thisMonday.addDays(-1 - daysToSunday), thisMonday}) {
        mondays.removeAll(monday);
        mondays.prepend(monday);
    }
    for (const QDate monday : std::as_const(mondays))
        add(weekName(monday, today), monday, monday.addDays(daysToSunday));
}

void FilterMenu::addKinds()
{
    QMenu *sections = addPart(tr("&Mục"), QStringLiteral("sectionMenu"));
    QMenu *states = addPart(tr("T&rạng thái"), QStringLiteral("statusMenu"));
    QMenu *photos = addPart(tr("Ả&nh"), QStringLiteral("photoMenu"));
    ArticleFilter filter = m_filter;
    filter.section.reset();
    addChoice(sections, tr("Mọi mục"), filter);
    for (const SectionKind kind : allSectionKinds) {
        filter.section = kind;
        addChoice(sections, sectionName(kind), filter);
    }
    filter = m_filter;
    filter.status.reset();
    addChoice(states, tr("Mọi trạng thái"), filter);
    for (const ArticleStatus status : allArticleStatuses) {
        filter.status = status;
        addChoice(states, statusName(status), filter);
    }
    filter = m_filter;
    for (const auto &[wish, text] : {std::pair(ArticleFilter::Photos::Any, tr("Có ảnh hay không")),
                                     std::pair(ArticleFilter::Photos::With, tr("Có ảnh")),
                                     std::pair(ArticleFilter::Photos::Without, tr("Không có ảnh"))}) {
        filter.photos = wish;
        addChoice(photos, text, filter);
    }
}

void FilterMenu::addSources(const FilterChoices &choices)
{
    QMenu *sources = addPart(tr("N&guồn"), QStringLiteral("sourceMenu"));
    ArticleFilter filter = m_filter;
    filter.source = QUuid();
    addChoice(sources, tr("Mọi nguồn"), filter);
    for (const auto &[id, name] : choices.sources) {
        filter.source = id;
        addChoice(sources, name, filter);
    }
    QMenu *tags = addPart(tr("N&hãn"), QStringLiteral("tagMenu"));
    filter = m_filter;
    filter.tag.clear();
    addChoice(tags, tr("Mọi nhãn"), filter);
    for (const QString &tag : choices.tags) {
        filter.tag = tag;
        addChoice(tags, tag, filter);
    }
}

void FilterMenu::addUses(const FilterChoices &choices)
{
    QMenu *uses = addPart(tr("&Số báo"), QStringLiteral("useMenu"));
    ArticleFilter filter = m_filter;
    filter.issue = QUuid();
    for (const auto &[wish, text] :
         {std::pair(ArticleFilter::Use::Any, tr("Đã dùng hay chưa")),
          std::pair(ArticleFilter::Use::Unused, tr("Chưa dùng")), std::pair(ArticleFilter::Use::Used, tr("Đã dùng"))}) {
        filter.use = wish;
        addChoice(uses, text, filter);
    }
    uses->addSeparator();
    filter.use = ArticleFilter::Use::InIssue;
    for (const auto &[id, name] : choices.issues) {
        filter.issue = id;
        addChoice(uses, name, filter);
    }
}

} // namespace DiemTin
