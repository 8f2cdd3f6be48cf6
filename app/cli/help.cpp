// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes help from what the commands say of themselves.

#include "app/cli/help.h"

#include "app/cli/command.h"
#include "app/cli/commandline.h"

#include <QCoreApplication>
#include <QDir>

namespace DiemTin {

namespace {

constexpr qsizetype TermWidth = 28;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Help)
};

QString entry(const QString &term, const QString &meaning)
{
    return QLatin1String("  ") + term.leftJustified(TermWidth) + QLatin1String("  ") + meaning + QLatin1Char('\n');
}

QString optionTerm(const QCommandLineOption &option)
{
    QString term = QLatin1String("--") + option.names().constFirst();
    if (!option.valueName().isEmpty())
        term += QLatin1Char(' ') + option.valueName();
    return term;
}

QString call(const Command &command)
{
    return command.syntax().isEmpty() ? command.name() : QString(command.name() + QLatin1Char(' ') + command.syntax());
}

QString commonOptions()
{
    return entry(Words::tr("--library TỆP"),
                 Words::tr("Thư viện để làm việc; nếu không ghi: DIEMTIN_LIBRARY hoặc thư viện của người dùng."))
        + entry(QStringLiteral("--help"), Words::tr("In trang trợ giúp này."));
}

} // namespace

QString programHelp()
{
    QString text = Words::tr("Cách dùng: diemtin [--library TỆP] [LỆNH …]") + QLatin1String("\n\n")
        + Words::tr("Không có lệnh thì mở cửa sổ; “diemtin TỆP.diemtin” mở thư viện hoặc tệp duyệt đó.")
        + QLatin1String("\n\n") + Words::tr("Lệnh:") + QLatin1Char('\n');
    for (const Command *command : allCommands())
        text += entry(call(*command), command->summary());
    return text + QLatin1Char('\n') + Words::tr("Tùy chọn:") + QLatin1Char('\n') + commonOptions()
        + entry(QStringLiteral("--version"), Words::tr("In số phiên bản.")) + QLatin1Char('\n')
        + Words::tr("Mã thoát: 0 xong, 1 xong nhưng có điều cần xem lại, 2 sai cách dùng, 3 không đọc hoặc ghi được.")
        + QLatin1String("\n\n") + placesHelp();
}

QString placesHelp()
{
    return Words::tr("Thư viện của người dùng là %1; các bản sao lưu nằm trong thư mục “Sao lưu” bên cạnh, trừ khi "
                     "đã chọn nơi khác.")
        .arg(QDir::toNativeSeparators(defaultLibraryPath()));
}

QString commandHelp(const Command &command)
{
    QString text = Words::tr("Cách dùng: diemtin [--library TỆP] %1 [tùy chọn]").arg(call(command))
        + QLatin1String("\n\n") + command.summary() + QLatin1String("\n\n") + Words::tr("Tùy chọn:")
        + QLatin1Char('\n');
    for (const QCommandLineOption &option : command.options())
        text += entry(optionTerm(option), option.description());
    text += commonOptions();
    return text.trimmed();
}

} // namespace DiemTin
