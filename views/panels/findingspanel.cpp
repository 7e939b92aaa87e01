// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/findingspanel.h"

#include "model/analysis/figuresheets.h"
#include "model/analysis/rulepage.h"
#include "model/analysis/waivers.h"
#include "model/base/text.h"
#include "model/change/scenario.h"
#include "model/document/document.h"
#include "model/document/watcher.h"
#include "views/itemmodels/findingsmodel.h"
#include "views/panels/findingdelegate.h"
#include "views/panels/fixform.h"
#include "views/widgets/figurelink.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/trendline.h"
#include "views/widgets/uitext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// The box in which the figures stand.
class FigureBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colours().edge);
        painter.setBrush(colours().paper);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
};

/// The list above what is chosen in it. What is chosen is as high as it needs to be, but takes no
/// more than its share of the room; what does not fit is scrolled to. A person can change the
/// share, which is remembered. A label that wraps tells its height only once its width is known, so
/// the heights are set by hand.
class ListAndDetail final : public QSplitter
{
public:
    ListAndDetail(QWidget *list, QWidget *detail, QWidget *parent)
        : QSplitter(Qt::Vertical, parent)
        , m_area(new QScrollArea(this))
        , m_share(std::clamp(QSettings().value(setting, 0.58).toDouble(), 0.1, 0.9))
    {
        setObjectName(u"listAndDetail"_s);
        setChildrenCollapsible(false);
        m_area->setFrameShape(QFrame::NoFrame);
        m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_area->setWidgetResizable(true);
        m_area->setMinimumHeight(60);
        m_area->setWidget(detail);
        addWidget(list);
        addWidget(m_area);
        detail->installEventFilter(this);
        connect(this, &QSplitter::splitterMoved, this, [this] { keepShare(); });
    }

    QScrollArea *area() const { return m_area; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_area->widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return QSplitter::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QSplitter::resizeEvent(event);
        fit();
    }

private:
    static inline const QString setting = u"findings/detailShare"_s;

    int room() const { return height() - handleWidth(); }

    void fit()
    {
        const int wanted = m_area->widget()->layout()->totalHeightForWidth(width());
        const int detail = std::min(wanted, int(room() * m_share));
        setSizes({room() - detail, detail});
    }

    void keepShare()
    {
        m_share = std::clamp(double(sizes().last()) / std::max(1, room()), 0.1, 0.9);
        QSettings().setValue(setting, m_share);
    }

    QScrollArea *m_area;
    double m_share; ///< the most that the detail takes of the room
};

} // namespace

/// Says beside the buttons what the one under the pointer would change. It lies over what is there,
/// so that nothing moves under the pointer.
class PreviewBubble final : public QWidget
{
public:
    explicit PreviewBubble(QWidget *parent)
        : QWidget(parent)
        , m_text(wrappedLabel({}, this))
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(12, 8, 12, 8);
        column->addWidget(m_text);
        m_text->setObjectName(u"preview"_s);
        hide();
    }

    /// Below the buttons, or above them where the window has no room.
    void showBeside(const QWidget *panel, const QWidget *buttons, const QString &text)
    {
        constexpr int gap = 8;
        setParent(panel->window());
        m_text->setText(text);
        const int width = panel->width() - 2 * gap;
        const int height = layout()->totalHeightForWidth(width);
        const int left = panel->mapTo(parentWidget(), QPoint()).x() + gap;
        const int top = buttons->mapTo(parentWidget(), QPoint()).y();
        const int below = top + buttons->height() + gap;
        const bool fits = below + height <= parentWidget()->height();
        setGeometry(left, fits ? below : std::max(0, top - gap - height), width, height);
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colours().accent);
        painter.setBrush(colours().paper);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }

private:
    QLabel *m_text;
};

