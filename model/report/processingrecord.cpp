// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/processingrecord.h"

#include "model/analysis/csvrow.h"
#include "model/analysis/dataholders.h"
#include "model/analysis/profile.h"
#include "model/base/language.h"
#include "model/report/reportwords.h"
#include "model/schema/places.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Doc = ReportDocument;

/// One cell: what is known, and what is missing.
struct Known
{
    QStringList lines;
    QStringList gaps;

    bool hasGap() const { return !gaps.isEmpty(); }
    void add(const QString &line) { addTo(&lines, line); }
    void miss(const QString &line) { addTo(&gaps, line); }

private:
    static void addTo(QStringList *list, const QString &line)
    {
        if (!line.isEmpty() && !list->contains(line))
            list->append(line);
    }
};

/// What one tool does with personal data for one purpose.
struct Processing
{
    int tool = 0; ///< numbers of the index
    QList<int> objects;
    QList<int> flows; ///< that carry them, in or out
};

/// Whether a place is a third country: neither in the Union nor in the Economic Area.
bool isOutside(const QString &code)
{
    static const QStringList area {u"IS"_s, u"LI"_s, u"NO"_s};
    return areApart(u"EU"_s, code) && !area.contains(code);
}

bool staysInside(const Item &tool)
{
    const QString residency = tool.fields.get(u"residency"_key).text();
    return !residency.isEmpty() && !isOutside(placeCode(residency));
}

class RecordMaker
{
    Q_DECLARE_TR_FUNCTIONS(martlet::ProcessingRecord)

public:
    RecordMaker(const Graph &graph, QDate today)
        : m_graph(graph)
        , m_words(graph, today)
        , m_index(m_words.index())
        , m_holders(m_words)
        , m_say(graph)
    {
        for (const int tool : m_index.ofKind(u"tool"_key)) {
            if (m_words.isLive(tool))
                gather(tool);
        }
    }

    ReportDocument document() const;
    QByteArray csv() const;

private:
    QList<int> objectsOf(int tool, const QList<int> &flows) const;
    QList<int> flowsOf(int tool) const;
    QStringList purposesOf(int object, const QList<int> &flows) const;
    void gather(int tool);

    QStringList titles() const;
    QList<Known> cells(const Processing &processing) const;
    Known eachObject(const Processing &processing, Key field) const;
    Known data(const Processing &processing) const;
    Known recipients(const Processing &processing) const;
    Known transfers(const Processing &processing) const;
    void addVendor(Known *known, const Item &tool) const;
    void addTransfer(Known *known, const Item &tool) const;
    Known security(const Processing &processing) const;
    Known owner(const Processing &processing) const;
    Known contact() const;
    QString purposeName(const QString &purpose) const;
    int gaps() const;
    const Item &element(int number) const { return m_index.element(number); }

    static QString notKnown() { return tr("not known yet"); }
    static Known unknown() { return {{}, {notKnown()}}; }

    const Graph &m_graph;
    Vocabulary m_words;
    const Index &m_index;
    DataHolders m_holders;
    ReportWords m_say;
    QMap<QString, QList<Processing>> m_byPurpose; ///< an empty one is not known
};

QList<int> RecordMaker::flowsOf(int tool) const
{
    QList<int> flows;
    for (const auto &hops : {m_words.in(tool), m_words.out(tool)}) {
        for (const Vocabulary::Hop &hop : hops) {
            if (m_words.carriesPersonalData(hop.flow) == Truth::Yes && !flows.contains(hop.flow))
                flows.append(hop.flow);
        }
    }
    return flows;
}

QList<int> RecordMaker::objectsOf(int tool, const QList<int> &flows) const
{
    QSet<int> found;
    for (const int relation : m_index.out(tool)) {
        const int object = m_index.to(relation);
        if (m_index.relationKind(relation) == u"holds"_key && m_words.isLiveRelation(relation)
            && m_words.isPersonal(element(object)) == Truth::Yes)
            found.insert(object);
    }
    for (const int flow : flows) {
        for (const QString &object : m_words.personalObjects(flow))
            found.insert(m_index.elementNumber(object));
    }
    QList<int> objects = found.values();
    std::ranges::sort(objects);
    return objects;
}

/// What an object is kept for: as it says itself, else as the flows say that carry it here.
QStringList RecordMaker::purposesOf(int object, const QList<int> &flows) const
{
    const QString own = element(object).fields.get(u"purpose"_key).text();
    QStringList purposes;
    for (const int flow : flows) {
        const QString purpose = m_index.relation(flow).fields.get(u"purpose"_key).text();
        if (own.isEmpty() && m_words.carries(flow, element(object).id) == Truth::Yes
            && !purpose.isEmpty() && !purposes.contains(purpose))
            purposes.append(purpose);
    }
    if (!own.isEmpty() || purposes.isEmpty())
        purposes.append(own);
    return purposes;
}

