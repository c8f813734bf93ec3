#pragma once

#include "core/result.h"
#include "core/tablefile.h"
#include "core/timeline.h"

#include <QString>

namespace lifty {

// A time line on paper, to be handed to the customer.
struct TimelineReport {
    QString botName;
    QString companyName;
    Timeline line;
    qint64 madeAt = 0; // UTC milliseconds
};

// As PDF of A4 pages. What was there before stays unless all of it could be written.
Result<Nothing, TableFileError> writeReport(const TimelineReport &report, const QString &path);

} // namespace lifty
