#!/usr/bin/env bash
# Runs the tests of a Windows build under Wine, inside tests/e2e/session.sh: tests.sh BUILD-FOLDER
set -euo pipefail
export WINEPREFIX=$LIFTY_SESSION/home/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe="
# QtTest takes a program without a terminal for one that nobody listens to.
export WINEQT_FORCE_STDERR_LOGGING=1
wineboot -i
wine winecfg -v win10
wineserver -w
# One server for all of them: starting one anew takes longer than most tests.
wineserver -p
status=0
ctest --test-dir "$1" --output-on-failure --no-tests=error || status=$? # one by one: two that start at once can wait minutes
wineserver -k || true
exit "$status"
