// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The entry's quote, text and buttons.

#include "views/review/commententry.h"

#include "views/shared/textedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace DiemTin {

namespace {

constexpr qsizetype LongestQuote = 120;

} // namespace

QString shownQuote(const QString &quote)
{
    const QString line = quote.simplified();
    if (line.isEmpty())
        return {};
    return line.size() <= LongestQuote ? QStringLiteral("“%1”").arg(line)
                                       : QStringLiteral("“%1…”").arg(line.first(LongestQuote).trimmed());
}

CommentEntry::CommentEntry(QWidget *parent)
    : QFrame(parent)
    , m_quote(new QLabel(this))
    , m_text(new TextEdit(this))
{
    setObjectName(QStringLiteral("commentEntry"));
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setWordWrap(true);
    m_quote->setObjectName(QStringLiteral("quiet"));
    m_text->setObjectName(QStringLiteral("commentText"));
    m_text->setAccessibleName(tr("Nhận xét"));
    m_text->setPlaceholderText(tr("Viết nhận xét ở đây"));
    m_text->setUndoRedoEnabled(true);
    m_text->setFixedHeight(84);
    m_text->installEventFilter(this);
    auto *keep = new QPushButton(tr("Ghi nhận xét"), this);
    keep->setObjectName(QStringLiteral("keepComment"));
    keep->setToolTip(tr("Ctrl+Enter"));
    auto *leave = new QPushButton(tr("Thôi"), this);
    leave->setObjectName(QStringLiteral("leaveComment"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->addWidget(m_quote);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &CommentEntry::finish);
    connect(leave, &QPushButton::clicked, this, &CommentEntry::close);
    hide();
}

void CommentEntry::begin(const ReviewComment &comment)
{
    m_comment = comment;
    const QString quote = shownQuote(comment.quote);
    m_quote->setText(quote.isEmpty() ? QString() : tr("Nhận xét về %1").arg(quote));
    m_quote->setHidden(quote.isEmpty());
    m_text->setPlainText(comment.text);
    m_text->moveCursor(QTextCursor::End);
    show();
    m_text->setFocus();
}

void CommentEntry::finish()
{
    if (!isOpen())
        return;
    m_text->commitPreedit();
    ReviewComment comment = m_comment;
    comment.text = m_text->toPlainText().trimmed();
    close();
    if (!comment.text.isEmpty())
        Q_EMIT written(comment);
}

void CommentEntry::close()
{
    m_text->clear();
    hide();
    Q_EMIT closed();
}

bool CommentEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        finish();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace DiemTin
