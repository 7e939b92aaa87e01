// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/reports.h"
#include "model/analysis/waivers.h"

#include <QLocale>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class TextReport
{
    Q_DECLARE_TR_FUNCTIONS(martlet::TextReport)

public:
    TextReport(const ReportSubject &subject, bool coloured)
        : m_graph(subject.graph)
        , m_report(subject.report)
        , m_scenario(subject.scenario)
        , m_balance(subject.balance)
        , m_now(subject.now)
        , m_coloured(coloured)
    { }

    QString written()
    {
        writeFigures();
        writeBalance();
        writeFirst();
        for (const Rule *rule : m_report.rules())
            writeRule(*rule);
        writeAccepted();
        writeStale();
        writeSkipped();
        writeOddSettings();
        return m_lines.join(u'\n') + u'\n';
    }

private:
    static constexpr qsizetype rollUpFrom = 26;

    void line(const QString &text, int indent = 0)
    {
        m_lines.append(text.isEmpty() ? QString() : QString(indent, u' ') + text);
    }

    void heading(const QString &text)
    {
        line({});
        line(m_coloured ? u"\u001b[1m%1\u001b[0m"_s.arg(text) : text);
    }

    QString word(Severity severity) const
    {
        const QString label = severityLabel(severity);
        if (!m_coloured)
            return label;
        const int colour = severity == Severity::Error ? 31
            : severity == Severity::Warning            ? 33
                                                       : 36;
        return u"\u001b[%1m%2\u001b[0m"_s.arg(QString::number(colour), label);
    }

    QString sentence(const Finding &finding) const { return sentence(m_graph, finding); }

    QString sentence(const Graph &graph, const Finding &finding) const
    {
        //: %1 is a severity such as "Warning", %2 what was seen
        return tr("%1: %2").arg(word(finding.severity), whatWasSeen(graph, finding));
    }

    void writeFigures()
    {
        const QString name = itemName(m_graph, projectId);
        const bool hasName = !m_graph.project().name().isEmpty();
        if (!m_scenario.isEmpty())
            line(tr("%1, as in the scenario “%2”")
                     .arg(hasName ? name : tr("This project"), m_scenario));
        else
            line(hasName ? name : tr("This project"));
        line(tr("Errors: %1. Warnings: %2. Information: %3. Accepted with a reason: %4.")
                 .arg(m_report.count(Severity::Error))
                 .arg(m_report.count(Severity::Warning))
                 .arg(m_report.count(Severity::Info))
                 .arg(m_report.waivedCount()));
        line(tr("Marketing debt: %1. Known of what the rules ask: %2 %.")
                 .arg(m_report.debt())
                 .arg(int(m_report.completeness() * 100 + 1e-9)));
        if (m_report.findings.isEmpty())
            line(tr("Nothing was found."));
    }

    void writeBalance()
    {
        if (m_scenario.isEmpty())
            return;
        line(m_balance.sentence());
        if (m_balance.leftOut)
            line(m_balance.remark());
        writeChanging(tr("These go with the scenario"), m_now, m_balance.going);
        writeChanging(tr("These come with it"), m_graph, m_balance.coming);
    }

    void writeChanging(const QString &title, const Graph &graph, const QList<Finding> &findings)
    {
        if (findings.isEmpty())
            return;
        heading(title);
        for (const Finding &finding : findings)
            line(u"%1 [%2]"_s.arg(sentence(graph, finding), finding.rule), 2);
    }

    // With a handful of findings the list of all is the list to start with.
    void writeFirst()
    {
        const QList<Finding> first = m_report.firstFindings();
        const qsizetype open = m_report.findings.size() - m_report.waivedCount();
        if (open <= first.size())
            return;
        heading(tr("Start with these"));
        int number = 0;
        for (const Finding &finding : first)
            line(u"%1. %2 [%3]"_s.arg(QString::number(++number), sentence(finding), finding.rule),
                 2);
    }

    void writeRule(const Rule &rule)
    {
        QList<Finding> found;
        for (const Finding &finding : m_report.findings) {
            if (finding.rule == rule.id && !finding.isWaived())
                found.append(finding);
        }
        if (found.isEmpty())
            return;
        //: the name of a rule, its identity, and how many findings it has
        heading(tr("%1 (%2): %3").arg(rule.title(), rule.id).arg(found.size()));
        line(tr("Why it matters: %1").arg(rule.why()), 2);
        line(tr("What to do: %1").arg(rule.doText()), 2);
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
            writeFindings(found, severity);
    }

    void writeFindings(const QList<Finding> &found, Severity severity)
    {
        constexpr qsizetype mostNames = 60;
        QStringList sentences;
        QStringList concerned;
        for (const Finding &finding : found) {
            if (finding.severity != severity)
                continue;
            sentences.append(sentence(finding));
            concerned += finding.keyItems;
            if (m_graph.contains(finding.detail))
                concerned.append(finding.detail);
        }
        concerned.removeDuplicates();
        if (sentences.size() >= rollUpFrom) {
            //: a severity, a number of findings, and the names of what they are about
            line(tr("%1 (%2): %3")
                     .arg(word(severity),
                          QString::number(sentences.size()),
                          itemNames(m_graph, concerned, mostNames)),
                 4);
            return;
        }
        for (const QString &each : std::as_const(sentences))
            line(each, 4);
    }

    void writeAccepted()
    {
        if (m_report.waivedCount() == 0)
            return;
        heading(tr("Accepted with a reason: %1").arg(m_report.waivedCount()));
        for (const Finding &finding : m_report.findings) {
            if (!finding.isWaived())
                continue;
            line(u"%1 [%2]"_s.arg(sentence(finding), finding.rule), 2);
            line(acceptanceSentence(m_graph, finding.waiver), 4);
        }
    }

    void writeStale()
    {
        if (m_report.staleWaivers.isEmpty())
            return;
        heading(tr("Acceptances that accept nothing now: %1").arg(m_report.staleWaivers.size()));
        for (const QString &waiver : m_report.staleWaivers)
            line(waiverTitle(m_graph, waiver), 2);
    }

    void writeSkipped()
    {
        const QList<SkippedRule> skipped = m_report.skippedRules();
        if (skipped.isEmpty())
            return;
        heading(tr("Your own rules that were not used: %1").arg(skipped.size()));
        for (const SkippedRule &rule : skipped)
            line(rule.text(), 2);
    }

    void writeOddSettings()
    {
        if (m_report.oddSettings.isEmpty())
            return;
        heading(tr("Settings that were not used: %1").arg(m_report.oddSettings.size()));
        for (const QString &sentence : m_report.oddSettings)
            line(sentence, 2);
    }

    const Graph &m_graph;
    const Report &m_report;
    QString m_scenario;
    const Balance &m_balance;
    const Graph &m_now;
    bool m_coloured;
    QStringList m_lines;
};

} // namespace

QString textReport(const ReportSubject &subject, bool coloured)
{
    return TextReport(subject, coloured).written();
}

} // namespace martlet
