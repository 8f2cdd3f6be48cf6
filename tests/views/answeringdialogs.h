// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dialogs that answer by themselves.

#pragma once

#include "app/dialogs.h"

#include <QStringList>

namespace DiemTin {

/// Gives the answers that a test has laid ready.
class AnsweringDialogs : public Dialogs
{
public:
    QString libraryToOpen(QWidget *, const QString &) override { return library; }
    QString libraryToCreate(QWidget *, const QString &) override { return library; }
    QStringList textsToImport(QWidget *, const QString &) override { return texts; }
    QStringList photosToAdd(QWidget *, const QString &) override { return photos; }
    QString templateToOpen(QWidget *, const QString &) override { return templateFile; }
    QString templateToSave(QWidget *, const QString &) override { return templateFile; }
    std::optional<ExportChoice> exportChoice(QWidget *, const ExportProposal &given) override
    {
        exportProposal = given;
        return choice;
    }
    QString photoToSave(QWidget *, const QString &) override { return photo; }
    QString pictureFolder(QWidget *, const QString &) override { return folder; }
    bool replaceIssue(QWidget *, const QString &sentence) override
    {
        asked.append(sentence);
        return replace;
    }
    std::optional<Issue> newIssue(QWidget *, const Issue &proposal, const QList<IssueNumber> &) override
    {
        return proposal;
    }
    std::optional<ReviewSending> reviewSending(QWidget *, const QString &proposed) override
    {
        asked.append(proposed);
        return sending;
    }
    QStringList answersToReceive(QWidget *, const QString &) override { return answers; }
    QString reviewerFile(QWidget *, const QString &) override { return reviewed; }
    bool deleteIssue(QWidget *, const QString &sentence) override
    {
        asked.append(sentence);
        return remove;
    }

    QString library;
    QStringList texts;
    QStringList photos;
    QString photo;
    QString templateFile;
    QString folder;
    std::optional<ExportChoice> choice;
    ExportProposal exportProposal; ///< of the last export
    std::optional<ReviewSending> sending;
    QStringList answers;
    QString reviewed;
    bool replace = false;
    bool remove = false;
    QStringList asked; ///< sentences of questions put
};

} // namespace DiemTin
