"""Drives the real program as a person does: finds widgets on the accessibility bus by role and name, works them with
mouse and keyboard, reads the QR Code off the screen. Runs inside session.sh, with the system's python3."""

import os
import pathlib
import signal
import subprocess
import sys
import time
import traceback

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

import secrecy  # noqa: E402
from simulator import Simulator  # noqa: E402

SESSION = pathlib.Path(os.environ["LIFTY_SESSION"])
STARTED = time.monotonic()


class NotSeen(Exception):
    """What was waited for did not come within its time."""


def say(text):
    print(f"[{time.monotonic() - STARTED:5.1f} s] {text}", flush=True)


def until(what, look, limit=10):
    """The first true answer of look(). Widgets may vanish while they are looked at: that is a no."""
    deadline = time.monotonic() + limit
    while True:
        try:
            found = look()
        except GLib.Error:
            found = None
        if found:
            return found
        if time.monotonic() > deadline:
            raise NotSeen(f"not seen within {limit} s: {what}")
        time.sleep(0.05)  # the one place that polls


def check(holds, sentence):
    if not holds:
        raise AssertionError(sentence)


def output_of(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=False, **options).stdout.strip()


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


def press_keys(*keys):
    """Keys as xdotool names them: "ctrl+n", "Return"."""
    xdotool("key", "--clearmodifiers", *keys)


def hold_key(key, times):
    """As a key does that is held down: one press after the other."""
    xdotool("key", "--repeat", times, "--delay", 30, key)


def type_text(text):
    xdotool("type", "--clearmodifiers", "--delay", "2", "--", text)


def clipboard(selection="clipboard"):
    return output_of("timeout", "2", "xclip", "-o", "-selection", selection)


def set_clipboard(text, selection="clipboard"):
    subprocess.run(["xclip", "-selection", selection], input=text, text=True, check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)  # it stays, to serve what was copied


def window_titles():
    ids = output_of("xdotool", "search", "--name", ".").split()
    return [output_of("xdotool", "getwindowname", window) for window in ids]


class Screen:
    """The root window as everybody in front of the desk sees it."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        for old in self.folder.glob("*.png"):
            old.unlink()
        self.count = 0

    def shoot(self, name):
        self.count += 1
        path = self.folder / f"{self.count:02d}-{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], check=True)
        return path

    def qr_payload(self):
        picture = SESSION / "looking.png"
        subprocess.run(["import", "-window", "root", str(picture)], check=True)
        lines = output_of("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(picture)).splitlines()
        return lines[0] if lines else None


def is_in(widget, state):
    return widget is not None and widget.get_state_set().contains(state)


def below(widget):
    """All that is shown below a widget, top down. A table's cells are read with rows()."""
    for index in range(widget.get_child_count() if widget else 0):
        child = widget.get_child_at_index(index)
        if not is_in(child, Atspi.StateType.SHOWING):
            continue
        yield child
        if child.get_role_name() not in ("table", "tree table"):
            yield from below(child)


def everything_below(widget):
    """The whole tree, shown or not, cells too."""
    for index in range(widget.get_child_count()):
        child = widget.get_child_at_index(index)
        if child is not None:
            yield child
            yield from everything_below(child)


def text_of(widget):
    text = widget.get_text_iface()
    return Atspi.Text.get_text(text, 0, -1) if text else ""


def words_of(widget):
    """Every word that a screen reader could say of a widget."""
    words = [widget.get_name(), widget.get_description(), text_of(widget)]
    return [word for word in words if word]


