<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="pt_BR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Sobre o Lifty Desk</source>
        <translation>Acerca de Lifty Desk</translation>
    </message>
    <message>
        <source>Conecta e acompanha os bots de WhatsApp da Lifty.</source>
        <translation>Conecta los bots de WhatsApp de Lifty y les hace seguimiento.</translation>
    </message>
    <message>
        <source>Sobre o &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Licenças e avisos</source>
        <translation>&amp;Licencias y avisos</translation>
    </message>
    <message>
        <source>Texto</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>ActivityWindow</name>
    <message>
        <source>Atividade</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>&amp;Buscar</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Limpar busca</source>
        <translation>Limpiar búsqueda</translation>
    </message>
    <message>
        <source>&amp;Período</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>&amp;Mostrar filtros</source>
        <translation>&amp;Mostrar filtros</translation>
    </message>
    <message>
        <source>Primeiro &amp;dia</source>
        <translation>Primer &amp;día</translation>
    </message>
    <message>
        <source>Últim&amp;o dia</source>
        <translation>Últim&amp;o día</translation>
    </message>
    <message>
        <source>Filtrar por bo&amp;t</source>
        <translation>Filtrar por bo&amp;t</translation>
    </message>
    <message>
        <source>Filtrar por &amp;empresa</source>
        <translation>Filtrar por &amp;empresa</translation>
    </message>
    <message>
        <source>T&amp;ipo</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Resultado</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>Limpar &amp;filtros</source>
        <translation>Limpiar &amp;filtros</translation>
    </message>
    <message>
        <source>Tentar &amp;novamente</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>C&amp;ancelar</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Linha do tempo…</source>
        <translation>&amp;Línea de tiempo…</translation>
    </message>
    <message>
        <source>E&amp;xportar atividade…</source>
        <translation>E&amp;xportar actividad…</translation>
    </message>
    <message>
        <source>Fe&amp;char</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Mostrar só este bot</source>
        <translation>&amp;Mostrar solo este bot</translation>
    </message>
</context>
<context>
    <name>BotDialog</name>
    <message>
        <source>&amp;Nome</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Token do bot</source>
        <translation>&amp;Token del bot</translation>
    </message>
    <message>
        <source>Cole o token, ou o endereço do bot copiado do painel</source>
        <translation>Pegue el token, o la dirección del bot copiada del panel</translation>
    </message>
    <message>
        <source>&amp;Empresa</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Observações</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>&amp;Salvar</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancelar</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>BotFilterBar</name>
    <message>
        <source>B&amp;uscar</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>Limpar busca</source>
        <translation>Limpiar búsqueda</translation>
    </message>
    <message>
        <source>Filtrar por &amp;status</source>
        <translation>Filtrar por &amp;estado</translation>
    </message>
    <message>
        <source>Filtrar por &amp;empresa</source>
        <translation>Filtrar por e&amp;mpresa</translation>
    </message>
</context>
<context>
    <name>CompaniesDialog</name>
    <message>
        <source>Empresas</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>&amp;Buscar</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Adicionar empresa…</source>
        <translation>&amp;Agregar empresa…</translation>
    </message>
    <message>
        <source>&amp;Editar empresa…</source>
        <translation>&amp;Editar empresa…</translation>
    </message>
    <message>
        <source>&amp;Remover empresa…</source>
        <translation>&amp;Quitar empresa…</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>CompanyDialog</name>
    <message>
        <source>Empresa</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>&amp;Nome da empresa</source>
        <translation>&amp;Nombre de la empresa</translation>
    </message>
    <message>
        <source>C&amp;have de API</source>
        <translation>Cla&amp;ve de API</translation>
    </message>
    <message>
        <source>&amp;Testar chave</source>
        <translation>&amp;Probar clave</translation>
    </message>
    <message>
        <source>A chave fica guardada no chaveiro do sistema e não é mostrada de novo.</source>
        <translation>La clave queda guardada en el llavero del sistema y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>&amp;Endereço da API</source>
        <translation>&amp;Dirección de la API</translation>
    </message>
    <message>
        <source>&amp;Permitir endereços sem HTTPS</source>
        <translation>Permitir direcciones sin &amp;HTTPS</translation>
    </message>
    <message>
        <source>Só para os endereços de status e de QR Code que o servidor indica. Sem HTTPS, quem está na mesma rede pode ver o QR Code. A chave nunca é enviada a eles.</source>
        <translation>Solo para las direcciones de estado y de código QR que indica el servidor. Sin HTTPS, quien está en la misma red puede ver el código QR. La clave nunca se envía a ellas.</translation>
    </message>
    <message>
        <source>&amp;Salvar</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancelar</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ConnectPanel</name>
    <message>
        <source>&amp;Simular leitura do celular</source>
        <translation>Si&amp;mular escaneo del teléfono</translation>
    </message>
    <message>
        <source>Celular mostrou um e&amp;rro?</source>
        <translation>¿E&amp;rror en el teléfono?</translation>
    </message>
    <message>
        <source>QR Code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Tempo restante</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>&amp;Limpar sessões inativas</source>
        <translation>&amp;Limpiar sesiones inactivas</translation>
    </message>
    <message>
        <source>Apaga do servidor as sessões deste bot que não estão mais em uso. Recomendado.</source>
        <translation>Borra del servidor las sesiones de este bot que ya no están en uso. Recomendado.</translation>
    </message>
    <message>
        <source>&amp;Iniciar conexão</source>
        <translation>&amp;Iniciar conexión</translation>
    </message>
    <message>
        <source>&amp;Gerar novo QR Code</source>
        <translation>&amp;Generar nuevo código QR</translation>
    </message>
    <message>
        <source>&amp;Verificar status</source>
        <translation>&amp;Verificar estado</translation>
    </message>
    <message>
        <source>&amp;Tentar novamente</source>
        <translation>Inten&amp;tar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Copiar imagem</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Salvar i&amp;magem…</source>
        <translation>G&amp;uardar imagen…</translation>
    </message>
    <message>
        <source>Copiar instr&amp;uções</source>
        <translation>Copiar i&amp;nstrucciones</translation>
    </message>
    <message>
        <source>T&amp;ela cheia</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Cadastrar empresa e bot</source>
        <translation>Registrar empresa y bot</translation>
    </message>
    <message>
        <source>Conhecer com dados de demonstração</source>
        <translation>Explorar con datos de demostración</translation>
    </message>
    <message>
        <source>Adicionar bot…</source>
        <translation>Agregar bot…</translation>
    </message>
    <message>
        <source>Limpar busca</source>
        <translation>Limpiar búsqueda</translation>
    </message>
</context>
<context>
    <name>FullScreenQr</name>
    <message>
        <source>Tempo restante</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>&amp;Gerar novo QR Code</source>
        <translation>&amp;Generar nuevo código QR</translation>
    </message>
    <message>
        <source>&amp;Sair da tela cheia</source>
        <translation>&amp;Salir de pantalla completa</translation>
    </message>
    <message>
        <source>QR Code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Ajuda do Lifty Desk</source>
        <translation>Ayuda de Lifty Desk</translation>
    </message>
    <message>
        <source>Voltar</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Avançar</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>&amp;Buscar na página</source>
        <translation>&amp;Buscar en la página</translation>
    </message>
    <message>
        <source>&amp;Próximo</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Assuntos</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Página de ajuda</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Nada encontrado nesta página.</source>
        <translation>No se encontró nada en esta página.</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Importar bots</source>
        <translation>Importar bots</translation>
    </message>
    <message>
        <source>Andamento</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Mostrar</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Linhas do arquivo</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>&amp;Importar</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Cancelar</source>
        <translation>&amp;Cancelar</translation>
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
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>E&amp;xibir</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>A&amp;juda</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Ações</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>&amp;Conectar…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>&amp;Desconectar…</source>
        <translation>&amp;Desconectar…</translation>
    </message>
    <message>
        <source>A&amp;tualizar status</source>
        <translation>Ac&amp;tualizar estado</translation>
    </message>
    <message>
        <source>Ass&amp;umir</source>
        <translation>Asumi&amp;r</translation>
    </message>
    <message>
        <source>Si&amp;lenciar…</source>
        <translation>Si&amp;lenciar…</translation>
    </message>
    <message>
        <source>&amp;Adicionar bot…</source>
        <translation>&amp;Agregar bot…</translation>
    </message>
    <message>
        <source>&amp;Editar bot…</source>
        <translation>&amp;Editar bot…</translation>
    </message>
    <message>
        <source>Rem&amp;over bot…</source>
        <translation>&amp;Quitar bot…</translation>
    </message>
    <message>
        <source>E&amp;mpresas…</source>
        <translation>E&amp;mpresas…</translation>
    </message>
    <message>
        <source>&amp;Sair</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Buscar</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Mostrar todos os bots</source>
        <translation>&amp;Mostrar todos los bots</translation>
    </message>
    <message>
        <source>Conectar em se&amp;quência…</source>
        <translation>Conectar en sec&amp;uencia…</translation>
    </message>
    <message>
        <source>&amp;Pausar número…</source>
        <translation>&amp;Pausar número…</translation>
    </message>
    <message>
        <source>&amp;Retomar número…</source>
        <translation>&amp;Reanudar número…</translation>
    </message>
    <message>
        <source>&amp;Importar bots…</source>
        <translation>&amp;Importar bots…</translation>
    </message>
    <message>
        <source>E&amp;xportar bots…</source>
        <translation>E&amp;xportar bots…</translation>
    </message>
    <message>
        <source>&amp;Preferências…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Atividade</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>Copiar dia&amp;gnóstico</source>
        <translation>Copiar dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>&amp;Sobre o Lifty Desk</source>
        <translation>&amp;Acerca de Lifty Desk</translation>
    </message>
</context>
<context>
    <name>MissedResumesDialog</name>
    <message>
        <source>Números a retomar</source>
        <translation>Números por reanudar</translation>
    </message>
    <message>
        <source>A hora de retomar estes números passou enquanto o programa estava fechado. O que fazer com os marcados?</source>
        <translation>La hora de reanudar estos números pasó mientras el programa estaba cerrado. ¿Qué hacer con los marcados?</translation>
    </message>
    <message>
        <source>&amp;Retomar agora</source>
        <translation>&amp;Reanudar ahora</translation>
    </message>
    <message>
        <source>Manter &amp;pausados</source>
        <translation>Mantener en &amp;pausa</translation>
    </message>
    <message>
        <source>&amp;Decidir depois</source>
        <translation>&amp;Decidir después</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>&amp;Número</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>Um por linha, como estiver escrito: +55 (48) 99991-2345</source>
        <translation>Uno por línea, como esté escrito: +55 (48) 99991-2345</translation>
    </message>
    <message>
        <source>&amp;Será enviado</source>
        <translation>&amp;Se enviará</translation>
    </message>
    <message>
        <source>Será enviado</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>A lista mostra o que foi pausado por este computador. A API não tem uma lista: o que foi pausado em outro lugar não aparece aqui.</source>
        <translation>La lista muestra lo que se pausó desde esta computadora. La API no tiene una lista: lo que se pausó en otro lugar no aparece aquí.</translation>
    </message>
    <message>
        <source>Retomar &amp;automaticamente</source>
        <translation>Reanudar &amp;automáticamente</translation>
    </message>
    <message>
        <source>Dia e hora de retomar</source>
        <translation>Día y hora de reanudar</translation>
    </message>
    <message>
        <source>&amp;Cancelar</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>PhoneErrorsDialog</name>
    <message>
        <source>Celular mostrou um erro?</source>
        <translation>¿Error en el teléfono?</translation>
    </message>
    <message>
        <source>&amp;Buscar</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>O que o celular mostra</source>
        <translation>Lo que muestra el teléfono</translation>
    </message>
    <message>
        <source>&amp;Limpar busca</source>
        <translation>&amp;Limpiar búsqueda</translation>
    </message>
    <message>
        <source>Erros do celular</source>
        <translation>Errores del teléfono</translation>
    </message>
    <message>
        <source>O celular mostra</source>
        <translation>El teléfono muestra</translation>
    </message>
    <message>
        <source>O que fazer</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Nada encontrado. Tente uma palavra só da mensagem, ou limpe a busca.</source>
        <translation>No se encontró nada. Pruebe con una sola palabra del mensaje, o limpie la búsqueda.</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferências</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Idioma</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Vale a partir da próxima abertura do programa.</source>
        <translation>Se aplica la próxima vez que se abra el programa.</translation>
    </message>
    <message>
        <source>Tem&amp;a</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Verificar os bots a cada</source>
        <translation>&amp;Verificar los bots cada</translation>
    </message>
    <message>
        <source>&amp;Mostrar notificações na área de trabalho</source>
        <translation>&amp;Mostrar notificaciones en el escritorio</translation>
    </message>
    <message>
        <source>&amp;Tocar um som quando um bot cair</source>
        <translation>Reproducir un s&amp;onido cuando un bot se caiga</translation>
    </message>
    <message>
        <source>Continuar verificando com a &amp;janela fechada</source>
        <translation>Seguir verificando con la venta&amp;na cerrada</translation>
    </message>
    <message>
        <source>O programa fica na bandeja do sistema ou, onde não há bandeja, minimizado.</source>
        <translation>El programa queda en la bandeja del sistema o, donde no hay bandeja, minimizado.</translation>
    </message>
    <message>
        <source>Abrir o &amp;Lifty Desk ao entrar no computador</source>
        <translation>Abrir &amp;Lifty Desk al iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Guardar a atividade por</source>
        <translation>Conservar la &amp;actividad por</translation>
    </message>
    <message>
        <source>&amp;Restaurar padrões</source>
        <translation>&amp;Restablecer valores</translation>
    </message>
    <message>
        <source>&amp;Salvar</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancelar</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>SequenceDialog</name>
    <message>
        <source>Conectar em sequência</source>
        <translation>Conectar en secuencia</translation>
    </message>
    <message>
        <source>Bots da sequência</source>
        <translation>Bots de la secuencia</translation>
    </message>
    <message>
        <source>Sequência terminada</source>
        <translation>Secuencia terminada</translation>
    </message>
    <message>
        <source>Resumo</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Iniciar pró&amp;ximo</source>
        <translation>Iniciar &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Pular</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Copiar resum&amp;o</source>
        <translation>Copi&amp;ar resumen</translation>
    </message>
    <message>
        <source>Te&amp;ntar novamente os que faltam</source>
        <translation>Intentar &amp;de nuevo los que faltan</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>SilenceDialog</name>
    <message>
        <source>Silenciar</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>A verificação continua; só os avisos param. Se um bot estiver fora quando o silêncio terminar, você é avisado.</source>
        <translation>La verificación continúa; solo se detienen los avisos. Si un bot está caído cuando termine el silencio, se le avisa.</translation>
    </message>
    <message>
        <source>&amp;Não avisar</source>
        <translation>&amp;No avisar</translation>
    </message>
    <message>
        <source>Dia e hora de voltar a avisar</source>
        <translation>Día y hora de volver a avisar</translation>
    </message>
    <message>
        <source>&amp;Voltar a avisar</source>
        <translation>&amp;Volver a avisar</translation>
    </message>
    <message>
        <source>&amp;Silenciar</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Cancelar</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>TimelineWindow</name>
    <message>
        <source>&amp;Período</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>Primeiro &amp;dia</source>
        <translation>Primer &amp;día</translation>
    </message>
    <message>
        <source>Últim&amp;o dia</source>
        <translation>Últim&amp;o día</translation>
    </message>
    <message>
        <source>Linha do tempo</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Conectado</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Desconectado</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Sem observação</source>
        <translation>Sin observación</translation>
    </message>
    <message>
        <source>&amp;Quedas</source>
        <translation>&amp;Caídas</translation>
    </message>
    <message>
        <source>Quedas</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>&amp;Salvar como PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>C&amp;errar</translation>
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
        <translation>Lifty Desk es software libre, bajo la licencia MIT.

