// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks, underlines and mends.

#include "views/article/spellingmarks.h"

#include "models/base/resources.h"
#include "models/editorial/article.h"
#include "views/article/bodyedit.h"
#include "views/article/headlinefield.h"

#include <QMenu>

#include <algorithm>

namespace DiemTin {
namespace {

using namespace std::chrono_literals;

constexpr auto Pause = 300ms;

TextMark markOf(const SpellingFinding &finding)
{
    const bool guess = finding.kind == SpellingKind::UnlikelyPair || finding.kind == SpellingKind::UnknownName
        || finding.kind == SpellingKind::ForeignWord;
    return {.position = static_cast<int>(finding.start),
            .length = static_cast<int>(finding.length),
            .kind = guess ? TextMark::Kind::Hint : TextMark::Kind::Spelling,
            .toolTip = spellingMessage(finding)};
}

/// A name begins with a capital letter; anything else is kept as a word.
WordKind kindOf(const QString &word)
{
    return word.at(0).isUpper() ? WordKind::Name : WordKind::Word;
}

} // namespace

SpellingMarks::SpellingMarks(BodyEdit &body, HeadlineField &headline)
    : QObject(&body)
    , m_body(body)
    , m_headline(headline)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &SpellingMarks::ask);
    connect(&body, &BodyEdit::contextMenuRequested, this,
            [this](QMenu *menu, int position) { fillMenu(Body, menu, position); });
    connect(&headline, &HeadlineField::contextMenuRequested, this,
            [this](QMenu *menu, int position) { fillMenu(Headline, menu, position); });
}

SpellingMarks::~SpellingMarks() = default;

void SpellingMarks::setLibrary(const Library *library)
{
    m_service.reset();
    if (library == nullptr)
        return;
    m_service = std::make_unique<SpellService>(*library, resourcePath({}));
    connect(m_service.get(), &SpellService::checked, this, &SpellingMarks::take);
    connect(m_service.get(), &SpellService::failed, this, &SpellingMarks::failed);
    connect(m_service.get(), &SpellService::wordsChanged, this, &SpellingMarks::wordsChanged);
}

void SpellingMarks::addWord(WordKind kind, const QString &word)
{
    if (m_service)
        m_service->addWord(kind, word);
}

void SpellingMarks::setArticle(const QUuid &article)
{
    if (m_service && !m_article.isNull() && m_article != article)
        m_service->forget(m_article);
    m_article = article;
    m_texts.clear();
    m_pause.stop();
    forgetFindings();
}

void SpellingMarks::forgetFindings()
{
    for (const Part part : {Headline, Body}) {
        m_findings[part].clear();
        setMarks(part, {});
    }
}

QString SpellingMarks::shown(Part part) const
{
    return part == Body ? m_body.text() : m_headline.text();
}

void SpellingMarks::setMarks(Part part, const QList<TextMark> &marks)
{
    if (part == Body)
        m_body.setMarks(marks);
    else
        m_headline.setMarks(marks);
}

void SpellingMarks::check(const Article &article)
{
    const QList<SpellingText> texts{{TextForm::Plain, article.headline}, {TextForm::Markdown, article.body}};
    if (article.id != m_article || texts == m_texts)
        return;
    const bool first = m_texts.isEmpty();
    m_texts = texts;
    if (first)
        ask();
    else
        m_pause.start();
}

void SpellingMarks::ask()
{
    if (m_service && m_enabled && !m_article.isNull())
        m_revision = m_service->check(m_article, m_texts);
}

void SpellingMarks::setEnabled(bool enabled)
{
    m_enabled = enabled;
    forgetFindings();
    ask();
}

void SpellingMarks::libraryChanged()
{
    if (m_service)
        m_service->refresh();
}

void SpellingMarks::take(const QUuid &article, quint64 revision, const SpellingFindings &findings)
{
    if (article != m_article || revision != m_revision || findings.size() != m_findings.size() || !m_enabled)
        return;
    for (const Part part : {Headline, Body}) {
        if (m_texts.at(part).text != shown(part))
            continue;
        m_findings[part] = findings.at(part);
        m_findings[part].removeIf([](const SpellingFinding &f) { return f.kind == SpellingKind::ForeignPassage; });
        QList<TextMark> marks;
        for (const SpellingFinding &finding : std::as_const(m_findings[part]))
            marks.append(markOf(finding));
        setMarks(part, marks);
    }
}

void SpellingMarks::fillMenu(Part part, QMenu *menu, int position)
{
    if (m_body.isReadOnly() || m_texts.isEmpty() || m_texts.at(part).text != shown(part))
        return;
    const QList<SpellingFinding> &findings = m_findings.at(part);
    const auto found = std::ranges::find_if(findings, [position](const SpellingFinding &finding) {
        return finding.start <= position && position <= finding.start + finding.length;
    });
    if (found == findings.cend())
        return;
    auto *own = new QMenu(menu);
    addReplacements(part, own, *found);
    addWays(own, *found);
    QAction *first = menu->actions().value(0);
    for (QAction *action : own->actions())
        menu->insertAction(first, action);
    menu->insertSeparator(first);
}

void SpellingMarks::addReplacements(Part part, QMenu *menu, const SpellingFinding &finding)
{
    for (const QString &word : finding.suggestions) {
        QAction *action = menu->addAction(word);
        QFont bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
        connect(action, &QAction::triggered, this, [this, part, finding, word] { replace(part, finding, word); });
    }
    if (finding.suggestions.isEmpty())
        menu->addAction(tr("Không có gợi ý"))->setEnabled(false);
    menu->addSeparator();
}

void SpellingMarks::addWays(QMenu *menu, const SpellingFinding &finding)
{
    connect(menu->addAction(tr("Thêm “%1” vào từ điển").arg(finding.word)), &QAction::triggered, this,
            [this, word = finding.word] { m_service->addWord(kindOf(word), word); });
    connect(menu->addAction(tr("Bỏ qua trong tin này")), &QAction::triggered, this,
            [this, word = finding.word] { m_service->ignoreHere(m_article, word); });
}

void SpellingMarks::replace(Part part, const SpellingFinding &finding, const QString &word)
{
    if (part == Headline) {
        if (m_headline.text() == m_texts.at(part).text)
            m_headline.changeText(m_headline.text().replace(finding.start, finding.length, word));
        return;
    }
    SelectedText changed = m_body.selectedText();
    if (changed.text.mid(finding.start, finding.length) != m_texts.at(part).text.mid(finding.start, finding.length))
        return;
    changed.text.replace(finding.start, finding.length, word);
    changed.start = changed.end = finding.start + word.size();
    m_body.changeText(changed, tr("Sửa chính tả"));
}

} // namespace DiemTin
