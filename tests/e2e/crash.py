"""A bad day for a secret: Qt says all that it can say, calls fail, and the program crashes. The key is nowhere."""

import os
import resource
import signal
import subprocess
import urllib.parse

import desk
import secrecy
import steps
from desk import say
from steps import BOT, KEY


def scenario(the_desk):
    # Whoever starts the program wants all that a crash can leave.
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    simulator = steps.start_simulator(the_desk)
    # A style that is not there is an address which Qt itself prints, as it does with those of failed calls.
    program = the_desk.start(QT_LOGGING_RULES="*=true",
                             QT_STYLE_OVERRIDE="https://example.com/?key=" + urllib.parse.quote(KEY, safe=""))
    steps.register(the_desk, program, simulator)
    desk.check("https://example.com/?…" in program.output.read_text(), "Qt did not print the address")

    answer = f'{{"message":"refused:{KEY}/{urllib.parse.quote(KEY, safe="")}"}}'
    def asked_again(before):
        desk.press_keys("F5")  # while a call is on the wire it asks nothing more
        return simulator.state()["requests"].get("whatsapp", 0) > before

    for code in (400, 403, 404, 429, 500, 503):
        simulator.control("fail", count=1, code=code, body=answer)
        before = simulator.state()["requests"].get("whatsapp", 0)
        program.activated()
        desk.until(f"a call that fails with {code}", lambda: asked_again(before))
    program.select(BOT)
    desk.press_keys("alt+j")
    desk.press_keys("g")
    desk.until("the server's words in the diagnosis", lambda: "refused:" in desk.clipboard())
    secrecy.check_nowhere(KEY, program)
    simulator.kill()
    program.activated()
    desk.press_keys("F5")
    program.wait_status(BOT, "Sem resposta", 30)
    secrecy.check_nowhere(KEY, program)
    say("calls failed; the key is nowhere")

    if leaves_memory(subprocess.Popen(["sleep", "60"], cwd=os.environ["HOME"])):
        desk.check(not leaves_memory(program.process), "the crash left all of the program's memory behind")
        say("crashed, and left nothing")
    else:
        say("NOT CHECKED: nobody's crash leaves anything on this machine")


def leaves_memory(process):
    """Crashes it; whether the system kept a dump, be it in a file or by a crash handler."""
    process.send_signal(signal.SIGABRT)
    _, status = os.waitpid(process.pid, 0)
    desk.check(os.WTERMSIG(status) == signal.SIGABRT, f"it ended with {status}")
    return os.WCOREDUMP(status)


desk.play(scenario)
