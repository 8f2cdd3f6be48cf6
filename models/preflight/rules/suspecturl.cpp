// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Addresses that cannot be right.

#include "models/preflight/textfinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

/// Whether one letter more, less or other makes them the same.
bool isOneLetterOff(const QString &a, const QString &b)
{
    if (a == b || qAbs(a.size() - b.size()) > 1)
        return false;
    const QString &longer = a.size() >= b.size() ? a : b;
    const QString &shorter = a.size() >= b.size() ? b : a;
    qsizetype same = 0;
    while (same < shorter.size() && longer[same] == shorter[same])
        ++same;
    const qsizetype skip = longer.size() == shorter.size() ? 1 : 0;
    return longer.sliced(same + 1) == shorter.sliced(same + skip);
}

/// The newspaper's domain that this one is a slip of; empty where it is none.
QString slipOf(const QString &host)
{
    constexpr qsizetype Shortest = 7;
    static const QStringList known = phraseList(u"news-domains.txt"_s);
    if (host.size() < Shortest || known.contains(host))
        return {};
    for (const QString &domain : known) {
        if (domain.size() >= Shortest && isOneLetterOff(host, domain))
            return domain;
    }
    return {};
}

QString hostOf(const QString &address)
{
    static const QRegularExpression host(u"^(?:https?://)?(?:www\\.|m\\.)?([^/?#\\s]+)"_s);
    return host.match(address.trimmed().toLower()).captured(1);
}

/// Addresses that cannot be right: spaces, no domain, a newspaper's domain one letter off.
class SuspectUrl : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::SuspectUrl)

public:
    [[nodiscard]] QString id() const override { return u"suspect-url"_s; }
    [[nodiscard]] QString title() const override { return tr("Địa chỉ web đáng ngờ"); }
    [[nodiscard]] Findings checkIssue(const CheckedIssue &issue, const Surroundings &) const override
    {
        Findings findings;
        for (const QString &address : {issue.content.issue.cover.website, issue.content.issue.cover.facebook})
            add(findings, address, Passage{{}, {}, TextPart::Cover, 0, 0, 0});
        for (const auto &article : issue.articles) {
            add(findings, article->article.url, article->passage(TextPart::Address));
            for (qsizetype i = 0; i < article->article.qrCodes.size(); ++i)
                add(findings, article->article.qrCodes[i].url, article->passage(TextPart::QrCode, static_cast<int>(i)));
            for (const CheckedText *text : article->body())
                addInText(findings, *article, *text);
        }
        return findings;
    }

private:
    void add(Findings &findings, const QString &address, const Passage &place) const
    {
        if (const QString wrong = whatIsWrong(address); !wrong.isEmpty())
            findings.append({id(), Severity::Warning, wrong, address.left(80), place});
    }

    /// A sentence on what is wrong with a whole address; empty: nothing.
    static QString whatIsWrong(const QString &address)
    {
        static const QRegularExpression web(u"^(https?://|www\\.)"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression host(u"^[\\w-]+(\\.[\\w-]+)+(:\\d+)?$"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression profile(u"facebook\\.com/([^/?#]+)/?$"_s);
        const QString trimmed = address.trimmed();
        if (!web.match(trimmed).hasMatch() && !trimmed.contains(u'.'))
            return {}; // none, or a placeholder
        if (trimmed.contains(u' '))
            return tr("Địa chỉ “%1” có dấu cách.").arg(trimmed);
        if (trimmed.count(u"://"_s) > 1 && !trimmed.sliced(4).contains(u"?"))
            return tr("Địa chỉ “%1” dán hai lần.").arg(trimmed);
        if (!host.match(hostOf(trimmed)).hasMatch())
            return tr("Địa chỉ “%1” không có tên miền hợp lệ.").arg(trimmed);
        const QString user = profile.match(trimmed).captured(1);
        if (user.contains(u'-') && !user.at(user.size() - 1).isDigit())
            return tr("Tên trang Facebook “%1” không thể có dấu gạch nối.").arg(user);
        const QString domain = slipOf(hostOf(trimmed));
        return domain.isEmpty() ? QString() : tr("Tên miền “%1” có lẽ là “%2”.").arg(hostOf(trimmed), domain);
    }

    void addInText(Findings &findings, const CheckedArticle &article, const CheckedText &text) const
    {
        static const QRegularExpression domains(
            uR"((?<![\w@.])(?:https?://\S+|[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|info)\b[^\s,;)]*))"_s);
        for (auto it = domains.globalMatch(text.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (const QString wrong = whatIsWrong(match.captured()); !wrong.isEmpty())
                findings.append(textFinding(*this, Severity::Warning, wrong, article, text, match.capturedStart(),
                                            match.capturedLength()));
        }
        addBrokenNames(findings, article, text);
    }

    /// "(Nguồn: vccinews.vn, chinh sach.vn anet.vn)": a domain with spaces in a list of sources.
    void addBrokenNames(Findings &findings, const CheckedArticle &article, const CheckedText &text) const
    {
        static const QRegularExpression sources(uR"([Nn]guồn:\s*([^)\n]+))"_s);
        static const QRegularExpression broken(
            uR"((?<=^|[,;])\s*([a-z0-9-]+(?:\s+[a-z0-9.-]+)*\.(?:vn|com|net)(?:\s+[a-z0-9.-]+)*)\s*(?=$|[,;]))"_s);
        for (auto it = sources.globalMatch(text.text); it.hasNext();) {
            const QRegularExpressionMatch list = it.next();
            for (auto name = broken.globalMatch(list.captured(1)); name.hasNext();) {
                const QRegularExpressionMatch match = name.next();
                if (!match.captured(1).contains(u' '))
                    continue;
                findings.append(textFinding(*this, Severity::Warning,
                                            tr("Địa chỉ “%1” có dấu cách.").arg(match.captured(1)), article, text,
                                            list.capturedStart(1) + match.capturedStart(1), match.capturedLength(1)));
            }
        }
    }
};

} // namespace

const Rule &suspecturlRule()
{
    static const SuspectUrl rule;
    return rule;
}

} // namespace DiemTin
