// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The properties' fields.

#include "views/issue/issuesheet.h"

#include "models/desk/desk.h"
#include "models/store/templatestore.h"
#include "models/tables/issuelistmodel.h"
#include "views/issue/outlinerow.h"
#include "views/shared/fieldedit.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace DiemTin {
namespace {

QSpinBox *spinBox(int least, int most, const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(84);
    box->setAccessibleName(name);
    return box;
}

QDateEdit *dateEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setDisplayFormat(QStringLiteral("d/M/yyyy"));
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false);
    edit->setMinimumWidth(118);
    edit->setAccessibleName(name);
    return edit;
}

QToolButton *arrow(Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("flat"));
    button->setIcon(themedIcon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

constexpr int LeastPages = 4;
constexpr int MostPages = 400;

/// The entries of the box of wished page counts.
enum PageGoalEntry { AnyPages, PairsOfPages, FoursOfPages, ExactPages };

PageGoal goalOf(int entry, int pages)
{
    switch (entry) {
    case PairsOfPages:
        return {.pages = 0, .multipleOf = 2};
    case FoursOfPages:
        return {.pages = 0, .multipleOf = 4};
    case ExactPages:
        return {.pages = pages, .multipleOf = 1};
    default:
        return {};
    }
}

int entryOf(const PageGoal &goal)
{
    if (goal.pages > 0)
        return ExactPages;
    return goal.multipleOf == 4 ? FoursOfPages : goal.multipleOf == 2 ? PairsOfPages : AnyPages;
}

} // namespace

IssueSheet::IssueSheet(const IssueListModel &issues, QWidget *parent)
    : DeskSheet(parent)
    , m_issues(issues)
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("issueSheet"));
    setWindowTitle(tr("Thông tin số báo"));
    setMinimumWidth(440);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setVerticalSpacing(10);
    makeNumber(form);
    makeWeek(form);
    m_hint->setObjectName(QStringLiteral("complaint"));
    m_hint->setStyleSheet(QStringLiteral("color: %1;").arg(themeColours().error.name()));
    m_hint->setWordWrap(true);
    m_hint->hide();
    form->addRow(m_hint);
    makeTemplate(form);
    makePageGoal(form);
    makeSections(form);
    FieldEdit *website = addLine(form, tr("Trang we&b:"), tr("Trang web"),
                                 [](Issue &issue) -> QString & { return issue.cover.website; });
    website->setPlaceholderText(QStringLiteral("sokhcn.haiphong.gov.vn"));
    addLine(form, tr("&Facebook:"), tr("Facebook"), [](Issue &issue) -> QString & { return issue.cover.facebook; });
}

void IssueSheet::makeNumber(QFormLayout *form)
{
    m_number = spinBox(1, 9999, tr("Số"), this);
    m_year = spinBox(1900, 9999, tr("Năm"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_number);
    row->addWidget(new QLabel(QStringLiteral("/"), this));
    row->addWidget(m_year);
    row->addStretch();
    form->addRow(tr("Số:"), row);
    connect(m_number, &QSpinBox::valueChanged, this, &IssueSheet::takeNumber);
    connect(m_year, &QSpinBox::valueChanged, this, &IssueSheet::takeNumber);
}

void IssueSheet::makeWeek(QFormLayout *form)
{
    m_from = dateEdit(tr("Tuần từ ngày"), this);
    m_to = dateEdit(tr("Đến ngày"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("đến"), this));
    row->addWidget(m_to);
    row->addStretch();
    form->addRow(tr("Tuần từ:"), row);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate date) {
        const QSignalBlocker quiet(m_to);
        m_to->setDate(date.addDays(6));
        takeWeek();
    });
    connect(m_to, &QDateEdit::dateChanged, this, &IssueSheet::takeWeek);
}

