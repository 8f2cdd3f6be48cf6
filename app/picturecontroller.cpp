// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies and saves pages.

#include "app/picturecontroller.h"

#include "app/actions.h"
#include "app/dialogs.h"
#include "app/printjob.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "views/output/pagepictures.h"
#include "views/proof/proofview.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

#include <utility>

namespace DiemTin {
namespace {

const QString folderKind = QStringLiteral("picture");

} // namespace

PictureController::PictureController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    connect(parts.actions.copyPages, &QAction::triggered, this, [this] { copy(m_parts.pages.chosenPages()); });
    connect(parts.actions.savePages, &QAction::triggered, this, [this] { save(m_parts.pages.chosenPages()); });
    connect(&parts.pages, &ProofView::picturesWanted, this, &PictureController::copy);
    connect(&parts.pages, &ProofView::pictureFilesWanted, this, &PictureController::save);
    connect(&parts.workspace, &Workspace::libraryClosing, this, [this] { m_waiting.clear(); });
}

void PictureController::copy(const QList<int> &pages)
{
    if (!m_parts.workspace.hasIssue() || pages.isEmpty())
        return;
    const Proof proof = m_parts.pages.proof();
    QGuiApplication::clipboard()->setImage(pagesPicture(printJob(proof, *m_parts.workspace.desk()), pages));
    Q_EMIT finished(pages.size() == 1 ? tr("Đã sao chép trang thành ảnh.")
                                      : tr("Đã sao chép %1 trang thành một ảnh.").arg(pages.size()));
}

void PictureController::save(const QList<int> &pages)
{
    if (!m_parts.workspace.hasIssue() || pages.isEmpty() || !m_waiting.isEmpty())
        return;
    m_folder = m_parts.dialogs.pictureFolder(m_parts.window, m_parts.settings.folder(folderKind));
    if (m_folder.isEmpty())
        return;
    m_parts.settings.setFolder(folderKind, m_folder);
    m_waiting = pages;
    m_written = 0;
    saveNext();
}

QString PictureController::name() const
{
    const IssueNumber number = m_parts.workspace.desk()->content().issue.number;
    return QStringLiteral("Điểm tin KHCN số %1-%2").arg(number.number, 2, 10, QLatin1Char('0')).arg(number.year);
}

void PictureController::saveNext()
{
    const Proof proof = m_parts.pages.proof();
    // Meanwhile typing may have taken pages away.
    m_waiting.removeIf([&proof](int page) { return std::cmp_greater_equal(page, proof.pages.size()); });
    if (m_waiting.isEmpty()) {
        Q_EMIT finished(tr("Đã lưu %1 ảnh vào %2.").arg(m_written).arg(QDir::toNativeSeparators(m_folder)));
        return;
    }
    const Result<QString> written =
        savePagePicture(printJob(proof, *m_parts.workspace.desk()), m_waiting.takeFirst(), m_folder, name());
    if (!written) {
        m_waiting.clear();
        Q_EMIT failed(written.error().message);
        return;
    }
    ++m_written;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_parts.workspace.hasIssue())
                saveNext();
        },
        Qt::QueuedConnection);
}

} // namespace DiemTin
