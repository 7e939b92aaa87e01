// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace martlet {

/// How bad a finding is; Off only appears in settings, never on a finding.
enum class Severity { Off, Info, Warning, Error };

/// The identity of a severity as files and the command line write it: off, info, warning, error.
QString severityId(Severity severity);
/// The severity of that identity, or nothing.
std::optional<Severity> severityNamed(QStringView id);
/// The translated word for a severity ("Error").
QString severityLabel(Severity severity);

/// A sentence that is made when it is shown, since most never are. It holds identities and figures
/// by value and takes the names from the graph that was checked; runs on any thread.
using Sentence = std::function<QString(const Graph &graph)>;

/// What a rule says of all that it finds, translated.
struct Advice
{
    QString title;
    QString why; ///< why it matters, one sentence
    QString doText; ///< what to do
    QStringList fixes; ///< identities of quick fixes, see fixes.h
};

/// Something that a rule sees in a project, in words that can be read aloud.
struct Finding
{
    QString rule; ///< identity of the rule
    Severity severity = Severity::Warning;
    /// Stable across machines, languages and runs; see findingKey().
    QString key;
    QStringList keyItems; ///< identities of what the rule is about; none: the project as a whole
    QString detail; ///< tells findings of one rule about the same items apart
    QStringList items; ///< every element and relation concerned, ends of relations included
    int criticality = 0; ///< the highest of the items, 0 where none is known

    Sentence seen; ///< what was seen, naming things and figures; see whatWasSeen()
    std::shared_ptr<const Advice> advice; ///< of its rule; null until that has given it
    QStringList path; ///< identities to draw, in order
    QList<Key> missing; ///< fields that the fix "fill-in" asks for
    QString waiver; ///< identity of the waiver that accepts it, or nothing
    QString endedWaiver; ///< identity of a waiver whose day has come, or nothing

    bool isWaived() const { return !waiver.isEmpty(); }
    const QString &title() const { return advised().title; }
    const QString &why() const { return advised().why; }
    const QString &doText() const { return advised().doText; }
    const QStringList &fixes() const { return advised().fixes; }

private:
    const Advice &advised() const;
};

/// The key of a finding: `RULE:ITEM,ITEM#DETAIL` with the items in the order of their identities
/// and without `#DETAIL` where there is none. Identities may be any text, so '%', ',', '#', '*',
/// white space and control characters in them are written as %XX of their UTF-8 bytes.
QString findingKey(const QString &rule, const QStringList &items, const QString &detail = {});

/// What a finding saw in the graph that was checked, as a sentence; one that had been accepted for
/// a time says why it is there again.
QString whatWasSeen(const Graph &graph, const Finding &finding);

/// The name of an item on one line for people and reports; a relation is called "A → B", a thing
/// without a name "tool without a name".
QString itemName(const Graph &graph, const QString &id);
/// The names of items in a sentence: "A", "B and C". Of more than \a most, the last words say how
/// many more there are.
QString itemNames(const Graph &graph, const QStringList &ids, qsizetype most = 6);

} // namespace martlet
