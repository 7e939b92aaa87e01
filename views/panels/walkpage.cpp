// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/walkpage.h"

#include "model/analysis/finding.h"
#include "model/analysis/journeys.h"
#include "model/analysis/journeywords.h"
#include "model/base/text.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/textbutton.h"
#include "views/widgets/uitext.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// An icon in front of a line, in the colours of the present theme.
class Mark final : public QWidget
{
public:
    Mark(const QString &icon, QWidget *parent)
        : QWidget(parent)
        , m_file(u":/icons/ui/%1.svg"_s.arg(icon))
    {
        setFixedSize(18, 18);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        themedIconFile(m_file, colours().muted).paint(&painter, rect());
    }

private:
    QString m_file;
};

/// What a page says, from top to bottom.
class Body final : public QWidget
{
public:
    Body()
        : m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(6);
    }

    void add(QWidget *widget) { m_column->addWidget(widget); }
    void fill() { m_column->addStretch(); }

    void heading(const QString &text, double factor = 1)
    {
        QLabel *label = wrappedLabel(text, this);
        label->setFont(scaled(font(), factor, true));
        m_column->addSpacing(6);
        add(label);
    }

    void line(const QString &icon, const QString &text)
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new Mark(icon, this), 0, Qt::AlignTop);
        row->addWidget(wrappedLabel(text, this), 1);
        m_column->addLayout(row);
    }

    void table(const QList<std::pair<QString, QString>> &rows)
    {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setColumnStretch(1, 1);
        for (const auto &[label, text] : rows) {
            const int row = grid->rowCount();
            grid->addWidget(faintLabel(label, this), row, 0, Qt::AlignTop);
            grid->addWidget(wrappedLabel(text, this), row, 1);
        }
        m_column->addLayout(grid);
    }

private:
    QVBoxLayout *m_column;
};

QString endsText(const Graph &graph, const QString &from, const QString &to)
{
    return u"%1 → %2"_s.arg(itemName(graph, from), itemName(graph, to));
}

QString askedText(const Graph &graph, const JourneyWalk::Asked &asked)
{
    const QString what =
        asked.object.isEmpty() ? WalkPage::tr("Not known yet what") : itemName(graph, asked.object);
    //: %1 is data such as "Contact", %2 a list of touchpoints
    return WalkPage::tr("%1, at: %2").arg(what, itemNames(graph, asked.at));
}

QString names(const Graph &graph, const QStringList &ids, const QString &none)
{
    return ids.isEmpty() ? none : itemNames(graph, ids, 12);
}

} // namespace

WalkPage::WalkPage(QWidget *parent)
    : QuestionPage(parent)
    , m_area(new QScrollArea(this))
    , m_number(faintLabel({}, this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(tr("Next"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("Right and Left go from step to step."));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    column()->addWidget(m_area, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_number, 1);
    for (QPushButton *button : {m_back, m_next}) {
        button->setFocusPolicy(Qt::NoFocus);
        line->addWidget(button);
    }
    m_number->setObjectName(u"stepNumber"_s);
    m_next->setObjectName(u"nextStep"_s);
    makePrimary(m_next);
    setPlainTip(m_back, tr("The step before (Left)"));
    setPlainTip(m_next, tr("The next step (Right)"));
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_place - 1); });
    connect(m_next, &QPushButton::clicked, this, &WalkPage::goOn);
    column()->addLayout(line);
}

static QStringList journeysWithSteps(const Vocabulary &words)
{
    const Graph &graph = words.graph();
    QStringList journeys;
    for (const Journey &journey : journeysOf(words)) {
        if (!journey.steps.empty())
            journeys.append(words.index().element(journey.element).id);
    }
    std::sort(journeys.begin(), journeys.end(), [&](const QString &a, const QString &b) {
        return std::pair(itemName(graph, a).toCaseFolded(), a)
            < std::pair(itemName(graph, b).toCaseFolded(), b);
    });
    return journeys;
}

WalkPage::Found WalkPage::find(const Graph &graph, const QStringList &meant)
{
    const Vocabulary words(graph, QDate::currentDate());
    Found found {journeysWithSteps(words), {}};
    for (const QString &journey : meant) {
        if (!found.journeys.contains(journey))
            continue;
        found.journeys = {journey};
        break;
    }
    if (found.journeys.size() == 1)
        found.walk = martlet::walk(words, found.journeys.first());
    return found;
}

void WalkPage::walk(const Graph &graph, const QStringList &meant)
{
    closeList();
    m_graph = graph;
    m_meant = meant;
    showWaiting();
    ask(graph, meant, true);
}

