#include "gui/missedresumesdialog.h"

#include "ui_missedresumesdialog.h"

#include "core/phonenumber.h"
#include "core/roster.h"
#include "gui/clickguard.h"
#include "gui/errortext.h"
#include "gui/numbertext.h"
#include "gui/statustext.h"

#include <QDateTime>
#include <QLocale>
#include <QStandardItemModel>

namespace lifty {

using namespace Qt::StringLiterals;

MissedResumesDialog::MissedResumesDialog(NumberPauser &pauser, Roster &roster, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MissedResumesDialog>())
    , m_pauser(pauser)
    , m_roster(roster)
    , m_model(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_model->setHorizontalHeaderLabels({tr("Número"), tr("Bot"), tr("Era para retomar em"), tr("Situação")});
    m_ui->list->setModel(m_model);
    const int letter = m_ui->list->fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair(0, 25), std::pair(1, 25), std::pair(2, 20)})
        m_ui->list->setColumnWidth(column, letters * letter);
    m_relist.setSingleShot(true);
    m_relist.setInterval(100);
    connect(&m_relist, &QTimer::timeout, this, &MissedResumesDialog::list);
    const auto relist = [this] {
        if (!m_relist.isActive())
            m_relist.start();
    };
    connect(&roster, &Roster::pausedNumbersChanged, this, relist);
    connect(&roster, &Roster::botsRemoved, this, relist);
    connect(&pauser, &NumberPauser::finished, this, [this](const NumberResult &result) {
        const Key key{result.botId, result.number};
        if (m_states.contains(key) && !result.ok())
            setState(key, resultText(result));
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        const PausedNumber &number = m_listed.at(item->row());
        if (item->checkState() == Qt::Checked)
            m_unticked.remove({number.botId, number.number});
        else if (item->isCheckable())
            m_unticked.insert({number.botId, number.number});
        enable();
    });
    connect(m_ui->resume, &QPushButton::clicked, this, &MissedResumesDialog::resumeTicked);
    connect(m_ui->keep, &QPushButton::clicked, this, &MissedResumesDialog::keepTicked);
    connect(m_ui->later, &QPushButton::clicked, this, &QDialog::reject);
    guardClicks(this);
    list();
    m_ui->list->setFocus();
}

MissedResumesDialog::~MissedResumesDialog() = default;

void MissedResumesDialog::list()
{
    const int current = m_ui->list->currentIndex().row();
    m_listed = m_pauser.dueWhileClosed();
    m_model->setRowCount(0);
    for (const PausedNumber &number : std::as_const(m_listed)) {
        const Bot *bot = m_roster.bot(number.botId);
        const QDateTime due = QDateTime::fromMSecsSinceEpoch(number.resumeAt);
        const QStringList words{readableNumber(number.number), bot ? shortName(bot->name) : QString(),
                                QLocale().toString(due, QLocale::ShortFormat),
                                m_states.value({number.botId, number.number})};
        QList<QStandardItem *> row;
        for (const QString &text : words) {
            row.append(new QStandardItem(text));
            row.last()->setEditable(false);
            row.last()->setToolTip(plainToolTip(text));
        }
        row.first()->setCheckable(true);
        row.first()->setCheckState(m_unticked.contains({number.botId, number.number}) ? Qt::Unchecked
                                                                                      : Qt::Checked);
        m_model->appendRow(row);
    }
    m_ui->list->setCurrentIndex(
        m_model->index(std::clamp(current, 0, std::max(0, m_model->rowCount() - 1)), 0));
    enable();
    if (m_listed.isEmpty())
        accept();
}

void MissedResumesDialog::enable()
{
    const bool any = !ticked().isEmpty();
    m_ui->resume->setEnabled(any);
    m_ui->keep->setEnabled(any);
}

QList<PausedNumber> MissedResumesDialog::ticked() const
{
    QList<PausedNumber> numbers = m_listed;
    numbers.removeIf([this](const PausedNumber &n) { return m_unticked.contains({n.botId, n.number}); });
    return numbers;
}

void MissedResumesDialog::resumeTicked()
{
    for (const PausedNumber &number : ticked()) {
        setState({number.botId, number.number}, tr("Retomando…"));
        m_pauser.resume(number.botId, {number.number});
    }
}

void MissedResumesDialog::keepTicked()
{
    for (PausedNumber number : ticked()) {
        number.resumeAt = 0;
        const Key key{number.botId, number.number};
        m_roster.savePausedNumber(number, this, [this, key](const auto &saved) {
            if (!saved.ok())
                setState(key, errorText(saved.error()));
        });
    }
}

void MissedResumesDialog::setState(const Key &key, const QString &words)
{
    m_states.insert(key, words);
    m_relist.start();
}

} // namespace lifty
