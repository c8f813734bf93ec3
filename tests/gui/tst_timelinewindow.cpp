#include "gui/activityperiod.h"
#include "gui/icons.h"
#include "gui/messagebar.h"
#include "gui/settings.h"
#include "gui/timelinebars.h"
#include "gui/timelinereport.h"
#include "gui/timelinetext.h"
#include "gui/timelineview.h"
#include "gui/timelinewindow.h"
#include "gui/widgets.h"
#include "support/fakes.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>

#include <optional>

using namespace lifty;
using namespace Qt::StringLiterals;

using State = TimelineSegment::State;
using Status = LinkStatus::Kind;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

qint64 at(int year, int month, int dayOfMonth, int hours = 0, int minutes = 0)
{
    return QDateTime(QDate(year, month, dayOfMonth), QTime(hours, minutes)).toMSecsSinceEpoch();
}

Timeline timeline(const QList<StatusSpan> &spans, qint64 from, qint64 to)
{
    return timelineOf(spans, from, to, to, 180'000);
}

// Up but for the minute at `fall`.
Timeline oneFall(qint64 from, qint64 to, qint64 fall)
{
    return timeline({{Status::Connected, {}, from, fall},
                     {Status::NotConfigured, {}, fall, fall + minute},
                     {Status::Connected, {}, fall + minute, to}},
                    from, to);
}

} // namespace

class TestTimelineWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data();
    void durations();
    void percentages_data();
    void percentages();
    void outageWords();
    void barsByDayAndByMonth();
    void aMinuteIsSeen_data();
    void aMinuteIsSeen();
    void patterns();
    void keysAndToolTips();
    void window();
    void windowSaysWhenNobodyLooked();
    void windowFails();
    void everything();
    void pdf();
    void pdfOfManyPages();
    void pdfNotWritable();
    void pdfFromTheWindow();

private:
    QString textOf(const QString &path);
    std::unique_ptr<TimelineWindow> show();

    SettingsFolder m_folder;
    QTemporaryDir m_files;
    Settings m_settings;
    fakes::FakeClock m_clock;
    fakes::FakeActivityStore m_history;
    const TimelineWindow::Subject m_bot{QUuid::createUuid(), u"Padaria <b>"_s, u"Acme"_s};
};

void TestTimelineWindow::durations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59'999) << u"59 s"_s;
    QTest::newRow("minutes") << 12 * minute << u"12 min"_s;
    QTest::newRow("hours") << 4 * hour + 12 * minute << u"4 h 12 min"_s;
    QTest::newRow("round hours") << 4 * hour << u"4 h"_s;
    QTest::newRow("days") << 3 * day + 2 * hour << u"3 dia(s) 2 h"_s;
    QTest::newRow("round days") << 3 * day << u"3 dia(s)"_s;
}

void TestTimelineWindow::durations()
{
    QFETCH(qint64, ms);
    QTEST(durationText(ms), "text");
}

void TestTimelineWindow::percentages_data()
{
    QTest::addColumn<qint64>("up");
    QTest::addColumn<qint64>("down");
    QTest::addColumn<QString>("upText");
    QTest::addColumn<QString>("downText");
    QTest::newRow("all") << 5 * hour << qint64(0) << u"100 %"_s << u"0 %"_s;
    QTest::newRow("none") << qint64(0) << 5 * hour << u"0 %"_s << u"100 %"_s;
    QTest::newRow("some") << 973 * hour << 27 * hour << u"97.3 %"_s << u"2.7 %"_s;
    QTest::newRow("never called all") << 365 * day << minute << u"99.9 %"_s << u"0.1 %"_s;
    QTest::newRow("never called nothing") << minute << 365 * day << u"0.1 %"_s << u"99.9 %"_s;
}

void TestTimelineWindow::percentages()
{
    QFETCH(qint64, up);
    QFETCH(qint64, down);
    QFETCH(QString, upText);
    QFETCH(QString, downText);
    const qint64 from = at(2026, 1, 1);
    const Timeline line = timeline(
        {{Status::Connected, {}, from, from + up}, {Status::NotConfigured, {}, from + up, from + up + down}},
        from, from + up + down + 4 * hour + 12 * minute);
    const QStringList summary = timelineSummary(line);
    QCOMPARE(summary.value(0), u"Conectado %1 do tempo observado"_s.arg(upText));
    QVERIFY(summary.value(1).startsWith(u"Desconectado %1 do tempo observado"_s.arg(downText)));
    QCOMPARE(summary.value(2), u"Sem observação 4 h 12 min (fora das porcentagens)"_s);
}

