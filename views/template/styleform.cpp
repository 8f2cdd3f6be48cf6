// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of a text style.

#include "views/template/styleform.h"

#include "models/composer/jsonplace.h"
#include "models/composer/pageface.h"
#include "views/template/colourform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::StyleForm)
};

QString styleLabel(const QString &name)
{
    static const QHash<QString, const char *> labels = {
        {u"body"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Chữ của bài")},
        {u"lead"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Đoạn mở đầu")},
        {u"leadIn"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Chữ dẫn đầu ý")},
        {u"headline"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Tiêu đề tin")},
        {u"trendHeadline"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Tiêu đề bài tổng kết")},
        {u"spotlightHeadline"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Tiêu đề tâm điểm")},
        {u"subheading"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Tiêu đề phụ")},
        {u"dateChip"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Ngày của tin")},
        {u"sourceLine"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Dòng nguồn tin")},
        {u"sourceName"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Tên nguồn tin")},
        {u"caption"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Chú thích ảnh")},
        {u"qrLabel"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Mã QR: lời mời quét")},
        {u"qrAddress"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Mã QR: địa chỉ")},
        {u"sectionTab"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Tên mục ở đầu trang")},
        {u"runningHead"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Dòng đầu trang")},
        {u"folio"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Dòng chân trang")},
        {u"folioNumber"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Số trang")},
        {u"contentsTitle"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Mục lục: tiêu đề")},
        {u"contentsSubtitle"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Mục lục: dòng dưới tiêu đề")},
        {u"contentsSection"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Mục lục: tên mục")},
        {u"contentsNumeral"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Mục lục: số của mục")},
        {u"contentsDate"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Mục lục: ngày")},
        {u"contentsLine"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Mục lục: tên tin")},
        {u"contentsPage"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Mục lục: số trang")},
        {u"coverPublisher"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Bìa: cơ quan xuất bản")},
        {u"nameplate"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Bìa: tên ấn phẩm")},
        {u"nameplateSecond"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Bìa: dòng dưới tên")},
        {u"coverNumber"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Bìa: số báo")},
        {u"coverWeek"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Bìa: tuần")},
        {u"coverTag"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Bìa: nhãn tâm điểm")},
        {u"coverHeadline"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Bìa: tiêu đề tâm điểm")},
        {u"coverMotto"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Bìa: khẩu hiệu")},
        {u"coverPillar"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Bìa: trụ cột")},
        {u"coverHighlight"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Bìa: tin nổi bật")},
        {u"coverHighlightPage"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Bìa: trang của tin nổi bật")},
        {u"coverFoot"_s, QT_TRANSLATE_NOOP("DiemTin::StyleForm", "Bìa: dòng chân bìa")}};
    const char *label = labels.value(name);
    return label == nullptr ? name : Text::tr(label);
}

QString weightLabel(int weight)
{
    switch (weight) {
    case QFont::Normal:
        return Text::tr("Thường");
    case QFont::Medium:
        return Text::tr("Vừa");
    case QFont::DemiBold:
        return Text::tr("Hơi đậm");
    case QFont::Bold:
        return Text::tr("Đậm");
    case QFont::ExtraBold:
        return Text::tr("Rất đậm");
    default:
        return QString::number(weight);
    }
}

/// The weights that the family really has, upright or slanted; others would be drawn by smearing.
QList<int> weightsOf(const QString &family, bool italic)
{
    const PageFace face = pageFace(family);
    QList<int> weights;
    for (const QString &style : QFontDatabase::styles(face.family)) {
        const int weight = QFontDatabase::weight(face.family, style);
        const bool fits = weight == face.weight.value_or(QFont::Weight(weight));
        if (fits && QFontDatabase::italic(face.family, style) == italic && !weights.contains(weight))
            weights.append(weight);
    }
    std::ranges::sort(weights);
    return weights;
}

/// Selects the entry with these data, adding one where there is none.
void showChoice(QComboBox &box, const QVariant &data, const QString &textOtherwise)
{
    if (box.findData(data) < 0)
        box.addItem(textOtherwise, data);
    box.setCurrentIndex(box.findData(data));
}

} // namespace

StyleForm::StyleForm(QWidget *parent)
    : TemplateForm(parent)
    , m_styles(new QListWidget(this))
{
    m_styles->setObjectName(u"styles"_s);
    m_styles->setAccessibleName(tr("Kiểu chữ"));
    m_styles->setUniformItemSizes(true);
    for (const char *name : templateStyleNames()) {
        auto *item = new QListWidgetItem(styleLabel(QLatin1StringView(name)), m_styles);
        item->setData(Qt::UserRole, QString(QLatin1StringView(name)));
    }
    m_styles->setCurrentRow(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 14);
    column->addWidget(m_styles, 1);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    column->addLayout(form);
    makeFace(form);
    makeSizes(form);
    connect(m_styles, &QListWidget::currentRowChanged, this, [this] {
        if (templates() != nullptr)
            showTemplate();
    });
}

void StyleForm::makeFace(QFormLayout *form)
{
    m_family = new QComboBox(this);
    m_family->setObjectName(u"family"_s);
    m_family->setAccessibleName(tr("Phông chữ"));
    for (const QLatin1StringView family : pageFamilies)
        m_family->addItem(QString(family), QString(family));
    form->addRow(tr("P&hông chữ:"), m_family);
    connect(m_family, &QComboBox::activated, this, &StyleForm::changeFamily);
    m_weight = new QComboBox(this);
    m_weight->setObjectName(u"weight"_s);
    m_weight->setAccessibleName(tr("Độ đậm"));
    connect(m_weight, &QComboBox::activated, this,
            [this] { changeMember(u"weight"_s, m_weight->currentData().toInt(), tr("Độ đậm")); });
    m_italic = new QCheckBox(tr("Ngh&iêng"), this);
    m_italic->setObjectName(u"italic"_s);
    connect(m_italic, &QCheckBox::clicked, this, [this](bool on) { changeMember(u"italic"_s, on, tr("Nghiêng")); });
    m_capitals = new QCheckBox(tr("Chữ h&oa"), this);
    m_capitals->setObjectName(u"capitals"_s);
    connect(m_capitals, &QCheckBox::clicked, this, [this](bool on) { changeMember(u"capitals"_s, on, tr("Chữ hoa")); });
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_weight);
    row->addWidget(m_italic);
    row->addWidget(m_capitals);
    row->addStretch();
    form->addRow(tr("Độ đậm:"), row);
    m_colour = new QComboBox(this);
    m_colour->setObjectName(u"colour"_s);
    m_colour->setAccessibleName(tr("Màu chữ"));
    form->addRow(tr("&Màu chữ:"), m_colour);
    connect(m_colour, &QComboBox::activated, this,
            [this] { changeMember(u"colour"_s, m_colour->currentData().toString(), tr("Màu chữ")); });
}

void StyleForm::makeSizes(QFormLayout *form)
{
    const auto add = [&](const QString &label, QDoubleSpinBox *field, const QString &member, double TextStyle::*value) {
        field->setObjectName(member);
        form->addRow(label, field);
        const QString undoText = field->accessibleName();
        connect(field, &QDoubleSpinBox::valueChanged, this, [this, member, undoText, step = newStep()](double number) {
            changeMember(member, number, undoText, step);
        });
        m_sizes.append({value, field});
    };
    add(tr("&Cỡ chữ:"), numberField(sizeRange, 0.1, tr("pt"), tr("Cỡ chữ")), u"size"_s, &TextStyle::size);
    add(tr("Giãn &dòng:"), numberField(leadingRange, 0.1, tr("pt"), tr("Giãn dòng")), u"leading"_s,
        &TextStyle::leading);
    add(tr("Giã&n chữ:"), numberField(trackingRange, 0.5, tr("%"), tr("Giãn chữ")), u"tracking"_s,
        &TextStyle::tracking);
}

QString StyleForm::style() const
{
    return m_styles->currentItem()->data(Qt::UserRole).toString();
}

void StyleForm::changeMember(const QString &member, const QJsonValue &value, const QString &undoText, int step)
{
    change({u"styles"_s, style(), member}, value, undoText, step);
}

/// The other family may lack the weight or have no slanted face.
void StyleForm::changeFamily()
{
    const TextStyle now = look().style(style());
    const QString family = m_family->currentData().toString();
    const QStringList path{u"styles"_s, style()};
    QByteArray json = withMember(templates()->json(), path + QStringList(u"family"_s), family);
    const bool italic = now.italic && !weightsOf(family, true).isEmpty();
    if (italic != now.italic)
        json = withMember(json, path + QStringList(u"italic"_s), italic);
    const QList<int> weights = weightsOf(family, italic);
    if (!weights.isEmpty() && !weights.contains(now.weight)) {
        const int nearest =
            *std::ranges::min_element(weights, {}, [&](int weight) { return std::abs(weight - now.weight); });
        json = withMember(json, path + QStringList(u"weight"_s), nearest);
    }
    judge(templates()->setJson(json, tr("Phông chữ")));
}

void StyleForm::showTemplate()
{
    const TextStyle shown = look().style(style());
    showChoice(*m_family, shown.family, shown.family);
    m_weight->clear();
    for (const int weight : weightsOf(shown.family, shown.italic))
        m_weight->addItem(weightLabel(weight), weight);
    showChoice(*m_weight, int(shown.weight), weightLabel(shown.weight));
    m_italic->setEnabled(shown.italic || weightsOf(shown.family, true).contains(shown.weight));
    m_italic->setChecked(shown.italic);
    m_capitals->setChecked(shown.capitals);
    for (const Size &size : std::as_const(m_sizes)) {
        const QSignalBlocker quiet(size.field);
        size.field->setValue(shown.*size.value);
    }
    showColour();
}

/// A style names a colour of the template, or has one of its own.
void StyleForm::showColour()
{
    m_colour->clear();
    for (const char *name : templateColourNames()) {
        const QString key = QLatin1StringView(name);
        m_colour->addItem(swatchIcon(look().colour(key)), look().colour(key).name().toUpper() + u" · "_s + key, key);
    }
    const QJsonObject styles = QJsonDocument::fromJson(templates()->json()).object().value(u"styles").toObject();
    const QString named = styles.value(style()).toObject().value(u"colour").toString(u"text"_s);
    showChoice(*m_colour, named, named);
    m_colour->setItemIcon(m_colour->currentIndex(), swatchIcon(look().style(style()).colour));
}

} // namespace DiemTin
