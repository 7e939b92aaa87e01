// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/base/text.h"

namespace martlet {

using namespace Qt::StringLiterals;

// PRC-06. A day on which it is due decides, since somebody has agreed to it; without one the time
// since it was asked does. Where neither is known, the answer is open.

static Truth isLate(const Judge &judge, const Item &question)
{
    if (const auto due = judge.words().date(question, Key(u"due")))
        return *due < judge.words().today() ? Truth::Yes : Truth::No;
    const auto age = judge.words().age(question);
    if (!age)
        return Truth::Unknown;
    return double(*age) > judge.parameter("days"_L1) ? Truth::Yes : Truth::No;
}

static QString
seen(const Graph &graph, const QString &id, const std::optional<QDate> &due, int days)
{
    const QString name = itemName(graph, id);
    if (due)
        return Rule::tr("“%1” was to be answered by %2.").arg(name, dayText(*due));
    return Rule::tr("“%1” was asked %n days ago and has no answer yet.", nullptr, days).arg(name);
}

static void judgeQuestion(Judge &judge, const Item &question)
{
    if (!judge.fails(question, isLate(judge, question)))
        return;
    const auto due = judge.words().date(question, Key(u"due"));
    const int days = int(judge.words().age(question).value_or(0));
    Finding finding;
    finding.severity = Severity::Info;
    finding.keyItems = {question.id};
    finding.seen = [id = question.id, due, days](const Graph &graph) {
        return seen(graph, id, due, days);
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Index &index = judge.words().index();
    for (const int number : index.ofKind(Key(u"question"))) {
        const Item &question = index.element(number);
        if (question.fields.get(Key(u"answer")).isEmpty())
            judgeQuestion(judge, question);
    }
}

Rule questionWithoutAnswer()
{
    Rule rule;
    rule.id = u"PRC-06"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Process");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "A question that nobody answers");
    rule.checksSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "A question without an answer whose day has passed or, "
                                          "where it has none, that was asked some time ago.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Questions that have an answer, whatever their day, and those that are not due yet.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Where it is not known when it was asked or is due, the answer is open.");
    rule.whySource = QT_TRANSLATE_NOOP("martlet::Rule",
                                       "While a question is open the map does not complain about "
                                       "what it asks, so an old one hides what is missing.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Answer it, ask somebody else, or delete it if nobody needs to know any more.");
    rule.parameters = {{u"days"_s,
                        14,
                        QT_TRANSLATE_NOOP("martlet::Rule", "Time to answer a question"),
                        QT_TRANSLATE_NOOP("martlet::Rule", "days")}};
    rule.fixes = {u"answer-question"_s, u"set-due"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
