#include "gui/importtablemodel.h"

#include "core/plainwords.h"
#include "gui/errortext.h"
#include "gui/icons.h"
#include "gui/statustext.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLocale>
#include <QPalette>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(lifty::ImportText)

public:
    static QString fault(const ImportFault &fault);
    static QString changes(const ImportLine &line);
    static QString details(const ImportLine &line);
};

QString ImportText::fault(const ImportFault &fault)
{
    using Kind = ImportFault::Kind;
    switch (fault.kind) {
    case Kind::BrokenQuotes:
        return tr("As aspas desta linha não fecham ou têm texto depois delas.");
    case Kind::WrongColumnCount:
        return tr("Esta linha não tem as mesmas colunas da primeira.");
    case Kind::Company:
        return faultText(fault.text, tr("Empresa"), maxNameLength);
    case Kind::Name:
        return faultText(fault.text, tr("Nome"), maxNameLength);
    case Kind::Token:
        return faultText(fault.text, tr("Token"), maxTokenLength);
    case Kind::Notes:
        return faultText(fault.text, tr("Observações"), maxNotesLength);
    case Kind::RepeatedToken:
        return tr("O mesmo token já está na linha %L1.").arg(fault.otherLine);
    case Kind::TakenToken:
        return tr("Este token já é de um bot da empresa “%1”.").arg(shortName(fault.otherCompany));
    }
    return {};
}

QString ImportText::changes(const ImportLine &line)
{
    const auto change = [](const QString &field, const QString &before, const QString &after) {
        if (before.isEmpty())
            return tr("%1: “%2”").arg(field, shortName(after));
        if (after.isEmpty())
            return tr("%1: “%2” sai").arg(field, shortName(before));
        return tr("%1: “%2” → “%3”").arg(field, shortName(before), shortName(after));
    };
    QStringList changes;
    if (line.bot.name != line.nameBefore)
        changes.append(change(tr("Nome"), line.nameBefore, line.bot.name));
    if (line.bot.notes != line.notesBefore)
        changes.append(change(tr("Observações"), line.notesBefore, line.bot.notes));
    return changes.join(u" · "_s);
}

QString ImportText::details(const ImportLine &line)
{
    QStringList details;
    if (line.fault)
        details.append(fault(*line.fault));
    else if (line.situation == ImportLine::Situation::Changed)
        details.append(changes(line));
    else if (line.isNewCompany)
        details.append(tr("Empresa nova, ainda sem chave"));
    if (line.isTokenFromAddress)
        details.append(tr("Token tirado do endereço"));
    return details.join(u" · "_s);
}

// An address that was taken for a token may carry a key behind its path.
QString withoutQuery(const QString &token) { return token.section(u'?', 0, 0); }

} // namespace

void ImportTableModel::setPlan(ImportPlan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    listShown();
    endResetModel();
}

void ImportTableModel::setFilter(std::optional<ImportLine::Situation> situation)
{
    beginResetModel();
    m_filter = situation;
    listShown();
    endResetModel();
}

void ImportTableModel::listShown()
{
    m_shown.clear();
    for (int i = 0; i < m_plan.lines.size(); ++i) {
        if (!m_filter || m_plan.lines.at(i).situation == *m_filter)
            m_shown.append(i);
    }
}

int ImportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportLine &line = m_plan.lines.at(m_shown.at(index.row()));
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::DecorationRole:
        return column == Situation ? situationIcon(line.situation, QApplication::palette()) : QVariant();
    case Qt::ToolTipRole: // guesses rich text: escaped, it can only be plain
        return plainToolTip(text(line, column));
    case Qt::TextAlignmentRole:
        return column == Line ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QString ImportTableModel::text(const ImportLine &line, Column column)
{
    // What a faulty line holds may be as long as the file.
    const auto oneLine = [](const QString &text) { return plainWords(text.left(2 * 500), 500); };
    switch (column) {
    case Line:
        return QLocale().toString(line.line);
    case Situation:
        return situationText(line.situation);
    case CompanyName:
        return oneLine(line.companyName);
    case Name:
        return oneLine(line.bot.name);
    case Token:
        return oneLine(withoutQuery(line.bot.token));
    case Details:
        return ImportText::details(line);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Line:
        return tr("Linha");
    case Situation:
        return tr("Situação");
    case CompanyName:
        return tr("Empresa");
    case Name:
        return tr("Nome");
    case Token:
        return tr("Token");
    case Details:
        return tr("O que muda");
    case ColumnCount:
        break;
    }
    return {};
}

QString situationText(ImportLine::Situation situation)
{
    switch (situation) {
    case ImportLine::Situation::New:
        return ImportText::tr("Novo");
    case ImportLine::Situation::Changed:
        return ImportText::tr("Alterado");
    case ImportLine::Situation::AlreadyThere:
        return ImportText::tr("Já cadastrado");
    case ImportLine::Situation::Faulty:
        return ImportText::tr("Com erro");
    }
    return {};
}

QIcon situationIcon(ImportLine::Situation situation, const QPalette &palette)
{
    switch (situation) {
    case ImportLine::Situation::New:
        return actionIcon("add"_L1, palette);
    case ImportLine::Situation::Changed:
        return actionIcon("edit"_L1, palette);
    case ImportLine::Situation::AlreadyThere:
        return statusIcon(LinkStatus::Kind::Connected, palette);
    case ImportLine::Situation::Faulty:
        return statusIcon(LinkStatus::Kind::NoAnswer, palette);
    }
    return {};
}

} // namespace lifty
