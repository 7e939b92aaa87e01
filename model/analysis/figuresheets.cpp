// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/figuresheets.h"

#include "model/analysis/findingtext.h"
#include "model/base/language.h"
#include "model/base/text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(martlet::FigureSheets)
};

QString altogether()
{
    return Sheets::tr("Altogether");
}

QString countedOften()
{
    return Sheets::tr("What serves several of these counts for each of them.");
}

/// What a figure counts, and what belongs to it but is not known; parts without a row are left out.
QList<Figure::Part>
partsOf(const QList<Counted> &counted, const QString &unknownTitle, const QList<Counted> &unknown)
{
    QList<Figure::Part> parts {{{}, counted}};
    if (!unknown.isEmpty())
        parts.append({unknownTitle, unknown});
    return parts;
}

/// The figure of all that is not known, at the end of a breakdown; what is unknown is no zero.
void addUnknown(QList<Figure> &figures,
                const QString &id,
                const QString &name,
                const QList<Counted> &unknown)
{
    if (!unknown.isEmpty())
        figures.append({id, name, spokenLocale().toString(unknown.size()), {}, {{{}, unknown}}});
}

/// Work by hand.
class HoursSheet
{
public:
    explicit HoursSheet(const Vocabulary &words)
        : m_words(words)
    { }

    FigureSheet made() const
    {
        const Hours hours = hoursByHand(m_words, HoursBy::Flow);
        FigureSheet sheet {u"hours"_s, Sheets::tr("By hand a month"), {}, {}, {}, {}};
        sheet.total = {sheet.id,
                       altogether(),
                       value(hours.total),
                       meaning(hours),
                       parts(hours.flows, hours.unknown)};
        for (const auto &[by, id, label] :
             {std::tuple(HoursBy::Flow, u"flow"_s, Sheets::tr("by flow")),
              std::tuple(HoursBy::Department, u"department"_s, Sheets::tr("by department")),
              std::tuple(HoursBy::Journey, u"journey"_s, Sheets::tr("by journey"))})
            sheet.breakdowns.append(breakdown(hoursByHand(m_words, by), id, label));
        return sheet;
    }

private:
    static QString value(double hours)
    {
        //: hours, shortened as much as can be
        return Sheets::tr("%1 h").arg(hoursText(hours));
    }

    static QString unknownTitle() { return Sheets::tr("Nobody has said yet how long it takes"); }

    static QString meaning(const Hours &hours)
    {
        QString text = Sheets::tr("What people carry from tool to tool by hand: minutes a run, "
                                  "times runs a month, and what has to be done again.");
        if (const auto cost = hours.cost(hours.total))
            text += u'\n'
                + Sheets::tr("That is %1 a month, at %2 an hour.")
                      .arg(roundMoneyText(*cost), moneyText(*hours.rate));
        return text;
    }

    Counted counted(const QString &flow) const
    {
        const auto hours = m_words.hours(m_words.index().relationNumber(flow));
        return {itemName(m_words.graph(), flow), hours ? value(*hours) : QString(), {flow}};
    }

    QList<Counted> counted(const QStringList &flows) const
    {
        const auto hours = [this](const QString &flow) {
            return m_words.hours(m_words.index().relationNumber(flow)).value_or(0);
        };
        QStringList sorted = flows;
        std::stable_sort(sorted.begin(), sorted.end(), [&](const QString &a, const QString &b) {
            return hours(a) > hours(b);
        });
        QList<Counted> list;
        for (const QString &flow : std::as_const(sorted))
            list.append(counted(flow));
        return list;
    }

    QList<Figure::Part> parts(const QStringList &flows, const QStringList &unknown) const
    {
        return partsOf(counted(flows), unknownTitle(), counted(unknown));
    }

