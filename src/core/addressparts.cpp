#include "core/addressparts.h"

#include "core/address.h"

#include <QList>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace lifty {

namespace {

using Ipv6 = std::array<quint16, 8>;

constexpr bool isOneOf(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// One number of an IPv4 address as inet_aton() takes it: 0x hexadecimal, 0 octal, else decimal.
std::optional<quint32> ipv4Number(QByteArrayView text)
{
    bool ok = false;
    quint32 number = 0;
    if (text.startsWith("0x"))
        number = text.size() == 2 ? 0 : text.sliced(2).toUInt(&ok, 16);
    else
        number = text.toUInt(&ok, text.startsWith('0') ? 8 : 10);
    if (text == "0x")
        ok = true;
    return ok ? std::optional(number) : std::nullopt;
}

// A host whose last label is a number is an IPv4 address to every resolver, whatever its spelling.
bool looksLikeIpv4(QByteArrayView host)
{
    const QByteArrayView last = host.sliced(host.lastIndexOf('.') + 1);
    const bool digits = !last.isEmpty() &&
                        std::all_of(last.cbegin(), last.cend(), [](char c) { return c >= '0' && c <= '9'; });
    return digits || (last.startsWith("0x") && ipv4Number(last));
}

std::optional<quint32> parseIpv4(QByteArrayView host)
{
    quint32 address = 0;
    for (int bytesLeft = 4; bytesLeft > 0; --bytesLeft) {
        const qsizetype dot = host.indexOf('.');
        const bool last = dot < 0;
        const std::optional<quint32> number = ipv4Number(last ? host : host.first(dot));
        // the last number fills all the bytes that are left
        const quint64 limit = last ? quint64(1) << (8 * bytesLeft) : 256;
        if (!number || *number >= limit)
            return {};
        if (last)
            return address | *number;
        address |= *number << (8 * (bytesLeft - 1));
        host = host.sliced(dot + 1);
    }
    return {};
}

// The groups of one side of "::"; an IPv4 address may stand in the last place.
std::optional<QList<quint16>> ipv6Groups(const QByteArray &text)
{
    QList<quint16> groups;
    if (text.isEmpty())
        return groups;
    const QList<QByteArray> words = text.split(':');
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i == words.size() - 1 && words[i].contains('.')) {
            const std::optional<quint32> ipv4 = parseIpv4(words[i]);
            if (!ipv4)
                return {};
            groups << quint16(*ipv4 >> 16) << quint16(*ipv4);
            continue;
        }
        bool ok = false;
        const quint16 group = words[i].toUShort(&ok, 16);
        if (!ok || words[i].size() > 4 || !isAlphanumeric(words[i].front()))
            return {};
        groups << group;
    }
    return groups;
}

std::optional<Ipv6> parseIpv6(const QByteArray &host)
{
    if (!host.contains(':'))
        return {};
    const qsizetype gap = host.indexOf("::");
    const std::optional<QList<quint16>> head = ipv6Groups(gap < 0 ? host : host.left(gap));
    const std::optional<QList<quint16>> tail = ipv6Groups(gap < 0 ? QByteArray() : host.mid(gap + 2));
    if (!head || !tail)
        return {};
    const qsizetype count = head->size() + tail->size();
    if (gap < 0 ? count != 8 : count > 7)
        return {};
    Ipv6 address{};
    std::copy(head->cbegin(), head->cend(), address.begin());
    std::copy_backward(tail->cbegin(), tail->cend(), address.end());
    return address;
}

// The IPv4 address that is carried inside: mapped, compatible, or behind NAT64.
std::optional<quint32> embeddedIpv4(const Ipv6 &a)
{
    const auto zeros = [&a](int from, int to) {
        return std::all_of(a.begin() + from, a.begin() + to, [](quint16 group) { return group == 0; });
    };
    const bool mapped = zeros(0, 5) && a[5] == 0xffff;
    const bool compatible = zeros(0, 6);
    const bool nat64 = a[0] == 0x64 && a[1] == 0xff9b && zeros(2, 6);
    if (!mapped && !compatible && !nat64)
        return {};
    return quint32(a[6]) << 16 | a[7];
}

bool inNetwork(quint32 address, quint32 network, int bits) { return (address ^ network) >> (32 - bits) == 0; }

bool isPrivateIpv4(quint32 a)
{
    return inNetwork(a, 0x00000000, 8)     // unspecified
           || inNetwork(a, 0x0a000000, 8)  // private
           || inNetwork(a, 0x64400000, 10) // carrier-grade NAT
           || inNetwork(a, 0x7f000000, 8)  // loopback
           || inNetwork(a, 0xa9fe0000, 16) // link-local
           || inNetwork(a, 0xac100000, 12) // private
           || inNetwork(a, 0xc0a80000, 16) // private
           || inNetwork(a, 0xe0000000, 3); // multicast and reserved
}

bool isPrivateIpv6(const Ipv6 &a)
{
    if (const std::optional<quint32> ipv4 = embeddedIpv4(a))
        return isPrivateIpv4(*ipv4);     // :: and ::1 are here too, inside 0.0.0.0/8
    return (a[0] & 0xfe00) == 0xfc00     // unique local
           || (a[0] & 0xff80) == 0xfe80  // link-local and the old site-local
           || (a[0] & 0xff00) == 0xff00; // multicast
}

