// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/ownerpages.h"

#include "model/analysis/owneroutlook.h"
#include "model/base/text.h"
#include "model/report/reportwords.h"

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Doc = ReportDocument;
// Unqualified, or the texts below would be taken for those of Doc.
using Table = Doc::Table;

class OwnerPagesMaker
{
    Q_DECLARE_TR_FUNCTIONS(martlet::OwnerPages)

public:
    OwnerPagesMaker(const Graph &graph, const Report &report, QDate today)
        : m_graph(graph)
        , m_outlook(graph, report, today)
        , m_today(today)
        , m_say(graph)
    { }

    ReportDocument ofEverybody()
    {
        begin();
        m_document.notice = tr("Internal: names people.");
        m_document.cover.emplace_back(
            Doc::Paragraph {tr("A page for everybody who looks after something on the map: what is "
                               "yours, what is missing there, and what depends on you.")});
        writeAll();
        writeNobodys();
        if (m_document.blocks.empty())
            m_document.cover.emplace_back(
                Doc::Paragraph {tr("Nobody is named for anything on the map yet.")});
        return std::move(m_document);
    }

    ReportDocument of(const QString &person)
    {
        begin();
        m_document.hasCover = false;
        writePage(person);
        writeDependents(person);
        return std::move(m_document);
    }

private:
    void begin()
    {
        m_document.title = m_say.project();
        m_document.date = m_today;
        m_document.chapters = Doc::Chapters::OnePage;
    }

    // What a page that is too full shows of each, for the others: what is missing before what is
    // theirs, of which names need less room, and that before what depends on them.
    enum Share { ofFindings = 3, ofQuestions = 2, ofYours = 4, ofDependents = 2 };

    void add(Doc::Block &&block) { m_document.blocks.push_back(std::move(block)); }
    void section(const QString &title) { add(Doc::Heading {title, 2, {}, {}, {}, false}); }

    static Doc::Cell sentences(const QStringList &texts)
    {
        Doc::Cell cell {texts.join(u'\n')};
        cell.things = texts;
        return cell;
    }

    Doc::Cell names(const QStringList &items) const
    {
        Doc::Cell cell;
        for (const QString &item : items)
            cell.things.append(m_say.name(item));
        cell.text = listText(cell.things);
        cell.isEnumeration = true;
        return cell;
    }

    void writeAll()
    {
        constexpr qsizetype most = 60; // what depends on somebody is a question to the whole map
        const QStringList people = m_outlook.everybody();
        const bool withDependents = people.size() <= most;
        for (const QString &person : people) {
            writePage(person);
            if (withDependents)
                writeDependents(person);
        }
        if (!withDependents)
            m_document.cover.emplace_back(
                Doc::Paragraph {tr("There are so many people on this map that what depends on each "
                                   "is left out. “martlet ask FILE without NAME” tells it of one."),
                                Doc::Tone::Faint});
    }

    void writePage(const QString &person)
    {
        add(Doc::Heading {m_say.name(person)});
        Doc::Facts facts;
        const QString team = m_graph.value(person, u"team"_key).text();
        if (m_graph.contains(team))
            facts.push_back({tr("Team"), m_say.name(team)});
        const QDate until = dayOf(m_graph.value(person, u"active-until"_key).text());
        if (until.isValid())
            facts.push_back({tr("Active until"), dayText(until)});
        if (!facts.empty())
            add(std::move(facts));
        writeYours(m_outlook.roles(person));
        writeMissing(m_outlook.findings(person));
        writeQuestions(person);
    }

    QStringList labelsOf(const OwnerRole &role) const
    {
        QStringList labels;
        for (const Key field : role.fields)
            labels.append(m_schema.field(m_graph.find(role.item)->kind, field)->label());
        return labels;
    }

