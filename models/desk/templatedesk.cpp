// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes templates, keeps them in the library and tells the pages.

#include "models/desk/templatedesk.h"

#include "models/base/clock.h"
#include "models/base/filewriting.h"
#include "models/base/resources.h"
#include "models/base/viettext.h"
#include "models/composer/jsonplace.h"
#include "models/desk/changearticle.h"
#include "models/desk/desk.h"
#include "models/editorial/templatelogo.h"
#include "models/store/library.h"
#include "models/store/photostore.h"
#include "models/store/templatestore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = qint64(32) * 1024 * 1024;
constexpr double FirstLogoHeight = 16; // mm
const QStringList LogoData = {u"logo"_s, u"data"_s};

QByteArray programJson(const QString &name)
{
    QFile file(resourcePath(QString(u"templates/"_s + name + u".json"_s)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray pictureIn(const QByteArray &json)
{
    const QJsonObject logo = QJsonDocument::fromJson(json).object().value(u"logo").toObject();
    return QByteArray::fromBase64(logo.value(u"data").toString().toLatin1());
}

} // namespace

/// Turns one text of a template into another and back; an empty text means that there is no such template.
class TemplateDesk::Change : public QUndoCommand
{
public:
    Change(TemplateDesk &templates, const QString &key, const QByteArray &after, const QString &text, int step)
        : QUndoCommand(text)
        , m_templates(templates)
        , m_key(key)
        , m_before(templates.m_own.value(key))
        , m_after(after)
        , m_step(step)
        , m_when(templates.m_desk.library().clock().now())
    { }

    void redo() override { m_templates.put(m_key, m_after); }
    void undo() override { m_templates.put(m_key, m_before); }
    [[nodiscard]] int id() const override { return m_step == 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const Change *>(other);
        if (!next || next->m_step != m_step || next->m_key != m_key
            || !ChangeArticle::isOneBreath(m_when, next->m_when))
            return false;
        m_after = next->m_after;
        m_when = next->m_when;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    TemplateDesk &m_templates;
    QString m_key;
    QByteArray m_before;
    QByteArray m_after;
    int m_step;
    QDateTime m_when; ///< of the last change merged into this one
};

TemplateDesk::TemplateDesk(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(SaveMilliseconds);
    connect(&m_saving, &QTimer::timeout, this, &TemplateDesk::save);
    const TemplateStore store(desk.library());
    const Result<QStringList> names = store.names();
    for (const QString &name : names ? *names : QStringList()) {
        if (const Result<QByteArray> json = store.json(name))
            m_own.insert(name, *json);
    }
    open(desk.hasIssue() ? desk.content().issue.templateName : QString());
}

TemplateDesk::~TemplateDesk()
{
    save();
}

QList<TemplateEntry> TemplateDesk::entries() const
{
    QList<TemplateEntry> own;
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it)
        own.append({it.key(), templateTitle(it.value(), it.key()), true});
    std::ranges::sort(
        own, [](const TemplateEntry &a, const TemplateEntry &b) { return compareVietnamese(a.title, b.title) < 0; });
    QList<TemplateEntry> all;
    for (const QString &name : templateNames()) {
        if (!m_own.contains(name))
            all.append({name, templateTitle(programJson(name), name), false});
    }
    return all + own;
}

void TemplateDesk::open(const QString &key)
{
    const QList<TemplateEntry> all = entries();
    const auto found = std::ranges::find(all, key, &TemplateEntry::key);
    m_current = found == all.cend() ? all.value(0) : *found;
    take(m_current.key);
}

/// Shows the template's present text.
void TemplateDesk::take(const QString &key)
{
    m_json = m_current.own ? m_own.value(key) : programJson(key);
    m_current.title = templateTitle(m_json, key);
    const Result<Template> look = readTemplate(m_json, u"“%1”"_s.arg(m_current.title));
    if (look)
        m_look = *look;
    else
        Q_EMIT failed(look.error().message);
    Q_EMIT changed();
}

bool TemplateDesk::isChangeable() const
{
    return m_current.own && !m_desk.library().isReadOnly();
}

Result<void> TemplateDesk::setValue(const QStringList &path, const QJsonValue &value, const QString &undoText, int step)
{
    return setJson(withMember(m_json, path, value), undoText, step);
}

Result<void> TemplateDesk::setJson(const QByteArray &json, const QString &undoText, int step)
{
    if (!isChangeable() || json == m_json)
        return {};
    if (const Result<Template> look = readTemplate(json, u"“%1”"_s.arg(m_current.title)); !look)
        return look.error();
    const QString title = templateTitle(json, m_current.key);
    if (!isTitleFree(title, m_current.key))
        return Error{ErrorKind::Exists, tr("Đã có mẫu trình bày tên “%1”; hãy đặt tên khác.").arg(title)};
    m_undoStack.push(new Change(*this, m_current.key, json, undoText, step));
    return {};
}

Result<void> TemplateDesk::setLogo(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable, tr("Không đọc được ảnh %1: %2").arg(path, file.errorString())};
    const Result<PhotoInfo> photo = m_desk.library().photos().add(file.readAll(), path);
    if (!photo)
        return photo.error();
    const double height = m_look.logo.photo.isEmpty() ? FirstLogoHeight : m_look.logo.height;
    return setValue({u"logo"_s}, QJsonObject{{u"photo"_s, photo->sha256}, {u"height"_s, height}}, tr("Biểu trưng"));
}

Result<void> TemplateDesk::duplicate()
{
    return add(m_json, tr("Nhân bản mẫu trình bày"));
}

Result<void> TemplateDesk::add(const QByteArray &json, const QString &undoText)
{
    if (m_desk.library().isReadOnly())
        return Error{ErrorKind::Unwritable, m_desk.library().readOnlyReason()};
    const QString title = freeTitle(templateTitle(json, tr("Mẫu riêng")));
    m_undoStack.push(new Change(*this, freeKey(title), withMember(json, {u"name"_s}, title), undoText, 0));
    return {};
}

Result<void> TemplateDesk::checkUnused(const QString &key)
{
    if (Result<void> saved = m_desk.saveNow(); !saved)
        return saved;
    const Result<QList<IssueNumber>> users = TemplateStore(m_desk.library()).users(key);
    if (!users)
        return users.error();
    if (users->isEmpty())
        return {};
    QStringList numbers;
    for (const IssueNumber &number : *users)
        numbers.append(number.toString());
    return Error{ErrorKind::Invalid,
                 tr("Mẫu “%1” đang dùng cho số %2; hãy chọn mẫu khác cho các số ấy rồi mới xóa.")
                     .arg(templateTitle(m_own.value(key), key), numbers.join(u", "_s))};
}

Result<void> TemplateDesk::remove()
{
    if (!isChangeable())
        return Error{ErrorKind::Invalid, tr("Mẫu có sẵn của chương trình không xóa được.")};
    if (Result<void> unused = checkUnused(m_current.key); !unused)
        return unused;
    m_undoStack.push(new Change(*this, m_current.key, {}, tr("Xóa mẫu trình bày"), 0));
    return {};
}

Result<void> TemplateDesk::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable, tr("Không mở được mẫu trình bày %1: %2.").arg(path, file.errorString())};
    const QByteArray json = file.read(LargestFile);
    if (const Result<Template> look = readTemplate(json, path); !look)
        return look.error();
    const Result<QByteArray> stored = withStoredLogo(json, path);
    if (!stored)
        return stored.error();
    return add(*stored, tr("Nhập mẫu trình bày"));
}

