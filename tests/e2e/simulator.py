"""The simulated gateway as a separate process, and its control address (see lifty-simulator --help)."""

import json
import os
import pathlib
import subprocess
import urllib.parse
import urllib.request

SESSION = pathlib.Path(os.environ["LIFTY_SESSION"])


class Simulator:
    def __init__(self, path, companies):
        data = SESSION / "simulator.json"
        data.write_text(json.dumps({"companies": companies}))
        self.path = path
        self.output = SESSION / "simulator.txt"
        with open(self.output, "wb") as output:
            self.process = subprocess.Popen([path, "--port", "0", "--data", str(data)], stdout=subprocess.PIPE,
                                            stderr=output, text=True)
        self.address = self.process.stdout.readline().split()[-1]

    def state(self):
        with urllib.request.urlopen(f"{self.address}/control/state", timeout=10) as answer:
            return json.load(answer)

    def bot(self, token):
        return next(bot for bot in self.state()["bots"] if bot["token"] == token)

    def control(self, command, **query):
        """As control("scan", bot=TOKEN)."""
        address = f"{self.address}/control/{command}?{urllib.parse.urlencode(query)}"
        with urllib.request.urlopen(urllib.request.Request(address, method="POST"), timeout=10):
            pass

    def kill(self):
        self.process.kill()
        self.process.wait()
