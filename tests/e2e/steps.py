"""What several scenarios do in the same way."""

import os
import pathlib

import desk
import secrecy
from desk import say

COMPANY = "Acme Atendimento"
KEY = "AIzaSy-e2e+Chave/Secreta=7"  # with what an address would have to encode
BOT = "Padaria Central"
TOKEN = "padaria-central-1"
DIALOG = f"Conectar WhatsApp: {BOT}"
AUTOSTART = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "autostart" / "br.com.lifty.Desk.desktop"
DEMO_KEYS = ["demo-key-acme-atendimento", "demo-key-rede-bem-saude"]


def start_simulator(the_desk):
    return the_desk.start_simulator([{"name": COMPANY, "key": KEY, "bots": [{"name": BOT, "token": TOKEN}]}])


def register(the_desk, program, simulator):
    """The first start: a company, then its bot."""
    program.activated(limit=30)
    program.press("Cadastrar empresa e bot")
    program.fill("Nome da empresa", COMPANY, "Empresa")
    program.fill("Chave de API", KEY, "Empresa")
    desk.press_keys("ctrl+a", "ctrl+c")  # selected and copied, as far as the field lets
    secrecy.check_nowhere(KEY, program)
    program.fill("Endereço da API", simulator.address, "Empresa")
    the_desk.screen.shoot("company")
    program.press("Salvar", window="Empresa")
    program.fill("Nome", BOT, "Adicionar bot")
    program.fill("Token do bot", TOKEN, "Adicionar bot")
    the_desk.screen.shoot("bot")
    program.press("Salvar", window="Adicionar bot")
    desk.until(f"the row of {BOT}", lambda: program.row_now(BOT))


def add_bot(program, name, notes=""):
    """Fills the bot dialog and presses its button; what comes of it is for the caller to see."""
    program.activated()
    desk.press_keys("ctrl+n")
    program.fill("Nome", name, "Adicionar bot")
    program.fill("Token do bot", f"token-{name}", "Adicionar bot")
    if notes:
        program.fill("Observações", notes, "Adicionar bot")
    program.press("Salvar", window="Adicionar bot")


def wait_for_added(program, name):
    program.gone("Adicionar bot")
    desk.until(f"the row of {name}", lambda: program.row_now(name))


def wait_for_qr(the_desk, program, simulator):
    """The picture on the screen is the one that the gateway gave."""
    program.find("Leia o QR Code com o celular", window=DIALOG, limit=75)
    desk.until("the gateway's QR Code, read off the screen",
               lambda: the_desk.screen.qr_payload() == simulator.bot(TOKEN)["payload"], 20)


def scan(program, simulator):
    """The phone reads the QR Code: the dialog closes, the window says so."""
    simulator.control("scan", bot=TOKEN)
    program.gone(DIALOG, 30)
    program.find(f"Conexão ativada: {BOT}")
    program.wait_status(BOT, "Conectado")


def check_one_start(simulator):
    starts = simulator.state()["requests"].get("start", 0)
    desk.check(starts == 1, f"the gateway received {starts} startWhatsapp, not 1")


def not_configured(program):
    return next((row["Nome"] for row in program.rows() if row["Status"] == "Não configurado"), None)


def connect_a_demo_bot(the_desk, program):
    """In the demo's window, down to “Conexão ativada”; the phone is played by the demo's own button."""
    def step(state, picture):
        say(f"{bot}: {state}")
        the_desk.screen.shoot(picture)

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


def choose(window, menu, entry):
    window.activated()
    desk.press_keys(menu)
    desk.press_keys(entry)


def start_with_the_session(program):
    choose(program, "alt+b", "p")
    program.activated("Preferências")
    program.click(program.find("Abrir o Lifty Desk ao entrar no computador", window="Preferências"))
    program.press("Salvar", window="Preferências")
    program.gone("Preferências")
    desk.until("the entry that starts it with the session", AUTOSTART.exists)


def check_tls(program):
    program.select(BOT)
    choose(program, "alt+j", "g")
    desk.until("OpenSSL in the diagnosis", lambda: "OpenSSL" in desk.clipboard())
    say("TLS: the program has loaded OpenSSL")
