// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/auditreport.h"

#include "model/analysis/breakdown.h"
#include "model/analysis/contractterm.h"
#include "model/analysis/figuresheets.h"
#include "model/analysis/findingtext.h"
#include "model/analysis/impact.h"
#include "model/analysis/journeys.h"
#include "model/analysis/journeywalk.h"
#include "model/analysis/journeywords.h"
#include "model/analysis/linchpins.h"
#include "model/analysis/waivers.h"
#include "model/base/language.h"
#include "model/base/text.h"
#include "model/comments/commenttext.h"
#include "model/comments/subject.h"
#include "model/drawing/cardgroups.h"
#include "model/report/reportwords.h"

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Doc = ReportDocument;
using Tile = ReportDocument::Tile;
// Unqualified, or the texts below would be taken for those of Doc.
using Table = Doc::Table;
using TableRow = Doc::TableRow;

QString figure(double number)
{
    return spokenLocale().toString(number, 'f', 0);
}

/// The part that a row has of the largest one.
double shareOf(double value, double largest)
{
    return largest > 0 ? value / largest : 0;
}

class AuditMaker
{
    Q_DECLARE_TR_FUNCTIONS(martlet::AuditReport)

public:
    AuditMaker(const Graph &graph, const Report &report, QDate today)
        : m_graph(graph)
        , m_report(report)
        , m_words(graph, today)
        , m_say(graph)
        , m_snapshots(snapshotsOf(graph))
    { }

    ReportDocument made(const std::vector<PrintedView> &views)
    {
        begin();
        m_document.chapters = Doc::Chapters::Follow;
        writeCover();
        writeFirst();
        writeStanding();
        writeFindings();
        writeAccepted();
        writeComments();
        writeAnswered();
        writeViews(views);
        writeJourneys();
        writeHours();
        writeSinglePoints();
        writeCosts();
        writeContracts();
        writeMethod();
        return std::move(m_document);
    }

    ReportDocument summary()
    {
        begin();
        m_document.chapters = Doc::Chapters::OnePage;
        m_isSummary = true;
        writeCover();
        writeFirst();
        return std::move(m_document);
    }

private:
    void begin()
    {
        m_document.title = m_say.project();
        m_document.date = m_words.today();
        m_document.notice = tr("Internal: names people, contracts and costs.");
    }

    static constexpr qsizetype longest = 40; ///< rows of a table on paper
    static constexpr qsizetype longestComment = 600; ///< characters of it on paper

    void add(Doc::Block &&block) { m_document.blocks.push_back(std::move(block)); }
    void chapter(const QString &title, const QString &anchor = {})
    {
        add(Doc::Heading {title, 1, anchor});
    }
    void section(const QString &title, bool isListed = true)
    {
        add(Doc::Heading {title, 2, {}, {}, {}, isListed});
    }
    void paragraph(const QString &text, Doc::Tone tone = Doc::Tone::Plain)
    {
        if (!text.isEmpty())
            add(Doc::Paragraph {text, tone});
    }
    /// A table whose rows are cut after the longest, which is said.
    void table(Doc::Table &&made)
    {
        const auto all = qsizetype(made.rows.size());
        if (all == 0)
            return;
        if (all > longest)
            made.rows.resize(longest);
        add(std::move(made));
        if (all > longest)
            paragraph(ReportWords::more(all - longest), Doc::Tone::Faint);
    }

    qsizetype openCount() const { return m_report.findings.size() - m_report.waivedCount(); }

    // The first page.

    void writeCover()
    {
        const Hours hours = hoursByHand(m_words, HoursBy::Flow);
        const Costs costs = costAYear(m_words, CostBy::Vendor);
        const auto money = hours.cost(hours.total);
        Doc::Tiles tiles {
            {figure(m_report.debt()), tr("Marketing debt"), debtChange()},
            {figure(m_report.count(Severity::Error)), tr("Errors"), tr("to be decided now")},
            {figure(m_report.count(Severity::Warning)), tr("Warnings"), tr("to be planned")},
            {percentText(m_report.completeness()), tr("Answered"), answeredChange()},
            {tr("%1 h").arg(hoursText(hours.total)),
             tr("By hand a month"),
             money ? tr("about %1").arg(roundMoneyText(*money)) : QString()}};
        if (costs.total.isEmpty())
            tiles.push_back({figure(m_report.waivedCount()), tr("Accepted with a reason"), {}});
        else
            tiles.push_back(costTile(costs));
        m_document.cover.emplace_back(tiles);
        m_document.cover.emplace_back(Doc::Paragraph {extent()});
        writeCourse();
        writeOutlook();
    }

