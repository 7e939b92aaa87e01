// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/comparisonpage.h"

#include "model/comments/subject.h"
#include "model/comments/threads.h"
#include "model/document/document.h"
#include "model/drawing/filewriter.h"
#include "model/report/comparisonreport.h"
#include "views/panels/latestanswer.h"
#include "views/panels/sentencelist.h"
#include "views/sharing/comparisonmap.h"
#include "views/widgets/chiprow.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

using What = Difference::What;

/// What was found on the other thread.
struct ComparisonPage::Found
{
    Comparison comparison;
    std::vector<PrintedView> views; ///< on which something differs
    QString trouble; ///< why there are no views, where something went wrong
};

ComparisonPage::ComparisonPage(QWidget *parent)
    : QWidget(parent)
    , m_answers(new LatestAnswer(this))
    , m_about(faintLabel({}, this))
    , m_views(new ChipRow(this))
    , m_map(new ComparisonMap(this))
    , m_counts(plainLabel({}, this))
    , m_filter(new ChipRow(this))
    , m_list(new SentenceList(this))
{
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(10);
    buildHeading(page);
    m_map->setObjectName(u"comparisonMap"_s);
    m_list->setObjectName(u"comparisonList"_s);
    m_list->setAccessibleName(tr("What differs"));
    m_filter->setObjectName(u"comparisonFilter"_s);
    m_views->setObjectName(u"comparisonViews"_s);
    const auto column = [this](int left, QWidget *above, QWidget *second, QWidget *below) {
        auto *side = new QWidget(this);
        auto *layout = new QVBoxLayout(side);
        layout->setContentsMargins(left, 0, left > 0 ? 0 : 8, 0);
        layout->setSpacing(8);
        if (above)
            layout->addWidget(above);
        layout->addWidget(second);
        layout->addWidget(below, 1);
        return side;
    };
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(column(0, nullptr, m_views, m_map));
    parts->addWidget(column(8, m_counts, m_filter, m_list));
    parts->setStretchFactor(0, 1);
    parts->setSizes({900, 400});
    page->addWidget(parts, 1);
    setFocusProxy(m_list);
    connect(m_views, &ChipRow::chosen, this, &ComparisonPage::showView);
    connect(m_filter, &ChipRow::chosen, this, [this](int chip) {
        showOnly(chip == 0 ? std::nullopt : std::optional(m_whats.at(chip - 1)));
    });
    connect(m_list, &SentenceList::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            reveal(item->data(Qt::UserRole).toString());
    });
    connect(m_map, &ComparisonMap::itemChosen, this, &ComparisonPage::choose);
}

ComparisonPage::~ComparisonPage() = default;

QString ComparisonPage::keyHint()
{
    return tr("Up and Down: one after the other · Tab: to the map, there plus and minus and the "
              "arrows · Esc: back to the map");
}

QPushButton *ComparisonPage::button(const QString &name, const QString &icon, const QString &text)
{
    auto *made = new QPushButton(themedIcon(icon), text, this);
    made->setObjectName(name);
    return made;
}

void ComparisonPage::buildHeading(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_title = plainLabel({}, this);
    m_title->setFont(scaled(font(), 1.2, true));
    m_turn = button(u"comparisonTurn"_s, u"refresh"_s, tr("Turn round"));
    setPlainTip(m_turn, tr("Take what was after for before"));
    connect(m_turn, &QPushButton::clicked, this, &ComparisonPage::turnRound);
    m_otherState = button(u"comparisonOther"_s, u"copy"_s, tr("Compare with…"));
    connect(m_otherState, &QPushButton::clicked, this, &ComparisonPage::otherWanted);
    m_seen = button(u"comparisonSeen"_s, u"check"_s, tr("Seen"));
    setPlainTip(m_seen, tr("Nothing of it is new any more (Ctrl+Alt+S)"));
    makePrimary(m_seen);
    connect(m_seen, &QPushButton::clicked, this, &ComparisonPage::seen);
    m_save = button(u"comparisonSave"_s, u"pdf"_s, tr("Save as PDF…"));
    connect(m_save, &QPushButton::clicked, this, &ComparisonPage::saveWanted);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeComparison"_s);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setAccessibleName(tr("Back to the map"));
    setPlainTip(close, tr("Back to the map (Esc)"));
    connect(close, &QToolButton::clicked, this, &ComparisonPage::left);
    line->addWidget(m_title);
    line->addWidget(m_about, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_turn),
                          static_cast<QWidget *>(m_otherState),
                          static_cast<QWidget *>(m_save),
                          static_cast<QWidget *>(m_seen),
                          static_cast<QWidget *>(close)})
        line->addWidget(part);
    page->addLayout(line);
}

