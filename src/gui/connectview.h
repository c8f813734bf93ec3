#pragma once

#include "core/connectflow.h"

#include <QString>

#include <optional>

namespace lifty {

// What the connect dialog shows of a state: words, and which of its parts are there.
struct ConnectView {
    QString headline;
    QString detail;  // what it means and what to do
    QString trouble; // of the last poll, with the age of what is shown
    bool steps = false;
    bool picture = false; // else `cover` stands in its place
    QString cover;

    // A span of time that is running: what is left of it, and how it is put.
    std::optional<qint64> leftMs;
    qint64 totalMs = 0;
    QString countdown;

    bool canStart = false; // "Iniciar conexão"
    bool canRenew = false; // "Gerar novo QR Code"
    bool canCheck = false; // "Verificar status"
    bool canRetry = false; // "Tentar novamente"
};

ConnectView connectView(const ConnectState &state, const Instant &now, const ConnectPolicy &policy);

// What is done on the phone, a line each.
QString connectSteps();
// The same as a message to a customer far away. No address and no token: it leaves this computer.
QString customerInstructions(const QString &botName);

} // namespace lifty