    /// In one currency, the sum alone is as large as the other figures.
    static Tile costTile(const Costs &costs)
    {
        const QString note = unknownCosts(costs);
        const QString sum = moneyText(costs.total);
        const QString &currency = costs.total.first().currency;
        if (costs.total.size() > 1 || !sum.endsWith(currency))
            return {sum, tr("Tools a year"), note};
        //: %1 is a currency such as EUR
        const QString label = tr("Tools a year, in %1").arg(currency);
        return {sum.chopped(currency.size()).trimmed(), label, note};
    }

    static QString unknownCosts(const Costs &costs)
    {
        return costs.unknown.isEmpty()
            ? QString()
            : tr("without %n tools of unknown cost", nullptr, int(costs.unknown.size()));
    }

    QString debtChange() const
    {
        if (m_snapshots.isEmpty())
            return tr("the weight of all that is open");
        const SnapshotRow &last = m_snapshots.last();
        const int change = m_report.debt() - last.debt;
        const QString day = dayText(last.date);
        if (change == 0)
            return tr("as on %1").arg(day);
        //: %1 is a number, %2 a day
        return change < 0 ? tr("▼ %1 since %2").arg(figure(-change), day)
                          : tr("▲ %1 since %2").arg(figure(change), day);
    }

    QString answeredChange() const
    {
        if (m_snapshots.isEmpty())
            return tr("of what the checks ask");
        const SnapshotRow &last = m_snapshots.last();
        return tr("%1 on %2").arg(percentText(last.completeness), dayText(last.date));
    }

    QString extent() const
    {
        const Index &index = m_words.index();
        const auto count = [&](QStringView kind) {
            return int(index.ofKind(Key(kind)).size());
        };
        QStringList words;
        if (const int n = count(u"tool"))
            words.append(tr("%n tools", nullptr, n));
        if (const int n = count(u"data-flow"))
            words.append(tr("%n data flows", nullptr, n));
        if (const int n = count(u"activity"))
            words.append(tr("%n activities", nullptr, n));
        if (const int n = count(u"journey"))
            words.append(tr("%n customer journeys", nullptr, n));
        if (words.isEmpty())
            return tr("There is nothing on the map yet.");
        return tr("On the map: %1.").arg(listText(words));
    }

    /// The findings to start with, in a line each.
    void writeOutlook()
    {
        const QList<Finding> first = m_report.firstFindings();
        Doc::Table made {{{tr("Start with"), 3}, {tr("About"), 3}, {tr("Owner"), 1.7}}, {}};
        const QString link = hasFirst() ? u"#first"_s : QString();
        int number = 0;
        for (const Finding &finding : first)
            made.rows.push_back(
                {{u"%1. %2"_s.arg(QString::number(++number), finding.title()), link},
                 {findingSubject(m_graph, finding)},
                 m_say.ownerOf(finding)});
        if (first.isEmpty())
            m_document.cover.emplace_back(Doc::Paragraph {tr("Nothing was found.")});
        else
            m_document.cover.emplace_back(std::move(made));
    }

    void writeCourse()
    {
        if (m_snapshots.isEmpty())
            return;
        Doc::Course course {tr("Marketing debt over time"), {}};
        for (const SnapshotRow &snapshot : m_snapshots)
            course.points.push_back({dayText(snapshot.date), double(std::max(0, snapshot.debt))});
        course.points.push_back({dayText(m_words.today()), double(m_report.debt())});
        m_document.cover.emplace_back(course);
        m_document.cover.emplace_back(Doc::Paragraph {movement()});
    }

    QString movement() const
    {
        QSet<QString> now;
        for (const Finding &finding : m_report.findings)
            now.insert(finding.key);
        const QStringList &before = m_snapshots.last().findings;
        const auto gone = std::count_if(
            before.begin(), before.end(), [&](const QString &key) { return !now.contains(key); });
        const auto fresh = newSinceSnapshot(m_graph, m_report).size();
        return tr("Since %1: settled %2, new %3.")
            .arg(dayText(m_snapshots.last().date), figure(double(gone)), figure(double(fresh)));
    }

