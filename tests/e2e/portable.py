"""The portable archive in a fresh Debian without Qt, from the menu entry that it makes: on the demo down to “Conexão
ativada”, on X11 and on Wayland. Started by packaging/linux/show-portable.sh."""

import os
import pathlib
import shutil
import subprocess

import desk
import freshsystem
import steps
from desk import say
from freshsystem import ROOT, run

# What the program leaves to the system (LEIA-ME.txt): any desktop has it.
DESKTOP = ["libegl1", "libglx0", "libopengl0", "libx11-6", "libx11-xcb1", "libxcb1", "libwayland-client0",
           "libwayland-cursor0", "libfontconfig1", "libfreetype6", "libharfbuzz0b", "libglib2.0-0t64", "libdbus-1-3",
           "libssl3t64", "ca-certificates", "libstdc++6", "zlib1g", "xkb-data", "fonts-dejavu-core"]


def as_the_person(*command):
    """In the system, and in the person's own folders, which are the same there as here."""
    return subprocess.run(["chroot", ROOT, *command], check=True, stdout=subprocess.PIPE, text=True).stdout


def check_libraries(folder):
    """Each program finds every library, and Qt in its own folder."""
    for name in ("lifty-desk", "lifty-simulator"):
        found = as_the_person("ldd", str(folder / "bin" / name)).splitlines()
        strange = [line for line in found if "not found" in line or ("libQt6" in line and str(folder) not in line)]
        desk.check(found and not strange, f"{name}: {strange}")


def check_own_data(the_desk, command, folder):
    """The keychain's library and OpenSSL, which no program is linked to, are found and work."""
    the_desk.simulator_path = freshsystem.program(str(folder / "bin" / "lifty-simulator"))
    simulator = steps.start_simulator(the_desk)
    program = the_desk.start(*command)
    steps.register(the_desk, program, simulator)
    steps.start_with_the_session(program)
    program.close()
    program = the_desk.start(*command)
    desk.until(f"the row of {steps.BOT} at the next start", lambda: program.row_now(steps.BOT), 30)
    program.activated()

    def reads_with_key():
        return simulator.state()["requests"].get("whatsapp", 0)

    before = reads_with_key()  # the status that stands in the row may be a kept one
    desk.press_keys("F5")
    desk.until("a status read with the key", lambda: reads_with_key() > before, 30)
    program.wait_status(steps.BOT, "Não configurado", 30)
    say("a company's key was kept in the keychain, and reads a status at the next start")
    steps.check_tls(program)
    program.close()


def scenario(the_desk):
    the_desk.keys = steps.DEMO_KEYS
    run("apt-get", "-q", "-y", "--no-install-recommends", "install", "xz-utils", *DESKTOP)
    with_qt = [name for name in run("dpkg-query", "-W", "-f", "${Package}\n").splitlines() if "qt" in name]
    desk.check(not with_qt, f"there is a Qt already: {with_qt}")
    before = freshsystem.files()

    programs = pathlib.Path(os.environ["HOME"]) / "Meus programas"
    programs.mkdir()
    subprocess.run(["tar", "-C", programs, "-xf", os.environ["LIFTY_PORTABLE"]], check=True)
    folder = next(programs.iterdir())
    version = run(str(folder / "lifty-desk"), "--version").split()[-1]
    desk.check(version == os.environ["LIFTY_VERSION"], f"--version says {version}")
    check_libraries(folder)

    as_the_person(str(folder / "adicionar-ao-menu.sh"))
    entry = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "applications" / "br.com.lifty.Desk.desktop"
    command = freshsystem.menu_command(str(entry))
    say(f"the menu entry starts: {command}")
    program = the_desk.start(*command)
    program.activated(limit=30)
    the_desk.screen.shoot("first-start")
    program.press("Conhecer com dados de demonstração")
    demo = the_desk.opened_by(program)
    steps.connect_a_demo_bot(the_desk, demo)
    demo.close()
    program.close()
    freshsystem.check_wayland(the_desk, command)
    check_own_data(the_desk, command, folder)

    as_the_person(str(folder / "adicionar-ao-menu.sh"), "--remover")
    left = list(pathlib.Path(os.environ["XDG_DATA_HOME"]).rglob("br.com.lifty.Desk*"))
    desk.check(not left and not steps.AUTOSTART.exists(), f"left in the menu, or to be started: {left}")
    freshsystem.check_nothing_left(before, freshsystem.files())
    say("out of the menu again; the system is as it was before")
    # The demo's keys are in the programs themselves: only what was written while they ran is searched.
    subprocess.run(["tar", "-C", programs, "--compare", "-f", os.environ["LIFTY_PORTABLE"]], check=True)
    shutil.rmtree(programs)
    say("its folder is as it was unpacked, and deleted")


desk.play(scenario)