Utiliza, cada uno bajo su propia licencia:
· Qt %1, bajo la GNU LGPL 3: el código fuente está en https://download.qt.io, y el programa puede enlazarse con otra versión de Qt
· QtKeychain, bajo la licencia BSD modificada
· cpp-httplib, bajo la licencia MIT
· QR Code generator, de Nayuki, bajo la licencia MIT
· SQLite, de dominio público</translation>
    </message>
    <message>
        <source>Resumo</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Avisos de terceiros</source>
        <translation>Avisos de terceros</translation>
    </message>
    <message>
        <source>Qt: código de terceiros</source>
        <translation>Qt: código de terceros</translation>
    </message>
    <message>
        <source>SQLite: domínio público</source>
        <translation>SQLite: dominio público</translation>
    </message>
</context>
<context>
    <name>lifty::ActivityBotBox</name>
    <message>
        <source>Todos os bots</source>
        <translation>Todos los bots</translation>
    </message>
</context>
<context>
    <name>lifty::ActivityExport</name>
    <message>
        <source>Quando</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Empresa</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>O que aconteceu</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Resultado</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>lifty::ActivityModel</name>
    <message>
        <source>Quando</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Empresa</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>O que aconteceu</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Resultado</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>lifty::ActivityText</name>
    <message>
        <source>Primeiro status lido: %1</source>
        <translation>Primer estado leído: %1</translation>
    </message>
    <message>
        <source>Status mudou de %1 para %2</source>
        <translation>El estado cambió de %1 a %2</translation>
    </message>
    <message>
        <source>Avisos silenciados até %1 de %2</source>
        <translation>Avisos silenciados hasta las %1 del %2</translation>
    </message>
    <message>
        <source>Número %1 pausado</source>
        <translation>Número %1 pausado</translation>
    </message>
    <message>
        <source>Número %1 retomado</source>
        <translation>Número %1 reanudado</translation>
    </message>
    <message>
        <source>QR Code expirado sem leitura</source>
        <translation>Código QR vencido sin escaneo</translation>
    </message>
    <message>
        <source>Empresa removida com os seus bots</source>
        <translation>Empresa quitada con sus bots</translation>
    </message>
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
    <message>
        <source>ler o status</source>
        <translation>leer el estado</translation>
    </message>
    <message>
        <source>iniciar a conexão</source>
        <translation>iniciar la conexión</translation>
    </message>
    <message>
        <source>concluir a conexão</source>
        <translation>completar la conexión</translation>
    </message>
    <message>
        <source>desconectar o WhatsApp</source>
        <translation>desconectar WhatsApp</translation>
    </message>
    <message>
        <source>pausar o número %1</source>
        <translation>pausar el número %1</translation>
    </message>
    <message>
        <source>retomar o número %1</source>
        <translation>reanudar el número %1</translation>
    </message>
    <message>
        <source>adicionar o bot</source>
        <translation>agregar el bot</translation>
    </message>
    <message>
        <source>editar o bot</source>
        <translation>editar el bot</translation>
    </message>
    <message>
        <source>remover o bot</source>
        <translation>quitar el bot</translation>
    </message>
    <message>
        <source>adicionar a empresa</source>
        <translation>agregar la empresa</translation>
    </message>
    <message>
        <source>editar a empresa</source>
        <translation>editar la empresa</translation>
    </message>
    <message>
        <source>remover a empresa</source>
        <translation>quitar la empresa</translation>
    </message>
    <message>
        <source>trocar a chave de API</source>
        <translation>cambiar la clave de API</translation>
    </message>
    <message>
        <source>importar bots</source>
        <translation>importar bots</translation>
    </message>
    <message>
        <source>exportar bots</source>
        <translation>exportar bots</translation>
    </message>
    <message>
        <source>assumir a queda</source>
        <translation>asumir la caída</translation>
    </message>
    <message>
        <source>silenciar os avisos</source>
        <translation>silenciar los avisos</translation>
    </message>
    <message>
        <source>ligar os avisos de novo</source>
        <translation>volver a activar los avisos</translation>
    </message>
    <message>
        <source>Status mudou</source>
        <translation>Cambio de estado</translation>
    </message>
    <message>
        <source>Conexão iniciada</source>
        <translation>Conexión iniciada</translation>
    </message>
    <message>
        <source>Conexão ativada</source>
        <translation>Conexión activada</translation>
    </message>
    <message>
        <source>QR Code expirado</source>
        <translation>Código QR vencido</translation>
    </message>
    <message>
        <source>WhatsApp desconectado</source>
        <translation>WhatsApp desconectado</translation>
    </message>
    <message>
        <source>Número pausado</source>
        <translation>Número pausado</translation>
    </message>
    <message>
        <source>Número retomado</source>
        <translation>Número reanudado</translation>
    </message>
    <message>
        <source>Bot adicionado</source>
        <translation>Bot agregado</translation>
    </message>
    <message>
        <source>Bot editado</source>
        <translation>Bot editado</translation>
    </message>
    <message>
        <source>Bot removido</source>
        <translation>Bot quitado</translation>
    </message>
    <message>
        <source>Empresa adicionada</source>
        <translation>Empresa agregada</translation>
    </message>
    <message>
        <source>Empresa editada</source>
        <translation>Empresa editada</translation>
    </message>
    <message>
        <source>Empresa removida</source>
        <translation>Empresa quitada</translation>
    </message>
    <message>
        <source>Chave de API trocada</source>
        <translation>Clave de API cambiada</translation>
    </message>
    <message>
        <source>Bots importados</source>
        <translation>Bots importados</translation>
    </message>
    <message>
        <source>Bots exportados</source>
        <translation>Bots exportados</translation>
    </message>
    <message>
        <source>Queda assumida</source>
        <translation>Caída asumida</translation>
    </message>
    <message>
        <source>Avisos silenciados</source>
        <translation>Avisos silenciados</translation>
    </message>
    <message>
        <source>Avisos ligados de novo</source>
        <translation>Avisos activados de nuevo</translation>
    </message>
    <message>
        <source>Concluído</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Falhou</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Sem confirmação</source>
        <translation>Sin confirmación</translation>
    </message>
    <message>
        <source>Não foi possível %1.</source>
        <translation>No se pudo %1.</translation>
    </message>
    <message>
        <source>Não há confirmação do pedido de %1.</source>
        <translation>No hay confirmación de la solicitud de %1.</translation>
    </message>
</context>
<context>
    <name>lifty::ActivityWindow</name>
    <message>
        <source>Todos os tipos</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Todos os resultados</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Todas as empresas</source>
        <translation>Todas las empresas</translation>
    </message>
    <message>
        <source>A atividade não pôde ser lida</source>
        <translation>No se pudo leer la actividad</translation>
    </message>
    <message>
        <source>Nenhuma atividade neste período</source>
        <translation>Sin actividad en este período</translation>
    </message>
    <message>
        <source>Nada corresponde à busca, ao período e aos filtros escolhidos.</source>
        <translation>Nada coincide con la búsqueda, el período y los filtros elegidos.</translation>
    </message>
    <message>
        <source>Nenhuma atividade ainda</source>
        <translation>Aún no hay actividad</translation>
    </message>
    <message>
        <source>O que for feito no programa e cada mudança de status aparecem aqui.</source>
        <translation>Lo que se haga en el programa y cada cambio de estado aparecen aquí.</translation>
    </message>
    <message>
        <source>Tentar novamente</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Carregando…</source>
        <translation>Cargando…</translation>
    </message>
    <message numerus="yes">
        <source>%n atividade(s)</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1 mais recentes; role a lista para ver mais</source>
        <translation>Las %1 más recientes; desplace la lista para ver más</translation>
    </message>
    <message>
        <source>Escolha uma linha da lista ou um bot no filtro.</source>
        <translation>Elija una línea de la lista o un bot en el filtro.</translation>
    </message>
    <message>
        <source>Exportação cancelada. Nada foi gravado.</source>
        <translation>Exportación cancelada. No se guardó nada.</translation>
    </message>
    <message>
        <source>Exportar atividade</source>
        <translation>Exportar actividad</translation>
    </message>
    <message>
        <source>atividade-%1.csv</source>
        <translation>actividad-%1.csv</translation>
    </message>
    <message>
        <source>Planilha CSV (*.csv)</source>
        <translation>Hoja CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exportando: %n linha(s) gravada(s)</source>
        <translation>
            <numerusform>Exportando: %n línea guardada</numerusform>
            <numerusform>Exportando: %n líneas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n atividade(s) exportada(s) para %1</source>
        <translation>
            <numerusform>%n actividad exportada a %1</numerusform>
            <numerusform>%n actividades exportadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A atividade não foi exportada. %1</source>
        <translation>La actividad no se exportó. %1</translation>
    </message>
</context>
<context>
    <name>lifty::AlertPresenter</name>
    <message>
        <source>Assumir</source>
        <translation>Asumir</translation>
    </message>
