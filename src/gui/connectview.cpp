#include "gui/connectview.h"

#include "gui/errortext.h"
#include "gui/statustext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace lifty {

namespace {

// One overload a state of the connect flow.
class View
{
    Q_DECLARE_TR_FUNCTIONS(lifty::ConnectView)

public:
    View(const Instant &now, const ConnectPolicy &policy) : m_now(now), m_policy(policy) {}

    ConnectView operator()(const Idle &) const { return {}; }

    ConnectView operator()(const Checking &) const
    {
        ConnectView view;
        view.headline = tr("Verificando o status…");
        view.detail = tr("Antes de iniciar, o programa pergunta ao servidor como o bot está agora.");
        view.cover = view.headline;
        return view;
    }

    ConnectView operator()(const Asking &asking) const
    {
        ConnectView view;
        switch (asking.reason) {
        case Asking::Reason::AlreadyConnected:
            view.headline = tr("Este bot já está conectado");
            view.detail =
                tr("Iniciar agora conecta mais um número ao mesmo bot. O número atual continua conectado.");
            break;
        case Asking::Reason::ForeignQr:
            view.headline = tr("Este bot já está aguardando uma leitura");
            view.detail = tr("Um QR Code deste bot está aberto em outro lugar, ou o anterior ainda não "
                             "expirou no servidor. "
                             "Iniciar agora abre mais uma conexão ao mesmo tempo.");
            break;
        case Asking::Reason::EarlierStart:
            view.headline = asking.earlier->outcome == StartRecord::Outcome::Sent
                                ? tr("Um pedido de conexão anterior ficou sem resposta")
                                : tr("Já há uma conexão em andamento");
            view.detail = tr("Uma conexão deste bot foi iniciada em %1 e pode ainda estar aberta. "
                             "Iniciar agora pode abrir uma segunda.")
                              .arg(moment(asking.earlier->startedAt));
            break;
        }
        view.cover = tr("Nenhum QR Code foi pedido ainda");
        view.canStart = true;
        return view;
    }

    ConnectView operator()(const Starting &) const
    {
        ConnectView view = preparing();
        view.detail = tr("Pedindo a conexão ao servidor.");
        return view;
    }

    ConnectView operator()(const Preparing &state) const
    {
        ConnectView view = preparing();
        view.detail = tr("O QR Code aparece aqui assim que estiver pronto. Deixe o celular à mão.");
        if (LinkStatus::fromWord(state.word, 0).kind == LinkStatus::Kind::Other && !state.word.isEmpty())
            view.detail += u'\n' + serverSays(state.word);
        else if (state.otherNumber && !state.word.isEmpty())
            view.detail += u'\n' + tr("O outro número deste bot continua conectado.");
        view.trouble = trouble(state.polling);
        view.leftMs = m_policy.preparingMs - elapsedMs(state.since, m_now);
        view.totalMs = m_policy.preparingMs;
        view.countdown = tr("Aguardando o QR Code há %1 s").arg(elapsedMs(state.since, m_now) / 1000);
        return view;
    }

    ConnectView operator()(const ShowingQr &state) const
    {
        ConnectView view;
        view.headline = tr("Leia o QR Code com o celular");
        view.steps = true;
        view.trouble = trouble(state.polling);
        view.picture = state.pictureAt && !state.pictureStale;
        if (!view.picture)
            view.cover =
                state.pictureTrouble
                    ? tr("A imagem do QR Code não chegou. O programa tenta de novo a cada %n segundo(s).",
                         nullptr, int(m_policy.pollMs / 1000))
                    : tr("Carregando o QR Code…");
        if (state.pictureTrouble && view.trouble.isEmpty())
            view.trouble = errorText(*state.pictureTrouble);
        view.leftMs = m_policy.qrMs - elapsedMs(state.since, m_now);
        view.totalMs = m_policy.qrMs;
        view.countdown = tr("Expira em %1 s").arg((std::max(qint64(0), *view.leftMs) + 999) / 1000);
        return view;
    }

    ConnectView operator()(const Linking &state) const
    {
        ConnectView view;
        view.headline = tr("O celular está conectando…");
        view.detail = tr("Deixe o WhatsApp aberto no celular até terminar.") + u'\n' + serverSays(state.word);
        view.cover = view.headline;
        view.trouble = trouble(state.polling);
        view.leftMs = m_policy.linkingMs - elapsedMs(state.since, m_now);
        view.totalMs = m_policy.linkingMs;
        view.countdown = tr("Aguardando há %1 s").arg(elapsedMs(state.since, m_now) / 1000);
        return view;
    }

    ConnectView operator()(const Expired &state) const
    {
        ConnectView view;
        view.headline = tr("QR Code expirado");
        view.detail =
            isAlive(state)
                ? tr("Verificando se a leitura ainda chegou a tempo. "
                     "Se o celular não leu, gere um novo QR Code.")
                : tr("O celular não leu o QR Code a tempo. Gere um novo e leia em até 60 segundos.");
        if (state.checkTrouble)
            view.trouble = tr("Não foi possível verificar o status antes de gerar um novo QR Code. %1")
                               .arg(errorText(*state.checkTrouble));
        view.cover = view.headline;
        view.canRenew = true;
        return view;
    }