static FindingFilter filterOf(const QString &id)
{
    if (id.isEmpty())
        return {};
    return {FindingFilter::By(id.section(u':', 0, 0).toInt()), id.section(u':', 1)};
}

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new FindingsModel(this))
    , m_list(new QTreeView(this))
{
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 12, 0, 0);
    page->setSpacing(8);
    buildFigures(page);
    makeScenarioBox();
    buildFilter(page);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(18);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(90);
    m_list->setAccessibleName(tr("Findings"));
    m_list->installEventFilter(this);
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    m_nothing = wrappedLabel(tr("Nothing to remark. Add owners, connections and how data moves, "
                                "and what is amiss shows here."),
                             this);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(16, 0, 16, 8);
    m_nothing->setAlignment(Qt::AlignTop);
    column->addWidget(m_nothing, 1);
    buildDetail();
    auto *both = new ListAndDetail(top, m_detail, this);
    m_area = both->area();
    m_area->hide();
    page->addWidget(both, 1);
    m_bubble = new PreviewBubble(this);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex &index) { choose(index); });
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model->findingAt(index))
            m_list->setExpanded(index, !m_list->isExpanded(index));
        choose(index);
    });
    showReport();
}

// The figure that a link opens may be another one later.
FigureLink *FindingsPanel::figureLink(QWidget *parent, const std::function<QString()> &figure)
{
    auto *link = new FigureLink(parent);
    link->setForegroundRole(QPalette::PlaceholderText);
    connect(link, &FigureLink::clicked, this, [this, figure] { Q_EMIT figureWanted(figure()); });
    return link;
}

void FindingsPanel::buildFigures(QVBoxLayout *page)
{
    const auto debt = [] {
        return u"debt"_s;
    };
    const auto known = [this] {
        return m_trend->isHidden() ? u"answered"_s : u"trend"_s;
    };
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(16, 0, 16, 0);
    QLabel *title = plainLabel(tr("Findings"), this);
    title->setFont(scaled(font(), 1.2, true));
    m_progress = faintLabel({}, this);
    m_count = figureLink(this, debt);
    m_count->setObjectName(u"findingsCount"_s);
    heading->addWidget(title);
    heading->addStretch();
    heading->addWidget(m_progress);
    heading->addWidget(m_count);
    auto *checks = new QToolButton(this);
    checks->setObjectName(u"checks"_s);
    checks->setIcon(themedIcon(u"settings"_s));
    checks->setAutoRaise(true);
    checks->setAccessibleName(tr("What is checked"));
    setPlainTip(checks, tr("What is checked (Ctrl+Shift+R)"));
    connect(checks, &QToolButton::clicked, this, [this] { Q_EMIT checksWanted({}, {}); });
    heading->addWidget(checks);
    page->addLayout(heading);

    auto *box = new FigureBox(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(14, 8, 14, 8);
    m_debt = figureLink(box, debt);
    m_debt->setObjectName(u"debt"_s);
    m_debt->setForegroundRole(QPalette::WindowText);
    m_debt->setFont(scaled(font(), 1.9, true));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    QLabel *debtWord = faintLabel({}, box);
    debtWord->setText(tr("marketing debt"));
    setPlainTip(debtWord, debtMeaning());
    m_known = figureLink(box, known);
    m_known->setObjectName(u"known"_s);
    words->addWidget(debtWord);
    words->addWidget(m_known);
    m_trend = new TrendLine(box);
    m_trend->hide();
    m_trend->setCursor(Qt::PointingHandCursor);
    connect(m_trend, &TrendLine::clicked, this, [this] { Q_EMIT figureWanted(u"trend"_s); });
    line->addWidget(m_debt);
    line->addSpacing(8);
    line->addLayout(words);
    line->addStretch(1);
    line->addWidget(m_trend);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(16, 0, 16, 0);
    inset->addWidget(box);
    page->addLayout(inset);
}

void FindingsPanel::buildFilter(QVBoxLayout *page)
{
    m_filterLine = new ChoiceLine([this] { return filterEntries(); }, this);
    m_filterLine->setObjectName(u"findingsFilter"_s);
    m_filterLine->setPlaceholderText(tr("All; choose or type"));
    m_filterLine->setAccessibleName(tr("Which findings to show"));
    m_filterLine->setClearButtonEnabled(true);
    const auto follow = [this](const QString &text) {
        const QString id = m_filterLine->entryOf(text).id;
        const bool free = id.isEmpty() && !text.trimmed().isEmpty();
        setFilter(free ? FindingFilter {FindingFilter::By::Text, text.trimmed()} : filterOf(id));
    };
    connect(m_filterLine, &QLineEdit::textChanged, this, follow);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(16, 0, 16, 0);
    inset->addWidget(m_filterLine, 3);
    inset->addWidget(m_scenario, 2);
    page->addLayout(inset);
    setTabOrder(m_filterLine, m_scenario);
    m_balance = wrappedLabel({}, this);
    m_balance->setObjectName(u"balance"_s);
    m_balance->setContentsMargins(16, 0, 16, 0);
    m_balance->setForegroundRole(QPalette::PlaceholderText);
    page->addWidget(m_balance);
    m_skipped = wrappedLabel({}, this);
    m_skipped->setContentsMargins(16, 0, 16, 0);
    m_skipped->setForegroundRole(QPalette::PlaceholderText);
    m_skipped->hide();
    page->addWidget(m_skipped);
}

void FindingsPanel::makeScenarioBox()
{
    m_scenario = new QComboBox(this);
    m_scenario->setObjectName(u"scenario"_s);
    m_scenario->setAccessibleName(tr("The scenario to read the map through"));
    setPlainTip(m_scenario, tr("What the findings would be once a scenario is carried out"));
    connect(m_scenario, &QComboBox::activated, this, [this] {
        if (m_watcher)
            m_watcher->setScenario(m_scenario->currentData().toString());
        m_list->scrollToTop(); // where it says what goes and comes
    });
    // A long name of a scenario does not push the filter aside.
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scenario->setMinimumContentsLength(8);
}

void FindingsPanel::buildDetail()
{
    m_detail = new QWidget(this);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(4);
    m_title = wrappedLabel({}, m_detail);
    m_title->setFont(scaled(font(), 1.05, true));
    m_seen = wrappedLabel({}, m_detail);
    m_why = wrappedLabel({}, m_detail);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_do = wrappedLabel({}, m_detail);
    m_about = wrappedLabel({}, m_detail);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_seen, m_why, m_do}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    m_fixes = new QWidget(m_detail);
    column->addWidget(m_fixes);
    auto *about = new QPushButton(tr("About this rule"), m_detail);
    about->setObjectName(u"aboutRule"_s);
    about->setFlat(true);
    about->setCheckable(true);
    connect(about, &QPushButton::toggled, this, [this, about](bool on) {
        m_about->setVisible(on);
        // The text is longer than there is room for: it is read from its beginning.
        QTimer::singleShot(
            0, about, [this, about] { m_area->verticalScrollBar()->setValue(about->y()); });
    });
    auto *change = new QPushButton(tr("Change what is checked…"), m_detail);
    change->setObjectName(u"changeRule"_s);
    change->setFlat(true);
    connect(change, &QPushButton::clicked, this, [this] {
        Q_EMIT checksWanted(chosenRule(), chosenItems());
    });
    auto *line = new QHBoxLayout;
    line->addWidget(about);
    line->addWidget(change);
    line->addStretch();
    column->addLayout(line);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->hide();
    column->addWidget(m_about);
}

