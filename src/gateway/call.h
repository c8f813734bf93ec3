#pragma once

#include "gateway/httpanswer.h"

#include <QObject>
#include <QTimer>

namespace lifty {

// What both transports share: a child of the caller's context (whose death closes the connection), one
// absolute deadline that no byte of the server moves, and an end that is told exactly once, from the event
// loop.
class Call : public QObject
{
    Q_OBJECT

protected:
    Call(const HttpRequest &request, HttpDone done, QObject *context);

    // Opens the connection, unless the host's name leads where it must not.
    void begin();
    virtual void openConnection() = 0;

    // The first result counts. `done` is told later, so that nothing of Qt's sockets is on the stack when it
    // destroys whatever it likes.
    void finish(const Result<HttpAnswer, GatewayError> &result);

    // Whether any byte of the request may have left by now.
    virtual bool mayBeSent() const = 0;
    virtual void closeConnection() = 0;

    const HttpRequest &request() const { return m_request; }

private:
    void tell(const Result<HttpAnswer, GatewayError> &result);

    const HttpRequest m_request;
    QTimer m_deadline;
    HttpDone m_done;
    bool m_finished = false;
};

} // namespace lifty
