// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/figurespage.h"

#include "model/document/document.h"
#include "model/document/watcher.h"
#include "views/panels/fieldeditor.h"
#include "views/panels/sentencelist.h"
#include "views/widgets/chiprow.h"
#include "views/widgets/figuretile.h"
#include "views/widgets/trendline.h"
#include "views/widgets/uitext.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static const Key hourlyRate(u"hourly-rate");

FiguresPage::FiguresPage(QWidget *parent)
    : QuestionPage(parent)
    , m_subject(u"hours"_s)
    , m_grid(new QGridLayout)
    , m_rateLine(new QWidget(this))
    , m_meaning(wrappedLabel({}, this))
    , m_chips(new ChipRow(this))
    , m_trend(new TrendLine(this))
    , m_list(new SentenceList(this))
    , m_note(wrappedLabel({}, this))
{
    setTitle(tr("Figures"));
    m_grid->setSpacing(6);
    column()->addLayout(m_grid);
    for (QLabel *label : {m_meaning, m_note})
        label->setForegroundRole(QPalette::PlaceholderText);
    column()->addWidget(m_meaning);
    auto *rate = new QHBoxLayout(m_rateLine);
    rate->setContentsMargins(0, 0, 0, 0);
    rate->addWidget(plainLabel(tr("What an hour of work costs"), m_rateLine));
    column()->addWidget(m_rateLine);
    column()->addWidget(m_chips);
    m_trend->setFixedHeight(56);
    m_trend->setEnabled(false);
    column()->addWidget(m_trend);
    m_list->setObjectName(u"figures"_s);
    m_list->setAccessibleName(tr("Figures"));
    m_list->installEventFilter(this);
    column()->addWidget(m_list, 1);
    column()->addWidget(m_note);
    setFocusProxy(m_list);
    connect(m_chips, &ChipRow::chosen, this, [this](int breakdown) {
        m_breakdowns[m_subject] = breakdown;
        present();
    });
    connect(m_list, &QListWidget::itemSelectionChanged, this, &FiguresPage::light);
    connect(m_list, &QListWidget::itemClicked, this, &FiguresPage::openChosen);
}

void FiguresPage::setProject(Document *document, const Watcher *watcher)
{
    answers().forget();
    m_document = document;
    m_watcher = watcher;
    m_sheets.clear();
    setFigures({}, {});
    delete m_rate;
    m_rate = nullptr;
    if (!document)
        return;
    const FieldRow *row = document->schema().field(Key(u"project"), hourlyRate);
    m_rate = FieldEditor::make(*row, *document, m_rateLine);
    m_rate->setObjectName(u"hourlyRate"_s);
    m_rateLine->layout()->addWidget(m_rate);
    connect(m_rate, &FieldEditor::edited, this, [this](const Value &value) {
        m_shownRate = value;
        m_document->setField({projectId}, hourlyRate, value);
    });
    showRate();
}

void FiguresPage::showRate()
{
    m_shownRate = m_document->graph().value(projectId, hourlyRate);
    m_rate->present(m_shownRate, false);
}

void FiguresPage::open(const QString &figure)
{
    closeList();
    if (!figure.isEmpty()) {
        m_subject = figure.section(u':', 0, 0);
        openFigure(figure);
    }
    refresh(m_document->graph());
    light();
}

void FiguresPage::setViewSheet(const FigureSheet &sheet)
{
    m_viewSheet = sheet;
    if (isVisible())
        present();
}

// What the findings beside it are about.
void FiguresPage::refresh(const Graph &)
{
    answers().ask(
        [graph = m_watcher->shownGraph(), report = m_watcher->shownReport()] {
            return figureSheets(graph, report, QDate::currentDate());
        },
        [this, graph = m_watcher->shownGraph(), scenario = m_watcher->scenario()](
            const QList<FigureSheet> &sheets) { take(graph, scenario, sheets); });
}

