// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words, keys and icons of the actions. No key is used twice; tests/views checks it.

#include "app/actions.h"

#include "views/shared/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QDoubleSpinBox>
#include <QMenuBar>
#include <QWidgetAction>

namespace DiemTin {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    makeFile();
    makeEdit();
    makeIssue();
    makeArticle();
    makeView();
    shortcuts = make(tr("&Phím tắt"), Qt::Key_F1);
    about = make(tr("&Giới thiệu DiemTin"));
}

QAction *Actions::make(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, m_window);
    action->setShortcut(key);
    m_window->addAction(action);
    return action;
}

void Actions::makeFile()
{
    openLibrary = make(tr("&Mở thư viện…"), Qt::CTRL | Qt::Key_O);
    createLibrary = make(tr("&Tạo thư viện…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    backUp = make(tr("&Sao lưu ngay"));
    restoreBackup = make(tr("&Khôi phục từ bản sao lưu…"));
    salvage = make(tr("&Cứu dữ liệu từ tệp hỏng…"));
    releaseLock = make(tr("Gỡ khó&a…"));
    recentLibraries = new QMenu(tr("Thư viện &gần đây"), m_window);
    importTexts = make(tr("&Nhập văn bản…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    importTexts->setIcon(themedIcon(Icon::Import));
    exportPdf = make(tr("&Xuất PDF…"), Qt::CTRL | Qt::Key_E);
    exportPdf->setIcon(themedIcon(Icon::Export, Qt::white));
    publish = make(tr("&Phát hành số báo…"));
    sendForReview = make(tr("Gửi &duyệt…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    receiveAnswers = make(tr("N&hận góp ý…"), Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    printPreview = make(tr("X&em trước khi in…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    print = make(tr("&In…"), Qt::CTRL | Qt::Key_P);
    print->setIcon(themedIcon(Icon::Print));
    quit = make(tr("Th&oát"), Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeEdit()
{
    undo = make(tr("&Hoàn tác"), Qt::CTRL | Qt::Key_Z);
    undo->setIcon(themedIcon(Icon::Undo));
    redo = make(tr("&Làm lại"));
    redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    redo->setIcon(themedIcon(Icon::Redo));
    history = make(tr("Lịch sử tha&o tác…"), Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    cut = make(tr("&Cắt"), Qt::CTRL | Qt::Key_X);
    copy = make(tr("&Sao chép"), Qt::CTRL | Qt::Key_C);
    paste = make(tr("&Dán"), Qt::CTRL | Qt::Key_V);
    pasteAsArticle = make(tr("Dán thông &minh"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    pasteAsArticle->setIcon(themedIcon(Icon::New));
    pasteAsArticle->setToolTip(tr("Dán bài chép từ trang báo, Word hoặc Zalo thành một tin mới"));
    find = make(tr("&Tìm…"), QKeySequence(Qt::CTRL | Qt::Key_F));
    replace = make(tr("Th&ay thế…"), QKeySequence(Qt::CTRL | Qt::Key_H));
    findInLibrary = make(tr("Tìm tron&g kho tin"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    spelling = make(tr("Kiểm t&ra chính tả"), Qt::Key_F7);
    spelling->setCheckable(true);
    spelling->setChecked(true);
    nextFinding = make(tr("Đến lỗi tiếp th&eo"), Qt::Key_F8);
    sources = make(tr("Nguồn t&in…"));
    houseStyle = make(tr("Lối &viết của tòa soạn…"));
    selectAll = make(tr("Chọ&n tất cả"), Qt::CTRL | Qt::Key_A);
    preferences = make(tr("Tù&y chọn…"), Qt::CTRL | Qt::Key_Comma);
    preferences->setMenuRole(QAction::PreferencesRole);
    addEditSlot(cut, "cut");
    addEditSlot(copy, "copy");
    addEditSlot(paste, "paste");
    addEditSlot(selectAll, "selectAll");
}

void Actions::addEditSlot(QAction *action, const char *slot)
{
    connect(action, &QAction::triggered, this, [slot] {
        QWidget *field = QApplication::focusWidget();
        if (field != nullptr && field->metaObject()->indexOfMethod(QByteArray(slot).append("()").constData()) >= 0)
            QMetaObject::invokeMethod(field, slot);
    });
}

void Actions::makeIssue()
{
    newIssue = make(tr("Số báo &mới…"), Qt::CTRL | Qt::Key_N);
    newIssue->setIcon(themedIcon(Icon::Add));
    duplicateIssue = make(tr("&Nhân bản số này"));
    issueProperties = make(tr("Thông t&in số báo…"), Qt::ALT | Qt::Key_Return);
    issueCover = make(tr("&Bìa…"), Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    templates = make(tr("Mẫu tran&g…"));
    archiveIssue = make(tr("&Lưu trữ"));
    archiveIssue->setCheckable(true);
    deleteIssue = make(tr("&Xóa số báo…"));
    restoreIssue = make(tr("&Khôi phục số vừa xóa"));
    deletedIssues = make(tr("&Các số đã xóa…"));
    changes = make(tr("Th&ay đổi của số này…"));
    olderIssue = make(tr("Số &trước"), Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown);
    newerIssue = make(tr("Số &sau"), Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp);
}

void Actions::makeArticle()
{
    newArticle = make(tr("Tin &mới"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    newArticle->setIcon(themedIcon(Icon::Add));
    addPhotos = make(tr("T&hêm ảnh…"), Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    addQrCode = make(tr("Thêm mã &QR"), Qt::CTRL | Qt::SHIFT | Qt::Key_Q);
    revisions = make(tr("X&em các bản trước…"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    makeOrder();
    contentsTitle = make(tr("Tên tro&ng mục lục"), Qt::Key_F2);
    pinned = make(tr("Gh&im chỗ"));
    pinned->setCheckable(true);
    startsPage = make(tr("Bắt đầu tran&g mới"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    startsPage->setCheckable(true);
    makePhotoSize();
    photoSide = new QMenu(tr("Vị t&rí ảnh"), m_window);
    auto *sides = new QActionGroup(this);
    photoAutomatic = sides->addAction(photoSide->addAction(tr("Tự độ&ng")));
    photoLeft = sides->addAction(photoSide->addAction(tr("Bên &trái")));
    photoRight = sides->addAction(photoSide->addAction(tr("Bên &phải")));
    for (QAction *side : sides->actions())
        side->setCheckable(true);
    previousArticle = make(tr("Tin &trước"), Qt::ALT | Qt::Key_PageUp);
    nextArticle = make(tr("Tin &sau"), Qt::ALT | Qt::Key_PageDown);
    removeArticle = make(tr("&Bỏ khỏi số báo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
}

void Actions::makeOrder()
{
    moveUp = make(tr("Chuyển &lên"), Qt::ALT | Qt::Key_Up);
    moveDown = make(tr("Chuyển &xuống"), Qt::ALT | Qt::Key_Down);
    moveToSection = new QMenu(tr("&Chuyển sang mục"), m_window);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        toSection.append(make(QString(), Qt::CTRL | Qt::SHIFT | key));
        moveToSection->addAction(toSection.constLast());
    }
    sortSection = make(tr("Sắ&p mục theo ngày"));
    sortIssue = make(tr("Sắp cả số the&o ngày"));
}

void Actions::makePhotoSize()
{
    photoSize = new QMenu(tr("&Kích cỡ ảnh"), m_window);
    auto *sizes = new QActionGroup(this);
    const auto add = [&](const QString &text, int millimetres) {
        QAction *size = sizes->addAction(photoSize->addAction(text));
        size->setCheckable(true);
        size->setData(millimetres);
        photoWidths.append(size);
    };
    // The text block is 176 mm wide; up to three quarters of it the text runs beside a photo.
    add(tr("&Tự động"), 0);
    add(tr("&Nhỏ (50 mm)"), 50);
    add(tr("&Vừa (75 mm)"), 75);
    add(tr("&Lớn (105 mm)"), 105);
    add(tr("&Hết chiều ngang"), 176);
    photoSize->addSeparator();
    photoWidth = new QDoubleSpinBox;
    photoWidth->setObjectName(QStringLiteral("photoWidth"));
    photoWidth->setAccessibleName(tr("Chiều ngang ảnh, mm"));
    photoWidth->setRange(20, 176);
    photoWidth->setDecimals(0);
    photoWidth->setPrefix(tr("Ngang "));
    photoWidth->setSuffix(tr(" mm"));
    auto *own = new QWidgetAction(m_window);
    own->setDefaultWidget(photoWidth);
    photoSize->addAction(own);
}

void Actions::makeView()
{
    zoomIn = make(tr("&Phóng to"));
    zoomIn->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    zoomOut = make(tr("Th&u nhỏ"), Qt::CTRL | Qt::Key_Minus);
    actualSize = make(tr("&Kích thước thật"), Qt::CTRL | Qt::Key_0);
    fitWidth = make(tr("Vừa chiều &rộng"), Qt::CTRL | Qt::Key_1);
    fitPage = make(tr("Vừa tran&g"), Qt::CTRL | Qt::Key_2);
    singlePages = make(tr("&Một trang"), Qt::CTRL | Qt::Key_3);
    spreads = make(tr("&Hai trang"), Qt::CTRL | Qt::Key_4);
    overview = make(tr("Toàn &cảnh"), Qt::CTRL | Qt::Key_5);
    auto *arrangement = new QActionGroup(this);
    for (QAction *choice : {singlePages, spreads, overview}) {
        choice->setCheckable(true);
        arrangement->addAction(choice);
    }
    previousPage = make(tr("Trang &trước"), Qt::CTRL | Qt::Key_PageUp);
    nextPage = make(tr("Trang &sau"), Qt::CTRL | Qt::Key_PageDown);
    copyPages = make(tr("S&ao chép trang thành ảnh"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    savePages = make(tr("&Lưu trang thành ảnh…"));
    panels = new QMenu(tr("&Bảng"), m_window);
    readPages = make(tr("Đọc toàn màn hì&nh"), Qt::Key_F5);
    fullScreen = make(tr("T&oàn màn hình"), Qt::Key_F11);
    fullScreen->setCheckable(true);
    fitWidth->setIcon(themedIcon(Icon::FitWidth));
    fitPage->setIcon(themedIcon(Icon::FitPage));
    singlePages->setIcon(themedIcon(Icon::OnePage));
    spreads->setIcon(themedIcon(Icon::TwoPages));
    overview->setIcon(themedIcon(Icon::Overview));
    readPages->setIcon(themedIcon(Icon::Read));
}

void Actions::fillMenus(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Tệp"));
    menu->addActions({openLibrary, createLibrary, recentLibraries->menuAction()});
    menu->addSeparator();
    menu->addActions({importTexts, exportPdf});
    menu->addSeparator();
    menu->addActions({backUp, restoreBackup, salvage, releaseLock});
    menu->addSeparator();
    menu->addActions({sendForReview, receiveAnswers, publish});
    menu->addSeparator();
    menu->addActions({printPreview, print});
    menu->addSeparator();
    menu->addAction(quit);

    menu = bar->addMenu(tr("&Sửa"));
    menu->addActions({undo, redo, history});
    menu->addSeparator();
    menu->addActions({cut, copy, paste, pasteAsArticle, selectAll});
    menu->addSeparator();
    menu->addActions({find, replace, findInLibrary, spelling, nextFinding});
    menu->addSeparator();
    menu->addActions({sources, houseStyle, preferences});

    menu = bar->addMenu(tr("Số &báo"));
    menu->addActions({newIssue, duplicateIssue});
    menu->addSeparator();
    menu->addActions({issueProperties, issueCover, templates, changes});
    menu->addSeparator();
    menu->addActions({archiveIssue, deleteIssue, restoreIssue, deletedIssues});
    menu->addSeparator();
    menu->addActions({olderIssue, newerIssue});

    menu = bar->addMenu(tr("T&in"));
    menu->addActions({newArticle, addPhotos, addQrCode});
    menu->addSeparator();
    menu->addActions({moveUp, moveDown, moveToSection->menuAction(), sortSection, sortIssue});
    menu->addSeparator();
    menu->addActions({contentsTitle, pinned, startsPage, photoSize->menuAction(), photoSide->menuAction()});
    menu->addSeparator();
    menu->addActions({previousArticle, nextArticle, revisions});
    menu->addSeparator();
    menu->addAction(removeArticle);

    menu = bar->addMenu(tr("&Xem"));
    menu->addActions({zoomIn, zoomOut, actualSize, fitWidth, fitPage});
    menu->addSeparator();
    menu->addActions({singlePages, spreads, overview});
    menu->addSeparator();
    menu->addActions({previousPage, nextPage});
    menu->addSeparator();
    menu->addActions({copyPages, savePages});
    menu->addSeparator();
    menu->addActions({panels->menuAction(), readPages, fullScreen});

    menu = bar->addMenu(tr("Trợ &giúp"));
    menu->addActions({shortcuts, about});
}

} // namespace DiemTin
