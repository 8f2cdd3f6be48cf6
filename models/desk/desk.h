// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Desk: the open library and issue, and every change a person makes to them.

#pragma once

#include "models/base/result.h"
#include "models/composer/proof.h"
#include "models/editorial/issue.h"
#include "models/editorial/source.h"

#include <QDateTime>
#include <QObject>

#include <memory>

class QUndoStack;

namespace DiemTin {

class Clock;
struct DecidedArticle;
class Library;
struct Template;

/// The open library and the issue being made. Lives in the GUI thread. Changes are undo commands that keep ids and
/// values; they show in content() and proof() at once and reach the file at most 500 ms later from a thread of their
/// own, without anyone asking.
class Desk : public QObject
{
    Q_OBJECT

public:
    static constexpr int SettleMilliseconds = 900;

    /// The library must be open for writing or reading; the desk keeps it. In one open for reading only, changes are
    /// refused: nothing changes and savingFailed() tells why.
    Desk(std::unique_ptr<Library> library, const Clock &clock, QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] Library &library();
    [[nodiscard]] QUndoStack *undoStack() const;

    /// Opens an issue (also the open one again, as it is in the file); what was open before is saved first.
    /// Errors: NotFound; Unwritable (what was open before could not be saved and stays open); those of the template.
    [[nodiscard]] Result<void> openIssue(const QUuid &id);
    /// Leaves no issue open.
    void closeIssue();
    /// Whether an issue is open; content() and proof() are empty otherwise.
    [[nodiscard]] bool hasIssue() const;
    [[nodiscard]] const IssueContent &content() const;
    /// The pages. While someone types, photos of other articles keep their sizes where pages look hardly worse for it;
    /// SettleMilliseconds after the last key the pages are those that every other composition of this content gives.
    [[nodiscard]] const Proof &proof() const;
    /// The pages as they are exported, now.
    [[nodiscard]] const Proof &settledProof();
    /// The template that the pages are made with. Where the issue is given one that cannot be read, it stays the one
    /// before, and a Diagnostic "template" in proof() says why.
    [[nodiscard]] const Template &look() const;

    /// The article as it is on the desk, saved or not: of the open issue or any other of the library. Errors: NotFound.
    [[nodiscard]] Result<Article> article(const QUuid &id) const;

    /// What is known of the photos that the article names and the library has.
    [[nodiscard]] QHash<QString, PhotoInfo> photos(const Article &article) const;

    /// Changes an article of the library (by its id), in the open issue or not; one undo step. One that is approved or
    /// published and whose text is changed is only edited from then on, unless its status is changed with it.
    /// Successive changes of the same article with the same `step` and within two seconds merge into one (typing); step
    /// 0 never merges.
    void changeArticle(const Article &article, const QString &undoText, int step = 0);
    /// Changes the issue itself: cover, titles, order of placements, layout wishes; one undo step. `step` merges as
    /// that of changeArticle().
    void changeIssue(const Issue &issue, const QString &undoText, int step = 0);

    /// Stores a source as SourceStore::save() does, at once; one undo step. Errors: those of save().
    [[nodiscard]] Result<Source> changeSource(const Source &source);
    /// Makes two sources one as SourceStore::merge() does, at once; one undo step. Errors: those of merge().
    [[nodiscard]] Result<Source> mergeSources(const QUuid &from, const QUuid &into);

    /// Makes a decision on what reviewers want of an article: the article as it becomes and the decisions of its review
    /// are one undo step. The article is in the file before the decisions are.
    void changeReviewed(const QUuid &review, const DecidedArticle &decided, const QString &undoText);
    /// The library's own template of this name, which the open issue may have, is another one now: pages follow.
    void templateChanged(const QString &name);

    /// Writes what is not written yet and waits for it. Destroying the desk does the same. Errors: Unwritable.
    [[nodiscard]] Result<void> saveNow();

Q_SIGNALS:
    /// Another issue, or none, is open; also after an import replaced the open one.
    void issueOpened();
    /// content() changed: the article, or the issue itself where `article` is null.
    void contentChanged(const QUuid &article);
    /// proof() changed.
    void proofChanged();
    /// A source was changed or merged, or that was undone: lists by source are others now.
    void sourcesChanged();
    /// Decisions on the answers to a review are others now.
    void reviewChanged(const QUuid &review);
    /// Everything typed so far is in the file.
    void saved(const QDateTime &when);
    /// Saving failed; the sentence says why. Tried again by itself; sent once until saving works again.
    void savingFailed(const QString &sentence);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace DiemTin
