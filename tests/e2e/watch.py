"""The window is closed, a bot falls, and the desktop is told: from the tray to "voltou", without a single start."""

import json
import os
import pathlib
import subprocess
import sys

from gi.repository import Gio, GLib

import desk
import secrecy
import steps
from desk import say
from steps import BOT, KEY, TOKEN

SETTINGS = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "Lifty" / "lifty-desk.conf"
ROUND = 30  # seconds, the shortest that can be chosen


class PlayedDesktop:
    def __init__(self, path):
        self.path = path
        self.output = desk.SESSION / "desktop.jsonl"
        with open(self.output, "wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, str(pathlib.Path(__file__).with_name("played_desktop.py"))], stdin=subprocess.PIPE,
                stdout=output, text=True)
        desk.until("the played desktop", lambda: self.told("ready"))

    def told(self, key):
        return [line for line in map(json.loads, self.output.read_text().splitlines()) if key in line]

    def notified(self, words, limit=10):
        return desk.until(f"the notification “{words}”", lambda: next(
            (one for one in self.told("notification") if words in one["title"] + " " + one["body"]), None), limit)

    def click(self, notification):
        self.process.stdin.write(f"{notification['notification']}\n")
        self.process.stdin.flush()

    def tool_tip(self):
        """What the tray's item says of itself."""
        item = self.told("item")[-1]
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        answer = bus.call_sync(item["item"], "/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get",
                               GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", "ToolTip")), None,
                               Gio.DBusCallFlags.NONE, 5000)
        return " ".join(str(part) for part in answer.unpack()[0])

    def kill(self):
        self.process.kill()
        self.process.wait()


def scenario(the_desk):
    SETTINGS.parent.mkdir(parents=True, exist_ok=True)
    SETTINGS.write_text(f"[preferences]\nwatchIntervalSeconds={ROUND}\n")
    desktop = PlayedDesktop("the played desktop")
    the_desk.started.append(desktop)
    simulator = steps.start_simulator(the_desk)
    program = the_desk.start()
    steps.register(the_desk, program, simulator)
    simulator.control("word", bot=TOKEN, status="CONNECTED")
    program.activated()
    desk.press_keys("F5")
    program.wait_status(BOT, "Conectado")
    desk.until("the icon in the tray", lambda: desktop.told("item"))

    desk.press_keys("alt+F4")
    program.gone("Lifty Desk")
    desk.check(not program.ended(), "the program ended with its window")
    desktop.notified("continua verificando")
    say("closed: in the tray, and says so")

    simulator.control("word", bot=TOKEN, status="NOT_FOUND")
    fell = desktop.notified(f"{BOT}", 3 * ROUND)
    desk.check("1 bot" in desktop.tool_tip(), f"the tray says: {desktop.tool_tip()}")
    say(f"told: {fell['title']} – {fell['body']}")

    desktop.click(fell)
    program.activated(limit=20)
    desk.until(f"{BOT} selected", lambda: program.is_selected(BOT))
    the_desk.screen.shoot("fell")
    program.press("Assumir")
    say("a click on the notification shows the bot; taken over")

    simulator.control("word", bot=TOKEN, status="CONNECTED")
    back = desktop.notified("voltou", 3 * ROUND)
    say(f"told: {back['title']} – {back['body']}")
    program.wait_status(BOT, "Conectado")
    the_desk.screen.shoot("back")
    desk.check("1 bot" not in desktop.tool_tip(), f"the tray still says: {desktop.tool_tip()}")
    requests = simulator.state()["requests"]
    desk.check(requests.get("start", 0) == 0, f"the watch started something: {requests}")
    secrecy.check_nowhere(KEY, program)
    program.close()


desk.play(scenario)