</context>
<context>
    <name>lifty::AlertText</name>
    <message>
        <source>uma empresa</source>
        <translation>una empresa</translation>
    </message>
    <message>
        <source>“Assumir” encerra os lembretes.</source>
        <translation>“Asumir” termina los recordatorios.</translation>
    </message>
    <message numerus="yes">
        <source>%1 e mais %n</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 e %2</source>
        <comment>names</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>A rede voltou</source>
        <translation>Volvió la red</translation>
    </message>
    <message numerus="yes">
        <source>Este computador ficou %1 sem verificar %n bot(s). Quem caiu nesse tempo aparece em seguida.</source>
        <translation>
            <numerusform>Esta computadora estuvo %1 sin verificar %n bot. Lo que se cayó en ese tiempo aparece enseguida.</numerusform>
            <numerusform>Esta computadora estuvo %1 sin verificar %n bots. Lo que se cayó en ese tiempo aparece enseguida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rede voltou: este computador ficou %1 sem verificar %n bot(s)</source>
        <translation>
            <numerusform>Volvió la red: esta computadora estuvo %1 sin verificar %n bot</numerusform>
            <numerusform>Volvió la red: esta computadora estuvo %1 sin verificar %n bots</numerusform>
        </translation>
    </message>
    <message>
        <source>O gateway voltou a responder</source>
        <translation>El gateway volvió a responder</translation>
    </message>
    <message numerus="yes">
        <source>Ficou %1 sem responder. %n bot(s) volta(m) a ser verificado(s); quem caiu nesse tempo aparece em seguida.</source>
        <translation>
            <numerusform>Estuvo %1 sin responder. %n bot vuelve a verificarse; lo que se cayó en ese tiempo aparece enseguida.</numerusform>
            <numerusform>Estuvo %1 sin responder. %n bots vuelven a verificarse; lo que se cayó en ese tiempo aparece enseguida.</numerusform>
        </translation>
    </message>
    <message>
        <source>O gateway voltou a responder: ficou %1 sem resposta</source>
        <translation>El gateway volvió a responder: estuvo %1 sin respuesta</translation>
    </message>
    <message>
        <source>A chave de %1 voltou a ser aceita</source>
        <translation>La clave de %1 vuelve a ser aceptada</translation>
    </message>
    <message numerus="yes">
        <source>Foi recusada por %1. %n bot(s) volta(m) a ser verificado(s).</source>
        <translation>
            <numerusform>Fue rechazada durante %1. %n bot vuelve a verificarse.</numerusform>
            <numerusform>Fue rechazada durante %1. %n bots vuelven a verificarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>A chave de %1 voltou a ser aceita: foi recusada por %2</source>
        <translation>La clave de %1 vuelve a ser aceptada: fue rechazada durante %2</translation>
    </message>
    <message>
        <source>%1 voltou enquanto ninguém observava</source>
        <translation>%1 volvió mientras nadie observaba</translation>
    </message>
    <message>
        <source>%1 voltou: ficou %2 fora</source>
        <translation>%1 volvió: estuvo %2 caído</translation>
    </message>
    <message>
        <source>O bot está conectado de novo.</source>
        <translation>El bot está conectado de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) voltaram enquanto ninguém observava</source>
        <translation>
            <numerusform>%n bot volvió mientras nadie observaba</numerusform>
            <numerusform>%n bots volvieron mientras nadie observaba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) voltaram: ficaram até %1 fora</source>
        <translation>
            <numerusform>%n bot volvió: estuvo hasta %1 caído</numerusform>
            <numerusform>%n bots volvieron: estuvieron hasta %1 caídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Conectados de novo: %1.</source>
        <translation>Conectados de nuevo: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 continua fora desde %2: %3</source>
        <translation>%1 sigue caído desde las %2: %3</translation>
    </message>
    <message>
        <source>%1 continua sem verificação desde %2: %3</source>
        <translation>%1 sigue sin verificación desde las %2: %3</translation>
    </message>
    <message>
        <source>%1 caiu enquanto ninguém observava: %2</source>
        <translation>%1 se cayó mientras nadie observaba: %2</translation>
    </message>
    <message>
        <source>%1 está sem verificação: %2</source>
        <translation>%1 está sin verificación: %2</translation>
    </message>
    <message>
        <source>%1 caiu: %2</source>
        <translation>%1 se cayó: %2</translation>
    </message>
    <message>
        <source>Estava conectado. Use “Conectar…” e peça a leitura de um novo QR Code.</source>
        <translation>Estaba conectado. Use “Conectar…” y pida la lectura de un nuevo código QR.</translation>
    </message>
    <message>
        <source>O motivo está na coluna Status.</source>
        <translation>El motivo está en la columna Estado.</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) continuam fora desde %1</source>
        <translation>
            <numerusform>%n bot sigue caído desde las %1</numerusform>
            <numerusform>%n bots siguen caídos desde las %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) continuam sem verificação desde %1</source>
        <translation>
            <numerusform>%n bot sigue sin verificación desde las %1</numerusform>
            <numerusform>%n bots siguen sin verificación desde las %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) caíram enquanto ninguém observava</source>
        <translation>
            <numerusform>%n bot se cayó mientras nadie observaba</numerusform>
            <numerusform>%n bots se cayeron mientras nadie observaba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) caíram</source>
        <translation>
            <numerusform>%n bot se cayó</numerusform>
            <numerusform>%n bots se cayeron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) estão sem verificação</source>
        <translation>
            <numerusform>%n bot está sin verificación</numerusform>
            <numerusform>%n bots están sin verificación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Podem ter causas diferentes: veja o status de cada um.</source>
        <translation>Pueden tener causas distintas: vea el estado de cada uno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) caíram quase ao mesmo tempo</source>
        <translation>
            <numerusform>%n bot se cayó</numerusform>
            <numerusform>%n bots se cayeron casi al mismo tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>Causa provável: um problema no gateway %1.</source>
        <translation>Causa probable: un problema en el gateway %1.</translation>
    </message>
    <message>
        <source>Avise a Lifty antes de reconectar todos: eles podem voltar sozinhos.</source>
        <translation>Avise a Lifty antes de reconectar todos: pueden volver solos.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) sem verificação</source>
        <translation>
            <numerusform>%n bot sin verificación</numerusform>
            <numerusform>%n bots sin verificación</numerusform>
        </translation>
    </message>
    <message>
        <source>Este computador continua sem rede desde %1</source>
        <translation>Esta computadora sigue sin red desde las %1</translation>
    </message>
    <message>
        <source>Este computador parece estar sem rede</source>
        <translation>Esta computadora parece estar sin red</translation>
    </message>
    <message>
        <source>Confira o cabo, o Wi-Fi ou o proxy. A verificação continua sozinha quando a rede voltar.</source>
        <translation>Revise el cable, el Wi-Fi o el proxy. La verificación continúa sola cuando vuelva la red.</translation>
    </message>
    <message>
        <source>A chave de %1 continua recusada desde %2</source>
        <translation>La clave de %1 sigue rechazada desde las %2</translation>
    </message>
    <message>
        <source>A chave de %1 foi recusada</source>
        <translation>La clave de %1 fue rechazada</translation>
    </message>
    <message>
        <source>Os bots podem estar funcionando. Troque a chave em “Empresas…”: a verificação continua em seguida.</source>
        <translation>Los bots pueden estar funcionando. Cambie la clave en “Empresas…”: la verificación continúa enseguida.</translation>
    </message>
    <message>
        <source>O gateway continua sem responder desde %1</source>
        <translation>El gateway sigue sin responder desde las %1</translation>
    </message>
    <message>
        <source>O gateway não responde</source>
        <translation>El gateway no responde</translation>
    </message>
    <message>
        <source>Os bots podem estar funcionando. A verificação continua sozinha quando %1 responder.</source>
        <translation>Los bots pueden estar funcionando. La verificación continúa sola cuando %1 responda.</translation>
    </message>
</context>
<context>
    <name>lifty::BotCommands</name>
    <message>
        <source>Conexão ativada: %1</source>
        <translation>Conexión activada: %1</translation>
    </message>
    <message>
        <source>A conexão de %1 continua por até um minuto. “Conectar…” a mostra de novo.</source>
        <translation>La conexión de %1 sigue hasta por un minuto. “Conectar…” la muestra de nuevo.</translation>
    </message>
    <message>
        <source>Desconectar o WhatsApp de %1?</source>
        <translation>¿Desconectar el WhatsApp de %1?</translation>
    </message>
    <message>
        <source>O bot para de responder até que um celular leia um novo QR Code.</source>
        <translation>El bot deja de responder hasta que un teléfono escanee un nuevo código QR.</translation>
    </message>
    <message>
        <source>Desconectar</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>%1 está iniciando uma conexão. Espere um instante e desconecte de novo.</source>
        <translation>%1 está iniciando una conexión. Espere un momento y desconecte de nuevo.</translation>
    </message>
    <message>
        <source>Desconectando %1…</source>
        <translation>Desconectando %1…</translation>
    </message>
    <message>
        <source>Não foi possível desconectar %1. %2</source>
        <translation>No se pudo desconectar %1. %2</translation>
    </message>
    <message>
        <source>WhatsApp desconectado: %1</source>
        <translation>WhatsApp desconectado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n número(s) deveria(m) ter sido retomado(s) com o programa fechado.</source>
        <translation>
            <numerusform>%n número debía reanudarse con el programa cerrado.</numerusform>
            <numerusform>%n números debían reanudarse con el programa cerrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ver números…</source>
        <translation>Ver números…</translation>
    </message>
    <message>
        <source>Remover o bot “%1” da lista?</source>
        <translation>¿Quitar el bot “%1” de la lista?</translation>
    </message>
    <message numerus="yes">
        <source>Remover %n bot(s) da lista?</source>
        <translation>
            <numerusform>¿Quitar %n bot de la lista?</numerusform>
            <numerusform>¿Quitar %n bots de la lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>O WhatsApp continua como está; só o cadastro neste computador é apagado.</source>
        <translation>WhatsApp sigue como está; solo se borra el registro en esta computadora.</translation>
    </message>
    <message>
        <source>Remover</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) removido(s)</source>
        <translation>
            <numerusform>%n bot quitado</numerusform>
            <numerusform>%n bots quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>Empresa removida: %1</source>
        <translation>Empresa quitada: %1</translation>
    </message>
    <message>
        <source>Desfazer</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Importar bots</source>
        <translation>Importar bots</translation>
    </message>
    <message>
        <source>Planilha CSV (*.csv *.txt);;Todos os arquivos (*)</source>
        <translation>Hoja CSV (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cadastrar chaves…</source>
        <translation>Registrar claves…</translation>
    </message>
    <message>
        <source>Diagnóstico de %1 copiado, sem a chave. Cole-o na mensagem para a Lifty.</source>
        <translation>Diagnóstico de %1 copiado, sin la clave. Péguelo en el mensaje para Lifty.</translation>
    </message>
</context>
<context>
    <name>lifty::BotDialog</name>
    <message>
        <source>Adicionar bot</source>
        <translation>Agregar bot</translation>
    </message>
    <message>
        <source>Editar bot</source>
        <translation>Editar bot</translation>
    </message>
    <message>
        <source>Usar o token “%1”</source>
        <translation>Usar el token “%1”</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Token do bot</source>
        <translation>Token del bot</translation>
    </message>
    <message>
        <source>Observações</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>lifty::BotExport</name>
    <message>
        <source>Exportar bots</source>
        <translation>Exportar bots</translation>
    </message>
    <message>
        <source>Planilha CSV (*.csv)</source>
        <translation>Hoja CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) exportado(s), sem as chaves, para %1</source>
        <translation>
            <numerusform>%Ln bot exportado, sin las claves, a %1</numerusform>
            <numerusform>%Ln bots exportados, sin las claves, a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::BotFilterBar</name>
    <message>
        <source>Todos os status</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Todas as empresas</source>
        <translation>Todas las empresas</translation>
    </message>
</context>
<context>
    <name>lifty::BotTableModel</name>
    <message>
        <source>Pode ter mudado: a última verificação é antiga.</source>
        <translation>Puede haber cambiado: la última verificación es antigua.</translation>
    </message>
    <message>
        <source>Números pausados por este computador</source>
        <translation>Números pausados por esta computadora</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Empresa</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Verificado</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Números pausados</source>
        <translation>Números pausados</translation>
    </message>
    <message>
        <source>Observações</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>lifty::CommandLine</name>
    <message>
        <source>“%1 --help” mostra as opções.</source>
        <translation>“%1 --help” muestra las opciones.</translation>
    </message>
    <message>
        <source>Conecta e acompanha os bots de WhatsApp da Lifty.</source>
        <translation>Conecta los bots de WhatsApp de Lifty y les hace seguimiento.</translation>
    </message>
    <message>
        <source>Abre com dados de demonstração, sem tocar nos seus.</source>
        <translation>Abre con datos de demostración, sin tocar los suyos.</translation>
    </message>
    <message>
        <source>Abre a importação de bots deste arquivo CSV.</source>
        <translation>Abre la importación de bots de este archivo CSV.</translation>
    </message>
    <message>
        <source>ARQUIVO.csv</source>
        <translation>ARCHIVO.csv</translation>
    </message>
    <message>
        <source>Abre na bandeja do sistema ou, onde não há bandeja, minimizado.</source>
        <translation>Abre en la bandeja del sistema o, donde no hay bandeja, minimizado.</translation>
    </message>
    <message>
        <source>Argumento desconhecido: %1</source>
        <translation>Argumento desconocido: %1</translation>
    </message>
    <message>
        <source>Só um arquivo pode ser importado de cada vez.</source>
        <translation>Solo se puede importar un archivo a la vez.</translation>
    </message>
    <message>
        <source>Falta o arquivo depois de --import.</source>
        <translation>Falta el archivo después de --import.</translation>
    </message>
