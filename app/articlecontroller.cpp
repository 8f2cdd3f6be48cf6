// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Actions on one article.

#include "app/articlecontroller.h"

#include "app/actions.h"
#include "app/dialogs.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/store/articlestore.h"
#include "views/issue/issuetree.h"

#include <QActionGroup>
#include <QDoubleSpinBox>

#include <algorithm>
#include <iterator>

namespace DiemTin {
namespace {

/// The article to go on with when these are gone: the next that stays, else the last before them; null where none does.
QUuid neighbourOf(const Issue &issue, const QList<QUuid> &going)
{
    QUuid before;
    bool passed = false;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements) {
            const bool goes = going.contains(placement.id);
            passed = passed || goes;
            if (passed && !goes)
                return placement.article;
            if (!goes)
                before = placement.article;
        }
    }
    return before;
}

} // namespace

ArticleController::ArticleController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    const Actions &actions = parts.actions;
    connect(actions.newArticle, &QAction::triggered, this, &ArticleController::addArticle);
    connect(actions.addQrCode, &QAction::triggered, this, &ArticleController::addQrCode);
    connect(actions.removeArticle, &QAction::triggered, this, [this] { remove(placements()); });
    connect(actions.previousArticle, &QAction::triggered, this, [this] { step(-1); });
    connect(actions.nextArticle, &QAction::triggered, this, [this] { step(1); });
    connectMoves();
    connectLayout();
    connectPhotoSize();
    connectOutline();
    makeMenus();
    updateActions();
}

void ArticleController::connectMoves()
{
    const Actions &actions = m_parts.actions;
    const auto connectMove = [this](QAction *action, MoveDirection direction) {
        connect(action, &QAction::triggered, this, [this, direction] {
            if (!placements().isEmpty())
                change(withStepped(issue(), placements(), direction), tr("Chuyển tin"), placements().size());
        });
    };
    connectMove(actions.moveUp, MoveDirection::Up);
    connectMove(actions.moveDown, MoveDirection::Down);
    for (int section = 0; section < actions.toSection.size(); ++section)
        connect(actions.toSection.at(section), &QAction::triggered, this, [this, section] { moveToSection(section); });
    connect(actions.sortSection, &QAction::triggered, this, [this] {
        const int section = m_parts.outline.currentSection();
        sort(section, section);
    });
    connect(actions.sortIssue, &QAction::triggered, this,
            [this] { sort(0, static_cast<int>(issue().sections.size()) - 1); });
}

void ArticleController::connectLayout()
{
    const Actions &actions = m_parts.actions;
    connect(actions.startsPage, &QAction::triggered, this, [this](bool checked) {
        changePlacements(tr("Bắt đầu trang mới"), placements(), [checked](Placement &p) { p.startsPage = checked; });
    });
    connect(actions.pinned, &QAction::triggered, this, [this](bool checked) {
        changePlacements(checked ? tr("Ghim chỗ") : tr("Bỏ ghim"), placements(),
                         [checked](Placement &p) { p.pinned = checked; });
    });
    connect(actions.contentsTitle, &QAction::triggered, &m_parts.outline, &IssueTree::editContentsTitle);
    const auto connectSide = [this](QAction *action, PhotoSide side) {
        connect(action, &QAction::triggered, this, [this, side] {
            changePlacements(tr("Vị trí ảnh"), placements(), [side](Placement &p) { p.photoSide = side; });
        });
    };
    connectSide(actions.photoAutomatic, PhotoSide::Automatic);
    connectSide(actions.photoLeft, PhotoSide::Left);
    connectSide(actions.photoRight, PhotoSide::Right);
}

void ArticleController::connectPhotoSize()
{
    const Actions &actions = m_parts.actions;
    const auto setWidth = [this](double width) {
        changePlacements(tr("Kích cỡ ảnh"), placements(), [width](Placement &p) { p.photoWidth = width; });
    };
    for (QAction *size : actions.photoWidths)
        connect(size, &QAction::triggered, this, [size, setWidth] { setWidth(size->data().toDouble()); });
    connect(actions.photoWidth, &QDoubleSpinBox::editingFinished, this, [this, setWidth] {
        // Leaving the field by closing the menu wishes for nothing.
        if (m_parts.actions.photoWidth->hasFocus())
            setWidth(m_parts.actions.photoWidth->value());
    });
}

void ArticleController::connectOutline()
{
    const IssueOutlineModel *model = m_parts.workspace.outline();
    connect(model, &IssueOutlineModel::moveRequested, this, &ArticleController::move);
    connect(model, &IssueOutlineModel::placingRequested, this, &ArticleController::placeDropped);
    connect(model, &IssueOutlineModel::contentsTitleEdited, this, [this](const QUuid &placement, const QString &title) {
        changePlacements(tr("Tên trong mục lục"), {placement}, [&](Placement &p) { p.contentsTitle = title; });
    });
    connect(&m_parts.outline, &IssueTree::removalRequested, this, &ArticleController::remove);
    connect(&m_parts.outline, &IssueTree::selectionMoved, this, &ArticleController::updateActions);
}

