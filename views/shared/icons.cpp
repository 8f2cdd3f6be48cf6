// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The drawings, as SVG path data in a 24 × 24 square.

#include "views/shared/icons.h"

#include "views/shared/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace DiemTin {
namespace {

QLatin1StringView drawing(Icon icon)
{
    switch (icon) {
    case Icon::Open:
        return QLatin1StringView("M3 19V5h6l2 3h9v3M3 19l3-8h16l-3 8z");
    case Icon::New:
        return QLatin1StringView("M13 3H5v18h14V9zM13 3v6h6M12 12v6M9 15h6");
    case Icon::Import:
        return QLatin1StringView("M12 3v11M7.5 10l4.5 4.5 4.5-4.5M4 15v5h16v-5");
    case Icon::Export:
        return QLatin1StringView("M12 15V4M7.5 8L12 3.5 16.5 8M4 15v5h16v-5");
    case Icon::Print:
        return QLatin1StringView("M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z");
    case Icon::Undo:
        return QLatin1StringView("M8 5L3.5 9.5 8 14M4 9.5h10a5.5 5.5 0 0 1 0 11h-4");
    case Icon::Redo:
        return QLatin1StringView("M16 5l4.5 4.5L16 14M20 9.5H10a5.5 5.5 0 0 0 0 11h4");
    case Icon::Up:
        return QLatin1StringView("M12 19V5M6 11l6-6 6 6");
    case Icon::Down:
        return QLatin1StringView("M12 5v14M6 13l6 6 6-6");
    case Icon::Add:
        return QLatin1StringView("M12 5v14M5 12h14");
    case Icon::Remove:
        return QLatin1StringView("M5 12h14");
    case Icon::Approve:
        return QLatin1StringView("M5 12.5l5 5L19.5 7");
    case Icon::Comment:
        return QLatin1StringView("M4 5h16v11H10l-4 4v-4H4z");
    case Icon::Close:
        return QLatin1StringView("M6 6l12 12M18 6L6 18");
    case Icon::FitWidth:
        return QLatin1StringView("M3 4v16M21 4v16M6 12h12M9 9l-3 3 3 3M15 9l3 3-3 3");
    case Icon::FitPage:
        return QLatin1StringView("M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5");
    case Icon::OnePage:
        return QLatin1StringView("M6 3h12v18H6zM9 8h6M9 12h6M9 16h4");
    case Icon::TwoPages:
        return QLatin1StringView("M2.5 5H12v14H2.5zM12 5h9.5v14H12zM5 9h4M5 12h4M15 9h4M15 12h4");
    case Icon::Overview:
        return QLatin1StringView("M4 3h6v8H4zM14 3h6v8h-6zM4 14h6v7H4zM14 14h6v7h-6z");
    case Icon::Read:
        return QLatin1StringView("M12 6C10 4.5 7 4 3 4v14c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2zM12 6v14");
    case Icon::Photo:
        return QLatin1StringView("M3 5h18v14H3zM3 16l5-5 5 5 3-3 5 4M15.5 9a1 1 0 1 0 .1 0z");
    case Icon::Qr:
        return QLatin1StringView("M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2M20 14v2M14 20h2M20 20h-1");
    case Icon::Crop:
        return QLatin1StringView("M7 2v15h15M2 7h15v15");
    case Icon::More:
        return QLatin1StringView("M4.5 12h1M11.5 12h1M18.5 12h1");
    case Icon::Calendar:
        return QLatin1StringView("M4 6h16v14H4zM4 10h16M8 3v4M16 3v4");
    case Icon::Search:
        return QLatin1StringView("M10.5 4a6.5 6.5 0 1 0 .1 0zM15.5 15.5L21 21");
    case Icon::Filter:
        return QLatin1StringView("M3 5h18l-7 8v6l-4 2v-8z");
    case Icon::Rows:
        return QLatin1StringView("M4 5h16M4 8.5h10M4 14h16M4 17.5h10");
    case Icon::Columns:
        return QLatin1StringView("M3 4h18v16H3zM3 9h18M9 9v11M15 9v11");
    case Icon::Pin:
        return QLatin1StringView("M8 3h8M9.5 3l-.5 7-3 3v2h12v-2l-3-3-.5-7M12 15v6");
    case Icon::PageBreak:
        return QLatin1StringView("M5 3v6h14V3M5 21v-6h14v6M2 12h3M8 12h3M13 12h3M19 12h3");
    case Icon::Warning:
        return QLatin1StringView("M12 3.5L1.8 21h20.4zM12 10v5M12 18v.1");
    case Icon::Application:
        return QLatin1StringView("M4 3h16v18H4zM7 7h10M7 11h4v4H7zM14 11h3M14 15h3M7 18h10");
    case Icon::Bold:
        return QLatin1StringView("M7 4h6a4 4 0 0 1 0 8H7zM7 12h7a4 4 0 0 1 0 8H7z");
    case Icon::Italic:
        return QLatin1StringView("M10 4h8M6 20h8M14 4l-4 16");
    case Icon::Bullets:
        return QLatin1StringView("M9.5 6H21M9.5 12H21M9.5 18H21M4.5 6h.1M4.5 12h.1M4.5 18h.1");
    case Icon::Numbers:
        return QLatin1StringView("M10 6h11M10 12h11M10 18h11M3.5 4.5L5.2 3.5v5.5M3.5 15h3l-3 4.5h3");
    case Icon::Heading:
        return QLatin1StringView("M6 4v16M17 4v16M6 12h11");
    case Icon::Link:
        return QLatin1StringView("M10 14a4 4 0 0 0 5.7 0l3.3-3.3a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0L5 "
                                 "13.3A4 4 0 0 0 10.7 19L12 17.7");
    case Icon::Superscript:
        return QLatin1StringView("M3.5 8l8 11M11.5 8l-8 11M15.5 5a2.2 2.2 0 1 1 3.8 1.6L15.5 11h4.5");
    case Icon::Subscript:
        return QLatin1StringView("M3.5 4l8 11M11.5 4l-8 11M15.5 15a2.2 2.2 0 1 1 3.8 1.6L15.5 21h4.5");
    case Icon::Quotes:
        return QLatin1StringView("M10 6c-3.5.5-5 3-5 7v4h5v-5H5M19.5 6c-3.5.5-5 3-5 7v4h5v-5h-5");
    case Icon::Find:
        return QLatin1StringView("M10.5 4a6.5 6.5 0 1 0 .1 0M15.3 15.3L21 21");
    }
    Q_UNREACHABLE_RETURN({});
}

/// Paints the drawing at whatever size and scale is asked for.
class LineIcon : public QIconEngine
{
public:
    LineIcon(Icon icon, const QColor &colour)
        : m_icon(icon)
        , m_colour(colour)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor own = m_colour.isValid() ? m_colour : themeColours().text;
        const QColor colour = mode == QIcon::Disabled ? themeColours().disabled : own;
        const QString svg = QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path d='%1' "
                                           "fill='none' stroke='%2' stroke-width='1.7' stroke-linecap='round' "
                                           "stroke-linejoin='round'/></svg>")
                                .arg(drawing(m_icon), colour.name());
        QSvgRenderer(svg.toUtf8()).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIcon(m_icon, m_colour); }

private:
    Icon m_icon;
    QColor m_colour; ///< invalid: the theme's text colour at the time of painting
};

} // namespace

QIcon themedIcon(Icon icon, const QColor &colour)
{
    return QIcon(new LineIcon(icon, colour));
}

} // namespace DiemTin
