#pragma once

#include <QDate>
#include <QObject>

class QComboBox;
class QDateEdit;
class QWidget;

namespace lifty {

class Clock;

enum class Period { Today, Last7Days, Last30Days, ThisMonth, LastMonth, All, Custom };

// UTC milliseconds, [from, to). A period that today belongs to has no end: what happens next is in it.
struct PeriodRange {
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const PeriodRange &) const = default;
};

// The first and the last day count for Custom alone; both belong to the period.
PeriodRange periodRange(Period period, const QDate &today, const QDate &firstDay = {},
                        const QDate &lastDay = {});

// "Período": a combo box, and two dates that are shown for "Personalizado…" alone.
class PeriodChoice : public QObject
{
    Q_OBJECT

public:
    // The dates lie, with their labels, on `days`.
    PeriodChoice(QComboBox *period, QWidget *days, QDateEdit *first, QDateEdit *last, const Clock &clock);

    Period period() const;
    void setPeriod(Period period);
    PeriodRange range() const;

Q_SIGNALS:
    void changed();

private:
    QDate today() const;

    QComboBox *const m_period;
    QDateEdit *const m_first;
    QDateEdit *const m_last;
    const Clock &m_clock;
};

} // namespace lifty
