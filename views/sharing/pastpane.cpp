// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/pastpane.h"

#include "model/document/document.h"
#include "views/panels/latestanswer.h"
#include "views/panels/sentencelist.h"
#include "views/sharing/comparisonmap.h"
#include "views/sharing/pastvalues.h"
#include "views/widgets/chiprow.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

/// An earlier version and what became of it, found on another thread.
struct PastPane::Past
{
    Graph then;
    Graph now;
    Differences since;
    std::vector<PrintedView> views;
    QString trouble; ///< why there is nothing
};

PastPane::PastPane(QWidget *parent)
    : QWidget(parent)
    , m_finding(new LatestAnswer(this))
    , m_soon(new QTimer(this))
    , m_views(new ChipRow(this))
    , m_map(new ComparisonMap(this))
    , m_different(new SentenceList(this))
    , m_bring(new QPushButton(themedIcon(u"undo"_s), tr("Make it as it was then"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_views);
    m_map->setObjectName(u"pastMap"_s);
    m_different->setObjectName(u"pastDifferent"_s);
    m_different->setAccessibleName(tr("What is different now"));
    m_different->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_different->installEventFilter(this);
    m_bring->setObjectName(u"pastBring"_s);
    setPlainTip(m_bring, tr("What is chosen in the list (Enter); Ctrl+A chooses all of it"));
    auto *below = new QWidget(this);
    auto *list = new QVBoxLayout(below);
    list->setContentsMargins(0, 4, 0, 0);
    auto *line = new QHBoxLayout;
    QLabel *heading = plainLabel(tr("What is different now"), below);
    heading->setFont(scaled(font(), 1, true));
    line->addWidget(heading, 1);
    line->addWidget(m_bring);
    list->addLayout(line);
    list->addWidget(m_different, 1);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_map);
    parts->addWidget(below);
    parts->setStretchFactor(0, 1);
    parts->setSizes({600, 200});
    column->addWidget(parts, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(120);
    connectParts();
}

PastPane::~PastPane() = default;

void PastPane::connectParts()
{
    connect(m_soon, &QTimer::timeout, this, [this] {
        if (m_past)
            find([then = m_past->then] { return Result<Graph>(then); });
    });
    connect(m_views, &ChipRow::chosen, this, [this](int number) { showView(size_t(number)); });
    connect(m_different, &SentenceList::currentItemChanged, this, &PastPane::highlightCurrent);
    connect(m_different, &QListWidget::itemSelectionChanged, this, [this] { showBringing(); });
    connect(m_map, &ComparisonMap::itemChosen, this, [this](const QString &item) {
        for (int row = 0; row < m_different->count(); ++row) {
            if (m_different->item(row)->data(Qt::UserRole).toStringList().value(0) == item)
                m_different->setCurrentRow(row);
        }
    });
    connect(m_bring, &QPushButton::clicked, this, &PastPane::bringBackChosen);
}

void PastPane::setDocument(Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    setMessage({});
    if (document)
        connect(document, &Document::changed, this, [this] {
            if (isVisible())
                m_soon->start();
        });
}

void PastPane::setMessage(const QString &message)
{
    m_soon->stop();
    m_finding->forget();
    m_past.reset();
    m_views->setChips({}, 0);
    m_different->clear();
    m_bring->setEnabled(false);
    m_map->setMessage(message);
}

bool PastPane::isBusy() const
{
    return m_soon->isActive() || m_finding->isBusy();
}

const Graph *PastPane::shownState() const
{
    return m_past && m_past->trouble.isEmpty() ? &m_past->then : nullptr;
}

void PastPane::show(const Read &read, const QString &view)
{
    m_view = view;
    find(read);
}

void PastPane::find(const Read &read)
{
    if (!m_document)
        return;
    const auto find = [read, now = m_document->graph()]() -> std::shared_ptr<const Past> {
        auto past = std::make_shared<Past>();
        const Result<Graph> then = read();
        if (!then) {
            past->trouble = then.error().sentence;
            return past;
        }
        past->then = *then;
        past->now = now;
        past->since = notable(differences(past->then, now), past->then, now);
        for (const QString &view : MapView::viewsOf(past->then)) {
            Result<PrintedView> printed = viewAsItWas(past->then, view);
            if (printed)
                past->views.push_back(std::move(*printed));
            else
                past->trouble = printed.error().sentence;
        }
        return past;
    };
    m_finding->ask(find, [this](const std::shared_ptr<const Past> &past) { present(past); });
    m_bring->setEnabled(false);
}

void PastPane::present(const std::shared_ptr<const Past> &past)
{
    if (past->views.empty()) {
        setMessage(past->trouble);
        return;
    }
    m_past = past;
    QStringList names;
    for (const PrintedView &printed : past->views)
        names.append(printed.view.name);
    const auto wanted = std::ranges::find(
        past->views, m_view, [](const PrintedView &printed) { return printed.view.id; });
    const auto number = wanted == past->views.end() ? 0 : wanted - past->views.begin();
    m_views->setChips(names, int(number));
    showView(size_t(number));
    fillList();
}

void PastPane::showView(size_t number)
{
    const PrintedView &printed = m_past->views.at(number);
    m_view = printed.view.id;
    m_map->setView(printed);
}

void PastPane::fillList()
{
    const QSignalBlocker quiet(m_different);
    m_different->clear();
    listDifferences(m_different, m_past->since, m_past->then, m_past->now);
    if (m_past->since.empty())
        m_different->addHeading(tr("Everything is still as it was then."));
    m_different->setCurrentRow(m_past->since.empty() ? -1 : 0);
    showBringing();
    highlightCurrent();
}

/// Nothing is brought back from one version while another is chosen and not found yet.
void PastPane::showBringing()
{
    const qsizetype count = chosenIn(*m_different).size();
    m_bring->setText(bringBackText(count));
    m_bring->setEnabled(count > 0 && !isBusy());
}

void PastPane::highlightCurrent()
{
    const QListWidgetItem *item = m_different->currentItem();
    m_map->highlight(item ? item->data(Qt::UserRole).toStringList().value(0) : QString());
}

void PastPane::bringBackChosen()
{
    const QList<Wanted> wanted = chosenIn(*m_different);
    if (!m_past || !m_document || wanted.isEmpty() || isBusy())
        return;
    const QString label = tr("As it was before: %1").arg(namesChosenIn(*m_different));
    Q_EMIT announced(bringBackInto(m_document, label, m_past->then, wanted));
}

bool PastPane::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    bringBackChosen();
    return true;
}

} // namespace martlet
