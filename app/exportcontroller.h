// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ExportController: the open issue becomes a PDF or paper.

#pragma once

#include "app/exportchoice.h"
#include "views/output/pdfexport.h"

#include <QObject>

class QWidget;

namespace DiemTin {

class Desk;
class Dialogs;
struct IssueContent;
class JobRunner;
class Settings;
class Workspace;

class ExportController : public QObject
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

    explicit ExportController(const Parts &parts);

    /// Asks for whom and where, then writes the PDF off the GUI thread. Where it is what is published, that is kept and
    /// the articles become so, as one undo step; one that is changed while the PDF is written does not.
    void exportPdf(ExportPurpose purpose);
    void print();
    void showPreview();

Q_SIGNALS:
    /// An export of the open issue, as it is now, begins.
    void started();
    /// The file is written and proved; the sentence says how large it is.
    void exported(const QString &sentence, const QString &path);
    /// Something could not be done; one sentence.
    void failed(const QString &sentence);
    /// A person chose a finding that means this article.
    void articleWanted(const QUuid &article);

private:
    [[nodiscard]] Result<void> prepare(const ExportChoice &choice);
    void publish(Desk &desk, const IssueContent &content, const QString &reason);
    void take(const Result<ExportReport> &result, ExportPurpose purpose);
    [[nodiscard]] QString proposedPath() const;

    Parts m_parts;
};

} // namespace DiemTin
