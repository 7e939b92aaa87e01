// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/ownersheet.h"

#include "model/drawing/filewriter.h"
#include "model/exchange/itemworkbook.h"

#include <QDir>
#include <QRegularExpression>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class OwnerSheetMaker
{
    Q_DECLARE_TR_FUNCTIONS(martlet::OwnerSheet)

public:
    OwnerSheetMaker(const Graph &graph,
                    const OwnerOutlook &outlook,
                    const QString &person,
                    QDate today)
        : m_graph(graph)
        , m_schema(graph)
        , m_outlook(outlook)
        , m_person(person)
        , m_book(graph, itemName(graph, person), today)
    { }

    Result<QByteArray> made()
    {
        readMissing();
        addMissing(); // first, for that is what they are asked for
        addYours();
        addFindings();
        addDependents();
        return m_book.bytes();
    }

private:
    void readMissing()
    {
        QSet<QString> yours;
        for (const OwnerRole &role : m_outlook.roles(m_person))
            yours.insert(role.item);
        for (const Finding &finding : m_outlook.findings(m_person)) {
            for (const auto &[item, field] : askedFields(m_graph, finding)) {
                if (yours.contains(item))
                    ask(item, field, whatWasSeen(m_graph, finding));
            }
        }
        for (const QString &question : m_outlook.openQuestions(m_person))
            m_questions.append({question, key::answer, about(question)});
    }

    void ask(const QString &item, Key field, const QString &why)
    {
        const Item *found = m_graph.find(item);
        const FieldRow *row = m_schema.field(found->kind, field);
        if (!row || row->type == FieldType::Json || m_missing.contains({item, field}))
            return;
        m_missing.insert({item, field});
        m_questions.append({item, field, why});
    }

    QString about(const QString &question) const
    {
        const QString item = m_graph.value(question, key::about).text();
        return m_graph.contains(item) ? tr("It is about %1.").arg(itemName(m_graph, item))
                                      : QString();
    }

    // A sheet for each kind, since each has fields of its own.
    void addYours()
    {
        QMap<int, QStringList> kinds; // in the order of the schema
        for (const OwnerRole &role : m_outlook.roles(m_person)) {
            const KindRow *kind = Schema::kind(m_graph.find(role.item)->kind);
            kinds[int(kind - Schema::kinds().constData())].append(role.item);
        }
        for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
            const KindRow &row = Schema::kinds()[kind.key()];
            //: name of a sheet; %1 is a kind of things, such as "Tools"
            m_book.addItems(tr("Yours, %1").arg(row.plural()),
                            row.id,
                            fieldsFor(row.id, *kind),
                            *kind,
                            m_missing);
        }
    }

    /// What is known of them or asked for.
    QList<FieldRow> fieldsFor(Key kind, const QStringList &items) const
    {
        QList<FieldRow> fields = tableFields(m_schema, kind);
        fields.removeIf([&](const FieldRow &field) {
            return field.id != key::name
                && std::none_of(items.begin(), items.end(), [&](const QString &item) {
                       return m_missing.contains({item, field.id})
                           || !m_graph.find(item)->value(field.id).isUnknown();
                   });
        });
        return fields;
    }

    void addMissing()
    {
        if (!m_questions.isEmpty())
            m_book.addQuestions(tr("Missing"), m_questions);
    }

    void addFindings()
    {
        QList<QList<CellContent>> rows;
        for (const Finding &finding : m_outlook.findings(m_person))
            rows.append(QList<CellContent> {{severityLabel(finding.severity)},
                                            {whatWasSeen(m_graph, finding)},
                                            {finding.why()},
                                            {finding.doText()}});
        if (!rows.isEmpty())
            m_book.addTexts(
                tr("What was found"),
                {tr("How bad"), tr("What was seen"), tr("Why it matters"), tr("What to do")},
                {12, 50, 50, 50},
                rows);
    }

    void addDependents()
    {
        QList<QList<CellContent>> rows;
        for (const QString &sentence : m_outlook.whatWouldStop(m_person))
            rows.append(QList<CellContent> {{tr("If what is yours stood still")}, {sentence}});
        for (const QString &item : m_outlook.onlyTheirs(m_person))
            rows.append(QList<CellContent> {{tr("Nobody else is named for it")},
                                            {itemName(m_graph, item)}});
        if (!rows.isEmpty())
            m_book.addTexts(tr("Depends on you"), {tr("Why"), tr("What")}, {34, 90}, rows);
    }

    const Graph &m_graph;
    Schema m_schema;
    const OwnerOutlook &m_outlook;
    QString m_person;
    ItemWorkbook m_book;
    QSet<ItemField> m_missing;
    QList<SheetQuestion> m_questions;
};

} // namespace

Result<QByteArray>
writeOwnerSheet(const Graph &graph, const OwnerOutlook &outlook, const QString &person, QDate today)
{
    return OwnerSheetMaker(graph, outlook, person, today).made();
}

static QString fileNameFor(const QString &name, const QStringList &taken)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N} _-]"_s);
    const QString bare = QString(name).remove(others).simplified().left(80);
    const QString stem = bare.isEmpty() ? u"1"_s : bare;
    QString file = stem + u".xlsx"_s;
    for (int i = 2; taken.contains(file, Qt::CaseInsensitive); ++i)
        file = u"%1 (%2).xlsx"_s.arg(stem).arg(i);
    return file;
}

QList<OwnerSheet> ownerSheets(const Graph &graph, const OwnerOutlook &outlook)
{
    QList<OwnerSheet> sheets;
    QStringList files;
    for (const QString &person : outlook.everybody()) {
        files.append(fileNameFor(itemName(graph, person), files));
        sheets.append({person, files.last()});
    }
    return sheets;
}

Result<QStringList> writeOwnerSheets(const Graph &graph,
                                     const OwnerOutlook &outlook,
                                     QDate today,
                                     const QString &folder)
{
    QStringList files;
    for (const auto &[person, name] : ownerSheets(graph, outlook)) {
        const Result<QByteArray> made = writeOwnerSheet(graph, outlook, person, today);
        if (!made)
            return made.error();
        files.append(QDir(folder).filePath(name));
        if (const Result<void> written = replaceFile(files.last(), *made); !written)
            return written.error();
    }
    return files;
}

} // namespace martlet
