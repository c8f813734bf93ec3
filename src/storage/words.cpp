#include "storage/words.h"

#include <algorithm>
#include <array>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

template <class T>
struct Word {
    T value;
    const char16_t *word;
};

using Kind = LinkStatus::Kind;
constexpr std::array kindWords{
    Word<Kind>{Kind::NotChecked, u"not_checked"},
    Word<Kind>{Kind::Connected, u"connected"},
    Word<Kind>{Kind::AwaitingScan, u"awaiting_scan"},
    Word<Kind>{Kind::NotConfigured, u"not_configured"},
    Word<Kind>{Kind::Other, u"other"},
    Word<Kind>{Kind::NoAnswer, u"no_answer"},
    Word<Kind>{Kind::KeyRefused, u"key_refused"},
    Word<Kind>{Kind::KeyMissing, u"key_missing"},
    Word<Kind>{Kind::BotNotFound, u"bot_not_found"},
};

using Outcome = StartRecord::Outcome;
constexpr std::array outcomeWords{
    Word<Outcome>{Outcome::Sent, u"sent"},
    Word<Outcome>{Outcome::Answered, u"answered"},
};

// The first entry stands for everything that is not in the table.
template <class Table>
QString wordIn(const Table &table, auto value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto &w) { return w.value == value; });
    return QString::fromUtf16((found == table.end() ? table.front() : *found).word);
}

template <class Table>
auto valueIn(const Table &table, const QString &word)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto &w) { return word == QStringView(w.word); });
    return (found == table.end() ? table.front() : *found).value;
}

} // namespace

QString wordOf(LinkStatus::Kind kind) { return wordIn(kindWords, kind); }
QString wordOf(StartRecord::Outcome outcome) { return wordIn(outcomeWords, outcome); }
LinkStatus::Kind statusKind(const QString &word) { return valueIn(kindWords, word); }
StartRecord::Outcome startOutcome(const QString &word) { return valueIn(outcomeWords, word); }

} // namespace lifty
