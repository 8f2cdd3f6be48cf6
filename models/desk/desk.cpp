// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts changes in place, has them saved, and composes the pages again.

#include "models/desk/desk.h"

#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/composer/composer.h"
#include "models/composer/template.h"
#include "models/desk/autosave.h"
#include "models/desk/changearticle.h"
#include "models/desk/changeissue.h"
#include "models/desk/changereviewed.h"
#include "models/desk/changesources.h"
#include "models/desk/openissue.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/reviewstore.h"
#include "models/store/transaction.h"

#include <QTimer>
#include <QUndoStack>

namespace DiemTin {

namespace {

/// The issue with an id for every section and placement that has none, so that saving it twice is the same.
Issue withIds(Issue issue, const Clock &clock)
{
    for (Section &section : issue.sections) {
        if (section.id.isNull())
            section.id = newUuid(clock);
        for (Placement &placement : section.placements) {
            if (placement.id.isNull())
                placement.id = newUuid(clock);
        }
    }
    return issue;
}

} // namespace

namespace {

/// What was approved is what was read: a change of anything printed takes the approval away.
Article unapprovedByChange(const Article &before, Article after)
{
    const bool wasApproved = before.status == ArticleStatus::Approved || before.status == ArticleStatus::Published;
    if (!wasApproved || after.status != before.status)
        return after;
    Article printed = before;
    printed.tags = after.tags;
    if (printed != after)
        after.status = ArticleStatus::Edited;
    return after;
}

} // namespace

struct Desk::Private : Workbench
{
    Private(Desk &desk, std::unique_ptr<Library> opened, const Clock &itsClock)
        : q(desk)
        , library(std::move(opened))
        , clock(itsClock)
        , issue(*library)
    {
        settling.setSingleShot(true);
        settling.setInterval(SettleMilliseconds);
        QObject::connect(&settling, &QTimer::timeout, &q, [this] { settle(); });
        if (!library->isReadOnly())
            autosave = std::make_unique<Autosave>(*library);
    }

    void put(const Article &article) override
    {
        issue.put(article);
        autosave->put(article);
        steady = true;
        settling.start();
        contentIsNew(article.id);
    }

    void put(const Issue &value) override
    {
        const QString templateName = issue.content().issue.templateName;
        issue.put(value);
        steady = false;
        if (value.templateName != templateName)
            changeLook();
        autosave->put(value);
        contentIsNew(QUuid());
    }

    /// A template that cannot be read is told with the pages, which keep the one before.
    void changeLook()
    {
        Result<Template> found = lookOf(issue.content());
        lookError = found ? QString() : found.error().message;
        if (found)
            look = std::move(found).value();
    }

    void show(const IssueContent &content)
    {
        undoStack.clear();
        issue.show(content);
        proofIsOld = true;
        steady = false;
        Q_EMIT q.issueOpened();
        Q_EMIT q.proofChanged();
    }

    /// The pages are old from now on; they are composed when someone asks, at the latest in the next turn of the
    /// event loop, however many changes come before it.
    void contentIsNew(const QUuid &article)
    {
        proofIsOld = true;
        if (!std::exchange(announced, true)) {
            QMetaObject::invokeMethod(
                &q,
                [this] {
                    announced = false;
                    compose();
                    Q_EMIT q.proofChanged();
                },
                Qt::QueuedConnection);
        }
        Q_EMIT q.contentChanged(article);
    }

    void compose()
    {
        if (!std::exchange(proofIsOld, false))
            return;
        // By value: the composer writes over its own.
        const PhotoLayouts kept = steady ? composer.photoLayouts() : PhotoLayouts();
        proof = issue.isOpen() ? composer.compose(issue.content(), look, kept) : Proof();
        if (!lookError.isEmpty())
            proof.diagnostics.append({QStringLiteral("template"), Severity::Error, lookError, {}, {}, 0, {}});
    }

    /// Gives up the photo sizes that were kept while someone typed.
    void settle()
    {
        settling.stop();
        if (!std::exchange(steady, false))
            return;
        const auto before = proof.pages;
        proofIsOld = true;
        compose();
        if (proof.pages != before)
            Q_EMIT q.proofChanged();
    }

    [[nodiscard]] bool refusesChanges()
    {
        if (autosave)
            return false;
        Q_EMIT q.savingFailed(library->readOnlyReason());
        return true;
    }

    /// An accepted suggestion that is not in the text would look as if the office had taken it out again: the article
    /// is written first.
    void writeDecisions(const QUuid &review, const QHash<QString, ReviewDecision> &from,
                        const QHash<QString, ReviewDecision> &to)
    {
        Result<void> written = q.saveNow();
        if (written) {
            written = inTransaction(*library, [&] {
                ReviewStore store(*library);
                Result<void> done;
                for (const QString &item : from.keys()) {
                    if (done && !to.contains(item))
                        done = store.takeBack(review, item);
                }
                for (const ReviewDecision &decision : to) {
                    if (done && from.value(decision.item) != decision)
                        done = store.decide(review, decision);
                }
                return done;
            });
        }
        if (!written)
            Q_EMIT q.savingFailed(written.error().message);
        Q_EMIT q.reviewChanged(review);
    }

