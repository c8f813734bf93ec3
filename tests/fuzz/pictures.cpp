// The bytes behind tokenURL.
#include "fuzz/fuzz.h"

#include "gateway/picturedecoder.h"

void lifty::fuzz::feed(const QByteArray &bytes)
{
    const auto picture = lifty::decodePicture(bytes);
    if (!picture.ok())
        return;
    demand(bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8"),
           "PNG and JPEG by their content alone");
    const auto &[width, height, grey] = picture.value();
    demand(width > 0 && height > 0 && width <= 2048 && height <= 2048, "no larger than allowed");
    demand(grey.size() == qsizetype(width) * height, "a byte a pixel");
}
