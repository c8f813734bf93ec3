#include "gui/connectpanel.h"

#include "ui_connectpanel.h"

#include "core/connectsession.h"
#include "gui/announce.h"
#include "gui/clickguard.h"
#include "gui/connectview.h"
#include "gui/fullscreenqr.h"
#include "gui/handout.h"
#include "gui/icons.h"
#include "gui/phoneerrorsdialog.h"
#include "gui/settings.h"

#include <QScreen>
#include <QStyle>

namespace lifty {

ConnectPanel::ConnectPanel(ConnectSession &session, const Clock &clock, Settings &settings,
                           const std::function<void()> &simulateScan, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectPanel>())
    , m_session(&session)
    , m_clock(clock)
    , m_settings(settings)
    , m_handOut(new HandOut(session, settings, this))
{
    m_ui->setupUi(this);
    m_ui->steps->setText(connectSteps());
    m_ui->clearInactive->setChecked(settings.get(settings::clearInactive));
    showTroubleIcon();
    // A place that is empty for now keeps its room, so that the window never jumps.
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->countdown), static_cast<QWidget *>(m_ui->timeLeft),
                            static_cast<QWidget *>(m_ui->clearInactive)}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    m_ui->clearInactive->setMinimumHeight(m_ui->start->sizeHint().height());
    setUpButtons(simulateScan);

    m_second.setSingleShot(true);
    m_second.setTimerType(Qt::PreciseTimer);
    // Through the session, so that a QR is covered in the second in which either clock says that it is over.
    connect(&m_second, &QTimer::timeout, &session, &ConnectSession::wake);
    connect(&session, &ConnectSession::changed, this, &ConnectPanel::draw);
    connect(&session, &QObject::destroyed, this, &ConnectPanel::sessionEnded);
    connect(m_handOut, &HandOut::said, this, &ConnectPanel::say);
    setFocusProxy(m_ui->qr); // harmless under an Enter that is still held from the table
    draw();
}

ConnectPanel::~ConnectPanel() = default;

void ConnectPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTroubleIcon();
}

void ConnectPanel::showTroubleIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_ui->troubleIcon->setPixmap(statusIcon(LinkStatus::Kind::NoAnswer, palette()).pixmap(size));
}

void ConnectPanel::setUpButtons(const std::function<void()> &simulateScan)
{
    ConnectSession *session = m_session;
    guardClicks(this);
    connect(m_ui->clearInactive, &QCheckBox::toggled, this,
            [this](bool on) { m_settings.set(settings::clearInactive, on); });
    connect(m_ui->start, &QPushButton::clicked, session, [this] { m_session->confirm(clearInactive()); });
    connect(m_ui->renew, &QPushButton::clicked, session,
            [this] { m_session->requestNewQr(clearInactive()); });
    connect(m_ui->retry, &QPushButton::clicked, session, [this] { m_session->retry(clearInactive()); });
    connect(m_ui->check, &QPushButton::clicked, session, [this] { m_session->checkStatus(); });
    m_ui->simulateScan->setVisible(simulateScan != nullptr);
    connect(m_ui->simulateScan, &QPushButton::clicked, this, [simulateScan] { simulateScan(); });

    connect(m_ui->copyPicture, &QPushButton::clicked, m_handOut, &HandOut::copyPicture);
    connect(m_ui->savePicture, &QPushButton::clicked, m_handOut, &HandOut::savePicture);
    connect(m_ui->copyInstructions, &QPushButton::clicked, m_handOut, &HandOut::copyInstructions);
    connect(m_ui->fullScreen, &QPushButton::clicked, this, &ConnectPanel::showFullScreen);
    connect(m_ui->phoneErrors, &QPushButton::clicked, this, &ConnectPanel::showPhoneErrors);
}

void ConnectPanel::addButton(QPushButton *button) { m_ui->handOuts->addWidget(button); }

bool ConnectPanel::clearInactive() const { return m_ui->clearInactive->isChecked(); }

// The focus does not slip from what goes to the next button, which nobody meant to press.
void ConnectPanel::offer(QWidget *widget, bool offered)
{
    if (!offered && widget->hasFocus())
        m_ui->qr->setFocus();
    widget->setVisible(offered);
}

void ConnectPanel::draw()
{
    if (!m_session)
        return;
    if (std::holds_alternative<Connected>(m_session->state())) {
        m_second.stop();
        Q_EMIT connected();
        return;
    }
    const ConnectView view = connectView(m_session->state(), m_clock.now(), m_session->policy());
    if (m_ui->headline->text() != view.headline) {
        m_ui->headline->setText(view.headline);
        announce(m_ui->headline);
    }
    m_ui->detail->setText(view.detail);
    m_ui->detail->setVisible(!view.steps);
    m_ui->steps->setVisible(view.steps);
    m_ui->trouble->setText(view.trouble);
    m_ui->troubleIcon->setVisible(!view.trouble.isEmpty());

    const bool hasPicture = view.picture && m_session->picture();
    if (hasPicture)
        m_ui->qr->showPicture(*m_session->picture());
    else
        m_ui->qr->cover(view.cover);
    for (QPushButton *button : {m_ui->copyPicture, m_ui->savePicture, m_ui->fullScreen}) {
        if (!hasPicture && button->hasFocus())
            m_ui->qr->setFocus();
        button->setEnabled(hasPicture);
    }

    m_ui->countdown->setVisible(view.leftMs.has_value());
    m_ui->timeLeft->setVisible(view.leftMs.has_value());
    m_ui->countdown->setText(view.countdown);
    m_ui->timeLeft->setMaximum(int(view.totalMs));
    m_ui->timeLeft->setValue(int(view.leftMs.value_or(0)));

    offer(m_ui->start, view.canStart);
    offer(m_ui->renew, view.canRenew);
    offer(m_ui->check, view.canCheck);
    offer(m_ui->retry, view.canRetry);
    offer(m_ui->clearInactive, view.canStart || view.canRenew || view.canRetry);
    m_ui->simulateScan->setEnabled(view.steps);

    // Woken when the second that is shown is over, and not before.
    if (view.leftMs)
        m_second.start(int(std::max(qint64(0), *view.leftMs) % 1000) + 1);
    else
        m_second.stop();
}

void ConnectPanel::say(const QString &words)
{
    m_ui->note->setText(words);
    announce(m_ui->note);
    // The words before it may be long ones of the server.
    m_ui->wordsInside->layout()->activate();
    m_ui->wordsArea->ensureWidgetVisible(m_ui->note);
}

void ConnectPanel::showFullScreen()
{
    if (!m_session)
        return;
    if (!m_fullScreen) {
        m_fullScreen = new FullScreenQr(*m_session, m_clock, this);
        m_fullScreen->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_fullScreen, &FullScreenQr::newQrRequested, m_session,
                [this] { m_session->requestNewQr(clearInactive()); });
        connect(m_fullScreen, &FullScreenQr::closed, this, &QWidget::activateWindow);
        m_fullScreen->setGeometry(screen()->geometry());
    }
    m_fullScreen->showFullScreen();
    m_fullScreen->activateWindow();
}

void ConnectPanel::showPhoneErrors()
{
    if (!m_phoneErrors) {
        m_phoneErrors = new PhoneErrorsDialog(this);
        m_phoneErrors->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_phoneErrors->show();
    m_phoneErrors->raise();
    m_phoneErrors->activateWindow();
}

} // namespace lifty
