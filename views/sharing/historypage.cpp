// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/historypage.h"

#include "model/analysis/breakdown.h"
#include "model/analysis/engine.h"
#include "model/base/text.h"
#include "model/compare/moments.h"
#include "model/document/session.h"
#include "views/panels/latestanswer.h"
#include "views/panels/sentencelist.h"
#include "views/sharing/comparisonmap.h"
#include "views/sharing/historylist.h"
#include "views/sharing/pastmoment.h"
#include "views/sharing/pastvalues.h"
#include "views/widgets/chiprow.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto beforeReadingAgain = std::chrono::milliseconds(120);

QString timeText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    //: %1 is a day, %2 a time of the day
    return HistoryPage::tr("%1, %2").arg(dayText(local.date()),
                                         QLocale().toString(local.time(), QLocale::ShortFormat));
}

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_indexing(new LatestAnswer(this))
    , m_looking(new LatestAnswer(this))
    , m_soon(new QTimer(this))
    , m_search(new QLineEdit(this))
    , m_authors(new QComboBox(this))
    , m_kinds(new QComboBox(this))
    , m_only(new QToolButton(this))
    , m_list(new HistoryList(this))
    , m_end(wrappedLabel({}, this))
    , m_banner(plainLabel({}, this))
    , m_name(new QLineEdit(this))
    , m_naming(new QPushButton(themedIcon(u"flag"_s), tr("Name this moment…"), this))
    , m_compare(new QPushButton(themedIcon(u"copy"_s), tr("Compare with now"), this))
    , m_views(new ChipRow(this))
    , m_map(new ComparisonMap(this))
    , m_tabs(new ChipRow(this))
    , m_did(new SentenceList(this))
    , m_bring(new QPushButton(this))
{
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildTimeline());
    parts->addWidget(buildMoment());
    parts->setStretchFactor(1, 1);
    parts->setSizes({400, 900});
    page->addWidget(parts, 1);
    setFocusProxy(m_list);
    m_soon->setSingleShot(true);
    m_soon->setInterval(beforeReadingAgain);
    connectParts();
}

HistoryPage::~HistoryPage() = default;

QString HistoryPage::keyHint()
{
    return tr(
        "Up and Down: through time · with Shift: several steps · letters: search · "
        "Ctrl+Enter: compare · Enter: to what it did, to take it back · Esc: back to the map");
}

QWidget *HistoryPage::buildTimeline()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    QLabel *title = plainLabel(tr("History"), side);
    title->setFont(scaled(font(), 1.2, true));
    auto *heading = new QHBoxLayout;
    heading->addWidget(title, 1);
    auto *shorten = new QToolButton(side);
    shorten->setObjectName(u"historyShorten"_s);
    shorten->setIcon(themedIcon(u"cut"_s));
    shorten->setAutoRaise(true);
    shorten->setText(tr("Make the history shorter…"));
    shorten->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    shorten->setFocusPolicy(Qt::StrongFocus);
    connect(shorten, &QToolButton::clicked, this, [this, shorten] {
        Q_EMIT shortenWanted(shorten->mapToGlobal(shorten->rect().bottomLeft()));
    });
    heading->addWidget(shorten);
    column->addLayout(heading);
    buildFilters(column);
    m_list->setObjectName(u"historySteps"_s);
    m_list->setAccessibleName(tr("What was changed, newest first"));
    m_list->setModel(m_model);
    m_list->setMinimumWidth(300);
    column->addWidget(m_list, 1);
    m_end->setObjectName(u"historyEnd"_s);
    m_end->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_end);
    return side;
}

