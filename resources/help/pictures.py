"""Plays the demo and leaves a picture of each window that the help pages show: pictures.py PROGRAM SCREENS [NAME...]

Where a window does not come, the whole screen at that moment is in the folder SCREENS."""

import contextlib
import os
import pathlib
import re
import subprocess
import sys

import desk
from desk import press_keys, say, type_text, xdotool

MAIN = "Lifty Desk"
WIDEST = 640  # what a page has room for
NEW_BOT = "Padaria Central"
CONNECTED = "Clínica Sorriso"


def window_id(title):
    ids = desk.output_of("xdotool", "search", "--onlyvisible", "--name", f"^{re.escape(title)}$").split()
    return ids[-1] if ids else None


class Pictures:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder

    def shoot(self, name, title):
        """The window alone, with a small palette: the pictures travel inside the program."""
        self.program.activated(title)
        picture = desk.SESSION / "picture.png"
        subprocess.run(["import", "-window", window_id(title), str(picture)], check=True)
        subprocess.run(["convert", str(picture), "-strip", "-resize", f"{WIDEST}x>", "+dither", "-colors", "64",
                        "-define", "png:compression-level=9", f"PNG8:{self.folder / name}.png"], check=True)
        say(f"{name}.png")

    def choose(self, menu, action):
        self.program.activated()
        press_keys("alt")
        desk.until("the menu bar", lambda: self.program.focused().get_role_name() == "menu item")
        self.program.step_to(menu, "Right")
        press_keys("Down")
        self.program.step_to(action, "Down")
        press_keys("Return")

    def close(self, title):
        self.program.activated(title)
        press_keys("Escape")
        self.program.gone(title)


def lista(pictures):
    pictures.program.activated()
    pictures.shoot("lista", MAIN)


def empresa(pictures):
    program = pictures.program
    pictures.choose("Bots", "Empresas…")
    program.press("Editar empresa…", window="Empresas")
    program.press("Testar chave", window="Empresa")
    desk.until("the key's check", lambda: any("Chave aceita" in word for word in program.words()))
    pictures.shoot("empresa", "Empresa")
    pictures.close("Empresa")
    pictures.close("Empresas")


def bot(pictures):
    pictures.program.activated()
    press_keys("ctrl+n")
    pictures.program.fill("Nome", "Pousada do Sol", "Adicionar bot")
    pictures.program.fill("Token do bot", "https://painel.lifty.com.br/bots/pousada-do-sol-7f3a/integracoes",
                          "Adicionar bot")
    pictures.shoot("bot", "Adicionar bot")
    pictures.close("Adicionar bot")


def conectar(pictures):
    program = pictures.program
    title = f"Conectar WhatsApp: {NEW_BOT}"
    program.select(NEW_BOT)
    program.press("Conectar…")
    program.find("Leia o QR Code com o celular", window=title, limit=75)
    pictures.shoot("conectar", title)
    with contextlib.suppress(desk.NotSeen):
        program.press("Celular mostrou um erro?", window=title, limit=2)
        pictures.shoot("erros", "Celular mostrou um erro?")
        pictures.close("Celular mostrou um erro?")
    program.press("Simular leitura do celular", window=title)
    program.gone(title, 30)
    program.press("Fechar mensagem")


def pausar(pictures):
    program = pictures.program
    program.select(CONNECTED)
    pictures.choose("Números", "Pausar número…")
    program.activated("Pausar número")
    for number in ("+55 (48) 99991-2345", "(11) 98765-4321"):  # the field has the focus
        type_text(number)
        press_keys("Return")
    desk.until("the numbers as they are sent", lambda: any("5511987654321" in re.sub(r"\D", "", word)
                                                           for word in program.words()))
    pictures.shoot("pausar", "Pausar número")
    program.press("Pausar", window="Pausar número")
    desk.until("two paused numbers", lambda: program.row_now(CONNECTED)["Números pausados"] == "2")
    if program.window_now("Pausar número"):
        pictures.close("Pausar número")


def retomar(pictures):
    pictures.program.select(CONNECTED)
    pictures.choose("Números", "Retomar número…")
    pictures.shoot("retomar", "Retomar número")
    pictures.close("Retomar número")


def atividade(pictures):
    pictures.choose("Exibir", "Atividade")
    program = pictures.program
    desk.until("the entries", lambda: any("Conexão" in word for word in program.words()))
    pictures.shoot("atividade", "Atividade")
    pictures.close("Atividade")


def linha_do_tempo(pictures):
    program = pictures.program
    pictures.choose("Exibir", "Atividade")
    program.activated("Atividade")
    table = program.find("Atividade", "table", window="Atividade")
    program.click(desk.Atspi.Table.get_accessible_at(table, 0, 0))
    program.press("Linha do tempo…", window="Atividade")
    title = desk.until("the time line", lambda: next(
        (w.get_name() for w in program.windows() if w.get_name().startswith("Linha do tempo: ")), None))
    pictures.shoot("linha-do-tempo", title)
    pictures.close(title)
    pictures.close("Atividade")


def sequencia(pictures):
    program = pictures.program
    program.select("Pet & Cia")
    xdotool("keydown", "ctrl")
    program.click(program.name_cell("Farmácia Bem Viver"))
    program.click(program.name_cell(NEW_BOT))
    xdotool("keyup", "ctrl")
    pictures.choose("Bots", "Conectar em sequência…")
    pictures.shoot("sequencia", "Conectar em sequência")
    pictures.close("Conectar em sequência")


def importar(pictures):
    pictures.shoot("importar", "Importar bots")
    pictures.close("Importar bots")


# In the order of a day: what is done in one is seen in the next.
STEPS = {"lista": lista, "empresa": empresa, "bot": bot, "conectar": conectar, "pausar": pausar, "retomar": retomar,
         "atividade": atividade, "linha-do-tempo": linha_do_tempo, "sequencia": sequencia}
IMPORTED = """empresa;nome;token;observacoes
Acme Atendimento;Padaria Central;demo-padaria-central;Filial 3
Acme Atendimento;Sapataria Passo Certo;sapataria-passo-certo;
Nova Era;Escola Girassol;escola-girassol;Empresa nova
Acme Atendimento;Sem token;;
"""


def start(the_desk, *arguments):
    program = the_desk.start("--demo", *arguments)
    desk.until("the demo's bots", program.rows, 60)
    program.window(MAIN)
    return program


def scenario(the_desk, folder, wanted):
    missing = []

    def play(name, step, program):
        try:
            step(Pictures(program, folder))
        except (desk.NotSeen, AssertionError) as failure:
            say(f"{name}: {failure}; the screen: {the_desk.screen.shoot(name)}")
            missing.append(name)
            press_keys("Escape", "Escape", "Escape")

    program = start(the_desk)
    xdotool("windowsize", "--sync", desk.until("the window", lambda: window_id(MAIN)), 900, 400)
    program.activated()
    press_keys("F5")
    program.wait_status(CONNECTED, "Conectado", 30)
    for name, step in STEPS.items():
        if not wanted or name in wanted or (name == "conectar" and "erros" in wanted):
            play(name, step, program)
    program.kill()
    if not wanted or "importar" in wanted:
        table = pathlib.Path(os.environ["HOME"]) / "bots.csv"
        table.write_text(IMPORTED)
        play("importar", importar, start(the_desk, "--import", str(table)))
    desk.check(not missing, f"no picture of: {', '.join(missing)}")


program_path, screens, *names = sys.argv[1:]
sys.argv[1:] = [program_path, screens]
desk.play(lambda the_desk: scenario(the_desk, pathlib.Path(__file__).parent, names))
