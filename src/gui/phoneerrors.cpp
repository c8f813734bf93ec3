#include "gui/phoneerrors.h"

#include <QCoreApplication>

namespace lifty {

namespace {

struct PhoneErrors {
    Q_DECLARE_TR_FUNCTIONS(lifty::PhoneErrors)
};

// The commonest first. What WhatsApp says differs a little from version to version: "dispositivo" for
// "aparelho".
constexpr struct {
    const char *says;
    const char *remedy;
} table[] = {
    {QT_TRANSLATE_NOOP("lifty::PhoneErrors",
                       "Não foi possível conectar o aparelho. Tente novamente mais tarde."),
     QT_TRANSLATE_NOOP(
         "lifty::PhoneErrors",
         "Quase sempre a imagem já tinha mudado. Toque em OK e leia de novo a imagem que está na tela "
         "agora. Se repetir: gere um novo QR Code com “Limpar sessões inativas” ligado; feche e abra o "
         "WhatsApp; espere alguns minutos antes da próxima tentativa.")},
    {QT_TRANSLATE_NOOP("lifty::PhoneErrors", "QR Code inválido, ou: este código não é válido"),
     QT_TRANSLATE_NOOP(
         "lifty::PhoneErrors",
         "A imagem venceu: cada uma vale por cerca de 20 segundos. Para quem está longe, use “Tela "
         "cheia” e compartilhe a tela em vez de enviar a imagem. Confira se a leitura é feita em "
         "Aparelhos conectados, não com a câmera do celular.")},
    {QT_TRANSLATE_NOOP("lifty::PhoneErrors",
                       "Pede uma chave de acesso (passkey), ou: continue no outro aparelho"),
     QT_TRANSLATE_NOOP(
         "lifty::PhoneErrors",
         "Desde meados de 2026 o WhatsApp exige a chave de acesso de algumas contas ao conectar um "
         "aparelho. Confirme com a digital, o rosto ou a senha do próprio celular, se ele oferecer. Se "
         "não terminar, cancele, espere alguns minutos e leia um novo QR Code. Não apague a chave: o "
         "WhatsApp pede que outra seja criada. Se pedir toda vez, avise a Lifty.")},
    {QT_TRANSLATE_NOOP("lifty::PhoneErrors", "Verifique sua conexão, ou: sem internet"),
     QT_TRANSLATE_NOOP(
         "lifty::PhoneErrors",
         "Troque o Wi-Fi pelos dados móveis do celular, ou o contrário. Desligue VPN e economia de "
         "dados. Deixe o WhatsApp aberto e leia de novo.")},
    {QT_TRANSLATE_NOOP("lifty::PhoneErrors", "Limite de aparelhos conectados atingido"),
     QT_TRANSLATE_NOOP(
         "lifty::PhoneErrors",
         "Um número aceita até quatro aparelhos conectados. Em Aparelhos conectados, toque em um que não "
         "é mais usado e em Desconectar; depois leia de novo. Cuidado para não desconectar outro bot.")},
    {QT_TRANSLATE_NOOP("lifty::PhoneErrors", "Este aparelho já está conectado"),
     QT_TRANSLATE_NOOP(
         "lifty::PhoneErrors",
         "O número já está neste bot ou em outro. Saia da câmera e veja o status do bot na lista. Se o "
         "bot não responde: em Aparelhos conectados, desconecte a conexão antiga, e leia um novo "
         "QR Code.")},
    {QT_TRANSLATE_NOOP("lifty::PhoneErrors", "Não aparece “Aparelhos conectados” no menu"),
     QT_TRANSLATE_NOOP(
         "lifty::PhoneErrors",
         "No Android fica nos três pontos do alto da tela de conversas; no iPhone, em Configurações. Se "
         "não há, ou se chama “WhatsApp Web”, o WhatsApp está desatualizado: atualize na loja de "
         "aplicativos.")},
    {QT_TRANSLATE_NOOP("lifty::PhoneErrors", "Atualize o WhatsApp"),
     QT_TRANSLATE_NOOP(
         "lifty::PhoneErrors",
         "Atualize na loja de aplicativos e leia de novo. Versões modificadas do WhatsApp (como GB ou "
         "Plus) não conectam: instale a oficial. Um celular antigo demais para a versão atual precisa "
         "ser trocado.")},
    {QT_TRANSLATE_NOOP("lifty::PhoneErrors", "A câmera não foca ou nada acontece"),
     QT_TRANSLATE_NOOP(
         "lifty::PhoneErrors",
         "Use “Tela cheia” e aumente o brilho do monitor. Afaste o celular até a imagem inteira caber na "
         "moldura, limpe a lente, evite reflexos. Em chamada de vídeo, compartilhe a tela inteira com a "
         "melhor qualidade.")},
    {QT_TRANSLATE_NOOP("lifty::PhoneErrors", "O WhatsApp pede permissão para usar a câmera"),
     QT_TRANSLATE_NOOP(
         "lifty::PhoneErrors",
         "Toque em Permitir. Se a pergunta não aparece mais: nas configurações do celular, Aplicativos, "
         "WhatsApp, Permissões, Câmera.")},
    {QT_TRANSLATE_NOOP("lifty::PhoneErrors", "Pede a digital, o rosto ou a senha do celular"),
     QT_TRANSLATE_NOOP(
         "lifty::PhoneErrors",
         "É a proteção do próprio celular. Só o dono pode confirmar; depois disso a câmera abre. O QR "
         "Code continua correndo: se vencer, gere um novo.")},
    {QT_TRANSLATE_NOOP("lifty::PhoneErrors", "Fica em “Conectando…” e não termina"),
     QT_TRANSLATE_NOOP(
         "lifty::PhoneErrors",
         "Deixe o WhatsApp aberto na frente por um minuto, com boa internet e espaço livre no celular. Se "
         "não terminar: em Aparelhos conectados, desconecte o que ficou pela metade e leia um novo QR "
         "Code.")},
    {QT_TRANSLATE_NOOP("lifty::PhoneErrors", "Esta conta não pode usar o WhatsApp, ou: número banido"),
     QT_TRANSLATE_NOOP(
         "lifty::PhoneErrors",
         "O WhatsApp bloqueou o número: nenhum QR Code resolve. O dono do número pede uma análise no "
         "próprio aplicativo.")},
    {QT_TRANSLATE_NOOP("lifty::PhoneErrors", "O celular conectou, mas o bot não responde"),
     QT_TRANSLATE_NOOP(
         "lifty::PhoneErrors",
         "Confira se o número lido é o certo, e se a conversa não está pausada em “Números pausados”. O "
         "celular precisa ficar on-line ao menos a cada 14 dias, ou o WhatsApp desconecta o bot.")},
};

} // namespace

QList<PhoneError> phoneErrors()
{
    QList<PhoneError> errors;
    for (const auto &[says, remedy] : table)
        errors.append({PhoneErrors::tr(says), PhoneErrors::tr(remedy)});
    return errors;
}

} // namespace lifty
