// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/statusline.h"

#include "model/analysis/finding.h"
#include "model/document/document.h"
#include "views/canvas/mapscene.h"
#include "views/widgets/figurelink.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// A line that says with an ellipsis where it holds more than it has room for.
class OneLine final : public QLabel
{
public:
    explicit OneLine(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setMinimumWidth(10);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect place = contentsRect();
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, place.width());
        style()->drawItemText(
            &painter, place, Qt::AlignVCenter, palette(), isEnabled(), shown, foregroundRole());
    }
};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_hint(new OneLine(this))
    , m_counts(new QHBoxLayout)
    , m_others(new OneLine(this))
    , m_zoom(plainLabel({}, this))
    , m_safety(plainLabel({}, this))
{
    setSizeGripEnabled(false);
    setContentsMargins(12, 2, 12, 2);
    for (QLabel *label : {m_hint, m_others, m_zoom, m_safety})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(24, 0, 24, 0);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_others->setContentsMargins(24, 0, 0, 0);
    m_others->setObjectName(u"others"_s);
    m_others->hide();
    m_zoom->setContentsMargins(0, 0, 16, 0);
    auto *counts = new QWidget(this);
    counts->setLayout(m_counts);
    m_counts->setContentsMargins(0, 0, 0, 0);
    m_counts->setSpacing(14);
    addWidget(counts);
    addWidget(m_others);
    addWidget(m_hint, 1);
    addPermanentWidget(m_zoom);
    addPermanentWidget(m_safety);
}

void StatusLine::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void StatusLine::setOthers(const QString &text)
{
    m_others->setText(text);
    setPlainTip(m_others, text);
    m_others->setVisible(!text.isEmpty());
}

// The links stay, so that a change takes the keyboard from none of them.
void StatusLine::setCounts(const FigureSheet &sheet)
{
    const QList<Figure> &figures = sheet.breakdowns.first().figures;
    while (m_counts->count() > figures.size())
        delete m_counts->takeAt(m_counts->count() - 1)->widget();
    for (int number = 0; number < figures.size(); ++number) {
        if (number == m_counts->count()) {
            auto *link = new FigureLink(this);
            link->setForegroundRole(QPalette::PlaceholderText);
            connect(link, &FigureLink::clicked, this, [this, link] {
                Q_EMIT figureWanted(link->objectName());
            });
            m_counts->addWidget(link);
        }
        auto *link = qobject_cast<FigureLink *>(m_counts->itemAt(number)->widget());
        link->setObjectName(figures.at(number).id);
        link->setText(figures.at(number).name);
    }
}

void StatusLine::setZoom(double scale)
{
    m_zoom->setText(tr("%1 %").arg(qRound(scale * 100)));
}

void StatusLine::setSafety(const QString &text, bool trouble)
{
    m_safety->setText(text);
    // Without a colour of its own it follows the theme.
    QPalette palette;
    if (trouble)
        palette.setColor(QPalette::PlaceholderText, colours().warning);
    m_safety->setPalette(palette);
}

template<typename Passes>
static QList<Counted> countedOf(const std::vector<Card> &cards, Passes passes)
{
    QList<Counted> list;
    for (const Card &card : cards) {
        if (passes(card))
            list.append({card.title, {}, {card.id}});
    }
    return list;
}

template<typename Passes>
static QList<Counted> flowsOf(const MapView &view, Passes passes)
{
    QList<Counted> list;
    for (const Flow &flow : view.flows) {
        const QString &from = view.cards[size_t(flow.from)].title;
        const QString &to = view.cards[size_t(flow.to)].title;
        if (passes(flow))
            list.append({u"%1 → %2"_s.arg(from, to), {}, {flow.id}});
    }
    return list;
}

static Figure ownedFigure(const std::vector<Card> &cards)
{
    const auto owned =
        countedOf(cards, [](const Card &card) { return card.ownership == Card::Ownership::Known; });
    const auto missing = countedOf(
        cards, [](const Card &card) { return card.ownership == Card::Ownership::Missing; });
    Figure figure {
        u"view:owned"_s,
        StatusLine::tr("%1 of %2 owned").arg(owned.size()).arg(owned.size() + missing.size()),
        {},
        {},
        {}};
    if (!missing.isEmpty())
        figure.parts.append({StatusLine::tr("Nobody owns it yet"), missing});
    if (!owned.isEmpty())
        figure.parts.append({StatusLine::tr("Owned"), owned});
    return figure;
}

static QList<Counted> countedOnNoView(const Graph &graph)
{
    QList<Counted> list;
    for (const QString &id : onNoView(graph))
        list.append({itemName(graph, id), {}, {id}});
    return list;
}

FigureSheet viewSheet(const MapScene &scene, const Graph &graph)
{
    const auto &view = scene.view();
    const auto all = [](const auto &) {
        return true;
    };
    const QList<Counted> cards = countedOf(view.cards, all);
    const QList<Counted> flows = flowsOf(view, all);
    const QList<Counted> byHand = flowsOf(view, [](const Flow &flow) { return flow.byHand; });
    const auto count = [](const QList<Counted> &list) {
        return int(list.size());
    };
    QList<Figure> figures {
        {u"view:cards"_s, StatusLine::tr("%n cards", nullptr, count(cards)), {}, {}, {{{}, cards}}},
        {u"view:flows"_s,
         StatusLine::tr("%n connections", nullptr, count(flows)),
         {},
         {},
         {{{}, flows}}}};
    if (!byHand.isEmpty())
        figures.append({u"view:by-hand"_s,
                        StatusLine::tr("%n by hand", nullptr, count(byHand)),
                        {},
                        {},
                        {{{}, byHand}}});
    if (const QList<Counted> nowhere = countedOnNoView(graph); !nowhere.isEmpty())
        figures.append({u"view:nowhere"_s,
                        StatusLine::tr("%n on no view", nullptr, count(nowhere)),
                        {},
                        {},
                        {{{}, nowhere}}});
    const Figure owned = ownedFigure(view.cards);
    if (!owned.parts.isEmpty())
        figures.append(owned);
    return {u"view"_s,
            StatusLine::tr("Cards on this view"),
            QLocale().toString(cards.size()),
            {u"view"_s, view.name, QLocale().toString(cards.size()), {}, {{{}, cards}}},
            {{{}, figures, {}}},
            {}};
}

QString keyHint(const MapScene &scene, const QStringList &selection)
{
    if (selection.isEmpty())
        return StatusLine::tr("Type to add · drag the background to select · Ctrl+wheel to zoom");
    if (selection.size() > 1)
        return StatusLine::tr("Drag to move · Delete to remove · edit them together at the right");
    if (scene.isCard(selection.first()))
        return StatusLine::tr("Tab: add connected · Ctrl+L: connect · F2: rename · "
                              "Alt+Enter: its connections · Delete: remove");
    if (scene.flow(selection.first()))
        return StatusLine::tr("Left, right: its ends · Alt+Enter: the next one · "
                              "Ctrl+Shift+L: lead it elsewhere · Ctrl+M: automatic, by hand, "
                              "unknown · Delete: remove");
    return StatusLine::tr("Arrow keys: walk on · Ctrl+I: its details");
}

} // namespace martlet
