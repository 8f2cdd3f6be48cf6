// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads and writes the table acceptance.

#include "models/store/acceptancestore.h"

#include "models/base/clock.h"
#include "models/base/viettext.h"
#include "models/store/library.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QCoreApplication>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

Result<void> issueIsThere(Library &library, const QUuid &issue)
{
    Statement known(library, u"SELECT 1 FROM issue WHERE id = ?"_s);
    if (const Result<void> run = known.run(issue); !run)
        return run;
    return known.next() ? Result<void>() : Error{ErrorKind::NotFound, Text::tr("Số báo này không còn trong thư viện.")};
}

const QString writing = u"INSERT INTO acceptance (issue, subject, reason, author, accepted) VALUES (?, ?, ?, ?, ?) "
                        "ON CONFLICT (issue, subject) DO UPDATE SET reason = excluded.reason, "
                        "author = excluded.author, accepted = excluded.accepted"_s;

} // namespace

AcceptanceStore::AcceptanceStore(Library &library)
    : m_library(library)
{ }

Result<void> AcceptanceStore::accept(const QUuid &issue, const QStringList &subjects, const QString &reason)
{
    const QString why = simplified(nfc(reason));
    if (why.isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("Hãy ghi lý do chấp nhận.")};
    QList<Acceptance> acceptances;
    for (const QString &subject : subjects)
        acceptances.append({subject, why, m_library.author(), m_library.clock().now()});
    return restore(issue, acceptances);
}

Result<void> AcceptanceStore::restore(const QUuid &issue, const QList<Acceptance> &acceptances)
{
    return inTransaction(m_library, [&]() -> Result<void> {
        if (Result<void> there = issueIsThere(m_library, issue); !there)
            return there;
        Statement statement(m_library, writing);
        for (const Acceptance &one : acceptances) {
            if (Result<void> run = statement.run(issue, one.subject, one.reason, one.author, one.when); !run)
                return run;
        }
        return {};
    });
}

Result<void> AcceptanceStore::reject(const QUuid &issue, const QStringList &subjects)
{
    return inTransaction(m_library, [&]() -> Result<void> {
        Statement statement(m_library, u"DELETE FROM acceptance WHERE issue = ? AND subject = ?"_s);
        for (const QString &subject : subjects) {
            if (Result<void> run = statement.run(issue, subject); !run)
                return run;
        }
        return {};
    });
}

Result<QList<Acceptance>> AcceptanceStore::list(const QUuid &issue) const
{
    Statement statement(m_library,
                        u"SELECT subject, reason, author, accepted FROM acceptance WHERE issue = ? "
                        "ORDER BY accepted, subject"_s);
    if (const Result<void> run = statement.run(issue); !run)
        return run.error();
    QList<Acceptance> acceptances;
    const Result<void> read = statement.each(
        [&] { acceptances.append({statement.text(0), statement.text(1), statement.text(2), statement.moment(3)}); });
    return read ? Result<QList<Acceptance>>(acceptances) : Result<QList<Acceptance>>(read.error());
}

} // namespace DiemTin
