// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What chatbots leave in a text, against sentences of news that come near: the lists of talk/.

#include "models/base/resources.h"
#include "models/spelling/words.h"
#include "tests/preflight/rulecase.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

/// The lines of a list; a # may stand in them.
QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(DIEMTIN_TEST_DATA "/talk/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u"# ") || line == u"#"; });
    return lines;
}

} // namespace

class Talk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsKnown_data() { addRows(u"known.txt"_s); }
    void findsWhatIsKnown()
    {
        QFETCH(QString, line);
        QVERIFY(isTold(line));
    }

    void findsMostOfWhatItNeverSaw()
    {
        const QStringList lines = linesOf(u"unseen.txt"_s);
        const auto told = std::ranges::count_if(lines, [this](const QString &line) { return isTold(line); });
        qInfo("%lld of %lld", static_cast<long long>(told), static_cast<long long>(lines.size()));
        QVERIFY(lines.size() > 80);
        QVERIFY(told * 100 >= lines.size() * 85);
    }

    void isSilentAboutNews_data() { addRows(u"news.txt"_s); }
    void isSilentAboutNews()
    {
        QFETCH(QString, line);
        QVERIFY(!isTold(line));
    }

private:
    static void addRows(const QString &list)
    {
        QTest::addColumn<QString>("line");
        const QStringList lines = linesOf(list);
        for (const QString &line : lines)
            QTest::newRow(qPrintable(line)) << line;
    }

    bool isTold(const QString &line) const
    {
        Surroundings around;
        around.speller = &m_speller;
        const CaseIssue issue = issueWithBody(u"Trạm đo chạy ổn định từ sáng thứ Hai.\n\n"_s + line);
        const Findings findings = Preflight().check(issue.input, around);
        return std::ranges::any_of(findings, [](const Finding &finding) {
            return finding.rule == u"ai-leftover" && finding.severity != Severity::Info;
        });
    }

    Speller m_speller{resourcePath({})};
};

QTEST_GUILESS_MAIN(Talk)
#include "talk.moc"
