#include "gui/numbermodel.h"

#include "gui/errortext.h"
#include "gui/icons.h"
#include "gui/numbertext.h"
#include "gui/statustext.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

QString timeText(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace

NumberModel::NumberModel(Deed deed, QObject *parent) : QAbstractTableModel(parent), m_deed(deed) {}

void NumberModel::setTyped(const QList<TypedNumber> &numbers)
{
    m_typed = numbers;
    listRows();
}

void NumberModel::setRecord(const QList<PausedNumber> &record)
{
    m_record = record;
    m_recordOf.clear();
    for (const PausedNumber &number : record)
        m_recordOf.insert(number.number, number);
    listRows();
}

void NumberModel::listRows()
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    m_faultCount = 0;
    const auto list = [this](const Row &row) {
        if (row.fault)
            ++m_faultCount;
        else
            m_rowOf.insert(row.number, int(m_rows.size()));
        m_rows.append(row);
    };
    for (const TypedNumber &number : std::as_const(m_typed)) {
        list({Origin::Typed, number.typed, number.number, number.fault});
        if (!number.otherForm.isEmpty())
            list({Origin::OtherForm, number.typed, number.otherForm, {}});
    }
    if (m_deed == Deed::Resume) {
        for (auto number = m_record.crbegin(); number != m_record.crend(); ++number) { // the latest first
            if (!m_rowOf.contains(number->number))
                list({Origin::Record, {}, number->number, {}});
        }
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

bool NumberModel::isTicked(const Row &row) const
{
    return !row.fault && m_ticks.value(row.number, row.origin == Origin::Typed);
}

bool NumberModel::hasTrouble(const Row &row) const
{
    const auto result = m_results.constFind(row.number);
    return row.fault || (result != m_results.cend() && !result->ok());
}

QStringList NumberModel::ticked() const
{
    QStringList numbers;
    for (const Row &row : m_rows) {
        if (isTicked(row))
            numbers.append(row.number);
    }
    return numbers;
}

int NumberModel::tickedFailures() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [this](const Row &row) { return isTicked(row) && hasTrouble(row); }));
}

int NumberModel::firstTrouble() const
{
    const auto row =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [this](const Row &r) { return hasTrouble(r); });
    return row == m_rows.cend() ? -1 : int(row - m_rows.cbegin());
}

void NumberModel::send(const QStringList &numbers)
{
    m_unanswered = QSet<QString>(numbers.cbegin(), numbers.cend());
    for (const QString &number : numbers)
        m_results.remove(number);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool NumberModel::setResult(const NumberResult &result)
{
    if (!m_unanswered.remove(result.number))
        return false;
    m_results.insert(result.number, result);
    m_ticks.insert(result.number, !result.ok());
    rowChanged(result.number);
    return true;
}

void NumberModel::rowChanged(const QString &number)
{
    const int row = m_rowOf.value(number);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int NumberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NumberModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant NumberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Número");
    case AsSent:
        return tr("Será enviado");
    case PausedAt:
        return tr("Pausado em");
    case ResumeAt:
        return tr("Retomar em");
    default:
        return tr("Situação");
    }
}

QVariant NumberModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole: {
        const QString tip = index.column() == Number && !row.typed.isEmpty() ? shortName(row.typed)
                                                                             : text(row, index.column());
        return plainToolTip(tip);
    }
    case Qt::CheckStateRole:
        if (index.column() == Number && !row.fault)
            return isTicked(row) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::DecorationRole:
        return index.column() == State ? icon(row) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == State && hasTrouble(row))
            return statusColor(LinkStatus::Kind::NoAnswer, QApplication::palette());
        return {};
    default:
        return {};
    }
}

QString NumberModel::text(const Row &row, int column) const
{
    const PausedNumber recorded = m_recordOf.value(row.number);
    switch (column) {
    case Number:
        return row.fault ? shortName(row.typed) : readableNumber(row.number);
    case AsSent:
        return row.number;
    case PausedAt:
        return recorded.pausedAt ? timeText(recorded.pausedAt) : QString();
    case ResumeAt:
        return recorded.resumeAt ? timeText(recorded.resumeAt) : QString();
    default:
        return state(row);
    }
}

QString NumberModel::state(const Row &row) const
{
    if (row.fault)
        return errorText(*row.fault);
    if (m_unanswered.contains(row.number))
        return m_deed == Deed::Pause ? tr("Pausando…") : tr("Retomando…");
    const auto result = m_results.constFind(row.number);
    return result == m_results.cend() ? note(row) : resultText(*result);
}

// What is worth knowing before it is sent.
QString NumberModel::note(const Row &row) const
{
    if (row.origin == Origin::OtherForm) {
        constexpr int withTheNine = 13;
        return row.number.size() == withTheNine ? tr("Outra forma possível, com o 9. Marque se for a certa.")
                                                : tr("Outra forma possível, sem o 9. Marque se for a certa.");
    }
    const auto recorded = m_recordOf.constFind(row.number);
    const bool isRecorded = recorded != m_recordOf.cend();
    if (m_deed == Deed::Pause && isRecorded)
        return recorded->resumeAt ? tr("Já pausado, até %1").arg(timeText(recorded->resumeAt))
                                  : tr("Já pausado");
    if (m_deed == Deed::Resume && !isRecorded)
        return tr("Não foi pausado por este computador");
    return isForeign(row.number) ? tr("Número de outro país") : QString();
}

QVariant NumberModel::icon(const Row &row) const
{
    const QPalette palette = QApplication::palette();
    if (hasTrouble(row))
        return statusIcon(LinkStatus::Kind::NoAnswer, palette);
    if (m_results.contains(row.number))
        return statusIcon(LinkStatus::Kind::Connected, palette);
    if (m_unanswered.contains(row.number))
        return statusIcon(LinkStatus::Kind::NotChecked, palette);
    return {};
}

bool NumberModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const QString number = m_rows.at(index.row()).number;
    m_ticks.insert(number, value.toInt() == Qt::Checked);
    rowChanged(number);
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags NumberModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool canTick = index.column() == Number && !isSending() && !m_rows.at(index.row()).fault;
    return canTick ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace lifty
