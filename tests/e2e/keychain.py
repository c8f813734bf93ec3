"""The system's keychain is not there, comes, is locked, hangs, loses the key, refuses: the window says which, and the
key is written nowhere else. Runs on a bus on which nobody keeps secrets yet."""

import pathlib
import signal
import subprocess
import sys

from gi.repository import Gio, GLib

import desk
import steps
from desk import say
from steps import BOT, COMPANY, KEY

SERVICE = "org.freedesktop.secrets"
PATH = "/org/freedesktop/secrets"
LOGIN = f"{PATH}/collection/login"
BUS = Gio.bus_get_sync(Gio.BusType.SESSION)
REFUSING = pathlib.Path(__file__).parent.parent / "support" / "played_secretservice.py"


class Keychain:
    """A process that keeps the secrets of this session."""

    def __init__(self, *command):
        self.path = command[0]
        self.output = desk.SESSION / "keychain.txt"
        with open(self.output, "wb") as output:
            self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=output, stderr=output, text=True)
        self.process.stdin.write("password")
        self.process.stdin.close()
        desk.output_of("gdbus", "wait", "--session", "--timeout", "20", SERVICE)

    def kill(self):
        self.process.kill()
        self.process.wait()


def real_keychain():
    return Keychain("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")


def call(path, method, arguments):
    interface, _, name = method.rpartition(".")
    return BUS.call_sync(SERVICE, path, interface, name, arguments, None, Gio.DBusCallFlags.NONE, 5000, None)


def unlock():
    """As a person does who types the password."""
    nothing = GLib.Variant("(sv)", ("plain", GLib.Variant("s", "")))
    session = call(PATH, "org.freedesktop.Secret.Service.OpenSession", nothing).unpack()[1]
    password = GLib.Variant("(o(oayays))", (LOGIN, (session, b"", b"password", "text/plain")))
    call(PATH, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface.UnlockWithMasterPassword", password)


def items():
    every = GLib.Variant("(a{ss})", ({},))
    unlocked, locked = call(PATH, "org.freedesktop.Secret.Service.SearchItems", every).unpack()
    return unlocked + locked


def says(program, words, limit=10):
    """In a bar above the table."""
    desk.until(f"“{words}”", lambda: any(words in widget.get_name() for widget in desk.below(
        program.window_now("Lifty Desk"))), limit)


def says_no_more(program, words, limit=10):
    desk.until(f"the end of “{words}”", lambda: program.row_now(BOT) and not any(
        words in widget.get_name() for widget in desk.below(program.window_now("Lifty Desk"))), limit)


def start(the_desk):
    program = the_desk.start()
    desk.until(f"the row of {BOT}", lambda: program.row_now(BOT), 30)
    return program


def refresh(program, status):
    program.activated()
    desk.press_keys("F5")
    program.wait_status(BOT, status)


def scenario(the_desk):
    simulator = steps.start_simulator(the_desk)
    program = the_desk.start()
    steps.register(the_desk, program, simulator)
    says(program, "Este computador não tem um chaveiro")
    says(program, "ela fica na memória e não é gravada em arquivo")
    refresh(program, "Não configurado")
    the_desk.screen.shoot("none")
    the_desk.check_keys_are_nowhere()
    program.close()
    say("no keychain: the key is good for this run")

    program = start(the_desk)
    says(program, "Este computador não tem um chaveiro")
    program.wait_status(BOT, "Falta a chave")
    keychain = real_keychain()
    the_desk.started.append(keychain)
    program.press("Tentar novamente")
    says_no_more(program, "Este computador não tem um chaveiro")
    says(program, f"não tem a chave de API da empresa “{COMPANY}”")
    the_desk.screen.shoot("missing")
    give_key(program)
    says_no_more(program, "não tem a chave de API")
    desk.until("the key in the keychain", items)
    program.wait_status(BOT, "Não configurado")
    program.close()
    say("one came: the key is kept in it")

    call(PATH, "org.freedesktop.Secret.Service.Lock", GLib.Variant("(ao)", ([LOGIN],)))
    program = start(the_desk)
    says(program, "O chaveiro do sistema está bloqueado")
    the_desk.screen.shoot("locked")
    say("locked")
    unlock()
    program.press("Tentar novamente")
    says_no_more(program, "está bloqueado")
    refresh(program, "Não configurado")
    program.close()

    keychain.process.send_signal(signal.SIGSTOP)
    program = start(the_desk)
    says(program, "não respondeu a tempo", 20)
    the_desk.screen.shoot("slow")
    keychain.process.send_signal(signal.SIGCONT)
    says_no_more(program, "não respondeu a tempo", 20)
    refresh(program, "Não configurado")
    program.close()
    say("hangs: said, and over by itself")

    for item in items():
        call(item, "org.freedesktop.Secret.Item.Delete", None)
    program = start(the_desk)
    says(program, f"não tem a chave de API da empresa “{COMPANY}”")
    refresh(program, "Falta a chave")
    give_key(program)
    says_no_more(program, "não tem a chave de API")
    desk.until("the key in the keychain again", items)
    program.close()
    say("deleted behind our back: said, and given again")

    keychain.kill()
    the_desk.started.append(Keychain(sys.executable, str(REFUSING)))
    program = start(the_desk)
    says(program, "O chaveiro do sistema recusou o acesso")
    the_desk.screen.shoot("refused")
    program.close()
    the_desk.started[-2].kill()
    the_desk.started.append(real_keychain())
    desk.check(items(), "a keychain that refused has cost us the key")
    say("refused: said, and the key is still there")


def give_key(program):
    """Through the button of the bar."""
    program.press("Empresas…")
    program.press("Editar empresa…", window="Empresas")
    program.fill("Chave de API", KEY, "Empresa")
    program.press("Salvar", window="Empresa")
    program.gone("Empresa")
    program.press("Fechar", window="Empresas")
    program.gone("Empresas")


desk.play(scenario)