    FigureSheet::Breakdown
    breakdown(const Hours &hours, const QString &id, const QString &label) const
    {
        const QString prefix = u"hours:%1:"_s.arg(id);
        FigureSheet::Breakdown made {label, {}, {}};
        double sum = 0;
        for (const Hours::Row &row : hours.rows) {
            sum += row.hours;
            const auto cost = hours.cost(row.hours);
            made.figures.append({prefix + row.id,
                                 row.name,
                                 cost ? u"%1 · %2"_s.arg(value(row.hours), roundMoneyText(*cost))
                                      : value(row.hours),
                                 {},
                                 parts(row.flows, row.unknown)});
        }
        addUnknown(made.figures, u"hours?"_s, unknownTitle(), counted(hours.unknown));
        if (sum > hours.total + 0.05)
            made.note = countedOften();
        return made;
    }

    const Vocabulary &m_words;
};

/// The tools.
class CostSheet
{
public:
    explicit CostSheet(const Vocabulary &words)
        : m_words(words)
    { }

    FigureSheet made() const
    {
        const Costs costs = costAYear(m_words, CostBy::Vendor);
        FigureSheet sheet {u"cost"_s, Sheets::tr("Cost a year"), {}, {}, {}, {}};
        sheet.total = {sheet.id,
                       altogether(),
                       moneyText(costs.total),
                       Sheets::tr("What the live tools cost a year, as far as it is known."),
                       parts(costs.tools, costs.unknown)};
        for (const auto &[by, id, label] :
             {std::tuple(CostBy::Vendor, u"vendor"_s, Sheets::tr("by vendor")),
              std::tuple(CostBy::Department, u"department"_s, Sheets::tr("by department")),
              std::tuple(CostBy::Layer, u"layer"_s, Sheets::tr("by layer")),
              std::tuple(CostBy::Category, u"category"_s, Sheets::tr("by category"))})
            sheet.breakdowns.append(breakdown(costAYear(m_words, by), id, label));
        return sheet;
    }

private:
    static QString unknownTitle() { return Sheets::tr("Cost not known yet"); }

    QList<Counted> counted(const QStringList &tools) const
    {
        QList<Counted> list;
        for (const QString &tool : tools) {
            const Value &cost = m_words.graph().find(tool)->fields.get(Key(u"cost-per-year"));
            QString value;
            if (!cost.isUnknown())
                value = cost.isMoney() ? moneyText(cost.money()) : moneyText(QList<Money>());
            list.append({itemName(m_words.graph(), tool), value, {tool}});
        }
        return list;
    }

    QList<Figure::Part> parts(const QStringList &tools, const QStringList &unknown) const
    {
        return partsOf(counted(tools), unknownTitle(), counted(unknown));
    }

    FigureSheet::Breakdown
    breakdown(const Costs &costs, const QString &id, const QString &label) const
    {
        FigureSheet::Breakdown made {label, {}, {}};
        for (const Costs::Row &row : costs.rows)
            made.figures.append({u"cost:%1:%2"_s.arg(id, row.id),
                                 row.name,
                                 moneyText(row.cost),
                                 {},
                                 parts(row.tools, row.unknown)});
        addUnknown(made.figures, u"cost?"_s, unknownTitle(), counted(costs.unknown));
        return made;
    }

    const Vocabulary &m_words;
};

Counted counted(const Graph &graph, const Finding &finding)
{
    return {findingText(graph, finding),
            spokenLocale().toString(debtPoints(finding)),
            finding.keyItems.isEmpty() ? finding.path : finding.keyItems};
}

QList<Figure::Part>
findingParts(const Graph &graph, const QHash<QString, Finding> &findings, const QStringList &keys)
{
    QList<Counted> list;
    for (const QString &key : keys)
        list.append(counted(graph, findings.value(key)));
    return {{{}, list}};
}

FigureSheet::Breakdown debtBreakdown(const Graph &graph,
                                     const QHash<QString, Finding> &findings,
                                     const QList<DebtRow> &rows,
                                     const QString &id)
{
    FigureSheet::Breakdown made;
    for (const DebtRow &row : rows) {
        const bool isItem = graph.contains(row.id);
        const QString known = isItem ? itemName(graph, row.id) : row.id;
        made.figures.append({u"debt:%1:%2"_s.arg(id, row.id),
                             known.isEmpty() ? Sheets::tr("No department known") : known,
                             spokenLocale().toString(row.debt),
                             {},
                             findingParts(graph, findings, row.findings)});
    }
    return made;
}

