// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PreflightController: checks the open issue while one works on it, and does what a person asks for in the list.

#pragma once

#include "models/preflight/preflightservice.h"
#include "models/store/wordstore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QWidget;

namespace DiemTin {

class ArticleEditor;
class PreflightPanel;
class Workspace;

class PreflightController : public QObject
{
    Q_OBJECT

public:
    /// The parts the controller works with; all outlive it.
    struct Parts
    {
        Workspace &workspace;
        PreflightPanel &panel;
        ArticleEditor &editor;
        QWidget *window;
    };

    explicit PreflightController(const Parts &parts);
    ~PreflightController() override;

    /// Lets go of the library before it closes.
    void detach();
    /// The next finding in the list, from the one chosen on; at the end the first again.
    void showNext();
    /// Lets a person choose how the office writes.
    void showHouseStyle();
    /// Runs this as soon as the open issue is checked as it is now; not at all where the issue is closed before that,
    /// or another such wish comes.
    void whenChecked(std::function<void()> run);
    /// Why the issue must not be exported: one sentence about its errors that nobody accepted; empty: nothing speaks
    /// against it, as far as it is checked.
    [[nodiscard]] QString objection() const;

Q_SIGNALS:
    /// An article shall be shown for editing.
    void articleWanted(const QUuid &article);
    /// The issue's own data (number, week) are meant, or its cover.
    void issueDetailsWanted();
    void coverWanted();
    /// Something could not be read or done; one sentence.
    void failed(const QString &sentence);
    /// Something was done; one sentence.
    void finished(const QString &sentence);

private:
    void attach();
    void follow();
    void checkSoon();
    void check();
    void startService();
    void take(const PreflightReport &report);
    void libraryChanged();
    void tellDuplicates(const PreflightReport &before);
    [[nodiscard]] bool isUpToDate() const;
    void showReport();
    void jump(const Finding &finding);
    void fix(const Findings &findings);
    void askWhy(const Findings &findings);
    void accept(const Findings &findings, const QString &reason);
    void reject(const Findings &findings);
    void compare(const Finding &finding);
    void addWord(const Finding &finding, WordKind kind);
    void readAccepted();
    void changeStyle(const HouseStyle &style);
    void lookAgain();
    [[nodiscard]] QHash<QUuid, QString> places() const;

    Parts m_parts;
    std::unique_ptr<PreflightService> m_service;
    PreflightReport m_report;
    std::shared_ptr<const Proof> m_checked; ///< the pages that were sent to be checked last
    QSet<QString> m_accepted; ///< acceptance keys of the open issue
    QList<PrintedEntry> m_printed; ///< of the open issue
    std::function<void()> m_afterCheck; ///< waits until the issue is checked as it is
    QTimer m_pause; ///< typing goes on; runs out when it pauses
};

} // namespace DiemTin
