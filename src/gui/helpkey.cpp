#include "gui/helpkey.h"

#include <QApplication>
#include <QKeyEvent>

namespace lifty {

HelpKey::HelpKey(Show show, QObject *parent) : QObject(parent), m_show(std::move(show))
{
    qApp->installEventFilter(this);
}

HelpWindow::Topic HelpKey::topicOf(const QWidget *window)
{
    using Topic = HelpWindow::Topic;
    static constexpr struct {
        const char *window;
        Topic topic;
    } table[] = {
        {"lifty::CompaniesDialog", Topic::Register},  {"lifty::CompanyDialog", Topic::Register},
        {"lifty::BotDialog", Topic::Register},        {"lifty::ConnectDialog", Topic::Connect},
        {"lifty::PhoneErrorsDialog", Topic::Connect}, {"lifty::FullScreenQr", Topic::Connect},
        {"lifty::NumberDialog", Topic::Numbers},      {"lifty::ActivityWindow", Topic::Stopped},
        {"lifty::TimelineWindow", Topic::Stopped},    {"lifty::ImportDialog", Topic::Lists},
        {"lifty::SequenceDialog", Topic::Lists},      {"lifty::PreferencesDialog", Topic::Alerts},
        {"lifty::SilenceDialog", Topic::Alerts},
    };
    for (const auto &[name, topic] : table) {
        if (window && window->inherits(name))
            return topic;
    }
    return Topic::Start;
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return QObject::eventFilter(watched, event);
    m_show(topicOf(static_cast<QWidget *>(watched)->window()));
    return true;
}

} // namespace lifty
