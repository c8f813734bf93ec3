#include "gui/statustext.h"

#include "core/plainwords.h"

#include <QCoreApplication>

namespace lifty {

using Kind = LinkStatus::Kind;

namespace {

struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(lifty::StatusText)
};

} // namespace

QString statusKindText(Kind kind)
{
    switch (kind) {
    case Kind::Connected:
        return StatusText::tr("Conectado");
    case Kind::AwaitingScan:
        return StatusText::tr("Aguardando leitura");
    case Kind::NotConfigured:
        return StatusText::tr("Não configurado");
    case Kind::Other:
        return StatusText::tr("Outro status");
    case Kind::NoAnswer:
        return StatusText::tr("Sem resposta");
    case Kind::KeyRefused:
        return StatusText::tr("Chave recusada");
    case Kind::KeyMissing:
        return StatusText::tr("Falta a chave");
    case Kind::BotNotFound:
        return StatusText::tr("Bot não encontrado");
    case Kind::NotChecked:
        break;
    }
    return StatusText::tr("Não verificado");
}

QString statusText(const LinkStatus &status)
{
    return status.kind == Kind::Other ? status.word : statusKindText(status.kind);
}

QString ageText(qint64 momentMs, qint64 nowMs)
{
    if (momentMs <= 0)
        return {};
    const qint64 seconds = std::max(qint64(0), nowMs - momentMs) / 1000;
    if (seconds < 60)
        return StatusText::tr("há %1 s").arg(seconds);
    if (seconds < 3600)
        return StatusText::tr("há %1 min").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return StatusText::tr("há %1 h").arg(seconds / 3600);
    return StatusText::tr("há %n dia(s)", nullptr, int(seconds / 86400));
}

std::optional<qint64> ageTextLasts(qint64 momentMs, qint64 nowMs)
{
    if (momentMs <= 0)
        return std::nullopt;
    const qint64 age = nowMs - momentMs;
    constexpr qint64 minute = 60'000, hour = 60 * minute;
    const qint64 unit = age < minute ? 1000 : age < hour ? minute : age < 48 * hour ? hour : 24 * hour;
    return age < 0 ? unit - age : unit - age % unit; // below zero: the clock was set back
}

QString shortName(const QString &name)
{
    constexpr int longest = 80;
    if (name.size() <= longest)
        return plainWords(name, 2 * longest);
    int head = longest / 2;
    int tail = longest / 2 - 1;
    // A character outside the first plane is two units: none is cut in half.
    head -= name.at(head - 1).isHighSurrogate();
    tail -= name.at(name.size() - tail).isLowSurrogate();
    return plainWords(name.left(head) + u'…' + name.right(tail), 2 * longest);
}

QString inTitle(const QString &words)
{
    return QString(words).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

QString plainToolTip(const QString &text)
{
    return QStringLiteral("<p style='white-space: pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace lifty
