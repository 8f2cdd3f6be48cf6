// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses the issue and composes it.

#include "views/template/templatepages.h"

#include "models/desk/desk.h"
#include "models/desk/templatedesk.h"
#include "models/store/library.h"
#include "models/store/photostore.h"
#include "views/proof/proofview.h"
#include "views/template/sampleissue.h"

#include <QVBoxLayout>

namespace DiemTin {

TemplatePages::TemplatePages(QWidget *parent)
    : QWidget(parent)
    , m_pages(new ProofView(m_pictures, this))
{
    m_pages->setObjectName(QStringLiteral("templatePages"));
    m_pages->setAccessibleName(tr("Trang theo mẫu"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_composing.setSingleShot(true);
    m_composing.setInterval(0);
    connect(&m_composing, &QTimer::timeout, this, &TemplatePages::compose);
}

// The pages are painted with m_pictures until they are gone.
TemplatePages::~TemplatePages()
{
    delete m_pages;
}

void TemplatePages::setDesk(Desk *desk, TemplateDesk *templates)
{
    if (m_desk != nullptr)
        m_desk->disconnect(this);
    m_desk = desk;
    m_templates = templates;
    m_pictures.setLibrary(nullptr);
    m_photosOf = nullptr;
    m_composing.stop();
    if (desk == nullptr) {
        m_pages->setProof({});
        return;
    }
    connect(desk, &Desk::proofChanged, this, [this] { m_composing.start(); });
    connect(templates, &TemplateDesk::changed, this, [this] { m_composing.start(); });
    m_composing.start();
}

void TemplatePages::showEvent(QShowEvent *event)
{
    m_composing.start();
    QWidget::showEvent(event);
}

/// An issue without articles shows little of a template.
IssueContent TemplatePages::content()
{
    if (!m_desk->content().articles.isEmpty())
        return m_desk->content();
    if (!m_sample)
        m_sample = std::make_unique<SampleIssue>();
    m_sample->borrow(m_templates->look().logo.photo, m_desk->library());
    return m_sample->content();
}

void TemplatePages::addLogo(IssueContent &content) const
{
    const QString &logo = m_templates->look().logo.photo;
    if (logo.isEmpty() || content.photos.contains(logo))
        return;
    if (const Result<PhotoInfo> photo = m_desk->library().photos().info(logo))
        content.photos.insert(logo, *photo);
}

void TemplatePages::compose()
{
    if (m_desk == nullptr || !isVisible())
        return;
    IssueContent shown = content();
    const bool sample = m_desk->content().articles.isEmpty();
    const Library *library = sample ? m_sample->library() : &m_desk->library();
    if (std::exchange(m_photosOf, library) != library)
        m_pictures.setLibrary(library);
    if (!sample)
        addLogo(shown);
    m_pages->setProof(m_composer.compose(shown, m_templates->look()));
}

} // namespace DiemTin
