// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/figuresheets.h"
#include "model/base/text.h"
#include "model/report/auditpart.h"

namespace martlet {

namespace {

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

} // namespace

void writeMethod(AuditBook &book)
{
    AuditMethod(book).write();
}

} // namespace martlet
