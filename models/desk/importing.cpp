// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stores what an imported text holds, in one transaction.

#include "models/desk/importing.h"

#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/desk/photointake.h"
#include "models/desk/replacement.h"
#include "models/editorial/sentencecase.h"
#include "models/interchange/importer.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/transaction.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

/// One import on its way from text to library.
class Intake
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Intake)

public:
    Intake(Library &library, const QString &path, ImportedText text, const Progress &progress)
        : m_library(library)
        , m_text(std::move(text))
        , m_progress(progress)
        , m_photos(library, path)
    {
        m_report.file = path;
        m_report.issue = m_text.number;
        for (const ImportedArticle &imported : std::as_const(m_text.articles))
            m_sentenceCase.learn(imported.article.body);
    }

    Result<ImportReport> run(OnExistingIssue onExisting)
    {
        Transaction transaction(m_library);
        if (Result<void> begun = transaction.begin(); !begun)
            return begun.error();
        if (Result<void> found = findOld(onExisting); !found)
            return found.error();
        if (Result<void> stored = storeArticles(); !stored)
            return stored.error();
        if (Result<void> stored = storeIssue(); !stored)
            return stored.error();
        if (Result<void> done = transaction.commit(); !done)
            return done.error();
        m_report.photos = static_cast<int>(m_photos.count());
        m_report.diagnostics = m_text.diagnostics + m_photos.diagnostics();
        return m_report;
    }

private:
    Result<void> findOld(OnExistingIssue onExisting)
    {
        m_issue = issueWithFourSections(newUuid(m_library.clock()), m_text.number.value_or(IssueNumber{}));
        if (m_text.number) {
            const Result<Issue> old = m_library.issues().load(*m_text.number);
            if (!old && old.error().kind != ErrorKind::NotFound)
                return old.error();
            if (old && onExisting == OnExistingIssue::Refuse) {
                return Error{
                    ErrorKind::Exists,
                    tr("%1: số %2 đã có trong thư viện nên không nhập.").arg(m_report.file, m_text.number->toString())};
            }
            if (old) {
                Result<IssueContent> content = m_library.issues().content(old->id);
                if (!content)
                    return content.error();
                m_old = std::move(content).value();
                m_issue = m_old.issue;
            }
        }
        m_places = matchingPlacements(m_old, m_text.articles);
        return {};
    }

    Result<void> storeArticles()
    {
        for (Section &section : m_issue.sections)
            section.placements.clear();
        for (qsizetype i = 0; i < m_text.articles.size(); ++i) {
            if (m_progress && !m_progress(0.05 + 0.9 * double(i) / double(m_text.articles.size())))
                return Error{ErrorKind::Cancelled, tr("Đã dừng nhập %1; thư viện không thay đổi.").arg(m_report.file)};
            if (Result<void> stored = storeArticle(m_text.articles.at(i), m_places[i]); !stored)
                return stored;
        }
        return {};
    }

    Result<void> storeArticle(const ImportedArticle &imported, Placement &place)
    {
        Article article = imported.article;
        article.id = place.article.isNull() ? newUuid(m_library.clock()) : place.article;
        for (const ImportedPhoto &photo : imported.photos) {
            const Result<QString> sha256 = m_photos.take(photo, article.id);
            if (!sha256)
                return sha256.error();
            if (!sha256->isEmpty())
                article.photos.append({*sha256, photo.caption, photo.credit});
        }
        if (Result<void> saved = m_library.articles().save(article, RevisionRule::KeepEvery); !saved)
            return saved;
        place.article = article.id;
        place.contentsTitle =
            imported.contentsTitle.isEmpty() ? sentenceTitle(article.headline) : imported.contentsTitle;
        if (place.id.isNull())
            place.id = newUuid(m_library.clock());
        section(imported.section).placements.append(place);
        ++m_report.articles;
        return {};
    }

    Result<void> storeIssue()
    {
        if (!m_text.number)
            return {};
        m_issue.weekFrom = m_text.weekFrom;
        m_issue.weekTo = m_text.weekTo;
        m_issue.cover = m_text.cover;
        for (const auto &[kind, title] : std::as_const(m_text.sectionTitles))
            section(kind).title = title;
        if (!m_text.coverPhoto.path.isEmpty()) {
            const Result<QString> sha256 = m_photos.take(m_text.coverPhoto, QUuid());
            if (!sha256)
                return sha256.error();
            m_issue.cover.photo = *sha256;
        }
        const Result<Issue> saved = m_library.issues().save(m_issue);
        if (!saved)
            return saved.error();
        return m_library.issues().setPrintedContents(saved->id, m_text.contents);
    }

    /// What the contents print of a headline in capitals; empty where the headline can stand there itself.
    [[nodiscard]] QString sentenceTitle(const QString &headline) const
    {
        const QString title = m_sentenceCase.apply(headline);
        return title == headline ? QString() : title;
    }

    Section &section(SectionKind kind)
    {
        for (Section &section : m_issue.sections) {
            if (section.kind == kind)
                return section;
        }
        m_issue.sections.append(Section{.id = {}, .kind = kind, .title = {}, .placements = {}});
        return m_issue.sections.last();
    }

    Library &m_library;
    ImportedText m_text;
    const Progress &m_progress;
    PhotoIntake m_photos;
    SentenceCase m_sentenceCase; ///< learnt from the imported articles
    ImportReport m_report;
    IssueContent m_old; ///< the issue being replaced; empty where there is none
    QList<Placement> m_places; ///< as matchingPlacements() found them, one for each imported article
    Issue m_issue;
};

} // namespace

Result<ImportReport> importIntoLibrary(Library &library, const QString &path, OnExistingIssue onExisting,
                                       const Progress &progress)
{
    Result<ImportedText> text = importFile(path);
    if (!text)
        return text.error();
    Result<ImportReport> report = Intake(library, path, std::move(text).value(), progress).run(onExisting);
    if (report && progress)
        progress(1);
    return report;
}

} // namespace DiemTin
