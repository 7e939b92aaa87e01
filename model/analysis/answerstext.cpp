// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/answers.h"
#include "model/analysis/finding.h"
#include "model/base/text.h"
#include "model/schema/schema.h"

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// Lines of an answer, and the words that several answers need.
class TextAnswer
{
    Q_DECLARE_TR_FUNCTIONS(martlet::TextAnswer)

public:
    TextAnswer(const Graph &graph, bool coloured)
        : m_graph(graph)
        , m_coloured(coloured)
    { }

    QString written() const { return m_lines.join(u'\n') + u'\n'; }

protected:
    void line(const QString &text, int indent = 0) { m_lines.append(QString(indent, u' ') + text); }

    void title(const QString &text)
    {
        m_lines.append(m_coloured ? u"\u001b[1m%1\u001b[0m"_s.arg(text) : text);
    }

    void heading(const QString &text)
    {
        m_lines.append(QString());
        title(text);
    }

    QString name(const QString &id) const { return itemName(m_graph, id); }

    QStringList names(const QStringList &ids) const
    {
        QStringList names;
        for (const QString &id : ids)
            names.append(name(id));
        return names;
    }

    /// Figures to the right, what they are about behind them.
    void table(const QList<std::pair<QString, QString>> &rows)
    {
        qsizetype width = 0;
        for (const auto &[figure, text] : rows)
            width = std::max(width, figure.size());
        for (const auto &[figure, text] : rows)
            line(figure.rightJustified(width) + u"  "_s + text, 2);
    }

    void list(const QString &what, const QStringList &ids)
    {
        if (ids.isEmpty())
            return;
        heading(what);
        for (const QString &id : ids)
            line(name(id), 2);
    }

    const Graph &m_graph;

private:
    bool m_coloured;
    QStringList m_lines;
};

class ImpactText : public TextAnswer
{
    Q_DECLARE_TR_FUNCTIONS(martlet::TextAnswer)

public:
    ImpactText(const Vocabulary &words, const Impact &impact, bool coloured)
        : TextAnswer(words.graph(), coloured)
        , m_today(words.today())
        , m_impact(impact)
    {
        title(tr("Without %1").arg(listText(names(impact.gone()))));
        if (impact.affected().isEmpty())
            line(tr("Nothing on the map depends on it."));
        else
            writeFigures();
        writeMembers();
        writeEffect(Effect::Stops, tr("What stops"));
        writeEffect(Effect::LosesSource, tr("What no longer gets its data"));
        writeEffect(Effect::Suffers, tr("What is affected"));
        writeEffect(Effect::Unowned, tr("What loses somebody who looks after it, with no backup"));
    }

private:
    void writeFigures()
    {
        const auto count = [&](Effect effect) {
            const QList<Affected> &all = m_impact.affected();
            return std::count_if(all.begin(), all.end(), [&](const Affected &affected) {
                return affected.effect == effect;
            });
        };
        line(tr("Stops: %1. Loses its data: %2. Suffers: %3. Loses its people: %4.")
                 .arg(count(Effect::Stops))
                 .arg(count(Effect::LosesSource))
                 .arg(count(Effect::Suffers))
                 .arg(count(Effect::Unowned)));
        if (m_impact.hoursBack() > 0)
            line(tr("Work by hand that falls away: %1 hours a month.")
                     .arg(hoursText(m_impact.hoursBack())));
        if (!m_impact.unknownHours().isEmpty())
            line(tr("Flows by hand that stop as well, for which the hours are not known yet: %1.")
                     .arg(m_impact.unknownHours().size()));
        if (!m_impact.tell().isEmpty())
            line(tr("Tell: %1").arg(listText(people())));
    }

    // Who has left cannot be told.
    QStringList people() const
    {
        QStringList people;
        for (const QString &id : m_impact.tell()) {
            const QDate until =
                QDate::fromString(m_graph.value(id, u"active-until"_key).text(), Qt::ISODate);
            people.append(until.isValid() && until < m_today
                              ? tr("%1 (active until %2)").arg(name(id), dayText(until))
                              : name(id));
        }
        people.sort();
        return people;
    }