void FindingsPanel::setProject(Document *document, Watcher *watcher)
{
    if (m_watcher)
        m_watcher->disconnect(this);
    m_document = document;
    m_watcher = watcher;
    m_chosen.clear();
    if (watcher) {
        connect(watcher, &Watcher::started, this, &FindingsPanel::showProgress);
        connect(watcher, &Watcher::reported, this, &FindingsPanel::showReport);
    }
    showReport();
}

void FindingsPanel::showProgress()
{
    const bool current = !m_watcher || m_watcher->isUpToDate();
    m_progress->setText(current ? QString() : tr("checking…"));
}

void FindingsPanel::showReport()
{
    showProgress();
    QStringList open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        if (m_list->isExpanded(group))
            open.append(group.data(FindingsModel::GroupRole).toString());
    }
    const bool firstTime = m_model->rowCount() == 0;
    const QString chosen = m_chosen;
    const bool amongFirst =
        m_list->currentIndex().parent().data(FindingsModel::GroupRole) == u"first"_s;
    const QSignalBlocker quiet(m_list->selectionModel());
    const Graph graph = shownGraph();
    const Report whole = shownReport();
    const Report report = filtered(graph, whole, m_filter, QDate::currentDate());
    m_model->setReport(report, graph, newSinceSnapshot(graph, report));
    showScenario(graph, report);
    if (firstTime)
        open.append(u"first"_s);
    for (const QString &group : std::as_const(open))
        m_list->expand(m_model->indexOfGroup(group));
    showFigures(whole);
    showCount(whole, report);
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_list->isHidden());
    QModelIndex index = m_model->indexOf(chosen);
    const QModelIndex first = m_model->indexOfGroup(u"first"_s);
    for (int row = 0; amongFirst && row < m_model->rowCount(first); ++row) {
        if (m_model->index(row, 0, first).data(FindingsModel::KeyRole) == chosen)
            index = m_model->index(row, 0, first);
    }
    if (!index.isValid())
        index = m_model->indexOfGroup(chosen);
    if (index.parent().isValid())
        m_list->expand(index.parent());
    m_list->setCurrentIndex(index);
    m_chosen = index.isValid() ? chosen : QString();
    showChoice();
    if (!chosen.isEmpty() && m_chosen.isEmpty())
        Q_EMIT this->chosen({}, {});
}

