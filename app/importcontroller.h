// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ImportController: digest texts come into the library, one after the other, off the GUI thread.

#pragma once

#include "models/desk/importing.h"

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace DiemTin {

class Dialogs;
class JobRunner;
class Settings;
class Workspace;

class ImportController : public QObject
{
    Q_OBJECT

public:
    /// The parts the controller works with; all outlive it.
    struct Parts
    {
        Workspace &workspace;
        Dialogs &dialogs;
        Settings &settings;
        JobRunner &jobs;
        QWidget *window;
    };

    explicit ImportController(const Parts &parts);

    /// Asks for files and imports them.
    void chooseAndImport();
    /// Imports these files; where another job runs, after it.
    void importFiles(const QStringList &files);
    /// The local files that a drag carries.
    [[nodiscard]] static QStringList filesOf(const QMimeData *data);

Q_SIGNALS:
    /// All files are done; the sentence says with what result.
    void finished(const QString &sentence);
    /// A file could not be imported; one sentence.
    void failed(const QString &sentence);
    /// A person chose a finding that means this article.
    void articleWanted(const QUuid &article);

private:
    struct Waiting
    {
        QString file;
        OnExistingIssue onExisting = OnExistingIssue::Refuse;
    };

    void importNext();
    void start(const QString &file, OnExistingIssue onExisting);
    void endWhenDone();
    void take(const QString &file, const Result<ImportReport> &result);
    void takeError(const QString &file, const Error &error);
    void showResult();

    Parts m_parts;
    QList<Waiting> m_waiting;
    QList<ImportReport> m_done;
};

} // namespace DiemTin
