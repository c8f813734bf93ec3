#!/usr/bin/env python3
"""The kept corpus of a target, one input a line in base64: corpus.py unpack FILE FOLDER | corpus.py pack FOLDER FILE"""

import base64
import pathlib
import sys

verb, source, target = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
if verb == "unpack":
    target.mkdir(parents=True, exist_ok=True)
    for number, line in enumerate(source.read_text().splitlines()):
        (target / f"kept-{number:05}").write_bytes(base64.b64decode(line))
elif verb == "pack":
    inputs = {path.read_bytes() for path in source.iterdir()}
    lines = [base64.b64encode(content).decode() for content in sorted(inputs, key=lambda i: (len(i), i))]
    target.write_text("".join(line + "\n" for line in lines))
else:
    sys.exit(__doc__)
