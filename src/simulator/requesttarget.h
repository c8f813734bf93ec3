#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace lifty {

// A request's target (path and query) taken apart, with the query kept byte for byte: a signature that was
// decoded and encoded again on its way must not pass.
class RequestTarget
{
public:
    explicit RequestTarget(const QByteArray &target);

    const QList<QString> &segments() const { return m_segments; } // of the path, decoded
    bool has(const QByteArray &name) const { return rawValue(name).has_value(); }
    QString value(const QByteArray &name) const; // decoded; empty where there is none
    std::optional<QByteArray> rawValue(const QByteArray &name) const;

    // The target as it came, but with `***` in the key's place.
    QByteArray withoutKey() const;

private:
    QByteArray m_path;
    QList<QString> m_segments;
    QList<std::pair<QByteArray, QByteArray>> m_query; // raw, in order
};

} // namespace lifty
