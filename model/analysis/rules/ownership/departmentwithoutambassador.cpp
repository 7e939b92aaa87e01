// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/base/text.h"

namespace martlet {

using namespace Qt::StringLiterals;

// OWN-06. A department is a team of its name; those without a team on the map are left out. A tool
// of which the department is not known belongs to none. While a question about the team is open,
// the answer is open too.

namespace {

struct Department
{
    QStringList tools;
    QSet<QString> others; ///< where its data goes
};

// The normalised names of departments by their numbers.
class Names
{
public:
    explicit Names(const Vocabulary &words)
        : m_words(words)
    { }

    const QString &of(int element)
    {
        static const QString none;
        const int number = m_words.departmentNumber(element);
        if (number < 0)
            return none;
        if (!m_known.contains(number))
            m_known.insert(number, normalisedName(m_words.department(element)));
        return *m_known.constFind(number);
    }

private:
    const Vocabulary &m_words;
    QHash<int, QString> m_known;
};

} // namespace

// By normalised name.
static QHash<QString, Department> departmentsOf(const Vocabulary &words)
{
    QHash<QString, Department> departments;
    Names names(words);
    for (const int tool : words.index().ofKind(u"tool"_key)) {
        const QString name = names.of(tool);
        if (name.isEmpty() || !words.isLive(tool))
            continue;
        Department &department = departments[name];
        department.tools.append(words.index().element(tool).id);
        for (const Vocabulary::Hop &hop : words.out(tool)) {
            const QString other = names.of(hop.element);
            if (!other.isEmpty() && other != name)
                department.others.insert(other);
        }
    }
    return departments;
}

static QString
seen(const Graph &graph, const QString &team, qsizetype tools, qsizetype others, bool many)
{
    const QString name = itemName(graph, team);
    if (many) {
        return Rule::tr("“%1” uses %n tools, and nobody there is named whom others can ask "
                        "about them.",
                        nullptr,
                        int(tools))
            .arg(name);
    }
    return Rule::tr("Data goes from “%1” to %n other departments, and nobody there is named whom "
                    "they can ask about it.",
                    nullptr,
                    int(others))
        .arg(name);
}

static void judgeTeam(Judge &judge, const Item &team, const Department &department)
{
    const auto tools = department.tools.size();
    const auto others = department.others.size();
    const bool many = double(tools) >= judge.parameter("tools"_L1);
    const bool connected = double(others) >= judge.parameter("departments"_L1);
    const Truth large = many || connected ? Truth::Yes : Truth::No;
    if (!judge.fails(team, both(large, judge.words().lacks(team, u"ambassador"_key))))
        return;
    Finding finding;
    finding.severity = Severity::Info;
    finding.keyItems = {team.id};
    finding.items = department.tools;
    finding.seen = [id = team.id, tools, others, many](const Graph &graph) {
        return seen(graph, id, tools, others, many);
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const auto departments = departmentsOf(words);
    for (const int number : words.index().ofKind(u"team"_key)) {
        const Item &team = words.index().element(number);
        const auto department = departments.constFind(normalisedName(team.name()));
        if (department != departments.constEnd())
            judgeTeam(judge, team, *department);
    }
}

Rule departmentWithoutAmbassador()
{
    Rule rule;
    rule.id = u"OWN-06"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Ownership");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "A department without an ambassador");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A team on the map whose department uses several live tools, or sends data to several "
        "other departments, and that has no integration ambassador.");
    rule.sparesSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "Departments without a team on the map, and those with "
                                          "few tools that send data to few others.");
    rule.unknownSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                           "A tool without a department belongs to none. While a "
                                           "question about the team is open, so is the answer.");
    rule.whySource = QT_TRANSLATE_NOOP("martlet::Rule",
                                       "Where nobody speaks for a department, changes to what it "
                                       "shares with others surprise everybody.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Name one person there who knows these tools and whom the other departments can ask.");
    rule.parameters = {
        {u"tools"_s,
         3,
         QT_TRANSLATE_NOOP("martlet::Rule", "From so many live tools on"),
         QT_TRANSLATE_NOOP("martlet::Rule", "tools")},
        {u"departments"_s,
         2,
         QT_TRANSLATE_NOOP("martlet::Rule",
                           "Or from so many other departments on that its data goes to"),
         QT_TRANSLATE_NOOP("martlet::Rule", "departments")},
    };
    rule.fixes = {u"name-ambassador"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
