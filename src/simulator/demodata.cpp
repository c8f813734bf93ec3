#include "simulator/demodata.h"

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

SimulatedCompany acmeAtendimento()
{
    using State = SimulatedBot::State;
    return {
        .name = u"Acme Atendimento"_s,
        .key = u"demo-key-acme-atendimento"_s,
        .bots =
            {
                {.name = u"Padaria Central"_s,
                 .token = u"demo-padaria-central"_s,
                 .notes = u"Ainda sem número: boa para a primeira conexão."_s,
                 .state = State::NotConfigured},
                {.name = u"Clínica Sorriso"_s,
                 .token = u"demo-clinica-sorriso"_s,
                 .notes = u"Já conectada: conectar de novo acrescenta um segundo número."_s,
                 .state = State::Connected},
                {.name = u"Pet & Cia"_s,
                 .token = u"demo-pet-e-cia"_s,
                 .notes = u"Um colega está com o QR Code aberto."_s,
                 .state = State::AwaitingScan},
                {.name =
                     u"🍕 Pizzaria do Zé, Forno a Lenha, Delivery e Eventos: unidade Jardim das Palmeiras, "
                     u"atendimento de pedidos, reservas e reclamações"_s,
                 .token = u"demo-pizzaria-do-ze"_s,
                 .notes = u"Nome muito comprido, com emoji."_s,
                 .state = State::Connected},
            },
    };
}

SimulatedCompany redeBemSaude()
{
    using State = SimulatedBot::State;
    return {
        .name = u"Rede Bem Saúde"_s,
        .key = u"demo-key-rede-bem-saude"_s,
        .bots =
            {
                {.name = u"Farmácia Bem Viver"_s,
                 .token = u"demo-farmacia-bem-viver"_s,
                 .notes = u"O servidor responde uma palavra fora do comum."_s,
                 .state = State::Connected,
                 .word = u"SYNCING"_s},
                {.name = u"Laboratório Vida"_s,
                 .token = u"demo-laboratorio-vida"_s,
                 .notes = u"O servidor não conhece este token."_s,
                 .refusal = 404},
                {.name = u"Ótica Horizonte"_s,
                 .token = u"demo-otica-horizonte"_s,
                 .notes = u"O servidor recusa a chave para este bot."_s,
                 .refusal = 403},
                {.name = u"Academia Movimento"_s,
                 .token = u"demo-academia-movimento"_s,
                 .notes = u"O servidor está fora do ar para este bot."_s,
                 .refusal = 503},
            },
    };
}

} // namespace

QList<SimulatedCompany> demoData() { return {acmeAtendimento(), redeBemSaude()}; }

} // namespace lifty
