// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// List at the left, the chosen source at the right.

#include "views/library/sourcesdialog.h"

#include "models/base/viettext.h"
#include "models/desk/changesources.h"
#include "models/desk/desk.h"
#include "models/store/library.h"
#include "models/store/sourcestore.h"
#include "views/shared/scrolledform.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QUndoStack>

#include <algorithm>

namespace DiemTin {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int aliasesHeight = 110; ///< logical pixels

QUuid idOf(const QTreeWidgetItem *item)
{
    return item != nullptr ? item->data(0, idRole).toUuid() : QUuid();
}

} // namespace

SourcesDialog::SourcesDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_name(new QLineEdit(this))
    , m_aliases(new QPlainTextEdit(this))
    , m_homepage(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_save(new QPushButton(tr("&Lưu"), this))
    , m_merge(new QPushButton(tr("&Gộp"), this))
    , m_undo(new QPushButton(tr("&Hoàn tác"), this))
{
    setObjectName(QStringLiteral("sourcesDialog"));
    setWindowTitle(tr("Nguồn tin"));
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addWidget(makeList(), 3);
    parts->addWidget(makeFields(), 2);
    auto *buttons = new QDialogButtonBox(this);
    m_undo->setObjectName(QStringLiteral("undoSources"));
    m_undo->setAutoDefault(false);
    buttons->addButton(m_undo, QDialogButtonBox::ResetRole);
    connect(m_undo, &QPushButton::clicked, desk.undoStack(), &QUndoStack::undo);
    connect(desk.undoStack(), &QUndoStack::indexChanged, this, &SourcesDialog::updateButtons);
    connect(&desk, &Desk::sourcesChanged, this, [this] { load(m_shown.id); });
    buttons->addButton(tr("Đóng"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(parts, 1);
    column->addWidget(buttons);
    load({});
    resizeOnScreen(*this, {780, 480});
}

QWidget *SourcesDialog::makeList()
{
    m_search->setObjectName(QStringLiteral("sourceSearch"));
    m_search->setPlaceholderText(tr("Tìm nguồn tin"));
    m_search->setAccessibleName(tr("Tìm nguồn tin"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &SourcesDialog::filter);
    m_list->setObjectName(QStringLiteral("sourceList"));
    m_list->setAccessibleName(tr("Các nguồn tin"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels({tr("Nguồn"), tr("Số tin"), tr("Tên khác")});
    m_list->header()->resizeSection(0, 190);
    m_list->header()->resizeSection(1, 70);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &SourcesDialog::showCurrent);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    return part;
}

QWidget *SourcesDialog::makeFields()
{
    m_name->setObjectName(QStringLiteral("sourceName"));
    m_aliases->setObjectName(QStringLiteral("sourceAliases"));
    m_aliases->setPlaceholderText(tr("Mỗi dòng một tên"));
    m_aliases->setTabChangesFocus(true);
    m_aliases->setMaximumHeight(aliasesHeight);
    m_homepage->setObjectName(QStringLiteral("sourceHomepage"));
    m_homepage->setPlaceholderText(QStringLiteral("https://"));
    m_message->setObjectName(QStringLiteral("sourceMessage"));
    m_message->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveSource"));
    m_merge->setObjectName(QStringLiteral("mergeSources"));
    m_merge->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &SourcesDialog::save);
    connect(m_merge, &QPushButton::clicked, this, &SourcesDialog::merge);
    connect(m_name, &QLineEdit::textChanged, this, &SourcesDialog::updateButtons);
    connect(m_homepage, &QLineEdit::textChanged, this, &SourcesDialog::updateButtons);
    connect(m_aliases, &QPlainTextEdit::textChanged, this, &SourcesDialog::updateButtons);
    auto *part = new QWidget(this);
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Tên:"), m_name);
    form->addRow(tr("Tên &khác:"), m_aliases);
    form->addRow(tr("T&rang chủ:"), m_homepage);
    form->addRow(m_save);
    form->addRow(m_merge);
    form->addRow(m_message);
    return part;
}

void SourcesDialog::load(const QUuid &current)
{
    const Result<QList<Source>> sources = m_desk.library().sources().list();
    const Result<QHash<QUuid, qint64>> counts = m_desk.library().sources().counts();
    if (!sources || !counts) {
        report(!sources ? sources.error().message : counts.error().message);
        return;
    }
    m_counts = *counts;
    m_sources.clear();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Source &source : *sources) {
        m_sources.insert(source.id, source);
        auto *item = new QTreeWidgetItem(
            m_list,
            {source.name, QLocale().toString(m_counts.value(source.id)), source.aliases.join(QStringLiteral(", "))});
        item->setData(0, idRole, source.id);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (source.id == current)
            m_list->setCurrentItem(item);
    }
    filter(m_search->text());
    showCurrent();
}

void SourcesDialog::filter(const QString &text)
{
    const QString wanted = folded(text).trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const Source source = m_sources.value(idOf(item));
        const QString names = QStringList(QStringList{source.name, source.homepage} + source.aliases).join(u'\n');
        item->setHidden(!folded(names).contains(wanted));
    }
}

QList<QUuid> SourcesDialog::chosen() const
{
    QList<QUuid> ids;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        ids.append(idOf(item));
    std::ranges::stable_sort(ids, std::greater(), [this](const QUuid &id) { return m_counts.value(id); });
    return ids;
}

void SourcesDialog::showCurrent()
{
    const QList<QUuid> ids = chosen();
    m_shown = ids.size() == 1 ? m_sources.value(ids.first()) : Source();
    m_name->setText(m_shown.name);
    m_aliases->setPlainText(m_shown.aliases.join(u'\n'));
    m_homepage->setText(m_shown.homepage);
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_aliases), static_cast<QWidget *>(m_homepage)})
        field->setEnabled(ids.size() == 1 && !m_desk.library().isReadOnly());
    updateButtons();
}

