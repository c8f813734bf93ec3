#include "gui/errortext.h"

#include "core/address.h"
#include "core/gatewayerror.h"
#include "core/inputrules.h"
#include "core/phonenumber.h"
#include "core/plainwords.h"
#include "core/secretstore.h"
#include "core/store.h"
#include "core/tablefile.h"

#include <QCoreApplication>
#include <QDir>

namespace lifty {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(lifty::ErrorText)

public:
    static QString gateway(const GatewayError &error);
    static QString addressRefused(const GatewayError &error);
    static QString retryAfter(const GatewayError &error);
    static QString store(const StoreError &error);
    static QString secret(const SecretError &error);
    static QString tableFile(const TableFileError &error);
    static QString address(AddressFault fault);
    static QString number(NumberFault fault);
    static QString typed(TextFault fault, const QString &field, int maxLength);
};

// The name of a file that came by mail is data as well.
QString shownPath(const QString &path)
{
    constexpr int longest = 1000;
    return plainWords(QDir::toNativeSeparators(path), longest);
}

QString ErrorText::gateway(const GatewayError &error)
{
    using Kind = GatewayError::Kind;
    if (error.byGivenAddress && error.httpStatus >= 400 && error.httpStatus < 500 &&
        error.kind != Kind::QuotaExceeded)
        return tr("O endereço que o servidor indicou recusou a leitura (%1). Tente de novo; se continuar, "
                  "avise a Lifty.")
            .arg(error.httpStatus);
    switch (error.kind) {
    case Kind::AddressRefused:
        return addressRefused(error);
    case Kind::HostNotFound:
        return tr("O servidor não foi encontrado. Verifique a internet deste computador e o endereço da API "
                  "da empresa.");
    case Kind::ConnectionRefused:
        return tr(
            "O servidor recusou a conexão. Verifique o endereço da API da empresa ou tente mais tarde.");
    case Kind::NetworkUnreachable:
        return tr("Este computador está sem rede. Verifique a internet e tente de novo.");
    case Kind::ProxyRefused:
        return tr("O proxy da rede recusou a conexão. Fale com quem cuida da rede.");
    case Kind::ProxyWantsPassword:
        return tr(
            "O proxy da rede pede usuário e senha. Configure-os no sistema ou fale com quem cuida da rede.");
    case Kind::TlsWrongName:
        return tr("O certificado do servidor é de outro endereço, por isso nada foi enviado. Verifique o "
                  "endereço da API.");
    case Kind::TlsExpired:
        return tr("O certificado do servidor está fora da validade, por isso nada foi enviado. "
                  "Verifique a data deste computador ou avise a Lifty.");
    case Kind::TlsUntrusted:
        return tr("O certificado do servidor não é de uma autoridade conhecida, por isso nada foi enviado. "
                  "Fale com quem cuida da rede.");
    case Kind::TlsFailed:
        return tr("Não foi possível abrir uma conexão segura com o servidor. Fale com quem cuida da rede.");
    case Kind::TimedOut:
        return tr("O servidor não respondeu a tempo. Verifique a internet e tente de novo.");
    case Kind::ConnectionLost:
        return tr("A conexão caiu antes da resposta. Verifique a internet e tente de novo.");
    case Kind::BadRequest:
        return tr("A chave de API não é válida ou venceu. Troque a chave da empresa em “Empresas…”.");
    case Kind::Unauthorized:
        return tr("Falta a chave de API da empresa. Informe a chave em “Empresas…”.");
    case Kind::Forbidden:
        return tr("A chave de API não tem permissão para este bot. Verifique a empresa do bot ou troque a "
                  "chave em “Empresas…”.");
    case Kind::NotFound:
        return tr("O servidor não conhece este bot. Verifique o token em “Editar bot…”.");
    case Kind::QuotaExceeded:
        return tr("O servidor recebeu chamadas demais. %1").arg(retryAfter(error));
    case Kind::ServerError:
        return tr("O servidor teve um problema. Tente de novo em alguns minutos.");
    case Kind::GatewayTimedOut:
        return tr("O servidor demorou demais para responder. Tente de novo em alguns minutos.");
    case Kind::Redirected:
        return tr(
            "O servidor mandou seguir para outro endereço. Para proteger a chave, o programa não seguiu. "
            "Verifique o endereço da API da empresa.");
    case Kind::UnexpectedStatus:
        return tr("O servidor deu uma resposta que o programa não conhece (%1). Tente de novo; se continuar, "
                  "avise a Lifty.")
            .arg(error.httpStatus);
    case Kind::BadAnswer:
        return tr("O servidor respondeu algo que não dá para entender. Verifique o endereço da API; se "
                  "estiver certo, avise a Lifty.");
    case Kind::TooLarge:
        return tr("A resposta do servidor é grande demais e não foi lida. Verifique o endereço da API.");
    case Kind::BadPicture:
        return tr("O servidor não mandou uma imagem de QR Code válida. Espere alguns segundos.");
    }
    return {};
}

