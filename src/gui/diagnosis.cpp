#include "gui/diagnosis.h"

#include "core/bot.h"
#include "core/linkstatus.h"
#include "core/plainwords.h"
#include "core/requestlog.h"
#include "gui/errortext.h"
#include "gui/statustext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSysInfo>
#include <QTimeZone>

#include <chrono>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAddress = 300;

class Diagnosis
{
    Q_DECLARE_TR_FUNCTIONS(lifty::Diagnosis)

public:
    explicit Diagnosis(const QDateTime &now) : m_now(now) {}

    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.append(label + u": "_s + value);
    }
    void add(const Bot &bot, const Company &company);
    void add(const LinkStatus &status);
    void addVersions(const RequestLog &log);
    void add(const QList<RequestRecord> &requests);
    void add(const RequestRecord &request);
    void addText(const QString &line) { m_lines.append(line); }
    QString moment(qint64 ms, const QString &seconds) const;

    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    QString offset(const QDateTime &at) const;
    static QString callText(RequestRecord::Call call);
    static QString outcome(const RequestRecord &request);

    const QDateTime m_now;
    QStringList m_lines;
};

// "UTC-03:00": the time zone's name alone says nothing to who reads this elsewhere.
QString Diagnosis::offset(const QDateTime &at) const
{
    const int minutes = at.offsetFromUtc() / 60;
    return u"UTC%1%2:%3"_s.arg(minutes < 0 ? QChar(u'-') : QChar(u'+'))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString Diagnosis::moment(qint64 ms, const QString &seconds) const
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const QDateTime local = utc.toTimeZone(m_now.timeZone());
    return tr("%1 (%2; em UTC, %3)")
        .arg(local.toString(u"dd/MM/yyyy "_s + seconds), offset(local),
             utc.toString(local.date() == utc.date() ? seconds : u"dd/MM/yyyy "_s + seconds));
}

void Diagnosis::add(const Bot &bot, const Company &company)
{
    // Both ends are enough to find it among a company's bots.
    const QString token = plainWords(abbreviated(bot.token), longestAddress);
    add(tr("Bot"), shortName(bot.name));
    add(tr("Token do bot"), tr("%1 (%n caractere(s))", nullptr, int(bot.token.size())).arg(token));
    add(tr("Empresa"), shortName(company.name));
    add(tr("Endereço da API"), plainWords(company.gatewayAddress, longestAddress));
    add(tr("Endereços sem HTTPS"), company.allowPlainHttp ? tr("permitidos") : tr("não permitidos"));
}

void Diagnosis::add(const LinkStatus &status)
{
    add(tr("Último status"), plainWords(statusText(status), longestAddress));
    if (status.checkedAt > 0)
        add(tr("Verificado em"), moment(status.checkedAt, u"HH:mm:ss"_s));
    if (status.error)
        add(tr("Motivo"), errorText(*status.error));
}

void Diagnosis::addVersions(const RequestLog &log)
{
    add(tr("Programa"),
        u"Lifty Desk %1, Qt %2"_s.arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion())));
    add(tr("Sistema"), u"%1, %2, %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                               QSysInfo::currentCpuArchitecture(), QLocale::system().name()));
    add(tr("Biblioteca de TLS"), log.tlsLibrary());
    add(tr("Fuso horário"), u"%1 (%2)"_s.arg(QString::fromUtf8(m_now.timeZone().id()), offset(m_now)));
}

void Diagnosis::add(const QList<RequestRecord> &requests)
{
    if (requests.isEmpty())
        return addText(tr("Nenhum pedido desde que o programa foi aberto."));
    addText(tr("Últimos pedidos, do mais antigo ao mais novo:"));
    for (const RequestRecord &request : requests)
        add(request);
}

void Diagnosis::add(const RequestRecord &request)
{
    addText({});
    addText(moment(request.at, u"HH:mm:ss.zzz"_s));
    addText(u"  "_s + callText(request.call) + u": "_s +
            plainWords(QString::fromUtf8(request.address), longestAddress));
    addText(u"  "_s + outcome(request));
}

QString Diagnosis::callText(RequestRecord::Call call)
{
    using Call = RequestRecord::Call;
    switch (call) {
    case Call::ReadAddresses:
        return tr("Consultar o bot");
    case Call::Start:
        return tr("Iniciar conexão");
    case Call::Stop:
        return tr("Desconectar");
    case Call::Pause:
        return tr("Pausar número");
    case Call::Resume:
        return tr("Retomar número");
    case Call::ReadStatus:
        return tr("Ler o status");
    case Call::ReadPicture:
        return tr("Ler a imagem do QR Code");
    }
    return {};
}

QString Diagnosis::outcome(const RequestRecord &request)
{
    QStringList parts{tr("%1 ms").arg(request.tookMs)};
    if (request.httpStatus > 0) {
        parts.append(u"HTTP %1"_s.arg(request.httpStatus));
        parts.append(tr("%n byte(s)", nullptr, int(request.bytes)));
    } else {
        parts.append(request.error && request.error->sent ? tr("sem resposta") : tr("nada foi enviado"));
    }
    if (!request.word.isEmpty())
        parts.append(tr("“%1”").arg(plainWords(request.word, longestAddress)));
    if (request.error) {
        if (request.error->retryAfter)
            parts.append(
                tr("tentar de novo em %n s", nullptr,
                   int(std::chrono::ceil<std::chrono::seconds>(*request.error->retryAfter).count())));
        parts.append(errorText(*request.error));
    }
    return parts.join(u" · "_s);
}

} // namespace

QString diagnosisText(const Bot &bot, const Company &company, const LinkStatus &status, const RequestLog &log,
                      const QDateTime &now)
{
    Diagnosis diagnosis(now);
    diagnosis.addText(Diagnosis::tr("Diagnóstico do Lifty Desk"));
    diagnosis.add(Diagnosis::tr("Gerado em"), diagnosis.moment(now.toMSecsSinceEpoch(), u"HH:mm:ss"_s));
    diagnosis.addText({});
    diagnosis.add(bot, company);
    diagnosis.add(status);
    diagnosis.addText({});
    diagnosis.addVersions(log);
    diagnosis.addText({});
    diagnosis.add(log.of(company.gatewayAddress, bot.token));
    return diagnosis.text();
}

} // namespace lifty
