#include "gui/activitysave.h"

#include "gui/settings.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace lifty {

void askWhereToSave(QWidget *parent, Settings &settings, const QString &title, const QString &fileName,
                    const QString &filter, std::function<void(const QString &path)> chosen)
{
    QString folder = settings.get(settings::historyFolder);
    if (!QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(fileName).suffix());
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&settings, chosen = std::move(chosen)](const QString &path) {
                         settings.set(settings::historyFolder, QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    dialog->open();
}

} // namespace lifty
