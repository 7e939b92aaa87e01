// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/proposalpage.h"

#include "model/base/text.h"
#include "model/compare/mergetext.h"
#include "model/document/changesheet.h"
#include "model/document/session.h"
#include "model/merge/changedpart.h"
#include "model/storage/changepackage.h"
#include "views/panels/sentencelist.h"
#include "views/sharing/undecidedlist.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

/// So many are offered as a beginning.
static constexpr qsizetype mostSendings = 5;

ProposalPage::ProposalPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new UndecidedList(this))
    , m_nothing(faintLabel({}, this))
{
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(10);
    buildHeading(page);
    m_list->setObjectName(u"proposalList"_s);
    m_list->installEventFilter(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    page->addWidget(m_list, 1);
    page->addWidget(m_nothing, 1);
    buildFoot(page);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_list, &UndecidedList::elementWanted, this, &ProposalPage::itemWanted);
}

QString ProposalPage::keyHint() const
{
    return isSending()
        ? tr("Enter: write a file with these changes · Esc: back to the map")
        : tr("1 leave · 2 take · Ctrl+A all · Enter: take what is marked · Esc: back to the map");
}

void ProposalPage::buildHeading(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_title = plainLabel({}, this);
    m_title->setFont(scaled(font(), 1.2, true));
    m_about = faintLabel({}, this);
    m_days = new QComboBox(this);
    m_days->setObjectName(u"sinceWhen"_s);
    m_days->setAccessibleName(tr("Changes since"));
    m_days->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_days, &QComboBox::activated, this, &ProposalPage::chooseDay);
    m_whom = new QLineEdit(this);
    m_whom->setObjectName(u"sentToWhom"_s);
    m_whom->setPlaceholderText(tr("For whom?"));
    m_whom->setAccessibleName(tr("For whom it is"));
    m_whom->setMaxLength(80);
    m_whom->installEventFilter(this);
    connect(m_whom, &QLineEdit::textEdited, this, &ProposalPage::chooseSendingTo);
    m_whom->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    setPlainTip(m_whom,
                tr("A name, so that next time you can begin with what was sent last. It stays on "
                   "this computer."));
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeProposals"_s);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setAccessibleName(tr("Back to the map"));
    setPlainTip(close, tr("Back to the map (Esc)"));
    connect(close, &QToolButton::clicked, this, &ProposalPage::left);
    line->addWidget(m_title);
    line->addWidget(m_days);
    line->addWidget(m_whom);
    line->addWidget(m_about, 1);
    line->addWidget(close);
    page->addLayout(line);
}

void ProposalPage::buildFoot(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    const auto button = [&](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        line->addWidget(made);
        return made;
    };
    m_leave = button(u"leaveProposals"_s, tr("Leave (1)"));
    m_take = button(u"takeProposals"_s, tr("Take (2)"));
    line->addStretch(1);
    m_sheet = button(u"writeProposals"_s, tr("Write a spreadsheet of proposals…"));
    connect(m_sheet, &QPushButton::clicked, this, &ProposalPage::sheetWanted);
    m_finish = button(u"finishProposals"_s, {});
    connect(m_leave, &QPushButton::clicked, this, [this] { setTaken(false); });
    connect(m_take, &QPushButton::clicked, this, [this] { setTaken(true); });
    connect(m_finish, &QPushButton::clicked, this, &ProposalPage::finish);
    page->addLayout(line);
}

void ProposalPage::setSession(Session *session)
{
    if (m_session)
        disconnect(&m_session->document(), nullptr, this, nullptr);
    m_session = session;
    m_proposals.reset();
    m_sent.clear();
    if (session)
        connect(&session->document(), &Document::kept, this, [this](const Change &change) {
            if (isVisible())
                refresh(change);
        });
}

