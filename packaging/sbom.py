#!/usr/bin/env python3
"""Writes the list of parts (SBOM, CycloneDX 1.5) of what was built, from what is really there:
sbom.py OUTPUT --version V [--part NAME VERSION LICENCE ADDRESS]... [--tool NAME VERSION]...
        [--loads PACKAGE]... [--shipped FOLDER] [PROGRAM...]

A part is what the build found. On Debian, the packages of all libraries that the programs are linked to, directly or not,
are added with their versions, and so are those that --loads names, because they are loaded while the program runs. Of
--shipped's folder, each library is named with its digest: those come with the package, the rest is the system's.
@FILE stands for the arguments in a file, one a line."""

import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import urllib.parse
import uuid

LINKED = re.compile(r"=> (/\S+) \(0x")


def lines_of(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | {"LC_ALL": "C"}
                          ).stdout.splitlines()


def libraries_of(files):
    return {match[1] for file in files for match in map(LINKED.search, lines_of("ldd", file)) if match}


def packages_of(files):
    """By file. dpkg knows a file by the path that it was packed with: in /lib or in /usr/lib."""
    paths = {}
    for file in files:
        real = os.path.realpath(file)
        paths |= {path: file for path in (file, real, real.removeprefix("/usr"), "/usr" + file)}
    found = (line.rpartition(": ") for line in lines_of("dpkg-query", "-S", *paths))
    return {paths[path]: owners.split(":")[0] for owners, _, path in found if path in paths}


def descriptions_of(packages):
    form = "${Package}\t${Version}\t${Architecture}\t${source:Package}\t${source:Version}\t${Homepage}\n"
    rows = (line.split("\t") for line in lines_of("dpkg-query", "-W", "-f", form, *packages))
    return {row[0]: row[1:] for row in rows}


def debian_component(package, description, files):
    version, architecture, source, source_version, homepage = description
    quoted = urllib.parse.quote(version, safe="")
    component = {
        "type": "library",
        "bom-ref": f"deb:{package}",
        "name": package,
        "version": version,
        "purl": f"pkg:deb/debian/{package}@{quoted}?arch={architecture}",
        "properties": [{"name": "debian:source", "value": f"{source} {source_version}"}],
    }
    if homepage:
        component["externalReferences"] = [{"type": "website", "url": homepage}]
    if files:
        component["components"] = [
            {"type": "file", "bom-ref": f"file:{name}", "name": name,
             "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}]}
            for name, path in sorted(files.items())]
    return component


def debian_components(programs, loads, shipped):
    loaded = [path for package in loads for path in lines_of("dpkg-query", "-L", package) if ".so" in path]
    files = {package: {} for package in loads}
    here = {path.name: path for path in shipped.rglob("*.so*")} if shipped else {}
    for library, package in packages_of({*libraries_of(programs + loaded), *programs}).items():
        copy = here.get(os.path.basename(library))
        files.setdefault(package, {}).update({str(copy.relative_to(shipped)): copy} if copy else {})
    descriptions = descriptions_of(files) if files else {}
    return [debian_component(package, descriptions[package], files[package]) for package in sorted(files)]


def part_component(name, version, licence, address):
    return {
        "type": "library",
        "bom-ref": f"part:{name}",
        "name": name,
        "version": version,
        "licenses": [{"license": {"id": licence}}],
        "externalReferences": [{"type": "website", "url": address}],
    }


def document(arguments):
    program = {"type": "application", "bom-ref": "lifty-desk", "name": "lifty-desk", "version": arguments.version,
               "licenses": [{"license": {"id": "MIT"}}]}
    components = [part_component(*part) for part in arguments.part]
    if shutil.which("dpkg-query") and arguments.program:
        components += debian_components(arguments.program, arguments.loads, arguments.shipped)
    moment = datetime.datetime.fromtimestamp(
        int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.datetime.now().timestamp()), datetime.timezone.utc)
    bom = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "tools": {"components": [{"type": "application", "name": name, "version": version}
                                     for name, version in arguments.tool]},
            "component": program,
        },
        "components": components,
        "dependencies": [{"ref": "lifty-desk", "dependsOn": [component["bom-ref"] for component in components]}],
    }
    # The same content has the same number, so that the same commit gives the same package.
    return bom | {"serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(bom)).urn}


def main():
    parser = argparse.ArgumentParser(description=__doc__, fromfile_prefix_chars="@")
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--version", required=True)
    parser.add_argument("--part", nargs=4, action="append", default=[])
    parser.add_argument("--tool", nargs=2, action="append", default=[])
    parser.add_argument("--loads", action="append", default=[])
    parser.add_argument("--shipped", type=pathlib.Path)
    parser.add_argument("program", nargs="*")
    arguments = parser.parse_intermixed_args()
    arguments.output.write_text(json.dumps(document(arguments), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


main()
