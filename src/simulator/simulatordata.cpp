#include "simulator/simulatordata.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

// Collects the first thing that is wrong; everything read after it no longer matters.
class DataReader
{
public:
    QList<SimulatedCompany> read(const QJsonObject &root)
    {
        QList<SimulatedCompany> companies;
        for (const auto &value : array(root, u"companies"_s))
            companies.append(company(value.toObject()));
        return companies;
    }

    QString error() const { return m_error; }

private:
    SimulatedCompany company(const QJsonObject &object)
    {
        SimulatedCompany company;
        company.name = text(object, u"name"_s);
        company.key = text(object, u"key"_s);
        onlyOnce(m_keys, company.key,
                 u"The key of company \"%1\" is another company's too."_s.arg(company.name));
        for (const auto &value : array(object, u"bots"_s))
            company.bots.append(bot(value.toObject()));
        return company;
    }

    SimulatedBot bot(const QJsonObject &object)
    {
        static const QHash<QString, SimulatedBot::State> states{
            {QString(), SimulatedBot::State::NotConfigured},
            {u"not-configured"_s, SimulatedBot::State::NotConfigured},
            {u"connected"_s, SimulatedBot::State::Connected},
            {u"waiting"_s, SimulatedBot::State::AwaitingScan},
        };
        SimulatedBot bot;
        bot.name = text(object, u"name"_s);
        bot.token = text(object, u"token"_s);
        bot.notes = object.value(u"notes"_s).toString();
        bot.word = object.value(u"word"_s).toString();
        bot.refusal = object.value(u"refusal"_s).toInt();
        const QString state = object.value(u"state"_s).toString();
        bot.state = states.value(state);
        if (!states.contains(state))
            fail(u"\"%1\" is no state of a bot."_s.arg(state));
        if (bot.refusal != 0 && (bot.refusal < 400 || bot.refusal > 599))
            fail(u"\"refusal\" is an HTTP status from 400 to 599."_s);
        onlyOnce(m_tokens, bot.token, u"The token \"%1\" is used twice."_s.arg(bot.token));
        return bot;
    }

    QString text(const QJsonObject &object, const QString &name)
    {
        QString value = object.value(name).toString();
        if (value.isEmpty())
            fail(u"A company or bot has no \"%1\"."_s.arg(name));
        return value;
    }

    QJsonArray array(const QJsonObject &object, const QString &name)
    {
        if (!object.value(name).isArray())
            fail(u"There is no list \"%1\"."_s.arg(name));
        return object.value(name).toArray();
    }

    void onlyOnce(QSet<QString> &seen, const QString &value, const QString &complaint)
    {
        if (seen.contains(value))
            fail(complaint);
        seen.insert(value);
    }

    void fail(const QString &error)
    {
        if (m_error.isEmpty())
            m_error = error;
    }

    QString m_error;
    QSet<QString> m_keys;
    QSet<QString> m_tokens;
};

} // namespace

std::optional<QList<SimulatedCompany>> readSimulatorData(const QByteArray &json, QString *error)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        *error =
            u"This is no JSON object: %1 at byte %2."_s.arg(parseError.errorString()).arg(parseError.offset);
        return std::nullopt;
    }
    DataReader reader;
    const QList<SimulatedCompany> companies = reader.read(document.object());
    *error = reader.error();
    if (!error->isEmpty())
        return std::nullopt;
    return companies;
}

} // namespace lifty
