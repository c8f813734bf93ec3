"""Keys alone: registers a bot, connects it and disconnects it."""

import desk
import steps
from desk import press_keys, say, type_text
from steps import BOT, COMPANY, DIALOG, KEY, TOKEN


def enter(program, field, text):
    program.step_to(field, "Tab")
    press_keys("ctrl+a")
    type_text(text)


def choose(program, action):
    """From the first menu of the menu bar: that of the bots."""
    press_keys("alt")
    desk.until("the menu bar", lambda: program.focused().get_role_name() == "menu item")
    program.step_to(action, "Down")
    press_keys("Return")


def scenario(the_desk):
    simulator = steps.start_simulator(the_desk)
    program = the_desk.start()
    program.activated(limit=30)
    program.step_to("Cadastrar empresa e bot", "Tab")
    press_keys("space")

    program.activated("Empresa")
    enter(program, "Nome da empresa", COMPANY)
    enter(program, "Chave de API", KEY)
    enter(program, "Endereço da API", simulator.address)
    press_keys("Return")
    program.gone("Empresa")
    program.activated("Adicionar bot")
    enter(program, "Nome", BOT)
    enter(program, "Token do bot", TOKEN)
    press_keys("Return")
    program.gone("Adicionar bot")
    desk.until(f"the row of {BOT}", lambda: program.row_now(BOT))
    say("company and bot saved")

    program.activated()
    program.step_to("Bots", "Tab")
    press_keys("Home", "space")
    desk.until("the row selected", lambda: program.is_selected(BOT))
    press_keys("Return")
    program.activated(DIALOG)
    steps.wait_for_qr(the_desk, program, simulator)
    the_desk.screen.shoot("qr-code")
    steps.scan(program, simulator)
    say("connected")

    program.activated()
    desk.until("the focus back on the row", lambda: program.focused().get_name() == "Bots" and program.is_selected(BOT))
    choose(program, "Desconectar…")
    program.find(f"Desconectar o WhatsApp de {BOT}?", window=None)
    program.step_to("Desconectar", "Tab")
    press_keys("space")
    program.wait_status(BOT, "Não configurado")
    steps.check_one_start(simulator)
    say("disconnected")


desk.play(scenario)
