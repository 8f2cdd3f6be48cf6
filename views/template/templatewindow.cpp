// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's parts and how they follow the templates.

#include "views/template/templatewindow.h"

#include "models/desk/desk.h"
#include "models/desk/templatedesk.h"
#include "models/store/library.h"
#include "views/shared/icons.h"
#include "views/shared/scrolledform.h"
#include "views/shared/theme.h"
#include "views/template/colourform.h"
#include "views/template/pageform.h"
#include "views/template/sourceform.h"
#include "views/template/styleform.h"
#include "views/template/templatepages.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QToolButton>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

constexpr int EditorWidth = 400;
constexpr int ListRows = 5;

/// Lists have no frame and little room of their own here.
QString listStyle(const QString &name)
{
    return u"QListWidget#%1 { border: 1px solid %2; border-radius: 4px; padding: 2px; } "
           "QListWidget#%1::item { padding: 3px 4px; }"_s.arg(name, themeColours().border.name());
}

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QToolButton *toolButton(Icon icon, const QString &name, const QList<QKeySequence> &keys, QWidget *parent)
{
    auto *action = new QAction(themedIcon(icon), name, parent);
    action->setShortcuts(keys);
    auto *made = new QToolButton(parent);
    made->setDefaultAction(action);
    made->setAccessibleName(name);
    return made;
}

} // namespace

TemplateWindow::TemplateWindow(QWidget *parent)
    : QDialog(parent)
    , m_pages(new TemplatePages(this))
{
    setObjectName(u"templateWindow"_s);
    setWindowTitle(tr("Mẫu trang"));
    resizeOnScreen(*this, {1120, 760});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(makeEditor());
    row->addWidget(m_pages, 1);
}

TemplateWindow::~TemplateWindow()
{
    detach();
}

QVBoxLayout *TemplateWindow::makeEditor()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(14, 14, 14, 12);
    column->setSpacing(8);
    makeList(column);
    makeForms(column);
    m_complaint = new QLabel(this);
    m_complaint->setObjectName(u"complaint"_s);
    m_complaint->setStyleSheet(u"color: %1;"_s.arg(themeColours().error.name()));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    column->addWidget(m_complaint);
    column->addLayout(makeFoot());
    return column;
}

void TemplateWindow::makeList(QVBoxLayout *column)
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"templates"_s);
    m_list->setAccessibleName(tr("Các mẫu trang"));
    m_list->setUniformItemSizes(true);
    m_list->setFixedWidth(EditorWidth);
    m_list->setFixedHeight(ListRows * (m_list->fontMetrics().lineSpacing() + 8) + 6);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr && m_templates)
            m_templates->open(item->data(Qt::UserRole).toString());
    });
    m_duplicate = button(tr("Nhân &bản"), u"duplicate"_s, this);
    m_remove = button(tr("&Xóa"), u"remove"_s, this);
    QPushButton *import = button(tr("Nhậ&p…"), u"import"_s, this);
    QPushButton *save = button(tr("X&uất…"), u"export"_s, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QPushButton *each : {m_duplicate, m_remove, import, save})
        row->addWidget(each);
    column->addLayout(row);
    connect(m_duplicate, &QPushButton::clicked, this, [this] {
        if (const Result<void> made = m_templates->duplicate(); !made)
            tell(made.error().message);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const Result<void> removed = m_templates->remove();
        tell(removed ? QString() : removed.error().message);
    });
    connect(import, &QPushButton::clicked, this, &TemplateWindow::importFileWanted);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT exportFileWanted(m_templates->current().title); });
}

void TemplateWindow::makeForms(QVBoxLayout *column)
{
    m_builtIn = new QLabel(tr("Mẫu có sẵn không sửa được. Hãy nhân bản thành mẫu riêng của tòa soạn rồi sửa."), this);
    m_builtIn->setObjectName(u"quiet"_s);
    m_builtIn->setWordWrap(true);
    column->addWidget(m_builtIn);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"parts"_s);
    tabs->setAccessibleName(tr("Các phần của mẫu"));
    tabs->setDocumentMode(true);
    tabs->setFixedWidth(EditorWidth);
    auto *page = new PageForm(this);
    const auto add = [&](TemplateForm *form, QWidget *shown, const QString &title) {
        tabs->addTab(shown, title);
        m_forms.append(form);
        connect(form, &TemplateForm::judged, this, &TemplateWindow::tell);
    };
    auto *colours = new ColourForm(this);
    auto *styles = new StyleForm(this);
    auto *source = new SourceForm(this);
    add(page, new ScrolledForm(page, this), tr("Trang"));
    add(colours, new ScrolledForm(colours, this), tr("Màu"));
    add(styles, styles, tr("Chữ"));
    add(source, source, tr("Mã nguồn"));
    setStyleSheet(listStyle(u"templates"_s) + listStyle(u"styles"_s));
    column->addWidget(tabs, 1);
    connect(page, &PageForm::logoFileWanted, this, &TemplateWindow::logoFileWanted);
}

