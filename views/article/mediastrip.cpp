// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The row of cards, the fields of the chosen one, and what can be done with it.

#include "views/article/mediastrip.h"

#include "views/article/markedfield.h"
#include "views/article/mediadelegate.h"
#include "views/article/medialist.h"
#include "views/article/mediamodel.h"
#include "views/shared/fieldedit.h"
#include "views/shared/icons.h"
#include "views/shared/screenpictures.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace DiemTin {
namespace {

QToolButton *flatButton(Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("flat"));
    button->setIcon(themedIcon(icon));
    button->setIconSize({16, 16});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

MediaStrip::MediaStrip(ScreenPictures &pictures, QWidget *parent)
    : QFrame(parent)
    , m_model(new MediaModel(this))
    , m_list(new MediaList(this))
    , m_cards(new MediaDelegate(pictures, m_list))
    , m_hint(new QToolButton(this))
    , m_words(new QWidget(this))
    , m_tools(new QWidget(this))
{
    setAcceptDrops(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_cards);
    m_list->setAccessibleName(tr("Ảnh và mã QR của tin"));
    m_hint->setObjectName(QStringLiteral("photoHint"));
    m_hint->setText(tr("Kéo ảnh vào đây, hoặc bấm để thêm ảnh…"));
    m_hint->setIcon(themedIcon(Icon::Photo));
    m_hint->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    makeFields();
    makeButtons();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_hint);
    row->addWidget(m_list, 4);
    row->addWidget(m_words, 5, Qt::AlignTop);
    row->addWidget(m_tools, 0, Qt::AlignTop);
    connect(m_hint, &QToolButton::clicked, this, &MediaStrip::photosWanted);
    connect(&pictures, &ScreenPictures::picturesArrived, m_list->viewport(), qOverload<>(&QWidget::update));
    connectList();
    placeParts();
}

void MediaStrip::makeFields()
{
    auto *fields = new QBoxLayout(QBoxLayout::TopToBottom, m_words);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    fields->addWidget(m_first = new MarkedField(m_words), 5);
    fields->addWidget(m_second = new FieldEdit(m_words), 3);
    connect(m_first, &QLineEdit::textEdited, this, &MediaStrip::editWords);
    connect(m_second, &QLineEdit::textEdited, this, &MediaStrip::editWords);
}

void MediaStrip::makeButtons()
{
    auto *grid = new QGridLayout(m_tools);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    m_add = flatButton(Icon::Add, tr("Thêm ảnh…"), m_tools);
    m_crop = flatButton(Icon::Crop, tr("Cắt ảnh…"), m_tools);
    m_remove = flatButton(Icon::Close, tr("Bỏ khỏi tin"), m_tools);
    m_more = flatButton(Icon::More, tr("Việc khác với ảnh"), m_tools);
    auto *menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    connect(m_add, &QToolButton::clicked, this, &MediaStrip::photosWanted);
    connect(m_crop, &QToolButton::clicked, this, [this] { Q_EMIT cropWanted(chosenRow()); });
    connect(m_remove, &QToolButton::clicked, this, [this] { removeRow(chosenRow()); });
}

void MediaStrip::setRoom(Room room)
{
    if (room == m_room)
        return;
    m_room = room;
    placeParts();
}

void MediaStrip::placeParts()
{
    const bool high = m_room == Room::High;
    m_cards->setCardSize(high ? QSize(82, 62) : QSize(42, 32));
    m_list->setHorizontalScrollBarPolicy(high ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(m_cards->cardSize().height()
                           + (high ? m_list->horizontalScrollBar()->sizeHint().height() + 2 : 0));
    m_list->doItemsLayout();
    static_cast<QBoxLayout *>(m_words->layout())
        ->setDirection(high ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    auto *grid = static_cast<QGridLayout *>(m_tools->layout());
    const int columns = high ? 2 : 4;
    int place = 0;
    for (QToolButton *button : {m_add, m_crop, m_more, m_remove}) {
        grid->addWidget(button, place / columns, place % columns);
        ++place;
    }
    showChosen();
}

void MediaStrip::connectList()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MediaStrip::showChosen);
    connect(m_list, &MediaList::photoMoved, this, &MediaStrip::movePhoto);
    connect(m_list, &MediaList::dataDropped, this,
            [this](const QMimeData &dropped, int row) { offerAt(photosOfData(dropped), row); });
    connect(m_list, &MediaList::removeRequested, this, &MediaStrip::removeRow);
    connect(m_list, &MediaList::cropRequested, this, &MediaStrip::cropWanted);
    connect(m_list, &MediaList::previewRequested, this, &MediaStrip::previewWanted);
    connect(m_list, &MediaList::pasteRequested, this,
            [this] { offer(photosOfData(*QGuiApplication::clipboard()->mimeData())); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &MediaStrip::showMenu);
}

void MediaStrip::showArticle(const Article &article, const QHash<QString, PhotoInfo> &photos)
{
    const Article &shown = m_model->article();
    const bool codeCame = article.id == shown.id && article.qrCodes.size() > shown.qrCodes.size();
    const int before = article.id == shown.id ? chosenRow() : 0;
    m_model->show(article, photos);
    // One writes beside a new code what it leads to.
    chooseRow(codeCame ? m_model->rowCount() - 1 : std::clamp(before, 0, std::max(0, m_model->rowCount() - 1)));
    showChosen();
}

void MediaStrip::showArriving(const QList<PhotoUse> &photos)
{
    m_model->showArriving(photos);
    showChosen();
}

void MediaStrip::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_list->setReadOnly(readOnly);
    m_first->setReadOnly(readOnly);
    m_second->setReadOnly(readOnly);
    m_hint->setEnabled(!readOnly);
    m_tools->setEnabled(!readOnly);
}

