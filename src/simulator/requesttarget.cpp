#include "simulator/requesttarget.h"

#include <algorithm>

namespace lifty {

namespace {

QByteArray decoded(const QByteArray &raw) { return QByteArray::fromPercentEncoding(raw); }

} // namespace

RequestTarget::RequestTarget(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    m_path = mark < 0 ? target : target.first(mark);
    const QList<QByteArray> pieces = m_path.mid(1).split('/');
    for (const QByteArray &piece : pieces)
        m_segments.append(QString::fromUtf8(decoded(piece)));
    if (mark < 0)
        return;
    const QList<QByteArray> pairs = target.mid(mark + 1).split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            m_query.append({pair, QByteArray()});
        else
            m_query.append({pair.first(equals), pair.sliced(equals)});
    }
}

QString RequestTarget::value(const QByteArray &name) const
{
    return QString::fromUtf8(decoded(rawValue(name).value_or(QByteArray())));
}

std::optional<QByteArray> RequestTarget::rawValue(const QByteArray &name) const
{
    const auto found = std::find_if(m_query.cbegin(), m_query.cend(),
                                    [&](const auto &pair) { return decoded(pair.first) == name; });
    if (found == m_query.cend())
        return std::nullopt;
    return found->second.mid(1);
}

QByteArray RequestTarget::withoutKey() const
{
    QByteArray target = m_path;
    char separator = '?';
    for (const auto &[name, value] : m_query) {
        target += separator + name + (decoded(name) == "key" ? QByteArray("=***") : value);
        separator = '&';
    }
    return target;
}

} // namespace lifty
