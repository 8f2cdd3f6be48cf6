// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of profiles, and what goes with the file.

#include "app/exportdialog.h"

#include "views/shared/fieldedit.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace DiemTin {

namespace {

constexpr int Indent = 24; ///< px; below a choice
constexpr int LeastWidth = 440; ///< px; the sentence of what is not approved breaks here

} // namespace

ExportDialog::ExportDialog(const ExportProposal &proposal, QWidget *parent)
    : QDialog(parent)
    , m_choices(new QButtonGroup(this))
    , m_bleed(new QCheckBox(this))
    , m_marks(new QCheckBox(this))
    , m_review(new QCheckBox(tr("Đính kèm tệp d&uyệt vào PDF"), this))
    , m_publish(new QCheckBox(tr("Đây là bản &phát hành"), this))
    , m_reason(new FieldEdit(this))
    , m_needsReason(!proposal.unapproved.isEmpty())
{
    setWindowTitle(tr("Xuất PDF"));
    setMinimumWidth(LeastWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(2);
    addChoice(Profile::Mail, tr("&Gửi thư, Zalo"), tr("Tệp nhỏ, ảnh 110 điểm một inch"));
    addChoice(Profile::Screen, tr("&Đọc trên màn hình"), tr("Ảnh nét, 200 điểm một inch"));
    addChoice(Profile::Print, tr("&In giấy"), tr("Ảnh 300 điểm một inch"));
    QWidget *options = makePrintOptions();
    column->addWidget(options);
    addChoice(Profile::Archive, tr("&Lưu trữ"), tr("Bản để lưu lâu dài theo PDF/A-1b, ảnh 300 điểm một inch"));
    const QAbstractButton *print = m_choices->button(static_cast<int>(Profile::Print));
    connect(print, &QAbstractButton::toggled, options, &QWidget::setEnabled);
    m_choices->button(static_cast<int>(proposal.profile))->setChecked(true);
    options->setEnabled(print->isChecked());
    addOffice(column, proposal);
    auto *buttons = new QDialogButtonBox(this);
    m_next = buttons->addButton(tr("Chọn nơi lưu…"), QDialogButtonBox::AcceptRole);
    m_next->setDefault(true);
    buttons->addButton(tr("Hủy"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(8);
    column->addWidget(buttons);
    setOrder();
    check();
}

/// The keyboard goes down the dialog and begins at the choice, or at the reason where one is wanted.
void ExportDialog::setOrder()
{
    QWidget *before = m_choices->buttons().constFirst();
    for (QWidget *next : QList<QWidget *>{m_choices->button(static_cast<int>(Profile::Screen)),
                                          m_choices->button(static_cast<int>(Profile::Print)), m_bleed, m_marks,
                                          m_choices->button(static_cast<int>(Profile::Archive)), m_review, m_publish,
                                          m_reason, m_next}) {
        setTabOrder(before, next);
        before = next;
    }
    QWidget *first = m_choices->checkedButton();
    (m_publish->isChecked() && m_needsReason ? m_reason : first)->setFocus();
}

void ExportDialog::addChoice(Profile profile, const QString &name, const QString &detail)
{
    auto *choice = new QRadioButton(name, this);
    auto *hint = new QLabel(detail, this);
    hint->setObjectName(QStringLiteral("quiet"));
    hint->setContentsMargins(Indent, 0, 0, 8);
    choice->setAccessibleDescription(detail);
    m_choices->addButton(choice, static_cast<int>(profile));
    layout()->addWidget(choice);
    layout()->addWidget(hint);
}

QWidget *ExportDialog::makePrintOptions()
{
    auto *options = new QWidget(this);
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins(Indent, 0, 0, 8);
    column->setSpacing(2);
    m_bleed->setText(tr("&Tràn lề %1 mm cho nhà in").arg(UsualBleed));
    m_bleed->setObjectName(QStringLiteral("bleed"));
    m_marks->setText(tr("Thêm &dấu cắt"));
    m_marks->setObjectName(QStringLiteral("cropMarks"));
    column->addWidget(m_bleed);
    column->addWidget(m_marks);
    return options;
}

/// What the office keeps of the export.
void ExportDialog::addOffice(QVBoxLayout *column, const ExportProposal &proposal)
{
    m_review->setObjectName(QStringLiteral("attachReview"));
    m_review->setToolTip(tr("Người đọc lấy tệp này ra khỏi PDF rồi mở bằng DiemTin để góp ý"));
    m_publish->setObjectName(QStringLiteral("publish"));
    m_publish->setToolTip(tr("Mọi tin của số này được ghi là đã phát hành, ai và lúc nào"));
    m_publish->setChecked(proposal.purpose == ExportPurpose::Publish && proposal.isWritable);
    m_publish->setEnabled(proposal.isWritable);
    m_review->setEnabled(proposal.isWritable);
    QWidget *reason = makeReason(proposal);
    column->addSpacing(6);
    column->addWidget(m_review);
    column->addWidget(m_publish);
    column->addWidget(reason);
    QAbstractButton *archive = m_choices->button(static_cast<int>(Profile::Archive));
    const auto showReview = [this, archive, writable = proposal.isWritable] {
        m_review->setEnabled(writable && !archive->isChecked());
    };
    connect(archive, &QAbstractButton::toggled, this, showReview);
    showReview();
    connect(m_publish, &QAbstractButton::toggled, reason, [this, reason](bool on) {
        reason->setVisible(on && m_needsReason);
        check();
        if (!reason->isHidden())
            m_reason->setFocus();
    });
    reason->setVisible(m_publish->isChecked() && m_needsReason);
}

QWidget *ExportDialog::makeReason(const ExportProposal &proposal)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(Indent, 2, 0, 0);
    column->setSpacing(4);
    auto *sentence = new QLabel(unapprovedSentence(proposal.unapproved), part);
    sentence->setObjectName(QStringLiteral("unapproved"));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("publishReason"));
    m_reason->setPlaceholderText(tr("Ví dụ: lãnh đạo đã duyệt qua điện thoại"));
    auto *name = new QLabel(tr("Lý d&o vẫn phát hành:"), part);
    name->setBuddy(m_reason);
    column->addWidget(sentence);
    column->addWidget(name);
    column->addWidget(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &ExportDialog::check);
    return part;
}

/// Nothing goes on while a reason is wanted and not given.
void ExportDialog::check()
{
    m_next->setEnabled(!m_publish->isChecked() || !m_needsReason || !m_reason->text().trimmed().isEmpty());
}

Profile ExportDialog::profile() const
{
    return static_cast<Profile>(m_choices->checkedId());
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice{.path = {}, .profile = profile()};
    if (choice.profile == Profile::Print) {
        choice.bleed = {m_bleed->isChecked() ? UsualBleed : 0,
                        m_marks->isChecked() ? CropMarks::Printed : CropMarks::None};
    }
    choice.withReview = m_review->isEnabled() && m_review->isChecked();
    if (m_publish->isChecked())
        choice.publishing = m_needsReason ? m_reason->text().trimmed() : QString();
    return choice;
}

} // namespace DiemTin
