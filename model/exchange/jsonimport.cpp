// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/jsonimport.h"

#include "model/base/text.h"
#include "model/change/scenariosteps.h"
#include "model/exchange/projectjson.h"
#include "model/graph/integrity.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class JsonUpdate
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Json)

public:
    JsonUpdate(const Graph &source, const QString &file, Draft &draft)
        : m_source(source)
        , m_file(file)
        , m_schema(source)
        , m_draft(draft)
    { }

    void run(ImportReport &report);

private:
    QString target(const Item &item, ImportReport &report) const;
    QString byName(const Item &item) const;
    QString byEnds(const Item &item) const;
    QString free(const QString &id, ImportReport &report) const;
    void matchAll(ImportReport &report);
    void update(const Item &item, ImportReport &report);
    QString moved(const QString &id) const { return m_targets.value(id, id); }
    Value moved(const Item &item, Key key, const Value &value) const;
    QJsonValue moved(const QJsonValue &json) const;
    QJsonObject movedNames(const QJsonObject &severities) const;
    bool setPlan(const QString &id, const Value &steps, bool isNew, ImportReport &report);
    bool set(const QString &id, Key key, const Value &value, bool isNew, ImportReport &report);

    const Graph &m_source;
    QString m_file;
    Schema m_schema;
    Draft &m_draft;
    QHash<QString, QString> m_targets; ///< identity in the file -> in the project
    QSet<QString> m_taken; ///< identities in the project that something was matched with
    QMultiHash<QString, QString> m_names; ///< kind and normalised name -> identity
    QMultiHash<QString, QString> m_ends; ///< kind and ends -> identity
};

QString nameKey(const Item &item)
{
    return item.kind.text() + u'\n' + normalisedName(item.name());
}

QString endsKey(Key kind, const QString &from, const QString &to)
{
    return kind.text() + u'\n' + from + u'\n' + to;
}

QString onlyFree(const QStringList &found, const QSet<QString> &taken)
{
    QString only;
    for (const QString &id : found) {
        if (taken.contains(id))
            continue;
        if (!only.isEmpty())
            return {};
        only = id;
    }
    return only;
}

QString JsonUpdate::byName(const Item &item) const
{
    return item.name().isEmpty() ? QString() : onlyFree(m_names.values(nameKey(item)), m_taken);
}

QString JsonUpdate::byEnds(const Item &item) const
{
    return onlyFree(m_ends.values(endsKey(item.kind, moved(item.from), moved(item.to))), m_taken);
}

QString JsonUpdate::free(const QString &id, ImportReport &report) const
{
    if (!m_draft.graph().contains(id))
        return id;
    report.unsure.append({m_file,
                          0,
                          u"id"_s,
                          id,
                          tr("Something else in the project has this identity: a new one was "
                             "given.")});
    return newIdentity();
}

QString JsonUpdate::target(const Item &item, ImportReport &report) const
{
    const ItemSort sort = Schema::kind(item.kind)->sort;
    QString found;
    if (sort == ItemSort::Relation)
        found = byEnds(item);
    else if (sort == ItemSort::Element || sort == ItemSort::View || sort == ItemSort::Scenario)
        found = byName(item);
    return found.isEmpty() ? free(item.id, report) : found;
}

// What bears the same identity first, so that no name takes it away; then elements before the
// relations that are known by their ends.
void JsonUpdate::matchAll(ImportReport &report)
{
    for (const ItemPtr &item : m_draft.graph().items()) {
        m_names.insert(nameKey(*item), item->id);
        if (!item->from.isEmpty())
            m_ends.insert(endsKey(item->kind, item->from, item->to), item->id);
    }
    const auto match = [&](const Item &item, const QString &id) {
        m_targets.insert(item.id, id);
        m_taken.insert(id);
    };
    for (const Item *item : m_source.sortedItems()) {
        if (m_draft.graph().value(item->id, key::kind).text() == item->kind.text())
            match(*item, item->id);
    }
    for (const bool relations : {false, true}) {
        for (const Item *item : m_source.sortedItems()) {
            if (!m_targets.contains(item->id) && !item->from.isEmpty() == relations)
                match(*item, target(*item, report));
        }
    }
}

QJsonValue JsonUpdate::moved(const QJsonValue &json) const
{
    if (json.isString())
        return moved(json.toString());
    if (json.isArray()) {
        QJsonArray array;
        const QJsonArray entries = json.toArray();
        for (const QJsonValue &entry : entries)
            array.append(moved(entry));
        return array;
    }
    QJsonObject object = json.toObject();
    for (QJsonValueRef member : object)
        member = moved(QJsonValue(member));
    return json.isObject() ? QJsonValue(object) : json;
}

// Severities of single items stand under their identities.
QJsonObject JsonUpdate::movedNames(const QJsonObject &severities) const
{
    QJsonObject object;
    for (auto entry = severities.begin(); entry != severities.end(); ++entry)
        object.insert(entry->isObject() ? moved(entry.key()) : entry.key(), *entry);
    return object;
}

