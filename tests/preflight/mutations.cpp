// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// preflight_mutations FILE…: reads issues, puts one mistake after another into each and prints how many of them
// preflight finds, how many findings it has besides, and what a check costs. Run by hand.

#include "models/base/resources.h"
#include "models/interchange/importer.h"
#include "models/preflight/preflight.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

constexpr int Times = 200; ///< each mistake in each file

PreflightInput inputOf(const ImportedText &text)
{
    PreflightInput input;
    Issue &issue = input.content.issue;
    issue = issueWithFourSections(QUuid::createUuid(), *text.number);
    issue.weekFrom = text.weekFrom;
    issue.weekTo = text.weekTo;
    issue.cover = text.cover;
    for (const ImportedArticle &imported : text.articles) {
        Article article = imported.article;
        article.id = QUuid::createUuid();
        for (Section &section : issue.sections) {
            if (section.kind == imported.section)
                section.placements.append({.id = QUuid::createUuid(), .article = article.id, .contentsTitle = {}});
        }
        input.content.articles.insert(article.id, article);
    }
    input.printedContents = text.contents;
    return input;
}

/// An issue being spoilt.
struct Spoilt
{
    PreflightInput input;
    QRandomGenerator &random;

    Placement &placement()
    {
        Section &section = input.content.issue.sections[random.bounded(2) == 0 ? 1 : 3];
        return section.placements[random.bounded(section.placements.size())];
    }
    Article &article() { return input.content.articles[placement().article]; }
    /// A line of the contents that has a day and a title.
    qsizetype entry()
    {
        QList<qsizetype> dated;
        for (qsizetype i = 0; i < input.printedContents.size(); ++i) {
            if (!input.printedContents[i].date.isEmpty())
                dated.append(i);
        }
        return dated[random.bounded(dated.size())];
    }
    PrintedEntry &line() { return input.printedContents[entry()]; }
};

/// A mistake: false where it cannot be made in this issue at this place.
struct Mistake
{
    const char *rule;
    const char *name;
    std::function<bool(Spoilt &)> make;
    QStringList also = {}; ///< rules that may speak of it too
};

QStringList paragraphsOf(const Article &article)
{
    return article.body.split(u"\n\n"_s, Qt::SkipEmptyParts);
}

std::vector<Mistake> mistakes()
{
    const QStringList contents{u"contents-order-differs"_s, u"contents-page-impossible"_s};
    return {
        {"contents-order-differs", "two lines swapped",
         [](Spoilt &s) {
             const qsizetype i = s.entry();
             auto &entries = s.input.printedContents;
             if (i + 1 >= entries.size() || entries[i + 1].date.isEmpty()
                 || entries[i + 1].section != entries[i].section)
                 return false;
             entries.swapItemsAt(i, i + 1);
             return true;
         },
         contents},
        {"contents-date-differs", "another day",
         [](Spoilt &s) {
             PrintedEntry &line = s.line();
             const qsizetype slash = line.date.indexOf(u'/');
             line.date = QString::number(line.date.left(slash).toInt() + 1) + line.date.sliced(slash);
             return true;
         }},
        {"article-missing-from-contents", "a line left out",
         [](Spoilt &s) {
             s.input.printedContents.removeAt(s.entry());
             return true;
         },
         contents},
        {"contents-entry-without-article", "an article taken out",
         [](Spoilt &s) {
             const QUuid gone = s.placement().id;
             for (Section &section : s.input.content.issue.sections)
                 section.placements.removeIf([&gone](const Placement &placement) { return placement.id == gone; });
             return true;
         },
         contents},
        {"contents-entry-duplicated", "a line twice",
         [](Spoilt &s) {
             const qsizetype i = s.entry();
             s.input.printedContents.insert(i + 1, s.input.printedContents[i]);
             return true;
         },
         contents},
        {"contents-title-differs", "a word of the title replaced",
         [](Spoilt &s) {
             PrintedEntry &line = s.line();
             QStringList words = line.title.split(u' ');
             words[s.random.bounded(words.size())] = u"phượng"_s;
             line.title = words.join(u' ');
             return true;
         }},
        {"contents-page-impossible", "a page far off",
         [](Spoilt &s) {
             PrintedEntry &line = s.line();
             line.page = QString::number(line.page.toInt() + (s.random.bounded(2) == 0 ? 10 : -4));
             return true;
         }},
        {"contents-page-impossible", "pages of two lines exchanged",
         [](Spoilt &s) {
             PrintedEntry &a = s.line();
             PrintedEntry &b = s.line();
             if (a.page == b.page)
                 return false;
             std::swap(a.page, b.page);
             return true;
         }},
        {"missing-date", "a day left out",
         [](Spoilt &s) {
             s.article().date = {};
             return true;
         }},
        {"date-outside-week",
         "a day of another week",
         [](Spoilt &s) {
             Article &article = s.article();
             article.date = article.date.addDays(s.random.bounded(2) == 0 ? 14 : -30);
             return article.date.isValid();
         },
         {u"date-out-of-order"_s, u"contents-date-differs"_s}},
        {"date-out-of-order", "an article moved",
         [](Spoilt &s) {
             QList<Placement> &placements = s.input.content.issue.sections[1].placements;
             const qsizetype i = s.random.bounded(placements.size());
             const qsizetype j = s.random.bounded(placements.size());
             const auto date = [&](qsizetype at) { return s.input.content.articles[placements[at].article].date; };
             if (date(i) == date(j) || !date(i).isValid() || !date(j).isValid())
                 return false;
             placements.move(i, j);
             return true;
         },
         contents},
        {"week-differs",
         "the week of the issue before on the cover",
         [](Spoilt &s) {
             s.input.content.issue.weekFrom = s.input.content.issue.weekFrom.addDays(-7);
             s.input.content.issue.weekTo = s.input.content.issue.weekTo.addDays(-7);
             return true;
         },
         {u"date-outside-week"_s}},
        {"week-length",
         "a day too many",
         [](Spoilt &s) {
             s.input.content.issue.weekTo = s.input.content.issue.weekTo.addDays(1);
             return true;
         },
         {u"week-differs"_s}},
        {"headline-not-about-body",
         "a number of the headline that the body has, changed",
         [](Spoilt &s) {
             Article &article = s.article();
             static const QRegularExpression digits(u"\\b[1-9]\\d{0,2}\\b(?![/.,-])"_s);
             const QRegularExpressionMatch match = digits.match(article.headline);
             if (!match.hasMatch() || !article.body.contains(match.captured()))
                 return false;
             article.headline.replace(match.capturedStart(), match.capturedLength(),
                                      QString::number(match.captured().toInt() + 1 + s.random.bounded(8)));
             return true;
         },
         {u"contents-title-differs"_s}},
        {"duplicate-body",
         "a body under another headline",
         [](Spoilt &s) {
             const QString body = s.article().body;
             Article &other = s.article();
             if (other.body == body)
                 return false;
             other.body = body;
             return true;
         },
         {u"repeated-passage"_s}},
        {"near-duplicate",
         "most of a body under another headline",
         [](Spoilt &s) {
             const Article &from = s.article();
             Article &other = s.article();
             const QStringList words = from.body.split(u' ');
             if (from.id == other.id || words.size() < 80)
                 return false;
             other.body = words.mid(0, words.size() / 2).join(u' ') + u".\n\n"_s + paragraphsOf(other).constFirst();
             return true;
         },
         {u"repeated-passage"_s, u"duplicate-body"_s}},
        {"repeated-passage",
         "a paragraph of another article",
         [](Spoilt &s) {
             const Article &from = s.article();
             Article &other = s.article();
             const QStringList paragraphs = paragraphsOf(from);
             const QString &paragraph = paragraphs[s.random.bounded(paragraphs.size())];
             if (from.id == other.id || paragraph.count(u' ') < 24)
                 return false;
             other.body += u"\n\n"_s + paragraph;
             return true;
         },
         {u"near-duplicate"_s, u"duplicate-body"_s}},
        {"duplicate-headline",
         "a headline twice",
         [](Spoilt &s) {
             const QString headline = s.article().headline;
             Article &other = s.article();
             if (other.headline == headline)
                 return false;
             other.headline = headline;
             return true;
         },
         {u"contents-title-differs"_s, u"article-missing-from-contents"_s, u"contents-entry-without-article"_s,
          u"contents-entry-duplicated"_s, u"contents-order-differs"_s, u"contents-page-impossible"_s,
          u"contents-date-differs"_s}},
    };
}

