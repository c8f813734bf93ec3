#pragma once

#include "core/gatewayerror.h"
#include "core/qrpicture.h"
#include "core/result.h"

namespace lifty {

// A whole PNG or JPEG of at most 2048 pixels a side, by its content and nothing else; every other picture
// format that Qt could open is refused.
Result<QrPicture, GatewayError> decodePicture(const QByteArray &bytes);

} // namespace lifty
