// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the buttons and applies what they stand for.

#include "views/article/formatbar.h"

#include "views/article/bodyedit.h"
#include "views/shared/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace DiemTin {

FormatBar::FormatBar(BodyEdit &body, QWidget *parent)
    : QWidget(parent)
    , m_body(body)
    , m_row(new QHBoxLayout(this))
    , m_typography(new QMenu(this))
    , m_whileTyping(new QAction(tr("Tự sửa dấu khi gõ"), this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    makeButtons();
    m_pause.setSingleShot(true);
    m_pause.setInterval(60);
    connect(&m_pause, &QTimer::timeout, this, &FormatBar::refresh);
    connect(&body, &QPlainTextEdit::cursorPositionChanged, this, [this] { m_pause.start(); });
    connect(&body, &QPlainTextEdit::selectionChanged, this, [this] { m_pause.start(); });
    connect(&body, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
}

void FormatBar::makeButtons()
{
    addEmphasis({"bold", Icon::Bold, tr("Chữ đậm"), Qt::CTRL | Qt::Key_B}, Emphasis::Bold, &TextLook::bold);
    addEmphasis({"italic", Icon::Italic, tr("Chữ nghiêng"), Qt::CTRL | Qt::Key_I}, Emphasis::Italic, &TextLook::italic);
    addEmphasis({"superscript", Icon::Superscript, tr("Chỉ số trên"), Qt::CTRL | Qt::SHIFT | Qt::Key_Equal},
                Emphasis::Superscript, &TextLook::superscript);
    addEmphasis({"subscript", Icon::Subscript, tr("Chỉ số dưới"), Qt::CTRL | Qt::Key_Equal}, Emphasis::Subscript,
                &TextLook::subscript);
    // With Shift most keyboards make a plus of the equals sign.
    m_body.addCommand(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, [this] { m_emphases.at(2).button->click(); });
    m_row->addSpacing(6);
    addLines({"bullets", Icon::Bullets, tr("Gạch đầu dòng"), Qt::CTRL | Qt::SHIFT | Qt::Key_L}, LineKind::Bullet);
    addLines({"numbers", Icon::Numbers, tr("Đánh số đầu dòng"), Qt::CTRL | Qt::SHIFT | Qt::Key_O}, LineKind::Numbered);
    addLines({"heading", Icon::Heading, tr("Tiêu đề phụ"), Qt::CTRL | Qt::SHIFT | Qt::Key_S}, LineKind::Heading);
    m_row->addSpacing(6);
    m_link = addToggle({"link", Icon::Link, tr("Liên kết"), Qt::CTRL | Qt::Key_K}, [this] {
        Q_EMIT linkWanted();
        refresh();
    });
    addTypography();
    m_row->addStretch(1);
    addButton({"find", Icon::Find, tr("Tìm và thay"), Qt::CTRL | Qt::Key_F}, [this] { Q_EMIT findWanted(); });
    m_body.addCommand(Qt::CTRL | Qt::Key_H, [this] { Q_EMIT replaceWanted(); });
    m_body.addCommand(Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] { m_body.pastePlain(); });
}

QToolButton *FormatBar::addButton(const Look &look, const std::function<void()> &run)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("flat"));
    button->setProperty("command", QString::fromLatin1(look.name));
    button->setIcon(themedIcon(look.icon));
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(look.words);
    const QString keys = look.keys.toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? look.words : tr("%1 (%2)").arg(look.words, keys));
    connect(button, &QToolButton::clicked, this, [this, run] {
        m_body.commitPreedit();
        run();
    });
    if (!look.keys.isEmpty())
        m_body.addCommand(look.keys, [button] { button->click(); });
    m_row->addWidget(button);
    return button;
}

QToolButton *FormatBar::addToggle(const Look &look, const std::function<void()> &run)
{
    QToolButton *button = addButton(look, run);
    button->setCheckable(true);
    return button;
}

void FormatBar::addEmphasis(const Look &look, Emphasis emphasis, bool TextLook::*shown)
{
    QToolButton *button = addToggle(look, [this, emphasis, words = look.words] {
        m_body.toggle(emphasis, words);
        refresh();
    });
    m_emphases.append({button, shown, emphasis});
}

