"""A fresh system in a folder of its own (LIFTY_ROOT), in which a package is shown: what is run, started and left there."""

import hashlib
import os
import pathlib
import stat
import subprocess

from gi.repository import GLib

import desk

ROOT = pathlib.Path(os.environ["LIFTY_ROOT"])
# What of a system changes by itself, or is nobody's: its own mounts, the books of apt and dpkg, and what its libraries remember.
CHANGING = ["proc", "sys", "dev", "tmp", "run", "var/lib/apt", "var/lib/dpkg", "var/cache/apt", "var/cache/ldconfig",
            "var/cache/fontconfig", "var/log", "etc/ld.so.cache"]


def run(*command):
    """As the system's administrator; its output, where it did what it should."""
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8",
                   "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(["chroot", ROOT, *command], env=environment, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    desk.check(done.returncode == 0, f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def program(name):
    """A path that starts a program in there."""
    path = desk.SESSION / pathlib.Path(name).name
    path.write_text(f"#!/bin/sh\nexec chroot '{ROOT}' '{name}' \"$@\"\n")
    path.chmod(0o755)
    return path


def menu_command(entry, *files):
    """The words that a desktop starts for a menu entry, which is where in the system a path says."""
    keys = GLib.KeyFile()
    keys.load_from_file(str(ROOT / entry.lstrip("/")), GLib.KeyFileFlags.NONE)
    words = GLib.shell_parse_argv(keys.get_string("Desktop Entry", "Exec"))[1]
    given = [file for word in words for file in (files if word == "%f" else [word])]
    return [word.replace("%%", "%") for word in given]


def digest(path):
    mode = path.lstat().st_mode
    if stat.S_ISLNK(mode):
        return os.readlink(path)
    return hashlib.sha256(path.read_bytes()).hexdigest() if stat.S_ISREG(mode) else oct(mode)


def files():
    """Everything in the system, and what is in it."""
    found = {}
    for folder, names, leaves in os.walk(ROOT):
        here = pathlib.Path(folder).relative_to(ROOT)
        names[:] = [name for name in names if str(here / name) not in CHANGING]
        for name in names + leaves:
            if str(here / name) not in CHANGING:
                found[f"/{here / name}"] = digest(ROOT / here / name)
    return found


def check_nothing_left(before, after):
    differing = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
    desk.check(not differing, f"not as it was before: {differing}")


def check_wayland(the_desk, command):
    """The same command where there is nothing but Wayland."""
    with open(desk.SESSION / "weston.log", "wb") as log:
        weston = subprocess.Popen(["weston", "--backend=headless-backend.so", "--socket=wayland-show", "--no-config"],
                                  stdout=log, stderr=log)
    try:
        socket = pathlib.Path(os.environ["XDG_RUNTIME_DIR"]) / "wayland-show"
        desk.until("a Wayland screen", socket.exists)
        program = the_desk.start(*command, QT_QPA_PLATFORM="wayland", WAYLAND_DISPLAY=socket.name, DISPLAY="")
        program.window("Lifty Desk", 30)
        program.find("Cadastrar empresa e bot")
        desk.say("the same on Wayland alone: the window is there")
        program.kill()
    finally:
        weston.kill()
        weston.wait()
