// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/graph/integrity.h"
#include "model/schema/viewkinds.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// STR-14. Only of tools and activities, and only where the project has views: without one there is
// a picture of all of them. Whether something is on a picture is always known. A part of a tool
// that is on one is on it too, so a suite does not have to be drawn with all its modules.

namespace {

class Pictures
{
public:
    explicit Pictures(const Vocabulary &words)
        : m_words(words)
    {
        for (const Item *view : words.graph().itemsOf(Key(u"view")))
            add(*view);
    }

    bool any() const { return m_any; }

    bool show(int element) const
    {
        const int whole = m_words.whole(element);
        return isOnOne(element) || (whole >= 0 && isOnOne(whole));
    }

private:
    void add(const Item &view)
    {
        m_any = true;
        if (view.fields.get(Key(u"shows")).text() == "chosen"_L1)
            return;
        for (const Key kind : kindsShownBy(view.fields.get(Key(u"view-kind")).text()))
            m_kinds.insert(kind);
    }

    bool isOnOne(int element) const
    {
        const Item &item = m_words.index().element(element);
        return m_kinds.contains(item.kind)
            || std::any_of(item.fields.begin(), item.fields.end(), [&](const auto &field) {
                   return m_words.graph().contains(viewOfPlace(field.first));
               });
    }

    const Vocabulary &m_words;
    QSet<Key> m_kinds; // of which some view shows all
    bool m_any = false;
};

void judgeItem(Judge &judge, const Item &item, bool shown)
{
    if (!judge.fails(item, shown ? Truth::No : Truth::Yes))
        return;
    Finding finding;
    finding.severity = Severity::Info;
    finding.keyItems = {item.id};
    finding.seen = [id = item.id](const Graph &graph) {
        return Rule::tr("“%1” is in the project, but on none of its pictures.")
            .arg(itemName(graph, id));
    };
    judge.fail(std::move(finding));
}

void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const Pictures pictures(words);
    if (!pictures.any())
        return;
    for (const Key kind : {Key(u"tool"), Key(u"activity")}) {
        for (const int number : words.index().ofKind(kind)) {
            if (words.isLive(number))
                judgeItem(judge, words.index().element(number), pictures.show(number));
        }
    }
}

} // namespace

Rule onNoPicture()
{
    Rule rule;
    rule.id = u"STR-14"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Structure");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "On no picture");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "A live tool or an activity that is on none of the views of the project.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Projects without views of their own, views that show all of a kind, and "
                          "parts of a tool that is on a picture.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Nothing leaves the answer open: what is on a picture is always known.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "What nobody sees is forgotten in every meeting, and then in every decision.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Put it on the view where people would look for it, or delete it if it is left over.");
    rule.fixes = {u"show-on-view"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
