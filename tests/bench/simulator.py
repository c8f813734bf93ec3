"""The gateway that is asked: lifty-simulator with a desk's bots, and that desk's database and keys beside it."""

import json
import socket
import subprocess
import urllib.parse
import urllib.request


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Gateway:
    def __init__(self, build, bench, folder, bots):
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        folder.mkdir(parents=True)
        self.data = folder / "simulator.json"
        database = folder / "lifty-desk.sqlite"
        subprocess.run([bench / "bench-data", database, self.data, str(bots), self.address], check=True)
        command = [build / "src/lifty-simulator", "--port", str(port), "--data", self.data]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.process.stdout.readline()
        self.pid = self.process.pid
        self.found = []

    def control(self, command):
        request = urllib.request.Request(f"{self.address}/control/{command}", method="POST")
        urllib.request.urlopen(request).close()

    def delay(self, ms):
        self.control(f"delay?ms={ms}")

    def requests(self):
        with urllib.request.urlopen(f"{self.address}/control/state") as answer:
            return json.load(answer)["requests"]

    def addresses(self, with_gateway_call):
        """What a sweep asks for, in the order of the bots."""
        if not self.found:
            for company in json.loads(self.data.read_text())["companies"]:
                for bot in company["bots"]:
                    call = f"{self.address}/integration/bot/{bot['token']}/whatsapp?key={company['key']}"
                    with urllib.request.urlopen(call) as answer:
                        self.found.append((call, json.load(answer)["statusURL"]))
        return [address for pair in self.found for address in (pair if with_gateway_call else pair[1:])]

    def end(self):
        self.process.terminate()
        self.process.wait()
