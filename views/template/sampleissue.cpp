// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Imports the sample.

#include "views/template/sampleissue.h"

#include "models/base/clock.h"
#include "models/base/resources.h"
#include "models/desk/importing.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/photostore.h"

namespace DiemTin {

SampleIssue::SampleIssue()
{
    Result<std::unique_ptr<Library>> library =
        Library::open(m_folder.filePath(QStringLiteral("sample.diemtin")), OpenMode::CreateOrOpen, systemClock());
    if (!library)
        return;
    m_library = std::move(library).value();
    if (!importIntoLibrary(*m_library, resourcePath(u"sample/diem-tin-mau.md"), OnExistingIssue::Refuse))
        return;
    const Result<QList<IssueSummary>> issues = m_library->issues().list();
    if (!issues || issues->isEmpty())
        return;
    if (const Result<IssueContent> content = m_library->issues().content(issues->constFirst().id))
        m_content = *content;
}

SampleIssue::~SampleIssue() = default;

void SampleIssue::borrow(const QString &sha256, Library &from)
{
    if (m_library == nullptr || m_content.photos.contains(sha256))
        return;
    const Result<QByteArray> bytes = from.photos().original(sha256);
    if (!bytes)
        return;
    if (const Result<PhotoInfo> photo = m_library->photos().add(*bytes, sha256))
        m_content.photos.insert(sha256, *photo);
}

} // namespace DiemTin
