// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Result: holds a value or an error, and never copies what can only be moved.

#include "models/base/result.h"

#include <QTest>

#include <memory>

using namespace DiemTin;

namespace {

Result<int> halved(int number)
{
    if (number % 2 != 0)
        return Error{ErrorKind::Invalid, QStringLiteral("%1 là số lẻ").arg(number)};
    return number / 2;
}

Result<void> accepted(bool yes)
{
    if (!yes)
        return Error{ErrorKind::Locked, QStringLiteral("đang có người mở")};
    return {};
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheValue()
    {
        const Result<int> result = halved(12);
        QVERIFY(result);
        QVERIFY(result.hasValue());
        QCOMPARE(*result, 6);
    }

    void holdsTheErrorWithItsSentence()
    {
        const Result<int> result = halved(7);
        QVERIFY(!result);
        QCOMPARE(result.error(), (Error{ErrorKind::Invalid, QStringLiteral("7 là số lẻ")}));
    }

    void letsTheValueBeChangedInPlace()
    {
        Result<QString> result(QStringLiteral("tin"));
        result->append(QStringLiteral(" bài"));
        QCOMPARE(result.value(), QStringLiteral("tin bài"));
    }

    void passesOnWhatCanOnlyBeMoved()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(23));
        const std::unique_ptr<int> taken = std::move(result).value();
        QVERIFY(taken);
        QCOMPARE(*taken, 23);
    }

    void keepsValueAndErrorApartWhereTheValueIsAnError()
    {
        // A Result of the error's own message type must still know which of the two it holds.
        const Result<QString> value(QStringLiteral("hỏng"));
        const Result<QString> failure(Error{ErrorKind::Unreadable, QStringLiteral("hỏng")});
        QVERIFY(value);
        QVERIFY(!failure);
    }

    void withoutValueMeansDoneUntilAnErrorSaysOtherwise()
    {
        QVERIFY(accepted(true));
        const Result<void> refused = accepted(false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Locked);
        QCOMPARE(refused.error().message, QStringLiteral("đang có người mở"));
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "test_result.moc"
