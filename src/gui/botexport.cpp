#include "gui/botexport.h"

#include "core/botimport.h"
#include "core/desk.h"
#include "core/tablefile.h"
#include "gui/errortext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

struct BotExport {
    Q_DECLARE_TR_FUNCTIONS(lifty::BotExport)
};

// The value is how many were written.
Result<int, TableFileError> write(Roster &roster, TableFiles &files, const QList<QUuid> &botIds,
                                  const QString &path)
{
    QHash<QUuid, QString> companyNames;
    for (const Company &company : roster.companies())
        companyNames.insert(company.id, company.name);
    const auto writer = files.create(path);
    writer->write(exportHeader());
    int count = 0;
    const auto writeBot = [&](const Bot &bot) {
        count += writer->write(exportFields(bot, companyNames.value(bot.companyId)));
    };
    if (botIds.isEmpty())
        std::for_each(roster.bots().cbegin(), roster.bots().cend(), writeBot);
    for (const QUuid &id : botIds) {
        if (const Bot *bot = roster.bot(id)) // it may be gone by now
            writeBot(*bot);
    }
    const auto finished = writer->finish();
    return finished.ok() ? Result<int, TableFileError>(count) : finished.error();
}

} // namespace

void exportBots(Desk &desk, TableFiles &files, const QList<QUuid> &botIds, QWidget *parent,
                std::function<void(MessageBar::Kind, const QString &)> tell)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(desk.clock().now().wallMs).date();
    auto *dialog = new QFileDialog(parent, BotExport::tr("Exportar bots"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   BotExport::tr("Planilha CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"bots-%1.csv"_s.arg(today.toString(Qt::ISODate)));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, dialog,
        [&desk, &files, botIds, tell = std::move(tell)](const QString &path) {
            const auto written = write(desk.roster(), files, botIds, path);
            if (!written.ok())
                return tell(MessageBar::Kind::Warning, errorText(written.error()));
            ActivityEntry entry;
            entry.kind = ActivityEntry::Kind::BotsExported;
            entry.count = written.value();
            desk.record(entry);
            tell(MessageBar::Kind::Success,
                 BotExport::tr("%Ln bot(s) exportado(s), sem as chaves, para %1", nullptr, written.value())
                     .arg(QDir::toNativeSeparators(path)));
        });
    dialog->open();
}

} // namespace lifty
