#include "gui/helpbrowser.h"

namespace lifty {

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    document()->setDefaultStyleSheet(QStringLiteral("h1 { font-size: x-large; } h2 { font-size: large; }"
                                                    "li { margin-bottom: 4px; } th { text-align: left; }"
                                                    "td, th { padding-right: 16px; }"));
    document()->setDocumentMargin(16);
}

bool HelpBrowser::isHelp(const QUrl &url)
{
    return url.scheme() == u"qrc" && url.host().isEmpty() &&
           url.adjusted(QUrl::NormalizePathSegments).path().startsWith(u"/help/");
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const QUrl url = source().resolved(name);
    // Not a null value: for that Qt would look into the file system by itself.
    return isHelp(url) ? QTextBrowser::loadResource(type, url) : QVariant(QByteArray());
}

} // namespace lifty
