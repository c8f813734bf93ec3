#!/usr/bin/python3
"""clang-tidy over the sources of the programs, two at a time: tidy.py BUILD_DIR
A source that was clean is read again only when it, one of our headers that it includes, or the checks have changed."""

import concurrent.futures
import hashlib
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(sys.argv[1]).resolve()
STAMPS = BUILD / "tidy"
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def with_headers(source, seen):
    """The source and every header of ours below it."""
    if source in seen:
        return
    seen.add(source)
    for name in INCLUDE.findall(source.read_text()):
        for folder in (source.parent, ROOT / "src", ROOT / "tests"):
            if (folder / name).is_file():
                with_headers(folder / name, seen)
                break


def fingerprint(command):
    files = set()
    with_headers(pathlib.Path(command["file"]), files)
    digest = hashlib.sha256(command["command"].encode())
    for path in [ROOT / ".clang-tidy", *sorted(files)]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def without_precompiled_header(command):
    """Read with what a source includes by itself, so that a missing include is found."""
    return command | {"command": re.sub(r"-Winvalid-pch|-include \S*/cmake_pch\.hxx", "", command["command"])}


def tidy(command):
    """What clang-tidy has to say of one source; nothing where it is clean."""
    source = pathlib.Path(command["file"])
    stamp = STAMPS / (str(source.relative_to(ROOT)).replace("/", "_") + ".clean")
    now = fingerprint(command)
    if stamp.is_file() and stamp.read_text() == now:
        return ""
    run = subprocess.run(["clang-tidy-14", "--quiet", "-p", STAMPS, source], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        return f"{run.stdout}\n{run.stderr}"
    stamp.write_text(now)
    return ""


def main():
    STAMPS.mkdir(exist_ok=True)
    commands = [without_precompiled_header(command)
                for command in json.loads((BUILD / "compile_commands.json").read_text())]
    (STAMPS / "compile_commands.json").write_text(json.dumps(commands))
    ours = {command["file"]: command for command in commands
            if pathlib.Path(command["file"]).is_relative_to(ROOT / "src")}
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        found = [words for words in pool.map(tidy, ours.values()) if words]
    print("\n".join(found) or f"clang-tidy: {len(ours)} sources are clean")
    return 1 if found else 0


sys.exit(main())
