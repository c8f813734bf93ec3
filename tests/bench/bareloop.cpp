// The same requests with nothing but a QNetworkAccessManager:
//     bench-bareloop ADDRESSES CONNECTIONS           as fast as so many connections allow, for each line of
//     the
//                                                    standard input; answers with its milliseconds
//     bench-bareloop ADDRESSES CONNECTIONS SECONDS   evenly spread over so many seconds, again and again
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <unistd.h>

namespace {

class Loop
{
public:
    explicit Loop(const QList<QUrl> &addresses) : m_addresses(addresses) {}

    void sweep(int connections, const std::function<void()> &done)
    {
        m_sent = m_answered = 0;
        m_done = done;
        for (int i = 0; i < connections; ++i)
            next();
    }
    void next()
    {
        if (m_sent == m_addresses.size())
            return;
        QNetworkReply *reply = m_manager.get(QNetworkRequest(m_addresses.at(m_sent++)));
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
            reply->readAll();
            reply->deleteLater();
            next();
            if (++m_answered == m_addresses.size() && m_done)
                m_done();
        });
    }
    // One at a time, from the first again after the last.
    void one()
    {
        m_sent %= m_addresses.size();
        QNetworkReply *reply = m_manager.get(QNetworkRequest(m_addresses.at(m_sent++)));
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply] {
            reply->readAll();
            reply->deleteLater();
        });
    }

private:
    const QList<QUrl> m_addresses;
    QNetworkAccessManager m_manager;
    qsizetype m_sent = 0;
    qsizetype m_answered = 0;
    std::function<void()> m_done;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QFile file(app.arguments().at(1));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    QList<QUrl> addresses;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty())
            addresses.append(QUrl::fromEncoded(line));
    }
    const int connections = app.arguments().at(2).toInt();
    Loop loop(addresses);

    QTimer spread;
    if (argc > 3) {
        QObject::connect(&spread, &QTimer::timeout, &app, [&] { loop.one(); });
        spread.start(app.arguments().at(3).toInt() * 1000 / int(addresses.size()));
        return QCoreApplication::exec();
    }
    QElapsedTimer timer;
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, &app, [&] {
        char line[16];
        if (read(STDIN_FILENO, line, sizeof line) <= 0)
            return QCoreApplication::quit();
        timer.start();
        loop.sweep(connections, [&] {
            std::printf("%.2f %d\n", double(timer.nsecsElapsed()) / 1e6, int(addresses.size()));
            std::fflush(stdout);
        });
    });
    return QCoreApplication::exec();
}
