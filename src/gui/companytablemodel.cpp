#include "gui/companytablemodel.h"

#include "core/desk.h"
#include "core/textfold.h"
#include "gui/statustext.h"

#include <QLocale>

#include <algorithm>

namespace lifty {

CompanyTableModel::CompanyTableModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    Roster &roster = desk.roster();
    connect(&roster, &Roster::companiesChanged, this, &CompanyTableModel::list);
    m_recount.setSingleShot(true); // once for all that changes in one go
    connect(&m_recount, &QTimer::timeout, this, &CompanyTableModel::recount);
    const auto later = [this] { m_recount.start(0); };
    connect(&roster, &Roster::botSaved, this, later);
    connect(&roster, &Roster::botsSaved, this, later);
    connect(&roster, &Roster::botsRemoved, this, later);
    connect(&desk.keys(), &KeyRing::keyChanged, this, later);
    connect(&desk.keys(), &KeyRing::troubleChanged, this, later);
    list();
}

void CompanyTableModel::setSearch(const QString &words)
{
    beginResetModel();
    m_words = folded(words).split(u' ', Qt::SkipEmptyParts);
    choose();
    endResetModel();
}

int CompanyTableModel::rowOf(const QUuid &companyId) const
{
    const auto at = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                 [&](int row) { return m_rows[size_t(row)].company.id == companyId; });
    return at == m_shown.cend() ? -1 : int(at - m_shown.cbegin());
}

void CompanyTableModel::list()
{
    beginResetModel();
    m_rows.clear();
    for (const Company &company : m_desk.roster().companies())
        m_rows.push_back({company, m_collator.sortKey(company.name),
                          folded(company.name + u'\n' + company.gatewayAddress)});
    std::sort(m_rows.begin(), m_rows.end(),
              [](const Row &a, const Row &b) { return a.sortKey.compare(b.sortKey) < 0; });
    countBots();
    choose();
    endResetModel();
}

void CompanyTableModel::choose()
{
    m_shown.clear();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const QString &text = m_rows[row].searchText;
        if (std::all_of(m_words.cbegin(), m_words.cend(),
                        [&text](const QString &word) { return text.contains(word); }))
            m_shown.push_back(int(row));
    }
}

// In one walk over the bots, whatever the number of companies.
void CompanyTableModel::countBots()
{
    m_botCount.clear();
    for (const Bot &bot : m_desk.roster().bots())
        ++m_botCount[bot.companyId];
}

void CompanyTableModel::recount()
{
    countBots();
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, Bots), index(int(m_shown.size()) - 1, Key));
}

int CompanyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CompanyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompanyTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Company &company = m_rows[size_t(m_shown[size_t(index.row())])].company;
    switch (role) {
    case Qt::DisplayRole:
        return text(company, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(company, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Bots ? Qt::AlignRight | Qt::AlignVCenter
                                               : Qt::AlignLeft | Qt::AlignVCenter);
    case CompanyIdRole:
        return company.id;
    default:
        return {};
    }
}

QString CompanyTableModel::text(const Company &company, int column) const
{
    switch (column) {
    case Name:
        return shortName(company.name);
    case Bots:
        return QLocale().toString(m_botCount.value(company.id));
    case Address:
        return shortName(company.gatewayAddress);
    case Key:
        if (m_desk.keys().has(company.id))
            return tr("Guardada");
        return m_desk.keys().isUnread(company.id) ? tr("O chaveiro não respondeu") : tr("Falta a chave");
    default:
        return {};
    }
}

QVariant CompanyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Nome");
    case Bots:
        return tr("Bots");
    case Address:
        return tr("Endereço da API");
    case Key:
        return tr("Chave");
    default:
        return {};
    }
}

} // namespace lifty
