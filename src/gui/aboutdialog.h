#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class AboutDialog;
}

namespace lifty {

// Version, licence, and the notices and licences of what is shipped with the program, as every package has
// them.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
    ~AboutDialog() override;

private:
    static QString summary();

    const std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace lifty
