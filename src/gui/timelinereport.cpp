#include "gui/timelinereport.h"

#include "gui/statustext.h"
#include "gui/timelinebars.h"
#include "gui/timelineoutages.h"
#include "gui/timelinetext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QSaveFile>

#include <array>

namespace lifty {

using State = TimelineSegment::State;

namespace {

// Draws from top to bottom, and begins a page where the last one is full.
class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(lifty::TimelineReport)

public:
    // `pageCount` is for the footers; 0 where it is what has to be found out.
    ReportPages(QPdfWriter &writer, const TimelineReport &report, int pageCount)
        : m_writer(writer)
        , m_report(report)
        , m_pageCount(pageCount)
        , m_painter(&writer)
        , m_look(QPalette(Qt::white), points(0.75))
    {
        m_size = {double(writer.width()), double(writer.height())};
        drawFooter();
    }

    int draw()
    {
        drawTitle();
        drawSummary();
        drawLegend();
        drawBars();
        drawOutages();
        return m_page;
    }

private:
    double points(double count) const { return count * m_writer.resolution() / 72.0; }

    void setFont(double size, bool bold = false)
    {
        QFont font = QGuiApplication::font();
        font.setPointSizeF(size);
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
    }
    double lineHeight() const { return m_painter.fontMetrics().height() * 1.15; }

    void needs(double height)
    {
        if (m_y + height <= m_size.height() - points(24))
            return;
        m_writer.newPage();
        ++m_page;
        m_y = 0;
        const QFont font = m_painter.font();
        drawFooter();
        m_painter.setFont(font);
    }

    void drawFooter()
    {
        setFont(8);
        const QRectF line(0, m_size.height() - points(12), m_size.width(), points(12));
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("Lifty Desk"));
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                           tr("Página %1 de %2").arg(m_page).arg(m_pageCount));
    }

    // Wrapped to the page's width.
    void write(const QString &text)
    {
        const QRectF whole(0, 0, m_size.width(), m_size.height());
        const double height = m_painter.boundingRect(whole, Qt::TextWordWrap, text).height();
        needs(height);
        m_painter.drawText(QRectF(0, m_y, m_size.width(), height), Qt::TextWordWrap, text);
        m_y += height * 1.15;
    }

    void drawTitle()
    {
        setFont(16, true);
        write(tr("Linha do tempo do WhatsApp"));
        m_y += points(4);
        setFont(11);
        write(tr("Bot: %1").arg(shortName(m_report.botName)));
        if (!m_report.companyName.isEmpty())
            write(tr("Empresa: %1").arg(shortName(m_report.companyName)));
        write(tr("Período: %1").arg(timelinePeriod(m_report.line)));
        write(tr("Gerado em %1").arg(momentText(m_report.madeAt)));
        m_y += points(10);
    }

    void drawSummary()
    {
        setFont(11, true);
        for (const QString &line : timelineSummary(m_report.line))
            write(line);
        m_y += points(10);
    }

    void drawLegend()
    {
        setFont(9);
        const double height = lineHeight();
        double x = 0;
        for (const State state : {State::Up, State::Down, State::Unobserved}) {
            m_look.drawState(m_painter, {x, m_y, points(24), height * 0.8}, state);
            x += points(30);
            const QString text = timelineStateText(state);
            m_painter.setPen(Qt::black);
            m_painter.drawText(QRectF(x, m_y, m_size.width(), height * 0.8), Qt::AlignVCenter, text);
            x += m_painter.fontMetrics().horizontalAdvance(text) + points(18);
        }
        m_y += height + points(6);
    }

    void drawBars()
    {
        setFont(8);
        const QList<TimelineBar> bars = timelineBars(m_report.line);
        const double left = points(72);
        const double width = m_size.width() - left - points(12);
        const double height = lineHeight();
        for (const auto &[share, text] : timelineTicks(isByMonth(bars)))
            m_painter.drawText(QRectF(left + share * width - points(20), m_y, points(40), height),
                               Qt::AlignCenter, text);
        m_y += height;
        for (const TimelineBar &bar : bars) {
            needs(height + points(4));
            m_painter.setPen(Qt::black);
            m_painter.drawText(QRectF(0, m_y, left, height), Qt::AlignVCenter, bar.label);
            m_look.drawBar(m_painter, {left, m_y, width, height}, bar, m_report.line);
            m_y += height + points(4);
        }
        m_y += points(6);
        setFont(9);
        write(unobservedMeaning());
        m_y += points(12);
    }

    void drawOutages()
    {
        if (m_report.line.outages.isEmpty())
            return;
        setFont(12, true);
        needs(4 * lineHeight());
        write(tr("Quedas"));
        drawOutageRow({tr("Início"), tr("Fim"), tr("Duração")}, true);
        for (const Outage &outage : m_report.line.outages) {
            const int pageBefore = m_page;
            setFont(9);
            needs(lineHeight());
            if (m_page != pageBefore)
                drawOutageRow({tr("Início"), tr("Fim"), tr("Duração")}, true);
            drawOutageRow({outageBegin(outage), outageEnd(outage), durationText(outage.durationMs())}, false);
        }
    }

    void drawOutageRow(const std::array<QString, 3> &cells, bool isHeader)
    {
        setFont(9, isHeader);
        const double width = m_size.width() / 3;
        const double height = lineHeight();
        for (int i = 0; i < 3; ++i)
            m_painter.drawText(QRectF(i * width, m_y, width, height), Qt::AlignVCenter, cells.at(i));
        m_y += height;
        m_painter.setPen(QPen(QColor(Qt::lightGray), points(0.5)));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_size.width(), m_y));
    }

    QPdfWriter &m_writer;
    const TimelineReport &m_report;
    const int m_pageCount;
    QPainter m_painter;
    const TimelineLook m_look;
    QSizeF m_size;
    double m_y = 0;
    int m_page = 1;
};

int draw(const TimelineReport &report, QIODevice &device, int pageCount)
{
    QPdfWriter writer(&device);
    writer.setTitle(ReportPages::tr("Linha do tempo: %1").arg(shortName(report.botName)));
    writer.setCreator(QStringLiteral("Lifty Desk"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 16), QPageLayout::Millimeter);
    writer.setResolution(300);
    return ReportPages(writer, report, pageCount).draw();
}

} // namespace

Result<Nothing, TableFileError> writeReport(const TimelineReport &report, const QString &path)
{
    using Kind = TableFileError::Kind;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return TableFileError{Kind::NotWritable, path, file.errorString()};
    // Drawn twice: the first footer names the last page.
    QBuffer counted;
    counted.open(QIODevice::WriteOnly);
    draw(report, file, draw(report, counted, 0));
    if (file.error() == QFileDevice::NoError && file.commit())
        return Nothing{};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return TableFileError{isFull ? Kind::Full : Kind::Failed, path, file.errorString()};
}

} // namespace lifty
