#pragma once

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace lifty {

class SingleInstance;
struct StartRequest;

// What a later copy of the program does: gives its request to the first. Where that one is just ending, this
// one takes its place.
class HandOver : public QObject
{
    Q_OBJECT

public:
    HandOver(SingleInstance &instance, const StartRequest &request, int patienceMs = 3000);

Q_SIGNALS:
    // One of them, once.
    void accepted();
    void becameFirst();
    void notAnswered();

private:
    void attempt();
    void finish(void (HandOver::*ending)());

    SingleInstance &m_instance;
    const QByteArray m_request;
    QLocalSocket m_socket;
    QTimer m_next;
    QTimer m_patience;
};

} // namespace lifty
