// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TemplateWindow: the editor of templates, with the pages they make beside it.

#pragma once

#include <QDialog>

#include <memory>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace DiemTin {

class Desk;
class ProofView;
class TemplateDesk;
class TemplateForm;
class TemplatePages;

/// Lists the program's and the library's templates and changes the library's own; see TemplateDesk. Not modal, nothing
/// has to be confirmed, everything can be undone here.
class TemplateWindow : public QDialog
{
    Q_OBJECT

public:
    explicit TemplateWindow(QWidget *parent);
    ~TemplateWindow() override;

    /// Works on this desk's library and issue from now on; null: none. The desk must live until it is replaced here.
    void setDesk(Desk *desk);
    /// Null without a desk.
    [[nodiscard]] TemplateDesk *templates() const { return m_templates.get(); }
    /// Shows the template of the open issue.
    void showIssueTemplate();

public Q_SLOTS:
    /// What became of a file that was asked for; a failure is told.
    void takeLogo(const QString &path);
    void takeImport(const QString &path);
    void takeExport(const QString &path);

Q_SIGNALS:
    /// A person wants a picture as the logo.
    void logoFileWanted();
    void importFileWanted();
    /// A person wants the open template in a file; its title is a good name.
    void exportFileWanted(const QString &title);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QVBoxLayout *makeEditor();
    void makeList(QVBoxLayout *column);
    void makeForms(QVBoxLayout *column);
    QHBoxLayout *makeFoot();
    void detach();
    void showEntries();
    void showCurrent();
    void tell(const QString &sentence);

    Desk *m_desk = nullptr;
    std::unique_ptr<TemplateDesk> m_templates;
    QListWidget *m_list;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_use;
    QList<TemplateForm *> m_forms;
    QLabel *m_builtIn;
    QLabel *m_complaint;
    QToolButton *m_undo;
    QToolButton *m_redo;
    TemplatePages *m_pages;
};

} // namespace DiemTin
