// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the command a line names and calls it with what is left of the line.

#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/cli/help.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace DiemTin {

namespace {

const QString LibraryOption = QStringLiteral("library");
const QString HelpOption = QStringLiteral("help");
const QString VersionOption = QStringLiteral("version");
const QString ScreenshotOption = QStringLiteral("screenshot");
const QString MeasureOption = QStringLiteral("measure");

const QString FileSuffix = QStringLiteral(".diemtin");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::CommandLine)
};

/// What is wrong with a line the parser refused, in words.
QString mistakeOf(const QCommandLineParser &parser)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return Words::tr("Không có tùy chọn “%1”.").arg(unknown.constFirst());
    return Words::tr("Tùy chọn thiếu giá trị hoặc thừa giá trị: %1").arg(parser.errorText());
}

/// The command whose words the line begins with; `words` is how many they are. Null where there is none.
const Command *findCommand(const QStringList &line, qsizetype *words)
{
    for (const Command *command : allCommands()) {
        const QStringList name = command->name().split(QLatin1Char(' '));
        if (line.first(std::min(name.size(), line.size())) == name) {
            *words = name.size();
            return command;
        }
    }
    return nullptr;
}

ExitStatus wrongUsage(const QString &mistake, const QString &whereToLook)
{
    say(QStringLiteral("diemtin: ") + mistake);
    say(Words::tr("Xem: %1").arg(whereToLook));
    return ExitStatus::Usage;
}

} // namespace

CommandLine::CommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions({{LibraryOption, {}, QStringLiteral("TỆP")},
                       {{QStringLiteral("h"), HelpOption}, {}},
                       {{QStringLiteral("v"), VersionOption}, {}},
                       {ScreenshotOption, {}, QStringLiteral("TỆP")},
                       {MeasureOption, {}}});
    if (!parser.parse(arguments))
        m_mistake = mistakeOf(parser);
    m_help = parser.isSet(HelpOption);
    m_version = parser.isSet(VersionOption);
    m_library = parser.value(LibraryOption);
    m_screenshot = parser.value(ScreenshotOption);
    m_measure = parser.isSet(MeasureOption);
    m_rest = parser.positionalArguments();
    // A file that the desktop hands over.
    if (m_rest.size() == 1 && m_library.isEmpty() && m_rest.constFirst().endsWith(FileSuffix, Qt::CaseInsensitive))
        m_library = m_rest.takeFirst();
}

bool CommandLine::wantsWindow() const
{
    return m_rest.isEmpty() && !m_help && !m_version && m_mistake.isEmpty();
}

WindowRequest CommandLine::windowRequest() const
{
    return {m_library.isEmpty() ? qEnvironmentVariable("DIEMTIN_LIBRARY") : m_library, m_screenshot, m_measure};
}

QString CommandLine::libraryPath() const
{
    return m_library.isEmpty() ? defaultLibraryPath() : m_library;
}

ExitStatus CommandLine::run(const Clock &clock) const
{
    if (!m_mistake.isEmpty())
        return wrongUsage(m_mistake, QStringLiteral("diemtin --help"));
    if (m_help)
        printLine(programHelp());
    else if (m_version)
        printLine(QStringLiteral("diemtin ") + QCoreApplication::applicationVersion());
    else
        return runCommand(clock);
    return ExitStatus::Done;
}

ExitStatus CommandLine::runCommand(const Clock &clock) const
{
    qsizetype words = 0;
    const Command *command = findCommand(m_rest, &words);
    if (!command)
        return wrongUsage(Words::tr("Không có lệnh “%1”.").arg(m_rest.join(QLatin1Char(' '))),
                          QStringLiteral("diemtin --help"));
    const QString name = QStringLiteral("diemtin ") + command->name();
    QCommandLineParser parser;
    parser.addOptions(command->options());
    parser.addOptions({{LibraryOption, {}, QStringLiteral("TỆP")}, {{QStringLiteral("h"), HelpOption}, {}}});
    const bool understood = parser.parse(QStringList(name) + m_rest.sliced(words));
    if (understood && parser.isSet(HelpOption)) {
        printLine(commandHelp(*command));
        return ExitStatus::Done;
    }
    if (!understood)
        return wrongUsage(mistakeOf(parser), name + QLatin1String(" --help"));
    const ArgumentCount count = command->argumentCount();
    const qsizetype given = parser.positionalArguments().size();
    if (given < count.least || given > count.most)
        return wrongUsage(Words::tr("Sai số lượng tham số."), name + QLatin1String(" --help"));
    const QString library = parser.isSet(LibraryOption) ? parser.value(LibraryOption) : libraryPath();
    return command->run(Call(parser, library, clock));
}

QString defaultLibraryPath()
{
    QString fromEnvironment = qEnvironmentVariable("DIEMTIN_LIBRARY");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .absoluteFilePath(QStringLiteral("library.diemtin"));
}

} // namespace DiemTin
