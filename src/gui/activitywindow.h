#pragma once

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <QUuid>

#include <memory>

namespace Ui {
class ActivityWindow;
}

namespace lifty {

class ActivityExport;
class ActivityModel;
class ActivityStore;
class Clock;
class PeriodChoice;
class Roster;
class Settings;
class TableFiles;

// "Atividade": the history of all bots, its filters, its export, and the way to a bot's time line.
class ActivityWindow : public QDialog
{
    Q_OBJECT

public:
    struct Parts {
        ActivityStore &history;
        const Roster &roster;
        TableFiles &files;
        const Clock &clock;
        Settings &settings;
    };

    explicit ActivityWindow(const Parts &parts, QWidget *parent = nullptr);
    ~ActivityWindow() override;

    // On the screen and in front, whether it was open or not.
    void present();
    // This bot's entries alone; it need not be in the list any more.
    void showBot(const QUuid &botId, const QString &name);
    // Something may have been written: what is new is read soon, once for all that comes together.
    void noteActivity();

    void done(int result) override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpFilters();
    void setUpTable();
    void setUpExport();
    void keepPlaceWhileRowsComeAbove();
    void restore();
    void listBots();
    void listCompanies();
    void applyFilter();
    void clearFilters();
    void readNewer();
    bool isFiltering() const;
    void updatePage();
    void updateButtons();
    void openTimeline();
    void chooseExportFile();
    void exportTo(const QString &path);
    void endExport();
    // The chosen row's bot, or else the one that is filtered by.
    QUuid botAtHand(QString *name = nullptr, QString *company = nullptr) const;

    const std::unique_ptr<Ui::ActivityWindow> m_ui;
    const Parts m_parts;
    ActivityModel *const m_model;
    PeriodChoice *m_period = nullptr;
    QPointer<ActivityExport> m_export;
    QString m_trouble; // what the bar says of a read
    QTimer m_searchSoon;
    QTimer m_readSoon;
    QTimer m_listSoon;
    bool m_wasRead = false; // the first page was asked for
};

} // namespace lifty
