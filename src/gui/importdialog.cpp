#include "gui/importdialog.h"

#include "ui_importdialog.h"

#include "core/roster.h"
#include "gui/announce.h"
#include "gui/clickguard.h"
#include "gui/errortext.h"
#include "gui/importtablemodel.h"
#include "gui/statustext.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace lifty {

using namespace Qt::StringLiterals;
using Situation = ImportLine::Situation;

ImportDialog::ImportDialog(Roster &roster, TableFiles &files, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_roster(roster)
    , m_model(new ImportTableModel(this))
{
    m_ui->setupUi(this);
    m_ui->file->setText(tr("Arquivo: %1").arg(shortName(QFileInfo(path).fileName())));
    setUpTable();
    connect(m_ui->situations, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QVariant situation = m_ui->situations->itemData(index);
        m_model->setFilter(situation.isValid() ? std::optional(Situation(situation.toInt())) : std::nullopt);
    });
    connect(m_ui->import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_progressTimer.setInterval(100);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] { m_ui->progress->setValue(m_progress->done); });

    // What is saved elsewhere meanwhile changes what is new.
    for (auto change : {&Roster::companiesChanged, &Roster::botsSaved, &Roster::opened})
        connect(&roster, change, this, &ImportDialog::plan);
    connect(&roster, &Roster::botSaved, this, &ImportDialog::plan);
    connect(&roster, &Roster::botsRemoved, this, &ImportDialog::plan);

    guardClicks(this);
    showBusy(tr("Lendo o arquivo…"), 0);
    files.read(path, this, [this](const auto &read) { showRead(read); });
}

ImportDialog::~ImportDialog() = default;

QString ImportDialog::draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return QFileInfo(path).isFile() ? path : QString();
}