class Program:
    """One running copy of Lifty Desk. Copies started in one session share their data, as one user's do."""

    def __init__(self, path, *arguments, **environment):
        self.path = path
        self.output = SESSION / "home" / f"output-{time.monotonic_ns()}.txt"
        with open(self.output, "wb") as output:
            self.process = subprocess.Popen([path, *arguments], stdout=output, stderr=subprocess.STDOUT,
                                            cwd=os.environ["HOME"], env=os.environ | environment)

    def application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def windows(self):
        application = self.application()
        count = application.get_child_count() if application else 0
        windows = [application.get_child_at_index(index) for index in range(count)]
        return [window for window in windows if is_in(window, Atspi.StateType.SHOWING)]

    def window_now(self, title):
        return next((window for window in self.windows() if window.get_name() == title), None)

    def window(self, title, limit=10):
        return until(f"the window “{title}”", lambda: self.window_now(title), limit)

    def gone(self, title, limit=10):
        until(f"the end of the window “{title}”", lambda: not self.window_now(title), limit)

    def find_now(self, name, role=None, window="Lifty Desk"):
        """window None: whichever has it."""
        tops = [top for top in self.windows() if window in (None, top.get_name())]
        return next((widget for top in tops for widget in below(top)
                     if widget.get_name() == name and role in (None, widget.get_role_name())), None)

    def find(self, name, role=None, window="Lifty Desk", limit=10):
        what = f"{role or 'the words'} “{name}” in {f'the window “{window}”' if window else 'any window'}"
        return until(what, lambda: self.find_now(name, role, window), limit)

    def press(self, name, role="push button", window="Lifty Desk", limit=10):
        """Presses a button as a screen reader does, once it can be pressed."""
        def ready():
            found = self.find_now(name, role, window)
            return found if found and is_in(found, Atspi.StateType.SENSITIVE) else None

        button = until(f"{role} “{name}”, enabled, in {f'the window “{window}”' if window else 'any window'}", ready,
                       limit)
        actions = [Atspi.Action.get_action_name(button, i) for i in range(Atspi.Action.get_n_actions(button))]
        check("Press" in actions, f"“{name}” can't be pressed: {actions}")
        Atspi.Action.do_action(button, actions.index("Press"))

    def focused(self):
        """The innermost: a button box has the focus of its button too."""
        having = [widget for window in self.windows() for widget in below(window)
                  if is_in(widget, Atspi.StateType.FOCUSED)]
        return having[-1] if having else None

    def activated(self, window="Lifty Desk", limit=10):
        def active():  # where the focus moves between two copies, both may call themselves active for a moment
            return is_in(self.window_now(window), Atspi.StateType.ACTIVE) and \
                output_of("xdotool", "getactivewindow", "getwindowpid") == str(self.process.pid)

        until(f"the window “{window}” in front", active, limit)

    def step_to(self, name, key):
        """With one key alone, pressed until the focus is on this name."""
        for _ in range(60):
            here = until("a widget with the focus", self.focused)
            if here.get_name() == name:
                return
            press_keys(key)
            until(f"the focus moves on from “{here.get_name()}”", lambda: self.focused() not in (None, here), 3)
        raise NotSeen(f"“{name}” is not reached with {key}")

    def fill(self, name, text, window):
        """Types into the field of this label, over what stands there."""
        self.activated(window)
        field = until(f"the field “{name}” in the window “{window}”", lambda: next(
            (w for w in below(self.window_now(window))
             if w.get_name() == name and is_in(w, Atspi.StateType.EDITABLE)), None))
        Atspi.Component.grab_focus(field)
        until(f"the focus in “{name}”", lambda: is_in(field, Atspi.StateType.FOCUSED))
        press_keys("ctrl+a")
        type_text(text)
        if field.get_role_name() != "password text":
            until(f"“{text}” in “{name}”", lambda: text_of(field) == text)

    def click(self, widget, times=1):
        """A real click on the middle of a widget."""
        box = Atspi.Component.get_extents(widget, Atspi.CoordType.SCREEN)
        check(box.width > 0 and box.height > 0, f"“{widget.get_name()}” is not on the screen")
        xdotool("mousemove", box.x + box.width // 2, box.y + box.height // 2)
        xdotool("click", "--repeat", times, "--delay", 60, 1)

    def table(self):
        return self.find_now("Bots", "table")

    def rows(self):
        """The bots as the screen shows them: a dictionary a row, by column title."""
        table = self.table()
        if table is None:
            return []
        columns = range(Atspi.Table.get_n_columns(table))
        titles = [Atspi.Table.get_column_description(table, column) for column in columns]
        cells = [[Atspi.Table.get_accessible_at(table, row, column) for column in columns]
                 for row in range(Atspi.Table.get_n_rows(table))]
        if any(cell is None for row in cells for cell in row):
            return []  # a row went while it was looked at
        return [{titles[column]: row[column].get_name() for column in columns} for row in cells]

    def row_now(self, bot):
        return next((row for row in self.rows() if row["Nome"] == bot), None)

    def status(self, bot):
        row = self.row_now(bot)
        return row["Status"] if row else None

    def wait_status(self, bot, status, limit=10):
        until(f"“{status}” in the row of {bot}", lambda: self.status(bot) == status, limit)

    def name_cell(self, bot):
        table = self.table()
        cells = [Atspi.Table.get_accessible_at(table, row, 0) for row in range(Atspi.Table.get_n_rows(table))]
        return next((cell for cell in cells if cell.get_name() == bot), None)

    def is_selected(self, bot):
        return is_in(self.name_cell(bot), Atspi.StateType.SELECTED)

    def select(self, bot):
        """With a real click on its row."""
        self.activated()
        self.click(until(f"the row of {bot}", lambda: self.name_cell(bot)))
        until(f"the row of {bot} selected", lambda: self.is_selected(bot))

    def words(self):
        """Every word of the program's whole accessibility tree."""
        application = self.application()
        return [word for widget in everything_below(application) for word in words_of(widget)] if application else []

    def close(self, limit=10):
        """As a person ends it: Ctrl+Q in the main window (closed alone, it goes on watching)."""
        self.activated()
        press_keys("ctrl+q")
        until("the end of the program", self.ended, limit)
        check(self.process.returncode == 0, f"the program ended with {self.process.returncode}")

    def ended(self):
        return self.process.poll() is not None

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()


class OtherProcess:
    """Somebody else's child, as far as Program asks its own."""

    def __init__(self, process_id):
        self.pid = process_id
        self.returncode = None

    def poll(self):
        try:
            state = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            state = "Z"
        if state == "Z":  # how it ended, only its parent is told
            self.returncode = 0
        return self.returncode

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)

    def wait(self):
        until(f"the end of process {self.pid}", lambda: self.poll() is not None)


