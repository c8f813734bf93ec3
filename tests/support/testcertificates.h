#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace lifty {

// A certificate authority made for one test run with the openssl command, and server certificates by it.
class TestCertificates
{
public:
    TestCertificates();

    // Windows need not have the command, and Wine can't wait for Linux' one.
    static bool canBeMade();
    bool isValid() const { return m_valid; }
    QSslCertificate authority() const;
    // For a server: what it shows to its clients. It offers h2 first, so that a client which takes it is
    // seen.
    QSslConfiguration good() const;      // localhost and 127.0.0.1
    QSslConfiguration wrongName() const; // another.example
    QSslConfiguration expired() const;
    QSslConfiguration notYetValid() const;
    QSslConfiguration selfSigned() const;

    // While it lives, every connection made by default trusts the authority too.
    class Trusted
    {
    public:
        explicit Trusted(const TestCertificates &certificates);
        ~Trusted();
        Q_DISABLE_COPY(Trusted)

    private:
        QSslConfiguration m_before;
    };

private:
    bool openssl(const QStringList &arguments) const;
    bool makeRequest(const QString &name, const QString &subjectAltName) const;
    bool makeServer(const QString &name, const QString &subjectAltName, int days) const;
    bool makeServerOfTheFuture(const QString &name, const QString &subjectAltName) const;
    bool write(const QString &fileName, const QByteArray &contents) const;
    QSslConfiguration server(const QString &name) const;
    QByteArray contents(const QString &fileName) const;

    QTemporaryDir m_folder;
    bool m_valid = false;
};

} // namespace lifty
