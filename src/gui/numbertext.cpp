#include "gui/numbertext.h"

#include "core/phonenumber.h"
#include "core/roster.h"
#include "gui/errortext.h"
#include "gui/statustext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace lifty {

namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(lifty::NumberText)
};

// "+55 48 9999-1234 (Padaria Central)"
QString numberAtBot(const NumberResult &result, const Roster &roster)
{
    const Bot *bot = roster.bot(result.botId);
    return bot ? NumberText::tr("%1 (%2)").arg(readableNumber(result.number), shortName(bot->name))
               : readableNumber(result.number);
}

QString whyNot(const NumberResult &result)
{
    return result.refused ? errorText(*result.refused) : errorText(*result.notRecorded);
}

QString resumedText(const QList<NumberResult> &resumed, const Roster &roster)
{
    if (resumed.size() == 1)
        return NumberText::tr("Retomado na hora marcada: %1.").arg(numberAtBot(resumed.first(), roster));
    return NumberText::tr("%n número(s) retomado(s) na hora marcada.", nullptr, int(resumed.size()));
}

QString failedText(const QList<NumberResult> &failed, const Roster &roster)
{
    const auto next = std::min_element(failed.cbegin(), failed.cend(), [](const auto &a, const auto &b) {
        return a.nextTryAt < b.nextTryAt;
    });
    const QString when =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(next->nextTryAt).time(), QLocale::ShortFormat);
    const QString what =
        failed.size() == 1
            ? NumberText::tr("Não foi retomado na hora marcada: %1.").arg(numberAtBot(failed.first(), roster))
            : NumberText::tr("%n número(s) não foi(ram) retomado(s) na hora marcada.", nullptr,
                             int(failed.size()));
    return NumberText::tr("%1 %2 O programa tenta de novo às %3.").arg(what, whyNot(failed.first()), when);
}

} // namespace

QString resultText(const NumberResult &result)
{
    const bool isPause = result.deed == NumberResult::Deed::Pause;
    if (result.refused)
        return (isPause ? NumberText::tr("Não foi pausado. %1") : NumberText::tr("Não foi retomado. %1"))
            .arg(errorText(*result.refused));
    if (result.notRecorded)
        return (isPause ? NumberText::tr("Foi pausado no servidor, mas não anotado neste computador. %1")
                        : NumberText::tr("Foi retomado no servidor, mas não anotado neste computador. %1"))
            .arg(errorText(*result.notRecorded));
    return isPause ? NumberText::tr("Pausado") : NumberText::tr("Retomado");
}

QString numbersDoneText(NumberResult::Deed deed, const QString &botName, const QStringList &numbers)
{
    const bool isPause = deed == NumberResult::Deed::Pause;
    const QString bot = shortName(botName);
    if (numbers.size() == 1) {
        const QString words =
            isPause ? NumberText::tr("Número pausado: %1 (%2)") : NumberText::tr("Número retomado: %1 (%2)");
        return words.arg(readableNumber(numbers.first()), bot);
    }
    const int count = int(numbers.size());
    return (isPause ? NumberText::tr("%n número(s) pausado(s): %1", nullptr, count)
                    : NumberText::tr("%n número(s) retomado(s): %1", nullptr, count))
        .arg(bot);
}

QString resumedByItselfText(const QList<NumberResult> &results, const Roster &roster)
{
    QList<NumberResult> resumed = results;
    resumed.removeIf([](const NumberResult &result) { return !result.ok(); });
    QList<NumberResult> failed = results;
    failed.removeIf([](const NumberResult &result) { return result.ok(); });
    QStringList sentences;
    if (!failed.isEmpty())
        sentences.append(failedText(failed, roster));
    if (!resumed.isEmpty())
        sentences.append(resumedText(resumed, roster));
    return sentences.join(u' ');
}

} // namespace lifty
