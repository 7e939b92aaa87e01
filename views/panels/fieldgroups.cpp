// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/fieldgroups.h"

#include <algorithm>

namespace martlet {

namespace {

struct GroupOf
{
    Q_DECLARE_TR_FUNCTIONS(martlet::FieldGroup)
public:
    const char *title;
    QList<QStringView> fields;
};

// Fields that are named nowhere here come under "More", so that a new one is never lost.
const QList<GroupOf> &groups()
{
    static const QList<GroupOf> all {
        {"", {u"owner",       u"department", u"layer",         u"journey",
              u"stage",       u"lifecycle",  u"category",      u"mode",
              u"rhythm",      u"objects",    u"personal-data", u"customer-repeats",
              u"criticality", u"feeling",    u"type",          u"sensitivity",
              u"team",        u"as",         u"about",         u"asked-of",
              u"answer",      u"definition", u"incentive",     u"responsible",
              u"due",         u"customer",   u"goal",          u"leading",
              u"tags",        u"note"}},
        {QT_TRANSLATE_NOOP("martlet::FieldGroup", "People"),
         {u"tech-owner", u"backup-owner", u"human-in-charge", u"ambassador", u"active-until"}},
        {QT_TRANSLATE_NOOP("martlet::FieldGroup", "Running it"),
         {u"vendor",
          u"hosting",
          u"role",
          u"parent",
          u"replacement",
          u"trial-until",
          u"stands-alone",
          u"fallback",
          u"format",
          u"two-way",
          u"monitored",
          u"monitored-how",
          u"on-failure",
          u"minutes-per-run",
          u"runs-per-month",
          u"rework-pct",
          u"conflict-rule",
          u"authority-write"}},
        {QT_TRANSLATE_NOOP("martlet::FieldGroup", "Data and law"),
         {u"dpa",
          u"residency",
          u"safeguard",
          u"subjects",
          u"core",
          u"retention",
          u"purpose",
          u"legal-basis",
          u"consent",
          u"encrypted"}},
        {QT_TRANSLATE_NOOP("martlet::FieldGroup", "Contract and cost"),
         {u"cost-per-year",
          u"contract-end",
          u"notice-days",
          u"auto-renew",
          u"renewal-decision",
          u"seats-paid",
          u"seats-used",
          u"quota",
          u"quota-used"}},
        {QT_TRANSLATE_NOOP("martlet::FieldGroup", "Artificial intelligence"),
         {u"uses-ai", u"ai-acts", u"review-step"}},
        {QT_TRANSLATE_NOOP("martlet::FieldGroup", "How it is known"),
         {u"evidence", u"verified-on", u"created-on"}},
    };
    return all;
}

} // namespace

static QList<FieldRow> commonRows(const Schema &schema, const QList<Key> &kinds)
{
    QList<FieldRow> rows;
    for (const FieldRow *row : schema.fieldsOf(kinds.first())) {
        const bool everywhere = std::all_of(kinds.begin(), kinds.end(), [&](Key kind) {
            return schema.field(kind, row->id) != nullptr;
        });
        if (everywhere && row->type != FieldType::Json && row->id != key::name)
            rows.append(*row);
    }
    return rows;
}

static QList<FieldRow> taken(QList<FieldRow> *rows, const QList<QStringView> &ids)
{
    QList<FieldRow> found;
    for (const QStringView id : ids) {
        const auto row = std::find_if(rows->begin(), rows->end(), [id](const FieldRow &candidate) {
            return candidate.id.text() == id;
        });
        if (row != rows->end()) {
            found.append(*row);
            rows->erase(row);
        }
    }
    return found;
}

QList<FieldGroup> groupedFields(const Schema &schema, const QList<Key> &kinds)
{
    if (kinds.isEmpty())
        return {};
    QList<FieldRow> rest = commonRows(schema, kinds);
    QList<FieldGroup> result;
    for (const GroupOf &group : groups()) {
        const QList<FieldRow> rows = taken(&rest, group.fields);
        const QString title = *group.title ? GroupOf::tr(group.title) : QString();
        if (!rows.isEmpty())
            result.append({title, rows});
    }
    if (!rest.isEmpty())
        result.append({GroupOf::tr("More"), rest});
    return result;
}

} // namespace martlet
