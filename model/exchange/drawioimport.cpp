// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/drawioimport.h"

#include "model/base/text.h"
#include "model/drawing/mapview.h"
#include "model/exchange/drawioexport.h"
#include "model/exchange/drawioshapes.h"
#include "model/exchange/itemmatcher.h"
#include "model/exchange/plainfields.h"
#include "model/exchange/relationmaking.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key viewKey(u"view");
const Key viewKindKey(u"view-kind");
const Key showsKey(u"shows");

class DrawioImport
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Drawio)

public:
    DrawioImport(const QString &source, Draft &draft)
        : m_source(source)
        , m_draft(draft)
        , m_matcher(draft, source, m_report)
        , m_relations(draft, m_matcher)
        , m_fields(draft, m_matcher, m_report, source)
    { }

    ImportReport run(const std::vector<DrawioPage> &pages);

private:
    void readPage(const DrawioPage &page);
    void chooseView();
    void makeView(const QString &name);
    bool isOurs() const { return m_page->attributes.contains(drawio::viewKind.toString()); }
    void learnCells();
    bool isToBeRead(const DrawioCell &cell);

    void readShape(const DrawioCell &cell);
    QString shapeOf(const DrawioCell &cell, const QString &name);
    QString newShape(const DrawioCell &cell, const QString &name);
    QString onOtherPage(Key kind, const QString &name) const;
    void remember(const DrawioCell &cell, const QString &id, const QString &name);
    void rename(const DrawioCell &cell, const QString &id, const QString &name);
    void move(const DrawioCell &cell, const QString &id, bool isAdded);
    void changeLane(const DrawioCell &cell, const QString &id, const std::optional<QRectF> &before);
    const DrawioCell *laneAt(QPointF point) const;

    void readLine(const DrawioCell &cell);
    QString lineOf(const DrawioCell &cell, const RelationEnds &ends);
    void newLine(const DrawioCell &cell, const RelationEnds &ends);
    void lead(const DrawioCell &cell, const QString &id, const RelationEnds &ends);

    void readFields(const DrawioCell &cell, const QString &id);
    void countUnchanged(qsizetype changesBefore);
    void tellMissing();
    QString pageKey() const { return cleanText(m_page->id, nameLimit).simplified(); }
    QString sourceKey(const DrawioCell &cell) const
    {
        return cleanText(m_page->id + u'/' + cell.id, nameLimit).simplified();
    }
    Key kindOf(const DrawioCell &cell, ItemSort sort) const;
    void remark(QList<ImportReport::Remark> ImportReport::*list,
                const DrawioCell &cell,
                const QString &value,
                const QString &reason);

    QString m_source;
    Draft &m_draft;
    ImportReport m_report;
    ItemMatcher m_matcher;
    RelationMaking m_relations;
    PlainFieldReader m_fields;

    const DrawioPage *m_page = nullptr;
    QString m_view; ///< of the page
    bool m_isNewView = false;
    QHash<QString, const DrawioCell *> m_cells; ///< by identity in the file
    QList<const DrawioCell *> m_lanes;
    DrawioShapes m_shapes; ///< of the page
    QHash<QString, QString> m_items; ///< cell -> identity of what it is
    QSet<QString> m_seen; ///< items of this page
    QHash<QString, QString> m_names; ///< kind and name on pages without our marks -> identity
    QSet<QString> m_before; ///< elements that the view showed before
};

std::optional<QRectF> placeIn(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 4)
        return {};
    return QRectF(
        parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(), parts[3].toDouble());
}

bool isSamePlace(const QRectF &a, const QRectF &b)
{
    constexpr double noticed = 0.5;
    return std::abs(a.x() - b.x()) < noticed && std::abs(a.y() - b.y()) < noticed
        && std::abs(a.width() - b.width()) < noticed && std::abs(a.height() - b.height()) < noticed;
}

QString attributeOf(const DrawioCell &cell, QStringView name)
{
    return cell.attributes.value(name.toString());
}

