// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts the checks of one text together.

#include "models/spelling/speller.h"

#include "models/spelling/checks.h"

#include <QCoreApplication>
#include <QDir>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Spelling)
};

} // namespace

Speller::Speller(const QString &resources)
    : m_lists(WordLists::load(QDir(resources).filePath(u"words"_s)))
    , m_suggester(m_lists, QDir(resources).filePath(u"dictionaries"_s))
{ }

void Speller::setOfficeWords(const QStringList &words)
{
    m_office.clear();
    for (const QString &word : words) {
        const QString key = spellingKey(word);
        m_office.insert(key);
        for (const QString &part : key.split(u' ', Qt::SkipEmptyParts))
            m_office.insert(part);
    }
}

QList<SpellingFinding> Speller::check(const QString &text, TextForm form, const SpellingContext &context) const
{
    const QList<SpellingToken> tokens = spellingTokens(text, form);
    SpellingChecks checks(m_lists, m_suggester, m_office, context, tokens);
    return checks.run();
}

QString spellingMessage(const SpellingFinding &finding)
{
    switch (finding.kind) {
    case SpellingKind::NotASyllable:
        return Text::tr("“%1” không phải là một âm tiết tiếng Việt.").arg(finding.word);
    case SpellingKind::MisplacedTone:
        return Text::tr("Dấu thanh của “%1” đặt sai chỗ.").arg(finding.word);
    case SpellingKind::Confusion:
        return Text::tr("“%1” thường là lỗi gõ của “%2”.").arg(finding.word, finding.suggestions.value(0));
    case SpellingKind::RareSyllable:
        return Text::tr("“%1” có lẽ là “%2” gõ sót hoặc sai một chữ.").arg(finding.word, finding.suggestions.value(0));
    case SpellingKind::UnlikelyPair:
        return Text::tr("“%1” lạ: có thể là “%2”.").arg(finding.word, finding.suggestions.value(0));
    case SpellingKind::UnknownName:
        return Text::tr("Tên “%1” lạ: có thể là “%2”.").arg(finding.word, finding.suggestions.value(0));
    case SpellingKind::ForeignWord:
        return Text::tr("Chưa có từ nước ngoài “%1” trong từ điển.").arg(finding.word);
    case SpellingKind::ForeignPassage:
        return Text::tr("Đoạn này bằng tiếng nước ngoài hoặc gõ không dấu nên không được soát chính tả.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace DiemTin
