// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/schema/schema.h"

#include <QMap>

namespace martlet {

using namespace Qt::StringLiterals;

// STR-11. A suite and its modules are one tool here. Advertising, social and messenger tools are
// places where other people are, spreadsheets and reports are documents, and "other" is no job: of
// these, three side by side are no candidates for one. A category or a department that is not known
// leaves the answer open where it could make up the number. Categories that a firm should have one
// tool of are looked at in the whole project only.

namespace {

struct Group
{
    QString category;
    QString department; ///< empty: the whole project
    QStringList tools;
};

class ToolsForOneJob
{
public:
    explicit ToolsForOneJob(Judge &judge)
        : m_judge(judge)
        , m_words(judge.words())
    {
        for (const int tool : m_words.index().ofKind(u"tool"_key)) {
            if (m_words.isLive(tool) && !isModule(tool))
                count(m_words.index().element(tool));
        }
    }

    void judgeAll()
    {
        const double central = m_judge.parameter("min-central-tools"_L1);
        const double others = m_judge.parameter("min-department-tools"_L1);
        for (const Group &group : m_groups)
            judgeGroup(group, group.department.isEmpty() ? central : others);
    }

private:
    using Place = std::pair<QString, QString>; // category, department

    static bool isCentral(const QString &category)
    {
        return category == "crm"_L1 || category == "cdp"_L1 || category == "automation"_L1;
    }

    static bool isJob(const QString &category)
    {
        static const QSet<QString> others {
            u"ads"_s, u"social"_s, u"messenger"_s, u"spreadsheet"_s, u"report"_s, u"other"_s};
        return !others.contains(category);
    }

    const Value &category(int tool) const
    {
        return m_words.index().element(tool).fields.get(key::category);
    }

    bool isModule(int tool) const
    {
        const int whole = m_words.whole(tool);
        return whole >= 0 && category(whole) == category(tool) && m_words.isLive(whole);
    }

    void count(const Item &tool)
    {
        const Value &category = tool.fields.get(key::category);
        const Value &department = tool.fields.get(key::department);
        m_uncategorised += category.isUnknown() ? 1 : 0;
        if (isCentral(category.text()))
            add(category.text(), {}, tool);
        else if (!category.isEmpty() && !department.isEmpty() && isJob(category.text()))
            add(category.text(), department.text(), tool);
        else if (!category.isNone() && !department.isNone())
            ++m_perhaps[{category.text(), department.text()}];
    }

    void add(const QString &category, const QString &department, const Item &tool)
    {
        Group &group = m_groups[{category, department}];
        group.category = category;
        group.department = department;
        group.tools.append(tool.id);
    }

    // The number of tools that may belong to it as well.
    int perhaps(const Group &group) const
    {
        if (group.department.isEmpty())
            return m_uncategorised;
        return m_perhaps.value({QString(), QString()})
            + m_perhaps.value({QString(), group.department})
            + m_perhaps.value({group.category, QString()});
    }

    void judgeGroup(const Group &group, double enough)
    {
        Truth crowded = double(group.tools.size()) >= enough ? Truth::Yes : Truth::No;
        if (crowded == Truth::No && double(group.tools.size() + perhaps(group)) >= enough)
            crowded = Truth::Unknown;
        if (!m_judge.fails(m_judge.graph().project(), crowded))
            return;
        Finding finding;
        finding.severity = Severity::Info;
        finding.detail = group.category;
        if (!group.department.isEmpty())
            finding.detail += u'/' + group.department;
        finding.items = group.tools;
        finding.seen = [group](const Graph &graph) {
            return seen(graph, group);
        };
        m_judge.fail(std::move(finding));
    }

    static QString seen(const Graph &graph, const Group &group)
    {
        static const Schema schema;
        const QString job = schema.field(u"tool"_key, key::category)->choiceLabel(group.category);
        const QString tools = itemNames(graph, group.tools);
        const int count = int(group.tools.size());
        if (group.department.isEmpty())
            //: %1 is a category such as "CRM", %2 a list of tools
            return Rule::tr("There are %n tools of the category “%1”: %2.", nullptr, count)
                .arg(job, tools);
        //: %1 is a category, %2 a list of tools, %3 a department
        return Rule::tr("“%3” works with %n tools of the category “%1”: %2.", nullptr, count)
            .arg(job, tools, group.department);
    }

    Judge &m_judge;
    const Vocabulary &m_words;
    QMap<Place, Group> m_groups;
    QHash<Place, int> m_perhaps; // tools with an unknown category or department
    int m_uncategorised = 0;
};

void judge(Judge &judge)
{
    ToolsForOneJob(judge).judgeAll();
}

} // namespace

Rule toolsForOneJob()
{
    Rule rule;
    rule.id = u"STR-11"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Structure");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Several tools for one job");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Three or more live tools of one category in one department, or two or more in the whole "
        "project where the category is CRM, customer data platform or automation. Modules of one "
        "suite count as one. Advertising, social networks, messengers, spreadsheets and reports "
        "are left out, since each serves its own end.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Modules of one suite, and what serves its own end: advertising, social "
                          "networks, messengers, spreadsheets, reports and the category other.");
    rule.unknownSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                           "A category or a department that is not known leaves "
                                           "the answer open where it could make up the number.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Each is paid for, learnt and connected by itself, and the customer's data is split among "
        "them.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Compare what each is used for. Choose the one that stays, or accept with a reason that "
        "they do different jobs.");
    rule.parameters = {
        {u"min-department-tools"_s,
         3,
         QT_TRANSLATE_NOOP("martlet::Rule", "Tools of one category in a department, at least"),
         {}},
        {u"min-central-tools"_s,
         2,
         QT_TRANSLATE_NOOP("martlet::Rule",
                           "CRMs, customer data platforms or automations in all, at least"),
         {}},
    };
    rule.fixes = {u"plan-consolidation"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