void ComparisonPage::setDocument(Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_answers->forget();
    m_document = document;
    m_moments = {};
    forget();
    if (document)
        connect(document, &Document::changed, this, [this] {
            if (isVisible())
                refresh();
        });
}

/// Shows nothing, until something is found.
void ComparisonPage::forget()
{
    m_found.reset();
    m_list->clear();
    m_about->clear();
    m_counts->clear();
    m_views->setChips({}, 0);
    m_filter->setChips({}, 0);
    m_map->setMessage({});
    m_save->setEnabled(false);
}

void ComparisonPage::open(const QString &now, const Other &other, const QString &view)
{
    openMoments(
        [now, other](const Graph &graph) {
            return std::pair(ComparedState {now, graph}, other(graph));
        },
        view);
}

void ComparisonPage::openMoments(const Moments &moments, const QString &view)
{
    m_isReview = false;
    m_writers.clear();
    begin(moments, view);
}

void ComparisonPage::review(const Other &before, const Writers &writers, const QString &view)
{
    m_isReview = true;
    m_writers = writers;
    begin(
        [before, now = tr("Now")](const Graph &graph) {
            return std::pair(before(graph), ComparedState {now, graph});
        },
        view);
}

void ComparisonPage::begin(const Moments &moments, const QString &view)
{
    m_isTurned = false;
    m_title->setText(m_isReview ? tr("What is new") : tr("What differs"));
    m_turn->setHidden(m_isReview);
    m_otherState->setHidden(m_isReview);
    m_seen->setVisible(m_isReview);
    m_moments = moments;
    m_view = view;
    m_only.reset();
    forget();
    m_map->setMessage(tr("Comparing…"));
    refresh();
}

bool ComparisonPage::isBusy() const
{
    return m_answers->isBusy();
}

const Comparison *ComparisonPage::comparison() const
{
    return m_found ? &m_found->comparison : nullptr;
}

void ComparisonPage::turnRound()
{
    m_isTurned = !m_isTurned;
    refresh();
}

void ComparisonPage::refresh()
{
    if (!m_document || !m_moments)
        return;
    const auto find = [now = m_document->model(),
                       moments = m_moments,
                       isTurned = m_isTurned]() -> std::shared_ptr<const Found> {
        auto found = std::make_shared<Found>();
        auto [before, after] = moments(now);
        if (isTurned)
            std::swap(before, after);
        found->comparison = Comparison(std::move(before), std::move(after));
        Result<std::vector<PrintedView>> views = comparedViews(found->comparison);
        if (views)
            found->views = std::move(*views);
        else
            found->trouble = views.error().sentence;
        return found;
    };
    m_answers->ask(find, [this](const std::shared_ptr<const Found> &found) { present(found); });
}

void ComparisonPage::present(const std::shared_ptr<const Found> &found)
{
    m_found = found;
    //: %1 is what a project was or is, %2 what it became or would become
    m_about->setText(tr("%1 → %2").arg(shortened(found->comparison.before().name),
                                       shortened(found->comparison.after().name)));
    showCounts();
    showViews();
    fillList();
}

void ComparisonPage::showCounts()
{
    const Differences &all = m_found->comparison.differences();
    m_counts->setText(countsText(all));
    m_whats.clear();
    QStringList words {tr("All")};
    for (const What what : allWhats) {
        if (countOf(all, what) == 0)
            continue;
        m_whats.append(what);
        words.append(labelOf(what));
    }
    const auto chosen = m_only ? m_whats.indexOf(*m_only) : -1;
    if (chosen < 0)
        m_only.reset();
    m_filter->setChips(m_whats.size() > 1 ? words : QStringList(), int(chosen) + 1);
    m_save->setEnabled(!all.empty());
}

