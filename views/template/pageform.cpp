// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of the page.

#include "views/template/pageform.h"

#include "models/base/viettext.h"
#include "views/shared/fieldedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace DiemTin {

using namespace Qt::StringLiterals;

PageForm::PageForm(QWidget *parent)
    : TemplateForm(parent)
    , m_name(new FieldEdit(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(14, 14, 14, 14);
    form->setVerticalSpacing(10);
    m_name->setObjectName(u"templateName"_s);
    m_name->setAccessibleName(tr("Tên mẫu"));
    form->addRow(tr("Tê&n mẫu:"), m_name);
    connect(m_name, &QLineEdit::textEdited, this, [this, step = newStep()](const QString &text) {
        if (!text.trimmed().isEmpty())
            change({u"name"_s}, nfc(text.trimmed()), tr("Tên mẫu"), step);
        else
            Q_EMIT judged(tr("Mẫu phải có tên; tên cũ được giữ lại."));
    });
    makeMargins(form);
    makeArrangement(form);
    makeLogo(form);
}

void PageForm::makeMargins(QFormLayout *form)
{
    struct Side
    {
        QString label;
        QString name;
        QString key;
        double Template::*value;
    };
    const Side sides[] = {{tr("Trá&i:"), tr("Lề trái"), u"left"_s, &Template::marginLeft},
                          {tr("P&hải:"), tr("Lề phải"), u"right"_s, &Template::marginRight},
                          {tr("T&rên:"), tr("Lề trên"), u"top"_s, &Template::marginTop},
                          {tr("&Dưới:"), tr("Lề dưới"), u"bottom"_s, &Template::marginBottom}};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    for (int i = 0; i < 4; ++i) {
        const Side &side = sides[i];
        QDoubleSpinBox *field = numberField(marginRange, 0.5, tr("mm"), side.name);
        field->setObjectName(side.key);
        auto *label = new QLabel(side.label, this);
        label->setBuddy(field);
        grid->addWidget(label, i / 2, i % 2 * 2);
        grid->addWidget(field, i / 2, i % 2 * 2 + 1);
        connect(field, &QDoubleSpinBox::valueChanged, this, [this, side, step = newStep()](double millimetres) {
            change({u"page"_s, side.key}, millimetres, side.name, step);
        });
        m_margins.append({side.value, field});
    }
    form->addRow(tr("Lề trang:"), grid);
}

void PageForm::makeArrangement(QFormLayout *form)
{
    m_columns = new QComboBox(this);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setAccessibleName(tr("Số cột"));
    m_columns->addItems({tr("Một cột"), tr("Hai cột")});
    form->addRow(tr("Số &cột:"), m_columns);
    connect(m_columns, &QComboBox::activated, this,
            [this](int index) { change({u"page"_s, u"columns"_s}, index + 1, tr("Số cột"), 0); });
    m_ornament = new QComboBox(this);
    m_ornament->setObjectName(u"ornament"_s);
    m_ornament->setAccessibleName(tr("Trang trí"));
    m_ornament->addItem(tr("Nền màu, chữ trắng"), u"filled"_s);
    m_ornament->addItem(tr("Đường kẻ mảnh, đỡ tốn mực"), u"ruled"_s);
    form->addRow(tr("Tr&ang trí:"), m_ornament);
    connect(m_ornament, &QComboBox::activated, this,
            [this] { change({u"page"_s, u"ornament"_s}, m_ornament->currentData().toString(), tr("Trang trí"), 0); });
    m_hanging = new QCheckBox(tr("Dấu câu nhô ra &lề"), this);
    m_hanging->setObjectName(u"hangingPunctuation"_s);
    m_hanging->setToolTip(tr("Dấu câu ở hai đầu dòng nhô một phần ra ngoài, để mép chữ nhìn thẳng hơn"));
    form->addRow(QString(), m_hanging);
    connect(m_hanging, &QCheckBox::clicked, this,
            [this](bool on) { change({u"page"_s, u"hangingPunctuation"_s}, on, tr("Dấu câu nhô ra lề"), 0); });
}

void PageForm::makeLogo(QFormLayout *form)
{
    auto *choose = new QPushButton(tr("Chọn ảnh từ &tệp…"), this);
    choose->setObjectName(u"chooseLogo"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &PageForm::logoFileWanted);
    m_removeLogo = new QPushButton(tr("Bỏ"), this);
    m_removeLogo->setObjectName(u"removeLogo"_s);
    m_removeLogo->setAutoDefault(false);
    connect(m_removeLogo, &QPushButton::clicked, this,
            [this] { change({u"logo"_s}, QJsonValue::Undefined, tr("Bỏ biểu trưng"), 0); });
    m_logoHeight = numberField(logoRange, 0.5, tr("mm"), tr("Chiều cao biểu trưng"));
    m_logoHeight->setObjectName(u"logoHeight"_s);
    connect(m_logoHeight, &QDoubleSpinBox::valueChanged, this, [this, step = newStep()](double millimetres) {
        change({u"logo"_s, u"height"_s}, millimetres, tr("Chiều cao biểu trưng"), step);
    });
    m_noLogo = new QLabel(tr("ở góc phải đầu bìa"), this);
    m_noLogo->setObjectName(u"quiet"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{choose, m_logoHeight, m_removeLogo, m_noLogo})
        row->addWidget(part);
    row->addStretch();
    form->addRow(tr("Biểu trưng:"), row);
}

void PageForm::showTemplate()
{
    const Template &shown = look();
    if (nfc(m_name->text().trimmed()) != shown.name || !isEnabled())
        m_name->showText(shown.name);
    for (const Margin &margin : std::as_const(m_margins)) {
        const QSignalBlocker quiet(margin.field);
        margin.field->setValue(shown.*margin.value);
    }
    m_columns->setCurrentIndex(shown.columns - 1);
    m_ornament->setCurrentIndex(shown.ornament == Ornament::Ruled ? 1 : 0);
    m_hanging->setChecked(shown.hangingPunctuation);
    const bool logo = !shown.logo.photo.isEmpty();
    m_removeLogo->setVisible(logo);
    m_logoHeight->setVisible(logo);
    m_noLogo->setVisible(!logo);
    const QSignalBlocker quiet(m_logoHeight);
    m_logoHeight->setValue(shown.logo.height);
}

} // namespace DiemTin
