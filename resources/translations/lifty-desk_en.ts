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
        <source>Sobre o &amp;Qt</source>
        <translation>About &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Licenças e avisos</source>
        <translation>&amp;Licenses and notices</translation>
    </message>
    <message>
        <source>Texto</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ActivityWindow</name>
    <message>
        <source>Atividade</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>&amp;Buscar</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Limpar busca</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>&amp;Período</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>&amp;Mostrar filtros</source>
        <translation>Show &amp;filters</translation>
    </message>
    <message>
        <source>Primeiro &amp;dia</source>
        <translation>First &amp;day</translation>
    </message>
    <message>
        <source>Últim&amp;o dia</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>Filtrar por bo&amp;t</source>
        <translation>Filter by &amp;bot</translation>
    </message>
    <message>
        <source>Filtrar por &amp;empresa</source>
        <translation>Filter by co&amp;mpany</translation>
    </message>
    <message>
        <source>T&amp;ipo</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Resultado</source>
        <translation>&amp;Result</translation>
    </message>
    <message>
        <source>Limpar &amp;filtros</source>
        <translation>Clear f&amp;ilters</translation>
    </message>
    <message>
        <source>Tentar &amp;novamente</source>
        <translation>Try a&amp;gain</translation>
    </message>
    <message>
        <source>C&amp;ancelar</source>
        <translation>Ca&amp;ncel</translation>
    </message>
    <message>
        <source>&amp;Linha do tempo…</source>
        <translation>&amp;Timeline…</translation>
    </message>
    <message>
        <source>E&amp;xportar atividade…</source>
        <translation>E&amp;xport activity…</translation>
    </message>
    <message>
        <source>Fe&amp;char</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Mostrar só este bot</source>
        <translation>&amp;Show only this bot</translation>
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
        <source>Cole o token, ou o endereço do bot copiado do painel</source>
        <translation>Paste the token, or the bot&apos;s address copied from the dashboard</translation>
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
    <name>BotFilterBar</name>
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
        <translation>Filter by co&amp;mpany</translation>
    </message>
</context>
<context>
    <name>CompaniesDialog</name>
    <message>
        <source>Empresas</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>&amp;Buscar</source>
        <translation>&amp;Search</translation>
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
        <source>&amp;Testar chave</source>
        <translation>&amp;Test key</translation>
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
        <source>Só para os endereços de status e de QR Code que o servidor indica. Sem HTTPS, quem está na mesma rede pode ver o QR Code. A chave nunca é enviada a eles.</source>
        <translation>Only for the status and QR Code addresses that the server gives. Without HTTPS, others on the same network can see the QR Code. The key is never sent to them.</translation>
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
    <name>ConnectPanel</name>
    <message>
        <source>&amp;Simular leitura do celular</source>
        <translation>Si&amp;mulate the phone&apos;s scan</translation>
    </message>
    <message>
        <source>Celular mostrou um e&amp;rro?</source>
        <translation>Phone showed an e&amp;rror?</translation>
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
        <source>&amp;Copiar imagem</source>
        <translation>&amp;Copy picture</translation>
    </message>
    <message>
        <source>Salvar i&amp;magem…</source>
        <translation>Sa&amp;ve picture…</translation>
    </message>
    <message>
        <source>Copiar instr&amp;uções</source>
        <translation>Copy instr&amp;uctions</translation>
    </message>
    <message>
        <source>T&amp;ela cheia</source>
        <translation>&amp;Full screen</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
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
        <source>Limpar busca</source>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>FullScreenQr</name>
    <message>
        <source>Tempo restante</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>&amp;Gerar novo QR Code</source>
        <translation>&amp;Generate new QR Code</translation>
    </message>
    <message>
        <source>&amp;Sair da tela cheia</source>
        <translation>&amp;Exit full screen</translation>
    </message>
    <message>
        <source>QR Code</source>
        <translation>QR Code</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Ajuda do Lifty Desk</source>
        <translation>Lifty Desk Help</translation>
    </message>
    <message>
        <source>Voltar</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Avançar</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>&amp;Buscar na página</source>
        <translation>&amp;Search in the page</translation>
    </message>
    <message>
        <source>&amp;Próximo</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Assuntos</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Página de ajuda</source>
        <translation>Help page</translation>
    </message>
    <message>
        <source>Nada encontrado nesta página.</source>
        <translation>Nothing found in this page.</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Importar bots</source>
        <translation>Import bots</translation>
    </message>
    <message>
        <source>Andamento</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Mostrar</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>Linhas do arquivo</source>
        <translation>Lines of the file</translation>
    </message>
    <message>
        <source>&amp;Importar</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Cancelar</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lifty Desk</source>
        <translation>Lifty Desk</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>&amp;Bots</source>
        <translation>&amp;Bots</translation>
    </message>
    <message>
        <source>&amp;Números</source>
        <translation>&amp;Numbers</translation>
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
        <source>A&amp;tualizar status</source>
        <translation>Refresh &amp;status</translation>
    </message>
    <message>
        <source>Ass&amp;umir</source>
        <translation>Ta&amp;ke over</translation>
    </message>
    <message>
        <source>Si&amp;lenciar…</source>
        <translation>Si&amp;lence…</translation>
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
        <source>Rem&amp;over bot…</source>
        <translation>Rem&amp;ove bot…</translation>
    </message>
    <message>
        <source>E&amp;mpresas…</source>
        <translation>Co&amp;mpanies…</translation>
    </message>
    <message>
        <source>&amp;Sair</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Buscar</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Mostrar todos os bots</source>
        <translation>Sho&amp;w all bots</translation>
    </message>
    <message>
        <source>Conectar em se&amp;quência…</source>
        <translation>Connect in seque&amp;nce…</translation>
    </message>
    <message>
        <source>&amp;Pausar número…</source>
        <translation>&amp;Pause number…</translation>
    </message>
    <message>
        <source>&amp;Retomar número…</source>
        <translation>&amp;Resume number…</translation>
    </message>
    <message>
        <source>&amp;Importar bots…</source>
        <translation>&amp;Import bots…</translation>
    </message>
    <message>
        <source>E&amp;xportar bots…</source>
        <translation>E&amp;xport bots…</translation>
    </message>
    <message>
        <source>&amp;Preferências…</source>
        <translation>&amp;Preferences…</translation>
    </message>
    <message>
        <source>&amp;Atividade</source>
        <translation>&amp;Activity</translation>
    </message>
    <message>
        <source>Copiar dia&amp;gnóstico</source>
        <translation>Copy dia&amp;gnostics</translation>
    </message>
    <message>
        <source>&amp;Sobre o Lifty Desk</source>
        <translation>&amp;About Lifty Desk</translation>
    </message>
</context>
<context>
    <name>MissedResumesDialog</name>
    <message>
        <source>Números a retomar</source>
        <translation>Numbers to resume</translation>
    </message>
    <message>
        <source>A hora de retomar estes números passou enquanto o programa estava fechado. O que fazer com os marcados?</source>
        <translation>The time to resume these numbers passed while the program was closed. What should be done with the ticked ones?</translation>
    </message>
    <message>
        <source>&amp;Retomar agora</source>
        <translation>&amp;Resume now</translation>
    </message>
    <message>
        <source>Manter &amp;pausados</source>
        <translation>&amp;Keep paused</translation>
    </message>
    <message>
        <source>&amp;Decidir depois</source>
        <translation>&amp;Decide later</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>&amp;Número</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>Um por linha, como estiver escrito: +55 (48) 99991-2345</source>
        <translation>One per line, however it is written: +55 (48) 99991-2345</translation>
    </message>
    <message>
        <source>&amp;Será enviado</source>
        <translation>To be &amp;sent</translation>
    </message>
    <message>
        <source>Será enviado</source>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>A lista mostra o que foi pausado por este computador. A API não tem uma lista: o que foi pausado em outro lugar não aparece aqui.</source>
        <translation>The list shows what was paused from this computer. The API has no list: what was paused elsewhere does not appear here.</translation>
    </message>
    <message>
        <source>Retomar &amp;automaticamente</source>
        <translation>Resume &amp;automatically</translation>
    </message>
    <message>
        <source>Dia e hora de retomar</source>
        <translation>Day and time to resume</translation>
    </message>
    <message>
        <source>&amp;Cancelar</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>PhoneErrorsDialog</name>
    <message>
        <source>Celular mostrou um erro?</source>
        <translation>Phone showed an error?</translation>
    </message>
    <message>
        <source>&amp;Buscar</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>O que o celular mostra</source>
        <translation>What the phone shows</translation>
    </message>
    <message>
        <source>&amp;Limpar busca</source>
        <translation>Cl&amp;ear search</translation>
    </message>
    <message>
        <source>Erros do celular</source>
        <translation>Phone errors</translation>
    </message>
    <message>
        <source>O celular mostra</source>
        <translation>The phone shows</translation>
    </message>
    <message>
        <source>O que fazer</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Nada encontrado. Tente uma palavra só da mensagem, ou limpe a busca.</source>
        <translation>Nothing found. Try a single word of the message, or clear the search.</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferências</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>&amp;Idioma</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Vale a partir da próxima abertura do programa.</source>
        <translation>Takes effect the next time the program is opened.</translation>
    </message>
    <message>
        <source>Tem&amp;a</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Verificar os bots a cada</source>
        <translation>Check &amp;bots every</translation>
    </message>
    <message>
        <source>&amp;Mostrar notificações na área de trabalho</source>
        <translation>Show desktop &amp;notifications</translation>
    </message>
    <message>
        <source>&amp;Tocar um som quando um bot cair</source>
        <translation>Play a so&amp;und when a bot drops</translation>
    </message>
    <message>
        <source>Continuar verificando com a &amp;janela fechada</source>
        <translation>Keep &amp;watching with the window closed</translation>
    </message>
    <message>
        <source>O programa fica na bandeja do sistema ou, onde não há bandeja, minimizado.</source>
        <translation>The program stays in the system tray or, where there is none, minimized.</translation>
    </message>
    <message>
        <source>Abrir o &amp;Lifty Desk ao entrar no computador</source>
        <translation>&amp;Open Lifty Desk when I log in</translation>
    </message>
    <message>
        <source>&amp;Guardar a atividade por</source>
        <translation>&amp;Keep the activity for</translation>
    </message>
    <message>
        <source>&amp;Restaurar padrões</source>
        <translation>&amp;Restore defaults</translation>
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
    <name>SequenceDialog</name>
    <message>
        <source>Conectar em sequência</source>
        <translation>Connect in sequence</translation>
    </message>
    <message>
        <source>Bots da sequência</source>
        <translation>Bots of the sequence</translation>
    </message>
    <message>
        <source>Sequência terminada</source>
        <translation>Sequence finished</translation>
    </message>
    <message>
        <source>Resumo</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Iniciar pró&amp;ximo</source>
        <translation>Start ne&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Pular</source>
        <translation>Ski&amp;p</translation>
    </message>
    <message>
        <source>Copiar resum&amp;o</source>
        <translation>Copy summar&amp;y</translation>
    </message>
    <message>
        <source>Te&amp;ntar novamente os que faltam</source>
        <translation>Try the rest &amp;again</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>C&amp;lose</translation>
    </message>
