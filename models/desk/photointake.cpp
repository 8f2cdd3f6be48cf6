// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds, reads and stores the photo files of an imported text.

#include "models/desk/photointake.h"

#include "models/store/library.h"
#include "models/store/photostore.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace DiemTin {

namespace {

bool isAddress(const QString &path)
{
    return path.contains(QLatin1String("://")) || path.startsWith(QLatin1String("data:"), Qt::CaseInsensitive)
        || path.startsWith(QLatin1String("file:"), Qt::CaseInsensitive);
}

bool isAbsolute(const QString &path)
{
    const bool drive = path.size() > 1 && path.at(1) == QLatin1Char(':') && path.at(0).isLetter();
    return drive || path.startsWith(QLatin1Char('/')) || path.startsWith(QLatin1Char('\\'));
}

bool leavesFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return clean == QLatin1String("..") || clean.startsWith(QLatin1String("../"));
}

/// The ways a path may be meant: as written, with the backslashes of Windows, percent-encoded, in either normal form.
QStringList readings(const QString &written)
{
    QString slashed = written;
    slashed.replace(QLatin1Char('\\'), QLatin1Char('/'));
    const QString decoded = QUrl::fromPercentEncoding(slashed.toUtf8());
    QStringList paths{written, slashed, decoded, decoded.normalized(QString::NormalizationForm_C),
                      decoded.normalized(QString::NormalizationForm_D)};
    paths.removeDuplicates();
    return paths;
}

} // namespace

PhotoIntake::PhotoIntake(Library &library, const QString &text)
    : m_library(library)
    , m_text(text)
    , m_folder(QFileInfo(text).absoluteDir())
{ }

Result<QString> PhotoIntake::take(const ImportedPhoto &photo, const QUuid &article)
{
    if (const auto known = m_taken.constFind(photo.path); known != m_taken.cend())
        return *known;
    QByteArray bytes;
    if (const auto problem = read(photo.path, &bytes)) {
        report(*problem, photo, article);
        return QString();
    }
    const Result<PhotoInfo> stored = m_library.photos().add(bytes, photo.path);
    if (!stored && stored.error().kind != ErrorKind::Invalid)
        return stored.error();
    if (!stored) {
        report({QStringLiteral("photo-unusable"), stored.error().message}, photo, article);
        return QString();
    }
    m_taken.insert(photo.path, stored->sha256);
    m_stored.insert(stored->sha256);
    return stored->sha256;
}

std::optional<PhotoIntake::Problem> PhotoIntake::locate(const QString &written, QString *path) const
{
    if (isAddress(written)) {
        return Problem{QStringLiteral("photo-remote"),
                       tr("Ảnh “%1” là một địa chỉ mạng, không phải tệp trong thư mục của văn bản.").arg(written)};
    }
    Problem outside{QStringLiteral("photo-outside-folder"),
                    tr("Ảnh “%1” nằm ngoài thư mục của văn bản nên không được đọc.").arg(written)};
    for (const QString &reading : readings(written)) {
        if (isAbsolute(reading) || leavesFolder(reading))
            return outside;
        if (QFileInfo::exists(m_folder.absoluteFilePath(reading))) {
            *path = m_folder.absoluteFilePath(reading);
            return std::nullopt;
        }
    }
    return Problem{QStringLiteral("photo-missing"), tr("Không tìm thấy ảnh “%1”.").arg(written)};
}

std::optional<PhotoIntake::Problem> PhotoIntake::read(const QString &written, QByteArray *bytes) const
{
    QString path;
    if (const auto problem = locate(written, &path))
        return problem;
    const QString unreadable = QStringLiteral("photo-unreadable");
    const QFileInfo info(path);
    if (!info.isFile())
        return Problem{unreadable, tr("“%1” không phải là tệp ảnh.").arg(written)};
    if (info.size() > MaximumPhotoBytes)
        return Problem{unreadable, tr("Ảnh “%1” lớn hơn %2 MB.").arg(written).arg(MaximumPhotoBytes >> 20)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{unreadable, tr("Không đọc được ảnh “%1”: %2.").arg(written, file.errorString())};
    *bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Problem{unreadable, tr("Không đọc được ảnh “%1”: %2.").arg(written, file.errorString())};
    return std::nullopt;
}

void PhotoIntake::report(const Problem &problem, const ImportedPhoto &photo, const QUuid &article)
{
    m_diagnostics.append(Diagnostic{.id = problem.id,
                                    .severity = Severity::Warning,
                                    .message = problem.message,
                                    .excerpt = photo.caption.left(80),
                                    .file = m_text,
                                    .line = photo.line,
                                    .article = article});
}

} // namespace DiemTin
