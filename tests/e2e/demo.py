"""The demo, watched from outside: connects a bot through the real window, down to "Conexão ativada"."""

import desk
from desk import say


def not_configured(program):
    return next((row["Nome"] for row in program.rows() if row["Status"] == "Não configurado"), None)


def scenario(the_desk):
    def step(state, picture):
        say(f"{bot}: {state}")
        the_desk.screen.shoot(picture)

    the_desk.keys = ["demo-key-acme-atendimento", "demo-key-rede-bem-saude"]
    say("starting Lifty Desk with its demo data")
    program = the_desk.start("--demo")
    desk.until("the demo's bots", program.rows, 30)
    say(f"Lifty Desk: the window is open, with {len(program.rows())} bots")
    program.activated()
    program.press("Atualizar status")
    bot = desk.until("a bot that is “Não configurado”", lambda: not_configured(program), 30)
    step("Não configurado", "not-configured")

    dialog = f"Conectar WhatsApp: {bot}"
    program.select(bot)
    program.press("Conectar…")
    program.find("Preparando a conexão…", window=dialog)
    step("Preparando a conexão…", "preparing")
    program.find("Leia o QR Code com o celular", window=dialog, limit=75)
    payload = desk.until("a QR Code that can be read off the screen", the_desk.screen.qr_payload, 20)
    step("Leia o QR Code com o celular", "qr-code")
    say(f"{bot}: read off the screen: {payload[:48]}")
    program.press("Simular leitura do celular", window=dialog)
    step("Simular leitura do celular", "scanned")
    program.gone(dialog, 30)
    program.find(f"Conexão ativada: {bot}")
    program.wait_status(bot, "Conectado")
    step("Conectado", "connected")
    say(f"Conexão ativada: {bot}")
    program.close()


desk.play(scenario)