void HistoryPage::buildFilters(QBoxLayout *column)
{
    m_search->setObjectName(u"historySearch"_s);
    m_search->setPlaceholderText(tr("Search by name, person or what was done"));
    m_search->setAccessibleName(tr("Search in the history"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_authors->setObjectName(u"historyAuthors"_s);
    m_authors->setAccessibleName(tr("Whose changes are listed"));
    m_kinds->setObjectName(u"historyKinds"_s);
    m_kinds->setAccessibleName(tr("Changes of which kind of thing are listed"));
    m_only->setObjectName(u"historyOnly"_s);
    m_only->setIcon(themedIcon(u"close"_s));
    m_only->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_only->setProperty("chip", true);
    m_only->setFocusPolicy(Qt::StrongFocus);
    setPlainTip(m_only, tr("Show the history of everything"));
    column->addWidget(m_search);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_authors, 1);
    line->addWidget(m_kinds, 1);
    column->addLayout(line);
    m_only->hide();
    column->addWidget(m_only);
}

QWidget *HistoryPage::buildMoment()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_banner->setObjectName(u"historyBanner"_s);
    m_banner->setFont(scaled(font(), 1.1, true));
    m_name->setObjectName(u"historyName"_s);
    m_name->setPlaceholderText(tr("What the moment is called"));
    m_name->setAccessibleName(tr("What the moment is called"));
    m_name->installEventFilter(this);
    m_name->hide();
    m_naming->setObjectName(u"historyNaming"_s);
    m_compare->setObjectName(u"historyCompare"_s);
    setPlainTip(
        m_compare,
        tr("What differs, as a list that can be narrowed, on the map and as PDF "
           "(Ctrl+Enter). Choose several steps with Shift to compare the moment before them "
           "with that after them."));
    auto *close = new QToolButton(side);
    close->setObjectName(u"closeHistory"_s);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setAccessibleName(tr("Back to the map"));
    setPlainTip(close, tr("Back to the map (Esc)"));
    connect(close, &QToolButton::clicked, this, &HistoryPage::left);
    line->addWidget(m_banner, 1);
    line->addWidget(m_name);
    line->addWidget(m_naming);
    line->addWidget(m_compare);
    line->addWidget(close);
    column->addLayout(line);
    m_views->setObjectName(u"historyViews"_s);
    column->addWidget(m_views);
    m_map->setObjectName(u"historyMap"_s);
    m_did->setObjectName(u"historyDid"_s);
    m_did->setAccessibleName(tr("What was done at this moment, or is different since"));
    m_did->installEventFilter(this);
    m_did->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tabs->setObjectName(u"historyTabs"_s);
    m_bring->setObjectName(u"historyBring"_s);
    m_bring->setIcon(themedIcon(u"undo"_s));
    setPlainTip(m_bring, tr("What is chosen in the list (Enter); Ctrl+A chooses all of it"));
    auto *below = new QWidget(side);
    auto *list = new QVBoxLayout(below);
    list->setContentsMargins(0, 4, 0, 0);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_tabs, 1);
    tools->addWidget(m_bring);
    list->addLayout(tools);
    list->addWidget(m_did, 1);
    auto *parts = new QSplitter(Qt::Vertical, side);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_map);
    parts->addWidget(below);
    parts->setStretchFactor(0, 1);
    parts->setSizes({600, 220});
    column->addWidget(parts, 1);
    return side;
}

void HistoryPage::connectParts()
{
    connect(m_soon, &QTimer::timeout, this, &HistoryPage::read);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPage::filter);
    connect(m_authors, &QComboBox::activated, this, &HistoryPage::filter);
    connect(m_kinds, &QComboBox::activated, this, &HistoryPage::filter);
    connect(m_only, &QToolButton::clicked, this, [this] {
        m_item.clear();
        m_field = {};
        filter();
        m_list->setFocus();
    });
    connect(m_list, &HistoryList::rowsChosen, this, &HistoryPage::chooseRows);
    connect(m_list, &HistoryList::compareWanted, this, &HistoryPage::compare);
    connect(m_compare, &QPushButton::clicked, this, &HistoryPage::compare);
    connect(
        m_list, &HistoryList::entered, m_did, [this] { m_did->setFocus(Qt::ShortcutFocusReason); });
    connect(m_list, &HistoryList::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(text);
    });
    connect(m_views, &ChipRow::chosen, this, [this](int number) {
        m_view = m_moment->views.at(size_t(number)).view.id;
        m_map->setView(m_moment->views.at(size_t(number)));
    });
    connect(m_tabs, &ChipRow::chosen, this, [this](int tab) {
        tell(tab == 0 ? Told::Step : Told::SinceThen);
    });
    connect(m_did, &SentenceList::currentItemChanged, this, [this](QListWidgetItem *item) {
        m_map->highlight(item ? item->data(Qt::UserRole).toStringList().value(0) : QString());
    });
    connect(m_did, &QListWidget::itemSelectionChanged, this, [this] { showBringing(); });
    connect(m_map, &ComparisonMap::itemChosen, this, [this](const QString &item) {
        for (int row = 0; row < m_did->count(); ++row) {
            if (m_did->item(row)->data(Qt::UserRole).toStringList().value(0) == item)
                m_did->setCurrentRow(row);
        }
    });
    connect(m_bring, &QPushButton::clicked, this, &HistoryPage::bringBackChosen);
    connect(m_naming, &QPushButton::clicked, this, [this] {
        m_name->clear();
        m_name->show();
        m_name->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        nameMoment(m_name->text());
        m_name->hide();
        m_list->setFocus();
    });
}

