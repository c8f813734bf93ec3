#include "gui/botfilterbar.h"

#include "ui_botfilterbar.h"

#include "core/roster.h"
#include "gui/botfiltermodel.h"
#include "gui/icons.h"
#include "gui/statustext.h"

#include <QKeyEvent>

#include <algorithm>

namespace lifty {

using Kind = LinkStatus::Kind;

BotFilterBar::BotFilterBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::BotFilterBar>())
{
    m_ui->setupUi(this);
    listStatuses();
    showIcons();
    m_ui->search->installEventFilter(this);
    m_ui->clearSearch->setEnabled(false);
    connect(m_ui->search, &QLineEdit::returnPressed, this, &BotFilterBar::tableWanted);
    connect(m_ui->clearSearch, &QToolButton::clicked, this, [this] {
        m_ui->search->clear();
        m_ui->search->setFocus();
    });
}

BotFilterBar::~BotFilterBar() = default;

void BotFilterBar::setUp(BotFilterModel &shown, const Roster &roster)
{
    m_roster = &roster;
    connect(m_ui->search, &QLineEdit::textChanged, this, [this, &shown](const QString &words) {
        shown.setSearch(words);
        m_ui->clearSearch->setEnabled(!words.isEmpty());
        Q_EMIT changed();
    });
    connect(m_ui->statusFilter, &QComboBox::currentIndexChanged, this, [this, &shown](int index) {
        const QVariant kind = m_ui->statusFilter->itemData(index);
        shown.setStatusKind(kind.isValid() ? std::optional(Kind(kind.toInt())) : std::nullopt);
        Q_EMIT changed();
    });
    connect(m_ui->companyFilter, &QComboBox::currentIndexChanged, this, [this, &shown] {
        shown.setCompany(companyId());
        Q_EMIT changed();
    });
    for (auto change : {&Roster::opened, &Roster::companiesChanged})
        connect(&roster, change, this, &BotFilterBar::listCompanies);
    listCompanies();
}

void BotFilterBar::listStatuses()
{
    m_ui->statusFilter->addItem(tr("Todos os status"));
    for (const Kind kind :
         {Kind::Connected, Kind::AwaitingScan, Kind::NotConfigured, Kind::Other, Kind::NoAnswer,
          Kind::KeyRefused, Kind::KeyMissing, Kind::BotNotFound, Kind::NotChecked})
        m_ui->statusFilter->addItem(statusKindText(kind), int(kind));
}

void BotFilterBar::listCompanies()
{
    const QVariant chosen = m_ui->companyFilter->currentData();
    QList<Company> companies = m_roster->companies();
    std::sort(companies.begin(), companies.end(),
              [](const Company &a, const Company &b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_ui->companyFilter->clear();
    m_ui->companyFilter->addItem(tr("Todas as empresas"));
    for (const Company &company : companies)
        m_ui->companyFilter->addItem(shortName(company.name), company.id);
    m_ui->companyFilter->setCurrentIndex(std::max(0, m_ui->companyFilter->findData(chosen)));
}

// Again after each change of the theme: an icon is drawn for its background.
void BotFilterBar::showIcons()
{
    for (int index = 1; index < m_ui->statusFilter->count(); ++index)
        m_ui->statusFilter->setItemIcon(
            index, statusIcon(Kind(m_ui->statusFilter->itemData(index).toInt()), palette()));
}

void BotFilterBar::focusSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

void BotFilterBar::clear()
{
    m_ui->search->clear();
    m_ui->statusFilter->setCurrentIndex(0);
    m_ui->companyFilter->setCurrentIndex(0);
}

QUuid BotFilterBar::companyId() const { return m_ui->companyFilter->currentData().toUuid(); }

bool BotFilterBar::isOnlySearching() const
{
    return m_ui->statusFilter->currentIndex() <= 0 && m_ui->companyFilter->currentIndex() <= 0;
}

bool BotFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // An Enter that is held must not go on to connect what it found.
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->isAutoRepeat())
        return true;
    if (key->key() != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    Q_EMIT tableWanted();
    return true;
}

void BotFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace lifty
