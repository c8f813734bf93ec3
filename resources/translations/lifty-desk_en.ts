<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="pt_BR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Sobre o Lifty Desk</source>
        <translation>About Lifty Desk</translation>
    </message>
    <message>
        <source>Conecta e acompanha os bots de WhatsApp da Lifty.</source>
        <translation>Connects Lifty&apos;s WhatsApp bots and keeps an eye on them.</translation>
    </message>
    <message>
        <source>Licenças</source>
        <translation>Licenses</translation>
    </message>
    <message>
        <source>Sobre o &amp;Qt</source>
        <translation>About &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>BotDialog</name>
    <message>
        <source>&amp;Nome</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Token do bot</source>
        <translation>Bot &amp;token</translation>
    </message>
    <message>
        <source>Cole o token ou o endereço do bot no painel</source>
        <translation>Paste the token, or the bot&apos;s address in the dashboard</translation>
    </message>
    <message>
        <source>&amp;Empresa</source>
        <translation>Com&amp;pany</translation>
    </message>
    <message>
        <source>&amp;Observações</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>&amp;Salvar</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Cancelar</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>CompaniesDialog</name>
    <message>
        <source>Empresas</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>&amp;Adicionar empresa…</source>
        <translation>&amp;Add company…</translation>
    </message>
    <message>
        <source>&amp;Editar empresa…</source>
        <translation>&amp;Edit company…</translation>
    </message>
    <message>
        <source>&amp;Remover empresa…</source>
        <translation>&amp;Remove company…</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>CompanyDialog</name>
    <message>
        <source>Empresa</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>&amp;Nome da empresa</source>
        <translation>Company &amp;name</translation>
    </message>
    <message>
        <source>C&amp;have de API</source>
        <translation>API &amp;key</translation>
    </message>
    <message>
        <source>A chave fica guardada no chaveiro do sistema e não é mostrada de novo.</source>
        <translation>The key is kept in the system&apos;s keychain and is not shown again.</translation>
    </message>
    <message>
        <source>&amp;Endereço da API</source>
        <translation>API &amp;address</translation>
    </message>
    <message>
        <source>&amp;Permitir endereços sem HTTPS</source>
        <translation>Allow addresses without &amp;HTTPS</translation>
    </message>
    <message>
        <source>Só para os endereços de status e de QR Code que o servidor indica. A chave nunca é enviada a eles.</source>
        <translation>Only for the status and QR Code addresses that the server gives. The key is never sent to them.</translation>
    </message>
    <message>
        <source>&amp;Salvar</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Cancelar</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>1.  Abra o WhatsApp no celular
2.  Toque em Aparelhos conectados
3.  Toque em Conectar um aparelho
4.  Aponte a câmera para a imagem</source>
        <translation>1.  Open WhatsApp on the phone
