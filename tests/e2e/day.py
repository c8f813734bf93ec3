"""A working day: a list comes in through a second start, a number is paused and resumed, a bot is removed and comes
back, the diagnosis is copied, the program is killed and is there again. The key is nowhere."""

import pathlib
import os
import signal

import desk
import secrecy
import steps
from desk import say
from steps import BOT, COMPANY, KEY, TOKEN

NUMBER = "554899991234"
LIST = "empresa;nome;token;observacoes\r\n" \
       f"{COMPANY};Clínica Sorriso;clinica-1;filial 3\r\n" \
       f"{COMPANY};{BOT};{TOKEN};\r\n" \
       f"{COMPANY};;sem-nome;\r\n"


def scenario(the_desk):
    simulator = steps.start_simulator(the_desk)
    program = the_desk.start()
    steps.register(the_desk, program, simulator)

    import_list(the_desk, program)
    pause_and_resume(the_desk, program, simulator)
    remove_and_undo(the_desk, program)
    look_at_activity(the_desk, program)

    program.select(BOT)
    desk.press_keys("alt+j")
    desk.press_keys("g")
    desk.until("the diagnosis in the clipboard", lambda: "whatsapp" in desk.clipboard())
    secrecy.check_nowhere(KEY, program)
    say("diagnosis copied; the key is nowhere")

    program.process.send_signal(signal.SIGKILL)
    program.process.wait()
    again = the_desk.start()
    desk.until(f"the row of {BOT} after kill -9", lambda: again.row_now(BOT), 30)
    say("killed, and there again")
    again.close()


def import_list(the_desk, program):
    path = pathlib.Path(os.environ["HOME"]) / "lista.csv"
    path.write_text(LIST, encoding="cp1252")
    second = the_desk.start("--import", str(path))
    desk.until("the second start's end", second.ended, 30)
    desk.check(second.process.returncode == 0, f"the second start ended with {second.process.returncode}")
    program.window("Importar bots")
    the_desk.screen.shoot("import")
    program.press("Importar", window="Importar bots")
    program.gone("Importar bots")
    desk.until("the imported bot", lambda: program.row_now("Clínica Sorriso"))
    say("a second start handed its list over")


def pause_and_resume(the_desk, program, simulator):
    program.select(BOT)
    program.press("Pausar número…")
    program.fill("Número", "+55 (48) 9999-1234", "Pausar número")
    the_desk.screen.shoot("pause")
    program.press("Pausar", window="Pausar número")
    program.gone("Pausar número")
    desk.check(simulator.bot(TOKEN)["pausedNumbers"] == [NUMBER], "the number did not reach the gateway as it was shown")
    desk.until("the number in the row", lambda: program.row_now(BOT)["Números pausados"] == "1")
    program.select(BOT)
    program.press("Retomar número…")
    program.window("Retomar número")
    the_desk.screen.shoot("resume")
    program.fill("Número", NUMBER, "Retomar número")
    program.press("Retomar", window="Retomar número")
    program.gone("Retomar número")
    desk.check(simulator.bot(TOKEN)["pausedNumbers"] == [], "the number is still paused")
    say("a number was paused and resumed")


def remove_and_undo(the_desk, program):
    program.select(BOT)
    desk.press_keys("Delete")
    program.press("Remover", window=None)
    desk.until("the end of the row", lambda: program.rows() and not program.row_now(BOT))
    the_desk.screen.shoot("removed")
    program.press("Desfazer")
    desk.until("the row again", lambda: program.row_now(BOT))
    say("removed, and back")


def look_at_activity(the_desk, program):
    program.select(BOT)
    desk.press_keys("alt+x")
    desk.press_keys("a")
    window = program.window("Atividade")
    desk.until("the paused number in the activity", lambda: any(
        "9999-1234" in word for widget in desk.everything_below(window) for word in desk.words_of(widget)))
    the_desk.screen.shoot("activity")
    program.activated("Atividade")
    desk.press_keys("Escape")
    program.gone("Atividade")


desk.play(scenario)
