#include "gui/silencedialog.h"

#include "gui/errortext.h"
#include "gui/modelparts.h"
#include "gui/widgets.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace lifty;
using namespace lifty::fakes;
using namespace Qt::StringLiterals;

class TestSilenceDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil)); }
    void init();
    void choices_data();
    void choices();
    void chosenMoment();
    void momentIsOver();
    void names();
    void alreadySilent();
    void silenceEnds();
    void escapeChangesNothing();
    void diskRefuses();
    void notWhileSaving();
    void hostileNames();
    void keyboardAlone();

private:
    void open(const QList<QUuid> &botIds)
    {
        m_dialog = std::make_unique<SilenceDialog>(botIds, m_parts->roster, now());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    qint64 now() const { return m_parts->clock.at.wallMs; }
    QDateTime local(qint64 at) const { return QDateTime::fromMSecsSinceEpoch(at); }
    QComboBox *until() { return named<QComboBox>(m_dialog.get(), u"Não avisar"_s); }
    QDateTimeEdit *moment()
    {
        return named<QDateTimeEdit>(m_dialog.get(), u"Dia e hora de voltar a avisar"_s);
    }
    qint64 silence(const QUuid &id) const { return m_parts->roster.silencedUntil(id); }
    void silenceNow(const QList<QUuid> &ids, qint64 until)
    {
        m_parts->roster.silence(ids, until, &m_parts->roster, [](const auto &) {});
        QTRY_COMPARE(silence(ids.first()), until);
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    }

    std::unique_ptr<RosterParts> m_parts;
    std::unique_ptr<SilenceDialog> m_dialog;
    QUuid m_first, m_second;
};

void TestSilenceDialog::init()
{
    m_dialog.reset();
    m_parts = std::make_unique<RosterParts>();
    const QUuid company = m_parts->addCompany(u"Acme"_s);
    m_first = m_parts->addBot(company, u"Padaria Central"_s);
    m_second = m_parts->addBot(company, u"Pet & Cia"_s);
    QVERIFY(m_parts->open());
}