</context>
<context>
    <name>SilenceDialog</name>
    <message>
        <source>Silenciar</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>A verificação continua; só os avisos param. Se um bot estiver fora quando o silêncio terminar, você é avisado.</source>
        <translation>The bots are still watched; only the alerts stop. If a bot is down when the silence ends, you are told.</translation>
    </message>
    <message>
        <source>&amp;Não avisar</source>
        <translation>&amp;No alerts</translation>
    </message>
    <message>
        <source>Dia e hora de voltar a avisar</source>
        <translation>Day and time to alert again</translation>
    </message>
    <message>
        <source>&amp;Voltar a avisar</source>
        <translation>&amp;Alert again</translation>
    </message>
    <message>
        <source>&amp;Silenciar</source>
        <translation>&amp;Silence</translation>
    </message>
    <message>
        <source>&amp;Cancelar</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>TimelineWindow</name>
    <message>
        <source>&amp;Período</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>Primeiro &amp;dia</source>
        <translation>First &amp;day</translation>
    </message>
    <message>
        <source>Últim&amp;o dia</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>Linha do tempo</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Conectado</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Desconectado</source>
        <translation>Disconnected</translation>
    </message>
    <message>
        <source>Sem observação</source>
        <translation>Not observed</translation>
    </message>
    <message>
        <source>&amp;Quedas</source>
        <translation>&amp;Outages</translation>
    </message>
    <message>
        <source>Quedas</source>
        <translation>Outages</translation>
    </message>
    <message>
        <source>&amp;Salvar como PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>&amp;Close</translation>
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
    <message>
        <source>Resumo</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Avisos de terceiros</source>
        <translation>Third-party notices</translation>
    </message>
    <message>
        <source>Qt: código de terceiros</source>
        <translation>Qt: third-party code</translation>
    </message>
    <message>
        <source>SQLite: domínio público</source>
        <translation>SQLite: public domain</translation>
    </message>
</context>
<context>
    <name>lifty::ActivityBotBox</name>
    <message>
        <source>Todos os bots</source>
        <translation>All bots</translation>
    </message>
</context>
<context>
    <name>lifty::ActivityExport</name>
    <message>
        <source>Quando</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Empresa</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>O que aconteceu</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Resultado</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>lifty::ActivityModel</name>
    <message>
        <source>Quando</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Empresa</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>O que aconteceu</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Resultado</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>lifty::ActivityText</name>
    <message>
        <source>Primeiro status lido: %1</source>
        <translation>First status read: %1</translation>
    </message>
    <message>
        <source>Status mudou de %1 para %2</source>
        <translation>Status changed from %1 to %2</translation>
    </message>
    <message>
        <source>Avisos silenciados até %1 de %2</source>
        <translation>Alerts silenced until %1 on %2</translation>
    </message>
    <message>
        <source>Número %1 pausado</source>
        <translation>Number %1 paused</translation>
    </message>
    <message>
        <source>Número %1 retomado</source>
        <translation>Number %1 resumed</translation>
    </message>
    <message>
        <source>QR Code expirado sem leitura</source>
        <translation>QR Code expired without a scan</translation>
    </message>
    <message>
        <source>Empresa removida com os seus bots</source>
        <translation>Company removed with its bots</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) importado(s)</source>
        <translation>
            <numerusform>%n bot imported</numerusform>
            <numerusform>%n bots imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) exportado(s)</source>
        <translation>
            <numerusform>%n bot exported</numerusform>
            <numerusform>%n bots exported</numerusform>
        </translation>
    </message>
    <message>
        <source>ler o status</source>
        <translation>read the status</translation>
    </message>
    <message>
        <source>iniciar a conexão</source>
        <translation>start the connection</translation>
    </message>
    <message>
        <source>concluir a conexão</source>
        <translation>complete the connection</translation>
    </message>
    <message>
        <source>desconectar o WhatsApp</source>
        <translation>disconnect WhatsApp</translation>
    </message>
    <message>
        <source>pausar o número %1</source>
        <translation>pause the number %1</translation>
    </message>
    <message>
        <source>retomar o número %1</source>
        <translation>resume the number %1</translation>
    </message>
    <message>
        <source>adicionar o bot</source>
        <translation>add the bot</translation>
    </message>
    <message>
        <source>editar o bot</source>
        <translation>edit the bot</translation>
    </message>
    <message>
        <source>remover o bot</source>
        <translation>remove the bot</translation>
    </message>
    <message>
        <source>adicionar a empresa</source>
        <translation>add the company</translation>
    </message>
    <message>
        <source>editar a empresa</source>
        <translation>edit the company</translation>
    </message>
    <message>
        <source>remover a empresa</source>
        <translation>remove the company</translation>
    </message>
    <message>
        <source>trocar a chave de API</source>
        <translation>change the API key</translation>
    </message>
    <message>
        <source>importar bots</source>
        <translation>import bots</translation>
    </message>
    <message>
        <source>exportar bots</source>
        <translation>export bots</translation>
    </message>
    <message>
        <source>assumir a queda</source>
        <translation>take over the drop</translation>
    </message>
    <message>
        <source>silenciar os avisos</source>
        <translation>silence the alerts</translation>
    </message>
    <message>
        <source>ligar os avisos de novo</source>
        <translation>turn the alerts on again</translation>
    </message>
    <message>
        <source>Status mudou</source>
        <translation>Status changed</translation>
    </message>
    <message>
        <source>Conexão iniciada</source>
        <translation>Connection started</translation>
    </message>
    <message>
        <source>Conexão ativada</source>
        <translation>Connection active</translation>
    </message>
    <message>
        <source>QR Code expirado</source>
        <translation>QR Code expired</translation>
    </message>
    <message>
        <source>WhatsApp desconectado</source>
        <translation>WhatsApp disconnected</translation>
    </message>
    <message>
        <source>Número pausado</source>
        <translation>Number paused</translation>
    </message>
    <message>
        <source>Número retomado</source>
        <translation>Number resumed</translation>
    </message>
    <message>
        <source>Bot adicionado</source>
        <translation>Bot added</translation>
    </message>
    <message>
        <source>Bot editado</source>
        <translation>Bot edited</translation>
    </message>
    <message>
        <source>Bot removido</source>
        <translation>Bot removed</translation>
    </message>
    <message>
        <source>Empresa adicionada</source>
        <translation>Company added</translation>
    </message>
    <message>
        <source>Empresa editada</source>
        <translation>Company edited</translation>
    </message>
    <message>
        <source>Empresa removida</source>
        <translation>Company removed</translation>
    </message>
    <message>
        <source>Chave de API trocada</source>
        <translation>API key changed</translation>
    </message>
    <message>
        <source>Bots importados</source>
        <translation>Bots imported</translation>
    </message>
    <message>
        <source>Bots exportados</source>
        <translation>Bots exported</translation>
    </message>
    <message>
        <source>Queda assumida</source>
        <translation>Drop taken over</translation>
    </message>
    <message>
        <source>Avisos silenciados</source>
        <translation>Alerts silenced</translation>
    </message>
    <message>
        <source>Avisos ligados de novo</source>
        <translation>Alerts on again</translation>
    </message>
    <message>
        <source>Concluído</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Falhou</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Sem confirmação</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Não foi possível %1.</source>
        <translation>Could not %1.</translation>
    </message>
    <message>
        <source>Não há confirmação do pedido de %1.</source>
        <translation>There is no confirmation of the request to %1.</translation>
    </message>
