// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding offers and putting them into the text.

#include "views/article/completingfield.h"

#include "models/base/viettext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace DiemTin {
namespace {

constexpr int MostOffers = 12;

/// How well a name fits: 0 begins so, 1 has a word that begins so, 2 holds it; -1 not at all.
int fit(const QString &name, const QString &wanted)
{
    const QString plain = simplified(folded(name));
    if (plain.startsWith(wanted))
        return 0;
    if (plain.contains(QLatin1Char(' ') + wanted))
        return 1;
    return plain.contains(wanted) ? 2 : -1;
}

} // namespace

CompletingField::CompletingField(Scope scope, QWidget *parent)
    : FieldEdit(parent)
    , m_scope(scope)
    , m_model(new QStandardItemModel(this))
{
    auto *names = new QCompleter(m_model, this);
    names->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    names->setCompletionRole(Qt::EditRole);
    names->setMaxVisibleItems(MostOffers);
    setCompleter(names);
    connect(this, &QLineEdit::textEdited, this, &CompletingField::offer);
    connect(names, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &chosen) {
        setText(chosen);
        Q_EMIT textEdited(chosen);
        completer()->popup()->hide();
    });
}

qsizetype CompletingField::start(const QString &text) const
{
    return m_scope == Scope::Text ? 0 : text.lastIndexOf(QLatin1Char(',')) + 1;
}

QStringList CompletingField::offersFor(const QString &typed) const
{
    const QString wanted = simplified(folded(typed));
    QList<QStringList> byFit(3);
    for (const NameOffer &offer : m_offers) {
        int best = fit(offer.name, wanted);
        for (const QString &alias : offer.aliases) {
            const int found = fit(alias, wanted);
            best = best < 0 || (found >= 0 && found < best) ? found : best;
        }
        if (!wanted.isEmpty() && best >= 0)
            byFit[best].append(offer.name);
    }
    return (byFit.at(0) + byFit.at(1) + byFit.at(2)).mid(0, MostOffers);
}

void CompletingField::offer(const QString &text)
{
    const qsizetype from = start(text);
    const QString typed = simplified(text.mid(from));
    const QString before = from > 0 ? text.first(from) + QLatin1Char(' ') : QString();
    m_model->clear();
    for (const QString &name : offersFor(typed)) {
        if (name == typed)
            continue;
        auto *item = new QStandardItem;
        item->setData(name, Qt::DisplayRole);
        item->setData(before + name, Qt::EditRole);
        m_model->appendRow(item);
    }
}

} // namespace DiemTin
