// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cover's fields.

#include "views/issue/coversheet.h"

#include "models/composer/template.h"
#include "models/desk/desk.h"
#include "views/shared/fieldedit.h"
#include "views/shared/icons.h"
#include "views/shared/screenpictures.h"
#include "views/shared/scrolledform.h"
#include "views/shared/textedit.h"
#include "views/shared/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace DiemTin {
namespace {

constexpr QSize thumbnail(112, 76);

/// The issue's photos in printed order, the cover's own first where no article has it.
QStringList photosInOrder(const IssueContent &content)
{
    QStringList photos;
    for (const Section &section : content.issue.sections) {
        for (const Placement &placement : section.placements) {
            for (const PhotoUse &use : content.articles.value(placement.article).photos) {
                if (!photos.contains(use.sha256) && content.photos.contains(use.sha256))
                    photos.append(use.sha256);
            }
        }
    }
    const QString own = content.issue.cover.photo;
    if (!own.isEmpty() && !photos.contains(own))
        photos.prepend(own);
    return photos;
}

} // namespace

CoverSheet::CoverSheet(ScreenPictures &pictures, QWidget *parent)
    : DeskSheet(parent)
    , m_pictures(pictures)
{
    setObjectName(QStringLiteral("coverSheet"));
    setWindowTitle(tr("Bìa"));
    resizeOnScreen(*this, {820, 620});
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(20, 18, 12, 16);
    columns->setSpacing(20);
    columns->addLayout(makePhotos());
    auto *words = new QWidget(this);
    auto *form = new QFormLayout(words);
    form->setContentsMargins(0, 0, 8, 0);
    form->setVerticalSpacing(8);
    makeWords(form);
    makeHighlights(form);
    makeColours(form);
    columns->addWidget(new ScrolledForm(words, this), 1);
    connect(&pictures, &ScreenPictures::picturesArrived, this, [this] {
        if (isVisible())
            showPictures();
    });
}

QVBoxLayout *CoverSheet::makePhotos()
{
    auto *column = new QVBoxLayout;
    auto *label = new QLabel(tr("Ảnh bì&a"), this);
    m_photos = new QListWidget(this);
    m_photos->setObjectName(QStringLiteral("coverPhotos"));
    m_photos->setAccessibleName(tr("Ảnh bìa"));
    m_photos->setViewMode(QListView::IconMode);
    m_photos->setMovement(QListView::Static);
    m_photos->setResizeMode(QListView::Adjust);
    m_photos->setIconSize(thumbnail);
    m_photos->setGridSize(thumbnail + QSize(12, 30));
    m_photos->setFixedWidth(2 * (thumbnail.width() + 12) + 24);
    m_photos->setUniformItemSizes(true);
    m_photos->setStyleSheet(QStringLiteral("QListWidget::item:selected { background: %1; border: 2px solid %2; }")
                                .arg(themeColours().selected.name(), themeColours().accent.name()));
    label->setBuddy(m_photos);
    auto *file = new QPushButton(tr("Chọn ảnh từ &tệp…"), this);
    file->setObjectName(QStringLiteral("coverPhotoFile"));
    file->setAutoDefault(false);
    column->addWidget(label);
    column->addWidget(m_photos, 1);
    column->addWidget(file);
    connect(file, &QPushButton::clicked, this, &CoverSheet::photoFileRequested);
    connect(m_photos, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            change(tr("Ảnh bìa"), 0, [&](Issue &issue) { issue.cover.photo = item->data(Qt::UserRole).toString(); });
    });
    return column;
}

void CoverSheet::makeWords(QFormLayout *form)
{
    addLine(form, tr("Tê&n:"), tr("Tên trên bìa"), [](Issue &issue) -> QString & {
        return issue.cover.title;
    })->setPlaceholderText(QStringLiteral("ĐIỂM TIN"));
    addLine(form, tr("Dòng &dưới tên:"), tr("Tên trên bìa"), [](Issue &issue) -> QString & {
        return issue.cover.subtitle;
    })->setPlaceholderText(QStringLiteral("KHOA HỌC CÔNG NGHỆ"));
    addLines(form, tr("Cơ quan &xuất bản:"), tr("Cơ quan xuất bản"), [](Issue &issue) -> QStringList & {
        return issue.cover.publisher;
    })->setPlaceholderText(tr("Mỗi dòng một cơ quan"));
    addLines(form, tr("Các trụ &cột:"), tr("Các trụ cột"), [](Issue &issue) -> QStringList & {
        return issue.cover.pillars;
    })->setPlaceholderText(tr("Mỗi dòng một trụ cột"));
    addLine(form, tr("Khẩu &hiệu:"), tr("Khẩu hiệu"), [](Issue &issue) -> QString & { return issue.cover.motto; });
}

void CoverSheet::makeHighlights(QFormLayout *form)
{
    m_automatic = new QCheckBox(tr("Tự động chọn &bốn tin"), this);
    form->addRow(tr("Tin nổi bật:"), m_automatic);
    for (int i = 0; i < mostHighlights; ++i) {
        auto *box = new QComboBox(this);
        box->setAccessibleName(tr("Tin nổi bật %1").arg(i + 1));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        form->addRow(QStringLiteral("%1.").arg(i + 1), box);
        connect(box, &QComboBox::activated, this, &CoverSheet::takeHighlights);
        m_highlights.append(box);
    }
    connect(m_automatic, &QCheckBox::clicked, this, [this](bool automatic) {
        if (automatic)
            change(tr("Tin nổi bật"), 0, [](Issue &issue) { issue.cover.highlights.clear(); });
        for (QComboBox *box : std::as_const(m_highlights))
            box->setEnabled(!automatic);
    });
}