void TestSilenceDialog::choices_data()
{
    constexpr qint64 hour = 3'600'000;
    constexpr qint64 now = 1'760'000'000'000; // 2025-10-09 08:53:20 UTC
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("words");
    QTest::addColumn<qint64>("until");
    QTest::newRow("an hour") << 0 << u"Por 1 hora, até 09:53"_s << now + hour;
    QTest::newRow("four") << 1 << u"Por 4 horas, até 12:53"_s << now + 4 * hour;
    QTest::newRow("tomorrow") << 2 << u"Até amanhã às 08:00"_s
                              << QDateTime(QDate(2025, 10, 10), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch();
    QTest::newRow("for ever") << 4 << u"Até eu ligar os avisos de novo"_s << Store::forEver;
}

void TestSilenceDialog::choices()
{
    QFETCH(const int, index);
    QFETCH(const qint64, until);
    open({m_first, m_second});
    QVERIFY(this->until());
    QCOMPARE(this->until()->currentIndex(), 0);
    QTEST(this->until()->itemText(index), "words");
    this->until()->setCurrentIndex(index);
    QVERIFY(!moment()->isEnabled());
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QVERIFY(click(m_dialog.get(), u"Silenciar"_s));
    QVERIFY(accepted.wait());
    QCOMPARE(silence(m_first), until);
    QCOMPARE(silence(m_second), until);
    QCOMPARE(m_parts->store.content.silences.value(m_first), until);
}

void TestSilenceDialog::chosenMoment()
{
    open({m_first});
    until()->setCurrentIndex(3);
    QVERIFY(moment()->isEnabled());
    const QDateTime wanted(QDate(2025, 12, 24), QTime(18, 0));
    moment()->setDateTime(wanted);
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QVERIFY(click(m_dialog.get(), u"Silenciar"_s));
    QVERIFY(accepted.wait());
    QCOMPARE(silence(m_first), wanted.toMSecsSinceEpoch());
    QCOMPARE(silence(m_second), 0);
}

void TestSilenceDialog::momentIsOver()
{
    open({m_first});
    until()->setCurrentIndex(3);
    moment()->setDateTime(local(now() - 60'000));
    QVERIFY(click(m_dialog.get(), u"Silenciar"_s));
    QCOMPARE(errorUnder(moment()), u"Esta hora já passou. Escolha uma hora que ainda vem."_s);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(QApplication::focusWidget(), moment());
    moment()->setDateTime(local(now() + 3'600'000));
    QCOMPARE(errorUnder(moment()), QString());
    QCOMPARE(silence(m_first), 0);
}

void TestSilenceDialog::names()
{
    open({m_first});
    QCOMPARE(m_dialog->windowTitle(), u"Silenciar"_s);
    QVERIFY(words().contains(u"Silenciar Padaria Central?"_s));
    QVERIFY(!named<QAbstractButton>(m_dialog.get(), u"Voltar a avisar"_s));
    open({m_first, m_second});
    QVERIFY(words().contains(u"Silenciar 2 bot(s)?"_s));
}

void TestSilenceDialog::alreadySilent()
{
    silenceNow({m_first}, now() + 3'600'000);
    open({m_first});
    QVERIFY2(words().contains(u"Está em silêncio até 09:53."_s), qPrintable(words()));
    QVERIFY(named<QAbstractButton>(m_dialog.get(), u"Voltar a avisar"_s));
    open({m_first, m_second});
    QVERIFY(words().contains(u"1 já está(ão) em silêncio."_s));
    open({m_second});
    QVERIFY(!words().contains(u"em silêncio"_s));
    silenceNow({m_first}, Store::forEver);
    open({m_first});
    QVERIFY(words().contains(u"Está em silêncio até você ligar os avisos de novo."_s));
    silenceNow({m_first}, now() - 1); // over
    open({m_first});
    QVERIFY(!named<QAbstractButton>(m_dialog.get(), u"Voltar a avisar"_s));
}

void TestSilenceDialog::silenceEnds()
{
    silenceNow({m_first}, Store::forEver);
    open({m_first, m_second});
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QVERIFY(click(m_dialog.get(), u"Voltar a avisar"_s));
    QVERIFY(accepted.wait());
    QCOMPARE(silence(m_first), 0);
    QCOMPARE(silence(m_second), 0);
}

void TestSilenceDialog::escapeChangesNothing()
{
    open({m_first});
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    runEvents();
    QCOMPARE(silence(m_first), 0);
}

void TestSilenceDialog::diskRefuses()
{
    open({m_first});
    const StoreError full{StoreError::Kind::Full, {}, {}};
    m_parts->store.failure = full;
    QVERIFY(click(m_dialog.get(), u"Silenciar"_s));
    QTRY_VERIFY(words().contains(errorText(full)));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(silence(m_first), 0);
    QCOMPARE(QApplication::focusWidget(), named<QAbstractButton>(m_dialog.get(), u"Silenciar"_s));
    m_parts->store.failure.reset();
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QVERIFY(click(m_dialog.get(), u"Silenciar"_s));
    QVERIFY(accepted.wait());
}

// What was given up then would be saved all the same.
void TestSilenceDialog::notWhileSaving()
{
    m_parts->store.answers.hold();
    open({m_first});
    QVERIFY(click(m_dialog.get(), u"Silenciar"_s));
    QVERIFY(!click(m_dialog.get(), u"Silenciar"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    m_parts->store.answers.release();
    QTRY_VERIFY(!m_dialog->isVisible());
}

void TestSilenceDialog::hostileNames()
{
    const QUuid company = m_parts->roster.companies().first().id;
    const QString name = u"<b>x</b><img src=file:/etc/passwd>"_s + QString(100'000, u'W');
    QVERIFY(m_parts->save({m_first, company, name, u"t"_s, {}}));
    open({m_first});
    QVERIFY(words().contains(u"Silenciar <b>x</b>"_s));
    QVERIFY2(m_dialog->minimumSizeHint().width() < 1024 && m_dialog->sizeHint().height() < 560,
             qPrintable(QString::number(m_dialog->minimumSizeHint().width())));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->buddy());
}

void TestSilenceDialog::keyboardAlone()
{
    open({m_first});
    QCOMPARE(QApplication::focusWidget(), until());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(accepted.wait());
    QCOMPARE(silence(m_first), Store::forEver);
}

QTEST_MAIN(TestSilenceDialog)
#include "tst_silencedialog.moc"