bool FindingsPanel::readsThroughScenario() const
{
    return m_watcher && !m_watcher->scenario().isEmpty();
}

Report FindingsPanel::shownReport() const
{
    if (!m_watcher)
        return {};
    return readsThroughScenario() ? m_watcher->through().report : m_watcher->report();
}

Graph FindingsPanel::shownGraph() const
{
    if (!m_document)
        return {};
    return readsThroughScenario() ? m_watcher->through().graph : m_document->graph();
}

void FindingsPanel::refreshScenarios()
{
    const QString chosen = m_scenario->currentData().toString();
    m_scenario->clear();
    m_scenario->addItem(tr("The map as it is"), QString());
    const Graph graph = m_document ? m_document->graph() : Graph();
    for (const Item *scenario : graph.itemsOf(Key(u"scenario")))
        m_scenario->addItem(itemName(graph, scenario->id), scenario->id);
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(chosen)));
    m_scenario->setVisible(m_scenario->count() > 1);
}

static QString stepLine(const Graph &graph, const ScenarioStep &step)
{
    QStringList words {step.name.isEmpty() ? FindingsPanel::tr("A step without a name")
                                           : shortened(step.name)};
    if (step.date.isValid())
        words.append(dayText(step.date));
    if (graph.contains(step.owner))
        words.append(itemName(graph, step.owner));
    words.append(FindingsPanel::tr("%n changes", nullptr, int(step.edits.size())));
    return words.join(u" · "_s);
}

// A long list would leave no room for the findings.
static QStringList stepLines(const Graph &graph, const QString &scenario)
{
    constexpr qsizetype mostSteps = 8;
    const QList<ScenarioStep> steps = scenarioSteps(graph, scenario);
    QStringList lines;
    for (qsizetype i = 0; i < std::min(mostSteps, steps.size()); ++i)
        lines.append(u"%1. %2"_s.arg(QString::number(i + 1), stepLine(graph, steps[i])));
    if (steps.size() > mostSteps)
        lines.append(
            FindingsPanel::tr("and %n more steps", nullptr, int(steps.size() - mostSteps)));
    return lines;
}

void FindingsPanel::showScenario(const Graph &graph, const Report &report)
{
    refreshScenarios();
    m_balance->setVisible(readsThroughScenario());
    if (!readsThroughScenario())
        return;
    const Graph now = m_document->graph();
    const Report before = filtered(now, m_watcher->report(), m_filter, QDate::currentDate());
    m_model->setBalance(balanceOf(before, report), now);
    const Through &through = m_watcher->through();
    const Balance whole = balanceOf(m_watcher->report(), through.report, through.leftOut);
    QStringList lines {whole.sentence()};
    if (whole.leftOut)
        lines.append(whole.remark());
    m_balance->setText((lines + stepLines(graph, m_watcher->scenario())).join(u'\n'));
}

