#!/usr/bin/python3
"""Reads the catalogues against the sources and the forms, and says what of them is wrong: translations.py SOURCE_DIR
   translations.py --self-test: each rule is broken once, and must be seen."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

CATALOGUES = pathlib.Path("resources/translations")
BUILT = pathlib.Path("src/CMakeLists.txt")
# What a translation must repeat: the places for values, the mnemonic, and the ellipsis of what asks something more.
MARK = re.compile(r"%L?\d\d?|%L?n|&(?=\S)|…")
MNEMONIC = re.compile(r"&(\S)")


def plain(text):
    """The text without its escaped ampersands."""
    return text.replace("&&", "")


def messages(catalogue):
    """(context, source, comment) of each message, and its element."""
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment", "")): message
            for context in ElementTree.parse(catalogue).getroot().iter("context")
            for message in context.iter("message")}


def forms(message):
    """The translation, or each of its plural forms."""
    translation = message.find("translation")
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def outdated(source_dir):
    """What update.sh would change, or warns of."""
    with tempfile.TemporaryDirectory() as folder:
        for catalogue in sorted((source_dir / CATALOGUES).glob("*.ts")):
            shutil.copy(catalogue, folder)
        update = subprocess.run([source_dir / CATALOGUES / "update.sh", folder], check=True, text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        found = update.stdout.splitlines()
        for fresh in sorted(pathlib.Path(folder).glob("*.ts")):
            kept = source_dir / CATALOGUES / fresh.name
            if not kept.exists():
                found.append(f"{fresh.name}: missing; run update.sh")
                continue
            if fresh.read_bytes() == kept.read_bytes():
                continue
            before, after = messages(kept).keys(), messages(fresh).keys()
            found += [f"{fresh.name}: {key[0]}: {key[1]!r}: missing; run update.sh" for key in sorted(after - before)]
            found += [f"{fresh.name}: {key[0]}: {key[1]!r}: obsolete; run update.sh" for key in sorted(before - after)]
            if before == after:
                found.append(f"{fresh.name}: not as lupdate writes it; run update.sh")
    return found


def fault(source, message):
    """Why this message must not be, or None."""
    if message.find("translation").get("type"):
        return "not finished"
    for form in forms(message):
        if not form.strip():
            return "empty"
        if sorted(MARK.findall(plain(form))) != sorted(MARK.findall(plain(source))):
            return f"{form!r} has other places or marks than its source"
    return None


def label(element):
    """The text that an element of a form shows, or None."""
    for prop in [*element.findall("property"), *element.findall("attribute")]:
        string = prop.find("string")
        if prop.get("name") in ("text", "title") and string is not None and string.get("notr") != "true":
            return (string.text or "", string.get("comment", ""))
    return None


def groups(form):
    """The labels that are on the screen together: those of each menu, and those of the window with its menu bar."""
    named = {element.get("name"): label(element) for tag in ("widget", "action") for element in form.iter(tag)}
    window = []
    for widget in form.iter("widget"):
        listed = [named.get(action.get("name")) for action in widget.findall("addaction")]
        if widget.get("class") == "QMenu":
            yield listed
        elif widget.get("class") == "QMenuBar":
            window += listed
        else:
            window.append(label(widget))
    yield window


def clashes(path, translate):
    """The labels of a form that answer to the same key."""
    form = ElementTree.parse(path).getroot()
    found = []
    for group in groups(form):
        taken = {}
        for source, comment in filter(None, group):
            text = translate(form.findtext("class"), source, comment)
            key = MNEMONIC.search(plain(text))
            if key and key[1].lower() in taken:
                found.append(f"{path.name}: {taken[key[1].lower()]!r} and {text!r} have the same mnemonic")
            elif key:
                taken[key[1].lower()] = text
    return found


def faults(source_dir):
    found = outdated(source_dir)
    built = (source_dir / BUILT).read_text()
    for catalogue in sorted((source_dir / CATALOGUES).glob("*.ts")):
        if catalogue.name not in built:
            found.append(f"{catalogue.name}: not built; name it in {BUILT}")
        known = messages(catalogue)
        for (context, source, _), message in known.items():
            why = fault(source, message)
            if why:
                found.append(f"{catalogue.name}: {context}: {source!r}: {why}")

        def translate(*key):
            return forms(known[key])[0] if key in known else key[1]

        for form in sorted(source_dir.glob("ui/*.ui")):
            found += [f"{catalogue.name}: {clash}" for clash in clashes(form, translate)]
    return found


SOURCE = """struct Bots {
    Q_DECLARE_TR_FUNCTIONS(Bots)
    QString one() { return tr("Conectar %1…"); }
    QString many(int count) { return tr("%n bot(s)", nullptr, count); }
};
"""
FORM = """<ui version="4.0"><class>Form</class>
 <widget class="QMainWindow" name="Form">
  <widget class="QLabel" name="search"><property name="text"><string>&amp;Buscar</string></property></widget>
  <widget class="QPushButton" name="close"><property name="text"><string>&amp;Fechar</string></property></widget>
  <widget class="QMenuBar" name="menus">
   <widget class="QMenu" name="view">
    <property name="title"><string>E&amp;xibir</string></property><addaction name="find"/><addaction name="all"/>
   </widget>
   <addaction name="view"/>
  </widget>
  <action name="find"><property name="text"><string>&amp;Busca de A &amp;&amp; B</string></property></action>
  <action name="all"><property name="text"><string>&amp;Tudo</string></property></action>
 </widget></ui>
