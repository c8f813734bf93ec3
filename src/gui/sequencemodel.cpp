#include "gui/sequencemodel.h"

#include "core/roster.h"
#include "gui/icons.h"
#include "gui/statustext.h"

#include <QApplication>
#include <QPalette>

namespace lifty {

using namespace Qt::StringLiterals;
using Stage = SequenceModel::Stage;

namespace {

LinkStatus::Kind lookOf(Stage stage)
{
    switch (stage) {
    case Stage::Connecting:
        return LinkStatus::Kind::AwaitingScan;
    case Stage::Connected:
        return LinkStatus::Kind::Connected;
    case Stage::Failed:
        return LinkStatus::Kind::NoAnswer;
    case Stage::Waiting:
    case Stage::Skipped:
        break;
    }
    return LinkStatus::Kind::NotChecked;
}

} // namespace

Stage sequenceStage(const ConnectState &state)
{
    if (std::holds_alternative<Connected>(state))
        return Stage::Connected;
    const bool hasFailed = std::holds_alternative<Failed>(state) || std::holds_alternative<Expired>(state) ||
                           std::holds_alternative<StartUnanswered>(state);
    return hasFailed ? Stage::Failed : Stage::Connecting;
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Waiting:
        return SequenceModel::tr("Aguardando");
    case Stage::Connecting:
        return SequenceModel::tr("Conectando");
    case Stage::Connected:
        return SequenceModel::tr("Conectado");
    case Stage::Skipped:
        return SequenceModel::tr("Pulado");
    case Stage::Failed:
        return SequenceModel::tr("Falhou");
    }
    return {};
}

SequenceModel::SequenceModel(const Roster &roster, QObject *parent)
    : QAbstractTableModel(parent), m_roster(roster)
{
}

void SequenceModel::append(const QList<QUuid> &botIds)
{
    QList<Item> added;
    for (const QUuid &id : botIds) {
        if (rowOf(id) < 0 && m_roster.bot(id))
            added.append({id, Stage::Waiting, {}});
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, int(m_items.size()), int(m_items.size() + added.size()) - 1);
    m_items += added;
    endInsertRows();
}

void SequenceModel::remove(const QList<QUuid> &botIds)
{
    for (const QUuid &id : botIds) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
}

void SequenceModel::set(const QUuid &botId, Stage stage, const QString &reason)
{
    const int row = rowOf(botId);
    if (row < 0 || (m_items[row].stage == stage && m_items[row].reason == reason))
        return;
    m_items[row].stage = stage;
    m_items[row].reason = reason;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void SequenceModel::repeatMissing()
{
    for (const Item &item : std::as_const(m_items)) {
        if (item.stage == Stage::Skipped || item.stage == Stage::Failed)
            set(item.botId, Stage::Waiting);
    }
}

Stage SequenceModel::stage(const QUuid &botId) const
{
    const int row = rowOf(botId);
    return row < 0 ? Stage::Waiting : m_items[row].stage;
}

int SequenceModel::rowOf(const QUuid &botId) const
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(),
                                    [&botId](const Item &item) { return item.botId == botId; });
    return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
}

int SequenceModel::count(Stage stage) const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(),
                             [stage](const Item &item) { return item.stage == stage; }));
}

QUuid SequenceModel::nextAfter(int row) const
{
    const int size = int(m_items.size());
    for (int step = 1; step <= size; ++step) {
        const Item &item = m_items[(row + step) % size];
        if (item.stage == Stage::Waiting)
            return item.botId;
    }
    return {};
}

QString SequenceModel::summary() const
{
    QString text;
    for (const Stage stage :
         {Stage::Failed, Stage::Skipped, Stage::Connecting, Stage::Waiting, Stage::Connected}) {
        if (count(stage) == 0)
            continue;
        if (!text.isEmpty())
            text += u'\n';
        text += u"%1: %2\n"_s.arg(stageText(stage)).arg(count(stage));
        for (const Item &item : m_items) {
            if (item.stage == stage)
                text += u"- "_s + nameAndReason(item) + u'\n';
        }
    }
    return text;
}

QString SequenceModel::nameOf(const Item &item) const
{
    const Bot *bot = m_roster.bot(item.botId); // the roster forgets first and tells then
    return bot ? shortName(bot->name) : QString();
}

QString SequenceModel::nameAndReason(const Item &item) const
{
    return item.reason.isEmpty() ? nameOf(item) : tr("%1: %2").arg(nameOf(item), item.reason);
}

int SequenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int SequenceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SequenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[index.row()];
    if (role == Qt::ToolTipRole) {
        // A tool tip takes anything that looks like HTML for it.
        return plainToolTip(nameAndReason(item));
    }
    if (index.column() == Name)
        return role == Qt::DisplayRole ? QVariant(nameOf(item)) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return stageText(item.stage);
    case Qt::DecorationRole:
        return statusIcon(lookOf(item.stage), QApplication::palette());
    case Qt::ForegroundRole:
        return statusColor(lookOf(item.stage), QApplication::palette());
    default:
        return {};
    }
}

QVariant SequenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Bot") : tr("Situação");
}

} // namespace lifty
