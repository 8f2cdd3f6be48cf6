// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HeadlineField: one line of text that wraps and grows, so that a long headline is seen whole.

#pragma once

#include <QPlainTextEdit>

class QLabel;

namespace DiemTin {

/// As high as its text, at most MostLines; counts its characters at the right. Its history belongs to the desk.
class HeadlineField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit HeadlineField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Shows the text, changing only what differs; the cursor stays at its place.
    void showText(const QString &text);
    /// Finishes the syllable being typed.
    void commitPreedit();

    static constexpr int MostLines = 3;

Q_SIGNALS:
    /// A person changed the text.
    void textEdited(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();
    void keepPreedit();

    QLabel *m_count;
    QString m_preedit;
    bool m_showing = false; ///< the text changes because it is shown, not because a person types
};

} // namespace DiemTin
