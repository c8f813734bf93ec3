#!/usr/bin/python3
"""Reads the forms and the sources for what a screen or a test must never do: screens.py SOURCE_DIR
   screens.py --self-test: each rule is broken once, and must be seen."""

import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

# A style sheet that is made from data is a way into the program; without any, nobody has to look. That of the
# help's pages is a constant.
STYLE_SHEET = re.compile(r"(?<!default)styleSheet|setDefaultStyleSheet\((?!QStringLiteral\()", re.IGNORECASE)

# A test that waits for a fixed time is slow, and still fails on a busy machine.
SLEEP = re.compile(r"\b(qSleep|qWait|sleep_for|sleep_until|msleep|usleep|nanosleep|time\.sleep|sleep)\s*\(")
# Where polling is done, once for all; a played server that is slow; and what is measured over a stretch of time.
MAY_SLEEP = [re.compile(r"tests/e2e/(desk|faultserver)\.py"), re.compile(r"tests/bench/.*")]

# A label that may guess takes data for rich text, and opens what that names.
LABEL_IN_CODE = re.compile(r"\b(\w+)\s*(?:=\s*|\()new QLabel\b")
PLAIN_TEXT = "setTextFormat(Qt::PlainText)"


def is_written_to(label, code):
    return re.search(rf"\b{label}->setText\(", code) is not None


def labels_in_form(path, code):
    for widget in ElementTree.parse(path).getroot().iter("widget"):
        if widget.get("class") != "QLabel":
            continue
        name = widget.get("name")
        properties = {each.get("name"): "".join(each.itertext()).strip() for each in widget.findall("property")}
        is_plain = properties.get("textFormat") == "Qt::PlainText"
        if not is_plain and "buddy" not in properties and is_written_to(rf"m_ui->{name}", code):
            yield f"{name}: a label with data needs textFormat PlainText"


def labels_in_code(code):
    for name in LABEL_IN_CODE.findall(code):
        if is_written_to(name, code) and f"{name}->{PLAIN_TEXT}" not in code:
            yield f"{name}: a label with data needs {PLAIN_TEXT}"


def faults_of(path, name, all_code):
    text = path.read_text()
    if name.startswith("tests/"):
        match = SLEEP.search(text)
        if match and not any(place.fullmatch(name) for place in MAY_SLEEP):
            yield f"{match[1]}: no test waits for a fixed time"
        return
    if STYLE_SHEET.search(text):
        yield "no style sheets"
    if path.suffix == ".ui":
        yield from labels_in_form(path, all_code)
    else:
        yield from labels_in_code(text)


def faults(source_dir):
    sources = [path for folder in ("src", "tests") for path in source_dir.glob(f"{folder}/**/*")
               if path.suffix in (".h", ".cpp", ".py") and "lint" not in path.parts]
    all_code = "\n".join(path.read_text() for path in sorted(source_dir.glob("src/gui/*.cpp")))
    found = []
    for path in sorted([*sources, *source_dir.glob("ui/*.ui")]):
        name = path.relative_to(source_dir).as_posix()
        found += [f"{name}: {why}" for why in faults_of(path, name, all_code)]
    return found


def form(properties):
    return (f'<ui version="4.0"><class>A</class><widget class="QDialog" name="A">'
            f'<widget class="QLabel" name="bot">{properties}</widget></widget></ui>')


PLAIN = '<property name="textFormat"><enum>Qt::PlainText</enum></property>'
RICH = '<property name="textFormat"><enum>Qt::RichText</enum></property>'
BUDDY = '<property name="buddy"><cstring>name</cstring></property>'
SHEET = '<property name="styleSheet"><string>color: red</string></property>'
NAMED = {"src/gui/a.cpp": "m_ui->bot->setText(name);"}
MADE = "m_text = new QLabel(this);"

# The files, and whether something is wrong with them.
CASES = [
    ({"ui/a.ui": form("")}, False),
    ({"ui/a.ui": form(SHEET)}, True),
    ({"ui/a.ui": form(""), **NAMED}, True),
    ({"ui/a.ui": form(RICH), **NAMED}, True),
    ({"ui/a.ui": form(PLAIN), **NAMED}, False),
    ({"ui/a.ui": form(BUDDY), **NAMED}, False),
    ({"src/gui/a.cpp": MADE}, False),
    ({"src/gui/a.cpp": f"{MADE} m_text->setText(name);"}, True),
    ({"src/gui/a.cpp": ", m_text(new QLabel(this))\nm_text->setText(name);"}, True),
    ({"src/gui/a.cpp": f"{MADE} m_text->{PLAIN_TEXT}; m_text->setText(name);"}, False),
    ({"src/gui/a.cpp": "setStyleSheet(name);"}, True),
    ({"src/gui/a.cpp": "document()->setDefaultStyleSheet(sheet);"}, True),
    ({"src/gui/a.cpp": 'document()->setDefaultStyleSheet(QStringLiteral("h1 {}"));'}, False),
    ({"src/main.cpp": "app.setStyleSheet(sheet);"}, True),
    ({"tests/gui/a.cpp": "QTest::qWait(50);"}, True),
    ({"tests/core/a.cpp": "QThread::msleep(5);"}, True),
    ({"tests/core/a.cpp": "std::this_thread::sleep_for(5ms);"}, True),
    ({"tests/e2e/a.py": "time.sleep(1)"}, True),
    ({"tests/e2e/desk.py": "time.sleep(0.05)"}, False),
    ({"tests/bench/a.py": "time.sleep(20)"}, False),
    ({"tests/gui/a.cpp": "QVERIFY(QTest::qWaitForWindowActive(&window)); QTRY_VERIFY(asleep());"}, False),
]


def self_test():
    wrong = []
    for files, expected in CASES:
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
            if bool(faults(pathlib.Path(folder))) != expected:
                wrong.append(f"{files}: {'not seen' if expected else 'wrongly refused'}")
    return wrong


def main():
    if sys.argv[1] == "--self-test":
        found = self_test()
    else:
        found = faults(pathlib.Path(sys.argv[1]))
    print("\n".join(found) or "nothing wrong")
    return 1 if found else 0


sys.exit(main())
