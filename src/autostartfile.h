#pragma once

#include "core/autostart.h"

#include <QByteArray>
#include <QString>

namespace lifty {

// A file that the system looks for when the person logs in.
class AutostartFile : public Autostart
{
public:
    using Reader = bool (*)(const QByteArray &content);

    // `content` is what switches it on; `reader` tells whether a file that is there does.
    AutostartFile(const QString &path, const QByteArray &content, Reader reader);

    bool isOn() const override;
    bool set(bool on) override;

private:
    const QString m_path;
    const QByteArray m_content;
    const Reader m_reader;
};

} // namespace lifty