</context>
<context>
    <name>lifty::CompaniesDialog</name>
    <message>
        <source>Ainda não há empresas. Comece por “Adicionar empresa…”.</source>
        <translation>Aún no hay empresas. Comience con “Agregar empresa…”.</translation>
    </message>
    <message>
        <source>Nenhuma empresa encontrada. Limpe a busca para ver todas.</source>
        <translation>No se encontró ninguna empresa. Borre la búsqueda para verlas todas.</translation>
    </message>
    <message>
        <source>A chave desta empresa sai deste computador.</source>
        <translation>La clave de esta empresa se quita de esta computadora.</translation>
    </message>
    <message numerus="yes">
        <source>A chave e %n bot(s) desta empresa saem deste computador. O WhatsApp dos bots continua como está.</source>
        <translation>
            <numerusform>La clave y %n bot de esta empresa se quitan de esta computadora. El WhatsApp del bot sigue como está.</numerusform>
            <numerusform>La clave y %n bots de esta empresa se quitan de esta computadora. El WhatsApp de los bots sigue como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remover a empresa “%1”?</source>
        <translation>¿Quitar la empresa “%1”?</translation>
    </message>
    <message>
        <source>Remover</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>lifty::CompanyDialog</name>
    <message>
        <source>Guardada. Preencha só para trocar.</source>
        <translation>Guardada. Complete solo para cambiarla.</translation>
    </message>
    <message>
        <source>Chave de API</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Nome da empresa</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Para testar a chave é preciso um bot desta empresa. Salve a empresa, adicione um bot e teste em “Editar empresa…”.</source>
        <translation>Para probar la clave se necesita un bot de esta empresa. Guarde la empresa, agregue un bot y pruebe en “Editar empresa…”.</translation>
    </message>
    <message>
        <source>Testando a chave com o bot “%1”…</source>
        <translation>Probando la clave con el bot “%1”…</translation>
    </message>
    <message>
        <source>Não há chave para testar. Preencha “Chave de API”.</source>
        <translation>No hay clave para probar. Complete “Clave de API”.</translation>
    </message>
    <message>
        <source>Chave aceita pelo servidor, no bot “%1”.</source>
        <translation>El servidor aceptó la clave, con el bot “%1”.</translation>
    </message>
    <message>
        <source>Chave recusada, no bot “%1”. %2</source>
        <translation>Clave rechazada, con el bot “%1”. %2</translation>
    </message>
    <message>
        <source>Não deu para saber se a chave é aceita, no bot “%1”. %2</source>
        <translation>No se pudo saber si la clave se acepta, con el bot “%1”. %2</translation>
    </message>
    <message>
        <source>Um bot desta empresa já existe neste endereço da API, em outra empresa.</source>
        <translation>Un bot de esta empresa ya existe en esta dirección de la API, en otra empresa.</translation>
    </message>
</context>
<context>
    <name>lifty::CompanyTableModel</name>
    <message>
        <source>Guardada</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>O chaveiro não respondeu</source>
        <translation>El llavero no respondió</translation>
    </message>
    <message>
        <source>Falta a chave</source>
        <translation>Falta la clave</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Endereço da API</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Chave</source>
        <translation>Clave</translation>
    </message>
</context>
<context>
    <name>lifty::ConnectDialog</name>
    <message>
        <source>Conectar WhatsApp: %1</source>
        <translation>Conectar WhatsApp: %1</translation>
    </message>
    <message>
        <source>&amp;Fechar</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>lifty::ConnectView</name>
    <message>
        <source>Verificando o status…</source>
        <translation>Verificando el estado…</translation>
    </message>
    <message>
        <source>Antes de iniciar, o programa pergunta ao servidor como o bot está agora.</source>
        <translation>Antes de iniciar, el programa le pregunta al servidor cómo está el bot ahora.</translation>
    </message>
    <message>
        <source>Este bot já está conectado</source>
        <translation>Este bot ya está conectado</translation>
    </message>
    <message>
        <source>Iniciar agora conecta mais um número ao mesmo bot. O número atual continua conectado.</source>
        <translation>Iniciar ahora conecta un número más al mismo bot. El número actual sigue conectado.</translation>
    </message>
    <message>
        <source>Este bot já está aguardando uma leitura</source>
        <translation>Este bot ya está esperando un escaneo</translation>
    </message>
    <message>
        <source>Um QR Code deste bot está aberto em outro lugar, ou o anterior ainda não expirou no servidor. Iniciar agora abre mais uma conexão ao mesmo tempo.</source>
        <translation>Un código QR de este bot está abierto en otro lugar, o el anterior aún no venció en el servidor. Iniciar ahora abre una conexión más al mismo tiempo.</translation>
    </message>
    <message>
        <source>Um pedido de conexão anterior ficou sem resposta</source>
        <translation>Una solicitud de conexión anterior quedó sin respuesta</translation>
    </message>
    <message>
        <source>Já há uma conexão em andamento</source>
        <translation>Ya hay una conexión en curso</translation>
    </message>
    <message>
        <source>Uma conexão deste bot foi iniciada em %1 e pode ainda estar aberta. Iniciar agora pode abrir uma segunda.</source>
        <translation>Una conexión de este bot se inició el %1 y puede seguir abierta. Iniciar ahora puede abrir una segunda.</translation>
    </message>
    <message>
        <source>Nenhum QR Code foi pedido ainda</source>
        <translation>Aún no se pidió ningún código QR</translation>
    </message>
    <message>
        <source>Pedindo a conexão ao servidor.</source>
        <translation>Pidiendo la conexión al servidor.</translation>
    </message>
    <message>
        <source>O QR Code aparece aqui assim que estiver pronto. Deixe o celular à mão.</source>
        <translation>El código QR aparece aquí en cuanto esté listo. Tenga el teléfono a mano.</translation>
    </message>
    <message>
        <source>O outro número deste bot continua conectado.</source>
        <translation>El otro número de este bot sigue conectado.</translation>
    </message>
    <message>
        <source>Aguardando o QR Code há %1 s</source>
        <translation>Esperando el código QR hace %1 s</translation>
    </message>
    <message>
        <source>Leia o QR Code com o celular</source>
        <translation>Escanee el código QR con el teléfono</translation>
    </message>
    <message numerus="yes">
        <source>A imagem do QR Code não chegou. O programa tenta de novo a cada %n segundo(s).</source>
        <translation>
            <numerusform>La imagen del código QR no llegó. El programa intenta de nuevo cada %n segundo.</numerusform>
            <numerusform>La imagen del código QR no llegó. El programa intenta de nuevo cada %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carregando o QR Code…</source>
        <translation>Cargando el código QR…</translation>
    </message>
    <message>
        <source>Expira em %1 s</source>
        <translation>Vence en %1 s</translation>
    </message>
    <message>
        <source>O celular está conectando…</source>
        <translation>El teléfono se está conectando…</translation>
    </message>
    <message>
        <source>Deixe o WhatsApp aberto no celular até terminar.</source>
        <translation>Deje WhatsApp abierto en el teléfono hasta que termine.</translation>
    </message>
    <message>
        <source>Aguardando há %1 s</source>
        <translation>Esperando hace %1 s</translation>
    </message>
    <message>
        <source>QR Code expirado</source>
        <translation>Código QR vencido</translation>
    </message>
    <message>
        <source>Verificando se a leitura ainda chegou a tempo. Se o celular não leu, gere um novo QR Code.</source>
        <translation>Verificando si el escaneo alcanzó a llegar a tiempo. Si el teléfono no lo escaneó, genere un nuevo código QR.</translation>
    </message>
    <message>
        <source>O celular não leu o QR Code a tempo. Gere um novo e leia em até 60 segundos.</source>
        <translation>El teléfono no escaneó el código QR a tiempo. Genere uno nuevo y escanéelo en un máximo de 60 segundos.</translation>
    </message>
    <message>
        <source>Não foi possível verificar o status antes de gerar um novo QR Code. %1</source>
        <translation>No se pudo verificar el estado antes de generar un nuevo código QR. %1</translation>
    </message>
    <message>
        <source>O pedido de conexão ficou sem resposta</source>
        <translation>La solicitud de conexión quedó sin respuesta</translation>
    </message>
    <message>
        <source>A conexão pode ter sido iniciada mesmo assim. Verifique o status; só tente novamente se ela não aparecer, para não abrir duas.</source>
        <translation>Es posible que la conexión se haya iniciado de todos modos. Verifique el estado; intente de nuevo solo si no aparece, para no abrir dos.</translation>
    </message>
    <message>
        <source>Sem QR Code</source>
        <translation>Sin código QR</translation>
    </message>
    <message>
        <source>Conexão ativada</source>
        <translation>Conexión activada</translation>
    </message>
    <message>
        <source>Não foi possível conectar</source>
        <translation>No se pudo conectar</translation>
    </message>
    <message>
        <source>Nenhuma conexão foi iniciada.</source>
        <translation>No se inició ninguna conexión.</translation>
    </message>
    <message>
        <source>A chave de API da empresa deste bot não está disponível. Informe a chave em “Empresas…”, ou veja o aviso sobre o chaveiro na janela principal, e tente novamente.</source>
        <translation>La clave de API de la empresa de este bot no está disponible. Ingrese la clave en “Empresas…”, o vea el aviso sobre el llavero en la ventana principal, e intente de nuevo.</translation>
    </message>
    <message>
        <source>O status do bot não pôde ser verificado, por isso nenhuma conexão foi iniciada.</source>
        <translation>No se pudo verificar el estado del bot, por eso no se inició ninguna conexión.</translation>
    </message>
    <message>
        <source>O pedido não pôde ser registrado neste computador, por isso nada foi enviado.</source>
        <translation>La solicitud no se pudo registrar en esta computadora, por eso no se envió nada.</translation>
    </message>
    <message>
        <source>O QR Code não chegou</source>
        <translation>El código QR no llegó</translation>
    </message>
    <message numerus="yes">
        <source>O servidor não preparou o QR Code em %n segundo(s). Gere um novo QR Code.</source>
        <translation>
            <numerusform>El servidor no preparó el código QR en %n segundo. Genere un nuevo código QR.</numerusform>
            <numerusform>El servidor no preparó el código QR en %n segundos. Genere un nuevo código QR.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparando a conexão…</source>
        <translation>Preparando la conexión…</translation>
    </message>
    <message>
        <source>O servidor diz: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>Última resposta %1. %2</source>
        <translation>Última respuesta %1. %2</translation>
    </message>
    <message>
        <source>Status às %1: %2</source>
        <translation>Estado a las %1: %2</translation>
    </message>
    <message>
        <source>1.  Abra o WhatsApp no celular
2.  Toque em Aparelhos conectados
3.  Toque em Conectar um aparelho
4.  Aponte a câmera para a imagem</source>
        <translation>1.  Abra WhatsApp en el teléfono
2.  Toque Dispositivos vinculados
3.  Toque Vincular un dispositivo
4.  Apunte la cámara a la imagen</translation>
    </message>
    <message>
        <source>Para conectar o WhatsApp ao bot “%1”:

1. Abra o WhatsApp no celular que tem o número do bot.
2. Toque em Aparelhos conectados (no Android, nos três pontos do alto; no iPhone, em Configurações).
3. Toque em Conectar um aparelho.
4. Aponte a câmera para o QR Code que eu mostrar ou enviar.

Cada imagem do QR Code vale por cerca de 20 segundos: deixe o celular pronto no passo 4 e leia assim que ela chegar. Se o celular disser que o código não é válido, peça outra imagem.
Deixe o celular com internet e o WhatsApp aberto até terminar.</source>
        <translation>Para conectar WhatsApp al bot “%1”:

1. Abra WhatsApp en el teléfono que tiene el número del bot.
2. Toque Dispositivos vinculados (en Android, en los tres puntos de arriba; en iPhone, en Configuración).
3. Toque Vincular un dispositivo.
4. Apunte la cámara al código QR que yo muestre o envíe.

Cada imagen del código QR sirve por unos 20 segundos: tenga el teléfono listo en el paso 4 y escanee en cuanto llegue. Si el teléfono dice que el código no es válido, pida otra imagen.
Deje el teléfono con internet y WhatsApp abierto hasta que termine.</translation>
    </message>