/// What was found but for guesses, as rule and place.
QSet<QString> foundIn(const PreflightInput &input, const Surroundings &around)
{
    QSet<QString> found;
    for (const Finding &finding : Preflight().check(input, around)) {
        if (finding.severity != Severity::Info)
            found.insert(finding.rule + u' ' + finding.place.placement.toString()
                         + QString::number(finding.place.start));
    }
    return found;
}

/// Rules that this tool has mistakes for, so that those of wording do not count.
QSet<QString> rulesMeant()
{
    QSet<QString> rules;
    for (const Mistake &mistake : mistakes())
        rules.insert(QString::fromLatin1(mistake.rule));
    return rules;
}

void measure(const QString &name, const PreflightInput &input, const Surroundings &around)
{
    const std::clock_t start = std::clock();
    QRandomGenerator random(7);
    QTextStream out(stdout);
    out << "== " << name << Qt::endl;
    const QSet<QString> before = foundIn(input, around);
    const QSet<QString> rules = rulesMeant();
    int checks = 1;
    for (const Mistake &mistake : mistakes()) {
        int made = 0;
        int found = 0;
        int otherwise = 0; // told by another rule that may speak of it
        QHash<QString, int> besides;
        for (int i = 0; i < 10 * Times && made < Times; ++i) {
            Spoilt spoilt{input, random};
            if (!mistake.make(spoilt))
                continue;
            ++made;
            ++checks;
            QSet<QString> told; // rules
            for (const QString &finding : foundIn(spoilt.input, around) - before)
                told.insert(finding.section(u' ', 0, 0));
            const bool itself = told.remove(QString::fromLatin1(mistake.rule));
            found += itself ? 1 : 0;
            otherwise += !itself && told.intersects({mistake.also.cbegin(), mistake.also.cend()}) ? 1 : 0;
            for (const QString &rule : std::as_const(told)) {
                if (rules.contains(rule) && !mistake.also.contains(rule))
                    ++besides[rule];
            }
        }
        out << qSetFieldWidth(32) << Qt::left << mistake.rule << qSetFieldWidth(44) << mistake.name << qSetFieldWidth(0)
            << found << " of " << made << ", " << otherwise << " by another rule, besides:";
        for (auto it = besides.cbegin(); it != besides.cend(); ++it)
            out << ' ' << it.key() << ' ' << it.value();
        out << Qt::endl;
    }
    out << "a check from nothing: " << 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC / checks << " ms"
        << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Speller speller(resourcePath({}));
    Surroundings around;
    around.speller = &speller;
    for (const QString &file : QCoreApplication::arguments().sliced(1)) {
        const Result<ImportedText> text = importFile(file);
        if (text && text->number)
            measure(file.section(u'/', -1), inputOf(*text), around);
    }
    return 0;
}
