"""The demo, watched from outside: connects a bot through the real window, down to "Conexão ativada"."""

import desk
import steps
from desk import say


def scenario(the_desk):
    the_desk.keys = steps.DEMO_KEYS
    say("starting Lifty Desk with its demo data")
    program = the_desk.start("--demo")
    steps.connect_a_demo_bot(the_desk, program)
    program.close()


desk.play(scenario)
