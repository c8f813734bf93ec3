#include "gui/activitytext.h"

#include "core/phonenumber.h"
#include "core/textfold.h"
#include "gui/errortext.h"
#include "gui/icons.h"
#include "gui/statustext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace lifty {

using namespace Qt::StringLiterals;
using Kind = ActivityEntry::Kind;
using Outcome = ActivityEntry::Outcome;
using Status = LinkStatus::Kind;

namespace {

struct ActivityText {
    Q_DECLARE_TR_FUNCTIONS(lifty::ActivityText)

public:
    static QString done(const ActivityEntry &entry);
    static QString infinitive(const ActivityEntry &entry);
    static QString statusChange(const ActivityEntry &entry);
    static QString silence(const ActivityEntry &entry);
};

QString ActivityText::statusChange(const ActivityEntry &entry)
{
    const QString after = statusText({entry.statusAfter, shortName(entry.detail), 0, {}});
    if (entry.statusBefore == Status::NotChecked)
        return tr("Primeiro status lido: %1").arg(after);
    return tr("Status mudou de %1 para %2").arg(statusKindText(entry.statusBefore), after);
}

QString ActivityText::silence(const ActivityEntry &entry)
{
    const QDateTime until = QDateTime::fromString(entry.detail, Qt::ISODate).toLocalTime();
    if (!until.isValid())
        return activityKindText(entry.kind);
    return tr("Avisos silenciados até %1 de %2")
        .arg(QLocale().toString(until.time(), QLocale::ShortFormat),
             QLocale().toString(until.date(), QLocale::ShortFormat));
}

QString ActivityText::done(const ActivityEntry &entry)
{
    switch (entry.kind) {
    case Kind::StatusChanged:
        return statusChange(entry);
    case Kind::NumberPaused:
        return tr("Número %1 pausado").arg(readableNumber(entry.detail));
    case Kind::NumberResumed:
        return tr("Número %1 retomado").arg(readableNumber(entry.detail));
    case Kind::QrExpired:
        return tr("QR Code expirado sem leitura");
    case Kind::CompanyRemoved:
        return tr("Empresa removida com os seus bots");
    case Kind::BotsImported:
        return tr("%n bot(s) importado(s)", nullptr, entry.count);
    case Kind::BotsExported:
        return tr("%n bot(s) exportado(s)", nullptr, entry.count);
    case Kind::BotSilenced:
        return silence(entry);
    default:
        return activityKindText(entry.kind);
    }
}

// What was tried, to stand behind "Não foi possível".
QString ActivityText::infinitive(const ActivityEntry &entry)
{
    switch (entry.kind) {
    case Kind::StatusChanged:
        return tr("ler o status");
    case Kind::ConnectionStarted:
        return tr("iniciar a conexão");
    case Kind::Connected:
    case Kind::QrExpired:
        return tr("concluir a conexão");
    case Kind::Disconnected:
        return tr("desconectar o WhatsApp");
    case Kind::NumberPaused:
        return tr("pausar o número %1").arg(readableNumber(entry.detail));
    case Kind::NumberResumed:
        return tr("retomar o número %1").arg(readableNumber(entry.detail));
    case Kind::BotAdded:
        return tr("adicionar o bot");
    case Kind::BotEdited:
        return tr("editar o bot");
    case Kind::BotRemoved:
        return tr("remover o bot");
    case Kind::CompanyAdded:
        return tr("adicionar a empresa");
    case Kind::CompanyEdited:
        return tr("editar a empresa");
    case Kind::CompanyRemoved:
        return tr("remover a empresa");
    case Kind::KeyChanged:
        return tr("trocar a chave de API");
    case Kind::BotsImported:
        return tr("importar bots");
    case Kind::BotsExported:
        return tr("exportar bots");
    case Kind::DropAssumed:
        return tr("assumir a queda");
    case Kind::BotSilenced:
        return tr("silenciar os avisos");
    case Kind::SilenceEnded:
        return tr("ligar os avisos de novo");
    }
    return {};
}

bool justHappened(const ActivityEntry &entry)
{
    return entry.outcome == Outcome::Done &&
           (entry.kind == Kind::StatusChanged || entry.kind == Kind::QrExpired);
}

bool beginsAWord(const QString &text, const QString &word)
{
    const QStringList words = folded(text).split(u' ');
    return std::any_of(words.cbegin(), words.cend(),
                       [&word](const QString &each) { return each.startsWith(word); });
}

// A number is kept as its digits, however it is typed here.
QString asKept(const QString &word)
{
    QString digits;
    for (const QChar c : word) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!u"+()-."_s.contains(c))
            return word;
    }
    const bool looksLikeANumber = digits.size() >= 6 || word.startsWith(u'+') || word.startsWith(u'(');
    return looksLikeANumber && !digits.isEmpty() ? digits : word;
}

ActivityWord activityWord(const QString &word)
{
    ActivityWord result{asKept(word)};
    for (const Kind kind : activityKinds()) {
        if (beginsAWord(activityKindText(kind), word))
            result.kinds.append(kind);
    }
    for (const Outcome outcome : {Outcome::Done, Outcome::Failed, Outcome::Unknown}) {
        if (beginsAWord(activityOutcomeText(outcome), word))
            result.outcomes.append(outcome);
    }
    for (const Status status :
         {Status::NotChecked, Status::Connected, Status::AwaitingScan, Status::NotConfigured, Status::Other,
          Status::NoAnswer, Status::KeyRefused, Status::KeyMissing, Status::BotNotFound}) {
        if (beginsAWord(statusKindText(status), word))
            result.statuses.append(status);
    }
    return result;
}

} // namespace

