// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/fixmakers.h"
#include "model/analysis/vocabulary.h"

#include <QCoreApplication>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// A protected way is still a way by hand, so it takes a reason and a name for the rule to rest.
Result<void> protectChannel(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const auto accepted = findFix(u"accept"_s)->perform(draft, findings, answer);
    if (accepted)
        setAll(draft, findings, Key(u"encrypted"), true);
    return accepted;
}

Result<void> removePersonalData(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    const Vocabulary words(draft.graph(), {});
    const QStringList items = keyItemsOf(findings);
    for (const QString &item : items) {
        const int flow = words.index().relationNumber(item);
        if (flow < 0)
            continue;
        QStringList objects = draft.graph().value(item, key::objects).list();
        const QStringList personal = words.personalObjects(flow);
        objects.removeIf([&](const QString &object) { return personal.contains(object); });
        draft.set(item, key::objects, objects);
    }
    return {};
}

} // namespace

QList<Fix> handOffFixes()
{
    using enum FixInput;
    return {
        formFix(u"add-effort"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Note how long it takes"),
                {Key(u"minutes-per-run"), Key(u"runs-per-month")}),
        planFix(u"plan-automation"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Plan to automate it, in a scenario"),
                QT_TRANSLATE_NOOP("martlet::Fix", "Automate what is carried by hand"),
                key::mode,
                u"automatic"_s),
        {u"protect-channel"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "It goes by a protected way; say which"),
         {Text, Person, Until},
         &protectChannel,
         &likelyOwners},
        {u"remove-personal-data"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Leave the personal data out"),
         {},
         &removePersonalData,
         {}},
    };
}

} // namespace martlet
