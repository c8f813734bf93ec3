#include "gui/activityperiod.h"

#include "core/clock.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QLocale>

#include <limits>

namespace lifty {

namespace {

constexpr qint64 noEnd = std::numeric_limits<qint64>::max();

// In this computer's time zone, in which a day may have 23 hours, or begin at one o'clock.
qint64 beginOf(const QDate &day) { return day.startOfDay().toMSecsSinceEpoch(); }

} // namespace

PeriodRange periodRange(Period period, const QDate &today, const QDate &firstDay, const QDate &lastDay)
{
    const QDate firstOfMonth(today.year(), today.month(), 1);
    switch (period) {
    case Period::Today:
        return {beginOf(today), noEnd};
    case Period::Last7Days:
        return {beginOf(today.addDays(-6)), noEnd};
    case Period::Last30Days:
        return {beginOf(today.addDays(-29)), noEnd};
    case Period::ThisMonth:
        return {beginOf(firstOfMonth), noEnd};
    case Period::LastMonth:
        return {beginOf(firstOfMonth.addMonths(-1)), beginOf(firstOfMonth)};
    case Period::All:
        return {0, noEnd};
    case Period::Custom:
        return {beginOf(firstDay), beginOf(lastDay.addDays(1))};
    }
    return {};
}

PeriodChoice::PeriodChoice(QComboBox *period, QWidget *days, QDateEdit *first, QDateEdit *last,
                           const Clock &clock)
    : QObject(period), m_period(period), m_first(first), m_last(last), m_clock(clock)
{
    const std::pair<Period, QString> choices[] = {
        {Period::Today, tr("Hoje")},
        {Period::Last7Days, tr("Últimos 7 dias")},
        {Period::Last30Days, tr("Últimos 30 dias")},
        {Period::ThisMonth, tr("Este mês")},
        {Period::LastMonth, tr("Mês passado")},
        {Period::All, tr("Tudo")},
        {Period::Custom, tr("Personalizado…")},
    };
    for (const auto &[each, text] : choices)
        m_period->addItem(text, int(each));
    setPeriod(Period::All);
    for (QDateEdit *edit : {first, last}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
        edit->setDate(today());
    }
    days->hide();

    connect(period, &QComboBox::currentIndexChanged, this, [this, days] {
        days->setVisible(this->period() == Period::Custom);
        Q_EMIT changed();
    });
    // The two never cross: the one that was not touched follows.
    connect(first, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        if (m_last->date() < date)
            m_last->setDate(date);
        else
            Q_EMIT changed();
    });
    connect(last, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        if (m_first->date() > date)
            m_first->setDate(date);
        else
            Q_EMIT changed();
    });
}

Period PeriodChoice::period() const { return Period(m_period->currentData().toInt()); }

void PeriodChoice::setPeriod(Period period) { m_period->setCurrentIndex(m_period->findData(int(period))); }

PeriodRange PeriodChoice::range() const
{
    return periodRange(period(), today(), m_first->date(), m_last->date());
}

QDate PeriodChoice::today() const { return QDateTime::fromMSecsSinceEpoch(m_clock.now().wallMs).date(); }

} // namespace lifty
