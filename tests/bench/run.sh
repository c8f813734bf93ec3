#!/usr/bin/env bash
# Every figure beside its reference, one program after the other, optimised as the program is shipped. The million
# entries are made once (minutes) and kept in the build folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

packaging/install-packages.sh build test
build=build/bench
[ -f "$build/build.ninja" ] || cmake --preset release -B "$build" -DBUILD_TESTING=ON
cmake --build "$build" --target bench-history bench-activityview
mkdir -p "$build/figures"
export QT_QPA_PLATFORM=offscreen
"$build/tests/bench/bench-history" "$build/figures"
"$build/tests/bench/bench-activityview" "$build/figures"
