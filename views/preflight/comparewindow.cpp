// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two texts as HTML of our own making.

#include "views/preflight/comparewindow.h"

#include "models/preflight/comparison.h"
#include "views/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace DiemTin {

namespace {

constexpr int LeadOfMark = 60; ///< pixels above the first shared words when the window opens

QString html(const QList<ComparedParagraph> &paragraphs)
{
    const QString mark = QStringLiteral("<span style=\"background-color:%1\">%2</span>");
    QString result;
    for (const ComparedParagraph &paragraph : paragraphs) {
        result += QStringLiteral("<p style=\"line-height:135%\">");
        for (const ComparedStretch &stretch : paragraph) {
            const QString text = stretch.text.toHtmlEscaped();
            result += stretch.shared ? mark.arg(themeColours().searchMark.name(), text) : text;
        }
        result += QStringLiteral("</p>");
    }
    return result;
}

/// Height in the document at which the first shared words stand; nothing where none are.
std::optional<int> markTop(const QTextBrowser &text)
{
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (!part.fragment().charFormat().hasProperty(QTextFormat::BackgroundBrush))
                continue;
            QTextCursor cursor(text.document());
            cursor.setPosition(part.fragment().position());
            return text.cursorRect(cursor).top() + text.verticalScrollBar()->value();
        }
    }
    return {};
}

QString facts(const Article &article)
{
    QStringList parts;
    if (article.date.isValid())
        parts.append(article.date.toString(QStringLiteral("d/M/yyyy")));
    if (!article.source.isEmpty())
        parts.append(article.source);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CompareWindow::CompareWindow(const Article &first, const Article &second, QWidget *parent)
    : QDialog(parent)
    , m_left(new QTextBrowser(this))
    , m_right(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("compareWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hai bài cạnh nhau"));
    resize(940, 620);
    const Comparison comparison = compared(first, second);
    m_left->setHtml(html(comparison.first));
    m_right->setHtml(html(comparison.second));
    auto *columns = new QHBoxLayout(this);
    columns->setSpacing(12);
    columns->addWidget(side(first, m_left));
    columns->addWidget(side(second, m_right));
    follow(m_left, m_right);
    follow(m_right, m_left);
}

/// The other text moves by as much, so that what stands side by side stays so.
void CompareWindow::follow(const QTextBrowser *text, const QTextBrowser *other)
{
    QScrollBar *bar = other->verticalScrollBar();
    connect(text->verticalScrollBar(), &QScrollBar::valueChanged, bar, [this, bar, before = 0](int value) mutable {
        const int moved = value - std::exchange(before, value);
        if (m_following)
            return;
        const QScopedValueRollback following(m_following, true);
        bar->setValue(bar->value() + moved);
    });
}

void CompareWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const std::optional<int> left = markTop(*m_left);
    const std::optional<int> right = markTop(*m_right);
    if (!left || !right)
        return;
    const int lead = std::min({*left, *right, LeadOfMark});
    const QScopedValueRollback following(m_following, true);
    m_left->verticalScrollBar()->setValue(*left - lead);
    m_right->verticalScrollBar()->setValue(*right - lead);
}

QWidget *CompareWindow::side(const Article &article, QTextBrowser *text)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *headline = new QLabel(article.headline, part);
    headline->setTextFormat(Qt::PlainText);
    headline->setWordWrap(true);
    QFont bold = headline->font();
    bold.setBold(true);
    headline->setFont(bold);
    auto *quiet = new QLabel(facts(article), part);
    quiet->setTextFormat(Qt::PlainText);
    quiet->setObjectName(QStringLiteral("quiet"));
    auto *edit = new QPushButton(tr("Sửa bài này"), part);
    edit->setAutoDefault(false); // neither is what one most likely wants
    connect(edit, &QPushButton::clicked, this, [this, id = article.id] { Q_EMIT articleChosen(id); });
    text->setAccessibleName(article.headline);
    column->addWidget(headline);
    column->addWidget(quiet);
    column->addWidget(text, 1);
    column->addWidget(edit, 0, Qt::AlignLeft);
    return part;
}

} // namespace DiemTin
