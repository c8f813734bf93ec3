#pragma once

#include "core/bot.h"
#include "gui/botcommands.h"
#include "gui/helpwindow.h"

#include <QMainWindow>
#include <QTimer>
#include <memory>

class QLabel;

namespace Ui {
class MainWindow;
}

namespace lifty {

class ActivityWindow;
class AlertPresenter;
class BotFilterModel;
class BotTableModel;
class Desk;
class NewsBars;
class Settings;
class StoreBar;
class TrayPresence;

// The list of bots, and everything that can be done with them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const ProgramParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    // As soon as there is a list to import into.
    void importFile(const QString &path);
    // Out of the way, and still watching: in the tray, or minimised where there is none.
    void goToBackground();
    // Ends the program, unless something would be lost by it: then it asks, or waits, and ends later. Closing
    // alone goes to the background where that was chosen.
    bool quit();

Q_SIGNALS:
    void ended();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpActions();
    void setUpBotActions();
    void setUpWindowActions();
    void showIcons();
    void setUpTable();
    void setUpFilters();
    void setUpPages();
    void setUpBars();
    void followDesk();
    void followWatch();

    QList<QUuid> selectedBots() const;
    // The bot that "Conectar…" and "Desconectar…" are about: the selected one, none where there is not
    // exactly one.
    const Bot *onlyBot() const;
    void selectBot(const QUuid &botId);
    void selectBots(const QList<QUuid> &botIds);
    void goToTable();

    void connectBot();
    void addBot();
    void startDemo();
    void showActivity();
    void showHelp(HelpWindow::Topic topic);
    void clearFilters();

    bool staysWhenClosed() const;
    bool mayQuit();
    void updateActions();
    void updateList();
    void updatePage();
    void updateStatusLine();
    void updateWatchLine();

    const std::unique_ptr<Ui::MainWindow> m_ui;
    Desk &m_desk;
    Settings &m_settings;
    const ProgramParts m_parts;
    BotTableModel *m_bots;
    BotFilterModel *m_shown;
    StoreBar *m_storeBar;
    NewsBars *m_news;
    BotCommands *m_commands;
    ActivityWindow *m_activity = nullptr; // made when it is first wanted
    std::unique_ptr<HelpWindow> m_help;   // likewise
    NewsBars *m_alertBars;
    AlertPresenter *m_alerts;
    TrayPresence *m_tray;
    QLabel *m_watchLine;
    QTimer m_watchLineAge; // until what it says is no longer true
    QStringList m_importWhenOpen;
    bool m_isRefreshing = false;  // somebody waits for it; the watch's own rounds are not told
    bool m_isSureToClose = false; // asked, because of a connection under way
    bool m_closesSoon = false;    // once the last number has ended
    bool m_explainedMinimized = false;
    bool m_mayClose = false; // quit() found nothing to lose
    bool m_isOpen = false;
};

} // namespace lifty
