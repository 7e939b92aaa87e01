// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/finding.h"
#include "model/base/result.h"
#include "model/change/draft.h"

#include <QDate>

namespace martlet {

/// Something that a fix must be told before it can be done.
enum class FixInput {
    Person, ///< who: a person or a team
    Text, ///< why, or how
    Fields, ///< values of the fix's fields
    Item, ///< another item of the fix's kinds
    Until, ///< a last day; may be left open
};

/// What a fix was told. Only what its inputs name is read.
struct FixAnswer
{
    QString person; ///< identity of a person or team
    QString text;
    QHash<Key, Value> values; ///< by field; a field that is missing here stays as it is
    QString item; ///< identity
    QDate until; ///< invalid: for good
    QDate today = QDate::currentDate();
};

/// A quick fix: an ordinary change that makes findings go away, or brings them nearer to it. It
/// takes several findings at once, of which it leaves out those that it cannot help.
struct Fix
{
    /// Adds what is to be done to the draft. Fails with WrongUse, and leaves the draft alone, where
    /// an input that is needed is missing.
    using Perform = std::function<Result<void>(
        Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)>;
    /// Identities to offer for the person or item it asks for, the best first.
    using Suggest =
        std::function<QStringList(const Graph &graph, const QList<Finding> &findings, QDate today)>;

    QString id; ///< "assign-owner"
    QByteArray labelSource; ///< English
    QList<FixInput> inputs; ///< in the order in which to ask
    Perform perform;
    Suggest suggest; ///< null where it offers nothing
    /// That Fields asks for; empty: those that the findings miss.
    QList<Key> fields = {};
    QList<Key> kinds = {}; ///< of the item that Item asks for
    bool onlySuggested = false; ///< Item may be nothing but what is suggested

    QString label() const;
};

/// All fixes in the order of their identities; those of a finding are named by Finding::fixes.
const QList<Fix> &fixes();
/// The fix of that identity, or null.
const Fix *findFix(const QString &id);

/// What a fix asks for, of the fields of these findings' items.
QList<Key> fixFields(const Fix &fix, const QList<Finding> &findings);

/// Which items a fix sets a field of: the key items of the findings that have the field; where none
/// has, the items concerned that have it; the project, where a finding is about it as a whole.
QStringList fixTargets(const Graph &graph, const QList<Finding> &findings, Key field);

/// Whether the person's last day is over.
bool hasLeft(const Graph &graph, const QString &person, QDate today);

/// The people and teams who own the neighbours of the findings' items, or the ends of relations, or
/// anything where a finding is about the project as a whole; the most frequent first. Those who
/// have left are not among them.
QStringList likelyOwners(const Graph &graph, const QList<Finding> &findings, QDate today);

/// Live tools that a tool could exchange data with: hubs and customer bases first, then those of
/// its own department, then the best connected.
QStringList likelyPartners(const Graph &graph, const QList<Finding> &findings, QDate today);

} // namespace martlet
