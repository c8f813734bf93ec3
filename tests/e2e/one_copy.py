"""One running copy: a later start brings the first to the front; a killed or a hung one blocks nobody for long."""

import signal
import time

import desk
from desk import say


def scenario(the_desk):
    first = the_desk.start()
    first.activated(limit=30)
    desk.xdotool("getactivewindow", "windowminimize")
    desk.until("no window in front", lambda: not in_front(first))
    ends(the_desk.start(), 0)
    first.activated()
    say("a second start brought the first to the front and ended")

    demo = the_desk.start("--demo")
    demo.activated(limit=30)
    ends(the_desk.start("--demo"), 0)
    ends(the_desk.start(), 0)
    first.activated()
    say("the demo is an instance of its own")
    demo.kill()

    first.kill()
    before = time.monotonic()
    again = the_desk.start()
    again.activated(limit=30)
    say(f"started over a killed one in {time.monotonic() - before:.1f} s")

    again.process.send_signal(signal.SIGSTOP)
    waiting = the_desk.start()
    words = "O Lifty Desk já está aberto, mas não responde."
    waiting.find(words, window="Lifty Desk", limit=20)
    the_desk.screen.shoot("silent")
    waiting.press("OK", window="Lifty Desk")
    ends(waiting, 1)
    desk.check(words in waiting.output.read_text(), "nothing is said on standard error")
    again.process.send_signal(signal.SIGCONT)
    ends(the_desk.start("--minimized"), 0)
    again.close()
    say("a hung one was said, and none ran beside it")

    refused = the_desk.start("--dance")
    ends(refused, 2)
    minimized = the_desk.start("--minimized")
    desk.until("the minimized program", minimized.application, 30)
    ends(the_desk.start(), 0)
    minimized.activated()
    minimized.close()


def in_front(program):
    return desk.is_in(program.window_now("Lifty Desk"), desk.Atspi.StateType.ACTIVE)


def ends(program, status):
    desk.until("the end of the later copy", program.ended, 20)
    desk.check(program.process.returncode == status, f"it ended with {program.process.returncode}, not {status}")


desk.play(scenario)