// The steps may be others now; a person who edits beside the walk keeps the map as it is.
void WalkPage::refresh(const Graph &graph)
{
    ask(graph, m_walk.journey.isEmpty() ? m_meant : QStringList {m_walk.journey}, false);
}

void WalkPage::ask(const Graph &graph, const QStringList &meant, bool begins)
{
    answers().ask([graph, meant] { return find(graph, meant); },
                  [this, graph, begins](const Found &found) { take(graph, found, begins); });
}

void WalkPage::take(const Graph &graph, const Found &found, bool begins)
{
    const bool walks = !m_walk.journey.isEmpty();
    if (walks && found.walk.journey != m_walk.journey) {
        Q_EMIT left();
        return;
    }
    m_graph = graph;
    m_schema = Schema(graph);
    m_walk = found.walk;
    m_place = std::min(m_place, int(m_walk.steps.size()));
    if (found.journeys.isEmpty())
        showNone();
    else if (m_walk.journey.isEmpty())
        showChoice(found.journeys);
    else
        present();
    if (begins || !walks)
        light();
}

void WalkPage::showWaiting()
{
    m_walk = {};
    m_choice.clear();
    m_place = 0;
    m_paused = false;
    setTitle(tr("Walk the journey"));
    setSummary(u"…"_s);
    summarize(m_graph, {});
    showBody(new Body);
    showSteps(false);
}

void WalkPage::showNone()
{
    setTitle(tr("There is no journey to walk yet"));
    setSummary(tr("Add a touchpoint and say which journey it is part of."));
    m_choice.clear();
    showBody(new Body);
    showSteps(false);
}

void WalkPage::showChoice(const QStringList &journeys)
{
    if (journeys == m_choice)
        return;
    m_choice = journeys;
    setTitle(tr("Which journey?"));
    setSummary({});
    auto *body = new Body;
    for (const QString &journey : journeys) {
        auto *button = new TextButton;
        button->setText(itemName(m_graph, journey));
        connect(button, &TextButton::clicked, this, [this, journey] {
            setFocus();
            walk(m_graph, {journey});
        });
        body->add(button);
    }
    body->fill();
    const bool hadKeyboard = hasFocus() || isAncestorOf(focusWidget());
    showBody(body);
    if (QWidget *first = body->findChild<TextButton *>(); first && hadKeyboard)
        first->setFocus(Qt::OtherFocusReason);
    showSteps(false);
}

void WalkPage::showSteps(bool visible)
{
    for (QWidget *part : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_back)})
        part->setVisible(visible);
    m_next->setVisible(visible);
}

void WalkPage::goTo(int place)
{
    if (m_walk.journey.isEmpty() || place < 0 || place > m_walk.steps.size())
        return;
    m_place = place;
    m_paused = false;
    closeList();
    present();
    light();
}

void WalkPage::goOn()
{
    goTo(m_paused ? m_place : m_place + 1);
}

void WalkPage::pause()
{
    if (m_walk.journey.isEmpty())
        return;
    m_paused = true;
    present();
}

void WalkPage::present()
{
    const int count = int(m_walk.steps.size());
    setTitle(itemName(m_graph, m_walk.journey));
    setSummary({});
    summarize(m_graph, figures());
    m_number->setText(m_place == 0 ? tr("%n steps", nullptr, count)
                                   : tr("Step %1 of %2").arg(m_place).arg(count));
    m_back->setEnabled(m_place > 0);
    m_next->setEnabled(m_paused || m_place < count);
    m_next->setText(m_paused ? tr("Go on") : tr("Next"));
    showSteps(true);
    showBody(m_place == 0 ? overview() : step(m_place - 1));
}

void WalkPage::showBody(QWidget *body)
{
    body->setAutoFillBackground(true);
    if (QWidget *before = m_area->takeWidget())
        before->deleteLater();
    m_area->setWidget(body);
}

