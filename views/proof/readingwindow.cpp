// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turning and painting pages in full screen.

#include "views/proof/readingwindow.h"

#include "views/shared/theme.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace DiemTin {
namespace {

constexpr int numberMilliseconds = 1600;
constexpr int wheelStep = 120; ///< one notch, in eighths of a degree

} // namespace

ReadingWindow::ReadingWindow(ScreenPictures &pictures, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_cache(pictures)
{
    setObjectName(QStringLiteral("readingWindow"));
    setAccessibleName(tr("Đọc toàn màn hình"));
    setWindowTitle(tr("Đọc toàn màn hình"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_number.setSingleShot(true);
    m_number.setInterval(numberMilliseconds);
    connect(&m_number, &QTimer::timeout, this, [this] {
        setCursor(Qt::BlankCursor);
        update();
    });
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(20);
    connect(&pictures, &ScreenPictures::picturesArrived, &m_repaint, qOverload<>(&QTimer::start));
    connect(&m_repaint, &QTimer::timeout, this, [this] {
        m_cache.forgetIncomplete();
        update();
    });
}

void ReadingWindow::setProof(const Proof &proof)
{
    m_proof = proof;
    m_current = lastPage() < 0 ? -1 : std::clamp(m_current, 0, lastPage());
    update();
}

void ReadingWindow::turnTo(int page)
{
    if (lastPage() < 0)
        return;
    m_current = std::clamp(page, 0, lastPage());
    showNumber();
}

QList<int> ReadingWindow::facingPages() const
{
    if (m_current < 0)
        return {};
    // The cover stands alone at the right.
    const int left = m_current == 0 ? -1 : (m_current - 1) / 2 * 2 + 1;
    QList<int> pages;
    for (const int page : {left, left + 1}) {
        if (page >= 0 && page <= lastPage())
            pages.append(page);
    }
    return pages;
}

QRect ReadingWindow::pageRect(int page) const
{
    if (!facingPages().contains(page))
        return {};
    const QSizeF size = m_proof.pages[static_cast<std::size_t>(page)]->size;
    const qreal scale = std::min(height() / size.height(), width() / (2 * size.width()));
    const QSize shown = (size * scale).toSize();
    const bool right = page % 2 == 0;
    return {QPoint(width() / 2 - (right ? 0 : shown.width()), (height() - shown.height()) / 2), shown};
}

void ReadingWindow::turn(int direction)
{
    const QList<int> facing = facingPages();
    if (facing.isEmpty())
        return;
    const int next = direction > 0 ? facing.constLast() + 1 : facing.constFirst() - 1;
    if (next > lastPage() || next < 0)
        showNumber();
    else
        turnTo(next <= 0 || direction > 0 ? next : next - 1);
}

void ReadingWindow::showNumber()
{
    setCursor(Qt::ArrowCursor);
    m_number.start();
    update();
}

QString ReadingWindow::shownNumber() const
{
    const QList<int> facing = facingPages();
    if (!m_number.isActive() || facing.isEmpty())
        return {};
    const int first = m_proof.pages[static_cast<std::size_t>(facing.constFirst())]->number;
    const int last = m_proof.pages[static_cast<std::size_t>(facing.constLast())]->number;
    return first == last ? tr("Trang %1/%2").arg(first).arg(lastPage() + 1)
                         : tr("Trang %1–%2/%3").arg(first).arg(last).arg(lastPage() + 1);
}

void ReadingWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColours().stage);
    for (const int page : facingPages()) {
        const QRect place = pageRect(page);
        painter.drawPixmap(
            place.topLeft(),
            m_cache.pixmap(*m_proof.pages[static_cast<std::size_t>(page)], place.size(), devicePixelRatio()));
    }
    if (!shownNumber().isEmpty())
        paintNumber(painter);
}

void ReadingWindow::paintNumber(QPainter &painter) const
{
    const QString words = shownNumber();
    QRect box = painter.fontMetrics().boundingRect(words).adjusted(-14, -7, 14, 7);
    box.moveCenter({width() / 2, height() - 40});
    QColor ground = themeColours().stage;
    ground.setAlpha(200);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(themeColours().stageText);
    painter.drawText(box, Qt::AlignCenter, words);
}

void ReadingWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        turn(1);
        break;
    case Qt::Key_Space:
        turn(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        turn(-1);
        break;
    case Qt::Key_Home:
        turnTo(0);
        break;
    case Qt::Key_End:
        turnTo(lastPage());
        break;
    case Qt::Key_Escape:
    case Qt::Key_F5:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReadingWindow::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) < wheelStep)
        return;
    turn(m_wheel > 0 ? -1 : 1);
    m_wheel = 0;
}

void ReadingWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        turn(event->position().x() < width() / 2.0 ? -1 : 1);
}

void ReadingWindow::mouseMoveEvent(QMouseEvent *)
{
    showNumber();
}

void ReadingWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed(m_current);
}

} // namespace DiemTin
