// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Swatches and their dialog.

#include "views/template/colourform.h"

#include "views/shared/theme.h"

#include <QColorDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize swatchSize(30, 18);

} // namespace

QIcon swatchIcon(const QColor &colour)
{
    QPixmap pixmap(swatchSize);
    pixmap.fill(colour);
    QPainter painter(&pixmap);
    painter.setPen(themeColours().field);
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1));
    return pixmap;
}

ColourForm::ColourForm(QWidget *parent)
    : TemplateForm(parent)
{
    const QHash<QString, QString> names = {{u"navy"_s, tr("Màu chính: tiêu đề")},
                                           {u"deep"_s, tr("Màu đậm")},
                                           {u"blue"_s, tr("Màu nhấn: ngày, nguồn tin")},
                                           {u"sky"_s, tr("Nền nhạt")},
                                           {u"pale"_s, tr("Chữ phụ trên nền đậm")},
                                           {u"amber"_s, tr("Màu điểm xuyết")},
                                           {u"text"_s, tr("Chữ của bài")},
                                           {u"muted"_s, tr("Chữ phụ: chú thích, đầu trang")},
                                           {u"hairline"_s, tr("Đường kẻ mảnh")},
                                           {u"white"_s, tr("Chữ trên nền màu")},
                                           {u"coverTop"_s, tr("Bìa: nền phía trên")},
                                           {u"coverFoot"_s, tr("Bìa: nền phía dưới")},
                                           {u"coverAccent"_s, tr("Bìa: vạch nhấn")},
                                           {u"coverRule"_s, tr("Bìa: đường kẻ chân")},
                                           {u"chart"_s, tr("Bìa: cột biểu đồ khi không có ảnh")}};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 14, 14, 14);
    grid->setVerticalSpacing(4);
    for (const char *name : templateColourNames()) {
        const QString key = QLatin1StringView(name);
        addSwatch(grid, names.value(key, key), {u"colours"_s, key});
    }
    for (const SectionKind kind : allSectionKinds)
        addSwatch(grid, tr("Mục %1").arg(m_swatches.size() - qsizetype(templateColourNames().size()) + 1),
                  {u"sections"_s, sectionKindId(kind), u"colour"_s});
    grid->setColumnStretch(1, 1);
}

void ColourForm::addSwatch(QGridLayout *grid, const QString &label, const QStringList &path)
{
    auto *button = new QPushButton(this);
    button->setObjectName(path.join(u'.'));
    button->setAutoDefault(false);
    button->setIconSize(swatchSize);
    button->setAccessibleName(label);
    const int row = static_cast<int>(m_swatches.size());
    auto *text = new QLabel(label, this);
    text->setBuddy(button);
    grid->addWidget(button, row, 0);
    grid->addWidget(text, row, 1);
    m_swatches.append({button, path});
    connect(button, &QPushButton::clicked, this, [this, row] { choose(m_swatches.at(row)); });
}

QColor ColourForm::colourOf(const Swatch &swatch) const
{
    if (swatch.path.constFirst() == "colours"_L1)
        return look().colour(swatch.path.at(1));
    for (const SectionKind kind : allSectionKinds) {
        if (sectionKindId(kind) == swatch.path.at(1))
            return look().sections.value(kind).colour;
    }
    return {};
}

/// The pages show each colour that is tried; cancelling brings the first one back.
void ColourForm::choose(const Swatch &swatch)
{
    auto *dialog = new QColorDialog(colourOf(swatch), this);
    dialog->setObjectName(u"colourDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    dialog->setWindowTitle(swatch.button->accessibleName());
    const auto take = [this, swatch, step = newStep()](const QColor &colour) {
        if (colour != colourOf(swatch))
            change(swatch.path, colour.name().toUpper(), swatch.button->accessibleName(), step);
    };
    connect(dialog, &QColorDialog::currentColorChanged, this, take);
    connect(dialog, &QColorDialog::rejected, this, [this, step = templates()->undoStack()->index()] {
        if (templates() != nullptr)
            templates()->undoStack()->setIndex(step);
    });
    dialog->open();
}

void ColourForm::showTemplate()
{
    for (const Swatch &swatch : std::as_const(m_swatches)) {
        const QColor colour = colourOf(swatch);
        swatch.button->setIcon(swatchIcon(colour));
        swatch.button->setText(colour.name().toUpper());
    }
}

} // namespace DiemTin
