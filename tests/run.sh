#!/usr/bin/env bash
# Every check: installs what is missing, looks at the form of the sources, builds with the address and
# undefined-behaviour sanitizers, runs all tests. Ends with ctest's summary; anything that fails makes the exit status
# other than 0.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/install-packages.sh build test
mapfile -t sources < <(find src tests -name '*.cpp' -o -name '*.h' | sort)
clang-format-14 --dry-run -Werror "${sources[@]}"
find packaging tests resources .ci -type f \( -name '*.sh' -o -path '.ci/run' \) -print0 | xargs -0 shellcheck
[ -f build/asan/build.ninja ] || cmake --preset asan
cmake --build --preset asan
# Reading takes minutes of the processor, and half of the tests wait for screens and clocks: it gets what they leave.
nice -n 19 tests/lint/tidy.py build/asan >build/asan/tidy.txt 2>&1 &
tidy=$!
tests=0
ctest --preset asan || tests=$?
wait "$tidy" || { cat build/asan/tidy.txt && exit 1; }
exit "$tests"
