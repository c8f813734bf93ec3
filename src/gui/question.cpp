#include "gui/question.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace lifty {

void ask(QWidget *parent, const QString &question, const QString &consequence, const QString &deed,
         std::function<void()> agreed)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(deed);
    box->setTextFormat(Qt::PlainText); // a bot's name is in it
    box->setText(question);
    box->setInformativeText(consequence);
    QPushButton *yes = box->addButton(deed, QMessageBox::AcceptRole);
    QPushButton *no =
        box->addButton(QCoreApplication::translate("lifty::Question", "Cancelar"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, [agreed = std::move(agreed)] { agreed(); });
    box->open();
}

} // namespace lifty
