#include "gui/icons.h"

#include <QHash>
#include <QPalette>

namespace lifty {

using namespace Qt::StringLiterals;
using Kind = LinkStatus::Kind;

namespace {

struct Look {
    QLatin1StringView icon;
    QRgb onLight;
    QRgb onDark;
};

// Each colour has a contrast of at least 4.5 : 1 against a white and against a near-black table.
Look lookOf(Kind kind)
{
    switch (kind) {
    case Kind::Connected:
        return {"connected"_L1, 0xff1a7f37, 0xff57d57f};
    case Kind::AwaitingScan:
        return {"awaiting"_L1, 0xff0b63c4, 0xff7ab8ff};
    case Kind::NotConfigured:
        return {"not-configured"_L1, 0xffb42318, 0xffff9389};
    case Kind::Other:
        return {"other"_L1, 0xff8a5300, 0xffe8b04b};
    case Kind::NoAnswer:
    case Kind::KeyRefused:
    case Kind::KeyMissing:
    case Kind::BotNotFound:
        return {"problem"_L1, 0xffb42318, 0xffff9389};
    case Kind::NotChecked:
        break;
    }
    return {"not-checked"_L1, 0xff5f6368, 0xffb0b4b9};
}

bool isDark(const QPalette &palette) { return palette.color(QPalette::Base).lightness() < 128; }

QIcon load(const QString &name)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 96})
        icon.addFile(u":/icons/%1-%2.png"_s.arg(name).arg(size), {size, size});
    return icon;
}

// Loaded once each: a table asks for the same few again and again.
QIcon icon(const QString &name, const QPalette &palette)
{
    static QHash<QString, QIcon> loaded;
    const QString file = isDark(palette) ? name + "-dark"_L1 : name;
    if (!loaded.contains(file))
        loaded.insert(file, load(file));
    return loaded.value(file);
}

} // namespace

QIcon statusIcon(Kind kind, const QPalette &palette) { return icon("status-"_L1 + lookOf(kind).icon, palette); }

QIcon actionIcon(QLatin1StringView name, const QPalette &palette) { return icon(name, palette); }

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/lifty-desk-%1.png"_s.arg(size), {size, size});
    return icon;
}

QColor statusColor(Kind kind, const QPalette &palette)
{
    const Look look = lookOf(kind);
    return QColor::fromRgb(isDark(palette) ? look.onDark : look.onLight);
}

} // namespace lifty