/// What the rules asked about the items of one pack, or of all.
struct Asked
{
    qsizetype all = 0;
    QList<Counted> open;
    std::map<QString, Counted> answered; ///< by rule

    QString value() const
    {
        return percentText(all == 0 ? 1 : 1 - double(open.size()) / double(all));
    }

    Figure figure(const QString &id, const QString &name, const QString &meaning) const
    {
        Figure made {id, name, value(), meaning, {}};
        if (!open.isEmpty())
            made.parts.append({Sheets::tr("Not answered yet"), open});
        QList<Counted> done;
        for (const auto &[rule, counted] : answered) {
            done.append(counted);
            done.last().value = spokenLocale().toString(counted.items.size());
        }
        if (!done.isEmpty())
            made.parts.append({Sheets::tr("Answered"), done});
        return made;
    }
};

void count(Asked &asked, const Graph &graph, const Answer &answer)
{
    ++asked.all;
    const bool isWhole = answer.item->id == projectId;
    const QStringList items = isWhole ? QStringList() : QStringList {answer.item->id};
    if (answer.outcome != Outcome::Unknown) {
        Counted &row = asked.answered[answer.rule->id];
        row.text = answer.rule->title();
        row.items.append(answer.item->id);
        return;
    }
    const QString question = answer.rule->question();
    const QString name = itemName(graph, answer.item->id);
    //: %1 is a thing, %2 the title of a rule that may or may not hold for it
    const QString usual = Sheets::tr("%1: not known yet whether this is so: %2");
    asked.open.append(
        {question.isEmpty() ? usual.arg(name, answer.rule->title()) : question.arg(name),
         {},
         items});
}

// The key of a finding is all that a snapshot keeps of it.
QString textOfKey(const QString &key)
{
    const Rule *rule = findRule(key.section(u':', 0, 0));
    return rule ? rule->title() : key.section(u':', 0, 0);
}

/// What a snapshot saw: what is still found, and how much of what is not any more.
QList<Figure::Part> snapshotParts(const Graph &graph,
                                  const QHash<QString, Finding> &findings,
                                  const SnapshotRow &snapshot)
{
    QList<Counted> still;
    std::map<QString, int> gone;
    for (const QString &key : snapshot.findings) {
        if (findings.contains(key))
            still.append(counted(graph, findings.value(key)));
        else
            ++gone[textOfKey(key)];
    }
    QList<Counted> over;
    for (const auto &[text, count] : gone)
        over.append({text, spokenLocale().toString(count), {}});
    QList<Figure::Part> parts;
    if (!still.isEmpty())
        parts.append({Sheets::tr("Seen on that day and still there"), still});
    if (!over.isEmpty())
        parts.append({Sheets::tr("Seen on that day and no longer there"), over});
    return parts;
}

QString changeText(const QList<SnapshotRow> &snapshots, const Report &report)
{
    if (snapshots.isEmpty())
        return u"–"_s;
    const int change = report.debt() - snapshots.last().debt;
    const QString points = spokenLocale().toString(std::abs(change));
    return change == 0 ? u"±0"_s : (change < 0 ? u"▼ "_s : u"▲ "_s) + points;
}

QHash<QString, Finding> findingsByKey(const Report &report)
{
    QHash<QString, Finding> findings;
    for (const Finding &finding : report.findings)
        findings.insert(finding.key, finding);
    return findings;
}

QStringList countedKeys(const Report &report)
{
    QStringList keys;
    for (const Finding &finding : report.findings) {
        if (!finding.isWaived())
            keys.append(finding.key);
    }
    return keys;
}

} // namespace

QStringList Figure::items() const
{
    QStringList items;
    for (const Part &part : parts) {
        for (const Counted &counted : part.counted)
            items += counted.items;
    }
    items.removeDuplicates();
    return items;
}

QString debtMeaning()
{
    return Sheets::tr(
        "Of each finding that is not accepted: 5 for an error, 2 for a warning, 1 for "
        "information; twice that where something of criticality 3 or 4 is concerned.");
}

QString percentText(double part)
{
    return Sheets::tr("%1 %").arg(int(std::floor(part * 100 + 1e-9)));
}

FigureSheet hoursSheet(const Vocabulary &words)
{
    return HoursSheet(words).made();
}