2.  Tap Linked devices
3.  Tap Link a device
4.  Point the camera at the picture</translation>
    </message>
    <message>
        <source>&amp;Simular leitura do celular</source>
        <translation>Si&amp;mulate the phone&apos;s scan</translation>
    </message>
    <message>
        <source>QR Code</source>
        <translation>QR Code</translation>
    </message>
    <message>
        <source>Tempo restante</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>&amp;Limpar sessões inativas</source>
        <translation>Clear &amp;inactive sessions</translation>
    </message>
    <message>
        <source>Apaga do servidor as sessões deste bot que não estão mais em uso. Recomendado.</source>
        <translation>Deletes this bot&apos;s sessions that are no longer in use from the server. Recommended.</translation>
    </message>
    <message>
        <source>&amp;Iniciar conexão</source>
        <translation>&amp;Start connection</translation>
    </message>
    <message>
        <source>&amp;Gerar novo QR Code</source>
        <translation>&amp;Generate new QR Code</translation>
    </message>
    <message>
        <source>&amp;Verificar status</source>
        <translation>Chec&amp;k status</translation>
    </message>
    <message>
        <source>&amp;Tentar novamente</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lifty Desk</source>
        <translation>Lifty Desk</translation>
    </message>
    <message>
        <source>B&amp;uscar</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Limpar busca</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Filtrar por &amp;status</source>
        <translation>Filter by s&amp;tatus</translation>
    </message>
    <message>
        <source>Filtrar por &amp;empresa</source>
        <translation>Filter by &amp;company</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Cadastrar empresa e bot</source>
        <translation>Set up company and bot</translation>
    </message>
    <message>
        <source>Conhecer com dados de demonstração</source>
        <translation>Explore with demo data</translation>
    </message>
    <message>
        <source>Adicionar bot…</source>
        <translation>Add bot…</translation>
    </message>
    <message>
        <source>&amp;Bots</source>
        <translation>&amp;Bots</translation>
    </message>
    <message>
        <source>E&amp;xibir</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>A&amp;juda</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Ações</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>&amp;Conectar…</source>
        <translation>&amp;Connect…</translation>
    </message>
    <message>
        <source>&amp;Desconectar…</source>
        <translation>&amp;Disconnect…</translation>
    </message>
    <message>
        <source>Atualizar &amp;status</source>
        <translation>Refresh &amp;status</translation>
    </message>
    <message>
        <source>&amp;Adicionar bot…</source>
        <translation>&amp;Add bot…</translation>
    </message>
    <message>
        <source>&amp;Editar bot…</source>
        <translation>&amp;Edit bot…</translation>
    </message>
    <message>
        <source>&amp;Remover bot…</source>
        <translation>&amp;Remove bot…</translation>
    </message>
    <message>
        <source>E&amp;mpresas…</source>
        <translation>Co&amp;mpanies…</translation>
    </message>
    <message>
        <source>Sa&amp;ir</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Buscar</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Mostrar todos os bots</source>
        <translation>Show &amp;all bots</translation>
    </message>
    <message>
        <source>&amp;Sobre o Lifty Desk</source>
        <translation>&amp;About Lifty Desk</translation>
    </message>
</context>
<context>
    <name>lifty::AboutDialog</name>
    <message>
        <source>O Lifty Desk é software livre, sob a licença MIT.

Ele usa, cada um sob a sua licença:
· Qt %1, sob a GNU LGPL 3: o código-fonte está em https://download.qt.io, e o programa pode ser ligado a outra versão do Qt
· QtKeychain, sob a licença BSD modificada
· cpp-httplib, sob a licença MIT
· QR Code generator, de Nayuki, sob a licença MIT
· SQLite, em domínio público</source>
        <translation>Lifty Desk is free software, under the MIT license.

It uses, each under its own license:
· Qt %1, under the GNU LGPL 3: the source code is at https://download.qt.io, and the program can be linked to another version of Qt
· QtKeychain, under the modified BSD license
· cpp-httplib, under the MIT license
· QR Code generator, by Nayuki, under the MIT license
· SQLite, in the public domain</translation>
    </message>
</context>
<context>
    <name>lifty::BotDialog</name>
    <message>
        <source>Adicionar bot</source>
        <translation>Add bot</translation>
    </message>
    <message>
        <source>Editar bot</source>
        <translation>Edit bot</translation>
    </message>
    <message>
        <source>Usar o token “%1”</source>
        <translation>Use the token “%1”</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Token do bot</source>
        <translation>Bot token</translation>
    </message>
    <message>
        <source>Observações</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>lifty::BotTableModel</name>
    <message>
        <source>Números pausados por este computador</source>
        <translation>Numbers paused from this computer</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Empresa</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verificado</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Números pausados</source>
        <translation>Paused numbers</translation>
    </message>
    <message>
        <source>Observações</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>lifty::CompaniesDialog</name>
    <message numerus="yes">
        <source>%1 (%n bot(s))</source>
        <translation>
            <numerusform>%1 (%n bot)</numerusform>
            <numerusform>%1 (%n bots)</numerusform>
        </translation>
    </message>
    <message>
        <source> · Falta a chave</source>
        <translation> · Key missing</translation>
    </message>
    <message>
        <source>A chave desta empresa sai deste computador.</source>
        <translation>This company&apos;s key leaves this computer.</translation>
    </message>
    <message numerus="yes">
        <source>A chave e %n bot(s) desta empresa saem deste computador. O WhatsApp dos bots continua como está.</source>
        <translation>
            <numerusform>This company&apos;s key and %n bot are removed from this computer. The bot&apos;s WhatsApp stays as it is.</numerusform>
            <numerusform>This company&apos;s key and %n bots are removed from this computer. The bots&apos; WhatsApp stays as it is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remover a empresa “%1”?</source>
        <translation>Remove the company “%1”?</translation>
    </message>
    <message>
        <source>Remover</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>lifty::CompanyDialog</name>
    <message>
        <source>Guardada. Preencha só para trocar.</source>
        <translation>Saved. Fill in only to change it.</translation>
    </message>
    <message>
        <source>Nome da empresa</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Chave de API</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Um bot desta empresa já existe neste endereço da API, em outra empresa.</source>
        <translation>One of this company&apos;s bots already exists at this API address, in another company.</translation>
    </message>
