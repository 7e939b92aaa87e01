// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/linchpins.h"
#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// STR-03. A criticality that is not known is part of the condition; a fallback is empty when it is
// none or unknown, and its answer is open while a question about the tool is. The tool that goes is
// not itself the authority that somebody is cut off from.

namespace {

class HangsOnIt
{
public:
    explicit HangsOnIt(Judge &judge)
        : m_judge(judge)
        , m_words(judge.words())
        , m_linchpins(judge.holders(),
                      judge.parameter("min-part-tools"_L1),
                      judge.parameter("min-lone-tools"_L1))
    { }

    void judgeTool(int number)
    {
        const Item &tool = m_words.index().element(number);
        const Parts parts = m_linchpins.partsWithout(number);
        if (parts.empty())
            return;
        Finding finding;
        finding.keyItems = {tool.id};
        const Truth holds =
            parts.size() > 1 && describe(finding, number, parts) ? Truth::Yes : Truth::No;
        if (!m_judge.fails(tool, both(holds, isUnprepared(tool))))
            return;
        const bool vital = tool.fields.get(key::criticality).number() >= 4;
        finding.severity = vital ? Severity::Error : Severity::Warning;
        m_judge.fail(std::move(finding));
    }

private:
    using Parts = Linchpins::Parts;

    Truth isUnprepared(const Item &tool) const
    {
        if (tool.fields.get(key::criticality).isUnknown())
            return Truth::Yes;
        return m_words.lacks(tool, u"fallback"_key);
    }

    const QString &id(int element) const { return m_words.index().element(element).id; }

    // What the tool holds together, the gravest first; false where that is nothing to speak of.
    bool describe(Finding &finding, int tool, const Parts &parts) const
    {
        if (m_linchpins.splits(parts))
            describeParts(finding, parts);
        else if (m_linchpins.isolates(parts))
            describeLone(finding, parts);
        else if (const Linchpins::Supply *supply = m_linchpins.supplyHeldBy(tool))
            describeSupply(finding, *supply);
        return bool(finding.seen);
    }

    void describeParts(Finding &finding, const Parts &parts) const
    {
        int cutOff = 0;
        for (size_t i = 1; i < parts.size(); ++i)
            cutOff += parts[i].size;
        finding.items = {id(parts[0].neighbour), id(parts[1].neighbour)};
        finding.seen = [tool = finding.keyItems[0], sides = finding.items, cutOff](
                           const Graph &graph) {
            return Rule::tr("Only “%1” joins the tools around “%2” with those around “%3”; "
                            "without it, %n tools are cut off from the rest.",
                            nullptr,
                            cutOff)
                .arg(itemName(graph, tool), itemName(graph, sides[0]), itemName(graph, sides[1]));
        };
    }

    void describeLone(Finding &finding, const Parts &parts) const
    {
        for (const CutVertices::Part &part : parts) {
            if (part.size == 1)
                finding.items.append(id(part.neighbour));
        }
        finding.seen = [tool = finding.keyItems[0], lone = finding.items](const Graph &graph) {
            //: %2 is a list of tools
            return Rule::tr("Without “%1”, these have no connection at all: %2.")
                .arg(itemName(graph, tool), itemNames(graph, lone));
        };
    }

    void describeSupply(Finding &finding, const Linchpins::Supply &supply) const
    {
        finding.items = {id(supply.supporter), id(supply.object), id(supply.authority)};
        finding.seen = [tool = finding.keyItems[0], items = finding.items](const Graph &graph) {
            //: “Shop” asks customers for “Contact” and is joined with “CRM” … only through “Hub”
            return Rule::tr("“%1” asks customers for “%2” and is joined with “%3”, where that is "
                            "kept, only through “%4”.")
                .arg(itemName(graph, items[0]),
                     itemName(graph, items[1]),
                     itemName(graph, items[2]),
                     itemName(graph, tool));
        };
    }

    Judge &m_judge;
    const Vocabulary &m_words;
    Linchpins m_linchpins;
};

void judge(Judge &judge)
{
    HangsOnIt rule(judge);
    for (const int tool : judge.words().index().ofKind(u"tool"_key))
        rule.judgeTool(tool);
}

} // namespace

Rule everythingHangsOnIt()
{
    Rule rule;
    rule.id = u"STR-03"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Structure");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Everything hangs on one tool");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live tool without which the tools around it fall apart into several groups, or several "
        "of them have no connection at all, or one that customers meet is cut off from where its "
        "data is kept; and its criticality is not known or no fallback is noted.");
    rule.severitySource = QT_TRANSLATE_NOOP("martlet::Rule", "An error for a criticality of 4.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Connections that nobody would miss: a few tools left alone, and tools with another way "
        "around. A noted fallback settles it where the criticality is known.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A criticality that is not known is part of the finding. The answer is open only while a "
        "question about the tool is open and its fallback decides.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "When this one tool fails, changes its price or loses its expert, data stops everywhere "
        "behind it.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Say how critical it is, and note what you would do for a week without it.");
    rule.parameters = {
        {u"min-part-tools"_s,
         2,
         QT_TRANSLATE_NOOP("martlet::Rule", "Tools that make a group worth naming"),
         {}},
        {u"min-lone-tools"_s,
         4,
         QT_TRANSLATE_NOOP("martlet::Rule", "Tools left without any connection"),
         {}},
    };
    rule.fixes = {u"set-criticality"_s, u"note-fallback"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
