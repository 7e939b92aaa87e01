// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// AI-02. Whether a tool uses AI, has a review step, or sends to a tool of which the category is not
// known leaves the answer open; a review step that was asked about and is none is missing. Personal
// data that is not known makes a warning.

static Truth sendsOn(const Vocabulary &words, int tool)
{
    Truth sends = Truth::No;
    for (const Vocabulary::Hop &hop : words.out(tool)) {
        const Fields &target = words.index().element(hop.element).fields;
        if (words.isSender(hop.element))
            return Truth::Yes;
        if (target.get(key::category).isUnknown())
            sends = Truth::Unknown;
    }
    return sends;
}

static bool holdsPersonalData(const Vocabulary &words, int tool)
{
    const Index &index = words.index();
    const auto isPersonal = [&](int object) {
        const QString known = index.element(object).fields.get(u"sensitivity"_key).text();
        return known == "personal"_L1 || known == "special"_L1;
    };
    const std::vector<int> objects = words.targets(tool, u"holds"_key);
    return std::any_of(objects.begin(), objects.end(), isPersonal);
}

static bool hasPersonalData(const Vocabulary &words, int tool)
{
    const auto carriesSome = [&](std::span<const Vocabulary::Hop> hops) {
        return std::any_of(hops.begin(), hops.end(), [&](const Vocabulary::Hop &hop) {
            return words.carriesPersonalData(hop.flow) == Truth::Yes;
        });
    };
    return words.index().element(tool).fields.get(u"personal-data"_key).flag()
        || holdsPersonalData(words, tool) || carriesSome(words.in(tool))
        || carriesSome(words.out(tool));
}

static QString seen(const Graph &graph, const QString &tool, bool alone, bool personal)
{
    const QString name = itemName(graph, tool);
    if (alone) {
        return Rule::tr("“%1” uses AI that speaks to customers on its own, and nobody checks what "
                        "it says before it goes out.")
            .arg(name);
    }
    if (personal) {
        return Rule::tr("“%1” uses AI with personal data, and what it makes reaches customers "
                        "without anybody checking it.")
            .arg(name);
    }
    return Rule::tr("“%1” uses AI, and what it makes reaches customers without anybody checking "
                    "it.")
        .arg(name);
}

static void judgeTool(Judge &judge, int number)
{
    const Vocabulary &words = judge.words();
    const Item &tool = words.index().element(number);
    const Truth usesAi = words.flag(tool, u"uses-ai"_key);
    const Truth speaks = words.supportsTouchpoint(number) ? Truth::Yes : sendsOn(words, number);
    const Truth unchecked = negated(words.flag(tool, u"review-step"_key));
    if (usesAi == Truth::No || !judge.fails(tool, both(usesAi, both(speaks, unchecked))))
        return;
    const bool alone = tool.fields.get(u"ai-acts"_key).text() == "alone"_L1;
    const bool personal = hasPersonalData(words, number);
    Finding finding;
    finding.severity = alone || personal ? Severity::Error : Severity::Warning;
    finding.keyItems = {tool.id};
    finding.seen = [id = tool.id, alone, personal](const Graph &graph) {
        return seen(graph, id, alone, personal);
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const int tool : words.index().ofKind(u"tool"_key)) {
        if (words.isLive(tool))
            judgeTool(judge, tool);
    }
}

Rule aiSpeaksUnchecked()
{
    Rule rule;
    rule.id = u"AI-02"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "AI");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "AI speaks to customers unchecked");
    rule.checksSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A live tool that uses AI, supports a touchpoint or sends data to a tool "
                          "that sends to customers, and has no review step. An error where it "
                          "handles personal data or acts alone.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Tools that only send within the firm, and those with a review step. What goes over a "
        "customer's click or to a tool that is gone reaches nobody.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Whether it uses AI, whether somebody reviews, or what the receiving tool does stays an "
        "open question. A review step that was asked about and is none is missing.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Customers take its word for yours, also where it is wrong.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Let somebody check what goes out, at first all of it and later samples.");
    rule.fixes = {u"set-review-step"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