</context>
<context>
    <name>lifty::ConnectDialog</name>
    <message>
        <source>Conectar WhatsApp: %1</source>
        <translation>Connect WhatsApp: %1</translation>
    </message>
</context>
<context>
    <name>lifty::ConnectView</name>
    <message>
        <source>Verificando o status…</source>
        <translation>Checking the status…</translation>
    </message>
    <message>
        <source>Antes de iniciar, o programa pergunta ao servidor como o bot está agora.</source>
        <translation>Before it starts, the program asks the server how the bot is right now.</translation>
    </message>
    <message>
        <source>Este bot já está conectado</source>
        <translation>This bot is already connected</translation>
    </message>
    <message>
        <source>Iniciar agora conecta mais um número ao mesmo bot. O número atual continua conectado.</source>
        <translation>Starting now connects one more number to the same bot. The current number stays connected.</translation>
    </message>
    <message>
        <source>Este bot já está aguardando uma leitura</source>
        <translation>This bot is already waiting for a scan</translation>
    </message>
    <message>
        <source>Um QR Code deste bot está aberto em outro lugar, ou o anterior ainda não expirou no servidor. Iniciar agora abre mais uma conexão ao mesmo tempo.</source>
        <translation>A QR Code of this bot is open somewhere else, or the last one has not expired on the server yet. Starting now opens one more connection at the same time.</translation>
    </message>
    <message>
        <source>Um pedido de conexão anterior ficou sem resposta</source>
        <translation>An earlier connection request got no answer</translation>
    </message>
    <message>
        <source>Já há uma conexão em andamento</source>
        <translation>A connection is already in progress</translation>
    </message>
    <message>
        <source>Uma conexão deste bot foi iniciada em %1 e pode ainda estar aberta. Iniciar agora pode abrir uma segunda.</source>
        <translation>A connection of this bot was started on %1 and may still be open. Starting now may open a second one.</translation>
    </message>
    <message>
        <source>Nenhum QR Code foi pedido ainda</source>
        <translation>No QR Code has been requested yet</translation>
    </message>
    <message>
        <source>Pedindo a conexão ao servidor.</source>
        <translation>Asking the server for the connection.</translation>
    </message>
    <message>
        <source>O QR Code aparece aqui assim que estiver pronto. Deixe o celular à mão.</source>
        <translation>The QR Code appears here as soon as it is ready. Keep the phone at hand.</translation>
    </message>
    <message>
        <source>O outro número deste bot continua conectado.</source>
        <translation>This bot&apos;s other number is still connected.</translation>
    </message>
    <message>
        <source>Aguardando o QR Code há %1 s</source>
        <translation>Waiting for the QR Code for %1 s</translation>
    </message>
    <message>
        <source>Leia o QR Code com o celular</source>
        <translation>Scan the QR Code with the phone</translation>
    </message>
    <message numerus="yes">
        <source>A imagem do QR Code não chegou. O programa tenta de novo a cada %n segundo(s).</source>
        <translation>
            <numerusform>The picture of the QR Code did not arrive. The program tries again every %n second.</numerusform>
            <numerusform>The picture of the QR Code did not arrive. The program tries again every %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carregando o QR Code…</source>
        <translation>Loading the QR Code…</translation>
    </message>
    <message>
        <source>Expira em %1 s</source>
        <translation>Expires in %1 s</translation>
    </message>
    <message>
        <source>O celular está conectando…</source>
        <translation>The phone is connecting…</translation>
    </message>
    <message>
        <source>Deixe o WhatsApp aberto no celular até terminar.</source>
        <translation>Keep WhatsApp open on the phone until it is done.</translation>
    </message>
    <message>
        <source>Aguardando há %1 s</source>
        <translation>Waiting for %1 s</translation>
    </message>
    <message>
        <source>QR Code expirado</source>
        <translation>QR Code expired</translation>
    </message>
    <message>
        <source>Verificando se a leitura ainda chegou a tempo. Se o celular não leu, gere um novo QR Code.</source>
        <translation>Checking whether the scan still made it in time. If the phone did not scan it, generate a new QR Code.</translation>
    </message>
    <message>
        <source>O celular não leu o QR Code a tempo. Gere um novo e leia em até 60 segundos.</source>
        <translation>The phone did not scan the QR Code in time. Generate a new one and scan it within 60 seconds.</translation>
    </message>
    <message>
        <source>Não foi possível verificar o status antes de gerar um novo QR Code. %1</source>
        <translation>The status could not be checked before generating a new QR Code. %1</translation>
    </message>
    <message>
        <source>O pedido de conexão ficou sem resposta</source>
        <translation>The connection request got no answer</translation>
    </message>
    <message>
        <source>A conexão pode ter sido iniciada mesmo assim. Verifique o status; só tente novamente se ela não aparecer, para não abrir duas.</source>
        <translation>The connection may have started all the same. Check the status; try again only if it does not show up, so that you do not open two.</translation>
    </message>
    <message>
        <source>Sem QR Code</source>
        <translation>No QR Code</translation>
    </message>
    <message>
        <source>Conexão ativada</source>
        <translation>Connection active</translation>
    </message>
    <message>
        <source>Não foi possível conectar</source>
        <translation>Could not connect</translation>
    </message>
    <message>
        <source>Nenhuma conexão foi iniciada.</source>
        <translation>No connection was started.</translation>
    </message>
    <message>
        <source>A chave de API da empresa deste bot não está disponível. Informe a chave em “Empresas…”, ou veja o aviso sobre o chaveiro na janela principal, e tente novamente.</source>
        <translation>The API key of this bot&apos;s company is not available. Enter the key in “Companies…”, or see the notice about the keychain in the main window, and try again.</translation>
    </message>
    <message>
        <source>O status do bot não pôde ser verificado, por isso nenhuma conexão foi iniciada.</source>
        <translation>The bot&apos;s status could not be checked, so no connection was started.</translation>
    </message>
    <message>
        <source>O pedido não pôde ser registrado neste computador, por isso nada foi enviado.</source>
        <translation>The request could not be recorded on this computer, so nothing was sent.</translation>
    </message>
    <message>
        <source>O QR Code não chegou</source>
        <translation>The QR Code did not arrive</translation>
    </message>
    <message numerus="yes">
        <source>O servidor não preparou o QR Code em %n segundo(s). Gere um novo QR Code.</source>
        <translation>
            <numerusform>The server did not prepare the QR Code within %n second. Generate a new QR Code.</numerusform>
            <numerusform>The server did not prepare the QR Code within %n seconds. Generate a new QR Code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparando a conexão…</source>
        <translation>Preparing the connection…</translation>
    </message>
    <message>
        <source>O servidor diz: %1</source>
        <translation>The server says: %1</translation>
    </message>
    <message>
        <source>Última resposta %1. %2</source>
        <translation>Last answer %1. %2</translation>
    </message>
    <message>
        <source>Status às %1: %2</source>
        <translation>Status at %1: %2</translation>
    </message>
