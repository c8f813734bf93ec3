#!/usr/bin/python3
"""Reads what the build has made for the packages, and says what of it is wrong: packaging.py SOURCE_DIR BUILD_DIR VERSION
   packaging.py --self-test: each rule for the list of parts is broken once, and must be seen."""

import copy
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

PARTS = {"Qt": "LGPL-3.0-only", "QtKeychain": "BSD-2-Clause", "cpp-httplib": "MIT", "QR Code generator": "MIT"}
# What is loaded while the program runs, and what is found by the way of it.
PACKAGES = {"libqt6core6", "libqt6sql6-sqlite", "libsqlite3-0", "libsecret-1-0", "qt6-wayland"}
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
SERIAL = re.compile(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
DIGEST = re.compile(r"[0-9a-f]{64}")


def everything_in(components):
    for component in components:
        yield component
        yield from everything_in(component.get("components", []))


def faults_of_parts(bom, version):
    """What CycloneDX 1.5 asks for, as far as we use it, and what must be in ours."""
    program = bom["metadata"]["component"]
    components = list(everything_in(bom["components"]))
    references = [component["bom-ref"] for component in [program, *components]]
    if (bom["bomFormat"], bom["specVersion"], bom["version"]) != ("CycloneDX", "1.5", 1):
        yield "not CycloneDX 1.5"
    if not SERIAL.fullmatch(bom["serialNumber"]) or not MOMENT.fullmatch(bom["metadata"]["timestamp"]):
        yield "no serial number or no time"
    if (program["name"], program["version"]) != ("lifty-desk", version):
        yield f"it is about {program['name']} {program['version']}"
    if len(references) != len(set(references)):
        yield "a reference that is there twice"
    for component in components:
        if component["type"] not in ("library", "file") or not component["name"]:
            yield f"{component['bom-ref']}: no type or no name"
        if component["type"] == "library" and not component["version"]:
            yield f"{component['bom-ref']}: no version"
        if component["bom-ref"].startswith("deb:") and not component["purl"].startswith("pkg:deb/debian/"):
            yield f"{component['bom-ref']}: no package address"
        for digest in component.get("hashes", []):
            if digest["alg"] != "SHA-256" or not DIGEST.fullmatch(digest["content"]):
                yield f"{component['bom-ref']}: no digest"
    for dependency in bom["dependencies"]:
        for reference in [dependency["ref"], *dependency["dependsOn"]]:
            if reference not in references:
                yield f"{reference}: not there"
    licences = {component["name"]: component["licenses"][0]["license"]["id"]
                for component in components if "licenses" in component}
    yield from (f"{name} is missing, or not under {licence}"
                for name, licence in PARTS.items() if licences.get(name) != licence)
    missing = PACKAGES - {component["name"] for component in components}
    yield from (f"{name} is missing" for name in sorted(missing))


def output_of(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.returncode, done.stdout


def faults(source, build, version):
    made = build / "packaging" / "linux"
    for tool in [("desktop-file-validate", *sorted(source.glob("packaging/linux/*.desktop"))),
                 ("appstreamcli", "validate", "--no-net", "--strict", made / "br.com.lifty.Desk.metainfo.xml")]:
        status, output = output_of(*tool)
        if status or (tool[0] == "desktop-file-validate" and output):
            yield f"{tool[0]}: {output}"
    for page in sorted(made.glob("*.1")):
        status, output = output_of("man", "--warnings=all", "--encoding=utf8", "--local-file", "--troff-device=utf8", page)
        warnings = [line for line in output.splitlines() if "warning" in line or "error" in line]
        if status or warnings:
            yield f"{page.name}: {warnings or output}"
        if f'"Lifty Desk {version}"' not in page.read_text():
            yield f"{page.name}: not of version {version}"
    release = ElementTree.parse(made / "br.com.lifty.Desk.metainfo.xml").find("releases/release")
    if release.get("version") != version:
        yield f"AppStream's metadata are of {release.get('version')}"
    if not (made / "changelog.Debian").read_text().startswith(f"lifty-desk ({version}-"):
        yield "the Debian changelog begins with another version"
    said = output_of(build / "src" / "lifty-desk", "--version")[1]
    if f"lifty-desk {version}" not in said.splitlines():
        yield f"--version says {said!r}"
    yield from faults_of_parts(json.loads((build / "lifty-desk.cdx.json").read_text()), version)


def good_parts():
    def part(name, **more):
        return {"type": "library", "bom-ref": name, "name": name, "version": "1", **more}

    components = [part(name, licenses=[{"license": {"id": licence}}]) for name, licence in PARTS.items()]
    components += [part(name, **{"bom-ref": f"deb:{name}", "purl": f"pkg:deb/debian/{name}@1"}) for name in PACKAGES]
    components[0]["components"] = [{"type": "file", "bom-ref": "file", "name": "lib/a.so",
                                    "hashes": [{"alg": "SHA-256", "content": "0" * 64}]}]
    return {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "serialNumber": "urn:uuid:00000000-0000-5000-8000-000000000000",
        "metadata": {"timestamp": "2026-01-01T00:00:00Z",
                     "component": {"bom-ref": "lifty-desk", "name": "lifty-desk", "version": "1.2.3"}},
        "components": components,
        "dependencies": [{"ref": "lifty-desk", "dependsOn": ["Qt"]}],
    }


# What is broken, and a word of what must be said.
CASES = [
    (lambda bom: None, None),
    (lambda bom: bom.update(specVersion="1.4"), "CycloneDX"),
    (lambda bom: bom.update(serialNumber="1"), "serial number"),
    (lambda bom: bom["metadata"].update(timestamp="today"), "time"),
    (lambda bom: bom["metadata"]["component"].update(version="1.2.4"), "1.2.4"),
    (lambda bom: bom["components"].append(bom["components"][0]), "twice"),
    (lambda bom: bom["components"][1].update(version=""), "no version"),
    (lambda bom: bom["components"][1].update(name=""), "no name"),
    (lambda bom: bom["components"][-1].update(purl=""), "package address"),
    (lambda bom: bom["components"][0]["components"][0]["hashes"][0].update(content="0"), "digest"),
    (lambda bom: bom["dependencies"][0]["dependsOn"].append("Qt7"), "Qt7: not there"),
    (lambda bom: bom["components"][0].update(licenses=[{"license": {"id": "MIT"}}]), "LGPL"),
    (lambda bom: bom["components"].pop(), "is missing"),
]


def self_test():
    for number, (change, expected) in enumerate(CASES):
        bom = copy.deepcopy(good_parts())
        change(bom)
        found = list(faults_of_parts(bom, "1.2.3"))
        if not (not found if expected is None else any(expected in each for each in found)):
            yield f"case {number}: expected {expected!r}, found {found}"


def main():
    if sys.argv[1] == "--self-test":
        found = list(self_test())
    else:
        found = list(faults(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]))
    print("\n".join(found) or "nothing wrong")
    return 1 if found else 0


sys.exit(main())
