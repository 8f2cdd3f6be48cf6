// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headlines over the text of another article.

#include "models/preflight/figures.h"
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

    [[nodiscard]] QList<Figure> figures() const
    {
        QList<Figure> all;
        for (const CheckedText *text : texts)
            all += figuresOf(*text);
        return all;
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
        if (const Findings figures = otherFigures(article, body); !figures.isEmpty())
            return figures;
        const double shared = sharedPart(headline, body);
        if (headline.words.size() < ShortestHeadline || shared > LeastShared)
            return {};
        return {finding(article, headline, Severity::Info,
                        tr("Chỉ %1% số chữ của tiêu đề có trong bài: có thể nhầm bài.").arg(qRound(shared * 100)))};
    }

    /// "123 tác phẩm" in headline or contents where the body has "132 tác phẩm" and 123 nowhere; 5/6 for 6/5.
    Findings otherFigures(const CheckedArticle &article, const Body &body) const
    {
        QList<Figure> written; // once a title has any
        Findings findings;
        for (const TextPart part : {TextPart::Headline, TextPart::ContentsTitle}) {
            const CheckedText *title = article.text(part);
            const QList<Figure> figures = title ? figuresOf(*title) : QList<Figure>();
            if (!figures.isEmpty() && written.isEmpty())
                written = body.figures();
            for (const Figure &figure : figures) {
                const FigureComparison comparison = compareFigure(figure, written);
                if (comparison.doubt == FigureDoubt::None || isDayOf(figure, article.article.date))
                    continue;
                findings.append(textFinding(*this, severityOf(comparison.doubt), messageOf(figure, part, comparison),
                                            article, *title, figure.start, figure.length));
            }
        }
        return findings;
    }

    static bool isDayOf(const Figure &figure, QDate date)
    {
        return figure.kind == Figure::Kind::Day && figure.value == date.month() * 100 + date.day();
    }

    static Severity severityOf(FigureDoubt doubt)
    {
        return doubt == FigureDoubt::Rounded || doubt == FigureDoubt::Added ? Severity::Info : Severity::Warning;
    }

    static QString messageOf(const Figure &figure, TextPart part, const FigureComparison &comparison)
    {
        const QString title = part == TextPart::Headline ? tr("Tiêu đề") : tr("Mục lục");
        const QString others = comparison.others.join(u"”, “"_s);
        switch (comparison.doubt) {
        case FigureDoubt::Rounded:
            return tr("%1 viết “%2”, bài viết “%3”: có thể là làm tròn.").arg(title, figure.typed, others);
        case FigureDoubt::Added:
            return tr("%1 viết “%2”, bài chỉ có “%3”: có thể là cộng lại.").arg(title, figure.typed, others);
        case FigureDoubt::Exchanged:
            return tr("%1 viết “%2” nhưng bài viết “%3”: ngày và tháng đổi chỗ.").arg(title, figure.typed, others);
        case FigureDoubt::Slip:
        case FigureDoubt::None:
            break;
        }
        return tr("%1 viết “%2” nhưng bài viết “%3”.").arg(title, figure.typed, others);
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