</context>
<context>
    <name>lifty::ActivityWindow</name>
    <message>
        <source>Todos os tipos</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>Todos os resultados</source>
        <translation>All results</translation>
    </message>
    <message>
        <source>Todas as empresas</source>
        <translation>All companies</translation>
    </message>
    <message>
        <source>A atividade não pôde ser lida</source>
        <translation>The activity could not be read</translation>
    </message>
    <message>
        <source>Nenhuma atividade neste período</source>
        <translation>No activity in this period</translation>
    </message>
    <message>
        <source>Nada corresponde à busca, ao período e aos filtros escolhidos.</source>
        <translation>Nothing matches the search, the period and the filters chosen.</translation>
    </message>
    <message>
        <source>Nenhuma atividade ainda</source>
        <translation>No activity yet</translation>
    </message>
    <message>
        <source>O que for feito no programa e cada mudança de status aparecem aqui.</source>
        <translation>What is done in the program and each change of status appear here.</translation>
    </message>
    <message>
        <source>Tentar novamente</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Carregando…</source>
        <translation>Loading…</translation>
    </message>
    <message numerus="yes">
        <source>%n atividade(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1 mais recentes; role a lista para ver mais</source>
        <translation>The latest %1; scroll the list to see more</translation>
    </message>
    <message>
        <source>Escolha uma linha da lista ou um bot no filtro.</source>
        <translation>Choose a row of the list or a bot in the filter.</translation>
    </message>
    <message>
        <source>Exportação cancelada. Nada foi gravado.</source>
        <translation>Export cancelled. Nothing was saved.</translation>
    </message>
    <message>
        <source>Exportar atividade</source>
        <translation>Export activity</translation>
    </message>
    <message>
        <source>atividade-%1.csv</source>
        <translation>activity-%1.csv</translation>
    </message>
    <message>
        <source>Planilha CSV (*.csv)</source>
        <translation>CSV spreadsheet (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exportando: %n linha(s) gravada(s)</source>
        <translation>
            <numerusform>Exporting: %n row saved</numerusform>
            <numerusform>Exporting: %n rows saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n atividade(s) exportada(s) para %1</source>
        <translation>
            <numerusform>%n entry exported to %1</numerusform>
            <numerusform>%n entries exported to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A atividade não foi exportada. %1</source>
        <translation>The activity was not exported. %1</translation>
    </message>
</context>
<context>
    <name>lifty::AlertPresenter</name>
    <message>
        <source>Assumir</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>lifty::AlertText</name>
    <message>
        <source>uma empresa</source>
        <translation>a company</translation>
    </message>
    <message>
        <source>“Assumir” encerra os lembretes.</source>
        <translation>“Take over” ends the reminders.</translation>
    </message>
    <message numerus="yes">
        <source>%1 e mais %n</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 e %2</source>
        <comment>names</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>A rede voltou</source>
        <translation>The network is back</translation>
    </message>
    <message numerus="yes">
        <source>Este computador ficou %1 sem verificar %n bot(s). Quem caiu nesse tempo aparece em seguida.</source>
        <translation>
            <numerusform>For %1 this computer could not check %n bot. Whatever dropped meanwhile shows up next.</numerusform>
            <numerusform>For %1 this computer could not check %n bots. Whatever dropped meanwhile shows up next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rede voltou: este computador ficou %1 sem verificar %n bot(s)</source>
        <translation>
            <numerusform>The network is back: for %1 this computer could not check %n bot</numerusform>
            <numerusform>The network is back: for %1 this computer could not check %n bots</numerusform>
        </translation>
    </message>
    <message>
        <source>O gateway voltou a responder</source>
        <translation>The gateway answers again</translation>
    </message>
    <message numerus="yes">
        <source>Ficou %1 sem responder. %n bot(s) volta(m) a ser verificado(s); quem caiu nesse tempo aparece em seguida.</source>
        <translation>
            <numerusform>It did not answer for %1. %n bot is being checked again; whatever dropped meanwhile shows up next.</numerusform>
            <numerusform>It did not answer for %1. %n bots are being checked again; whatever dropped meanwhile shows up next.</numerusform>
        </translation>
    </message>
    <message>
        <source>O gateway voltou a responder: ficou %1 sem resposta</source>
        <translation>The gateway answers again: no answer for %1</translation>
    </message>
    <message>
        <source>A chave de %1 voltou a ser aceita</source>
        <translation>The key of %1 is accepted again</translation>
    </message>
    <message numerus="yes">
        <source>Foi recusada por %1. %n bot(s) volta(m) a ser verificado(s).</source>
        <translation>
            <numerusform>It was refused for %1. %n bot is being checked again.</numerusform>
            <numerusform>It was refused for %1. %n bots are being checked again.</numerusform>
        </translation>
    </message>
    <message>
        <source>A chave de %1 voltou a ser aceita: foi recusada por %2</source>
        <translation>The key of %1 is accepted again: it was refused for %2</translation>
    </message>
    <message>
        <source>%1 voltou enquanto ninguém observava</source>
        <translation>%1 came back while nobody was watching</translation>
    </message>
    <message>
        <source>%1 voltou: ficou %2 fora</source>
        <translation>%1 is back: down for %2</translation>
    </message>
    <message>
        <source>O bot está conectado de novo.</source>
        <translation>The bot is connected again.</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) voltaram enquanto ninguém observava</source>
        <translation>
            <numerusform>%n bot came back while nobody was watching</numerusform>
            <numerusform>%n bots came back while nobody was watching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) voltaram: ficaram até %1 fora</source>
        <translation>
            <numerusform>%n bot is back: down for up to %1</numerusform>
            <numerusform>%n bots are back: down for up to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Conectados de novo: %1.</source>
        <translation>Connected again: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 continua fora desde %2: %3</source>
        <translation>%1 is still down since %2: %3</translation>
    </message>
    <message>
        <source>%1 continua sem verificação desde %2: %3</source>
        <translation>%1 is still unchecked since %2: %3</translation>
    </message>
    <message>
        <source>%1 caiu enquanto ninguém observava: %2</source>
        <translation>%1 dropped while nobody was watching: %2</translation>
    </message>
    <message>
        <source>%1 está sem verificação: %2</source>
        <translation>%1 can&apos;t be checked: %2</translation>
    </message>
    <message>
        <source>%1 caiu: %2</source>
        <translation>%1 dropped: %2</translation>
    </message>
    <message>
        <source>Estava conectado. Use “Conectar…” e peça a leitura de um novo QR Code.</source>
        <translation>It was connected. Use “Connect…” and have a new QR code scanned.</translation>
    </message>
    <message>
        <source>O motivo está na coluna Status.</source>
        <translation>The Status column says why.</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) continuam fora desde %1</source>
        <translation>
            <numerusform>%n bot is still down since %1</numerusform>
            <numerusform>%n bots are still down since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) continuam sem verificação desde %1</source>
        <translation>
            <numerusform>%n bot is still unchecked since %1</numerusform>
            <numerusform>%n bots are still unchecked since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) caíram enquanto ninguém observava</source>
        <translation>
            <numerusform>%n bot dropped while nobody was watching</numerusform>
            <numerusform>%n bots dropped while nobody was watching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) caíram</source>
        <translation>
            <numerusform>%n bot dropped</numerusform>
            <numerusform>%n bots dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) estão sem verificação</source>
        <translation>
            <numerusform>%n bot can&apos;t be checked</numerusform>
            <numerusform>%n bots can&apos;t be checked</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Podem ter causas diferentes: veja o status de cada um.</source>
        <translation>They may have different causes: see the status of each.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) caíram quase ao mesmo tempo</source>
        <translation>
            <numerusform>%n bot dropped</numerusform>
            <numerusform>%n bots dropped at nearly the same time</numerusform>
        </translation>
    </message>
    <message>
        <source>Causa provável: um problema no gateway %1.</source>
        <translation>Likely cause: a problem of the gateway %1.</translation>
    </message>
    <message>
        <source>Avise a Lifty antes de reconectar todos: eles podem voltar sozinhos.</source>
        <translation>Tell Lifty before reconnecting them all: they may come back by themselves.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) sem verificação</source>
        <translation>
            <numerusform>%n bot unchecked</numerusform>
            <numerusform>%n bots unchecked</numerusform>
        </translation>
    </message>
    <message>
        <source>Este computador continua sem rede desde %1</source>
        <translation>This computer is still without network since %1</translation>
    </message>
    <message>
        <source>Este computador parece estar sem rede</source>
        <translation>This computer seems to be without network</translation>
    </message>
    <message>
        <source>Confira o cabo, o Wi-Fi ou o proxy. A verificação continua sozinha quando a rede voltar.</source>
        <translation>Check the cable, the Wi-Fi or the proxy. Watching goes on by itself once the network is back.</translation>
    </message>
    <message>
        <source>A chave de %1 continua recusada desde %2</source>
        <translation>The key of %1 is still refused since %2</translation>
    </message>
    <message>
        <source>A chave de %1 foi recusada</source>
        <translation>The key of %1 was refused</translation>
    </message>
    <message>
        <source>Os bots podem estar funcionando. Troque a chave em “Empresas…”: a verificação continua em seguida.</source>
        <translation>The bots may be working. Change the key in “Companies…”: watching goes on right after.</translation>
    </message>
    <message>
        <source>O gateway continua sem responder desde %1</source>
        <translation>The gateway still does not answer since %1</translation>
    </message>
    <message>
        <source>O gateway não responde</source>
        <translation>The gateway does not answer</translation>
    </message>
    <message>
        <source>Os bots podem estar funcionando. A verificação continua sozinha quando %1 responder.</source>
        <translation>The bots may be working. Watching goes on by itself once %1 answers.</translation>
    </message>
