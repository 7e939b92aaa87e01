// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/key.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace martlet {

/// Kinds and fields that leave a project together or not at all.
struct RedactionTopic
{
    Q_DECLARE_TR_FUNCTIONS(martlet::RedactionTopic)

public:
    /// A field of a kind; an empty kind stands for all elements and relations.
    using Field = std::pair<Key, Key>;

    QString id; ///< "costs"; empty: what every redacted copy has
    QByteArray labelSource; ///< English
    QByteArray coversSource; ///< English: what belongs to it
    QList<Key> kinds;
    QList<Field> fields;

    QString label() const { return tr(labelSource.constData()); }
    QString covers() const { return tr(coversSource.constData()); }
};

/// All of them, what every copy has first. What is in none of them never leaves: plans, accepted
/// findings, snapshots, own rules, where a value comes from, and whatever this version does not
/// know.
const QList<RedactionTopic> &redactionTopics();

/// The topic of that identity, or null.
const RedactionTopic *redactionTopic(const QString &id);

} // namespace martlet