void ImportDialog::setUpTable()
{
    QTableView *table = m_ui->lines;
    table->setModel(m_model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {8, 18, 20, 24, 17};
    for (int column = 0; column < int(std::size(widths)); ++column)
        table->setColumnWidth(column, table->fontMetrics().averageCharWidth() * widths[column]);
}

void ImportDialog::showBusy(const QString &words, int total)
{
    m_ui->trouble->setError({});
    m_ui->summary->setText(words);
    m_ui->advice->clear();
    m_ui->progress->setRange(0, total);
    m_ui->progress->setValue(0);
    m_ui->progress->show();
    m_ui->import->setEnabled(false);
    m_ui->preview->setEnabled(false);
    setFocus(); // on no button: the Enter that began an import must not end it when it is pressed twice
    announce(m_ui->summary);
}

void ImportDialog::showTrouble(const QString &words)
{
    m_ui->progress->hide();
    m_ui->preview->hide();
    m_ui->summary->hide();
    m_ui->advice->hide();
    // In the room of all that, the words stand at the top.
    m_ui->trouble->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_ui->trouble->setAlignment(Qt::AlignTop);
    m_ui->trouble->setError(words);
}

void ImportDialog::showRead(const Result<QList<TableRow>, TableFileError> &read)
{
    if (!read.ok())
        return showTrouble(errorText(read.error()));
    if (read.value().isEmpty())
        return showTrouble(tr("O arquivo está vazio."));
    m_rows = read.value();
    plan();
    goToNextStep();
    announce(m_ui->summary);
}

// Also while it imports, but then this import is what changed the roster.
void ImportDialog::plan()
{
    if (m_progress || m_rows.isEmpty())
        return;
    m_model->setPlan(planImport(m_rows, m_roster.companies(), m_roster.bots()));
    if (!m_model->plan().isHeaderUnderstood)
        showTrouble(tr("A primeira linha do arquivo precisa ter os nomes das colunas: "
                       "empresa;nome;token;observacoes. Acrescente essa linha e importe de novo."));
    else if (m_model->plan().lines.isEmpty())
        showTrouble(tr("O arquivo só tem a linha com os nomes das colunas. Não há nenhum bot nele."));
    else
        showPlan();
}

void ImportDialog::showPlan()
{
    const ImportPlan &plan = m_model->plan();
    m_ui->progress->hide();
    m_ui->preview->setEnabled(true);
    m_ui->import->setEnabled(plan.count(Situation::New) + plan.count(Situation::Changed) > 0);
    m_ui->cancel->setEnabled(true);
    m_ui->summary->setText(summary());
    m_ui->advice->setText(advice());
    listSituations();
}

void ImportDialog::goToNextStep()
{
    // On the list: the Enter that chose the file, pressed twice, must not import what nobody has looked at.
    (m_ui->import->isEnabled() ? static_cast<QWidget *>(m_ui->lines) : m_ui->cancel)->setFocus();
}

// One entry for each situation that there is, the chosen one kept.
void ImportDialog::listSituations()
{
    const QVariant chosen = m_ui->situations->currentData();
    m_ui->situations->clear();
    m_ui->situations->addItem(tr("Todas as linhas"));
    for (const Situation situation :
         {Situation::New, Situation::Changed, Situation::AlreadyThere, Situation::Faulty}) {
        if (m_model->plan().count(situation) > 0)
            m_ui->situations->addItem(situationIcon(situation, palette()), situationText(situation),
                                      int(situation));
    }
    m_ui->situations->setCurrentIndex(chosen.isValid() ? std::max(0, m_ui->situations->findData(chosen)) : 0);
}

QString ImportDialog::summary() const
{
    const ImportPlan &plan = m_model->plan();
    QStringList parts;
    if (const int count = plan.count(Situation::New))
        parts.append(tr("%Ln novo(s)", nullptr, count));
    if (const int count = plan.count(Situation::Changed))
        parts.append(tr("%Ln alterado(s)", nullptr, count));
    if (const int count = plan.count(Situation::AlreadyThere))
        parts.append(tr("%Ln já cadastrado(s)", nullptr, count));
    if (const int count = plan.count(Situation::Faulty))
        parts.append(tr("%Ln com erro", nullptr, count));
    return parts.join(u" · "_s);
}

QString ImportDialog::advice() const
{
    const ImportPlan &plan = m_model->plan();
    QStringList sentences;
    const int faulty = plan.count(Situation::Faulty);
    if (plan.count(Situation::AlreadyThere) == plan.lines.size())
        sentences.append(tr("Todos os bots do arquivo já estão cadastrados. Não há nada para importar."));
    else if (faulty == plan.lines.size())
        sentences.append(tr("Nenhuma linha pode ser importada. Corrija o arquivo e importe de novo."));
    else if (faulty > 0)
        sentences.append(tr("Linhas com erro ficam de fora."));
    if (!plan.newCompanies.isEmpty()) {
        constexpr int most = 3;
        QStringList names;
        for (const Company &company :
             plan.newCompanies.first(std::min<qsizetype>(most, plan.newCompanies.size())))
            names.append(u'“' + shortName(company.name) + u'”');
        if (const int more = int(plan.newCompanies.size() - names.size()))
            names.append(tr("mais %Ln", nullptr, more));
        sentences.append(
            tr("%Ln empresa(s) nova(s), ainda sem chave de API: %1.", nullptr, int(plan.newCompanies.size()))
                .arg(names.join(u", "_s)));
    }
    return sentences.join(u' ');
}

void ImportDialog::import()
{
    const Batch batch = m_model->plan().batch();
    m_progress = std::make_shared<Progress>();
    showBusy(tr("Importando…"), int(batch.companies.size() + batch.bots.size()));
    m_progressTimer.start();
    m_roster.import(batch, m_progress, this, [this](const auto &saved) { showImported(saved); });
}

void ImportDialog::showImported(const Result<Nothing, StoreError> &saved)
{
    m_progressTimer.stop();
    m_progress.reset();
    if (saved.ok()) {
        Q_EMIT imported(resultSentence(), !m_model->plan().newCompanies.isEmpty());
        return accept();
    }
    plan();
    goToNextStep();
    m_ui->trouble->setError(saved.error().kind == StoreError::Kind::Cancelled
                                ? tr("Importação cancelada. Nada foi importado.")
                                : tr("Nada foi importado. %1").arg(errorText(saved.error())));
}

QString ImportDialog::resultSentence() const
{
    QStringList sentences{tr("Importação concluída: %1.").arg(summary())};
    if (const int companies = int(m_model->plan().newCompanies.size()))
        sentences.append(
            tr("Cadastre a chave de %Ln empresa(s) nova(s) em “Empresas…”.", nullptr, companies));
    return sentences.join(u' ');
}

void ImportDialog::reject()
{
    if (!m_progress)
        return QDialog::reject();
    m_progress->cancelled = true;
    m_ui->cancel->setEnabled(false);
    m_ui->summary->setText(tr("Cancelando…"));
}

} // namespace lifty
