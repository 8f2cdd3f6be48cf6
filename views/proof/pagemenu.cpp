// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Entries of the context menu.

#include "views/proof/pagemenu.h"

#include "views/proof/proofview.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace DiemTin {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::PageMenu)
};

template <typename Do>
QAction *add(QMenu *menu, const QString &text, const char *name, const Do &act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1StringView(name));
    QObject::connect(action, &QAction::triggered, menu, act);
    return action;
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void addArticle(QMenu *menu, ProofView &view, const PageHit &hit)
{
    add(menu, Words::tr("&Sửa tin này"), "editArticle", [&view, hit] { Q_EMIT view.placeClicked(hit); });
    add(menu, Words::tr("Sao &chép chữ của tin"), "copyText",
        [&view, hit] { copyText(view.index().textOf(hit.article)); });
}

void addLink(QMenu *menu, ProofView &view, const QString &address)
{
    add(menu, Words::tr("&Mở liên kết"), "openLink", [&view, address] { Q_EMIT view.linkActivated(QUrl(address)); });
    add(menu, Words::tr("Sao chép địa chỉ &liên kết"), "copyLink", [address] { copyText(address); });
}

void addPictures(QMenu *menu, ProofView &view)
{
    const QList<int> pages = view.chosenPages();
    const bool one = pages.size() == 1;
    add(menu,
        one ? Words::tr("Sao chép trang thành ả&nh") : Words::tr("Sao chép %1 trang thành ả&nh").arg(pages.size()),
        "copyPicture", [&view, pages] { Q_EMIT view.picturesWanted(pages); });
    add(menu, one ? Words::tr("Lưu &trang thành ảnh…") : Words::tr("Lưu %1 &trang thành ảnh…").arg(pages.size()),
        "savePicture", [&view, pages] { Q_EMIT view.pictureFilesWanted(pages); });
}

void addSizes(QMenu *menu, ProofView &view)
{
    const auto addMode = [menu, &view](const QString &text, const char *name, ZoomMode mode) {
        QAction *action = add(menu, text, name, [&view, mode] { view.setZoomMode(mode); });
        action->setCheckable(true);
        action->setChecked(view.zoomMode() == mode);
    };
    addMode(Words::tr("Vừa chiều &rộng"), "fitWidth", ZoomMode::FitWidth);
    addMode(Words::tr("Vừa tran&g"), "fitPage", ZoomMode::FitPage);
    add(menu, Words::tr("&Kích thước thật"), "actualSize", [&view] { view.setZoom(1); });
}

} // namespace

QMenu *makePageMenu(ProofView &view, const std::optional<PageHit> &hit, const QString &address)
{
    auto *menu = new QMenu(&view);
    menu->setObjectName(QStringLiteral("pageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hit)
        addArticle(menu, view, *hit);
    if (!address.isEmpty())
        addLink(menu, view, address);
    menu->addSeparator();
    addPictures(menu, view);
    if (view.arrangement() != PageArrangement::Overview) {
        menu->addSeparator();
        addSizes(menu, view);
    }
    return menu;
}

} // namespace DiemTin
