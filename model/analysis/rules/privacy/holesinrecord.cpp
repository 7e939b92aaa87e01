// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/dataholders.h"
#include "model/analysis/rule.h"
#include "model/base/language.h"
#include "model/schema/schema.h"

namespace martlet {

using namespace Qt::StringLiterals;

// PRV-01. What is not filled in is the hole, unless a question about it is open. Purpose and legal
// basis may stand on every flow of the data instead. Sensitivity that is not known leaves the
// answer open, and so does data of which it is not known whether any tool has it.

namespace {

const Key purpose(u"purpose");
const Key legalBasis(u"legal-basis");
const Key retention(u"retention");
const Key subjects(u"subjects");

struct Hole
{
    Key field;
    Truth is;
};

Truth isInUse(const DataHolders &data, int object)
{
    if (!data.holders(object).empty() || !data.flows(object).empty())
        return Truth::Yes;
    const bool perhaps = !data.perhaps(object).empty() || data.hasUnknownFlows();
    return perhaps ? Truth::Unknown : Truth::No;
}

// Nothing on the object, and some flow that has nothing of its own either.
Truth lacksOnFlowsToo(const Vocabulary &words, const DataHolders &data, int object, Key field)
{
    const Truth lacks = words.lacks(words.index().element(object), field);
    if (data.flows(object).empty())
        return lacks;
    Truth flowLacks = Truth::No;
    for (const int flow : data.flows(object))
        flowLacks = either(flowLacks, words.lacks(words.index().relation(flow), field));
    return both(lacks, flowLacks);
}

QList<Hole> holesOf(const Vocabulary &words, const DataHolders &data, int object)
{
    const Item &item = words.index().element(object);
    return {{purpose, lacksOnFlowsToo(words, data, object, purpose)},
            {legalBasis, lacksOnFlowsToo(words, data, object, legalBasis)},
            {retention, words.lacks(item, retention)},
            {subjects, words.lacks(item, subjects)}};
}

Sentence seen(const QString &object, const QList<Key> &fields)
{
    return [=](const Graph &graph) {
        static const Schema schema;
        QStringList labels;
        for (const Key field : fields)
            labels.append(schema.field(u"data-object"_key, field)->label());
        //: %2 is a list of field names, such as "Purpose and Kept for"
        return Rule::tr("Not noted yet for “%1”: %2.")
            .arg(itemName(graph, object), spokenLocale().createSeparatedList(labels));
    };
}

void judgeObject(Judge &judge, const DataHolders &data, int number)
{
    const Item &object = judge.words().index().element(number);
    const Truth personal = judge.words().isPersonal(object);
    if (personal == Truth::No)
        return;
    Truth anyHole = Truth::No;
    QList<Key> missing;
    for (const Hole &hole : holesOf(judge.words(), data, number)) {
        anyHole = either(anyHole, hole.is);
        if (hole.is == Truth::Yes)
            missing.append(hole.field);
    }
    if (!judge.fails(object, both(personal, both(isInUse(data, number), anyHole))))
        return;
    const bool grave = missing.contains(purpose) || missing.contains(legalBasis);
    Finding finding;
    finding.severity = grave ? Severity::Error : Severity::Warning;
    finding.keyItems = {object.id};
    finding.seen = seen(object.id, missing);
    judge.fail(std::move(finding));
}

void judge(Judge &judge)
{
    const DataHolders &data = judge.holders();
    for (const int object : data.objects())
        judgeObject(judge, data, object);
}

} // namespace

Rule holesInRecord()
{
    Rule rule;
    rule.id = u"PRV-01"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Privacy and security");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Record of processing has holes");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Personal or special data that a live tool keeps or a live flow carries, without purpose, "
        "legal basis, time it is kept, or the people it is about. Purpose and legal basis may "
        "stand on all of its flows instead. An error without purpose or legal basis.");
    rule.sparesSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "Data that is public or internal, and data that no live "
                                          "tool keeps and no live flow carries.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "What is not filled in is the hole, unless a question about the data is open. Whether it "
        "is personal, and whether a tool has it, leave the answer open.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Customers and authorities may ask why you have their data, and the answer should not have "
        "to be invented then.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Fill in what is missing, or copy it from data that is used in the same way; a lawyer "
        "knows which legal basis is the right one.");
    rule.fixes = {u"fill-record"_s, u"copy-record"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
