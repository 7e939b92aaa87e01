// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// PRV-05. Whatever is not known leaves the answer open, unless the rest decides it. A flow that is
// automatic in a way nobody knows may be a tag. The purpose is the flow's own: data that is kept
// for marketing may well go somewhere for service.

static Truth isTag(const Vocabulary &words, const Item &flow, int number)
{
    const QString mode = flow.fields.get(key::mode).text();
    if (words.carriage(number) == Carriage::Unknown || mode == "automatic"_L1)
        return Truth::Unknown;
    return mode == "tag"_L1 ? Truth::Yes : Truth::No;
}

// "unknown" is a value that means what a missing one does.
static Truth is(const Item &flow, Key field, QLatin1StringView wanted)
{
    const Value &value = flow.fields.get(field);
    if (value.isUnknown() || value.text() == "unknown"_L1)
        return Truth::Unknown;
    return value.text() == wanted ? Truth::Yes : Truth::No;
}

static void judgeFlow(Judge &judge, int number)
{
    const Vocabulary &words = judge.words();
    const Item &flow = words.index().relation(number);
    const Truth tag = isTag(words, flow, number);
    const Truth needsConsent = either(tag, is(flow, u"purpose"_key, "marketing"_L1));
    const Truth ungated =
        both(words.carriesPersonalData(number), is(flow, u"consent"_key, "not-enforced"_L1));
    if (!judge.failsRelation(number, both(needsConsent, ungated)))
        return;
    Finding finding;
    finding.severity = Severity::Error;
    finding.keyItems = {flow.id};
    finding.items = words.personalObjects(number);
    finding.path = {flow.from, flow.id, flow.to};
    finding.seen = [from = flow.from, to = flow.to, objects = finding.items, tag](
                       const Graph &graph) {
        //: %3 is a list of data, such as "Contact and Order"
        const QString text = tag == Truth::Yes
            ? Rule::tr("A tag sends personal data (%3) from “%1” to “%2” without waiting for the "
                       "customer's consent.")
            : Rule::tr("Personal data (%3) goes from “%1” to “%2” for marketing, and nothing holds "
                       "back those who have not agreed.");
        return text.arg(itemName(graph, from), itemName(graph, to), itemNames(graph, objects));
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    for (const int flow : judge.words().liveFlows())
        judgeFlow(judge, flow);
}

Rule beforeConsent()
{
    Rule rule;
    rule.id = u"PRV-05"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Privacy and security");
    rule.severity = Severity::Error;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Tag or campaign before consent");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live flow of personal data that is a tag on the page or serves marketing, and where "
        "consent is not enforced.");
    rule.sparesSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "Flows that need no consent or where it is enforced, "
                                          "flows without personal data, and links.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Whatever is not known leaves the answer open, unless the rest decides it.");
    rule.reasonSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "The purpose is that of the flow: data that is kept for "
                                          "marketing may well go somewhere for service.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "People who said no, or have not been asked yet, are followed or written to all the same.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Have it wait for consent, and note so once it does; the tag manager shows which tags do "
        "not.");
    rule.fixes = {u"gate-consent"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
