// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counting words in and out.

#include "tests/interchange/words.h"

#include <QHash>
#include <QRegularExpression>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

using Count = QHash<QString, int>;

void addWords(Count &count, const QString &text)
{
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{M}]*"_s);
    auto matches = word.globalMatch(text.normalized(QString::NormalizationForm_C).toCaseFolded());
    while (matches.hasNext())
        ++count[matches.next().captured()];
}

void addPhoto(Count &count, const ImportedPhoto &photo)
{
    addWords(count, photo.path + u' ' + photo.caption + u' ' + photo.credit);
}

void addCover(Count &count, const ImportedText &text)
{
    const Cover &cover = text.cover;
    addWords(count,
             cover.title + u' ' + cover.subtitle + u' ' + cover.motto + u' ' + cover.website + u' ' + cover.facebook
                 + u' ' + cover.publisher.join(u' ') + u' ' + cover.pillars.join(u' '));
    addPhoto(count, text.coverPhoto);
    for (const auto &[kind, title] : text.sectionTitles)
        addWords(count, title);
    QString section;
    for (const PrintedEntry &entry : text.contents) {
        addWords(count, entry.title + u' ' + entry.page);
        if (entry.section != section)
            addWords(count, entry.section);
        section = entry.section;
    }
}

Count wordsOf(const ImportedText &text)
{
    Count count;
    addCover(count, text);
    for (const ImportedArticle &imported : text.articles) {
        const Article &article = imported.article;
        addWords(count, article.headline + u' ' + article.source + u' ' + article.url + u' ' + article.body);
        for (const ImportedPhoto &photo : imported.photos)
            addPhoto(count, photo);
        for (const QrCode &code : article.qrCodes)
            addWords(count, code.label + u' ' + code.url);
    }
    for (const Diagnostic &diagnostic : text.diagnostics)
        addWords(count, diagnostic.message);
    return count;
}

/// Words that fields stand for and that addresses repeat, so that a text may hold more of them than the fields.
bool isLabel(const QString &word)
{
    static const QStringList labels = {
        u"chi"_s, u"tiết"_s,  u"nguồn"_s, u"theo"_s, u"trang"_s, u"tr"_s,       u"p"_s,  u"số"_s,      u"tuần"_s,
        u"từ"_s,  u"đến"_s,   u"ngày"_s,  u"mục"_s,  u"lục"_s,   u"follow"_s,   u"us"_s, u"website"_s, u"fanpage"_s,
        u"ảnh"_s, u"https"_s, u"http"_s,  u"www"_s,  u"com"_s,   u"facebook"_s, u"vn"_s, u"gov"_s,     u"phần"_s,
        u"i"_s,   u"ii"_s,    u"iii"_s,   u"iv"_s,   u"đồ"_s,    u"họa"_s};
    return labels.contains(word);
}

} // namespace

QStringList lostWords(const QString &text, const ImportedText &imported)
{
    Count in;
    addWords(in, text);
    const Count out = wordsOf(imported);
    Count masthead;
    ImportedText head;
    head.cover = imported.cover;
    head.sectionTitles = imported.sectionTitles;
    addCover(masthead, head);
    QStringList lost;
    for (auto it = in.cbegin(); it != in.cend(); ++it) {
        if (out.value(it.key()) < it.value() && !isLabel(it.key()) && !masthead.contains(it.key()))
            lost.append(u"%1 (%2 of %3)"_s.arg(it.key()).arg(out.value(it.key())).arg(it.value()));
    }
    lost.sort();
    return lost;
}

} // namespace DiemTin