    // A team is asked about as a team; what hangs on its people is another question.
    void writeMembers()
    {
        QStringList members;
        for (const Item *person : m_graph.itemsOf(u"person"_key)) {
            const QString team = person->fields.get(u"team"_key).text();
            if (m_impact.gone().contains(team) && !m_impact.gone().contains(person->id))
                members.append(name(person->id));
        }
        if (!members.isEmpty())
            line(tr("This counts what the team looks after as a team. Name its people as well to "
                    "see what hangs on them: %1")
                     .arg(listText(members)));
    }

    void writeEffect(Effect effect, const QString &what)
    {
        std::map<std::tuple<qsizetype, QString, QString>, QString> lines; // by kind, name, identity
        for (const Affected &affected : m_impact.affected()) {
            if (affected.effect == effect)
                lines.emplace(std::tuple(kindOrder(affected),
                                         name(affected.item).toCaseFolded(),
                                         affected.item),
                              affectedSentence(m_graph, affected) + way(affected));
        }
        if (lines.empty())
            return;
        //: %1 is a heading, %2 how many lines follow
        heading(tr("%1 (%2)").arg(what).arg(lines.size()));
        for (const auto &[order, text] : lines)
            line(text, 2);
    }

    qsizetype kindOrder(const Affected &affected) const
    {
        return Schema::kind(m_graph.find(affected.item)->kind) - Schema::kinds().constData();
    }

    // Of a flow that stops or of a neighbour the sentence says enough.
    QString way(const Affected &affected) const
    {
        QStringList stations;
        for (const QString &id : m_impact.path(affected)) {
            const Item *item = m_graph.find(id);
            if (item && item->from.isEmpty())
                stations.append(name(id));
        }
        if (affected.effect != Effect::LosesSource || stations.size() < 3)
            return {};
        return u" [%1]"_s.arg(stations.join(u" → "_s));
    }

    QDate m_today;
    const Impact &m_impact;
};

class WalkText : public TextAnswer
{
    Q_DECLARE_TR_FUNCTIONS(martlet::TextAnswer)

public:
    WalkText(const Graph &graph, const JourneyWalk &walk, bool coloured)
        : TextAnswer(graph, coloured)
        , m_schema(graph)
        , m_walk(walk)
    {
        title(name(walk.journey));
        line(tr("Steps: %1. Hand-offs: %2, by hand: %3. Asked twice: %4. Broken threads: %5.")
                 .arg(walk.steps.size())
                 .arg(walk.handOffs.size())
                 .arg(walk.byHand())
                 .arg(walk.askedTwice.size())
                 .arg(walk.broken.size()));
        writeSteps();
        writeHandOffs();
        writeAskedTwice();
        writeBroken();
    }

private:
    QString label(QStringView kind, Key field, const QString &value) const
    {
        return m_schema.field(Key(kind), field)->choiceLabel(value);
    }

    void writeSteps()
    {
        if (m_walk.steps.isEmpty())
            return;
        heading(tr("The way of the customer"));
        int number = 0;
        for (const JourneyWalk::Step &step : m_walk.steps)
            writeStep(++number, step);
    }

    void writeStep(int number, const JourneyWalk::Step &step)
    {
        const auto text = [&](Key field) {
            return m_graph.value(step.touchpoint, field).text();
        };
        QStringList about;
        if (const QString stage = text(key::stage); !stage.isEmpty())
            about.append(label(u"touchpoint", key::stage, stage));
        if (const QString department = text(key::department); !department.isEmpty())
            about.append(department);
        if (step.feeling)
            about.append(tr("feeling %1").arg(feelingText(*step.feeling)));
        const QString behind = about.isEmpty() ? QString() : u" (%1)"_s.arg(about.join(u" · "_s));
        line(u"%1. %2%3"_s.arg(QString::number(number), name(step.touchpoint), behind), 2);
        detail(tr("Tools: %1"), step.tools);
        detail(tr("People: %1"), step.people);
        detail(tr("The customer is asked for: %1"), step.data);
    }

    static QString feelingText(int feeling)
    {
        const QString figure = QString::number(std::abs(feeling));
        return feeling < 0 ? u'−' + figure : feeling > 0 ? u'+' + figure : figure;
    }

    void detail(const QString &sentence, const QStringList &ids)
    {
        if (!ids.isEmpty())
            line(sentence.arg(listText(names(ids))), 5);
    }

