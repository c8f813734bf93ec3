#!/usr/bin/env python3
"""Every figure beside its reference, measured in this one run: figures.py BUILD_FOLDER [PART...]

Wants a session bus with an unlocked Secret Service and folders of its own, as tests/support/with-keyring.sh makes
them; brings its own screen. The parts are start, sweep, idle, window, connect and activity; all where none is named.
"""

import os
import pathlib
import subprocess
import sys
import time

import simulator
from table import Table

build = pathlib.Path(sys.argv[1]).resolve()
bench = build / "tests/bench"
kept = build / "figures"  # what takes minutes to make is kept for the next run
data = pathlib.Path(os.environ["XDG_DATA_HOME"])
bots = 1_000
connections = 4
table = Table()


def run(program, *arguments):
    """The lines that a program prints, split into words."""
    output = subprocess.run([bench / program, *map(str, arguments)], check=True, stdout=subprocess.PIPE, text=True)
    return [line.split("\t") for line in output.stdout.splitlines()]


def start_screen():
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"]
    screen = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    os.environ["DISPLAY"] = ":" + os.fdopen(read).readline().strip()
    return screen


class Started:
    """A program with its window on the screen. Nothing manages windows there: only its own time is measured."""

    def __init__(self, *command):
        self.process = subprocess.Popen(
            [bench / "bench-firstpaint", *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.pid = int(self.read("pid"))
        self.painted = float(self.read("painted"))

    def read(self, what):
        name, value = self.process.stdout.readline().split()
        assert name == what, name
        return value

    def memory(self, field):
        """In MiB, as /proc has it."""
        for line in pathlib.Path(f"/proc/{self.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith(field + ":"):
                return int(line.split()[1]) / 1024
        raise KeyError(field)

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def start(rounds=15, settle=8):
    """The program and the bare window in turn, so that whatever else the machine does meets both."""
    ours, bare, filled = [], [], []
    for number in range(rounds + 1):
        desk = Started(build / "src/lifty-desk")
        rows = float(desk.read("filled"))
        desk.end()
        window = Started(bench / "bench-barewindow")
        window.end()
        if number > 0:  # the first has the disk in it
            ours.append(desk.painted)
            filled.append(rows)
            bare.append(window.painted)
    table.ratio("start to the first painted window, 1,000 bots stored", ours, bare, "ms", 1.25, "bare window")
    table.ratio("  ... to the painted rows", filled, bare, "ms", None, "bare window")

    desk, window = Started(build / "src/lifty-desk"), Started(bench / "bench-barewindow")
    time.sleep(settle)  # the first refresh is over, and what it needed is given back
    for field, name, goal in (("Rss", "resident memory after the start and a refresh", 1.3), ("Pss", "  ... its share of what others use too", None)):
        table.ratio(name, [desk.memory(field)], [window.memory(field)], "MiB", goal, "bare window")
    desk.end()
    window.end()


def sweep():
    for delay, rounds in ((50, 2), (0, 9)):
        gateway.delay(delay)
        asked = Ordered("bench-sweep", data / "Lifty/lifty-desk/lifty-desk.sqlite")
        asked.order()  # learns the status addresses
        before = gateway.requests()
        asked.order()
        made = {call: count - before[call] for call, count in gateway.requests().items()}
        addresses = gateway.addresses(with_gateway_call=made["whatsapp"] > 0)
        assert len(addresses) == sum(made.values()), made
        listed = kept / "addresses"
        listed.write_text("\n".join(addresses) + "\n")
        config = kept / "addresses.curl"
        config.write_text("".join(f'url = "{address}"\noutput = "/dev/null"\n' for address in addresses))

        bare = Ordered("bench-bareloop", listed, connections)
        times = {"ours": [], "curl": [], "bare": []}
        for _ in range(rounds):
            times["ours"].append(asked.order())
            times["curl"].append(curl(config))
            if not delay:
                times["bare"].append(bare.order())
        asked.end()
        bare.end()
        what = f"sweep of 1,000 bots, {delay} ms of latency, {len(addresses)} requests"
        if delay:
            table.ratio(what, times["ours"], times["curl"], "ms", 1.02, "curl --parallel")
            continue
        table.ratio(what, times["ours"], times["bare"], "ms", 1.2, "bare loop")
        table.ratio("  ... the bare loop itself", times["bare"], times["curl"], "ms", None, "curl --parallel")
        limit(config, len(addresses))
    gateway.delay(0)


def limit(config, requests):
    """What the simulator itself can do: its share of the processor while curl asks as fast as it can."""
    began, used = time.monotonic(), cpu_seconds(gateway.pid)
    for _ in range(5):
        curl(config)
    passed = time.monotonic() - began
    table.note(
        f"The simulator served curl {5 * requests / passed:.0f} requests/s over {connections} connections, with"
        f" {100 * (cpu_seconds(gateway.pid) - used) / passed:.0f} % of one core; {sum(gateway.requests().values())}"
        " requests so far."
    )


def curl(config):
    began = time.monotonic()
    subprocess.run(
        ["curl", "--no-progress-meter", "--fail", "--parallel", "--parallel-max", str(connections), "--config", config],
        check=True,
    )
    return (time.monotonic() - began) * 1000


class Ordered:
    """A program that does its work once for each line it is sent, and answers with the milliseconds."""

    def __init__(self, program, *arguments):
        command = [bench / program, *map(str, arguments)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def order(self):
        self.process.stdin.write("go\n")
        self.process.stdin.flush()
        ms, done = self.process.stdout.readline().split()
        assert int(done) >= bots, f"only {done} were read"
        return float(ms)

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def idle(seconds=60):
    """Whole rounds of the watch, window shown: at the default interval each is 60 s."""
    desk = Started(build / "src/lifty-desk")
    time.sleep(20)  # the refresh of the start is over, and the first round begins after it
    before, used = gateway.requests(), cpu_seconds(desk.pid)
    time.sleep(seconds)
    ours = cpu_seconds(desk.pid) - used
    made = {call: count - before[call] for call, count in gateway.requests().items()}
    desk.end()
    (kept / "addresses").write_text("\n".join(gateway.addresses(made["whatsapp"] > made["status"] // 2)) + "\n")
    loop = subprocess.Popen([bench / "bench-bareloop", kept / "addresses", str(connections), str(seconds)])
    time.sleep(2)
    used = cpu_seconds(loop.pid)
    time.sleep(seconds)
    bare = cpu_seconds(loop.pid) - used
    loop.kill()
    loop.wait()
    percent = [100 * ours / seconds, 100 * bare / seconds]
    what = f"idle, 1,000 watched bots, {seconds} s, {sum(made.values())} requests"
    table.beyond(what, percent[0], percent[1], "% of a core", 1, "bare loop")


def window():
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    for what, ms, goal in run("bench-window"):
        table.limit(what, float(ms), "ms", float(goal))


def connect():
    for what, ms, goal in run("bench-connect"):
        table.limit(what, float(ms), "ms", float(goal))


def activity():
    for what, ms, reference, goal in run("bench-activityview", kept):
        table.limit(what, float(ms), "ms", float(goal), float(reference), "1,000 entries")


parts = {part.__name__: part for part in (start, sweep, idle, window, connect, activity)}
wanted = sys.argv[2:] or list(parts)
kept.mkdir(exist_ok=True)
screen = start_screen()
gateway = simulator.Gateway(build, bench, data / "Lifty/lifty-desk", bots)
try:
    for part in wanted:
        parts[part]()
finally:
    gateway.end()
    screen.terminate()
sys.exit(table.show())
