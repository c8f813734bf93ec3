#pragma once

#include "core/result.h"
#include "core/tablefile.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QMimeData;

namespace Ui {
class ImportDialog;
}

namespace lifty {

class ImportTableModel;
class Roster;
struct Progress;
struct StoreError;

// Reads a file of bots, shows what would come of each line, and brings in what is new or changed: all of it
// or nothing.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Roster &roster, TableFiles &files, const QString &path, QWidget *parent = nullptr);
    ~ImportDialog() override;

    // The one file that is dragged, or nothing.
    static QString draggedFile(const QMimeData &data);

    // While it imports, this asks for the end of that first.
    void reject() override;

Q_SIGNALS:
    // What was done, in words; whether companies were made that have no key yet. The dialog closes then.
    void imported(const QString &sentence, bool keysMissing);

private:
    void setUpTable();
    void showRead(const Result<QList<TableRow>, TableFileError> &read);
    void plan();
    void showPlan();
    void goToNextStep();
    void listSituations();
    QString summary() const;
    QString advice() const;
    void import();
    void showImported(const Result<Nothing, StoreError> &saved);
    void showBusy(const QString &words, int total);
    void showTrouble(const QString &words);
    QString resultSentence() const;

    const std::unique_ptr<Ui::ImportDialog> m_ui;
    Roster &m_roster;
    ImportTableModel *const m_model;
    QList<TableRow> m_rows;
    std::shared_ptr<Progress> m_progress; // while it imports
    QTimer m_progressTimer;
};

} // namespace lifty