void ArticleController::makeMenus()
{
    const Actions &actions = m_parts.actions;
    auto *articles = new QMenu(m_parts.window);
    articles->setObjectName(QStringLiteral("articleMenu"));
    articles->addActions({actions.cut, actions.copy, actions.paste});
    articles->addSeparator();
    articles->addActions({actions.moveUp, actions.moveDown, actions.moveToSection->menuAction(), actions.sortSection});
    articles->addSeparator();
    articles->addActions({actions.contentsTitle, actions.pinned, actions.startsPage, actions.photoSize->menuAction(),
                          actions.photoSide->menuAction()});
    articles->addSeparator();
    articles->addActions({actions.newArticle, actions.addPhotos, actions.revisions, actions.removeArticle});
    auto *section = new QMenu(m_parts.window);
    section->setObjectName(QStringLiteral("sectionMenu"));
    section->addActions({actions.paste, actions.sortSection, actions.sortIssue, actions.newArticle});
    m_parts.outline.setMenus(articles, section);
}

const Issue &ArticleController::issue() const
{
    return m_parts.workspace.desk()->content().issue;
}

const Placement *ArticleController::placement() const
{
    if (!m_parts.workspace.hasIssue())
        return nullptr;
    const std::optional<PlacementSpot> spot = findArticle(issue(), m_article);
    return spot ? &issue().sections.at(spot->section).placements.at(spot->position) : nullptr;
}

QList<QUuid> ArticleController::placements() const
{
    const Placement *chosen = placement();
    const QList<QUuid> selected = m_parts.outline.selectedPlacements();
    if (chosen == nullptr)
        return {};
    return selected.contains(chosen->id) ? selected : QList<QUuid>{chosen->id};
}

void ArticleController::setArticle(const QUuid &article)
{
    m_article = article;
    updateActions();
}

void ArticleController::updateActions()
{
    const Actions &actions = m_parts.actions;
    const bool chosen = placement() != nullptr;
    const bool writable = m_parts.workspace.isWritable();
    const bool issueIsOpen = m_parts.workspace.hasIssue();
    m_parts.outline.setChangeable(writable);
    for (QAction *action :
         {actions.addPhotos, actions.addQrCode, actions.moveUp, actions.moveDown, actions.moveToSection->menuAction(),
          actions.contentsTitle, actions.pinned, actions.startsPage, actions.photoSize->menuAction(),
          actions.photoSide->menuAction(), actions.removeArticle})
        action->setEnabled(chosen && writable);
    for (QAction *action : {actions.newArticle, actions.sortSection, actions.sortIssue})
        action->setEnabled(issueIsOpen && writable);
    for (QAction *action : {actions.previousArticle, actions.nextArticle})
        action->setEnabled(issueIsOpen);
    showSections();
    showLayout();
}

void ArticleController::showSections()
{
    const IssueOutlineModel &outline = *m_parts.workspace.outline();
    const int present =
        m_parts.workspace.hasIssue() ? findArticle(issue(), m_article).value_or(PlacementSpot{}).section : -1;
    for (int section = 0; section < m_parts.actions.toSection.size(); ++section) {
        QAction *action = m_parts.actions.toSection.at(section);
        const QString title = outline.index(section, 0).data(IssueOutlineModel::TitleRole).toString();
        action->setText(
            QStringLiteral("&%1  %2").arg(section + 1).arg(QString(title).replace(u'&', QStringLiteral("&&"))));
        action->setVisible(section < outline.rowCount());
        action->setEnabled(present >= 0 && m_parts.workspace.isWritable()
                           && (section != present || placements().size() > 1));
    }
}

void ArticleController::showLayout()
{
    const Actions &actions = m_parts.actions;
    const Placement *present = placement();
    const Placement chosen = present != nullptr ? *present : Placement();
    actions.startsPage->setChecked(chosen.startsPage);
    actions.pinned->setChecked(chosen.pinned);
    actions.photoAutomatic->setChecked(chosen.photoSide == PhotoSide::Automatic);
    actions.photoLeft->setChecked(chosen.photoSide == PhotoSide::Left);
    actions.photoRight->setChecked(chosen.photoSide == PhotoSide::Right);
    const auto wished = std::ranges::find_if(actions.photoWidths, [&](const QAction *size) {
        return qFuzzyCompare(1 + size->data().toDouble(), 1 + chosen.photoWidth);
    });
    if (wished != actions.photoWidths.end())
        (*wished)->setChecked(true);
    else if (QAction *checked = actions.photoWidths.constFirst()->actionGroup()->checkedAction())
        checked->setChecked(false);
    if (!actions.photoWidth->hasFocus())
        actions.photoWidth->setValue(chosen.photoWidth > 0 ? chosen.photoWidth : 75);
}