    // What was found.

    static QString groupAnchor(const Finding &finding)
    {
        return severityId(finding.severity) + u'-' + finding.rule;
    }

    /// Whether what to start with has a chapter: it could be the list of all that was found.
    bool hasFirst() const { return m_isSummary || openCount() > m_report.firstFindings().size(); }

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
            if (m_isSummary) // what to do and who
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

    void writeViews(const std::vector<PrintedView> &views)
    {
        Doc::Table list {{{tr("View"), 3}, {tr("What is on it"), 4}}, {}};
        std::vector<Doc::Map> maps;
        for (const PrintedView &printed : views) {
            if (printed.view.cards.empty())
                continue;
            const SheetTitle title = titleOf(printed.view, m_words.today());
            const QString anchor = u"view-%1"_s.arg(maps.size() + 1);
            maps.push_back({{title.view, 2, anchor, {}, title.counts}, nullptr, nullptr});
            maps.back().map = std::make_shared<Picture>(drawMap(printed.view, printed.arrangement));
            maps.back().legend = std::make_shared<Picture>(legendOf(printed));
            list.rows.push_back({{title.view, u'#' + anchor}, {title.counts}});
        }
        if (maps.empty())
            return;
        chapter(tr("The map"));
        paragraph(
            tr("Signs on cards and flows say how many findings they have, and their shape how "
               "bad the worst is."));
        add(std::move(list));
        for (Doc::Map &map : maps)
            add(std::move(map));
    }

    static Picture legendOf(const PrintedView &printed)
    {
        constexpr double width = 594; // fits upright and across
        return drawLegend(
            printed.view, width, !groupFrames(printed.view, printed.arrangement.cards).empty());
    }

    void writeJourneys()
    {
        const std::vector<Journey> journeys = journeysOf(m_words);
        if (journeys.empty())
            return;
        chapter(tr("Customer journeys"));
        for (const Journey &journey : journeys)
            writeJourney(m_words.index().element(journey.element));
    }

    void writeJourney(const Item &journey)
    {
        const JourneyWalk walked = walk(m_words, journey.id);
        section(m_say.name(journey.id));
        const auto text = [&](Key field) {
            return journey.fields.get(field).text();
        };
        Doc::Facts facts {{tr("Customer"), text(u"customer"_key)}, {tr("Goal"), text(u"goal"_key)}};
        std::erase_if(facts, [](const Doc::Fact &fact) { return fact.text.isEmpty(); });
        facts.push_back({tr("Steps"), figure(double(walked.steps.size()))});
        facts.push_back({tr("Hand-offs"), handOffCount(journey, walked)});
        add(std::move(facts));
        table(stepsOf(walked));
        writeHandOffs(walked);
        writeAskedTwice(walked);
    }

    static QString handOffCount(const Item &journey, const JourneyWalk &walked)
    {
        const QString count =
            tr("%1, of which by hand: %2")
                .arg(figure(double(walked.handOffs.size())), figure(double(walked.byHand())));
        const Value &target = journey.fields.get(u"hand-off-target"_key);
        return target.isNumber() ? tr("%1 (wanted at most: %2)").arg(count, figure(target.number()))
                                 : count;
    }

    Table stepsOf(const JourneyWalk &walked) const
    {
        Doc::Table made {{{tr("Step"), 2.4},
                          {tr("Stage"), 1.1},
                          {tr("Tools"), 2.1},
                          {tr("People"), 1.8},
                          {tr("The customer is asked for"), 1.6},
                          {tr("Feeling"), 1.2}},
                         {}};
        int number = 0;
        for (const JourneyWalk::Step &step : walked.steps)
            made.rows.push_back(
                {{u"%1. %2"_s.arg(QString::number(++number), m_say.name(step.touchpoint))},
                 {m_say.value(step.touchpoint, key::stage)},
                 {m_say.names(step.tools)},
                 ReportWords::owner(m_say.names(step.people)),
                 {m_say.names(step.data)},
                 {feelingText(step.feeling)}});
        return made;
    }

