#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace lifty {

// A bot as the simulated gateway has it at its start.
struct SimulatedBot {
    enum class State {
        NotConfigured,
        Connected,
        AwaitingScan, // a colleague opened a session; its QR is renewed for ever
    };
    QString name;
    QString token;
    QString notes;
    State state = State::NotConfigured;
    QString word{};  // the status word that is told instead of the natural one, where not empty
    int refusal = 0; // the HTTP status of every call of this bot, as 403, 404 or 503; 0 plays along
};

struct SimulatedCompany {
    QString name;
    QString key;
    QList<SimulatedBot> bots;
};

// The format of a data file. This text is the documentation: it is what `lifty-simulator --help` prints.
inline constexpr char dataHelp[] = R"(Data file, as in:

  {"companies": [
    {"name": "Acme", "key": "acme-key", "bots": [
      {"name": "Padaria", "token": "padaria-1"},
      {"name": "Clínica", "token": "clinica-1", "state": "connected", "notes": "since May"},
      {"name": "Pet", "token": "pet-1", "state": "waiting"},
      {"name": "Farmácia", "token": "farmacia-1", "word": "SYNCING"},
      {"name": "Academia", "token": "academia-1", "refusal": 503}
    ]}
  ]}

  A company needs name and key, a bot name and token; keys and tokens are unique. `state` is `not-configured` (as where
  it is left out), `connected`, or `waiting`: a QR that nobody reads, renewed for ever. `word` is told in place of the
  natural status word; `refusal` is the HTTP status of every call of this bot.
)";

// Where the data can't be used there is no value, and `error` says why.
std::optional<QList<SimulatedCompany>> readSimulatorData(const QByteArray &json, QString *error);

} // namespace lifty
