// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gives an article's text its fonts and measures it.

#include "models/composer/shape.h"

#include "models/base/hash.h"
#include "models/base/viettext.h"
#include "models/editorial/breakrules.h"
#include "models/editorial/markdown.h"

#include <QUrl>

#include <algorithm>

namespace DiemTin {

namespace {

/// How bad a headline's line end is for the sense, in the scale of Chunk::penalty.
qreal penaltyOf(LineEndSense sense)
{
    switch (sense) {
    case LineEndSense::Natural:
        return 0;
    case LineEndSense::Plain:
        return 0.1;
    case LineEndSense::LeadingOn:
        return 0.5;
    case LineEndSense::InsideWord:
        return 0.7;
    }
    Q_UNREACHABLE_RETURN(0);
}

/// Makes a headline's lines end where its sense does, as far as that goes.
void weighLineEnds(const QString &text, std::vector<Chunk> &chunks)
{
    int start = 0;
    for (size_t i = 0; i + 1 < chunks.size(); ++i) {
        const QStringView before = QStringView(text).sliced(start, chunks[i].end - start).trimmed();
        const QStringView after = QStringView(text).sliced(chunks[i].end, chunks[i + 1].end - chunks[i].end).trimmed();
        chunks[i].penalty = penaltyOf(senseOfLineEnd(before, after));
        start = chunks[i].end;
    }
}

class Shaper
{
public:
    Shaper(const Article &article, ArticleForm form, const Template &look, Typesetter &setter)
        : m_article(article)
        , m_form(form)
        , m_look(look)
        , m_setter(setter)
    { }

    void shapeText(ShapedArticle &shaped)
    {
        shaped.headline = styled(headlineStyle(), m_article.headline);
        shaped.headlineChunks = m_setter.measure(shaped.headline, punctuation());
        weighLineEnds(shaped.headline.text, shaped.headlineChunks);
        if (m_article.date.isValid())
            shaped.dateChip = styled(QStringLiteral("dateChip"), printedDate(m_article.date));
        shapeSourceLine(shaped);
        bool lead = m_form == ArticleForm::Trend;
        int index = 0;
        for (const TextBlock &block : readMarkdown(m_article.body)) {
            lead = lead && block.kind == TextBlock::Kind::Paragraph;
            if (!block.runs.isEmpty())
                shaped.blocks.push_back(shapeBlock(block, index, lead));
            ++index;
        }
    }

    void shapePhotos(ShapedArticle &shaped, const QHash<QString, PhotoInfo> &photos)
    {
        for (const PhotoUse &use : m_article.photos.first(std::min(m_article.photos.size(), MostPhotos))) {
            const auto info = photos.constFind(use.sha256);
            if (info == photos.constEnd() || info->pixels.isEmpty())
                continue;
            ShapedPhoto photo;
            photo.sha256 = use.sha256;
            photo.crop = use.crop;
            photo.pictureAspect = aspectOf(info->pixels, use.crop);
            photo.aspect = std::clamp(photo.pictureAspect, narrowestAspect, widestAspect);
            photo.alternative = use.caption.isEmpty() ? m_article.headline : use.caption;
            QString caption = use.caption;
            if (!use.credit.isEmpty())
                caption += (caption.isEmpty() ? QString() : QStringLiteral(" "))
                    + m_look.texts.value(QStringLiteral("credit")).arg(use.credit);
            photo.caption = styled(QStringLiteral("caption"), caption);
            photo.captionChunks = m_setter.measure(photo.caption);
            shaped.photos.push_back(std::move(photo));
        }
    }

    void shapeQrCodes(ShapedArticle &shaped)
    {
        for (const QrCode &code : m_article.qrCodes) {
            if (code.url.isEmpty())
                continue;
            ShapedQr qr;
            qr.url = code.url;
            qr.label = styled(QStringLiteral("qrLabel"), code.label.toUpper());
            qr.labelChunks = m_setter.measure(qr.label);
            shaped.qrCodes.push_back(std::move(qr));
        }
    }

private:
    [[nodiscard]] Punctuation punctuation() const
    {
        return m_look.hangingPunctuation ? Punctuation::Hanging : Punctuation::Inside;
    }
    [[nodiscard]] QString headlineStyle() const
    {
        switch (m_form) {
        case ArticleForm::News:
            return QStringLiteral("headline");
        case ArticleForm::Trend:
            return QStringLiteral("trendHeadline");
        case ArticleForm::Spotlight:
            return QStringLiteral("spotlightHeadline");
        }
        Q_UNREACHABLE_RETURN(QString());
    }

    [[nodiscard]] StyledText styled(const QString &styleName, const QString &text) const
    {
        const TextStyle style = m_look.style(styleName);
        StyledText result;
        result.append(simplified(style.capitals ? text.toUpper() : text), m_setter.font(style), style.colour);
        return result;
    }

