#include "gui/celldelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QStandardItemModel>
#include <QStyleFactory>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestCellDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksAsTheStyleDrawsIt_data();
    void looksAsTheStyleDrawsIt();
    void anotherFontIsAnotherText();
    void anotherWidthIsCutAnew();

private:
    QImage picture() { return m_table->grab().toImage(); }
    // The same table, drawn by the style alone.
    QImage reference()
    {
        auto *ours = m_table->itemDelegate();
        QStyledItemDelegate plain;
        m_table->setItemDelegate(&plain);
        const QImage drawn = picture();
        m_table->setItemDelegate(ours);
        return drawn;
    }

    QStandardItemModel m_model;
    std::unique_ptr<QTableView> m_table;
};

void TestCellDelegate::init()
{
    m_model.clear();
    QPixmap dot(16, 16);
    dot.fill(Qt::red);
    for (const QString &text :
         {u"Padaria Central"_s, u""_s, u"Um nome que é comprido demais para a largura da coluna"_s,
          u"<b>texto</b>"_s, u"شركة"_s, u"🍕 e acentos: ãéîõü"_s}) {
        auto *plain = new QStandardItem(text);
        auto *withIcon = new QStandardItem(QIcon(dot), text);
        withIcon->setForeground(Qt::darkGreen);
        auto *number = new QStandardItem(text.left(3));
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model.appendRow({plain, withIcon, number});
    }
    m_table = std::make_unique<QTableView>();
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(m_table.get()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->resize(500, 300);
}

void TestCellDelegate::looksAsTheStyleDrawsIt_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<Qt::TextElideMode>("cut");
    QTest::addColumn<bool>("isEnabled");
    QTest::newRow("plain") << u"fusion"_s << Qt::ElideMiddle << true;
    QTest::newRow("another style") << u"windows"_s << Qt::ElideRight << true;
    QTest::newRow("disabled") << u"fusion"_s << Qt::ElideRight << false;
}

void TestCellDelegate::looksAsTheStyleDrawsIt()
{
    QFETCH(const QString, style);
    const std::unique_ptr<QStyle> drawing(QStyleFactory::create(style));
    m_table->setStyle(drawing.get());
    QFETCH(const Qt::TextElideMode, cut);
    m_table->setTextElideMode(cut);
    QFETCH(const bool, isEnabled);
    m_table->setEnabled(isEnabled);
    m_table->selectRow(2);
    QCOMPARE(picture(), reference());
    QCOMPARE(picture(), reference()); // the second time from what was kept
    m_table->setStyle(nullptr);
}

void TestCellDelegate::anotherFontIsAnotherText()
{
    picture();
    QFont larger = m_table->font();
    larger.setPointSize(larger.pointSize() + 4);
    m_table->setFont(larger);
    QCOMPARE(picture(), reference());
}

void TestCellDelegate::anotherWidthIsCutAnew()
{
    picture();
    m_table->setColumnWidth(0, 60);
    QCOMPARE(picture(), reference());
}

QTEST_MAIN(TestCellDelegate)
#include "tst_celldelegate.moc"
