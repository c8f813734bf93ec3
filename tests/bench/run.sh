#!/usr/bin/env bash
# Every figure beside its reference, measured in one run, optimised as the program is shipped: one table at the end.
#     run.sh [PART...]    start, sweep, idle, window, connect, activity; all where none is named
# The exit status says whether every goal is met. The million entries are made once (minutes) and kept in the build
# folder. Let nothing else run meanwhile: the start is counted in milliseconds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

packaging/install-packages.sh build test
build=build/bench
[ -f "$build/build.ninja" ] || cmake --preset release -B "$build" -DBUILD_TESTING=ON
cmake --build "$build" --target lifty-desk lifty-simulator benchmarks
mkdir -p "$build/figures"
if [ $# -eq 0 ]; then # in detail, and without a window
    QT_QPA_PLATFORM=offscreen "$build/tests/bench/bench-history" "$build/figures"
fi
unset WAYLAND_DISPLAY QT_QPA_PLATFORM LANGUAGE
export LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
tests/support/with-keyring.sh python3 tests/bench/figures.py "$build" "$@"
