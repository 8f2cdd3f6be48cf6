// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loads translations.

#include "app/language.h"

#include "models/base/resources.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace DiemTin {

namespace {

void forgetTranslators(QCoreApplication &application)
{
    const auto translators = application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(translators);
}

void install(QCoreApplication &application, const QString &file)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(resourcePath(QStringLiteral("translations/") + file)))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QString languageId(Language language)
{
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("vi");
}

Language languageFromId(const QString &id)
{
    return id == languageId(Language::English) ? Language::English : Language::Vietnamese;
}

void applyLanguage(QCoreApplication &application, Language language)
{
    forgetTranslators(application);
    if (language == Language::English) {
        install(application, QStringLiteral("diemtin_en.qm"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    } else {
        install(application, QStringLiteral("qtbase_vi.qm"));
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    }
}

} // namespace DiemTin
