"""Exactly one startWhatsapp: double click, Enter held, a dialog closed and opened again, a second copy of the program."""

import desk
import steps
from desk import say
from steps import BOT, DIALOG, TOKEN


def scenario(the_desk):
    simulator = steps.start_simulator(the_desk)
    program = the_desk.start()
    steps.register(the_desk, program, simulator)

    simulator.control("word", bot=TOKEN, status="NOT_FOUND")  # a status that shows nothing of a start
    program.select(BOT)
    program.click(program.find("Conectar…", "push button"), times=2)
    program.window(DIALOG)
    say("double click: one dialog")
    second_copy(the_desk, "Já há uma conexão em andamento")  # it knows by the record on the disk alone
    steps.check_one_start(simulator)
    simulator.control("word", bot=TOKEN, status="")
    close_dialog(program)

    program.activated()
    desk.hold_key("Return", 25)
    connect_again(program)
    steps.wait_for_qr(the_desk, program, simulator)
    steps.check_one_start(simulator)
    say("Enter held, dialog opened again: the same attempt, with its QR Code")
    close_dialog(program)
    connect_again(program)
    steps.wait_for_qr(the_desk, program, simulator)
    the_desk.screen.shoot("same-attempt")

    second_copy(the_desk, "Este bot já está aguardando uma leitura")  # it read QRCODE, not of a session of its own
    steps.scan(program, simulator)
    steps.check_one_start(simulator)
    say("one startWhatsapp in all")


def close_dialog(program):
    program.press("Fechar", window=DIALOG)
    program.gone(DIALOG)


def connect_again(program):
    """Whatever the held key left open."""
    if not program.window_now(DIALOG):
        program.select(BOT)
        program.press("Conectar…")
    program.window(DIALOG)


def second_copy(the_desk, question):
    """On the same data, in a session of its own that does not know of the first: it asks before it starts again."""
    elsewhere = desk.SESSION / "elsewhere"
    elsewhere.mkdir(mode=0o700, exist_ok=True)
    second = the_desk.start(XDG_RUNTIME_DIR=str(elsewhere))
    desk.until("the second copy's window", lambda: second.row_now(BOT), 30)
    second.select(BOT)
    second.press("Conectar…")
    second.find(question, window=DIALOG)
    second.find("Iniciar conexão", "push button", DIALOG)
    the_desk.screen.shoot("second-copy")
    second.kill()
    say("the second copy asked")


desk.play(scenario)