</context>
<context>
    <name>lifty::BotCommands</name>
    <message>
        <source>Conexão ativada: %1</source>
        <translation>Connection active: %1</translation>
    </message>
    <message>
        <source>A conexão de %1 continua por até um minuto. “Conectar…” a mostra de novo.</source>
        <translation>The connection of %1 goes on for up to a minute. “Connect…” shows it again.</translation>
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
    <message numerus="yes">
        <source>%n número(s) deveria(m) ter sido retomado(s) com o programa fechado.</source>
        <translation>
            <numerusform>%n number should have been resumed while the program was closed.</numerusform>
            <numerusform>%n numbers should have been resumed while the program was closed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ver números…</source>
        <translation>See numbers…</translation>
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
        <source>Empresa removida: %1</source>
        <translation>Company removed: %1</translation>
    </message>
    <message>
        <source>Desfazer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Importar bots</source>
        <translation>Import bots</translation>
    </message>
    <message>
        <source>Planilha CSV (*.csv *.txt);;Todos os arquivos (*)</source>
        <translation>CSV spreadsheet (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Cadastrar chaves…</source>
        <translation>Enter keys…</translation>
    </message>
    <message>
        <source>Diagnóstico de %1 copiado, sem a chave. Cole-o na mensagem para a Lifty.</source>
        <translation>Diagnostics of %1 copied, without the key. Paste them into your message to Lifty.</translation>
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
    <name>lifty::BotExport</name>
    <message>
        <source>Exportar bots</source>
        <translation>Export bots</translation>
    </message>
    <message>
        <source>Planilha CSV (*.csv)</source>
        <translation>CSV spreadsheet (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) exportado(s), sem as chaves, para %1</source>
        <translation>
            <numerusform>%Ln bot exported, without the keys, to %1</numerusform>
            <numerusform>%Ln bots exported, without the keys, to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::BotFilterBar</name>
    <message>
        <source>Todos os status</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Todas as empresas</source>
        <translation>All companies</translation>
    </message>
</context>
<context>
    <name>lifty::BotTableModel</name>
    <message>
        <source>Pode ter mudado: a última verificação é antiga.</source>
        <translation>It may have changed: the last check is old.</translation>
    </message>
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
    <name>lifty::CommandLine</name>
    <message>
        <source>“%1 --help” mostra as opções.</source>
        <translation>“%1 --help” shows the options.</translation>
    </message>
    <message>
        <source>Conecta e acompanha os bots de WhatsApp da Lifty.</source>
        <translation>Connects Lifty&apos;s WhatsApp bots and keeps an eye on them.</translation>
    </message>
    <message>
        <source>Abre com dados de demonstração, sem tocar nos seus.</source>
        <translation>Starts with demo data, without touching yours.</translation>
    </message>
    <message>
        <source>Abre a importação de bots deste arquivo CSV.</source>
        <translation>Opens the import of bots from this CSV file.</translation>
    </message>
    <message>
        <source>ARQUIVO.csv</source>
        <translation>FILE.csv</translation>
    </message>
    <message>
        <source>Abre na bandeja do sistema ou, onde não há bandeja, minimizado.</source>
        <translation>Opens in the system tray or, where there is none, minimized.</translation>
    </message>
    <message>
        <source>Argumento desconhecido: %1</source>
        <translation>Unknown argument: %1</translation>
    </message>
    <message>
        <source>Só um arquivo pode ser importado de cada vez.</source>
        <translation>Only one file can be imported at a time.</translation>
    </message>
    <message>
        <source>Falta o arquivo depois de --import.</source>
        <translation>The file is missing after --import.</translation>
    </message>
</context>
<context>
    <name>lifty::CompaniesDialog</name>
    <message>
        <source>Ainda não há empresas. Comece por “Adicionar empresa…”.</source>
        <translation>No companies yet. Begin with “Add company…”.</translation>
    </message>
    <message>
        <source>Nenhuma empresa encontrada. Limpe a busca para ver todas.</source>
        <translation>No company found. Clear the search to see all of them.</translation>
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
        <source>Chave de API</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Nome da empresa</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Para testar a chave é preciso um bot desta empresa. Salve a empresa, adicione um bot e teste em “Editar empresa…”.</source>
        <translation>Testing the key takes a bot of this company. Save the company, add a bot and test in “Edit company…”.</translation>
    </message>
    <message>
        <source>Testando a chave com o bot “%1”…</source>
        <translation>Testing the key with the bot “%1”…</translation>
    </message>
    <message>
        <source>Não há chave para testar. Preencha “Chave de API”.</source>
        <translation>There is no key to test. Fill in “API key”.</translation>
    </message>
    <message>
        <source>Chave aceita pelo servidor, no bot “%1”.</source>
        <translation>Key accepted by the server, for the bot “%1”.</translation>
    </message>
    <message>
        <source>Chave recusada, no bot “%1”. %2</source>
        <translation>Key refused, for the bot “%1”. %2</translation>
    </message>
    <message>
        <source>Não deu para saber se a chave é aceita, no bot “%1”. %2</source>
        <translation>Could not tell whether the key is accepted, for the bot “%1”. %2</translation>
    </message>
    <message>
        <source>Um bot desta empresa já existe neste endereço da API, em outra empresa.</source>
        <translation>One of this company&apos;s bots already exists at this API address, in another company.</translation>
    </message>
</context>
<context>
    <name>lifty::CompanyTableModel</name>
    <message>
        <source>Guardada</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>O chaveiro não respondeu</source>
        <translation>The keychain did not answer</translation>
    </message>
    <message>
        <source>Falta a chave</source>
        <translation>Key missing</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Endereço da API</source>
        <translation>API address</translation>
    </message>
    <message>
        <source>Chave</source>
        <translation>Key</translation>
    </message>
</context>
<context>
    <name>lifty::ConnectDialog</name>
    <message>
        <source>Conectar WhatsApp: %1</source>
        <translation>Connect WhatsApp: %1</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>C&amp;lose</translation>
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
        <source>Para conectar o WhatsApp ao bot “%1”:

1. Abra o WhatsApp no celular que tem o número do bot.
2. Toque em Aparelhos conectados (no Android, nos três pontos do alto; no iPhone, em Configurações).
3. Toque em Conectar um aparelho.
4. Aponte a câmera para o QR Code que eu mostrar ou enviar.

Cada imagem do QR Code vale por cerca de 20 segundos: deixe o celular pronto no passo 4 e leia assim que ela chegar. Se o celular disser que o código não é válido, peça outra imagem.
Deixe o celular com internet e o WhatsApp aberto até terminar.</source>
        <translation>To connect WhatsApp to the bot “%1”:

1. Open WhatsApp on the phone that has the bot&apos;s number.
2. Tap Linked devices (on Android, under the three dots at the top; on iPhone, in Settings).
3. Tap Link a device.
4. Point the camera at the QR Code that I show or send.

Each picture of the QR Code is good for about 20 seconds: have the phone ready at step 4 and scan as soon as the picture arrives. If the phone says that the code is not valid, ask for another picture.
Keep the phone on the internet and WhatsApp open until it is done.</translation>
    </message>
</context>
<context>
    <name>lifty::Diagnosis</name>
    <message>
        <source>%1 (%2; em UTC, %3)</source>
        <translation>%1 (%2; in UTC, %3)</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Token do bot</source>
        <translation>Bot token</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n caractere(s))</source>
        <translation>
            <numerusform>%1 (%n character)</numerusform>
            <numerusform>%1 (%n characters)</numerusform>
        </translation>
    </message>
    <message>
        <source>Empresa</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Endereço da API</source>
        <translation>API address</translation>
    </message>
    <message>
        <source>Endereços sem HTTPS</source>
        <translation>Addresses without HTTPS</translation>
    </message>
    <message>
        <source>permitidos</source>
        <translation>allowed</translation>
    </message>
    <message>
        <source>não permitidos</source>
        <translation>not allowed</translation>
    </message>
    <message>
        <source>Último status</source>
        <translation>Last status</translation>
    </message>
    <message>
        <source>Verificado em</source>
        <translation>Checked at</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Programa</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Sistema</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Biblioteca de TLS</source>
        <translation>TLS library</translation>
    </message>
    <message>
        <source>Fuso horário</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Nenhum pedido desde que o programa foi aberto.</source>
        <translation>No requests since the program was opened.</translation>
    </message>
    <message>
        <source>Últimos pedidos, do mais antigo ao mais novo:</source>
        <translation>Last requests, from the oldest to the newest:</translation>
    </message>
    <message>
        <source>Consultar o bot</source>
        <translation>Look up the bot</translation>
    </message>
    <message>
        <source>Iniciar conexão</source>
        <translation>Start connection</translation>
    </message>
    <message>
        <source>Desconectar</source>
        <translation>Disconnect</translation>
    </message>
    <message>
        <source>Pausar número</source>
        <translation>Pause number</translation>
    </message>
    <message>
        <source>Retomar número</source>
        <translation>Resume number</translation>
    </message>
    <message>
        <source>Ler o status</source>
        <translation>Read the status</translation>
    </message>
    <message>
        <source>Ler a imagem do QR Code</source>
        <translation>Read the QR Code picture</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>sem resposta</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>nada foi enviado</source>
        <translation>nothing was sent</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>tentar de novo em %n s</source>
        <translation>
            <numerusform>try again in %n s</numerusform>
            <numerusform>try again in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnóstico do Lifty Desk</source>
        <translation>Lifty Desk diagnostics</translation>
    </message>
    <message>
        <source>Gerado em</source>
        <translation>Generated at</translation>
    </message>
