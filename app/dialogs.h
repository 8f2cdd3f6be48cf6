// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dialogs: every question the window asks, behind an interface so that tests can answer.

#pragma once

#include "app/exportchoice.h"
#include "app/reviewsending.h"
#include "models/editorial/issue.h"

#include <memory>
#include <optional>

class QWidget;

namespace DiemTin {

/// Questions to the person. An empty path, list or optional means the person cancelled.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    [[nodiscard]] virtual QString libraryToOpen(QWidget *parent, const QString &folder) = 0;
    [[nodiscard]] virtual QString libraryToCreate(QWidget *parent, const QString &folder) = 0;
    [[nodiscard]] virtual QStringList textsToImport(QWidget *parent, const QString &folder) = 0;
    [[nodiscard]] virtual QStringList photosToAdd(QWidget *parent, const QString &folder) = 0;
    [[nodiscard]] virtual QString templateToOpen(QWidget *parent, const QString &folder) = 0;
    /// Replacing a file that is there was agreed to.
    [[nodiscard]] virtual QString templateToSave(QWidget *parent, const QString &proposedPath) = 0;
    [[nodiscard]] virtual std::optional<ExportChoice> exportChoice(QWidget *parent, const ExportProposal &proposal) = 0;
    /// The file a photo is saved as; replacing one that is there was agreed to.
    [[nodiscard]] virtual QString photoToSave(QWidget *parent, const QString &proposedPath) = 0;
    /// The folder that pictures of pages go to; empty: none after all.
    [[nodiscard]] virtual QString pictureFolder(QWidget *parent, const QString &folder) = 0;
    /// Whether an issue that is there already shall be replaced; `sentence` says which.
    [[nodiscard]] virtual bool replaceIssue(QWidget *parent, const QString &sentence) = 0;
    [[nodiscard]] virtual std::optional<Issue> newIssue(QWidget *parent, const Issue &proposal,
                                                        const QList<IssueNumber> &taken) = 0;
    /// What is sent for review and where to; replacing files that are there was agreed to.
    [[nodiscard]] virtual std::optional<ReviewSending> reviewSending(QWidget *parent, const QString &proposedPath) = 0;
    /// Review files that came back, and PDF files with remarks.
    [[nodiscard]] virtual QStringList answersToReceive(QWidget *parent, const QString &folder) = 0;
    /// Where a file of the reviewer's goes: a copy, the pages as PDF; replacing one that is there was agreed to.
    [[nodiscard]] virtual QString reviewerFile(QWidget *parent, const QString &proposedPath) = 0;
    /// Whether an issue shall be deleted; `sentence` says which and what stays.
    [[nodiscard]] virtual bool deleteIssue(QWidget *parent, const QString &sentence) = 0;
};

/// The dialogs of the desktop.
[[nodiscard]] std::unique_ptr<Dialogs> desktopDialogs();

} // namespace DiemTin
