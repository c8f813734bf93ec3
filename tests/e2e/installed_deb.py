"""The installed program from its own menu entry in a fresh Debian: on the demo down to “Conexão ativada”, on X11 and on
Wayland. Started by packaging/linux/show-deb.sh."""

import os
import pathlib
import shutil

import desk
import freshsystem
import steps
from desk import say

ENTRY = "/usr/share/applications/br.com.lifty.Desk.desktop"


def scenario(the_desk):
    the_desk.keys = steps.DEMO_KEYS
    package = shutil.copy(os.environ["LIFTY_DEB"], desk.SESSION)
    freshsystem.run("apt-get", "-q", "-y", "--no-install-recommends", "install", str(package))
    say(f"installed: {freshsystem.run('dpkg-query', '-W', 'lifty-desk').strip()}")
    version = freshsystem.run("lifty-desk", "--version").split()[-1]
    desk.check(version == os.environ["LIFTY_VERSION"], f"--version says {version}")

    command = freshsystem.menu_command(ENTRY)
    say(f"the menu entry starts: {' '.join(command)}")
    program = the_desk.start(*command)
    program.activated(limit=30)
    the_desk.screen.shoot("first-start")
    program.press("Conhecer com dados de demonstração")
    demo = the_desk.opened_by(program)
    steps.connect_a_demo_bot(the_desk, demo)
    demo.close()
    program.close()
    left = list(pathlib.Path(os.environ["TMPDIR"]).iterdir())
    desk.check(not left, f"the demo left {left}")
    freshsystem.check_wayland(the_desk, command)


desk.play(scenario)
