// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From blocks to fields.

#include "models/interchange/clip.h"

#include "models/base/viettext.h"
#include "models/interchange/clip/chaff.h"
#include "models/interchange/clip/plainblocks.h"
#include "models/interchange/clip/webdate.h"
#include "models/interchange/digest/cues.h"
#include "models/interchange/htmltext.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace DiemTin {

namespace {

constexpr qsizetype LongestHeadline = 220;
constexpr qsizetype LongestNote = 120; ///< of a line that gives day, source or link

constexpr int FewestWords = 4; ///< of a headline that follows names of columns
constexpr qsizetype Edge = 60; ///< blocks at either end of the page among which day, source and link are looked for

bool mayBeHeadline(const HtmlBlock &block, const QString &text)
{
    return text.size() <= LongestHeadline && !text.endsWith(QLatin1Char('.'))
        && block.text.kind != TextBlock::Kind::Bullet;
}

/// One clip on its way to an article.
class Clipping
{
public:
    Clipping(const ClipContent &content, const QList<Source> &sources, const Clock &clock)
        : m_sources(sources)
        , m_clock(clock)
        , m_page(content.html.isEmpty() ? HtmlPage() : readHtml(withoutWindowsHead(content.html)))
    {
        if (plainText().isEmpty())
            m_page.blocks = plainBlocks(content.text);
        m_result.article.url = content.url.isEmpty() ? windowsAddress(content.html) : content.url;
        if (m_result.article.url.isEmpty())
            m_result.article.url = m_page.meta.value(QStringLiteral("og:url"));
    }

    ClippedArticle read()
    {
        readDateOfPage();
        m_page.blocks = withoutChaff(m_page.blocks);
        takeHeadline();
        takeNotes();
        chooseSource();
        takePictures();
        m_result.article.body = markdownFromBlocks(remaining());
        return m_result;
    }

    [[nodiscard]] QString plainText() const
    {
        QString text;
        for (const HtmlBlock &block : m_page.blocks)
            text += block.text.plainText();
        return text;
    }

private:
    [[nodiscard]] static qsizetype windowsHeadLength(const QString &html)
    {
        return html.startsWith(QLatin1String("Version:")) ? std::max<qsizetype>(0, html.indexOf(QLatin1Char('<'))) : 0;
    }
    [[nodiscard]] static QString withoutWindowsHead(const QString &html) { return html.mid(windowsHeadLength(html)); }
    [[nodiscard]] static QString windowsAddress(const QString &html)
    {
        static const QRegularExpression line(QStringLiteral("^SourceURL:(https?://\\S+)"),
                                             QRegularExpression::MultilineOption);
        return line.match(html.left(windowsHeadLength(html))).captured(1);
    }

    void readDateOfPage();
    void takeHeadline();
    void useHeadlineAt(qsizetype index);
    [[nodiscard]] QString headlineOfMeta() const;
    void takeNotes();
    [[nodiscard]] bool takeNote(const QString &text);
    void chooseSource();
    void takePictures();
    void takePicture(const HtmlBlock &block);
    [[nodiscard]] QList<TextBlock> remaining() const;

