// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/journeys.h"
#include "model/analysis/journeywalk.h"
#include "model/analysis/journeywords.h"
#include "model/report/auditpart.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Unqualified, or the texts below would be taken for those of Doc.
using Table = ReportDocument::Table;

/// Each journey step by step, with its hand-offs.
class AuditJourneys final : AuditPart
{
    Q_DECLARE_TR_FUNCTIONS(martlet::AuditReport)

public:
    using AuditPart::AuditPart;

    void write()
    {
        const std::vector<Journey> journeys = journeysOf(m_words);
        if (journeys.empty())
            return;
        chapter(tr("Customer journeys"));
        for (const Journey &journey : journeys)
            writeJourney(m_words.index().element(journey.element));
    }

private:
    void writeJourney(const Item &journey)
    {
        const JourneyWalk walked = walk(m_words, journey.id);
        section(m_say.name(journey.id));
        const auto text = [&](Key field) {
            return journey.fields.get(field).text();
        };
        Doc::Facts facts {{tr("Customer"), text(u"customer"_key)}, {tr("Goal"), text(u"goal"_key)}};
        std::erase_if(facts, [](const Doc::Fact &fact) { return fact.text.isEmpty(); });
        facts.push_back({tr("Steps"), figure(double(walked.steps.size()))});
        facts.push_back({tr("Hand-offs"), handOffCount(journey, walked)});
        add(std::move(facts));
        table(stepsOf(walked));
        writeHandOffs(walked);
        writeAskedTwice(walked);
    }

    static QString handOffCount(const Item &journey, const JourneyWalk &walked)
    {
        const QString count =
            tr("%1, of which by hand: %2")
                .arg(figure(double(walked.handOffs.size())), figure(double(walked.byHand())));
        const Value &target = journey.fields.get(u"hand-off-target"_key);
        return target.isNumber() ? tr("%1 (wanted at most: %2)").arg(count, figure(target.number()))
                                 : count;
    }

    Table stepsOf(const JourneyWalk &walked) const
    {
        Doc::Table made {{{tr("Step"), 2.4},
                          {tr("Stage"), 1.1},
                          {tr("Tools"), 2.1},
                          {tr("People"), 1.8},
                          {tr("The customer is asked for"), 1.6},
                          {tr("Feeling"), 1.2}},
                         {}};
        int number = 0;
        for (const JourneyWalk::Step &step : walked.steps)
            made.rows.push_back(
                {{u"%1. %2"_s.arg(QString::number(++number), m_say.name(step.touchpoint))},
                 {m_say.value(step.touchpoint, key::stage)},
                 {m_say.names(step.tools)},
                 ReportWords::owner(m_say.names(step.people)),
                 {m_say.names(step.data)},
                 {feelingText(step.feeling)}});
        return made;
    }

    void writeHandOffs(const JourneyWalk &walked)
    {
        Doc::Table made {{{tr("Passes from"), 3}, {tr("To"), 3}, {tr("How"), 3}}, {}};
        for (const JourneyWalk::HandOff &handOff : walked.handOffs) {
            QStringList how {m_say.value(handOff.relation, key::mode)};
            if (handOff.byHand && how.first().isEmpty())
                how = {tr("by hand")};
            if (handOff.customerRepeats)
                how.append(tr("the customer says it again"));
            how.removeAll(QString());
            made.rows.push_back({{m_say.name(handOff.from)},
                                 {m_say.name(handOff.to)},
                                 ReportWords::known(how.join(u" · "_s))});
        }
        for (const JourneyWalk::Break &broken : walked.broken)
            made.rows.push_back(
                {{m_say.name(broken.from)},
                 {m_say.name(broken.to)},
                 {tr("the next step does not know what happened before"), {}, Doc::Tone::Strong}});
        table(std::move(made));
    }

    void writeAskedTwice(const JourneyWalk &walked)
    {
        Doc::Table made {{{tr("Asked twice"), 2}, {tr("Where"), 5}}, {}};
        for (const JourneyWalk::Asked &asked : walked.askedTwice)
            made.rows.push_back(
                {ReportWords::known(asked.object.isEmpty() ? QString() : m_say.name(asked.object)),
                 {m_say.names(asked.at)}});
        table(std::move(made));
    }
};

} // namespace

void writeJourneys(AuditBook &book)
{
    AuditJourneys(book).write();
}

} // namespace martlet