/// A logo's picture that came in the file goes to the library's photos.
Result<QByteArray> TemplateDesk::withStoredLogo(const QByteArray &json, const QString &path)
{
    const QByteArray picture = pictureIn(json);
    if (picture.isEmpty() || m_desk.library().isReadOnly())
        return withMember(json, LogoData, QJsonValue::Undefined);
    const Result<PhotoInfo> photo = m_desk.library().photos().add(picture, path);
    if (!photo)
        return photo.error();
    return withMember(withMember(json, LogoData, QJsonValue::Undefined), {u"logo"_s, u"photo"_s}, photo->sha256);
}

Result<void> TemplateDesk::exportFile(const QString &path) const
{
    QByteArray json = m_json;
    if (const QString logo = templateLogo(json); !logo.isEmpty()) {
        if (const Result<QByteArray> picture = m_desk.library().photos().original(logo))
            json = withMember(json, LogoData, QString::fromLatin1(picture->toBase64()));
    }
    return writeFile(path, json);
}

void TemplateDesk::useForIssue()
{
    save();
    Issue issue = m_desk.content().issue;
    issue.templateName = m_current.key;
    m_desk.changeIssue(issue, tr("Mẫu trình bày"));
}

/// A template that an issue was given meanwhile stays, whatever is undone.
void TemplateDesk::put(const QString &key, const QByteArray &json)
{
    if (json.isEmpty()) {
        Result<void> removed = checkUnused(key);
        if (removed)
            removed = TemplateStore(m_desk.library()).remove(key);
        if (!removed)
            return Q_EMIT failed(removed.error().message);
        m_own.remove(key);
        if (m_unsaved == key)
            m_unsaved.clear();
        Q_EMIT entriesChanged();
        return open(m_desk.hasIssue() ? m_desk.content().issue.templateName : QString());
    }
    if (m_unsaved != key)
        save();
    const QString titleBefore = templateTitle(m_own.value(key), {});
    m_own.insert(key, json);
    m_unsaved = key;
    m_saving.start();
    m_current = {key, {}, true};
    if (templateTitle(json, key) != titleBefore) {
        save();
        Q_EMIT entriesChanged();
    }
    take(key);
}

void TemplateDesk::save()
{
    m_saving.stop();
    const QString key = std::exchange(m_unsaved, QString());
    if (key.isEmpty())
        return;
    if (const Result<void> saved = TemplateStore(m_desk.library()).save(key, m_own.value(key)); !saved)
        return Q_EMIT failed(saved.error().message);
    m_desk.templateChanged(key);
}

bool TemplateDesk::isTitleFree(const QString &title, const QString &key) const
{
    return std::ranges::none_of(entries(),
                                [&](const TemplateEntry &entry) { return entry.title == title && entry.key != key; });
}

QString TemplateDesk::freeTitle(const QString &wanted) const
{
    QString title = wanted;
    for (int copy = 2; !isTitleFree(title, {}); ++copy)
        title = u"%1 (%2)"_s.arg(wanted).arg(copy);
    return title;
}

QString TemplateDesk::freeKey(const QString &title) const
{
    QString key = title;
    const QStringList names = templateNames();
    for (int copy = 2; m_own.contains(key) || names.contains(key); ++copy)
        key = u"%1 (%2)"_s.arg(title).arg(copy);
    return key;
}

} // namespace DiemTin
