// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The frame's view with its shapes.

#include "views/article/cropdialog.h"

#include "views/article/cropview.h"
#include "views/shared/screenpictures.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace DiemTin {
namespace {

constexpr int PictureSide = 1000; ///< pixels; one of the sizes that ScreenPictures fetches

} // namespace

CropDialog::CropDialog(ScreenPictures &pictures, const PhotoUse &photo, QSize pixels, QWidget *parent)
    : QDialog(parent)
    , m_pictures(pictures)
    , m_sha256(photo.sha256)
    , m_pixels(pixels)
    , m_view(new CropView(this))
    , m_aspect(new QComboBox(this))
{
    setObjectName(QStringLiteral("cropDialog"));
    setWindowTitle(tr("Cắt ảnh"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_aspect->addItem(tr("Tự do"), 0.0);
    m_aspect->addItem(QStringLiteral("3:2"), 3 / 2.0);
    m_aspect->addItem(QStringLiteral("4:3"), 4 / 3.0);
    m_aspect->addItem(QStringLiteral("1:1"), 1.0);
    m_aspect->addItem(QStringLiteral("16:9"), 16 / 9.0);
    auto *label = new QLabel(tr("&Tỷ lệ:"), this);
    label->setBuddy(m_aspect);
    m_aspect->setAccessibleName(tr("Tỷ lệ"));
    auto *whole = new QPushButton(tr("&Cả ảnh"), this);
    auto *close = new QPushButton(tr("&Xong"), this);
    close->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_aspect);
    row->addWidget(whole);
    row->addStretch();
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addLayout(row);
    m_view->setCrop(photo.crop);
    fetchPicture();
    m_view->setFocus();
    connect(&pictures, &ScreenPictures::picturesArrived, this, &CropDialog::fetchPicture);
    connect(m_view, &CropView::cropChanged, this, &CropDialog::cropChanged);
    connect(m_aspect, &QComboBox::activated, this, &CropDialog::chooseAspect);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(whole, &QPushButton::clicked, this, [this] {
        m_aspect->setCurrentIndex(0);
        m_view->setAspect(0);
        m_view->setCrop({0, 0, 1, 1});
        Q_EMIT cropChanged(m_view->crop());
    });
}

void CropDialog::setCrop(const QRectF &crop)
{
    m_view->setCrop(crop);
}

void CropDialog::chooseAspect(int index)
{
    m_view->setAspect(m_aspect->itemData(index).toReal());
}

void CropDialog::fetchPicture()
{
    PhotoItem item;
    item.sha256 = m_sha256;
    const QSize size =
        (m_pixels.isEmpty() ? QSize(3, 2) : m_pixels).scaled(PictureSide, PictureSide, Qt::KeepAspectRatio);
    item.rect = QRectF(QPointF(), QSizeF(size));
    m_view->showPicture(m_pictures.picture(item, size), m_pixels);
}

} // namespace DiemTin
