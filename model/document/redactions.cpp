// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/redactions.h"

#include "model/base/text.h"
#include "model/document/document.h"
#include "model/redaction/masking.h"

#include <QCoreApplication>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Redactions
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Redactions)
};

void commitSetting(Document *document, const QString &label, const Value &value)
{
    Draft draft(document->graph());
    if (!draft.graph().contains(projectId))
        draft.create(u"project"_key, {}, projectId);
    draft.set(projectId, u"redactions"_key, value);
    document->commit(label, draft);
}

/// What a person types after --redact, and what stands in names of files.
QString idOf(const QString &name)
{
    constexpr qsizetype longest = 40;
    const QString id = wordsOf(name).join(u'-').left(longest);
    return id.isEmpty() ? u"own"_s : id;
}

QString numbered(const QString &text, const QStringList &taken, const QString &gap)
{
    QString free = text;
    for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number)
        free = text + gap + QString::number(number);
    return free;
}

} // namespace

QString addRedaction(Document *document, RedactionProfile profile, const QString &name)
{
    const QString clean = cleanText(name, nameLimit).simplified();
    if (clean.isEmpty())
        return {};
    QStringList taken;
    for (const RedactionProfile &other : redactionProfiles(document->graph()))
        taken += {other.id, other.name};
    profile.name = numbered(clean, taken, u" "_s);
    profile.id = numbered(idOf(profile.name), taken, u"-"_s);
    commitSetting(document,
                  Redactions::tr("Keep the choice “%1” of what leaves").arg(profile.name),
                  withRedaction(document->graph(), profile));
    return profile.id;
}

void changeRedaction(Document *document, const RedactionProfile &profile)
{
    RedactionProfile clean = profile;
    clean.name = cleanText(profile.name, nameLimit).simplified();
    if (!clean.name.isEmpty())
        commitSetting(document,
                      Redactions::tr("Change the choice “%1” of what leaves").arg(clean.name),
                      withRedaction(document->graph(), clean));
}

void removeRedaction(Document *document, const RedactionProfile &profile)
{
    commitSetting(document,
                  Redactions::tr("Delete the choice “%1” of what leaves").arg(profile.name),
                  withoutRedaction(document->graph(), profile.id));
}

} // namespace martlet
