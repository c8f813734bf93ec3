#include "gui/keychainbar.h"

#include "core/desk.h"
#include "gui/errortext.h"
#include "gui/statustext.h"

#include <QLocale>

#include <utility>

namespace lifty {

KeychainBar::KeychainBar(Desk &desk, QWidget *parent) : MessageBar(parent), m_desk(desk)
{
    connect(&desk.roster(), &Roster::companiesChanged, this, &KeychainBar::follow);
    connect(&desk.keys(), &KeyRing::keyChanged, this, &KeychainBar::follow);
    connect(&desk.keys(), &KeyRing::troubleChanged, this, &KeychainBar::follow);
    connect(this, &MessageBar::actionTriggered, this, [this] {
        if (m_desk.keys().trouble())
            m_desk.keys().tryAgain();
        else
            Q_EMIT companiesWanted();
    });
}

void KeychainBar::follow()
{
    const auto &trouble = m_desk.keys().trouble();
    QString text = trouble ? errorText(*trouble) : missingKeysText();
    if (trouble && m_desk.keys().hasUnsavedKeys())
        text += u' ' +
                tr("A chave vale só até o programa fechar: ela fica na memória e não é gravada em arquivo.");
    // Said once: who has put it away needs it no second time for the same trouble.
    if (std::exchange(m_said, text) == text)
        return;
    if (text.isEmpty())
        return hide();
    showMessage(Kind::Warning, text, trouble ? tr("Tentar novamente") : tr("Empresas…"));
}

QString KeychainBar::missingKeysText() const
{
    QStringList names;
    for (const Company &company : m_desk.roster().companies()) {
        if (m_desk.keys().isMissing(company.id))
            names.append(shortName(company.name));
    }
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return tr("O chaveiro do sistema não tem a chave de API da empresa “%1”. Ela nunca foi guardada ou "
                  "foi apagada fora do Lifty Desk. Preencha-a em Empresas.")
            .arg(names.constFirst());
    return tr("O chaveiro do sistema não tem a chave de API de %1 empresas. Elas nunca foram guardadas ou "
              "foram apagadas fora do Lifty Desk. Preencha-as em Empresas.")
        .arg(QLocale().toString(names.size()));
}

} // namespace lifty