/// What a shape is called: its label without the second line that stood there when it was written.
QString nameOf(const DrawioCell &cell, bool isNote)
{
    if (isNote)
        return cleanText(cell.label, nameLimit).trimmed();
    QStringList lines = cell.label.split(u'\n');
    const QString second = attributeOf(cell, drawio::second).simplified();
    if (lines.size() > 1 && !second.isEmpty() && lines.last().simplified() == second)
        lines.removeLast();
    return cleanText(lines.join(u' '), nameLimit).simplified();
}

void DrawioImport::remark(QList<ImportReport::Remark> ImportReport::*list,
                          const DrawioCell &cell,
                          const QString &value,
                          const QString &reason)
{
    (m_report.*list)
        .append({m_source,
                 cell.line,
                 cleanText(m_page->name, nameLimit),
                 cleanText(value, nameLimit).simplified(),
                 reason});
}

// A page is the view that it was written from, else the one that is called like it.
void DrawioImport::chooseView()
{
    const Graph &graph = m_draft.graph();
    const QString name = cleanText(m_page->name, nameLimit).simplified();
    m_view = m_matcher.find(viewKey, pageKey(), name).id;
    if (graph.value(m_page->id, key::kind).text() == viewKey.text())
        m_view = m_page->id;
    const bool isStandard =
        m_page->id == standardViewId && graph.itemsOf(viewKey).empty() && isOurs();
    if (isStandard)
        m_view = standardViewId;
    m_isNewView = m_view.isEmpty();
    if (m_isNewView)
        makeView(name);
}

void DrawioImport::makeView(const QString &name)
{
    const QString id = isOurs() ? freeIdentity(m_draft.graph(), m_page->id) : QString();
    m_view = m_matcher.create(viewKey, name, id.isEmpty() ? pageKey() : QString(), id);
    const QString kind = m_page->attributes.value(drawio::viewKind.toString());
    const FieldRow *row = m_draft.schema().field(viewKey, viewKindKey);
    const bool isKnown = row && !Schema::problem(*row, kind);
    m_draft.set(m_view, viewKindKey, isKnown ? kind : u"free"_s);
    m_draft.set(m_view, showsKey, isKnown && kind != "free"_L1 ? u"all"_s : u"chosen"_s);
    const QString lanes = m_page->attributes.value(drawio::lanes.toString());
    if (isKnown && !lanes.isEmpty())
        m_draft.set(m_view, u"lanes"_key, cleanText(lanes, nameLimit).simplified());
    const QString journey = m_page->attributes.value(drawio::journey.toString());
    if (!journey.isEmpty())
        m_fields.read(m_view, {key::journey, journey}, 1, name);
}

void DrawioImport::learnCells()
{
    m_cells.clear();
    m_shapes = DrawioShapes(m_page->cells);
    m_items.clear();
    m_seen.clear();
    m_before.clear();
    m_lanes.clear();
    for (const DrawioCell &cell : m_page->cells) {
        m_cells.insert(cell.id, &cell);
        if (attributeOf(cell, drawio::kind) == drawio::lane)
            m_lanes.append(&cell);
    }
    const auto showing = MapView::showing(m_draft.graph(), m_view);
    for (const Item *item : m_draft.graph().sortedItems()) {
        const KindRow *kind = Schema::kind(item->kind);
        if (kind && kind->sort == ItemSort::Element && showing(*item))
            m_before.insert(item->id);
    }
}

/// Lanes, and what else is only there to be looked at, are no things of their own.
bool DrawioImport::isToBeRead(const DrawioCell &cell)
{
    const QString kind = attributeOf(cell, drawio::kind);
    if (kind == drawio::lane || kind == drawio::ground || (!cell.isShape && !cell.isLine))
        return false;
    const DrawioCell *parent = m_cells.value(cell.parent);
    if (cell.isShape && parent && parent->isLine)
        return false;
    if (!cell.isShape || !attributeOf(cell, drawio::id).isEmpty())
        return true;
    if (m_shapes.isFrame(cell)) {
        remark(&ImportReport::unsure,
               cell,
               cell.label,
               tr("The shape holds others, so it was read as a frame, not as a tool."));
        return false;
    }
    if (m_shapes.isTitle(cell))
        return false;
    const bool isNameless = cell.label.isEmpty() && !m_shapes.titleOf(cell);
    if (isNameless || DrawioShapes::isText(cell)) {
        remark(&ImportReport::unsure,
               cell,
               cell.label,
               tr("The shape has no name, or is only text, and was left out."));
        return false;
    }
    return true;
}

