// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The style sheet, with the names of theme colours where the colours go.

#include "views/shared/stylesheet.h"

namespace DiemTin {

QLatin1StringView styleSheetText()
{
    return QLatin1StringView(R"(
QMainWindow, QDialog { background: @base; }
QMenuBar { background: @panel; border-bottom: 1px solid @faintLine; padding: 1px 4px; }
QMenuBar::item { padding: 5px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @selected; }
QMenu { background: @base; border: 1px solid @border; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 28px; }
QMenu::item:selected { background: @selected; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @faintLine; margin: 4px 10px; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; }
QToolBar { background: @panel; border: 0; border-bottom: 1px solid @line; padding: 5px 8px; spacing: 6px; }
QToolBar::separator { width: 1px; background: @line; margin: 4px 4px; }
QToolBar QToolButton, QPushButton { background: @base; border: 1px solid @border; border-radius: 4px;
    padding: 4px 11px; min-height: 19px; }
QToolBar QToolButton:hover, QPushButton:hover { background: @hover; border-color: @hoverBorder; }
QToolBar QToolButton:pressed, QPushButton:pressed { background: @selected; }
QToolBar QToolButton:disabled, QPushButton:disabled { color: @disabled; background: @panel; border-color: @faintLine; }
QToolBar QToolButton:focus, QPushButton:focus { border-color: @accent; }
QToolBar QToolButton#primary, QPushButton:default { background: @primary; border-color: @primary; color: #FFFFFF; }
QToolBar QToolButton#primary:hover, QPushButton:default:hover { background: @primaryHover; }
QToolBar QToolButton#primary:pressed { background: @primaryPressed; }
QToolBar QToolButton#primary:disabled, QPushButton:default:disabled { background: @primaryDisabled; border-color: @primaryDisabled; color: #FFFFFF; }
QLabel#issueTitle { font-weight: 600; }
QToolButton#flat, QStatusBar QToolButton { background: transparent; border: 0; border-radius: 4px; padding: 3px 5px; }
QToolButton#flat:hover, QStatusBar QToolButton:hover { background: @selected; }
QStatusBar QToolButton::menu-indicator { image: none; }
QToolButton#flat:checked { background: @checked; }
QToolButton#flat:focus { background: @selected; }
QToolButton#photoHint { background: transparent; border: 1px dashed @border; border-radius: 4px; color: @quiet;
    padding: 3px 8px; }
QToolButton#photoHint:hover, QToolButton#photoHint:focus { border-color: @accent; color: @text; }
QToolButton#chip { background: @selected; border: 1px solid @selected; border-radius: 9px; padding: 1px 8px;
    color: @text; }
QToolButton#chip:hover { background: @checked; }
QToolButton#chip:focus { border-color: @accent; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QSplitter::handle { background: @line; }
QWidget#panelTitle { background: @panel; border-bottom: 1px solid @faintLine; }
QLabel#panelName { font-weight: 600; }
QLabel#quiet { color: @quiet; }
QListView, QTreeView, QTableView, QScrollArea { border: 0; background: @base; outline: 0; }
QLineEdit, QPlainTextEdit { background: @base; border: 1px solid @field; border-radius: 4px; padding: 3px 6px;
    selection-background-color: @textSelection; selection-color: @text; }
QPlainTextEdit { padding: 4px; }
QLineEdit:hover, QPlainTextEdit:hover { border-color: @hoverBorder; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: @accent; }
QLineEdit[invalid="true"] { border-color: @error; background: @errorGround; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: @panel; color: @disabled; border-color: @faintLine; }
QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox { background: @base; border: 1px solid @field; border-radius: 4px;
    padding: 3px 6px; min-height: 19px; }
QDateEdit, QSpinBox, QDoubleSpinBox { selection-background-color: @textSelection; selection-color: @text; }
QComboBox:hover, QDateEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover { border-color: @hoverBorder; }
QComboBox:focus, QComboBox:on, QDateEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus { border-color: @accent; }
QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { background: @panel;
    color: @disabled; border-color: @faintLine; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("@icons/arrow-down.svg"); width: 12px; height: 12px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button { border: 0;
    background: transparent; width: 20px; }
QSpinBox::up-button:hover, QDoubleSpinBox::up-button:hover, QSpinBox::down-button:hover,
QDoubleSpinBox::down-button:hover { background: @selected; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("@icons/arrow-up.svg"); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("@icons/arrow-down.svg"); width: 10px; height: 10px; }
QComboBoxPrivateContainer { background: @base; border: 1px solid @border; padding: 1px; }
QComboBox QAbstractItemView { background: @base; border: 0; padding: 3px 0; selection-background-color: @selected;
    selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; }
QComboBox QAbstractItemView::item:selected { background: @selected; color: @text; }
QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator { width: 14px; height: 14px;
    background: @base; border: 1px solid @field; border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @panel; border-color: @border; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked { background: @primary; border-color: @primary;
    image: url("@icons/check.svg"); }
QCheckBox::indicator:checked:disabled { background: @primaryDisabled; border-color: @primaryDisabled; }
QRadioButton::indicator:checked { background: @base; border: 4px solid @primary; width: 8px; height: 8px; }
QFrame#calendarPopup { background: @base; border: 1px solid @border; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @panel; border-bottom: 1px solid @faintLine; }
QCalendarWidget QToolButton { background: transparent; border: 0; border-radius: 4px; padding: 4px 8px;
    color: @text; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: @selected; }
QCalendarWidget QToolButton:focus { background: @checked; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QToolButton#qt_calendar_prevmonth { qproperty-icon: url("@icons/arrow-left.svg"); }
QToolButton#qt_calendar_nextmonth { qproperty-icon: url("@icons/arrow-right.svg"); }
QCalendarWidget QTableView { border: 0; selection-background-color: @primary; selection-color: #FFFFFF; }
QStatusBar { background: @panel; border-top: 1px solid @line; color: @quiet; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @quiet; }
QProgressBar { border: 0; background: @line; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QTableView::item { padding: 0 5px; }
QLabel#duplicateWarning { background: @notice; border-bottom: 1px solid @noticeLine; }
QFrame#commentCard { background: @panel; border: 1px solid @faintLine; border-radius: 4px; }
QLabel#commentQuote, QLabel#reviewNote { color: @text; background: @notice; padding: 2px 5px; }
QLabel#reviewNote { border: 1px solid @noticeLine; padding: 6px 8px; border-radius: 4px; }
QLabel#complaint { color: @error; }
QLabel#saved { color: @good; }
QWidget#reviewFoot { background: @panel; border-top: 1px solid @line; }
QPushButton:checked { background: @checked; border-color: @accent; }
QFrame#messageBar { background: @notice; border: 0; border-bottom: 1px solid @noticeLine; }
QToolButton#remedy { background: transparent; border: 1px solid @noticeLine; border-radius: 4px; padding: 2px 10px;
    color: @text; }
QToolButton#remedy:hover, QToolButton#remedy:focus { border-color: @accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QHeaderView::section { background: @panel; border: 0; border-bottom: 1px solid @line; padding: 5px 8px; }
QTableView { selection-background-color: @selected; selection-color: @text; }
QListWidget#findResults { border: 1px solid @faintLine; border-radius: 4px; }
QListWidget#findResults::item { padding: 3px 4px; }
QTreeWidget::item { padding: 4px 4px; border-bottom: 1px solid @faintLine; }
QTreeWidget::item:selected { background: @selected; color: @text; }
QToolTip { background: @tip; color: #FFFFFF; border: 0; padding: 4px 6px; }
)");
}

} // namespace DiemTin