</context>
<context>
    <name>lifty::EmptyPage</name>
    <message>
        <source>Os bots não puderam ser abertos</source>
        <translation>The bots could not be opened</translation>
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
        <source>Cancelado. Nada foi gravado.</source>
        <translation>Cancelled. Nothing was saved.</translation>
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
        <source>O arquivo não foi encontrado: %1.</source>
        <translation>The file was not found: %1.</translation>
    </message>
    <message>
        <source>O arquivo não pode ser lido: %1. Verifique as permissões e se outro programa o está usando.</source>
        <translation>The file cannot be read: %1. Check its permissions and whether another program is using it.</translation>
    </message>
    <message>
        <source>O arquivo tem mais de 10 MB. Divida-o em arquivos menores.</source>
        <translation>The file has more than 10 MB. Split it into smaller files.</translation>
    </message>
    <message>
        <source>O arquivo tem mais de 100.000 linhas. Divida-o em arquivos menores.</source>
        <translation>The file has more than 100,000 lines. Split it into smaller files.</translation>
    </message>
    <message>
        <source>O arquivo não é um texto em CSV. Salve a planilha como CSV e tente de novo.</source>
        <translation>The file is not CSV text. Save the spreadsheet as CSV and try again.</translation>
    </message>
    <message>
        <source>O arquivo não pode ser gravado: %1. Escolha outra pasta ou feche o programa que o está usando.</source>
        <translation>The file cannot be written: %1. Choose another folder or close the program that is using it.</translation>
    </message>
    <message>
        <source>O disco está cheio e o arquivo não foi gravado. Libere espaço e tente de novo.</source>
        <translation>The disk is full and the file was not saved. Free some space and try again.</translation>
    </message>
    <message>
        <source>O arquivo não pôde ser gravado ou lido até o fim: %1 (%2).</source>
        <translation>The file could not be written or read to the end: %1 (%2).</translation>
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
        <source>Não há um número de telefone aqui. Escreva o DDD e o número.</source>
        <translation>There is no phone number here. Write the area code (DDD) and the number.</translation>
    </message>
    <message>
        <source>Não dá para saber qual é o número. Deixe um por linha, sem outros algarismos ao lado.</source>
        <translation>It is not clear which the number is. Leave one per line, without other digits beside it.</translation>
    </message>
    <message>
        <source>O número é curto demais. Escreva o DDD e o número.</source>
        <translation>The number is too short. Write the area code (DDD) and the number.</translation>
    </message>
    <message>
        <source>O número é longo demais. Deixe um por linha.</source>
        <translation>The number is too long. Leave one per line.</translation>
    </message>
    <message>
        <source>Falta o DDD. Escreva, por exemplo, 48 99991-2345.</source>
        <translation>The area code (DDD) is missing. Write, for example, 48 99991-2345.</translation>
    </message>
    <message>
        <source>Este DDD não existe no Brasil. Se o número é de outro país, comece com + e o código do país.</source>
        <translation>This area code (DDD) does not exist in Brazil. If the number is from another country, begin with + and the country code.</translation>
    </message>
    <message>
        <source>O número não existe assim: com 9 dígitos depois do DDD ele começa com 9; com 8, não começa com 0 nem 1.</source>
        <translation>There is no such number: with 9 digits after the area code it begins with 9; with 8, it does not begin with 0 or 1.</translation>
    </message>
    <message>
        <source>O número é longo demais para o Brasil. Se é de outro país, comece com +.</source>
        <translation>The number is too long for Brazil. If it is from another country, begin with +.</translation>
    </message>
    <message>
        <source>Nenhum país tem este código. Confira o que vem depois do +.</source>
        <translation>No country has this code. Check what comes after the +.</translation>
    </message>
    <message>
        <source>Neste país os números têm outra quantidade de dígitos. Confira o número.</source>
        <translation>In this country numbers have another count of digits. Check the number.</translation>
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
    <name>lifty::FullScreenQr</name>
    <message>
        <source>QR Code: %1</source>
        <translation>QR Code: %1</translation>
    </message>
