// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The questions as desktop dialogs.

#include "app/dialogs.h"

#include "app/exportdialog.h"
#include "app/reviewsenddialog.h"
#include "views/issue/newissuedialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace DiemTin {
namespace {

class DesktopDialogs : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::DesktopDialogs)

public:
    QString libraryToOpen(QWidget *parent, const QString &folder) override
    {
        return QFileDialog::getOpenFileName(parent, tr("Mở thư viện"), folder, libraryFilter());
    }

    QString libraryToCreate(QWidget *parent, const QString &folder) override
    {
        const QString proposed = folder + QStringLiteral("/") + tr("Điểm tin.diemtin");
        QString path = QFileDialog::getSaveFileName(parent, tr("Tạo thư viện"), proposed, libraryFilter());
        if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
            path += QStringLiteral(".diemtin");
        return path;
    }

    QStringList textsToImport(QWidget *parent, const QString &folder) override
    {
        return QFileDialog::getOpenFileNames(parent, tr("Nhập văn bản"), folder,
                                             tr("Văn bản điểm tin (*.txt *.md);;Mọi tệp (*)"));
    }

    QStringList photosToAdd(QWidget *parent, const QString &folder) override
    {
        return QFileDialog::getOpenFileNames(parent, tr("Thêm ảnh"), folder,
                                             tr("Ảnh (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)"));
    }

    QString templateToOpen(QWidget *parent, const QString &folder) override
    {
        return QFileDialog::getOpenFileName(parent, tr("Nhập mẫu trang"), folder, templateFilter());
    }

    QString templateToSave(QWidget *parent, const QString &proposedPath) override
    {
        QString path = QFileDialog::getSaveFileName(parent, tr("Xuất mẫu trang"), proposedPath, templateFilter());
        if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
            path += QStringLiteral(".json");
        return path;
    }

    std::optional<ExportChoice> exportChoice(QWidget *parent, const ExportProposal &proposal) override
    {
        ExportDialog dialog(proposal, parent);
        if (dialog.exec() != QDialog::Accepted)
            return std::nullopt;
        ExportChoice choice = dialog.choice();
        choice.path = QFileDialog::getSaveFileName(parent, tr("Xuất PDF"), proposal.path, tr("Tệp PDF (*.pdf)"));
        if (choice.path.isEmpty())
            return std::nullopt;
        if (QFileInfo(choice.path).suffix().isEmpty())
            choice.path += QStringLiteral(".pdf");
        return choice;
    }

    QString photoToSave(QWidget *parent, const QString &proposedPath) override
    {
        return QFileDialog::getSaveFileName(parent, tr("Lưu ảnh"), proposedPath);
    }

    QString pictureFolder(QWidget *parent, const QString &folder) override
    {
        return QFileDialog::getExistingDirectory(parent, tr("Lưu trang thành ảnh"), folder);
    }

    bool replaceIssue(QWidget *parent, const QString &sentence) override
    {
        QMessageBox box(QMessageBox::Question, tr("Số báo đã có"), sentence, QMessageBox::NoButton, parent);
        box.setInformativeText(tr("Thay bằng nội dung vừa nhập? Bản cũ của từng tin vẫn được giữ trong lịch sử."));
        const QPushButton *replace = box.addButton(tr("Thay"), QMessageBox::AcceptRole);
        QPushButton *keep = box.addButton(tr("Giữ nguyên"), QMessageBox::RejectRole);
        box.setDefaultButton(keep);
        box.exec();
        return box.clickedButton() == replace;
    }

    std::optional<Issue> newIssue(QWidget *parent, const Issue &proposal, const QList<IssueNumber> &taken) override
    {
        NewIssueDialog dialog(proposal, taken, parent);
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.issue()) : std::nullopt;
    }

    std::optional<ReviewSending> reviewSending(QWidget *parent, const QString &proposedPath) override
    {
        ReviewSendDialog dialog(proposedPath, parent);
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.sending()) : std::nullopt;
    }

    QStringList answersToReceive(QWidget *parent, const QString &folder) override
    {
        return QFileDialog::getOpenFileNames(parent, tr("Nhận góp ý"), folder,
                                             tr("Tệp duyệt và PDF có góp ý (*.diemtin *.pdf);;Mọi tệp (*)"));
    }

    QString reviewerFile(QWidget *parent, const QString &proposedPath) override
    {
        return QFileDialog::getSaveFileName(parent, tr("Lưu"), proposedPath);
    }

    bool deleteIssue(QWidget *parent, const QString &sentence) override
    {
        QMessageBox box(QMessageBox::Question, tr("Xóa số báo"), sentence, QMessageBox::NoButton, parent);
        const QPushButton *remove = box.addButton(tr("Xóa"), QMessageBox::AcceptRole);
        QPushButton *keep = box.addButton(tr("Giữ lại"), QMessageBox::RejectRole);
        box.setDefaultButton(keep);
        box.exec();
        return box.clickedButton() == remove;
    }

private:
    static QString templateFilter() { return tr("Mẫu trang (*.json)"); }
    static QString libraryFilter() { return tr("Thư viện DiemTin (*.diemtin);;Mọi tệp (*)"); }
};

} // namespace

std::unique_ptr<Dialogs> desktopDialogs()
{
    return std::make_unique<DesktopDialogs>();
}

} // namespace DiemTin
