// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of articles side by side, each as a difference of words.

#include "views/safety/differenceview.h"

#include "models/base/worddiff.h"
#include "views/shared/theme.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::DifferenceView)
};

/// A part of an article with its label; the body has none.
struct Field
{
    QString label;
    QString text;
};

QList<Field> fieldsOf(const Article &article)
{
    QStringList photos;
    for (const PhotoUse &photo : article.photos) {
        const QString words = QStringList{photo.caption, photo.credit}.join(QStringLiteral(" · "));
        photos.append(words.size() > 3 ? words : Words::tr("ảnh %1").arg(photo.sha256.left(8)));
    }
    QStringList codes;
    for (const QrCode &code : article.qrCodes)
        codes.append(code.label + QLatin1Char(' ') + code.url);
    const QString date = article.date.isValid() ? article.date.toString(QStringLiteral("d/M/yyyy")) : QString();
    return {{Words::tr("Tiêu đề"), article.headline},
            {Words::tr("Ngày"), date},
            {Words::tr("Nguồn"), article.source},
            {Words::tr("Liên kết"), article.url},
            {QString(), article.body},
            {Words::tr("Ảnh"), photos.join(QLatin1Char('\n'))},
            {Words::tr("Mã QR"), codes.join(QLatin1Char('\n'))},
            {Words::tr("Từ khóa"), article.tags.join(QStringLiteral(", "))}};
}

int words(const QString &text)
{
    return static_cast<int>(text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).size());
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString html(const DiffPart &part, QStringList &anchors)
{
    if (part.kind == DiffPart::Kind::Kept)
        return escaped(part.text);
    const bool removed = part.kind == DiffPart::Kind::Removed;
    const QString anchor = QStringLiteral("change%1").arg(anchors.size());
    anchors.append(anchor);
    return QStringLiteral(
               "<a name=\"%1\"></a><span style=\"color:%2; background-color:%3; text-decoration:%4\">%5</span>")
        .arg(anchor, (removed ? themeColours().error : themeColours().accent).name(),
             (removed ? themeColours().errorGround : themeColours().selected).name(),
             removed ? QStringLiteral("line-through") : QStringLiteral("underline"), escaped(part.text));
}

QString html(const Field &before, const Field &after, QStringList &anchors)
{
    QString text;
    for (const DiffPart &part : diffParts(before.text, wordChanges(before.text, after.text)))
        text += html(part, anchors);
    if (text.isEmpty())
        return {};
    const QString label = after.label.isEmpty()
        ? QString()
        : QStringLiteral("<span style=\"color:%1\">%2: </span>").arg(themeColours().quiet.name(), after.label);
    return QStringLiteral("<p style=\"line-height:140%; margin:0 0 10px 0\">%1%2</p>").arg(label, text);
}

} // namespace

WordTally changedWords(const Article &before, const Article &after)
{
    WordTally tally;
    const QList<Field> first = fieldsOf(before);
    const QList<Field> second = fieldsOf(after);
    for (qsizetype i = 0; i < first.size(); ++i) {
        for (const DiffPart &part : diffParts(first.at(i).text, wordChanges(first.at(i).text, second.at(i).text))) {
            if (part.kind == DiffPart::Kind::Added)
                tally.added += words(part.text);
            else if (part.kind == DiffPart::Kind::Removed)
                tally.removed += words(part.text);
        }
    }
    return tally;
}

DifferenceView::DifferenceView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("difference"));
    setAccessibleName(tr("Những chỗ khác nhau"));
    setOpenLinks(false);
    document()->setDocumentMargin(16);
}

void DifferenceView::showDifference(const Article &before, const Article &after)
{
    m_anchors.clear();
    m_at = -1;
    QString text;
    const QList<Field> first = fieldsOf(before);
    const QList<Field> second = fieldsOf(after);
    for (qsizetype i = 0; i < first.size(); ++i)
        text += html(first.at(i), second.at(i), m_anchors);
    setHtml(text);
}

void DifferenceView::showNothing()
{
    m_anchors.clear();
    clear();
}

void DifferenceView::step(int direction)
{
    if (m_anchors.isEmpty())
        return;
    m_at = (m_at + direction + m_anchors.size()) % m_anchors.size();
    scrollToAnchor(m_anchors.at(m_at));
}

} // namespace DiemTin
