#pragma once

#include <QString>

class QDateTime;

namespace lifty {

class RequestLog;
struct Bot;
struct Company;
struct LinkStatus;

// What Lifty needs to know of a bot that gives trouble, as plain text for an e-mail: the bot, its last known
// status, its last requests, the versions. No key and no whole token, number or signed address is in it.
// `now` is in the time zone that the times are told in.
QString diagnosisText(const Bot &bot, const Company &company, const LinkStatus &status, const RequestLog &log,
                      const QDateTime &now);

} // namespace lifty
