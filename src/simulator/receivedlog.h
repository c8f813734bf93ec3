#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace lifty {

// Counts what came in, by call, and remembers the last of it.
class ReceivedLog
{
public:
    // `status` and `picture` are the two given addresses, `other` is whatever the API does not have.
    static QStringList calls();

    void add(const QString &call, const QByteArray &method, const QByteArray &targetWithoutKey, int code);

    QJsonObject counts() const; // one number a call, zeros too
    QJsonArray entries() const; // oldest first

private:
    struct Entry {
        qint64 time; // UTC milliseconds
        QString call;
        QByteArray method;
        QByteArray target;
        int code;
    };
    QMap<QString, int> m_counts;
    QList<Entry> m_entries;
};

} // namespace lifty