    void writeHandOffs()
    {
        if (m_walk.handOffs.isEmpty())
            return;
        heading(tr("Where it passes from hand to hand"));
        int number = 0;
        for (const JourneyWalk::HandOff &handOff : m_walk.handOffs)
            line(u"%1. %2"_s.arg(QString::number(++number), handOffText(handOff)), 2);
    }

    QString handOffText(const JourneyWalk::HandOff &handOff) const
    {
        const QString ends = u"%1 → %2"_s.arg(name(handOff.from), name(handOff.to));
        const QString mode = label(u"hand-off", key::mode, handOff.mode);
        QStringList about;
        if (handOff.byHand)
            about.append(mode.isEmpty() ? tr("by hand") : tr("by hand: %1").arg(mode));
        else
            about.append(mode.isEmpty() ? tr("it is not known how") : mode);
        if (handOff.customerRepeats)
            about.append(tr("the customer says it again"));
        return u"%1 (%2)"_s.arg(ends, about.join(u" · "_s));
    }

    void writeAskedTwice()
    {
        if (m_walk.askedTwice.isEmpty())
            return;
        heading(tr("What the customer is asked twice"));
        for (const JourneyWalk::Asked &asked : m_walk.askedTwice) {
            const QString what =
                asked.object.isEmpty() ? tr("Not known yet what") : name(asked.object);
            //: %1 is data such as "Contact", %2 a list of touchpoints
            line(tr("%1, at: %2").arg(what, listText(names(asked.at))), 2);
        }
    }

    void writeBroken()
    {
        if (m_walk.broken.isEmpty())
            return;
        heading(tr("Where the next step does not know what happened before"));
        for (const JourneyWalk::Break &broken : m_walk.broken)
            line(u"%1 → %2"_s.arg(name(broken.from), name(broken.to)), 2);
    }

    Schema m_schema;
    const JourneyWalk &m_walk;
};

class HoursText : public TextAnswer
{
    Q_DECLARE_TR_FUNCTIONS(martlet::TextAnswer)

public:
    HoursText(const Graph &graph, const Hours &hours, bool coloured)
        : TextAnswer(graph, coloured)
    {
        title(tr("Carried by hand: %1 hours a month").arg(hoursText(hours.total)));
        if (const auto cost = hours.cost(hours.total))
            line(tr("That is %1 a month, at %2 an hour.")
                     .arg(roundMoneyText(*cost), moneyText(*hours.rate)));
        QList<std::pair<QString, QString>> rows;
        double sum = 0;
        for (const Hours::Row &row : hours.rows) {
            sum += row.hours;
            const auto cost = hours.cost(row.hours);
            rows.append({hoursText(row.hours),
                         cost ? u"%1 (%2)"_s.arg(row.name, roundMoneyText(*cost)) : row.name});
        }
        table(rows);
        if (sum > hours.total + 0.05)
            line(tr("What serves several of these counts for each of them."));
        list(tr("By hand too, but nobody has said yet how long it takes: %1")
                 .arg(hours.unknown.size()),
             hours.unknown);
    }
};

class CostText : public TextAnswer
{
    Q_DECLARE_TR_FUNCTIONS(martlet::TextAnswer)

public:
    CostText(const Graph &graph, const Costs &costs, bool coloured)
        : TextAnswer(graph, coloured)
    {
        title(tr("Cost of the tools: %1 a year").arg(moneyText(costs.total)));
        QList<std::pair<QString, QString>> rows;
        for (const Costs::Row &row : costs.rows) {
            //: %1 is a vendor, department, layer or category, %2 the tools that it counts
            const QString text = tr("%1 (%2)").arg(row.name, itemNames(graph, row.tools));
            rows.append({moneyText(row.cost), text});
        }
        table(rows);
        list(tr("Tools of which the cost is not known yet: %1").arg(costs.unknown.size()),
             costs.unknown);
    }
};

} // namespace

QString textAnswer(const Vocabulary &words, const Impact &impact, bool coloured)
{
    return ImpactText(words, impact, coloured).written();
}

QString textAnswer(const Graph &graph, const JourneyWalk &walk, bool coloured)
{
    return WalkText(graph, walk, coloured).written();
}

QString textAnswer(const Graph &graph, const Hours &hours, bool coloured)
{
    return HoursText(graph, hours, coloured).written();
}

QString textAnswer(const Graph &graph, const Costs &costs, bool coloured)
{
    return CostText(graph, costs, coloured).written();
}

} // namespace martlet
