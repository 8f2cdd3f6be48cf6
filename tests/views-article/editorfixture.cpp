// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the editor for tests.

#include "editorfixture.h"

#include "models/composer/template.h"
#include "models/store/photostore.h"
#include "models/store/sourcestore.h"
#include "views/shared/theme.h"

#include <QApplication>

namespace DiemTin {

EditorFixture::EditorFixture(const QList<Source> &sources)
{
    if (!loadFonts())
        qFatal("no fonts");
    applyTheme(*qApp, ThemeChoice::Light);
    auto library = files.open();
    const IssueContent content = storeSmallIssue(*library);
    for (const Source &source : sources) {
        if (!library->sources().save(source))
            qFatal("cannot store a source");
    }
    article = content.issue.sections.at(1).placements.at(0).article;
    desk = std::make_unique<Desk>(std::move(library), files.clock);
    if (!desk->openIssue(content.issue.id))
        qFatal("cannot open the issue");
    pictures.setLibrary(&desk->library());
    editor = std::make_unique<ArticleEditor>(pictures);
    editor->setDesk(desk.get());
    editor->resize(436, 520);
    editor->showArticle(article);
    editor->show();
    editor->activateWindow();
    (void)QTest::qWaitForWindowActive(editor.get());
}

EditorFixture::~EditorFixture()
{
    editor->setDesk(nullptr);
    editor.reset();
    pictures.setLibrary(nullptr);
}

void EditorFixture::givePhotos(int count)
{
    Article changed = now();
    for (int i = 0; i < count; ++i) {
        const QByteArray bytes = Fixture::picture("png", {60, 40}, QColor(i % 256, i / 256, 120));
        PhotoUse use;
        use.sha256 = desk->library().photos().add(bytes, QStringLiteral("x")).value().sha256;
        use.caption = QStringLiteral("Ảnh số %1").arg(i);
        changed.photos.append(use);
    }
    desk->changeArticle(changed, QStringLiteral("x"));
    desk->undoStack()->clear();
}

void type(QWidget *field, const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

} // namespace DiemTin
