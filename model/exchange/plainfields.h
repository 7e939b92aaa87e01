// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/itemmatcher.h"

namespace martlet {

/// A field as other programs keep it: values as interface.md writes them, items by their names.
struct PlainField
{
    Key field;
    QString text;
};

/// What is known of an item besides its name, in the order of the schema, to be handed to others:
/// nothing that is confidential.
QList<PlainField> plainFields(const Item &item, const Graph &graph, const Schema &schema);

/// Sets fields of new items from such texts. References wait until finish(), because what they name
/// may stand further down.
class PlainFieldReader
{
    Q_DECLARE_TR_FUNCTIONS(martlet::PlainFields)

public:
    PlainFieldReader(Draft &draft, ItemMatcher &matcher, ImportReport &report, QString source);

    /// Whether the kind of the item has the field. \a line and \a place say where in the file.
    bool read(const QString &item, const PlainField &field, int line, const QString &place);
    /// People, teams, data objects and journeys that are named and missing are made.
    void finish();

private:
    struct Waiting
    {
        QString item;
        PlainField field;
        int line = 0;
        QString place;
    };

    QString named(const FieldRow &row, const QString &name);
    void refer(const Waiting &waiting);

    Draft &m_draft;
    ItemMatcher &m_matcher;
    ImportReport &m_report;
    QString m_source;
    QList<Waiting> m_waiting;
};

} // namespace martlet
