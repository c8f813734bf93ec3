<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="pt_BR">
<context>
    <name>lifty::CompaniesDialog</name>
    <message numerus="yes">
        <source>%1 (%n bot(s))</source>
        <translation>
            <numerusform>%1 (%n bot)</numerusform>
            <numerusform>%1 (%n bots)</numerusform>
        </translation>
    </message>
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
    <name>lifty::MainWindow</name>
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
    <name>lifty::StatusText</name>
    <message numerus="yes">
        <source>há %n dia(s)</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
</context>
</TS>
