#include "core/botimport.h"

#include "core/address.h"
#include "core/textfold.h"

#include <QHash>

#include <algorithm>

namespace lifty {

using namespace Qt::StringLiterals;
using Fault = ImportFault::Kind;
using Situation = ImportLine::Situation;

namespace {

// Where in a row each field stands.
struct Columns {
    int company = -1;
    int name = -1;
    int token = -1;
    int notes = -1;
    int count = 0;
};

// None where a column is missing or named twice.
std::optional<Columns> columnsOf(const TableRow &header)
{
    Columns columns;
    columns.count = int(header.fields.size());
    for (int at = 0; at < columns.count; ++at) {
        const QString word = folded(header.fields.at(at).trimmed());
        int *column = word == u"empresa"       ? &columns.company
                      : word == u"nome"        ? &columns.name
                      : word == u"token"       ? &columns.token
                      : word == u"observacoes" ? &columns.notes
                                               : nullptr;
        if (!column)
            continue;
        if (*column >= 0)
            return {};
        *column = at;
    }
    if (columns.company < 0 || columns.name < 0 || columns.token < 0)
        return {};
    return columns;
}

// Line breaks and ends as the notes' field on the screen gives them.
QString plainNotes(QString notes)
{
    return notes.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').trimmed();
}

// No bot has two of these.
struct BotKey {
    QString address;
    QString token;

    bool operator==(const BotKey &) const = default;
};

size_t qHash(const BotKey &key, size_t seed) { return qHashMulti(seed, key.address, key.token); }

class Planner
{
public:
    Planner(const QList<Company> &companies, const QList<Bot> &bots)
    {
        for (const Company &company : companies) {
            m_companyById.insert(company.id, &company);
            if (company.name.size() <= maxNameLength) // no line of the file names a longer one
                m_companyByName.insert(foldedCompanyName(company.name), company);
        }
        for (const Bot &bot : bots) {
            if (const Company *company = m_companyById.value(bot.companyId))
                m_known.insert({company->gatewayAddress, bot.token}, &bot);
        }
    }

    ImportPlan plan(const QList<TableRow> &rows)
    {
        const auto columns = rows.isEmpty() ? std::nullopt : columnsOf(rows.first());
        if (!columns)
            return {};
        m_plan.isHeaderUnderstood = true;
        m_plan.lines.reserve(rows.size() - 1);
        for (const TableRow &row : rows.sliced(1)) {
            ImportLine line = read(row, *columns);
            if (!line.fault)
                judge(line, columns->notes >= 0);
            m_plan.lines.append(std::move(line));
        }
        return std::move(m_plan);
    }

private:
    // What stands in the row, and what is wrong with it by itself.
    static ImportLine read(const TableRow &row, const Columns &columns)
    {
        ImportLine line;
        line.line = row.line;
        if (row.isBroken) {
            line.fault = {Fault::BrokenQuotes};
            return line;
        }
        line.companyName = row.fields.value(columns.company).trimmed();
        line.bot.name = row.fields.value(columns.name).trimmed();
        line.bot.token = row.fields.value(columns.token).trimmed();
        line.bot.notes = plainNotes(row.fields.value(columns.notes));
        if (line.bot.token.contains("://"_L1)) {
            if (const auto token = tokenInAddress(line.bot.token)) {
                line.bot.token = *token;
                line.isTokenFromAddress = true;
            }
        }
        line.fault = faultOf(line, row, columns);
        return line;
    }

    static std::optional<ImportFault> faultOf(const ImportLine &line, const TableRow &row,
                                              const Columns &columns)
    {
        // A spreadsheet may add empty columns at the end.
        const auto fields = row.fields.sliced(std::min<qsizetype>(columns.count, row.fields.size()));
        if (row.fields.size() < columns.count ||
            std::any_of(fields.cbegin(), fields.cend(), [](const auto &f) { return !f.trimmed().isEmpty(); }))
            return ImportFault{Fault::WrongColumnCount};
        if (const auto text = nameFault(line.companyName))
            return ImportFault{Fault::Company, *text};
        if (const auto text = nameFault(line.bot.name))
            return ImportFault{Fault::Name, *text};
        if (const auto text = tokenFault(line.bot.token))
            return ImportFault{Fault::Token, *text};
        if (line.bot.notes.size() > maxNotesLength)
            return ImportFault{Fault::Notes, TextFault::TooLong};
        return {};
    }

    // What the line means beside the others and what is there.
    void judge(ImportLine &line, bool hasNotes)
    {
        const QString name = foldedCompanyName(line.companyName);
        const auto found = m_companyByName.constFind(name);
        line.isNewCompany = found == m_companyByName.cend() || !m_companyById.contains(found->id);
        const Company company =
            found != m_companyByName.cend()
                ? *found
                : Company{QUuid::createUuid(), line.companyName, QString::fromUtf16(defaultGatewayAddress)};
        line.companyName = company.name;
        line.bot.companyId = company.id;

        const BotKey key{company.gatewayAddress, line.bot.token};
        if (const int other = m_lineOf.value(key); other > 0) {
            line.fault = {Fault::RepeatedToken, {}, other};
            return;
        }
        const Bot *before = m_known.value(key);
        if (before && before->companyId != company.id) {
            line.fault = {Fault::TakenToken, {}, 0, m_companyById.value(before->companyId)->name};
            return;
        }
        m_lineOf.insert(key, line.line);
        if (found == m_companyByName.cend()) {
            m_companyByName.insert(name, company);
            m_plan.newCompanies.append(company);
        }
        if (before)
            compare(line, *before, hasNotes);
        else
            line.situation = Situation::New;
    }

    static void compare(ImportLine &line, const Bot &before, bool hasNotes)
    {
        line.bot.id = before.id;
        line.nameBefore = before.name;
        line.notesBefore = before.notes;
        if (!hasNotes || line.bot.notes == plainNotes(before.notes))
            line.bot.notes = before.notes;
        const bool isSame = line.bot.name == before.name && line.bot.notes == before.notes;
        line.situation = isSame ? Situation::AlreadyThere : Situation::Changed;
    }

    QHash<QUuid, const Company *> m_companyById; // those that are there
    QHash<QString, Company> m_companyByName;     // and the new ones
    QHash<BotKey, const Bot *> m_known;
    QHash<BotKey, int> m_lineOf;
    ImportPlan m_plan;
};

} // namespace

int ImportPlan::count(Situation situation) const
{
    return int(std::count_if(lines.cbegin(), lines.cend(),
                             [situation](const ImportLine &line) { return line.situation == situation; }));
}

Batch ImportPlan::batch() const
{
    Batch batch;
    batch.companies = newCompanies;
    for (const ImportLine &line : lines) {
        if (line.situation != Situation::New && line.situation != Situation::Changed)
            continue;
        batch.bots.append(line.bot);
        if (line.situation == Situation::New)
            batch.bots.last().id = QUuid::createUuid();
    }
    return batch;
}

ImportPlan planImport(const QList<TableRow> &rows, const QList<Company> &companies, const QList<Bot> &bots)
{
    return Planner(companies, bots).plan(rows);
}

QStringList exportHeader() { return {u"empresa"_s, u"nome"_s, u"token"_s, u"observacoes"_s}; }

QStringList exportFields(const Bot &bot, const QString &companyName)
{
    return {companyName, bot.name, bot.token, bot.notes};
}

} // namespace lifty
