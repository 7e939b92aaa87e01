// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/dataholders.h"
#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// DAT-03. How fast a tool uses data shows in how often it sends it on, so the rule is about tools
// that pass on what they get. A rhythm that is not known is not fast on the way out, or nearly
// every flow would be asked about; on the way in it leaves the answer open, and so does a flow of
// which it is not known what it brings. What comes on demand comes when it is needed.

namespace {

enum class Pace { Unknown, Fast, Slow, OnDemand };

Pace paceOf(const Item &flow)
{
    const QString rhythm = flow.fields.get(Key(u"rhythm")).text();
    if (rhythm == "realtime"_L1 || rhythm == "hourly"_L1)
        return Pace::Fast;
    if (rhythm == "daily"_L1 || rhythm == "weekly"_L1 || rhythm == "monthly"_L1)
        return Pace::Slow;
    return rhythm == "on-demand"_L1 ? Pace::OnDemand : Pace::Unknown;
}

class FastOnSlow
{
public:
    explicit FastOnSlow(Judge &judge)
        : m_judge(judge)
        , m_words(judge.words())
    {
        const DataHolders data(m_words);
        for (const int object : data.objects()) {
            for (const int tool : data.authorities(object))
                m_own.insert({tool, m_words.index().element(object).id});
        }
    }

    void judgeTool(int tool)
    {
        const QStringList sent = sentFast(tool);
        if (sent.isEmpty())
            return;
        const Feeds feeds = feedsOf(tool);
        Truth slow = Truth::No;
        bool applies = false;
        QStringList late;
        for (const QString &object : sent) {
            if (!feeds.contains(object))
                continue; // it comes from elsewhere, such as from people
            applies = true;
            slow = either(slow, feeds[object].slow);
            if (feeds[object].slow == Truth::Yes)
                late.append(object);
        }
        if (applies && m_judge.fails(m_words.index().element(tool), slow))
            fail(tool, late, feeds);
    }

private:
    /// What brings an object to a tool, and whether all of it is slow.
    struct Feed
    {
        Truth slow = Truth::Yes;
        QStringList flows;
    };
    using Feeds = QHash<QString, Feed>; // by object

    const Item &flowOf(const Vocabulary::Hop &hop) const
    {
        return m_words.index().relation(hop.flow);
    }

    // What it sends on at a fast pace and is not itself the authority of, in order.
    QStringList sentFast(int tool) const
    {
        QSet<QString> objects;
        for (const Vocabulary::Hop &hop : m_words.out(tool)) {
            if (paceOf(flowOf(hop)) != Pace::Fast)
                continue;
            for (const QString &object : flowOf(hop).fields.get(key::objects).list())
                objects.insert(object);
        }
        QStringList sent(objects.begin(), objects.end());
        sent.removeIf([&](const QString &object) { return m_own.contains({tool, object}); });
        sent.sort();
        return sent;
    }

    Feeds feedsOf(int tool) const
    {
        Feeds feeds;
        Truth others = Truth::Yes; // flows of which it is not known what they bring
        for (const Vocabulary::Hop &hop : m_words.in(tool)) {
            const Pace pace = paceOf(flowOf(hop));
            const Value &objects = flowOf(hop).fields.get(key::objects);
            if (objects.isUnknown() && pace != Pace::Slow)
                others = Truth::Unknown;
            for (const QString &object : objects.list()) {
                Feed &feed = feeds[object];
                feed.slow = both(feed.slow, isSlow(pace));
                feed.flows.append(flowOf(hop).id);
            }
        }
        for (Feed &feed : feeds)
            feed.slow = both(feed.slow, others);
        return feeds;
    }

    static Truth isSlow(Pace pace)
    {
        if (pace == Pace::Unknown)
            return Truth::Unknown;
        return pace == Pace::Slow ? Truth::Yes : Truth::No;
    }

    void fail(int tool, const QStringList &objects, const Feeds &feeds)
    {
        Finding finding;
        finding.severity = Severity::Info;
        finding.keyItems = {m_words.index().element(tool).id};
        finding.items = objects;
        for (const QString &object : objects)
            finding.items += feeds[object].flows;
        finding.seen = [id = finding.keyItems.first(), objects](const Graph &graph) {
            //: %2 is a list of data
            return Rule::tr("“%1” passes %2 on at least every hour, but gets it once a day at "
                            "most.")
                .arg(itemName(graph, id), itemNames(graph, objects));
        };
        m_judge.fail(std::move(finding));
    }

    Judge &m_judge;
    const Vocabulary &m_words;
    QSet<std::pair<int, QString>> m_own; // authorities: a tool and an object
};

void judge(Judge &judge)
{
    FastOnSlow rule(judge);
    for (const int tool : judge.words().index().ofKind(Key(u"tool")))
        rule.judgeTool(tool);
}

} // namespace

Rule fastOnSlow()
{
    Rule rule;
    rule.id = u"DAT-03"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Data");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Fast use of slow data");
    rule.checksSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A live tool that passes data on in real time or hourly, while all that "
                          "brings it this data comes once a day or less often.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Tools that are the authority of the data, tools that get it on demand "
                          "or fast from one side, and data that no flow brings.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "How often it comes, or what a flow brings, leaves the answer open. A "
                          "rhythm that is not known on the way out is not fast.");
    rule.reasonSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "How fast a tool uses data is only seen by how often it sends it on, so "
                          "the rule is about tools that pass on what they get.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Customers get yesterday's prices, stocks or wishes at the speed of today.");
    rule.doSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                      "Let the data come as often as it is used, or agree that "
                                      "less often is enough on the way out.");
    rule.fixes = {u"set-rhythm"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