Key DrawioImport::kindOf(const DrawioCell &cell, ItemSort sort) const
{
    const KindRow *kind = Schema::kind(Key(attributeOf(cell, drawio::kind)));
    if (kind && kind->sort == sort)
        return kind->id;
    if (sort == ItemSort::Relation)
        return {};
    return cell.style.value(u"shape"_s) == "note"_L1 ? u"note"_key : u"tool"_key;
}

QString DrawioImport::newShape(const DrawioCell &cell, const QString &name)
{
    const QString ours = attributeOf(cell, drawio::id);
    const QString free = freeIdentity(m_draft.graph(), ours);
    const QString id = m_matcher.create(
        kindOf(cell, ItemSort::Element), name, free.isEmpty() ? sourceKey(cell) : QString(), free);
    readFields(cell, id);
    return id;
}

QString DrawioImport::shapeOf(const DrawioCell &cell, const QString &name)
{
    const Key kind = kindOf(cell, ItemSort::Element);
    const QString ours = attributeOf(cell, drawio::id);
    const Item *item = m_draft.graph().find(ours);
    if (item && item->kind == kind && !m_seen.contains(ours))
        return ours;
    const bool isCopy = item && m_seen.contains(ours);
    const ItemMatcher::Match match =
        m_matcher.find(kind, sourceKey(cell), isCopy && name == item->name() ? QString() : name);
    if (match.byKey)
        m_matcher.set(match.id, key::name, name);
    if (!match.id.isEmpty())
        return match.id;
    if (const QString other = onOtherPage(kind, name); !other.isEmpty())
        return other;
    if (match.ambiguous) {
        remark(
            &ImportReport::rejected, cell, name, tr("Several things on the map bear this name."));
        return {};
    }
    return newShape(cell, name);
}

// The same name on two pages is the same thing, seen twice.
QString DrawioImport::onOtherPage(Key kind, const QString &name) const
{
    const QString id = m_names.value(kind.text() + u'\n' + normalisedName(name));
    return m_seen.contains(id) ? QString() : id;
}

void DrawioImport::remember(const DrawioCell &cell, const QString &id, const QString &name)
{
    const Key source(prefix::source.toString() + m_source);
    if (m_draft.graph().value(id, source).isUnknown() && attributeOf(cell, drawio::id).isEmpty())
        m_matcher.claim(id, sourceKey(cell));
    m_names.insert(m_draft.graph().find(id)->kind.text() + u'\n' + normalisedName(name), id);
}

void DrawioImport::rename(const DrawioCell &cell, const QString &id, const QString &name)
{
    const bool isNote = m_draft.graph().find(id)->kind == u"note"_key;
    const QString was = attributeOf(cell, drawio::name);
    const QString before = isNote ? was.trimmed() : was.simplified();
    const bool isAsWritten = isNote ? name.simplified() == before.simplified() : name == before;
    if (!before.isEmpty() && !isAsWritten && !name.isEmpty())
        m_matcher.set(id, key::name, name);
}

const DrawioCell *DrawioImport::laneAt(QPointF point) const
{
    const auto found = std::ranges::find_if(
        m_lanes, [&](const DrawioCell *lane) { return lane->box.contains(point); });
    return found == m_lanes.end() ? nullptr : *found;
}

