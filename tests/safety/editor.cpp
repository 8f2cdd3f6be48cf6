// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// safety_editor LIBRARY TEXT SEED [STEPS]: edits as a person would, on a real desk, and says what it did before the
// next step; until killed, or for so many steps.
//
// Lines: "typed ARTICLE NUMBER TIME", "moved NUMBER TIME ORDER", "imported TIME ISSUE", "exported TIME",
// "saved TIME", "failing TIME SENTENCE", "ready" and "done"; times are milliseconds since 1970.

#include "models/base/clock.h"
#include "models/composer/composer.h"
#include "models/composer/template.h"
#include "models/desk/desk.h"
#include "models/desk/importing.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "views/output/pdfexport.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <random>

using namespace DiemTin;

namespace {

constexpr int StepMilliseconds = 12;

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

class Editor : public QObject
{
public:
    Editor(std::unique_ptr<Library> library, QString text, quint32 seed, int steps)
        : m_text(std::move(text))
        , m_desk(std::move(library), systemClock())
        , m_random(seed)
        , m_left(steps)
    {
        m_pool.setMaxThreadCount(1);
        connect(&m_desk, &Desk::saved, this, [this] {
            m_failing = false;
            say(QStringLiteral("saved %1").arg(now()));
        });
        connect(&m_desk, &Desk::savingFailed, this, [this](const QString &sentence) {
            m_failing = true;
            say(QStringLiteral("failing %1 %2").arg(now()).arg(sentence));
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Editor::step);
    }
    ~Editor() override { m_pool.waitForDone(); }

    void start(const QUuid &issue)
    {
        if (const Result<void> opened = m_desk.openIssue(issue); !opened)
            qFatal("%s", qPrintable(opened.error().message));
        say(QStringLiteral("ready"));
        m_timer.start(StepMilliseconds);
    }

private:
    quint32 below(quint32 bound) { return m_random() % bound; }

    void step()
    {
        if (m_left > 0 && --m_left == 0) {
            m_timer.disconnect(this);
            connect(&m_timer, &QTimer::timeout, this, &Editor::endOnceSaved);
            return;
        }
        const quint32 choice = below(200);
        if (choice < 170)
            type();
        else if (choice < 196)
            drag();
        else if (choice < 198)
            importText();
        else
            exportIssue();
    }

    /// Where saving failed it has to work again by itself, within half a minute; until then the window does not close.
    void endOnceSaved()
    {
        if (m_failing && --m_patience > 0)
            return;
        m_pool.waitForDone();
        const Result<void> written = m_failing ? Error{} : m_desk.saveNow();
        if (!written && --m_patience > 0)
            return;
        m_timer.stop();
        say(written ? QStringLiteral("done") : QStringLiteral("unsaved ") + written.error().message);
        QCoreApplication::quit();
    }

    void type()
    {
        const QList<QUuid> ids = sortedArticles();
        if (below(30) == 0 || m_article.isNull())
            m_article = ids.at(below(static_cast<quint32>(ids.size())));
        Article article = m_desk.content().articles.value(m_article);
        // Forty characters of the last typed stay, so that articles do not grow for ever.
        const qsizetype mark = article.body.indexOf(QStringLiteral(" gõ:"));
        const QString kept = mark < 0 ? QString() : article.body.sliced(mark + 4).right(40);
        const int number = ++m_number;
        article.body = (mark < 0 ? article.body : article.body.first(mark)) + QStringLiteral(" gõ:") + kept
            + QStringLiteral("ư%1.").arg(number);
        m_desk.changeArticle(article, QStringLiteral("Gõ chữ"), 1);
        say(QStringLiteral("typed %1 %2 %3").arg(m_article.toString(QUuid::WithoutBraces)).arg(number).arg(now()));
    }

    [[nodiscard]] QList<QUuid> sortedArticles() const
    {
        QList<QUuid> ids = m_desk.content().articles.keys();
        std::ranges::sort(ids);
        return ids;
    }

    void drag()
    {
        Issue issue = m_desk.content().issue;
        Section &from = issue.sections[below(static_cast<quint32>(issue.sections.size()))];
        Section &to = issue.sections[below(static_cast<quint32>(issue.sections.size()))];
        if (from.placements.isEmpty())
            return;
        const Placement placement = from.placements.takeAt(below(static_cast<quint32>(from.placements.size())));
        to.placements.insert(below(static_cast<quint32>(to.placements.size() + 1)), placement);
        const int number = ++m_number;
        issue.cover.subtitle = QString::number(number);
        m_desk.changeIssue(issue, QStringLiteral("Chuyển tin"));
        QStringList order;
        for (const Section &section : std::as_const(issue.sections)) {
            for (const Placement &each : section.placements)
                order.append(each.article.toString(QUuid::WithoutBraces).right(6));
            order.append(QStringLiteral("|"));
        }
        say(QStringLiteral("moved %1 %2 %3").arg(number).arg(now()).arg(order.join(QString())));
    }

    void importText()
    {
        runApart([this](Library &library) {
            const Result<ImportReport> report = importIntoLibrary(library, m_text, OnExistingIssue::Replace);
            if (report && report->issue)
                say(QStringLiteral("imported %1 %2").arg(now()).arg(report->issue->toString()));
        });
    }

    void exportIssue()
    {
        const IssueContent content = m_desk.content();
        runApart([content](Library &library) {
            const Result<Template> look = lookOf(content);
            if (!look)
                return;
            const Proof proof = Composer().compose(content, *look);
            const QString target = QFileInfo(library.path()).dir().filePath(QStringLiteral("xuất.pdf"));
            if (exportPdf(library, content, proof, target, {.onExisting = OnExistingFile::Replace}, systemClock()))
                say(QStringLiteral("exported %1").arg(now()));
        });
    }

    /// As the window's jobs do: in a thread, with a connection of its own, one at a time.
    void runApart(const std::function<void(Library &)> &work)
    {
        if (m_busy.exchange(true))
            return;
        m_pool.start([this, work] {
            if (const Result<std::unique_ptr<Library>> own = m_desk.library().openAgain())
                work(**own);
            m_busy = false;
        });
    }

    QString m_text;
    Desk m_desk;
    std::mt19937 m_random;
    int m_left;
    int m_patience = 30'000 / StepMilliseconds;
    bool m_failing = false;
    int m_number = static_cast<int>(QDateTime::currentSecsSinceEpoch() % 1'000'000) * 1000;
    QUuid m_article;
    QTimer m_timer;
    QThreadPool m_pool;
    std::atomic_bool m_busy = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Result<std::unique_ptr<Library>> library = Library::open(arguments.at(1), OpenMode::ReadWrite, systemClock());
    if (!library || (*library)->isReadOnly() || !loadFonts()) {
        say(QStringLiteral("error ") + (library ? (*library)->readOnlyReason() : library.error().message));
        return 3;
    }
    if (!QFileInfo(arguments.at(2)).isReadable()) {
        say(QStringLiteral("error no text to import: ") + arguments.at(2));
        return 3;
    }
    const Result<Issue> issue = (*library)->issues().load(IssueNumber{1, 2026});
    if (!issue) {
        say(QStringLiteral("error ") + issue.error().message);
        return 3;
    }
    Editor editor(std::move(library).value(), arguments.at(2), arguments.at(3).toUInt(),
                  arguments.value(4, QStringLiteral("0")).toInt());
    editor.start(issue->id);
    return QGuiApplication::exec();
}
