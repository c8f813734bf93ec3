#include "storage/words.h"

#include <algorithm>
#include <array>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

template <class T>
struct Word {
    T value;
    const char16_t *word;
};

using Kind = LinkStatus::Kind;
constexpr std::array kindWords{
    Word<Kind>{Kind::NotChecked, u"not_checked"},
    Word<Kind>{Kind::Connected, u"connected"},
    Word<Kind>{Kind::AwaitingScan, u"awaiting_scan"},
    Word<Kind>{Kind::NotConfigured, u"not_configured"},
    Word<Kind>{Kind::Other, u"other"},
    Word<Kind>{Kind::NoAnswer, u"no_answer"},
    Word<Kind>{Kind::KeyRefused, u"key_refused"},
    Word<Kind>{Kind::KeyMissing, u"key_missing"},
    Word<Kind>{Kind::BotNotFound, u"bot_not_found"},
};

using Outcome = StartRecord::Outcome;
constexpr std::array outcomeWords{
    Word<Outcome>{Outcome::Sent, u"sent"},
    Word<Outcome>{Outcome::Answered, u"answered"},
};

using Activity = ActivityEntry::Kind;
constexpr std::array activityKindWords{
    Word<Activity>{Activity::StatusChanged, u"status_changed"},
    Word<Activity>{Activity::ConnectionStarted, u"connection_started"},
    Word<Activity>{Activity::Connected, u"connected"},
    Word<Activity>{Activity::QrExpired, u"qr_expired"},
    Word<Activity>{Activity::Disconnected, u"disconnected"},
    Word<Activity>{Activity::NumberPaused, u"number_paused"},
    Word<Activity>{Activity::NumberResumed, u"number_resumed"},
    Word<Activity>{Activity::BotAdded, u"bot_added"},
    Word<Activity>{Activity::BotEdited, u"bot_edited"},
    Word<Activity>{Activity::BotRemoved, u"bot_removed"},
    Word<Activity>{Activity::CompanyAdded, u"company_added"},
    Word<Activity>{Activity::CompanyEdited, u"company_edited"},
    Word<Activity>{Activity::CompanyRemoved, u"company_removed"},
    Word<Activity>{Activity::KeyChanged, u"key_changed"},
    Word<Activity>{Activity::BotsImported, u"bots_imported"},
    Word<Activity>{Activity::BotsExported, u"bots_exported"},
    Word<Activity>{Activity::DropAssumed, u"drop_assumed"},
    Word<Activity>{Activity::BotSilenced, u"bot_silenced"},
    Word<Activity>{Activity::SilenceEnded, u"silence_ended"},
};

using Ended = ActivityEntry::Outcome;
constexpr std::array activityOutcomeWords{
    Word<Ended>{Ended::Unknown, u"unknown"},
    Word<Ended>{Ended::Done, u"done"},
    Word<Ended>{Ended::Failed, u"failed"},
};

using Error = GatewayError::Kind;
constexpr std::array errorWords{
    Word<Error>{Error::BadAnswer, u"bad_answer"},
    Word<Error>{Error::AddressRefused, u"address_refused"},
    Word<Error>{Error::HostNotFound, u"host_not_found"},
    Word<Error>{Error::ConnectionRefused, u"connection_refused"},
    Word<Error>{Error::NetworkUnreachable, u"network_unreachable"},
    Word<Error>{Error::ProxyRefused, u"proxy_refused"},
    Word<Error>{Error::ProxyWantsPassword, u"proxy_wants_password"},
    Word<Error>{Error::TlsWrongName, u"tls_wrong_name"},
    Word<Error>{Error::TlsExpired, u"tls_expired"},
    Word<Error>{Error::TlsUntrusted, u"tls_untrusted"},
    Word<Error>{Error::TlsFailed, u"tls_failed"},
    Word<Error>{Error::TimedOut, u"timed_out"},
    Word<Error>{Error::ConnectionLost, u"connection_lost"},
    Word<Error>{Error::BadRequest, u"bad_request"},
    Word<Error>{Error::Unauthorized, u"unauthorized"},
    Word<Error>{Error::Forbidden, u"forbidden"},
    Word<Error>{Error::NotFound, u"not_found"},
    Word<Error>{Error::QuotaExceeded, u"quota_exceeded"},
    Word<Error>{Error::ServerError, u"server_error"},
    Word<Error>{Error::GatewayTimedOut, u"gateway_timed_out"},
    Word<Error>{Error::Redirected, u"redirected"},
    Word<Error>{Error::UnexpectedStatus, u"unexpected_status"},
    Word<Error>{Error::TooLarge, u"too_large"},
    Word<Error>{Error::BadPicture, u"bad_picture"},
};

// The first entry stands for everything that is not in the table.
template <class Table>
QString wordIn(const Table &table, auto value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto &w) { return w.value == value; });
    return QString::fromUtf16((found == table.end() ? table.front() : *found).word);
}

template <class Table>
auto valueIn(const Table &table, const QString &word)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto &w) { return word == QStringView(w.word); });
    return (found == table.end() ? table.front() : *found).value;
}

} // namespace

QString text(const QUuid &id) { return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces); }
QUuid uuid(const QVariant &text) { return QUuid::fromString(text.toString()); }

QString wordOf(LinkStatus::Kind kind) { return wordIn(kindWords, kind); }
QString wordOf(StartRecord::Outcome outcome) { return wordIn(outcomeWords, outcome); }
QString wordOf(ActivityEntry::Kind kind) { return wordIn(activityKindWords, kind); }
QString wordOf(ActivityEntry::Outcome outcome) { return wordIn(activityOutcomeWords, outcome); }
QString wordOf(GatewayError::Kind kind) { return wordIn(errorWords, kind); }
LinkStatus::Kind statusKind(const QString &word) { return valueIn(kindWords, word); }
StartRecord::Outcome startOutcome(const QString &word) { return valueIn(outcomeWords, word); }
ActivityEntry::Kind activityKind(const QString &word) { return valueIn(activityKindWords, word); }
ActivityEntry::Outcome activityOutcome(const QString &word) { return valueIn(activityOutcomeWords, word); }
GatewayError::Kind errorKind(const QString &word) { return valueIn(errorWords, word); }

} // namespace lifty
