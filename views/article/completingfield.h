// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CompletingField: a field that offers known names while one types, diacritics and case aside.

#pragma once

#include "views/shared/fieldedit.h"

#include <QStringList>

class QStandardItemModel;

namespace DiemTin {

/// A name that may be offered, and other forms it is found by.
struct NameOffer
{
    QString name;
    QStringList aliases;
};

/// Offers are shown in a list under the field (arrow keys, Enter, Escape); anything else may be typed as well. Choosing
/// an offer reports textEdited() like typing.
class CompletingField : public FieldEdit
{
    Q_OBJECT

public:
    /// What is completed: the whole text, or the part behind the last comma.
    enum class Scope { Text, LastOfList };

    explicit CompletingField(Scope scope, QWidget *parent = nullptr);

    void setOffers(const QList<NameOffer> &offers) { m_offers = offers; }
    /// The names that fit what is typed, best first: those that begin so, then those that hold it.
    [[nodiscard]] QStringList offersFor(const QString &typed) const;

private:
    void offer(const QString &text);
    [[nodiscard]] qsizetype start(const QString &text) const;

    Scope m_scope;
    QList<NameOffer> m_offers;
    QStandardItemModel *m_model;
};

} // namespace DiemTin