QList<Kind> activityKinds()
{
    return {Kind::StatusChanged,  Kind::ConnectionStarted, Kind::Connected,     Kind::QrExpired,
            Kind::Disconnected,   Kind::NumberPaused,      Kind::NumberResumed, Kind::BotAdded,
            Kind::BotEdited,      Kind::BotRemoved,        Kind::CompanyAdded,  Kind::CompanyEdited,
            Kind::CompanyRemoved, Kind::KeyChanged,        Kind::BotsImported,  Kind::BotsExported,
            Kind::DropAssumed,    Kind::BotSilenced,       Kind::SilenceEnded};
}

QString activityKindText(Kind kind)
{
    switch (kind) {
    case Kind::StatusChanged:
        return ActivityText::tr("Status mudou");
    case Kind::ConnectionStarted:
        return ActivityText::tr("Conexão iniciada");
    case Kind::Connected:
        return ActivityText::tr("Conexão ativada");
    case Kind::QrExpired:
        return ActivityText::tr("QR Code expirado");
    case Kind::Disconnected:
        return ActivityText::tr("WhatsApp desconectado");
    case Kind::NumberPaused:
        return ActivityText::tr("Número pausado");
    case Kind::NumberResumed:
        return ActivityText::tr("Número retomado");
    case Kind::BotAdded:
        return ActivityText::tr("Bot adicionado");
    case Kind::BotEdited:
        return ActivityText::tr("Bot editado");
    case Kind::BotRemoved:
        return ActivityText::tr("Bot removido");
    case Kind::CompanyAdded:
        return ActivityText::tr("Empresa adicionada");
    case Kind::CompanyEdited:
        return ActivityText::tr("Empresa editada");
    case Kind::CompanyRemoved:
        return ActivityText::tr("Empresa removida");
    case Kind::KeyChanged:
        return ActivityText::tr("Chave de API trocada");
    case Kind::BotsImported:
        return ActivityText::tr("Bots importados");
    case Kind::BotsExported:
        return ActivityText::tr("Bots exportados");
    case Kind::DropAssumed:
        return ActivityText::tr("Queda assumida");
    case Kind::BotSilenced:
        return ActivityText::tr("Avisos silenciados");
    case Kind::SilenceEnded:
        return ActivityText::tr("Avisos ligados de novo");
    }
    return {};
}

QString activityOutcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return ActivityText::tr("Concluído");
    case Outcome::Failed:
        return ActivityText::tr("Falhou");
    case Outcome::Unknown:
        return ActivityText::tr("Sem confirmação");
    }
    return {};
}

QString activityText(const ActivityEntry &entry)
{
    if (entry.outcome == Outcome::Done)
        return ActivityText::done(entry);
    const QString deed = ActivityText::infinitive(entry);
    QString sentence = entry.outcome == Outcome::Failed
                           ? ActivityText::tr("Não foi possível %1.").arg(deed)
                           : ActivityText::tr("Não há confirmação do pedido de %1.").arg(deed);
    if (!entry.error)
        return sentence;
    GatewayError error;
    error.kind = *entry.error;
    error.httpStatus = entry.httpStatus;
    return sentence + u' ' + errorText(error);
}

QString activityResultText(const ActivityEntry &entry)
{
    return justHappened(entry) ? QString() : activityOutcomeText(entry.outcome);
}

QString activityMoment(const ActivityEntry &entry)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.at), QLocale::ShortFormat);
}

QIcon activityIcon(const ActivityEntry &entry, const QPalette &palette)
{
    switch (entry.kind) {
    case Kind::StatusChanged:
        return statusIcon(entry.statusAfter, palette);
    case Kind::ConnectionStarted:
    case Kind::Connected:
        return actionIcon("connect"_L1, palette);
    case Kind::QrExpired:
        return statusIcon(Status::AwaitingScan, palette);
    case Kind::Disconnected:
        return actionIcon("disconnect"_L1, palette);
    case Kind::BotAdded:
    case Kind::CompanyAdded:
    case Kind::BotsImported:
        return actionIcon("add"_L1, palette);
    case Kind::BotRemoved:
    case Kind::CompanyRemoved:
        return actionIcon("remove"_L1, palette);
    case Kind::NumberPaused:
    case Kind::NumberResumed:
    case Kind::BotEdited:
    case Kind::CompanyEdited:
    case Kind::KeyChanged:
    case Kind::BotsExported:
    case Kind::DropAssumed:
    case Kind::BotSilenced:
    case Kind::SilenceEnded:
        return actionIcon("edit"_L1, palette);
    }
    return {};
}

QIcon activityResultIcon(const ActivityEntry &entry, const QPalette &palette)
{
    if (justHappened(entry))
        return {};
    switch (entry.outcome) {
    case Outcome::Done:
        return statusIcon(Status::Connected, palette);
    case Outcome::Failed:
        return statusIcon(Status::NoAnswer, palette);
    case Outcome::Unknown:
        return statusIcon(Status::NotChecked, palette);
    }
    return {};
}

QList<ActivityWord> activityWords(const QString &search)
{
    QList<ActivityWord> words;
    for (const QString &word : folded(search).split(u' ', Qt::SkipEmptyParts))
        words.append(activityWord(word));
    return words;
}

} // namespace lifty
