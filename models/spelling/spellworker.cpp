// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks what has changed, and learns from the library between the checks.

#include "models/spelling/spellworker.h"

#include "models/store/library.h"

#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// Some two years of issues; older articles add little and cost memory.
constexpr int MostArticles = 3000;
/// Articles read between two looks at waiting texts, some 5 ms of work.
constexpr qsizetype ArticlesAtATime = 20;

/// A part of a text and where it begins.
struct Part
{
    qsizetype start = 0;
    QString text;
};

/// The text cut at its empty lines.
QList<Part> parts(const QString &text)
{
    static const QRegularExpression gap(u"\\n[ \\t]*\\n\\s*"_s);
    QList<Part> result;
    qsizetype start = 0;
    for (const QRegularExpressionMatch &match : gap.globalMatch(text)) {
        result.append({start, text.sliced(start, match.capturedStart() - start)});
        start = match.capturedEnd();
    }
    result.append({start, text.sliced(start)});
    return result;
}

} // namespace

SpellWorker::SpellWorker(const Library &library, QString resources)
    : m_original(library)
    , m_resources(std::move(resources))
    , m_work(this)
    , m_learn(this)
{
    m_work.setSingleShot(true);
    m_learn.setSingleShot(true);
    connect(&m_work, &QTimer::timeout, this, &SpellWorker::work);
    connect(&m_learn, &QTimer::timeout, this, &SpellWorker::learnSome);
}

SpellWorker::~SpellWorker() = default;

void SpellWorker::start()
{
    m_speller = std::make_unique<Speller>(m_resources);
    Result<std::unique_ptr<Library>> opened = m_original.openAgain();
    if (opened)
        m_library = std::move(opened).value();
    else
        Q_EMIT failed(opened.error().message);
    if (m_library) {
        if (const Result<QList<OfficeWord>> words = WordStore(*m_library).list()) {
            for (const OfficeWord &word : *words)
                m_officeWords.append(word.word);
        } else {
            Q_EMIT failed(words.error().message);
        }
    }
    m_speller->setOfficeWords(m_officeWords);
    refresh();
}

void SpellWorker::check(const QUuid &article, quint64 revision, const QList<SpellingText> &texts)
{
    Open &open = m_open[article];
    open.revision = revision;
    open.texts = texts;
    open.waiting = true;
    m_work.start(0);
}

void SpellWorker::forget(const QUuid &article)
{
    if (const auto open = m_open.constFind(article); open != m_open.cend()) {
        learn(article, open->texts);
        m_open.erase(open);
    }
}

/// Answers for one waiting article, then lets newer texts in.
void SpellWorker::work()
{
    for (auto open = m_open.begin(); open != m_open.end(); ++open) {
        if (!open->waiting)
            continue;
        open->waiting = false;
        keepAccepted(open.key());
        answer(open.key(), *open);
        m_work.start(0);
        return;
    }
}

/// Checks every open article from the beginning: what is right has changed.
void SpellWorker::checkAgain()
{
    for (Open &open : m_open) {
        open.paragraphs.clear();
        open.waiting = true;
    }
    m_work.start(0);
}

void SpellWorker::answer(const QUuid &article, Open &open)
{
    const SpellingContext context{article, &m_counts, accepted(article)};
    QHash<Paragraph, QList<SpellingFinding>> kept;
    SpellingFindings all;
    for (const SpellingText &text : std::as_const(open.texts))
        all.append(findings(text, context, open, kept));
    open.paragraphs = std::move(kept);
    Q_EMIT checked(article, open.revision, all);
}

QList<SpellingFinding> SpellWorker::findings(const SpellingText &text, const SpellingContext &context, Open &open,
                                             QHash<Paragraph, QList<SpellingFinding>> &kept) const
{
    QList<SpellingFinding> all;
    for (const Part &part : parts(text.text)) {
        const Paragraph paragraph(text.form, part.text);
        auto known = open.paragraphs.constFind(paragraph);
        if (known == open.paragraphs.cend())
            known = open.paragraphs.insert(paragraph, m_speller->check(part.text, text.form, context));
        kept.insert(paragraph, *known);
        for (SpellingFinding finding : *known) {
            finding.start += part.start;
            all.append(finding);
        }
    }
    return all;
}

void SpellWorker::refresh()
{
    if (!m_library)
        return;
    const Result<QList<ArticleText>> texts = WordStore(*m_library).textsSavedAfter(m_learnedUntil, MostArticles);
    if (!texts) {
        Q_EMIT failed(texts.error().message);
        return;
    }
    if (!texts->isEmpty())
        m_learnedUntil = texts->first().saved;
    m_toLearn = *texts + m_toLearn;
    m_learn.start(0);
}

void SpellWorker::learnSome()
{
    for (qsizetype i = 0; i < ArticlesAtATime && !m_toLearn.isEmpty(); ++i) {
        const ArticleText text = m_toLearn.takeFirst();
        learn(text.id, {{TextForm::Plain, text.headline}, {TextForm::Markdown, text.body}});
    }
    if (!m_toLearn.isEmpty()) {
        m_learn.start(0);
        return;
    }
    checkAgain();
    Q_EMIT learned();
}

void SpellWorker::learn(const QUuid &article, const QList<SpellingText> &texts)
{
    QList<SpellingToken> tokens;
    for (const SpellingText &text : texts)
        tokens += spellingTokens(text.text, text.form);
    m_counts.set(article, tokens);
}

void SpellWorker::addWord(WordKind kind, const QString &word)
{
    if (m_library)
        report(WordStore(*m_library).add(word, kind));
    if (!m_officeWords.contains(word))
        m_officeWords.append(word);
    useOfficeWords();
}

void SpellWorker::removeWord(const QString &word)
{
    if (m_library)
        report(WordStore(*m_library).remove(word));
    m_officeWords.removeAll(word);
    useOfficeWords();
}

void SpellWorker::useOfficeWords()
{
    m_speller->setOfficeWords(m_officeWords);
    checkAgain();
    Q_EMIT wordsChanged();
}

void SpellWorker::ignoreHere(const QUuid &article, const QString &word)
{
    accepted(article).insert(spellingKey(word));
    m_unkept[article].append(word);
    keepAccepted(article);
    checkAgain();
}

void SpellWorker::noticeHere(const QUuid &article, const QString &word)
{
    accepted(article).remove(spellingKey(word));
    m_unkept[article].removeAll(word);
    if (m_library)
        report(WordStore(*m_library).reject(article, word));
    checkAgain();
}

QSet<QString> &SpellWorker::accepted(const QUuid &article)
{
    if (const auto known = m_accepted.find(article); known != m_accepted.end())
        return *known;
    QSet<QString> &keys = m_accepted[article];
    if (!m_library)
        return keys;
    if (const Result<QStringList> words = WordStore(*m_library).accepted(article)) {
        for (const QString &word : *words)
            keys.insert(spellingKey(word));
    }
    return keys;
}

/// Writes accepted words down; those of an article that autosave has yet to write wait for its next check.
void SpellWorker::keepAccepted(const QUuid &article)
{
    const QStringList words = m_unkept.take(article);
    for (const QString &word : words) {
        const Result<void> kept = m_library ? WordStore(*m_library).accept(article, word) : Result<void>();
        if (!kept && kept.error().kind == ErrorKind::NotFound)
            m_unkept[article].append(word);
        else
            report(kept);
    }
}

void SpellWorker::report(const Result<void> &result)
{
    if (!result)
        Q_EMIT failed(result.error().message);
}

} // namespace DiemTin