void HistoryPage::setSession(Session *session)
{
    if (m_session)
        disconnect(&m_session->document(), nullptr, this, nullptr);
    m_session = session;
    ++m_asked;
    m_isReading = false;
    m_indexing->forget();
    m_looking->forget();
    m_moment.reset();
    m_chosen = {};
    m_oldest = {};
    m_model->setHistory({}, {});
    m_map->setMessage({});
    m_did->clear();
    if (session)
        connect(&session->document(), &Document::changed, this, [this] {
            m_isStale = true;
            if (isVisible())
                m_soon->start();
        });
}

void HistoryPage::open(const QString &view, const QString &item, Key field)
{
    m_view = view;
    m_item = item;
    m_field = field;
    m_chosen = {};
    m_oldest = {};
    m_told = Told::Step;
    m_search->clear();
    m_authors->setCurrentIndex(0);
    m_kinds->setCurrentIndex(0);
    read();
}

bool HistoryPage::isBusy() const
{
    return m_isReading || m_soon->isActive() || m_indexing->isBusy() || m_looking->isBusy();
}

const Graph *HistoryPage::shownState() const
{
    return m_moment ? &m_moment->after.graph : nullptr;
}

void HistoryPage::read()
{
    if (!m_session)
        return;
    const int asked = ++m_asked;
    m_isReading = true;
    m_isStale = false;
    const Graph now = m_session->document().model();
    m_session->history().then(this, [this, asked, now](const Result<History> &history) {
        if (asked == m_asked)
            take(history, now);
    });
}

void HistoryPage::take(const Result<History> &history, const Graph &now)
{
    m_isReading = false;
    if (!history) {
        m_end->setText(history.error().sentence);
        m_end->show();
        return;
    }
    m_now = now;
    m_model->setHistory(*history, now);
    fillFilters();
    filter();
    const bool isTold = !history->isEmpty() && !history->isWhole();
    m_end->setVisible(isTold);
    if (isTold)
        m_end->setText(
            tr("Not all changes before %1 are kept any more.").arg(timeText(history->at(0).time)));
    const auto find = [history = *history, steps = m_model->allSteps(), now] {
        return std::make_shared<const StepIndex>(history, steps, now);
    };
    m_indexing->ask(find, [this](const std::shared_ptr<const StepIndex> &index) {
        m_model->setIndex(index);
        fillFilters();
        keepChosen();
    });
}

