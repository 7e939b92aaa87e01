// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/schema/schema.h"

#include <QMap>

namespace martlet {

using namespace Qt::StringLiterals;

// EVD-02. One finding for each kind of doubt, about the project as a whole, so that it stays the
// same when tags come and go. A tag of which no doubt is known passes, unless a question about it
// is open. What somebody has looked at and ignored is spared, or the list would never end.

static Sentence seen(const QString &state, const QStringList &tags)
{
    return [=](const Graph &graph) {
        static const Schema schema;
        const QString label = schema.field(u"observation"_key, u"state"_key)->choiceLabel(state);
        if (tags.size() == 1) {
            //: %1 is what is odd, such as "Paused" or "No trigger", %2 a name
            return Rule::tr("In the tag manager, one tag is marked “%1”: %2.")
                .arg(label, itemNames(graph, tags));
        }
        //: %1 is what is odd, such as "Paused" or "No trigger", %2 a list of names
        return Rule::tr(
                   "In the tag manager, %n tags are marked “%1”: %2.", nullptr, int(tags.size()))
            .arg(label, itemNames(graph, tags));
    };
}

static void judge(Judge &judge)
{
    static const Key state(u"state");
    const Vocabulary &words = judge.words();
    QMap<QString, QStringList> tagsByState;
    for (const int number : words.index().ofKind(u"observation"_key)) {
        const Item &tag = words.index().element(number);
        const bool isIgnored = tag.fields.get(u"ignored"_key).flag();
        if (tag.fields.get(u"source"_key).text() != "gtm"_L1 || isIgnored)
            continue;
        if (!judge.fails(tag, negated(words.lacks(tag, state))))
            continue;
        QStringList states = tag.fields.get(state).list();
        states.removeDuplicates();
        for (const QString &one : std::as_const(states))
            tagsByState[one].append(tag.id);
    }
    for (auto tags = tagsByState.begin(); tags != tagsByState.end(); ++tags) {
        Finding finding;
        finding.severity = Severity::Warning;
        finding.detail = tags.key();
        finding.items = tags.value();
        finding.seen = seen(tags.key(), tags.value());
        judge.fail(std::move(finding));
    }
}

Rule doubtfulTags()
{
    Rule rule;
    rule.id = u"EVD-02"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Evidence against the map");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Dead or doubtful tags");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Tags of the tag manager that are paused, have no trigger, have ended, share an identity, "
        "are HTML of their own, do not ask for consent or are not used. One finding for each of "
        "these.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Tags without a doubt, and those that somebody has looked at and "
                          "ignored: otherwise the list would never end.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A tag of which no state is noted passes, unless a question about it is open.");
    rule.reasonSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "There is one finding for each kind of doubt rather than for each tag, "
                          "so that it stays the same when tags come and go.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Forgotten tags slow the site down, count twice, or send data that nobody wanted to send.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Say which tools they belong to and ask their owners; remove what nobody needs, and ignore "
        "what is meant to be so.");
    rule.fixes = {u"match-tool"_s, u"plan-clean-up"_s, u"ignore"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
