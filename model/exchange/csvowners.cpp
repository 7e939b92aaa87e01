// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/csvowners.h"

#include "model/base/text.h"
#include "model/exchange/csvwords.h"

#include <QRegularExpression>

namespace martlet {

using namespace Qt::StringLiterals;

static const Key team(u"team");
static const Key person(u"person");

static QStringList halves(const QString &cell)
{
    QStringList parts = cell.split(u'/');
    for (QString &part : parts)
        part = part.simplified();
    parts.removeAll(QString());
    return parts;
}

CsvOwners::CsvOwners(const CsvColumns &columns, const CsvTable &table, const Graph &graph)
{
    for (const Key kind : {person, team}) {
        for (const Item *item : graph.itemsOf(kind))
            m_known.insert(normalisedName(item->name()), kind);
    }
    const QStringList departments = graph.project().fields.get(Key(u"departments")).list();
    for (const QString &department : departments)
        m_departments.insert(normalisedName(department));
    int owners = 0;
    int divided = 0;
    for (qsizetype i = columns.headerRow() + 1; i < table.rows.size(); ++i) {
        const QString department = columns.cell(table.rows[i], u"department");
        if (!department.isEmpty())
            m_departments.insert(normalisedName(department));
        const QString owner = columns.cell(table.rows[i], u"owner");
        if (owner.isEmpty() || m_known.contains(normalisedName(owner)))
            continue;
        ++owners;
        divided += owner.count(u'/') == 1 && halves(owner).size() == 2 ? 1 : 0;
    }
    m_slashesDivide = owners > 2 && divided == owners;
}

bool CsvOwners::isTeam(const QString &name) const
{
    const QString known = normalisedName(name);
    return csvwords::isDepartment(name) || m_departments.contains(known)
        || m_known.value(known) == team;
}

CsvOwners::Name CsvOwners::named(const QString &text) const
{
    static const QRegularExpression address(u"\\s*<[^>]*>"_s);
    QString name = text;
    name.remove(address);
    name = cleanText(name, nameLimit).simplified();
    if (name.isEmpty())
        name = cleanText(text, nameLimit).simplified();
    return {name, isTeam(name) ? team : person, {}};
}

QList<CsvOwners::Name> CsvOwners::names(const QString &cell) const
{
    if (const auto known = m_known.find(normalisedName(cell)); known != m_known.end())
        return {{cell, *known, {}}};
    const QStringList parts = halves(cell);
    const bool isDivided = parts.size() == 2 && (m_slashesDivide || isTeam(parts[0]))
        && !csvwords::isDepartment(parts[1]);
    if (isDivided)
        return {{parts[1], person, parts[0]}};
    static const QRegularExpression separators(
        u"[,;&+/\n、，；]|\\s(?:and|und|и|和)\\s"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // "R&D" is a department, not two people.
    if (isTeam(cell))
        return {named(cell)};
    QList<Name> names;
    const QStringList pieces = cell.split(separators);
    for (const QString &piece : pieces) {
        if (!piece.trimmed().isEmpty())
            names.append(named(piece));
    }
    return names;
}

QString CsvOwners::extra(const QString &cell) const
{
    const QList<Name> all = names(cell);
    QStringList more;
    for (qsizetype i = 2; i < all.size(); ++i)
        more.append(all[i].name);
    if (more.isEmpty())
        return {};
    return QCoreApplication::translate("martlet::Csv", "Also responsible: %1")
        .arg(more.join(u", "_s));
}

} // namespace martlet
