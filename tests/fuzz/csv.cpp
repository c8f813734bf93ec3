// A file of comma- or semicolon-separated values, the plan of its import, and our own files read back.
#include "fuzz/fuzz.h"

#include "core/botimport.h"
#include "storage/csv.h"

void lifty::fuzz::feed(const QByteArray &bytes)
{
    const auto text = csv::decoded(bytes);
    const auto rows = text.ok() ? csv::parsed(text.value()) : TableFileError::Kind::NotText;
    if (!rows.ok())
        return;
    const ImportPlan plan = planImport(rows.value(), {}, {});
    for (const ImportLine &line : plan.lines)
        demand((line.situation == ImportLine::Situation::Faulty) == line.fault.has_value(),
               "a line that can't be brought in says why");
    plan.batch();

    for (const TableRow &row : rows.value()) {
        QStringList written;
        for (const QString &field : row.fields) {
            const QString safe = csv::guarded(field);
            demand(csv::unguarded(safe) == field, "a field comes back as it was");
            demand(safe.isEmpty() || !QStringLiteral("=+-@\t\r").contains(safe.front()), "and is no formula");
            written.append(safe);
        }
        const auto again = csv::parsed(csv::line(QStringList{QStringLiteral("first")} + written));
        demand(again.ok() && again.value().size() == 1 && again.value().first().fields.mid(1) == written,
               "our own line is read as it was written");
    }
}