/// What can be chosen from follows the project; what is chosen stays.
static void
refill(QComboBox *box, const QString &all, const QList<std::pair<QString, QString>> &rows)
{
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(all);
    for (const auto &[value, text] : rows)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void HistoryPage::fillFilters()
{
    QList<std::pair<QString, QString>> authors;
    for (const QString &author : m_model->authors())
        authors.append({author, shortened(author)});
    refill(m_authors, tr("Everybody"), authors);
    QList<std::pair<QString, QString>> kinds;
    for (const ItemSort sort : {ItemSort::Element, ItemSort::Relation}) {
        for (const KindRow *kind : Schema::kindsOf(sort)) {
            if (!m_now.itemsOf(kind->id).empty())
                kinds.append({kind->id.text(), kind->plural()});
        }
    }
    refill(m_kinds, tr("All kinds"), kinds);
    m_only->setVisible(!m_item.isEmpty());
    if (m_item.isEmpty())
        return;
    const FieldRow *row = Schema(m_now).field(Key(m_now.value(m_item, key::kind).text()), m_field);
    const QString name = shortened(StepIndex({}, {}, m_now).nameOf(m_item));
    //: %1 is the name of a thing, %2 one of its fields
    m_only->setText(menuText(row ? tr("%1: %2").arg(name, row->label()) : name));
}

void HistoryPage::filter()
{
    m_model->setFilter({m_search->text().trimmed(),
                        m_authors->currentData().toString(),
                        Key(m_kinds->currentData().toString()),
                        m_item,
                        m_field});
    m_only->setVisible(!m_item.isEmpty());
    keepChosen();
}

/// What is chosen stays so where it is still listed; else it is the newest step.
void HistoryPage::keepChosen()
{
    const int row = std::max(0, m_model->rowOf(m_chosen));
    const int oldest = m_oldest == m_chosen ? row : std::max(row, m_model->rowOf(m_oldest));
    const QModelIndex index = m_model->index(row);
    if (!index.isValid()) {
        m_looking->forget();
        m_moment.reset();
        m_views->setChips({}, 0);
        m_did->clear();
        m_banner->clear();
        m_naming->setEnabled(false);
        m_compare->setEnabled(false);
        m_bring->setEnabled(false);
        m_map->setMessage(m_model->history().isEmpty()
                              ? tr("Nothing has been changed yet.")
                              : tr("No change is like that. Search for something else."));
        return;
    }
    if (m_list->currentIndex().isValid())
        return;
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_list->selectionModel()->select({index, m_model->index(oldest)},
                                     QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
}

/// From the moment before the oldest of them until that after the newest. Where the oldest has a
/// name, that moment itself is meant.
void HistoryPage::chooseRows(int newest, int oldest)
{
    const History::Step last = m_model->stepAt(newest);
    const History::Step first = m_model->stepAt(oldest);
    const History &history = m_model->history();
    m_chosen = history.at(last.last).id;
    m_oldest = history.at(first.last).id;
    m_isRange = oldest != newest;
    const QString called = m_model->momentAt(oldest);
    const bool isNamed = m_isRange && !called.isEmpty();
    const History::Step steps {isNamed ? first.last + 1 : first.first, last.last};
    const QString begin = timeText(history.at(first.first).time);
    //: %1 is a time, such as "12 Nov 2026, 10:14"
    m_beginName = isNamed ? called : tr("Before %1").arg(begin);
    const QString end = m_model->momentAt(newest);
    m_endName = end.isEmpty() ? timeText(history.at(last.last).time) : end;
    m_banner->setText(
        !m_isRange ? tr("As it was on %1").arg(timeText(history.at(last.last).time))
            : isNamed
            //: %1 and %2 are moments: a time, or the name of a snapshot
            ? tr("From %1 to %2").arg(called, m_endName)
            : tr("%n steps, from %1 to %2", nullptr, oldest - newest + 1).arg(begin, m_endName));
    m_compare->setText(m_isRange ? tr("Compare before and after") : tr("Compare with now"));
    m_looking->ask(
        [history, now = m_now, steps, view = m_view] {
            return pastMoment(now, history, steps, view);
        },
        [this](const std::shared_ptr<const PastMoment> &found) { present(found); });
}

void HistoryPage::compare()
{
    if (!m_moment || m_looking->isBusy())
        return;
    const ComparedState after {m_endName, m_moment->after.graph};
    if (m_isRange)
        Q_EMIT compareWanted({m_beginName, m_moment->before.graph}, after);
    else
        Q_EMIT compareWithNowWanted(after);
}

void HistoryPage::present(const std::shared_ptr<const PastMoment> &moment)
{
    m_moment = moment;
    m_naming->setEnabled(true);
    m_compare->setEnabled(true);
    showViews();
    fillList();
}

void HistoryPage::showViews()
{
    QStringList names;
    for (const PrintedView &printed : m_moment->views)
        names.append(printed.view.name);
    const auto wanted = std::ranges::find(
        m_moment->views, m_view, [](const PrintedView &printed) { return printed.view.id; });
    const auto number = wanted == m_moment->views.end() ? 0 : wanted - m_moment->views.begin();
    m_views->setChips(names, int(number));
    if (m_moment->views.empty())
        m_map->setMessage(m_moment->trouble.isEmpty() ? tr("There was no map yet.")
                                                      : m_moment->trouble);
    else
        m_map->setView(m_moment->views.at(size_t(number)));
}

void HistoryPage::tell(Told told)
{
    m_told = told;
    if (m_moment)
        fillList();
}

void HistoryPage::fillList()
{
    const QSignalBlocker quiet(m_did);
    const bool isStep = m_told == Told::Step;
    const Differences &all = isStep ? m_moment->did.differences() : m_moment->sinceThen;
    m_tabs->setChips({m_isRange ? tr("What these changes did") : tr("What this change did"),
                      tr("What is different now")},
                     isStep ? 0 : 1);
    m_did->clear();
    listDifferences(m_did,
                    all,
                    isStep ? m_moment->before.graph : m_moment->after.graph,
                    isStep ? m_moment->after.graph : m_now);
    if (all.empty())
        m_did->addHeading(isStep && m_isRange ? tr("In the end they changed nothing.")
                              : isStep        ? tr("It changed nothing that is told any more.")
                                              : tr("Everything is still as it was then."));
    const int lost = m_moment->before.lost;
    if (lost > 0)
        m_did->addHeading(tr("%n values of this moment could not be followed back, because "
                             "another copy has overwritten them.",
                             nullptr,
                             lost));
    m_did->setCurrentRow(all.empty() ? -1 : 0);
    showBringing();
}

void HistoryPage::showBringing()
{
    const qsizetype count = chosenIn(*m_did).size();
    m_bring->setText(m_told == Told::SinceThen ? bringBackText(count)
                         : count > 1           ? tr("Take %n values back", nullptr, int(count))
                                               : tr("Take this back"));
    m_bring->setEnabled(count > 0 && !m_looking->isBusy());
}

void HistoryPage::bringBackChosen()
{
    const QList<Wanted> wanted = chosenIn(*m_did);
    if (!m_moment || wanted.isEmpty() || m_looking->isBusy())
        return;
    const bool isStep = m_told == Told::Step;
    const Graph &then = isStep ? m_moment->before.graph : m_moment->after.graph;
    const QString what = namesChosenIn(*m_did);
    const QString label =
        isStep ? tr("Take back: %1").arg(what) : tr("As it was before: %1").arg(what);
    Q_EMIT announced(bringBackInto(&m_session->document(), label, then, wanted));
}

void HistoryPage::nameMoment(const QString &name)
{
    const QString clean = cleanText(name, 500).trimmed();
    const int row = m_model->rowOf(m_chosen);
    if (!m_moment || clean.isEmpty() || row < 0)
        return;
    const Change &last = m_model->history().at(m_model->stepAt(row).last);
    const QDate day = last.time.toLocalTime().date();
    const Result<Report> report = check(m_moment->after.graph, {day, {}, {}});
    if (!report) {
        Q_EMIT announced(report.error().sentence);
        return;
    }
    Draft draft(m_session->document().graph());
    const QString id = addSnapshot(draft, clean, *report, day);
    draft.set(id, u"change"_key, nameOfChange(last.id));
    m_session->document().commit(tr("Name a moment: %1").arg(clean), draft);
}

ShorterHistory HistoryPage::shorterSince(QDate day) const
{
    return martlet::shortened(m_model->history(), day.startOfDay(), m_model->namedDays());
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_soon->start();
}

bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const int key = pressed->key();
    if (watched == m_name && key == Qt::Key_Escape) {
        m_name->hide();
        m_list->setFocus();
        return true;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_did && isEnter) {
        bringBackChosen();
        return true;
    }
    if (watched != m_search)
        return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_list->setFocus();
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentIndex(
            m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1))));
        return true;
    }
    if (isEnter && pressed->modifiers() & Qt::ControlModifier) {
        compare();
        return true;
    }
    if (isEnter) {
        m_did->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    const bool isInside = m_did->hasFocus() || m_map->hasFocus();
    if (event->key() == Qt::Key_Escape && isInside)
        m_list->setFocus(Qt::ShortcutFocusReason);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace martlet
