// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks, underlines and mends.

#include "views/article/spellingmarks.h"

#include "models/base/resources.h"
#include "models/editorial/article.h"
#include "views/article/bodyedit.h"

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

SpellingMarks::SpellingMarks(BodyEdit &body)
    : QObject(&body)
    , m_body(body)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &SpellingMarks::ask);
    connect(&body, &BodyEdit::contextMenuRequested, this, &SpellingMarks::fillMenu);
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
}

void SpellingMarks::setArticle(const QUuid &article)
{
    if (m_service && !m_article.isNull() && m_article != article)
        m_service->forget(m_article);
    m_article = article;
    m_text.clear();
    m_findings.clear();
    m_pause.stop();
    m_body.setMarks({});
}

void SpellingMarks::check(const Article &article)
{
    if (article.id != m_article || article.body == m_text)
        return;
    const bool first = m_text.isEmpty();
    m_text = article.body;
    if (first)
        ask();
    else
        m_pause.start();
}

void SpellingMarks::ask()
{
    if (m_service && m_enabled && !m_article.isNull())
        m_revision = m_service->check(m_article, {{TextForm::Markdown, m_text}});
}

void SpellingMarks::setEnabled(bool enabled)
{
    m_enabled = enabled;
    m_findings.clear();
    m_body.setMarks({});
    ask();
}

void SpellingMarks::libraryChanged()
{
    if (m_service)
        m_service->refresh();
}

void SpellingMarks::take(const QUuid &article, quint64 revision, const SpellingFindings &findings)
{
    if (article != m_article || revision != m_revision || findings.isEmpty() || !m_enabled || m_text != m_body.text())
        return;
    m_findings = findings.constFirst();
    m_findings.removeIf([](const SpellingFinding &f) { return f.kind == SpellingKind::ForeignPassage; });
    QList<TextMark> marks;
    for (const SpellingFinding &finding : std::as_const(m_findings))
        marks.append(markOf(finding));
    m_body.setMarks(marks);
}

void SpellingMarks::fillMenu(QMenu *menu, int position)
{
    if (m_body.isReadOnly() || m_text != m_body.text())
        return;
    const auto found = std::ranges::find_if(m_findings, [position](const SpellingFinding &finding) {
        return finding.start <= position && position <= finding.start + finding.length;
    });
    if (found == m_findings.cend())
        return;
    auto *own = new QMenu(menu);
    addReplacements(own, *found);
    addWays(own, *found);
    QAction *first = menu->actions().value(0);
    for (QAction *action : own->actions())
        menu->insertAction(first, action);
    menu->insertSeparator(first);
}

void SpellingMarks::addReplacements(QMenu *menu, const SpellingFinding &finding)
{
    for (const QString &word : finding.suggestions) {
        QAction *action = menu->addAction(word);
        QFont bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
        connect(action, &QAction::triggered, this, [this, finding, word] { replace(finding, word); });
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

void SpellingMarks::replace(const SpellingFinding &finding, const QString &word)
{
    SelectedText changed = m_body.selectedText();
    if (changed.text.mid(finding.start, finding.length) != m_text.mid(finding.start, finding.length))
        return;
    changed.text.replace(finding.start, finding.length, word);
    changed.start = changed.end = finding.start + word.size();
    m_body.changeText(changed, tr("Sửa chính tả"));
}

} // namespace DiemTin
