#pragma once

#include "core/activity.h"
#include "core/gatewayerror.h"
#include "core/linkstatus.h"
#include "core/store.h"

#include <QUuid>
#include <QVariant>

namespace lifty {

// Ids as they stand in the database.
QString text(const QUuid &id);
QUuid uuid(const QVariant &text);

// How enumerations stand in the database: words that stay what they are when an enumeration is changed.
QString wordOf(LinkStatus::Kind kind);
QString wordOf(StartRecord::Outcome outcome);
QString wordOf(ActivityEntry::Kind kind);
QString wordOf(ActivityEntry::Outcome outcome);
QString wordOf(GatewayError::Kind kind);

// A word that a later version wrote is no status that this one could show.
LinkStatus::Kind statusKind(const QString &word);
// Anything unknown is taken for the outcome that asks before it starts again.
StartRecord::Outcome startOutcome(const QString &word);
ActivityEntry::Kind activityKind(const QString &word);
ActivityEntry::Outcome activityOutcome(const QString &word);
GatewayError::Kind errorKind(const QString &word);

} // namespace lifty
