// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headlines over the text of another article.

#include "models/preflight/persons.h"
#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// A body of fewer words says too little to miss anything in it.
constexpr qsizetype ShortestBody = 40;
/// Less than this part of a headline's words in the body is odd.
constexpr double LeastShared = 0.2;
/// Where more than this part is there, the body is about something of the headline.
constexpr double MostShared = 0.6;
/// Shorter headlines are often plays on words.
constexpr qsizetype ShortestHeadline = 5;

/// The words of a topic: those that name it in a headline and all that show a body speaks of it.
struct Topic
{
    QList<QStringList> names;
    QList<QStringList> signs;
    bool broad = false; ///< one of several things a headline may name; alone it says little
};

QList<QStringList> keysOfList(const QString &list)
{
    QList<QStringList> keys;
    for (const QString &phrase : list.split(u',', Qt::SkipEmptyParts))
        keys.append(phraseKeys(phrase));
    return keys;
}

const QList<Topic> &topics()
{
    static const QList<Topic> all = [] {
        QList<Topic> result;
        const QStringList lines = phraseList(u"topics.txt"_s);
        for (const QString &line : lines) {
            const QList<QStringList> names = keysOfList(line.section(u'|', 0, 0));
            result.append({names, names + keysOfList(line.section(u'|', 1)), line.startsWith(u'~')});
        }
        return result;
    }();
    return all;
}

/// Where the words stand in the text; -1: nowhere.
qsizetype placeOf(const CheckedText &text, const QStringList &keys)
{
    for (qsizetype i = 0; i < text.words.size(); ++i) {
        if (text.words[i].key == keys.first() && wordsMatch(text, i, keys))
            return i;
    }
    return -1;
}

/// Body and captions: what tells what the article is about.
struct Body
{
    explicit Body(const CheckedArticle &article)
    {
        for (const CheckedText &text : article.texts) {
            if (text.part != TextPart::Body && text.part != TextPart::Caption)
                continue;
            texts.append(&text);
            for (const CheckedWord &word : text.words) {
                keys.insert(word.key);
                for (const QString &part : word.key.split(u'-'))
                    keys.insert(part);
            }
            size += text.words.size();
        }
    }

    [[nodiscard]] bool has(const QStringList &phrase) const
    {
        if (phrase.size() == 1)
            return keys.contains(phrase.first());
        return std::ranges::any_of(texts, [&](const CheckedText *text) { return placeOf(*text, phrase) >= 0; });
    }

    QList<const CheckedText *> texts;
    QSet<QString> keys;
    qsizetype size = 0;
};

/// A headline speaks of persons, offices and topics that its body never mentions.
class HeadlineNotAboutBody : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::HeadlineNotAboutBody)

public:
    [[nodiscard]] QString id() const override { return u"headline-not-about-body"_s; }
    [[nodiscard]] QString title() const override { return tr("Tiêu đề không khớp nội dung"); }
    [[nodiscard]] Findings checkArticle(const CheckedArticle &article, const Surroundings &) const override
    {
        const CheckedText *headline = article.text(TextPart::Headline);
        const bool news = article.section == SectionKind::Domestic || article.section == SectionKind::Local;
        const Body body(article);
        if (!headline || !news || body.size < ShortestBody)
            return {};
        QStringList missing = missingPersons(article, *headline, body);
        missing += missingTopics(*headline, body);
        missing += missingProducts(article, body);
        if (!missing.isEmpty())
            return {finding(article, *headline, Severity::Warning,
                            tr("Tiêu đề nói về “%1” nhưng bài không hề nhắc tới.").arg(missing.join(u"”, “"_s)))};
        return guesses(article, *headline, body);
    }

