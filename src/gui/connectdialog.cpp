#include "gui/connectdialog.h"

#include "core/connectsession.h"
#include "core/inputrules.h"
#include "core/plainwords.h"
#include "gui/clickguard.h"
#include "gui/connectpanel.h"
#include "gui/statustext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lifty {

ConnectDialog::ConnectDialog(ConnectSession &session, const Clock &clock, Settings &settings,
                             const std::function<void()> &simulateScan, QWidget *parent)
    : QDialog(parent)
{
    const QString name = plainWords(session.bot().name, maxNameLength);
    setWindowTitle(tr("Conectar WhatsApp: %1").arg(inTitle(name)));

    auto *panel = new ConnectPanel(session, clock, settings, simulateScan, this);
    auto *close = new QPushButton(tr("&Fechar"), this);
    panel->addButton(close);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(panel);
    resize(760, 460);
    guardClicks(this);

    connect(panel, &ConnectPanel::connected, this, &QDialog::accept);
    connect(panel, &ConnectPanel::sessionEnded, this, &QDialog::reject);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    panel->setFocus();
}

} // namespace lifty
