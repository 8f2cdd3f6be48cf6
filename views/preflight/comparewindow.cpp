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
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace DiemTin {

namespace {

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
{
    setObjectName(QStringLiteral("compareWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hai bài cạnh nhau"));
    resize(940, 620);
    const Comparison comparison = compared(first, second);
    auto *left = new QTextBrowser(this);
    auto *right = new QTextBrowser(this);
    left->setHtml(html(comparison.first));
    right->setHtml(html(comparison.second));
    auto *columns = new QHBoxLayout(this);
    columns->setSpacing(12);
    columns->addWidget(side(first, left));
    columns->addWidget(side(second, right));
    for (const auto &[from, to] : {std::pair(left, right), std::pair(right, left)}) {
        QScrollBar *other = to->verticalScrollBar();
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, other, &QScrollBar::setValue);
    }
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
