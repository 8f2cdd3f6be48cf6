// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waits for the window to come to rest and grabs it.

#include "app/screenshot.h"

#include <QApplication>
#include <QEvent>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace DiemTin {

namespace {

using namespace std::chrono_literals;

constexpr auto Rest = 800ms;
constexpr auto Longest = 15s;

/// Ends the loop once no widget has been painted for a while; photos arrive one after the other.
class RestWatch : public QObject
{
public:
    explicit RestWatch(QEventLoop &loop)
    {
        m_rest.setSingleShot(true);
        connect(&m_rest, &QTimer::timeout, &loop, &QEventLoop::quit);
        QTimer::singleShot(Longest, &loop, &QEventLoop::quit);
        m_rest.start(Rest);
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_rest.start(Rest);
        return QObject::eventFilter(watched, event);
    }

private:
    QTimer m_rest;
};

} // namespace

Result<void> saveScreenshot(QWidget &window, const QString &path)
{
    QApplication::setCursorFlashTime(0);
    QEventLoop loop;
    const RestWatch watch(loop);
    loop.exec();
    if (!window.grab().save(path, "PNG"))
        return Error{ErrorKind::Unwritable,
                     QCoreApplication::translate("DiemTin::Screenshot", "Không ghi được ảnh %1.").arg(path)};
    return {};
}

} // namespace DiemTin
