#include "gui/companydialog.h"

#include "ui_companydialog.h"

#include "core/address.h"
#include "core/inputrules.h"
#include "core/keyring.h"
#include "core/roster.h"
#include "gui/errortext.h"

namespace lifty {

CompanyDialog::CompanyDialog(Roster &roster, KeyRing &keys, const Company &company, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CompanyDialog>())
    , m_roster(roster)
    , m_keys(keys)
    , m_company(company)
{
    m_ui->setupUi(this);
    const bool isNew = company.id.isNull();
    m_ui->name->setText(company.name);
    m_ui->address->setText(isNew ? QString::fromUtf16(defaultGatewayAddress) : company.gatewayAddress);
    m_ui->address->setCursorPosition(0);
    m_ui->allowPlainHttp->setChecked(company.allowPlainHttp);
    if (keys.has(company.id))
        m_ui->key->setPlaceholderText(tr("Guardada. Preencha só para trocar."));

    connect(m_ui->save, &QPushButton::clicked, this, &CompanyDialog::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->name->setFocus();
}

CompanyDialog::~CompanyDialog() = default;

bool CompanyDialog::check()
{
    const auto nameFault = lifty::nameFault(m_ui->name->text());
    // An existing company keeps the key that it has, or goes on without one.
    const bool keyIsKept = m_ui->key->text().isEmpty() && !m_company.id.isNull();
    const auto keyFault = keyIsKept ? std::nullopt : lifty::keyFault(m_ui->key->text());
    const auto address = normalisedGatewayAddress(m_ui->address->text());

    m_ui->nameError->setError(
        nameFault ? faultText(*nameFault, tr("Nome da empresa"), maxNameLength) : QString(), m_ui->name);
    m_ui->keyError->setError(keyFault ? faultText(*keyFault, tr("Chave de API"), maxKeyLength) : QString(),
                             m_ui->key);
    m_ui->addressError->setError(address.ok() ? QString() : errorText(address.error()), m_ui->address);
    if (nameFault)
        m_ui->name->setFocus();
    else if (keyFault)
        m_ui->key->setFocus();
    else if (!address.ok())
        m_ui->address->setFocus();
    return !nameFault && !keyFault && address.ok();
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
    Company saved = m_company;
    if (saved.id.isNull())
        saved.id = QUuid::createUuid();
    saved.name = m_ui->name->text().trimmed();
    saved.gatewayAddress = normalisedGatewayAddress(m_ui->address->text()).value();
    saved.allowPlainHttp = m_ui->allowPlainHttp->isChecked();
    setSaving(true);
    m_roster.saveCompany(saved, this, [this, saved](const auto &result) {
        setSaving(false);
        if (result.ok()) {
            m_company = saved;
            if (const QString key = m_ui->key->text().trimmed(); !key.isEmpty())
                m_keys.set(saved.id, key);
            return accept();
        }
        if (result.error().kind == StoreError::Kind::DuplicateCompany) {
            m_ui->nameError->setError(errorText(result.error()), m_ui->name);
            m_ui->name->setFocus();
        } else if (result.error().kind == StoreError::Kind::DuplicateToken) {
            m_ui->addressError->setError(
                tr("Um bot desta empresa já existe neste endereço da API, em outra empresa."), m_ui->address);
            m_ui->address->setFocus();
        } else {
            m_ui->saveError->setError(errorText(result.error()));
            m_ui->save->setFocus(); // it went on to "Cancelar" meanwhile
        }
    });
}

} // namespace lifty
