// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rulepage.h"

#include "model/analysis/fixes.h"
#include "model/analysis/profile.h"
#include "model/base/number.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class RulePage
{
    Q_DECLARE_TR_FUNCTIONS(martlet::RulePage)

public:
    struct Section
    {
        QString heading;
        QStringList lines;
        bool isList = false;
    };

    /// What no finding says.
    static QList<Section> condition(const Rule &rule)
    {
        return {{tr("What it looks for"), {rule.checks()}},
                {tr("How bad it is"), severities(rule)},
                {tr("What does not count"), {rule.spares()}},
                {tr("What is not known"), {rule.unknown()}},
                {tr("Why it is so exact"), {rule.reason()}},
                {tr("Limits that a project can change"), limits(rule), true}};
    }

    /// What every finding says.
    static QList<Section> advice(const Rule &rule)
    {
        return {{tr("Why it matters"), {rule.why()}},
                {tr("What to do"), {rule.doText()}},
                {tr("What the program offers to do"), fixLabels(rule), true}};
    }

    static QString plain(const QList<Section> &sections)
    {
        QStringList parts;
        for (const Section &section : sections) {
            if (!isEmpty(section))
                parts.append(section.heading + u'\n' + section.lines.join(u'\n'));
        }
        return parts.join(u"\n\n"_s);
    }

    static QString markdown(const QList<Section> &sections)
    {
        QString text;
        for (const Section &section : sections) {
            if (isEmpty(section))
                continue;
            const QString between = section.isList ? u"\n- "_s : u"\n\n"_s;
            const QString start = section.isList ? u"- "_s : QString();
            text += u"\n## "_s + section.heading + u"\n\n"_s + start + section.lines.join(between)
                + u'\n';
        }
        return text;
    }

    //: a table of rules and how many cases test each of their results
    static QStringList columns()
    {
        return {tr("Rule"), tr("What it finds"), tr("Subject"), tr("Mostly")};
    }

    static QStringList caseColumns()
    {
        return {
            tr("Cases that fire"), tr("must not fire"), tr("are not known"), tr("do not apply")};
    }

    static QString introduction()
    {
        return tr("Each rule looks for one thing. A finding says what was seen, why it matters and "
                  "what to do; the pages say exactly when it comes, and when it does not.");
    }

    static QString title() { return tr("The rules"); }

private:
    static bool isEmpty(const Section &section) { return section.lines.join(QString()).isEmpty(); }

    static QStringList severities(const Rule &rule)
    {
        QStringList lines;
        lines.append(rule.severity == Severity::Off
                         ? tr("It is off until a profile or the project turns it on.")
                         //: how bad the findings of a rule are, such as "Warning"
                         : tr("Mostly: %1.").arg(severityLabel(rule.severity)));
        if (!rule.severityText().isEmpty())
            lines.append(rule.severityText());
        for (const Profile &profile : profiles()) {
            const auto severity = profile.severities.constFind(rule.id);
            if (severity != profile.severities.constEnd())
                //: %1 is a profile such as "Workshop", %2 a severity such as "Warning"
                lines.append(tr("With the profile “%1”: %2.")
                                 .arg(profile.label(), severityLabel(*severity)));
        }
        return lines;
    }

    static QStringList limits(const Rule &rule)
    {
        QStringList lines;
        for (const Parameter &parameter : rule.parameters) {
            const QString value = numberText(parameter.value);
            const QString unit = parameter.unit();
            //: a limit of a rule: what it is, its unit
            const QString label =
                unit.isEmpty() ? parameter.label() : tr("%1 (%2)").arg(parameter.label(), unit);
            //: a limit of a rule: what it is, its value, how files name it
            lines.append(tr("%1: %2, in files %3").arg(label, value, parameter.name));
        }
        return lines;
    }

    static QStringList fixLabels(const Rule &rule)
    {
        QStringList labels;
        for (const QString &id : rule.fixes) {
            if (const Fix *fix = findFix(id))
                labels.append(fix->label());
        }
        return labels;
    }
};

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QStringList indexCells(const Rule &rule)
{
    return {u"[%1](%2)"_s.arg(rule.id, rulePageName(rule)),
            rule.title(),
            rule.pack(),
            severityLabel(rule.severity)};
}

QStringList caseCells(const RuleCases &cases)
{
    QStringList cells;
    for (const int count : {cases.fire, cases.pass, cases.unknown, cases.notApplying})
        cells.append(QString::number(count));
    return cells;
}

} // namespace

QString ruleText(const Rule &rule)
{
    return rule.id + u" · "_s + rule.pack() + u"\n\n"_s
        + RulePage::plain(RulePage::condition(rule));
}

QString rulePage(const Rule &rule)
{
    return u"# "_s + rule.title() + u"\n\n"_s + rule.id + u" · "_s + rule.pack() + u'\n'
        + RulePage::markdown(RulePage::condition(rule) + RulePage::advice(rule));
}

QString rulePageName(const Rule &rule)
{
    return rule.id + u".md"_s;
}

RuleCases casesIn(const QString &folder)
{
    RuleCases cases;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.expected"_s})) {
        QFile expected(file.filePath());
        if (!expected.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = expected.readAll().trimmed().split('\n');
        const auto open = std::count_if(lines.begin(), lines.end(), [](const QByteArray &line) {
            return line.startsWith("unknown ");
        });
        const bool silent = lines.first().isEmpty();
        const bool notApplying = file.fileName().startsWith("does-not-apply"_L1);
        cases.fire += !silent && open < lines.size() ? 1 : 0;
        cases.unknown += open > 0 ? 1 : 0;
        cases.pass += silent && !notApplying ? 1 : 0;
        cases.notApplying += notApplying ? 1 : 0;
    }
    return cases;
}

QString ruleIndex(const QString &cases)
{
    const QStringList heading =
        RulePage::columns() + (cases.isEmpty() ? QStringList() : RulePage::caseColumns());
    QString text = u"# "_s + RulePage::title() + u"\n\n"_s + RulePage::introduction() + u"\n\n"_s
        + row(heading) + u'|' + u"---|"_s.repeated(heading.size()) + u'\n';
    for (const Rule &rule : rules()) {
        const QStringList counts =
            cases.isEmpty() ? QStringList() : caseCells(casesIn(cases + u'/' + rule.id));
        text += row(indexCells(rule) + counts);
    }
    return text;
}

} // namespace martlet
