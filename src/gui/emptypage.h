#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class EmptyPage;
}

namespace lifty {

// In the table's place while it has nothing to list: why, and what to do about it.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);
    ~EmptyPage() override;

    // Without the demo's own button where this is the demo.
    void offerDemo(bool isOffered) { m_offersDemo = isOffered; }

    void showTrouble(const QString &why);
    void showNothingFound(bool onlySearching);
    void showNoCompany();
    void showNoBot();
    // The keyboard to the first thing to do.
    void focusFirst();

Q_SIGNALS:
    void firstStepsWanted();
    void demoWanted();
    void botWanted();
    void allWanted(); // without search and filters

private:
    void say(const QString &title, const QString &text, const QList<QWidget *> &buttons);

    const std::unique_ptr<Ui::EmptyPage> m_ui;
    bool m_offersDemo = true;
};

} // namespace lifty