bool isLocalhostName(const QByteArray &host) { return host == "localhost" || host.endsWith(".localhost"); }

std::optional<AddressFault> hostFault(const QByteArray &host, bool bracketed)
{
    if (host.isEmpty())
        return AddressFault::NoHost;
    if (bracketed)
        return parseIpv6(host) ? std::nullopt : std::optional(AddressFault::Malformed);
    if (host.endsWith('.'))
        return AddressFault::TrailingDot;
    const bool plain = std::all_of(host.cbegin(), host.cend(),
                                   [](char c) { return isAlphanumeric(c) || isOneOf(c, "-._"); });
    if (!plain || host.startsWith('.') || host.contains("..") || (looksLikeIpv4(host) && !parseIpv4(host)))
        return AddressFault::Malformed;
    return {};
}

// What stands in front of "://" decides; without it only something like "data:" has a scheme, "host:8080" has
// none.
std::optional<AddressFault> schemeFault(QByteArrayView address)
{
    const qsizetype colon = address.indexOf(':');
    const QByteArrayView scheme = address.first(std::max<qsizetype>(colon, 0));
    const bool valid = !scheme.isEmpty() && !isOneOf(scheme.front(), "0123456789+-.") &&
                       std::all_of(scheme.begin(), scheme.end(),
                                   [](char c) { return isAlphanumeric(c) || isOneOf(c, "+-."); });
    if (!valid)
        return AddressFault::NoScheme;
    const QByteArrayView rest = address.sliced(colon + 1);
    const bool isHttp =
        scheme.compare("http", Qt::CaseInsensitive) == 0 || scheme.compare("https", Qt::CaseInsensitive) == 0;
    if (rest.startsWith("//"))
        return isHttp ? std::nullopt : std::optional(AddressFault::WrongScheme);
    if (isHttp)
        return AddressFault::Malformed;
    const bool isPort = !rest.isEmpty() && rest.front() >= '0' && rest.front() <= '9';
    return isPort ? AddressFault::NoScheme : AddressFault::WrongScheme;
}

} // namespace

Result<AddressParts, AddressFault> splitAddress(QByteArrayView address)
{
    if (address.isEmpty())
        return AddressFault::Empty;
    if (!std::all_of(address.begin(), address.end(), [](char c) { return c > ' ' && c < 0x7f && c != '\\'; }))
        return AddressFault::Malformed;
    if (const std::optional<AddressFault> fault = schemeFault(address))
        return *fault;

    AddressParts parts;
    const qsizetype authorityStart = address.indexOf("://") + 3;
    parts.tls = authorityStart == 8;
    const auto end = std::find_if(address.begin() + authorityStart, address.end(),
                                  [](char c) { return isOneOf(c, "/?#"); });
    const qsizetype authorityEnd = end - address.begin();
    parts.authority = address.sliced(authorityStart, authorityEnd - authorityStart).toByteArray();
    if (parts.authority.contains('@'))
        return AddressFault::UserInfo;

    QByteArray host = parts.authority.toLower();
    QByteArray port;
    const qsizetype colon = host.lastIndexOf(':');
    if (colon > host.lastIndexOf(']')) {
        port = host.mid(colon + 1);
        host.truncate(colon);
    }
    const bool bracketed = host.startsWith('[') && host.endsWith(']');
    parts.host = bracketed ? host.mid(1, host.size() - 2) : host;
    if (const std::optional<AddressFault> fault = hostFault(parts.host, bracketed))
        return *fault;
    bool portOk = true;
    parts.port = port.isEmpty() ? (parts.tls ? 443 : 80) : port.toUShort(&portOk);
    if (!portOk || parts.port == 0 || port.startsWith('+'))
        return AddressFault::Malformed;

    const QByteArrayView rest = address.sliced(authorityEnd);
    const qsizetype fragment = rest.indexOf('#');
    parts.target = (fragment < 0 ? rest : rest.first(fragment)).toByteArray();
    if (!parts.target.startsWith('/'))
        parts.target.prepend('/');
    return parts;
}

bool isLoopbackHost(const QByteArray &host)
{
    if (isLocalhostName(host))
        return true;
    if (const std::optional<Ipv6> ipv6 = parseIpv6(host)) {
        const std::optional<quint32> ipv4 = embeddedIpv4(*ipv6);
        return ipv4 && (inNetwork(*ipv4, 0x7f000000, 8) || *ipv4 == 1);
    }
    const std::optional<quint32> ipv4 = parseIpv4(host);
    return ipv4 && inNetwork(*ipv4, 0x7f000000, 8);
}

bool isPrivateHost(const QByteArray &host)
{
    if (isLocalhostName(host))
        return true;
    if (const std::optional<Ipv6> ipv6 = parseIpv6(host))
        return isPrivateIpv6(*ipv6);
    const std::optional<quint32> ipv4 = parseIpv4(host);
    return ipv4 && isPrivateIpv4(*ipv4);
}

} // namespace lifty