void ComparisonPage::showViews()
{
    QStringList names;
    for (const PrintedView &printed : m_found->views)
        names.append(printed.view.name);
    const auto wanted = std::ranges::find(
        m_found->views, m_view, [](const PrintedView &printed) { return printed.view.id; });
    const bool isThere = wanted != m_found->views.end();
    const int number = isThere ? int(wanted - m_found->views.begin()) : 0;
    m_views->setChips(names, number);
    if (!m_found->views.empty())
        showView(number);
    else if (!m_found->trouble.isEmpty())
        m_map->setMessage(m_found->trouble);
    else if (m_found->comparison.differences().empty())
        m_map->setMessage(m_isReview ? tr("What others changed was taken back since.")
                                     : tr("Both are the same, down to the last field."));
    else
        m_map->setMessage(tr("Nothing that differs is on a map. The list has all of it."));
}

void ComparisonPage::showView(int number)
{
    const PrintedView &printed = m_found->views.at(size_t(number));
    m_view = printed.view.id;
    m_map->setView(printed);
}

void ComparisonPage::showOnly(std::optional<What> what)
{
    m_only = what;
    if (m_found)
        fillList();
}

void ComparisonPage::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const Differences &all = m_found->comparison.differences();
    Key kind;
    for (size_t i = 0; i < all.size();) {
        size_t end = i;
        while (end < all.size() && all[end].item == all[i].item)
            ++end;
        const auto item = std::span(all).subspan(i, end - i);
        i = end;
        const auto isShown = [this](const Difference &one) {
            return !m_only || one.what == *m_only;
        };
        if (std::ranges::none_of(item, isShown))
            continue;
        if (item.front().item->kind != kind) {
            kind = item.front().item->kind;
            const KindRow *row = Schema::kind(kind);
            m_list->addHeading(row ? row->plural() : kind.text());
        }
        addItem(item);
    }
}

void ComparisonPage::addItem(std::span<const Difference> item)
{
    constexpr int longest = 240;
    QStringList lines;
    for (const Difference &one : item) {
        if (!one.field.isEmpty() && (!m_only || one.what == *m_only))
            lines.append(shortened(one.text(), longest));
    }
    const Difference &first = item.front();
    const QString place = placeOf(first.item->id);
    if (!place.isEmpty())
        //: %1 is what a comment is about
        lines.prepend(
            tr("On %1").arg(shortened(CommentSubject::of(m_found->comparison.both(), place).name)));
    if (const QString writers = m_writers.value(first.item->id); !writers.isEmpty())
        lines.append(shortened(writers));
    m_list->addSentence(shortened(first.name, longest),
                        place.isEmpty() ? iconOf(m_found->comparison.both(), first.item->id)
                                        : u":/icons/ui/comment.svg"_s,
                        first.item->id,
                        labelOf(m_only.value_or(first.what)),
                        lines.join(u'\n'));
}

/// What a comment is on; nothing for anything else.
QString ComparisonPage::placeOf(const QString &item) const
{
    const Item *found = m_found->comparison.both().find(item);
    const auto comment = found ? Comment::of(m_found->comparison.both(), *found) : std::nullopt;
    return comment ? comment->on : QString();
}

/// On another view where it is not on this one. A comment is where that is which it is on.
void ComparisonPage::reveal(const QString &chosen)
{
    if (!m_found || chosen.isEmpty())
        return;
    const QString place = placeOf(chosen);
    const QStringList items = CommentSubject::of(m_found->comparison.both(), place).items;
    const QString item = place.isEmpty() ? chosen : items.value(0);
    const auto hasIt = [&](const PrintedView &printed) {
        const auto is = [&](const auto &thing) {
            return thing.id == item;
        };
        return std::ranges::any_of(printed.view.cards, is)
            || std::ranges::any_of(printed.view.flows, is);
    };
    const auto view = std::ranges::find_if(m_found->views, hasIt);
    if (!m_map->shows(item) && view != m_found->views.end()) {
        m_view = view->view.id;
        showViews();
    }
    m_map->highlight(item);
}

void ComparisonPage::choose(const QString &item)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == item) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    m_map->highlight({});
}

Result<void> ComparisonPage::write(const QString &file) const
{
    PdfOptions options;
    options.date = QDate::currentDate();
    options.language = QLocale().bcp47Name();
    const Result<QByteArray> pdf = comparisonPdf(m_found->comparison, options);
    return pdf ? replaceFile(file, *pdf) : Result<void>(pdf.error());
}

void ComparisonPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace martlet