    const QList<Source> &m_sources;
    const Clock &m_clock;
    HtmlPage m_page;
    QString m_namedSource; ///< by a line of the text
    ClippedArticle m_result;
};

/// The page says its day in its head, else in a short line of its own; days within the story are others.
void Clipping::readDateOfPage()
{
    QDate &date = m_result.article.date;
    for (const char *key : {"article:published_time", "datepublished", "pubdate"}) {
        if (!date.isValid())
            date = webDate(m_page.meta.value(QLatin1String(key)), m_clock);
    }
    for (const HtmlBlock &block : m_page.blocks.mid(0, Edge)) {
        const QString text = block.text.plainText();
        if (!date.isValid() && block.role == HtmlBlock::Role::Text && isDateLine(text, m_clock))
            date = webDate(text, m_clock);
    }
}

QString Clipping::headlineOfMeta() const
{
    QString title = m_page.meta.value(QStringLiteral("og:title"));
    if (title.isEmpty())
        title = m_page.meta.value(QStringLiteral("title"));
    const QString site = m_page.meta.value(QStringLiteral("og:site_name"));
    static const QRegularExpression tail(QStringLiteral("\\s+[|–—-]\\s+([^|–—]{2,40})$"));
    const QRegularExpressionMatch match = tail.match(title);
    const bool namesSite = match.hasMatch()
        && (folded(match.captured(1)) == folded(site) || sourceOfName(match.captured(1), m_sources) != nullptr
            || title.contains(QLatin1String(" | ")));
    return namesSite ? title.first(match.capturedStart()) : title;
}

/// What stands above the headline is the page's; only a link may be meant.
void Clipping::useHeadlineAt(qsizetype index)
{
    m_result.article.headline = simplified(m_page.blocks.at(index).text.plainText());
    for (const HtmlBlock &above : m_page.blocks.first(index))
        static_cast<void>(isAddressLine(above.text.plainText()) && takeNote(simplified(above.text.plainText())));
    m_page.blocks.remove(0, index + 1);
}

/// The page's own heading, else what its head says, else the first line that is no sentence; a name of a column or two
/// may stand above it.
void Clipping::takeHeadline()
{
    const QList<HtmlBlock> &blocks = m_page.blocks;
    const auto isTitle = [](const HtmlBlock &block) {
        return block.text.kind == TextBlock::Kind::Heading && block.text.level == 1;
    };
    if (const auto title = std::ranges::find_if(blocks, isTitle); title != blocks.end()) {
        useHeadlineAt(title - blocks.begin());
        return;
    }
    m_result.article.headline = headlineOfMeta();
    const QString known = folded(m_result.article.headline);
    qsizetype chosen = -1;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const QString text = simplified(blocks.at(i).text.plainText());
        if (blocks.at(i).role != HtmlBlock::Role::Text || isDateLine(text, m_clock) || isAddressLine(text))
            continue;
        if (known.isEmpty() ? !mayBeHeadline(blocks.at(i), text) : folded(text) != known)
            break;
        chosen = chosen < 0 || wordCount(text) >= FewestWords ? i : chosen;
        if (wordCount(text) >= FewestWords)
            break;
    }
    if (chosen >= 0)
        useHeadlineAt(chosen);
}

