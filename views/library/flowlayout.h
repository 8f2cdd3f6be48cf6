// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FlowLayout: lays small widgets in lines that break where the width ends.

#pragma once

#include <QLayout>

namespace DiemTin {

/// Items keep their size hint; the layout's height follows its width.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// `gap`: logical pixels between items and between lines.
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Placing { MeasureOnly, Move };
    int arrange(const QRect &rect, Placing placing) const;

    QList<QLayoutItem *> m_items;
};

} // namespace DiemTin
