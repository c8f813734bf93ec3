#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class PhoneErrorsDialog;
}

namespace lifty {

// From what the customer's phone says to what to do. Stands beside the QR, whose time goes on.
class PhoneErrorsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PhoneErrorsDialog(QWidget *parent = nullptr);
    ~PhoneErrorsDialog() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &words);

    const std::unique_ptr<Ui::PhoneErrorsDialog> m_ui;
};

} // namespace lifty
