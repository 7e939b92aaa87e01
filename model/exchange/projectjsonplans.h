// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/projectjsonlinks.h"

#include <QJsonArray>

namespace martlet {

/// The steps of the scenarios of a JSON project: turns names into identities, and leaves out what
/// has no sound form or is about nothing that is there or that a scenario adds.
class JsonPlans
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Json)

public:
    /// \a keepsUnknown: what a newer version put there stays. Appends to the problems of \a import
    /// what is left out, and to its notices what stays without meaning anything.
    JsonPlans(const JsonLinks &links, const Schema &schema, bool keepsUnknown, JsonImport &import);

    /// Takes down what the steps of a scenario add; needed of all of them before any is linked.
    void addPlanned(const QJsonValue &steps);
    QJsonValue linked(const QJsonValue &steps, const QString &place);

private:
    QJsonObject linkedStep(const QJsonObject &step, const QString &place);
    QJsonArray linkedEdits(const QJsonArray &edits, const QString &place);
    std::optional<QJsonObject> linkedEdit(const QJsonObject &edit, const QString &place);
    std::optional<QJsonObject> linkedSetting(const QJsonObject &edit, const QString &place);
    bool leadsSomewhere(const QJsonObject &edit) const;
    std::optional<QJsonObject> linkedRemoval(const QJsonObject &edit, const QString &place);
    std::optional<QJsonObject> linkedAddition(const QJsonObject &edit, const QString &place);
    bool isAddition(const QJsonObject &added, const KindRow &kind, const QString &place);
    bool linkEnds(QJsonObject &added, const KindRow &kind, const QString &place);
    QJsonObject linkedFields(Key kind, const QJsonObject &fields, const QString &place);
    std::optional<QJsonValue>
    linkedValue(Key kind, const QString &field, const QJsonValue &json, const QString &place);
    QString linkedReference(const FieldRow &row, const QString &text, const QString &place);
    std::optional<QString>
    found(const QString &text, const QList<Key> &kinds, const QString &place);
    Key kindOf(const QString &id) const;
    bool isText(const QJsonObject &object, QLatin1StringView member, const QString &place);
    bool hasOnly(const QJsonObject &object, const QStringList &known, const QString &place);
    void problem(const QString &place, const QString &sentence);

    const JsonLinks &m_links;
    const Schema &m_schema;
    bool m_keepsUnknown;
    JsonImport &m_import;
    QHash<QString, Key> m_planned; ///< kinds of what only comes with a scenario, by identity
};

} // namespace martlet