/// The project has changed under it. What was sent before stays, so the history is not read again.
void ProposalPage::refresh(const Change &change)
{
    if (m_isTaking)
        return;
    if (isSending()) {
        m_writers.insert(writersIn({change}));
        m_sent = changesSince(m_before, m_session->document().model(), m_writers);
        showLines();
    } else if (const Result<void> done = review(m_file, m_passphrase); !done)
        Q_EMIT left();
}

Result<void> ProposalPage::review(const QString &file, const Passphrase &passphrase)
{
    const Result<TakenIn> taken = m_session->wouldMerge(file, passphrase);
    if (!taken)
        return taken.error();
    QList<Change> history;
    if (const auto changes = readChanges(file, passphrase))
        history = changes->history;
    setMode(false);
    m_file = file;
    m_passphrase = passphrase;
    m_proposals.emplace(m_session->document().graph(), taken->merged, history);
    m_taken.clear();
    for (size_t i = 0; i < lines().size(); ++i) {
        if (!lines()[i].isConflict)
            m_taken.insert(qsizetype(i));
    }
    m_title->setText(tr("Changes to take"));
    m_list->setHeaderLabels(
        {tr("Element"), tr("Field"), tr("1  Mine"), tr("2  Theirs"), tr("What becomes of it")});
    showLines();
    return {};
}

void ProposalPage::send()
{
    setMode(true);
    m_title->setText(tr("Send changes"));
    m_list->setHeaderLabels({tr("Element"), tr("Field"), tr("Before"), tr("Now"), QString()});
    fillDays();
    chooseDay();
}

void ProposalPage::setMode(bool isSending)
{
    m_mode = isSending ? Mode::Send : Mode::Review;
    m_days->setVisible(isSending);
    m_whom->setVisible(isSending);
    m_sheet->setVisible(isSending);
    m_leave->setHidden(isSending);
    m_take->setHidden(isSending);
}

/// What was sent last comes first.
void ProposalPage::fillDays()
{
    const QSignalBlocker quiet(m_days);
    const QDate today = QDate::currentDate();
    m_days->clear();
    m_sendings = localstate::sendings(m_session->project());
    for (int i = 0; i < std::min(mostSendings, m_sendings.size()); ++i) {
        const localstate::Sending &sent = m_sendings.at(i);
        const QString day = dayText(sent.time.toLocalTime().date());
        m_days->addItem(sent.to.isEmpty()
                            ? tr("Since what you sent on %1").arg(day)
                            //: %1 is a person, %2 a day
                            : tr("Since what you sent to %1 on %2").arg(shortened(sent.to), day),
                        i);
    }
    m_days->addItem(tr("Since a week ago"), today.addDays(-7));
    m_days->addItem(tr("Since today in the morning"), today);
    m_days->addItem(tr("Since a month ago"), today.addMonths(-1));
    for (const Item *snapshot : m_session->document().graph().itemsOf(u"snapshot"_key)) {
        const QString date = snapshot->fields.get(u"date"_key).text().left(10);
        const QDate day = QDate::fromString(date, Qt::ISODate);
        if (day.isValid())
            //: %1 is the name of a snapshot, such as "Audit of May"
            m_days->addItem(tr("Since the snapshot “%1”").arg(shortened(snapshot->name())), day);
    }
    m_days->addItem(tr("Since somebody's copy…"));
}

void ProposalPage::chooseDay()
{
    if (m_days->currentData().typeId() == QMetaType::Int) {
        const localstate::Sending &sent = m_sendings.at(m_days->currentData().toInt());
        m_whom->setText(sent.to);
        showSince(sent.held);
        return;
    }
    const QDate day = m_days->currentData().toDate();
    if (!day.isValid()) {
        if (m_days->currentData().isNull())
            Q_EMIT copyWanted();
        return;
    }
    const Result<HeldChanges> held = m_session->held();
    const Result<QList<Change>> history = m_session->wholeHistory();
    if (held && history)
        showSince(heldBefore(*held, *history, day.startOfDay()));
}

