// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The preferences as a form.

#include "app/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace DiemTin {

namespace {

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QStringLiteral("quiet"));
    label->setWordWrap(true);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_author(new QLineEdit(this))
    , m_backups(new QLineEdit(this))
    , m_originals(new QCheckBox(tr("&Giữ nguyên ảnh gốc khi nhập"), this))
{
    setWindowTitle(tr("Tùy chọn"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_language->setObjectName(QStringLiteral("language"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_author->setObjectName(QStringLiteral("author"));
    m_backups->setObjectName(QStringLiteral("backupFolder"));
    m_backups->setPlaceholderText(tr("thư mục Sao lưu bên cạnh thư viện"));
    m_originals->setObjectName(QStringLiteral("keepOriginalPhotos"));
    // Languages are named in themselves, so that whoever lost theirs finds it again.
    m_language->addItem(QStringLiteral("Tiếng Việt"), int(Language::Vietnamese));
    m_language->addItem(QStringLiteral("English"), int(Language::English));
    m_theme->addItem(tr("Theo hệ thống"), int(ThemeChoice::System));
    m_theme->addItem(tr("Sáng"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Tối"), int(ThemeChoice::Dark));
    m_author->setPlaceholderText(tr("tên tài khoản trên máy này"));
    fill(preferences);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 14);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Ngôn ngữ:"), m_language);
    form->addRow(tr("Màu &sắc:"), m_theme);
    form->addRow(tr("&Tên người sửa:"), m_author);
    form->addRow(QString(), hint(tr("Ghi cùng mỗi lần sửa trong lịch sử của tin."), this));
    form->addRow(QString(), m_originals);
    form->addRow(QString(), hint(tr("Nếu không, ảnh rất lớn được thu nhỏ để thư viện gọn nhẹ."), this));
    form->addRow(tr("Thư mục sao &lưu:"), folderRow());
    form->addRow(QString(), hint(tr("Nên chọn ổ đĩa khác hoặc ổ ngoài. Thư viện được sao lưu mỗi ngày."), this));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Đóng"), QDialogButtonBox::RejectRole)->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    const auto tell = [this] { Q_EMIT changed(chosen()); };
    connect(m_theme, &QComboBox::currentIndexChanged, this, tell);
    connect(m_author, &QLineEdit::editingFinished, this, tell);
    connect(m_backups, &QLineEdit::editingFinished, this, tell);
    connect(m_originals, &QCheckBox::toggled, this, tell);
    connect(m_language, &QComboBox::currentIndexChanged, this, tell);
}

QWidget *PreferencesDialog::folderRow()
{
    auto *row = new QWidget(this);
    auto *choose = new QPushButton(tr("C&họn…"), row);
    choose->setAccessibleName(tr("Chọn thư mục sao lưu"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Thư mục sao lưu"), m_backups->text());
        if (folder.isEmpty())
            return;
        m_backups->setText(QDir::toNativeSeparators(folder));
        Q_EMIT changed(chosen());
    });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_backups, 1);
    line->addWidget(choose);
    row->setFocusProxy(m_backups);
    m_backups->setAccessibleName(tr("Thư mục sao lưu"));
    return row;
}

void PreferencesDialog::fill(const Preferences &preferences)
{
    m_language->setCurrentIndex(m_language->findData(int(preferences.language)));
    m_theme->setCurrentIndex(m_theme->findData(int(preferences.theme)));
    m_author->setText(preferences.author);
    m_backups->setText(QDir::toNativeSeparators(preferences.backupFolder));
    m_originals->setChecked(preferences.keepOriginalPhotos);
}

Preferences PreferencesDialog::chosen() const
{
    return {.language = Language(m_language->currentData().toInt()),
            .theme = ThemeChoice(m_theme->currentData().toInt()),
            .author = m_author->text().simplified(),
            .backupFolder = QDir::fromNativeSeparators(m_backups->text().trimmed()),
            .keepOriginalPhotos = m_originals->isChecked()};
}

} // namespace DiemTin
