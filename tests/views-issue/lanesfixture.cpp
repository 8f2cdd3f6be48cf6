// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the issue of letters.

#include "lanesfixture.h"

#include "app/actions.h"
#include "app/panels.h"
#include "app/workspace.h"
#include "models/base/uuid.h"
#include "models/store/articlestore.h"
#include "models/tables/issueoutlinemodel.h"

#include <QTest>
#include <QUndoStack>

namespace DiemTin {

LanesFixture::LanesFixture(const QString &letters)
{
    Issue changed = issue();
    int section = 0;
    for (const QString &word : letters.split(u' ')) {
        QList<Placement> &placements = changed.sections[section++].placements;
        placements.clear();
        for (const QChar letter : word) {
            store(letter);
            placements.append(Placement{.id = {}, .article = article(letter), .contentsTitle = {}});
        }
    }
    desk().changeIssue(changed, QStringLiteral("Chuẩn bị"));
    desk().undoStack()->clear();
    made.window().resize(1440, 1000);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    tree().setFocus();
}

Desk &LanesFixture::desk()
{
    return *made.window().workspace().desk();
}

IssueTree &LanesFixture::tree()
{
    return *made.window().panels().outline;
}

Actions &LanesFixture::actions()
{
    return made.window().actionList();
}

QString LanesFixture::letters()
{
    QStringList words;
    for (const Section &section : issue().sections) {
        QString word;
        for (const Placement &placement : section.placements)
            word += m_articles.key(placement.article, u'?');
        words.append(word);
    }
    return words.join(u' ');
}

QString LanesFixture::selected()
{
    QString word;
    for (const QUuid &id : tree().selectedPlacements()) {
        for (const auto &[letter, article] : m_articles.asKeyValueRange()) {
            if (placement(letter) == id)
                word += letter;
        }
    }
    return word;
}

QUuid LanesFixture::placement(QChar letter)
{
    const std::optional<PlacementSpot> spot = findArticle(issue(), article(letter));
    return spot ? issue().sections.at(spot->section).placements.at(spot->position).id : QUuid();
}

QModelIndex LanesFixture::row(QChar letter)
{
    return made.window().workspace().outline()->indexOfArticle(article(letter));
}

QModelIndex LanesFixture::section(int row)
{
    return made.window().workspace().outline()->index(row, 0);
}

void LanesFixture::select(const QString &letters)
{
    Qt::KeyboardModifiers keys;
    for (const QChar letter : letters) {
        tree().scrollTo(row(letter));
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, keys, tree().visualRect(row(letter)).center());
        keys = Qt::ControlModifier;
    }
}

void LanesFixture::store(QChar letter)
{
    Article article;
    article.id = newUuid(made.files.clock);
    article.date = QDate(2026, 10, 13);
    article.headline = QStringLiteral("Tin ") + letter;
    article.source = QStringLiteral("Báo Hải Phòng");
    article.body = QStringLiteral("Nhà máy chạy thử dây chuyền mới, công nhân học cách đo rung ngay tại xưởng.");
    if (!desk().library().articles().save(article))
        qFatal("article");
    m_articles.insert(letter, article.id);
}

void LanesFixture::date(QChar letter, const QDate &date)
{
    Article changed = desk().content().articles.value(article(letter));
    changed.date = date;
    desk().changeArticle(changed, QStringLiteral("Ngày"));
    desk().undoStack()->clear();
}

} // namespace DiemTin