// Who drags a card into another lane means the lane, as on the map.
void DrawioImport::changeLane(const DrawioCell &cell,
                              const QString &id,
                              const std::optional<QRectF> &before)
{
    const Key field(m_page->attributes.value(drawio::lanes.toString()));
    const DrawioCell *now = laneAt(cell.box.center());
    const DrawioCell *then = before ? laneAt(before->center()) : nullptr;
    const Item &item = *m_draft.graph().find(id);
    const FieldRow *row = m_draft.schema().field(item.kind, field);
    if (!now || now == then || !row || row->isReference())
        return;
    const QString value = attributeOf(*now, drawio::value);
    const bool isFine = cleanText(value, nameLimit) == value && !Schema::problem(*row, value);
    if (value.isEmpty() || isFine)
        m_matcher.set(id, field, value.isEmpty() ? Value() : Value(value));
}

void DrawioImport::move(const DrawioCell &cell, const QString &id, bool isAdded)
{
    const std::optional<QRectF> before = placeIn(attributeOf(cell, drawio::place));
    const Key field = placeKey(m_view);
    const Value kept = m_draft.graph().value(id, field);
    const bool isMoved = before ? !isSamePlace(*before, cell.box) : false;
    const bool isNew = !m_before.contains(id);
    // A place that this drawing did not give is not taken from it again.
    if (kept.isPlace() ? !isMoved : !isMoved && !isNew)
        return;
    const Place place {
        cell.box.x(), cell.box.y(), cell.box.width(), cell.box.height(), kept.place().pinned};
    changeLane(cell, id, before);
    m_draft.place(id, m_view, place);
    if (!isAdded)
        m_report.changed.append({id, field, kept, place});
}

void DrawioImport::countUnchanged(qsizetype changesBefore)
{
    if (m_report.changed.size() == changesBefore)
        ++m_report.unchanged;
}

void DrawioImport::readShape(const DrawioCell &cell)
{
    const bool isNote = kindOf(cell, ItemSort::Element) == u"note"_key;
    const DrawioCell *title = m_shapes.titleOf(cell);
    QString name = nameOf(title ? *title : cell, isNote);
    if (name.isEmpty())
        name = attributeOf(cell, drawio::name);
    const qsizetype added = m_report.added.size();
    const qsizetype changed = m_report.changed.size();
    const QString id = shapeOf(cell, name);
    if (id.isEmpty())
        return;
    m_items.insert(cell.id, id);
    if (title) // lines may end at it
        m_items.insert(title->id, id);
    if (m_seen.contains(id)) {
        remark(&ImportReport::unsure,
               cell,
               name,
               tr("It stands on the page twice; the first counts."));
        return;
    }
    m_seen.insert(id);
    remember(cell, id, name);
    rename(cell, id, name);
    const bool isAdded = m_report.added.size() > added;
    move(cell, id, isAdded);
    if (!isAdded)
        countUnchanged(changed);
}

void DrawioImport::readFields(const DrawioCell &cell, const QString &id)
{
    QStringList names = cell.attributes.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (!name.startsWith("martlet-"_L1) && name != "label"_L1 && name != "id"_L1)
            m_fields.read(id, {Key(name), cell.attributes.value(name)}, cell.line, name);
    }
}

QString DrawioImport::lineOf(const DrawioCell &cell, const RelationEnds &ends)
{
    const QString ours = attributeOf(cell, drawio::id);
    const Item *item = m_draft.graph().find(ours);
    if (item && !item->from.isEmpty() && !m_seen.contains(ours))
        return ours;
    return m_relations.find(
        m_relations.kindFor(ends, kindOf(cell, ItemSort::Relation)), ends, sourceKey(cell), m_seen);
}

// A line that was bent to another shape there goes elsewhere here.
void DrawioImport::lead(const DrawioCell &cell, const QString &id, const RelationEnds &ends)
{
    const QString from = attributeOf(cell, drawio::from);
    const QString to = attributeOf(cell, drawio::to);
    if (from.isEmpty() || (from == ends.from && to == ends.to))
        return;
    if (!m_relations.joins(m_draft.graph().find(id)->kind, ends)) {
        remark(&ImportReport::rejected,
               cell,
               cell.label,
               tr("It cannot lead there, and stays as it was."));
        return;
    }
    m_matcher.set(id, key::from, ends.from);
    m_matcher.set(id, key::to, ends.to);
}

