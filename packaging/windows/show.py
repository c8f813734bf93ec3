"""Lifty Desk's Windows installers under Wine, as a person meets them: installed, started from the start menu, worked with
the keyboard, upgraded, removed. Runs inside tests/e2e/session.sh with the system's python3:
    show.py SCREENSHOTS OLDER-FOLDER OLDER-VERSION NEWER-FOLDER NEWER-VERSION"""

import contextlib
import json
import os
import pathlib
import pwd
import socket
import sqlite3
import subprocess
import sys
import traceback
import urllib.request

import wine  # the first: it knows where the next two are
import desk
import secrecy
from desk import check, press_keys, say, type_text, until

USER = rf"C:\users\{pwd.getpwuid(os.geteuid()).pw_name}"
FOLDER = USER + r"\AppData\Local\Programs\Lifty Desk"
MENU_ENTRY = USER + r"\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Lifty Desk.lnk"
RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\br.com.lifty.Desk"
ID = "br.com.lifty.Desk"

COMPANY = "Acme Atendimento"
KEY = "AIzaSy-wine+Chave/Secreta=7"
BOT = "Padaria Central"
TOKEN = "padaria-central-1"
WINDOW = "Lifty Desk"
DIALOG = f"Conectar WhatsApp: {BOT}"


class Gateway:
    """The installed simulator, in the place of the real gateway; at the same address each time."""

    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.data = desk.SESSION / "simulator.json"
        self.data.write_text(json.dumps({"companies": [
            {"name": COMPANY, "key": KEY, "bots": [{"name": BOT, "token": TOKEN}]}]}))

    @contextlib.contextmanager
    def running(self):
        process = wine.start(FOLDER + r"\lifty-simulator.exe", "--with-parent", "--port", str(self.port), "--data",
                             f"Z:{self.data}")
        check(self.address in process.stdout.readline(), "the simulator does not listen")
        yield
        process.stdin.close()
        process.wait(timeout=20)

    def reads_with_key(self):
        with urllib.request.urlopen(f"{self.address}/control/state", timeout=10) as answer:
            return json.load(answer)["requests"].get("whatsapp", 0)


class Installation:
    """What one of the two installers is to leave behind, and no trace of which is to stay."""

    def __init__(self, screen, gateway):
        self.screen = screen
        self.gateway = gateway

    def check_stands(self, version, with_windows):
        for name in ("lifty-desk.exe", "lifty-simulator.exe", "LICENSE.txt"):
            check(wine.unix(f"{FOLDER}\\{name}").is_file(), f"{name} is not installed")
        check(wine.unix(MENU_ENTRY).is_file(), "there is no entry in the start menu")
        said = wine.run(FOLDER + r"\lifty-desk.exe", "--version")
        check(said[0] == 0 and version in said[1], f"the installed program says {said}, not {version}")
        command = wine.registry(RUN, ID)
        wanted = f'"{FOLDER}\\lifty-desk.exe" --minimized' if with_windows else None
        check(command == wanted, f"started with Windows: {command}, not {wanted}")
        say(f"{version} is installed")

    def check_gone(self):
        """Every file and every line of the registry that speaks of us, without what is the person's own."""
        wine.settle()
        own_folders = ("AppData/Roaming/Lifty", "AppData/Local/Lifty")
        own_keys = (r"[Software\\Lifty", r"[Software\\Wine\\Credential Manager")
        files = [str(path.relative_to(wine.DRIVE)) for path in wine.DRIVE.rglob("*") if "lifty" in path.name.lower()]
        found = [path for path in files if not any(own in path for own in own_folders)]
        for hive in ("user.reg", "system.reg"):
            key = ""
            for line in (wine.PREFIX / hive).read_text(errors="replace").splitlines():
                key = line if line.startswith("[") else key
                if "lifty" in line.lower() and not key.startswith(own_keys):
                    found.append(f"{hive}: {key} {line}")
        check(not found, f"left behind: {found}")
        check(bots() == [(BOT, TOKEN)], f"the person's data are {bots()}")
        say("removed: nothing is left but the person's data")

    def start(self):
        """As a double click on the entry in the start menu does."""
        wine.run("start", MENU_ENTRY)
        self.screen.front(WINDOW)

    def end(self):
        self.screen.front(WINDOW)
        press_keys("ctrl+q")
        self.screen.gone(WINDOW)

    def register(self):
        """The first start: a company, then its bot, typed in."""
        self.screen.see(WINDOW, "Boas-vindas")
        self.screen.shoot("first-start")
        press_keys("space")  # on the button that has the focus
        self.screen.front("Empresa")
        type_text(COMPANY)
        press_keys("alt+h")
        type_text(KEY)
        press_keys("alt+e", "ctrl+a")
        type_text(self.gateway.address)
        self.screen.shoot("company")
        press_keys("Return")
        self.screen.front("Adicionar bot")
        type_text(BOT)
        press_keys("alt+t")
        type_text(TOKEN)
        self.screen.shoot("bot")
        press_keys("Return")
        self.screen.gone("Adicionar bot")

    def check_works(self, picture):
        """The bot is there, and its status is read with the key out of the Credential Manager."""
        self.screen.see(WINDOW, BOT)
        before = self.gateway.reads_with_key()
        press_keys("F5")
        until("a status read with the key", lambda: self.gateway.reads_with_key() > before, 30)
        self.screen.see(WINDOW, BOT, "Não configurado")
        self.screen.shoot(picture)
        secrecy.check_nowhere(KEY)

    def connect_in_demo(self):
        """To “Conexão ativada”."""
        demo = wine.start(FOLDER + r"\lifty-desk.exe", "--demo")
        self.screen.see(WINDOW, BOT, "Rede Bem Saúde")
        press_keys("ctrl+f")
        type_text("padaria")
        press_keys("Down")  # into the table
        self.screen.see(WINDOW, BOT, "Não configurado")
        self.screen.shoot("demo")
        press_keys("Return")
        self.screen.front(DIALOG)
        self.screen.shoot("demo-preparing")
        payload = until("a QR Code that can be read off the screen", self.screen.qr_payload, 90)
        say(f"read off the screen: {payload[:48]}")
        self.screen.shoot("demo-qr-code")
        self.screen.front(DIALOG)
        press_keys("alt+s")  # Simular leitura do celular
        self.screen.gone(DIALOG)
        self.screen.see(WINDOW, f"Conexão ativada: {BOT}")
        self.screen.shoot("demo-connected")
        self.end()
        demo.wait(timeout=30)
        left = list(wine.DRIVE.glob("users/*/AppData/Local/Temp/*ifty*"))
        check(not left, f"the demo left {left}")