// What is shown of what there is stays in sight, so that hidden never looks solved.
void FindingsPanel::showCount(const Report &whole, const Report &shown)
{
    const auto open = [](const Report &report) {
        return int(report.findings.size() - report.waivedCount());
    };
    const bool part = m_filter != FindingFilter();
    const QString all = open(whole) > 0 ? QString::number(open(whole)) : QString();
    m_count->setText(part ? tr("%1 of %2").arg(open(shown)).arg(open(whole)) : all);
    QStringList lines;
    for (const SkippedRule &rule : whole.skippedRules())
        lines.append(rule.text());
    if (!lines.isEmpty())
        lines.prepend(tr("Rules of your own that are not used now:"));
    if (!whole.oddSettings.isEmpty())
        lines << tr("Settings that are not used now:") << whole.oddSettings;
    m_skipped->setText(lines.join(u'\n'));
    m_skipped->setVisible(!lines.isEmpty());
}

static QString changeSince(const SnapshotRow &snapshot, int debt)
{
    const int change = debt - snapshot.debt;
    const QString day = dayText(snapshot.date);
    if (change == 0)
        //: %1 is a date
        return FindingsPanel::tr("as on %1").arg(day);
    //: %1 is a number of points, %2 a date
    return (change < 0 ? FindingsPanel::tr("▼ %1 since %2") : FindingsPanel::tr("▲ %1 since %2"))
        .arg(QString::number(std::abs(change)), day);
}

void FindingsPanel::showFigures(const Report &report)
{
    m_debt->setText(QString::number(report.debt()));
    const QString known = tr("%1 of questions answered").arg(percentText(report.completeness()));
    const QList<SnapshotRow> snapshots =
        m_document ? snapshotsOf(m_document->graph()) : QList<SnapshotRow>();
    QList<double> points;
    for (const SnapshotRow &snapshot : snapshots)
        points.append(snapshot.debt);
    points.append(report.debt());
    m_trend->setPoints(points);
    const QString told = report.answers.isEmpty() ? tr("nothing to ask about yet") : known;
    m_known->setText(snapshots.isEmpty() ? told : changeSince(snapshots.last(), report.debt()));
    setPlainTip(m_known, known);
}

static QString filterId(const FindingFilter &filter)
{
    return QString::number(int(filter.by)) + u':' + filter.value;
}

static QString filterTitle(const Graph &graph, const FindingFilter &filter)
{
    const QString label = filterLabel(graph, filter);
    switch (filter.by) {
    case FindingFilter::By::Severity:
        return FindingsPanel::tr("Severity: %1").arg(label);
    case FindingFilter::By::Pack:
        return FindingsPanel::tr("Subject: %1").arg(label);
    case FindingFilter::By::Department:
        return FindingsPanel::tr("Department: %1").arg(label);
    case FindingFilter::By::Owner:
        return FindingsPanel::tr("Owner: %1").arg(label);
    case FindingFilter::By::Journey:
        return FindingsPanel::tr("Journey: %1").arg(label);
    case FindingFilter::By::Text:
    case FindingFilter::By::Nothing:
        break;
    }
    return {};
}

QList<ChoiceEntry> FindingsPanel::filterEntries() const
{
    QList<ChoiceEntry> entries;
    if (!m_document || !m_watcher)
        return entries;
    const Graph graph = shownGraph();
    const auto filters = possibleFilters(graph, shownReport(), QDate::currentDate());
    for (const FindingFilter &filter : filters)
        entries.append({filterId(filter), filterTitle(graph, filter), {}, {}});
    return entries;
}

void FindingsPanel::setFilter(const FindingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showReport();
}

static QStringList keyItemsOf(const QList<Finding> &findings)
{
    QStringList items;
    for (const Finding &finding : findings)
        items += finding.keyItems;
    items.removeDuplicates();
    return items;
}

// What the map shows of findings: their ways, or where there is none, all that is concerned.
static QStringList drawn(const QList<Finding> &findings)
{
    QStringList items;
    for (const Finding &finding : findings)
        items += finding.path.isEmpty() ? finding.items : finding.path;
    items.removeDuplicates();
    return items;
}

QString FindingsPanel::aboutRule(const QString &id) const
{
    const Report report = shownReport();
    for (const Rule *rule : report.rules()) {
        if (rule->id == id)
            return ruleText(*rule);
    }
    return {};
}

QList<Finding> FindingsPanel::chosenFindings() const
{
    return m_chosen.isEmpty() ? QList<Finding>() : m_model->findingsAt(m_list->currentIndex());
}

