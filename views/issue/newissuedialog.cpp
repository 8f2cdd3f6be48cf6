// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The new issue's proposal and dialog.

#include "views/issue/newissuedialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace DiemTin {
namespace {

QDateEdit *dateEdit(const QDate &date, QWidget *parent)
{
    auto *edit = new QDateEdit(date, parent);
    edit->setDisplayFormat(QStringLiteral("d/M/yyyy"));
    edit->setCalendarPopup(true);
    edit->setMinimumWidth(118);
    return edit;
}

} // namespace

NewIssueDialog::NewIssueDialog(const Issue &proposal, const QList<IssueNumber> &taken, QWidget *parent)
    : QDialog(parent)
    , m_proposal(proposal)
    , m_taken(taken)
    , m_number(new QSpinBox(this))
    , m_year(new QSpinBox(this))
    , m_from(dateEdit(proposal.weekFrom, this))
    , m_to(dateEdit(proposal.weekTo, this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Số báo mới"));
    m_number->setRange(1, 9999);
    m_number->setValue(proposal.number.number);
    m_year->setRange(1900, 9999);
    m_number->setMinimumWidth(72);
    m_year->setMinimumWidth(84);
    m_year->setValue(proposal.number.year);
    m_hint->setObjectName(QStringLiteral("quiet"));
    m_number->setAccessibleName(tr("Số"));
    m_year->setAccessibleName(tr("Năm"));
    m_from->setAccessibleName(tr("Tuần từ ngày"));
    m_to->setAccessibleName(tr("Đến ngày"));

    auto *numberRow = new QHBoxLayout;
    numberRow->setSpacing(8);
    numberRow->addWidget(m_number);
    numberRow->addWidget(new QLabel(QStringLiteral("/"), this));
    numberRow->addWidget(m_year);
    numberRow->addStretch();
    auto *weekRow = new QHBoxLayout;
    weekRow->setSpacing(8);
    weekRow->addWidget(m_from);
    weekRow->addWidget(new QLabel(tr("đến"), this));
    weekRow->addWidget(m_to);
    weekRow->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    m_create = buttons->addButton(tr("Tạo số báo"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    buttons->addButton(tr("Hủy"), QDialogButtonBox::RejectRole);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setVerticalSpacing(10);
    form->addRow(tr("Số:"), numberRow);
    form->addRow(tr("Tuần từ:"), weekRow);
    form->addRow(m_hint);
    form->addRow(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_number, &QSpinBox::valueChanged, this, &NewIssueDialog::check);
    connect(m_year, &QSpinBox::valueChanged, this, &NewIssueDialog::check);
    connect(m_to, &QDateEdit::dateChanged, this, &NewIssueDialog::check);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate date) {
        m_to->setDate(date.addDays(6));
        check();
    });
    check();
}

Issue NewIssueDialog::issue() const
{
    Issue issue = m_proposal;
    issue.number = {m_number->value(), m_year->value()};
    issue.weekFrom = m_from->date();
    issue.weekTo = m_to->date();
    return issue;
}

void NewIssueDialog::check()
{
    const Issue wanted = issue();
    QString hint = m_taken.isEmpty() ? tr("Số đầu tiên: bìa và tên các mục điền sau, trong menu Số báo.")
                                     : tr("Bìa và tên các mục lấy từ số gần nhất.");
    bool good = true;
    if (m_taken.contains(wanted.number)) {
        hint = tr("Thư viện đã có số %1.").arg(wanted.number.toString());
        good = false;
    } else if (wanted.weekTo < wanted.weekFrom) {
        hint = tr("Ngày cuối tuần đứng trước ngày đầu tuần.");
        good = false;
    }
    m_hint->setText(hint);
    m_create->setEnabled(good);
}

} // namespace DiemTin