</context>
<context>
    <name>lifty::Diagnosis</name>
    <message>
        <source>%1 (%2; em UTC, %3)</source>
        <translation>%1 (%2; en UTC, %3)</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Token do bot</source>
        <translation>Token del bot</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n caractere(s))</source>
        <translation>
            <numerusform>%1 (%n carácter)</numerusform>
            <numerusform>%1 (%n caracteres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Empresa</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Endereço da API</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Endereços sem HTTPS</source>
        <translation>Direcciones sin HTTPS</translation>
    </message>
    <message>
        <source>permitidos</source>
        <translation>permitidas</translation>
    </message>
    <message>
        <source>não permitidos</source>
        <translation>no permitidas</translation>
    </message>
    <message>
        <source>Último status</source>
        <translation>Último estado</translation>
    </message>
    <message>
        <source>Verificado em</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Programa</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Sistema</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Biblioteca de TLS</source>
        <translation>Biblioteca de TLS</translation>
    </message>
    <message>
        <source>Fuso horário</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Nenhum pedido desde que o programa foi aberto.</source>
        <translation>Ninguna solicitud desde que se abrió el programa.</translation>
    </message>
    <message>
        <source>Últimos pedidos, do mais antigo ao mais novo:</source>
        <translation>Últimas solicitudes, de la más antigua a la más nueva:</translation>
    </message>
    <message>
        <source>Consultar o bot</source>
        <translation>Consultar el bot</translation>
    </message>
    <message>
        <source>Iniciar conexão</source>
        <translation>Iniciar conexión</translation>
    </message>
    <message>
        <source>Desconectar</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Pausar número</source>
        <translation>Pausar número</translation>
    </message>
    <message>
        <source>Retomar número</source>
        <translation>Reanudar número</translation>
    </message>
    <message>
        <source>Ler o status</source>
        <translation>Leer el estado</translation>
    </message>
    <message>
        <source>Ler a imagem do QR Code</source>
        <translation>Leer la imagen del código QR</translation>
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
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>nada foi enviado</source>
        <translation>no se envió nada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>tentar de novo em %n s</source>
        <translation>
            <numerusform>intentar de nuevo en %n s</numerusform>
            <numerusform>intentar de nuevo en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnóstico do Lifty Desk</source>
        <translation>Diagnóstico de Lifty Desk</translation>
    </message>
    <message>
        <source>Gerado em</source>
        <translation>Generado el</translation>
    </message>
</context>
<context>
    <name>lifty::EmptyPage</name>
    <message>
        <source>Os bots não puderam ser abertos</source>
        <translation>No se pudieron abrir los bots</translation>
    </message>
    <message>
        <source>Limpar busca</source>
        <translation>Limpiar búsqueda</translation>
    </message>
    <message>
        <source>Mostrar todos os bots</source>
        <translation>Mostrar todos los bots</translation>
    </message>
    <message>
        <source>Nenhum bot encontrado</source>
        <translation>No se encontró ningún bot</translation>
    </message>
    <message>
        <source>Nenhum bot corresponde à busca e aos filtros.</source>
        <translation>Ningún bot coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Boas-vindas ao Lifty Desk</source>
        <translation>Le damos la bienvenida a Lifty Desk</translation>
    </message>
    <message>
        <source>Cadastre a primeira empresa, com a chave de API que a Lifty forneceu, e o primeiro bot.</source>
        <translation>Registre la primera empresa, con la clave de API que entregó Lifty, y el primer bot.</translation>
    </message>
    <message>
        <source>Nenhum bot ainda</source>
        <translation>Aún no hay bots</translation>
    </message>
    <message>
        <source>Adicione um bot com o token que está no endereço do painel da Lifty.</source>
        <translation>Agregue un bot con el token que está en la dirección del panel de Lifty.</translation>
    </message>
</context>
<context>
    <name>lifty::ErrorText</name>
    <message>
        <source>O endereço que o servidor indicou recusou a leitura (%1). Tente de novo; se continuar, avise a Lifty.</source>
        <translation>La dirección que indicó el servidor rechazó la lectura (%1). Intente de nuevo; si continúa, avise a Lifty.</translation>
    </message>
    <message>
        <source>O servidor não foi encontrado. Verifique a internet deste computador e o endereço da API da empresa.</source>
        <translation>No se encontró el servidor. Verifique la conexión a internet de esta computadora y la dirección de la API de la empresa.</translation>
    </message>
    <message>
        <source>O servidor recusou a conexão. Verifique o endereço da API da empresa ou tente mais tarde.</source>
        <translation>El servidor rechazó la conexión. Verifique la dirección de la API de la empresa o intente más tarde.</translation>
    </message>
    <message>
        <source>Este computador está sem rede. Verifique a internet e tente de novo.</source>
        <translation>Esta computadora está sin red. Verifique la conexión a internet e intente de nuevo.</translation>
    </message>
    <message>
        <source>O proxy da rede recusou a conexão. Fale com quem cuida da rede.</source>
        <translation>El proxy de la red rechazó la conexión. Hable con quien administra la red.</translation>
    </message>
    <message>
        <source>O proxy da rede pede usuário e senha. Configure-os no sistema ou fale com quem cuida da rede.</source>
        <translation>El proxy de la red pide usuario y contraseña. Configúrelos en el sistema o hable con quien administra la red.</translation>
    </message>
    <message>
        <source>O certificado do servidor é de outro endereço, por isso nada foi enviado. Verifique o endereço da API.</source>
        <translation>El certificado del servidor es de otra dirección, por eso no se envió nada. Verifique la dirección de la API.</translation>
    </message>
    <message>
        <source>O certificado do servidor está fora da validade, por isso nada foi enviado. Verifique a data deste computador ou avise a Lifty.</source>
        <translation>El certificado del servidor no está vigente, por eso no se envió nada. Verifique la fecha de esta computadora o avise a Lifty.</translation>
    </message>
    <message>
        <source>O certificado do servidor não é de uma autoridade conhecida, por isso nada foi enviado. Fale com quem cuida da rede.</source>
        <translation>El certificado del servidor no es de una autoridad conocida, por eso no se envió nada. Hable con quien administra la red.</translation>
    </message>
    <message>
        <source>Não foi possível abrir uma conexão segura com o servidor. Fale com quem cuida da rede.</source>
        <translation>No se pudo abrir una conexión segura con el servidor. Hable con quien administra la red.</translation>
    </message>
    <message>
        <source>O servidor não respondeu a tempo. Verifique a internet e tente de novo.</source>
        <translation>El servidor no respondió a tiempo. Verifique la conexión a internet e intente de nuevo.</translation>
    </message>
    <message>
        <source>A conexão caiu antes da resposta. Verifique a internet e tente de novo.</source>
        <translation>La conexión se cayó antes de la respuesta. Verifique la conexión a internet e intente de nuevo.</translation>
    </message>
    <message>
        <source>A chave de API não é válida ou venceu. Troque a chave da empresa em “Empresas…”.</source>
        <translation>La clave de API no es válida o venció. Cambie la clave de la empresa en “Empresas…”.</translation>
    </message>
    <message>
        <source>Falta a chave de API da empresa. Informe a chave em “Empresas…”.</source>
        <translation>Falta la clave de API de la empresa. Ingrese la clave en “Empresas…”.</translation>
    </message>
    <message>
        <source>A chave de API não tem permissão para este bot. Verifique a empresa do bot ou troque a chave em “Empresas…”.</source>
        <translation>La clave de API no tiene permiso para este bot. Verifique la empresa del bot o cambie la clave en “Empresas…”.</translation>
    </message>
    <message>
        <source>O servidor não conhece este bot. Verifique o token em “Editar bot…”.</source>
        <translation>El servidor no conoce este bot. Verifique el token en “Editar bot…”.</translation>
    </message>
    <message>
        <source>O servidor recebeu chamadas demais. %1</source>
        <translation>El servidor recibió demasiadas solicitudes. %1</translation>
    </message>
    <message>
        <source>O servidor teve um problema. Tente de novo em alguns minutos.</source>
        <translation>El servidor tuvo un problema. Intente de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>O servidor demorou demais para responder. Tente de novo em alguns minutos.</source>
        <translation>El servidor tardó demasiado en responder. Intente de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>O servidor mandou seguir para outro endereço. Para proteger a chave, o programa não seguiu. Verifique o endereço da API da empresa.</source>
        <translation>El servidor remitió a otra dirección. Para proteger la clave, el programa no la siguió. Verifique la dirección de la API de la empresa.</translation>
    </message>
    <message>
        <source>O servidor deu uma resposta que o programa não conhece (%1). Tente de novo; se continuar, avise a Lifty.</source>
        <translation>El servidor dio una respuesta que el programa no conoce (%1). Intente de nuevo; si continúa, avise a Lifty.</translation>
    </message>
    <message>
        <source>O servidor respondeu algo que não dá para entender. Verifique o endereço da API; se estiver certo, avise a Lifty.</source>
        <translation>No se pudo entender la respuesta del servidor. Verifique la dirección de la API; si está bien, avise a Lifty.</translation>
    </message>
    <message>
        <source>A resposta do servidor é grande demais e não foi lida. Verifique o endereço da API.</source>
        <translation>La respuesta del servidor es demasiado grande y no se leyó. Verifique la dirección de la API.</translation>
    </message>
    <message>
        <source>O servidor não mandou uma imagem de QR Code válida. Espere alguns segundos.</source>
        <translation>El servidor no envió una imagen de código QR válida. Espere unos segundos.</translation>
    </message>
    <message>
        <source>O servidor indicou um endereço sem HTTPS, que não foi aberto. Se for de confiança, ligue “Permitir endereços sem HTTPS” na empresa, em “Empresas…”.</source>
        <translation>El servidor indicó una dirección sin HTTPS, que no se abrió. Si es de confianza, active “Permitir direcciones sin HTTPS” en la empresa, en “Empresas…”.</translation>
    </message>
    <message>
        <source>O servidor indicou um endereço de rede privada, que não foi aberto. Avise a Lifty.</source>
        <translation>El servidor indicó una dirección de red privada, que no se abrió. Avise a Lifty.</translation>
    </message>
    <message>
        <source>O servidor indicou um endereço que não é seguro abrir. Avise a Lifty.</source>
        <translation>El servidor indicó una dirección que no es seguro abrir. Avise a Lifty.</translation>
    </message>
    <message>
        <source>Espere um minuto e tente de novo.</source>
        <translation>Espere un minuto e intente de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Tente de novo em %n segundo(s).</source>
        <translation>
            <numerusform>Intente de nuevo en %n segundo.</numerusform>
            <numerusform>Intente de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Já existe uma empresa com este nome. Escolha outro nome.</source>
        <translation>Ya existe una empresa con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Já existe um bot com este token neste endereço da API.</source>
        <translation>Ya existe un bot con este token en esta dirección de la API.</translation>
    </message>
    <message>
        <source>Este registro não existe mais: foi removido em outra janela do programa. Feche e abra o programa de novo.</source>
        <translation>Este registro ya no existe: se quitó en otra ventana del programa. Cierre el programa y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>O banco de dados não pode ser gravado: %1. Verifique as permissões do arquivo e da pasta.</source>
        <translation>No se puede escribir en la base de datos: %1. Verifique los permisos del archivo y de la carpeta.</translation>
    </message>
    <message>
        <source>O disco está cheio e nada foi gravado. Libere espaço e tente de novo.</source>
        <translation>El disco está lleno y no se guardó nada. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>Outro programa está usando o banco de dados: %1. Feche-o e tente de novo.</source>
        <translation>Otro programa está usando la base de datos: %1. Ciérrelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>O banco de dados está danificado: %1. Feche e abra o programa de novo.</source>
        <translation>La base de datos está dañada: %1. Cierre el programa y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>O banco de dados é de uma versão mais nova do Lifty Desk e não foi alterado: %1. Instale a versão mais nova.</source>
        <translation>La base de datos es de una versión más nueva de Lifty Desk y no se modificó: %1. Instale la versión más nueva.</translation>
    </message>
    <message>
        <source>Cancelado. Nada foi gravado.</source>
        <translation>Cancelado. No se guardó nada.</translation>
    </message>
    <message>
        <source>O banco de dados não respondeu como devia: %1 (%2).</source>
        <translation>La base de datos no respondió como debía: %1 (%2).</translation>
    </message>
    <message>
        <source>Este computador não tem um chaveiro para guardar chaves.</source>
        <translation>Esta computadora no tiene un llavero para guardar claves.</translation>
    </message>
    <message>
        <source>O chaveiro do sistema está bloqueado. Desbloqueie-o e tente de novo.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>O chaveiro do sistema recusou o acesso.</source>
        <translation>El llavero del sistema rechazó el acceso.</translation>
    </message>
    <message>
        <source>O chaveiro do sistema não respondeu a tempo. Veja se ele está pedindo uma senha e tente de novo.</source>
        <translation>El llavero del sistema no respondió a tiempo. Vea si está pidiendo una contraseña e intente de nuevo.</translation>
    </message>
    <message>
        <source>O arquivo não foi encontrado: %1.</source>
        <translation>No se encontró el archivo: %1.</translation>
    </message>
    <message>
        <source>O arquivo não pode ser lido: %1. Verifique as permissões e se outro programa o está usando.</source>
        <translation>No se puede leer el archivo: %1. Verifique los permisos y si otro programa lo está usando.</translation>
    </message>
    <message>
        <source>O arquivo tem mais de 10 MB. Divida-o em arquivos menores.</source>
        <translation>El archivo tiene más de 10 MB. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>O arquivo tem mais de 100.000 linhas. Divida-o em arquivos menores.</source>
        <translation>El archivo tiene más de 100 mil líneas. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>O arquivo não é um texto em CSV. Salve a planilha como CSV e tente de novo.</source>
        <translation>El archivo no es un texto CSV. Guarde la planilla como CSV e intente de nuevo.</translation>
    </message>
    <message>
        <source>O arquivo não pode ser gravado: %1. Escolha outra pasta ou feche o programa que o está usando.</source>
        <translation>No se puede guardar el archivo: %1. Elija otra carpeta o cierre el programa que lo está usando.</translation>
    </message>
    <message>
        <source>O disco está cheio e o arquivo não foi gravado. Libere espaço e tente de novo.</source>
        <translation>El disco está lleno y el archivo no se guardó. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>O arquivo não pôde ser gravado ou lido até o fim: %1 (%2).</source>
        <translation>No se pudo guardar o leer el archivo hasta el final: %1 (%2).</translation>
    </message>
    <message>
        <source>Informe o endereço.</source>
        <translation>Ingrese la dirección.</translation>
    </message>
    <message>
        <source>O endereço precisa começar com https://.</source>
        <translation>La dirección debe comenzar con https://.</translation>
    </message>
    <message>
        <source>Só são aceitos endereços que começam com https://.</source>
        <translation>Solo se aceptan direcciones que comienzan con https://.</translation>
    </message>
    <message>
        <source>O endereço não é seguro: precisa começar com https://, não com http://.</source>
        <translation>La dirección no es segura: debe comenzar con https://, no con http://.</translation>
    </message>
    <message>
        <source>O endereço não pode ter usuário nem senha.</source>
        <translation>La dirección no puede tener usuario ni contraseña.</translation>
    </message>
    <message>
        <source>O nome do servidor não pode terminar com ponto.</source>
        <translation>El nombre del servidor no puede terminar en punto.</translation>
    </message>
    <message>
        <source>O endereço aponta para uma rede privada.</source>
        <translation>La dirección apunta a una red privada.</translation>
    </message>
    <message>
        <source>Falta o nome do servidor no endereço.</source>
        <translation>Falta el nombre del servidor en la dirección.</translation>
    </message>
    <message>
        <source>O endereço não pode ter “?” nem “#”. Copie só a parte até o nome do servidor.</source>
        <translation>La dirección no puede tener “?” ni “#”. Copie solo la parte hasta el nombre del servidor.</translation>
    </message>
    <message>
        <source>O endereço não está escrito corretamente.</source>
        <translation>La dirección no está bien escrita.</translation>
    </message>
    <message>
        <source>Não há um número de telefone aqui. Escreva o DDD e o número.</source>
        <translation>Aquí no hay un número de teléfono. Escriba el código de área (DDD) y el número.</translation>
    </message>
    <message>
        <source>Não dá para saber qual é o número. Deixe um por linha, sem outros algarismos ao lado.</source>
        <translation>No se puede saber cuál es el número. Deje uno por línea, sin otras cifras al lado.</translation>
    </message>
    <message>
        <source>O número é curto demais. Escreva o DDD e o número.</source>
        <translation>El número es demasiado corto. Escriba el código de área (DDD) y el número.</translation>
    </message>
    <message>
        <source>O número é longo demais. Deixe um por linha.</source>
        <translation>El número es demasiado largo. Deje uno por línea.</translation>
    </message>
    <message>
        <source>Falta o DDD. Escreva, por exemplo, 48 99991-2345.</source>
        <translation>Falta el código de área (DDD). Escriba, por ejemplo, 48 99991-2345.</translation>
    </message>
    <message>
        <source>Este DDD não existe no Brasil. Se o número é de outro país, comece com + e o código do país.</source>
        <translation>Este código de área (DDD) no existe en Brasil. Si el número es de otro país, comience con + y el código del país.</translation>
    </message>
    <message>
        <source>O número não existe assim: com 9 dígitos depois do DDD ele começa com 9; com 8, não começa com 0 nem 1.</source>
        <translation>El número no existe así: con 9 dígitos después del código de área comienza con 9; con 8, no comienza con 0 ni 1.</translation>
    </message>
    <message>
        <source>O número é longo demais para o Brasil. Se é de outro país, comece com +.</source>
        <translation>El número es demasiado largo para Brasil. Si es de otro país, comience con +.</translation>
    </message>
    <message>
        <source>Nenhum país tem este código. Confira o que vem depois do +.</source>
        <translation>Ningún país tiene este código. Revise lo que viene después del +.</translation>
    </message>
    <message>
        <source>Neste país os números têm outra quantidade de dígitos. Confira o número.</source>
        <translation>En este país los números tienen otra cantidad de dígitos. Revise el número.</translation>
    </message>
    <message>
        <source>Preencha o campo “%1”.</source>
        <translation>Complete el campo “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” pode ter até %n caractere(s).</source>
        <translation>
            <numerusform>“%1” puede tener hasta %n carácter.</numerusform>
            <numerusform>“%1” puede tener hasta %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” não pode ter espaços nem quebras de linha.</source>
        <translation>“%1” no puede tener espacios ni saltos de línea.</translation>
    </message>
    <message>
        <source>“%1” não pode ter barras. Cole só o token, não o endereço inteiro.</source>
        <translation>“%1” no puede tener barras. Pegue solo el token, no la dirección completa.</translation>
    </message>
    <message>
        <source>“%1” não pode ser só pontos.</source>
        <translation>“%1” no puede ser solo puntos.</translation>
    </message>
    <message>
        <source>“%1” tem caracteres invisíveis. Apague e digite de novo.</source>
        <translation>“%1” tiene caracteres invisibles. Borre y escriba de nuevo.</translation>
    </message>
    <message>
        <source>%1 Mensagem do servidor: “%2”</source>
        <translation>%1 Mensaje del servidor: “%2”</translation>
    </message>
</context>
<context>
    <name>lifty::FullScreenQr</name>
    <message>
        <source>QR Code: %1</source>
        <translation>Código QR: %1</translation>
    </message>
</context>
<context>
    <name>lifty::HandOut</name>
    <message>
        <source>Imagem copiada. Ela vale por cerca de 20 s. Para quem está longe, é melhor “Tela cheia” com a tela compartilhada.</source>
        <translation>Imagen copiada. Sirve por unos 20 s. Para quien está lejos, es mejor “Pantalla completa” con la pantalla compartida.</translation>
    </message>
    <message>
        <source>Instruções copiadas. Cole na conversa com o cliente.</source>
        <translation>Instrucciones copiadas. Péguelas en la conversación con el cliente.</translation>
    </message>
    <message>
        <source>Salvar imagem do QR Code</source>
        <translation>Guardar imagen del código QR</translation>
    </message>
    <message>
        <source>Imagem PNG (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Imagem salva. Ela vale por cerca de 20 s desde “gerado às”. Para quem está longe, é melhor “Tela cheia” com a tela compartilhada.</source>
        <translation>Imagen guardada. Sirve por unos 20 s desde “generado a las”. Para quien está lejos, es mejor “Pantalla completa” con la pantalla compartida.</translation>
    </message>
    <message>
        <source>A imagem não foi salva em %1 (%2). Escolha outra pasta.</source>
        <translation>La imagen no se guardó en %1 (%2). Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>lifty::HelpWindow</name>
    <message>
        <source>Início</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Cadastrar empresa e bot</source>
        <translation>Registrar empresa y bot</translation>
    </message>
    <message>
        <source>Conectar o WhatsApp</source>
        <translation>Conectar WhatsApp</translation>
    </message>
    <message>
        <source>Pausar e retomar um número</source>
        <translation>Pausar y reanudar un número</translation>
    </message>
    <message>
        <source>Um bot parou</source>
        <translation>Un bot se detuvo</translation>
    </message>
    <message>
        <source>Avisos de queda</source>
        <translation>Avisos de caída</translation>
    </message>
    <message>
        <source>Listas e várias conexões</source>
        <translation>Listas y varias conexiones</translation>
    </message>
</context>
<context>
    <name>lifty::ImportDialog</name>
    <message>
        <source>Arquivo: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Lendo o arquivo…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>O arquivo está vazio.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>A primeira linha do arquivo precisa ter os nomes das colunas: empresa;nome;token;observacoes. Acrescente essa linha e importe de novo.</source>
        <translation>La primera línea del archivo debe tener los nombres de las columnas: empresa;nome;token;observacoes. Agregue esa línea e importe de nuevo.</translation>
    </message>
    <message>
        <source>O arquivo só tem a linha com os nomes das colunas. Não há nenhum bot nele.</source>
        <translation>El archivo solo tiene la línea con los nombres de las columnas. No contiene ningún bot.</translation>
    </message>
    <message>
        <source>Todas as linhas</source>
        <translation>Todas las líneas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln novo(s)</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alterado(s)</source>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln já cadastrado(s)</source>
        <translation>
            <numerusform>%Ln ya registrado</numerusform>
            <numerusform>%Ln ya registrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln com erro</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Todos os bots do arquivo já estão cadastrados. Não há nada para importar.</source>
        <translation>Todos los bots del archivo ya están registrados. No hay nada para importar.</translation>
    </message>
    <message>
        <source>Nenhuma linha pode ser importada. Corrija o arquivo e importe de novo.</source>
        <translation>No se puede importar ninguna línea. Corrija el archivo e importe de nuevo.</translation>
    </message>
    <message>
        <source>Linhas com erro ficam de fora.</source>
        <translation>Las líneas con error quedan fuera.</translation>
    </message>
    <message numerus="yes">
        <source>mais %Ln</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empresa(s) nova(s), ainda sem chave de API: %1.</source>
        <translation>
            <numerusform>%Ln empresa nueva, aún sin clave de API: %1.</numerusform>
            <numerusform>%Ln empresas nuevas, aún sin clave de API: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importando…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Importação cancelada. Nada foi importado.</source>
        <translation>Importación cancelada. No se importó nada.</translation>
    </message>
    <message>
        <source>Nada foi importado. %1</source>
        <translation>No se importó nada. %1</translation>
    </message>
    <message>
        <source>Importação concluída: %1.</source>
        <translation>Importación completada: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Cadastre a chave de %Ln empresa(s) nova(s) em “Empresas…”.</source>
        <translation>
            <numerusform>Registre la clave de %Ln empresa nueva en “Empresas…”.</numerusform>
            <numerusform>Registre las claves de %Ln empresas nuevas en “Empresas…”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelando…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>lifty::ImportTableModel</name>
    <message>
        <source>Linha</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Situação</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Empresa</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>O que muda</source>
        <translation>Qué cambia</translation>
    </message>
</context>
<context>
    <name>lifty::ImportText</name>
    <message>
        <source>As aspas desta linha não fecham ou têm texto depois delas.</source>
        <translation>Las comillas de esta línea no se cierran o tienen texto después.</translation>
    </message>
    <message>
        <source>Esta linha não tem as mesmas colunas da primeira.</source>
        <translation>Esta línea no tiene las mismas columnas que la primera.</translation>
    </message>
    <message>
        <source>Empresa</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Observações</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>O mesmo token já está na linha %L1.</source>
        <translation>El mismo token ya está en la línea %L1.</translation>
    </message>
    <message>
        <source>Este token já é de um bot da empresa “%1”.</source>
        <translation>Este token ya es de un bot de la empresa “%1”.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>%1: “%2” sai</source>
        <translation>%1: “%2” se quita</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <translation>%1: “%2” → “%3”</translation>
    </message>
    <message>
        <source>Empresa nova, ainda sem chave</source>
        <translation>Empresa nueva, aún sin clave</translation>
    </message>
    <message>
        <source>Token tirado do endereço</source>
        <translation>Token tomado de la dirección</translation>
    </message>
    <message>
        <source>Novo</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Alterado</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Já cadastrado</source>
        <translation>Ya registrado</translation>
    </message>
    <message>
        <source>Com erro</source>
        <translation>Con error</translation>
    </message>
</context>
<context>
    <name>lifty::MainWindow</name>
    <message>
        <source>Demonstração: nada aqui é real</source>
        <translation>Demostración: nada aquí es real</translation>
    </message>
    <message>
        <source>O banco de dados estava danificado e foi guardado, como estava, em %1. O programa começou um novo, vazio.</source>
        <translation>La base de datos estaba dañada y se guardó, como estaba, en %1. El programa comenzó una nueva, vacía.</translation>
    </message>
    <message>
        <source>O banco de dados estava danificado e foi guardado, como estava, em %1. O programa começou um novo, com tudo o que pôde ser lido.</source>
        <translation>La base de datos estaba dañada y se guardó, tal como estaba, en %1. El programa empezó una nueva con todo lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Tentar novamente</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>A demonstração não pôde ser aberta. Abra o programa com a opção --demo.</source>
        <translation>No se pudo abrir la demostración. Abra el programa con la opción --demo.</translation>
    </message>
    <message>
        <source>atualizando %1 de %2</source>
        <translation>actualizando %1 de %2</translation>
    </message>
    <message>
        <source>A chave vale só até o programa fechar: ela fica na memória e não é gravada em arquivo.</source>
        <translation>La clave sirve solo hasta cerrar el programa: queda en la memoria y no se guarda en un archivo.</translation>
    </message>
    <message>
        <source>O chaveiro do sistema não tem a chave de API da empresa “%1”. Ela nunca foi guardada ou foi apagada fora do Lifty Desk. Preencha-a em Empresas.</source>
        <translation>El llavero del sistema no tiene la clave de API de la empresa “%1”. Nunca se guardó o fue borrada fuera de Lifty Desk. Complétela en Empresas.</translation>
    </message>
    <message>
        <source>O chaveiro do sistema não tem a chave de API de %1 empresas. Elas nunca foram guardadas ou foram apagadas fora do Lifty Desk. Preencha-as em Empresas.</source>
        <translation>El llavero del sistema no tiene la clave de API de %1 empresas. Nunca se guardaron o fueron borradas fuera de Lifty Desk. Complételas en Empresas.</translation>
    </message>
    <message>
        <source>O Lifty Desk continua verificando os bots com a janela minimizada. Para encerrar, use Sair no menu Bots.</source>
        <translation>Lifty Desk sigue verificando los bots con la ventana minimizada. Para terminarlo, use Salir en el menú Bots.</translation>
    </message>
    <message>
        <source>Fechar o Lifty Desk?</source>
        <translation>¿Cerrar Lifty Desk?</translation>
    </message>
    <message>
        <source>Há uma conexão em andamento. Se o QR Code for lido agora, o programa não vai avisar.</source>
        <translation>Hay una conexión en curso. Si el código QR se lee ahora, el programa no avisará.</translation>
    </message>
    <message>
        <source>Fechar</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Os números ainda estão sendo enviados. O programa fecha assim que terminar.</source>
        <translation>Los números todavía se están enviando. El programa se cierra en cuanto termine.</translation>
    </message>
</context>
<context>
    <name>lifty::MessageBar</name>
    <message>
        <source>Fechar mensagem</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>lifty::MissedResumesDialog</name>
    <message>
        <source>Número</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Era para retomar em</source>
        <translation>Debía reanudarse el</translation>
    </message>
    <message>
        <source>Situação</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Retomando…</source>
        <translation>Reanudando…</translation>
    </message>
</context>
<context>
    <name>lifty::NotificationChannel</name>
    <message>
        <source>Abrir</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>lifty::NumberDialog</name>
    <message>
        <source>Pausar número</source>
        <translation>Pausar número</translation>
    </message>
    <message>
        <source>Retomar número</source>
        <translation>Reanudar número</translation>
    </message>
    <message>
        <source>Digite ou cole pelo menos um número.</source>
        <translation>Escriba o pegue al menos un número.</translation>
    </message>
    <message>
        <source>Marque na lista pelo menos um número.</source>
        <translation>Marque al menos un número en la lista.</translation>
    </message>
    <message>
        <source>Escolha um horário que ainda não passou.</source>
        <translation>Elija una hora que aún no haya pasado.</translation>
    </message>
    <message>
        <source>&amp;Tentar novamente os que falharam</source>
        <translation>&amp;Intentar de nuevo los que fallaron</translation>
    </message>
    <message>
        <source>&amp;Pausar</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Retomar</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Pausando %1 de %2…</source>
        <translation>Pausando %1 de %2…</translation>
    </message>
    <message>
        <source>Retomando %1 de %2…</source>
        <translation>Reanudando %1 de %2…</translation>
    </message>
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
            <numerusform>%n reanudado</numerusform>
            <numerusform>%n reanudados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a pausar</source>
        <translation>
            <numerusform>%n por pausar</numerusform>
            <numerusform>%n por pausar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a retomar</source>
        <translation>
            <numerusform>%n por reanudar</numerusform>
            <numerusform>%n por reanudar</numerusform>
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
            <numerusform>%n con problema, no se envía</numerusform>
            <numerusform>%n con problemas, no se envían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sem confirmação</source>
        <translation>
            <numerusform>%n sin confirmación</numerusform>
            <numerusform>%n sin confirmación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: envio interrompido. %2</source>
        <translation>%1: envío interrumpido. %2</translation>
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
        <translation>Número</translation>
    </message>
    <message>
        <source>Será enviado</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>Pausado em</source>
        <translation>Pausado el</translation>
    </message>
    <message>
        <source>Retomar em</source>
        <translation>Reanudar el</translation>
    </message>
    <message>
        <source>Situação</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Pausando…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Retomando…</source>
        <translation>Reanudando…</translation>
    </message>
    <message>
        <source>Outra forma possível, com o 9. Marque se for a certa.</source>
        <translation>Otra forma posible, con el 9. Márquela si es la correcta.</translation>
    </message>
    <message>
        <source>Outra forma possível, sem o 9. Marque se for a certa.</source>
        <translation>Otra forma posible, sin el 9. Márquela si es la correcta.</translation>
    </message>
    <message>
        <source>Já pausado, até %1</source>
        <translation>Ya pausado, hasta %1</translation>
    </message>
    <message>
        <source>Já pausado</source>
        <translation>Ya pausado</translation>
    </message>
    <message>
        <source>Não foi pausado por este computador</source>
        <translation>No se pausó desde esta computadora</translation>
    </message>
    <message>
        <source>Número de outro país</source>
        <translation>Número de otro país</translation>
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
        <translation>Reanudado a la hora fijada: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n número(s) retomado(s) na hora marcada.</source>
        <translation>
            <numerusform>%n número reanudado a la hora fijada.</numerusform>
            <numerusform>%n números reanudados a la hora fijada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Não foi retomado na hora marcada: %1.</source>
        <translation>No se reanudó a la hora fijada: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n número(s) não foi(ram) retomado(s) na hora marcada.</source>
        <translation>
            <numerusform>%n número no se reanudó a la hora fijada.</numerusform>
            <numerusform>%n números no se reanudaron a la hora fijada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 O programa tenta de novo às %3.</source>
        <translation>%1 %2 El programa intenta de nuevo a las %3.</translation>
    </message>
    <message>
        <source>Não foi pausado. %1</source>
        <translation>No se pausó. %1</translation>
    </message>
    <message>
        <source>Não foi retomado. %1</source>
        <translation>No se reanudó. %1</translation>
    </message>
    <message>
        <source>Foi pausado no servidor, mas não anotado neste computador. %1</source>
        <translation>Se pausó en el servidor, pero no se anotó en esta computadora. %1</translation>
    </message>
    <message>
        <source>Foi retomado no servidor, mas não anotado neste computador. %1</source>
        <translation>Se reanudó en el servidor, pero no se anotó en esta computadora. %1</translation>
    </message>
    <message>
        <source>Pausado</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Retomado</source>
        <translation>Reanudado</translation>
    </message>
    <message>
        <source>Número pausado: %1 (%2)</source>
        <translation>Número pausado: %1 (%2)</translation>
    </message>
    <message>
        <source>Número retomado: %1 (%2)</source>
        <translation>Número reanudado: %1 (%2)</translation>
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
            <numerusform>%n número reanudado: %1</numerusform>
            <numerusform>%n números reanudados: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::PeriodChoice</name>
    <message>
        <source>Hoje</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Últimos 7 dias</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Últimos 30 dias</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Este mês</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Mês passado</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Tudo</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Personalizado…</source>
        <translation>Personalizado…</translation>
    </message>
</context>
<context>
    <name>lifty::PhoneErrors</name>
    <message>
        <source>Não foi possível conectar o aparelho. Tente novamente mais tarde.</source>
        <translation>No se pudo vincular el dispositivo. Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Quase sempre a imagem já tinha mudado. Toque em OK e leia de novo a imagem que está na tela agora. Se repetir: gere um novo QR Code com “Limpar sessões inativas” ligado; feche e abra o WhatsApp; espere alguns minutos antes da próxima tentativa.</source>
        <translation>Casi siempre la imagen ya había cambiado. Toque Aceptar y escanee de nuevo la imagen que está en la pantalla ahora. Si se repite: genere un nuevo código QR con “Limpiar sesiones inactivas” activado; cierre y abra WhatsApp; espere unos minutos antes del próximo intento.</translation>
    </message>
    <message>
        <source>QR Code inválido, ou: este código não é válido</source>
        <translation>Código QR no válido, o: este código no es válido</translation>
    </message>
    <message>
        <source>A imagem venceu: cada uma vale por cerca de 20 segundos. Para quem está longe, use “Tela cheia” e compartilhe a tela em vez de enviar a imagem. Confira se a leitura é feita em Aparelhos conectados, não com a câmera do celular.</source>
        <translation>La imagen venció: cada una sirve por unos 20 segundos. Para quien está lejos, use “Pantalla completa” y comparta la pantalla en lugar de enviar la imagen. Revise que el escaneo se haga en Dispositivos vinculados, no con la cámara del teléfono.</translation>
    </message>
    <message>
        <source>Pede uma chave de acesso (passkey), ou: continue no outro aparelho</source>
        <translation>Pide una clave de acceso (passkey), o: continúa en el otro dispositivo</translation>
    </message>
    <message>
        <source>Desde meados de 2026 o WhatsApp exige a chave de acesso de algumas contas ao conectar um aparelho. Confirme com a digital, o rosto ou a senha do próprio celular, se ele oferecer. Se não terminar, cancele, espere alguns minutos e leia um novo QR Code. Não apague a chave: o WhatsApp pede que outra seja criada. Se pedir toda vez, avise a Lifty.</source>
        <translation>Desde mediados de 2026 WhatsApp exige la clave de acceso de algunas cuentas al vincular un dispositivo. Confirme con la huella, el rostro o la contraseña del propio teléfono, si la ofrece. Si no termina, cancele, espere unos minutos y escanee un nuevo código QR. No borre la clave de acceso: WhatsApp pide que se cree otra. Si la pide cada vez, avise a Lifty.</translation>
    </message>
    <message>
        <source>Verifique sua conexão, ou: sem internet</source>
        <translation>Verifica tu conexión, o: sin internet</translation>
    </message>
    <message>
        <source>Troque o Wi-Fi pelos dados móveis do celular, ou o contrário. Desligue VPN e economia de dados. Deixe o WhatsApp aberto e leia de novo.</source>
        <translation>Cambie el Wi-Fi por los datos móviles del teléfono, o al revés. Desactive la VPN y el ahorro de datos. Deje WhatsApp abierto y escanee de nuevo.</translation>
    </message>
    <message>
        <source>Limite de aparelhos conectados atingido</source>
        <translation>Límite de dispositivos vinculados alcanzado</translation>
    </message>
    <message>
        <source>Um número aceita até quatro aparelhos conectados. Em Aparelhos conectados, toque em um que não é mais usado e em Desconectar; depois leia de novo. Cuidado para não desconectar outro bot.</source>
        <translation>Un número acepta hasta cuatro dispositivos vinculados. En Dispositivos vinculados, toque uno que ya no se usa y luego Cerrar sesión; después escanee de nuevo. Cuidado de no cerrar la sesión de otro bot.</translation>
    </message>
    <message>
        <source>Este aparelho já está conectado</source>
        <translation>Este dispositivo ya está vinculado</translation>
    </message>
    <message>
        <source>O número já está neste bot ou em outro. Saia da câmera e veja o status do bot na lista. Se o bot não responde: em Aparelhos conectados, desconecte a conexão antiga, e leia um novo QR Code.</source>
        <translation>El número ya está en este bot o en otro. Salga de la cámara y vea el estado del bot en la lista. Si el bot no responde: en Dispositivos vinculados, cierre la conexión antigua y lea un nuevo código QR.</translation>
    </message>
    <message>
        <source>Não aparece “Aparelhos conectados” no menu</source>
        <translation>No aparece “Dispositivos vinculados” en el menú</translation>
    </message>
    <message>
        <source>No Android fica nos três pontos do alto da tela de conversas; no iPhone, em Configurações. Se não há, ou se chama “WhatsApp Web”, o WhatsApp está desatualizado: atualize na loja de aplicativos.</source>
        <translation>En Android está en los tres puntos de arriba en la pantalla de chats; en iPhone, en Configuración. Si no está, o se llama “WhatsApp Web”, WhatsApp está desactualizado: actualícelo en la tienda de aplicaciones.</translation>
    </message>
    <message>
        <source>Atualize o WhatsApp</source>
        <translation>Actualiza WhatsApp</translation>
    </message>
    <message>
        <source>Atualize na loja de aplicativos e leia de novo. Versões modificadas do WhatsApp (como GB ou Plus) não conectam: instale a oficial. Um celular antigo demais para a versão atual precisa ser trocado.</source>
        <translation>Actualice en la tienda de aplicaciones y escanee de nuevo. Las versiones modificadas de WhatsApp (como GB o Plus) no conectan: instale la oficial. Un teléfono demasiado antiguo para la versión actual se debe cambiar.</translation>
    </message>
    <message>
        <source>A câmera não foca ou nada acontece</source>
        <translation>La cámara no enfoca o no pasa nada</translation>
    </message>
    <message>
        <source>Use “Tela cheia” e aumente o brilho do monitor. Afaste o celular até a imagem inteira caber na moldura, limpe a lente, evite reflexos. Em chamada de vídeo, compartilhe a tela inteira com a melhor qualidade.</source>
        <translation>Use “Pantalla completa” y aumente el brillo del monitor. Aleje el teléfono hasta que la imagen completa quepa en el marco, limpie el lente, evite reflejos. En una videollamada, comparta la pantalla completa con la mejor calidad.</translation>
    </message>
    <message>
        <source>O WhatsApp pede permissão para usar a câmera</source>
        <translation>WhatsApp pide permiso para usar la cámara</translation>
    </message>
    <message>
        <source>Toque em Permitir. Se a pergunta não aparece mais: nas configurações do celular, Aplicativos, WhatsApp, Permissões, Câmera.</source>
        <translation>Toque Permitir. Si la pregunta ya no aparece: en la configuración del teléfono, Aplicaciones, WhatsApp, Permisos, Cámara.</translation>
    </message>
    <message>
        <source>Pede a digital, o rosto ou a senha do celular</source>
        <translation>Pide la huella, el rostro o la contraseña del teléfono</translation>
    </message>
    <message>
        <source>É a proteção do próprio celular. Só o dono pode confirmar; depois disso a câmera abre. O QR Code continua correndo: se vencer, gere um novo.</source>
        <translation>Es la protección del propio teléfono. Solo el dueño puede confirmar; después se abre la cámara. El tiempo del código QR sigue corriendo: si vence, genere uno nuevo.</translation>
    </message>
    <message>
        <source>Fica em “Conectando…” e não termina</source>
        <translation>Se queda en “Vinculando…” y no termina</translation>
    </message>
    <message>
        <source>Deixe o WhatsApp aberto na frente por um minuto, com boa internet e espaço livre no celular. Se não terminar: em Aparelhos conectados, desconecte o que ficou pela metade e leia um novo QR Code.</source>
        <translation>Deje WhatsApp abierto al frente por un minuto, con buena conexión a internet y espacio libre en el teléfono. Si no termina: en Dispositivos vinculados, cierre la sesión que quedó a medias y escanee un nuevo código QR.</translation>
    </message>
    <message>
        <source>Esta conta não pode usar o WhatsApp, ou: número banido</source>
        <translation>Esta cuenta no puede usar WhatsApp, o: número suspendido</translation>
    </message>
    <message>
        <source>O WhatsApp bloqueou o número: nenhum QR Code resolve. O dono do número pede uma análise no próprio aplicativo.</source>
        <translation>WhatsApp bloqueó el número: ningún código QR lo resuelve. El dueño del número pide una revisión en la propia aplicación.</translation>
    </message>
    <message>
        <source>O celular conectou, mas o bot não responde</source>
        <translation>El teléfono se conectó, pero el bot no responde</translation>
    </message>
    <message>
        <source>Confira se o número lido é o certo, e se a conversa não está pausada em “Números pausados”. O celular precisa ficar on-line ao menos a cada 14 dias, ou o WhatsApp desconecta o bot.</source>
        <translation>Revise que el número escaneado sea el correcto y que la conversación no esté pausada en “Números pausados”. El teléfono debe estar en línea al menos cada 14 días, o WhatsApp desconecta el bot.</translation>
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
    <message>
        <source>Para sempre</source>
        <translation>Para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n mês(es)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Do sistema</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Claro</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Escuro</source>
        <translation>Oscuro</translation>
    </message>
    <message numerus="yes">
        <source>Apagar a atividade com mais de %n mês(es)?</source>
        <translation>
            <numerusform>¿Borrar la actividad de más de %n mes?</numerusform>
            <numerusform>¿Borrar la actividad de más de %n meses?</numerusform>
        </translation>
    </message>
    <message>
        <source>O que for mais antigo é apagado deste computador e não volta. Se precisar dele, cancele e exporte a atividade antes.</source>
        <translation>Lo más antiguo se borra de esta computadora y no se recupera. Si lo necesita, cancele y exporte antes la actividad.</translation>
    </message>
    <message>
        <source>Apagar</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>As preferências valem até o programa fechar, mas não puderam ser gravadas. Verifique se há espaço no disco e se a pasta de configurações pode ser alterada.</source>
        <translation>Las preferencias sirven hasta cerrar el programa, pero no se pudieron guardar. Verifique que haya espacio en el disco y que se pueda modificar la carpeta de configuración.</translation>
    </message>
    <message>
        <source>O sistema não aceitou abrir o programa ao entrar. Verifique se há espaço no disco e se você pode alterar as suas configurações.</source>
        <translation>El sistema no aceptó abrir el programa al iniciar sesión. Verifique si hay espacio en el disco y si puede cambiar su configuración.</translation>
    </message>
    <message>
        <source>O sistema não deixou desligar. Desligue nas configurações de inicialização do computador.</source>
        <translation>El sistema no dejó desactivarlo. Desactívelo en la configuración de inicio de la computadora.</translation>
    </message>
</context>
<context>
    <name>lifty::QrStamp</name>
    <message>
        <source>gerado às %1</source>
        <translation>generado a las %1</translation>
    </message>
    <message>
        <source>vale por cerca de 20 s</source>
        <translation>sirve por unos 20 s</translation>
    </message>
</context>
<context>
    <name>lifty::Question</name>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
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
            <numerusform>%n detenido</numerusform>
            <numerusform>%n detenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aguardando</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n em outro status</source>
        <translation>
            <numerusform>%n en otro estado</numerusform>
            <numerusform>%n en otro estado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n com problema</source>
        <translation>
            <numerusform>%n con problema</numerusform>
            <numerusform>%n con problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n não verificado(s)</source>
        <translation>
            <numerusform>%n sin verificar</numerusform>
            <numerusform>%n sin verificar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::SequenceDialog</name>
    <message>
        <source>Próximo: %1 (%2 de %3)</source>
        <translation>Siguiente: %1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Inicie quando o celular estiver à mão: o QR Code vale 60 segundos. Para passar outro bot à frente, tecle Enter ou dê um duplo clique nele na lista.</source>
        <translation>Inicie cuando el teléfono esté a mano: el código QR sirve por 60 segundos. Para adelantar otro bot, presione Enter o haga doble clic en él en la lista.</translation>
    </message>
    <message>
        <source>Este bot já tem uma janela de conexão aberta, que veio para a frente. Termine por lá, ou feche-a e inicie aqui.</source>
        <translation>Este bot ya tiene una ventana de conexión abierta, que pasó al frente. Termine ahí, o ciérrela e inicie aquí.</translation>
    </message>
    <message>
        <source>Este bot está sendo desconectado. Espere um instante e inicie de novo.</source>
        <translation>Este bot se está desconectando. Espere un momento e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Conectando: %1</source>
        <translation>Conectando: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>já estava conectado</source>
        <translation>ya estaba conectado</translation>
    </message>
    <message>
        <source>Conexão ativada: %1</source>
        <translation>Conexión activada: %1</translation>
    </message>
</context>
<context>
    <name>lifty::SequenceModel</name>
    <message>
        <source>Aguardando</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Conectando</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Conectado</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Pulado</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Falhou</source>
        <translation>Falló</translation>
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
        <translation>Situación</translation>
    </message>
</context>
<context>
    <name>lifty::SilenceDialog</name>
    <message>
        <source>Silenciar %1?</source>
        <translation>¿Silenciar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Silenciar %n bot(s)?</source>
        <translation>
            <numerusform>¿Silenciar %n bot?</numerusform>
            <numerusform>¿Silenciar %n bots?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n já está(ão) em silêncio.</source>
        <translation>
            <numerusform>%n ya está en silencio.</numerusform>
            <numerusform>%n ya están en silencio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Está em silêncio até você ligar os avisos de novo.</source>
        <translation>Está en silencio hasta que vuelva a activar los avisos.</translation>
    </message>
    <message>
        <source>Está em silêncio até %1.</source>
        <translation>Está en silencio hasta %1.</translation>
    </message>
    <message>
        <source>Por 1 hora, até %1</source>
        <translation>Por 1 hora, hasta las %1</translation>
    </message>
    <message>
        <source>Por 4 horas, até %1</source>
        <translation>Por 4 horas, hasta las %1</translation>
    </message>
    <message>
        <source>Até amanhã às %1</source>
        <translation>Hasta mañana a las %1</translation>
    </message>
    <message>
        <source>Até o dia e a hora ao lado</source>
        <translation>Hasta el día y la hora de al lado</translation>
    </message>
    <message>
        <source>Até eu ligar os avisos de novo</source>
        <translation>Hasta que yo vuelva a activar los avisos</translation>
    </message>
    <message>
        <source>Esta hora já passou. Escolha uma hora que ainda vem.</source>
        <translation>Esa hora ya pasó. Elija una que aún no haya llegado.</translation>
    </message>
</context>
<context>
    <name>lifty::StatusText</name>
    <message>
        <source>Conectado</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Aguardando leitura</source>
        <translation>Esperando escaneo</translation>
    </message>
    <message>
        <source>Não configurado</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Outro status</source>
        <translation>Otro estado</translation>
    </message>
    <message>
        <source>Sem resposta</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Chave recusada</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Falta a chave</source>
        <translation>Falta la clave</translation>
    </message>
    <message>
        <source>Bot não encontrado</source>
        <translation>Bot no encontrado</translation>
    </message>
    <message>
        <source>Não verificado</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>há %1 s</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>há %1 min</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>há %1 h</source>
        <translation>hace %1 h</translation>
    </message>
    <message numerus="yes">
        <source>há %n dia(s)</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lifty::TimelineOutages</name>
    <message>
        <source>Início</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Fim</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duração</source>
        <translation>Duración</translation>
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
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Linha do tempo do WhatsApp</source>
        <translation>Línea de tiempo de WhatsApp</translation>
    </message>
    <message>
        <source>Bot: %1</source>
        <translation>Bot: %1</translation>
    </message>
    <message>
        <source>Empresa: %1</source>
        <translation>Empresa: %1</translation>
    </message>
    <message>
        <source>Período: %1</source>
        <translation>Período: %1</translation>
    </message>
    <message>
        <source>Gerado em %1</source>
        <translation>Generado el %1</translation>
    </message>
    <message>
        <source>Quedas</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>Início</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Fim</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duração</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Linha do tempo: %1</source>
        <translation>Línea de tiempo: %1</translation>
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
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Desconectado</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Sem observação</source>
        <translation>Sin observación</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>continuava em %1</source>
        <translation>continuaba en %1</translation>
    </message>
    <message>
        <source>Conectado %1 do tempo observado</source>
        <translation>Conectado %1 del tiempo observado</translation>
    </message>
    <message>
        <source>Desconectado %1 do tempo observado (%2)</source>
        <translation>Desconectado %1 del tiempo observado (%2)</translation>
    </message>
    <message>
        <source>Sem observação %1 (fora das porcentagens)</source>
        <translation>Sin observación %1 (fuera de los porcentajes)</translation>
    </message>
    <message>
        <source>Nenhuma queda no tempo observado</source>
        <translation>Ninguna caída en el tiempo observado</translation>
    </message>
    <message numerus="yes">
        <source>%n queda(s); a mais longa durou %1</source>
        <translation>
            <numerusform>%n caída; duró %1</numerusform>
            <numerusform>%n caídas; la más larga duró %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“Sem observação” são as horas em que o programa não leu o status do bot: estava fechado, o computador dormia ou não havia rede. Elas ficam fora das porcentagens.</source>
        <translation>“Sin observación” son las horas en que el programa no leyó el estado del bot: estaba cerrado, la computadora estaba suspendida o no había red. Quedan fuera de los porcentajes.</translation>
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
        <translation>Línea de tiempo: %1</translation>
    </message>
    <message>
        <source>Nenhuma observação deste bot neste período. Escolha outro período.</source>
        <translation>Ninguna observación de este bot en este período. Elija otro período.</translation>
    </message>
    <message>
        <source>As setas ← → percorrem a linha do tempo.</source>
        <translation>Las flechas ← → recorren la línea de tiempo.</translation>
    </message>
    <message>
        <source>Tentar novamente</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Salvar linha do tempo</source>
        <translation>Guardar línea de tiempo</translation>
    </message>
    <message>
        <source>linha-do-tempo-%1-%2.pdf</source>
        <translation>linea-de-tiempo-%1-%2.pdf</translation>
    </message>
    <message>
        <source>Documento PDF (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Linha do tempo salva em %1</source>
        <translation>Línea de tiempo guardada en %1</translation>
    </message>
    <message>
        <source>A linha do tempo não foi salva. %1</source>
        <translation>La línea de tiempo no se guardó. %1</translation>
    </message>
</context>
<context>
    <name>lifty::TrayIcon</name>
    <message>
        <source>Abrir o Lifty Desk</source>
        <translation>Abrir Lifty Desk</translation>
    </message>
    <message>
        <source>Sair</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>lifty::TrayPresence</name>
    <message>
        <source>Lifty Desk: demonstração</source>
        <translation>Lifty Desk: demostración</translation>
    </message>
    <message>
        <source>O Lifty Desk continua verificando os bots</source>
        <translation>Lifty Desk sigue verificando los bots</translation>
    </message>
    <message>
        <source>Ele está na bandeja do sistema. Para encerrar, escolha Sair no menu do ícone.</source>
        <translation>Está en la bandeja del sistema. Para terminarlo, elija Salir en el menú del icono.</translation>
    </message>
</context>
<context>
    <name>lifty::WatchText</name>
    <message>
        <source>última rodada %1</source>
        <translation>última ronda %1</translation>
    </message>
    <message>
        <source>a rodada leva %1</source>
        <translation>la ronda tarda %1</translation>
    </message>
    <message>
        <source>As respostas demoram: verificar todos os bots leva mais do que o intervalo escolhido nas preferências.</source>
        <translation>Las respuestas tardan: verificar todos los bots lleva más que el intervalo elegido en las preferencias.</translation>
    </message>
    <message>
        <source>O gateway está limitando as consultas: a verificação continua mais devagar.</source>
        <translation>El gateway está limitando las consultas: la verificación continúa más despacio.</translation>
    </message>
    <message numerus="yes">
        <source>%n empresa(s) sem verificação: a chave foi recusada. Corrija a chave em Empresas….</source>
        <translation>
            <numerusform>%n empresa sin verificación: la clave fue rechazada. Corrija la clave en Empresas….</numerusform>
            <numerusform>%n empresas sin verificación: las claves fueron rechazadas. Corrija las claves en Empresas….</numerusform>
        </translation>
    </message>
    <message>
        <source>Este computador parece estar sem rede</source>
        <translation>Esta computadora parece estar sin red</translation>
    </message>
    <message>
        <source>A chave de uma empresa foi recusada</source>
        <translation>La clave de una empresa fue rechazada</translation>
    </message>
    <message>
        <source>O gateway não responde</source>
        <translation>El gateway no responde</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) fora do ar</source>
        <translation>
            <numerusform>%n bot caído</numerusform>
            <numerusform>%n bots caídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nenhum bot caiu</source>
        <translation>Ningún bot se cayó</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>O Lifty Desk já está aberto, mas não responde.</source>
        <translation>Lifty Desk ya está abierto, pero no responde.</translation>
    </message>
    <message>
        <source>Espere um instante e abra de novo. Se ele continuar sem responder, encerre-o no gerenciador de tarefas.</source>
        <translation>Espere un momento y ábralo de nuevo. Si sigue sin responder, ciérrelo en el administrador de tareas.</translation>
    </message>
    <message>
        <source>A demonstração não pôde ser iniciada neste computador.</source>
        <translation>No se pudo iniciar la demostración en esta computadora.</translation>
    </message>
    <message>
        <source>Instale o programa de novo: falta uma parte dele.</source>
        <translation>Instale el programa de nuevo: le falta una parte.</translation>
    </message>
</context>
</TS>