void FormatBar::addLines(const Look &look, LineKind kind)
{
    QToolButton *button = addToggle(look, [this, kind, words = look.words] {
        m_body.changeText(toggled(m_body.selectedText(), kind), words);
        refresh();
    });
    m_lines.append({button, kind});
}

void FormatBar::addTypography()
{
    m_correct = addButton({"typography", Icon::Quotes, tr("Sửa dấu câu và khoảng trắng"), {}}, [] { });
    m_correct->setPopupMode(QToolButton::InstantPopup);
    m_correct->setMenu(m_typography);
    m_whileTyping->setCheckable(true);
    connect(m_whileTyping, &QAction::toggled, this, [this](bool on) { m_body.setTypographyWhileTyping(on); });
    connect(m_typography, &QMenu::aboutToShow, this, &FormatBar::fillTypographyMenu);
}

void FormatBar::fillTypographyMenu()
{
    m_body.commitPreedit();
    m_typography->clear();
    const QList<TypographyFix> fixes = wantedFixes();
    const bool part = m_body.textCursor().hasSelection();
    addFixes(part ? tr("Sửa tất cả trong phần chọn") : tr("Sửa tất cả trong tin"), fixes);
    m_typography->addSeparator();
    const std::array<std::pair<TypographyRule, QString>, 6> rules = {{
        {TypographyRule::Quote, tr("Dấu ngoặc kép cong “ ”")},
        {TypographyRule::Dash, tr("Gạch nối thành gạch ngang –")},
        {TypographyRule::Ellipsis, tr("Ba chấm thành …")},
        {TypographyRule::NoBreakSpace, tr("Giữ số và đơn vị cùng dòng")},
        {TypographyRule::DoubleSpace, tr("Khoảng trắng thừa")},
        {TypographyRule::SpaceBeforeMark, tr("Khoảng trắng trước dấu câu")},
    }};
    for (const auto &[rule, words] : rules) {
        QList<TypographyFix> some = fixes;
        some.removeIf([rule = rule](const TypographyFix &fix) { return fix.rule != rule; });
        addFixes(words, some);
    }
    m_typography->addSeparator();
    m_typography->addAction(m_whileTyping);
}

void FormatBar::addFixes(const QString &words, const QList<TypographyFix> &fixes)
{
    QAction *action =
        m_typography->addAction(fixes.isEmpty() ? tr("%1: không có").arg(words)
                                                : tr("%1: %n chỗ", nullptr, static_cast<int>(fixes.size())).arg(words));
    action->setEnabled(!fixes.isEmpty() && !m_body.isReadOnly());
    connect(action, &QAction::triggered, this, [this, fixes] {
        const SelectedText now = m_body.selectedText();
        m_body.changeText(
            {withFixes(now.text, fixes), placeAfterFixes(now.start, fixes), placeAfterFixes(now.end, fixes)},
            tr("Sửa dấu câu"));
    });
}

QList<TypographyFix> FormatBar::wantedFixes() const
{
    const SelectedText now = m_body.selectedText();
    QList<TypographyFix> fixes = typographyFixes(now.text);
    if (now.start != now.end) {
        fixes.removeIf(
            [&](const TypographyFix &fix) { return fix.start < now.start || fix.start + fix.length > now.end; });
    }
    return fixes;
}

void FormatBar::setReadOnly(bool readOnly)
{
    for (const auto &[button, shown, emphasis] : std::as_const(m_emphases))
        button->setEnabled(!readOnly);
    for (const auto &[button, kind] : std::as_const(m_lines))
        button->setEnabled(!readOnly);
    m_link->setEnabled(!readOnly);
    m_correct->setEnabled(!readOnly);
}

void FormatBar::refresh()
{
    const SelectedText now = m_body.selectedText();
    const TextLook look = lookOf(now);
    const LineKind lines = lineKindOf(now);
    for (const auto &[button, shown, emphasis] : std::as_const(m_emphases))
        button->setChecked(look.*shown || m_body.typesWith(emphasis));
    for (const auto &[button, kind] : std::as_const(m_lines))
        button->setChecked(kind == lines);
    m_link->setChecked(!look.link.isEmpty());
}

} // namespace DiemTin
