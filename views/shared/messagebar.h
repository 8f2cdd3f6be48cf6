// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MessageBar: a calm yellow line at the top of the window that never stands in the way of typing.

#pragma once

#include <QFrame>
#include <QHash>

class QLabel;

namespace DiemTin {

/// Shows one sentence at a time; the newest topic wins, older ones come back when it is closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows the sentence under this topic; a sentence of the same topic is replaced.
    void showMessage(const QString &topic, const QString &sentence);
    /// Takes the topic's sentence away.
    void clear(const QString &topic);
    /// What is shown now; empty: nothing.
    [[nodiscard]] QString message() const;

private:
    void showNewest();

    QLabel *m_text;
    QStringList m_topics; ///< oldest first
    QHash<QString, QString> m_sentences;
};

} // namespace DiemTin