QList<Figure> WalkPage::figures() const
{
    QList<Counted> handOffs;
    QList<Counted> byHand;
    for (const JourneyWalk::HandOff &handOff : m_walk.handOffs) {
        handOffs.append({endsText(m_graph, handOff.from, handOff.to),
                         m_schema.field(Key(u"hand-off"), key::mode)->choiceLabel(handOff.mode),
                         {handOff.from, handOff.relation, handOff.to}});
        if (handOff.byHand)
            byHand.append(handOffs.last());
    }
    QList<Counted> asked;
    for (const JourneyWalk::Asked &each : m_walk.askedTwice)
        asked.append({askedText(m_graph, each), {}, each.at});
    QList<Counted> broken;
    for (const JourneyWalk::Break &each : m_walk.broken)
        broken.append({endsText(m_graph, each.from, each.to), {}, {each.from, each.to}});
    const auto count = [](const QList<Counted> &list) {
        return int(list.size());
    };
    QList<Figure> figures {
        {u"hand-offs"_s, tr("%n hand-offs", nullptr, count(handOffs)), {}, {}, {{{}, handOffs}}},
        {u"by-hand"_s, tr("%n by hand", "hand-offs", count(byHand)), {}, {}, {{{}, byHand}}},
        {u"asked"_s, tr("%n things asked twice", nullptr, count(asked)), {}, {}, {{{}, asked}}}};
    if (!broken.isEmpty())
        figures.append(
            {u"broken"_s, tr("%n broken threads", nullptr, count(broken)), {}, {}, {{{}, broken}}});
    return figures;
}

QWidget *WalkPage::overview()
{
    auto *body = new Body;
    if (m_walk.byHand() > 0)
        body->heading(tr("Handed over by hand"));
    for (const JourneyWalk::HandOff &handOff : m_walk.handOffs) {
        if (handOff.byHand)
            body->line(u"hand"_s, endsText(m_graph, handOff.from, handOff.to));
    }
    if (!m_walk.askedTwice.isEmpty())
        body->heading(tr("What the customer is asked twice"));
    for (const JourneyWalk::Asked &asked : m_walk.askedTwice)
        body->line(u"ask"_s, askedText(m_graph, asked));
    if (!m_walk.broken.isEmpty())
        body->heading(tr("Where the next step does not know what happened before"));
    for (const JourneyWalk::Break &broken : m_walk.broken)
        body->line(u"cut"_s, endsText(m_graph, broken.from, broken.to));
    body->fill();
    return body;
}

QString WalkPage::placeText(const QString &touchpoint) const
{
    QStringList parts;
    for (const Key field : {key::stage, key::department}) {
        const QString value = m_graph.value(touchpoint, field).text();
        if (!value.isEmpty())
            parts.append(m_schema.field(Key(u"touchpoint"), field)->choiceLabel(value));
    }
    return parts.join(u" · "_s);
}

QString WalkPage::dataText(const JourneyWalk::Step &step) const
{
    QStringList texts;
    for (const QString &object : step.data) {
        const QString name = itemName(m_graph, object);
        const bool again =
            std::any_of(m_walk.askedTwice.begin(), m_walk.askedTwice.end(), [&](const auto &asked) {
                return asked.object == object && isAskedAgain(asked, step.touchpoint);
            });
        //: a thing that the customer has told before
        texts.append(again ? tr("%1 (again)").arg(name) : name);
    }
    return texts.isEmpty() ? tr("Nothing that is known") : listText(texts);
}

void WalkPage::lightAnswer()
{
    if (m_walk.journey.isEmpty() || m_paused) {
        Q_EMIT lit({});
        return;
    }
    if (m_place > 0) {
        const JourneyWalk::Step &step = m_walk.steps[m_place - 1];
        Q_EMIT lit({step.touchpoint}, step.tools);
        return;
    }
    QStringList way;
    QStringList tools;
    for (const JourneyWalk::Step &step : std::as_const(m_walk.steps)) {
        way.append(step.touchpoint);
        tools += step.tools;
    }
    for (const JourneyWalk::HandOff &handOff : std::as_const(m_walk.handOffs))
        way.append(handOff.relation);
    tools.removeDuplicates();
    Q_EMIT lit(way, tools);
}

void WalkPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
        goOn();
        return;
    case Qt::Key_Left:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
        goTo(m_place - 1);
        return;
    default:
        QuestionPage::keyPressEvent(event);
    }
}

QWidget *WalkPage::step(int number)
{
    const JourneyWalk::Step &step = m_walk.steps[number];
    auto *body = new Body;
    body->heading(itemName(m_graph, step.touchpoint), 1.35);
    body->add(faintLabel(placeText(step.touchpoint), body));
    body->table({{tr("Tools"), names(m_graph, step.tools, tr("None known"))},
                 {tr("People"), names(m_graph, step.people, tr("Nobody known"))},
                 {tr("Asked for"), dataText(step)},
                 {tr("Feeling"), feelingText(step.feeling)}});
    if (number + 1 < m_walk.steps.size()) {
        body->heading(tr("On the way to the next step"));
        for (const WayNote &note : wayNotes(m_graph, m_walk, number))
            body->line(note.icon, note.text);
    } else {
        body->heading(tr("Here the journey ends"));
    }
    body->fill();
    return body;
}

} // namespace martlet
