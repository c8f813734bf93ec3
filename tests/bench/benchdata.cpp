// A desk's database, the data of a simulator that plays its gateway, and its keys in the keychain:
//     bench-data DATABASE SIMULATOR.json BOTS GATEWAY
#include "bench/manybots.h"
#include "storage/databasefile.h"
#include "storage/keychainsecretstore.h"
#include "storage/tables.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace lifty;
using namespace Qt::StringLiterals;

namespace {

bool writeSimulator(const QString &path, const Batch &batch)
{
    QJsonArray companies;
    for (int i = 0; i < manybots::companies; ++i) {
        QJsonArray bots;
        for (const Bot &bot : batch.bots) {
            if (bot.companyId == batch.companies.at(i).id)
                bots.append(QJsonObject{
                    {u"name"_s, bot.name}, {u"token"_s, bot.token}, {u"state"_s, u"connected"_s}});
        }
        companies.append(QJsonObject{
            {u"name"_s, batch.companies.at(i).name}, {u"key"_s, manybots::keyOf(i)}, {u"bots"_s, bots}});
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(QJsonDocument(QJsonObject{{u"companies"_s, companies}}).toJson()) > 0;
}

// With the statuses of a round an hour ago, as a desk has them at its start.
void writeDatabase(const QString &path, Batch batch)
{
    const qint64 then = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
    for (const Bot &bot : batch.bots)
        batch.statuses.insert(bot.id, LinkStatus{LinkStatus::Kind::Connected, {}, then, {}});
    batch.origin = Batch::Origin::Import;
    Progress progress;
    tables::saveBatch(*openDatabase({path}), batch, progress);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const Batch batch = manybots::make(arguments.at(3).toInt(), arguments.at(4));
    if (!writeSimulator(arguments.at(2), batch))
        return 1;
    writeDatabase(arguments.at(1), batch);

    KeychainSecretStore keychain(u"br.com.lifty.Desk"_s);
    int left = manybots::companies;
    bool ok = true;
    for (int i = 0; i < manybots::companies; ++i) {
        keychain.write(batch.companies.at(i).id, manybots::keyOf(i), &app, [&](const auto &written) {
            ok = ok && written.ok();
            if (--left == 0)
                QCoreApplication::exit(ok ? 0 : 1);
        });
    }
    return QCoreApplication::exec();
}
