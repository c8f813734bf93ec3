#!/usr/bin/env bash
# Every check: installs what is missing, looks at the form of the sources, builds, runs the tests. Ends with ctest's
# summary; anything that fails makes the exit status other than 0.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/install-packages.sh build test
mapfile -t sources < <(find src tests -name '*.cpp' -o -name '*.h' | sort)
clang-format-14 --dry-run -Werror "${sources[@]}"
find packaging tests resources .ci -type f \( -name '*.sh' -o -path '.ci/run' \) -print0 | xargs -0 shellcheck
[ -f build/dev/build.ninja ] || cmake --preset dev
cmake --build --preset dev
tests/lint/tidy.py build/dev
ctest --preset dev
