#include "gui/handout.h"

#include "core/connectsession.h"
#include "core/filename.h"
#include "gui/connectview.h"
#include "gui/qrstamp.h"
#include "gui/settings.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>
#include <QStandardPaths>

namespace lifty {

using namespace Qt::StringLiterals;

HandOut::HandOut(ConnectSession &session, Settings &settings, QWidget *window)
    : QObject(window), m_session(&session), m_settings(settings), m_window(window)
{
}

QImage HandOut::picture() const
{
    const auto *qr = m_session ? std::get_if<ShowingQr>(&m_session->state()) : nullptr;
    if (!qr || !qr->pictureAt || qr->pictureStale || !m_session->picture())
        return {};
    return stampedQr(*m_session->picture(), m_session->bot().name,
                     QDateTime::fromMSecsSinceEpoch(qr->pictureAt->wallMs));
}

void HandOut::copyPicture()
{
    const QImage image = picture();
    if (image.isNull())
        return;
    QGuiApplication::clipboard()->setImage(image);
    Q_EMIT said(
        tr("Imagem copiada. Ela vale por cerca de 20 s. Para quem está longe, é melhor “Tela cheia” com a "
           "tela compartilhada."));
}

void HandOut::copyInstructions()
{
    if (!m_session)
        return;
    QGuiApplication::clipboard()->setText(customerInstructions(m_session->bot().name));
    Q_EMIT said(tr("Instruções copiadas. Cole na conversa com o cliente."));
}

void HandOut::savePicture()
{
    const QImage image = picture();
    if (image.isNull())
        return;
    QString folder = m_settings.get(settings::pictureFolder);
    if (!QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog =
        new QFileDialog(m_window, tr("Salvar imagem do QR Code"), folder, tr("Imagem PNG (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(u"QR Code "_s + fileNamePart(m_session->bot().name) + u".png"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, image](const QString &path) { save(image, path); });
    dialog->open();
}

void HandOut::save(const QImage &picture, const QString &path)
{
    m_settings.set(settings::pictureFolder, QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit())
        Q_EMIT said(
            tr("Imagem salva. Ela vale por cerca de 20 s desde “gerado às”. Para quem está longe, é melhor "
               "“Tela cheia” com a tela compartilhada."));
    else
        Q_EMIT said(tr("A imagem não foi salva em %1 (%2). Escolha outra pasta.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace lifty
