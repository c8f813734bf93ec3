#include "gui/icons.h"

#include "gui/pngicon.h"

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

// The icons' own colours. Each has a contrast of at least 4.5 : 1: on white, on its alternate row and on a
// window's grey, and its dark fellow on #2b2b2b and #353535.
Look lookOf(Kind kind)
{
    switch (kind) {
    case Kind::Connected:
        return {"connected"_L1, 0xff187333, 0xff57c776};
    case Kind::AwaitingScan:
        return {"awaiting"_L1, 0xff8f5600, 0xffeab14a};
    case Kind::NotConfigured:
        return {"not-configured"_L1, 0xffc62828, 0xffff9088};
    case Kind::Other:
        return {"other"_L1, 0xff1b62c4, 0xff8ab8ff};
    case Kind::NoAnswer:
    case Kind::KeyRefused:
    case Kind::KeyMissing:
    case Kind::BotNotFound:
        return {"problem"_L1, 0xffc62828, 0xffff9088};
    case Kind::NotChecked:
        break;
    }
    return {"not-checked"_L1, 0xff5f6670, 0xffb0b7c1};
}

bool isDark(const QPalette &palette) { return palette.color(QPalette::Base).lightness() < 128; }

// Made once each: a table asks for the same few again and again.
QIcon icon(const QString &name, const QPalette &palette)
{
    static QHash<QString, QIcon> made;
    const QString file = isDark(palette) ? name + "-dark"_L1 : name;
    QIcon &icon = made[file];
    if (icon.isNull()) // a selected row is dark in every theme
        icon = QIcon(new PngIcon(file, name + "-dark"_L1, {16, 24, 32, 48, 64, 96}));
    return icon;
}

} // namespace

QIcon statusIcon(Kind kind, const QPalette &palette)
{
    return icon("status-"_L1 + lookOf(kind).icon, palette);
}

QIcon actionIcon(QLatin1StringView name, const QPalette &palette) { return icon(name, palette); }

QIcon programIcon()
{
    // A window hands all of them to the desktop, which has the largest ones from its own theme.
    return QIcon(new PngIcon(u"lifty-desk"_s, u"lifty-desk"_s, {16, 24, 32, 48, 64, 128}));
}

QColor statusColor(Kind kind, const QPalette &palette)
{
    const Look look = lookOf(kind);
    return QColor::fromRgb(isDark(palette) ? look.onDark : look.onLight);
}

} // namespace lifty