"""
ENGLISH = {
    "Conectar %1…": ["Connect %1…"], "%n bot(s)": ["%n bot", "%n bots"], "&Buscar": ["&Search"], "&Fechar": ["&Close"],
    "E&xibir": ["&View"], "&Busca de A && B": ["&Search for A && B"], "&Tudo": ["&All"],
}
SPANISH = {
    "Conectar %1…": ["Conectar %1…"], "%n bot(s)": ["%n bot", "%n bots"], "&Buscar": ["&Buscar"], "&Fechar": ["&Cerrar"],
    "E&xibir": ["&Ver"], "&Busca de A && B": ["&Buscar A && B"], "&Tudo": ["&Todo"],
}
PORTUGUESE = {"%n bot(s)": ["%n bot", "%n bots"]}

# A file, a text in it, what takes its place, and a word of the fault. No text: the file goes. No word: nothing is wrong.
CASES = [
    ("src/bots.cpp", "", "", None),
    ("src/bots.cpp", "Conectar", "Ligar", "missing"),
    ("src/bots.cpp", 'tr("Conectar %1…")', "{}", "obsolete"),
    ("src/bots.cpp", "%n bot(s)", "%n robô(s)", "lifty-desk_pt_BR.ts: Bots: '%n robô(s)': missing"),
    ("ui/form.ui", "&amp;Fechar", "&amp;Sair", "missing"),
    ("src/bots.cpp", "Q_DECLARE_TR_FUNCTIONS(Bots)", "", "lacks Q_OBJECT"),
    ("lifty-desk_en.ts", ' language="en"', "", "won't be updated"),
    ("lifty-desk_en.ts", "<name>Bots", "<name >Bots", "not as lupdate writes it"),
    ("lifty-desk_en.ts", "<translation>Connect", '<translation type="unfinished">Connect', "not finished"),
    ("lifty-desk_en.ts", "Connect %1…</translation>", "</translation>", "empty"),
    ("lifty-desk_pt_BR.ts", "<numerusform>%n bots<", "<numerusform><", "empty"),
    ("lifty-desk_en.ts", "Connect %1…", "Connect %2…", "places"),
    ("lifty-desk_en.ts", "Connect %1…", "Connect…", "places"),
    ("lifty-desk_en.ts", "Connect %1…", "Connect %1", "places"),
    ("lifty-desk_en.ts", "%n bots<", "bots<", "places"),
    ("lifty-desk_en.ts", "&amp;All", "All", "places"),
    ("lifty-desk_en.ts", "Connect %1", "&amp;Connect %1", "places"),
    ("lifty-desk_en.ts", "&amp;Close", "Clo&amp;se", "'&Search' and 'Clo&se' have"),
    ("lifty-desk_en.ts", "&amp;View", "Vi&amp;Ew", None),
    ("lifty-desk_en.ts", "&amp;View", "See thi&amp;s", "'&Search' and 'See thi&s' have"),
    ("lifty-desk_en.ts", "&amp;All", "&amp;Show all", "'&Search for A && B' and '&Show all' have"),
    ("lifty-desk_es.ts", "<translation>&amp;Ver", '<translation type="unfinished">&amp;Ver', "not finished"),
    ("lifty-desk_es.ts", "<numerusform>%n bots<", "<numerusform><", "empty"),
    ("lifty-desk_es.ts", "&amp;Cerrar", "Cerrar", "places"),
    ("lifty-desk_es.ts", "&amp;Ver", "Ve&amp;r &amp;&amp; buscar", None),
    ("lifty-desk_es.ts", "&amp;Ver", "&amp;Copiar", "'&Cerrar' and '&Copiar' have"),
    ("lifty-desk_es.ts", None, None, "lifty-desk_es.ts: missing"),
    ("src/CMakeLists.txt", "lifty-desk_es.ts", "", "lifty-desk_es.ts: not built"),
]


def fill(catalogue, words):
    tree = ElementTree.parse(catalogue)
    for message in tree.getroot().iter("message"):
        texts = words[message.findtext("source")]
        translation = message.find("translation")
        translation.attrib.clear()
        for element, text in zip(list(translation) or [translation], texts):
            element.text = text
    tree.write(catalogue, encoding="utf-8")


def self_test():
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder, "good")
        for part in ("src", "ui", CATALOGUES):
            (root / part).mkdir(parents=True)
        update = root / CATALOGUES / "update.sh"
        shutil.copy(pathlib.Path(__file__).resolve().parents[2] / CATALOGUES / "update.sh", update)
        (root / "src/bots.cpp").write_text(SOURCE)
        (root / "ui/form.ui").write_text(FORM)
        subprocess.run([update], check=True)
        words = {"en": ENGLISH, "es": SPANISH, "pt_BR": PORTUGUESE}
        (root / BUILT).write_text(" ".join(f"lifty-desk_{language}.ts" for language in words))
        for language, texts in words.items():
            fill(root / CATALOGUES / f"lifty-desk_{language}.ts", texts)
        subprocess.run([update], check=True)

        for number, (name, before, after, expected) in enumerate(CASES):
            broken = shutil.copytree(root, pathlib.Path(folder, str(number)))
            path = broken / (name if "/" in name else CATALOGUES / name)
            if before is None:
                path.unlink()
            elif before in path.read_text():
                path.write_text(path.read_text().replace(before, after, 1))
            else:
                wrong.append(f"case {number}: {before!r} is not in {name}")
            found = faults(broken)
            if not found if expected is None else any(expected in each for each in found):
                continue
            wrong.append(f"case {number}: {name}: {after!r}: expected {expected!r}, found {found}")
    return wrong


def main():
    if sys.argv[1] == "--self-test":
        found = self_test()
    else:
        found = faults(pathlib.Path(sys.argv[1]))
    print("\n".join(found) or "nothing wrong")
    return 1 if found else 0


sys.exit(main())
