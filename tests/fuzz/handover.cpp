// What arrives at the socket where the running copy waits for later ones.
#include "fuzz/fuzz.h"

#include "commandline.h"
#include "startrequest.h"

void lifty::fuzz::feed(const QByteArray &bytes)
{
    const auto request = lifty::StartRequest::fromLine(bytes);
    if (!request)
        return;
    const auto again = lifty::StartRequest::fromLine(request->toLine());
    demand(again && again->arguments == request->arguments, "what is handed on is what came");
    lifty::CommandLine::read(QStringList{{}} + request->arguments, {});
}
