#pragma once

#include "core/gatewayerror.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <list>
#include <utility>

namespace lifty {

// Enough of a token or a number to tell it from others: both ends, at most a quarter each.
QString abbreviated(const QString &text);

// One request that ended, with nothing in it that could be a secret: a diagnosis is sent to other people.
struct RequestRecord {
    enum class Call { ReadAddresses, Start, Stop, Pause, Resume, ReadStatus, ReadPicture };

    Call call = Call::ReadAddresses;
    qint64 at = 0;                       // when it was asked for, UTC milliseconds
    qint64 tookMs = 0;                   // up to its end, by a monotonic clock
    QByteArray address{};                // redacted
    int httpStatus = 0;                  // 0 where there was no status line
    qint64 bytes = 0;                    // of the answer's body
    QString word{};                      // the status that it said, of ReadStatus
    std::optional<GatewayError> error{}; // why the answer, or its absence, was of no use

    bool operator==(const RequestRecord &) const = default;
};

// The last requests of each bot, in memory alone. A bot is known by what is unique of it on the wire: its
// gateway address and its token.
class RequestLog
{
public:
    static constexpr int maxOfBot = 50;
    static constexpr int maxInAll = 20'000; // some 6 MB

    // `tlsLibrary` is asked only when somebody wants to know: the answer loads the library.
    explicit RequestLog(std::function<QString()> tlsLibrary = {});

    void add(const QString &gatewayAddress, const QString &token, const RequestRecord &record);
    // Oldest first.
    QList<RequestRecord> of(const QString &gatewayAddress, const QString &token) const;
    QString tlsLibrary() const { return m_tlsLibrary ? m_tlsLibrary() : QString(); }

private:
    using BotKey = std::pair<QString, QString>;
    struct Entry {
        BotKey bot;
        RequestRecord record;
    };
    void dropOldestOf(const BotKey &bot);

    const std::function<QString()> m_tlsLibrary;
    std::list<Entry> m_entries; // oldest first
    QHash<BotKey, QList<std::list<Entry>::iterator>> m_ofBot;
};

} // namespace lifty