void IssueSheet::makeTemplate(QFormLayout *form)
{
    m_template = new QComboBox(this);
    m_template->setObjectName(QStringLiteral("template"));
    m_template->setAccessibleName(tr("Mẫu trình bày"));
    for (const QString &name : templateNames()) {
        const Result<Template> look = templateByName(name);
        m_template->addItem(look ? look->name : name, name);
    }
    m_ownTemplates = m_template->count();
    form->addRow(tr("&Mẫu trình bày:"), m_template);
    connect(m_template, &QComboBox::activated, this, &IssueSheet::takeTemplate);
}

void IssueSheet::makePageGoal(QFormLayout *form)
{
    m_pageGoal = new QComboBox(this);
    m_pageGoal->setObjectName(QStringLiteral("pageGoal"));
    m_pageGoal->setAccessibleName(tr("Số trang"));
    m_pageGoal->addItems({tr("Vừa đủ bài"), tr("Bội số của 2"), tr("Bội số của 4"), tr("Đúng số trang:")});
    m_pages = spinBox(LeastPages, MostPages, tr("Đúng số trang"), this);
    m_pages->setObjectName(QStringLiteral("goalPages"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_pageGoal);
    row->addWidget(m_pages);
    row->addStretch();
    form->addRow(tr("Số t&rang:"), row);
    qobject_cast<QLabel *>(form->labelForField(row))->setBuddy(m_pageGoal);
    connect(m_pageGoal, &QComboBox::activated, this, [this] {
        if (desk() != nullptr && m_pageGoal->currentIndex() == ExactPages
            && desk()->content().issue.pageGoal.pages == 0)
            m_pages->setValue(static_cast<int>(desk()->proof().pages.size()));
        takePageGoal();
    });
    connect(m_pages, &QSpinBox::valueChanged, this, &IssueSheet::takePageGoal);
}

void IssueSheet::makeSections(QFormLayout *form)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    for (int section = 0; section < static_cast<int>(allSectionKinds.size()); ++section) {
        SectionRow row{new QLabel(this), new FieldEdit(this),
                       arrow(Icon::Up, tr("Đưa mục %1 lên").arg(section + 1), this),
                       arrow(Icon::Down, tr("Đưa mục %1 xuống").arg(section + 1), this)};
        row.numeral->setMinimumWidth(22);
        row.numeral->setFont(strongFont(font()));
        row.title->setAccessibleName(tr("Tên mục %1").arg(section + 1));
        bindLine(row.title, tr("Tên mục"), [section](Issue &issue) -> QString & {
            static QString none;
            return section < issue.sections.size() ? issue.sections[section].title : none;
        });
        connect(row.up, &QToolButton::clicked, this, [this, section] { moveSection(section, section - 1); });
        connect(row.down, &QToolButton::clicked, this, [this, section] { moveSection(section, section + 1); });
        auto *line = new QHBoxLayout;
        line->setSpacing(4);
        line->addWidget(row.numeral);
        line->addWidget(row.title, 1);
        line->addWidget(row.up);
        line->addWidget(row.down);
        rows->addLayout(line);
        m_sections.append(row);
    }
    form->addRow(tr("Các mục:"), rows);
}

void IssueSheet::showContent(const IssueContent &content)
{
    const Issue &issue = content.issue;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_number), QSignalBlocker(m_year), QSignalBlocker(m_from),
                                    QSignalBlocker(m_to), QSignalBlocker(m_pages)};
    m_number->setValue(issue.number.number);
    m_year->setValue(issue.number.year);
    m_from->setDate(issue.weekFrom);
    m_to->setDate(issue.weekTo);
    m_pageGoal->setCurrentIndex(entryOf(issue.pageGoal));
    m_pages->setVisible(issue.pageGoal.pages > 0);
    if (issue.pageGoal.pages > 0)
        m_pages->setValue(issue.pageGoal.pages);
    showTemplate(issue);
    const int count = static_cast<int>(std::min(m_sections.size(), issue.sections.size()));
    for (int section = 0; section < m_sections.size(); ++section) {
        const SectionRow &row = m_sections.at(section);
        for (QWidget *part : std::initializer_list<QWidget *>{row.numeral, row.title, row.up, row.down})
            part->setVisible(section < count);
        row.up->setEnabled(section > 0);
        row.down->setEnabled(section + 1 < count);
        if (section >= count)
            continue;
        const SectionLook shown = desk()->look().sections.value(issue.sections.at(section).kind);
        row.numeral->setText(shown.numeral);
        row.numeral->setStyleSheet(QStringLiteral("color: %1;").arg(onScreen(shown.colour).name()));
        row.title->setPlaceholderText(shown.title);
    }
    complain({});
}

