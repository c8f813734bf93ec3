#include "gui/aboutdialog.h"

#include "ui_aboutdialog.h"

#include <QApplication>
#include <QFile>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

// As their authors wrote them, in no other language.
QString licence(const QString &file)
{
    QFile text(u":/licences/"_s + file);
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    m_ui->title->setText(QStringLiteral("Lifty Desk %1").arg(QCoreApplication::applicationVersion()));
    m_ui->documents->addItem(tr("Resumo"));
    m_ui->documents->addItem(tr("Avisos de terceiros"), u"NOTICES.txt"_s);
    m_ui->documents->addItem(u"Lifty Desk: MIT"_s, u"LICENSE.txt"_s);
    m_ui->documents->addItem(u"Qt: GNU LGPL 3"_s, u"LGPL-3.0.txt"_s);
    m_ui->documents->addItem(u"Qt: GNU GPL 3"_s, u"GPL-3.0.txt"_s);
    m_ui->documents->addItem(tr("Qt: código de terceiros"), u"Qt-third-party.txt"_s);
    m_ui->documents->addItem(u"QtKeychain: BSD"_s, u"QtKeychain.txt"_s);
    m_ui->documents->addItem(u"cpp-httplib: MIT"_s, u"cpp-httplib.txt"_s);
    m_ui->documents->addItem(u"QR Code generator: MIT"_s, u"QR-Code-generator.txt"_s);
    m_ui->documents->addItem(tr("SQLite: domínio público"), u"SQLite.txt"_s);
    m_ui->documents->addItem(u"MinGW-w64 (Windows)"_s, u"MinGW-w64.txt"_s);
    const auto show = [this] {
        const QString file = m_ui->documents->currentData().toString();
        m_ui->licences->setPlainText(file.isEmpty() ? summary() : licence(file));
    };
    show();
    connect(m_ui->documents, &QComboBox::currentIndexChanged, this, show);
    connect(m_ui->aboutQt, &QPushButton::clicked, qApp, &QApplication::aboutQt);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
}

AboutDialog::~AboutDialog() = default;

QString AboutDialog::summary()
{
    return tr("O Lifty Desk é software livre, sob a licença MIT.\n\n"
              "Ele usa, cada um sob a sua licença:\n"
              "· Qt %1, sob a GNU LGPL 3: o código-fonte está em https://download.qt.io, e o programa pode "
              "ser "
              "ligado a outra versão do Qt\n"
              "· QtKeychain, sob a licença BSD modificada\n"
              "· cpp-httplib, sob a licença MIT\n"
              "· QR Code generator, de Nayuki, sob a licença MIT\n"
              "· SQLite, em domínio público")
        .arg(QLatin1StringView(qVersion()));
}

} // namespace lifty
