// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/commentspage.h"

#include "model/base/text.h"
#include "model/comments/commenttext.h"
#include "model/document/document.h"
#include "views/panels/commentfield.h"
#include "views/panels/commentsbox.h"
#include "views/panels/sentencelist.h"
#include "views/widgets/calmcombo.h"
#include "views/widgets/chiprow.h"
#include "views/widgets/textbutton.h"
#include "views/widgets/uitext.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

static constexpr std::array parts {CommentsPage::Part::Open,
                                   CommentsPage::Part::New,
                                   CommentsPage::Part::Mine,
                                   CommentsPage::Part::Resolved,
                                   CommentsPage::Part::All};

static QString wordOf(CommentsPage::Part part)
{
    switch (part) {
    case CommentsPage::Part::Open:
        return CommentsPage::tr("Open");
    case CommentsPage::Part::New:
        return CommentsPage::tr("New");
    case CommentsPage::Part::Mine:
        return CommentsPage::tr("Mine");
    case CommentsPage::Part::Resolved:
        return CommentsPage::tr("Resolved");
    case CommentsPage::Part::All:
        break;
    }
    return CommentsPage::tr("All");
}

CommentsPage::CommentsPage(QWidget *parent)
    : QuestionPage(parent)
    , m_parts(new ChipRow(this))
    , m_people(new CalmCombo(this))
    , m_kinds(new CalmCombo(this))
    , m_list(new SentenceList(this))
    , m_nothing(wrappedLabel({}, this))
    , m_place(new TextButton(this))
    , m_box(new CommentsBox({}, this))
    , m_detail(new QWidget(this))
    , m_area(new QScrollArea(m_detail))
{
    setTitle(tr("Comments"));
    m_parts->setObjectName(u"commentParts"_s);
    column()->addWidget(m_parts);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(6);
    const auto addChoice = [&](QComboBox *combo, const QString &name, const QString &what) {
        combo->setObjectName(name);
        combo->setAccessibleName(what);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        choices->addWidget(combo, 1);
        connect(combo, &QComboBox::activated, this, [this] {
            m_kept.clear();
            fillList();
        });
    };
    addChoice(m_people, u"commentPeople"_s, tr("Whose comments"));
    addChoice(m_kinds, u"commentKinds"_s, tr("Comments on what"));
    column()->addLayout(choices);
    buildList();
    connect(
        m_parts, &ChipRow::chosen, this, [this](int chip) { showPart(parts.at(size_t(chip))); });
    setFocusProxy(m_list);
}

void CommentsPage::buildList()
{
    m_list->setObjectName(u"commentList"_s);
    m_list->setAccessibleName(tr("Comments"));
    m_nothing->setObjectName(u"noComments"_s);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignTop);
    m_place->setObjectName(u"commentPlace"_s);
    m_box->setObjectName(u"threadBox"_s);
    auto *top = new QWidget(this);
    auto *upper = new QVBoxLayout(top);
    upper->setContentsMargins(0, 0, 0, 0);
    upper->addWidget(m_list, 1);
    upper->addWidget(m_nothing, 1);
    auto *inner = new QWidget(this);
    auto *texts = new QVBoxLayout(inner);
    texts->setContentsMargins(0, 0, 6, 0);
    texts->addWidget(m_box);
    texts->addStretch();
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(inner);
    auto *lower = new QVBoxLayout(m_detail);
    lower->setContentsMargins(0, 6, 0, 0);
    lower->setSpacing(4);
    lower->addWidget(m_place);
    lower->addWidget(m_area, 1);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(top);
    halves->addWidget(m_detail);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setSizes({200, 300});
    column()->addWidget(halves, 1);
    connect(m_list, &SentenceList::currentItemChanged, this, [this](const QListWidgetItem *item) {
        const QString before = m_chosen;
        m_chosen = item ? item->data(Qt::UserRole).toString() : QString();
        showChosen();
        if (m_chosen != before && !m_chosen.isEmpty())
            Q_EMIT threadChosen();
        light();
    });
    m_list->installEventFilter(this);
    connect(m_place, &TextButton::clicked, this, [this] {
        if (const Row *row = chosenRow())
            Q_EMIT placeWanted(row->thread.on);
    });
    connect(m_box, &CommentsBox::announced, this, &CommentsPage::announced);
    connect(m_box, &CommentsBox::grown, this, &CommentsPage::bringIntoSight);
    connect(m_box, &CommentsBox::left, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
}

