// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/figuresheets.h"
#include "model/analysis/findingtext.h"
#include "model/analysis/waivers.h"
#include "model/base/text.h"
#include "model/comments/commenttext.h"
#include "model/comments/subject.h"
#include "model/report/auditpart.h"

#include <algorithm>
#include <array>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// What was found, where it lies, what was accepted, and what nobody knows yet.
class AuditFindings final : AuditPart
{
    Q_DECLARE_TR_FUNCTIONS(martlet::AuditReport)

public:
    using AuditPart::AuditPart;

    void write()
    {
        writeFirst();
        if (m_book.isSummary)
            return;
        writeStanding();
        writeFindings();
        writeAccepted();
        writeComments();
        writeAnswered();
    }

private:
    static QString groupAnchor(const Finding &finding)
    {
        return severityId(finding.severity) + u'-' + finding.rule;
    }

    void writeFirst()
    {
        const QList<Finding> first = m_report.firstFindings();
        if (first.isEmpty()) {
            chapter(tr("Nothing was found"));
            paragraph(m_report.answers.isEmpty()
                          ? tr("There is nothing to check yet: the checks begin with the first "
                               "things on the map.")
                          : tr("All that the checks could look at is in order. What nobody knows "
                               "yet is in the chapter “What is known”."));
            return;
        }
        if (!hasFirst())
            return;
        chapter(tr("Start with these %n", nullptr, int(first.size())), u"first"_s);
        paragraph(tr("Chosen by weight: how bad it is, how critical what it concerns, and how much "
                     "it concerns."));
        int number = 0;
        for (const Finding &finding : first) {
            Doc::Entry entry = findingEntry(m_say, m_graph, finding, ++number);
            if (m_book.isSummary) // what to do and who
                entry.facts = {entry.facts[1], entry.facts[2]};
            else
                entry.link = u'#' + groupAnchor(finding);
            add(std::move(entry));
        }
    }

    /// Where the findings lie.
    void writeStanding()
    {
        if (openCount() == 0)
            return;
        chapter(tr("Where it stands"));
        paragraph(debtMeaning());
        writeDebt(tr("By department"),
                  tr("Department"),
                  debtByDepartment(m_graph, m_report),
                  tr("No department known"));
        writeDebt(
            tr("By journey"), tr("Journey"), debtByJourney(m_graph, m_report, m_words.today()), {});
        writeSubjects();
    }

    void writeDebt(const QString &title,
                   const QString &what,
                   const QList<DebtRow> &rows,
                   const QString &nothing)
    {
        Doc::Table made {{{what, 3}, {tr("Marketing debt"), 2, true}, {tr("Findings"), 1, true}},
                         {}};
        for (const DebtRow &row : rows) {
            const QString name = m_graph.contains(row.id) ? m_say.name(row.id) : row.id;
            made.rows.push_back({{name.isEmpty() ? nothing : name},
                                 {figure(row.debt), {}, {}, shareOf(row.debt, rows.first().debt)},
                                 {figure(double(row.findings.size()))}});
        }
        if (made.rows.empty())
            return;
        section(title, false);
        table(std::move(made));
    }

