// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// OWN-05. Where nobody said when it was looked at, the day counts on which it was drawn; where that
// is not known either, the answer is open. Criticality that is not known leaves it open where it
// would decide. Evidence of which nothing is said leaves it open for a critical tool.

static const Key verifiedOn(u"verified-on");

namespace {

/// When somebody last looked at a tool.
struct LastLook
{
    std::optional<qint64> days;
    bool verified = false; ///< counted from when it was looked at, else from when it was drawn

    LastLook(const Vocabulary &words, const Item &tool)
        : days(words.age(tool))
    {
        if (const auto day = words.date(tool, verifiedOn)) {
            days = day->daysTo(words.today());
            verified = true;
        }
    }

    Truth isLongerThan(double limit) const
    {
        if (!days)
            return Truth::Unknown;
        return double(*days) > limit ? Truth::Yes : Truth::No;
    }
};

} // namespace

static Truth isStale(const Judge &judge, const LastLook &look, Truth critical)
{
    const Truth usual = look.isLongerThan(judge.parameter("days"_L1));
    const Truth tight = look.isLongerThan(judge.parameter("critical-days"_L1));
    if (critical == Truth::Unknown)
        return usual == tight ? usual : Truth::Unknown;
    return critical == Truth::Yes ? tight : usual;
}

static QString seen(const Graph &graph, const QString &tool, const LastLook &look, bool stale)
{
    const QString name = itemName(graph, tool);
    const int days = int(look.days.value_or(0));
    if (!stale) {
        return Rule::tr("What the map says about “%1” is only assumed; its criticality is %2 of 4.")
            .arg(name, QString::number(graph.value(tool, key::criticality).number()));
    }
    if (look.verified) {
        return Rule::tr("It is %n days since somebody last checked what the map says about “%1”.",
                        nullptr,
                        days)
            .arg(name);
    }
    return Rule::tr("“%1” was drawn %n days ago, and nobody has said since that it is still so.",
                    nullptr,
                    days)
        .arg(name);
}

static void judgeTool(Judge &judge, int number)
{
    const Vocabulary &words = judge.words();
    const Item &tool = words.index().element(number);
    const Truth critical = words.isCritical(number);
    const LastLook look(words, tool);
    const Truth stale = isStale(judge, look, critical);
    if (!judge.fails(tool, either(stale, both(critical, words.isAssumed(tool)))))
        return;
    Finding finding;
    finding.severity = critical == Truth::Yes ? Severity::Warning : Severity::Info;
    finding.keyItems = {tool.id};
    finding.seen = [id = tool.id, look, stale = stale == Truth::Yes](const Graph &graph) {
        return seen(graph, id, look, stale);
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const double grace = judge.parameter("grace-days"_L1);
    for (const int tool : words.index().ofKind(u"tool"_key)) {
        if (words.isLive(tool) && !words.isFresh(words.index().element(tool), grace))
            judgeTool(judge, tool);
    }
}

Rule nobodyLookedLately()
{
    Rule rule;
    rule.id = u"OWN-05"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Ownership");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Nobody has looked for a long time");
    rule.checksSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A live tool that nobody has checked for a long time, or whose "
                          "criticality is 3 or 4 and about which the map only holds assumptions.");
    rule.severitySource =
        QT_TRANSLATE_NOOP("martlet::Rule", "A warning for a criticality of 3 or 4.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Tools that are ideas or gone, and those that were drawn a short while ago.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Where nobody noted a look, the day counts on which it was drawn; without that the answer "
        "is open. So it is where the criticality or the evidence would decide and is not known.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "An old map looks as sure as a new one, and decisions are made on it.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Ask the owner whether everything still holds, correct what does not, and note the day.");
    rule.parameters = {
        {u"days"_s,
         180,
         QT_TRANSLATE_NOOP("martlet::Rule", "Time after which to look again"),
         QT_TRANSLATE_NOOP("martlet::Rule", "days")},
        {u"critical-days"_s,
         90,
         QT_TRANSLATE_NOOP("martlet::Rule", "The same for tools of criticality 3 or 4"),
         QT_TRANSLATE_NOOP("martlet::Rule", "days"),
         u"days"_s},
        {u"grace-days"_s,
         30,
         QT_TRANSLATE_NOOP("martlet::Rule", "Time for a tool that was just drawn"),
         QT_TRANSLATE_NOOP("martlet::Rule", "days")},
    };
    rule.fixes = {u"verified-today"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
