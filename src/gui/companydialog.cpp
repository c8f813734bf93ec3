#include "gui/companydialog.h"

#include "ui_companydialog.h"

#include "core/address.h"
#include "core/desk.h"
#include "core/inputrules.h"
#include "core/keycheck.h"
#include "gui/announce.h"
#include "gui/errortext.h"
#include "gui/statustext.h"

namespace lifty {

CompanyDialog::CompanyDialog(Desk &desk, const Company &company, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::CompanyDialog>()), m_desk(desk), m_company(company)
{
    m_ui->setupUi(this);
    const bool isNew = company.id.isNull();
    m_ui->name->setText(company.name);
    m_ui->address->setText(isNew ? QString::fromUtf16(defaultGatewayAddress) : company.gatewayAddress);
    m_ui->address->setCursorPosition(0);
    m_ui->allowPlainHttp->setChecked(company.allowPlainHttp);
    m_ui->allowPlainHttp->setAccessibleDescription(m_ui->plainHttpHint->text());
    if (desk.keys().has(company.id))
        m_ui->key->setPlaceholderText(tr("Guardada. Preencha só para trocar."));
    m_ui->keyCheck->hide();

    connect(m_ui->save, &QPushButton::clicked, this, &CompanyDialog::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->testKey->setAutoDefault(false); // Enter in a field saves
    connect(m_ui->testKey, &QPushButton::clicked, this, &CompanyDialog::testKey);
    // What was found out is about another key or address from now on.
    connect(m_ui->key, &QLineEdit::textEdited, this, &CompanyDialog::forgetKeyCheck);
    connect(m_ui->address, &QLineEdit::textEdited, this, &CompanyDialog::forgetKeyCheck);
    m_ui->name->setFocus();
}

CompanyDialog::~CompanyDialog() = default;

bool CompanyDialog::checkKeyAndAddress()
{
    // An existing company keeps the key that it has, or goes on without one.
    const bool keyIsKept = m_ui->key->text().isEmpty() && !m_company.id.isNull();
    const auto keyFault = keyIsKept ? std::nullopt : lifty::keyFault(m_ui->key->text());
    const auto address = normalisedGatewayAddress(m_ui->address->text());
    m_ui->keyError->setError(keyFault ? faultText(*keyFault, tr("Chave de API"), maxKeyLength) : QString(),
                             m_ui->key);
    m_ui->addressError->setError(address.ok() ? QString() : errorText(address.error()), m_ui->address);
    if (keyFault)
        m_ui->key->setFocus();
    else if (!address.ok())
        m_ui->address->setFocus();
    return !keyFault && address.ok();
}

bool CompanyDialog::check()
{
    const bool restIsGood = checkKeyAndAddress();
    const auto nameFault = lifty::nameFault(m_ui->name->text());
    m_ui->nameError->setError(
        nameFault ? faultText(*nameFault, tr("Nome da empresa"), maxNameLength) : QString(), m_ui->name);
    if (nameFault)
        m_ui->name->setFocus();
    return !nameFault && restIsGood;
}

void CompanyDialog::testKey()
{
    forgetKeyCheck();
    if (!checkKeyAndAddress())
        return;
    const Bot *bot = m_desk.roster().bot(botForKeyCheck(m_desk.roster(), m_company.id));
    if (!bot) {
        showKeyCheckText(
            tr("Para testar a chave é preciso um bot desta empresa. Salve a empresa, adicione um "
               "bot e teste em “Editar empresa…”."));
        return;
    }
    m_keyCheck = std::make_unique<QObject>();
    m_ui->testKey->setEnabled(false);
    showKeyCheckText(tr("Testando a chave com o bot “%1”…").arg(shortName(bot->name)));
    if (const QString typed = m_ui->key->text().trimmed(); !typed.isEmpty())
        return testKeyWith(*bot, typed);
    m_desk.keys().request(m_company.id, m_keyCheck.get(),
                          [this, bot = *bot](const std::optional<QString> &key) { testKeyWith(bot, key); });
}

void CompanyDialog::testKeyWith(const Bot &bot, const std::optional<QString> &key)
{
    if (!key) {
        m_ui->testKey->setEnabled(true);
        showKeyCheckText(tr("Não há chave para testar. Preencha “Chave de API”."));
        return;
    }
    const BotAccess access{normalisedGatewayAddress(m_ui->address->text()).value(), bot.token, *key,
                           m_ui->allowPlainHttp->isChecked()};
    checkKey(m_desk.dialogGateway(), access, m_keyCheck.get(),
             [this, name = shortName(bot.name)](const KeyCheck &check) { showKeyCheck(check, name); });
}

void CompanyDialog::showKeyCheck(const KeyCheck &check, const QString &botName)
{
    m_ui->testKey->setEnabled(true);
    switch (check.outcome) {
    case KeyCheck::Outcome::Accepted:
        return showKeyCheckText(tr("Chave aceita pelo servidor, no bot “%1”.").arg(botName));
    case KeyCheck::Outcome::Refused:
        return showKeyCheckText(tr("Chave recusada, no bot “%1”. %2").arg(botName, errorText(*check.error)));
    case KeyCheck::Outcome::Unknown:
        return showKeyCheckText(tr("Não deu para saber se a chave é aceita, no bot “%1”. %2")
                                    .arg(botName, errorText(*check.error)));
    }
}

void CompanyDialog::showKeyCheckText(const QString &text)
{
    m_ui->keyCheck->setText(text);
    m_ui->keyCheck->setVisible(!text.isEmpty());
    m_ui->testKey->setAccessibleDescription(text);
    if (!text.isEmpty())
        announce(m_ui->keyCheck);
}

void CompanyDialog::forgetKeyCheck()
{
    m_keyCheck.reset();
    m_ui->testKey->setEnabled(true);
    showKeyCheckText({});
}

void CompanyDialog::setSaving(bool saving)
{
    m_isSaving = saving;
    m_ui->save->setEnabled(!saving);
    m_ui->cancel->setEnabled(!saving);
}

void CompanyDialog::reject()
{
    if (!m_isSaving)
        QDialog::reject();
}

void CompanyDialog::save()
{
    m_ui->saveError->setError({});
    if (!check())
        return;
    Company company = m_company;
    if (company.id.isNull())
        company.id = QUuid::createUuid();
    company.name = m_ui->name->text().trimmed();
    company.gatewayAddress = normalisedGatewayAddress(m_ui->address->text()).value();
    company.allowPlainHttp = m_ui->allowPlainHttp->isChecked();
    setSaving(true);
    m_desk.roster().saveCompany(company, this, [this, company](const auto &result) {
        setSaving(false);
        if (result.ok())
            return finish(company);
        showFailure(result.error());
    });
}

void CompanyDialog::finish(const Company &saved)
{
    m_company = saved;
    if (const QString key = m_ui->key->text().trimmed(); !key.isEmpty())
        m_desk.keys().set(saved.id, key);
    QDialog::accept();
}

void CompanyDialog::showFailure(const StoreError &error)
{
    if (error.kind == StoreError::Kind::DuplicateCompany) {
        m_ui->nameError->setError(errorText(error), m_ui->name);
        m_ui->name->setFocus();
    } else if (error.kind == StoreError::Kind::DuplicateToken) {
        m_ui->addressError->setError(
            tr("Um bot desta empresa já existe neste endereço da API, em outra empresa."), m_ui->address);
        m_ui->address->setFocus();
    } else {
        m_ui->saveError->setError(errorText(error));
        m_ui->save->setFocus(); // it went on to "Cancelar" meanwhile
    }
}

} // namespace lifty
