#pragma once

#include "core/numberpauser.h"

#include <QDialog>
#include <QSet>
#include <QTimer>

#include <memory>
#include <utility>

class QStandardItemModel;

namespace Ui {
class MissedResumesDialog;
}

namespace lifty {

class Roster;

// The numbers that should have been resumed while the program was closed, of all bots: asks for each whether
// it is to be resumed now or kept. What is not answered is asked again at the next start.
class MissedResumesDialog : public QDialog
{
    Q_OBJECT

public:
    MissedResumesDialog(NumberPauser &pauser, Roster &roster, QWidget *parent = nullptr);
    ~MissedResumesDialog() override;

private:
    using Key = std::pair<QUuid, QString>; // bot and number

    void list();
    void enable();
    QList<PausedNumber> ticked() const;
    void resumeTicked();
    void keepTicked();
    void setState(const Key &key, const QString &words);

    const std::unique_ptr<Ui::MissedResumesDialog> m_ui;
    NumberPauser &m_pauser;
    Roster &m_roster;
    QStandardItemModel *m_model;
    QList<PausedNumber> m_listed; // by row
    QSet<Key> m_unticked;
    QHash<Key, QString> m_states;
    QTimer m_relist; // many changes in a row are drawn together
};

} // namespace lifty
