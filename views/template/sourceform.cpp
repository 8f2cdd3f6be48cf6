// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text and what is wrong with it.

#include "views/template/sourceform.h"

#include "views/shared/textedit.h"

#include <QFontDatabase>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

namespace DiemTin {

SourceForm::SourceForm(QWidget *parent)
    : TemplateForm(parent)
    , m_text(new TextEdit(this))
{
    m_text->setObjectName(QStringLiteral("source"));
    m_text->setAccessibleName(tr("Mã nguồn của mẫu"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SourceForm::take);
}

void SourceForm::take()
{
    const QScopedValueRollback taking(m_taking, true);
    static const int step = newStep();
    if (templates() != nullptr)
        judge(templates()->setJson(wholeText(*m_text).toUtf8(), tr("Mã nguồn"), step));
}

/// What is being typed stays as it is, right or wrong.
void SourceForm::showTemplate()
{
    const QString text = QString::fromUtf8(templates()->json());
    if (m_taking || wholeText(*m_text) == text)
        return;
    const QSignalBlocker quiet(m_text);
    const int line = m_text->textCursor().blockNumber();
    m_text->setPlainText(text);
    m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(line)));
}

} // namespace DiemTin
