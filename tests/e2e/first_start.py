"""From an empty folder to a connected bot and back, twice started; the API key is nowhere but in the keychain."""

import desk
import secrecy
import steps
from desk import say
from steps import BOT, DIALOG, KEY


def scenario(the_desk):
    simulator = steps.start_simulator(the_desk)
    program = the_desk.start()
    steps.register(the_desk, program, simulator)
    say("company and bot saved")

    program.activated()
    desk.press_keys("F5")
    program.wait_status(BOT, "Não configurado")
    program.select(BOT)
    program.press("Conectar…")
    program.find("Preparando a conexão…", window=DIALOG)
    steps.wait_for_qr(the_desk, program, simulator)
    the_desk.screen.shoot("qr-code")
    secrecy.check_nowhere(KEY, program)
    steps.scan(program, simulator)
    steps.check_one_start(simulator)
    the_desk.screen.shoot("connected")
    say("connected")

    disconnect(program)
    program.wait_status(BOT, "Não configurado")
    say("disconnected")
    secrecy.check_nowhere(KEY, program)
    program.close()

    program = the_desk.start()
    desk.until(f"the row of {BOT} after a new start", lambda: program.row_now(BOT), 30)
    before = simulator.state()["requests"].get("whatsapp", 0)
    program.activated()
    desk.press_keys("F5")
    desk.until("a status read with the key out of the keychain",
               lambda: simulator.state()["requests"].get("whatsapp", 0) > before)
    program.wait_status(BOT, "Não configurado")
    the_desk.screen.shoot("started-again")
    say("started again: the bot is there, its key works")
    secrecy.check_search_works(KEY, program)
    secrecy.check_nowhere(KEY, program)
    program.close()


def disconnect(program):
    program.select(BOT)
    program.press("Desconectar…")
    program.find(f"Desconectar o WhatsApp de {BOT}?", window=None)
    program.press("Desconectar", window=None)


desk.play(scenario)