void TestTimelineWindow::outageWords()
{
    const qint64 from = at(2026, 1, 5);
    const Timeline line = timeline({{Status::NotConfigured, {}, from - hour, from + hour},
                                    {Status::Connected, {}, from + hour, from + 2 * hour},
                                    {Status::Other, u"X"_s, from + 2 * hour, from + 3 * hour}},
                                   from, from + 3 * hour);
    QCOMPARE(line.outages.size(), 2);
    QVERIFY(outageBegin(line.outages.at(0)).startsWith(u"antes de "_s));
    QCOMPARE(outageEnd(line.outages.at(0)), momentText(from + hour));
    QCOMPARE(outageBegin(line.outages.at(1)), momentText(from + 2 * hour));
    QVERIFY(outageEnd(line.outages.at(1)).startsWith(u"continuava em "_s));
    QVERIFY(timelineSummary(line).last().startsWith(u"2 queda(s); a mais longa durou 1 h"_s));
}

void TestTimelineWindow::barsByDayAndByMonth()
{
    QCOMPARE(timelineBars({}).size(), 0);
    const auto bars = [](qint64 from, qint64 to) {
        return timelineBars(timeline({{Status::Connected, {}, from, to}}, from, to));
    };
    QCOMPARE(bars(at(2026, 1, 5, 14), at(2026, 1, 5, 15)).size(), 1);
    QCOMPARE(bars(at(2026, 1, 5), at(2026, 1, 6)).size(), 1); // midnight belongs to the day before
    QCOMPARE(bars(at(2026, 1, 1), at(2026, 2, 1)).size(), 31);
    QVERIFY(!isByMonth(bars(at(2026, 1, 1), at(2026, 2, 1))));
    const auto year = bars(at(2025, 11, 23), at(2026, 11, 22));
    QCOMPARE(year.size(), 13);
    QVERIFY(isByMonth(year));
    for (const TimelineBar &bar : year)
        QVERIFY(bar.firstSegment == 0 && bar.lastSegment == 0);
    const Timeline line = oneFall(at(2026, 1, 1), at(2026, 1, 8), at(2026, 1, 5, 12));
    const auto week = timelineBars(line);
    QCOMPARE(week.at(3).lastSegment, 0);
    QCOMPARE(week.at(4).firstSegment, 0);
    QCOMPARE(week.at(4).lastSegment, 2);
    QCOMPARE(week.at(5).firstSegment, 2);
}

void TestTimelineWindow::aMinuteIsSeen_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("fall");
    QTest::newRow("in a day") << at(2026, 1, 5) << at(2026, 1, 5, 13, 7);
    QTest::newRow("in a month") << at(2025, 12, 10) << at(2025, 12, 20, 13, 7);
    QTest::newRow("in a year") << at(2025, 1, 10) << at(2025, 7, 20, 13, 7);
    QTest::newRow("the last one") << at(2025, 1, 10) << at(2026, 1, 5, 23, 58);
}

// However long the period is, a minute without connection is there in its colour.
void TestTimelineWindow::aMinuteIsSeen()
{
    QFETCH(qint64, from);
    QFETCH(qint64, fall);
    TimelineView view;
    const Timeline line = oneFall(from, at(2026, 1, 6), fall);
    view.setTimeline(line);
    view.resize(view.sizeHint());
    const QImage picture = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb down = statusColor(Status::NotConfigured, view.palette()).rgb();
    int pixels = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            pixels += picture.pixel(x, y) == down;
    }
    QVERIFY2(pixels >= view.fontMetrics().height() - 2, qPrintable(QString::number(pixels)));
}