void FindingsPanel::choose(const QModelIndex &index)
{
    if (m_model->isMore(index)) {
        const int row = index.row();
        const QModelIndex group = index.parent();
        m_model->showAll(group);
        m_list->setCurrentIndex(m_model->index(row, 0, group));
        return;
    }
    const Finding *finding = m_model->findingAt(index);
    m_chosen = finding ? finding->key : index.data(FindingsModel::GroupRole).toString();
    showChoice();
    const QList<Finding> findings = chosenFindings();
    Q_EMIT chosen(keyItemsOf(findings), drawn(findings));
}

void FindingsPanel::chooseRule(const QString &rule)
{
    if (!m_model->indexOfGroup(rule).isValid())
        m_filterLine->clear();
    const QModelIndex group = m_model->indexOfGroup(rule);
    if (!group.isValid())
        return;
    m_list->expand(group);
    m_list->setCurrentIndex(group);
    m_list->scrollTo(group, QAbstractItemView::PositionAtTop);
}

QString FindingsPanel::chosenRule() const
{
    const QList<Finding> findings = chosenFindings();
    const auto isOther = [&](const Finding &finding) {
        return finding.rule != findings.first().rule;
    };
    const bool mixed = std::any_of(findings.begin(), findings.end(), isOther);
    return findings.isEmpty() || mixed ? QString() : findings.first().rule;
}

QStringList FindingsPanel::chosenItems() const
{
    const QList<Finding> findings = chosenFindings();
    return findings.size() == 1 ? findings.first().keyItems : QStringList();
}

void FindingsPanel::clearChoice()
{
    m_chosen.clear();
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex({});
    m_list->viewport()->update();
    showChoice();
}

void FindingsPanel::showChoice()
{
    endPreview();
    const QList<Finding> findings = chosenFindings();
    const bool oneRule = !findings.isEmpty()
        && std::all_of(findings.begin(), findings.end(), [&](const Finding &finding) {
               return finding.rule == findings.first().rule;
           });
    m_area->setVisible(oneRule);
    if (!oneRule)
        return;
    const Finding &first = findings.first();
    m_title->setText(first.title());
    m_seen->setText(findings.size() == 1 ? m_model->seen(first)
                                         : tr("Seen in %n places.", nullptr, int(findings.size())));
    m_why->setText(first.why());
    m_do->setText(first.doText());
    m_about->setText(aboutRule(first.rule));
    if (readsThroughScenario())
        replaceFixes(wrappedLabel(m_model->isGoing(first)
                                      ? tr("The scenario makes it go.")
                                      : tr("So it would be with the scenario. What can be done now "
                                           "is offered on the map as it is."),
                                  m_detail));
    else if (findings.size() == 1 && first.isWaived())
        showAcceptance(first);
    else
        showFixes(findings);
    scrollSoon();
}

// The list has its height only once the detail has taken its own.
void FindingsPanel::scrollSoon()
{
    QTimer::singleShot(0, m_list, [this] { m_list->scrollTo(m_list->currentIndex()); });
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        scrollSoon();
    if (auto *button = qobject_cast<QPushButton *>(watched)) {
        const Fix *fix = findFix(button->objectName().section(u':', 1));
        const QEvent::Type type = event->type();
        if (fix && (type == QEvent::Enter || type == QEvent::FocusIn))
            preview(button, *fix);
        else if (type == QEvent::Leave || type == QEvent::FocusOut || type == QEvent::Hide)
            endPreview();
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_list->hasFocus())
        focusList();
    else
        QWidget::keyPressEvent(event);
}

// One that needs to be told nothing is done by one press; pointing at it says what that would do.
void FindingsPanel::preview(QWidget *button, const Fix &fix)
{
    const FixChoice choice {&fix, chosenFindings(), {}, {}};
    if (choice.findings.isEmpty())
        return;
    m_previews.ask([graph = m_document->graph(),
                    choice] { return previewOf(graph, choice, QDate::currentDate()); },
                   [this, button = QPointer(button)](const ChangePreview &preview) {
                       if (!button || preview.isEmpty())
                           return;
                       m_bubble->showBeside(
                           this, button->parentWidget(), preview.sentences.join(u'\n'));
                       Q_EMIT previewed(preview);
                   });
}

