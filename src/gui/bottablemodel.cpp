#include "gui/bottablemodel.h"

#include "core/clock.h"
#include "core/plainwords.h"
#include "core/roster.h"
#include "core/textfold.h"
#include "gui/errortext.h"
#include "gui/icons.h"
#include "gui/statustext.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace lifty {

namespace {

// A cell shows one line: a name of a megabyte would cost the table its speed and nobody could read it.
QString oneLine(const QString &text)
{
    constexpr int longest = 500;
    return plainWords(text.left(2 * longest), longest);
}

} // namespace

BotTableModel::BotTableModel(const Roster &roster, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_roster(roster), m_clock(clock)
{
    connect(&roster, &Roster::opened, this, &BotTableModel::reset);
    connect(&roster, &Roster::companiesChanged, this, &BotTableModel::rebuildSearch);
    connect(&roster, &Roster::botSaved, this, &BotTableModel::botSaved);
    connect(&roster, &Roster::botsSaved, this, &BotTableModel::reset);
    connect(&roster, &Roster::pausedNumbersChanged, this, &BotTableModel::botSaved);
    connect(&roster, &Roster::botsRemoved, this, &BotTableModel::botsRemoved);
    connect(&roster, &Roster::statusesChanged, this, &BotTableModel::statusesChanged);
    reset();
}

void BotTableModel::reset()
{
    beginResetModel();
    m_rows.clear();
    for (const Bot &bot : m_roster.bots())
        m_rows.append(makeRow(bot));
    indexRows();
    endResetModel();
}

void BotTableModel::indexRows()
{
    m_rowOf.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows[row].id, row);
}

void BotTableModel::botSaved(const QUuid &botId)
{
    const Bot *bot = m_roster.bot(botId);
    if (!bot)
        return;
    if (const int row = rowOf(botId); row >= 0) {
        m_rows[row] = makeRow(*bot);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append(makeRow(*bot));
    m_rowOf.insert(botId, row);
    endInsertRows();
}

void BotTableModel::botsRemoved(const QList<QUuid> &botIds)
{
    QList<int> rows;
    for (const QUuid &id : botIds) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    // One by one they cost their number times all that are left, in the proxy and in whoever listens.
    constexpr int many = 50;
    if (rows.size() > many)
        return reset();
    std::sort(rows.begin(), rows.end(), std::greater());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    indexRows();
}

void BotTableModel::statusesChanged(const QList<QUuid> &botIds)
{
    int first = int(m_rows.size()), last = -1;
    for (const QUuid &id : botIds) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        setStatus(m_rows[row]);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, Status), index(last, CheckedAt));
}

void BotTableModel::rebuildSearch()
{
    for (Row &row : m_rows) {
        if (const Bot *bot = m_roster.bot(row.id))
            row = makeRow(*bot);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, CompanyName), index(rowCount() - 1, CompanyName));
}

// A line break can't be typed into the search field, so that no match reaches across two columns.
BotTableModel::Row BotTableModel::makeRow(const Bot &bot) const
{
    Row row{bot.id, folded(bot.name + u'\n' + companyName(bot) + u'\n' + bot.notes) + u'\n', 0};
    row.statusAt = row.search.size();
    setStatus(row);
    return row;
}

// Apart from the rest: a round's results change the status of all bots at once.
void BotTableModel::setStatus(Row &row) const
{
    row.search.truncate(row.statusAt);
    row.search += folded(statusText(m_roster.status(row.id)));
}

int BotTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BotTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BotTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Bot *bot = m_roster.bot(m_rows[index.row()].id);
    if (!bot) // the roster forgets first and tells then
        return {};
    const auto column = Column(index.column());
    const LinkStatus::Kind kind = m_roster.status(bot->id).kind;
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(text(*bot, column));
    case Qt::DecorationRole:
        return column == Status ? statusIcon(kind, QApplication::palette()) : QVariant();
    case Qt::ForegroundRole:
        if ((column == Status || column == CheckedAt) && !m_roster.isCurrent(bot->id, m_clock.now().wallMs))
            return QApplication::palette().brush(QPalette::PlaceholderText);
        return column == Status ? statusColor(kind, QApplication::palette()) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(*bot, column);
    case Qt::TextAlignmentRole:
        return column == PausedNumbers ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortKey(*bot, column);
    case BotIdRole:
        return bot->id;
    case StatusKindRole:
        return int(kind);
    case CompanyIdRole:
        return bot->companyId;
    default:
        return {};
    }
}

QString BotTableModel::text(const Bot &bot, Column column) const
{
    const LinkStatus &status = m_roster.status(bot.id);
    switch (column) {
    case Name:
        return bot.name;
    case CompanyName:
        return companyName(bot);
    case Status:
        return statusText(status);
    case CheckedAt:
        return ageText(status.checkedAt, m_clock.now().wallMs);
    case PausedNumbers:
        return QLocale().toString(m_roster.pausedNumberCount(bot.id));
    case Notes:
        return bot.notes;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BotTableModel::sortKey(const Bot &bot, Column column) const
{
    switch (column) {
    case CheckedAt:
        return m_roster.status(bot.id).checkedAt;
    case PausedNumbers:
        return m_roster.pausedNumberCount(bot.id);
    default:
        return text(bot, column);
    }
}

QVariant BotTableModel::toolTip(const Bot &bot, Column column) const
{
    const LinkStatus &status = m_roster.status(bot.id);
    QString tip = oneLine(text(bot, column));
    if (column == Status && status.error)
        tip += u'\n' + errorText(*status.error);
    if (column == Status && status.checkedAt > 0 && !m_roster.isCurrent(bot.id, m_clock.now().wallMs))
        tip += u'\n' + tr("Pode ter mudado: a última verificação é antiga.");
    if (column == CheckedAt && status.checkedAt > 0)
        tip = QLocale().toString(QDateTime::fromMSecsSinceEpoch(status.checkedAt), QLocale::LongFormat);
    if (column == PausedNumbers)
        tip = tr("Números pausados por este computador");
    // A tool tip guesses rich text: escaped, it can only be plain.
    return plainToolTip(tip);
}

QString BotTableModel::companyName(const Bot &bot) const
{
    const Company *company = m_roster.company(bot.companyId);
    return company ? company->name : QString();
}

QVariant BotTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Name:
        return tr("Nome");
    case CompanyName:
        return tr("Empresa");
    case Status:
        return tr("Status");
    case CheckedAt:
        return tr("Verificado");
    case PausedNumbers:
        return tr("Números pausados");
    case Notes:
        return tr("Observações");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace lifty