Value JsonUpdate::moved(const Item &item, Key key, const Value &value) const
{
    const FieldRow *row = m_schema.field(item.kind, key);
    const bool namesItems = (row && row->isReference())
        || (item.kind == Key(u"waiver") && key == Key(u"items"))
        || (item.kind == Key(u"comment") && (key == Key(u"on") || key == Key(u"thread")));
    if (namesItems && value.isText())
        return moved(value.text());
    if (namesItems && value.isList()) {
        QStringList list = value.list();
        for (QString &id : list)
            id = moved(id);
        return list;
    }
    if (item.kind == Key(u"scenario") && value.isJson())
        return Value::fromJson(moved(value.json()));
    if (item.id == projectId && key == Key(u"severities") && value.isJson())
        return Value::fromJson(movedNames(value.json().toObject()));
    return value;
}

bool JsonUpdate::set(
    const QString &id, Key key, const Value &value, bool isNew, ImportReport &report)
{
    const Value before = m_draft.graph().value(id, key);
    if (before == value)
        return false;
    m_draft.set(id, key, value);
    if (!isNew)
        report.changed.append({id, key, before, value});
    return true;
}

// The steps take the place of those that were there, however the project keeps them.
bool JsonUpdate::setPlan(const QString &id, const Value &steps, bool isNew, ImportReport &report)
{
    const Item &scenario = *m_draft.graph().find(id);
    const Value before = Value::fromJson(stepsJson(scenario));
    const bool isOneByOne =
        scenario.fields.get(u"steps"_key).isUnknown() && !stepsJson(scenario).isEmpty();
    if (!isOneByOne)
        return set(id, u"steps"_key, steps, isNew, report);
    if (before == steps)
        return false;
    setSteps(&m_draft, id, steps.json().toArray());
    if (!isNew)
        report.changed.append({id, u"steps"_key, before, steps});
    return true;
}

void JsonUpdate::update(const Item &item, ImportReport &report)
{
    const QString id = moved(item.id);
    const bool isNew = !m_draft.graph().contains(id);
    if (isNew) {
        m_draft.create(item.kind, {}, id);
        if (id != projectId)
            report.added.append(id);
    }
    bool changed = false;
    if (!item.from.isEmpty()) {
        changed = set(id, key::from, moved(item.from), isNew, report) || changed;
        changed = set(id, key::to, moved(item.to), isNew, report) || changed;
    }
    for (const auto &[key, value] : item.fields) {
        const QString view = viewOfPlace(key);
        const Key field = view.isEmpty() ? key : placeKey(moved(view));
        const Value now = moved(item, key, value);
        const bool isPlan = item.kind == u"scenario"_key && key == u"steps"_key && now.isJson();
        changed = (isPlan ? setPlan(id, now, isNew, report) : set(id, field, now, isNew, report))
            || changed;
    }
    if (!isNew && !changed && id != projectId)
        ++report.unchanged;
}

void JsonUpdate::run(ImportReport &report)
{
    matchAll(report);
    for (const bool relations : {false, true}) {
        for (const Item *item : m_source.sortedItems()) {
            if (!item->from.isEmpty() == relations)
                update(*item, report);
        }
    }
}

QString whatIsWrong(const JsonImport &read)
{
    const int count = int(read.problems.size());
    if (read.isNewer)
        return QCoreApplication::translate(
            "martlet::Json",
            "A newer version of Martlet made this file, and %n things in it are not known to this "
            "one. Nothing was imported. Bring it in with the newer version, or take the rest with "
            "--partial.",
            nullptr,
            count);
    return QCoreApplication::translate(
        "martlet::Json",
        "%n things in the file are wrong, and nothing was imported. With --partial the rest is "
        "taken.",
        nullptr,
        count);
}

Error faults(const JsonImport &read)
{
    constexpr qsizetype mostShown = 50;
    const QList<JsonProblem> &problems = read.problems;
    QStringList lines {whatIsWrong(read)};
    for (const JsonProblem &problem : problems.first(qMin(problems.size(), mostShown)))
        lines.append(u"  "_s + problem.text());
    if (problems.size() > mostShown)
        lines.append(u"  …"_s);
    return {lines.join(u'\n'), {}, Error::Kind::Unreadable};
}

} // namespace

Result<ImportReport>
importProjectJson(const QByteArray &bytes, const ImportOptions &options, Draft &draft)
{
    const Result<JsonImport> read = readProjectJson(
        bytes, options.leaveOutFaults ? JsonFaults::LeaveOut : JsonFaults::Refuse, draft.graph());
    if (!read)
        return read.error();
    if (!read->problems.isEmpty() && !options.leaveOutFaults)
        return faults(*read);
    ImportReport report;
    for (const JsonProblem &problem : read->problems)
        report.rejected.append({options.source, 0, problem.place, {}, problem.sentence});
    for (const JsonProblem &notice : read->notices)
        report.unsure.append({options.source, 0, notice.place, {}, notice.sentence});
    JsonUpdate(read->graph, options.source, draft).run(report);
    return report;
}

} // namespace martlet
