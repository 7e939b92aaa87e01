// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/mergepage.h"

#include "model/analysis/finding.h"
#include "model/document/session.h"
#include "model/merge/unite.h"
#include "views/panels/sentencelist.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

MergePage::MergePage(QWidget *parent)
    : QWidget(parent)
    , m_about(faintLabel({}, this))
    , m_list(new UndecidedList(this))
{
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(10);
    buildHeading(page);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildDecisions());
    m_side = buildTaken();
    parts->addWidget(m_side);
    parts->setStretchFactor(0, 1);
    parts->setSizes({900, 400});
    page->addWidget(parts, 1);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_list, &UndecidedList::elementWanted, this, &MergePage::itemWanted);
}

QString MergePage::keyHint()
{
    return tr(
        "1 mine · 2 theirs · 3 before · A ask somebody · Ctrl+A all · Enter: show on the map · "
        "Esc: back to the map");
}

QPushButton *MergePage::button(const QString &name, const QString &icon, const QString &text)
{
    auto *made = new QPushButton(text, this);
    if (!icon.isEmpty())
        made->setIcon(themedIcon(icon));
    made->setObjectName(name);
    return made;
}

void MergePage::buildHeading(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    QLabel *title = plainLabel(tr("Merge"), this);
    title->setFont(scaled(font(), 1.2, true));
    m_undo = button(u"undoMerge"_s, u"undo"_s, tr("Undo the merge"));
    connect(m_undo, &QPushButton::clicked, this, &MergePage::undoMerge);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeMerge"_s);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setAccessibleName(tr("Back to the map"));
    setPlainTip(close, tr("Back to the map (Esc)"));
    connect(close, &QToolButton::clicked, this, &MergePage::left);
    line->addWidget(title);
    line->addWidget(m_about, 1);
    line->addWidget(m_undo);
    line->addWidget(close);
    page->addLayout(line);
}

QWidget *MergePage::buildDecisions()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    m_count = plainLabel({}, side);
    m_count->setFont(scaled(font(), 1, true));
    m_done = faintLabel(tr("Nothing is left to decide."), side);
    m_done->setAlignment(Qt::AlignCenter);
    m_answers = new QWidget(side);
    auto *line = new QHBoxLayout(m_answers);
    line->setContentsMargins(0, 0, 0, 0);
    const auto answer = [&](const QString &name, const QString &text, Side chosen) {
        QPushButton *made = button(name, {}, text);
        connect(made, &QPushButton::clicked, this, [this, chosen] { decideChosen(chosen); });
        line->addWidget(made);
    };
    answer(u"takeMine"_s, tr("Mine (1)"), Side::Mine);
    answer(u"takeTheirs"_s, tr("Theirs (2)"), Side::Theirs);
    answer(u"takeBefore"_s, tr("Before (3)"), Side::Before);
    m_ask = button(u"askWho"_s, u"ask"_s, tr("Ask… (A)"));
    connect(m_ask, &QPushButton::clicked, this, &MergePage::showAskMenu);
    line->addWidget(m_ask);
    line->addStretch(1);
    line->addWidget(
        faintLabel(tr("For all rows that are chosen; bold is what shows now"), m_answers));
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(m_done, 1);
    column->addWidget(m_answers);
    return side;
}

QWidget *MergePage::buildTaken()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(8);
    m_alike = new QVBoxLayout;
    m_taken = new SentenceList(side);
    m_taken->setObjectName(u"takenList"_s);
    m_taken->setAccessibleName(tr("Taken over without asking"));
    connect(m_taken, &SentenceList::taken, this, [this](const QVariant &value) {
        Q_EMIT itemWanted(value.toString());
    });
    column->addLayout(m_alike);
    column->addWidget(m_taken, 1);
    return side;
}

void MergePage::setProject(Document *document, const Session *session)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_session = session;
    m_merge.reset();
    m_shownBy.clear();
    if (document)
        connect(document, &Document::changed, this, [this] {
            if (isVisible())
                refresh();
        });
}

void MergePage::open(const QString &item)
{
    refresh();
    m_list->chooseElement(item);
    refreshWriters();
    showTaken();
}

void MergePage::open(const Merge &merge)
{
    m_merge = merge;
    open();
}

/// Who wrote what shows is found on another thread.
void MergePage::refreshWriters()
{
    if (!m_session)
        return;
    m_session->writersOfShown().then(this, [this](const Result<QHash<QString, Writer>> &found) {
        if (!found)
            return;
        m_shownBy = *found;
        refresh();
    });
}

