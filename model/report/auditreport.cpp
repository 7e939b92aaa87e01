// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/auditreport.h"

#include "model/analysis/figuresheets.h"
#include "model/base/text.h"
#include "model/drawing/cardgroups.h"
#include "model/report/auditpart.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// The maps between the findings and the journeys.
class AuditViews final : AuditPart
{
    Q_DECLARE_TR_FUNCTIONS(martlet::AuditReport)

public:
    using AuditPart::AuditPart;

    void write(const std::vector<PrintedView> &views)
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
};

/// How it was made, so that anybody can do it again.
class AuditMethod final : AuditPart
{
    Q_DECLARE_TR_FUNCTIONS(martlet::AuditReport)

public:
    using AuditPart::AuditPart;

    void write()
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

private:
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
};

void begin(AuditBook &book)
{
    book.document.title = book.say.project();
    book.document.date = book.words.today();
    book.document.notice = QCoreApplication::translate(
        "martlet::AuditReport", "Internal: names people, contracts and costs.");
}

} // namespace

ReportDocument auditReport(const Graph &graph,
                           const Report &report,
                           const std::vector<PrintedView> &views,
                           QDate today)
{
    AuditBook book(graph, report, today);
    begin(book);
    book.document.chapters = ReportDocument::Chapters::Follow;
    writeCover(book);
    writeFindings(book);
    AuditViews(book).write(views);
    writeJourneys(book);
    writeMeans(book);
    AuditMethod(book).write();
    return std::move(book.document);
}

ReportDocument auditSummary(const Graph &graph, const Report &report, QDate today)
{
    AuditBook book(graph, report, today);
    begin(book);
    book.document.chapters = ReportDocument::Chapters::OnePage;
    book.isSummary = true;
    writeCover(book);
    writeFindings(book);
    return std::move(book.document);
}

} // namespace martlet