void IssueSheet::takeNumber()
{
    const IssueNumber wanted{m_number->value(), m_year->value()};
    const QUuid own = desk() != nullptr ? desk()->content().issue.id : QUuid();
    const QList<IssueSummary> &issues = m_issues.issues();
    const bool taken = std::ranges::any_of(
        issues, [&](const IssueSummary &issue) { return issue.number == wanted && issue.id != own; });
    if (taken) {
        complain(tr("Thư viện đã có số %1; số báo này giữ số cũ.").arg(wanted.toString()));
        return;
    }
    complain({});
    change(tr("Số báo"), m_numberStep, [&](Issue &issue) { issue.number = wanted; });
}

void IssueSheet::takeWeek()
{
    const QDate from = m_from->date();
    const QDate to = m_to->date();
    if (to < from) {
        complain(tr("Ngày cuối tuần đứng trước ngày đầu tuần; số báo này giữ tuần cũ."));
        return;
    }
    complain({});
    change(tr("Tuần của số báo"), m_weekStep, [&](Issue &issue) {
        issue.weekFrom = from;
        issue.weekTo = to;
    });
}

void IssueSheet::takePageGoal()
{
    const PageGoal goal = goalOf(m_pageGoal->currentIndex(), m_pages->value());
    change(tr("Số trang mong muốn"), m_pageGoalStep, [&](Issue &issue) { issue.pageGoal = goal; });
}

void IssueSheet::showTemplate(const Issue &issue)
{
    while (m_template->count() > m_ownTemplates)
        m_template->removeItem(m_ownTemplates);
    if (const Result<QStringList> own = TemplateStore(desk()->library()).names()) {
        for (const QString &name : *own)
            m_template->addItem(titleOf(name), name);
    }
    const QString name = issue.templateName;
    m_template->setCurrentIndex(name.isEmpty() ? 0 : m_template->findData(name));
}

QString IssueSheet::titleOf(const QString &own) const
{
    const Result<QByteArray> json = TemplateStore(desk()->library()).json(own);
    return json ? templateTitle(*json, own) : own;
}

/// A template that cannot be read is told and not taken over.
void IssueSheet::takeTemplate()
{
    if (desk() == nullptr)
        return;
    IssueContent trial;
    trial.issue.templateName = m_template->currentData().toString();
    if (const Result<QByteArray> own = TemplateStore(desk()->library()).json(trial.issue.templateName))
        trial.ownTemplate = *own;
    if (const Result<Template> look = lookOf(trial); !look) {
        showTemplate(desk()->content().issue);
        complain(look.error().message);
        return;
    }
    complain({});
    change(tr("Mẫu trình bày"), 0, [&](Issue &issue) { issue.templateName = trial.issue.templateName; });
}

void IssueSheet::moveSection(int from, int to)
{
    change(tr("Thứ tự các mục"), 0, [&](Issue &issue) {
        if (to >= 0 && to < issue.sections.size())
            issue.sections.swapItemsAt(from, to);
    });
}

void IssueSheet::complain(const QString &sentence)
{
    m_hint->setText(sentence);
    m_hint->setVisible(!sentence.isEmpty());
}

} // namespace DiemTin
