#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <chrono>

namespace lifty {

// What goes back over HTTP, and how long it is held back first.
struct SimulatedAnswer {
    int code = 200;
    QByteArray contentType;
    QByteArray body;
    QByteArray retryAfter{};   // header, left out where empty
    QByteArray cacheControl{}; // likewise
    std::chrono::milliseconds delay{0};
};

SimulatedAnswer jsonAnswer(const QJsonObject &body);
// As Google's API Gateway words its errors.
SimulatedAnswer errorAnswer(int code, const QString &message);

} // namespace lifty
