#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace lifty {

enum class AddressFault;

// An http or https address cut where RFC 3986 cuts it, without changing a byte: what is checked, what is
// connected to and what is sent come from this one reading.
struct AddressParts {
    bool tls = false;
    QByteArray host; // lower case; without the brackets of an IPv6 address
    quint16 port = 0;
    QByteArray authority; // as written: the Host header
    QByteArray target;    // path and query as written, "/" where there is no path; never the fragment
};

Result<AddressParts, AddressFault> splitAddress(QByteArrayView address);

// By the spelling of the host alone, nothing is resolved.
bool isLoopbackHost(const QByteArray &host);
// Loopback, private, shared, link-local, unspecified, multicast or reserved.
bool isPrivateHost(const QByteArray &host);

} // namespace lifty