def bots():
    """As they are on the disk."""
    files = list(wine.DRIVE.glob("users/*/AppData/Roaming/Lifty/lifty-desk/lifty-desk.sqlite"))
    check(len(files) == 1, f"there is one database, not {files}")
    with contextlib.closing(sqlite3.connect(f"file:{files[0]}?mode=ro", uri=True)) as database:
        return database.execute("SELECT name, token FROM bots").fetchall()


def setup(folder, version, *options):
    status, _ = wine.run(f"Z:{folder}/lifty-desk-{version}-setup.exe", "/S", *options)
    return status


def check_listed(version):
    listed = wine.registry(UNINSTALL, "DisplayVersion")
    check(listed == version, f"Windows' list of programs says {listed}, not {version}")


def show_setup(installation, older, newer):
    say(f"installing {older[1]} silently, to start with Windows")
    check(setup(*older, "/AUTOSTART") == 0, "the setup failed")
    wine.settle()
    installation.check_stands(older[1], with_windows=True)
    check_listed(older[1])
    with installation.gateway.running():
        installation.start()
        installation.register()
        installation.check_works("older")
        say("upgrading while the program is open")
        check(setup(*newer) == 2, "the setup has to refuse, with exit status 2")
        check_listed(older[1])
        installation.end()
    wine.settle()

    say(f"upgrading to {newer[1]} silently")
    check(setup(*newer) == 0, "the upgrade failed")
    wine.settle()
    installation.check_stands(newer[1], with_windows=True)
    check_listed(newer[1])
    with installation.gateway.running():
        installation.start()
        installation.check_works("upgraded")
        installation.end()
    installation.connect_in_demo()
    wine.settle()

    say("removing silently")
    check(wine.run(FOLDER + r"\uninstall.exe", "/S")[0] == 0, "the removal failed")
    installation.check_gone()


def msiexec(option, folder, version):
    say(f"msiexec {option} {version}")
    status, _ = wine.run("msiexec", option, f"Z:{folder}/lifty-desk-{version}.msi", "/qn")
    check(status == 0, f"it ended with {status}")
    wine.settle()


def show_msi(installation, older, newer):
    msiexec("/i", *older)
    installation.check_stands(older[1], with_windows=False)
    msiexec("/i", *newer)
    installation.check_stands(newer[1], with_windows=False)
    with installation.gateway.running():
        installation.start()
        installation.check_works("msi")
        installation.end()
    msiexec("/x", *newer)
    installation.check_gone()


def main():
    screen = wine.Screen(sys.argv[1])
    older, newer = sys.argv[2:4], sys.argv[4:6]
    installation = Installation(screen, Gateway())
    try:
        say("setting up Windows")
        wine.set_up()
        show_setup(installation, older, newer)
        show_msi(installation, older, newer)
    except (desk.NotSeen, AssertionError, OSError, sqlite3.Error, subprocess.SubprocessError) as failure:
        say(f"FAILED: {failure}")
        print(f"The screen at that moment: {screen.shoot('failed')}", flush=True)
        traceback.print_exc()
        sys.exit(1)
    finally:
        subprocess.run(["wineserver", "-k"], check=False)
    print(f"The screens, in order: {screen.folder}", flush=True)


main()