/// One undo step; its name counts where several articles are meant.
void ArticleController::change(const Issue &issue, const QString &undoText, qsizetype count)
{
    m_parts.workspace.desk()->changeIssue(
        issue, count > 1 ? tr("%1 (%n tin)", nullptr, static_cast<int>(count)).arg(undoText) : undoText);
}

void ArticleController::changePlacements(const QString &undoText, const QList<QUuid> &placements,
                                         const std::function<void(Placement &)> &change)
{
    if (placements.isEmpty())
        return;
    Issue changed = issue();
    for (const QUuid &id : placements) {
        if (const std::optional<PlacementSpot> spot = findPlacement(changed, id))
            change(changed.sections[spot->section].placements[spot->position]);
    }
    this->change(changed, undoText, placements.size());
}

void ArticleController::addArticle()
{
    Article article;
    article.date = m_parts.workspace.clock().now().toLocalTime().date();
    const QUuid added = add(article, tr("Thêm tin"));
    if (!added.isNull())
        Q_EMIT headlineWanted(added);
}

QUuid ArticleController::add(Article article, const QString &undoText)
{
    if (!m_parts.workspace.hasIssue() || !m_parts.workspace.isWritable())
        return {};
    article.id = newUuid(m_parts.workspace.clock());
    if (const Result<void> stored = m_parts.workspace.desk()->library().articles().save(article); !stored) {
        Q_EMIT failed(stored.error().message);
        return {};
    }
    place({article.id}, -1, undoText);
    return article.id;
}

void ArticleController::place(const QList<QUuid> &articles, int section, const QString &undoText)
{
    if (!m_parts.workspace.hasIssue() || articles.isEmpty())
        return;
    // After the chosen article, or at the end of the chosen section; without either, at the end of the domestic news,
    // where most new pieces belong.
    PlacementSpot spot = findArticle(issue(), m_article).value_or(PlacementSpot{1, -1});
    if (m_parts.outline.currentPlacement().isNull() && m_parts.outline.currentSection() >= 0)
        spot = {m_parts.outline.currentSection(), -1};
    if (section >= 0 && section != spot.section)
        spot = {section, -1};
    if (spot.section >= issue().sections.size())
        return;
    const auto size = static_cast<int>(issue().sections.at(spot.section).placements.size());
    spot.position = spot.position < 0 ? size : spot.position + 1;
    m_parts.workspace.desk()->changeIssue(withPlaced(issue(), articles, spot), undoText);
}

void ArticleController::addQrCode()
{
    if (placement() == nullptr)
        return;
    Desk &desk = *m_parts.workspace.desk();
    Article article = desk.content().articles.value(m_article);
    article.qrCodes.append(QrCode{.label = QStringLiteral("Quét mã để xem thêm"), .url = article.url});
    desk.changeArticle(article, tr("Thêm mã QR"));
}

void ArticleController::step(int direction)
{
    const QList<QUuid> articles = m_parts.workspace.outline()->articlesInOrder();
    if (articles.isEmpty())
        return;
    const qsizetype present = articles.indexOf(m_article);
    const qsizetype wanted = present < 0 ? 0 : std::clamp<qsizetype>(present + direction, 0, articles.size() - 1);
    Q_EMIT articleWanted(articles.at(wanted));
}

void ArticleController::remove(const QList<QUuid> &placements)
{
    if (placements.isEmpty() || !m_parts.workspace.hasIssue())
        return;
    const QUuid left = neighbourOf(issue(), placements);
    change(withRemoved(issue(), placements), tr("Bỏ tin khỏi số báo"), placements.size());
    Q_EMIT articleWanted(left);
}

void ArticleController::move(const QList<QUuid> &placements, PlacementSpot target)
{
    if (m_parts.workspace.hasIssue())
        change(withMoved(issue(), placements, target), tr("Chuyển tin"), placements.size());
}

void ArticleController::placeDropped(const QList<QUuid> &articles, PlacementSpot target)
{
    if (!m_parts.workspace.hasIssue())
        return;
    QList<QUuid> stored;
    std::ranges::copy_if(articles, std::back_inserter(stored), [this](const QUuid &article) {
        return m_parts.workspace.desk()->article(article).hasValue();
    });
    if (stored.size() < articles.size())
        Q_EMIT failed(tr("%n tin không còn trong kho nên không đưa vào số được.", nullptr,
                         static_cast<int>(articles.size() - stored.size())));
    change(withPlaced(issue(), stored, target), tr("Đưa tin vào số"), stored.size());
}

void ArticleController::moveToSection(int section)
{
    if (placement() == nullptr || section >= issue().sections.size())
        return;
    const int end = static_cast<int>(issue().sections.at(section).placements.size());
    move(placements(), {section, end});
}

void ArticleController::sort(int fromSection, int toSection)
{
    if (!m_parts.workspace.hasIssue() || fromSection < 0)
        return;
    Issue sorted = issue();
    for (int section = fromSection; section <= toSection; ++section)
        sorted = withSorted(sorted, section, m_parts.workspace.desk()->content().articles);
    change(sorted, tr("Sắp theo ngày"), 1);
}

} // namespace DiemTin
