#pragma once

#include <QUuid>
#include <QWidget>

#include <memory>

namespace Ui {
class BotFilterBar;
}

namespace lifty {

class BotFilterModel;
class Roster;

// Above the table: what to search for, and which status and company to show.
class BotFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit BotFilterBar(QWidget *parent = nullptr);
    ~BotFilterBar() override;

    void setUp(BotFilterModel &shown, const Roster &roster);

    void focusSearch();
    void clear();
    // The one whose bots are shown, null where all are.
    QUuid companyId() const;
    bool isOnlySearching() const;

Q_SIGNALS:
    void changed();
    void tableWanted(); // to what was found, by the keyboard

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void listStatuses();
    void listCompanies();
    void showIcons();

    const std::unique_ptr<Ui::BotFilterBar> m_ui;
    const Roster *m_roster = nullptr;
};

} // namespace lifty
