// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The status bar's labels and zoom slider.

#include "app/statusline.h"

#include "app/jobbar.h"
#include "views/proof/proofview.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace DiemTin {
namespace {

// The slider is logarithmic: equal ways are equal ratios, 100 % in the middle of what is used.
constexpr double sliderScale = 100;

int sliderValue(qreal zoom)
{
    return qRound(std::log2(zoom) * sliderScale);
}

} // namespace

StatusLine::StatusLine(JobRunner &jobs, ProofView &pages, QWidget *parent)
    : QStatusBar(parent)
    , m_view(pages)
    , m_saved(new QLabel(this))
    , m_page(new QLabel(this))
    , m_words(new QLabel(this))
    , m_zoom(new QToolButton(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_jobs(new JobBar(jobs, this))
{
    setSizeGripEnabled(false);
    for (QLabel *label : {m_saved, m_page, m_words}) {
        label->setContentsMargins(8, 3, 8, 3);
        addWidget(label);
    }
    m_slider->setRange(sliderValue(ProofView::minimumZoom), sliderValue(ProofView::maximumZoom));
    m_slider->setFixedWidth(120);
    m_slider->setFocusPolicy(Qt::NoFocus);
    m_slider->setAccessibleName(tr("Thu phóng"));
    makeZoomMenu();
    addPermanentWidget(m_jobs);
    addPermanentWidget(m_slider);
    addPermanentWidget(m_zoom);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { m_view.setZoom(std::exp2(value / sliderScale)); });
    connect(&pages, &ProofView::zoomChanged, this, &StatusLine::showZoom);
    connect(&pages, &ProofView::currentPageChanged, this, &StatusLine::showPage);
    connect(&pages, &ProofView::pagesChanged, this, &StatusLine::showPage);
    showZoom();
    showPage();
}

void StatusLine::makeZoomMenu()
{
    m_zoom->setObjectName(QStringLiteral("zoomMenu"));
    m_zoom->setAccessibleName(tr("Chọn độ thu phóng"));
    m_zoom->setToolTip(tr("Chọn độ thu phóng"));
    m_zoom->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000 %")) + 20);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_zoom);
    connect(menu->addAction(tr("Vừa chiều &rộng")), &QAction::triggered, this,
            [this] { m_view.setZoomMode(ZoomMode::FitWidth); });
    connect(menu->addAction(tr("Vừa tran&g")), &QAction::triggered, this,
            [this] { m_view.setZoomMode(ZoomMode::FitPage); });
    menu->addSeparator();
    for (const int percent : {50, 75, 100, 125, 150, 200, 300}) {
        connect(menu->addAction(tr("%1 %").arg(percent)), &QAction::triggered, this,
                [this, percent] { m_view.setZoom(percent / 100.0); });
    }
    m_zoom->setMenu(menu);
}

void StatusLine::showSaved(const QDateTime &when)
{
    m_saved->setText(when.isValid() ? tr("Đã lưu %1").arg(when.toLocalTime().toString(QStringLiteral("HH:mm:ss")))
                                    : QString());
}

void StatusLine::showUnsaved()
{
    m_saved->setText(tr("Chưa lưu được"));
}

void StatusLine::showWords(int issue, int article)
{
    if (article > 0)
        m_words->setText(tr("%1 từ · bài này %2 từ").arg(QLocale().toString(issue), QLocale().toString(article)));
    else
        m_words->setText(issue > 0 ? tr("%1 từ").arg(QLocale().toString(issue)) : QString());
}

QString StatusLine::text() const
{
    return QStringList{m_saved->text(), m_page->text(), m_words->text(), m_zoom->text()}.join(QStringLiteral(" | "));
}

void StatusLine::showPage()
{
    const int count = static_cast<int>(m_view.proof().pages.size());
    m_page->setText(count > 0 ? tr("Trang %1/%2").arg(m_view.currentPage() + 1).arg(count) : QString());
}

void StatusLine::showZoom()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(sliderValue(m_view.zoom()));
    m_zoom->setText(tr("%1 %").arg(qRound(m_view.zoom() * 100)));
}

} // namespace DiemTin
