#include "storage/keychainsecretstore.h"

#include "storage/secretservice.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

namespace lifty {

using Kind = SecretError::Kind;

namespace {

Kind kindOf(QKeychain::Error error, SecretServiceState state)
{
    switch (error) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Kind::NoBackend;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Kind::Locked;
    default:
        break;
    }
    switch (state) {
    case SecretServiceState::Absent:
        return Kind::NoBackend;
    case SecretServiceState::Locked:
        return Kind::Locked;
    case SecretServiceState::Open:
    case SecretServiceState::Unknown:
        break;
    }
    return Kind::Refused;
}

} // namespace

// What one job brought: its error is NoError or EntryNotFound where the keychain was open and answered.
struct KeychainSecretStore::Answer {
    QKeychain::Error error = QKeychain::NoError;
    QString text;
};

// Starts the job, which deletes itself, and hands over its answer or the error, once.
void KeychainSecretStore::run(QKeychain::Job *job, const QUuid &companyId, QObject *context,
                              SecretDone<Answer> done)
{
    job->setInsecureFallback(false);
    job->setKey(companyId.toString(QUuid::WithoutBraces));

    // The deadline stands for the call: it goes with the context, and the call is over when it does not run
    // any more.
    auto *call = new QTimer(context);
    call->setSingleShot(true);
    const auto finish = [call, done = std::move(done)](const Result<Answer, SecretError> &result) {
        call->stop();
        call->deleteLater();
        done(result);
    };
    QObject::connect(call, &QTimer::timeout, call, [finish] { finish(SecretError{Kind::TimedOut, {}}); });
    QObject::connect(job, &QKeychain::Job::finished, &m_listener, [this] { heard(); });
    QObject::connect(job, &QKeychain::Job::finished, call, [call, finish](QKeychain::Job *job) {
        if (!call->isActive())
            return;
        const QKeychain::Error error = job->error();
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
        const bool isRemoval = qobject_cast<QKeychain::DeletePasswordJob *>(job) != nullptr;
        if (error == QKeychain::NoError && !isRemoval) {
            finish(Answer{error, reading ? reading->textData() : QString()});
            return;
        }
        const auto judge = [call, finish, error, words = job->errorString()](SecretServiceState state) {
            if (!call->isActive())
                return;
            const bool answered = error == QKeychain::NoError || error == QKeychain::EntryNotFound;
            if (answered && state != SecretServiceState::Locked)
                return finish(Answer{error, {}});
            forgetSecretServiceSession();
            finish(SecretError{kindOf(error, state), words});
        };
        askSecretService(job->service(), job->key(), call, judge);
    });
    m_calls.push_back(call);
    call->start(m_deadline);
    job->start();
}

// It is at work, so that whoever waits behind goes on waiting.
void KeychainSecretStore::heard()
{
    std::erase_if(m_calls, [](const QPointer<QTimer> &call) { return !call || !call->isActive(); });
    for (const QPointer<QTimer> &call : m_calls)
        call->start();
}

KeychainSecretStore::KeychainSecretStore(const QString &serviceName, std::chrono::milliseconds deadline)
    : m_serviceName(serviceName), m_deadline(deadline)
{
}

void KeychainSecretStore::read(const QUuid &companyId, QObject *context,
                               SecretDone<std::optional<QString>> done)
{
    auto *job = new QKeychain::ReadPasswordJob(m_serviceName);
    run(job, companyId, context, [done = std::move(done)](const Result<Answer, SecretError> &answer) {
        if (!answer.ok())
            done(answer.error());
        else if (answer.value().error == QKeychain::EntryNotFound)
            done(std::optional<QString>());
        else
            done(std::optional(answer.value().text));
    });
}

void KeychainSecretStore::write(const QUuid &companyId, const QString &key, QObject *context,
                                SecretDone<Nothing> done)
{
    auto *job = new QKeychain::WritePasswordJob(m_serviceName);
    job->setTextData(key);
    run(job, companyId, context, [done = std::move(done)](const Result<Answer, SecretError> &answer) {
        answer.ok() ? done(Nothing{}) : done(answer.error());
    });
}

void KeychainSecretStore::remove(const QUuid &companyId, QObject *context, SecretDone<Nothing> done)
{
    auto *job = new QKeychain::DeletePasswordJob(m_serviceName);
    run(job, companyId, context, [done = std::move(done)](const Result<Answer, SecretError> &answer) {
        answer.ok() ? done(Nothing{}) : done(answer.error());
    });
}

} // namespace lifty