void MediaStrip::commitPreedit()
{
    m_first->commitPreedit();
    m_second->commitPreedit();
}

int MediaStrip::chosenRow() const
{
    return m_list->currentIndex().row();
}

void MediaStrip::chooseRow(int row)
{
    if (row != chosenRow())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void MediaStrip::showChosen()
{
    const bool any = m_model->rowCount() > 0;
    m_hint->setVisible(!any);
    m_list->setVisible(any);
    m_list->setMaximumWidth(m_model->rowCount() * m_cards->cardSize().width() + 4);
    m_words->setVisible(any);
    m_tools->setVisible(any);
    const int row = chosenRow();
    const bool qr = row >= 0 && m_model->kind(row) == MediaModel::Kind::Qr;
    m_words->setEnabled(row >= 0 && m_model->kind(row) != MediaModel::Kind::Arriving);
    m_crop->setEnabled(row >= 0 && m_model->kind(row) == MediaModel::Kind::Photo);
    const PhotoUse photo = row >= 0 && !qr ? m_model->photo(row) : PhotoUse();
    const QrCode code = qr ? m_model->article().qrCodes.value(m_model->qrIndex(row)) : QrCode();
    m_first->showText(qr ? code.label : photo.caption);
    m_second->showText(qr ? code.url : photo.credit);
    showHints(qr);
}

/// Side by side the fields have room for a word only.
void MediaStrip::showHints(bool qr)
{
    const bool high = m_room == Room::High;
    m_first->setAccessibleName(qr ? tr("Chữ bên mã QR") : tr("Chú thích ảnh"));
    m_second->setAccessibleName(qr ? tr("Địa chỉ mở khi quét mã") : tr("Nguồn ảnh"));
    m_first->setPlaceholderText(high || qr ? m_first->accessibleName() : tr("Chú thích"));
    m_second->setPlaceholderText(high ? m_second->accessibleName() : qr ? QStringLiteral("https://") : tr("Nguồn"));
}

void MediaStrip::editWords()
{
    const int row = chosenRow();
    if (row < 0)
        return;
    if (m_model->kind(row) == MediaModel::Kind::Qr) {
        QList<QrCode> codes = m_model->article().qrCodes;
        codes[m_model->qrIndex(row)] = {m_first->text(), m_second->text()};
        Q_EMIT qrCodesEdited(codes, m_model->qrIndex(row), Deed::Words);
        return;
    }
    QList<PhotoUse> photos = m_model->article().photos;
    photos[row].caption = m_first->text();
    photos[row].credit = m_second->text();
    Q_EMIT photosEdited(photos, row, Deed::Words);
}

void MediaStrip::movePhoto(int from, int to)
{
    QList<PhotoUse> photos = m_model->article().photos;
    const int last = static_cast<int>(photos.size());
    const int target = std::clamp(to > from ? to - 1 : to, 0, last - 1);
    if (from < 0 || from >= last || target == from)
        return;
    photos.move(from, target);
    Q_EMIT photosEdited(photos, target, Deed::Order);
    chooseRow(target);
}

void MediaStrip::removeRow(int row)
{
    if (row < 0 || row >= m_model->rowCount() || m_model->kind(row) == MediaModel::Kind::Arriving)
        return;
    if (m_model->kind(row) == MediaModel::Kind::Qr) {
        QList<QrCode> codes = m_model->article().qrCodes;
        codes.removeAt(m_model->qrIndex(row));
        Q_EMIT qrCodesEdited(codes, m_model->qrIndex(row), Deed::Removal);
        return;
    }
    QList<PhotoUse> photos = m_model->article().photos;
    photos.removeAt(row);
    Q_EMIT photosEdited(photos, row, Deed::Removal);
}

void MediaStrip::offer(const PhotoBatch &batch)
{
    offerAt(batch, m_model->rowCount());
}

void MediaStrip::offerAt(const PhotoBatch &batch, int row)
{
    if (!batch.isEmpty())
        Q_EMIT photosOffered(batch, std::min(row, static_cast<int>(m_model->article().photos.size())));
}

void MediaStrip::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(!m_readOnly && offersPhotos(*event->mimeData()));
}

void MediaStrip::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    offer(photosOfData(*event->mimeData()));
}

void MediaStrip::fillMenu(QMenu *menu)
{
    menu->clear();
    const int row = chosenRow();
    const bool photo = row >= 0 && m_model->kind(row) == MediaModel::Kind::Photo;
    const auto add = [&](const QString &text, const auto &deed, bool changes = true) {
        QAction *action = menu->addAction(text);
        action->setEnabled(photo && !(changes && m_readOnly));
        connect(action, &QAction::triggered, this, deed);
    };
    const QString sha256 = photo ? m_model->photo(row).sha256 : QString();
    add(tr("&Xem ảnh lớn"), [this, row] { Q_EMIT previewWanted(row); }, false);
    add(tr("&Cắt ảnh…"), [this, row] { Q_EMIT cropWanted(row); });
    add(tr("&Thay ảnh khác…"), [this, row] { Q_EMIT replacementWanted(row); });
    add(tr("&Lưu ảnh thành tệp…"), [this, sha256] { Q_EMIT savingWanted(sha256); }, false);
    add(tr("Dùng làm ảnh &bìa"), [this, sha256] { Q_EMIT coverPhotoChosen(sha256); });
    menu->addSeparator();
    add(tr("Chuyển sang t&rái"), [this, row] { movePhoto(row, row - 1); });
    add(tr("Chuyển sang &phải"), [this, row] { movePhoto(row, row + 2); });
    menu->addSeparator();
    add(tr("Bỏ &khỏi tin"), [this, row] { removeRow(row); });
}

void MediaStrip::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace DiemTin
