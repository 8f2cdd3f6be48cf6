// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of boxes.

#include "views/library/tagsdialog.h"

#include "models/base/viettext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace DiemTin {

TagsDialog::TagsDialog(const QList<QStringList> &present, const QStringList &known, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_field(new QLineEdit(this))
{
    setObjectName(QStringLiteral("tagsDialog"));
    setWindowTitle(tr("Nhãn"));
    m_list->setObjectName(QStringLiteral("tags"));
    m_list->setAccessibleName(tr("Nhãn của tin"));
    m_field->setObjectName(QStringLiteral("newTag"));
    m_field->setPlaceholderText(tr("Nhãn mới"));
    m_field->setAccessibleName(tr("Nhãn mới"));
    QStringList tags = known;
    for (const QStringList &some : present)
        tags += some;
    tags.removeDuplicates();
    for (const QString &tag : std::as_const(tags)) {
        const auto count = std::ranges::count_if(present, [&](const QStringList &some) { return some.contains(tag); });
        addTag(tag, count == 0 ? Qt::Unchecked : count == present.size() ? Qt::Checked : Qt::PartiallyChecked);
    }
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Đồng ý"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Hủy"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &TagsDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    m_field->setFocus();
    resize(320, 360);
}

void TagsDialog::addTag(const QString &tag, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(tag, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
    item->setData(Qt::UserRole, state);
}

// What stands in the field counts as wanted, whether or not there is a box for it already.
void TagsDialog::addTyped()
{
    const QStringList typed = m_field->text().split(u',');
    for (const QString &one : typed) {
        const QString tag = simplified(nfc(one));
        if (tag.isEmpty())
            continue;
        const QList<QListWidgetItem *> same = m_list->findItems(tag, Qt::MatchFixedString);
        if (same.isEmpty()) {
            addTag(tag, Qt::Unchecked);
            m_list->item(m_list->count() - 1)->setCheckState(Qt::Checked);
        } else {
            same.first()->setCheckState(Qt::Checked);
        }
    }
    m_field->clear();
}

void TagsDialog::decide()
{
    addTyped();
    QStringList added;
    QStringList removed;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        const auto before = item->data(Qt::UserRole).value<Qt::CheckState>();
        if (item->checkState() == before || item->checkState() == Qt::PartiallyChecked)
            continue;
        (item->checkState() == Qt::Checked ? added : removed).append(item->text());
    }
    accept();
    Q_EMIT tagsChosen(added, removed);
}

} // namespace DiemTin
