#pragma once

#include <QImage>
#include <QPointer>
#include <QWidget>

namespace lifty {

class ConnectSession;
class Settings;

// What leaves this computer for a customer far away: the picture, as a copy or a file, and instructions. A
// picture is the one that was on the screen when its button was pressed, however long a folder is looked for.
class HandOut : public QObject
{
    Q_OBJECT

public:
    // `window` is where the file dialog opens.
    HandOut(ConnectSession &session, Settings &settings, QWidget *window);

    void copyPicture();
    void savePicture();
    void copyInstructions();

Q_SIGNALS:
    // What became of it, for the person.
    void said(const QString &words);

private:
    // Null where there is no picture to hand out.
    QImage picture() const;
    void save(const QImage &picture, const QString &path);

    const QPointer<ConnectSession> m_session;
    Settings &m_settings;
    QWidget *const m_window;
};

} // namespace lifty
