#pragma once

#include <QTextBrowser>

namespace lifty {

// Shows the help pages, and opens nothing but what is compiled into the program beside them.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    static bool isHelp(const QUrl &url);
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace lifty