/// Told by what was there before the merge, else by who wrote it.
bool MergePage::isOtherMine(const UndecidedText &text) const
{
    const Undecided &undecided = text.undecided;
    if (m_merge && !m_merge->outcome.before.contains(undecided.id))
        return m_merge->outcome.before.value(undecided.item, undecided.field) == undecided.value;
    const QString &me = m_document->author();
    return undecided.author == me && m_shownBy.value(undecided.id).author != me;
}

QString MergePage::askedOf(const Undecided &undecided) const
{
    const Graph &graph = m_document->graph();
    const Item *question = graph.find(graph.value(undecided.id, u"question"_key).text());
    if (!question)
        return {};
    const QString of = question->fields.get(u"asked-of"_key).text();
    return graph.contains(of) ? itemName(graph, of) : tr("whoever knows");
}

std::vector<UndecidedRow> MergePage::rows() const
{
    std::vector<UndecidedRow> rows;
    for (UndecidedText &text : undecidedTexts(m_document->graph())) {
        const Undecided &undecided = text.undecided;
        const bool isMine = isOtherMine(text);
        rows.push_back({text, m_shownBy.value(undecided.id), isMine, askedOf(undecided)});
    }
    return rows;
}

void MergePage::refresh()
{
    if (!m_document)
        return;
    const std::vector<UndecidedRow> all = rows();
    const bool hasKeyboard = hasFocus() || isAncestorOf(QApplication::focusWidget());
    setFocusProxy(all.empty() ? nullptr : m_list);
    m_list->setRows(all);
    m_list->setVisible(!all.empty());
    m_answers->setVisible(!all.empty());
    m_done->setVisible(all.empty());
    showCounts(qsizetype(all.size()));
    if (hasKeyboard)
        setFocus();
}

void MergePage::showCounts(qsizetype toDecide)
{
    m_count->setText(toDecide > 0 ? tr("%n values to decide", nullptr, int(toDecide)) : QString());
    m_undo->setVisible(m_merge.has_value());
    if (!m_merge) {
        m_about->setText(tr("What copies of this project disagree on"));
        return;
    }
    const MergeOutcome &outcome = m_merge->outcome;
    const auto taken = int(takenOver(outcome.before, outcome.after).size());
    m_about->setText(
        u"%1: %2"_s.arg(shortened(m_merge->name),
                        mergeCounts(taken, newlyUndecided(outcome.before, outcome.after))));
}

bool MergePage::change(const QString &label, const std::function<bool(Draft *)> &work)
{
    Draft draft(m_document->graph());
    return work(&draft) && m_document->commit(label, draft);
}

static Decision decisionFor(MergePage::Side side, bool isOtherMine)
{
    if (side == MergePage::Side::Before)
        return Decision::Before;
    return (side == MergePage::Side::Mine) == isOtherMine ? Decision::Other : Decision::Shown;
}

void MergePage::decideChosen(Side side)
{
    const QStringList chosen = m_list->chosen();
    QHash<QString, bool> mine;
    for (const UndecidedRow &row : rows())
        mine.insert(row.text.undecided.id, row.isOtherMine);
    int left = 0;
    const bool isDone = change(tr("Decide"), [&](Draft *draft) {
        for (const QString &id : chosen) {
            if (draft->graph().contains(id)
                && !decide(draft, id, decisionFor(side, mine.value(id))))
                ++left;
        }
        return true;
    });
    if (left > 0)
        Q_EMIT refused(side == Side::Before
                           ? tr("What was before is not known, or cannot be brought back.")
                           : tr("This refers to something that is in the project no more."));
    else if (isDone)
        Q_EMIT announced(tr("Decided"));
}

void MergePage::askChosen(const QString &of)
{
    const QStringList chosen = m_list->chosen();
    change(tr("Ask what is right"), [&](Draft *draft) {
        for (const UndecidedText &text : undecidedTexts(m_document->graph())) {
            if (!chosen.contains(text.undecided.id))
                continue;
            //: a field, its name and two values of it: "Owner of HubSpot: Anna or Ben?"
            const QString question = tr("%1 of %2: %3 or %4?")
                                         .arg(text.label,
                                              shortened(text.name),
                                              shortened(text.shown),
                                              shortened(text.other));
            ask(draft, text.undecided.id, question, of);
        }
        return true;
    });
}

