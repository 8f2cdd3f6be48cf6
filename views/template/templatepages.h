// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TemplatePages: the pages of the open issue, or of the sample, as the open template makes them.

#pragma once

#include "models/composer/composer.h"
#include "views/shared/screenpictures.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace DiemTin {

class Desk;
class ProofView;
class SampleIssue;
class TemplateDesk;

/// Composes in the next turn of the event loop after a change, however many come before it.
class TemplatePages : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePages(QWidget *parent);
    ~TemplatePages() override;

    /// Shows this desk's issue with these templates from now on; null: nothing.
    void setDesk(Desk *desk, TemplateDesk *templates);
    [[nodiscard]] ProofView *pages() const { return m_pages; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void compose();
    void addLogo(IssueContent &content) const;
    [[nodiscard]] IssueContent content();

    Desk *m_desk = nullptr;
    TemplateDesk *m_templates = nullptr;
    ScreenPictures m_pictures;
    ProofView *m_pages;
    Composer m_composer;
    std::unique_ptr<SampleIssue> m_sample; ///< made when it is first needed
    const Library *m_photosOf = nullptr; ///< the library that m_pictures takes photos from
    QTimer m_composing;
};

} // namespace DiemTin
