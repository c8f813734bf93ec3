#pragma once

#include "core/gatewayerror.h"
#include "core/linkstatus.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <limits>
#include <optional>

namespace lifty {

// One thing that was done, or that happened to a bot. Data alone: gui/ turns it into a sentence.
struct ActivityEntry {
    enum class Kind {
        StatusChanged,     // statusBefore, statusAfter; detail: the server's word, for Other
        ConnectionStarted, // startWhatsapp was sent; Unknown where it got no answer
        Connected,
        QrExpired, // or the session ended before anybody read it
        Disconnected,
        NumberPaused,  // detail: the number
        NumberResumed, // detail: the number
        BotAdded,
        BotEdited,
        BotRemoved,
        CompanyAdded,
        CompanyEdited,
        CompanyRemoved, // with its bots
        KeyChanged,
        BotsImported, // count
        BotsExported, // count
        DropAssumed,  // somebody takes care of it
        BotSilenced,  // detail: until when (ISO 8601, UTC), empty: until it is ended
        SilenceEnded, // by a person
    };
    enum class Outcome { Done, Failed, Unknown };

    qint64 id = 0; // given by the store, ascending in the order of writing
    qint64 at = 0; // UTC milliseconds
    Kind kind = Kind::StatusChanged;
    Outcome outcome = Outcome::Done;
    QUuid botId{};     // null where it is about no single bot
    QUuid companyId{}; // null where it is about no single company
    // As they were then: who renames or removes a bot does not rewrite its history. Filled in by the store
    // where they are empty and the bot or company is still there.
    QString botName{};
    QString companyName{};
    LinkStatus::Kind statusBefore = LinkStatus::Kind::NotChecked;
    LinkStatus::Kind statusAfter = LinkStatus::Kind::NotChecked;
    int count = 0;
    QString detail{}; // plain data, never a key or an address
    // Why it failed, without what an address or a key could hide in.
    std::optional<GatewayError::Kind> error{};
    int httpStatus = 0;

    // What was asked of the server and did not succeed: unknown where it may have happened all the same.
    void failedWith(const GatewayError &why)
    {
        outcome = why.sent && why.httpStatus == 0 ? Outcome::Unknown : Outcome::Failed;
        error = why.kind;
        httpStatus = why.httpStatus;
    }

    bool operator==(const ActivityEntry &) const = default;
};

// One word of a search: what the person typed, or any of the kinds, outcomes and states whose names on the
// screen begin like it. An entry is found when each word is found in it.
struct ActivityWord {
    QString folded; // textfold.h
    QList<ActivityEntry::Kind> kinds{};
    QList<ActivityEntry::Outcome> outcomes{};
    QList<LinkStatus::Kind> statuses{};
};

// Which entries are wanted: all that match each part that is set.
struct ActivityFilter {
    QUuid botId{};
    QUuid companyId{};
    std::optional<ActivityEntry::Kind> kind{};
    std::optional<ActivityEntry::Outcome> outcome{};
    qint64 from = 0; // UTC milliseconds, [from, to)
    qint64 to = std::numeric_limits<qint64>::max();
    QList<ActivityWord> words{};
};

// A stretch of time in which each read found the same status, and no two reads lay further apart than three
// rounds of the watch. Between two spans nobody looked, or nobody got an answer.
struct StatusSpan {
    LinkStatus::Kind kind = LinkStatus::Kind::NotChecked; // one that the server gave
    QString word{};                                       // for Other
    qint64 from = 0;                                      // of the first read, UTC milliseconds
    // Of the last, or of the next one where that came in time with another status.
    qint64 to = 0;

    bool operator==(const StatusSpan &) const = default;
};

} // namespace lifty