QString ErrorText::addressRefused(const GatewayError &error)
{
    if (error.addressFault == AddressFault::PlainHttp)
        return tr("O servidor indicou um endereço sem HTTPS, que não foi aberto. Se for de confiança, ligue "
                  "“Permitir endereços sem HTTPS” na empresa, em “Empresas…”.");
    if (error.addressFault == AddressFault::PrivateHost)
        return tr("O servidor indicou um endereço de rede privada, que não foi aberto. Avise a Lifty.");
    return tr("O servidor indicou um endereço que não é seguro abrir. Avise a Lifty.");
}

QString ErrorText::retryAfter(const GatewayError &error)
{
    if (!error.retryAfter)
        return tr("Espere um minuto e tente de novo.");
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count();
    return tr("Tente de novo em %n segundo(s).", nullptr, int(seconds));
}

QString ErrorText::store(const StoreError &error)
{
    const QString path = shownPath(error.path);
    using Kind = StoreError::Kind;
    switch (error.kind) {
    case Kind::DuplicateCompany:
        return tr("Já existe uma empresa com este nome. Escolha outro nome.");
    case Kind::DuplicateToken:
        return tr("Já existe um bot com este token neste endereço da API.");
    case Kind::Missing:
        return tr("Este registro não existe mais: foi removido em outra janela do programa. Feche e abra o "
                  "programa de novo.");
    case Kind::ReadOnly:
        return tr("O banco de dados não pode ser gravado: %1. Verifique o disco e as permissões do arquivo e "
                  "da pasta.")
            .arg(path);
    case Kind::Full:
        return tr("O disco está cheio e nada foi gravado. Libere espaço e tente de novo.");
    case Kind::Locked:
        return tr("Outro programa está usando o banco de dados: %1. Feche-o e tente de novo.").arg(path);
    case Kind::Damaged:
        return tr("O banco de dados está danificado: %1. Feche e abra o programa de novo.").arg(path);
    case Kind::NewerSchema:
        return tr("O banco de dados é de uma versão mais nova do Lifty Desk e não foi alterado: %1. Instale "
                  "a versão mais nova.")
            .arg(path);
    case Kind::Cancelled:
        return tr("Cancelado. Nada foi gravado.");
    case Kind::Failed:
        return tr("O banco de dados não respondeu como devia: %1 (%2).").arg(path, error.detail);
    }
    return {};
}

QString ErrorText::secret(const SecretError &error)
{
    switch (error.kind) {
    case SecretError::Kind::NoBackend:
        return tr("Este computador não tem um chaveiro para guardar chaves.");
    case SecretError::Kind::Locked:
        return tr("O chaveiro do sistema está bloqueado. Desbloqueie-o e tente de novo.");
    case SecretError::Kind::Refused:
        return tr("O chaveiro do sistema recusou o acesso.");
    case SecretError::Kind::TimedOut:
        return tr("O chaveiro do sistema não respondeu a tempo. Veja se ele está pedindo uma senha e tente "
                  "de novo.");
    }
    return {};
}

QString ErrorText::tableFile(const TableFileError &error)
{
    const QString path = shownPath(error.path);
    using Kind = TableFileError::Kind;
    switch (error.kind) {
    case Kind::NotFound:
        return tr("O arquivo não foi encontrado: %1.").arg(path);
    case Kind::NotReadable:
        return tr("O arquivo não pode ser lido: %1. Verifique as permissões e se outro programa o está "
                  "usando.")
            .arg(path);
    case Kind::TooLarge:
        return tr("O arquivo tem mais de 10 MB. Divida-o em arquivos menores.");
    case Kind::TooManyRows:
        return tr("O arquivo tem mais de 100.000 linhas. Divida-o em arquivos menores.");
    case Kind::NotText:
        return tr("O arquivo não é um texto em CSV. Salve a planilha como CSV e tente de novo.");
    case Kind::NotWritable:
        return tr("O arquivo não pode ser gravado: %1. Escolha outra pasta ou feche o programa que o está "
                  "usando.")
            .arg(path);
    case Kind::Full:
        return tr("O disco está cheio e o arquivo não foi gravado. Libere espaço e tente de novo.");
    case Kind::Failed:
        return tr("O arquivo não pôde ser gravado ou lido até o fim: %1 (%2).").arg(path, error.detail);
    }
    return {};
}

