#pragma once

#include <QDialog>
#include <QList>
#include <QUuid>

#include <memory>
#include <optional>

namespace Ui {
class SilenceDialog;
}

namespace lifty {

class Roster;

// Until when nothing is told of these bots; they are watched all the same.
class SilenceDialog : public QDialog
{
    Q_OBJECT

public:
    SilenceDialog(const QList<QUuid> &botIds, Roster &roster, qint64 nowWallMs, QWidget *parent = nullptr);
    ~SilenceDialog() override;

    // Not while the disk is asked.
    void reject() override;

private:
    void showBots();
    void fillChoices();
    // None where the moment that was chosen is over.
    std::optional<qint64> until() const;
    void silence();
    void save(qint64 until, QWidget *button);

    const std::unique_ptr<Ui::SilenceDialog> m_ui;
    const QList<QUuid> m_botIds;
    Roster &m_roster;
    const qint64 m_now; // UTC milliseconds
    bool m_isSaving = false;
};

} // namespace lifty
