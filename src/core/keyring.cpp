#include "core/keyring.h"

namespace lifty {

KeyRing::KeyRing(SecretStore &secrets, QObject *parent) : QObject(parent), m_secrets(secrets) {}

void KeyRing::request(const QUuid &companyId, QObject *context,
                      std::function<void(const std::optional<QString> &)> done)
{
    const bool known = m_keys.contains(companyId);
    const bool asked = m_waiting.contains(companyId);
    m_waiting[companyId].push_back({context, std::move(done)});
    if (known)
        QMetaObject::invokeMethod(
            this, [this, companyId] { answered(companyId); }, Qt::QueuedConnection);
    else if (!asked)
        read(companyId);
}

bool KeyRing::has(const QUuid &companyId) const { return m_keys.value(companyId).has_value(); }

void KeyRing::set(const QUuid &companyId, const QString &key)
{
    m_keys[companyId] = key;
    m_unread.remove(companyId);
    write(companyId);
    answered(companyId);
    Q_EMIT keyChanged(companyId);
}

void KeyRing::remove(const QUuid &companyId)
{
    m_keys.remove(companyId);
    m_unread.remove(companyId);
    m_unsaved.remove(companyId);
    m_secrets.remove(companyId, this, [this](const auto &removal) {
        setTrouble(removal.ok() ? std::nullopt : std::optional(removal.error()));
    });
}

void KeyRing::tryAgain()
{
    const QSet<QUuid> unread = m_unread;
    for (const QUuid &companyId : unread)
        read(companyId);
    const QSet<QUuid> unsaved = m_unsaved;
    for (const QUuid &companyId : unsaved)
        write(companyId);
}

void KeyRing::read(const QUuid &companyId)
{
    m_secrets.read(companyId, this, [this, companyId](const auto &key) {
        if (m_keys.value(companyId)) // typed in while the keychain was thinking
            return answered(companyId);
        m_keys[companyId] = key.ok() ? key.value() : std::nullopt;
        if (key.ok())
            m_unread.remove(companyId);
        else
            m_unread.insert(companyId);
        setTrouble(key.ok() ? std::nullopt : std::optional(key.error()));
        answered(companyId);
        Q_EMIT keyChanged(companyId);
    });
}

void KeyRing::write(const QUuid &companyId)
{
    m_unsaved.insert(companyId);
    const QString key = *m_keys.value(companyId);
    m_secrets.write(companyId, key, this, [this, companyId, key](const auto &written) {
        if (written.ok() && m_keys.value(companyId) == key)
            m_unsaved.remove(companyId);
        setTrouble(written.ok() ? std::nullopt : std::optional(written.error()));
    });
}

void KeyRing::answered(const QUuid &companyId)
{
    const auto waiting = m_waiting.take(companyId);
    const std::optional<QString> key = m_keys.value(companyId);
    for (const Waiting &one : waiting) {
        if (one.context)
            one.done(key);
    }
}

void KeyRing::setTrouble(const std::optional<SecretError> &trouble)
{
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

} // namespace lifty
