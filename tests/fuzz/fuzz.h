#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// A target is one file with one function: what the fuzzer made goes in, and whatever the target promises of
// what comes out is demanded here. Under the fuzzer and the sanitizers, and, with the kept corpus alone, in
// every run of the tests (replay.cpp).
namespace lifty::fuzz {

inline void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not true: %s\n", what);
    std::abort();
}

void feed(const QByteArray &bytes);

} // namespace lifty::fuzz

#ifdef LIFTY_FUZZ
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    lifty::fuzz::feed(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
#endif
