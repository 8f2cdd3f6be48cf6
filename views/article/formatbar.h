// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FormatBar: the tool buttons over the article's text.

#pragma once

#include "models/editorial/lineformat.h"
#include "models/editorial/typography.h"

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace DiemTin {

class BodyEdit;
enum class Icon;

/// Formats the text at its selection and shows what it looks like there. The keys work in the text.
class FormatBar : public QWidget
{
    Q_OBJECT

public:
    /// `body` must outlive the bar.
    explicit FormatBar(BodyEdit &body, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// A person wants to give a link, to look for words, to replace them.
    void linkWanted();
    void findWanted();
    void replaceWanted();

private:
    /// What a button is like.
    struct Look
    {
        const char *name; ///< of the object, for tests and styles
        Icon icon;
        QString words;
        QKeySequence keys;
    };

    /// A button and the look that it shows and gives.
    struct EmphasisButton
    {
        QToolButton *button;
        bool TextLook::*shown;
        Emphasis emphasis;
    };

    void makeButtons();
    QToolButton *addButton(const Look &look, const std::function<void()> &run);
    QToolButton *addToggle(const Look &look, const std::function<void()> &run);
    void addEmphasis(const Look &look, Emphasis emphasis, bool TextLook::*shown);
    void addLines(const Look &look, LineKind kind);
    void addTypography();
    void fillTypographyMenu();
    void addFixes(const QString &words, const QList<TypographyFix> &fixes);
    [[nodiscard]] QList<TypographyFix> wantedFixes() const;
    void refresh();

    BodyEdit &m_body;
    QHBoxLayout *m_row;
    QMenu *m_typography;
    QAction *m_whileTyping;
    QList<EmphasisButton> m_emphases;
    QList<std::pair<QToolButton *, LineKind>> m_lines;
    QToolButton *m_link;
    QToolButton *m_correct; ///< opens the menu of typography
    QTimer m_pause; ///< the buttons follow the cursor when it rests
};

} // namespace DiemTin
