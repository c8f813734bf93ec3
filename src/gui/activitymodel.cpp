#include "gui/activitymodel.h"

#include "core/plainwords.h"
#include "gui/activitytext.h"
#include "gui/statustext.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace lifty {

namespace {

constexpr int pageSize = 200;

} // namespace

ActivityModel::ActivityModel(ActivityStore &store, QObject *parent)
    : QAbstractTableModel(parent), m_store(store)
{
}

ActivityModel::~ActivityModel() = default;

// At most one read is on its way: who types fast leaves no queue of searches behind.
void ActivityModel::setFilter(const ActivityFilter &filter)
{
    m_filter = filter;
    m_wantsNewer = false;
    m_wantsMore = false;
    if (isReading())
        m_isVoid = true;
    else
        begin(Reading::FirstPage, 0);
}

void ActivityModel::readNewer()
{
    if (isReading())
        m_wantsNewer = true;
    else
        begin(m_entries.isEmpty() ? Reading::FirstPage : Reading::Newer, 0);
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_hasAll && !m_error && !m_entries.isEmpty() &&
           (m_reading == Reading::Nothing || m_reading == Reading::Newer);
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (isReading())
        m_wantsMore = true; // a view at its end does not ask twice
    else
        begin(Reading::NextPage, m_entries.constLast().id);
}

void ActivityModel::begin(Reading reading, qint64 before)
{
    m_reading = reading;
    m_error.reset();
    m_store.readActivity(m_filter, before, pageSize, this, [this](const auto &page) { ended(page); });
    Q_EMIT stateChanged();
}

void ActivityModel::ended(const lifty::Result<Page, StoreError> &page)
{
    if (std::exchange(m_isVoid, false)) {
        m_newer.clear();
        return begin(Reading::FirstPage, 0);
    }
    // It is over once its rows are in: whoever is told of them may ask for more.
    if (!page.ok()) {
        m_error = page.error();
        m_newer.clear();
    } else if (m_reading == Reading::FirstPage) {
        showFirstPage(page.value());
    } else if (m_reading == Reading::NextPage) {
        append(page.value());
    } else if (!collectNewer(page.value())) {
        return begin(Reading::Newer, page.value().constLast().id);
    }
    m_reading = Reading::Nothing;
    if (std::exchange(m_wantsNewer, false))
        readNewer();
    else if (std::exchange(m_wantsMore, false) && canFetchMore({}))
        fetchMore({});
    else
        Q_EMIT stateChanged();
}

void ActivityModel::showFirstPage(const Page &page)
{
    beginResetModel();
    m_entries = page;
    m_hasAll = page.size() < pageSize;
    endResetModel();
}

void ActivityModel::append(const Page &page)
{
    m_hasAll = page.size() < pageSize;
    if (page.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + page.size()) - 1);
    m_entries += page;
    endInsertRows();
}

bool ActivityModel::collectNewer(const Page &page)
{
    const qint64 known = m_entries.constFirst().id;
    const auto isNew = [known](const ActivityEntry &entry) { return entry.id > known; };
    const auto end = std::find_if_not(page.cbegin(), page.cend(), isNew);
    m_newer.append(Page(page.cbegin(), end));
    if (end == page.cend() && page.size() == pageSize)
        return false;
    if (m_newer.isEmpty())
        return true;
    beginInsertRows({}, 0, int(m_newer.size()) - 1);
    m_entries = std::exchange(m_newer, {}) + m_entries;
    endInsertRows();
    return true;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityEntry &entry = m_entries.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::DecorationRole:
        if (column == What)
            return activityIcon(entry, QApplication::palette());
        return column == Result ? activityResultIcon(entry, QApplication::palette()) : QVariant();
    case Qt::ToolTipRole:
        // A tool tip guesses rich text: escaped, it can only be plain.
        return plainToolTip(toolTip(entry, column));
    default:
        return {};
    }
}

QString ActivityModel::text(const ActivityEntry &entry, Column column) const
{
    switch (column) {
    case When:
        return activityMoment(entry);
    case BotName:
        return shortName(entry.botName);
    case CompanyName:
        return shortName(entry.companyName);
    case What:
        return activityText(entry);
    case Result:
        return activityResultText(entry);
    case ColumnCount:
        break;
    }
    return {};
}

QString ActivityModel::toolTip(const ActivityEntry &entry, Column column) const
{
    constexpr int longest = 500;
    switch (column) {
    case When:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.at), QLocale::LongFormat);
    case BotName:
        return plainWords(entry.botName.left(2 * longest), longest);
    case CompanyName:
        return plainWords(entry.companyName.left(2 * longest), longest);
    default:
        return text(entry, column);
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case When:
        return tr("Quando");
    case BotName:
        return tr("Bot");
    case CompanyName:
        return tr("Empresa");
    case What:
        return tr("O que aconteceu");
    case Result:
        return tr("Resultado");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace lifty
