"""Exactly one startWhatsapp: double click, Enter held, a dialog closed and opened again, a second copy of the program."""

import desk
import steps
from desk import say
from steps import BOT, DIALOG


def scenario(the_desk):
    simulator = steps.start_simulator(the_desk)
    program = the_desk.start()
    steps.register(the_desk, program, simulator)

    program.select(BOT)
    program.click(program.find("Conectar…", "push button"), times=2)
    program.window(DIALOG)
    say("double click: one dialog")
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

    second_copy(the_desk)
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


def second_copy(the_desk):
    """On the same data, in a session of its own that does not know of the first: it asks before it starts again."""
    elsewhere = desk.SESSION / "elsewhere"
    elsewhere.mkdir(mode=0o700)
    second = the_desk.start(XDG_RUNTIME_DIR=str(elsewhere))
    desk.until("the second copy's window", lambda: second.row_now(BOT), 30)
    second.select(BOT)
    second.press("Conectar…")
    # It reads the status first: QRCODE, and not from a session of its own.
    desk.until("the second copy's question", lambda: second.find_now("Iniciar conexão", "push button", DIALOG))
    the_desk.screen.shoot("second-copy")
    second.kill()
    say("the second copy asked")


desk.play(scenario)
