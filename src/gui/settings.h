#pragma once

#include <QSettings>
#include <QSize>

namespace lifty {

// What the program remembers of its windows and choices; nothing else is in QSettings, never a key or a bot.
class Settings
{
public:
    QByteArray windowGeometry() const { return m_settings.value(u"window/geometry").toByteArray(); }
    void setWindowGeometry(const QByteArray &geometry) { m_settings.setValue(u"window/geometry", geometry); }

    QByteArray tableHeader() const { return m_settings.value(u"table/header").toByteArray(); }
    void setTableHeader(const QByteArray &header) { m_settings.setValue(u"table/header", header); }

    QSize connectDialogSize(const QSize &ours) const
    {
        return m_settings.value(u"connect/size", ours).toSize();
    }
    void setConnectDialogSize(const QSize &size) { m_settings.setValue(u"connect/size", size); }

    // "Limpar sessões inativas" (API: options=c, "recomendável")
    bool clearInactive() const { return m_settings.value(u"connect/clearInactive", true).toBool(); }
    void setClearInactive(bool clear) { m_settings.setValue(u"connect/clearInactive", clear); }

private:
    QSettings m_settings;
};

} // namespace lifty
