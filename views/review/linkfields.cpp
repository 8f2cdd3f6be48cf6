// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An address is a stretch of the text, so another one is another text.

#include "views/review/linkfields.h"

#include "views/review/suggestingfield.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace DiemTin {

LinkFields::LinkFields(SuggestingEdit &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 0, 0, 0);
    column->setSpacing(6);
    connect(&text, &SuggestingEdit::wantedChanged, this, &LinkFields::showLinks);
    showLinks();
}

void LinkFields::showLinks()
{
    if (m_changing)
        return;
    const QList<TextLink> before = std::exchange(m_links, textLinks(m_text.text().wanted()));
    m_sent = textLinks(m_text.text().sent());
    if (!std::ranges::equal(before, m_links, {}, &TextLink::words, &TextLink::words))
        makeFields();
    showAddresses();
    setVisible(!m_links.isEmpty());
}

void LinkFields::makeFields()
{
    qDeleteAll(std::exchange(m_fields, {}));
    QWidget *previous = &m_text;
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        auto *field = new SuggestingField({.field = ReviewField::Url, .photo = 0},
                                          tr("Địa chỉ của “%1”").arg(m_links.at(i).words), this);
        field->editor().setObjectName(QStringLiteral("link/%1").arg(i));
        layout()->addWidget(field);
        setTabOrder(previous, &field->editor());
        previous = &field->editor();
        m_fields.append(field);
        connect(field, &SuggestingField::wantedChanged, this, [this, i](const QString &typed) { change(i, typed); });
    }
    setReadOnly(m_readOnly);
}

void LinkFields::showAddresses()
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const SuggestedText &shown = m_fields.at(i)->editor().text();
        const QString sent = sentAddress(i);
        if (shown.sent() != sent || linkAddress(shown.wanted()) != m_links.at(i).address)
            m_fields.at(i)->setTexts(sent, m_links.at(i).address);
    }
}

/// That of the link in the same place, or else with the same words; empty: a new one.
QString LinkFields::sentAddress(qsizetype link) const
{
    if (m_sent.size() == m_links.size())
        return m_sent.at(link).address;
    const auto same = std::ranges::find(m_sent, m_links.at(link).words, &TextLink::words);
    return same != m_sent.cend() ? same->address : QString();
}

/// The fields stay as they are meanwhile: without an address there is no link for a moment.
void LinkFields::change(qsizetype link, const QString &typed)
{
    const QString address = linkAddress(typed);
    TextLink &changed = m_links[link];
    QString text = m_text.text().wanted();
    text.replace(changed.start, changed.length, address);
    const qsizetype growth = address.size() - changed.length;
    changed.address = address;
    changed.length = address.size();
    for (qsizetype later = link + 1; later < m_links.size(); ++later)
        m_links[later].start += growth;
    const QScopedValueRollback changing(m_changing, true);
    m_text.wantInstead(text);
}

void LinkFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (SuggestingField *field : std::as_const(m_fields))
        field->editor().setReadOnly(readOnly);
}

void LinkFields::commitPending()
{
    for (SuggestingField *field : std::as_const(m_fields))
        field->editor().commitPreedit();
}

} // namespace DiemTin
