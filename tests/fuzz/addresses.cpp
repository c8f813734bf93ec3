// Addresses: typed by a person, pasted from the dashboard, given by the server.
#include "fuzz/fuzz.h"

#include "core/address.h"

using namespace Qt::StringLiterals;

void lifty::fuzz::feed(const QByteArray &bytes)
{
    const QString typed = QString::fromUtf8(bytes);
    const auto normal = normalisedGatewayAddress(typed);
    if (normal.ok()) {
        const auto again = normalisedGatewayAddress(normal.value());
        demand(again.ok() && again.value() == normal.value(), "what is normal stays as it is");
    }
    if (const auto token = tokenInAddress(typed))
        demand(!token->contains(u'/') && !token->isEmpty(), "a token is one segment of a path");

    const QString gateway = u"https://gateway.example"_s;
    if (!sessionAddressFault(bytes, gateway, true)) {
        const QByteArray scheme = bytes.left(8).toLower();
        demand(scheme.startsWith("https://") || scheme.startsWith("http://"), "nothing but HTTP is asked");
        demand(!bytes.contains('\r') && !bytes.contains('\n') && !bytes.contains(' '),
               "nothing that could end the request's line");
        const QByteArray dated = withTimestamp(bytes, 17);
        demand(dated.startsWith(bytes.left(bytes.indexOf('#'))), "every byte is kept");
        demand(dated.endsWith("timestamp=17"), "and the time is added");
    }
    if (!sessionAddressFault(bytes, gateway, false))
        demand(bytes.left(8).toLower() == "https://", "plain HTTP wants the switch");
}
