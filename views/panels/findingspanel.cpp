// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/findingspanel.h"

#include "model/document/document.h"
#include "model/document/watcher.h"
#include "views/itemmodels/findingsmodel.h"
#include "views/panels/debtbox.h"
#include "views/panels/findingdetail.h"
#include "views/panels/findingsfilter.h"
#include "views/panels/findingslist.h"
#include "views/panels/listanddetail.h"
#include "views/panels/scenariochoice.h"
#include "views/widgets/figurelink.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static constexpr QMargins inset(16, 0, 16, 0);

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_count(new FigureLink(this))
    , m_progress(faintLabel({}, this))
    , m_debt(new DebtBox(this))
    , m_filter(new FindingsFilter(this))
    , m_scenario(new ScenarioChoice(this))
    , m_list(new FindingsList(this))
    , m_detail(new FindingDetail(m_list->findings(), this))
{
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 12, 0, 0);
    page->setSpacing(8);
    buildHeading(page);
    buildChoices(page);
    buildList(page);
    connectDetail();
    showReport();
}

void FindingsPanel::buildHeading(QVBoxLayout *page)
{
    QLabel *title = plainLabel(tr("Findings"), this);
    title->setFont(scaled(font(), 1.2, true));
    m_count->setObjectName(u"findingsCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *checks = new QToolButton(this);
    checks->setObjectName(u"checks"_s);
    checks->setIcon(themedIcon(u"settings"_s));
    checks->setAutoRaise(true);
    checks->setAccessibleName(tr("What is checked"));
    setPlainTip(checks, tr("What is checked (Ctrl+Shift+R)"));
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(inset);
    heading->addWidget(title);
    heading->addStretch();
    heading->addWidget(m_progress);
    heading->addWidget(m_count);
    heading->addWidget(checks);
    page->addLayout(heading);
    auto *figures = new QHBoxLayout;
    figures->setContentsMargins(inset);
    figures->addWidget(m_debt);
    page->addLayout(figures);
    connect(checks, &QToolButton::clicked, this, [this] { Q_EMIT checksWanted({}, {}); });
    connect(m_count, &FigureLink::clicked, this, [this] { Q_EMIT figureWanted(u"debt"_s); });
    connect(m_debt, &DebtBox::figureWanted, this, &FindingsPanel::figureWanted);
}

void FindingsPanel::buildChoices(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(inset);
    line->addWidget(m_filter, 3);
    line->addWidget(m_scenario, 2);
    page->addLayout(line);
    m_balance = addNote(page, u"balance"_s);
    m_skipped = addNote(page, u"skipped"_s);
    connect(m_filter, &FindingsFilter::filterChanged, this, &FindingsPanel::showReport);
    connect(m_scenario, &ScenarioChoice::scenarioChosen, this, [this](const QString &scenario) {
        if (m_document)
            m_document->stand({scenario, {}});
        m_list->scrollToTop(); // where it says what goes and comes
    });
}

QLabel *FindingsPanel::addNote(QVBoxLayout *page, const QString &name)
{
    QLabel *note = wrappedLabel({}, this);
    note->setObjectName(name);
    note->setContentsMargins(inset);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->hide();
    page->addWidget(note);
    return note;
}

void FindingsPanel::buildList(QVBoxLayout *page)
{
    m_nothing = wrappedLabel({}, this);
    m_nothing->setObjectName(u"noFindings"_s);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(16, 0, 16, 8);
    m_nothing->setAlignment(Qt::AlignTop);
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    page->addWidget(new ListAndDetail(top, m_detail, this), 1);
}

void FindingsPanel::connectDetail()
{
    connect(m_list, &FindingsList::chosen, this, &FindingsPanel::showChoice);
    connect(m_detail, &FindingDetail::fixed, this, &FindingsPanel::fixed);
    connect(m_detail, &FindingDetail::previewed, this, &FindingsPanel::previewed);
    connect(m_detail, &FindingDetail::left, this, &FindingsPanel::focusList);
    connect(m_detail, &FindingDetail::checksWanted, this, [this] {
        Q_EMIT checksWanted(chosenRule(), chosenItems());
    });
}

void FindingsPanel::setProject(Document *document, Watcher *watcher)
{
    if (m_watcher)
        m_watcher->disconnect(this);
    m_document = document;
    m_watcher = watcher;
    m_list->clearChoice();
    m_detail->setProject(document, watcher);
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
    const Graph graph = m_watcher ? m_watcher->shownGraph() : Graph();
    const Report whole = m_watcher ? m_watcher->shownReport() : Report();
    const Report part = m_filter->part(graph, whole);
    m_filter->setReport(graph, whole);
    m_scenario->present(m_document ? m_document->model() : Graph(),
                        m_document ? m_document->standpoint().scenario : QString());
    m_debt->present(graph, whole);
    showCount(whole, part);
    showSkipped(whole);
    const bool stillChosen = showFindings(graph, part);
    m_list->setVisible(m_list->findings().rowCount() > 0);
    m_nothing->setVisible(m_list->isHidden());
    m_detail->present(m_list->chosenFindings());
    if (!stillChosen)
        Q_EMIT chosen({}, {});
}

// Returns whether what was chosen is still there.
bool FindingsPanel::showFindings(const Graph &graph, const Report &part)
{
    const bool through = m_watcher && !m_watcher->scenario().isEmpty();
    m_balance->setVisible(through);
    if (!through)
        return m_list->present(part, graph);
    m_balance->setText(scenarioText(m_watcher->through()));
    const Graph now = m_document->model();
    const Report before = m_filter->part(now, m_watcher->report());
    return m_list->present(part, graph, balanceOf(before, part), now);
}

// What is shown of what there is stays in sight, so that hidden never looks solved.
void FindingsPanel::showCount(const Report &whole, const Report &part)
{
    const auto open = [](const Report &report) {
        return int(report.findings.size() - report.waivedCount());
    };
    const QString all = open(whole) > 0 ? QString::number(open(whole)) : QString();
    m_count->setText(m_filter->isSet() ? tr("%1 of %2").arg(open(part)).arg(open(whole)) : all);
    m_nothing->setText(m_filter->isSet() && !whole.findings.isEmpty()
                           ? tr("None of the findings fits what is chosen above.")
                           : tr("No findings. Add owners, connections and how data moves, and "
                                "what is wrong shows here."));
}

void FindingsPanel::showSkipped(const Report &report)
{
    QStringList lines;
    const QList<SkippedRule> rules = report.skippedRules();
    for (const SkippedRule &rule : rules)
        lines.append(rule.text());
    if (!lines.isEmpty())
        lines.prepend(tr("Rules of your own that are not used now:"));
    if (!report.oddSettings.isEmpty())
        lines << tr("Settings that are not used now:") << report.oddSettings;
    m_skipped->setText(lines.join(u'\n'));
    m_skipped->setVisible(!lines.isEmpty());
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

void FindingsPanel::showChoice()
{
    const QList<Finding> findings = m_list->chosenFindings();
    m_detail->present(findings);
    Q_EMIT chosen(keyItemsOf(findings), drawn(findings));
}

void FindingsPanel::chooseRule(const QString &rule)
{
    if (m_list->chooseGroup(rule))
        return;
    m_filter->clear();
    m_list->chooseGroup(rule);
}

QString FindingsPanel::chosenRule() const
{
    const QList<Finding> findings = m_list->chosenFindings();
    const auto isOther = [&](const Finding &finding) {
        return finding.rule != findings.first().rule;
    };
    const bool mixed = std::any_of(findings.begin(), findings.end(), isOther);
    return findings.isEmpty() || mixed ? QString() : findings.first().rule;
}

QStringList FindingsPanel::chosenItems() const
{
    const QList<Finding> findings = m_list->chosenFindings();
    return findings.size() == 1 ? findings.first().keyItems : QStringList();
}

void FindingsPanel::clearChoice()
{
    m_list->clearChoice();
    m_detail->present({});
}

void FindingsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_list->hasFocus())
        focusList();
    else
        QWidget::keyPressEvent(event);
}

void FindingsPanel::step(int by)
{
    m_list->step(by);
}

void FindingsPanel::chooseAbout(const QString &item)
{
    const QList<Finding> findings = m_watcher->shownReport().findings;
    for (const Finding &finding : findings) {
        if (finding.isWaived() || !finding.keyItems.contains(item))
            continue;
        chooseFinding(finding.key);
        return;
    }
}

bool FindingsPanel::chooseFinding(const QString &key)
{
    if (!m_list->choose(key)) {
        m_filter->clear();
        return m_list->choose(key);
    }
    return true;
}

void FindingsPanel::setFreshComments(const QSet<QString> &comments)
{
    m_detail->setFreshComments(comments);
}

bool FindingsPanel::focusComments()
{
    return m_detail->focusComments();
}

void FindingsPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace martlet
