"""A disk of its own under the running program: it fills up, it fails and can only be read from then on, it can only be
read at the start. Each is said where it was met, nothing is sent that could not be written down, what is in memory stays
on the screen, and the program goes on once the disk does."""

import os
import pathlib
import subprocess

import desk
import steps
from desk import say
from steps import BOT, DIALOG, TOKEN

FULL = "O disco está cheio e nada foi gravado"
READ_ONLY = "O banco de dados não pode ser gravado"


class Disk:
    """A small file system in a file, in the place where the program keeps its data."""

    def __init__(self):
        self.image = pathlib.Path(os.environ["HOME"]) / "disk.img"  # where keys are looked for, in deleted files too
        self.folder = pathlib.Path(os.environ["XDG_DATA_HOME"])
        self.folder.mkdir(parents=True, exist_ok=True)
        with open(self.image, "wb") as image:
            image.truncate(16 * 1024 * 1024)
        run("mkfs.ext4", "-q", "-m", "0", self.image)
        self.mount()

    def mount(self):
        run("mount", "-o", "loop,errors=remount-ro", self.image, self.folder)

    def fill(self):
        """To the last byte."""
        with open(self.folder / "filler", "wb", buffering=0) as filler:
            for size in (65536, 512, 1):
                try:
                    while filler.write(b"x" * size):
                        pass
                except OSError:
                    pass

    def free(self):
        (self.folder / "filler").unlink()

    def fail(self):
        """As the kernel does after an error of the device: from now on, every write is refused."""
        run("mount", "-o", "remount,abort", self.folder)

    def allow(self, writing):
        run("mount", "-o", f"remount,{'rw' if writing else 'ro'}", self.folder)

    def repair(self):
        self.close()
        subprocess.run(["e2fsck", "-fy", str(self.image)], env=ENVIRONMENT, stdout=subprocess.DEVNULL, check=False)
        self.mount()

    def close(self):
        run("umount", self.folder)


ENVIRONMENT = os.environ | {"PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin"}


def run(*command):
    subprocess.run([str(word) for word in command], env=ENVIRONMENT, check=True)


def scenario(the_desk):
    if os.geteuid() != 0:
        say("not root, who alone can mount a disk: not played")
        return
    simulator = steps.start_simulator(the_desk)
    disk = Disk()
    try:
        program = the_desk.start()
        steps.register(the_desk, program, simulator)
        full(the_desk, program, simulator, disk)
        failed(the_desk, program, simulator, disk)
        read_only_at_the_start(the_desk, disk)
    finally:
        the_desk.kill()
        disk.close()


def check_nothing_is_sent(program, simulator, sentence):
    """A start that can't be written down first."""
    before = simulator.state()["requests"].get("start", 0)
    program.select(BOT)
    program.press("Conectar…")
    program.find_beginning(sentence, window=DIALOG)
    program.press("Fechar", window=DIALOG)
    program.gone(DIALOG)
    desk.check(simulator.state()["requests"].get("start", 0) == before, "a start was sent, and is written nowhere")


def check_shows_what_it_reads(program, simulator, word):
    simulator.control("word", bot=TOKEN, status=word)
    program.activated()
    desk.press_keys("F5")
    program.wait_status(BOT, word)


def full(the_desk, program, simulator, disk):
    disk.fill()
    steps.add_bot(program, "Drogaria", notes="n" * 200)
    program.find_beginning(FULL, window="Adicionar bot")
    the_desk.screen.shoot("full")
    program.press("Cancelar", window="Adicionar bot")
    program.gone("Adicionar bot")
    check_shows_what_it_reads(program, simulator, "FULL")
    program.find_beginning(FULL)
    check_nothing_is_sent(program, simulator, FULL)

    disk.free()
    steps.add_bot(program, "Drogaria")
    steps.wait_for_added(program, "Drogaria")
    simulator.control("word", bot=TOKEN, status="")
    program.select(BOT)
    program.press("Conectar…")
    steps.wait_for_qr(the_desk, program, simulator)
    steps.scan(program, simulator)
    say("a full disk: said, nothing was sent, and it went on with the first free byte")


def failed(the_desk, program, simulator, disk):
    disk.fail()
    steps.add_bot(program, "Oficina")
    program.find_beginning(READ_ONLY, window="Adicionar bot")
    the_desk.screen.shoot("failed")
    program.press("Cancelar", window="Adicionar bot")
    program.gone("Adicionar bot")
    check_shows_what_it_reads(program, simulator, "FAILED")
    check_nothing_is_sent(program, simulator, READ_ONLY)
    program.kill()

    disk.repair()
    again = the_desk.start()
    again.activated(limit=30)
    desk.until("the roster", lambda: again.row_now(BOT) and again.row_now("Drogaria"))
    desk.check(not again.row_now("Oficina"), "a bot is there that was never called saved")
    again.close()
    say("a disk that failed: said, nothing was sent, and all that was saved is there after its repair")


def read_only_at_the_start(the_desk, disk):
    disk.allow(writing=False)
    program = the_desk.start()
    program.activated(limit=30)
    program.find_beginning(READ_ONLY)
    the_desk.screen.shoot("read-only")
    disk.allow(writing=True)
    program.press("Tentar novamente")
    desk.until("the roster", lambda: program.row_now(BOT) and program.row_now("Drogaria"))
    program.close()
    say("a disk that can only be read: said, and opened once it could be written")


desk.play(scenario)
