#pragma once

#include <QIcon>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

namespace lifty {

class TrayHost;

// The program's one icon in the tray: how many bots are down is painted over it, and its words are the tool
// tip. Where the tray comes later than the program, the icon comes with it.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    // Whether the icon can be seen now.
    bool isAvailable();

    // `trouble`: something is wrong that is no number of bots. Plain text.
    void showState(int botsDown, bool trouble, const QString &words);
    void show();
    void hide();

    // For what only the icon's owner may do, as showing a message on Windows and macOS.
    QSystemTrayIcon &systemIcon();

Q_SIGNALS:
    void openWanted();
    void quitWanted();
    // The tray came later than the program, or went for good.
    void appeared();
    void vanished();

private:
    void appear();

    QString m_badge;
    QString m_words;
    bool m_isShown = false;
    QMenu m_menu;
    const std::unique_ptr<TrayHost> m_host;
    std::unique_ptr<QSystemTrayIcon> m_icon; // none before the host is there
};

// "3", "99+", "!", or nothing.
QString trayBadge(int botsDown, bool trouble);
// The program's icon with the badge over it, in the sizes that trays ask for.
QIcon trayPicture(const QString &badge);

} // namespace lifty