void CommentsPage::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_box->setDocument(document);
    m_fresh.clear();
    m_rows.clear();
    m_chosen.clear();
    m_kept.clear();
    m_part = Part::Open;
    if (document)
        connect(document, &Document::changed, this, [this] {
            m_kept = m_chosen;
            if (isVisible())
                fill();
        });
}

void CommentsPage::setFreshComments(const QSet<QString> &comments)
{
    m_fresh = comments;
    m_box->setFresh(comments);
    if (isVisible())
        fill();
}

// What is new is what one comes for.
void CommentsPage::open()
{
    m_part = m_fresh.isEmpty() ? Part::Open : Part::New;
    m_people->setCurrentIndex(0);
    m_kinds->setCurrentIndex(0);
    m_kept.clear();
    fill();
    if (m_list->count() == 0)
        showPart(Part::All);
}

void CommentsPage::refresh(const Graph &)
{
    // It follows the document by itself.
}

void CommentsPage::showPart(Part part)
{
    m_part = part;
    m_kept.clear();
    fill();
}

void CommentsPage::fill()
{
    m_rows.clear();
    if (!m_document)
        return;
    const Graph &graph = m_document->graph();
    const QString &person = m_document->author();
    for (const Thread &thread : threadsOf(graph)) {
        const auto has = [&](auto is) {
            return std::ranges::any_of(thread.comments, is);
        };
        m_rows.push_back({thread,
                          CommentSubject::of(graph, thread.on),
                          has([&](const Comment &one) { return m_fresh.contains(one.id); }),
                          has([&](const Comment &one) { return one.isBy(person); })});
    }
    std::ranges::stable_sort(m_rows, [](const Row &a, const Row &b) {
        return a.thread.last().written > b.thread.last().written;
    });
    fillChoices();
    fillList();
}

/// The first entry stands for all, and what was chosen stays so.
static void setChoices(QComboBox *combo, const QString &all, QStringList words)
{
    const QString before = combo->currentIndex() > 0 ? combo->currentText() : QString();
    words.sort(Qt::CaseInsensitive);
    words.removeDuplicates();
    combo->clear();
    combo->addItem(all);
    combo->addItems(words);
    combo->setCurrentIndex(std::max(0, before.isEmpty() ? 0 : combo->findText(before)));
    combo->setVisible(words.size() > 1);
}

static QString shownAuthor(const Comment &comment)
{
    return shortened(cleanText(comment.author, nameLimit), 40);
}

void CommentsPage::fillChoices()
{
    QStringList people;
    QStringList kinds;
    for (const Row &row : m_rows) {
        for (const Comment &comment : row.thread.comments)
            people.append(shownAuthor(comment));
        kinds.append(row.subject.kind);
    }
    people.removeAll(QString());
    setChoices(m_people, tr("Everybody"), people);
    setChoices(m_kinds, tr("Everything"), kinds);
    QStringList words;
    for (const Part part : parts) {
        const auto count =
            std::ranges::count_if(m_rows, [&](const Row &row) { return isIn(row, part); });
        //: %1 is "Open", "New" or the like, %2 how many threads are
        words.append(tr("%1 %2").arg(wordOf(part)).arg(count));
    }
    m_parts->setChips(words, int(std::ranges::find(parts, m_part) - parts.begin()));
}

bool CommentsPage::isIn(const Row &row, Part part) const
{
    switch (part) {
    case Part::Open:
        return row.thread.isOpen();
    case Part::New:
        return row.isNew;
    case Part::Mine:
        return row.isMine;
    case Part::Resolved:
        return !row.thread.isOpen();
    case Part::All:
        break;
    }
    return true;
}

bool CommentsPage::isShown(const Row &row, Part part) const
{
    const auto isTheirs = [this](const Comment &comment) {
        return shownAuthor(comment) == m_people->currentText();
    };
    return isIn(row, part)
        && (m_people->currentIndex() <= 0 || std::ranges::any_of(row.thread.comments, isTheirs))
        && (m_kinds->currentIndex() <= 0 || row.subject.kind == m_kinds->currentText());
}

