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


def places_with(key, program):
    """Every file of the home folder (data, settings, cache, what the program printed), clipboard, titles, words."""
    home = pathlib.Path(os.environ["HOME"])
    places = {str(path.relative_to(home)): path.read_bytes()
              for path in home.rglob("*") if path.is_file() and not path.is_symlink()}
    places["the clipboard"] = desk.clipboard().encode()
    places["a window title"] = "\n".join(desk.window_titles()).encode()
    places["the accessibility tree"] = "\n".join(program.words()).encode()
    return [place for place, content in places.items() if any(form in content for form in forms_of(key))]


def check_nowhere(key, program):
    found = places_with(key, program)
    desk.check(not found, f"the key was found in: {', '.join(found)}")


def check_search_works(key, program):
    """The search itself: each way of writing the key down is found."""
    planted = pathlib.Path(os.environ["HOME"]) / "planted"
    address = "https://example.com/x?key=" + urllib.parse.quote(key, safe="")
    for content in (f"key {key}.", address, base64.b64encode(f"user:{key}!".encode()).decode()):
        planted.write_text(content)
        desk.check(places_with(key, program) == [planted.name], f"the search misses the key in: {content}")
    planted.unlink()