</context>
<context>
    <name>lifty::ErrorText</name>
    <message>
        <source>O endereço que o servidor indicou recusou a leitura (%1). Tente de novo; se continuar, avise a Lifty.</source>
        <translation>The address that the server gave refused to be read (%1). Try again; if it goes on, please tell Lifty.</translation>
    </message>
    <message>
        <source>O servidor não foi encontrado. Verifique a internet deste computador e o endereço da API da empresa.</source>
        <translation>The server was not found. Check this computer&apos;s internet connection and the company&apos;s API address.</translation>
    </message>
    <message>
        <source>O servidor recusou a conexão. Verifique o endereço da API da empresa ou tente mais tarde.</source>
        <translation>The server refused the connection. Check the company&apos;s API address or try again later.</translation>
    </message>
    <message>
        <source>Este computador está sem rede. Verifique a internet e tente de novo.</source>
        <translation>This computer has no network. Check the internet connection and try again.</translation>
    </message>
    <message>
        <source>O proxy da rede recusou a conexão. Fale com quem cuida da rede.</source>
        <translation>The network&apos;s proxy refused the connection. Talk to whoever looks after the network.</translation>
    </message>
    <message>
        <source>O proxy da rede pede usuário e senha. Configure-os no sistema ou fale com quem cuida da rede.</source>
        <translation>The network&apos;s proxy asks for a user name and password. Set them in the system or talk to whoever looks after the network.</translation>
    </message>
    <message>
        <source>O certificado do servidor é de outro endereço, por isso nada foi enviado. Verifique o endereço da API.</source>
        <translation>The server&apos;s certificate belongs to another address, so nothing was sent. Check the API address.</translation>
    </message>
    <message>
        <source>O certificado do servidor está fora da validade, por isso nada foi enviado. Verifique a data deste computador ou avise a Lifty.</source>
        <translation>The server&apos;s certificate is not valid today, so nothing was sent. Check this computer&apos;s date or tell Lifty.</translation>
    </message>
    <message>
        <source>O certificado do servidor não é de uma autoridade conhecida, por isso nada foi enviado. Fale com quem cuida da rede.</source>
        <translation>The server&apos;s certificate is not from a known authority, so nothing was sent. Talk to whoever looks after the network.</translation>
    </message>
    <message>
        <source>Não foi possível abrir uma conexão segura com o servidor. Fale com quem cuida da rede.</source>
        <translation>A secure connection to the server could not be opened. Talk to whoever looks after the network.</translation>
    </message>
    <message>
        <source>O servidor não respondeu a tempo. Verifique a internet e tente de novo.</source>
        <translation>The server did not answer in time. Check the internet connection and try again.</translation>
    </message>
    <message>
        <source>A conexão caiu antes da resposta. Verifique a internet e tente de novo.</source>
        <translation>The connection dropped before the answer. Check the internet connection and try again.</translation>
    </message>
    <message>
        <source>A chave de API não é válida ou venceu. Troque a chave da empresa em “Empresas…”.</source>
        <translation>The API key is not valid or has expired. Change the company&apos;s key in “Companies…”.</translation>
    </message>
    <message>
        <source>Falta a chave de API da empresa. Informe a chave em “Empresas…”.</source>
        <translation>The company&apos;s API key is missing. Enter the key in “Companies…”.</translation>
    </message>
    <message>
        <source>A chave de API não tem permissão para este bot. Verifique a empresa do bot ou troque a chave em “Empresas…”.</source>
        <translation>The API key has no permission for this bot. Check the bot&apos;s company or change the key in “Companies…”.</translation>
    </message>
    <message>
        <source>O servidor não conhece este bot. Verifique o token em “Editar bot…”.</source>
        <translation>The server does not know this bot. Check the token in “Edit bot…”.</translation>
    </message>
    <message>
        <source>O servidor recebeu chamadas demais. %1</source>
        <translation>The server received too many calls. %1</translation>
    </message>
    <message>
        <source>O servidor teve um problema. Tente de novo em alguns minutos.</source>
        <translation>The server had a problem. Try again in a few minutes.</translation>
    </message>
    <message>
        <source>O servidor demorou demais para responder. Tente de novo em alguns minutos.</source>
        <translation>The server took too long to answer. Try again in a few minutes.</translation>
    </message>
    <message>
        <source>O servidor mandou seguir para outro endereço. Para proteger a chave, o programa não seguiu. Verifique o endereço da API da empresa.</source>
        <translation>The server pointed to another address. To protect the key, the program did not follow. Check the company&apos;s API address.</translation>
    </message>
    <message>
        <source>O servidor deu uma resposta que o programa não conhece (%1). Tente de novo; se continuar, avise a Lifty.</source>
        <translation>The server gave an answer that the program does not know (%1). Try again; if it goes on, tell Lifty.</translation>
    </message>
    <message>
        <source>O servidor respondeu algo que não dá para entender. Verifique o endereço da API; se estiver certo, avise a Lifty.</source>
        <translation>The server&apos;s answer could not be understood. Check the API address; if it is right, tell Lifty.</translation>
    </message>
    <message>
        <source>A resposta do servidor é grande demais e não foi lida. Verifique o endereço da API.</source>
        <translation>The server&apos;s answer is too large and was not read. Check the API address.</translation>
    </message>
    <message>
        <source>O servidor não mandou uma imagem de QR Code válida. Espere alguns segundos.</source>
        <translation>The server did not send a valid QR Code picture. Wait a few seconds.</translation>
    </message>
    <message>
        <source>O servidor indicou um endereço sem HTTPS, que não foi aberto. Se for de confiança, ligue “Permitir endereços sem HTTPS” na empresa, em “Empresas…”.</source>
        <translation>The server gave an address without HTTPS, which was not opened. If it can be trusted, turn on “Allow addresses without HTTPS” for the company in “Companies…”.</translation>
    </message>
    <message>
        <source>O servidor indicou um endereço de rede privada, que não foi aberto. Avise a Lifty.</source>
        <translation>The server gave an address in a private network, which was not opened. Please tell Lifty.</translation>
    </message>
    <message>
        <source>O servidor indicou um endereço que não é seguro abrir. Avise a Lifty.</source>
        <translation>The server gave an address that is not safe to open. Please tell Lifty.</translation>
    </message>
    <message>
        <source>Espere um minuto e tente de novo.</source>
        <translation>Wait a minute and try again.</translation>
    </message>
    <message numerus="yes">
        <source>Tente de novo em %n segundo(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Já existe uma empresa com este nome. Escolha outro nome.</source>
        <translation>There is already a company with this name. Choose another name.</translation>
    </message>
    <message>
        <source>Já existe um bot com este token neste endereço da API.</source>
        <translation>There is already a bot with this token at this API address.</translation>
    </message>
    <message>
        <source>Este registro não existe mais: foi removido em outra janela do programa. Feche e abra o programa de novo.</source>
        <translation>This entry no longer exists: it was removed in another window of the program. Close the program and open it again.</translation>
    </message>
    <message>
        <source>O banco de dados não pode ser gravado: %1. Verifique as permissões do arquivo e da pasta.</source>
        <translation>The database cannot be written: %1. Check the permissions of the file and the folder.</translation>
    </message>
    <message>
        <source>O disco está cheio e nada foi gravado. Libere espaço e tente de novo.</source>
        <translation>The disk is full and nothing was saved. Free some space and try again.</translation>
    </message>
    <message>
        <source>Outro programa está usando o banco de dados: %1. Feche-o e tente de novo.</source>
        <translation>Another program is using the database: %1. Close it and try again.</translation>
    </message>
    <message>
        <source>O banco de dados está danificado: %1. Feche e abra o programa de novo.</source>
        <translation>The database is damaged: %1. Close the program and open it again.</translation>
    </message>
    <message>
        <source>O banco de dados é de uma versão mais nova do Lifty Desk e não foi alterado: %1. Instale a versão mais nova.</source>
        <translation>The database is from a newer version of Lifty Desk and was not changed: %1. Install the newer version.</translation>
    </message>
    <message>
        <source>O banco de dados não respondeu como devia: %1 (%2).</source>
        <translation>The database did not answer as it should: %1 (%2).</translation>
    </message>
    <message>
        <source>Este computador não tem um chaveiro para guardar chaves.</source>
        <translation>This computer has no keychain to keep keys in.</translation>
    </message>
    <message>
        <source>O chaveiro do sistema está bloqueado. Desbloqueie-o e tente de novo.</source>
        <translation>The system&apos;s keychain is locked. Unlock it and try again.</translation>
    </message>
    <message>
        <source>O chaveiro do sistema recusou o acesso.</source>
        <translation>The system&apos;s keychain refused access.</translation>
    </message>
    <message>
        <source>O chaveiro do sistema não respondeu a tempo. Veja se ele está pedindo uma senha e tente de novo.</source>
        <translation>The system&apos;s keychain did not answer in time. See whether it is asking for a password and try again.</translation>
    </message>
    <message>
        <source>Informe o endereço.</source>
        <translation>Enter the address.</translation>
    </message>
    <message>
        <source>O endereço precisa começar com https://.</source>
        <translation>The address must begin with https://.</translation>
    </message>
    <message>
        <source>Só são aceitos endereços que começam com https://.</source>
        <translation>Only addresses that begin with https:// are accepted.</translation>
    </message>
    <message>
        <source>O endereço não é seguro: precisa começar com https://, não com http://.</source>
        <translation>The address is not secure: it must begin with https://, not http://.</translation>
    </message>
    <message>
        <source>O endereço não pode ter usuário nem senha.</source>
        <translation>The address must not contain a user name or password.</translation>
    </message>
    <message>
        <source>O nome do servidor não pode terminar com ponto.</source>
        <translation>The server&apos;s name must not end with a dot.</translation>
    </message>
    <message>
        <source>O endereço aponta para uma rede privada.</source>
        <translation>The address points to a private network.</translation>
    </message>
    <message>
        <source>Falta o nome do servidor no endereço.</source>
        <translation>The server&apos;s name is missing from the address.</translation>
    </message>
    <message>
        <source>O endereço não pode ter “?” nem “#”. Copie só a parte até o nome do servidor.</source>
        <translation>The address must not contain “?” or “#”. Copy only the part up to the server&apos;s name.</translation>
    </message>
    <message>
        <source>O endereço não está escrito corretamente.</source>
        <translation>The address is not written correctly.</translation>
    </message>
    <message>
        <source>Preencha o campo “%1”.</source>
        <translation>Fill in “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” pode ter até %n caractere(s).</source>
        <translation>
            <numerusform>“%1” can have up to %n character.</numerusform>
            <numerusform>“%1” can have up to %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” não pode ter espaços nem quebras de linha.</source>
        <translation>“%1” must not contain spaces or line breaks.</translation>
    </message>
    <message>
        <source>“%1” não pode ter barras. Cole só o token, não o endereço inteiro.</source>
        <translation>“%1” must not contain slashes. Paste only the token, not the whole address.</translation>
    </message>
    <message>
        <source>“%1” não pode ser só pontos.</source>
        <translation>“%1” must not be dots alone.</translation>
    </message>
    <message>
        <source>“%1” tem caracteres invisíveis. Apague e digite de novo.</source>
        <translation>“%1” contains invisible characters. Clear it and type it again.</translation>
    </message>
    <message>
        <source>%1 Mensagem do servidor: “%2”</source>
        <translation>%1 Message from the server: “%2”</translation>
    </message>
</context>
<context>
    <name>lifty::MainWindow</name>
    <message>
        <source>Demonstração: nada aqui é real</source>
        <translation>Demo: nothing here is real</translation>
    </message>
    <message>
        <source>Todos os status</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>O banco de dados estava danificado e foi guardado, como estava, em %1. O programa começou um novo, vazio.</source>
        <translation>The database was damaged and was set aside, as it was, in %1. The program started a new, empty one.</translation>
    </message>
    <message>
        <source>Tentar novamente</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Conexão ativada: %1</source>
        <translation>Connection active: %1</translation>
    </message>
    <message>
        <source>Desconectar o WhatsApp de %1?</source>
        <translation>Disconnect WhatsApp from %1?</translation>
    </message>
    <message>
        <source>O bot para de responder até que um celular leia um novo QR Code.</source>
        <translation>The bot stops answering until a phone scans a new QR Code.</translation>
    </message>
    <message>
        <source>Desconectar</source>
        <translation>Disconnect</translation>
    </message>
    <message>
        <source>%1 está iniciando uma conexão. Espere um instante e desconecte de novo.</source>
        <translation>%1 is starting a connection. Wait a moment and disconnect again.</translation>
    </message>
    <message>
        <source>Desconectando %1…</source>
        <translation>Disconnecting %1…</translation>
    </message>
    <message>
        <source>Não foi possível desconectar %1. %2</source>
        <translation>Could not disconnect %1. %2</translation>
    </message>
    <message>
        <source>WhatsApp desconectado: %1</source>
        <translation>WhatsApp disconnected: %1</translation>
    </message>
    <message>
        <source>Remover o bot “%1” da lista?</source>
        <translation>Remove the bot “%1” from the list?</translation>
    </message>
    <message numerus="yes">
        <source>Remover %n bot(s) da lista?</source>
        <translation>
            <numerusform>Remove %n bot from the list?</numerusform>
            <numerusform>Remove %n bots from the list?</numerusform>
        </translation>
    </message>
    <message>
        <source>O WhatsApp continua como está; só o cadastro neste computador é apagado.</source>
        <translation>WhatsApp stays as it is; only the entry on this computer is deleted.</translation>
    </message>
    <message>
        <source>Remover</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) removido(s)</source>
        <translation>
            <numerusform>%n bot removed</numerusform>
            <numerusform>%n bots removed</numerusform>
        </translation>
    </message>
    <message>
        <source>A demonstração não pôde ser aberta. Abra o programa com a opção --demo.</source>
        <translation>The demo could not be opened. Start the program with the option --demo.</translation>
    </message>
    <message>
        <source>Todas as empresas</source>
        <translation>All companies</translation>
    </message>
    <message>
        <source>Limpar busca</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Mostrar todos os bots</source>
        <translation>Show all bots</translation>
    </message>
    <message>
        <source>Os bots não puderam ser abertos</source>
        <translation>The bots could not be opened</translation>
    </message>
    <message>
        <source>Nenhum bot encontrado</source>
        <translation>No bots found</translation>
    </message>
    <message>
        <source>Nenhum bot corresponde à busca e aos filtros.</source>
        <translation>No bot matches the search and the filters.</translation>
    </message>
    <message>
        <source>Boas-vindas ao Lifty Desk</source>
        <translation>Welcome to Lifty Desk</translation>
    </message>
    <message>
        <source>Cadastre a primeira empresa, com a chave de API que a Lifty forneceu, e o primeiro bot.</source>
        <translation>Set up the first company, with the API key that Lifty provided, and the first bot.</translation>
    </message>
    <message>
        <source>Nenhum bot ainda</source>
        <translation>No bots yet</translation>
    </message>
    <message>
        <source>Adicione um bot com o token que está no endereço do painel da Lifty.</source>
        <translation>Add a bot with the token from its address in the Lifty dashboard.</translation>
    </message>
    <message>
        <source>atualizando %1 de %2</source>
        <translation>refreshing %1 of %2</translation>
    </message>
    <message>
        <source>A chave vale só até o programa fechar: ela fica na memória e não é gravada em arquivo.</source>
        <translation>The key is good only until the program closes: it stays in memory and is not written to a file.</translation>
    </message>
