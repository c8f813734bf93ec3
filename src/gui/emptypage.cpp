#include "gui/emptypage.h"

#include "ui_emptypage.h"

namespace lifty {

EmptyPage::EmptyPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::EmptyPage>())
{
    m_ui->setupUi(this);
    for (QPushButton *button : findChildren<QPushButton *>()) {
        button->setAutoDefault(true); // outside a dialog Enter would do nothing
        button->hide();
    }
    connect(m_ui->firstSteps, &QPushButton::clicked, this, &EmptyPage::firstStepsWanted);
    connect(m_ui->tryDemo, &QPushButton::clicked, this, &EmptyPage::demoWanted);
    connect(m_ui->addFirstBot, &QPushButton::clicked, this, &EmptyPage::botWanted);
    connect(m_ui->clearFilters, &QPushButton::clicked, this, &EmptyPage::allWanted);
}

EmptyPage::~EmptyPage() = default;

void EmptyPage::showTrouble(const QString &why) { say(tr("Os bots não puderam ser abertos"), why, {}); }

void EmptyPage::showNothingFound(bool onlySearching)
{
    m_ui->clearFilters->setText(onlySearching ? tr("Limpar busca") : tr("Mostrar todos os bots"));
    say(tr("Nenhum bot encontrado"), tr("Nenhum bot corresponde à busca e aos filtros."),
        {m_ui->clearFilters});
}

void EmptyPage::showNoCompany()
{
    say(tr("Boas-vindas ao Lifty Desk"),
        tr("Cadastre a primeira empresa, com a chave de API que a Lifty forneceu, e o primeiro bot."),
        {m_ui->firstSteps, m_ui->tryDemo});
}

void EmptyPage::showNoBot()
{
    say(tr("Nenhum bot ainda"), tr("Adicione um bot com o token que está no endereço do painel da Lifty."),
        {m_ui->addFirstBot, m_ui->tryDemo});
}

void EmptyPage::say(const QString &title, const QString &text, const QList<QWidget *> &buttons)
{
    m_ui->emptyTitle->setText(title);
    m_ui->emptyText->setText(text);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setVisible(buttons.contains(button) && (button != m_ui->tryDemo || m_offersDemo));
}

void EmptyPage::focusFirst()
{
    for (QPushButton *button : {m_ui->firstSteps, m_ui->addFirstBot}) {
        if (!button->isHidden())
            return button->setFocus();
    }
}

} // namespace lifty
