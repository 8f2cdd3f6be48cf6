// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the fields to the desk and back.

#include "views/article/articlefields.h"

#include "models/base/viettext.h"
#include "models/desk/desk.h"
#include "models/interchange/clip.h"
#include "models/store/library.h"
#include "models/store/sourcestore.h"
#include "models/tables/placementmoves.h"
#include "models/tables/showntitles.h"
#include "models/tables/statuswords.h"
#include "views/article/completingfield.h"
#include "views/article/datefield.h"
#include "views/article/headlinefield.h"
#include "views/article/statusfield.h"

#include <QGridLayout>
#include <QLabel>
#include <QUrl>

#include <algorithm>

namespace DiemTin {
namespace {

/// One line of typed or pasted text as it is stored.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return nfc(text);
}

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        const QString tag = simplified(nfc(part));
        const bool known = std::ranges::any_of(
            tags, [&](const QString &other) { return other.compare(tag, Qt::CaseInsensitive) == 0; });
        if (!tag.isEmpty() && !known)
            tags.append(tag);
    }
    return tags;
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && url.isValid() && !url.host().isEmpty() && !text.contains(u' ');
}

} // namespace

ArticleFields::ArticleFields(QWidget *parent)
    : QWidget(parent)
    , m_titles(std::make_shared<ShownTitles>())
    , m_headline(new HeadlineField(this))
    , m_date(new DateField(this))
    , m_contentsTitle(new FieldEdit(this))
    , m_source(new CompletingField(CompletingField::Scope::Text, this))
    , m_url(new FieldEdit(this))
    , m_status(new StatusField(this))
    , m_tags(new CompletingField(CompletingField::Scope::LastOfList, this))
{
    m_titlePause.setSingleShot(true);
    m_titlePause.setInterval(700);
    makeForm();
    connectFields();
}

void ArticleFields::makeForm()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(labelFor(tr("Tiêu đề"), m_headline), 0, 0);
    grid->addWidget(m_headline, 0, 1, 1, 3);
    grid->addWidget(labelFor(tr("Ngày"), m_date), 1, 0);
    grid->addWidget(m_date, 1, 1);
    grid->addWidget(labelFor(tr("Mục lục"), m_contentsTitle), 1, 2);
    grid->addWidget(m_contentsTitle, 1, 3);
    grid->addWidget(labelFor(tr("Nguồn"), m_source), 2, 0);
    grid->addWidget(m_source, 2, 1);
    grid->addWidget(labelFor(tr("Liên kết"), m_url), 2, 2);
    grid->addWidget(m_url, 2, 3);
    grid->addWidget(labelFor(tr("Trạng thái"), m_status), 3, 0);
    grid->addWidget(m_status, 3, 1);
    grid->addWidget(labelFor(tr("Nhãn"), m_tags), 3, 2);
    grid->addWidget(m_tags, 3, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 3);
    m_status->setHistory([this] { return statusHistory(); });
    m_status->setMinimumWidth(60);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_source->setPlaceholderText(tr("không ghi nguồn"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_tags->setPlaceholderText(tr("ngăn bằng dấu phẩy"));
}

void ArticleFields::connectFields()
{
    connect(m_headline, &HeadlineField::textEdited, this, [this](const QString &text) {
        Article changed = article();
        changed.headline = oneLine(text);
        change(changed, tr("Sửa tiêu đề"), Step::Headline);
    });
    connect(m_source, &QLineEdit::textEdited, this, [this](const QString &text) {
        Article changed = article();
        changed.source = oneLine(text);
        change(changed, tr("Sửa nguồn"), Step::Source);
    });
    connect(m_date, &DateField::dateEdited, this, [this](QDate date) {
        Article changed = article();
        changed.date = date;
        change(changed, tr("Sửa ngày"), Step::Date);
    });
    connect(m_url, &QLineEdit::textEdited, this, &ArticleFields::editUrl);
    connect(m_url, &FieldEdit::focusLeft, this, [this] {
        if (!m_article.isNull() && m_url->text() != m_url->text().trimmed())
            editUrl(m_url->text().trimmed());
    });
    connect(m_tags, &QLineEdit::textEdited, this, &ArticleFields::editTags);
    connect(m_tags, &FieldEdit::focusLeft, this, [this] {
        if (!m_article.isNull())
            m_tags->showText(article().tags.join(u", "));
    });
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        Article changed = article();
        changed.status = allArticleStatuses.at(index);
        m_desk->changeArticle(changed, tr("Đổi trạng thái"));
    });
    connect(m_contentsTitle, &QLineEdit::textEdited, this, [this] { m_titlePause.start(); });
    connect(m_contentsTitle, &FieldEdit::focusLeft, this, &ArticleFields::commitContentsTitle);
    connect(&m_titlePause, &QTimer::timeout, this, &ArticleFields::commitContentsTitle);
}

void ArticleFields::setDesk(Desk *desk)
{
    m_desk = desk;
    m_article = QUuid();
    m_titlePause.stop();
    if (desk == nullptr)
        return;
    const bool readOnly = desk->library().isReadOnly();
    for (FieldEdit *field : {static_cast<FieldEdit *>(m_date), m_contentsTitle, static_cast<FieldEdit *>(m_source),
                             m_url, static_cast<FieldEdit *>(m_tags)})
        field->setReadOnly(readOnly);
    m_headline->setReadOnly(readOnly);
    m_status->setEnabled(!readOnly);
}

