// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts and shows.

#include "views/article/textstatus.h"

#include "models/composer/proof.h"
#include "models/editorial/measure.h"
#include "views/article/bodyedit.h"

namespace DiemTin {

int linesOnPages(const Proof &proof, const QUuid &article)
{
    int lines = 0;
    for (const std::shared_ptr<const Page> &page : proof.pages) {
        for (const PageItem &item : page->items) {
            const auto *line = std::get_if<TextLine>(&item);
            if (line == nullptr || line->text->article != article)
                continue;
            const TextRole role = line->text->role;
            lines += role == TextRole::Body || role == TextRole::Bullet || role == TextRole::Subheading ? 1 : 0;
        }
    }
    return lines;
}

TextStatus::TextStatus(BodyEdit &body, QWidget *parent)
    : QLabel(parent)
    , m_body(body)
{
    setObjectName(QStringLiteral("quiet"));
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setWordWrap(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    m_message.setSingleShot(true);
    m_message.setInterval(8000);
    connect(&m_pause, &QTimer::timeout, this, &TextStatus::refresh);
    connect(&m_message, &QTimer::timeout, this, &TextStatus::refresh);
    connect(&body, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&body, &BodyEdit::pasteRefused, this, &TextStatus::showMessage);
}

void TextStatus::setLines(std::optional<int> lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_pause.start();
}

void TextStatus::showMessage(const QString &sentence)
{
    m_message.start();
    setText(sentence);
}

void TextStatus::refresh()
{
    if (m_message.isActive())
        return;
    Article article;
    article.body = m_body.text();
    QStringList parts{tr("%Ln từ", nullptr, articleWords(article))};
    if (m_lines)
        parts.append(tr("%n dòng", nullptr, *m_lines));
    // In a narrow panel the line breaks between the parts only.
    for (QString &part : parts)
        part.replace(QLatin1Char(' '), QChar::Nbsp);
    setText(parts.join(QStringLiteral(" · ")));
}

} // namespace DiemTin
