// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/dataholders.h"
#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// PRV-02. Only a tool that is known to run on own machines is spared. A vendor, personal data or an
// agreement of which nothing is known leaves the answer open: nobody has looked yet.

static Truth hasVendor(const Item &tool)
{
    const Value &vendor = tool.fields.get(u"vendor"_key);
    if (vendor.isUnknown())
        return Truth::Unknown;
    return vendor.isEmpty() ? Truth::No : Truth::Yes;
}

static Truth lacksAgreement(const Item &tool)
{
    const Value &agreement = tool.fields.get(u"dpa"_key);
    if (agreement.isUnknown())
        return Truth::Unknown;
    const bool missing = agreement.isNone() || agreement.text() == "missing"_L1;
    return missing ? Truth::Yes : Truth::No;
}

static void judgeTool(Judge &judge, const DataHolders &data, int number)
{
    const Item &tool = judge.words().index().element(number);
    const Truth personal =
        either(judge.words().flag(tool, u"personal-data"_key), data.holdsPersonalData(number));
    if (!judge.fails(tool, both(hasVendor(tool), both(personal, lacksAgreement(tool)))))
        return;
    Finding finding;
    finding.severity = Severity::Error;
    finding.keyItems = {tool.id};
    finding.seen = [id = tool.id](const Graph &graph) {
        //: %2 is the name of a firm
        return Rule::tr("“%1” holds personal data, and no agreement about it with the vendor (%2) "
                        "is noted.")
            .arg(itemName(graph, id), graph.value(id, u"vendor"_key).text());
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const DataHolders &data = judge.holders();
    for (const int number : words.index().ofKind(u"tool"_key)) {
        const Value &hosting = words.index().element(number).fields.get(u"hosting"_key);
        if (words.isLive(number) && hosting.text() != "own"_L1)
            judgeTool(judge, data, number);
    }
}

Rule noAgreement()
{
    Rule rule;
    rule.id = u"PRV-02"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Privacy and security");
    rule.severity = Severity::Error;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Vendor without a contract for data");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live tool of a vendor that does not run on own machines and keeps personal data, whose "
        "processing agreement is missing.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Tools that are known to run on your own machines, tools without a "
                          "vendor, and agreements that are there or not needed.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A vendor, personal data or an agreement of which nothing is known "
                          "leaves the answer open: nobody has looked yet.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Without an agreement nobody has promised what happens to your customers' data there.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Ask the legal department for the agreement, and note it once it is signed or not needed.");
    rule.questionSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Is there an agreement about personal data with the vendor of “%1”?");
    rule.fixes = {u"set-agreement"_s, u"ask"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
