"""Two people of one computer, each with a copy of the program: neither is handed to the other, and neither can look at
what the other keeps."""

import os
import pathlib
import shutil
import subprocess
import tempfile

import desk
import steps
from desk import say

OTHER = "65534"  # nobody
WINDOW = "Lifty Desk"

# Tried as the other user, on what the first keeps: prints whatever worked.
BREAK_IN = """
import os, socket, sys
for path in sys.argv[1:]:
    for name, attempt in {"list": os.listdir, "read": lambda p: open(p, "rb").read(1), "write": lambda p: open(p, "ab"),
                          "remove": os.unlink,
                          "connect": lambda p: socket.socket(socket.AF_UNIX).connect(p)}.items():
        try:
            attempt(path)
            print(name, path)
        except OSError:
            pass
"""


class OtherUser:
    """With a home of their own, and let onto the first one's screen."""

    def __init__(self, folder, program):
        self.home = pathlib.Path(folder)
        self.home.chmod(0o755)
        for name in ("run", "data"):
            (self.home / name).mkdir(mode=0o700)
        shutil.copy(program, self.home / "lifty-desk")  # the folder that it was built in may be closed to others
        shutil.copy(os.environ["XAUTHORITY"], self.home / "xauthority")
        for path in (self.home, *self.home.rglob("*")):
            os.chown(path, int(OTHER), int(OTHER))
        self.environment = {name: os.environ[name] for name in ("DISPLAY", "LANG", "PATH")} | {
            "HOME": str(self.home), "XDG_RUNTIME_DIR": f"{self.home}/run", "XDG_DATA_HOME": f"{self.home}/data",
            "XAUTHORITY": f"{self.home}/xauthority", "QT_QPA_PLATFORM": "xcb"}

    def start(self, *command, **options):
        return subprocess.Popen(["setpriv", f"--reuid={OTHER}", f"--regid={OTHER}", "--clear-groups", *command],
                                env=self.environment, cwd=self.home, text=True, **options)


def scenario(the_desk):
    if os.geteuid() != 0:
        say("not root, who alone can be somebody else: not played")
        return
    desk.SESSION.chmod(0o711)  # else nothing below it says anything about the program's own files
    simulator = steps.start_simulator(the_desk)
    first = the_desk.start()
    steps.register(the_desk, first, simulator)
    with tempfile.TemporaryDirectory() as folder:
        other = OtherUser(folder, the_desk.path)
        process = other.start(other.home / "lifty-desk", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            desk.until("the other user's window", lambda: str(process.pid) in window_owners(), 30)
            database = desk.until("the other user's database", lambda: next(
                (other.home / "data").rglob("*.sqlite"), None))
            the_desk.screen.shoot("two-users")
            desk.check(process.poll() is None and not first.ended(), "one of the two copies ended")
            desk.check(database.stat().st_uid == int(OTHER), "the database is not the other user's")
            desk.check(first.row_now(steps.BOT), "the first user's bot is gone")
            say("each has a copy of their own")
            break_in(other)
            say("and neither can look at what the other keeps")
        finally:
            process.kill()
            process.wait()
    first.close()


def window_owners():
    found = desk.output_of("xdotool", "search", "--onlyvisible", "--name", f"^{WINDOW}$").split()
    return [desk.output_of("xdotool", "getwindowpid", window) for window in found]


def break_in(other):
    home = pathlib.Path(os.environ["HOME"])
    kept = [path for folder in (home / ".local/share/Lifty", pathlib.Path(os.environ["XDG_RUNTIME_DIR"]))
            for path in (folder, *folder.rglob("*")) if "lifty-desk" in str(path.relative_to(desk.SESSION))]
    for ending in (".sqlite", ".lock", ".socket"):
        desk.check(any(path.suffix == ending for path in kept), f"nothing to try ends with {ending}: {kept}")
    open_to_all = home / "open-to-all"
    open_to_all.write_text("x")
    tried = other.start("/usr/bin/python3", "-c", BREAK_IN, str(open_to_all), *map(str, kept), stdout=subprocess.PIPE)
    worked = tried.communicate()[0].splitlines()
    desk.check(worked == [f"read {open_to_all}"], f"the other user could: {worked}")


desk.play(scenario)
