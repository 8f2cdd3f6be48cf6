// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu of kept filters.

#include "views/library/savedfilters.h"

#include "models/base/viettext.h"
#include "models/tables/filterwords.h"

#include <QInputDialog>

namespace DiemTin {

namespace {

QString plain(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SavedFilters::SavedFilters(QWidget *parent)
    : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &SavedFilters::fill);
}

void SavedFilters::setStored(const QVariantMap &stored)
{
    m_stored = stored;
}

void SavedFilters::setPresent(const ArticleFilter &filter, QDate today)
{
    m_present = filter;
    m_today = today;
}

void SavedFilters::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    for (auto it = m_stored.cbegin(); it != m_stored.cend(); ++it) {
        connect(addAction(plain(it.key())), &QAction::triggered, this,
                [this, map = it->toMap()] { Q_EMIT filterChosen(filterFromVariant(map, m_today)); });
    }
    addSeparator();
    QAction *keeping = addAction(tr("&Lưu bộ lọc này…"));
    keeping->setEnabled(m_present != ArticleFilter());
    connect(keeping, &QAction::triggered, this,
            [this] { askForName(tr("Lưu bộ lọc"), m_present.search, [this](const QString &name) { keep(name); }); });
    QMenu *renaming = addMenu(tr("Đổ&i tên"));
    QMenu *removing = addMenu(tr("&Xóa"));
    renaming->setEnabled(!m_stored.isEmpty());
    removing->setEnabled(!m_stored.isEmpty());
    const QStringList names = m_stored.keys();
    for (const QString &name : names) {
        connect(renaming->addAction(plain(name)), &QAction::triggered, this, [this, name] {
            askForName(tr("Đổi tên bộ lọc"), name, [this, name](const QString &newName) { rename(name, newName); });
        });
        connect(removing->addAction(plain(name)), &QAction::triggered, this, [this, name] { remove(name); });
    }
}

void SavedFilters::askForName(const QString &title, const QString &proposal,
                              const std::function<void(const QString &)> &use)
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setObjectName(QStringLiteral("filterName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Tên bộ lọc:"));
    dialog->setTextValue(proposal);
    connect(dialog, &QInputDialog::textValueSelected, this, use);
    dialog->open();
}

void SavedFilters::keep(const QString &name)
{
    const QString cleaned = simplified(nfc(name));
    if (cleaned.isEmpty())
        return;
    m_stored.insert(cleaned, filterToVariant(m_present, m_today));
    Q_EMIT storedChanged(m_stored);
}

void SavedFilters::rename(const QString &name, const QString &newName)
{
    const QString cleaned = simplified(nfc(newName));
    if (cleaned.isEmpty() || m_stored.contains(cleaned) || !m_stored.contains(name))
        return;
    m_stored.insert(cleaned, m_stored.take(name));
    Q_EMIT storedChanged(m_stored);
}

void SavedFilters::remove(const QString &name)
{
    if (m_stored.remove(name) > 0)
        Q_EMIT storedChanged(m_stored);
}

} // namespace DiemTin
