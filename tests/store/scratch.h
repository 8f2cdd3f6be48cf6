// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library in a temporary folder with a Vietnamese name, and helpers that stop a test at an Error.

#pragma once

#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/editorial/article.h"
#include "models/store/library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

/// Fails the test with the error's sentence where the result is none.
#define VERIFY_DONE(result)                                                                                            \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified.hasValue(), verified.hasValue() ? "" : qPrintable(verified.error().message));                \
    } while (false)

namespace DiemTin {

/// A folder "Số 23 – Điểm tin" of its own, and a clock that stands still on Monday 15 June 2026.
class Scratch
{
public:
    Scratch() { QDir(m_folder.path()).mkdir(name()); }

    [[nodiscard]] QString folder() const { return m_folder.filePath(name()); }
    [[nodiscard]] QString file(const QString &fileName = QString::fromUtf8("Thư viện.diemtin")) const
    {
        return folder() + QLatin1Char('/') + fileName;
    }
    /// The library of that name, made where there is none; the test ends where it cannot be opened.
    [[nodiscard]] std::unique_ptr<Library> library(OpenMode mode = OpenMode::CreateOrOpen)
    {
        Result<std::unique_ptr<Library>> opened = Library::open(file(), mode, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(opened).value();
    }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    FixedClock clock{QDateTime(QDate(2026, 6, 15), QTime(8, 0), QTimeZone::UTC)};

private:
    static QString name() { return QString::fromUtf8("Số 23 – Điểm tin"); }

    QTemporaryDir m_folder;
};

/// An article with nothing but an id.
inline Article blankArticle(const Clock &clock)
{
    Article article;
    article.id = newUuid(clock);
    return article;
}

/// An article with something in every field.
inline Article fullArticle(const Clock &clock)
{
    return {.id = newUuid(clock),
            .date = QDate(2026, 6, 14),
            .headline = QString::fromUtf8("Hải Phòng mở trung tâm dữ liệu đầu tiên"),
            .source = QString::fromUtf8("Báo Hải Phòng"),
            .url = QStringLiteral("https://example.vn/bai?x=1&y=2"),
            .body = QString::fromUtf8("Đoạn **một** về điện tử.\n\n- gạch đầu dòng\n- CO<sub>2</sub>"),
            .photos = {{QString(64, QLatin1Char('a')), QString::fromUtf8("Lễ khánh thành"),
                        QString::fromUtf8("Ảnh: Lê Minh"), QRectF(0.125, 0.25, 0.5, 0.625)},
                       {QString(64, QLatin1Char('b')), QString(), QString()}},
            .qrCodes = {{QString::fromUtf8("Quét mã để nghe podcast"), QStringLiteral("https://example.vn/p")},
                        {QStringLiteral("Xem clip"), QString()}},
            .status = ArticleStatus::Edited,
            .tags = {QString::fromUtf8("chuyển đổi số"), QStringLiteral("AI")}};
}

} // namespace DiemTin