// Without colours the three are three still.
void TestTimelineWindow::patterns()
{
    QList<QImage> looks;
    for (const State state : {State::Up, State::Down, State::Unobserved}) {
        QImage image(60, 16, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        TimelineLook(QPalette(Qt::white), 1).drawState(painter, QRectF(0, 0, 60, 16), state);
        painter.end();
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        QSet<int> shades;
        for (int x = 0; x < 60; ++x)
            shades.insert(grey.pixelColor(x, 8).value() / 128);
        looks.append(grey);
        QCOMPARE(shades.size(), state == State::Up ? 1 : 2);
    }
    QVERIFY(looks.at(1) != looks.at(2));
}

void TestTimelineWindow::keysAndToolTips()
{
    TimelineView view;
    view.setTimeline(oneFall(at(2026, 1, 5), at(2026, 1, 6), at(2026, 1, 5, 12)));
    QSignalSpy chosen(&view, &TimelineView::segmentChosen);
    view.show();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    QVERIFY(chosen.last().first().toString().startsWith(u"Conectado: "_s));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(chosen.last().first().toString(),
             u"Desconectado: %1 – %2 (1 min)"_s.arg(momentText(at(2026, 1, 5, 12)),
                                                    momentText(at(2026, 1, 5, 12, 1))));
    QVERIFY(!chosen.last().at(1).toRect().isEmpty());
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(chosen.last().first().toString().startsWith(u"Conectado: "_s));
}

std::unique_ptr<TimelineWindow> TestTimelineWindow::show()
{
    auto window = std::make_unique<TimelineWindow>(
        TimelineWindow::Parts{m_history, m_clock, m_settings, 180'000}, m_bot);
    window->show();
    return QTest::qWaitForWindowActive(window.get()) ? std::move(window) : nullptr;
}

void TestTimelineWindow::window()
{
    const qint64 now = m_clock.at.wallMs;
    m_history.spans = {{m_bot.botId,
                        {{Status::Connected, {}, now - 2 * day, now - 3 * hour},
                         {Status::NotConfigured, {}, now - 3 * hour, now - 2 * hour},
                         {Status::Connected, {}, now - 2 * hour, now - minute}}}};
    const auto window = show();
    QVERIFY(window);
    auto *line = window->findChild<TimelineView *>();
    QTRY_VERIFY(!line->accessibleDescription().isEmpty());
    QVERIFY(line->accessibleDescription().contains(u"Conectado 97.9 % do tempo observado"_s));
    QVERIFY(line->accessibleDescription().contains(u"Sem observação"_s));
    auto *outages = named<QTableView>(window.get(), u"Quedas"_s);
    QVERIFY(outages);
    QCOMPARE(outages->model()->rowCount(), 1);
    QCOMPARE(outages->model()->index(0, 2).data().toString(), u"1 h"_s);
    // The period counts.
    auto *period = named<QComboBox>(window.get(), u"Período"_s);
    period->setCurrentIndex(period->findText(u"Mês passado"_s));
    QTRY_VERIFY(line->accessibleDescription().startsWith(u"Nenhuma observação"_s));
    QCOMPARE(outages->model()->rowCount(), 0);
    QVERIFY(!named<QPushButton>(window.get(), u"Salvar como PDF…"_s)->isEnabled());
}

void TestTimelineWindow::windowSaysWhenNobodyLooked()
{
    m_history.spans.clear();
    const auto window = show();
    QVERIFY(window);
    auto *period = named<QComboBox>(window.get(), u"Período"_s);
    for (int i = 0; i < period->count(); ++i) {
        period->setCurrentIndex(i);
        QTRY_VERIFY(window->findChild<TimelineView *>()->accessibleDescription().startsWith(u"Nenhuma"_s));
    }
}

void TestTimelineWindow::windowFails()
{
    m_history.failure = StoreError{StoreError::Kind::Locked, u"/x"_s, {}};
    const auto window = show();
    QVERIFY(window);
    auto *bar = window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"Outro programa está usando"_s));
    m_history.failure.reset();
    QVERIFY(click(window.get(), u"Tentar novamente"_s));
    QTRY_VERIFY(!bar->isVisible());
}

// "Tudo" begins with the first span.
void TestTimelineWindow::everything()
{
    const qint64 now = m_clock.at.wallMs;
    m_history.spans = {{m_bot.botId, {{Status::Connected, {}, now - 400 * day, now - 399 * day}}}};
    const auto window = show();
    QVERIFY(window);
    auto *period = named<QComboBox>(window.get(), u"Período"_s);
    period->setCurrentIndex(period->findText(u"Tudo"_s));
    auto *line = window->findChild<TimelineView *>();
    QTRY_VERIFY(line->accessibleDescription().contains(u"Conectado 100 %"_s));
    QVERIFY(line->accessibleDescription().contains(u"Sem observação 399 dia(s)"_s));
}

QString TestTimelineWindow::textOf(const QString &path)
{
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (!pdftotext.waitForFinished() || pdftotext.exitCode() != 0)
        return {};
    return QString::fromUtf8(pdftotext.readAllStandardOutput());
}

void TestTimelineWindow::pdf()
{
    const QString path = m_files.filePath(u"a.pdf"_s);
    const Timeline line = timeline({{Status::Connected, {}, at(2026, 1, 5), at(2026, 1, 5, 12)},
                                    {Status::NotConfigured, {}, at(2026, 1, 5, 12), at(2026, 1, 5, 18)}},
                                   at(2026, 1, 5), at(2026, 1, 7));
    QVERIFY(writeReport({u"Padaria <b>São</b>"_s, u"Acme"_s, line, at(2026, 1, 7, 9)}, path).ok());
    const QString text = textOf(path).simplified();
    for (const QString &words :
         {u"Linha do tempo do WhatsApp"_s, u"Bot: Padaria <b>São</b>"_s, u"Empresa: Acme"_s,
          u"Período: "_s + timelinePeriod(line).simplified(),
          u"Gerado em "_s + momentText(at(2026, 1, 7, 9)).simplified(),
          u"Conectado 66.7 % do tempo observado"_s, u"Desconectado 33.3 % do tempo observado (6 h)"_s,
          u"Sem observação 1 dia(s) 6 h (fora das porcentagens)"_s,
          u"“Sem observação” são as horas em que o programa não leu o status"_s, u"Quedas"_s, u"Duração"_s,
          u"Página 1 de 1"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
}

void TestTimelineWindow::pdfOfManyPages()
{
    const QString path = m_files.filePath(u"many.pdf"_s);
    QList<StatusSpan> spans;
    const qint64 from = at(2025, 1, 1);
    for (int i = 0; i < 300; ++i) {
        spans.append({Status::Connected, {}, from + i * day, from + i * day + 20 * hour});
        spans.append({Status::NotConfigured, {}, from + i * day + 20 * hour, from + (i + 1) * day});
    }
    const Timeline line = timeline(spans, from, from + 300 * day);
    QVERIFY(writeReport({QString(1'000'000, u'n'), {}, line, from + 300 * day}, path).ok());
    const QStringList pages = textOf(path).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 3);
    int rows = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages.at(i).contains(u"Página %1 de %2"_s.arg(i + 1).arg(pages.size())));
        if (i > 0)
            QVERIFY(pages.at(i).contains(u"Início"_s)); // each page says what its columns are
        rows += int(QString(pages.at(i)).remove(u' ').count(u"4h\n"_s));
    }
    QCOMPARE(rows, 1 + 300); // the summary names the longest one, too
}

