#include "support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lifty {

bool TestCertificates::canBeMade()
{
#ifdef Q_OS_WIN
    return !QStandardPaths::findExecutable(u"openssl"_s).isEmpty();
#else
    return true;
#endif
}

TestCertificates::TestCertificates()
{
    if (!canBeMade())
        return;
    const auto selfSigned = [this](const QString &name, const QString &subject,
                                   const QStringList &extensions) {
        return openssl(QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                   u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                   subject, u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".pem"_s} +
                       extensions);
    };
    const QString local = u"DNS:localhost,IP:127.0.0.1"_s;
    m_valid = selfSigned(u"ca"_s, u"/CN=Test authority"_s, {}) &&
              selfSigned(u"selfsigned"_s, u"/CN=localhost"_s, {u"-addext"_s, u"subjectAltName="_s + local}) &&
              makeServer(u"good"_s, local, 2) && makeServer(u"wrongname"_s, u"DNS:another.example"_s, 2) &&
              makeServer(u"expired"_s, local, -1) && makeServerOfTheFuture(u"notyetvalid"_s, local);
}

QSslCertificate TestCertificates::authority() const { return QSslCertificate(contents(u"ca.pem"_s)); }

QSslConfiguration TestCertificates::good() const { return server(u"good"_s); }

QSslConfiguration TestCertificates::wrongName() const { return server(u"wrongname"_s); }

QSslConfiguration TestCertificates::expired() const { return server(u"expired"_s); }

QSslConfiguration TestCertificates::notYetValid() const { return server(u"notyetvalid"_s); }

QSslConfiguration TestCertificates::selfSigned() const { return server(u"selfsigned"_s); }

bool TestCertificates::makeRequest(const QString &name, const QString &subjectAltName) const
{
    return write(name + u".ext"_s, "subjectAltName=" + subjectAltName.toLatin1()) &&
           openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                    u"-nodes"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, name + u".key"_s, u"-out"_s,
                    name + u".csr"_s});
}

bool TestCertificates::makeServer(const QString &name, const QString &subjectAltName, int days) const
{
    return makeRequest(name, subjectAltName) &&
           openssl({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s,
                    u"ca.key"_s, u"-CAcreateserial"_s, u"-days"_s, QString::number(days), u"-extfile"_s,
                    name + u".ext"_s, u"-out"_s, name + u".pem"_s});
}

// The first day is only for the larger of openssl's two commands to choose, which wants a database.
bool TestCertificates::makeServerOfTheFuture(const QString &name, const QString &subjectAltName) const
{
    const QByteArray configuration =
        "[ca]\ndefault_ca=here\n[here]\nnew_certs_dir=.\ndatabase=index.txt\nserial=serial\n"
        "default_md=sha256\npolicy=any\n[any]\ncommonName=supplied\n";
    return makeRequest(name, subjectAltName) && write(u"ca.cnf"_s, configuration) &&
           write(u"index.txt"_s, {}) &&
           openssl({u"ca"_s,       u"-batch"_s,          u"-notext"_s,    u"-rand_serial"_s,
                    u"-config"_s,  u"ca.cnf"_s,          u"-cert"_s,      u"ca.pem"_s,
                    u"-keyfile"_s, u"ca.key"_s,          u"-startdate"_s, u"20980101000000Z"_s,
                    u"-enddate"_s, u"20990101000000Z"_s, u"-extfile"_s,   name + u".ext"_s,
                    u"-in"_s,      name + u".csr"_s,     u"-out"_s,       name + u".pem"_s});
}

bool TestCertificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    if (ended && process.exitCode() == 0)
        return true;
    qWarning("openssl: %s", process.readAllStandardError().constData());
    return false;
}

QSslConfiguration TestCertificates::server(const QString &name) const
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(contents(name + u".pem"_s)));
    configuration.setPrivateKey(QSslKey(contents(name + u".key"_s), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({"h2", "http/1.1"});
    return configuration;
}

bool TestCertificates::write(const QString &fileName, const QByteArray &contents) const
{
    QFile file(m_folder.filePath(fileName));
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
}

QByteArray TestCertificates::contents(const QString &fileName) const
{
    QFile file(m_folder.filePath(fileName));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TestCertificates::Trusted::Trusted(const TestCertificates &certificates)
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration configuration = m_before;
    configuration.addCaCertificate(certificates.authority());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

TestCertificates::Trusted::~Trusted() { QSslConfiguration::setDefaultConfiguration(m_before); }

} // namespace lifty
