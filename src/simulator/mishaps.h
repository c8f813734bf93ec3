#pragma once

#include "simulator/simulatedanswer.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace lifty {

// What a test asked to go wrong. A call is named as in ReceivedLog; an empty name means every call.
class Mishaps
{
public:
    // The next `count` calls get this answer and do nothing. Several requests wait in line.
    void failNext(const QString &call, int count, const SimulatedAnswer &answer);
    // The answer in place of this call's own, if one is due.
    std::optional<SimulatedAnswer> takeFailure(const QString &call);

    // From now on answers are held back, after the call did its work; 0 ends it.
    void setDelay(const QString &call, std::chrono::milliseconds delay) { m_delays[call] = delay; }
    std::chrono::milliseconds delay(const QString &call) const
    {
        return m_delays.value(call, m_delays.value({}));
    }

private:
    struct Failure {
        QString call;
        int count;
        SimulatedAnswer answer;
    };
    QList<Failure> m_failures;
    QHash<QString, std::chrono::milliseconds> m_delays;
};

} // namespace lifty
