#include "simulator/mishaps.h"

#include <algorithm>

namespace lifty {

void Mishaps::failNext(const QString &call, int count, const SimulatedAnswer &answer)
{
    m_failures.append({call, count, answer});
}

std::optional<SimulatedAnswer> Mishaps::takeFailure(const QString &call)
{
    const auto due = std::find_if(m_failures.begin(), m_failures.end(), [&](const Failure &failure) {
        return failure.call.isEmpty() || failure.call == call;
    });
    if (due == m_failures.end())
        return std::nullopt;
    SimulatedAnswer answer = due->answer;
    if (--due->count == 0)
        m_failures.erase(due);
    return answer;
}

} // namespace lifty
