// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/handbook.h"

#include "model/analysis/activityorder.h"
#include "model/base/language.h"
#include "model/base/text.h"
#include "model/report/reportwords.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Doc = ReportDocument;
// Unqualified, or the texts below would be taken for those of Doc.
using Cell = Doc::Cell;
using Fact = Doc::Fact;

class HandbookMaker
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Handbook)

public:
    HandbookMaker(const Graph &graph, QDate today)
        : m_graph(graph)
        , m_words(graph, today)
        , m_say(graph)
        , m_activities(activitiesInOrder(m_words))
    { }

    ReportDocument made()
    {
        m_document.title = m_say.project();
        m_document.date = m_words.today();
        m_document.notice = tr("Internal: names people.");
        if (m_activities.empty()) {
            m_document.cover.emplace_back(
                Doc::Paragraph {tr("There is no activity on the map yet. Draw what is done again "
                                   "and again, and say who does it.")});
            return std::move(m_document);
        }
        writeCover();
        writeOverview();
        m_document.blocks.emplace_back(Doc::Heading {tr("The activities")});
        int number = 0;
        for (const int activity : m_activities)
            writeActivity(++number, m_words.index().element(activity));
        return std::move(m_document);
    }

private:
    void writeCover()
    {
        m_document.cover.emplace_back(Doc::Tiles {
            {spokenLocale().toString(qsizetype(m_activities.size())), tr("Activities"), {}},
            {countOf(u"responsible"_key), tr("Somebody is responsible"), {}},
            {countOf(u"quality-standard"_key), tr("A quality standard is written down"), {}}});
        m_document.cover.emplace_back(
            Doc::Paragraph {tr("In the order in which they build on each other: first what others "
                               "need, then what is made from it.")});
    }

    /// "9 of 12"
    QString countOf(Key field) const
    {
        const auto known = std::ranges::count_if(m_activities, [&](int activity) {
            return !m_words.index().element(activity).fields.get(field).isEmpty();
        });
        return tr("%1 of %2")
            .arg(spokenLocale().toString(qsizetype(known)),
                 spokenLocale().toString(qsizetype(m_activities.size())));
    }

    static QString anchorOf(int number) { return u"activity-%1"_s.arg(number); }

    void writeOverview()
    {
        Doc::Table made {{{tr("Activity"), 3},
                          {tr("Responsible"), 2},
                          {tr("Due or rhythm"), 2},
                          {tr("Deliverable"), 3}},
                         {}};
        int number = 0;
        for (const int activity : m_activities) {
            const Item &item = m_words.index().element(activity);
            ++number;
            made.rows.push_back({{u"%1. %2"_s.arg(QString::number(number), m_say.name(item.id)),
                                  u'#' + anchorOf(number)},
                                 person(item, u"responsible"_key),
                                 written(item, u"due"_key),
                                 written(item, u"deliverable"_key)});
        }
        m_document.blocks.emplace_back(Doc::Heading {tr("At a glance")});
        m_document.blocks.emplace_back(std::move(made));
    }

    Cell person(const Item &item, Key field) const
    {
        const QString id = item.fields.get(field).text();
        return ReportWords::owner(m_graph.contains(id) ? m_say.name(id) : QString());
    }

    static Cell written(const Item &item, Key field)
    {
        return ReportWords::known(item.fields.get(field).text());
    }

    static Fact fact(const QString &label, const Doc::Cell &cell)
    {
        return {label, cell.text, cell.link, cell.tone};
    }

    void writeActivity(int number, const Item &item)
    {
        Doc::Entry entry {number, m_say.name(item.id)};
        entry.anchor = anchorOf(number);
        entry.text = item.fields.get(u"note"_key).text();
        entry.facts = {fact(tr("Responsible"), person(item, u"responsible"_key)),
                       fact(tr("Due or rhythm"), written(item, u"due"_key)),
                       fact(tr("Deliverable"), written(item, u"deliverable"_key)),
                       fact(tr("Quality standard"), written(item, u"quality-standard"_key))};
        const auto add = [&](const QString &label, const QString &text, const QString &link = {}) {
            if (!text.isEmpty())
                entry.facts.push_back({label, text, link});
        };
        const QString owner = item.fields.get(key::owner).text();
        add(tr("Owner"), m_graph.contains(owner) ? m_say.name(owner) : QString());
        const QString procedure = item.fields.get(u"procedure"_key).text();
        add(tr("Procedure"), procedure, isSafeLink(procedure) ? procedure : QString());
        const int activity = m_words.index().elementNumber(item.id);
        add(tr("Builds on"), neighbours(activity, true));
        add(tr("Needed by"), neighbours(activity, false));
        add(tr("Tools"), m_say.names(m_words.idsOf(m_words.sources(activity, u"supports"_key))));
        add(tr("Place"), m_say.place(item.id));
        if (item.fields.get(u"automated"_key).flag())
            add(tr("Automated"), tr("Runs without people"));
        m_document.blocks.emplace_back(std::move(entry));
    }

    /// The activities that feed this one, or that it feeds, with what goes from one to the other.
    QString neighbours(int activity, bool before) const
    {
        const Index &index = m_words.index();
        QStringList lines;
        for (const int relation : before ? index.in(activity) : index.out(activity)) {
            if (index.relationKind(relation) != u"feeds"_key || !m_words.isLiveRelation(relation))
                continue;
            const Item &feeds = index.relation(relation);
            const QString name = m_say.name(before ? feeds.from : feeds.to);
            QString what = feeds.fields.get(before ? u"input"_key : u"output"_key).text();
            if (what.isEmpty())
                what = feeds.fields.get(before ? u"output"_key : u"input"_key).text();
            //: %1 is an activity, %2 what comes from it, or goes to it
            lines.append(what.isEmpty() ? name : tr("%1: %2").arg(name, what));
        }
        return lines.join(u'\n');
    }

    const Graph &m_graph;
    Vocabulary m_words;
    ReportWords m_say;
    std::vector<int> m_activities;
    ReportDocument m_document;
};

} // namespace

ReportDocument handbook(const Graph &graph, QDate today)
{
    return HandbookMaker(graph, today).made();
}

} // namespace martlet
