// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MessageBar: a calm yellow line at the top of the window that never stands in the way of typing.

#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QLabel;
class QToolButton;

namespace DiemTin {

/// Shows one sentence at a time; the newest topic wins, older ones come back when it is closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows the sentence under this topic; a sentence of the same topic is replaced. A button beside it does the
    /// action, which must outlive the bar; null: none.
    void showMessage(const QString &topic, const QString &sentence, QAction *remedy = nullptr);
    /// Takes the topic's sentence away.
    void clear(const QString &topic);
    /// What is shown now; empty: nothing.
    [[nodiscard]] QString message() const;

private:
    struct Message
    {
        QString topic;
        QString sentence;
        QAction *remedy = nullptr;
    };
    void showNewest();

    QLabel *m_text;
    QToolButton *m_remedy;
    QList<Message> m_messages; ///< oldest first
};

} // namespace DiemTin
