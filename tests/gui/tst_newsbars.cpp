#include "gui/newsbars.h"

#include <QTest>
#include <QToolButton>

using namespace lifty;
using namespace Qt::StringLiterals;

class TestNewsBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastThree();
    void whatOffersSomethingStaysLongest();
    void takesNoRoomWhenAllIsPutAway();

private:
    static QStringList shown(const NewsBars &news)
    {
        QStringList texts;
        for (const auto *bar : news.findChildren<MessageBar *>()) {
            if (bar->isVisible())
                texts.append(bar->text());
        }
        return texts;
    }
};

void TestNewsBars::keepsTheLastThree()
{
    NewsBars news;
    for (const QString &text : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        news.tell(MessageBar::Kind::Success, text);
    QCOMPARE(shown(news), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
}

void TestNewsBars::whatOffersSomethingStaysLongest()
{
    NewsBars news;
    news.tell(MessageBar::Kind::Information, u"removed"_s, u"Undo"_s);
    for (const QString &text : {u"1"_s, u"2"_s, u"3"_s})
        news.tell(MessageBar::Kind::Information, text);
    QCOMPARE(shown(news), (QStringList{u"removed"_s, u"2"_s, u"3"_s}));
}

void TestNewsBars::takesNoRoomWhenAllIsPutAway()
{
    NewsBars news;
    QVERIFY(!news.isVisible());
    MessageBar *first = news.tell(MessageBar::Kind::Information, u"1"_s);
    MessageBar *second = news.tell(MessageBar::Kind::Warning, u"<b>2</b>"_s);
    QVERIFY(news.isVisible());
    second->findChild<QToolButton *>()->click();
    QCOMPARE(shown(news), QStringList{u"1"_s});
    news.putAway(first);
    QVERIFY(!news.isVisible());
}

QTEST_MAIN(TestNewsBars)
#include "tst_newsbars.moc"
