#pragma once

#include "core/timeline.h"

#include <QDialog>
#include <QUuid>

#include <memory>

namespace Ui {
class TimelineWindow;
}

namespace lifty {

class ActivityStore;
class Clock;
class PeriodChoice;
class Settings;
class TimelineOutages;
struct StoreError;

// "Linha do tempo": when one bot was up and when down, drawn, in numbers, and as PDF for the customer.
class TimelineWindow : public QDialog
{
    Q_OBJECT

public:
    struct Parts {
        ActivityStore &history;
        const Clock &clock;
        Settings &settings;
        qint64 observedGapMs; // see Roster
    };
    struct Subject {
        QUuid botId;
        QString botName;
        QString companyName;
    };

    TimelineWindow(const Parts &parts, const Subject &subject, QWidget *parent = nullptr);
    ~TimelineWindow() override;

    QUuid botId() const { return m_subject.botId; }

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLegend();
    void read();
    void showSpans(const QList<StatusSpan> &spans);
    void showFailure(const StoreError &error);
    void choosePdf();
    void savePdf(const QString &path);

    const std::unique_ptr<Ui::TimelineWindow> m_ui;
    const Parts m_parts;
    const Subject m_subject;
    PeriodChoice *m_period;
    TimelineOutages *const m_outages;
    std::unique_ptr<QObject> m_reading; // whose end drops the answer for a period that is not wanted any more
    Timeline m_line;
};

} // namespace lifty