FigureSheet costSheet(const Vocabulary &words)
{
    return CostSheet(words).made();
}

FigureSheet debtSheet(const Vocabulary &words, const Report &report)
{
    const Graph &graph = words.graph();
    const QHash<QString, Finding> findings = findingsByKey(report);
    FigureSheet sheet {u"debt"_s, Sheets::tr("Marketing debt"), {}, {}, {}, {}};
    sheet.total = {sheet.id,
                   altogether(),
                   spokenLocale().toString(report.debt()),
                   debtMeaning(),
                   findingParts(graph, findings, countedKeys(report))};
    sheet.breakdowns.append(
        debtBreakdown(graph, findings, debtByDepartment(graph, report), u"department"_s));
    sheet.breakdowns.last().label = Sheets::tr("by department");
    sheet.breakdowns.append(
        debtBreakdown(graph, findings, debtByJourney(graph, report, words.today()), u"journey"_s));
    sheet.breakdowns.last().label = Sheets::tr("by journey");
    sheet.breakdowns.last().note =
        Sheets::tr("What concerns several journeys counts for each of them, and what concerns none "
                   "for none.");
    return sheet;
}

FigureSheet answeredSheet(const Graph &graph, const Report &report)
{
    Asked all;
    std::map<QString, Asked> bySubject;
    for (const Answer &answer : report.answers) {
        count(all, graph, answer);
        count(bySubject[answer.rule->pack()], graph, answer);
    }
    FigureSheet sheet {u"answered"_s, Sheets::tr("Answered"), {}, {}, {}, {}};
    sheet.total =
        all.figure(sheet.id,
                   altogether(),
                   Sheets::tr("Each rule asks something of each thing that it applies to. What "
                              "nobody knows yet is no finding, but an open question."));
    FigureSheet::Breakdown subjects {Sheets::tr("by subject"), {}, {}};
    for (const auto &[subject, asked] : bySubject)
        subjects.figures.append(asked.figure(u"answered:"_s + subject, subject, {}));
    sheet.breakdowns.append(subjects);
    return sheet;
}

FigureSheet trendSheet(const Graph &graph, const Report &report)
{
    const QList<SnapshotRow> snapshots = snapshotsOf(graph);
    const QHash<QString, Finding> findings = findingsByKey(report);
    FigureSheet sheet {
        u"trend"_s, Sheets::tr("Debt over time"), changeText(snapshots, report), {}, {}, {}};
    const auto value = [](int debt, double completeness) {
        //: %1 is the marketing debt, %2 how much is answered, such as "71 %"
        return Sheets::tr("%1 · %2 answered")
            .arg(spokenLocale().toString(debt), percentText(completeness));
    };
    FigureSheet::Breakdown course;
    for (const SnapshotRow &snapshot : snapshots) {
        const QString day = dayText(snapshot.date);
        course.figures.append({u"trend:"_s + snapshot.id,
                               snapshot.name.isEmpty() ? day : u"%1 · %2"_s.arg(day, snapshot.name),
                               value(snapshot.debt, snapshot.completeness),
                               {},
                               snapshotParts(graph, findings, snapshot)});
        sheet.course.append(snapshot.debt);
    }
    sheet.course.append(report.debt());
    sheet.breakdowns.append(course);
    sheet.total = {sheet.id,
                   Sheets::tr("Now"),
                   value(report.debt(), report.completeness()),
                   Sheets::tr("The marketing debt of each snapshot. “Take a snapshot of the "
                              "findings” in the menu “File” adds one."),
                   findingParts(graph, findings, countedKeys(report))};
    return sheet;
}

QList<FigureSheet> figureSheets(const Graph &graph, const Report &report, QDate today)
{
    const Vocabulary words(graph, today);
    QList<FigureSheet> sheets {hoursSheet(words),
                               costSheet(words),
                               debtSheet(words, report),
                               answeredSheet(graph, report),
                               trendSheet(graph, report)};
    for (FigureSheet &sheet : sheets) {
        if (sheet.headline.isEmpty())
            sheet.headline = sheet.total.value;
    }
    return sheets;
}

} // namespace martlet
