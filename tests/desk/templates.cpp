// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Templates of the library's own: making, changing, keeping and taking them out.

#include "fixture.h"
#include "models/desk/desk.h"
#include "models/desk/templatedesk.h"
#include "models/store/issuestore.h"
#include "models/store/photostore.h"
#include "models/store/templatestore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList titles(const TemplateDesk &templates)
{
    QStringList shown;
    for (const TemplateEntry &entry : templates.entries())
        shown.append(entry.title);
    return shown;
}

} // namespace

class Templates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        auto library = m_fixture->open();
        const IssueContent issue = storeSmallIssue(*library);
        m_desk = std::make_unique<Desk>(std::move(library), m_fixture->clock);
        QVERIFY(m_desk->openIssue(issue.issue.id));
        m_templates = std::make_unique<TemplateDesk>(*m_desk);
    }
    void cleanup()
    {
        m_templates.reset();
        m_desk.reset();
        m_fixture.reset();
    }

    void theProgramsOwnAreNeverChanged()
    {
        QCOMPARE(titles(*m_templates), (QStringList{u"Mẫu của Sở"_s, u"Mẫu báo hai cột"_s, u"Mẫu giản dị"_s}));
        QCOMPARE(m_templates->current().key, u"house"_s);
        QVERIFY(!m_templates->isChangeable());
        QVERIFY(m_templates->setValue({u"page"_s, u"left"_s}, 30, {}));
        QCOMPARE(m_templates->look(), *templateByName({}));
        QCOMPARE(m_templates->undoStack()->count(), 0);
        QCOMPARE(m_templates->remove().error().kind, ErrorKind::Invalid);
    }

    void aCopyIsChangedUndoneAndKept()
    {
        QVERIFY(m_templates->duplicate());
        QVERIFY(m_templates->duplicate());
        QCOMPARE(titles(*m_templates).mid(3), (QStringList{u"Mẫu của Sở (2)"_s, u"Mẫu của Sở (2) (2)"_s}));
        QVERIFY(m_templates->setValue({u"page"_s, u"left"_s}, 30, u"Lề"_s));
        QVERIFY(m_templates->setValue({u"colours"_s, u"navy"_s}, u"#123456"_s, u"Màu"_s));
        QCOMPARE(m_templates->look().marginLeft, 30);
        QCOMPARE(m_templates->look().style(u"headline"_s).colour, QColor(0x12, 0x34, 0x56));
        m_templates->undoStack()->undo();
        QCOMPARE(m_templates->look().colour(u"navy"_s), QColor(0x0B, 0x2A, 0x5B));
        m_templates->save();
        const QString key = m_templates->current().key;
        QCOMPARE(*TemplateStore(m_desk->library()).json(key), m_templates->json());
        QVERIFY(m_templates->json().contains("\"left\": 30"));
    }

    void aChangeSavesItselfAndThePagesFollow()
    {
        QVERIFY(m_templates->duplicate());
        m_templates->useForIssue();
        const auto before = m_desk->proof().pages.back()->hash;
        QVERIFY(m_templates->setValue({u"page"_s, u"top"_s}, 40, u"Lề"_s));
        QCOMPARE(m_desk->proof().pages.back()->hash, before);
        QTRY_COMPARE(m_desk->look().marginTop, 40);
        QVERIFY(m_desk->proof().pages.back()->hash != before);
    }

    void whatIsOutOfRangeIsRefusedWithASentence()
    {
        QVERIFY(m_templates->duplicate());
        const QByteArray before = m_templates->json();
        const Result<void> narrow = m_templates->setValue({u"page"_s, u"right"_s}, 99, u"Lề"_s);
        QVERIFY(narrow);
        const Result<void> none = m_templates->setValue({u"page"_s, u"left"_s}, 99, u"Lề"_s);
        QVERIFY(none.error().message.contains(u"dòng 3: lề trái và phải chừa lại chưa đến 80 mm"_s));
        const Result<void> big = m_templates->setValue({u"styles"_s, u"body"_s, u"size"_s}, 300, u"Cỡ"_s);
        QVERIFY(big.error().message.contains(u"“size” phải là một số từ 3 đến 200"_s));
        m_templates->undoStack()->undo();
        QCOMPARE(m_templates->json(), before);
    }

    void aTitleIsNobodyElses()
    {
        QVERIFY(m_templates->duplicate());
        QCOMPARE(m_templates->setValue({u"name"_s}, u"Mẫu giản dị"_s, {}).error().kind, ErrorKind::Exists);
        QVERIFY(m_templates->setValue({u"name"_s}, u"Mẫu xuân"_s, {}));
        QCOMPARE(titles(*m_templates).constLast(), u"Mẫu xuân"_s);
        QCOMPARE(m_templates->current().key, u"Mẫu của Sở (2)"_s);
    }

    void whatAnIssueHasIsNotTakenOut()
    {
        QVERIFY(m_templates->duplicate());
        QVERIFY(m_templates->setValue({u"name"_s}, u"Mẫu xuân"_s, {}));
        m_templates->useForIssue();
        const Result<void> refused = m_templates->remove();
        QCOMPARE(refused.error().message,
                 u"Mẫu “Mẫu xuân” đang dùng cho số 41/2026; hãy chọn mẫu khác cho các số ấy rồi mới xóa."_s);
        // Nor by undoing its making.
        QSignalSpy failed(m_templates.get(), &TemplateDesk::failed);
        m_templates->undoStack()->setIndex(0);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(titles(*m_templates).size(), 4);

        m_desk->undoStack()->undo();
        m_templates->undoStack()->setIndex(2);
        const QByteArray json = m_templates->json();
        QVERIFY(m_templates->remove());
        QCOMPARE(titles(*m_templates).size(), 3);
        QVERIFY(TemplateStore(m_desk->library()).names()->isEmpty());
        m_templates->undoStack()->undo();
        QCOMPARE(m_templates->json(), json);
        m_templates->save();
        QCOMPARE(*TemplateStore(m_desk->library()).json(u"Mẫu của Sở (2)"_s), json);
    }

    void travelsAsAFileWithItsLogo()
    {
        QVERIFY(m_templates->duplicate());
        QVERIFY(m_templates->setValue({u"name"_s}, u"Mẫu xuân"_s, {}));
        const QString picture = m_fixture->path(u"ảnh/một cửa.png"_s);
        QVERIFY(m_templates->setLogo(picture));
        const QString logo = m_templates->look().logo.photo;
        QCOMPARE(*m_desk->library().photos().original(logo), bytesOf(picture));
        const QString file = m_fixture->path(u"mẫu xuân.json"_s);
        QVERIFY(m_templates->exportFile(file));
        const Template made = m_templates->look();

        m_templates.reset();
        m_desk.reset();
        Result<std::unique_ptr<Library>> other =
            Library::open(m_fixture->path(u"khác.diemtin"_s), OpenMode::CreateOrOpen, m_fixture->clock);
        m_desk = std::make_unique<Desk>(std::move(other).value(), m_fixture->clock);
        m_templates = std::make_unique<TemplateDesk>(*m_desk);
        QVERIFY(m_templates->importFile(file));
        QCOMPARE(m_templates->look(), made);
        QVERIFY(m_desk->library().photos().info(logo));
        QVERIFY(!m_templates->json().contains("\"data\""));
    }

    void theLogoIsOnTheCover()
    {
        QVERIFY(m_templates->duplicate());
        QVERIFY(m_templates->setLogo(m_fixture->path(u"ảnh/một cửa.png"_s)));
        m_templates->useForIssue();
        const QString logo = m_templates->look().logo.photo;
        QVERIFY(m_desk->content().photos.contains(logo));
        QList<QRectF> places;
        for (const PageItem &item : m_desk->proof().pages.front()->items) {
            if (const auto *photo = std::get_if<PhotoItem>(&item); photo != nullptr && photo->sha256 == logo)
                places.append(photo->rect);
        }
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.constFirst().width() / places.constFirst().height(), 640.0 / 480);
        QCOMPARE(m_desk->library().issues().content(m_desk->content().issue.id)->photos.contains(logo), false);
        QVERIFY(m_desk->saveNow());
        QVERIFY(m_desk->library().issues().content(m_desk->content().issue.id)->photos.contains(logo));
    }

    void aBrokenFileIsRefusedWithItsLine()
    {
        const QByteArray before = m_templates->json();
        m_fixture->write(u"hỏng.json"_s, QByteArray(before).replace("\"bleed\": 3", "\"bleed\": -3"));
        const qsizetype line = 1 + before.first(before.indexOf("\"bleed\"")).count('\n');
        const Result<void> refused = m_templates->importFile(m_fixture->path(u"hỏng.json"_s));
        QVERIFY2(refused.error().message.contains(u"hỏng.json, dòng %1: “bleed”"_s.arg(line)),
                 qPrintable(refused.error().message));
        QCOMPARE(titles(*m_templates).size(), 3);
        QCOMPARE(m_templates->importFile(m_fixture->path(u"không có.json"_s)).error().kind, ErrorKind::Unreadable);
        QCOMPARE(m_templates->setLogo(m_fixture->path(u"hỏng.json"_s)).error().kind, ErrorKind::Invalid);
    }

private:
    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<TemplateDesk> m_templates;
};

QTEST_MAIN(Templates)
#include "templates.moc"
