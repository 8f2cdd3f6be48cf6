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
#include "models/store/photostore.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace DiemTin {

ArticleController::ArticleController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    const Actions &actions = parts.actions;
    connect(actions.newArticle, &QAction::triggered, this, &ArticleController::addArticle);
    connect(actions.addPhotos, &QAction::triggered, this, &ArticleController::addPhotos);
    connect(actions.addQrCode, &QAction::triggered, this, &ArticleController::addQrCode);
    connect(actions.removeArticle, &QAction::triggered, this, &ArticleController::remove);
    connect(actions.previousArticle, &QAction::triggered, this, [this] { step(-1); });
    connect(actions.nextArticle, &QAction::triggered, this, [this] { step(1); });
    connect(actions.moveToSection, &QMenu::aboutToShow, this, &ArticleController::fillSectionMenu);
    connectMoves();
    connectLayout();
    updateActions();
}

void ArticleController::connectMoves()
{
    const auto connectMove = [this](QAction *action, MoveDirection direction) {
        connect(action, &QAction::triggered, this, [this, direction] {
            if (const Placement *moved = placement())
                m_parts.workspace.desk()->changeIssue(withStepped(issue(), moved->id, direction), tr("Chuyển tin"));
        });
    };
    connectMove(m_parts.actions.moveUp, MoveDirection::Up);
    connectMove(m_parts.actions.moveDown, MoveDirection::Down);
}

