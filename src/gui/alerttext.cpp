#include "gui/alerttext.h"

#include "core/alerts.h"
#include "core/plainwords.h"
#include "core/roster.h"
#include "gui/errortext.h"
#include "gui/statustext.h"
#include "gui/timelinetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace lifty {

using namespace Qt::StringLiterals;
using Kind = Alert::Kind;
using Cause = Alert::Cause;

namespace {

// The server itself said so; anything else is an answer that did not come.
bool isFallen(const LinkStatus &status) { return dropSort(status.kind) == DropSort::Fell; }

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(lifty::AlertText)

public:
    Writer(const Alert &alert, const Roster &roster) : m_alert(alert), m_roster(roster) {}

    AlertText write() const;

private:
    AlertText back() const;
    AlertText oneBot() const;
    AlertText severalBots() const;
    AlertText gatewayAnswers() const;
    AlertText unseen() const;

    int count() const { return int(m_alert.botIds.size()); }
    bool isReminder() const { return m_alert.kind == Kind::Reminder; }
    QString first() const { return nameOf(m_alert.botIds.value(0)); }
    QString nameOf(const QUuid &botId) const
    {
        const Bot *bot = m_roster.bot(botId);
        return bot ? shortName(bot->name) : QString();
    }
    QString company() const
    {
        const Company *company = m_roster.company(m_alert.companyId);
        return company ? shortName(company->name) : tr("uma empresa");
    }
    QString host() const { return shortName(QUrl(m_alert.gatewayAddress).host()); }
    QString names() const;
    QString moment() const;
    int fallen() const
    {
        return int(std::count_if(m_alert.botIds.cbegin(), m_alert.botIds.cend(),
                                 [this](const QUuid &id) { return isFallen(m_roster.status(id)); }));
    }
    // What a reminder adds.
    QString assumeHint() const { return isReminder() ? tr("“Assumir” encerra os lembretes.") : QString(); }

    const Alert &m_alert;
    const Roster &m_roster;
};

QString sentences(QStringList all)
{
    all.removeAll(QString());
    return all.join(u' ');
}