private:
    /// Persons that contents or headline name with their title, and the offices a headline begins with.
    static QStringList missingPersons(const CheckedArticle &article, const CheckedText &headline, const Body &body)
    {
        QStringList missing;
        for (const TextPart part : {TextPart::Headline, TextPart::ContentsTitle}) {
            const CheckedText *text = article.text(part);
            for (const Person &person : text ? personsOf(article, *text) : QList<Person>()) {
                const QStringList given = person.keys.last(qMin(qsizetype(2), person.keys.size()));
                if (!body.has(given) && !body.has({person.title, person.keys.last()})
                    && !headlineSpellsOther(headline, person) && !missing.contains(person.typed()))
                    missing.append(person.typed());
            }
        }
        if (missing.isEmpty())
            missing += missingOffice(headline, body);
        return missing;
    }

    /// Where contents and headline have different names, that is another rule's matter.
    static bool headlineSpellsOther(const CheckedText &headline, const Person &person)
    {
        return placeOf(headline, person.keys) < 0;
    }

    static QStringList missingOffice(const CheckedText &headline, const Body &body)
    {
        const QStringList office = officeAtStart(headline);
        if (office.size() < 3 || body.has(office.last(2)))
            return {};
        const CheckedWord &first = headline.words.first();
        const CheckedWord &last = headline.words[office.size() - 1];
        return {headline.text.sliced(first.start, last.start + last.length - first.start)};
    }

    /// Topics of the headline that the body has no word of. Where it speaks of another of them, broad ones do not
    /// count.
    static QStringList missingTopics(const CheckedText &headline, const Body &body)
    {
        QStringList narrow;
        QStringList broad;
        bool found = false;
        for (const Topic &topic : topics()) {
            const QString name = nameIn(headline, topic);
            if (name.isEmpty())
                continue;
            if (std::ranges::any_of(topic.signs, [&body](const QStringList &sign) { return body.has(sign); }))
                found = true;
            else
                (topic.broad ? broad : narrow).append(name);
        }
        return found || sharedPart(headline, body) > MostShared ? narrow : narrow + broad;
    }

    /// How many of the headline's words stand in the body, from 0 to 1.
    static double sharedPart(const CheckedText &headline, const Body &body)
    {
        const auto shared = std::ranges::count_if(
            headline.words, [&body](const CheckedWord &word) { return body.keys.contains(word.key); });
        return static_cast<double>(shared) / static_cast<double>(qMax(qsizetype(1), headline.words.size()));
    }

    /// How the headline names the topic; empty: it does not, or in quotation marks.
    static QString nameIn(const CheckedText &headline, const Topic &topic)
    {
        for (const QStringList &name : topic.names) {
            const qsizetype at = placeOf(headline, name);
            if (at < 0 || isQuoted(headline, headline.words[at].start))
                continue;
            const CheckedWord &last = headline.words[at + name.size() - 1];
            return headline.text.sliced(headline.words[at].start, last.start + last.length - headline.words[at].start);
        }
        return {};
    }

    /// Products such as eTax Mobile, known by a capital inside.
    static QStringList missingProducts(const CheckedArticle &article, const Body &body)
    {
        static const QRegularExpression inner(u"[a-z][A-Z]"_s);
        const CheckedText *text = article.text(TextPart::ContentsTitle);
        QStringList missing;
        for (const CheckedWord &word : text ? text->words : QList<CheckedWord>()) {
            const QString typed = text->text.sliced(word.start, word.length);
            if (typed.contains(inner) && !body.has({word.key}))
                missing.append(typed);
        }
        return missing;
    }

    Findings guesses(const CheckedArticle &article, const CheckedText &headline, const Body &body) const
    {
        if (const Findings numbers = otherNumbers(article, headline, body); !numbers.isEmpty())
            return numbers;
        const double shared = sharedPart(headline, body);
        if (headline.words.size() < ShortestHeadline || shared > LeastShared)
            return {};
        return {finding(article, headline, Severity::Info,
                        tr("Chỉ %1% số chữ của tiêu đề có trong bài: có thể nhầm bài.").arg(qRound(shared * 100)))};
    }

    /// "123 tác phẩm" in the headline where the body has "132 tác phẩm" and 123 nowhere.
    Findings otherNumbers(const CheckedArticle &article, const CheckedText &headline, const Body &body) const
    {
        Findings findings;
        for (qsizetype i = 0; i + 2 < headline.words.size(); ++i) {
            const CheckedWord &number = headline.words[i];
            if (!headline.text[number.start].isDigit() || body.keys.contains(number.key))
                continue;
            const QString other = numberBefore(body, {headline.words[i + 1].key, headline.words[i + 2].key});
            if (other.isEmpty() || other == number.key)
                continue;
            findings.append(textFinding(*this, Severity::Warning,
                                        tr("Tiêu đề viết “%1” nhưng bài viết “%2”.").arg(number.key, other), article,
                                        headline, number.start, number.length));
        }
        return findings;
    }

    static QString numberBefore(const Body &body, const QStringList &keys)
    {
        QString number;
        for (const CheckedText *text : body.texts) {
            for (qsizetype i = 1; i + 1 < text->words.size(); ++i) {
                if (!wordsMatch(*text, i, keys) || !text->text[text->words[i - 1].start].isDigit())
                    continue;
                if (!number.isEmpty())
                    return {}; // several: who knows which is meant
                number = text->words[i - 1].key;
            }
        }
        return number;
    }

    Finding finding(const CheckedArticle &article, const CheckedText &headline, Severity severity,
                    const QString &message) const
    {
        return textFinding(*this, severity, message, article, headline, 0, headline.text.size());
    }
};

} // namespace

const Rule &headlinenotaboutbodyRule()
{
    static const HeadlineNotAboutBody rule;
    return rule;
}

} // namespace DiemTin