    void writeSubjects()
    {
        std::map<QString, std::array<int, 4>> subjects;
        QHash<QString, QString> packs;
        for (const Rule *rule : m_report.rules())
            packs.insert(rule->id, rule->pack());
        for (const Finding &finding : m_report.findings) {
            if (!finding.isWaived())
                ++subjects[packs.value(finding.rule)][size_t(finding.severity)];
        }
        Doc::Table made {{{tr("Subject"), 3},
                          {tr("Errors"), 1, true},
                          {tr("Warnings"), 1, true},
                          {tr("Information"), 1, true}},
                         {}};
        for (const auto &[subject, counts] : subjects) {
            Doc::TableRow row {{subject}};
            for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
                const int count = counts[size_t(severity)];
                row.push_back({count ? figure(count) : u"–"_s});
            }
            made.rows.push_back(row);
        }
        section(tr("By subject"), false);
        table(std::move(made));
    }

    void writeFindings()
    {
        writeSeverity(Severity::Error,
                      tr("Errors"),
                      tr("What stops, leaks or misleads today. Each needs a decision now."));
        writeSeverity(Severity::Warning,
                      tr("Warnings"),
                      tr("What costs time, money or trust, and should be planned."));
        writeSeverity(Severity::Info, tr("Information"), tr("Good to know, and easy to improve."));
    }

    void writeSeverity(Severity severity, const QString &title, const QString &meaning)
    {
        std::vector<std::pair<QString, QList<Finding>>> groups; // in the order of the report
        for (const Finding &finding : m_report.findings) {
            if (finding.isWaived() || finding.severity != severity)
                continue;
            const auto group =
                std::ranges::find(groups, finding.rule, &std::pair<QString, QList<Finding>>::first);
            if (group == groups.end())
                groups.push_back({finding.rule, {finding}});
            else
                group->second.append(finding);
        }
        if (groups.empty())
            return;
        chapter(u"%1 (%2)"_s.arg(title, figure(double(m_report.count(severity)))));
        paragraph(meaning);
        for (const auto &[rule, findings] : groups)
            writeGroup(findings);
    }

    /// The findings of a rule: why and what to do once, then each with whose and where it is.
    void writeGroup(const QList<Finding> &findings)
    {
        const Finding &first = findings.first();
        add(Doc::Heading {first.title(),
                          2,
                          groupAnchor(first),
                          first.severity,
                          tr("%n findings", nullptr, int(findings.size()))});
        add(Doc::Facts {{tr("Why it matters"), first.why()}, {tr("What to do"), first.doText()}});
        Doc::Table made {{{tr("What was seen"), 5}, {tr("Owner"), 1.7}, {tr("Place"), 1.9}}, {}};
        for (const Finding &finding : findings.first(std::min(findings.size(), longest)))
            made.rows.push_back({{whatWasSeen(m_graph, finding)},
                                 m_say.ownerOf(finding),
                                 {m_say.placeOf(finding)}});
        add(std::move(made));
        if (findings.size() > longest)
            writeRest(findings.mid(longest));
    }

    void writeRest(const QList<Finding> &rest)
    {
        constexpr qsizetype mostNames = 60;
        QStringList concerned;
        for (const Finding &finding : rest)
            concerned += finding.keyItems;
        concerned.removeDuplicates();
        paragraph(tr("%n more, about: %1.", nullptr, int(rest.size()))
                      .arg(itemNames(m_graph, concerned, mostNames)),
                  Doc::Tone::Faint);
        paragraph(
            tr("Every one of them is in the program’s list of findings, and in the table that "
               "“martlet check --format csv” writes."),
            Doc::Tone::Faint);
    }

    void writeAccepted()
    {
        if (m_report.waivedCount() == 0 && m_report.staleWaivers.isEmpty())
            return;
        chapter(tr("Accepted with a reason"));
        paragraph(tr("These were looked at, and somebody decided to live with them. They do not "
                     "count in the figures."));
        Doc::Table made {{{tr("What was seen"), 5}, {tr("Reason"), 4}, {tr("Place"), 1.8}}, {}};
        for (const Finding &finding : m_report.findings) {
            if (finding.isWaived())
                made.rows.push_back({{whatWasSeen(m_graph, finding)},
                                     {acceptanceSentence(m_graph, finding.waiver)},
                                     {m_say.placeOf(finding)}});
        }
        table(std::move(made));
        if (m_report.staleWaivers.isEmpty())
            return;
        section(tr("No longer needed"), false);
        paragraph(tr("What these accepted is not found any more. They can be deleted."));
        Doc::Table stale {{{tr("Accepted"), 4}, {tr("Reason"), 4}}, {}};
        for (const QString &waiver : m_report.staleWaivers)
            stale.rows.push_back(
                {{waiverTitle(m_graph, waiver)}, {acceptanceSentence(m_graph, waiver)}});
        table(std::move(stale));
    }

    /// A copy for others has no comments, unless they were let through.
    void writeComments()
    {
        constexpr qsizetype longestComment = 600; // characters of it on paper
        Doc::Table made {{{tr("On"), 3}, {tr("What is said"), 6}, {tr("By whom"), 2}}, {}};
        for (const Thread &thread : threadsOf(m_graph)) {
            if (!thread.isOpen())
                continue;
            QString on = CommentSubject::of(m_graph, thread.on).name;
            for (const Comment &comment : thread.comments)
                made.rows.push_back({{std::exchange(on, {})},
                                     {cleanText(comment.text, longestComment)},
                                     {writtenText(comment, m_words.today())}});
        }
        if (made.rows.empty())
            return;
        chapter(tr("Open comments"));
        table(std::move(made));
    }

    // What stands behind it.

    void writeAnswered()
    {
        const FigureSheet sheet = answeredSheet(m_graph, m_report);
        if (m_report.answers.isEmpty())
            return;
        chapter(tr("What is known"));
        paragraph(sheet.total.meaning);
        paragraph(tr("Answered: %1.").arg(sheet.total.value), Doc::Tone::Strong);
        std::map<QString, std::pair<int, int>> counts; // open and all, by subject
        for (const Answer &answer : m_report.answers) {
            auto &[open, all] = counts[answer.rule->pack()];
            open += answer.outcome == Outcome::Unknown;
            ++all;
        }
        Doc::Table made {
            {{tr("Subject"), 3}, {tr("Answered"), 2, true}, {tr("Open questions"), 1, true}}, {}};
        const QList<Figure> &subjects = sheet.breakdowns.first().figures;
        for (const Figure &subject : subjects) {
            const auto [open, all] = counts[subject.name];
            made.rows.push_back({{subject.name},
                                 {subject.value, {}, {}, 1 - shareOf(open, all)},
                                 {open ? figure(open) : u"–"_s}});
        }
        table(std::move(made));
        writeQuestions();
    }

    /// What each rule asks once, with all that it asks it of.
    void writeQuestions()
    {
        std::map<QString, std::pair<QString, QStringList>> open; // title and items, by rule
        for (const Answer &answer : m_report.answers) {
            if (answer.outcome != Outcome::Unknown)
                continue;
            auto &[title, items] = open[answer.rule->id];
            title = answer.rule->title();
            items.append(answer.item->id);
        }
        Doc::Table made {{{tr("Not answered yet"), 2.4},
                          {tr("How many"), 1, true},
                          {tr("About"), 4},
                          {tr("Who may know"), 2.4}},
                         {}};
        for (const auto &[rule, asked] : open) {
            QStringList items = asked.second;
            items.removeDuplicates(); // a rule may ask the whole map several things
            made.rows.push_back({{asked.first},
                                 {figure(double(asked.second.size()))},
                                 {m_say.names(items)},
                                 ReportWords::owner(m_say.names(m_say.owners(items)))});
        }
        if (made.rows.empty())
            return;
        section(tr("Open questions"), false);
        table(std::move(made));
    }
};

} // namespace

void writeFindings(AuditBook &book)
{
    AuditFindings(book).write();
}

} // namespace martlet
