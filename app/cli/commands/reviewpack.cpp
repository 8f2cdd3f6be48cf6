// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// diemtin review pack: an issue as a file to be read and commented on another computer.

#include "app/cli/command.h"
#include "app/cli/issueaccess.h"
#include "app/reviewsending.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace DiemTin {

namespace {

const QString NoteOption = QStringLiteral("note");
const QString WholeOption = QStringLiteral("whole-photos");
const QString PdfOption = QStringLiteral("pdf");
const QString ForceOption = QStringLiteral("force");

class ReviewPack : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::ReviewPack)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("review pack"); }
    [[nodiscard]] QString syntax() const override { return tr("SỐ/NĂM TỆP"); }
    [[nodiscard]] ArgumentCount argumentCount() const override { return {2, 2}; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Gói một số báo thành tệp duyệt (.diemtin) để lãnh đạo đọc và góp ý trên máy khác.");
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {{NoteOption, tr("Lời nhắn cho người duyệt."), tr("LỜI")},
                {WholeOption, tr("Giữ ảnh ở cỡ gốc.")},
                {PdfOption, tr("Ghi thêm bản PDF cho người không có chương trình."), tr("TỆP")},
                {ForceOption, tr("Thay tệp đã có.")},
                jsonOption()};
    }
    [[nodiscard]] ExitStatus run(const Call &call) const override
    {
        const QString target = call.arguments().at(1);
        if (QFileInfo::exists(target) && !call.has(ForceOption))
            return fail({ErrorKind::Exists, tr("%1: tệp đã có; thêm --force để thay.").arg(target)});
        const Result<std::unique_ptr<Library>> library = call.openLibrary(OpenMode::ReadWrite);
        if (!library)
            return fail(library.error());
        const Result<IssueContent> content = issueByNumber(**library, call.arguments().constFirst());
        if (!content)
            return fail(content.error());
        const Result<Proof> proof = composed(*content);
        if (!proof)
            return fail(proof.error());
        const ReviewSending sending{.file = target,
                                    .pdf = call.value(PdfOption),
                                    .note = call.value(NoteOption),
                                    .photos = call.has(WholeOption) ? ReviewPhotos::Whole : ReviewPhotos::Small};
        const Result<SentReview> sent = sendForReview(**library, *content, *proof, sending, call.clock());
        if (!sent)
            return fail(sent.error());
        if (const Result<void> marked = markInReview(**library, *content); !marked)
            return fail(marked.error());
        print(*sent, target, call);
        return ExitStatus::Done;
    }

private:
    static void print(const SentReview &sent, const QString &target, const Call &call)
    {
        const qint64 bytes = QFileInfo(target).size();
        if (call.has(QStringLiteral("json"))) {
            printJson(QJsonDocument(QJsonObject{{QStringLiteral("review"), sent.id.toString(QUuid::WithoutBraces)},
                                                {QStringLiteral("file"), target},
                                                {QStringLiteral("bytes"), bytes},
                                                {QStringLiteral("sent"), sent.sent.toUTC().toString(Qt::ISODateWithMs)},
                                                {QStringLiteral("sender"), sent.sender}}));
        } else {
            printLine(tr("%1: %2").arg(target, QLocale().formattedDataSize(bytes)));
        }
    }
};

} // namespace

const Command &reviewpackCommand()
{
    static const ReviewPack command;
    return command;
}

} // namespace DiemTin