void ProposalPage::sendSince(const QString &copy)
{
    const Result<StoredProject> theirs = readProject(copy);
    const Result<HeldChanges> held = m_session->held();
    if (!theirs || !held) {
        Q_EMIT failed(theirs ? held.error() : theirs.error());
        return;
    }
    m_days->setItemText(m_days->currentIndex(),
                        //: %1 is a file
                        tr("Since the copy %1").arg(QFileInfo(copy).fileName()));
    showSince(heldByBoth(*held, theirs->held));
}

void ProposalPage::showSince(const HeldChanges &held)
{
    const Result<QList<Change>> history = m_session->wholeHistory();
    const Graph &now = m_session->document().model();
    m_since = held;
    m_before = history ? stateWith(held, now, *history) : now;
    m_writers = history ? writersIn(*history) : QHash<std::pair<QString, Key>, Writer>();
    m_sent = changesSince(m_before, now, m_writers);
    showLines();
}

const std::vector<Proposal> &ProposalPage::lines() const
{
    return isSending() ? m_sent : m_proposals->all();
}

/// As the list has it: what is to be shows bold.
static UndecidedRow rowOf(const Proposal &proposal, qsizetype number, bool isTaken)
{
    const Difference &one = proposal.difference;
    UndecidedRow row;
    row.text.undecided.id = QString::number(number);
    row.text.item = one.item;
    row.text.name = one.name;
    row.text.label = one.field.isEmpty() ? labelOf(one.what) : one.label;
    QString mine = one.beforeText;
    QString theirs = one.afterText;
    if (one.what == Difference::What::Added)
        theirs = one.name;
    else if (one.what == Difference::What::Removed)
        mine = one.name;
    else if (mine == theirs)
        theirs = one.text();
    row.isOtherMine = isTaken;
    row.text.shown = isTaken ? theirs : mine;
    row.text.other = isTaken ? mine : theirs;
    if (isTaken)
        row.shownBy = proposal.writer;
    else
        row.text.undecided.author = proposal.writer.author;
    if (!isTaken)
        row.text.undecided.time = proposal.writer.time;
    return row;
}

/// Whether all of it is taken, with nothing that both sides changed: that is merging the copy.
bool ProposalPage::isMerge() const
{
    return m_proposals->conflicts() == 0 && m_taken.size() == qsizetype(lines().size());
}

QString ProposalPage::becomes(qsizetype line) const
{
    const bool isTaken = m_taken.contains(line);
    if (!lines()[size_t(line)].isConflict)
        return isTaken ? tr("taken") : tr("left");
    return isTaken ? tr("taken, in place of yours") : tr("left: you changed it too");
}

void ProposalPage::showLines()
{
    std::vector<UndecidedRow> rows;
    for (size_t i = 0; i < lines().size(); ++i) {
        const Proposal &line = lines()[i];
        const bool isTaken = isSending() || m_taken.contains(qsizetype(i));
        UndecidedRow row = rowOf(line, qsizetype(i), isTaken);
        if (!isSending())
            row.text.before = becomes(qsizetype(i));
        rows.push_back(row);
    }
    m_list->setColumnHidden(UndecidedList::Before, isSending());
    m_list->setRows(rows);
    m_list->setVisible(!rows.empty());
    m_nothing->setVisible(rows.empty());
    m_nothing->setText(isSending() ? tr("Nothing has changed since.")
                                   : tr("You have all of these changes already."));
    setFocusProxy(rows.empty() ? nullptr : m_list);
    showCounts();
}