void RecordMaker::gather(int tool)
{
    const QList<int> flows = flowsOf(tool);
    const QList<int> objects = objectsOf(tool, flows);
    if (objects.isEmpty() && m_words.flag(element(tool), u"personal-data"_key) != Truth::Yes)
        return;
    QMap<QString, Processing> here;
    for (const int object : objects) {
        for (const QString &purpose : purposesOf(object, flows))
            here[purpose].objects.append(object);
    }
    if (objects.isEmpty())
        here[QString()];
    for (auto processing = here.begin(); processing != here.end(); ++processing) {
        processing->tool = tool;
        for (const int flow : flows) {
            const bool carries = std::ranges::any_of(processing->objects, [&](int object) {
                return m_words.carries(flow, element(object).id) == Truth::Yes;
            });
            if (carries)
                processing->flows.append(flow);
        }
        m_byPurpose[processing.key()].append(*processing);
    }
}

QString RecordMaker::purposeName(const QString &purpose) const
{
    if (purpose.isEmpty())
        return tr("Purpose not known yet");
    const Schema schema(m_graph);
    const FieldRow *row = schema.field(u"data-object"_key, u"purpose"_key);
    return row ? row->choiceLabel(purpose) : purpose;
}

QStringList RecordMaker::titles() const
{
    return {tr("Tool"),
            tr("Whose data"),
            tr("Which data"),
            tr("Who receives it"),
            tr("Where it lies, and safeguards"),
            tr("Kept for"),
            tr("Legal basis"),
            tr("Encrypted on its way"),
            tr("Who looks after it")};
}

Known RecordMaker::eachObject(const Processing &processing, Key field) const
{
    Known known;
    const bool isOnly = processing.objects.size() == 1;
    for (const int object : processing.objects) {
        const QString value = m_say.value(element(object).id, field);
        const QString told = value.isEmpty() ? notKnown() : value;
        //: a data object, and what is known of it
        const QString line =
            isOnly ? told : tr("%1: %2").arg(element(object).name().simplified(), told);
        value.isEmpty() ? known.miss(line) : known.add(line);
    }
    return processing.objects.isEmpty() ? unknown() : known;
}

Known RecordMaker::data(const Processing &processing) const
{
    Known known;
    for (const int object : processing.objects) {
        const bool isSpecial =
            element(object).fields.get(u"sensitivity"_key).text() == "special"_L1;
        const QString name = element(object).name().simplified();
        known.add(isSpecial ? tr("%1 (special category)").arg(name) : name);
    }
    return known.lines.isEmpty() ? unknown() : known;
}

Known RecordMaker::recipients(const Processing &processing) const
{
    Known known;
    const Item &tool = element(processing.tool);
    if (tool.fields.get(u"hosting"_key).text() != "own"_L1)
        addVendor(&known, tool);
    for (const int flow : processing.flows) {
        for (const int receiver : m_words.receivers(flow)) {
            if (receiver != processing.tool)
                known.add(element(receiver).name().simplified());
        }
    }
    if (known.lines.isEmpty() && !known.hasGap())
        known.add(tr("nobody else on the map"));
    return known;
}

void RecordMaker::addVendor(Known *known, const Item &tool) const
{
    const QString vendor = tool.fields.get(u"vendor"_key).text();
    if (vendor.isEmpty())
        known->miss(tr("vendor: not known yet"));
    else
        known->add(tr("%1 as vendor").arg(vendor));
    const QString agreement = tool.fields.get(u"dpa"_key).text();
    const QString told = agreement.isEmpty() ? notKnown() : m_say.value(tool.id, u"dpa"_key);
    const QString line = tr("processing agreement: %1").arg(told);
    if (agreement.isEmpty() || agreement == "missing"_L1)
        known->miss(line);
    else
        known->add(line);
}

void RecordMaker::addTransfer(Known *known, const Item &tool) const
{
    const QString name = tool.name().simplified();
    const Value &residency = tool.fields.get(u"residency"_key);
    if (residency.isEmpty())
        return known->miss(tr("%1: %2").arg(name, notKnown()));
    const QString code = placeCode(residency.text());
    const QString place = isPlace(code) ? placeName(code) : residency.text();
    const QString safeguard = tool.fields.get(u"safeguard"_key).text();
    if (!safeguard.isEmpty())
        return known->add(tr("%1: %2, safeguard: %3").arg(name, place, safeguard));
    known->add(tr("%1: %2").arg(name, place));
    if (isOutside(code))
        //: a tool in a third country
        known->miss(tr("safeguard for %1: not known yet").arg(name));
}

Known RecordMaker::transfers(const Processing &processing) const
{
    Known known;
    addTransfer(&known, element(processing.tool));
    for (const int flow : processing.flows) {
        for (const int receiver : m_words.receivers(flow)) {
            // Where data comes to lie within the Union is no transfer.
            if (receiver != processing.tool && !staysInside(element(receiver)))
                addTransfer(&known, element(receiver));
        }
    }
    return known;
}

Known RecordMaker::security(const Processing &processing) const
{
    int encrypted = 0;
    int open = 0;
    int unknown = 0;
    for (const int flow : processing.flows) {
        const Truth truth = m_words.flag(m_index.relation(flow), u"encrypted"_key);
        ++(truth == Truth::Yes ? encrypted : truth == Truth::No ? open : unknown);
    }
    Known known;
    if (processing.flows.isEmpty())
        known.add(tr("no flow on the map"));
    if (encrypted > 0)
        known.add(tr("%n flows encrypted", nullptr, encrypted));
    if (open > 0)
        known.miss(tr("%n flows not encrypted", nullptr, open));
    if (unknown > 0)
        known.miss(tr("%n flows: not known yet", nullptr, unknown));
    return known;
}

