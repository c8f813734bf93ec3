#include "gui/bottablemodel.h"
#include "gui/errortext.h"
#include "gui/icons.h"
#include "gui/modelparts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QTextDocument>

#include <optional>

using namespace lifty;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class TestBotTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void columns();
    void addEditRemove();
    void oneRangedSignalABatch();
    void statusesOfBotsThatAreGone();
    void companyRenamed();
    void editedTokenForgetsTheStatus();
    void agesAreCountedWhenTheyAreAskedFor();
    void lastRunIsGreyed();
    void errorIsInTheToolTip();
    void hostileWords_data();
    void hostileWords();
    void tenThousandStatusesAtOnce();

private:
    QString cell(int row, BotTableModel::Column column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }
    Bot bot(int row) const { return *m_parts->roster.bot(m_model->botId(row)); }

    std::optional<RosterParts> m_parts;
    std::unique_ptr<BotTableModel> m_model;
    QUuid m_acme;
};

// Three bots; whatever a test does, the model tester watches it.
void TestBotTableModel::init()
{
    m_parts.emplace();
    m_acme = m_parts->addCompany(u"Acme"_s);
    for (const QString &name : {u"Padaria Central"_s, u"Clínica Sorriso"_s, u"Pet & Cia"_s})
        m_parts->addBot(m_acme, name, u"filial 3"_s);
    m_model = std::make_unique<BotTableModel>(m_parts->roster, m_parts->clock);
    new Tester(m_model.get(), Tester::FailureReportingMode::Fatal, m_model.get());
    QVERIFY(m_parts->open());
    QCOMPARE(m_model->rowCount(), 3);
}

void TestBotTableModel::cleanup()
{
    m_model.reset();
    m_parts.reset();
}

void TestBotTableModel::columns()
{
    QStringList headers;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headers.append(m_model->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headers, (QStringList{u"Nome"_s, u"Empresa"_s, u"Status"_s, u"Verificado"_s,
                                   u"Números pausados"_s, u"Observações"_s}));
    m_parts->apply({m_model->botId(0)}, u"CONNECTED"_s);
    m_parts->clock.at.wallMs += 4'000;
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells.append(cell(0, BotTableModel::Column(column)));
    QCOMPARE(cells, (QStringList{u"Padaria Central"_s, u"Acme"_s, u"Conectado"_s, u"há 4 s"_s, u"0"_s,
                                 u"filial 3"_s}));
    QCOMPARE(cell(1, BotTableModel::Status), u"Não verificado"_s);
    QCOMPARE(cell(1, BotTableModel::CheckedAt), QString());
    QVERIFY(m_model->index(0, BotTableModel::CheckedAt).data(Qt::ToolTipRole).toString().contains(u"2025"_s));
}

void TestBotTableModel::addEditRemove()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);

    const Bot added{QUuid::createUuid(), m_acme, u"Ótica"_s, u"otica"_s, {}};
    QVERIFY(m_parts->save(added));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_model->rowOf(added.id), 3);

    Bot edited = bot(1);
    edited.name = u"Clínica Nova"_s;
    QVERIFY(m_parts->save(edited));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    QCOMPARE(cell(1, BotTableModel::Name), u"Clínica Nova"_s);
    QVERIFY(m_model->searchText(1).contains(u"clinica nova"_s));

    QVERIFY(m_parts->remove({m_model->botId(0), added.id, QUuid::createUuid()}));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rowOf(edited.id), 0);
    QCOMPARE(m_model->rowOf(added.id), -1);
    QCOMPARE(reset.size(), 0);
}

void TestBotTableModel::oneRangedSignalABatch()
{
    const QUuid third = m_parts->addBot(m_acme, u"Quarto"_s);
    QVERIFY(m_parts->open());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_parts->apply({third, m_model->botId(1)}, u"QRCODE"_s);
    QCOMPARE(changed.size(), 1);
    const auto first = changed[0][0].toModelIndex(), last = changed[0][1].toModelIndex();
    QCOMPARE(first.row(), 1);
    QCOMPARE(last.row(), 3);
    QVERIFY(first.column() <= BotTableModel::Status && last.column() >= BotTableModel::CheckedAt);
    QCOMPARE(cell(3, BotTableModel::Status), u"Aguardando leitura"_s);
    QVERIFY(m_model->searchText(3).contains(u"aguardando"_s));
}

void TestBotTableModel::statusesOfBotsThatAreGone()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_parts->apply({QUuid::createUuid()}, u"CONNECTED"_s);
    QCOMPARE(changed.size(), 0);
}

void TestBotTableModel::companyRenamed()
{
    Company company = m_parts->roster.companies().first();
    company.name = u"Ácme & Filhos"_s;
    QVERIFY(m_parts->save(company));
    QCOMPARE(cell(2, BotTableModel::CompanyName), u"Ácme & Filhos"_s);
    QVERIFY(m_model->searchText(2).contains(u"acme & filhos"_s));
}

