// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A review file with bytes changed, taken in as one that came back: its answers are in the library then and can be
// shown, or it is refused with a sentence; the library stays sound.

#include "changedfile.h"
#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/review/packing.h"
#include "models/review/reviewstate.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"

#include <QTemporaryDir>

using namespace DiemTin;

namespace {

/// An office that has sent an issue, and the file as one reviewer sends it back.
class Office
{
public:
    Office()
    {
        auto opened =
            Library::open(m_folder.filePath(QStringLiteral("l.diemtin")), OpenMode::CreateOrOpen, systemClock());
        require(opened.hasValue());
        m_library = std::move(opened).value();
        Article article;
        article.id = newUuid(systemClock());
        article.headline = QStringLiteral("Trạm đo gió");
        article.body = QStringLiteral("Trạm gửi số liệu mười phút một lần.");
        require(m_library->articles().save(article).hasValue());
        Issue issue = issueWithFourSections(newUuid(systemClock()), {1, 2026});
        Placement placement;
        placement.article = article.id;
        issue.sections[1].placements.append(placement);
        require(m_library->issues().save(issue).hasValue());
        const auto sent = packReview(*m_library, issue.id, QByteArray("%PDF-1.7"), {}, filePath());
        require(sent.hasValue());
        m_review = sent->id;
        answer(article.id);
        m_file = compacted(filePath());
    }

    void receive(const QByteArray &changes)
    {
        writeFile(filePath(), changed(m_file, changes));
        const Result<ReceivedReview> received = receiveReview(*m_library, filePath());
        require(received || !received.error().message.isEmpty());
        const Result<ReviewInput> input = reviewInput(*m_library, m_review);
        require(input.hasValue());
        static_cast<void>(reviewState(*input, input->sent, input->sent.keys()));
    }

private:
    [[nodiscard]] QString filePath() const { return m_folder.filePath(QStringLiteral("duyệt.diemtin")); }

    void answer(const QUuid &article)
    {
        Answer answer;
        answer.articles[article].verdict = Verdict::Approved;
        answer.articles[article].fields[{}] = QStringLiteral("Trạm gửi số liệu năm phút một lần.");
        const auto file = Library::open(filePath(), OpenMode::ReadWrite, systemClock());
        require(file.hasValue());
        const StoredAnswer stored{.id = newUuid(systemClock()),
                                  .review = m_review,
                                  .reviewer = QStringLiteral("Lan"),
                                  .version = 1,
                                  .saved = systemClock().now(),
                                  .content = answerContent(answer)};
        require(ReviewStore(**file).keep(stored).hasValue());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    QUuid m_review;
    QByteArray m_file;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    makeApplication();
    static Office office;
    office.receive(bytesOf(data, size));
    return 0;
}