void ProposalPage::showCounts()
{
    const int all = int(lines().size());
    m_leave->setEnabled(all > 0);
    m_take->setEnabled(all > 0);
    if (isSending()) {
        m_about->setText(all > 0 ? tr("%n changes", nullptr, all) : QString());
        m_finish->setText(tr("Write a file of changes…"));
        m_finish->setEnabled(all > 0);
        m_sheet->setEnabled(all > 0);
        return;
    }
    const int conflicts = m_proposals->conflicts();
    const QString count = tr("%n changes", nullptr, all);
    //: %n values are different, and both sides have changed them
    const QString both = tr("%n of them changed here as well", nullptr, conflicts);
    m_about->setText(u"%1: %2"_s.arg(QFileInfo(m_file).fileName(),
                                     conflicts > 0 ? count + u", "_s + both : count));
    m_finish->setText(tr("Take %n changes", nullptr, int(m_taken.size())));
    m_finish->setEnabled(!m_taken.isEmpty());
}

void ProposalPage::setTaken(bool taken)
{
    for (const QString &id : m_list->chosen()) {
        if (taken)
            m_taken.insert(id.toLongLong());
        else
            m_taken.remove(id.toLongLong());
    }
    showLines();
}

Result<QByteArray> ProposalPage::package() const
{
    return m_session->changesSince(m_since);
}

Result<QByteArray> ProposalPage::sheet() const
{
    return writeChangeSheet(m_sent, m_session->document().graph(), QDate::currentDate());
}

void ProposalPage::finish()
{
    if (!m_finish->isEnabled())
        return;
    if (isSending())
        Q_EMIT saveWanted();
    else
        take();
}

/// Somebody else has not what was sent to the one who stood here.
void ProposalPage::chooseSendingTo(const QString &name)
{
    const auto isTo = [&](int row) {
        const QVariant sending = m_days->itemData(row);
        return sending.typeId() == QMetaType::Int
            && m_sendings.at(sending.toInt()).to.compare(name.simplified(), Qt::CaseInsensitive)
            == 0;
    };
    int row = 0;
    while (row < m_days->count() && !isTo(row))
        ++row;
    if (row == m_days->count() && m_days->currentData().typeId() == QMetaType::Int)
        row = int(std::min<qsizetype>(mostSendings, m_sendings.size()));
    if (row == m_days->count() || row == m_days->currentIndex())
        return;
    m_days->setCurrentIndex(row);
    chooseDay();
    m_whom->setText(name);
}

void ProposalPage::noteSent() const
{
    const QString whom = cleanText(m_whom->text(), nameLimit).simplified();
    if (const Result<HeldChanges> held = m_session->held())
        // Where it cannot be kept, it is not offered.
        static_cast<void>(localstate::keepSending(m_session->project(),
                                                  {whom, QDateTime::currentDateTimeUtc(), *held}));
}

/// All of it is a merge, so that this copy knows from then on that it has it all; a part of it is a
/// change of ours, and the rest can come later.
void ProposalPage::take()
{
    const QScopedValueRollback<bool> taking(m_isTaking, true);
    const int count = int(m_taken.size());
    const int rest = int(lines().size()) - count;
    if (isMerge()) {
        if (const auto done = m_session->merge(m_file, m_passphrase); !done) {
            Q_EMIT failed(done.error());
            return;
        }
    } else {
        Draft draft(m_session->document().graph());
        m_proposals->take(&draft, QList<qsizetype>(m_taken.begin(), m_taken.end()));
        const QString name = QFileInfo(m_file).fileName();
        m_session->document().commit(tr("Take changes of %1").arg(name), draft);
    }
    const QString taken = tr("%n changes taken", nullptr, count);
    Q_EMIT announced(rest > 0 ? taken + u". "_s
                             + tr("%n left; open the file again to take them.", nullptr, rest)
                              : taken);
    Q_EMIT left();
}

bool ProposalPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFieldOrList = watched == m_list || watched == m_whom;
    if (isFieldOrList && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            finish();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProposalPage::keyPressEvent(QKeyEvent *event)
{
    const bool isReview = !isSending();
    switch (event->key()) {
    case Qt::Key_1:
        return isReview ? setTaken(false) : QWidget::keyPressEvent(event);
    case Qt::Key_2:
        return isReview ? setTaken(true) : QWidget::keyPressEvent(event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return finish();
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace martlet
