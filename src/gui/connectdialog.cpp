#include "gui/connectdialog.h"

#include "ui_connectdialog.h"

#include "core/connectsession.h"
#include "core/inputrules.h"
#include "core/plainwords.h"
#include "gui/announce.h"
#include "gui/connectview.h"
#include "gui/icons.h"
#include "gui/settings.h"

#include <QKeyEvent>
#include <QStyle>

namespace lifty {

using namespace Qt::StringLiterals;

ConnectDialog::ConnectDialog(ConnectSession &session, const Clock &clock, Settings &settings,
                             const std::function<void()> &simulateScan, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ConnectDialog>()), m_session(&session), m_clock(clock)
{
    m_ui->setupUi(this);
    // In a title "[*]" stands for "changed"; written twice it is itself.
    const QString name = plainWords(session.bot().name, maxNameLength).replace(u"[*]"_s, u"[*][*]"_s);
    setWindowTitle(tr("Conectar WhatsApp: %1").arg(name));
    m_ui->clearInactive->setChecked(settings.clearInactive());
    m_ui->simulateScan->setVisible(simulateScan != nullptr);
    const int iconSize = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_ui->troubleIcon->setPixmap(statusIcon(LinkStatus::Kind::NoAnswer, palette()).pixmap(iconSize));
    // A place that is empty for now keeps its room, so that the dialog never jumps.
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->countdown), static_cast<QWidget *>(m_ui->timeLeft),
                            static_cast<QWidget *>(m_ui->clearInactive)}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    for (QPushButton *button : findChildren<QPushButton *>()) {
        button->setAutoDefault(false);
        button->installEventFilter(this);
    }

    connect(m_ui->clearInactive, &QCheckBox::toggled, this,
            [&settings](bool on) { settings.setClearInactive(on); });
    connect(m_ui->start, &QPushButton::clicked, &session, [this] { m_session->confirm(clearInactive()); });
    connect(m_ui->renew, &QPushButton::clicked, &session,
            [this] { m_session->requestNewQr(clearInactive()); });
    connect(m_ui->retry, &QPushButton::clicked, &session, [this] { m_session->retry(clearInactive()); });
    connect(m_ui->check, &QPushButton::clicked, &session, [this] { m_session->checkStatus(); });
    connect(m_ui->simulateScan, &QPushButton::clicked, this, [simulateScan] { simulateScan(); });
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);

    m_second.setSingleShot(true);
    m_second.setTimerType(Qt::PreciseTimer);
    // Through the session, so that a QR is covered in the second in which either clock says that it is over.
    connect(&m_second, &QTimer::timeout, &session, &ConnectSession::wake);
    connect(&session, &ConnectSession::changed, this, &ConnectDialog::draw);
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    m_ui->qr->setFocus(); // harmless under an Enter that is still held from the table
    draw();
}

ConnectDialog::~ConnectDialog() = default;

// Enter clicks the button that has the focus and no other, once a press: held from the table, where it opened
// this dialog, it must not answer a question that nobody has read.
// Nor does the second click of a double click count: it falls on whatever button stands there by then.
bool ConnectDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick)
        return true;
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter && key->key() != Qt::Key_Space)
        return QDialog::eventFilter(watched, event);
    if (isEnter && !key->isAutoRepeat())
        static_cast<QPushButton *>(watched)->click();
    return isEnter || key->isAutoRepeat();
}

bool ConnectDialog::clearInactive() const { return m_ui->clearInactive->isChecked(); }

void ConnectDialog::draw()
{
    if (!m_session)
        return;
    if (std::holds_alternative<Connected>(m_session->state()))
        return accept();

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

    if (view.picture && m_session->picture())
        m_ui->qr->showPicture(*m_session->picture());
    else
        m_ui->qr->cover(view.cover);

    m_ui->countdown->setVisible(view.leftMs.has_value());
    m_ui->timeLeft->setVisible(view.leftMs.has_value());
    m_ui->countdown->setText(view.countdown);
    m_ui->timeLeft->setMaximum(int(view.totalMs));
    m_ui->timeLeft->setValue(int(view.leftMs.value_or(0)));

    m_ui->start->setVisible(view.canStart);
    m_ui->renew->setVisible(view.canRenew);
    m_ui->check->setVisible(view.canCheck);
    m_ui->retry->setVisible(view.canRetry);
    m_ui->clearInactive->setVisible(view.canStart || view.canRenew || view.canRetry);
    m_ui->simulateScan->setEnabled(view.steps);

    // Woken when the second that is shown is over, and not before.
    if (view.leftMs)
        m_second.start(int(std::max(qint64(0), *view.leftMs) % 1000) + 1);
    else
        m_second.stop();
}

} // namespace lifty
