// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/ownerpages.h"

#include "model/analysis/impact.h"
#include "model/base/text.h"
#include "model/report/reportwords.h"

#include <QLocale>

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
        , m_words(graph, today)
        , m_say(graph)
        , m_holders(m_words)
    {
        readRoles();
        readFindings(report);
    }

    ReportDocument made()
    {
        m_document.kind = tr("Pages for owners");
        m_document.title = m_say.project();
        m_document.date = m_words.today();
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

private:
    static constexpr qsizetype longest = 100; ///< rows of a table on paper

    /// What somebody is for something.
    struct Role
    {
        QString item;
        QStringList fields; ///< labels
        bool isBackup = true; ///< and nothing else
    };

    void readRoles()
    {
        const Schema schema(m_graph);
        const auto read = [&](const Item &item) {
            for (const Key field : responsibilities()) {
                const QString person = item.fields.get(field).text();
                const FieldRow *row = schema.field(item.kind, field);
                if (row && isPerson(person))
                    addRole(person, item.id, *row);
            }
        };
        for (int i = 0; i < m_words.index().elementCount(); ++i)
            read(m_words.index().element(i));
        for (int i = 0; i < m_words.index().relationCount(); ++i)
            read(m_words.index().relation(i));
    }

    void addRole(const QString &person, const QString &item, const FieldRow &field)
    {
        QList<Role> &roles = m_roles[person];
        if (roles.isEmpty() || roles.last().item != item)
            roles.append({item, {}});
        roles.last().fields.append(field.label());
        if (field.id == u"backup-owner"_key)
            return;
        roles.last().isBackup = false;
        QStringList &people = m_people[item];
        if (!people.contains(person))
            people.append(person);
    }

    bool isPerson(const QString &id) const
    {
        const Item *item = m_graph.find(id);
        return item && (item->kind == u"person"_key || item->kind == u"team"_key);
    }

    void readFindings(const Report &report)
    {
        for (const Finding &finding : report.findings) {
            if (finding.isWaived())
                continue;
            QStringList people;
            for (const QString &item : finding.keyItems)
                people += m_people.value(item);
            people.removeDuplicates();
            if (people.isEmpty())
                m_nobodys.append(finding);
            for (const QString &person : std::as_const(people))
                m_findings[person].append(finding);
        }
    }

    /// Those with a page, by name.
    QStringList everybody() const
    {
        QSet<QString> found;
        for (auto roles = m_roles.cbegin(); roles != m_roles.cend(); ++roles)
            found.insert(roles.key());
        for (const Item *question : m_graph.itemsOf(u"question"_key)) {
            if (isOpen(*question) && isPerson(askedOf(*question)))
                found.insert(askedOf(*question));
        }
        QStringList people = found.values();
        std::ranges::sort(people, {}, [&](const QString &id) {
            return std::pair(m_say.name(id).toCaseFolded(), id);
        });
        return people;
    }

    static bool isOpen(const Item &question) { return question.fields.get(key::answer).isEmpty(); }
    static QString askedOf(const Item &question)
    {
        return question.fields.get(u"asked-of"_key).text();
    }

    void add(Doc::Block &&block) { m_document.blocks.push_back(std::move(block)); }
    void section(const QString &title) { add(Doc::Heading {title, 2, {}, {}, {}, false}); }

    void table(Doc::Table &&made)
    {
        const auto all = qsizetype(made.rows.size());
        if (all > longest)
            made.rows.resize(longest);
        add(std::move(made));
        if (all > longest)
            add(Doc::Paragraph {ReportWords::more(all - longest), Doc::Tone::Faint});
    }

    void writeAll()
    {
        constexpr qsizetype most = 60; // what depends on somebody is a question to the whole map
        const QStringList people = everybody();
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
        writeYours(m_roles.value(person));
        writeMissing(m_findings.value(person));
        writeQuestions(person);
    }

    void writeYours(const QList<Role> &roles)
    {
        section(tr("Yours"));
        if (roles.isEmpty()) {
            add(Doc::Paragraph {tr("You are not named for anything yet.")});
            return;
        }
        Doc::Table made {{{tr("What"), 3}, {tr("Kind"), 1.3}, {tr("You are"), 2}, {tr("Place"), 2}},
                         {}};
        for (const Role &role : roles)
            made.rows.push_back({{m_say.name(role.item)},
                                 {m_say.kind(role.item)},
                                 {role.fields.join(u", "_s)},
                                 {m_say.place(role.item)}});
        table(std::move(made));
    }

    Table findingTable(const QList<Finding> &findings) const
    {
        Doc::Table made {{{tr("What was seen"), 4}, {tr("How bad"), 1.3}, {tr("What to do"), 4}},
                         {}};
        for (const Finding &finding : findings.first(std::min(findings.size(), longest)))
            made.rows.push_back({{whatWasSeen(m_graph, finding)},
                                 {severityLabel(finding.severity)},
                                 {finding.doText()}});
        return made;
    }

    void writeFindings(const QList<Finding> &findings)
    {
        add(findingTable(findings));
        if (findings.size() > longest)
            add(Doc::Paragraph {ReportWords::more(findings.size() - longest), Doc::Tone::Faint});
    }

    void writeMissing(const QList<Finding> &findings)
    {
        section(tr("What is missing"));
        if (findings.isEmpty())
            add(Doc::Paragraph {tr("Nothing was found on what is yours.")});
        else
            writeFindings(findings);
    }

    void writeQuestions(const QString &person)
    {
        Doc::Table made {{{tr("Question"), 4}, {tr("About"), 2}, {tr("Due"), 1.4}}, {}};
        for (const Item *question : m_graph.itemsOf(u"question"_key)) {
            if (!isOpen(*question) || askedOf(*question) != person)
                continue;
            const QString about = question->fields.get(key::about).text();
            const QDate due = dayOf(question->fields.get(u"due"_key).text());
            made.rows.push_back({{m_say.name(question->id)},
                                 {m_graph.contains(about) ? m_say.name(about) : QString()},
                                 {due.isValid() ? dayText(due) : QString()}});
        }
        if (made.rows.empty())
            return;
        section(tr("Questions for you"));
        table(std::move(made));
    }

    void writeDependents(const QString &person)
    {
        constexpr qsizetype mostNames = 40;
        const QStringList alone = onlyYours(person);
        const QStringList sentences = ifYoursStops(person);
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
            table(std::move(made));
    }

    QStringList onlyYours(const QString &person) const
    {
        QStringList alone;
        const Impact impact(m_holders, {person});
        for (const Affected &affected : impact.affected()) {
            if (affected.effect == Effect::Unowned)
                alone.append(affected.item);
        }
        return alone;
    }

    /// What others would lose without the tools and flows that somebody looks after.
    QStringList ifYoursStops(const QString &person) const
    {
        QStringList yours;
        for (const Role &role : m_roles.value(person)) {
            const Item *item = m_graph.find(role.item);
            if (!role.isBackup && (item->kind == u"tool"_key || item->kind == u"data-flow"_key))
                yours.append(role.item);
        }
        QStringList sentences;
        const Impact impact(m_holders, yours);
        for (const Affected &affected : impact.affected()) {
            if (affected.effect == Effect::LosesSource || affected.effect == Effect::Suffers)
                sentences.append(affectedSentence(m_graph, affected));
        }
        return sentences;
    }

    void writeNobodys()
    {
        if (m_nobodys.isEmpty())
            return;
        add(Doc::Heading {tr("Where nobody is named yet")});
        add(Doc::Paragraph {tr("Found on things that are nobody’s, or on the map as a whole. "
                               "Agree on who takes each.")});
        writeFindings(m_nobodys);
    }

    const Graph &m_graph;
    Vocabulary m_words;
    ReportWords m_say;
    DataHolders m_holders;
    QHash<QString, QList<Role>> m_roles; ///< by person or team
    QHash<QString, QStringList> m_people; ///< by item: who looks after it
    QHash<QString, QList<Finding>> m_findings; ///< by person or team
    QList<Finding> m_nobodys;
    ReportDocument m_document;
};

} // namespace

ReportDocument ownerPages(const Graph &graph, const Report &report, QDate today)
{
    return OwnerPagesMaker(graph, report, today).made();
}

} // namespace martlet
