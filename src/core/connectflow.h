#pragma once

#include "core/clock.h"
#include "core/gatewayerror.h"
#include "core/linkstatus.h"
#include "core/store.h"

#include <optional>
#include <variant>

// The rules of connecting a WhatsApp to a bot (API: "Conectar um novo whatsapp ao bot"), as values and one
// pure function. No clock, no timer, no network: ConnectSession supplies those, and tests move time by hand.
//
//   Idle ─▶ Checking ─▶ Starting ─▶ Preparing ─▶ ShowingQr ─▶ Connected
//              │  ▲        │ │          │          │    ▲
//              ▼  │        │ └▶ Failed ◀┘          ▼    │
//            Asking        ▼     (QR never came) Linking┘
//                    StartUnanswered               │
//                                                  ▼
//   Expired ◀── 60 s after the first QRCODE, or NOT_FOUND after it; two grace polls may still find CONNECTED
//
// Expired, Failed and StartUnanswered are left only by the person's own click.

namespace lifty {

struct ConnectPolicy {
    qint64 pollMs = 5'000;          // each poll is due this long after the last one was sent
    qint64 slowestPollMs = 10'000;  // after failures: full jitter between pollMs and this
    qint64 preparingMs = 60'000;    // from the start's answer to the first QRCODE
    qint64 qrMs = 60'000;           // from the first QRCODE
    qint64 linkingMs = 60'000;      // from an unknown word after QRCODE
    qint64 pictureStaleMs = 20'000; // how long a QR picture is good for
    qint64 statusFreshMs = 60'000;  // an older status is read anew before a start
    int gracePolls = 2;             // after the QR expired, for a scan in its last second
};

// The polling of the statusURL inside the states that poll.
struct Polling {
    Instant sentAt;     // of the last poll, or of the start's answer
    qint64 delayMs = 0; // from sentAt to the next poll
    bool inFlight = false;
    Instant answeredAt;                  // what is shown is as old as this
    std::optional<GatewayError> trouble; // of the last poll, none where it was answered
};

struct Idle {
};

// Reading the status, because the last one known is too old to start on.
struct Checking {
    bool newQr = false; // for "Gerar novo QR Code", after an attempt of our own
    bool otherNumber = false;
};

struct Asking {
    enum class Reason {
        AlreadyConnected,
        ForeignQr,    // QRCODE that is not ours: a colleague's
        EarlierStart, // see earlier
    };
    Reason reason = Reason::AlreadyConnected;
    bool otherNumber = false;
    std::optional<StartRecord> earlier;
};

// The start is on its way. It happens once an attempt, whatever comes back.
struct Starting {
    // Somebody else's number was connected, or about to be, before this start, and the person wants it all
    // the same: a CONNECTED before our own QRCODE is that number's.
    bool otherNumber = false;
    std::optional<QUuid> confirmed; // the earlier attempt that the person agreed to pass over
};

struct Preparing {
    Instant since;
    bool otherNumber = false;
    QString word;
    Polling polling;
};

struct ShowingQr {
    Instant since; // of the first QRCODE
    bool otherNumber = false;
    std::optional<Instant> pictureAt; // of the last good picture
    std::optional<GatewayError> pictureTrouble;
    bool pictureStale = false;
    Polling polling;
};

struct Linking {
    Instant qrSince;
    Instant since;
    bool otherNumber = false;
    QString word;
    Polling polling;
};

struct Expired {
    bool otherNumber = false;
    int gracePollsLeft = 0;
    Polling polling;
    std::optional<GatewayError> checkTrouble; // "Gerar novo QR Code" could not read the status
};

// The start left and brought no answer: a session may be open all the same.
struct StartUnanswered {
    GatewayError error;
    QUuid attemptId;
    bool otherNumber = false;
    bool checking = false;
    std::optional<LinkStatus> found; // by "Verificar status"
};

struct Connected {
};

struct Failed {
    enum class Reason {
        NotStarted, // error says why; nothing was opened
        KeyMissing,
        CheckFailed, // the status before the start could not be read
        NotRecorded, // the disk refused the record of the attempt, so nothing was sent
        QrNeverCame,
    };
    Reason reason = Reason::NotStarted;
    bool otherNumber = false;
    std::optional<GatewayError> error;
    std::optional<StoreError> storeError;
};

using ConnectState = std::variant<Idle, Checking, Asking, Starting, Preparing, ShowingQr, Linking, Expired,
                                  StartUnanswered, Connected, Failed>;

// What happened. The first group comes from the person, the second from the ports, Tick from the timer.
struct Begin {
    LinkStatus lastKnown;
};
struct Confirmed {
};
struct NewQrRequested {
};
struct StatusRequested {
};
struct RetryRequested {
};

struct KeyNotFound {
};
struct StatusRead {
    LinkStatus status;
};
struct StartRefused { // by the store: an earlier start stands in the way
    StartRecord earlier;
};
struct StartNotRecorded {
    StoreError error;
};
struct StartSucceeded {
};
struct StartFailed {
    GatewayError error;
    QUuid attemptId;
};
struct PollAnswered {
    QString word;
};
struct PollFailed {
    GatewayError error;
    double jitter = 0; // 0 to 1, drawn by the caller
};
struct PictureLoaded {
};
struct PictureFailed {
    GatewayError error;
};

struct Tick {
};

using ConnectEvent = std::variant<Begin, Confirmed, NewQrRequested, StatusRequested, RetryRequested,
                                  KeyNotFound, StatusRead, StartRefused, StartNotRecorded, StartSucceeded,
                                  StartFailed, PollAnswered, PollFailed, PictureLoaded, PictureFailed, Tick>;

enum class ConnectAction { None, ReadStatus, Start, Poll, LoadPicture };

struct ConnectStep {
    ConnectState state;
    ConnectAction action = ConnectAction::None;
};

// An event that means nothing in a state (a late answer, a second click) leaves the state as it is.
ConnectStep advance(const ConnectState &state, const ConnectEvent &event, const Instant &now,
                    const ConnectPolicy &policy);

// In how many milliseconds the state wants a Tick; none where only a person or an answer moves it.
std::optional<qint64> wakeInMs(const ConnectState &state, const Instant &now, const ConnectPolicy &policy);

// The polling of a state that polls.
const Polling *pollingOf(const ConnectState &state);

// Whether the attempt lives on without its dialog: something was sent, or is about to be, whose end is not
// known yet.
bool isAlive(const ConnectState &state);

} // namespace lifty
