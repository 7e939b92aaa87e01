// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/impacttext.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct ImpactWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::ImpactWords)
};

struct Suffering
{
    Key kind;
    const char *sentence;
};

const QList<Suffering> &sufferings()
{
    static const QList<Suffering> all {
        {Key(u"touchpoint"),
         QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n touchpoints are affected")},
        {Key(u"activity"),
         QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n activities are affected")},
        {Key(u"promise"), QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n promises are affected")},
        {Key(u"metric"), QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n metrics are affected")},
        {Key(u"journey"), QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n journeys are affected")},
    };
    return all;
}

/// The figures of what is affected, without what the question itself takes away.
class FigureMaker
{
public:
    FigureMaker(const Graph &graph, const Impact &impact)
        : m_graph(graph)
        , m_impact(impact)
    { }

    QList<Figure> made()
    {
        add(Effect::Stops, QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n flows stop"));
        add(Effect::LosesSource,
            QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n tools lose their data"));
        addSuffering();
        add(Effect::Unowned,
            QT_TRANSLATE_N_NOOP("martlet::ImpactWords",
                                "%n things have nobody to look after them"));
        addHours();
        return m_figures;
    }

private:
    QList<const Affected *> affected(Effect effect, Key kind) const
    {
        QList<const Affected *> some;
        for (const Affected &affected : m_impact.affected()) {
            if (affected.effect == effect && !m_impact.gone().contains(affected.item)
                && (kind.isEmpty() || m_graph.find(affected.item)->kind == kind))
                some.append(&affected);
        }
        return some;
    }

    void add(Effect effect, const char *sentence, Key kind = {})
    {
        QList<Counted> counted;
        for (const Affected *one : affected(effect, kind))
            counted.append({affectedSentence(m_graph, *one), {}, m_impact.path(*one)});
        if (counted.isEmpty())
            return;
        m_figures.append({u"%1:%2"_s.arg(effectId(effect), kind.text()),
                          ImpactWords::tr(sentence, nullptr, int(counted.size())),
                          {},
                          {},
                          {{{}, counted}}});
    }

    // More than two kinds of things on one line are hard to read.
    void addSuffering()
    {
        const auto kinds = std::count_if(
            sufferings().begin(), sufferings().end(), [&](const Suffering &suffering) {
                return !affected(Effect::Suffers, suffering.kind).isEmpty();
            });
        if (kinds > 2) {
            add(Effect::Suffers,
                QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n things are affected"));
            return;
        }
        for (const Suffering &suffering : sufferings())
            add(Effect::Suffers, suffering.sentence, suffering.kind);
    }

    void addHours()
    {
        if (m_impact.hoursBack() <= 0)
            return;
        QList<Counted> counted;
        for (const auto &[flow, hours] : m_impact.hours())
            counted.append({itemName(m_graph, flow), hoursText(hours), {flow}});
        Figure figure {
            u"hours"_s,
            ImpactWords::tr("%1 hours a month are saved", nullptr, pluralOf(m_impact.hoursBack()))
                .arg(hoursText(m_impact.hoursBack())),
            {},
            {},
            {{{}, counted}}};
        QList<Counted> unknown;
        for (const QString &flow : m_impact.unknownHours())
            unknown.append({itemName(m_graph, flow), {}, {flow}});
        if (!unknown.isEmpty())
            figure.parts.append(
                {ImpactWords::tr("Nobody has said yet how long it takes"), unknown});
        m_figures.append(figure);
    }

    const Graph &m_graph;
    const Impact &m_impact;
    QList<Figure> m_figures;
};

} // namespace

Impact impactOf(const Graph &graph, const QStringList &gone)
{
    const Vocabulary words(graph, QDate::currentDate());
    return Impact(DataHolders(words), gone);
}

// On what else there is, nothing depends by the map's own rules, and saying so would mislead.
QStringList whatCanGo(const Graph &graph, const QStringList &items)
{
    static const QSet<Key> kinds {Key(u"tool"),
                                  Key(u"person"),
                                  Key(u"team"),
                                  Key(u"activity"),
                                  Key(u"touchpoint"),
                                  Key(u"data-flow")};
    QStringList possible;
    for (const QString &id : items) {
        const Item *item = graph.find(id);
        if (item && kinds.contains(item->kind) && canGo(*item))
            possible.append(id);
    }
    return possible;
}

QString hoursBackText(const Impact &impact)
{
    const int unknown = int(impact.unknownHours().size());
    QStringList lines;
    if (impact.hoursBack() > 0)
        lines.append(ImpactWords::tr("%1 hours a month of work by hand are saved.",
                                     nullptr,
                                     pluralOf(impact.hoursBack()))
                         .arg(hoursText(impact.hoursBack())));
    if (unknown > 0)
        lines.append(ImpactWords::tr("%n flows by hand stop as well; nobody has said yet how long "
                                     "they take.",
                                     nullptr,
                                     unknown));
    return lines.join(u'\n');
}

QList<Figure> impactFigures(const Graph &graph, const Impact &impact)
{
    return FigureMaker(graph, impact).made();
}

QString impactSummary(const Graph &graph, const Impact &impact)
{
    QStringList parts;
    for (const Figure &figure : impactFigures(graph, impact))
        parts.append(figure.name);
    return parts.isEmpty() ? ImpactWords::tr("nothing on the map depends on it")
                           : parts.join(u" · "_s);
}

} // namespace martlet