    void writeYours(const QList<OwnerRole> &roles)
    {
        section(tr("Yours"));
        if (roles.isEmpty()) {
            add(Doc::Paragraph {tr("You are not named for anything yet.")});
            return;
        }
        std::vector<std::pair<std::pair<QString, QString>, QStringList>> groups;
        for (const OwnerRole &role : roles) {
            const std::pair group {m_say.kind(role.item), labelsOf(role).join(u", "_s)};
            const auto found =
                std::ranges::find(groups, group, [](const auto &each) { return each.first; });
            auto &items = found == groups.end() ? groups.emplace_back(group, QStringList()).second
                                                : found->second;
            items.append(role.item);
        }
        Doc::Table made {{{tr("Kind"), 1.3}, {tr("You are"), 1.8}, {tr("What"), 5}}, {}, ofYours};
        for (const auto &[group, items] : groups)
            made.rows.push_back({{group.first}, {group.second}, names(items)});
        add(std::move(made));
    }

    Table findingTable(const QList<Finding> &findings) const
    {
        std::map<std::pair<QString, Severity>, size_t> places; // one for each rule
        std::vector<std::pair<Finding, QStringList>> rules;
        for (const Finding &finding : findings) {
            const auto [place, isNew] =
                places.insert({{finding.rule, finding.severity}, rules.size()});
            if (isNew)
                rules.push_back({finding, {}});
            rules[place->second].second.append(whatWasSeen(m_graph, finding));
        }
        Doc::Table made {{{tr("What was seen"), 4}, {tr("How bad"), 1.3}, {tr("What to do"), 4}},
                         {}};
        for (const auto &[finding, seen] : rules)
            made.rows.push_back(
                {sentences(seen), {severityLabel(finding.severity)}, {finding.doText()}});
        return made;
    }

    void writeMissing(const QList<Finding> &findings)
    {
        section(tr("What is missing"));
        if (findings.isEmpty()) {
            add(Doc::Paragraph {tr("Nothing was found on what is yours.")});
            return;
        }
        Table made = findingTable(findings);
        made.share = ofFindings;
        add(std::move(made));
    }

    void writeQuestions(const QString &person)
    {
        Doc::Table made {
            {{tr("Question"), 4}, {tr("About"), 2}, {tr("Due"), 1.4}}, {}, ofQuestions};
        for (const QString &id : m_outlook.openQuestions(person)) {
            const Item *question = m_graph.find(id);
            const QString about = question->fields.get(key::about).text();
            const QDate due = dayOf(question->fields.get(u"due"_key).text());
            made.rows.push_back({{m_say.name(question->id)},
                                 {m_graph.contains(about) ? m_say.name(about) : QString()},
                                 {due.isValid() ? dayText(due) : QString()}});
        }
        if (made.rows.empty())
            return;
        section(tr("Questions for you"));
        add(std::move(made));
    }

    void writeDependents(const QString &person)
    {
        const QStringList alone = m_outlook.onlyTheirs(person);
        const QStringList stopped = m_outlook.whatWouldStop(person);
        if (alone.isEmpty() && stopped.isEmpty())
            return;
        section(tr("What depends on you"));
        Doc::Table made {{{tr("Why"), 1.8}, {tr("What"), 6.3}}, {}, ofDependents};
        if (!alone.isEmpty())
            made.rows.push_back({{tr("Nobody else is named for it")}, names(alone)});
        if (!stopped.isEmpty())
            made.rows.push_back({{tr("If what is yours stood still")}, sentences(stopped)});
        add(std::move(made));
    }

    void writeNobodys()
    {
        if (m_outlook.nobodys().isEmpty())
            return;
        add(Doc::Heading {tr("Where nobody is named yet")});
        add(Doc::Paragraph {tr("Found on things that are nobody’s, or on the map as a whole. "
                               "Agree on who takes each.")});
        add(findingTable(m_outlook.nobodys()));
    }

    const Graph &m_graph;
    OwnerOutlook m_outlook;
    QDate m_today;
    Schema m_schema {m_graph};
    ReportWords m_say;
    ReportDocument m_document;
};

} // namespace

ReportDocument ownerPages(const Graph &graph, const Report &report, QDate today)
{
    return OwnerPagesMaker(graph, report, today).ofEverybody();
}

ReportDocument
ownerPage(const Graph &graph, const Report &report, const QString &person, QDate today)
{
    return OwnerPagesMaker(graph, report, today).of(person);
}

} // namespace martlet