bool Clipping::takeNote(const QString &text)
{
    if (isDateLine(text, m_clock)) {
        if (!m_result.article.date.isValid())
            m_result.article.date = webDate(text, m_clock);
        return true;
    }
    if (const QString address = addressOfLine(text); !address.isEmpty()) {
        if (m_result.article.url.isEmpty())
            m_result.article.url = address;
        return true;
    }
    static const QRegularExpression source(
        QStringLiteral(
            "^\\(?\\s*(?:Nguồn|Nguồn tin|Chi tiết|Theo|Link gốc)(?:\\s*:\\s*|\\s+)([^.:]{2,60}?)\\s*\\)?\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = source.match(text);
    if (match.hasMatch() && m_namedSource.isEmpty())
        m_namedSource = simplified(match.captured(1));
    return match.hasMatch();
}

/// Takes the lines out that give day, link or source, and a second print of the headline.
void Clipping::takeNotes()
{
    const QString headline = folded(m_result.article.headline);
    const qsizetype size = m_page.blocks.size();
    m_page.blocks.removeIf([&, size, index = qsizetype(0)](const HtmlBlock &block) mutable {
        if (const qsizetype at = index++; at >= Edge && at < size - Edge)
            return false;
        const QString text = simplified(block.text.plainText());
        if (block.role != HtmlBlock::Role::Text || text.size() > LongestNote)
            return block.role == HtmlBlock::Role::Text && isAddressLine(text) && takeNote(text);
        return folded(text) == headline || takeNote(text);
    });
}

void Clipping::chooseSource()
{
    const Source *known = sourceOfAddress(m_result.article.url, m_sources);
    const QString site = m_page.meta.value(QStringLiteral("og:site_name"));
    for (const QString &name : {m_namedSource, site}) {
        if (known == nullptr)
            known = sourceOfName(name, m_sources);
    }
    if (known != nullptr)
        m_result.article.source = known->name;
    else
        m_result.article.source = m_namedSource.isEmpty() ? site : m_namedSource;
}

void Clipping::takePicture(const HtmlBlock &block)
{
    ClipPhoto photo;
    static const QRegularExpression data(QStringLiteral("^data:image/[\\w.+-]+;base64,"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = data.match(block.address);
    if (match.hasMatch())
        photo.bytes = QByteArray::fromBase64(QStringView(block.address).sliced(match.capturedEnd()).toLatin1());
    else
        photo.address = block.address.left(500);
    if (!photo.bytes.isEmpty() || !photo.address.isEmpty())
        m_result.photos.append(photo);
}

/// A caption belongs to the picture before it.
void Clipping::takePictures()
{
    for (const HtmlBlock &block : std::as_const(m_page.blocks)) {
        if (block.role == HtmlBlock::Role::Picture)
            takePicture(block);
        if (block.role != HtmlBlock::Role::Caption || m_result.photos.isEmpty())
            continue;
        ClipPhoto &photo = m_result.photos.last();
        const Digest::CaptionCue cue = Digest::captionCue(photo.caption + QLatin1Char(' ') + block.text.plainText());
        photo.caption = cue.caption;
        photo.credit = photo.credit.isEmpty() ? cue.credit : photo.credit;
    }
}

QList<TextBlock> Clipping::remaining() const
{
    QList<TextBlock> texts;
    for (const HtmlBlock &block : m_page.blocks) {
        if (block.role != HtmlBlock::Role::Text)
            continue;
        texts.append(block.text);
        if (texts.constLast().kind == TextBlock::Kind::Heading)
            texts.last().level = std::max(2, texts.constLast().level);
    }
    return texts;
}

/// The page's address as Firefox puts it on the clipboard: UTF-16 text.
QString firefoxAddress(const QMimeData &data)
{
    const QByteArray bytes = data.data(QStringLiteral("text/x-moz-url-priv"));
    QStringDecoder decode(QStringDecoder::Utf16LE);
    const QString address = decode(bytes);
    return address.section(QLatin1Char('\n'), 0, 0).remove(QChar(u'\0')).trimmed();
}

} // namespace

ClipContent clipContent(const QMimeData &data)
{
    ClipContent content{.html = data.html(), .text = data.text(), .url = {}};
    const QString windows = QStringLiteral("application/x-qt-windows-mime;value=\"HTML Format\"");
    if (data.hasFormat(windows))
        content.html = QString::fromUtf8(data.data(windows));
    for (const QString &address :
         {QString::fromUtf8(data.data(QStringLiteral("chromium/x-source-url"))).remove(QChar(u'\0')).trimmed(),
          firefoxAddress(data)}) {
        if (content.url.isEmpty() && address.startsWith(QLatin1String("http")))
            content.url = address;
    }
    return content;
}

Result<ClippedArticle> articleFromClip(const ClipContent &content, const QList<Source> &sources, const Clock &clock)
{
    const auto tooLong = [] {
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("DiemTin::Clip", "Văn bản này quá dài cho một tin nên chưa dán.")};
    };
    if (content.html.isEmpty() && content.text.size() > LongestText)
        return tooLong();
    Clipping clipping(content, sources, clock);
    if (clipping.plainText().trimmed().isEmpty()) {
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("DiemTin::Clip", "Bộ nhớ tạm không có văn bản để dán.")};
    }
    ClippedArticle clipped = clipping.read();
    if (clipped.article.body.size() > LongestText)
        return tooLong();
    return clipped;
}

} // namespace DiemTin
