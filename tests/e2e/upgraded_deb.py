"""An older version in a fresh Debian, used, upgraded with its data kept, removed and purged, and nothing left. Started by
packaging/linux/show-deb.sh."""

import os
import pathlib
import shutil

import desk
import freshsystem
import secrecy
import steps
from desk import say
from freshsystem import run
from steps import AUTOSTART, BOT, KEY

ENTRY = "/usr/share/applications/br.com.lifty.Desk.desktop"
IMPORT_ENTRY = "/usr/share/applications/br.com.lifty.Desk.Import.desktop"
DATABASE = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "Lifty" / "lifty-desk" / "lifty-desk.sqlite"
APT = ("apt-get", "-q", "-y", "--no-install-recommends")


def packaged(variable):
    """The package in the fresh system's reach, and its version."""
    path = shutil.copy(os.environ[variable], desk.SESSION)
    return str(path), run("dpkg-deb", "-f", path, "Version").strip()


def scenario(the_desk):
    package, version = packaged("LIFTY_DEB")
    older, older_version = packaged("LIFTY_OLDER_DEB")
    run("dpkg", "--compare-versions", older_version, "lt", version)
    run(*APT, "satisfy", *(run("dpkg-deb", "-f", one, "Depends").strip() for one in (older, package)))
    before = freshsystem.files()

    run(*APT, "install", older)
    check_installed(older_version)
    command = freshsystem.menu_command(ENTRY)
    the_desk.simulator_path = freshsystem.program("lifty-simulator")
    simulator = steps.start_simulator(the_desk)
    program = the_desk.start(*command)
    steps.register(the_desk, program, simulator)
    steps.start_with_the_session(program)
    program.close()
    say(f"{older_version}: a company, a bot and the start with the session are saved")

    run(*APT, "install", package)
    check_installed(version)
    program = the_desk.start(*freshsystem.menu_command(ENTRY))
    check_kept(the_desk, program, simulator)
    check_about(the_desk, program)
    import_list(the_desk, program)
    steps.check_tls(program)
    program.close()
    check_start_with_the_session(the_desk)
    secrecy.check_nowhere(KEY)

    kept = DATABASE.read_bytes()
    run(*APT, "remove", "lifty-desk")
    desk.check(not (freshsystem.ROOT / "usr/bin/lifty-desk").exists(), "the program is still there")
    run("dpkg", "--purge", "lifty-desk")  # apt knows it no more
    freshsystem.check_nothing_left(before, freshsystem.files())
    desk.check("lifty" not in run("dpkg-query", "-W"), "dpkg still knows it")
    desk.check(DATABASE.read_bytes() == kept, "the person's own data were touched")
    say("removed and purged: the system is as it was before, the person's own data are where they were")


def check_installed(version):
    found = run("dpkg-query", "-W", "-f", "${Status} ${Version}", "lifty-desk")
    desk.check(found == f"install ok installed {version}", f"dpkg says: {found}")
    program = run("lifty-desk", "--version").split()[-1]
    desk.check(version.rpartition("-")[0] == program, f"--version says {program}")
    say(f"installed: {version}, and --version says so")


def check_start_with_the_session(the_desk):
    """What the program wrote down starts the installed one."""
    entry = desk.GLib.KeyFile()
    entry.load_from_file(str(AUTOSTART), desk.GLib.KeyFileFlags.NONE)
    words = desk.GLib.shell_parse_argv(entry.get_string("Desktop Entry", "Exec"))[1]
    desk.check(words == ["/usr/bin/lifty-desk", "--minimized"], f"the session would start {words}")
    program = the_desk.start(*words)
    desk.until("the program that starts with the session", program.application, 30)
    again = the_desk.start(*freshsystem.menu_command(ENTRY))
    desk.until("the end of the second start", again.ended, 30)
    program.activated()
    say("started with the session without its window; the menu entry raises it")
    program.close()


def check_kept(the_desk, program, simulator):
    desk.until(f"the row of {BOT} after the upgrade", lambda: program.row_now(BOT), 30)
    program.activated()
    program.wait_status(BOT, "Não configurado", 30)
    program.select(BOT)
    program.press("Conectar…")
    steps.wait_for_qr(the_desk, program, simulator)
    steps.scan(program, simulator)
    steps.check_one_start(simulator)
    the_desk.screen.shoot("upgraded")
    say("upgraded: the bot is there, its key out of the keychain works: Conexão ativada")


def check_about(the_desk, program):
    steps.choose(program, "alt+j", "s")
    program.activated("Sobre o Lifty Desk")
    program.find(f"Lifty Desk {os.environ['LIFTY_VERSION']}", window="Sobre o Lifty Desk")
    the_desk.screen.shoot("about")
    desk.press_keys("Escape")
    program.gone("Sobre o Lifty Desk")


def import_list(the_desk, program):
    """A CSV file opened with the program, as a file manager does."""
    path = pathlib.Path(os.environ["HOME"]) / "minha lista.csv"
    path.write_text(f"empresa;nome;token;observacoes\r\n{steps.COMPANY};Clínica Sorriso;clinica-1;\r\n", encoding="utf-8")
    second = the_desk.start(*freshsystem.menu_command(IMPORT_ENTRY, str(path)))
    desk.until("the second start's end", second.ended, 30)
    program.window("Importar bots")
    the_desk.screen.shoot("import")
    program.press("Importar", window="Importar bots")
    program.gone("Importar bots")
    desk.until("the imported bot", lambda: program.row_now("Clínica Sorriso"))
    say("a CSV file opened with the program came in")


desk.play(scenario)