QString ErrorText::address(AddressFault fault)
{
    switch (fault) {
    case AddressFault::Empty:
        return tr("Informe o endereço.");
    case AddressFault::NoScheme:
        return tr("O endereço precisa começar com https://.");
    case AddressFault::WrongScheme:
        return tr("Só são aceitos endereços que começam com https://.");
    case AddressFault::PlainHttp:
        return tr("O endereço não é seguro: precisa começar com https://, não com http://.");
    case AddressFault::UserInfo:
        return tr("O endereço não pode ter usuário nem senha.");
    case AddressFault::TrailingDot:
        return tr("O nome do servidor não pode terminar com ponto.");
    case AddressFault::PrivateHost:
        return tr("O endereço aponta para uma rede privada.");
    case AddressFault::NoHost:
        return tr("Falta o nome do servidor no endereço.");
    case AddressFault::HasQuery:
        return tr("O endereço não pode ter “?” nem “#”. Copie só a parte até o nome do servidor.");
    case AddressFault::Malformed:
        return tr("O endereço não está escrito corretamente.");
    }
    return {};
}

QString ErrorText::number(NumberFault fault)
{
    switch (fault) {
    case NumberFault::NoNumber:
        return tr("Não há um número de telefone aqui. Escreva o DDD e o número.");
    case NumberFault::Several:
        return tr("Não dá para saber qual é o número. Deixe um por linha, sem outros algarismos ao lado.");
    case NumberFault::TooShort:
        return tr("O número é curto demais. Escreva o DDD e o número.");
    case NumberFault::TooLong:
        return tr("O número é longo demais. Deixe um por linha.");
    case NumberFault::NoDdd:
        return tr("Falta o DDD. Escreva, por exemplo, 48 99991-2345.");
    case NumberFault::UnknownDdd:
        return tr("Este DDD não existe no Brasil. Se o número é de outro país, comece com + e o código do "
                  "país.");
    case NumberFault::BadNumber:
        return tr("O número não existe assim: com 9 dígitos depois do DDD ele começa com 9; com 8, não "
                  "começa com 0 nem 1.");
    case NumberFault::NoDdi:
        return tr("O número é longo demais para o Brasil. Se é de outro país, comece com +.");
    case NumberFault::UnknownDdi:
        return tr("Nenhum país tem este código. Confira o que vem depois do +.");
    case NumberFault::WrongLength:
        return tr("Neste país os números têm outra quantidade de dígitos. Confira o número.");
    }
    return {};
}

QString ErrorText::typed(TextFault fault, const QString &field, int maxLength)
{
    switch (fault) {
    case TextFault::Empty:
        return tr("Preencha o campo “%1”.").arg(field);
    case TextFault::TooLong:
        return tr("“%1” pode ter até %n caractere(s).", nullptr, maxLength).arg(field);
    case TextFault::HasSpace:
        return tr("“%1” não pode ter espaços nem quebras de linha.").arg(field);
    case TextFault::HasSlash:
        return tr("“%1” não pode ter barras. Cole só o token, não o endereço inteiro.").arg(field);
    case TextFault::DotsAlone:
        return tr("“%1” não pode ser só pontos.").arg(field);
    case TextFault::HasControl:
        return tr("“%1” tem caracteres invisíveis. Apague e digite de novo.").arg(field);
    }
    return {};
}

} // namespace

QString errorText(const GatewayError &error)
{
    QString sentence = ErrorText::gateway(error);
    if (error.serverMessage.isEmpty())
        return sentence;
    return ErrorText::tr("%1 Mensagem do servidor: “%2”").arg(sentence, error.serverMessage);
}

QString errorText(const StoreError &error) { return ErrorText::store(error); }

QString errorText(const SecretError &error) { return ErrorText::secret(error); }

QString errorText(const TableFileError &error) { return ErrorText::tableFile(error); }

QString errorText(AddressFault fault) { return ErrorText::address(fault); }

QString errorText(NumberFault fault) { return ErrorText::number(fault); }

QString faultText(TextFault fault, const QString &field, int maxLength)
{
    return ErrorText::typed(fault, field, maxLength);
}

} // namespace lifty
