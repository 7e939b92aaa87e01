// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/checks/checkspage.h"

#include "model/base/text.h"
#include "model/document/document.h"
#include "model/document/watcher.h"
#include "views/checks/ownrulecard.h"
#include "views/checks/profilecard.h"
#include "views/checks/rulecard.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

using Sort = CheckEntry::Sort;

ChecksPage::ChecksPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(faintLabel({}, this))
    , m_search(new QLineEdit(this))
    , m_list(new CheckList(this))
    , m_area(new QScrollArea(this))
{
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 12, 0, 0);
    page->setSpacing(8);
    buildHeading(page);
    m_search->setObjectName(u"checksSearch"_s);
    m_search->setPlaceholderText(tr("Find a rule or a profile"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"checksList"_s);
    m_list->setAccessibleName(tr("What is checked"));
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 2, 8, 0);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(side);
    parts->addWidget(m_area);
    side->setMinimumWidth(250);
    side->setMaximumWidth(400);
    m_area->setMinimumWidth(320);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 2);
    page->addWidget(parts, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        fill();
        m_list->chooseAny();
    });
    connect(m_list, &CheckList::entryChosen, this, &ChecksPage::showEntry);
    connect(m_list, &CheckList::entryToggled, this, &ChecksPage::toggle);
    connect(m_list, &CheckList::entryOpened, this, &ChecksPage::goToSettings);
}

bool ChecksPage::goToSettings()
{
    QWidget *first = m_card ? m_card->firstField() : nullptr;
    if (first)
        first->setFocus(Qt::TabFocusReason);
    return first;
}

