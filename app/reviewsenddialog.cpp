// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dialog's fields.

#include "app/reviewsenddialog.h"

#include "views/shared/textedit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace DiemTin {

ReviewSendDialog::ReviewSendDialog(const QString &proposedPath, QWidget *parent)
    : QDialog(parent)
    , m_note(new TextEdit(this))
    , m_small(new QRadioButton(tr("Ảnh &nhỏ, đủ để đọc (gửi thư, Zalo)"), this))
    , m_file(new QLineEdit(QDir::toNativeSeparators(proposedPath), this))
    , m_pdf(new QCheckBox(tr("Ghi kèm bản &PDF cạnh tệp duyệt, cho người không có chương trình"), this))
{
    setWindowTitle(tr("Gửi duyệt"));
    setMinimumWidth(560);
    m_note->setAccessibleName(tr("Lời nhắn"));
    m_note->setPlaceholderText(tr("Ví dụ: Xin góp ý trước 16 giờ thứ Sáu"));
    m_note->setFixedHeight(84);
    m_note->setObjectName(QStringLiteral("reviewNoteText"));
    auto *whole = new QRadioButton(tr("Ảnh &gốc (tệp lớn)"), this);
    m_small->setChecked(true);
    m_pdf->setChecked(true);
    auto *photos = new QVBoxLayout;
    photos->addWidget(m_small);
    photos->addWidget(whole);
    auto *buttons = new QDialogButtonBox(this);
    m_send = buttons->addButton(tr("Tạo tệp duyệt"), QDialogButtonBox::AcceptRole);
    m_send->setDefault(true);
    buttons->addButton(tr("Hủy"), QDialogButtonBox::RejectRole);
    auto *hint =
        new QLabel(tr("Gửi tệp này cho người duyệt qua Zalo hoặc thư. Họ mở, góp ý rồi gửi lại chính tệp đó."), this);
    hint->setObjectName(QStringLiteral("quiet"));
    hint->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Lời nhắn:"), m_note);
    form->addRow(tr("Ảnh:"), photos);
    auto *file = new QLabel(tr("&Tệp duyệt:"), this);
    file->setBuddy(m_file);
    form->addRow(file, makeFileRow(proposedPath));
    form->addRow(QString(), m_pdf);
    form->addRow(hint);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_file, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_send->setEnabled(!text.trimmed().isEmpty()); });
    m_note->setFocus();
}

QWidget *ReviewSendDialog::makeFileRow(const QString &proposedPath)
{
    m_file->setObjectName(QStringLiteral("reviewFile"));
    m_file->setAccessibleName(tr("Tệp duyệt"));
    m_file->setToolTip(QDir::toNativeSeparators(proposedPath));
    auto *part = new QWidget(this);
    auto *choose = new QPushButton(tr("Chọn…"), part);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ReviewSendDialog::chooseFile);
    return part;
}

void ReviewSendDialog::chooseFile()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Tệp duyệt"), m_file->text(), tr("Tệp duyệt DiemTin (*.diemtin)"));
    if (!path.isEmpty())
        m_file->setText(QDir::toNativeSeparators(path));
}

ReviewSending ReviewSendDialog::sending() const
{
    QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (QFileInfo(file).suffix().compare(QStringLiteral("diemtin"), Qt::CaseInsensitive) != 0)
        file += QStringLiteral(".diemtin");
    const QFileInfo info(file);
    return {.file = info.absoluteFilePath(),
            .pdf = m_pdf->isChecked() ? info.absoluteDir().filePath(info.completeBaseName() + QStringLiteral(".pdf"))
                                      : QString(),
            .note = m_note->toPlainText(),
            .photos = m_small->isChecked() ? ReviewPhotos::Small : ReviewPhotos::Whole};
}

} // namespace DiemTin
