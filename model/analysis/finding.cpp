// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/finding.h"

#include "model/analysis/waivers.h"
#include "model/base/text.h"
#include "model/schema/schema.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct SeverityRow
{
    QLatin1StringView id;
    const char *label = nullptr;
};

// In the order of the enumeration.
constexpr std::array<SeverityRow, 4> severities {{
    {"off"_L1, QT_TRANSLATE_NOOP("martlet::Finding", "Off")},
    {"info"_L1, QT_TRANSLATE_NOOP("martlet::Finding", "Information")},
    {"warning"_L1, QT_TRANSLATE_NOOP("martlet::Finding", "Warning")},
    {"error"_L1, QT_TRANSLATE_NOOP("martlet::Finding", "Error")},
}};

bool isReserved(QChar c)
{
    if (c < u'\x7f')
        return c <= u' ' || c == u'%' || c == u',' || c == u'#' || c == u'*';
    return c.isSpace() || c.category() == QChar::Other_Control;
}

QString escaped(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isReserved))
        return text;
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (isReserved(c))
            safe += QString::fromLatin1(QString(c).toUtf8().toPercentEncoding({}, "*"));
        else
            safe += c;
    }
    return safe;
}

} // namespace

QString severityId(Severity severity)
{
    return severities[size_t(severity)].id.toString();
}

std::optional<Severity> severityNamed(QStringView id)
{
    for (size_t i = 0; i < severities.size(); ++i) {
        if (id == severities[i].id)
            return Severity(i);
    }
    return {};
}

QString severityLabel(Severity severity)
{
    return QCoreApplication::translate("martlet::Finding", severities[size_t(severity)].label);
}

QString findingKey(const QString &rule, const QStringList &items, const QString &detail)
{
    if (items.size() > 1 && !std::is_sorted(items.begin(), items.end())) {
        QStringList ordered = items;
        ordered.sort();
        return findingKey(rule, ordered, detail);
    }
    qsizetype size = rule.size() + 1 + detail.size() + 1;
    for (const QString &item : items)
        size += item.size() + 1;
    QString key;
    key.reserve(size);
    key += rule;
    key += u':';
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i > 0)
            key += u',';
        key += escaped(items[i]);
    }
    if (!detail.isEmpty())
        key += u'#' + escaped(detail);
    return key;
}

const Advice &Finding::advised() const
{
    static const Advice none;
    return advice ? *advice : none;
}

QString whatWasSeen(const Graph &graph, const Finding &finding)
{
    const QString seen = finding.seen ? finding.seen(graph) : QString();
    if (finding.endedWaiver.isEmpty())
        return seen;
    return seen + u' ' + endedSentence(graph, finding.endedWaiver);
}

/// A comment has no name of its own, and goes by what it is on.
static QString commentName(const Graph &graph, const Item &comment)
{
    const QString on = comment.fields.get(u"on"_key).text();
    if (on != comment.id && graph.contains(on))
        //: %1 is the name of a tool or anything else
        return QCoreApplication::translate("martlet::Finding", "Comment on %1")
            .arg(itemName(graph, on));
    return QCoreApplication::translate("martlet::Finding", "Comment");
}

QString itemName(const Graph &graph, const QString &id)
{
    const Item *item = graph.find(id);
    if (!item)
        return id;
    if (!item->from.isEmpty())
        return itemName(graph, item->from) + u" → "_s + itemName(graph, item->to);
    const QString name = cleanText(item->name(), nameLimit).simplified();
    if (!name.isEmpty())
        return name;
    if (item->kind == u"comment"_key)
        return commentName(graph, *item);
    const KindRow *kind = Schema::kind(item->kind);
    //: %1 is a kind of thing, such as "Tool"
    return QCoreApplication::translate("martlet::Finding", "%1 without a name")
        .arg(kind ? kind->label() : item->kind.text());
}

QString itemNames(const Graph &graph, const QStringList &ids, qsizetype most)
{
    QStringList names;
    const qsizetype more = ids.size() > most ? ids.size() - most + 1 : 0;
    for (const QString &id : ids.first(ids.size() - more))
        names.append(itemName(graph, id));
    if (more > 0)
        names.append(
            QCoreApplication::translate("martlet::Finding", "%n more", nullptr, int(more)));
    return listText(names);
}

} // namespace martlet
