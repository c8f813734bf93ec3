#include "gui/trayicon.h"

#include "gui/icons.h"
#include "gui/trayhost.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_MACOS
constexpr bool clickOpensTheMenu = true;
#else
constexpr bool clickOpensTheMenu = false;
#endif

// The largest that fits, on whole pixels: at these sizes half a pixel makes an 8 of a 3.
void drawText(QPainter &painter, const QRect &space, const QString &text)
{
    QFont font = QGuiApplication::font();
    font.setBold(true);
    if (text.size() > 2)
        font.setStretch(QFont::Condensed);
    font.setHintingPreference(QFont::PreferFullHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    QRect drawn;
    for (int size = 2 * space.height(); size > 4; --size) {
        font.setPixelSize(size);
        drawn = QFontMetrics(font).tightBoundingRect(text);
        if (drawn.width() <= space.width() && drawn.height() <= space.height())
            break;
    }
    painter.setFont(font);
    painter.drawText(space.center() - drawn.center(), text);
}

void paintBadge(QPixmap &picture, const QString &badge)
{
    const int size = picture.width();
    const int height = qRound(size * (size < 20 ? 0.75 : 0.625));
    const int width = badge.size() == 1   ? height
                      : badge.size() == 2 ? std::max(height, qRound(size * 0.875))
                                          : size;
    const int rim = std::max(1, size / 24);
    QRect pill(size - width, size - height, width, height);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // The rim keeps it apart from the icon, and from a tray of whatever colour.
    for (const QColor &colour : {QColor(Qt::white), QColor(0xc6, 0x28, 0x28)}) {
        painter.setBrush(colour);
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        pill.adjust(rim, rim, -rim, -rim);
    }
    painter.setPen(Qt::white);
    const int above = qRound(pill.height() * 0.14);
    drawText(painter, pill.adjusted(size / 20, above, -size / 20, -above), badge);
}

} // namespace

QString trayBadge(int botsDown, bool trouble)
{
    if (botsDown > 99)
        return u"99+"_s;
    if (botsDown > 0)
        return QString::number(botsDown);
    return trouble ? u"!"_s : QString();
}

QIcon trayPicture(const QString &badge)
{
    const QIcon program = programIcon();
    QIcon icon;
    for (const int size : {16, 20, 22, 24, 32, 40, 44, 48, 64}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter(&picture).drawPixmap(0, 0, program.pixmap(QSize(size, size), 1.0));
        if (!badge.isEmpty())
            paintBadge(picture, badge);
        icon.addPixmap(picture);
    }
    return icon;
}

TrayIcon::TrayIcon(QObject *parent) : QObject(parent), m_host(TrayHost::make())
{
    connect(m_menu.addAction(tr("Abrir o Lifty Desk")), &QAction::triggered, this, &TrayIcon::openWanted);
    connect(m_menu.addAction(tr("Sair")), &QAction::triggered, this, &TrayIcon::quitWanted);
    connect(m_host.get(), &TrayHost::becameReady, this, &TrayIcon::appear);
    connect(m_host.get(), &TrayHost::lost, this, &TrayIcon::vanished);
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isAvailable()
{
    if (!m_icon && m_host->isReady())
        appear();
    return m_icon && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::showState(int botsDown, bool trouble, const QString &words)
{
    const QString badge = trayBadge(botsDown, trouble);
    const bool isOtherPicture = badge != m_badge;
    m_badge = badge;
    // A tray may show markup.
    m_words = QString(words).replace(u'<', u'‹');
    if (!m_icon)
        return;
    if (isOtherPicture)
        m_icon->setIcon(trayPicture(m_badge));
    m_icon->setToolTip(m_words);
}

void TrayIcon::show()
{
    m_isShown = true;
    if (m_icon)
        m_icon->show();
}

void TrayIcon::hide()
{
    m_isShown = false;
    if (m_icon)
        m_icon->hide();
}

QSystemTrayIcon &TrayIcon::systemIcon()
{
    appear();
    return *m_icon;
}

void TrayIcon::appear()
{
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(trayPicture(m_badge));
    m_icon->setToolTip(m_words);
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::DoubleClick ||
                    (reason == QSystemTrayIcon::Trigger && !clickOpensTheMenu))
                    Q_EMIT openWanted();
            });
    m_icon->setVisible(m_isShown);
    Q_EMIT appeared();
}

} // namespace lifty
