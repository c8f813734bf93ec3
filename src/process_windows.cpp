#include "process.h"

#include <cstdio>
#include <windows.h>

// MinGW's werapi.h can't be compiled.
extern "C" HRESULT WINAPI WerSetFlags(DWORD flags);

namespace lifty {

void leaveNoCoreDump()
{
    constexpr DWORD noHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    WerSetFlags(noHeap);
}

// A program with windows has no terminal; where its words go to a file or a pipe, they do already.
void answerWithoutScreen()
{
    if (GetFileType(GetStdHandle(STD_OUTPUT_HANDLE)) != FILE_TYPE_UNKNOWN)
        return;
    if (!AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    std::freopen("CONOUT$", "w", stdout);
    std::freopen("CONOUT$", "w", stderr);
}

} // namespace lifty