void TestBotTableModel::editedTokenForgetsTheStatus()
{
    m_parts->apply({m_model->botId(0)}, u"CONNECTED"_s);
    Bot edited = bot(0);
    edited.token = u"another"_s;
    QVERIFY(m_parts->save(edited));
    QCOMPARE(cell(0, BotTableModel::Status), u"Não verificado"_s);
}

void TestBotTableModel::agesAreCountedWhenTheyAreAskedFor()
{
    m_parts->apply({m_model->botId(0)}, u"CONNECTED"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QCOMPARE(cell(0, BotTableModel::CheckedAt), u"há 0 s"_s);
    m_parts->clock.at.wallMs += 120'000;
    QCOMPARE(cell(0, BotTableModel::CheckedAt), u"há 2 min"_s);
    QCOMPARE(changed.size(), 0);
}

void TestBotTableModel::lastRunIsGreyed()
{
    const QUuid id = m_model->botId(0);
    m_parts->store.content.statuses.insert(id, LinkStatus::fromWord(u"CONNECTED"_s, 1));
    QVERIFY(m_parts->open());
    const QModelIndex index = m_model->index(0, BotTableModel::Status);
    QCOMPARE(index.data().toString(), u"Conectado"_s);
    QCOMPARE(index.data(Qt::ForegroundRole).value<QBrush>(),
             QApplication::palette().brush(QPalette::PlaceholderText));
    m_parts->apply({id}, u"CONNECTED"_s);
    QCOMPARE(index.data(Qt::ForegroundRole).value<QColor>(),
             statusColor(LinkStatus::Kind::Connected, QApplication::palette()));
}

void TestBotTableModel::errorIsInTheToolTip()
{
    const GatewayError error{.kind = GatewayError::Kind::BadRequest,
                             .sent = true,
                             .httpStatus = 400,
                             .serverMessage = u"<b>API key</b>"_s};
    m_parts->roster.apply({{m_model->botId(0), {LinkStatus::fromError(error, 1), 5}}});
    QTextDocument tip;
    tip.setHtml(cell(0, BotTableModel::Status, Qt::ToolTipRole));
    QCOMPARE(cell(0, BotTableModel::Status), u"Chave recusada"_s);
    QVERIFY(tip.toPlainText().contains(u"“<b>API key</b>”"_s));
}

void TestBotTableModel::hostileWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("begin"); // of the cell
    QTest::newRow("1 MB") << QString(1'000'000, u'x') << QString(200, u'x');
    QTest::newRow("HTML") << u"<b>x</b><img src=file:///etc/passwd>"_s
                          << u"<b>x</b><img src=file:///etc/passwd>"_s;
    QTest::newRow("right to left") << u"a\u202Egnp.exe"_s << u"a⟨U+202E⟩gnp.exe"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"a⟨U+0000⟩b"_s;
    QTest::newRow("line breaks") << u"a\r\nb\u2028c"_s << u"a b c"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd800) + u"b"_s << u"a"_s;
}

void TestBotTableModel::hostileWords()
{
    QFETCH(QString, words);
    QFETCH(QString, begin);
    Bot hostile{QUuid::createUuid(), m_acme, words, u"t"_s, words};
    QVERIFY(m_parts->save(hostile));
    m_parts->apply({hostile.id}, words);
    const int row = m_model->rowOf(hostile.id);
    for (const auto column : {BotTableModel::Name, BotTableModel::Status, BotTableModel::Notes}) {
        const QString shown = cell(row, column);
        QVERIFY2(shown.startsWith(begin), qPrintable(shown.left(200)));
        QVERIFY(shown.size() <= 501);
        const QString tip = cell(row, column, Qt::ToolTipRole);
        QVERIFY(Qt::mightBeRichText(tip)); // and all of it is escaped
        QVERIFY(tip.size() < 20'000);
        QTextDocument document;
        document.setHtml(tip);
        QVERIFY(!document.toPlainText().contains(QChar(QChar::ObjectReplacementCharacter)));
        QVERIFY(!document.toPlainText().contains(u'\u202E'));
        if (words.startsWith(u'<'))
            QVERIFY(document.toPlainText().contains(words));
    }
}

void TestBotTableModel::tenThousandStatusesAtOnce()
{
    QList<QUuid> ids;
    for (int i = 0; i < 10'000; ++i)
        ids.append(m_parts->addBot(m_acme, u"Bot %1"_s.arg(i)));
    m_model = std::make_unique<BotTableModel>(m_parts->roster,
                                              m_parts->clock); // without the tester: it reads each row
    QVERIFY(m_parts->open());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QElapsedTimer timer;
    timer.start();
    m_parts->apply(ids, u"CONNECTED"_s);
    QVERIFY2(timer.elapsed() < 5'000,
             qPrintable(QString::number(timer.elapsed()))); // far from quadratic, at any load
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(TestBotTableModel)
#include "tst_bottablemodel.moc"
