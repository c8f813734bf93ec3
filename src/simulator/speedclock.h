#pragma once

#include <QElapsedTimer>

namespace lifty {

// Milliseconds since it was made, `factor` times as fast as the world's. A change of the factor holds from
// then on.
class SpeedClock
{
public:
    static bool accepts(double factor) { return factor > 0 && factor <= 10'000; }

    explicit SpeedClock(double factor) : m_factor(factor) { m_timer.start(); }

    qint64 now() const { return m_before + qint64(double(m_timer.elapsed()) * m_factor); }
    double factor() const { return m_factor; }
    void setFactor(double factor)
    {
        m_before = now();
        m_timer.restart();
        m_factor = factor;
    }

private:
    QElapsedTimer m_timer;
    qint64 m_before = 0;
    double m_factor;
};

} // namespace lifty
