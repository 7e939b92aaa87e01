// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/csvrow.h"
#include "model/analysis/reports.h"

#include <QStringList>

namespace martlet {

using namespace Qt::StringLiterals;

static QString cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r\0").left(7).contains(text.front()))
        text.prepend(u'\'');
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    return plain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvRow(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(cell(text));
    return cells.join(u',').toUtf8() + "\r\n";
}

static QByteArray findingRow(const Graph &graph, const Finding &finding)
{
    QStringList names;
    for (const QString &item : finding.items)
        names.append(itemName(graph, item));
    const auto waiver = [&](QStringView field) {
        return graph.value(finding.waiver, Key(field)).text();
    };
    const QString person = waiver(u"person");
    return csvRow({finding.rule,
                   severityId(finding.severity),
                   finding.title(),
                   finding.key,
                   names.join(u"; "_s),
                   whatWasSeen(graph, finding),
                   finding.why(),
                   finding.doText(),
                   waiver(u"reason"),
                   person.isEmpty() ? QString() : itemName(graph, person),
                   waiver(u"until")});
}

QByteArray csvReport(const ReportSubject &subject)
{
    QByteArray csv = csvRow({u"rule"_s,
                             u"severity"_s,
                             u"title"_s,
                             u"key"_s,
                             u"items"_s,
                             u"seen"_s,
                             u"why"_s,
                             u"do"_s,
                             u"waiver-reason"_s,
                             u"waiver-person"_s,
                             u"waiver-until"_s});
    for (const Finding &finding : subject.report.findings)
        csv += findingRow(subject.graph, finding);
    return csv;
}

} // namespace martlet
