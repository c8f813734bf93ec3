#include "gui/timelinewindow.h"

#include "ui_timelinewindow.h"

#include "core/activitystore.h"
#include "core/clock.h"
#include "core/filename.h"
#include "gui/activityperiod.h"
#include "gui/activitysave.h"
#include "gui/announce.h"
#include "gui/errortext.h"
#include "gui/settings.h"
#include "gui/statustext.h"
#include "gui/timelinebars.h"
#include "gui/timelineoutages.h"
#include "gui/timelinereport.h"
#include "gui/timelinetext.h"

#include <QDateTime>
#include <QDir>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace lifty {

using namespace Qt::StringLiterals;
using State = TimelineSegment::State;

TimelineWindow::TimelineWindow(const Parts &parts, const Subject &subject, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::TimelineWindow>())
    , m_parts(parts)
    , m_subject(subject)
    , m_outages(new TimelineOutages(this))
{
    m_ui->setupUi(this);
    const QString name = shortName(subject.botName);
    setWindowTitle(tr("Linha do tempo: %1").arg(inTitle(name)));
    m_ui->bot->setText(subject.companyName.isEmpty() ? name
                                                     : name + u" · "_s + shortName(subject.companyName));
    m_ui->bot->setToolTip(plainToolTip(m_ui->bot->text()));
    m_ui->outages->setModel(m_outages);
    m_ui->outages->verticalHeader()->hide();
    m_ui->outages->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_ui->outages->horizontalHeader()->setHighlightSections(false);
    m_ui->outages->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->outages->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setUpLegend();
    m_period = new PeriodChoice(m_ui->period, m_ui->days, m_ui->firstDay, m_ui->lastDay, parts.clock);
    m_period->setPeriod(Period::Last7Days);
    connect(m_period, &PeriodChoice::changed, this, &TimelineWindow::read);
    connect(m_ui->line, &TimelineView::segmentChosen, this, [this](const QString &text, const QRect &where) {
        m_ui->piece->setText(text);
        announce(m_ui->piece);
        m_ui->scroll->ensureVisible(where.left(), where.center().y());
    });
    connect(m_ui->bar, &MessageBar::actionTriggered, this, &TimelineWindow::read);
    connect(m_ui->savePdf, &QPushButton::clicked, this, &TimelineWindow::choosePdf);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    resize(size().boundedTo(screen()->availableSize() - QSize(0, 40)));
    restoreGeometry(parts.settings.get(settings::timelineGeometry));
    m_ui->savePdf->setEnabled(false);
    read();
}

TimelineWindow::~TimelineWindow() = default;

void TimelineWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setUpLegend();
}

void TimelineWindow::setUpLegend()
{
    const std::pair<QLabel *, State> entries[] = {{m_ui->upSample, State::Up},
                                                  {m_ui->downSample, State::Down},
                                                  {m_ui->unobservedSample, State::Unobserved}};
    const QSize size(2 * fontMetrics().height(), fontMetrics().height());
    for (const auto &[label, state] : entries) {
        QPixmap sample(size * devicePixelRatioF());
        sample.setDevicePixelRatio(devicePixelRatioF());
        sample.fill(Qt::transparent);
        QPainter painter(&sample);
        TimelineLook(palette(), 1).drawState(painter, QRectF({}, size), state);
        painter.end();
        label->setPixmap(sample);
    }
    m_ui->unobservedText->setToolTip(unobservedMeaning());
}

void TimelineWindow::read()
{
    m_reading = std::make_unique<QObject>();
    const PeriodRange range = m_period->range();
    m_parts.history.readSpans(m_subject.botId, range.from, range.to, m_reading.get(),
                              [this](const auto &spans) {
                                  if (spans.ok())
                                      showSpans(spans.value());
                                  else
                                      showFailure(spans.error());
                              });
}

void TimelineWindow::showSpans(const QList<StatusSpan> &spans)
{
    m_ui->bar->hide();
    const PeriodRange range = m_period->range();
    // "Tudo" begins with the first that is known.
    const qint64 from = range.from > 0 || spans.isEmpty() ? range.from : spans.constFirst().from;
    const bool hasAny = from > 0 && from < m_parts.clock.now().wallMs;
    m_line = hasAny ? timelineOf(spans, from, range.to, m_parts.clock.now().wallMs, m_parts.observedGapMs)
                    : Timeline{};
    const bool isObserved = m_line.observedMs() > 0;
    const QString summary = isObserved
                                ? timelineSummary(m_line).join(u'\n')
                                : tr("Nenhuma observação deste bot neste período. Escolha outro período.");
    m_ui->summary->setText(summary);
    m_ui->line->setTimeline(m_line);
    m_ui->line->setAccessibleDescription(summary);
    m_ui->piece->setText(tr("As setas ← → percorrem a linha do tempo."));
    m_outages->setOutages(m_line.outages);
    m_ui->savePdf->setEnabled(isObserved);
}

void TimelineWindow::showFailure(const StoreError &error)
{
    m_ui->bar->showMessage(MessageBar::Kind::Warning, errorText(error), tr("Tentar novamente"));
}

void TimelineWindow::choosePdf()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now().wallMs).date();
    askWhereToSave(
        this, m_parts.settings, tr("Salvar linha do tempo"),
        tr("linha-do-tempo-%1-%2.pdf").arg(fileNamePart(m_subject.botName), today.toString(Qt::ISODate)),
        tr("Documento PDF (*.pdf)"), [this](const QString &path) { savePdf(path); });
}

void TimelineWindow::savePdf(const QString &path)
{
    const TimelineReport report{m_subject.botName, m_subject.companyName, m_line, m_parts.clock.now().wallMs};
    if (const auto written = writeReport(report, path); written.ok())
        m_ui->bar->showMessage(MessageBar::Kind::Success,
                               tr("Linha do tempo salva em %1").arg(QDir::toNativeSeparators(path)));
    else
        m_ui->bar->showMessage(MessageBar::Kind::Warning,
                               tr("A linha do tempo não foi salva. %1").arg(errorText(written.error())));
}

void TimelineWindow::done(int result)
{
    m_parts.settings.set(settings::timelineGeometry, saveGeometry());
    QDialog::done(result);
}

} // namespace lifty
