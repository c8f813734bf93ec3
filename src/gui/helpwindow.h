#pragma once

#include <QDialog>

#include <memory>

class QUrl;

namespace Ui {
class HelpWindow;
}

namespace lifty {

class Settings;

// The help pages: the tasks of a working day, in Portuguese, out of the program itself. Nothing is ever
// fetched from anywhere else. Made without a parent, so that it can be read beside a dialog that is modal.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    enum class Topic { Start, Register, Connect, Numbers, Stopped, Alerts, Lists };

    explicit HelpWindow(Settings &settings);
    ~HelpWindow() override;

    // Opens the window, or raises it, with this page.
    void showTopic(Topic topic);

    // The page of a topic: a file beside the others.
    static QString fileOf(Topic topic);

protected:
    void done(int result) override;

private:
    void openLink(const QUrl &link);
    void pageChanged(const QUrl &page);
    void find(const QString &words);
    void findNext();

    const std::unique_ptr<Ui::HelpWindow> m_ui;
    Settings &m_settings;
};

} // namespace lifty
