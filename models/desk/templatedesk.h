// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TemplateDesk: the templates there are, and every change a person makes to the library's own.

#pragma once

#include "models/composer/template.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace DiemTin {

class Desk;

/// A template to choose.
struct TemplateEntry
{
    QString key; ///< what issues have it by; never changes
    QString title; ///< as people know it
    bool own = false; ///< of the library; else one of the program's, which is never changed

    bool operator==(const TemplateEntry &) const = default;
};

/// The library's templates and the one being edited. Every change is an undo command of a stack of its own and reaches
/// the file at most SaveMilliseconds later; pages of the open issue follow then. Lives in the GUI thread.
class TemplateDesk : public QObject
{
    Q_OBJECT

public:
    static constexpr int SaveMilliseconds = 400;

    /// The desk must outlive this.
    explicit TemplateDesk(Desk &desk, QObject *parent = nullptr);
    ~TemplateDesk() override;

    /// Those of the program, the house template first, then those of the library in the order of the alphabet.
    [[nodiscard]] QList<TemplateEntry> entries() const;
    [[nodiscard]] QUndoStack *undoStack() { return &m_undoStack; }

    /// Shows another template. One that there is none of: the house template.
    void open(const QString &key);
    [[nodiscard]] const TemplateEntry &current() const { return m_current; }
    /// Whether the open template can be changed: it is the library's own, and the library can be written to.
    [[nodiscard]] bool isChangeable() const;
    [[nodiscard]] const QByteArray &json() const { return m_json; }
    /// The open template. Where it cannot be read it stays the one before, and failed() has said why.
    [[nodiscard]] const Template &look() const { return m_look; }

    /// Gives a member of the open template a value (undefined: takes it out). Changes with the same `step` within two
    /// seconds merge; step 0 never merges. Errors: those of readTemplate(), when nothing changes; Exists (the title is
    /// another's).
    Result<void> setValue(const QStringList &path, const QJsonValue &value, const QString &undoText, int step = 0);
    /// The open template's whole text at once. Errors: as above.
    Result<void> setJson(const QByteArray &json, const QString &undoText, int step = 0);
    /// Puts the picture of this file on the cover. Errors: Unreadable, Invalid (no picture), Unwritable.
    Result<void> setLogo(const QString &path);

    /// Makes the open template once more, as one of the library, and opens it. Errors: Unwritable.
    Result<void> duplicate();
    /// Takes the open template out of the library. Errors: Invalid (it is the program's; issues have it, which are
    /// named).
    Result<void> remove();
    /// Makes a template of the library from a file and opens it. Errors: Unreadable; Invalid, with the line.
    Result<void> importFile(const QString &path);
    /// Writes the open template to a file, with its logo's picture in it. Errors: Unwritable.
    [[nodiscard]] Result<void> exportFile(const QString &path) const;
    /// The open template becomes the open issue's; an undo step of the desk.
    void useForIssue();

    /// Writes what is not written yet.
    void save();

Q_SIGNALS:
    /// Another template is open, or the open one changed.
    void changed();
    /// entries() changed.
    void entriesChanged();
    /// Something could not be done; one sentence.
    void failed(const QString &sentence);

private:
    class Change;

    void put(const QString &key, const QByteArray &json);
    void take(const QString &key);
    [[nodiscard]] Result<void> add(const QByteArray &json, const QString &undoText);
    [[nodiscard]] Result<QByteArray> withStoredLogo(const QByteArray &json, const QString &path);
    [[nodiscard]] Result<void> checkUnused(const QString &key);
    [[nodiscard]] bool isTitleFree(const QString &title, const QString &key) const;
    [[nodiscard]] QString freeTitle(const QString &wanted) const;
    [[nodiscard]] QString freeKey(const QString &title) const;

    Desk &m_desk;
    QHash<QString, QByteArray> m_own; ///< templates of the library by key
    TemplateEntry m_current;
    QByteArray m_json;
    Template m_look;
    QString m_unsaved; ///< key of the template to be saved; empty: none
    QTimer m_saving;
    QUndoStack m_undoStack;
};

} // namespace DiemTin
