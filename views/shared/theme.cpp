// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Palette and style sheet.

#include "views/shared/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace DiemTin {
namespace {

constexpr const char *sheet = R"(
QMainWindow, QDialog { background: #FFFFFF; }
QMenuBar { background: #F5F7FA; border-bottom: 1px solid #E6EAF0; padding: 1px 4px; }
QMenuBar::item { padding: 5px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: #E1ECFA; }
QMenu { background: #FFFFFF; border: 1px solid #CBD3DD; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 28px; }
QMenu::item:selected { background: #E1ECFA; color: #1F2933; }
QMenu::item:disabled { color: #A3ACB8; }
QMenu::separator { height: 1px; background: #E6EAF0; margin: 4px 10px; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; }
QToolBar { background: #F5F7FA; border: 0; border-bottom: 1px solid #D9DFE7; padding: 5px 8px; spacing: 6px; }
QToolBar::separator { width: 1px; background: #D9DFE7; margin: 4px 4px; }
QToolBar QToolButton, QPushButton { background: #FFFFFF; border: 1px solid #CBD3DD; border-radius: 4px;
    padding: 4px 11px; min-height: 19px; }
QToolBar QToolButton:hover, QPushButton:hover { background: #F0F5FC; border-color: #9DB9DE; }
QToolBar QToolButton:pressed, QPushButton:pressed { background: #E1ECFA; }
QToolBar QToolButton:disabled, QPushButton:disabled { color: #A3ACB8; background: #F5F7FA; border-color: #E1E6EC; }
QToolBar QToolButton:focus, QPushButton:focus { border-color: #1565C0; }
QToolBar QToolButton#primary, QPushButton:default { background: #1565C0; border-color: #1565C0; color: #FFFFFF; }
QToolBar QToolButton#primary:hover, QPushButton:default:hover { background: #1B74D8; }
QToolBar QToolButton#primary:pressed { background: #0F4F98; }
QToolBar QToolButton#primary:disabled { background: #A9C3E4; border-color: #A9C3E4; color: #FFFFFF; }
QLabel#issueTitle { font-weight: 600; }
QToolButton#flat, QStatusBar QToolButton { background: transparent; border: 0; border-radius: 4px; padding: 3px 5px; }
QToolButton#flat:hover, QStatusBar QToolButton:hover { background: #E1ECFA; }
QToolButton#flat:checked { background: #D3E3F7; }
QToolButton#flat:focus { background: #E1ECFA; }
QToolButton#chip { background: #E1ECFA; border: 1px solid #E1ECFA; border-radius: 9px; padding: 1px 8px; color: #1F2933; }
QToolButton#chip:hover { background: #D3E3F7; }
QToolButton#chip:focus { border-color: #1565C0; }
QMainWindow::separator { background: #D9DFE7; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: #1565C0; }
QSplitter::handle { background: #D9DFE7; }
QWidget#panelTitle { background: #F5F7FA; border-bottom: 1px solid #E6EAF0; }
QLabel#panelName { font-weight: 600; }
QLabel#quiet { color: #6B7785; }
QListView, QTreeView, QTableView, QScrollArea { border: 0; background: #FFFFFF; outline: 0; }
QLineEdit, QPlainTextEdit { background: #FFFFFF; border: 1px solid #CBD3DD; border-radius: 4px; padding: 3px 6px;
    selection-background-color: #BBD6F5; selection-color: #1F2933; }
QPlainTextEdit { padding: 4px; }
QLineEdit:hover, QPlainTextEdit:hover { border-color: #9DB9DE; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: #1565C0; }
QLineEdit[invalid="true"] { border-color: #C62828; background: #FFF6F6; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: #F5F7FA; color: #A3ACB8; border-color: #E1E6EC; }
QStatusBar { background: #F5F7FA; border-top: 1px solid #D9DFE7; color: #52606D; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: #52606D; }
QProgressBar { border: 0; background: #DDE4EC; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: #1565C0; border-radius: 3px; }
QTableView::item { padding: 0 5px; }
QLabel#duplicateWarning { background: #FFF6DC; border-bottom: 1px solid #EFD58A; }
QFrame#messageBar { background: #FFF6DC; border: 0; border-bottom: 1px solid #EFD58A; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: #C3CBD5; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: #98A4B3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QHeaderView::section { background: #F5F7FA; border: 0; border-bottom: 1px solid #D9DFE7; padding: 5px 8px; }
QTableView { selection-background-color: #E1ECFA; selection-color: #1F2933; }
QTreeWidget::item { padding: 4px 4px; border-bottom: 1px solid #EEF1F5; }
QTreeWidget::item:selected { background: #E1ECFA; color: #1F2933; }
QToolTip { background: #1F2933; color: #FFFFFF; border: 0; padding: 4px 6px; }
)";

QPalette lightPalette()
{
    const ThemeColours &c = themeColours();
    QPalette palette(c.panel, Qt::white);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, c.panel);
    palette.setColor(QPalette::Highlight, c.selected);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Accent, c.accent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::PlaceholderText, QColor(0x8A, 0x95, 0xA2));
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0xA3, 0xAC, 0xB8));
    return palette;
}

} // namespace

const ThemeColours &themeColours()
{
    static const ThemeColours colours;
    return colours;
}

void applyTheme(QApplication &application)
{
    QCoreApplication::setAttribute(Qt::AA_DontShowIconsInMenus);
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(lightPalette());
    application.setStyleSheet(QString::fromLatin1(sheet));
}

} // namespace DiemTin
