#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace lifty {

// A line of news above the table: what happened, at most one thing to do about it, and a way to put it away.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Success, Information, Warning };

    explicit MessageBar(QWidget *parent = nullptr);

    // Shows plain text and tells screen readers. An empty action text means that there is nothing to do about
    // it.
    void showMessage(Kind kind, const QString &text, const QString &actionText = {});
    QString text() const;
    bool asksForSomething() const;

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    Kind m_kind = Kind::Information;
};

} // namespace lifty