void ArticleController::connectLayout()
{
    const Actions &actions = m_parts.actions;
    connect(actions.startsPage, &QAction::triggered, this, [this](bool checked) {
        changePlacement(tr("Bắt đầu trang mới"), [checked](Placement &p) { p.startsPage = checked; });
    });
    const auto connectSide = [this](QAction *action, PhotoSide side) {
        connect(action, &QAction::triggered, this,
                [this, side] { changePlacement(tr("Vị trí ảnh"), [side](Placement &p) { p.photoSide = side; }); });
    };
    connectSide(actions.photoAutomatic, PhotoSide::Automatic);
    connectSide(actions.photoLeft, PhotoSide::Left);
    connectSide(actions.photoRight, PhotoSide::Right);
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

void ArticleController::setArticle(const QUuid &article)
{
    m_article = article;
    updateActions();
}

void ArticleController::updateActions()
{
    const Actions &actions = m_parts.actions;
    const Placement *chosen = placement();
    const bool writable = m_parts.workspace.isWritable();
    actions.newArticle->setEnabled(m_parts.workspace.hasIssue() && writable);
    for (QAction *action :
         {actions.addPhotos, actions.addQrCode, actions.moveUp, actions.moveDown, actions.moveToSection->menuAction(),
          actions.startsPage, actions.photoSide->menuAction(), actions.removeArticle})
        action->setEnabled(chosen != nullptr && writable);
    for (QAction *action : {actions.previousArticle, actions.nextArticle})
        action->setEnabled(m_parts.workspace.hasIssue());
    actions.startsPage->setChecked(chosen != nullptr && chosen->startsPage);
    const PhotoSide side = chosen != nullptr ? chosen->photoSide : PhotoSide::Automatic;
    actions.photoAutomatic->setChecked(side == PhotoSide::Automatic);
    actions.photoLeft->setChecked(side == PhotoSide::Left);
    actions.photoRight->setChecked(side == PhotoSide::Right);
}

void ArticleController::changePlacement(const QString &undoText, const std::function<void(Placement &)> &change)
{
    const Placement *chosen = placement();
    if (chosen == nullptr)
        return;
    Issue changed = issue();
    const PlacementSpot spot = findPlacement(changed, chosen->id).value();
    change(changed.sections[spot.section].placements[spot.position]);
    m_parts.workspace.desk()->changeIssue(changed, undoText);
}

void ArticleController::addArticle()
{
    if (!m_parts.workspace.hasIssue())
        return;
    Desk &desk = *m_parts.workspace.desk();
    Article article;
    article.id = newUuid(m_parts.workspace.clock());
    article.date = m_parts.workspace.clock().now().toLocalTime().date();
    if (const Result<void> stored = desk.library().articles().save(article); !stored) {
        Q_EMIT failed(stored.error().message);
        return;
    }
    Issue changed = issue();
    // After the chosen article; without one, at the end of the domestic news, where most new pieces belong.
    PlacementSpot spot = findArticle(changed, m_article).value_or(PlacementSpot{1, -1});
    if (spot.section >= changed.sections.size())
        return;
    QList<Placement> &placements = changed.sections[spot.section].placements;
    const qsizetype position = spot.position < 0 ? placements.size() : spot.position + 1;
    Placement placed;
    placed.id = newUuid(m_parts.workspace.clock());
    placed.article = article.id;
    placements.insert(position, placed);
    desk.changeIssue(changed, tr("Thêm tin"));
    Q_EMIT headlineWanted(article.id);
}

void ArticleController::addPhotos()
{
    if (placement() == nullptr)
        return;
    const QStringList files =
        m_parts.dialogs.photosToAdd(m_parts.window, m_parts.settings.folder(QStringLiteral("photo")));
    Desk &desk = *m_parts.workspace.desk();
    Article article = desk.content().articles.value(m_article);
    for (const QString &path : files) {
        m_parts.settings.setFolder(QStringLiteral("photo"), QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            Q_EMIT failed(tr("Không đọc được ảnh %1: %2").arg(path, file.errorString()));
            continue;
        }
        const Result<PhotoInfo> photo = desk.library().photos().add(file.readAll(), path);
        if (photo)
            article.photos.append(PhotoUse{.sha256 = photo->sha256, .caption = {}, .credit = {}});
        else
            Q_EMIT failed(photo.error().message);
    }
    desk.changeArticle(article, tr("Thêm ảnh"));
}

void ArticleController::addQrCode()
{
    if (placement() == nullptr)
        return;
    Desk &desk = *m_parts.workspace.desk();
    Article article = desk.content().articles.value(m_article);
    article.qrCodes.append(QrCode{.label = tr("Quét mã để xem thêm"), .url = article.url});
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

void ArticleController::remove()
{
    const Placement *chosen = placement();
    if (chosen == nullptr)
        return;
    const QUuid gone = chosen->id;
    const QList<QUuid> articles = m_parts.workspace.outline()->articlesInOrder();
    const qsizetype present = articles.indexOf(m_article);
    const QUuid neighbour = articles.value(present + 1 < articles.size() ? present + 1 : present - 1);
    m_parts.workspace.desk()->changeIssue(withRemoved(issue(), gone), tr("Bỏ tin khỏi số báo"));
    Q_EMIT articleWanted(neighbour);
}

void ArticleController::moveToSection(int section)
{
    const Placement *chosen = placement();
    if (chosen == nullptr)
        return;
    const int end = static_cast<int>(issue().sections.at(section).placements.size());
    m_parts.workspace.desk()->changeIssue(withMoved(issue(), {chosen->id}, {section, end}), tr("Chuyển tin"));
}

void ArticleController::fillSectionMenu()
{
    QMenu *menu = m_parts.actions.moveToSection;
    menu->clear();
    const IssueOutlineModel &outline = *m_parts.workspace.outline();
    const int present = findArticle(issue(), m_article).value_or(PlacementSpot{}).section;
    for (int section = 0; section < outline.rowCount(); ++section) {
        QAction *action =
            menu->addAction(QStringLiteral("&%1  %2")
                                .arg(section + 1)
                                .arg(outline.index(section, 0).data(IssueOutlineModel::TitleRole).toString()));
        action->setEnabled(section != present);
        connect(action, &QAction::triggered, this, [this, section] { moveToSection(section); });
    }
}

} // namespace DiemTin