    void writeHandOffs(const JourneyWalk &walked)
    {
        Doc::Table made {{{tr("Passes from"), 3}, {tr("To"), 3}, {tr("How"), 3}}, {}};
        for (const JourneyWalk::HandOff &handOff : walked.handOffs) {
            QStringList how {m_say.value(handOff.relation, key::mode)};
            if (handOff.byHand && how.first().isEmpty())
                how = {tr("by hand")};
            if (handOff.customerRepeats)
                how.append(tr("the customer says it again"));
            how.removeAll(QString());
            made.rows.push_back({{m_say.name(handOff.from)},
                                 {m_say.name(handOff.to)},
                                 ReportWords::known(how.join(u" · "_s))});
        }
        for (const JourneyWalk::Break &broken : walked.broken)
            made.rows.push_back(
                {{m_say.name(broken.from)},
                 {m_say.name(broken.to)},
                 {tr("the next step does not know what happened before"), {}, Doc::Tone::Strong}});
        table(std::move(made));
    }

    void writeAskedTwice(const JourneyWalk &walked)
    {
        Doc::Table made {{{tr("Asked twice"), 2}, {tr("Where"), 5}}, {}};
        for (const JourneyWalk::Asked &asked : walked.askedTwice)
            made.rows.push_back(
                {ReportWords::known(asked.object.isEmpty() ? QString() : m_say.name(asked.object)),
                 {m_say.names(asked.at)}});
        table(std::move(made));
    }

    void writeHours()
    {
        const FigureSheet sheet = hoursSheet(m_words);
        const Hours hours = hoursByHand(m_words, HoursBy::Flow);
        if (hours.flows.isEmpty() && hours.unknown.isEmpty())
            return;
        chapter(tr("Work by hand"));
        paragraph(sheet.total.meaning);
        paragraph(tr("Altogether: %1 a month.").arg(sheet.total.value), Doc::Tone::Strong);
        writeHoursBy(
            tr("By department"), tr("Department"), hoursByHand(m_words, HoursBy::Department));
        writeHoursBy(tr("By journey"), tr("Journey"), hoursByHand(m_words, HoursBy::Journey));
        writeHoursBy(tr("By flow"), tr("Flow"), hours);
        if (hours.unknown.isEmpty())
            return;
        section(tr("By hand too, but nobody has said yet how long it takes"), false);
        Doc::Table unknown {{{tr("Flow"), 5}, {tr("Owner"), 2}}, {}};
        for (const QString &flow : hours.unknown)
            unknown.rows.push_back(
                {{m_say.name(flow)}, ReportWords::owner(m_say.names(m_say.owners({flow})))});
        table(std::move(unknown));
    }

    void writeHoursBy(const QString &title, const QString &what, const Hours &hours)
    {
        Doc::Table made {{{what, 4}, {tr("Hours a month"), 2, true}}, {}};
        if (hours.rate)
            made.columns.push_back({tr("Cost a month"), 1.4, true});
        for (const Hours::Row &row : hours.rows) {
            Doc::TableRow cells {
                {row.name},
                {hoursText(row.hours), {}, {}, shareOf(row.hours, hours.rows.first().hours)}};
            if (hours.rate)
                cells.push_back({roundMoneyText(*hours.cost(row.hours))});
            made.rows.push_back(cells);
        }
        if (made.rows.empty())
            return;
        section(title, false);
        table(std::move(made));
    }

    // What hangs on one.

    void writeSinglePoints()
    {
        const DataHolders holders(m_words);
        const QStringList tools = linchpins(holders);
        Doc::Table people = peopleTable(holders);
        if (tools.isEmpty() && people.rows.empty())
            return;
        chapter(tr("What hangs on one tool or person"));
        if (!tools.isEmpty())
            writeLinchpins(holders, tools);
        if (!people.rows.empty()) {
            section(tr("People"), false);
            paragraph(tr("What would have nobody to look after it if one person or team were away: "
                         "no backup is named. Name one, and plan who learns it."));
            table(std::move(people));
        }
    }

    /// Live tools that hold others together.
    QStringList linchpins(const DataHolders &holders) const
    {
        QStringList found;
        const Linchpins linchpins(holders);
        for (const int tool : m_words.index().ofKind(u"tool"_key)) {
            if (m_words.isLive(tool) && linchpins.holds(tool))
                found.append(m_words.index().element(tool).id);
        }
        return found;
    }

