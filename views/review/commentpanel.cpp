// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cards of comments.

#include "views/review/commentpanel.h"

#include "views/review/commententry.h"
#include "views/shared/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace DiemTin {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QToolButton *flatButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("flat"));
    button->setText(text);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

CommentPanel::CommentPanel(const QString &buttonText, QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(themedIcon(Icon::Comment), buttonText, this))
    , m_entry(new CommentEntry(this))
    , m_column(new QVBoxLayout(this))
{
    m_button->setObjectName(QStringLiteral("addComment"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_entry);
    m_column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &CommentPanel::commentWanted);
    connect(m_entry, &CommentEntry::closed, this, [this] { m_button->setVisible(m_writable); });
}

void CommentPanel::setWritable(bool writable)
{
    m_writable = writable;
    m_button->setVisible(writable && !m_entry->isOpen());
}

void CommentPanel::setComments(const QList<Said> &comments)
{
    if (m_cards != nullptr)
        m_cards->deleteLater();
    m_cards = new QWidget(this);
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const Said &said : comments)
        column->addWidget(makeCard(said));
    m_column->insertWidget(0, m_cards);
    m_cards->setVisible(!comments.isEmpty());
}

QWidget *CommentPanel::makeCard(const Said &said)
{
    auto *card = new QFrame(m_cards);
    card->setObjectName(QStringLiteral("commentCard"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(3);
    const QString when = QLocale().toString(said.comment.made.toLocalTime(), QStringLiteral("HH:mm d/M"));
    QLabel *head =
        plainLabel(said.by.isEmpty() ? tr("Tôi · %1").arg(when) : QStringLiteral("%1 · %2").arg(said.by, when), card);
    head->setObjectName(QStringLiteral("quiet"));
    column->addWidget(head);
    if (const QString quote = shownQuote(said.comment.quote); !quote.isEmpty()) {
        QLabel *words = plainLabel(quote, card);
        words->setObjectName(QStringLiteral("commentQuote"));
        column->addWidget(words);
    }
    column->addWidget(plainLabel(said.comment.text, card));
    addTools(card, column, said);
    return card;
}

void CommentPanel::addTools(QWidget *card, QVBoxLayout *column, const Said &said)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    const ReviewComment &comment = said.comment;
    const auto add = [&](const QString &text, const QString &name, auto run) {
        auto *button = flatButton(text, name, card);
        connect(button, &QToolButton::clicked, this, run);
        row->addWidget(button);
    };
    if (comment.place)
        add(tr("Xem chỗ này"), tr("Xem chỗ được nhận xét"), [this, comment] { Q_EMIT placeWanted(comment); });
    if (said.by.isEmpty() && m_writable) {
        add(tr("Sửa"), tr("Sửa nhận xét"), [this, comment] {
            m_button->hide();
            m_entry->begin(comment);
        });
        add(tr("Xóa"), tr("Xóa nhận xét"), [this, id = comment.id] { Q_EMIT removalWanted(id); });
    }
    row->addStretch();
    column->addLayout(row);
}

} // namespace DiemTin
