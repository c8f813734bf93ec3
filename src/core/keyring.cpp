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

bool KeyRing::isMissing(const QUuid &companyId) const
{
    return m_keys.contains(companyId) && !has(companyId) && !isUnread(companyId);
}

void KeyRing::set(const QUuid &companyId, const QString &key)
{
    m_keys[companyId] = key;
    m_unread.remove(companyId);
    m_unremoved.remove(companyId); // it is wanted again
    write(companyId);
    answered(companyId);
    Q_EMIT keyReplaced(companyId);
    Q_EMIT keyChanged(companyId);
}

void KeyRing::bringBack(const QUuid &companyId)
{
    const auto key = m_removed.constFind(companyId);
    if (key != m_removed.cend())
        set(companyId, *key);
}

void KeyRing::remove(const QUuid &companyId)
{
    if (const std::optional<QString> key = m_keys.take(companyId))
        m_removed.insert(companyId, *key);
    m_unread.remove(companyId);
    m_unsaved.remove(companyId);
    erase(companyId);
}

void KeyRing::tryAgain()
{
    // It works one by one: each question more would wait behind those that it has already.
    if (m_inFlight > 0)
        return;
    for (const QUuid &companyId : QSet(m_unread))
        read(companyId);
    for (const QUuid &companyId : QSet(m_unsaved))
        write(companyId);
    for (const QUuid &companyId : QSet(m_unremoved))
        erase(companyId);
}

void KeyRing::read(const QUuid &companyId)
{
    ++m_inFlight;
    m_secrets.read(companyId, this, [this, companyId](const auto &key) {
        --m_inFlight;
        if (m_keys.value(companyId)) { // typed in while the keychain was thinking
            answered(companyId);
            return key.ok() ? worked() : void();
        }
        m_keys[companyId] = key.ok() ? key.value() : std::nullopt;
        if (key.ok())
            m_unread.remove(companyId);
        else
            m_unread.insert(companyId);
        key.ok() ? worked() : failed(key.error());
        answered(companyId);
        Q_EMIT keyChanged(companyId);
        // Perhaps somebody is still typing the keychain's password: asked again, it answers as soon as that
        // is done. One question is enough, its answer brings the others; and not for ever.
        constexpr int mostTimeOuts = 6;
        if (key.ok() || key.error().kind != SecretError::Kind::TimedOut)
            m_timeOuts = 0;
        else if (m_inFlight == 0 && ++m_timeOuts % mostTimeOuts > 0)
            read(companyId);
    });
}

void KeyRing::write(const QUuid &companyId)
{
    m_unsaved.insert(companyId);
    const QString key = *m_keys.value(companyId);
    ++m_inFlight;
    m_secrets.write(companyId, key, this, [this, companyId, key](const auto &written) {
        --m_inFlight;
        if (written.ok() && m_keys.value(companyId) == key)
            m_unsaved.remove(companyId);
        written.ok() ? worked() : failed(written.error());
    });
}

void KeyRing::erase(const QUuid &companyId)
{
    m_unremoved.insert(companyId);
    ++m_inFlight;
    m_secrets.remove(companyId, this, [this, companyId](const auto &removal) {
        --m_inFlight;
        if (removal.ok())
            m_unremoved.remove(companyId);
        removal.ok() ? worked() : failed(removal.error());
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

// One company's success says that the keychain works again: only when it has taken all the rest is the
// trouble over.
void KeyRing::worked()
{
    if (!m_trouble)
        return;
    if (!m_unread.isEmpty() || !m_unsaved.isEmpty() || !m_unremoved.isEmpty())
        return tryAgain();
    m_trouble.reset();
    Q_EMIT troubleChanged();
}

void KeyRing::failed(const SecretError &error)
{
    m_trouble = error;
    Q_EMIT troubleChanged();
}

} // namespace lifty
