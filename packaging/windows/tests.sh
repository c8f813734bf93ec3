#!/usr/bin/env bash
# Runs the tests of a Windows build under Wine, inside tests/e2e/session.sh: tests.sh BUILD-FOLDER
set -euo pipefail
export WINEPREFIX=$LIFTY_SESSION/home/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe="
# QtTest takes a program without a terminal for one that nobody listens to.
export WINEQT_FORCE_STDERR_LOGGING=1
wineboot -i
wine winecfg -v win10
wineserver -w
# One server for all of them: starting one anew takes longer than most tests. What Windows runs besides is started here: it
# would keep the first test's output open, for whose end ctest waits.
wineserver -p
wine cmd /c exit >/dev/null 2>&1
status=0
ctest --test-dir "$1" --output-on-failure --no-tests=error || status=$?
wineserver -k || true
exit "$status"