</context>
<context>
    <name>lifty::MessageBar</name>
    <message>
        <source>Fechar mensagem</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>lifty::Question</name>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
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
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parado(s)</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aguardando</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n em outro status</source>
        <translation>
            <numerusform>%n in another status</numerusform>
            <numerusform>%n in another status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n com problema</source>
        <translation>
            <numerusform>%n with a problem</numerusform>
            <numerusform>%n with a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n não verificado(s)</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::StatusText</name>
    <message>
        <source>Conectado</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Aguardando leitura</source>
        <translation>Waiting for scan</translation>
    </message>
    <message>
        <source>Não configurado</source>
        <translation>Not set up</translation>
    </message>
    <message>
        <source>Outro status</source>
        <translation>Other status</translation>
    </message>
    <message>
        <source>Sem resposta</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Chave recusada</source>
        <translation>Key refused</translation>
    </message>
    <message>
        <source>Falta a chave</source>
        <translation>Key missing</translation>
    </message>
    <message>
        <source>Bot não encontrado</source>
        <translation>Bot not found</translation>
    </message>
    <message>
        <source>Não verificado</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>há %1 s</source>
        <translation>%1 s ago</translation>
    </message>
    <message>
        <source>há %1 min</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>há %1 h</source>
        <translation>%1 h ago</translation>
    </message>
    <message numerus="yes">
        <source>há %n dia(s)</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Conecta e acompanha os bots de WhatsApp da Lifty.</source>
        <translation>Connects Lifty&apos;s WhatsApp bots and keeps an eye on them.</translation>
    </message>
    <message>
        <source>Abre com dados de demonstração, sem tocar nos seus.</source>
        <translation>Starts with demo data, without touching yours.</translation>
    </message>
    <message>
        <source>A demonstração não pôde ser iniciada neste computador.</source>
        <translation>The demo could not be started on this computer.</translation>
    </message>
</context>
</TS>
