#include "gui/activityexport.h"

#include "gui/activitytext.h"
#include "gui/errortext.h"
#include "gui/statustext.h"

#include <QDateTime>

namespace lifty {

namespace {

// Written between two moves of the mouse.
constexpr int pageSize = 500;

// A spreadsheet takes it for a moment in each of our languages.
QString cellMoment(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

ActivityExport::ActivityExport(ActivityStore &store, std::unique_ptr<TableWriter> writer,
                               const ActivityFilter &filter, QObject *parent)
    : QObject(parent), m_store(store), m_writer(std::move(writer)), m_filter(filter)
{
}

ActivityExport::~ActivityExport() = default;

void ActivityExport::start()
{
    m_writer->write(
        {tr("Quando"), tr("Bot"), tr("Empresa"), tr("Tipo"), tr("O que aconteceu"), tr("Resultado")});
    readPage(0);
}

void ActivityExport::readPage(qint64 before)
{
    m_store.readActivity(m_filter, before, pageSize, this, [this](const auto &page) {
        if (page.ok())
            write(page.value());
        else
            Q_EMIT failed(errorText(page.error()));
    });
}

void ActivityExport::write(const QList<ActivityEntry> &page)
{
    for (const ActivityEntry &entry : page) {
        const bool written =
            m_writer->write({cellMoment(entry.at), entry.botName, entry.companyName,
                             activityKindText(entry.kind), activityText(entry), activityResultText(entry)});
        if (!written)
            return finish();
    }
    m_written += page.size();
    if (page.size() < pageSize)
        return finish();
    readPage(page.constLast().id);
    Q_EMIT progressed();
}

void ActivityExport::finish()
{
    if (const auto result = m_writer->finish(); result.ok())
        Q_EMIT finished();
    else
        Q_EMIT failed(errorText(result.error()));
}

} // namespace lifty
