// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/base/text.h"

namespace martlet {

using namespace Qt::StringLiterals;

// OWN-02. A last day that is not known leaves the answer open; a person who has none stays. What is
// gone needs nobody any more, so it does not count, though it keeps the name.

static bool isGone(const Item &item)
{
    return item.fields.get(key::lifecycle).text() == "gone"_L1;
}

// Identities of what each person is named in; something that names one twice is there once.
static QHash<QString, QStringList> namedIn(const Index &index)
{
    QHash<QString, QStringList> named;
    const auto read = [&](const Item &item) {
        for (const Key field : responsibilities()) {
            const QString person = item.fields.get(field).text();
            if (person.isEmpty())
                continue;
            QStringList &items = named[person];
            if (items.isEmpty() || items.last() != item.id)
                items.append(item.id);
        }
    };
    for (int element = 0; element < index.elementCount(); ++element) {
        if (!isGone(index.element(element)))
            read(index.element(element));
    }
    for (int relation = 0; relation < index.relationCount(); ++relation) {
        if (!isGone(index.relation(relation)) && !isGone(index.element(index.from(relation)))
            && !isGone(index.element(index.to(relation))))
            read(index.relation(relation));
    }
    return named;
}

static Truth hasLeft(const Vocabulary &words, const Item &person)
{
    static const Key activeUntil(u"active-until");
    if (const auto last = words.date(person, activeUntil))
        return *last < words.today() ? Truth::Yes : Truth::No;
    return person.fields.get(activeUntil).isUnknown() ? Truth::Unknown : Truth::No;
}

static QString seen(const Graph &graph, const QString &person, const QStringList &items)
{
    const QString last = graph.value(person, u"active-until"_key).text();
    //: %1 is a person, %2 a day, %3 a list of names
    return Rule::tr("%1 has left (last day: %2) and is still named for %n things: %3.",
                    nullptr,
                    int(items.size()))
        .arg(itemName(graph, person),
             dayText(QDate::fromString(last, Qt::ISODate)),
             itemNames(graph, items));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const auto named = namedIn(words.index());
    for (const int number : words.index().ofKind(u"person"_key)) {
        const Item &person = words.index().element(number);
        const QStringList items = named.value(person.id);
        if (items.isEmpty() || !judge.fails(person, hasLeft(words, person)))
            continue;
        Finding finding;
        finding.severity = Severity::Error;
        finding.keyItems = {person.id};
        finding.items = items;
        finding.seen = [id = person.id, items](const Graph &graph) {
            return seen(graph, id, items);
        };
        judge.fail(std::move(finding));
    }
}

Rule ownerHasLeft()
{
    Rule rule;
    rule.id = u"OWN-02"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Ownership");
    rule.severity = Severity::Error;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Owner has left");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A person whose last day is over and who is still named as owner, technical owner, backup "
        "owner, human in charge or responsible of something that is not gone.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "What is gone needs nobody, though it may keep the name. Teams and people who are named "
        "nowhere do not count; the last day itself is still a day at work.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A last day that is not known leaves the answer open; who has none stays.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "When something breaks, the call goes to somebody who is no longer there.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Agree with the team who takes over, and hand over everything in one step.");
    rule.fixes = {u"hand-over"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