void FiguresPage::take(const Graph &graph,
                       const QString &scenario,
                       const QList<FigureSheet> &sheets)
{
    if (m_document->graph().value(projectId, hourlyRate) != m_shownRate)
        showRate();
    m_graph = graph;
    m_scenario = scenario;
    m_sheets = sheets;
    present();
}

// The figures of the view are of what it shows, which is always the map as it is.
void FiguresPage::showScenario()
{
    const bool through = !m_scenario.isEmpty() && m_subject != m_viewSheet.id;
    setSubject(through ? tr("With the scenario “%1” carried out").arg(itemName(m_graph, m_scenario))
                       : QString());
}

QList<FigureSheet> FiguresPage::allSheets() const
{
    return m_sheets.isEmpty() ? m_sheets : m_sheets + QList<FigureSheet> {m_viewSheet};
}

void FiguresPage::present()
{
    QList<Figure> figures;
    const QList<FigureSheet> sheets = allSheets();
    for (const FigureSheet &sheet : sheets) {
        figures.append(sheet.total);
        for (const FigureSheet::Breakdown &breakdown : sheet.breakdowns)
            figures += breakdown.figures;
        if (sheet.id == m_subject)
            showSheet(sheet);
    }
    showTiles();
    showScenario();
    if (!sheets.isEmpty())
        setFigures(m_graph, figures);
}

void FiguresPage::showTiles()
{
    constexpr int columns = 3;
    const QList<FigureSheet> sheets = allSheets();
    for (const FigureSheet &sheet : sheets) {
        FigureTile *&tile = m_tiles[sheet.id];
        if (!tile) {
            tile = new FigureTile(m_list->parentWidget());
            tile->setObjectName(u"tile:"_s + sheet.id);
            connect(tile, &FigureTile::clicked, this, [this, id = sheet.id] { choose(id); });
            const int place = m_grid->count();
            m_grid->addWidget(tile, place / columns, place % columns);
        }
        tile->setFigure(sheet.headline, sheet.title);
        tile->setChecked(sheet.id == m_subject);
    }
}

void FiguresPage::choose(const QString &sheet)
{
    m_subject = sheet;
    m_list->setCurrentItem(nullptr);
    present();
    light();
}

void FiguresPage::showSheet(const FigureSheet &sheet)
{
    QStringList words;
    for (const FigureSheet::Breakdown &breakdown : sheet.breakdowns)
        words.append(breakdown.label);
    const auto last = int(sheet.breakdowns.size()) - 1;
    const int number = std::min(m_breakdowns.value(sheet.id), last);
    m_chips->setChips(words, number);
    m_rateLine->setVisible(sheet.id == "hours"_L1);
    m_trend->setPoints(sheet.course);
    m_meaning->setText(sheet.total.meaning);
    m_meaning->setHidden(sheet.total.meaning.isEmpty());
    const FigureSheet::Breakdown &breakdown = sheet.breakdowns[number];
    m_note->setText(breakdown.note);
    m_note->setHidden(breakdown.note.isEmpty());
    const QString before = m_list->currentItem() ? m_list->currentItem()->text() : QString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const Figure &figure) {
        m_list->addSentence(figure.name, {}, QStringList(figure.id) + figure.items(), figure.value);
    };
    add(sheet.total);
    for (const Figure &figure : breakdown.figures)
        add(figure);
    m_list->choose(before);
}

QStringList FiguresPage::chosenItems() const
{
    const QList<QListWidgetItem *> rows = m_list->selectedItems();
    return rows.isEmpty() ? QStringList() : rows.first()->data(Qt::UserRole).toStringList();
}

void FiguresPage::openChosen()
{
    if (!chosenItems().isEmpty())
        openFigure(chosenItems().first());
}

void FiguresPage::lightAnswer()
{
    Q_EMIT lit(chosenItems().mid(1));
}

bool FiguresPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Right) {
            openChosen();
            return true;
        }
    }
    return QuestionPage::eventFilter(watched, event);
}

} // namespace martlet