    void writeLinchpins(const DataHolders &holders, const QStringList &tools)
    {
        section(tr("Tools"), false);
        paragraph(tr("Without one of these, the map falls into parts, or tools lose the data that "
                     "they live on."));
        Doc::Table made {{{tr("Tool"), 2.4},
                          {tr("Owner"), 2},
                          {tr("Flows that stop"), 1, true},
                          {tr("Tools that lose data"), 1, true},
                          {tr("What else suffers"), 1, true}},
                         {}};
        for (const QString &tool : tools.first(std::min(tools.size(), longest))) {
            const Impact impact(holders, {tool});
            made.rows.push_back({{m_say.name(tool)},
                                 ReportWords::owner(m_say.names(m_say.owners({tool}))),
                                 {count(impact, Effect::Stops, tool)},
                                 {count(impact, Effect::LosesSource, tool)},
                                 {count(impact, Effect::Suffers, tool)}});
        }
        table(std::move(made));
        if (tools.size() > longest)
            paragraph(ReportWords::more(tools.size() - longest), Doc::Tone::Faint);
    }

    static QString count(const Impact &impact, Effect effect, const QString &self)
    {
        const auto number = std::ranges::count_if(impact.affected(), [&](const Affected &affected) {
            return affected.effect == effect && affected.item != self;
        });
        return number ? figure(double(number)) : u"–"_s;
    }

    Table peopleTable(const DataHolders &holders) const
    {
        std::vector<std::pair<QStringList, QString>> rows;
        for (const QString &person : busiest()) {
            QStringList alone;
            const Impact impact(holders, {person});
            for (const Affected &affected : impact.affected()) {
                if (affected.effect == Effect::Unowned)
                    alone.append(affected.item);
            }
            if (!alone.isEmpty())
                rows.emplace_back(alone, person);
        }
        std::ranges::stable_sort(
            rows, std::greater(), [](const auto &row) { return row.first.size(); });
        Doc::Table made {
            {{tr("Person or team"), 2}, {tr("Without a backup"), 1, true}, {tr("What it is"), 4}},
            {}};
        for (const auto &[alone, person] : rows)
            made.rows.push_back(
                {{m_say.name(person)}, {figure(double(alone.size()))}, {m_say.names(alone)}});
        return made;
    }

    /// Those who are named most often; each is a question of its own.
    QStringList busiest() const
    {
        constexpr size_t most = 20;
        std::map<QString, int> named;
        const auto countIn = [&](const Item &item) {
            for (const Key field : responsibilities()) {
                const QString person = item.fields.get(field).text();
                if (m_graph.contains(person))
                    ++named[person];
            }
        };
        for (int i = 0; i < m_words.index().elementCount(); ++i)
            countIn(m_words.index().element(i));
        for (int i = 0; i < m_words.index().relationCount(); ++i)
            countIn(m_words.index().relation(i));
        std::vector<std::pair<int, QString>> sorted;
        for (const auto &[person, count] : named)
            sorted.emplace_back(-count, person);
        std::ranges::sort(sorted);
        QStringList busiest;
        for (size_t i = 0; i < std::min(most, sorted.size()); ++i)
            busiest.append(sorted[i].second);
        return busiest;
    }

    // Money.

    void writeCosts()
    {
        const Costs costs = costAYear(m_words, CostBy::Vendor);
        if (costs.tools.isEmpty())
            return;
        chapter(tr("What the tools cost"));
        paragraph(costSheet(m_words).total.meaning);
        paragraph(tr("Altogether: %1 a year.").arg(moneyText(costs.total)), Doc::Tone::Strong);
        writeCostsBy(tr("By vendor"), tr("Vendor"), costs);
        writeCostsBy(tr("By department"), tr("Department"), costAYear(m_words, CostBy::Department));
        if (costs.unknown.isEmpty())
            return;
        section(tr("Cost not known yet"), false);
        paragraph(itemNames(m_graph, costs.unknown, longest));
    }

    void writeCostsBy(const QString &title, const QString &what, const Costs &costs)
    {
        const auto leading = [&](const Costs::Row &row) {
            for (const Money &money : row.cost) {
                if (money.currency == costs.total.first().currency)
                    return double(money.hundredths);
            }
            return 0.0;
        };
        Doc::Table made {{{what, 2}, {tr("Tools"), 3}, {tr("Cost a year"), 3, true}}, {}};
        for (const Costs::Row &row : costs.rows)
            made.rows.push_back({ReportWords::known(row.name),
                                 {m_say.names(row.tools)},
                                 {moneyText(row.cost),
                                  {},
                                  {},
                                  shareOf(leading(row), leading(costs.rows.first()))}});
        section(title, false);
        table(std::move(made));
    }

