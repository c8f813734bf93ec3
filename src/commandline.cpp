#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lifty::CommandLine)
};

CommandLine wrong(const QString &why)
{
    CommandLine line;
    line.isWrong = true;
    line.answer = why + u'\n' + Words::tr("“%1 --help” mostra as opções.").arg(u"lifty-desk"_s) + u'\n';
    return line;
}

} // namespace

CommandLine CommandLine::read(const QStringList &arguments, const QString &folder)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Conecta e acompanha os bots de WhatsApp da Lifty."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s,
                                  Words::tr("Abre com dados de demonstração, sem tocar nos seus."));
    const QCommandLineOption import(u"import"_s, Words::tr("Abre a importação de bots deste arquivo CSV."),
                                    Words::tr("ARQUIVO.csv"));
    const QCommandLineOption minimized(
        u"minimized"_s, Words::tr("Abre na bandeja do sistema ou, onde não há bandeja, minimizado."));
    parser.addOptions({demo, import, minimized});

    const bool parsed = parser.parse(arguments);
    CommandLine line;
    if (parser.isSet(help) || parser.isSet(u"help-all"_s)) {
        line.answer = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.answer =
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
        return line;
    }
    if (!parsed)
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(Words::tr("Argumento desconhecido: %1").arg(parser.positionalArguments().constFirst()));
    if (parser.values(import).size() > 1)
        return wrong(Words::tr("Só um arquivo pode ser importado de cada vez."));
    if (parser.isSet(import) && parser.value(import).isEmpty())
        return wrong(Words::tr("Falta o arquivo depois de --import."));

    line.demo = parser.isSet(demo);
    line.minimized = parser.isSet(minimized);
    if (parser.isSet(import))
        line.importFile = QDir::cleanPath(QDir(folder).absoluteFilePath(parser.value(import)));
    return line;
}

QStringList CommandLine::arguments() const
{
    QStringList all;
    if (minimized)
        all.append(u"--minimized"_s);
    if (!importFile.isEmpty())
        all.append(u"--import="_s + importFile);
    return all;
}

} // namespace lifty
