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

    // Rows of tables on paper. All that is somebody's is in the spreadsheet for them.
    static constexpr qsizetype longest = 100; ///< of findings, which are nowhere else
    static constexpr qsizetype mostOthers = 10;
    static constexpr qsizetype mostNames = 40;

    void add(Doc::Block &&block) { m_document.blocks.push_back(std::move(block)); }
    void section(const QString &title) { add(Doc::Heading {title, 2, {}, {}, {}, false}); }

    void table(Doc::Table &&made, qsizetype most)
    {
        const auto all = qsizetype(made.rows.size());
        if (all > most)
            made.rows.resize(size_t(most));
        add(std::move(made));
        if (all > most)
            add(Doc::Paragraph {ReportWords::more(all - most), Doc::Tone::Faint});
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
        Doc::Table made {{{tr("Kind"), 1.3}, {tr("You are"), 1.8}, {tr("What"), 5}}, {}};
        for (const auto &[group, items] : groups)
            made.rows.push_back(
                {{group.first}, {group.second}, {itemNames(m_graph, items, mostNames)}});
        table(std::move(made), longest);
    }

    Table findingTable(const QList<Finding> &findings) const
    {
        Doc::Table made {{{tr("What was seen"), 4}, {tr("How bad"), 1.3}, {tr("What to do"), 4}},
                         {}};
        std::map<std::pair<QString, Severity>, size_t> rows; // one for each rule
        for (const Finding &finding : findings) {
            const QString seen = whatWasSeen(m_graph, finding);
            const auto [row, isNew] =
                rows.insert({{finding.rule, finding.severity}, made.rows.size()});
            if (isNew)
                made.rows.push_back(
                    {{seen}, {severityLabel(finding.severity)}, {finding.doText()}});
            else
                made.rows[row->second][0].text += u'\n' + seen;
        }
        return made;
    }

    void writeMissing(const QList<Finding> &findings)
    {
        section(tr("What is missing"));
        if (findings.isEmpty())
            add(Doc::Paragraph {tr("Nothing was found on what is yours.")});
        else
            table(findingTable(findings), longest);
    }

    void writeQuestions(const QString &person)
    {
        Doc::Table made {{{tr("Question"), 4}, {tr("About"), 2}, {tr("Due"), 1.4}}, {}};
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
        table(std::move(made), mostOthers);
    }

    void writeDependents(const QString &person)
    {
        const QStringList alone = m_outlook.onlyTheirs(person);
        const QStringList sentences = m_outlook.whatWouldStop(person);
        if (alone.isEmpty() && sentences.isEmpty())
            return;
        section(tr("What depends on you"));
        if (!alone.isEmpty())
            add(Doc::Facts {
                {tr("No backup"),
                 tr("Nobody else is named for: %1.").arg(itemNames(m_graph, alone, mostNames))}});
        Doc::Table made {{{tr("If what is yours stood still")}}, {}};
        for (const QString &sentence : sentences)
            made.rows.push_back({{sentence}});
        if (!made.rows.empty())
            table(std::move(made), mostOthers);
    }

    void writeNobodys()
    {
        if (m_outlook.nobodys().isEmpty())
            return;
        add(Doc::Heading {tr("Where nobody is named yet")});
        add(Doc::Paragraph {tr("Found on things that are nobody’s, or on the map as a whole. "
                               "Agree on who takes each.")});
        table(findingTable(m_outlook.nobodys()), longest);
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
