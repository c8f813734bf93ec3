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
ENLARGED = 2
FONTS = desk.SESSION / "fonts.conf"
os.environ |= {
    "WINEPREFIX": str(PREFIX),
    "WINEDEBUG": "-all",
    # No Mono, no browser, no entries in the menus of Linux.
    "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=",
    "FONTCONFIG_FILE": str(FONTS),
}
# Linux' emoji are a font of pictures, without outlines. Windows has none like it, and Qt for Windows falls over it.
FONTS.write_text("""<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>
""")


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
        def active():
            window = (self.now(title) or [""])[0]
            desk.output_of("xdotool", "windowactivate", window)
            return window if window and desk.output_of("xdotool", "getactivewindow") == window else None

        return until(f"the window “{title}” in front", active, limit)

    def gone(self, title, limit=60):
        until(f"the end of the window “{title}”", lambda: not self.now(title), limit)

    def words(self, window):
        """What can be read in a window: each word with its middle, in the window's pixels."""
        picture = desk.SESSION / "words.png"
        subprocess.run(["import", "-window", window, str(picture)], check=True)
        # The reading wants large letters.
        subprocess.run(["mogrify", "-colorspace", "gray", "-resize", f"{ENLARGED}00%", str(picture)], check=True)
        table = desk.output_of("tesseract", str(picture), "-", "-l", "por", "--psm", "11", "tsv").splitlines()
        cells = [line.split("\t") for line in table[1:]]
        return [(cell[11], (int(cell[6]) + int(cell[8]) // 2) // ENLARGED, (int(cell[7]) + int(cell[9]) // 2) // ENLARGED)
                for cell in cells if len(cell) == 12 and cell[11].strip()]

    def find(self, window, phrase):
        """The middle of the first word of a phrase that stands in the window."""
        read, wanted = self.words(window), phrase.split()
        return next((read[at][1:] for at in range(len(read))
                     if [word[0] for word in read[at:at + len(wanted)]] == wanted), None)

    def see(self, title, *phrases, limit=90):
        window = self.front(title)
        for phrase in phrases:
            until(f"the words “{phrase}” in “{title}”", lambda: self.find(window, phrase), limit)
        say(f"read off “{title}”: {', '.join(phrases)}")