void CommentsPage::fillList()
{
    const QString chosen = m_chosen;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Row &row : m_rows) {
            if (isShown(row, m_part) || row.thread.id == m_kept)
                addRow(row);
        }
    }
    m_list->setHidden(m_list->count() == 0);
    m_nothing->setHidden(m_list->count() > 0);
    m_nothing->setText(m_rows.empty() ? tr("Nobody has commented on anything yet. Ctrl+Alt+C "
                                           "comments on what is selected.")
                                      : tr("There are no such comments."));
    choose(chosen);
}

QString CommentsPage::iconOf(const CommentSubject &subject) const
{
    switch (subject.sort) {
    case CommentSubject::Sort::Item:
        return martlet::iconOf(m_document->graph(), subject.items.first());
    case CommentSubject::Sort::View:
        return u":/icons/ui/layout.svg"_s;
    case CommentSubject::Sort::Finding:
        return u":/icons/ui/warning.svg"_s;
    case CommentSubject::Sort::Gone:
        break;
    }
    return u":/icons/ui/comment.svg"_s;
}

void CommentsPage::addRow(const Row &row)
{
    constexpr int longest = 90;
    const Comment &last = row.thread.last();
    const QString state = row.isNew ? tr("New") : row.thread.isOpen() ? QString() : tr("Resolved");
    const QString detail = u"%1\n%2"_s.arg(shortened(last.text, longest),
                                           shortened(writtenText(last, QDate::currentDate()), 80));
    m_list->addSentence(
        shortened(row.subject.name, 80), iconOf(row.subject), row.thread.id, state, detail);
}

void CommentsPage::choose(const QString &thread)
{
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == thread)
            row = i;
    }
    m_list->setCurrentRow(m_list->count() > 0 ? row : -1);
    if (m_list->count() == 0)
        m_chosen.clear();
    showChosen();
}

const CommentsPage::Row *CommentsPage::chosenRow() const
{
    const auto found =
        std::ranges::find(m_rows, m_chosen, [](const Row &row) { return row.thread.id; });
    return m_chosen.isEmpty() || found == m_rows.end() ? nullptr : &*found;
}

void CommentsPage::showChosen()
{
    const Row *row = chosenRow();
    m_detail->setVisible(row);
    m_box->setSubject(row ? row->thread.on : QString());
    if (!row)
        return;
    const bool isGone = row->subject.sort == CommentSubject::Sort::Gone;
    m_place->setEnabled(!isGone);
    //: %1 is what comments are on, %2 its kind
    m_place->setText(isGone ? row->subject.kind
                            : tr("Go to %1 (%2)").arg(row->subject.name, row->subject.kind));
    bringIntoSight();
}

// A new answer may stand far below, and so may what is being written, with its buttons.
void CommentsPage::bringIntoSight()
{
    QTimer::singleShot(0, m_box, [this] {
        const QWidget *typed = m_box->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
        if (typed && qobject_cast<CommentField *>(typed->parentWidget()))
            m_area->ensureWidgetVisible(typed->parentWidget(), 0, 8);
        else if (const auto *fresh = m_box->findChild<QLabel *>(u"freshComment"_s))
            m_area->ensureWidgetVisible(fresh->parentWidget(), 0, 40);
    });
}

// Enter answers what is chosen; a click only chooses.
bool CommentsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_box->answer(m_chosen);
            return true;
        }
    }
    return QuestionPage::eventFilter(watched, event);
}

void CommentsPage::lightAnswer()
{
    const Row *row = chosenRow();
    Q_EMIT lit(row ? row->subject.items : QStringList());
}

bool CommentsPage::step(int by)
{
    const auto isAny = [this](Part part) {
        return std::ranges::any_of(m_rows, [&](const Row &row) { return isIn(row, part); });
    };
    fill();
    const Part wanted = isAny(Part::New) ? Part::New : Part::Open;
    if (!isAny(wanted))
        return false;
    const bool isThere = m_part == wanted && m_list->currentRow() >= 0;
    if (m_part != wanted)
        showPart(wanted);
    const int count = m_list->count();
    if (count == 0)
        return false;
    const int from = m_list->currentRow();
    m_list->setCurrentRow(isThere ? (from + by + count) % count : by > 0 ? 0 : count - 1);
    return true;
}

} // namespace martlet
