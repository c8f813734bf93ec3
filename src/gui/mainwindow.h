#pragma once

#include "core/bot.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

namespace Ui {
class MainWindow;
}

namespace lifty {

class BotFilterModel;
class BotTableModel;
class ConnectDialog;
class Desk;
class MessageBar;
class NewsBars;
class Settings;

// The list of bots, and everything that can be done with them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `simulateScan` plays the phone of the bot with this token, in the demo alone; null anywhere else.
    using SimulateScan = std::function<void(const QString &token)>;

    MainWindow(Desk &desk, Settings &settings, SimulateScan simulateScan, QWidget *parent = nullptr);
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpActions();
    void setUpTable();
    void setUpFilters();
    void setUpBars();
    void followDesk();

    QList<QUuid> selectedBots() const;
    // The bot that "Conectar…" and "Desconectar…" are about: the selected one, none where there is not
    // exactly one.
    const Bot *onlyBot() const;
    void selectBot(const QUuid &botId);
    void goToTable();

    void connectBot();
    void disconnectBot();
    void addBot();
    void editBot();
    void removeBots();
    void editCompanies();
    void firstSteps();
    void startDemo();
    void showAbout();
    void clearFilters();

    void listCompanies();
    void updateActions();
    void updatePage();
    void updateStatusLine();
    void updateKeychainBar();

    const std::unique_ptr<Ui::MainWindow> m_ui;
    Desk &m_desk;
    Settings &m_settings;
    const SimulateScan m_simulateScan;
    BotTableModel *m_bots;
    BotFilterModel *m_shown;
    MessageBar *m_keychainBar;
    MessageBar *m_storeBar;
    NewsBars *m_news;
    QHash<QUuid, ConnectDialog *> m_connectDialogs;
    QTimer m_ages;
    QString m_keychainTrouble; // as it was last said
    QString m_storeTrouble;    // why there is nothing to list
    bool m_isOpen = false;
};

} // namespace lifty
