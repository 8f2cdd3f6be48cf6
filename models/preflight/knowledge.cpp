// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads words and house style.

#include "models/preflight/knowledge.h"

#include "models/spelling/tokens.h"
#include "models/store/wordstore.h"

namespace DiemTin {

namespace {

/// So many articles show what the office writes; more would only take longer to read.
constexpr int MostArticles = 500;

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
    m_archive = std::make_unique<StoreArchive>(*m_library);
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
    return learn();
}

/// Counts the words of what was saved since the last time.
Result<void> Knowledge::learn()
{
    const Result<QList<ArticleText>> texts = WordStore(*m_library).textsSavedAfter(m_learnedUntil, MostArticles);
    if (!texts)
        return texts.error();
    for (const ArticleText &text : *texts)
        m_pairs.set(text.id, tokensOf(text.headline, text.body));
    if (!texts->isEmpty())
        m_learnedUntil = texts->first().saved;
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

/// What the office called right in single articles of the issue; what cannot be read is told as misspelt again.
QHash<QUuid, QSet<QString>> Knowledge::acceptedWords(const Issue &issue) const
{
    QHash<QUuid, QSet<QString>> accepted;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements) {
            const Result<QStringList> words = WordStore(*m_library).accepted(placement.article);
            for (const QString &word : words ? *words : QStringList())
                accepted[placement.article].insert(spellingKey(word));
        }
    }
    return accepted;
}

Surroundings Knowledge::surroundings(const Issue &issue)
{
    if (m_archive)
        m_archive->setIssue(issue);
    Surroundings around;
    around.style = m_style;
    around.speller = &m_speller;
    around.pairs = &m_pairs;
    around.archive = m_archive.get();
    if (m_library)
        around.acceptedWords = acceptedWords(issue);
    return around;
}

} // namespace DiemTin
