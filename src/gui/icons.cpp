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

void addSizes(QIcon &icon, const QString &name, std::initializer_list<int> sizes,
              QIcon::Mode mode = QIcon::Normal)
{
    for (const int size : sizes)
        icon.addFile(u":/icons/%1-%2.png"_s.arg(name).arg(size), {size, size}, mode);
}

// Loaded once each: a table asks for the same few again and again.
QIcon icon(const QString &name, const QPalette &palette)
{
    static QHash<QString, QIcon> loaded;
    const QString file = isDark(palette) ? name + "-dark"_L1 : name;
    if (!loaded.contains(file)) {
        QIcon icon;
        addSizes(icon, file, {16, 24, 32, 48, 64, 96});
        // A selected row is dark in every theme.
        addSizes(icon, name + "-dark"_L1, {16, 24, 32, 48, 64, 96}, QIcon::Selected);
        loaded.insert(file, icon);
    }
    return loaded.value(file);
}

} // namespace

QIcon statusIcon(Kind kind, const QPalette &palette)
{
    return icon("status-"_L1 + lookOf(kind).icon, palette);
}

QIcon actionIcon(QLatin1StringView name, const QPalette &palette) { return icon(name, palette); }

QIcon programIcon()
{
    QIcon icon;
    addSizes(icon, u"lifty-desk"_s, {16, 24, 32, 48, 64, 128, 256});
    return icon;
}

QColor statusColor(Kind kind, const QPalette &palette)
{
    const Look look = lookOf(kind);
    return QColor::fromRgb(isDark(palette) ? look.onDark : look.onLight);
}

} // namespace lifty
