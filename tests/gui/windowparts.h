#pragma once

#include "core/autostart.h"
#include "core/requestlog.h"
#include "core/watch.h"
#include "gui/bottablemodel.h"
#include "gui/connectdialog.h"
#include "gui/desktopnotifier.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "gui/qrview.h"
#include "gui/settings.h"
#include "gui/trayicon.h"
#include "gui/widgets.h"
#include "storage/csvtablefiles.h"
#include "support/deskfixture.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <optional>

namespace lifty {

// Bots in the states that matter for a connection. Their tokens are their names.
inline QList<SimulatedCompany> connectData()
{
    using State = SimulatedBot::State;
    const auto bot = [](const QString &name, State state) { return SimulatedBot{name, name, {}, state}; };
    using namespace Qt::StringLiterals;
    return {{u"Acme"_s,
             u"acme-key"_s,
             {bot(u"padaria"_s, State::NotConfigured), bot(u"otica"_s, State::NotConfigured),
              bot(u"pet"_s, State::NotConfigured), bot(u"clinica"_s, State::Connected),
              bot(u"farmacia"_s, State::AwaitingScan)}}};
}

class FakeAutostart : public Autostart
{
public:
    bool isOn() const override { return on; }
    bool set(bool wanted) override
    {
        on = wanted;
        return true;
    }

    bool on = false;
};

// The real window over a desk, worked as a person does.
class WindowParts
{
public:
    explicit WindowParts(const QList<SimulatedCompany> &data = connectData(),
                         const ConnectPolicy &policy = quickPolicy(),
                         const std::function<void(const QString &)> &simulateScan = {})
        : fixture(data, 5, policy), m_simulateScan(simulateScan)
    {
    }

    // The window is there first, as in the program.
    bool show()
    {
        settings.emplace();
        notifier.emplace(*settings);
        window = std::make_unique<MainWindow>(ProgramParts{fixture.desk(), watch, *settings, files, requests,
                                                           *notifier, tray, autostart, m_simulateScan});
        window->show();
        return QTest::qWaitForWindowActive(window.get());
    }
    bool showAndFill() { return show() && fixture.fill(); }

    QTableView *table() { return window->findChild<QTableView *>(); }
    int rows() { return table()->model()->rowCount(); }
    QModelIndex indexOf(const QString &token, BotTableModel::Column column = BotTableModel::Name)
    {
        for (int row = 0; row < rows(); ++row) {
            const QModelIndex index = table()->model()->index(row, column);
            if (index.data(BotTableModel::BotIdRole).toUuid() == fixture.botId(token))
                return index;
        }
        return {};
    }
    QString cell(const QString &token, BotTableModel::Column column)
    {
        return indexOf(token, column).data().toString();
    }
    void select(const QString &token)
    {
        table()->setFocus();
        table()->setCurrentIndex(indexOf(token));
    }
    QAction *action(const QString &text)
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (withoutMnemonic(action->text()) == text && !action->menu())
                return action;
        }
        return nullptr;
    }
    ConnectDialog *connectDialog(const QString &token)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<ConnectDialog *>(widget);
            if (dialog && dialog->isVisible() &&
                dialog->windowTitle() == QStringLiteral("Conectar WhatsApp: ") + token)
                return dialog;
        }
        return nullptr;
    }
    int connectDialogs()
    {
        const QWidgetList widgets = QApplication::topLevelWidgets();
        return int(std::count_if(widgets.cbegin(), widgets.cend(), [](QWidget *widget) {
            return qobject_cast<ConnectDialog *>(widget) && widget->isVisible();
        }));
    }
    ConnectDialog *connectBot(const QString &token)
    {
        select(token);
        action(QStringLiteral("Conectar…"))->trigger();
        return connectDialog(token);
    }
    // The text of each message bar on the screen, newest last.
    QStringList bars()
    {
        QStringList texts;
        for (auto *bar : window->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                texts.append(bar->text());
        }
        return texts;
    }

    DeskFixture fixture;
    std::optional<Settings> settings;
    std::optional<DesktopNotifier> notifier;
    CsvTableFiles files;
    RequestLog requests;
    Watch watch{fixture.desk(), {.interval = std::chrono::hours(1)}};
    TrayIcon tray;
    FakeAutostart autostart;
    std::unique_ptr<MainWindow> window;

private:
    const std::function<void(const QString &)> m_simulateScan;
};

// A headline of the connect dialog, on the screen now.
inline bool shows(QWidget *window, const QString &words)
{
    const auto labels = window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace lifty