/// People and teams, at the row itself; the first letters of a name choose it.
void MergePage::showAskMenu()
{
    if (m_list->chosen().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"askMenu"_s);
    menu->addAction(tr("Whoever knows"), this, [this] { askChosen({}); });
    menu->addSeparator();
    const Graph &graph = m_document->graph();
    for (const Key kind : {u"team"_key, u"person"_key}) {
        for (const Item *who : graph.itemsOf(kind)) {
            const QString id = who->id;
            menu->addAction(themedIconFile(Schema::kind(kind)->icon()),
                            menuText(shortened(itemName(graph, id))),
                            this,
                            [this, id] { askChosen(id); });
        }
    }
    const QRect row = m_list->visualItemRect(m_list->currentItem());
    menu->setActiveAction(menu->actions().first());
    menu->popup(m_list->viewport()->mapToGlobal(row.bottomLeft() + QPoint(40, 0)));
}

void MergePage::undoMerge()
{
    if (!m_merge)
        return;
    const QString label = m_merge->label;
    m_merge.reset();
    while (m_document->canUndo()) {
        const bool isIt = m_document->undoLabel() == label;
        m_document->undo();
        if (isIt)
            break;
    }
    Q_EMIT announced(tr("The merge was undone"));
    Q_EMIT left();
}

void MergePage::showTaken()
{
    m_side->setVisible(m_merge.has_value());
    m_taken->clear();
    showAlike();
    if (m_merge)
        fillTaken();
}

void MergePage::fillTaken()
{
    const MergeOutcome &outcome = m_merge->outcome;
    addItems(tr("Cards that both sides moved"), outcome.moved);
    addItems(tr("Brought back, because the other side needs it"), outcome.broughtBack);
    const Differences taken = takenOver(outcome.before, outcome.after);
    m_taken->addHeading(tr("Taken over without asking"), countsText(taken));
    for (size_t i = 0; i < taken.size();) {
        const Difference &first = taken[i];
        QStringList lines;
        for (; i < taken.size() && taken[i].item == first.item; ++i) {
            if (!taken[i].field.isEmpty())
                lines.append(shortened(taken[i].text(), 240));
        }
        m_taken->addSentence(shortened(first.name, 240),
                             iconOf(outcome.after, first.item->id),
                             first.item->id,
                             labelOf(first.what),
                             lines.join(u'\n'));
    }
}

void MergePage::addItems(const QString &heading, const QStringList &items)
{
    if (items.isEmpty())
        return;
    m_taken->addHeading(heading);
    const Graph &graph = m_merge->outcome.after;
    for (const QString &id : items)
        m_taken->addSentence(shortened(itemName(graph, id)), iconOf(graph, id), id);
}

/// Elements of one name that both sides added, each with a button.
void MergePage::showAlike()
{
    while (QLayoutItem *old = m_alike->takeAt(0)) {
        if (QWidget *widget = old->widget())
            widget->deleteLater();
        delete old;
    }
    if (!m_merge)
        return;
    for (const auto &[mine, their] : m_merge->outcome.alike) {
        const Graph &graph = m_document->graph();
        if (!graph.contains(mine) || !graph.contains(their))
            continue;
        auto *line = new QWidget(m_side);
        auto *parts = new QHBoxLayout(line);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->addWidget(
            wrappedLabel(tr("“%1” was added twice.").arg(shortened(itemName(graph, mine))), line),
            1);
        auto *one = new QPushButton(tr("Make them one"), line);
        one->setObjectName(u"makeOne"_s);
        connect(one, &QPushButton::clicked, this, [this, mine = mine, their = their] {
            makeOne(mine, their);
        });
        parts->addWidget(one);
        m_alike->addWidget(line);
    }
}

void MergePage::makeOne(const QString &kept, const QString &gone)
{
    //: %1 is an element that was there twice
    const QString label = tr("Make %1 one").arg(shortened(itemName(m_document->graph(), kept)));
    if (change(label, [&](Draft *draft) { return unite(draft, kept, gone); })) {
        showAlike();
        Q_EMIT announced(label);
    }
}

void MergePage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_1:
        return decideChosen(Side::Mine);
    case Qt::Key_2:
        return decideChosen(Side::Theirs);
    case Qt::Key_3:
        return decideChosen(Side::Before);
    case Qt::Key_A:
        return showAskMenu();
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace martlet
