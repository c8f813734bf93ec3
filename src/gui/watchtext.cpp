#include "gui/watchtext.h"

#include "core/watch.h"
#include "gui/statustext.h"
#include "gui/timelinetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

struct WatchText {
    Q_DECLARE_TR_FUNCTIONS(lifty::WatchText)
};

} // namespace

QString watchText(const Watch &watch, qint64 nowWallMs)
{
    QStringList parts;
    if (const auto endedAt = watch.lastRoundEndedAt())
        parts.append(WatchText::tr("última rodada %1").arg(ageText(*endedAt, nowWallMs)));
    if (watch.plan().isLengthened())
        parts.append(WatchText::tr("a rodada leva %1").arg(durationText(watch.plan().round().count())));
    return parts.join(u" · "_s);
}

QString watchToolTip(const Watch &watch)
{
    QStringList lines;
    if (watch.plan().isLengthened())
        lines.append(
            WatchText::tr("As respostas demoram: verificar todos os bots leva mais do que o intervalo "
                          "escolhido nas preferências."));
    const QList<WatchPlan::Outage> outages = watch.plan().outages();
    if (std::any_of(outages.cbegin(), outages.cend(), [](const WatchPlan::Outage &outage) {
            return outage.kind == GatewayError::Kind::QuotaExceeded;
        }))
        lines.append(
            WatchText::tr("O gateway está limitando as consultas: a verificação continua mais devagar."));
    if (const int paused = int(watch.plan().pausedCompanies().size()))
        lines.append(WatchText::tr("%n empresa(s) sem verificação: a chave foi recusada. Corrija a chave em "
                                   "Empresas….",
                                   nullptr, paused));
    return lines.join(u'\n');
}

static QString troubleText(const Trouble &trouble)
{
    switch (trouble.cause) {
    case Alert::Cause::OwnNetwork:
        return WatchText::tr("Este computador parece estar sem rede");
    case Alert::Cause::Key:
        return WatchText::tr("A chave de uma empresa foi recusada");
    default:
        return WatchText::tr("O gateway não responde");
    }
}

QString watchedText(int botsDown, const QList<Trouble> &troubles)
{
    QStringList lines;
    if (botsDown > 0)
        lines.append(WatchText::tr("%n bot(s) fora do ar", nullptr, botsDown));
    for (const Trouble &trouble : troubles) {
        if (const QString line = troubleText(trouble); !lines.contains(line))
            lines.append(line);
    }
    return lines.isEmpty() ? WatchText::tr("Nenhum bot caiu") : lines.join(u'\n');
}

} // namespace lifty
