// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a form and its window need at least.

#include "views/shared/scrolledform.h"

#include <QApplication>
#include <QLayout>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace DiemTin {
namespace {

constexpr int screenShare = 50; ///< of the screen's height that a form may insist on, percent
constexpr int fieldMargin = 4; ///< kept free round the field that has the keyboard
constexpr QSize frame(8, 40); ///< what a window manager puts round a window

/// Tells the scroll area the least height of its content. Left to itself, the area would ask a layout with wrapped
/// words for the height it likes best, and scroll where nothing need be.
class Holder : public QWidget
{
public:
    Holder(QWidget *content, QWidget *area)
        : m_content(content)
        , m_area(area)
    {
        content->setParent(this);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        QSize least = m_content->minimumSizeHint();
        const QLayout *layout = m_content->layout();
        if (layout != nullptr && layout->hasHeightForWidth())
            least.setHeight(std::max(least.height(), layout->totalMinimumHeightForWidth(width())));
        return least;
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            tellNeeds();
        return QWidget::event(event);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        m_content->setGeometry(rect());
        if (event->oldSize().width() != width())
            tellNeeds();
    }

private:
    void tellNeeds()
    {
        updateGeometry();
        m_area->updateGeometry();
    }

    QWidget *m_content;
    QWidget *m_area;
};

} // namespace

ScrolledForm::ScrolledForm(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(new Holder(content, this));
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now == nullptr || !widget()->isAncestorOf(now))
            return;
        // All of the field, not only where its cursor stands: that will move.
        const QPoint middle = now->mapTo(widget(), now->rect().center());
        ensureVisible(middle.x(), middle.y(), 0, std::min(now->height() + 2 * fieldMargin, viewport()->height()) / 2);
    });
}

QSize ScrolledForm::minimumSizeHint() const
{
    const QSize content = widget()->minimumSizeHint();
    const int room = screen()->availableSize().height() * screenShare / 100;
    return {content.width() + verticalScrollBar()->sizeHint().width(), std::min(content.height(), room)};
}

void resizeOnScreen(QWidget &window, QSize wanted)
{
    window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}

} // namespace DiemTin
