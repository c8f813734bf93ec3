<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="pt_BR">
<context>
    <name>lifty::ActivityText</name>
    <message numerus="yes">
        <source>%n bot(s) importado(s)</source>
        <translation>
            <numerusform>%n bot importado</numerusform>
            <numerusform>%n bots importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) exportado(s)</source>
        <translation>
            <numerusform>%n bot exportado</numerusform>
            <numerusform>%n bots exportados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::ActivityWindow</name>
    <message numerus="yes">
        <source>%n atividade(s)</source>
        <translation>
            <numerusform>%n atividade</numerusform>
            <numerusform>%n atividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exportando: %n linha(s) gravada(s)</source>
        <translation>
            <numerusform>Exportando: %n linha gravada</numerusform>
            <numerusform>Exportando: %n linhas gravadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n atividade(s) exportada(s) para %1</source>
        <translation>
            <numerusform>%n atividade exportada para %1</numerusform>
            <numerusform>%n atividades exportadas para %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::AlertText</name>
    <message numerus="yes">
        <source>%1 e mais %n</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Este computador ficou %1 sem verificar %n bot(s). Quem caiu nesse tempo aparece em seguida.</source>
        <translation>
            <numerusform>Este computador ficou %1 sem verificar %n bot. Quem caiu nesse tempo aparece em seguida.</numerusform>
            <numerusform>Este computador ficou %1 sem verificar %n bots. Quem caiu nesse tempo aparece em seguida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rede voltou: este computador ficou %1 sem verificar %n bot(s)</source>
        <translation>
            <numerusform>A rede voltou: este computador ficou %1 sem verificar %n bot</numerusform>
            <numerusform>A rede voltou: este computador ficou %1 sem verificar %n bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ficou %1 sem responder. %n bot(s) volta(m) a ser verificado(s); quem caiu nesse tempo aparece em seguida.</source>
        <translation>
            <numerusform>Ficou %1 sem responder. %n bot volta a ser verificado; quem caiu nesse tempo aparece em seguida.</numerusform>
            <numerusform>Ficou %1 sem responder. %n bots voltam a ser verificados; quem caiu nesse tempo aparece em seguida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Foi recusada por %1. %n bot(s) volta(m) a ser verificado(s).</source>
        <translation>
            <numerusform>Foi recusada por %1. %n bot volta a ser verificado.</numerusform>
            <numerusform>Foi recusada por %1. %n bots voltam a ser verificados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) voltaram enquanto ninguém observava</source>
        <translation>
            <numerusform>%n bot voltou enquanto ninguém observava</numerusform>
            <numerusform>%n bots voltaram enquanto ninguém observava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) voltaram: ficaram até %1 fora</source>
        <translation>
            <numerusform>%n bot voltou: ficou até %1 fora</numerusform>
            <numerusform>%n bots voltaram: ficaram até %1 fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) continuam fora desde %1</source>
        <translation>
            <numerusform>%n bot continua fora desde %1</numerusform>
            <numerusform>%n bots continuam fora desde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) continuam sem verificação desde %1</source>
        <translation>
            <numerusform>%n bot continua sem verificação desde %1</numerusform>
            <numerusform>%n bots continuam sem verificação desde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) caíram enquanto ninguém observava</source>
        <translation>
            <numerusform>%n bot caiu enquanto ninguém observava</numerusform>
            <numerusform>%n bots caíram enquanto ninguém observava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) caíram</source>
        <translation>
            <numerusform>%n bot caiu</numerusform>
            <numerusform>%n bots caíram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) estão sem verificação</source>
        <translation>
            <numerusform>%n bot está sem verificação</numerusform>
            <numerusform>%n bots estão sem verificação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) caíram quase ao mesmo tempo</source>
        <translation>
            <numerusform>%n bot caiu</numerusform>
            <numerusform>%n bots caíram quase ao mesmo tempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) sem verificação</source>
        <translation>
            <numerusform>%n bot sem verificação</numerusform>
            <numerusform>%n bots sem verificação</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::BotCommands</name>
    <message numerus="yes">
        <source>%n número(s) deveria(m) ter sido retomado(s) com o programa fechado.</source>
        <translation>
            <numerusform>%n número deveria ter sido retomado com o programa fechado.</numerusform>
            <numerusform>%n números deveriam ter sido retomados com o programa fechado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remover %n bot(s) da lista?</source>
        <translation>
            <numerusform>Remover %n bot da lista?</numerusform>
            <numerusform>Remover %n bots da lista?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) removido(s)</source>
        <translation>
            <numerusform>%n bot removido</numerusform>
            <numerusform>%n bots removidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::BotExport</name>
    <message numerus="yes">
        <source>%Ln bot(s) exportado(s), sem as chaves, para %1</source>
        <translation>
            <numerusform>%Ln bot exportado, sem as chaves, para %1</numerusform>
            <numerusform>%Ln bots exportados, sem as chaves, para %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::CompaniesDialog</name>
    <message numerus="yes">
        <source>A chave e %n bot(s) desta empresa saem deste computador. O WhatsApp dos bots continua como está.</source>
        <translation>
            <numerusform>A chave e %n bot desta empresa saem deste computador. O WhatsApp do bot continua como está.</numerusform>
            <numerusform>A chave e %n bots desta empresa saem deste computador. O WhatsApp dos bots continua como está.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::ConnectView</name>
    <message numerus="yes">
        <source>A imagem do QR Code não chegou. O programa tenta de novo a cada %n segundo(s).</source>
        <translation>
            <numerusform>A imagem do QR Code não chegou. O programa tenta de novo a cada %n segundo.</numerusform>
            <numerusform>A imagem do QR Code não chegou. O programa tenta de novo a cada %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>O servidor não preparou o QR Code em %n segundo(s). Gere um novo QR Code.</source>
        <translation>
            <numerusform>O servidor não preparou o QR Code em %n segundo. Gere um novo QR Code.</numerusform>
            <numerusform>O servidor não preparou o QR Code em %n segundos. Gere um novo QR Code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::Diagnosis</name>
    <message numerus="yes">
        <source>%1 (%n caractere(s))</source>
        <translation>
            <numerusform>%1 (%n caractere)</numerusform>
            <numerusform>%1 (%n caracteres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tentar de novo em %n s</source>
        <translation>
            <numerusform>tentar de novo em %n s</numerusform>
            <numerusform>tentar de novo em %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::ErrorText</name>
    <message numerus="yes">
        <source>Tente de novo em %n segundo(s).</source>
        <translation>
            <numerusform>Tente de novo em %n segundo.</numerusform>
            <numerusform>Tente de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” pode ter até %n caractere(s).</source>
        <translation>
            <numerusform>“%1” pode ter até %n caractere.</numerusform>
            <numerusform>“%1” pode ter até %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln novo(s)</source>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alterado(s)</source>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln já cadastrado(s)</source>
        <translation>
            <numerusform>%Ln já cadastrado</numerusform>
            <numerusform>%Ln já cadastrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln com erro</source>
        <translation>
            <numerusform>%Ln com erro</numerusform>
            <numerusform>%Ln com erro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mais %Ln</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empresa(s) nova(s), ainda sem chave de API: %1.</source>
        <translation>
            <numerusform>%Ln empresa nova, ainda sem chave de API: %1.</numerusform>
            <numerusform>%Ln empresas novas, ainda sem chave de API: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cadastre a chave de %Ln empresa(s) nova(s) em “Empresas…”.</source>
        <translation>
            <numerusform>Cadastre a chave de %Ln empresa nova em “Empresas…”.</numerusform>
            <numerusform>Cadastre as chaves de %Ln empresas novas em “Empresas…”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::NumberDialog</name>
    <message numerus="yes">
        <source>%n pausado(s)</source>
        <translation>
            <numerusform>%n pausado</numerusform>
            <numerusform>%n pausados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retomado(s)</source>
        <translation>
            <numerusform>%n retomado</numerusform>
            <numerusform>%n retomados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a pausar</source>
        <translation>
            <numerusform>%n a pausar</numerusform>
            <numerusform>%n a pausar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a retomar</source>
        <translation>
            <numerusform>%n a retomar</numerusform>
            <numerusform>%n a retomar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetido(s)</source>
        <translation>
            <numerusform>%n repetido</numerusform>
            <numerusform>%n repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n com problema, fora do envio</source>
        <translation>
            <numerusform>%n com problema, fora do envio</numerusform>
            <numerusform>%n com problema, fora do envio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sem confirmação</source>
        <translation>
            <numerusform>%n sem confirmação</numerusform>
            <numerusform>%n sem confirmação</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::NumberText</name>
    <message numerus="yes">
        <source>%n número(s) retomado(s) na hora marcada.</source>
        <translation>
            <numerusform>%n número retomado na hora marcada.</numerusform>
            <numerusform>%n números retomados na hora marcada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n número(s) não foi(ram) retomado(s) na hora marcada.</source>
        <translation>
            <numerusform>%n número não foi retomado na hora marcada.</numerusform>
            <numerusform>%n números não foram retomados na hora marcada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n número(s) pausado(s): %1</source>
        <translation>
            <numerusform>%n número pausado: %1</numerusform>
            <numerusform>%n números pausados: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n número(s) retomado(s): %1</source>
        <translation>
            <numerusform>%n número retomado: %1</numerusform>
            <numerusform>%n números retomados: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n minuto(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segundo(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mês(es)</source>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apagar a atividade com mais de %n mês(es)?</source>
        <translation>
            <numerusform>Apagar a atividade com mais de %n mês?</numerusform>
            <numerusform>Apagar a atividade com mais de %n meses?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::RosterSummary</name>
    <message numerus="yes">
        <source>%n bot(s)</source>
        <translation>
            <numerusform>%n bot</numerusform>
            <numerusform>%n bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conectado(s)</source>
        <translation>
            <numerusform>%n conectado</numerusform>
            <numerusform>%n conectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parado(s)</source>
        <translation>
            <numerusform>%n parado</numerusform>
            <numerusform>%n parados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aguardando</source>
        <translation>
            <numerusform>%n aguardando</numerusform>
            <numerusform>%n aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n em outro status</source>
        <translation>
            <numerusform>%n em outro status</numerusform>
            <numerusform>%n em outro status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n com problema</source>
        <translation>
            <numerusform>%n com problema</numerusform>
            <numerusform>%n com problema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n não verificado(s)</source>
        <translation>
            <numerusform>%n não verificado</numerusform>
            <numerusform>%n não verificados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::SilenceDialog</name>
    <message numerus="yes">
        <source>Silenciar %n bot(s)?</source>
        <translation>
            <numerusform>Silenciar %n bot?</numerusform>
            <numerusform>Silenciar %n bots?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n já está(ão) em silêncio.</source>
        <translation>
            <numerusform>%n já está em silêncio.</numerusform>
            <numerusform>%n já estão em silêncio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::StatusText</name>
    <message numerus="yes">
        <source>há %n dia(s)</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::TimelineText</name>
    <message numerus="yes">
        <source>%n dia(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queda(s); a mais longa durou %1</source>
        <translation>
            <numerusform>%n queda; durou %1</numerusform>
            <numerusform>%n quedas; a mais longa durou %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::WatchText</name>
    <message numerus="yes">
        <source>%n empresa(s) sem verificação: a chave foi recusada. Corrija a chave em Empresas….</source>
        <translation>
            <numerusform>%n empresa sem verificação: a chave foi recusada. Corrija a chave em Empresas….</numerusform>
            <numerusform>%n empresas sem verificação: as chaves foram recusadas. Corrija as chaves em Empresas….</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) fora do ar</source>
        <translation>
            <numerusform>%n bot fora do ar</numerusform>
            <numerusform>%n bots fora do ar</numerusform>
        </translation>
    </message>
</context>
</TS>
