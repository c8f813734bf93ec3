#pragma once

#include "core/botimport.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <optional>

namespace lifty {

// What an import would do with each line of the file; all lines, or those in one situation.
class ImportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Situation, CompanyName, Name, Token, Details, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(ImportPlan plan);
    const ImportPlan &plan() const { return m_plan; }
    void setFilter(std::optional<ImportLine::Situation> situation);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void listShown();
    static QString text(const ImportLine &line, Column column);

    ImportPlan m_plan;
    QList<int> m_shown; // indexes in the plan's lines
    std::optional<ImportLine::Situation> m_filter;
};

// One situation's word and icon.
QString situationText(ImportLine::Situation situation);
QIcon situationIcon(ImportLine::Situation situation, const QPalette &palette);

} // namespace lifty
