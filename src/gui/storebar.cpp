#include "gui/storebar.h"

#include "core/roster.h"
#include "gui/errortext.h"

#include <QDir>

#include <utility>

namespace lifty {

StoreBar::StoreBar(Roster &roster, QWidget *parent) : MessageBar(parent), m_roster(roster)
{
    connect(&roster, &Roster::opened, this, &StoreBar::sayOpened);
    connect(&roster, &Roster::openFailed, this, &StoreBar::sayNotOpened);
    connect(&roster, &Roster::statusesNotSaved, this, &StoreBar::sayNotSaved);
    connect(&roster, &Roster::statusesSaved, this, &StoreBar::saved);
    connect(this, &MessageBar::actionTriggered, &roster, &Roster::open);
}

void StoreBar::sayOpened()
{
    m_whyClosed.clear();
    const QString path = QDir::toNativeSeparators(m_roster.damagedMovedTo());
    if (path.isEmpty())
        return hide();
    const QString text = m_roster.companies().isEmpty()
                             ? tr("O banco de dados estava danificado e foi guardado, como estava, em %1. "
                                  "O programa começou um novo, vazio.")
                             : tr("O banco de dados estava danificado e foi guardado, como estava, em %1. "
                                  "O programa começou um novo, com tudo o que pôde ser lido.");
    showMessage(Kind::Warning, text.arg(path));
}

void StoreBar::sayNotOpened(const StoreError &error)
{
    m_whyClosed = errorText(error);
    showMessage(Kind::Warning, m_whyClosed, tr("Tentar novamente"));
}

// Each round of the watch would say it again: who has put it away needs it no second time for the same
// trouble.
void StoreBar::sayNotSaved(const StoreError &error)
{
    const QString why = errorText(error);
    const QString before = std::exchange(m_whyNotSaved, why);
    const bool saysOther = !isHidden() && text() != before; // where a damaged one went, say
    if (before != why && !saysOther)
        showMessage(Kind::Warning, why);
}

void StoreBar::saved()
{
    if (const QString said = std::exchange(m_whyNotSaved, {}); !said.isEmpty() && text() == said)
        hide();
}

} // namespace lifty
