#!/usr/bin/python3
"""Reads the includes of src and tests and says which of them go against the layers: includes.py SOURCE_DIR
   includes.py --self-test: each rule is broken once, and must be seen."""

import pathlib
import re
import sys
import tempfile

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
LAYERS = {"core", "gateway", "storage", "gui", "simulator"}

# The layers that a folder of src may include, itself included; main.cpp, above them all, may include each.
MAY_INCLUDE = {
    "core": {"core"},
    "gateway": {"core", "gateway"},
    "storage": {"core", "storage"},
    "gui": {"core", "gui"},
    "simulator": {"simulator"},
}

# What of the world outside only one place knows: headers by the folders that may include them.
ONLY_IN = [
    (re.compile(r"httplib\.h"), {"simulator"}),
    (re.compile(r"qrcodegen\.hpp"), {"simulator", "tests"}),
    (re.compile(r"ZXing/.*"), {"tests"}),
    (re.compile(r"(qt6)?keychain.*|QtKeychain/.*"), {"storage", "tests"}),
]

QT_CORE = re.compile(r"Qt[A-Z].*|Q[A-Z].*|q[a-z]+\.h")


def qt_core_headers():
    """The names of QtCore's headers, from where Qt is installed."""
    folders = [folder for folder in pathlib.Path("/usr/include").glob("*/qt6/QtCore") if folder.is_dir()]
    return {header.name for folder in folders for header in folder.iterdir()}


def fault(folder, quote, header, core_headers):
    """Why this include must not be, or None."""
    top = header.split("/")[0]
    if quote == '"' and top in LAYERS and top not in MAY_INCLUDE.get(folder, LAYERS):
        return f"{folder} must not know {top}"
    for pattern, folders in ONLY_IN:
        if pattern.fullmatch(header) and folder not in folders:
            return f"only {' and '.join(sorted(folders))} may include it"
    if folder == "core" and QT_CORE.fullmatch(top) and top != "QtCore" and top not in core_headers:
        return "core knows QtCore alone"
    return None


def faults(source_dir):
    core_headers = qt_core_headers()
    found = []
    for path in sorted([*source_dir.glob("src/**/*"), *source_dir.glob("tests/**/*")]):
        if path.suffix not in (".h", ".cpp"):
            continue
        parts = path.relative_to(source_dir).parts
        folder = "tests" if parts[0] == "tests" else parts[1] if len(parts) > 2 else "main"
        for match in INCLUDE.finditer(path.read_text()):
            why = fault(folder, *match.groups(), core_headers)
            if why:
                found.append(f"{path.relative_to(source_dir)}: {match.group(2)}: {why}")
    return found


# A file, a line of it, and whether that line is against the layers.
CASES = [
    ("src/core/a.h", '#include "core/b.h"', False),
    ("src/core/a.h", '#include "gateway/b.h"', True),
    ("src/core/a.cpp", '#  include "gui/b.h"', True),
    ("src/core/a.cpp", "#include <QString>", False),
    ("src/core/a.cpp", "#include <QtCore/qglobal.h>", False),
    ("src/core/a.cpp", "#include <optional>", False),
    ("src/core/a.cpp", "#include <QWidget>", True),
    ("src/core/a.cpp", "#include <QImage>", True),
    ("src/core/a.cpp", "#include <QNetworkReply>", True),
    ("src/core/a.cpp", "#include <QtSql/QSqlQuery>", True),
    ("src/core/a.cpp", "#include <qwidget.h>", True),
    ("src/gateway/a.cpp", '#include "core/b.h"', False),
    ("src/gateway/a.cpp", '#include "storage/b.h"', True),
    ("src/storage/a.cpp", '#include "gateway/b.h"', True),
    ("src/storage/a.cpp", "#include <qt6keychain/keychain.h>", False),
    ("src/gui/a.cpp", '#include "core/b.h"', False),
    ("src/gui/a.cpp", '#include "ui_mainwindow.h"', False),
    ("src/gui/a.cpp", '#include "gateway/b.h"', True),
    ("src/gui/a.cpp", '#include "storage/b.h"', True),
    ("src/gui/a.cpp", "#include <qt6keychain/keychain.h>", True),
    ("src/simulator/a.cpp", '#include "core/b.h"', True),
    ("src/simulator/a.cpp", "#include <httplib.h>", False),
    ("src/gateway/a.cpp", "#include <httplib.h>", True),
    ("src/gui/a.cpp", "#include <qrcodegen.hpp>", True),
    ("src/gui/a.cpp", "#include <ZXing/ReadBarcode.h>", True),
    ("src/main.cpp", '#include "storage/b.h"', False),
    ("src/main.cpp", '#include "simulator/b.h"', False),
    ("tests/gui/a.cpp", '#include "storage/b.h"', False),
    ("tests/gui/a.cpp", "#include <ZXing/ReadBarcode.h>", False),
]


def self_test():
    wrong = []
    for name, line, expected in CASES:
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True)
            path.write_text(f"#pragma once\n\n{line}\n")
            if bool(faults(pathlib.Path(folder))) != expected:
                wrong.append(f"{name}: {line}: {'not seen' if expected else 'wrongly refused'}")
    return wrong


def main():
    if sys.argv[1] == "--self-test":
        found = self_test()
    else:
        found = faults(pathlib.Path(sys.argv[1]))
    print("\n".join(found) or "nothing wrong")
    return 1 if found else 0


sys.exit(main())