void TestTimelineWindow::pdfNotWritable()
{
    const auto written = writeReport({u"Bot"_s, {}, {}, 0}, m_files.filePath(u"nowhere/a.pdf"_s));
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, TableFileError::Kind::NotWritable);
}

void TestTimelineWindow::pdfFromTheWindow()
{
    const qint64 now = m_clock.at.wallMs;
    m_history.spans = {{m_bot.botId, {{Status::Connected, {}, now - 2 * day, now}}}};
    const auto window = show();
    QVERIFY(window);
    auto *save = named<QPushButton>(window.get(), u"Salvar como PDF…"_s);
    QTRY_VERIFY(save->isEnabled());
    auto *bar = window->findChild<MessageBar *>();
    const auto saveTo = [&](const QString &path) {
        QTest::mouseClick(save, Qt::LeftButton);
        auto *dialog = window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString proposed = dialog->selectedFiles().value(0);
        QVERIFY2(proposed.contains(u"linha-do-tempo-Padaria"_s) && proposed.endsWith(u"2025-10-09.pdf"_s),
                 qPrintable(proposed));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    };
    saveTo(m_files.filePath(u"none/a.pdf"_s));
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().startsWith(u"A linha do tempo não foi salva. O arquivo não pode ser gravado"_s));
    const QString path = m_files.filePath(u"b.pdf"_s);
    saveTo(path);
    QVERIFY(bar->text().startsWith(u"Linha do tempo salva em "_s));
    QVERIFY(textOf(path).contains(u"Padaria <b>"_s));
}

QTEST_MAIN(TestTimelineWindow)
#include "tst_timelinewindow.moc"
