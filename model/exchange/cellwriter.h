// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"
#include "model/exchange/csvvalues.h"

#include <QCoreApplication>

namespace martlet {

/// A change of many cells in the making. What is written into them is read with the mercy of an
/// import; names that nothing bears yet make the person, team or thing that they name.
class CellWriter
{
    Q_DECLARE_TR_FUNCTIONS(martlet::CellWriter)

public:
    explicit CellWriter(const Graph &graph);

    const Draft &draft() const { return m_draft; }
    /// Names of what was made on the way.
    const QStringList &made() const { return m_made; }

    // Each of these says why in a sentence where the value cannot be there, and changes nothing.

    std::optional<QString> write(const QString &item, const FieldRow &field, const QString &text);
    std::optional<QString> set(const QString &item, const FieldRow &field, const Value &value);

    /// A new element, which gets what is known of its name. Returns its identity, or nothing where
    /// the name is empty.
    QString add(Key kind, const QString &name);
    /// An element with that identity and nothing but its name.
    void addAs(const QString &id, Key kind, const QString &name);
    /// A relation between two elements; \a id is made where it is empty. An empty identity where
    /// they cannot be joined like that.
    QString relate(Key kind, const QString &from, const QString &to, const QString &id = {});
    /// The currency of amounts that name none.
    QString usualCurrency() const;

private:
    CsvValues::Reading read(const FieldRow &field, const Value &before, const QString &text);
    CsvValues::Reading
    readReferences(const FieldRow &field, const Value &before, const QString &text);
    QString takenNamed(QStringList *ids, const QString &name) const;
    std::optional<QString> endProblem(const QString &relation, Key end, const Value &value) const;
    using Names = QHash<std::pair<Key, QString>, QString>;
    Names &named();
    QString found(const FieldRow &field, const QString &name);
    QString foundOrMade(const FieldRow &field, const QString &name);

    Draft m_draft;
    CsvValues m_values;
    QStringList m_made;
    /// Elements by kind and normalised name; made when a name is looked up for the first time.
    std::optional<Names> m_named;
};

} // namespace martlet
