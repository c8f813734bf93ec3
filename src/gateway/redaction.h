#pragma once

#include <QByteArray>
#include <QString>

namespace lifty {

// The text fit for a log or a diagnosis: of every address in it, user info and everything behind the path is
// "?…", and `key=` keeps no value wherever it stands.
QString redacted(const QString &text);

// What a diagnosis may say of an address that the server gave, which can carry secrets anywhere: its scheme,
// its host, and of its path the words that everybody uses.
QString shapeOfAddress(const QByteArray &address);

// From now on all that Qt and we print is redacted, one line a record, and handed to the handler that was
// there before (Qt's own prints to the standard error). Qt prints whole addresses, keys and all, in its own
// warnings.
void installRedactingMessageHandler();

} // namespace lifty