    void shapeSourceLine(ShapedArticle &shaped) const
    {
        QString source = m_article.source;
        if (source.isEmpty())
            source = QUrl(m_article.url).host();
        if (source.isEmpty())
            return;
        const TextStyle words = m_look.style(QStringLiteral("sourceLine"));
        const TextStyle name = m_look.style(QStringLiteral("sourceName"));
        shaped.sourceLine.append(m_look.texts.value(QStringLiteral("sourceLine")), m_setter.font(words), words.colour);
        shaped.sourceLine.append(simplified(source), m_setter.font(name), name.colour, m_article.url);
        shaped.url = m_article.url;
    }

    [[nodiscard]] ShapedBlock shapeBlock(const TextBlock &block, int index, bool lead) const
    {
        ShapedBlock shaped;
        shaped.index = index;
        QString styleName = QStringLiteral("body");
        if (block.kind == TextBlock::Kind::Heading) {
            shaped.kind = ShapedBlock::Kind::Heading;
            styleName = QStringLiteral("subheading");
        } else if (block.kind != TextBlock::Kind::Paragraph) {
            shaped.kind = ShapedBlock::Kind::Bullet;
            shaped.depth = std::max(1, block.level);
            const TextStyle style = m_look.style(QStringLiteral("leadIn"));
            const QString marker = block.kind == TextBlock::Kind::Numbered
                ? QString::number(block.number) + QLatin1Char('.')
                : QStringLiteral("•");
            shaped.marker.append(marker, m_setter.font(style), style.colour);
        } else if (lead) {
            shaped.kind = ShapedBlock::Kind::Lead;
            styleName = QStringLiteral("lead");
        }
        for (const TextRun &run : block.runs)
            appendRun(shaped, run, styleName);
        shaped.chunks = m_setter.measure(shaped.text, punctuation());
        return shaped;
    }

    void appendRun(ShapedBlock &shaped, const TextRun &run, const QString &styleName) const
    {
        // A bullet's bold lead-in has a face of its own.
        const bool leadIn = run.bold && shaped.kind == ShapedBlock::Kind::Bullet;
        const TextStyle style = m_look.style(leadIn ? QStringLiteral("leadIn") : styleName);
        const auto shift = run.subscript ? StyledRange::Shift::Subscript
            : run.superscript            ? StyledRange::Shift::Superscript
                                         : StyledRange::Shift::None;
        QString text = run.text;
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        shaped.text.append(text, m_setter.font(style, run.bold, run.italic),
                           run.link.isEmpty() ? style.colour : m_look.colour(QStringLiteral("blue")), run.link, shift);
    }

    const Article &m_article;
    ArticleForm m_form;
    const Template &m_look;
    Typesetter &m_setter;
};

} // namespace

QString printedDate(QDate date)
{
    return QString::number(date.day()) + QLatin1Char('/') + QString::number(date.month());
}

qreal aspectOf(QSize pixels, const QRectF &crop)
{
    return pixels.width() * crop.width() / std::max(1e-3, pixels.height() * crop.height());
}

void addCrop(ContentHash &hash, const QRectF &crop)
{
    hash.add(crop.x()).add(crop.y()).add(crop.width()).add(crop.height());
}

quint64 shapeHash(const Article &article, const QHash<QString, PhotoInfo> &photos, ArticleForm form,
                  quint64 templateHash)
{
    ContentHash hash;
    hash.add(templateHash).add(int(form)).add(article.date.isValid() ? article.date.toJulianDay() : 0);
    for (const QString &text : {article.headline, article.source, article.url, article.body})
        hash.add(QStringView(text));
    for (const PhotoUse &use : article.photos) {
        const PhotoInfo info = photos.value(use.sha256);
        hash.add(QStringView(use.sha256)).add(QStringView(use.caption)).add(QStringView(use.credit));
        hash.add(info.pixels.width()).add(info.pixels.height());
        addCrop(hash, use.crop);
    }
    for (const QrCode &code : article.qrCodes)
        hash.add(QStringView(code.label)).add(QStringView(code.url));
    const QByteArray id = article.id.toRfc4122();
    for (const char byte : id)
        hash.add(static_cast<int>(byte));
    return hash.value();
}

ShapedArticle shapeArticle(const Article &article, const QHash<QString, PhotoInfo> &photos, ArticleForm form,
                           const Template &look, Typesetter &setter, quint64 hash)
{
    ShapedArticle shaped;
    shaped.id = article.id;
    shaped.hash = hash;
    Shaper shaper(article, form, look, setter);
    shaper.shapeText(shaped);
    shaper.shapePhotos(shaped, photos);
    shaper.shapeQrCodes(shaped);
    return shaped;
}

} // namespace DiemTin
