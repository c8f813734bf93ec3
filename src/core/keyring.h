#pragma once

#include "core/secretstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace lifty {

// The API keys of this run: read once from the system's keychain, and kept here alone where it can't take
// them.
class KeyRing : public QObject
{
    Q_OBJECT

public:
    explicit KeyRing(SecretStore &secrets, QObject *parent = nullptr);

    // The company's key, none where it has none; later, as soon as the keychain has answered once, and never
    // after the context is gone.
    void request(const QUuid &companyId, QObject *context,
                 std::function<void(const std::optional<QString> &)> done);

    bool has(const QUuid &companyId) const;
    // Whether the keychain could not say, so that a missing key may be there all the same.
    bool isUnread(const QUuid &companyId) const { return m_unread.contains(companyId); }
    // Whether the keychain has answered that it has none.
    bool isMissing(const QUuid &companyId) const;
    // Valid for this run at once, whatever the keychain then says.
    void set(const QUuid &companyId, const QString &key);
    // It goes from the keychain at once; until the program ends it can be brought back.
    void remove(const QUuid &companyId);
    void bringBack(const QUuid &companyId);

    // What the keychain last complained of; none once it works.
    const std::optional<SecretError> &trouble() const { return m_trouble; }
    // Keys that live in memory alone.
    bool hasUnsavedKeys() const { return !m_unsaved.isEmpty(); }
    // Asks the keychain again for all that it refused, unless it still owes an answer.
    void tryAgain();

Q_SIGNALS:
    void keyChanged(const QUuid &companyId);
    void keyReplaced(const QUuid &companyId); // by set() alone
    void troubleChanged();

private:
    struct Waiting {
        QPointer<QObject> context;
        std::function<void(const std::optional<QString> &)> done;
    };

    void read(const QUuid &companyId);
    void write(const QUuid &companyId);
    void answered(const QUuid &companyId);
    void erase(const QUuid &companyId);
    void worked();
    void failed(const SecretError &error);

    SecretStore &m_secrets;
    QHash<QUuid, std::optional<QString>> m_keys; // of each company that was asked for and answered
    QHash<QUuid, std::vector<Waiting>> m_waiting;
    QSet<QUuid> m_unread; // the keychain failed to say
    int m_timeOuts = 0;   // in a row, of questions behind which none waited
    QSet<QUuid> m_unsaved;
    QSet<QUuid> m_unremoved;
    QHash<QUuid, QString> m_removed;
    int m_inFlight = 0; // questions that the keychain has not answered
    std::optional<SecretError> m_trouble;
};

} // namespace lifty