// The settings come after the list, though they are made anew for each rule.
bool ChecksPage::focusNextPrevChild(bool next)
{
    if (next && m_list->hasFocus() && goToSettings())
        return true;
    if (!next && m_card && m_card->firstField() == focusWidget()) {
        m_list->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void ChecksPage::buildHeading(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 12, 0);
    line->setSpacing(12);
    QLabel *title = plainLabel(tr("What is checked"), this);
    title->setFont(scaled(font(), 1.2, true));
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeChecks"_s);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setAccessibleName(tr("Back to the map"));
    setPlainTip(close, tr("Back to the map (Esc)"));
    connect(close, &QToolButton::clicked, this, &ChecksPage::left);
    line->addWidget(title);
    line->addWidget(m_summary, 1);
    line->addWidget(close);
    page->addLayout(line);
}

void ChecksPage::setProject(Document *document, Watcher *watcher)
{
    m_document = document;
    m_watcher = watcher;
    m_draft = {};
    m_kept = {};
    m_about.clear();
    m_shown.clear();
    m_search->clear();
    showCard(nullptr);
    if (document)
        connect(document, &Document::changed, this, &ChecksPage::showProject);
    if (watcher)
        connect(watcher, &Watcher::reported, this, &ChecksPage::showReport);
    showReport();
}

void ChecksPage::open(const QString &rule, const QStringList &about)
{
    if (!rule.isEmpty())
        m_search->clear();
    const QList<OwnRule> own = ownRulesOf(m_document->graph());
    const auto found = std::find_if(own.begin(), own.end(), [&](const OwnRule &one) {
        return one.rule && one.rule->id == rule;
    });
    CheckEntry wanted {Sort::Rule, rule};
    if (found != own.end())
        wanted = {Sort::OwnRule, QString::number(found - own.begin())};
    if (wanted.key() == m_shown && about == m_about)
        return;
    m_about = about;
    m_shown.clear();
    if (!m_list->choose(wanted.key()))
        m_list->chooseAny();
    showEntry(m_list->chosen());
}

static bool hasOwnRule(const Graph &graph, const QJsonObject &json)
{
    const QList<OwnRule> own = ownRulesOf(graph);
    return std::any_of(own.begin(), own.end(), [&](const OwnRule &rule) {
        return rule.json["id"_L1] == json["id"_L1];
    });
}

// To keep a draft can be undone and done again; one that is deleted does not come back as a draft.
void ChecksPage::followKept()
{
    if (m_kept.isEmpty())
        return;
    const bool isThere = hasOwnRule(m_document->graph(), m_kept);
    if (isThere && m_draft == m_kept) {
        m_draft = {};
        m_shown.clear();
    } else if (!isThere && m_draft.isEmpty() && m_document->canRedo()) {
        m_draft = m_kept;
    }
}

void ChecksPage::showProject()
{
    followKept();
    fill();
    const CheckEntry chosen = m_list->chosen();
    if (chosen.sort != Sort::Heading && chosen.key() != m_shown)
        showEntry(chosen);
    else if (isGone())
        showNewRule();
    else if (m_card)
        refreshSoon();
}

// What a person is about to press, or goes to by Tab, is not taken away under their hand.
void ChecksPage::refreshSoon()
{
    constexpr int soon = 10; // milliseconds
    QTimer::singleShot(soon, m_card, [this] {
        if (QGuiApplication::mouseButtons() == Qt::NoButton)
            m_card->refresh();
        else
            refreshSoon();
    });
}

// An own rule that was shown and is deleted.
bool ChecksPage::isGone() const
{
    const CheckEntry own {Sort::OwnRule};
    const qsizetype count = ownRulesOf(m_document->graph()).size();
    return m_shown.startsWith(own.key()) && m_shown.mid(own.key().size()).toInt() >= count;
}

void ChecksPage::showNewRule()
{
    m_search->clear();
    m_list->choose(CheckEntry {Sort::NewRule}.key());
}

void ChecksPage::showReport()
{
    m_report = m_watcher ? m_watcher->shownReport() : Report();
    fill();
    if (m_card)
        m_card->setReport(m_report);
}

void ChecksPage::fill()
{
    if (!m_document)
        return;
    m_list->setEntries(found(profileEntries() + ownEntries() + packEntries()));
    const int own = int(ownRulesOf(m_document->graph()).size());
    const QString built = tr("%n rules", nullptr, int(rules().size()));
    m_summary->setText(own > 0 ? tr("%1 and %n of your own", nullptr, own).arg(built) : built);
}

QList<CheckEntry> ChecksPage::profileEntries() const
{
    const QStringList on = profilesOf(m_document->graph());
    QList<CheckEntry> entries {{Sort::Heading, {}, tr("Profiles")}};
    for (const Profile &profile : profiles()) {
        CheckEntry entry {Sort::Profile, profile.id, profile.label()};
        entry.on = on.contains(profile.id);
        entries.append(entry);
    }
    return entries;
}

QString ChecksPage::remarkOf(const Rule &rule) const
{
    const Graph &graph = m_document->graph();
    const SeverityInEffect found = severityInEffect(graph, rule);
    QStringList words;
    if (found.from == SeverityInEffect::From::Project)
        words.append(tr("set in this project"));
    if (found.from == SeverityInEffect::From::Profile)
        words.append(findProfile(found.profile)->label());
    if (const auto others = severityExceptions(graph, rule.id).size())
        words.append(tr("%n exceptions", nullptr, int(others)));
    const auto isSet = [&](const Parameter &limit) {
        return projectLimit(graph, rule.id, limit.name).has_value();
    };
    if (std::any_of(rule.parameters.begin(), rule.parameters.end(), isSet))
        words.append(tr("other limits"));
    return words.join(u" · "_s);
}

CheckEntry ChecksPage::ruleEntry(const Rule &rule) const
{
    CheckEntry entry {Sort::Rule, rule.id, rule.title(), remarkOf(rule)};
    entry.severity = severityInEffect(m_document->graph(), rule).severity;
    entry.count = findingsOf(m_report, rule.id);
    return entry;
}

QList<CheckEntry> ChecksPage::ownEntries() const
{
    QList<CheckEntry> entries {{Sort::Heading, {}, tr("Rules of your own")}};
    const QList<OwnRule> own = ownRulesOf(m_document->graph());
    for (qsizetype place = 0; place < own.size(); ++place) {
        CheckEntry entry;
        if (own[place].rule)
            entry = ruleEntry(*own[place].rule);
        else
            entry.remark = tr("Not used: %1").arg(own[place].problem);
        entry.sort = Sort::OwnRule;
        entry.id = QString::number(place);
        entry.label = cleanText(own[place].json["name"_L1].toString(), nameLimit).simplified();
        entries.append(entry);
    }
    const QString draft = m_draft.isEmpty() ? QString() : tr("not kept yet");
    entries.append({Sort::NewRule, {}, tr("New rule…"), draft});
    return entries;
}

QList<CheckEntry> ChecksPage::packEntries() const
{
    QList<CheckEntry> entries;
    QByteArray pack;
    for (const Rule &rule : rules()) {
        if (rule.packSource != pack)
            entries.append({Sort::Heading, {}, rule.pack()});
        pack = rule.packSource;
        entries.append(ruleEntry(rule));
    }
    return entries;
}

static bool matches(const CheckEntry &entry, const QString &wanted)
{
    const Rule *rule = entry.sort == Sort::Rule ? findRule(entry.id) : nullptr;
    const QString text = rule
        ? entry.label + u' ' + rule->id + u' ' + rule->pack() + u' ' + rule->checks()
        : entry.label;
    return normalisedName(text).contains(wanted);
}

// A heading stays where something under it does.
QList<CheckEntry> ChecksPage::found(const QList<CheckEntry> &entries) const
{
    const QString wanted = normalisedName(m_search->text());
    if (wanted.isEmpty())
        return entries;
    QList<CheckEntry> kept;
    for (const CheckEntry &entry : entries) {
        if (entry.sort == Sort::Heading && !kept.isEmpty() && kept.last().sort == Sort::Heading)
            kept.removeLast();
        if (entry.sort == Sort::Heading || matches(entry, wanted))
            kept.append(entry);
    }
    if (!kept.isEmpty() && kept.last().sort == Sort::Heading)
        kept.removeLast();
    return kept;
}

void ChecksPage::showEntry(const CheckEntry &entry)
{
    if (entry.sort == Sort::Heading || entry.key() == m_shown)
        return;
    if (!m_shown.isEmpty())
        m_about.clear();
    m_shown = entry.key();
    showCard(cardFor(entry));
}

CheckCard *ChecksPage::cardFor(const CheckEntry &entry)
{
    CheckCard *card = nullptr;
    if (entry.sort == Sort::Profile)
        card = new ProfileCard(*findProfile(entry.id), m_document, m_area);
    else if (entry.sort == Sort::Rule)
        card = new RuleCard(*findRule(entry.id), m_about, m_report, m_document, m_area);
    else
        card = ownCard(entry.sort == Sort::OwnRule ? entry.id.toInt() : -1);
    connect(card, &CheckCard::findingsWanted, this, &ChecksPage::findingsWanted);
    connect(card, &CheckCard::ruleWanted, this, [this](const QString &rule) { open(rule); });
    return card;
}

CheckCard *ChecksPage::ownCard(int place)
{
    if (place < 0 && m_draft.isEmpty())
        m_draft = newOwnRule(m_document->graph());
    auto *card = new OwnRuleCard(place, m_draft, m_about, m_document, m_area);
    connect(card, &OwnRuleCard::draftChanged, this, [this](const QJsonObject &draft) {
        m_draft = draft;
    });
    connect(card, &OwnRuleCard::kept, this, [this, isDraft = place < 0](int at) {
        if (isDraft)
            m_kept = std::exchange(m_draft, {});
        goToOwn(at);
    });
    connect(card, &OwnRuleCard::draftDropped, this, [this] {
        m_draft = {};
        m_shown.clear();
        showProject();
    });
    connect(card, &OwnRuleCard::itemWanted, this, &ChecksPage::itemWanted);
    return card;
}

void ChecksPage::goToOwn(int place)
{
    m_search->clear();
    fill();
    m_list->choose(CheckEntry {Sort::OwnRule, QString::number(place)}.key());
    m_list->setFocus();
}

void ChecksPage::showCard(CheckCard *card)
{
    if (m_card)
        m_card->deleteLater();
    m_area->takeWidget();
    m_card = card;
    if (card)
        m_area->setWidget(card);
}

// Space: a profile on or off, a rule off or as it is by itself.
void ChecksPage::toggle(const CheckEntry &entry)
{
    const Graph &graph = m_document->graph();
    if (entry.sort == Sort::Profile) {
        m_document->turnProfile(entry.id, !profilesOf(graph).contains(entry.id));
        return;
    }
    const auto own = ownRulesOf(graph).value(entry.id.toInt());
    const bool isOwn = entry.sort == Sort::OwnRule && own.rule;
    const Rule *rule = isOwn ? &*own.rule : findRule(entry.id);
    if (!rule || entry.sort == Sort::NewRule)
        return;
    const bool off = severityInEffect(graph, *rule).severity == Severity::Off;
    const bool offByItself = severityInEffect(graph, *rule, false).severity == Severity::Off;
    if (!off)
        m_document->setSeverity(
            *rule, {}, offByItself ? std::nullopt : std::optional(Severity::Off));
    else
        m_document->setSeverity(
            *rule, {}, offByItself ? std::optional(Severity::Warning) : std::nullopt);
}

bool ChecksPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (key == Qt::Key_Down)
        m_list->setFocus();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        goToSettings();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void ChecksPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace martlet
