// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds templates: the program's own by name, the library's in an issue's content.

#include "models/composer/template.h"

#include "models/base/length.h"
#include "models/base/resources.h"
#include "models/editorial/issue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace DiemTin {

namespace {

const QString houseName = QStringLiteral("house");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Template)
};

} // namespace

qreal Template::length(const QString &key) const
{
    return fromMillimetres(measures.value(key));
}

Result<Template> loadTemplate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable,
                     Text::tr("Không mở được mẫu trình bày %1: %2.").arg(path, file.errorString())};
    return readTemplate(file.readAll(), path);
}

Result<Template> templateByName(const QString &name)
{
    const QString stem = name.isEmpty() ? houseName : name;
    if (stem.contains(QLatin1Char('/')) || stem.contains(QLatin1Char('\\')))
        return Error{ErrorKind::NotFound, Text::tr("Không có mẫu trình bày tên “%1”.").arg(stem)};
    return loadTemplate(resourcePath(QString(QStringLiteral("templates/") + stem + QStringLiteral(".json"))));
}

QString templateTitle(const QByteArray &json, const QString &key)
{
    const QString title = QJsonDocument::fromJson(json).object().value(u"name").toString().trimmed();
    return title.isEmpty() ? key : title;
}

Result<Template> lookOf(const IssueContent &content)
{
    if (content.ownTemplate.isEmpty())
        return templateByName(content.issue.templateName);
    const QString title = templateTitle(content.ownTemplate, content.issue.templateName);
    return readTemplate(content.ownTemplate, QStringLiteral("“%1”").arg(title));
}

QStringList templateNames()
{
    QStringList names;
    const QDir folder(resourcePath(u"templates"));
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.append(QFileInfo(file).completeBaseName());
    std::ranges::stable_partition(names, [](const QString &name) { return name == houseName; });
    return names;
}

} // namespace DiemTin
