#pragma once

#include <QList>
#include <QString>
#include <QUuid>

namespace lifty {

// A customer company: who pays, and where its bots are reached. Its API key is not here: it lives in the
// keychain, under the company's id.
struct Company {
    QUuid id;
    QString name;                // unique, ends trimmed
    QString gatewayAddress;      // as normalisedGatewayAddress() gives it
    bool allowPlainHttp = false; // for statusURL and tokenURL alone

    bool operator==(const Company &) const = default;
};

struct Bot {
    QUuid id;
    QUuid companyId;
    QString name;
    QString token; // unique per gateway address; the `id` of the API's paths
    QString notes;

    bool operator==(const Bot &) const = default;
};

} // namespace lifty
