"""Windows as Wine plays it, and a person in front of it: what show.py is written with. Runs inside tests/e2e/session.sh."""

import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tests" / "e2e"))

import desk  # noqa: E402
from desk import say, until  # noqa: E402

PREFIX = desk.SESSION / "home" / "wine"
DRIVE = PREFIX / "drive_c"
os.environ |= {
    "WINEPREFIX": str(PREFIX),
    "WINEDEBUG": "-all",
    # No Mono, no browser, no entries in the menus of Linux.
    "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=",
}


def run(*command, limit=180):
    """A Windows program to its end: exit status and what it printed. That goes through a file: what it leaves running
    behind itself would hold a pipe open."""
    output = desk.SESSION / "wine-output.txt"
    with open(output, "wb") as file:
        status = subprocess.run(["wine", *command], stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.DEVNULL,
                                timeout=limit, check=False).returncode
    return status, output.read_text(errors="replace")


def start(*command):
    return subprocess.Popen(["wine", *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL, text=True)


def settle(limit=90):
    """Until nothing of Windows runs any more, and the registry is in its files."""
    subprocess.run(["wineserver", "-w"], timeout=limit, check=True)


def registry(key, value):
    status, output = run("reg", "query", key, "/v", value)
    lines = [line.split("REG_SZ", 1)[1].strip() for line in output.splitlines() if "REG_SZ" in line]
    return lines[0] if status == 0 and lines else None


def unix(path):
    return DRIVE / path.removeprefix("C:\\").replace("\\", "/")


def set_up():
    """A fresh Windows 10 whose fonts have the letters of Portuguese."""
    run("wineboot", "-i", limit=400)
    run("winecfg", "-v", "win10")
    for font in ("Tahoma", "MS Shell Dlg", "MS Shell Dlg 2", "Segoe UI"):
        run("reg", "add", r"HKCU\Software\Wine\Fonts\Replacements", "/v", font, "/d", "DejaVu Sans", "/f")
    settle()


class Screen(desk.Screen):
    """The windows, found by their titles; their words, read off the screen as a person does."""

    def now(self, title):
        return desk.output_of("xdotool", "search", "--onlyvisible", "--name", f"^{title}$").split()

    def front(self, title, limit=60):
        window = until(f"the window “{title}”", lambda: self.now(title), limit)[0]
        desk.xdotool("windowactivate", "--sync", window)
        return window

    def gone(self, title, limit=60):
        until(f"the end of the window “{title}”", lambda: not self.now(title), limit)

    def words(self, window):
        picture = desk.SESSION / "words.png"
        subprocess.run(["import", "-window", window, str(picture)], check=True)
        # The reading wants large letters.
        subprocess.run(["mogrify", "-colorspace", "gray", "-resize", "200%", str(picture)], check=True)
        return " ".join(desk.output_of("tesseract", str(picture), "-", "-l", "por", "--psm", "11").split())

    def see(self, title, *words, limit=90):
        window = self.front(title)

        def seen():
            read = self.words(window)
            return all(word in read for word in words)

        until(f"the words {words} in “{title}”", seen, limit)
        say(f"read off “{title}”: {', '.join(words)}")