    ConnectView operator()(const StartUnanswered &state) const
    {
        ConnectView view;
        view.headline = tr("O pedido de conexão ficou sem resposta");
        view.detail = tr("A conexão pode ter sido iniciada mesmo assim. Verifique o status; "
                         "só tente novamente se ela não aparecer, para não abrir duas.");
        view.trouble = state.found ? found(*state.found) : errorText(state.error);
        if (state.checking)
            view.trouble = tr("Verificando o status…");
        view.cover = tr("Sem QR Code");
        view.canCheck = !state.checking;
        view.canRetry = !state.checking;
        return view;
    }

    ConnectView operator()(const Connected &) const
    {
        ConnectView view;
        view.headline = tr("Conexão ativada");
        view.cover = view.headline;
        return view;
    }

    ConnectView operator()(const Failed &state) const
    {
        ConnectView view;
        view.headline = tr("Não foi possível conectar");
        view.cover = tr("Sem QR Code");
        view.canRetry = true;
        switch (state.reason) {
        case Failed::Reason::NotStarted:
            view.detail = tr("Nenhuma conexão foi iniciada.");
            view.trouble = errorText(*state.error);
            break;
        case Failed::Reason::KeyMissing:
            view.detail = tr("A chave de API da empresa deste bot não está disponível. Informe a chave em "
                             "“Empresas…”, ou veja o "
                             "aviso sobre o chaveiro na janela principal, e tente novamente.");
            break;
        case Failed::Reason::CheckFailed:
            view.detail =
                tr("O status do bot não pôde ser verificado, por isso nenhuma conexão foi iniciada.");
            view.trouble = errorText(*state.error);
            // A refused key or token would refuse the start as well.
            view.canStart = LinkStatus::fromError(*state.error, 0).kind == LinkStatus::Kind::NoAnswer;
            break;
        case Failed::Reason::NotRecorded:
            view.detail = tr("O pedido não pôde ser registrado neste computador, por isso nada foi enviado.");
            view.trouble = errorText(*state.storeError);
            break;
        case Failed::Reason::QrNeverCame:
            view.headline = tr("O QR Code não chegou");
            view.detail = tr("O servidor não preparou o QR Code em %n segundo(s). Gere um novo QR Code.",
                             nullptr, int(m_policy.preparingMs / 1000));
            if (state.error)
                view.trouble = errorText(*state.error);
            view.canRetry = false;
            view.canRenew = true;
            break;
        }
        return view;
    }

private:
    static ConnectView preparing()
    {
        ConnectView view;
        view.headline = tr("Preparando a conexão…");
        view.cover = view.headline;
        return view;
    }

    static QString serverSays(const QString &word) { return tr("O servidor diz: %1").arg(word); }

    static QString moment(qint64 wallMs)
    {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(wallMs), QLocale::ShortFormat);
    }

    QString trouble(const Polling &polling) const
    {
        if (!polling.trouble)
            return {};
        const QString age = ageText(polling.answeredAt.wallMs, m_now.wallMs);
        return tr("Última resposta %1. %2").arg(age, errorText(*polling.trouble));
    }

    static QString found(const LinkStatus &status)
    {
        if (status.error)
            return errorText(*status.error);
        const QString at =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(status.checkedAt).time(), QLocale::ShortFormat);
        return tr("Status às %1: %2").arg(at, statusText(status));
    }

    const Instant &m_now;
    const ConnectPolicy &m_policy;
};

} // namespace

ConnectView connectView(const ConnectState &state, const Instant &now, const ConnectPolicy &policy)
{
    return std::visit(View(now, policy), state);
}

QString connectSteps()
{
    return View::tr("1.  Abra o WhatsApp no celular\n"
                    "2.  Toque em Aparelhos conectados\n"
                    "3.  Toque em Conectar um aparelho\n"
                    "4.  Aponte a câmera para a imagem");
}

QString customerInstructions(const QString &botName)
{
    return View::
        tr("Para conectar o WhatsApp ao bot “%1”:\n"
           "\n"
           "1. Abra o WhatsApp no celular que tem o número do bot.\n"
           "2. Toque em Aparelhos conectados (no Android, nos três pontos do alto; no iPhone, em "
           "Configurações).\n"
           "3. Toque em Conectar um aparelho.\n"
           "4. Aponte a câmera para o QR Code que eu mostrar ou enviar.\n"
           "\n"
           "Cada imagem do QR Code vale por cerca de 20 segundos: deixe o celular pronto no passo 4 e leia "
           "assim que ela chegar. Se o celular disser que o código não é válido, peça outra imagem.\n"
           "Deixe o celular com internet e o WhatsApp aberto até terminar.")
            .arg(shortName(botName));
}

} // namespace lifty
