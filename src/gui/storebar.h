#pragma once

#include "gui/messagebar.h"

namespace lifty {

class Roster;
struct StoreError;

// What is wrong with the database, until it is right again or somebody puts the bar away.
class StoreBar : public MessageBar
{
    Q_OBJECT

public:
    explicit StoreBar(Roster &roster, QWidget *parent = nullptr);

    // Why there is nothing to list; empty where the database is open.
    const QString &whyClosed() const { return m_whyClosed; }

private:
    void sayOpened();
    void sayNotOpened(const StoreError &error);
    void sayNotSaved(const StoreError &error);
    void saved();

    Roster &m_roster;
    QString m_whyClosed;
    QString m_whyNotSaved; // as it was said; empty where the last read was saved
};

} // namespace lifty
