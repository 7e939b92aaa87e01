// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/exchange/listpage.h"

#include "model/document/document.h"
#include "model/exchange/csvwords.h"
#include "model/exchange/itemsheet.h"
#include "model/exchange/xlsximport.h"
#include "views/panels/latestanswer.h"
#include "views/widgets/calmcombo.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static constexpr int shownLines = 8;
static constexpr int widestColumn = 240;

ListPage::ListPage(QWidget *parent)
    : QWidget(parent)
    , m_answers(new LatestAnswer(this))
    , m_table(new QTableWidget(this))
    , m_outcome(wrappedLabel({}, this))
{
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->setSpacing(10);
    buildHeading(page);
    m_table->setAccessibleName(tr("How the list begins"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    page->addWidget(m_table);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_outcome->setObjectName(u"listOutcome"_s);
    m_outcome->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    area->setWidget(m_outcome);
    page->addWidget(area, 1);
    buildFoot(page);
}

QString ListPage::keyHint()
{
    return tr("Enter: bring the list in · Tab: what the columns fill · Esc: back to the map");
}

void ListPage::buildHeading(QVBoxLayout *page)
{
    m_title = wrappedLabel({}, this);
    m_title->setFont(scaled(font(), 1.35, true));
    page->addWidget(m_title);
    m_columnsHint = faintLabel(
        tr("Above each column stands what it fills. Change what was not understood."), this);
    page->addWidget(m_columnsHint);
    m_firstIsHeader = new QCheckBox(tr("The first line holds the headings"), this);
    m_firstIsHeader->setObjectName(u"firstIsHeader"_s);
    connect(m_firstIsHeader, &QCheckBox::toggled, this, [this] {
        if (findColumns())
            showColumns();
    });
    page->addWidget(m_firstIsHeader);
}

void ListPage::buildFoot(QVBoxLayout *page)
{
    m_overwrites = new QCheckBox(tr("Where both have changed, take what the sheet says"), this);
    m_overwrites->setObjectName(u"overwrites"_s);
    connect(m_overwrites, &QCheckBox::toggled, this, &ListPage::askWhatBecomes);
    page->addWidget(m_overwrites);
    auto *line = new QHBoxLayout;
    m_add = new QPushButton(this);
    m_add->setObjectName(u"addList"_s);
    makePrimary(m_add);
    connect(m_add, &QPushButton::clicked, this, &ListPage::accepted);
    auto *leave = new QPushButton(tr("Leave it"), this);
    leave->setObjectName(u"leaveList"_s);
    connect(leave, &QPushButton::clicked, this, &ListPage::left);
    line->addWidget(m_add);
    line->addWidget(leave);
    line->addStretch(1);
    page->addLayout(line);
    setFocusProxy(m_add);
}

/// The format of a file that is no list, or null.
static const Format *otherFormat(const QString &source, const QByteArray &bytes)
{
    const Format *format = guessFormat(source, bytes);
    const bool isList = format && (format->id == "csv"_L1 || format->id == "xlsx"_L1);
    return isList ? nullptr : format;
}

Result<void>
ListPage::open(const Document &document, const QByteArray &bytes, const QString &source)
{
    const Format *other = otherFormat(source, bytes);
    const Result<CsvTable> table = other ? CsvTable() : readList(bytes, Schema(document.graph()));
    if (!table)
        return table.error();
    m_document = &document;
    m_bytes = bytes;
    m_source = source;
    m_import = other ? other->import : &importList;
    m_csv = *table;
    m_chosen.clear();
    {
        const QSignalBlocker quiet(m_firstIsHeader);
        m_firstIsHeader->setChecked(false);
        const QSignalBlocker silent(m_overwrites);
        m_overwrites->setChecked(false);
        m_overwrites->hide();
    }
    m_hasColumns = !other && !isItemTable(m_csv);
    m_table->setVisible(m_hasColumns);
    m_columnsHint->setVisible(m_hasColumns);
    if (!m_hasColumns) {
        //: the name of a file
        showChanges(other ? tr("What would come in with %1").arg(shortened(source))
                          //: the name of a file
                          : tr("What comes back with %1").arg(shortened(source)));
        return {};
    }
    if (const Result<void> found = findColumns(); !found)
        return found;
    m_firstIsHeader->setVisible(m_columns.headerRow() < 0 && m_columns.columns().size() > 1);
    m_title->setText(tr("%1: %n lines", "a file or the clipboard", int(m_csv.rows.size()))
                         .arg(shortened(source)));
    showColumns();
    return {};
}

void ListPage::showChanges(const QString &title)
{
    m_columns = {};
    m_firstIsHeader->hide();
    m_title->setText(title);
    askWhatBecomes();
}

// A number names a column whatever stands in its first line; its heading says that there is one.
QString ListPage::keyOf(const CsvColumns::Column &column) const
{
    const bool byHeading = m_firstIsHeader->isChecked() && !column.header.isEmpty();
    return byHeading ? column.header : QString::number(column.index + 1);
}

ImportOptions ListPage::options() const
{
    ImportOptions options;
    options.source = m_source;
    options.overwrite = m_overwrites->isChecked();
    for (const CsvColumns::Column &column : m_columns.columns()) {
        if (const auto chosen = m_chosen.find(column.index); chosen != m_chosen.end())
            options.columns.insert(keyOf(column), *chosen);
    }
    return options;
}

Result<void> ListPage::findColumns()
{
    const Schema schema(m_document->graph());
    Result<CsvColumns> found = CsvColumns::find(m_csv, {}, schema);
    if (found) {
        m_columns = *found;
        guessNames();
        found = CsvColumns::find(m_csv, options().columns, schema);
    }
    if (!found)
        return found.error();
    m_columns = *found;
    return {};
}

// Where no column is known to hold the names, it is the first of those that mean nothing yet.
void ListPage::guessNames()
{
    if (m_columns.of(u"name") || m_chosen.values().contains(u"name"_s))
        return;
    const auto free = std::ranges::find_if(m_columns.columns(), [&](const auto &column) {
        return column.field.isEmpty() && !m_chosen.contains(column.index);
    });
    if (free != m_columns.columns().end())
        m_chosen.insert(free->index, u"name"_s);
}

void ListPage::showColumns()
{
    const QList<CsvColumns::Column> &columns = m_columns.columns();
    const int first = int(m_columns.headerRow()) + 1;
    const int lines = std::min(shownLines, int(m_csv.rows.size()) - first);
    m_table->clear();
    m_table->setRowCount(1 + std::max(0, lines));
    m_table->setColumnCount(int(columns.size()));
    QStringList numbers {tr("Fills")};
    for (int row = 0; row < lines; ++row)
        numbers.append(QString::number(m_csv.rows[first + row].line));
    m_table->setVerticalHeaderLabels(numbers);
    for (const CsvColumns::Column &column : columns)
        showColumn(column, first, lines);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column,
                                std::clamp(m_table->columnWidth(column), 130, widestColumn));
    fitHeight();
    askWhatBecomes();
}

void ListPage::showColumn(const CsvColumns::Column &column, int first, int lines)
{
    const int place = int(column.index);
    const bool hasHeadings = m_columns.headerRow() >= 0;
    m_table->setHorizontalHeaderItem(
        place, new QTableWidgetItem(hasHeadings ? column.header : tr("Column %1").arg(place + 1)));
    m_table->setCellWidget(0, place, makeCombo(column));
    for (int row = 0; row < lines; ++row) {
        auto *cell = new QTableWidgetItem(shortened(m_csv.rows[first + row].cell(place)));
        if (column.field.isEmpty())
            cell->setForeground(colours().muted);
        m_table->setItem(row + 1, place, cell);
    }
}

void ListPage::fitHeight()
{
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth()
        + m_table->horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

QComboBox *ListPage::makeCombo(const CsvColumns::Column &column)
{
    const Schema schema(m_document->graph());
    auto *combo = new CalmCombo(m_table);
    combo->setAccessibleName(tr("What “%1” fills").arg(column.header));
    combo->setMaxVisibleItems(20);
    combo->addItem(tr("Leave out"), QString());
    for (const FieldRow *row : schema.fieldsOf(Key(u"tool")))
        combo->addItem(row->label(), row->id.text());
    combo->addItem(tr("Cost per month"), csvwords::monthlyCost.toString());
    combo->addItem(tr("Currency"), csvwords::currency.toString());
    combo->addItem(tr("What the list calls it"), csvwords::identity.toString());
    combo->setCurrentIndex(std::max(0, combo->findData(column.field)));
    setPlainTip(combo, column.reason);
    connect(combo, &QComboBox::activated, this, [this, column, combo](int place) {
        choose(column, combo->itemData(place).toString());
    });
    return combo;
}

// A field can be filled by one column only: another that did so is left out.
void ListPage::choose(const CsvColumns::Column &column, const QString &field)
{
    const CsvColumns::Column *before = m_columns.of(field);
    if (before && before->index != column.index)
        m_chosen.insert(before->index, QString());
    m_chosen.insert(column.index, field);
    if (!findColumns())
        return;
    showColumns();
    m_table->cellWidget(0, int(column.index))->setFocus(Qt::OtherFocusReason);
}

void ListPage::askWhatBecomes()
{
    m_add->setEnabled(false);
    const auto find =
        [bytes = m_bytes, options = options(), import = m_import, graph = m_document->graph()] {
            Draft draft(graph);
            const Result<ImportReport> report = import(bytes, options, draft);
            return std::pair(report, draft.graph());
        };
    m_answers->ask(find, [this](const std::pair<Result<ImportReport>, Graph> &found) {
        showReport(found.first, found.second);
    });
}

void ListPage::showReport(const Result<ImportReport> &report, const Graph &graph)
{
    m_outcome->setText(report ? report->text(graph)
                           : !m_hasColumns || m_columns.of(u"name")
                           ? report.error().sentence
                           : tr("Choose the column that holds the names of the tools."));
    m_overwrites->setVisible(m_overwrites->isChecked() || (report && !report->undecided.isEmpty()));
    const int tools = report
        ? int(std::ranges::count_if(
            report->added,
            [&](const QString &id) { return graph.value(id, key::kind).text() == "tool"_L1; }))
        : 0;
    const bool changes = report && !(report->added.isEmpty() && report->changed.isEmpty());
    m_add->setEnabled(changes);
    m_add->setText(tools > 0 && m_hasColumns ? tr("Add %n tools", nullptr, tools) : tr("Bring in"));
    if (changes && !m_table->isAncestorOf(focusWidget()) && !m_overwrites->hasFocus())
        m_add->setFocus(Qt::OtherFocusReason);
}

void ListPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (enter && m_add->isEnabled())
        m_add->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace martlet