void FindingsPanel::endPreview()
{
    m_previews.forget();
    m_bubble->hide();
    Q_EMIT previewed({});
}

void FindingsPanel::showFixes(const QList<Finding> &findings)
{
    QWidget *box = new QWidget(m_detail);
    auto *flow = new FlowLayout(box, 6);
    for (const QString &id : findings.first().fixes()) {
        const Fix *fix = findFix(id);
        if (!fix)
            continue;
        auto *button = new QPushButton(box);
        button->setText(menuText(inLines(fix->label(), button->fontMetrics(), 250)));
        button->setObjectName(u"fix:"_s + id);
        connect(
            button, &QPushButton::clicked, this, [this, id] { startFix(id, chosenFindings()); });
        if (fix->inputs.isEmpty())
            button->installEventFilter(this);
        flow->addWidget(button);
    }
    flow->addWidget(new QWidget(box));
    replaceFixes(box);
}

void FindingsPanel::replaceFixes(QWidget *widget)
{
    m_detail->layout()->replaceWidget(m_fixes, widget);
    m_fixes->deleteLater();
    m_fixes = widget;
}

void FindingsPanel::startFix(const QString &id, const QList<Finding> &findings)
{
    const Fix *fix = findFix(id);
    if (!fix || findings.isEmpty())
        return;
    if (fix->inputs.isEmpty()) {
        endPreview();
        const Result<void> result = FixForm::perform({fix, findings, {}, {}}, m_document);
        if (result)
            tellFix(*fix);
        else
            m_seen->setText(result.error().sentence);
        return;
    }
    auto *form = new FixForm(*fix, findings, m_document, m_detail);
    connect(form, &FixForm::performed, this, [this, fix] { tellFix(*fix); });
    connect(form, &FixForm::previewed, this, &FindingsPanel::previewed);
    connect(form, &FixForm::done, this, [this] {
        focusList();
        showChoice();
    });
    replaceFixes(form);
    // Only what is shown takes the keyboard.
    form->show();
    form->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, form, [this, form] { m_area->ensureWidgetVisible(form); });
}

void FindingsPanel::tellFix(const Fix &fix)
{
    if (fix.id.startsWith(u"plan-"))
        Q_EMIT fixed(tr("Noted as a step of a scenario; the map itself stays as it is. Choose the "
                        "scenario above "
                        "the findings to see what it does."));
    else
        Q_EMIT fixed(tr("Done: %1").arg(fix.label()));
}

// Who accepted it, why and until when; and the way back.
void FindingsPanel::showAcceptance(const Finding &finding)
{
    m_do->setText(acceptanceSentence(m_document->graph(), finding.waiver));
    auto *button = new QPushButton(tr("Take the acceptance back"), m_detail);
    button->setObjectName(u"takeBack"_s);
    connect(button, &QPushButton::clicked, this, [this, waiver = finding.waiver] {
        m_document->remove({waiver});
    });
    replaceFixes(button);
}

// Goes through the groups by rule: the ones to start with are among them.
void FindingsPanel::step(int by)
{
    const QStringList all = m_model->keysByRule();
    if (all.isEmpty())
        return;
    const Finding *current = m_model->findingAt(m_list->currentIndex());
    const QModelIndex first = m_model->indexOfGroup(u"first"_s);
    if (!current && by > 0 && m_model->rowCount(first) > 0) {
        goTo(m_model->index(0, 0, first));
        return;
    }
    const auto place = current ? all.indexOf(current->key) : (by > 0 ? -1 : 0);
    goTo(m_model->reveal(all.at((place + by + all.size()) % all.size())));
}

void FindingsPanel::goTo(const QModelIndex &index)
{
    m_list->expand(index.parent());
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void FindingsPanel::chooseAbout(const QString &item)
{
    const QList<Finding> findings = shownReport().findings;
    for (const Finding &finding : findings) {
        if (finding.isWaived() || !finding.keyItems.contains(item))
            continue;
        if (!m_model->reveal(finding.key).isValid())
            m_filterLine->clear();
        goTo(m_model->reveal(finding.key));
        return;
    }
}

void FindingsPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace martlet