void ArticleFields::setArticle(const QUuid &article)
{
    m_article = article;
    m_date->setComplaint({});
    if (m_desk != nullptr && !article.isNull())
        learn();
}

/// What the fields offer: sources of the library and tags of the issue.
void ArticleFields::learn()
{
    const Result<QList<Source>> sources = m_desk->library().sources().list();
    m_sources = sources ? *sources : QList<Source>();
    QList<NameOffer> names;
    for (const Source &source : std::as_const(m_sources))
        names.append({source.name, source.aliases});
    m_source->setOffers(names);
    QStringList tags;
    for (const Article &other : m_desk->content().articles)
        tags += other.tags;
    tags.removeDuplicates();
    std::ranges::sort(tags, [](const QString &a, const QString &b) { return compareVietnamese(a, b) < 0; });
    QList<NameOffer> offers;
    for (const QString &tag : std::as_const(tags))
        offers.append({tag, {}});
    m_tags->setOffers(offers);
    const Issue &issue = m_desk->content().issue;
    m_date->setWeek(issue.weekFrom, issue.weekTo);
}

void ArticleFields::commitPending()
{
    if (m_article.isNull())
        return;
    m_headline->commitPreedit();
    for (FieldEdit *field : {static_cast<FieldEdit *>(m_date), m_contentsTitle, static_cast<FieldEdit *>(m_source),
                             m_url, static_cast<FieldEdit *>(m_tags)})
        field->commitPreedit();
    commitContentsTitle();
}

void ArticleFields::focusHeadline()
{
    m_headline->setFocus(Qt::OtherFocusReason);
}

void ArticleFields::selectHeadline(int start, int length)
{
    QTextCursor cursor = m_headline->textCursor();
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    m_headline->setTextCursor(cursor);
    focusHeadline();
}

void ArticleFields::selectContentsTitle(int start, int length)
{
    m_contentsTitle->setSelection(start, length);
    m_contentsTitle->setFocus(Qt::OtherFocusReason);
}

void ArticleFields::focusField(TextPart part)
{
    const std::pair<TextPart, FieldEdit *> fields[] = {
        {TextPart::Date, m_date}, {TextPart::Source, m_source}, {TextPart::Address, m_url}};
    for (const auto &[ofPart, field] : fields) {
        if (ofPart == part)
            field->setFocus(Qt::OtherFocusReason);
    }
}

void ArticleFields::refresh(const Article &article)
{
    m_headline->showText(article.headline);
    m_source->showText(article.source);
    m_url->showText(article.url);
    m_url->setComplaint(article.url.isEmpty() || isWebAddress(article.url)
                            ? QString()
                            : tr("Liên kết cần bắt đầu bằng http:// hoặc https:// và không có dấu cách."));
    m_date->showDate(article.date);
    m_status->setCurrentIndex(static_cast<int>(article.status));
    if (!m_tags->hasFocus() || tagsOf(m_tags->text()) != article.tags)
        m_tags->showText(article.tags.join(u", "));
    m_contentsTitle->setPlaceholderText(m_titles->of(article.headline));
    if (!m_titlePause.isActive())
        m_contentsTitle->showText(contentsTitle());
}

Article ArticleFields::article() const
{
    const Result<Article> article = m_desk->article(m_article);
    return article ? *article : Article();
}

/// A link given to an article without a source tells the source too.
void ArticleFields::editUrl(const QString &text)
{
    Article changed = article();
    changed.url = oneLine(text);
    if (const Source *known = sourceOfAddress(changed.url, m_sources); changed.source.isEmpty() && known != nullptr)
        changed.source = known->name;
    change(changed, tr("Sửa liên kết"), Step::Url);
}

void ArticleFields::editTags(const QString &text)
{
    Article changed = article();
    changed.tags = tagsOf(text);
    if (changed.tags != article().tags)
        change(changed, tr("Sửa nhãn"), Step::Tags);
}

QString ArticleFields::statusHistory() const
{
    if (m_desk == nullptr || m_article.isNull())
        return {};
    const Result<QList<StatusChange>> changes = DiemTin::statusHistory(m_desk->library(), m_article);
    return changes ? statusHistoryText(*changes, article().status) : changes.error().message;
}

QString ArticleFields::contentsTitle() const
{
    const Issue &issue = m_desk->content().issue;
    const std::optional<PlacementSpot> spot = findArticle(issue, m_article);
    return spot ? issue.sections.at(spot->section).placements.at(spot->position).contentsTitle : QString();
}

void ArticleFields::commitContentsTitle()
{
    m_titlePause.stop();
    if (m_desk == nullptr || m_article.isNull())
        return;
    Issue issue = m_desk->content().issue;
    const std::optional<PlacementSpot> spot = findArticle(issue, m_article);
    const QString title = oneLine(m_contentsTitle->text());
    if (!spot || issue.sections.at(spot->section).placements.at(spot->position).contentsTitle == title)
        return;
    issue.sections[spot->section].placements[spot->position].contentsTitle = title;
    m_desk->changeIssue(issue, tr("Sửa tên trong mục lục"));
}

void ArticleFields::change(const Article &changed, const QString &undoText, Step step)
{
    if (changed == article())
        refresh(changed); // the fields may hold another normal form of the same text
    else
        m_desk->changeArticle(changed, undoText, static_cast<int>(step));
}

} // namespace DiemTin
