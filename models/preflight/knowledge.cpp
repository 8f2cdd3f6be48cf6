// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads words and house style.

#include "models/preflight/knowledge.h"

#include "models/store/wordstore.h"

namespace DiemTin {

Knowledge::Knowledge(const QString &resources)
    : m_speller(resources)
{ }

Knowledge::~Knowledge() = default;

Result<void> Knowledge::open(const Library &library)
{
    Result<std::unique_ptr<Library>> opened = library.openAgain();
    if (!opened)
        return opened.error();
    m_library = std::move(opened).value();
    return refresh();
}

Result<void> Knowledge::refresh()
{
    if (!m_library)
        return {};
    m_archive = std::make_unique<StoreArchive>(*m_library);
    const Result<QList<OfficeWord>> words = WordStore(*m_library).list();
    if (!words)
        return words.error();
    QStringList right;
    for (const OfficeWord &word : *words)
        right.append(word.word);
    m_speller.setOfficeWords(right);
    const Result<HouseStyle> style = readHouseStyle(*m_library);
    if (!style)
        return style.error();
    m_style = *style;
    return {};
}

Surroundings Knowledge::surroundings(const Issue &issue)
{
    if (m_archive)
        m_archive->setIssue(issue);
    Surroundings around;
    around.style = m_style;
    around.speller = &m_speller;
    around.archive = m_archive.get();
    return around;
}

} // namespace DiemTin
