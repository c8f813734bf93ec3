"""The disk on a bad day: killed in the middle of a start, a database that another program holds, that is damaged, or
that a later version left behind. Nothing is lost, nothing is done twice, and the window says what happened."""

import os
import pathlib
import sqlite3

import desk
import steps
from desk import say
from steps import BOT, DIALOG, TOKEN


def scenario(the_desk):
    simulator = steps.start_simulator(the_desk)
    program = the_desk.start()
    steps.register(the_desk, program, simulator)
    database = next(pathlib.Path(os.environ["HOME"]).parent.rglob("lifty-desk.sqlite"))

    program = killed_in_a_start(the_desk, program, simulator)
    held_by_another(the_desk, program, database)
    program = damaged_history(the_desk, program, database)
    program = rubbish(the_desk, program, database)
    newer(the_desk, program, database)


def restarted(the_desk, program, change=lambda: None):
    program.kill()
    change()
    again = the_desk.start()
    again.activated(limit=30)
    return again


def killed_in_a_start(the_desk, program, simulator):
    simulator.control("word", bot=TOKEN, status="NOT_FOUND")  # a status that shows nothing of a start
    simulator.control("delay", ms=15000, call="start")
    program.select(BOT)
    program.press("Conectar…")
    desk.until("the start on the wire", lambda: simulator.state()["requests"].get("start", 0) == 1)
    program = restarted(the_desk, program)
    simulator.control("delay", ms=0)
    program.select(BOT)
    program.press("Conectar…")
    program.find("Um pedido de conexão anterior ficou sem resposta", window=DIALOG)
    program.find("Iniciar conexão", "push button", DIALOG)
    the_desk.screen.shoot("asked-after-the-kill")
    program.press("Fechar", window=DIALOG)
    program.gone(DIALOG)
    steps.check_one_start(simulator)
    say("killed between the start and its answer: the next one asks")
    return program


def held_by_another(the_desk, program, database):
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    steps.add_bot(program, "Drogaria")
    program.find_beginning("Outro programa está usando o banco de dados", "Adicionar bot")
    the_desk.screen.shoot("held-by-another")
    other.execute("ROLLBACK")
    other.close()
    program.press("Salvar", window="Adicionar bot")
    steps.wait_for_added(program, "Drogaria")
    say("held by another program: said, and saved once it let go")


def damage_history(database):
    connection = sqlite3.connect(database)
    root, size = (connection.execute(question).fetchone()[0] for question in (
        "SELECT rootpage FROM sqlite_schema WHERE name = 'activity'", "PRAGMA page_size"))
    connection.close()  # the last one: its log goes into the file
    with open(database, "r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"Z" * size)


def damaged_history(the_desk, program, database):
    program = restarted(the_desk, program, lambda: damage_history(database))
    desk.until("the roster", lambda: program.row_now(BOT) and program.row_now("Drogaria"))
    steps.add_bot(program, "Oficina")
    program.find_beginning("O banco de dados está danificado", "Adicionar bot")
    the_desk.screen.shoot("damaged-history")
    program = restarted(the_desk, program)
    program.find_beginning("O banco de dados estava danificado e foi guardado")
    desk.until("the roster", lambda: program.row_now(BOT) and program.row_now("Drogaria"))
    steps.add_bot(program, "Oficina")
    steps.wait_for_added(program, "Oficina")
    the_desk.screen.shoot("rescued")
    say("a damaged history: said, the roster is there after the next start")
    return program


def rubbish(the_desk, program, database):
    def write():
        for log in database.parent.glob(f"{database.name}-*"):
            log.unlink()
        database.write_bytes(b"rubbish" * 5000)

    program = restarted(the_desk, program, write)
    program.find_beginning("O banco de dados estava danificado e foi guardado")
    program.find("Cadastrar empresa e bot", "push button")
    the_desk.screen.shoot("rubbish")
    kept = [file for file in database.parent.glob("*.danificado-*") if file.read_bytes() == b"rubbish" * 5000]
    desk.check(len(kept) == 1, f"what was damaged is not kept: {list(database.parent.iterdir())}")
    say("rubbish in its place: put aside as it was, and the program starts")
    return program


def newer(the_desk, program, database):
    def write():
        connection = sqlite3.connect(database)
        connection.execute("PRAGMA user_version = 999")
        connection.close()

    program = restarted(the_desk, program, write)
    before = database.read_bytes()
    program.find_beginning("O banco de dados é de uma versão mais nova do Lifty Desk")
    the_desk.screen.shoot("newer")
    program.kill()
    desk.check(database.read_bytes() == before, "a newer version's database was altered")
    say("a newer version's database: left alone")


desk.play(scenario)
