// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a form and its window need at least.

#include "views/shared/scrolledform.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace DiemTin {
namespace {

constexpr int screenShare = 50; ///< of the screen's height that a form may insist on, percent
constexpr QSize frame(8, 40); ///< what a window manager puts round a window

/// Tells the scroll area the least height of its content. Left to itself, the area would ask a layout with wrapped
/// words for the height it likes best, and scroll where nothing need be.
class Holder : public QWidget
{
public:
    explicit Holder(QWidget *content)
        : m_content(content)
    {
        content->setParent(this);
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return m_content->minimumSizeHint(); }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent *) override { m_content->setGeometry(rect()); }

private:
    QWidget *m_content;
};

} // namespace

ScrolledForm::ScrolledForm(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(new Holder(content));
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now != nullptr && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, 8);
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
