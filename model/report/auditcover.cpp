// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/breakdown.h"
#include "model/analysis/figuresheets.h"
#include "model/analysis/findingtext.h"
#include "model/base/text.h"
#include "model/report/auditpart.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Unqualified, or the texts below would be taken for those of Doc.
using Tile = ReportDocument::Tile;

/// The first page: the figures, how they went, and what to start with in a line each.
class AuditCover final : AuditPart
{
    Q_DECLARE_TR_FUNCTIONS(martlet::AuditReport)

public:
    using AuditPart::AuditPart;

    void write()
    {
        writeTiles();
        writeCourse();
        writeOutlook();
    }

private:
    void writeTiles()
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
        m_book.document.cover.emplace_back(tiles);
        m_book.document.cover.emplace_back(Doc::Paragraph {extent()});
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
            m_book.document.cover.emplace_back(Doc::Paragraph {tr("Nothing was found.")});
        else
            m_book.document.cover.emplace_back(std::move(made));
    }

    void writeCourse()
    {
        if (m_snapshots.isEmpty())
            return;
        Doc::Course course {tr("Marketing debt over time"), {}};
        for (const SnapshotRow &snapshot : m_snapshots)
            course.points.push_back({dayText(snapshot.date), double(std::max(0, snapshot.debt))});
        course.points.push_back({dayText(m_words.today()), double(m_report.debt())});
        m_book.document.cover.emplace_back(course);
        m_book.document.cover.emplace_back(Doc::Paragraph {movement()});
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
};

} // namespace

void writeCover(AuditBook &book)
{
    AuditCover(book).write();
}

} // namespace martlet
