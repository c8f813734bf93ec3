#pragma once

#include <QByteArray>

namespace lifty {

// A PNG of a QR code that says `payload`, with its quiet zone. An empty payload gives a plain grey picture:
// what tokenURL shows before the QR is ready.
QByteArray qrPng(const QByteArray &payload);

} // namespace lifty
