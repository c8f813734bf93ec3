#include "autostartfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace lifty {

AutostartFile::AutostartFile(const QString &path, const QByteArray &content, Reader reader)
    : m_path(path), m_content(content), m_reader(reader)
{
}

bool AutostartFile::isOn() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) && m_reader(file.readAll());
}

bool AutostartFile::set(bool on)
{
    if (!on)
        return !QFileInfo::exists(m_path) || QFile::remove(m_path);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    return file.open(QIODevice::WriteOnly) && file.write(m_content) == m_content.size() && file.commit();
}

} // namespace lifty
