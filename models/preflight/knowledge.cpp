// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads words and house style.

#include "models/preflight/knowledge.h"

#include "models/spelling/tokens.h"
#include "models/store/wordstore.h"

namespace DiemTin {

namespace {

/// Some half a year of issues: what the office writes now. Reading them takes about 0.2 s.
constexpr int MostArticles = 1000;

QList<SpellingToken> tokensOf(const QString &headline, const QString &body)
{
    return spellingTokens(headline, TextForm::Plain) + spellingTokens(body, TextForm::Markdown);
}

} // namespace

Knowledge::Knowledge(const QString &resources)
    : m_speller(resources)
{ }

Knowledge::~Knowledge() = default;

Result<void> Knowledge::open(const Library &library)
{
    Result<std::unique_ptr<Library>> opened = library.openAgain();
    if (!opened)
        return opened.error();
    m_library = std::move(opened).value();
    return refresh();
}

Result<void> Knowledge::refresh()
{
    if (!m_library)
        return {};
    const Result<QList<OfficeWord>> words = WordStore(*m_library).list();
    if (!words)
        return words.error();
    QStringList right;
    for (const OfficeWord &word : *words)
        right.append(word.word);
    m_speller.setOfficeWords(right);
    const Result<HouseStyle> style = readHouseStyle(*m_library);
    if (!style)
        return style.error();
    m_style = *style;
    const Result<QList<ArticleText>> texts = WordStore(*m_library).textsSavedAfter(m_learntUntil, MostArticles);
    if (!texts)
        return texts.error();
    for (const ArticleText &text : *texts)
        m_pairs.set(text.id, tokensOf(text.headline, text.body));
    if (!texts->isEmpty())
        m_learntUntil = texts->first().saved;
    return {};
}

void Knowledge::follow(const IssueContent &content)
{
    for (const Article &article : content.articles) {
        if (m_followed.value(article.id) == article)
            continue;
        m_pairs.set(article.id, tokensOf(article.headline, article.body));
        m_followed.insert(article.id, article);
    }
}

Surroundings Knowledge::surroundings() const
{
    Surroundings around;
    around.style = m_style;
    around.speller = &m_speller;
    around.pairs = &m_pairs;
    return around;
}

} // namespace DiemTin
