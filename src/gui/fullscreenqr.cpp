#include "gui/fullscreenqr.h"

#include "ui_fullscreenqr.h"

#include "core/connectsession.h"
#include "gui/announce.h"
#include "gui/clickguard.h"
#include "gui/connectview.h"
#include "gui/statustext.h"

#include <QCloseEvent>
#include <QKeyEvent>

namespace lifty {

using namespace Qt::StringLiterals;

FullScreenQr::FullScreenQr(ConnectSession &session, const Clock &clock, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::FullScreenQr>())
    , m_session(&session)
    , m_clock(clock)
{
    m_ui->setupUi(this);
    const QString name = shortName(session.bot().name);
    m_ui->botName->setText(name);
    setWindowTitle(tr("QR Code: %1").arg(inTitle(name)));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->countdown), static_cast<QWidget *>(m_ui->timeLeft)}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    guardClicks(this);
    connect(m_ui->renew, &QPushButton::clicked, this, &FullScreenQr::newQrRequested);
    connect(m_ui->leave, &QPushButton::clicked, this, &QWidget::close);
    connect(&session, &ConnectSession::changed, this, &FullScreenQr::draw);
    connect(&session, &QObject::destroyed, this, &QWidget::close);
    m_ui->qr->setFocus();
    draw();
}

FullScreenQr::~FullScreenQr() = default;

void FullScreenQr::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void FullScreenQr::keyPressEvent(QKeyEvent *event)
{
    const bool leaves = event->matches(QKeySequence::Cancel) || event->key() == Qt::Key_F11;
    if (leaves)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FullScreenQr::draw()
{
    if (!m_session || std::holds_alternative<Connected>(m_session->state())) {
        close();
        return;
    }
    const ConnectView view = connectView(m_session->state(), m_clock.now(), m_session->policy());
    if (m_ui->headline->text() != view.headline) {
        m_ui->headline->setText(view.headline);
        announce(m_ui->headline);
    }
    m_ui->detail->setText(view.steps ? connectSteps() : view.detail);
    if (view.picture && m_session->picture())
        m_ui->qr->showPicture(*m_session->picture());
    else
        m_ui->qr->cover(view.cover);
    m_ui->countdown->setVisible(view.leftMs.has_value());
    m_ui->timeLeft->setVisible(view.leftMs.has_value());
    m_ui->countdown->setText(view.countdown);
    m_ui->timeLeft->setMaximum(int(view.totalMs));
    m_ui->timeLeft->setValue(int(view.leftMs.value_or(0)));
    if (!view.canRenew && m_ui->renew->hasFocus())
        m_ui->qr->setFocus();
    m_ui->renew->setVisible(view.canRenew);
}

} // namespace lifty
