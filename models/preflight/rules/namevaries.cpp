// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of persons, offices and products in several spellings.

#include "models/base/viettext.h"
#include "models/preflight/persons.h"
#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// A name in Latin letters that no Vietnamese word is, and where it stands.
struct Product
{
    const CheckedArticle *article = nullptr;
    const CheckedText *text = nullptr;
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] QString typed() const { return text->text.sliced(start, length); }
};

bool isLatin(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

/// A capital behind a small letter, or small behind two capitals: VNeID, StartupBlink.
bool hasInnerCapital(const QString &word)
{
    static const QRegularExpression inner(u"[a-z][A-Z]|[A-Z]{2,}[a-z]"_s);
    return word.contains(inner);
}

/// Whether two persons may be one whose name was mistyped.
bool areAlike(const Person &a, const Person &b)
{
    if (a.keys.size() != b.keys.size() || a.keys == b.keys)
        return false;
    qsizetype other = 0;
    qsizetype marks = 0;
    for (qsizetype i = 0; i < a.keys.size(); ++i) {
        if (a.keys[i] == b.keys[i])
            continue;
        ++other;
        marks += folded(a.keys[i]) == folded(b.keys[i]) ? 1 : 0;
    }
    return other == 1 && a.keys.size() > 1 && (marks == 1 || (a.unique && a.keys.size() > 2));
}

/// Whether the titles can be one person's: the same, or one of them says nothing of the office.
bool mayShareTitle(const Person &a, const Person &b)
{
    return a.title == b.title || a.title.isEmpty() || b.title.isEmpty() || a.common || b.common
        || a.title.endsWith(b.title) || b.title.endsWith(a.title);
}

/// One person or product under two names: other marks behind the same title, other spaces or capitals.
class NameVaries : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::NameVaries)

public:
    [[nodiscard]] QString id() const override { return u"name-varies"_s; }
    [[nodiscard]] QString title() const override { return tr("Tên riêng không thống nhất"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        Findings findings;
        addPersons(findings, personsOf(issue));
        addProducts(findings, issue);
        return findings;
    }

private:
    void addPersons(Findings &findings, const QList<Person> &persons) const
    {
        QHash<QStringList, int> uses;
        for (const Person &person : persons)
            ++uses[person.keys];
        for (const Person &person : persons) {
            for (const Person &other : persons) {
                const int own = uses.value(person.keys);
                const int others = uses.value(other.keys);
                const bool rarer = own < others || (own == others && person.keys > other.keys);
                if (!rarer || !areAlike(person, other) || !mayShareTitle(person, other))
                    continue;
                const bool sure = person.title == other.title && !person.common;
                Finding finding = textFinding(*this, sure ? Severity::Error : Severity::Warning,
                                              tr("Tên “%1” chỗ khác viết là “%2”.").arg(person.typed(), other.typed()),
                                              *person.article, *person.text, person.start, person.length);
                finding.related = {other.article->passage(*other.text, other.start, other.length)};
                findings.append(finding);
                break;
            }
        }
    }

    void addProducts(Findings &findings, const CheckedIssue &issue) const
    {
        QMap<QString, QMap<QString, QList<Product>>> families;
        for (const auto &article : issue.articles) {
            for (const CheckedText &text : article->texts)
                collect(families, *article, text);
        }
        for (const auto &family : std::as_const(families)) {
            const QStringList forms = family.keys() + QStringList{rightForm(family)};
            if (std::ranges::any_of(forms, hasInnerCapital))
                addRarer(findings, family);
        }
    }

    static void collect(QMap<QString, QMap<QString, QList<Product>>> &families, const CheckedArticle &article,
                        const CheckedText &text)
    {
        if (text.text == text.text.toUpper())
            return;
        const auto typed = [&text](qsizetype i) { return text.text.sliced(text.words[i].start, text.words[i].length); };
        for (qsizetype i = 0; i < text.words.size(); ++i) {
            const CheckedWord &word = text.words[i];
            if (!isLatin(typed(i)) || !typed(i).front().isUpper() || word.length < 3)
                continue;
            families[word.key][typed(i)].append({&article, &text, word.start, word.length});
            if (!joinsNext(text, i) || !isLatin(typed(i + 1)) || !typed(i + 1).front().isUpper())
                continue;
            const CheckedWord &next = text.words[i + 1];
            const qsizetype length = next.start + next.length - word.start;
            families[word.key + next.key][typed(i) + u' ' + typed(i + 1)].append({&article, &text, word.start, length});
        }
    }

    /// The form of the list, else the one used most, else the one with a capital inside.
    static QString rightForm(const QMap<QString, QList<Product>> &family)
    {
        static const QHash<QString, QString> listed = [] {
            QHash<QString, QString> names;
            const QStringList lines = phraseList(u"product-names.txt"_s);
            for (const QString &name : lines)
                names.insert(QString(name).remove(u' ').toLower(), name);
            return names;
        }();
        if (const QString right = listed.value(QString(family.firstKey()).remove(u' ').toLower()); !right.isEmpty())
            return right;
        const QStringList forms = family.keys();
        return *std::ranges::max_element(forms, {}, [&family](const QString &form) {
            return std::pair(family[form].size(), hasInnerCapital(form));
        });
    }

    void addRarer(Findings &findings, const QMap<QString, QList<Product>> &family) const
    {
        const QString right = rightForm(family);
        for (auto it = family.cbegin(); it != family.cend(); ++it) {
            for (const Product &use : it.key() == right ? QList<Product>() : *it) {
                Finding finding =
                    textFinding(*this, Severity::Warning, tr("Tên “%1” viết khác “%2”.").arg(use.typed(), right),
                                *use.article, *use.text, use.start, use.length);
                finding.fix = {textCorrection(*use.article, *use.text, use.start, use.length, right)};
                findings.append(finding);
            }
        }
    }
};

} // namespace

const Rule &namevariesRule()
{
    static const NameVaries rule;
    return rule;
}

} // namespace DiemTin