class OpenedProgram(Program):
    """The copy that another one has opened, and that nobody has seen before."""

    def __init__(self, opener, known, limit=30):
        self.path = opener.path
        self.output = opener.output
        pids = {program.process.pid for program in known}
        self.process = OtherProcess(until("the program that was opened", lambda: self.other_than(pids), limit))

    @staticmethod
    def other_than(pids):
        desktop = Atspi.get_desktop(0)
        children = [desktop.get_child_at_index(index) for index in range(desktop.get_child_count())]
        return next((child.get_process_id() for child in children if child is not None
                     and child.get_name().startswith("lifty-desk") and child.get_process_id() not in pids), None)


class Desk:
    """What a scenario plays on: the screen, the program, and the simulated gateway where it has one."""

    def __init__(self, path, screenshots, simulator=None):
        self.path = os.path.abspath(path)
        self.screen = Screen(screenshots)
        self.simulator_path = simulator
        self.started = []
        self.keys = []  # that nobody may find anywhere

    def start(self, *arguments, **environment):
        self.started.append(Program(self.path, *arguments, **environment))
        return self.started[-1]

    def opened_by(self, program):
        self.started.append(OpenedProgram(program, [one for one in self.started if isinstance(one, Program)]))
        return self.started[-1]

    def start_simulator(self, companies):
        self.keys += [company["key"] for company in companies]
        self.started.append(Simulator(self.simulator_path, companies))
        return self.started[-1]

    def kill(self):
        for one in self.started:
            one.kill()

    def check_keys_are_nowhere(self):
        for key in self.keys:
            secrecy.check_nowhere(key, *(one for one in self.started if isinstance(one, Program)))


def play(scenario):
    """Plays scenario(desk) with the command line PROGRAM SCREENSHOTS [SIMULATOR], then looks for each API key. Where it
    fails: a last picture, what was not seen, and exit status 1."""
    desk = Desk(*sys.argv[1:])
    try:
        scenario(desk)
        desk.check_keys_are_nowhere()
        desk.kill()
        desk.check_keys_are_nowhere()  # in what they left behind
    except (NotSeen, AssertionError, GLib.Error, OSError, subprocess.CalledProcessError) as failure:
        say(f"FAILED: {failure}")
        print(f"The screen at that moment: {desk.screen.shoot('failed')}", flush=True)
        for program in desk.started:
            print(f"What {program.path} printed:\n{program.output.read_text(errors='replace')}", flush=True)
        traceback.print_exc()
        sys.exit(1)
    finally:
        desk.kill()
    print(f"The screens, in order: {desk.screen.folder}", flush=True)