QHBoxLayout *TemplateWindow::makeFoot()
{
    m_undo = toolButton(Icon::Undo, tr("Hoàn tác"), {Qt::CTRL | Qt::Key_Z}, this);
    m_redo = toolButton(Icon::Redo, tr("Làm lại"), {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, this);
    m_use = button(tr("Dùng cho &số này"), u"useForIssue"_s, this);
    QPushButton *close = button(tr("Đón&g"), u"close"_s, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addStretch();
    row->addWidget(m_use);
    row->addWidget(close);
    connect(m_undo->defaultAction(), &QAction::triggered, this, [this] { m_templates->undoStack()->undo(); });
    connect(m_redo->defaultAction(), &QAction::triggered, this, [this] { m_templates->undoStack()->redo(); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        m_templates->useForIssue();
        showCurrent();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return row;
}

void TemplateWindow::setDesk(Desk *desk)
{
    detach();
    m_desk = desk;
    if (desk == nullptr) {
        hide();
        return;
    }
    m_templates = std::make_unique<TemplateDesk>(*desk);
    connect(m_templates.get(), &TemplateDesk::changed, this, &TemplateWindow::showCurrent);
    connect(m_templates.get(), &TemplateDesk::entriesChanged, this, &TemplateWindow::showEntries);
    connect(m_templates.get(), &TemplateDesk::failed, this, &TemplateWindow::tell);
    connect(m_templates->undoStack(), &QUndoStack::indexChanged, this, &TemplateWindow::showCurrent);
    connect(desk, &Desk::contentChanged, this, [this](const QUuid &article) {
        if (article.isNull() && isVisible())
            showCurrent();
    });
    for (TemplateForm *form : std::as_const(m_forms))
        form->setTemplates(m_templates.get());
    m_pages->setDesk(desk, m_templates.get());
    showEntries();
}

/// What is not saved yet is saved; the stack must not tell this window of its end.
void TemplateWindow::detach()
{
    if (m_desk != nullptr)
        m_desk->disconnect(this);
    m_pages->setDesk(nullptr, nullptr);
    for (TemplateForm *form : std::as_const(m_forms))
        form->setTemplates(nullptr);
    if (m_templates)
        m_templates->undoStack()->disconnect(this);
    m_templates.reset();
}

void TemplateWindow::showIssueTemplate()
{
    m_templates->open(m_desk->content().issue.templateName);
    tell({});
}

void TemplateWindow::showEntries()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const TemplateEntry &entry : m_templates->entries()) {
        auto *item = new QListWidgetItem(entry.own ? entry.title : tr("%1 (có sẵn)").arg(entry.title), m_list);
        item->setData(Qt::UserRole, entry.key);
    }
    showCurrent();
}

void TemplateWindow::showCurrent()
{
    const TemplateEntry &current = m_templates->current();
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == current.key)
            m_list->setCurrentRow(row);
    }
    const bool writable = !m_desk->library().isReadOnly();
    m_builtIn->setVisible(!current.own);
    m_duplicate->setEnabled(writable);
    m_remove->setEnabled(m_templates->isChangeable());
    const QString used = m_desk->content().issue.templateName;
    const QString house = m_templates->entries().constFirst().key;
    m_use->setEnabled(writable && m_desk->hasIssue() && current.key != (used.isEmpty() ? house : used));
    m_undo->defaultAction()->setEnabled(m_templates->undoStack()->canUndo());
    m_redo->defaultAction()->setEnabled(m_templates->undoStack()->canRedo());
}

void TemplateWindow::takeLogo(const QString &path)
{
    const Result<void> taken = m_templates->setLogo(path);
    tell(taken ? QString() : taken.error().message);
}

void TemplateWindow::takeImport(const QString &path)
{
    const Result<void> taken = m_templates->importFile(path);
    tell(taken ? QString() : taken.error().message);
}

void TemplateWindow::takeExport(const QString &path)
{
    const Result<void> written = m_templates->exportFile(path);
    tell(written ? QString() : written.error().message);
}

void TemplateWindow::tell(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

void TemplateWindow::hideEvent(QHideEvent *event)
{
    if (m_templates)
        m_templates->save();
    QDialog::hideEvent(event);
}

} // namespace DiemTin
