// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One source under several names.

#include "models/base/viettext.h"
#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// A name as it is looked up: lower case, spaces simplified.
QString lookedUp(const QString &name)
{
    return simplified(name).toLower();
}

/// What stays of a name when its writing does not count: no "Báo", no marks, no "và".
QString core(const QString &name)
{
    static const QRegularExpression kind(u"^(báo điện tử|báo|tạp chí điện tử|tạp chí|thời báo|trang) "_s);
    QString text = lookedUp(name);
    text.remove(kind);
    text = folded(text).replace(u" va "_s, u" "_s);
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text;
}

/// The house's name by every other name it is known under.
QHash<QString, QString> knownNames(const Archive *archive)
{
    QHash<QString, QString> names;
    const QStringList lines = phraseList(u"source-names.txt"_s);
    for (const QString &line : lines) {
        const QString name = line.section(u'|', 0, 0).trimmed();
        for (const QString &alias : line.section(u'|', 1).split(u',', Qt::SkipEmptyParts))
            names.insert(lookedUp(alias), name);
    }
    if (!archive)
        return names;
    const QList<Source> sources = archive->sources();
    for (const Source &source : sources) {
        names.remove(lookedUp(source.name));
        for (const QString &alias : source.aliases)
            names.insert(lookedUp(alias), source.name);
    }
    return names;
}

/// Whether one is the other with a letter less or other: "Đài PTT Hải Phòng", "Đài PTTH Hải Phòng".
bool isSlipOf(const QString &a, const QString &b)
{
    constexpr qsizetype Shortest = 8;
    if (a.size() < Shortest || b.size() < Shortest || qAbs(a.size() - b.size()) > 1)
        return false;
    qsizetype front = 0;
    while (front < qMin(a.size(), b.size()) && a[front] == b[front])
        ++front;
    qsizetype back = 0;
    while (back < qMin(a.size(), b.size()) - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    return qMax(a.size(), b.size()) - front - back == 1;
}

/// One newspaper or office under several names, or under an abbreviation where the list has its name.
class SourceNameVaries : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::SourceNameVaries)

public:
    [[nodiscard]] QString id() const override { return u"source-name-varies"_s; }
    [[nodiscard]] QString title() const override { return tr("Tên nguồn không thống nhất"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &around) const override
    {
        const QHash<QString, QString> names = knownNames(around.archive);
        QList<const CheckedArticle *> sourced;
        for (const auto &article : issue.articles) {
            if (!article->article.source.isEmpty())
                sourced.append(article.get());
        }
        Findings findings;
        if (around.style.sources == SourceForm::Listed) {
            for (const CheckedArticle *article : sourced)
                addKnown(findings, *article, names);
            addDifferent(findings, sourced, {});
        } else {
            addDifferent(findings, sourced, names);
        }
        if (sourced.size() > 1)
            addDomains(findings, issue);
        return findings;
    }

private:
    void addKnown(Findings &findings, const CheckedArticle &article, const QHash<QString, QString> &names) const
    {
        const QString name = names.value(lookedUp(article.article.source));
        if (!name.isEmpty() && name != article.article.source)
            findings.append(
                finding(article, tr("Nguồn “%1” thường ghi là “%2”.").arg(article.article.source, name), name));
    }

    /// The rarer of two names that are the same but for their writing, or by what the list says of them.
    void addDifferent(Findings &findings, const QList<const CheckedArticle *> &sourced,
                      const QHash<QString, QString> &names) const
    {
        const auto identity = [&names](const QString &name) { return core(names.value(lookedUp(name), name)); };
        QHash<QString, int> uses;
        for (const CheckedArticle *article : sourced)
            ++uses[article->article.source];
        for (const CheckedArticle *article : sourced) {
            const QString &name = article->article.source;
            const QString own = identity(name);
            for (auto it = uses.cbegin(); it != uses.cend(); ++it) {
                const bool rarer = it.value() > uses.value(name) || (it.value() == uses.value(name) && it.key() < name);
                const QString other = identity(it.key());
                if (it.key() == name || !rarer || !(other == own || isSlipOf(other, own)))
                    continue;
                const bool certain = other == own && it.value() > uses.value(name);
                findings.append(finding(
                    *article, tr("Nguồn ghi là “%1”, tin khác ghi là “%2” (%3 tin).").arg(name, it.key()).arg(*it),
                    certain ? it.key() : QString()));
            }
        }
    }

    /// The trend summary cites domains where the news cite names.
    void addDomains(Findings &findings, const CheckedIssue &issue) const
    {
        static const QRegularExpression domain(uR"([Nn]guồn:[^)\n]*?([\w-]+\.(?:vn|com|net))\b)"_s);
        for (const auto &article : issue.in(SectionKind::Trend)) {
            for (const CheckedText *text : article->body()) {
                const QRegularExpressionMatch match = domain.match(text->text);
                if (!match.hasMatch())
                    continue;
                findings.append(textFinding(
                    *this, Severity::Warning,
                    tr("Nguồn ghi bằng tên miền “%1” trong khi các tin ghi bằng tên báo.").arg(match.captured(1)),
                    *article, *text, match.capturedStart(1), match.capturedLength(1)));
                break;
            }
        }
    }

    Finding finding(const CheckedArticle &article, const QString &message, const QString &right) const
    {
        Finding finding{id(), Severity::Warning, message, article.article.source.left(80),
                        article.passage(TextPart::Source)};
        finding.place.length = article.article.source.size();
        if (!right.isEmpty())
            finding.fix = {{finding.place, right}};
        return finding;
    }
};

} // namespace

const Rule &sourcenamevariesRule()
{
    static const SourceNameVaries rule;
    return rule;
}

} // namespace DiemTin
