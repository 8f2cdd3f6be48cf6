// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Binds fields to the issue.

#include "views/issue/desksheet.h"

#include "models/base/viettext.h"
#include "models/desk/desk.h"
#include "views/shared/fieldedit.h"
#include "views/shared/textedit.h"

#include <QFormLayout>
#include <QSignalBlocker>

namespace DiemTin {
namespace {

QStringList linesOf(const TextEdit &edit)
{
    QStringList lines = nfc(edit.toPlainText()).split(u'\n');
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

DeskSheet::DeskSheet(QWidget *parent)
    : QDialog(parent)
{ }

void DeskSheet::setDesk(Desk *desk)
{
    if (m_desk != nullptr)
        m_desk->disconnect(this);
    m_desk = desk;
    if (m_desk == nullptr) {
        hide();
        return;
    }
    connect(m_desk, &Desk::issueOpened, this, &DeskSheet::showIssue);
    connect(m_desk, &Desk::contentChanged, this, [this](const QUuid &article) {
        if (article.isNull() && isVisible())
            showIssue();
    });
    showIssue();
}

int DeskSheet::newStep()
{
    static int last = 0;
    return ++last;
}

FieldEdit *DeskSheet::addLine(QFormLayout *form, const QString &label, const QString &undoText, const Line &line)
{
    auto *edit = new FieldEdit(this);
    edit->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form->addRow(label, edit);
    bindLine(edit, undoText, line);
    return edit;
}

void DeskSheet::bindLine(FieldEdit *edit, const QString &undoText, const Line &line)
{
    connect(edit, &QLineEdit::textEdited, this, [this, line, undoText, step = newStep()](const QString &text) {
        change(undoText, step, [&](Issue &issue) { line(issue) = nfc(text); });
    });
    m_showFields.push_back([edit, line](Issue &issue) {
        if (nfc(edit->text()) != line(issue))
            edit->setText(line(issue));
    });
}

TextEdit *DeskSheet::addLines(QFormLayout *form, const QString &label, const QString &undoText, const Lines &lines)
{
    auto *edit = new TextEdit(this);
    edit->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 4 + 16);
    form->addRow(label, edit);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, lines, undoText, step = newStep()] {
        change(undoText, step, [&](Issue &issue) { lines(issue) = linesOf(*edit); });
    });
    m_showFields.push_back([edit, lines](Issue &issue) {
        const QSignalBlocker quiet(edit);
        if (linesOf(*edit) != lines(issue))
            edit->setPlainText(lines(issue).join(u'\n'));
    });
    return edit;
}

void DeskSheet::change(const QString &undoText, int step, const std::function<void(Issue &)> &change)
{
    if (m_desk == nullptr || !m_desk->hasIssue())
        return;
    Issue changed = m_desk->content().issue;
    change(changed);
    m_desk->changeIssue(changed, undoText, step);
}

void DeskSheet::showEvent(QShowEvent *event)
{
    showIssue();
    QDialog::showEvent(event);
}

void DeskSheet::showIssue()
{
    const bool open = m_desk != nullptr && m_desk->hasIssue();
    setEnabled(open);
    if (!open) {
        hide();
        return;
    }
    const IssueContent content = m_desk->content();
    Issue issue = content.issue;
    for (const auto &show : m_showFields)
        show(issue);
    if (isVisible())
        showContent(content);
}

} // namespace DiemTin