void SourcesDialog::updateButtons()
{
    const QList<QUuid> ids = chosen();
    const bool writable = !m_desk.library().isReadOnly();
    m_save->setEnabled(writable && ids.size() == 1 && edited() != m_shown);
    m_merge->setEnabled(writable && ids.size() == 2);
    m_undo->setEnabled(lastStepIsOurs());
    if (ids.size() == 2)
        report(tr("Gộp “%1” vào “%2”.").arg(m_sources.value(ids.at(1)).name, m_sources.value(ids.at(0)).name));
    else
        report(ids.isEmpty() ? tr("Chọn một nguồn để sửa, hoặc hai nguồn để gộp.") : QString());
}

Source SourcesDialog::edited() const
{
    Source source = m_shown;
    source.name = simplified(m_name->text());
    source.homepage = m_homepage->text().trimmed();
    source.aliases.clear();
    const QStringList lines = m_aliases->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (const QString alias = simplified(line); !alias.isEmpty())
            source.aliases.append(alias);
    }
    return source;
}

void SourcesDialog::save()
{
    showResult(m_desk.changeSource(edited()));
}

void SourcesDialog::merge()
{
    if (const QList<QUuid> ids = chosen(); ids.size() == 2)
        showResult(m_desk.mergeSources(ids.at(1), ids.at(0)));
}

void SourcesDialog::showResult(const Result<Source> &changed)
{
    if (changed)
        load(changed->id);
    else
        report(changed.error().message);
}

/// Undo here takes back what was done to sources only, never a change of the issue behind the dialog.
bool SourcesDialog::lastStepIsOurs() const
{
    const QUndoStack &steps = *m_desk.undoStack();
    return steps.canUndo() && dynamic_cast<const ChangeSources *>(steps.command(steps.index() - 1)) != nullptr;
}

void SourcesDialog::report(const QString &sentence)
{
    m_message->setText(sentence);
}

} // namespace DiemTin
