#pragma once

#include "gui/messagebar.h"

namespace lifty {

class Desk;

// What the system's keychain refuses, or does not have.
class KeychainBar : public MessageBar
{
    Q_OBJECT

public:
    explicit KeychainBar(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void companiesWanted(); // to type a key

private:
    void follow();
    QString missingKeysText() const;

    Desk &m_desk;
    QString m_said;
};

} // namespace lifty
