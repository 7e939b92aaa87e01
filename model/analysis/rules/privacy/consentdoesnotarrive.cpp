// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/dataholders.h"
#include "model/analysis/reach.h"
#include "model/analysis/rule.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// PRV-04. Left open where it is not known whether a tool sends, gets personal data, or might be
// reached: data of unknown type may be consent, a tool that holds it in an unknown way may be its
// authority, and a flow may carry it. Without any known authority it is one answer for the project.
// A tool that is known to hold no personal data and gets none speaks to everybody alike, such as
// one for posts on social media, and needs nobody's consent for that.

namespace {

const Key toolKind(u"tool");

Truth sends(const Vocabulary &words, int tool)
{
    if (words.index().element(tool).fields.get(key::category).isUnknown())
        return Truth::Unknown;
    return words.isSender(tool) ? Truth::Yes : Truth::No;
}

bool supportsTouchpoint(const Vocabulary &words, int tool)
{
    const std::vector<int> targets = words.targets(tool, u"supports"_key);
    return std::any_of(targets.begin(), targets.end(), [&](int target) {
        return words.index().element(target).kind == u"touchpoint"_key;
    });
}

Truth servesPeople(const Vocabulary &words, int tool)
{
    const Item &item = words.index().element(tool);
    const bool knowsNobody = words.flag(item, u"personal-data"_key) == Truth::No;
    const bool isWithheld =
        words.isWithheld(u"personal-data"_key) || words.isWithheld(u"tool.personal-data"_key);
    if (!knowsNobody && supportsTouchpoint(words, tool))
        return isWithheld ? Truth::Unknown : Truth::Yes;
    Truth receives = Truth::No;
    for (const Vocabulary::Hop &hop : words.in(tool))
        receives = either(receives, words.carriesPersonalData(hop.flow));
    return receives;
}

/// A live tool that must know who has agreed, perhaps.
struct Sender
{
    int tool;
    Truth is;
};

std::vector<Sender> findSenders(const Vocabulary &words)
{
    std::vector<Sender> senders;
    for (const int tool : words.index().ofKind(toolKind)) {
        if (words.isLive(tool) && sends(words, tool) != Truth::No)
            senders.push_back({tool, both(sends(words, tool), servesPeople(words, tool))});
    }
    return senders;
}

/// Where consent arrives.
class Consent
{
public:
    Consent(const DataHolders &data, const std::vector<Sender> &senders)
        : m_words(data.words())
        , m_data(data)
        , m_arrives(size_t(m_words.index().elementCount()), Truth::No)
    {
        for (const int object : m_data.objects()) {
            const Value &type = m_words.index().element(object).fields.get(u"type"_key);
            if (type.text() == "consent"_L1)
                follow(object, senders);
            else if (type.isUnknown())
                followPerhaps(object, senders);
        }
    }

    Truth arrives(int tool) const { return m_arrives[size_t(tool)]; }
    bool hasAuthority() const { return m_hasAuthority; }

private:
    void follow(int object, const std::vector<Sender> &senders)
    {
        const std::vector<int> &authorities = m_data.authorities(object);
        m_hasAuthority = m_hasAuthority || !authorities.empty();
        const QString id = m_words.index().element(object).id;
        if (!authorities.empty())
            mark(Reach(m_words, authorities, {.object = id}), senders, Truth::Yes);
        followPerhaps(object, senders);
    }

    void followPerhaps(int object, const std::vector<Sender> &senders)
    {
        std::vector<int> start = m_data.authorities(object);
        start.insert(start.end(), m_data.perhaps(object).begin(), m_data.perhaps(object).end());
        // A walk costs the whole map, so none begins that could change nothing.
        const bool isOpen = std::any_of(senders.begin(), senders.end(), [&](const Sender &sender) {
            return sender.is != Truth::No && arrives(sender.tool) == Truth::No;
        });
        if (start.empty() || !isOpen)
            return;
        const QString id = m_words.index().element(object).id;
        mark(Reach(m_words, start, {.object = id, .perhaps = true}), senders, Truth::Unknown);
    }

    void mark(const Reach &reach, const std::vector<Sender> &senders, Truth truth)
    {
        for (const Sender &sender : senders) {
            Truth &arrives = m_arrives[size_t(sender.tool)];
            if (reach.reached(sender.tool))
                arrives = either(arrives, truth);
        }
    }

    const Vocabulary &m_words;
    const DataHolders &m_data;
    std::vector<Truth> m_arrives; // by element
    bool m_hasAuthority = false;
};

void judgeSender(Judge &judge, int number, Truth lacksConsent)
{
    const Item &tool = judge.words().index().element(number);
    if (!judge.fails(tool, lacksConsent))
        return;
    Finding finding;
    finding.severity = Severity::Error;
    finding.keyItems = {tool.id};
    finding.seen = [id = tool.id](const Graph &graph) {
        return Rule::tr(
                   "“%1” writes to people or gets their data, and it is not said how it learns "
                   "who has agreed to that.")
            .arg(itemName(graph, id));
    };
    judge.fail(std::move(finding));
}

void judgeWhole(Judge &judge, const QStringList &senders, Truth lacksConsent)
{
    if (!judge.fails(judge.graph().project(), lacksConsent))
        return;
    Finding finding;
    finding.severity = Severity::Error;
    finding.items = senders;
    finding.seen = [senders](const Graph &graph) {
        //: %1 is a list of tools
        return Rule::tr("No tool on the map is named as the one that knows who has agreed to what, "
                        "so it is not said how these know it: %1.")
            .arg(itemNames(graph, senders));
    };
    judge.fail(std::move(finding));
}

void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const std::vector<Sender> senders = findSenders(words);
    const Consent consent(judge.holders(), senders);
    QStringList failing;
    Truth whole = Truth::No;
    for (const Sender &sender : senders) {
        const Truth lacks = both(sender.is, negated(consent.arrives(sender.tool)));
        if (consent.hasAuthority())
            judgeSender(judge, sender.tool, lacks);
        else if (lacks == Truth::Yes)
            failing.append(words.index().element(sender.tool).id);
        whole = either(whole, lacks);
    }
    if (!senders.empty() && !consent.hasAuthority())
        judgeWhole(judge, failing, whole);
}

} // namespace

Rule consentDoesNotArrive()
{
    Rule rule;
    rule.id = u"PRV-04"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Privacy and security");
    rule.severity = Severity::Error;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Consent does not reach the sender");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live tool for e-mail, SMS, push messages, messengers, advertising or social media that "
        "receives personal data, or supports a touchpoint and is not known to hold none, and that "
        "no way of flows carrying "
        "consent leads to from its authority. One finding where consent has no authority at all.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Tools that speak to everybody alike, such as one for posts on social media, if they are "
        "known to hold no personal data and get none. The authority for consent itself passes.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Whether a tool sends, what it gets, and whether a flow carries consent "
                          "leave the answer open where they could change it.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Whoever has said no and gets a message all the same will trust no other promise.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Say which tool knows who has agreed, and draw how that reaches the sender; if it is "
        "checked in another way, accept this and say how.");
    rule.fixes = {u"carry-consent"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