</context>
<context>
    <name>lifty::HandOut</name>
    <message>
        <source>Imagem copiada. Ela vale por cerca de 20 s. Para quem está longe, é melhor “Tela cheia” com a tela compartilhada.</source>
        <translation>Picture copied. It is good for about 20 s. For someone far away, “Full screen” with a shared screen is better.</translation>
    </message>
    <message>
        <source>Instruções copiadas. Cole na conversa com o cliente.</source>
        <translation>Instructions copied. Paste them into the chat with the customer.</translation>
    </message>
    <message>
        <source>Salvar imagem do QR Code</source>
        <translation>Save picture of the QR Code</translation>
    </message>
    <message>
        <source>Imagem PNG (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>Imagem salva. Ela vale por cerca de 20 s desde “gerado às”. Para quem está longe, é melhor “Tela cheia” com a tela compartilhada.</source>
        <translation>Picture saved. It is good for about 20 s from “generated at”. For someone far away, “Full screen” with a shared screen is better.</translation>
    </message>
    <message>
        <source>A imagem não foi salva em %1 (%2). Escolha outra pasta.</source>
        <translation>The picture was not saved in %1 (%2). Choose another folder.</translation>
    </message>
</context>
<context>
    <name>lifty::HelpWindow</name>
    <message>
        <source>Início</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Cadastrar empresa e bot</source>
        <translation>Set up company and bot</translation>
    </message>
    <message>
        <source>Conectar o WhatsApp</source>
        <translation>Connect WhatsApp</translation>
    </message>
    <message>
        <source>Pausar e retomar um número</source>
        <translation>Pause and resume a number</translation>
    </message>
    <message>
        <source>Um bot parou</source>
        <translation>A bot stopped</translation>
    </message>
    <message>
        <source>Avisos de queda</source>
        <translation>Drop alerts</translation>
    </message>
    <message>
        <source>Listas e várias conexões</source>
        <translation>Lists and several connections</translation>
    </message>
</context>
<context>
    <name>lifty::ImportDialog</name>
    <message>
        <source>Arquivo: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Lendo o arquivo…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>O arquivo está vazio.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>A primeira linha do arquivo precisa ter os nomes das colunas: empresa;nome;token;observacoes. Acrescente essa linha e importe de novo.</source>
        <translation>The first line of the file must have the names of the columns: empresa;nome;token;observacoes. Add that line and import again.</translation>
    </message>
    <message>
        <source>O arquivo só tem a linha com os nomes das colunas. Não há nenhum bot nele.</source>
        <translation>The file has only the line with the names of the columns. There is no bot in it.</translation>
    </message>
    <message>
        <source>Todas as linhas</source>
        <translation>All lines</translation>
    </message>
    <message numerus="yes">
        <source>%Ln novo(s)</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alterado(s)</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln já cadastrado(s)</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln com erro</source>
        <translation>
            <numerusform>%Ln faulty</numerusform>
            <numerusform>%Ln faulty</numerusform>
        </translation>
    </message>
    <message>
        <source>Todos os bots do arquivo já estão cadastrados. Não há nada para importar.</source>
        <translation>All bots of the file are already there. There is nothing to import.</translation>
    </message>
    <message>
        <source>Nenhuma linha pode ser importada. Corrija o arquivo e importe de novo.</source>
        <translation>No line can be imported. Correct the file and import again.</translation>
    </message>
    <message>
        <source>Linhas com erro ficam de fora.</source>
        <translation>Faulty lines are left out.</translation>
    </message>
    <message numerus="yes">
        <source>mais %Ln</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empresa(s) nova(s), ainda sem chave de API: %1.</source>
        <translation>
            <numerusform>%Ln new company, still without an API key: %1.</numerusform>
            <numerusform>%Ln new companies, still without an API key: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importando…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>Importação cancelada. Nada foi importado.</source>
        <translation>Import cancelled. Nothing was imported.</translation>
    </message>
    <message>
        <source>Nada foi importado. %1</source>
        <translation>Nothing was imported. %1</translation>
    </message>
    <message>
        <source>Importação concluída: %1.</source>
        <translation>Import done: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Cadastre a chave de %Ln empresa(s) nova(s) em “Empresas…”.</source>
        <translation>
            <numerusform>Enter the key of %Ln new company in “Companies…”.</numerusform>
            <numerusform>Enter the keys of %Ln new companies in “Companies…”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelando…</source>
        <translation>Cancelling…</translation>
    </message>
</context>
<context>
    <name>lifty::ImportTableModel</name>
    <message>
        <source>Linha</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Situação</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Empresa</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>O que muda</source>
        <translation>What changes</translation>
    </message>
</context>
<context>
    <name>lifty::ImportText</name>
    <message>
        <source>As aspas desta linha não fecham ou têm texto depois delas.</source>
        <translation>The quotation marks of this line do not close, or have text after them.</translation>
    </message>
    <message>
        <source>Esta linha não tem as mesmas colunas da primeira.</source>
        <translation>This line does not have the same columns as the first.</translation>
    </message>
    <message>
        <source>Empresa</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Observações</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>O mesmo token já está na linha %L1.</source>
        <translation>The same token is already in line %L1.</translation>
    </message>
    <message>
        <source>Este token já é de um bot da empresa “%1”.</source>
        <translation>This token already belongs to a bot of the company “%1”.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>%1: “%2” sai</source>
        <translation>%1: “%2” is removed</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <translation>%1: “%2” → “%3”</translation>
    </message>
    <message>
        <source>Empresa nova, ainda sem chave</source>
        <translation>New company, still without a key</translation>
    </message>
    <message>
        <source>Token tirado do endereço</source>
        <translation>Token taken from the address</translation>
    </message>
    <message>
        <source>Novo</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Alterado</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Já cadastrado</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Com erro</source>
        <translation>Faulty</translation>
    </message>
</context>
<context>
    <name>lifty::MainWindow</name>
    <message>
        <source>Demonstração: nada aqui é real</source>
        <translation>Demo: nothing here is real</translation>
    </message>
    <message>
        <source>O banco de dados estava danificado e foi guardado, como estava, em %1. O programa começou um novo, vazio.</source>
        <translation>The database was damaged and was set aside, as it was, in %1. The program started a new, empty one.</translation>
    </message>
    <message>
        <source>O banco de dados estava danificado e foi guardado, como estava, em %1. O programa começou um novo, com tudo o que pôde ser lido.</source>
        <translation>The database was damaged and was kept, as it was, in %1. The program began a new one with everything that could be read.</translation>
    </message>
    <message>
        <source>Tentar novamente</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>A demonstração não pôde ser aberta. Abra o programa com a opção --demo.</source>
        <translation>The demo could not be opened. Start the program with the option --demo.</translation>
    </message>
    <message>
        <source>atualizando %1 de %2</source>
        <translation>refreshing %1 of %2</translation>
    </message>
    <message>
        <source>A chave vale só até o programa fechar: ela fica na memória e não é gravada em arquivo.</source>
        <translation>The key is good only until the program closes: it stays in memory and is not written to a file.</translation>
    </message>
    <message>
        <source>O chaveiro do sistema não tem a chave de API da empresa “%1”. Ela nunca foi guardada ou foi apagada fora do Lifty Desk. Preencha-a em Empresas.</source>
        <translation>The system&apos;s keychain does not have the API key of the company “%1”. It was never saved, or was deleted outside Lifty Desk. Enter it in Companies.</translation>
    </message>
    <message>
        <source>O chaveiro do sistema não tem a chave de API de %1 empresas. Elas nunca foram guardadas ou foram apagadas fora do Lifty Desk. Preencha-as em Empresas.</source>
        <translation>The system&apos;s keychain does not have the API keys of %1 companies. They were never saved, or were deleted outside Lifty Desk. Enter them in Companies.</translation>
    </message>
    <message>
        <source>O Lifty Desk continua verificando os bots com a janela minimizada. Para encerrar, use Sair no menu Bots.</source>
        <translation>Lifty Desk goes on watching the bots with its window minimized. To end it, use Quit in the Bots menu.</translation>
    </message>
    <message>
        <source>Fechar o Lifty Desk?</source>
        <translation>Close Lifty Desk?</translation>
    </message>
    <message>
        <source>Há uma conexão em andamento. Se o QR Code for lido agora, o programa não vai avisar.</source>
        <translation>A connection is under way. If the QR Code is scanned now, the program will not tell you.</translation>
    </message>
    <message>
        <source>Fechar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Os números ainda estão sendo enviados. O programa fecha assim que terminar.</source>
        <translation>The numbers are still being sent. The program closes as soon as that is done.</translation>
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
    <name>lifty::MissedResumesDialog</name>
    <message>
        <source>Número</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Era para retomar em</source>
        <translation>Was to resume at</translation>
    </message>
    <message>
        <source>Situação</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Retomando…</source>
        <translation>Resuming…</translation>
    </message>
</context>
<context>
    <name>lifty::NotificationChannel</name>
    <message>
        <source>Abrir</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>lifty::NumberDialog</name>
    <message>
        <source>Pausar número</source>
        <translation>Pause number</translation>
    </message>
    <message>
        <source>Retomar número</source>
        <translation>Resume number</translation>
    </message>
    <message>
        <source>Digite ou cole pelo menos um número.</source>
        <translation>Type or paste at least one number.</translation>
    </message>
    <message>
        <source>Marque na lista pelo menos um número.</source>
        <translation>Tick at least one number in the list.</translation>
    </message>
    <message>
        <source>Escolha um horário que ainda não passou.</source>
        <translation>Choose a time that has not passed yet.</translation>
    </message>
    <message>
        <source>&amp;Tentar novamente os que falharam</source>
        <translation>&amp;Try the failed ones again</translation>
    </message>
    <message>
        <source>&amp;Pausar</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Retomar</source>
        <translation>&amp;Resume</translation>
    </message>
    <message>
        <source>Pausando %1 de %2…</source>
        <translation>Pausing %1 of %2…</translation>
    </message>
    <message>
        <source>Retomando %1 de %2…</source>
        <translation>Resuming %1 of %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n pausado(s)</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retomado(s)</source>
        <translation>
            <numerusform>%n resumed</numerusform>
            <numerusform>%n resumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a pausar</source>
        <translation>
            <numerusform>%n to pause</numerusform>
            <numerusform>%n to pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a retomar</source>
        <translation>
            <numerusform>%n to resume</numerusform>
            <numerusform>%n to resume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetido(s)</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n com problema, fora do envio</source>
        <translation>
            <numerusform>%n with a problem, not sent</numerusform>
            <numerusform>%n with problems, not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sem confirmação</source>
        <translation>
            <numerusform>%n without confirmation</numerusform>
            <numerusform>%n without confirmation</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: envio interrompido. %2</source>
        <translation>%1: sending was interrupted. %2</translation>
    </message>
    <message>
        <source>Bot: %1</source>
        <translation>Bot: %1</translation>
    </message>
</context>
<context>
    <name>lifty::NumberModel</name>
    <message>
        <source>Número</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Será enviado</source>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>Pausado em</source>
        <translation>Paused at</translation>
    </message>
    <message>
        <source>Retomar em</source>
        <translation>Resume at</translation>
    </message>
    <message>
        <source>Situação</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Pausando…</source>
        <translation>Pausing…</translation>
    </message>
    <message>
        <source>Retomando…</source>
        <translation>Resuming…</translation>
    </message>
    <message>
        <source>Outra forma possível, com o 9. Marque se for a certa.</source>
        <translation>Another possible form, with the 9. Tick it if it is the right one.</translation>
    </message>
    <message>
        <source>Outra forma possível, sem o 9. Marque se for a certa.</source>
        <translation>Another possible form, without the 9. Tick it if it is the right one.</translation>
    </message>
    <message>
        <source>Já pausado, até %1</source>
        <translation>Already paused, until %1</translation>
    </message>
    <message>
        <source>Já pausado</source>
        <translation>Already paused</translation>
    </message>
    <message>
        <source>Não foi pausado por este computador</source>
        <translation>Was not paused from this computer</translation>
    </message>
    <message>
        <source>Número de outro país</source>
        <translation>Number of another country</translation>
    </message>
</context>
<context>
    <name>lifty::NumberText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Retomado na hora marcada: %1.</source>
        <translation>Resumed at the set time: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n número(s) retomado(s) na hora marcada.</source>
        <translation>
            <numerusform>%n number resumed at the set time.</numerusform>
            <numerusform>%n numbers resumed at the set time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Não foi retomado na hora marcada: %1.</source>
        <translation>Not resumed at the set time: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n número(s) não foi(ram) retomado(s) na hora marcada.</source>
        <translation>
            <numerusform>%n number was not resumed at the set time.</numerusform>
            <numerusform>%n numbers were not resumed at the set time.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 O programa tenta de novo às %3.</source>
        <translation>%1 %2 The program tries again at %3.</translation>
    </message>
    <message>
        <source>Não foi pausado. %1</source>
        <translation>Not paused. %1</translation>
    </message>
    <message>
        <source>Não foi retomado. %1</source>
        <translation>Not resumed. %1</translation>
    </message>
    <message>
        <source>Foi pausado no servidor, mas não anotado neste computador. %1</source>
        <translation>Paused on the server, but not noted on this computer. %1</translation>
    </message>
    <message>
        <source>Foi retomado no servidor, mas não anotado neste computador. %1</source>
        <translation>Resumed on the server, but not noted on this computer. %1</translation>
    </message>
    <message>
        <source>Pausado</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Retomado</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Número pausado: %1 (%2)</source>
        <translation>Number paused: %1 (%2)</translation>
    </message>
    <message>
        <source>Número retomado: %1 (%2)</source>
        <translation>Number resumed: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n número(s) pausado(s): %1</source>
        <translation>
            <numerusform>%n number paused: %1</numerusform>
            <numerusform>%n numbers paused: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n número(s) retomado(s): %1</source>
        <translation>
            <numerusform>%n number resumed: %1</numerusform>
            <numerusform>%n numbers resumed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::PeriodChoice</name>
    <message>
        <source>Hoje</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Últimos 7 dias</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Últimos 30 dias</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Este mês</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Mês passado</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Tudo</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Personalizado…</source>
        <translation>Custom…</translation>
    </message>
</context>
<context>
    <name>lifty::PhoneErrors</name>
    <message>
        <source>Não foi possível conectar o aparelho. Tente novamente mais tarde.</source>
        <translation>Couldn&apos;t link device. Try again later.</translation>
    </message>
    <message>
        <source>Quase sempre a imagem já tinha mudado. Toque em OK e leia de novo a imagem que está na tela agora. Se repetir: gere um novo QR Code com “Limpar sessões inativas” ligado; feche e abra o WhatsApp; espere alguns minutos antes da próxima tentativa.</source>
        <translation>Nearly always the picture had already changed. Tap OK and scan again the picture that is on the screen now. If it happens again: generate a new QR Code with “Clear inactive sessions” on; close and open WhatsApp; wait a few minutes before the next attempt.</translation>
    </message>
    <message>
        <source>QR Code inválido, ou: este código não é válido</source>
        <translation>Invalid QR code, or: this code is not valid</translation>
    </message>
    <message>
        <source>A imagem venceu: cada uma vale por cerca de 20 segundos. Para quem está longe, use “Tela cheia” e compartilhe a tela em vez de enviar a imagem. Confira se a leitura é feita em Aparelhos conectados, não com a câmera do celular.</source>
        <translation>The picture has expired: each is good for about 20 seconds. For someone far away, use “Full screen” and share the screen instead of sending the picture. Make sure that the scan is made in Linked devices, not with the phone&apos;s camera app.</translation>
    </message>
    <message>
        <source>Pede uma chave de acesso (passkey), ou: continue no outro aparelho</source>
        <translation>Asks for a passkey, or: continue on the other device</translation>
    </message>
    <message>
        <source>Desde meados de 2026 o WhatsApp exige a chave de acesso de algumas contas ao conectar um aparelho. Confirme com a digital, o rosto ou a senha do próprio celular, se ele oferecer. Se não terminar, cancele, espere alguns minutos e leia um novo QR Code. Não apague a chave: o WhatsApp pede que outra seja criada. Se pedir toda vez, avise a Lifty.</source>
        <translation>Since mid-2026 WhatsApp requires the passkey of some accounts when a device is linked. Confirm with the phone&apos;s own fingerprint, face or screen lock, if it offers that. If it does not finish, cancel, wait a few minutes and scan a new QR Code. Do not delete the passkey: WhatsApp asks for another to be created. If it asks every time, please tell Lifty.</translation>
    </message>
    <message>
        <source>Verifique sua conexão, ou: sem internet</source>
        <translation>Check your connection, or: no internet</translation>
    </message>
    <message>
        <source>Troque o Wi-Fi pelos dados móveis do celular, ou o contrário. Desligue VPN e economia de dados. Deixe o WhatsApp aberto e leia de novo.</source>
        <translation>Switch the phone from Wi-Fi to mobile data, or the other way round. Turn off VPN and data saving. Keep WhatsApp open and scan again.</translation>
    </message>
    <message>
        <source>Limite de aparelhos conectados atingido</source>
        <translation>Limit of linked devices reached</translation>
    </message>
    <message>
        <source>Um número aceita até quatro aparelhos conectados. Em Aparelhos conectados, toque em um que não é mais usado e em Desconectar; depois leia de novo. Cuidado para não desconectar outro bot.</source>
        <translation>A number takes up to four linked devices. In Linked devices, tap one that is no longer used and then Log out; then scan again. Take care not to log out another bot.</translation>
    </message>
    <message>
        <source>Este aparelho já está conectado</source>
        <translation>This device is already linked</translation>
    </message>
    <message>
        <source>O número já está neste bot ou em outro. Saia da câmera e veja o status do bot na lista. Se o bot não responde: em Aparelhos conectados, desconecte a conexão antiga, e leia um novo QR Code.</source>
        <translation>The number is already on this bot or on another one. Leave the camera and look at the bot&apos;s status in the list. If the bot does not answer: under Linked devices, log the old connection out, and scan a new QR Code.</translation>
    </message>
    <message>
        <source>Não aparece “Aparelhos conectados” no menu</source>
        <translation>“Linked devices” is not in the menu</translation>
    </message>
    <message>
        <source>No Android fica nos três pontos do alto da tela de conversas; no iPhone, em Configurações. Se não há, ou se chama “WhatsApp Web”, o WhatsApp está desatualizado: atualize na loja de aplicativos.</source>
        <translation>On Android it is under the three dots at the top of the chats screen; on iPhone, in Settings. If it is not there, or is called “WhatsApp Web”, WhatsApp is out of date: update it in the app store.</translation>
    </message>
    <message>
        <source>Atualize o WhatsApp</source>
        <translation>Update WhatsApp</translation>
    </message>
    <message>
        <source>Atualize na loja de aplicativos e leia de novo. Versões modificadas do WhatsApp (como GB ou Plus) não conectam: instale a oficial. Um celular antigo demais para a versão atual precisa ser trocado.</source>
        <translation>Update in the app store and scan again. Modified versions of WhatsApp (such as GB or Plus) do not connect: install the official one. A phone too old for the current version must be replaced.</translation>
    </message>
    <message>
        <source>A câmera não foca ou nada acontece</source>
        <translation>The camera does not focus, or nothing happens</translation>
    </message>
    <message>
        <source>Use “Tela cheia” e aumente o brilho do monitor. Afaste o celular até a imagem inteira caber na moldura, limpe a lente, evite reflexos. Em chamada de vídeo, compartilhe a tela inteira com a melhor qualidade.</source>
        <translation>Use “Full screen” and make the monitor brighter. Move the phone back until the whole picture fits in the frame, clean the lens, avoid reflections. In a video call, share the whole screen at the best quality.</translation>
    </message>
    <message>
        <source>O WhatsApp pede permissão para usar a câmera</source>
        <translation>WhatsApp asks for permission to use the camera</translation>
    </message>
    <message>
        <source>Toque em Permitir. Se a pergunta não aparece mais: nas configurações do celular, Aplicativos, WhatsApp, Permissões, Câmera.</source>
        <translation>Tap Allow. If the question no longer appears: in the phone&apos;s settings, Apps, WhatsApp, Permissions, Camera.</translation>
    </message>
    <message>
        <source>Pede a digital, o rosto ou a senha do celular</source>
        <translation>Asks for the phone&apos;s fingerprint, face or screen lock</translation>
    </message>
    <message>
        <source>É a proteção do próprio celular. Só o dono pode confirmar; depois disso a câmera abre. O QR Code continua correndo: se vencer, gere um novo.</source>
        <translation>It is the phone&apos;s own protection. Only the owner can confirm; after that the camera opens. The QR Code&apos;s time keeps running: if it expires, generate a new one.</translation>
    </message>
    <message>
        <source>Fica em “Conectando…” e não termina</source>
        <translation>Stays at “Linking…” and does not finish</translation>
    </message>
    <message>
        <source>Deixe o WhatsApp aberto na frente por um minuto, com boa internet e espaço livre no celular. Se não terminar: em Aparelhos conectados, desconecte o que ficou pela metade e leia um novo QR Code.</source>
        <translation>Keep WhatsApp open in front for a minute, with good internet and free space on the phone. If it does not finish: in Linked devices, log out what was left halfway and scan a new QR Code.</translation>
    </message>
    <message>
        <source>Esta conta não pode usar o WhatsApp, ou: número banido</source>
        <translation>This account can&apos;t use WhatsApp, or: banned number</translation>
    </message>
    <message>
        <source>O WhatsApp bloqueou o número: nenhum QR Code resolve. O dono do número pede uma análise no próprio aplicativo.</source>
        <translation>WhatsApp has blocked the number: no QR Code helps. The number&apos;s owner asks for a review in the app itself.</translation>
    </message>
    <message>
        <source>O celular conectou, mas o bot não responde</source>
        <translation>The phone connected, but the bot does not answer</translation>
    </message>
    <message>
        <source>Confira se o número lido é o certo, e se a conversa não está pausada em “Números pausados”. O celular precisa ficar on-line ao menos a cada 14 dias, ou o WhatsApp desconecta o bot.</source>
        <translation>Check that the number scanned is the right one, and that the conversation is not paused under “Paused numbers”. The phone must be online at least every 14 days, or WhatsApp disconnects the bot.</translation>
    </message>
</context>
<context>
    <name>lifty::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n minuto(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segundo(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Para sempre</source>
        <translation>Forever</translation>
    </message>
    <message numerus="yes">
        <source>%n mês(es)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Do sistema</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Claro</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Escuro</source>
        <translation>Dark</translation>
    </message>
    <message numerus="yes">
        <source>Apagar a atividade com mais de %n mês(es)?</source>
        <translation>
            <numerusform>Delete the activity older than %n month?</numerusform>
            <numerusform>Delete the activity older than %n months?</numerusform>
        </translation>
    </message>
    <message>
        <source>O que for mais antigo é apagado deste computador e não volta. Se precisar dele, cancele e exporte a atividade antes.</source>
        <translation>What is older is deleted from this computer and does not come back. If you need it, cancel and export the activity first.</translation>
    </message>
    <message>
        <source>Apagar</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>As preferências valem até o programa fechar, mas não puderam ser gravadas. Verifique se há espaço no disco e se a pasta de configurações pode ser alterada.</source>
        <translation>The preferences are good until the program closes, but could not be saved. Check that there is space on the disk and that the settings folder can be changed.</translation>
    </message>
    <message>
        <source>O sistema não aceitou abrir o programa ao entrar. Verifique se há espaço no disco e se você pode alterar as suas configurações.</source>
        <translation>The system did not accept opening the program at login. Check whether there is room on the disk and whether you may change your settings.</translation>
    </message>
    <message>
        <source>O sistema não deixou desligar. Desligue nas configurações de inicialização do computador.</source>
        <translation>The system did not let it be switched off. Switch it off in the computer&apos;s startup settings.</translation>
    </message>
</context>
<context>
    <name>lifty::QrStamp</name>
    <message>
        <source>gerado às %1</source>
        <translation>generated at %1</translation>
    </message>
    <message>
        <source>vale por cerca de 20 s</source>
        <translation>good for about 20 s</translation>
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
    <name>lifty::SequenceDialog</name>
    <message>
        <source>Próximo: %1 (%2 de %3)</source>
        <translation>Next: %1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Inicie quando o celular estiver à mão: o QR Code vale 60 segundos. Para passar outro bot à frente, tecle Enter ou dê um duplo clique nele na lista.</source>
        <translation>Start when the phone is at hand: the QR Code is good for 60 seconds. To move another bot ahead, press Enter on it or double-click it in the list.</translation>
    </message>
    <message>
        <source>Este bot já tem uma janela de conexão aberta, que veio para a frente. Termine por lá, ou feche-a e inicie aqui.</source>
        <translation>This bot already has a connection window open, which came to the front. Finish there, or close it and start here.</translation>
    </message>
    <message>
        <source>Este bot está sendo desconectado. Espere um instante e inicie de novo.</source>
        <translation>This bot is being disconnected. Wait a moment and start again.</translation>
    </message>
    <message>
        <source>Conectando: %1</source>
        <translation>Connecting: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>já estava conectado</source>
        <translation>was already connected</translation>
    </message>
    <message>
        <source>Conexão ativada: %1</source>
        <translation>Connection active: %1</translation>
    </message>
</context>
<context>
    <name>lifty::SequenceModel</name>
    <message>
        <source>Aguardando</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Conectando</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Conectado</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Pulado</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Falhou</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Situação</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>lifty::SilenceDialog</name>
    <message>
        <source>Silenciar %1?</source>
        <translation>Silence %1?</translation>
    </message>
    <message numerus="yes">
        <source>Silenciar %n bot(s)?</source>
        <translation>
            <numerusform>Silence %n bot?</numerusform>
            <numerusform>Silence %n bots?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n já está(ão) em silêncio.</source>
        <translation>
            <numerusform>%n is silent already.</numerusform>
            <numerusform>%n are silent already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Está em silêncio até você ligar os avisos de novo.</source>
        <translation>It is silent until you turn the alerts on again.</translation>
    </message>
    <message>
        <source>Está em silêncio até %1.</source>
        <translation>It is silent until %1.</translation>
    </message>
    <message>
        <source>Por 1 hora, até %1</source>
        <translation>For 1 hour, until %1</translation>
    </message>
    <message>
        <source>Por 4 horas, até %1</source>
        <translation>For 4 hours, until %1</translation>
    </message>
    <message>
        <source>Até amanhã às %1</source>
        <translation>Until tomorrow at %1</translation>
    </message>
    <message>
        <source>Até o dia e a hora ao lado</source>
        <translation>Until the day and time beside</translation>
    </message>
    <message>
        <source>Até eu ligar os avisos de novo</source>
        <translation>Until I turn the alerts on again</translation>
    </message>
    <message>
        <source>Esta hora já passou. Escolha uma hora que ainda vem.</source>
        <translation>That time is over. Choose one that is still to come.</translation>
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
    <name>lifty::TimelineOutages</name>
    <message>
        <source>Início</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fim</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Duração</source>
        <translation>Duration</translation>
    </message>
</context>
<context>
    <name>lifty::TimelineReport</name>
    <message>
        <source>Lifty Desk</source>
        <translation>Lifty Desk</translation>
    </message>
    <message>
        <source>Página %1 de %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Linha do tempo do WhatsApp</source>
        <translation>WhatsApp timeline</translation>
    </message>
    <message>
        <source>Bot: %1</source>
        <translation>Bot: %1</translation>
    </message>
    <message>
        <source>Empresa: %1</source>
        <translation>Company: %1</translation>
    </message>
    <message>
        <source>Período: %1</source>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>Gerado em %1</source>
        <translation>Generated on %1</translation>
    </message>
    <message>
        <source>Quedas</source>
        <translation>Outages</translation>
    </message>
    <message>
        <source>Início</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fim</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Duração</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Linha do tempo: %1</source>
        <translation>Timeline: %1</translation>
    </message>
</context>
<context>
    <name>lifty::TimelineText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Conectado</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Desconectado</source>
        <translation>Disconnected</translation>
    </message>
    <message>
        <source>Sem observação</source>
        <translation>Not observed</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n dia(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>%1: %2 – %3 (%4)</source>
        <translation>%1: %2 – %3 (%4)</translation>
    </message>
    <message>
        <source>antes de %1</source>
        <translation>before %1</translation>
    </message>
    <message>
        <source>continuava em %1</source>
        <translation>still going on at %1</translation>
    </message>
    <message>
        <source>Conectado %1 do tempo observado</source>
        <translation>Connected %1 of the observed time</translation>
    </message>
    <message>
        <source>Desconectado %1 do tempo observado (%2)</source>
        <translation>Disconnected %1 of the observed time (%2)</translation>
    </message>
    <message>
        <source>Sem observação %1 (fora das porcentagens)</source>
        <translation>Not observed for %1 (outside the percentages)</translation>
    </message>
    <message>
        <source>Nenhuma queda no tempo observado</source>
        <translation>No outages in the observed time</translation>
    </message>
    <message numerus="yes">
        <source>%n queda(s); a mais longa durou %1</source>
        <translation>
            <numerusform>%n outage; it lasted %1</numerusform>
            <numerusform>%n outages; the longest lasted %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“Sem observação” são as horas em que o programa não leu o status do bot: estava fechado, o computador dormia ou não havia rede. Elas ficam fora das porcentagens.</source>
        <translation>“Not observed” are the hours in which the program did not read the bot&apos;s status: it was closed, the computer was asleep or there was no network. They are outside the percentages.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>lifty::TimelineWindow</name>
    <message>
        <source>Linha do tempo: %1</source>
        <translation>Timeline: %1</translation>
    </message>
    <message>
        <source>Nenhuma observação deste bot neste período. Escolha outro período.</source>
        <translation>No observation of this bot in this period. Choose another period.</translation>
    </message>
    <message>
        <source>As setas ← → percorrem a linha do tempo.</source>
        <translation>The arrow keys ← → walk along the timeline.</translation>
    </message>
    <message>
        <source>Tentar novamente</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Salvar linha do tempo</source>
        <translation>Save timeline</translation>
    </message>
    <message>
        <source>linha-do-tempo-%1-%2.pdf</source>
        <translation>timeline-%1-%2.pdf</translation>
    </message>
    <message>
        <source>Documento PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Linha do tempo salva em %1</source>
        <translation>Timeline saved in %1</translation>
    </message>
    <message>
        <source>A linha do tempo não foi salva. %1</source>
        <translation>The timeline was not saved. %1</translation>
    </message>
</context>
<context>
    <name>lifty::TrayIcon</name>
    <message>
        <source>Abrir o Lifty Desk</source>
        <translation>Open Lifty Desk</translation>
    </message>
    <message>
        <source>Sair</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>lifty::TrayPresence</name>
    <message>
        <source>Lifty Desk: demonstração</source>
        <translation>Lifty Desk: demo</translation>
    </message>
    <message>
        <source>O Lifty Desk continua verificando os bots</source>
        <translation>Lifty Desk goes on watching the bots</translation>
    </message>
    <message>
        <source>Ele está na bandeja do sistema. Para encerrar, escolha Sair no menu do ícone.</source>
        <translation>It is in the system tray. To end it, choose Quit in the icon&apos;s menu.</translation>
    </message>
</context>
<context>
    <name>lifty::WatchText</name>
    <message>
        <source>última rodada %1</source>
        <translation>last round %1</translation>
    </message>
    <message>
        <source>a rodada leva %1</source>
        <translation>a round takes %1</translation>
    </message>
    <message>
        <source>As respostas demoram: verificar todos os bots leva mais do que o intervalo escolhido nas preferências.</source>
        <translation>Answers are slow: checking all bots takes longer than the interval chosen in the preferences.</translation>
    </message>
    <message>
        <source>O gateway está limitando as consultas: a verificação continua mais devagar.</source>
        <translation>The gateway is limiting requests: watching goes on more slowly.</translation>
    </message>
    <message numerus="yes">
        <source>%n empresa(s) sem verificação: a chave foi recusada. Corrija a chave em Empresas….</source>
        <translation>
            <numerusform>%n company is not being watched: its key was refused. Correct the key in Companies….</numerusform>
            <numerusform>%n companies are not being watched: their keys were refused. Correct the keys in Companies….</numerusform>
        </translation>
    </message>
    <message>
        <source>Este computador parece estar sem rede</source>
        <translation>This computer seems to be without network</translation>
    </message>
    <message>
        <source>A chave de uma empresa foi recusada</source>
        <translation>The key of a company was refused</translation>
    </message>
    <message>
        <source>O gateway não responde</source>
        <translation>The gateway does not answer</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) fora do ar</source>
        <translation>
            <numerusform>%n bot down</numerusform>
            <numerusform>%n bots down</numerusform>
        </translation>
    </message>
    <message>
        <source>Nenhum bot caiu</source>
        <translation>No bot has dropped</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>O Lifty Desk já está aberto, mas não responde.</source>
        <translation>Lifty Desk is already open, but does not answer.</translation>
    </message>
    <message>
        <source>Espere um instante e abra de novo. Se ele continuar sem responder, encerre-o no gerenciador de tarefas.</source>
        <translation>Wait a moment and open it again. If it still does not answer, end it in the task manager.</translation>
    </message>
    <message>
        <source>A demonstração não pôde ser iniciada neste computador.</source>
        <translation>The demo could not be started on this computer.</translation>
    </message>
    <message>
        <source>Instale o programa de novo: falta uma parte dele.</source>
        <translation>Install the program again: a part of it is missing.</translation>
    </message>
</context>
</TS>
