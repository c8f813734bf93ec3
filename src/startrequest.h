#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace lifty {

// What a later start of the program hands over to the copy that runs already: one line of JSON.
struct StartRequest {
    QStringList arguments;
    // With which a desktop (Wayland) lets the first copy come to the front in the place of the later one.
    QString activationToken;

    QByteArray toLine() const;
    // Nothing where the line is none of ours.
    static std::optional<StartRequest> fromLine(const QByteArray &line);
};

} // namespace lifty