    /// Runs `work` on sources and keeps what they were before and after as an undo step.
    template <typename Work>
    Result<Source> changeSources(const QList<QUuid> &ids, const QStringList &names, const QString &text, Work work)
    {
        const Result<SourcesState> before = library->sources().state(ids, names);
        if (!before)
            return before.error();
        Result<Source> changed = work(library->sources());
        if (!changed)
            return changed;
        const Result<SourcesState> after = library->sources().state(before->ids, {});
        if (!after)
            return after.error();
        const auto tell = [this](const Result<void> &written) {
            if (!written)
                Q_EMIT q.savingFailed(written.error().message);
            Q_EMIT q.sourcesChanged();
        };
        undoStack.push(new ChangeSources(*library, *before, *after, tell, text));
        return changed;
    }

    Desk &q;
    std::unique_ptr<Library> library;
    const Clock &clock;
    OpenIssue issue;
    Template look;
    QString lookError; ///< why the issue's template is not `look`
    Composer composer;
    Proof proof;
    bool proofIsOld = false;
    bool steady = false; ///< photos keep their sizes where they can
    QTimer settling;
    bool announced = false; ///< a composition is on its way through the event loop
    QUndoStack undoStack;
    std::unique_ptr<Autosave> autosave; ///< null where the library is read-only
};

Desk::Desk(std::unique_ptr<Library> library, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(library), clock))
{
    if (d->autosave) {
        connect(d->autosave.get(), &Autosave::saved, this, &Desk::saved);
        connect(d->autosave.get(), &Autosave::failed, this, &Desk::savingFailed);
    }
}

Desk::~Desk() = default;

Library &Desk::library()
{
    return *d->library;
}

QUndoStack *Desk::undoStack() const
{
    return &d->undoStack;
}

Result<void> Desk::openIssue(const QUuid &id)
{
    if (Result<void> written = saveNow(); !written)
        return written;
    const Result<IssueContent> content = d->library->issues().content(id);
    if (!content)
        return content.error();
    Result<Template> look = lookOf(*content);
    if (!look)
        return look.error();
    d->look = std::move(look).value();
    d->lookError.clear();
    d->show(*content);
    return {};
}

void Desk::closeIssue()
{
    d->show({});
}

bool Desk::hasIssue() const
{
    return d->issue.isOpen();
}

const IssueContent &Desk::content() const
{
    return d->issue.content();
}

const Proof &Desk::proof() const
{
    d->compose();
    return d->proof;
}

const Proof &Desk::settledProof()
{
    d->settle();
    return proof();
}

const Template &Desk::look() const
{
    return d->look;
}

Result<Article> Desk::article(const QUuid &id) const
{
    return d->issue.article(id);
}

QHash<QString, PhotoInfo> Desk::photos(const Article &article) const
{
    return d->issue.photos(article);
}

void Desk::changeArticle(const Article &article, const QString &undoText, int step)
{
    const Result<Article> before = d->issue.article(article.id);
    if (!before || *before == article || d->refusesChanges())
        return;
    const Article after = unapprovedByChange(*before, article);
    d->undoStack.push(new ChangeArticle(*d, *before, after, step, d->clock.now(), undoText));
}

void Desk::changeIssue(const Issue &issue, const QString &undoText, int step)
{
    const Issue &before = content().issue;
    if (issue.id != before.id || issue == before || d->refusesChanges())
        return;
    d->undoStack.push(new ChangeIssue(*d, before, withIds(issue, d->clock), step, d->clock.now(), undoText));
}

Result<Source> Desk::changeSource(const Source &source)
{
    return d->changeSources({source.id}, QStringList(source.name) + source.aliases,
                            tr("Sửa nguồn “%1”").arg(source.name),
                            [&](SourceStore store) { return store.save(source); });
}

Result<Source> Desk::mergeSources(const QUuid &from, const QUuid &into)
{
    return d->changeSources({from, into}, {}, tr("Gộp hai nguồn tin"),
                            [&](SourceStore store) { return store.merge(from, into); });
}

void Desk::changeReviewed(const QUuid &review, const DecidedArticle &decided, const QString &undoText)
{
    const Result<Article> article = d->issue.article(decided.article.id);
    const auto decisions = ReviewStore(*d->library).decisions(review);
    if (!article || !decisions || d->refusesChanges())
        return;
    const DecidedArticle before{.article = *article, .decisions = *decisions};
    if (before == decided)
        return;
    d->undoStack.push(new ChangeReviewed(
        *d, before, decided, [this, review](const auto &from, const auto &to) { d->writeDecisions(review, from, to); },
        undoText));
}

void Desk::templateChanged(const QString &name)
{
    if (!hasIssue() || content().issue.templateName != name)
        return;
    d->issue.readTemplate();
    d->changeLook();
    d->contentIsNew(QUuid());
}

Result<void> Desk::saveNow()
{
    return d->autosave ? d->autosave->flush() : Result<void>();
}

} // namespace DiemTin
