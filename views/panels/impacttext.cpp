// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/impacttext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

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
        {Key(u"touchpoint"), QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n touchpoints suffer")},
        {Key(u"activity"), QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n activities suffer")},
        {Key(u"promise"), QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n promises suffer")},
        {Key(u"metric"), QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n metrics suffer")},
        {Key(u"journey"), QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n journeys suffer")},
    };
    return all;
}

QString hoursText(double hours)
{
    const int decimals = hours < 10 ? 1 : 0;
    QString text = QLocale().toString(hours, 'f', decimals);
    const QString nothing = QLocale().decimalPoint() + QLocale().zeroDigit();
    return text.endsWith(nothing) ? text.chopped(nothing.size()) : text;
}

/// Counts what is affected, without what the question itself takes away.
class Counter
{
public:
    Counter(const Graph &graph, const Impact &impact)
        : m_graph(graph)
        , m_impact(impact)
    { }

    int count(Effect effect, Key kind = {}) const
    {
        const QList<Affected> &all = m_impact.affected();
        return int(std::count_if(all.begin(), all.end(), [&](const Affected &affected) {
            return affected.effect == effect && !m_impact.gone().contains(affected.item)
                && (kind.isEmpty() || m_graph.find(affected.item)->kind == kind);
        }));
    }

private:
    const Graph &m_graph;
    const Impact &m_impact;
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
        lines.append(ImpactWords::tr("%1 hours a month of work by hand come back.")
                         .arg(hoursText(impact.hoursBack())));
    if (unknown > 0)
        lines.append(ImpactWords::tr("%n flows by hand stop as well; nobody has said yet how long "
                                     "they take.",
                                     nullptr,
                                     unknown));
    return lines.join(u'\n');
}

// More than two kinds of things on one line are hard to read.
template<typename Say>
static void saySuffering(const Counter &counter, const Say &say)
{
    const auto kinds =
        std::count_if(sufferings().begin(), sufferings().end(), [&](const Suffering &suffering) {
            return counter.count(Effect::Suffers, suffering.kind) > 0;
        });
    if (kinds > 2) {
        say(QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n things suffer"),
            counter.count(Effect::Suffers));
        return;
    }
    for (const Suffering &suffering : sufferings())
        say(suffering.sentence, counter.count(Effect::Suffers, suffering.kind));
}

QString impactSummary(const Graph &graph, const Impact &impact)
{
    const Counter counter(graph, impact);
    QStringList parts;
    const auto say = [&](const char *sentence, int count) {
        if (count > 0)
            parts.append(ImpactWords::tr(sentence, nullptr, count));
    };
    say(QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n flows stop"), counter.count(Effect::Stops));
    say(QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n tools lose their data"),
        counter.count(Effect::LosesSource));
    saySuffering(counter, say);
    say(QT_TRANSLATE_N_NOOP("martlet::ImpactWords", "%n things have nobody to look after them"),
        counter.count(Effect::Unowned));
    if (impact.hoursBack() > 0)
        parts.append(
            ImpactWords::tr("%1 hours a month come back").arg(hoursText(impact.hoursBack())));
    if (parts.isEmpty())
        return ImpactWords::tr("nothing on the map depends on it");
    return parts.join(u" · "_s);
}

} // namespace martlet
