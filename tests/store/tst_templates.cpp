// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The office's own templates, kept in a real library.

#include "models/store/issuestore.h"
#include "models/store/templatestore.h"
#include "tests/store/scratch.h"

using namespace DiemTin;
using namespace Qt::StringLiterals;

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void travelWithTheLibraryToTheIssuesThatNameThem()
    {
        Scratch scratch;
        const QByteArray json = "{\"name\": \"Mẫu của Đài\"}";
        {
            const std::unique_ptr<Library> library = scratch.library();
            TemplateStore store(*library);
            VERIFY_DONE(store.save(u"Đài"_s, "{}"));
            VERIFY_DONE(store.save(u"Đài"_s, json));
            VERIFY_DONE(store.save(u"Ấn phẩm"_s, "{}"));
            QCOMPARE(*store.names(), QStringList({u"Ấn phẩm"_s, u"Đài"_s}));
        }
        const std::unique_ptr<Library> library = scratch.library();
        Issue issue = issueWithFourSections(newUuid(scratch.clock), {47, 2026});
        issue.templateName = u"Đài"_s;
        VERIFY_DONE(library->issues().save(issue));
        QCOMPARE(library->issues().content(issue.id)->ownTemplate, json);
        issue.templateName = u"plain"_s;
        VERIFY_DONE(library->issues().save(issue));
        QCOMPARE(library->issues().content(issue.id)->ownTemplate, QByteArray());
    }

    void areRemovedAndNeedAName()
    {
        Scratch scratch;
        const std::unique_ptr<Library> library = scratch.library();
        TemplateStore store(*library);
        QCOMPARE(store.save(u" "_s, "{}").error().kind, ErrorKind::Invalid);
        VERIFY_DONE(store.save(u"Tết"_s, "{}"));
        VERIFY_DONE(store.remove(u"Tết"_s));
        VERIFY_DONE(store.remove(u"chưa hề có"_s));
        QVERIFY(store.json(u"Tết"_s)->isEmpty());
        QVERIFY(store.names()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
