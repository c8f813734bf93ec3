#include "gui/aboutdialog.h"

#include "ui_aboutdialog.h"

#include <QApplication>

namespace lifty {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    m_ui->title->setText(QStringLiteral("Lifty Desk %1").arg(QCoreApplication::applicationVersion()));
    m_ui->licences->setPlainText(
        tr("O Lifty Desk é software livre, sob a licença MIT.\n\n"
           "Ele usa, cada um sob a sua licença:\n"
           "· Qt %1, sob a GNU LGPL 3: o código-fonte está em https://download.qt.io, e o programa pode ser "
           "ligado a outra versão do Qt\n"
           "· QtKeychain, sob a licença BSD modificada\n"
           "· cpp-httplib, sob a licença MIT\n"
           "· QR Code generator, de Nayuki, sob a licença MIT\n"
           "· SQLite, em domínio público")
            .arg(QLatin1StringView(qVersion())));
    connect(m_ui->aboutQt, &QPushButton::clicked, qApp, &QApplication::aboutQt);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
}

AboutDialog::~AboutDialog() = default;

} // namespace lifty
