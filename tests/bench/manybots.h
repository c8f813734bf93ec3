#pragma once

#include "core/store.h"

#include <QUuid>

// A desk of any size, always the same one: every bot is connected, and ten companies have a key each.
namespace lifty::manybots {

inline constexpr int companies = 10;

inline QUuid idOf(const QString &what)
{
    static const QUuid space = QUuid::fromString(QStringLiteral("6f0d2c62-7a38-4c7e-9a51-3f1f0a9b8d12"));
    return QUuid::createUuidV5(space, what);
}

inline QString keyOf(int company) { return QStringLiteral("chave-da-empresa-%1").arg(company); }

inline Batch make(int bots, const QString &gatewayAddress)
{
    const QStringList trades{QStringLiteral("Padaria"), QStringLiteral("Clínica"), QStringLiteral("Oficina"),
                             QStringLiteral("Farmácia"), QStringLiteral("Escola")};
    const QStringList places{QStringLiteral("Central"), QStringLiteral("São João"),
                             QStringLiteral("Florianópolis"), QStringLiteral("da Praça")};
    Batch batch;
    for (int i = 0; i < companies; ++i) {
        const QString name = QStringLiteral("Rede %1 Alimentos Ltda").arg(i);
        batch.companies.append({idOf(name), name, gatewayAddress, false});
    }
    for (int i = 0; i < bots; ++i) {
        const QString token = QStringLiteral("token-%1").arg(i, 5, 10, QLatin1Char('0'));
        const QString name = QStringLiteral("%1 %2 %3").arg(trades.at(i % 5), places.at(i % 4)).arg(i);
        batch.bots.append({idOf(token), batch.companies.at(i % companies).id, name, token,
                           QStringLiteral("cliente desde 20%1").arg(10 + i % 15)});
    }
    return batch;
}

} // namespace lifty::manybots
