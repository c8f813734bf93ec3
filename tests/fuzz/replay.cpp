// Feeds a target with its kept corpus: fuzz-NAME CORPUS. One input a line, in base64.
#include "fuzz/fuzz.h"

#include <QFile>

int main(int argc, char **argv)
{
    QFile corpus(argc > 1 ? QFile::decodeName(argv[1]) : QString());
    if (!corpus.open(QIODevice::ReadOnly)) {
        std::fputs("The corpus can't be read.\n", stderr);
        return 1;
    }
    int count = 0;
    while (!corpus.atEnd()) {
        lifty::fuzz::feed(QByteArray::fromBase64(corpus.readLine().trimmed()));
        ++count;
    }
    std::printf("%d inputs\n", count);
    return count > 0 ? 0 : 1;
}