// The first three, in the order of the alphabet: the same bots are the same words each time.
QString Writer::names() const
{
    constexpr int most = 3;
    QStringList all;
    for (const QUuid &id : m_alert.botIds)
        all.append(nameOf(id));
    std::sort(all.begin(), all.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    if (all.size() > most)
        return tr("%1 e mais %n", nullptr, int(all.size()) - most).arg(all.mid(0, most).join(u", "_s));
    if (all.size() < 2)
        return all.value(0);
    const QString last = all.takeLast();
    return tr("%1 e %2", "names").arg(all.join(u", "_s), last);
}

// The hour alone where it was today.
QString Writer::moment() const
{
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(m_alert.since);
    return since.date() == QDate::currentDate() ? QLocale().toString(since.time(), QLocale::ShortFormat)
                                                : QLocale().toString(since, QLocale::ShortFormat);
}

AlertText Writer::back() const
{
    const QString lasted = durationText(m_alert.lastedMs);
    switch (m_alert.cause) {
    case Cause::OwnNetwork:
        return {
            tr("A rede voltou"),
            tr("Este computador ficou %1 sem verificar %n bot(s). Quem caiu nesse tempo aparece em seguida.",
               nullptr, count())
                .arg(lasted),
            tr("A rede voltou: este computador ficou %1 sem verificar %n bot(s)", nullptr, count())
                .arg(lasted)};
    case Cause::Gateway:
        return {tr("O gateway voltou a responder"),
                tr("Ficou %1 sem responder. %n bot(s) volta(m) a ser verificado(s); quem caiu nesse tempo "
                   "aparece "
                   "em seguida.",
                   nullptr, count())
                    .arg(lasted),
                tr("O gateway voltou a responder: ficou %1 sem resposta").arg(lasted)};
    case Cause::Key:
        return {
            tr("A chave de %1 voltou a ser aceita").arg(company()),
            tr("Foi recusada por %1. %n bot(s) volta(m) a ser verificado(s).", nullptr, count()).arg(lasted),
            tr("A chave de %1 voltou a ser aceita: foi recusada por %2").arg(company(), lasted)};
    case Cause::SingleBot:
    case Cause::SeveralBots:
        break;
    }
    if (count() == 1) {
        // Nobody knows when it came back while nobody looked.
        const QString title = m_alert.whileAway ? tr("%1 voltou enquanto ninguém observava").arg(first())
                                                : tr("%1 voltou: ficou %2 fora").arg(first(), lasted);
        return {title, tr("O bot está conectado de novo."), title};
    }
    const QString title = m_alert.whileAway
                              ? tr("%n bot(s) voltaram enquanto ninguém observava", nullptr, count())
                              : tr("%n bot(s) voltaram: ficaram até %1 fora", nullptr, count()).arg(lasted);
    return {title, tr("Conectados de novo: %1.").arg(names()), tr("%1 (%2)").arg(title, names())};
}

AlertText Writer::oneBot() const
{
    const LinkStatus status = m_roster.status(m_alert.botIds.value(0));
    const QString state = shortName(statusText(status));
    const bool fell = isFallen(status);
    QString title;
    if (isReminder())
        title = fell ? tr("%1 continua fora desde %2: %3").arg(first(), moment(), state)
                     : tr("%1 continua sem verificação desde %2: %3").arg(first(), moment(), state);
    else if (m_alert.whileAway)
        title = fell ? tr("%1 caiu enquanto ninguém observava: %2").arg(first(), state)
                     : tr("%1 está sem verificação: %2").arg(first(), state);
    else
        title = fell ? tr("%1 caiu: %2").arg(first(), state)
                     : tr("%1 está sem verificação: %2").arg(first(), state);
    QString todo = tr("Estava conectado. Use “Conectar…” e peça a leitura de um novo QR Code.");
    if (!fell)
        todo = status.error ? errorText(*status.error) : tr("O motivo está na coluna Status.");
    return {title, sentences({todo, assumeHint()}), title};
}

AlertText Writer::severalBots() const
{
    const bool fell = fallen() > 0;
    QString title;
    if (isReminder())
        title = fell ? tr("%n bot(s) continuam fora desde %1", nullptr, count()).arg(moment())
                     : tr("%n bot(s) continuam sem verificação desde %1", nullptr, count()).arg(moment());
    else if (fell)
        title = m_alert.whileAway ? tr("%n bot(s) caíram enquanto ninguém observava", nullptr, count())
                                  : tr("%n bot(s) caíram", nullptr, count());
    else
        title = tr("%n bot(s) estão sem verificação", nullptr, count());
    return {title,
            sentences({tr("%1.").arg(names()), tr("Podem ter causas diferentes: veja o status de cada um."),
                       assumeHint()}),
            tr("%1: %2").arg(title, names())};
}

// Many at once, and the server itself says so: something happened to all of them there.
AlertText Writer::gatewayAnswers() const
{
    QString title;
    if (isReminder())
        title = tr("%n bot(s) continuam fora desde %1", nullptr, count()).arg(moment());
    else if (m_alert.whileAway)
        title = tr("%n bot(s) caíram enquanto ninguém observava", nullptr, count());
    else
        title = tr("%n bot(s) caíram quase ao mesmo tempo", nullptr, count());
    const QString cause = tr("Causa provável: um problema no gateway %1.").arg(host());
    return {
        title,
        sentences({cause, tr("%1.").arg(names()),
                   tr("Avise a Lifty antes de reconectar todos: eles podem voltar sozinhos."), assumeHint()}),
        tr("%1. %2").arg(title, cause)};
}

// Nobody knows how the bots are, and the words must not say that they fell.
AlertText Writer::unseen() const
{
    const QString bots = tr("%n bot(s) sem verificação", nullptr, count());
    QString title, todo;
    switch (m_alert.cause) {
    case Cause::OwnNetwork:
        title = isReminder() ? tr("Este computador continua sem rede desde %1").arg(moment())
                             : tr("Este computador parece estar sem rede");
        todo = tr("Confira o cabo, o Wi-Fi ou o proxy. A verificação continua sozinha quando a rede voltar.");
        break;
    case Cause::Key:
        title = isReminder() ? tr("A chave de %1 continua recusada desde %2").arg(company(), moment())
                             : tr("A chave de %1 foi recusada").arg(company());
        todo = tr("Os bots podem estar funcionando. Troque a chave em “Empresas…”: a verificação continua em "
                  "seguida.");
        break;
    default:
        title = isReminder() ? tr("O gateway continua sem responder desde %1").arg(moment())
                             : tr("O gateway não responde");
        todo = tr("Os bots podem estar funcionando. A verificação continua sozinha quando %1 responder.")
                   .arg(host());
        break;
    }
    return {tr("%1: %2").arg(title, bots), sentences({todo, assumeHint()}), tr("%1: %2").arg(title, bots)};
}

AlertText Writer::write() const
{
    if (m_alert.kind == Kind::Back)
        return back();
    switch (m_alert.cause) {
    case Cause::SingleBot:
        return oneBot();
    case Cause::SeveralBots:
        return count() == 1 ? oneBot() : severalBots();
    case Cause::Gateway:
        if (fallen() > 0)
            return count() == 1 ? oneBot() : gatewayAnswers();
        return unseen();
    case Cause::Key:
    case Cause::OwnNetwork:
        break;
    }
    return unseen();
}

} // namespace

AlertText alertText(const Alert &alert, const Roster &roster) { return Writer(alert, roster).write(); }

} // namespace lifty