void DrawioImport::newLine(const DrawioCell &cell, const RelationEnds &ends)
{
    const Key kind = m_relations.kindFor(ends, kindOf(cell, ItemSort::Relation));
    if (kind.isEmpty()) {
        remark(&ImportReport::rejected,
               cell,
               cell.label,
               tr("Nothing that Martlet knows joins these two."));
        return;
    }
    const QString ours = attributeOf(cell, drawio::id);
    const QString free = freeIdentity(m_draft.graph(), ours);
    const QString id =
        m_relations.make(kind, ends, free.isEmpty() ? sourceKey(cell) : QString(), free);
    m_seen.insert(id);
    readFields(cell, id);
    if (!ours.isEmpty() || kind != u"data-flow"_key)
        return;
    if (isOurs() && cell.style.value(u"dashed"_s) == "1"_L1)
        m_matcher.set(id, key::mode, u"by-hand"_s);
    if (!cell.label.isEmpty())
        m_matcher.set(id, u"note"_key, cleanText(cell.label, textLimit));
    if (ends.isTwoWay)
        m_matcher.set(id, u"two-way"_key, true);
}

RelationEnds endsOf(const DrawioCell &cell, const QHash<QString, QString> &items)
{
    const auto hasHead = [&](const QString &end, bool otherwise) {
        const QString head = cell.style.value(end);
        return head.isEmpty() ? otherwise : head != "none"_L1;
    };
    RelationEnds ends {items.value(cell.source), items.value(cell.target)};
    const bool atStart = hasHead(u"startArrow"_s, false);
    const bool atEnd = hasHead(u"endArrow"_s, true);
    if (atStart && !atEnd)
        std::swap(ends.from, ends.to);
    ends.isTwoWay = atStart && atEnd;
    return ends;
}

void DrawioImport::readLine(const DrawioCell &cell)
{
    const RelationEnds ends = endsOf(cell, m_items);
    if (ends.from.isEmpty() || ends.to.isEmpty() || ends.from == ends.to) {
        remark(&ImportReport::rejected,
               cell,
               cell.label,
               tr("The line does not join two things that were taken."));
        return;
    }
    const QString id = lineOf(cell, ends);
    if (id.isEmpty())
        return newLine(cell, ends);
    m_seen.insert(id);
    const qsizetype changed = m_report.changed.size();
    if (attributeOf(cell, drawio::id).isEmpty())
        m_matcher.claim(id, sourceKey(cell));
    lead(cell, id, ends);
    countUnchanged(changed);
}

// What a source no longer has is aged, not deleted.
void DrawioImport::tellMissing()
{
    QStringList missing;
    for (const QString &id : std::as_const(m_before)) {
        if (!m_seen.contains(id))
            missing.append(id);
    }
    missing.sort();
    for (const QString &id : std::as_const(missing))
        m_report.unsure.append({m_source,
                                0,
                                cleanText(m_page->name, nameLimit),
                                m_draft.graph().find(id)->name(),
                                tr("It is not in the drawing, and stays on the map.")});
}

void DrawioImport::readPage(const DrawioPage &page)
{
    m_page = &page;
    chooseView();
    learnCells();
    for (const DrawioCell &cell : page.cells) {
        if (cell.isShape && isToBeRead(cell))
            readShape(cell);
    }
    for (const DrawioCell &cell : page.cells) {
        if (cell.isLine && isToBeRead(cell))
            readLine(cell);
    }
    if (isOurs() && !m_isNewView)
        tellMissing();
}

ImportReport DrawioImport::run(const std::vector<DrawioPage> &pages)
{
    for (const DrawioPage &page : pages)
        readPage(page);
    m_fields.finish();
    return std::move(m_report);
}

} // namespace

Result<ImportReport>
importDrawio(const QByteArray &bytes, const ImportOptions &options, Draft &draft)
{
    const Result<std::vector<DrawioPage>> pages = readDrawio(bytes);
    if (!pages)
        return pages.error();
    return DrawioImport(options.source, draft).run(*pages);
}

} // namespace martlet
