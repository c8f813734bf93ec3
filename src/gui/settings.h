#pragma once

#include <QByteArray>
#include <QMetaEnum>
#include <QObject>
#include <QSettings>
#include <QSize>

#include <algorithm>
#include <optional>
#include <type_traits>

namespace lifty {

// A key of QSettings, what it is until somebody chooses, and what a value that was written by hand is taken
// for.
template <class T>
struct Setting {
    const char16_t *key;
    T byDefault;
    T (*legal)(T written) = nullptr;
};

// The one table of all that the program remembers of its windows and choices. Nothing else is in QSettings,
// never a key or a bot.
namespace settings {

Q_NAMESPACE
enum class Language { System, Portuguese, English, Spanish };
Q_ENUM_NS(Language)
enum class Theme { System, Light, Dark };
Q_ENUM_NS(Theme)

template <int least, int most>
int within(int written)
{
    return std::clamp(written, least, most);
}

// A slip of the pen must not cost anybody the history.
inline int monthsOrForever(int written) { return written < 0 ? 24 : std::min(written, 1200); }

inline const Setting<QByteArray> windowGeometry{u"window/geometry", {}};
inline const Setting<bool> trayExplained{u"window/trayExplained", false}; // where the program is now
inline const Setting<QByteArray> tableHeader{u"table/header", {}};
inline const Setting<QSize> connectDialogSize{u"connect/size", {}};        // empty: as the form has it
inline const Setting<bool> clearInactive{u"connect/clearInactive", true};  // API: options=c, "recomendável"
inline const Setting<QString> pictureFolder{u"connect/pictureFolder", {}}; // empty: the system's pictures
inline const Setting<QSize> sequenceDialogSize{u"sequence/size", {}};      // empty: as the form has it
inline const Setting<Language> language{u"preferences/language", Language::System};
inline const Setting<Theme> theme{u"preferences/theme", Theme::System};
inline const Setting<int> watchIntervalSeconds{u"preferences/watchIntervalSeconds", 60, within<30, 3600>};
inline const Setting<bool> notifications{u"preferences/notifications", true};
inline const Setting<bool> alertSound{u"preferences/alertSound", false};
inline const Setting<bool> keepWatching{u"preferences/keepWatching", true}; // once the window is closed
inline const Setting<int> activityMonths{u"preferences/activityMonths", 24, monthsOrForever}; // 0: for ever
inline const Setting<QByteArray> activityGeometry{u"activity/geometry", {}};
inline const Setting<QByteArray> activityHeader{u"activity/header", {}};
inline const Setting<bool> activityFilters{u"activity/filters", true}; // shown
inline const Setting<QByteArray> timelineGeometry{u"timeline/geometry", {}};
inline const Setting<QString> historyFolder{u"activity/folder", {}}; // last saved into; empty: the documents
inline const Setting<QSize> numberDialogSize{u"numbers/size", {}};   // empty: as the form has it
inline const Setting<bool> resumeAutomatically{u"numbers/resumeAutomatically", false};
inline const Setting<QByteArray> helpGeometry{u"help/geometry", {}};

} // namespace settings

class Settings : public QObject
{
    Q_OBJECT

public:
    template <class T>
    T get(const Setting<T> &setting) const
    {
        const auto written = valueOf<T>(m_settings.value(QStringView(setting.key)));
        if (!written)
            return setting.byDefault;
        return setting.legal ? setting.legal(*written) : *written;
    }
    template <class T>
    void set(const Setting<T> &setting, const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            m_settings.setValue(QStringView(setting.key),
                                QLatin1StringView(QMetaEnum::fromType<T>().valueToKey(int(value))));
        else
            m_settings.setValue(QStringView(setting.key), QVariant::fromValue(value));
        Q_EMIT changed(setting.key);
    }
    // Whether what was set is on the disk.
    bool save()
    {
        m_settings.sync();
        return m_settings.status() == QSettings::NoError;
    }

Q_SIGNALS:
    // Compare with the `key` of the setting that matters to you.
    void changed(QStringView key);

private:
    // Nothing where no such value was written, or what was written is none.
    template <class T>
    static std::optional<T> valueOf(QVariant stored)
    {
        if constexpr (std::is_enum_v<T>) {
            bool isKey = false;
            const QByteArray word = stored.toString().toLatin1();
            const int value = QMetaEnum::fromType<T>().keyToValue(word.constData(), &isKey);
            return isKey ? std::optional(T(value)) : std::nullopt;
        } else {
            // Qt takes any other word for "true", and cuts a number that is too big.
            bool isNumber = true;
            if constexpr (std::is_same_v<T, int>)
                stored.toString().toInt(&isNumber);
            if (std::is_same_v<T, bool> && stored.toString() != u"true" && stored.toString() != u"false")
                return std::nullopt;
            if (!isNumber || !stored.isValid() || !stored.convert(QMetaType::fromType<T>()))
                return std::nullopt;
            return stored.value<T>();
        }
    }

    QSettings m_settings;
};

} // namespace lifty
