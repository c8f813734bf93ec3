#!/usr/bin/env python3
"""What can be read of the packages for Windows and macOS without either: installers.py REPOSITORY
The icons hold their sizes, the descriptions are well-formed and agree with each other and with the sources."""

import pathlib
import plistlib
import re
import struct
import sys
import xml.etree.ElementTree

ID = "br.com.lifty.Desk"


def ico_sizes(data):
    kind, count = struct.unpack_from("<HH", data, 2)
    assert kind == 1, "no icon"
    return sorted((data[6 + 16 * i] or 256) for i in range(count))


def icns_kinds(data):
    magic, length = struct.unpack_from(">4sI", data)
    assert magic == b"icns" and length == len(data), "no icon family"
    kinds, at = [], 8
    while at < length:
        kind, size = struct.unpack_from(">4sI", data, at)
        kinds.append(kind.decode())
        at += size
    return kinds


def checks(root):
    """(whether it holds, what does not) for everything that is looked at."""
    windows, macos = root / "packaging" / "windows", root / "packaging" / "macos"

    sizes = ico_sizes((windows / "lifty-desk.ico").read_bytes())
    yield {16, 20, 24, 32, 40, 48, 64, 256} == set(sizes), f"lifty-desk.ico has the sizes {sizes}"
    kinds = icns_kinds((macos / "lifty-desk.icns").read_bytes())
    # 16, 32, 48, 128 with their masks, 256, 512, 1024
    wanted = {"is32", "s8mk", "il32", "l8mk", "ih32", "h8mk", "it32", "t8mk", "ic08", "ic09", "ic10"}
    yield wanted <= set(kinds), f"lifty-desk.icns has {kinds}"

    for name in ("program.manifest", "lifty-desk.wxs"):
        xml.etree.ElementTree.parse(windows / name)  # raises where it is not well-formed
    autostart = (root / "src" / "autostart_windows.cpp").read_text()
    for name in ("lifty-desk.nsi", "lifty-desk.wxs"):
        text = (windows / name).read_text()
        for word in (ID, "CurrentVersion\\Run"):
            yield word in text, f"{name} does not say {word}"
    yield f'valueName = u"{ID}"' in autostart, "the program starts with Windows under another name than the installers say"

    info = plistlib.loads(re.sub(r"\$\{\w+\}", "1.2.3", (macos / "Info.plist.in").read_text()).encode())
    for key in ("CFBundleExecutable", "CFBundleVersion", "CFBundleShortVersionString", "LSMinimumSystemVersion"):
        yield info.get(key) == "1.2.3", f"Info.plist.in: {key} is not filled in by CMake"
    yield info["CFBundleIdentifier"] == ID, "Info.plist.in has another identifier"
    yield (macos / info["CFBundleIconFile"]).is_file(), "Info.plist.in names an icon that is not there"
    kinds = [kind for document in info["CFBundleDocumentTypes"] for kind in document["LSItemContentTypes"]]
    yield kinds == ["public.comma-separated-values-text"], f"Info.plist.in opens {kinds}"
    entitlements = plistlib.loads((macos / "entitlements.plist").read_bytes())
    yield entitlements == {}, f"exceptions from the hardened runtime: {entitlements}"


def main():
    failed = [sentence for holds, sentence in checks(pathlib.Path(sys.argv[1])) if not holds]
    for sentence in failed:
        print(sentence)
    sys.exit(1 if failed else 0)


main()
