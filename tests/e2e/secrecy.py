"""Looks for an API key wherever the program may have left it."""

import base64
import os
import pathlib
import urllib.parse

import desk


def forms_of(key):
    """As it is, percent-encoded, in two-byte characters, and in base64 whatever stands in front of it."""
    raw = key.encode()
    forms = {raw, key.encode("utf-16-le"), urllib.parse.quote(key, safe="").encode(), urllib.parse.quote(key).encode()}
    for offset in range(3):
        encoded = base64.b64encode(b"\0" * offset + raw)
        # Only the characters that belong to whole bytes of the key.
        whole = encoded[-(-offset * 8 // 6):(offset + len(raw)) * 8 // 6]
        forms |= {whole, whole.replace(b"+", b"-").replace(b"/", b"_")}
    return forms


def files():
    """All that a program of this session can have written: data, settings, cache, what it printed, temporary files,
    crash dumps (home is where it runs), and what lies beside its sockets."""
    folders = (pathlib.Path(os.environ["HOME"]), pathlib.Path(os.environ["XDG_RUNTIME_DIR"]))
    return {f"{folder.name}/{path.relative_to(folder)}": path.read_bytes()
            for folder in folders for path in folder.rglob("*") if path.is_file() and not path.is_symlink()}


def places_with(key, *programs):
    """The files, both clipboards, the window titles, and every word of the programs' accessibility trees."""
    places = files()
    places["the clipboard"] = desk.clipboard().encode()
    places["the selected text"] = desk.clipboard("primary").encode()
    places["a window title"] = "\n".join(desk.window_titles()).encode()
    places["the accessibility tree"] = "\n".join(word for program in programs for word in program.words()).encode()
    return [place for place, content in places.items() if any(form in content for form in forms_of(key))]


def check_nowhere(key, *programs):
    found = places_with(key, *programs)
    desk.check(not found, f"the key was found in: {', '.join(found)}")


def check_search_works(key, program):
    """The search itself: each way of writing the key down is found, in each kind of place."""
    address = "https://example.com/x?key=" + urllib.parse.quote(key, safe="")
    ways = (f"key {key}.", address, base64.b64encode(f"user:{key}!".encode()).decode())
    for folder in (os.environ["HOME"], os.environ["XDG_RUNTIME_DIR"]):
        planted = pathlib.Path(folder) / "planted"
        for content in ways:
            planted.write_text(content)
            check_found(key, program, f"{planted.parent.name}/{planted.name}", content)
        planted.unlink()
    for selection, place in (("clipboard", "the clipboard"), ("primary", "the selected text")):
        desk.set_clipboard(ways[0], selection)
        check_found(key, program, place, ways[0])
        desk.set_clipboard("nothing", selection)


def check_found(key, program, place, content):
    desk.check(places_with(key, program) == [place], f"the search misses the key in {place}: {content}")
