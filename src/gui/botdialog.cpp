#include "gui/botdialog.h"

#include "ui_botdialog.h"

#include "core/address.h"
#include "core/inputrules.h"
#include "core/roster.h"
#include "gui/errortext.h"
#include "gui/statustext.h"

namespace lifty {

BotDialog::BotDialog(Roster &roster, const Bot &bot, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::BotDialog>()), m_roster(roster), m_bot(bot)
{
    m_ui->setupUi(this);
    setWindowTitle(bot.id.isNull() ? tr("Adicionar bot") : tr("Editar bot"));
    m_ui->name->setText(bot.name);
    m_ui->token->setText(bot.token);
    m_ui->notes->setPlainText(bot.notes);
    for (const Company &company : roster.companies())
        m_ui->company->addItem(shortName(company.name), company.id);
    m_ui->company->model()->sort(0);
    m_ui->company->setCurrentIndex(std::max(0, m_ui->company->findData(bot.companyId)));

    connect(m_ui->token, &QLineEdit::textChanged, this, &BotDialog::proposeToken);
    connect(m_ui->useToken, &QPushButton::clicked, this, [this] {
        m_ui->token->setText(*tokenInAddress(m_ui->token->text()));
        m_ui->token->setFocus();
    });
    connect(m_ui->save, &QPushButton::clicked, this, &BotDialog::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->useToken->hide();
    m_ui->name->setFocus();
}

BotDialog::~BotDialog() = default;

// An address in the token's place is not an error yet: the token in it is offered, in words that can be
// checked.
void BotDialog::proposeToken()
{
    m_ui->tokenError->setError({}, m_ui->token);
    const auto token = tokenInAddress(m_ui->token->text());
    m_ui->useToken->setVisible(token.has_value());
    if (token) // a lone & would be a mnemonic
        m_ui->useToken->setText(
            tr("Usar o token “%1”").arg(shortName(*token).replace(u'&', QStringLiteral("&&"))));
}

bool BotDialog::check()
{
    const auto nameFault = lifty::nameFault(m_ui->name->text());
    const auto tokenFault = lifty::tokenFault(m_ui->token->text());
    const bool notesTooLong = m_ui->notes->toPlainText().size() > maxNotesLength;
    m_ui->nameError->setError(nameFault ? faultText(*nameFault, tr("Nome"), maxNameLength) : QString(),
                              m_ui->name);
    m_ui->tokenError->setError(
        tokenFault ? faultText(*tokenFault, tr("Token do bot"), maxTokenLength) : QString(), m_ui->token);
    m_ui->notesError->setError(notesTooLong ? faultText(TextFault::TooLong, tr("Observações"), maxNotesLength)
                                            : QString(),
                               m_ui->notes);
    if (nameFault)
        m_ui->name->setFocus();
    else if (tokenFault)
        m_ui->token->setFocus();
    else if (notesTooLong)
        m_ui->notes->setFocus();
    return !nameFault && !tokenFault && !notesTooLong;
}

void BotDialog::setSaving(bool saving)
{
    m_isSaving = saving;
    m_ui->save->setEnabled(!saving);
    m_ui->cancel->setEnabled(!saving);
}

void BotDialog::reject()
{
    if (!m_isSaving)
        QDialog::reject();
}

void BotDialog::save()
{
    m_ui->saveError->setError({});
    if (!check())
        return;
    m_bot.name = m_ui->name->text().trimmed();
    m_bot.token = m_ui->token->text().trimmed();
    m_bot.notes = m_ui->notes->toPlainText().trimmed();
    m_bot.companyId = m_ui->company->currentData().toUuid();
    Bot saved = m_bot;
    if (saved.id.isNull())
        saved.id = QUuid::createUuid();
    setSaving(true);
    m_roster.saveBot(saved, this, [this, saved](const auto &result) {
        setSaving(false);
        if (result.ok()) {
            m_bot = saved;
            return accept();
        }
        if (result.error().kind == StoreError::Kind::DuplicateToken) {
            m_ui->tokenError->setError(errorText(result.error()), m_ui->token);
            m_ui->token->setFocus();
        } else {
            m_ui->saveError->setError(errorText(result.error()));
            m_ui->save->setFocus(); // it went on to "Cancelar" meanwhile
        }
    });
}

} // namespace lifty