Known RecordMaker::owner(const Processing &processing) const
{
    const Item *found = m_graph.find(element(processing.tool).fields.get(key::owner).text());
    return found ? Known {{found->name().simplified()}, {}} : unknown();
}

Known RecordMaker::contact() const
{
    const Item *found = m_graph.find(m_graph.project().fields.get(key::owner).text());
    return found ? Known {{found->name().simplified()}, {}} : unknown();
}

QList<Known> RecordMaker::cells(const Processing &processing) const
{
    return {{{element(processing.tool).name().simplified()}, {}},
            eachObject(processing, u"subjects"_key),
            data(processing),
            recipients(processing),
            transfers(processing),
            eachObject(processing, u"retention"_key),
            eachObject(processing, u"legal-basis"_key),
            security(processing),
            owner(processing)};
}

int RecordMaker::gaps() const
{
    int count = 0;
    for (auto purpose = m_byPurpose.cbegin(); purpose != m_byPurpose.cend(); ++purpose) {
        for (const Processing &processing : *purpose) {
            const QList<Known> known = cells(processing);
            count += int(std::ranges::count_if(known, &Known::hasGap));
            count += purpose.key().isEmpty() ? 1 : 0;
        }
    }
    return count;
}

ReportDocument RecordMaker::document() const
{
    Doc document;
    document.title = m_say.project();
    document.date = m_words.today();
    document.chapters = Doc::Chapters::Follow;
    document.notice = tr("A working list made from the map. It is no legal advice.");
    qsizetype rows = 0;
    for (const QList<Processing> &purpose : m_byPurpose)
        rows += purpose.size();
    document.cover.emplace_back(
        Doc::Tiles {{spokenLocale().toString(qsizetype(m_byPurpose.size())), tr("Purposes"), {}},
                    {spokenLocale().toString(rows), tr("Tools with personal data, by purpose"), {}},
                    {spokenLocale().toString(gaps()), tr("Gaps, in red"), {}}});
    const Known person = contact();
    document.cover.emplace_back(
        Doc::Facts {{tr("Controller"), document.title, {}, Doc::Tone::Plain},
                    {tr("Contact"),
                     (person.lines + person.gaps).join(u'\n'),
                     {},
                     person.hasGap() ? Doc::Tone::Missing : Doc::Tone::Plain}});
    document.cover.emplace_back(Doc::Paragraph {
        tr("What is red is not known yet, or missing. Whether the list is complete, and what the "
           "law asks besides, somebody who knows the law has to say.")});
    const QStringList names = titles();
    static constexpr double widths[] {1.15, 1.1, 1.35, 1.5, 1.6, 1.05, 1.05, 1.15, 1};
    for (auto purpose = m_byPurpose.cbegin(); purpose != m_byPurpose.cend(); ++purpose) {
        document.blocks.emplace_back(Doc::Heading {purposeName(purpose.key())});
        Doc::Table table;
        for (qsizetype i = 0; i < names.size(); ++i)
            table.columns.push_back({names[i], widths[i]});
        for (const Processing &processing : *purpose) {
            Doc::TableRow row;
            for (const Known &known : cells(processing))
                row.push_back({known.lines.join(u'\n'), {}, {}, {}, known.gaps.join(u'\n')});
            table.rows.push_back(std::move(row));
        }
        document.blocks.emplace_back(std::move(table));
    }
    if (m_byPurpose.isEmpty())
        document.cover.emplace_back(
            Doc::Paragraph {tr("No tool on the map is known to have personal data yet.")});
    return document;
}

QByteArray RecordMaker::csv() const
{
    QByteArray bytes = csvRow(QStringList {tr("Purpose")} + titles() + QStringList {tr("Gaps")});
    for (auto purpose = m_byPurpose.cbegin(); purpose != m_byPurpose.cend(); ++purpose) {
        for (const Processing &processing : *purpose) {
            QStringList row {purposeName(purpose.key())};
            QStringList missing;
            if (purpose.key().isEmpty())
                missing.append(tr("Purpose"));
            const QList<Known> known = cells(processing);
            for (qsizetype i = 0; i < known.size(); ++i) {
                row.append((known[i].lines + known[i].gaps).join(u"; "_s));
                if (known[i].hasGap())
                    missing.append(titles()[i]);
            }
            bytes += csvRow(row + QStringList {missing.join(u"; "_s)});
        }
    }
    bytes += csvRow({tr("A working list made from the map. It is no legal advice.")});
    return bytes;
}

} // namespace

ReportDocument processingRecord(const Graph &graph, QDate today)
{
    return RecordMaker(graph, today).document();
}

QByteArray processingCsv(const Graph &graph, QDate today)
{
    return RecordMaker(graph, today).csv();
}

} // namespace martlet
