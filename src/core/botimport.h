#pragma once

#include "core/bot.h"
#include "core/inputrules.h"
#include "core/store.h"
#include "core/tablefile.h"

#include <QList>
#include <QString>

#include <optional>

namespace lifty {

// Why a line of the file can't be brought in.
struct ImportFault {
    enum class Kind {
        BrokenQuotes,
        WrongColumnCount,
        Company, // `text` says what is wrong with it, also of the next three
        Name,
        Token,
        Notes,
        RepeatedToken, // `otherLine` has it, too
        TakenToken,    // by a bot of `otherCompany` at the same gateway address
    };
    Kind kind = Kind::BrokenQuotes;
    TextFault text = TextFault::Empty;
    int otherLine = 0;
    QString otherCompany{};

    bool operator==(const ImportFault &) const = default;
};

// One line of the file, and what would come of it.
struct ImportLine {
    enum class Situation { New, Changed, AlreadyThere, Faulty };
    Situation situation = Situation::Faulty;
    int line = 0;
    QString companyName{};
    // As it would be saved; a new one has no id yet. Of a faulty line, what could be read.
    Bot bot{};
    QString nameBefore{}; // of one that is there
    QString notesBefore{};
    bool isNewCompany = false;
    bool isTokenFromAddress = false; // an address was in the token's place
    std::optional<ImportFault> fault{};
};

// What an import would do. It never removes anything.
struct ImportPlan {
    bool isHeaderUnderstood = false;
    QList<ImportLine> lines;
    QList<Company> newCompanies; // without a key, at the default address

    int count(ImportLine::Situation situation) const;
    // What there is to save; each call gives new bots new ids.
    Batch batch() const;
};

// The first row names the columns, in any order, blind to case and accents: `empresa`, `nome`, `token` and,
// if wanted, `observacoes`; others are passed over. Companies are the same where their names are, blind to
// case; bots where their tokens and gateway addresses are. Without a column for them notes stay as they are.
ImportPlan planImport(const QList<TableRow> &rows, const QList<Company> &companies, const QList<Bot> &bots);

// The names of the columns of an export, in their order, and a bot under them.
QStringList exportHeader();
QStringList exportFields(const Bot &bot, const QString &companyName);

} // namespace lifty