void CoverSheet::makeColours(QFormLayout *form)
{
    m_colours = new QHBoxLayout;
    m_colours->setSpacing(6);
    form->addRow(tr("Màu theo mẫu:"), m_colours);
}

void CoverSheet::showContent(const IssueContent &content)
{
    m_known = content.photos;
    showPhotos(content);
    showHighlights(content);
    showColours(content.issue);
}

void CoverSheet::showPhotos(const IssueContent &content)
{
    const QSignalBlocker quiet(m_photos);
    QStringList wanted{QString()};
    wanted.append(photosInOrder(content));
    QStringList shown;
    for (int i = 0; i < m_photos->count(); ++i)
        shown.append(m_photos->item(i)->data(Qt::UserRole).toString());
    if (wanted != shown) {
        m_photos->clear();
        for (const QString &photo : std::as_const(wanted)) {
            auto *item = new QListWidgetItem(photo.isEmpty() ? tr("Tự động") : QString(), m_photos);
            item->setData(Qt::UserRole, photo);
            item->setData(Qt::AccessibleTextRole,
                          photo.isEmpty() ? tr("Tự động: ảnh đầu của tâm điểm")
                                          : tr("Ảnh %1").arg(m_photos->count() - 1));
            item->setToolTip(photo.isEmpty() ? tr("Ảnh đầu của mục tâm điểm") : QString());
        }
        showPictures();
    }
    m_photos->setCurrentRow(static_cast<int>(std::max<qsizetype>(0, wanted.indexOf(content.issue.cover.photo))));
}

void CoverSheet::showPictures()
{
    const qreal ratio = devicePixelRatioF();
    for (int i = 0; i < m_photos->count(); ++i) {
        QListWidgetItem *entry = m_photos->item(i);
        PhotoItem item;
        item.sha256 = entry->data(Qt::UserRole).toString();
        const QSize shape = m_known.value(item.sha256).pixels;
        item.rect =
            QRectF(QPointF(), QSizeF(shape.isEmpty() ? thumbnail : shape).scaled(thumbnail, Qt::KeepAspectRatio));
        QPixmap picture;
        if (!item.sha256.isEmpty())
            picture = QPixmap::fromImage(m_pictures.picture(item, (item.rect.size() * ratio).toSize()));
        picture.setDevicePixelRatio(ratio);
        if (picture.isNull()) {
            picture = QPixmap(thumbnail);
            picture.fill(themeColours().panel);
            QPainter painter(&picture);
            themedIcon(Icon::Photo, themeColours().quiet).paint(&painter, picture.rect().adjusted(36, 22, -36, -22));
        }
        entry->setIcon(picture);
    }
}

void CoverSheet::showHighlights(const IssueContent &content)
{
    m_titles.learn(content.articles, static_cast<int>(content.articles.size()));
    const QList<QUuid> &chosen = content.issue.cover.highlights;
    const QSignalBlocker quiet(m_automatic);
    m_automatic->setChecked(chosen.isEmpty());
    for (int i = 0; i < m_highlights.size(); ++i) {
        QComboBox *box = m_highlights.at(i);
        box->clear();
        box->addItem(tr("(không)"), QUuid());
        for (const Section &section : content.issue.sections) {
            for (const Placement &placement : section.placements) {
                const QString headline = content.articles.value(placement.article).headline;
                box->addItem(placement.contentsTitle.isEmpty() ? m_titles.of(headline) : placement.contentsTitle,
                             placement.id);
            }
        }
        box->setCurrentIndex(std::max(0, box->findData(chosen.value(i))));
        box->setEnabled(!chosen.isEmpty());
    }
}

void CoverSheet::takeHighlights()
{
    QList<QUuid> chosen;
    for (const QComboBox *box : std::as_const(m_highlights)) {
        const QUuid placement = box->currentData().toUuid();
        if (!placement.isNull() && !chosen.contains(placement))
            chosen.append(placement);
    }
    change(tr("Tin nổi bật"), 0, [&](Issue &issue) { issue.cover.highlights = chosen; });
}

void CoverSheet::showColours(const Issue &issue)
{
    while (const QLayoutItem *old = m_colours->takeAt(0)) {
        if (old->widget() != nullptr)
            old->widget()->deleteLater();
        delete old;
    }
    for (const Section &section : issue.sections) {
        const SectionLook shown = desk()->look().sections.value(section.kind);
        auto *sample = new QLabel(shown.numeral, this);
        sample->setAlignment(Qt::AlignCenter);
        sample->setFixedSize(34, 24);
        sample->setToolTip(section.title.isEmpty() ? shown.title : section.title);
        sample->setStyleSheet(QStringLiteral("background: %1; color: #FFFFFF; border-radius: 3px; font-weight: 600;")
                                  .arg(shown.colour.name()));
        m_colours->addWidget(sample);
    }
    m_colours->addStretch();
}

} // namespace DiemTin