    void writeContracts()
    {
        std::vector<std::pair<ContractTerm, const Item *>> contracts;
        for (const int number : m_words.index().ofKind(u"tool"_key)) {
            const Item &tool = m_words.index().element(number);
            const auto term = contractTerm(m_words, tool);
            if (term && m_words.isLive(number))
                contracts.emplace_back(*term, &tool);
        }
        if (contracts.empty())
            return;
        std::ranges::stable_sort(
            contracts, {}, [](const auto &contract) { return contract.first.cancelBy; });
        chapter(tr("Contracts and renewals"));
        paragraph(tr("In the order of the last day to cancel."));
        Doc::Table made {{{tr("Tool"), 2.2},
                          {tr("Cancel by"), 1.5},
                          {tr("Contract ends"), 1.5},
                          {tr("Renews by itself"), 1.2},
                          {tr("Decision"), 1.5},
                          {tr("Owner"), 1.7}},
                         {}};
        for (const auto &[term, tool] : contracts)
            made.rows.push_back(contractRow(term, *tool));
        table(std::move(made));
    }

    TableRow contractRow(const ContractTerm &term, const Item &tool) const
    {
        const bool isOver = term.cancelBy < m_words.today();
        const QString day = dayText(term.cancelBy);
        const QString end = dayText(term.end);
        const Truth renews = m_words.flag(tool, u"auto-renew"_key);
        return {{m_say.name(tool.id)},
                {isOver ? tr("%1 (over)").arg(day) : day,
                 {},
                 isOver ? Doc::Tone::Faint : Doc::Tone::Strong},
                {term.assumed ? tr("%1 (assumed)").arg(end) : end},
                ReportWords::known(renews == Truth::Yes      ? tr("Yes")
                                       : renews == Truth::No ? tr("No")
                                                             : QString()),
                ReportWords::known(m_say.value(tool.id, u"renewal-decision"_key)),
                ReportWords::owner(m_say.names(m_say.owners({tool.id})))};
    }

    /// How it was made, so that anybody can do it again.
    void writeMethod()
    {
        chapter(tr("How this report is made"));
        paragraph(tr("Everything in it was read from the map, checked on %1, and counted by fixed "
                     "rules: whoever checks the same map on the same day finds the same.")
                      .arg(dayText(m_words.today())));
        QStringList labels;
        for (const QString &id : profilesOf(m_graph)) {
            if (const Profile *profile = findProfile(id))
                labels.append(profile->label());
        }
        Doc::Facts facts {{tr("Marketing debt"), debtMeaning()},
                          {tr("Answered"), answeredSheet(m_graph, m_report).total.meaning},
                          {tr("By hand"), hoursMeaning()},
                          {tr("Profiles"), listText(labels)}};
        add(std::move(facts));
        writeSentences(tr("Own rules that were not used"), skippedSentences());
        writeSentences(tr("Settings that were not used"), m_report.oddSettings);
    }

    static QString hoursMeaning()
    {
        return tr("Minutes a run, times runs a month, and what has to be done again; of live flows "
                  "that people carry.");
    }

    QStringList skippedSentences() const
    {
        QStringList sentences;
        for (const SkippedRule &rule : m_report.skippedRules())
            sentences.append(rule.text());
        return sentences;
    }

    void writeSentences(const QString &title, const QStringList &sentences)
    {
        if (sentences.isEmpty())
            return;
        section(title, false);
        for (const QString &sentence : sentences)
            paragraph(sentence);
    }

    const Graph &m_graph;
    const Report &m_report;
    Vocabulary m_words;
    ReportWords m_say;
    QList<SnapshotRow> m_snapshots;
    ReportDocument m_document;
    bool m_isSummary = false;
};

} // namespace

ReportDocument auditReport(const Graph &graph,
                           const Report &report,
                           const std::vector<PrintedView> &views,
                           QDate today)
{
    return AuditMaker(graph, report, today).made(views);
}

ReportDocument auditSummary(const Graph &graph, const Report &report, QDate today)
{
    return AuditMaker(graph, report, today).summary();
}

} // namespace martlet
