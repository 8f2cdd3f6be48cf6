// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MediaCard: one photo or QR code of an article, a picture with two fields.

#pragma once

#include <QFrame>
#include <QImage>

class QLabel;

namespace DiemTin {

class FieldEdit;

/// A small picture at the left, two lines to fill in at the right, a button that takes it out.
class MediaCard : public QFrame
{
    Q_OBJECT

public:
    /// What the card's two fields and its button are for, as placeholder and accessible name.
    struct Words
    {
        QString first;
        QString second;
        QString remove;
    };

    explicit MediaCard(const Words &words, QWidget *parent = nullptr);

    void showTexts(const QString &first, const QString &second);
    void showPicture(const QPixmap &picture);
    [[nodiscard]] QString firstText() const;
    [[nodiscard]] QString secondText() const;
    void setReadOnly(bool readOnly);
    void commitPreedit();

    /// The room of the picture, logical pixels.
    static constexpr QSize pictureSize{76, 58};

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    QLabel *m_picture;
    FieldEdit *m_first;
    FieldEdit *m_second;
    QWidget *m_remove;
};

} // namespace DiemTin
