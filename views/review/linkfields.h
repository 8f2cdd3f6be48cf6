// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LinkFields: the addresses of the links in an article's text, which are not read, to be seen and suggested.

#pragma once

#include "models/review/textlinks.h"

#include <QWidget>

namespace DiemTin {

class SuggestingEdit;
class SuggestingField;

/// A field for each link of the text wanted, named by the link's words.
class LinkFields : public QWidget
{
    Q_OBJECT

public:
    /// `text` is the editor of the text that the links stand in; the Tab key comes from there. It must outlive this.
    explicit LinkFields(SuggestingEdit &text, QWidget *parent = nullptr);

    /// Shows the links of the text that the editor has now.
    void showLinks();
    void setReadOnly(bool readOnly);
    /// Takes in what is still being typed.
    void commitPending();

private:
    void makeFields();
    void showAddresses();
    [[nodiscard]] QString sentAddress(qsizetype link) const;
    void change(qsizetype link, const QString &typed);

    SuggestingEdit &m_text;
    QList<TextLink> m_links; ///< of the text wanted
    QList<TextLink> m_sent; ///< of the text as it was sent
    QList<SuggestingField *> m_fields;
    bool m_readOnly = false;
    bool m_changing = false;
};

} // namespace DiemTin
