#!/usr/bin/env bash
# Fuzzes every parser under the address and undefined-behaviour sanitizers, one after the other:
#     run.sh [SECONDS [TARGET...]]    ten minutes each where nothing is said
# What reaches new code is added to the kept corpus. A finding ends the run; its input stays in build/fuzz.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${1:-600}
shift $(($# > 0))
packaging/install-packages.sh build fuzz
[ -f build/fuzz/build.ninja ] || cmake --preset fuzz
cmake --build --preset fuzz --target fuzzers
corpora=tests/fuzz/corpus
for file in "$corpora"/*.txt; do
    name=$(basename "$file" .txt)
    [ $# -eq 0 ] || [[ " $* " == *" $name "* ]] || continue
    folder=build/fuzz/corpus/$name
    rm -rf "$folder" "$folder.least"
    mkdir -p "$folder.least"
    tests/fuzz/corpus.py unpack "$file" "$folder"
    program=build/fuzz/tests/fuzz/fuzz-$name
    "$program" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/$name-" "$folder"
    "$program" -merge=1 "$folder.least" "$folder"
    tests/fuzz/corpus.py unpack "$file" "$folder.least" # findings of old stay, too
    tests/fuzz/corpus.py pack "$folder.least" "$file"
done
