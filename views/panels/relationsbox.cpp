// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/relationsbox.h"

#include "model/base/number.h"
#include "model/document/document.h"
#include "model/drawing/flowtext.h"
#include "model/graph/index.h"
#include "views/panels/fieldeditor.h"
#include "views/panels/sentencelist.h"
#include "views/widgets/calmcombo.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static constexpr int listedAtFirst = 12;
static constexpr int listedMore = 200; ///< at a time
static constexpr qsizetype longestName = 120;

static constexpr auto openSetting = "inspector/connectionsOpen"_L1;

RelationsBox::RelationsBox(QWidget *parent)
    : FoldingBox(tr("Connections"), parent)
    , m_isWanted(QSettings().value(openSetting, false).toBool())
    , m_list(new SentenceList(body()))
    , m_adder(new QWidget(body()))
    , m_side(new CalmCombo(m_adder))
    , m_name(new ChoiceLine([this] { return entries(); }, m_adder))
{
    auto *page = new QVBoxLayout(body());
    page->setContentsMargins(0, 0, 0, 4);
    page->setSpacing(4);
    page->addWidget(m_list);
    page->addWidget(m_adder);
    buildAdder();
    m_list->setObjectName(u"connections"_s);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &SentenceList::taken, this, &RelationsBox::take);
    connect(m_list, &SentenceList::toolClicked, this, [this](int tool, const QVariant &value) {
        if (tool == 0)
            Q_EMIT itemWanted(otherEnd(value.toString()));
        else
            remove(value.toString());
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &RelationsBox::showMenu);
    connect(this, &FoldingBox::toggled, this, [this](bool open) {
        m_isWanted = open;
        QSettings().setValue(openSetting, open);
        refresh();
    });
}

void RelationsBox::buildAdder()
{
    auto *line = new QHBoxLayout(m_adder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_side);
    line->addWidget(m_name, 1);
    m_side->setObjectName(u"newConnectionKind"_s);
    m_side->setAccessibleName(tr("Kind of the new connection"));
    m_side->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_side->setMinimumContentsLength(14);
    m_name->setObjectName(u"newConnection"_s);
    m_name->setAccessibleName(tr("What to connect it with"));
    m_name->setPlaceholderText(tr("Name, then Enter"));
    // The completer sets the text of the line only after it has told.
    connect(m_name, &ChoiceLine::chosen, this, &RelationsBox::connectTo, Qt::QueuedConnection);
    connect(m_name, &QLineEdit::returnPressed, this, &RelationsBox::connectByName);
}

void RelationsBox::setDocument(Document *document)
{
    m_document = document;
    setItem({});
}

void RelationsBox::setItem(const QString &item)
{
    if (item != m_item) {
        m_cameFrom = m_item;
        m_limits.clear();
        m_name->clear();
    }
    m_item = item;
    refresh();
}

void RelationsBox::refresh()
{
    const Item *item = m_document ? m_document->graph().find(m_item) : nullptr;
    const bool isRelation = item && !item->from.isEmpty();
    m_sides = item && !isRelation ? sidesOf(item->kind) : QList<RelationSide>();
    setVisible(isRelation || !m_sides.isEmpty());
    setHeadingShown(!isRelation);
    setOpen(m_isWanted);
    m_adder->setVisible(!isRelation);
    if (item)
        fill();
}

// What the keyboard was on stays under it; what takes the place of what it was on, else.
void RelationsBox::fill()
{
    const ItemPtr item = m_document->graph().share(m_item);
    const QString before = current();
    const int row = m_list->currentRow();
    m_list->clear();
    m_list->setTools({});
    if (!item->from.isEmpty()) {
        addEnds(*item);
        const QString ahead = m_cameFrom == item->to ? item->from : item->to;
        reach(before == item->from || before == item->to ? before : ahead, row);
    } else {
        m_list->setTools({{u":/icons/ui/chevron-right.svg"_s, tr("Go to the other end")},
                          {u":/icons/ui/trash.svg"_s, tr("Delete the connection")}});
        int count = 0;
        for (const RelationSide &side : std::as_const(m_sides))
            count += addSide(side);
        setNote(count > 0 ? numberText(count) : tr("None yet"));
        reach(before.isEmpty() ? m_cameFrom : before, row);
        offerSides();
    }
    m_list->setVisible(m_list->count() > 0);
    m_list->growWithContents();
}

void RelationsBox::addEnds(const Item &relation)
{
    const Graph &graph = m_document->graph();
    const auto add = [&](const QString &text, const QString &end) {
        const QString name = shortened(graph.value(end, key::name).text(), longestName);
        m_list->addSentence(text.arg(name), iconOf(graph, end), end);
    };
    add(tr("Begins at %1"), relation.from);
    add(tr("Ends at %1"), relation.to);
}

/// Sorted by the name of the other end.
QStringList RelationsBox::sorted(const QStringList &relations) const
{
    QCollator order;
    order.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, QString>> named;
    for (const QString &id : relations) {
        const QString other = m_document->graph().value(otherEnd(id), key::name).text();
        named.emplace_back(order.sortKey(other), id);
    }
    std::ranges::stable_sort(named, [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList sorted;
    for (const auto &[name, id] : named)
        sorted.append(id);
    return sorted;
}

int RelationsBox::addSide(const RelationSide &side)
{
    const QStringList found = relationsOn(m_document->graph(), m_item, side);
    const int count = int(found.size());
    if (!isOpen() || found.isEmpty())
        return count;
    const QString label = side.label();
    m_list->addHeading(label, numberText(count));
    const int listed = std::min(count, m_limits.value(label, listedAtFirst));
    for (const QString &relation : sorted(found).first(listed))
        addRelation(relation);
    if (listed < count)
        m_list->addSentence(tr("%n more", nullptr, count - listed),
                            u":/icons/ui/chevron-down.svg"_s,
                            int(m_sides.indexOf(side)));
    return count;
}

static QString carriedText(const Schema &schema, const Item &relation)
{
    const FlowStyle style = flowStyle(relation);
    const FieldRow *mode = schema.field(relation.kind, key::mode);
    return style == FlowStyle::Manual && mode
        ? mode->choiceLabel(relation.fields.get(key::mode).text())
        : nameOf(style);
}

/// How it is carried and what moves, in words.
static QString movesText(const Document &document, const Item &relation)
{
    if (!isFlow(flowStyle(relation)))
        return {};
    const QString how = carriedText(document.schema(), relation);
    const QString label = flowLabel(document.graph(), document.schema(), relation);
    QStringList words {label.startsWith(how) ? QString() : how, label};
    if (relation.fields.get(u"two-way"_key).flag())
        words.append(RelationsBox::tr("both ways"));
    words.removeAll(QString());
    return words.join(u" · "_s);
}

static QString signOf(const Graph &graph, const Item &relation, const QString &other)
{
    const FlowStyle style = flowStyle(relation);
    const QString sign = iconOf(style, style == FlowStyle::Manual);
    if (!sign.isEmpty() || !isFlow(style))
        return sign.isEmpty() ? iconOf(graph, other) : sign;
    return u":/icons/ui/automatic.svg"_s;
}

void RelationsBox::addRelation(const QString &relation)
{
    const Graph &graph = m_document->graph();
    const Item &item = *graph.find(relation);
    const QString other = otherEnd(relation);
    m_list->addSentence(shortened(graph.value(other, key::name).text(), longestName),
                        signOf(graph, item, other),
                        relation,
                        {},
                        movesText(*m_document, item));
}

// A row is only marked while the keyboard is there: on the map, something else is selected.
void RelationsBox::reach(const QString &item, int row)
{
    int found = -1;
    for (int i = 0; i < m_list->count() && found < 0 && !item.isEmpty(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole) == QVariant(item))
            found = i;
    }
    if (found < 0 && m_list->hasFocus() && m_list->count() > 0)
        found = std::clamp(row, 0, m_list->count() - 1);
    const auto *reached = m_list->item(found);
    if (reached && !(reached->flags() & Qt::ItemIsSelectable))
        ++found; // a heading is followed by what it is for
    const bool marks = m_list->hasFocus();
    m_list->setCurrentRow(
        found, marks ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate);
}

void RelationsBox::focusList()
{
    m_isWanted = true;
    refresh();
    QWidget *place = m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_name;
    place->setFocus(Qt::ShortcutFocusReason);
}

void RelationsBox::take(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString) {
        Q_EMIT itemWanted(value.toString());
        return;
    }
    int &limit = m_limits[m_sides.at(value.toInt()).label()];
    limit = std::max(limit, listedAtFirst) + listedMore;
    fill();
}

/// The item of the row that the keyboard is on.
QString RelationsBox::current() const
{
    const QListWidgetItem *row = m_list->currentItem();
    const QVariant value = row ? row->data(Qt::UserRole) : QVariant();
    return value.typeId() == QMetaType::QString ? value.toString() : QString();
}

QString RelationsBox::otherEnd(const QString &relation) const
{
    const Item *item = m_document->graph().find(relation);
    if (!item)
        return {};
    return item->from == m_item ? item->to : item->from;
}

bool RelationsBox::takeKey(int key)
{
    const QString relation = m_sides.isEmpty() ? QString() : current();
    if (relation.isEmpty())
        return false;
    if (key == Qt::Key_Right)
        Q_EMIT itemWanted(otherEnd(relation));
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        remove(relation);
    else
        return false;
    return true;
}

bool RelationsBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::FocusOut)
        m_list->clearSelection();
    if (watched == m_list && event->type() == QEvent::FocusIn && m_list->currentItem())
        m_list->currentItem()->setSelected(true);
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && takeKey(key->key()))
            return true;
    }
    return FoldingBox::eventFilter(watched, event);
}

void RelationsBox::showMenu(const QPoint &position)
{
    const QString relation = m_sides.isEmpty() ? QString() : current();
    if (relation.isEmpty())
        return;
    const QString other = otherEnd(relation);
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(u"connect"_s), tr("Show the connection"), this, [this, relation] {
        Q_EMIT itemWanted(relation);
    });
    const QString name = m_document->graph().value(other, key::name).text();
    menu->addAction(themedIcon(u"chevron-right"_s),
                    menuText(tr("Go to %1").arg(name)),
                    this,
                    [this, other] { Q_EMIT itemWanted(other); });
    menu->addSeparator();
    menu->addAction(themedIcon(u"trash"_s), tr("Delete the connection"), this, [this, relation] {
        remove(relation);
    });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void RelationsBox::remove(const QString &relation)
{
    const ItemPtr item = m_document->graph().share(relation);
    if (!item)
        return;
    const Graph before = m_document->graph();
    m_document->remove({relation});
    Q_EMIT announced(tr("Deleted %1 → %2")
                         .arg(before.value(item->from, key::name).text(),
                              before.value(item->to, key::name).text()));
}

RelationSide RelationsBox::side() const
{
    return m_sides.value(m_side->currentIndex());
}

// What was chosen stays chosen, as long as it is offered.
void RelationsBox::offerSides()
{
    QStringList labels;
    for (const RelationSide &side : std::as_const(m_sides))
        labels.append(side.label());
    QStringList offered;
    for (int i = 0; i < m_side->count(); ++i)
        offered.append(m_side->itemText(i));
    if (labels == offered)
        return;
    m_side->clear();
    m_side->addItems(labels);
}

QList<ChoiceEntry> RelationsBox::entries() const
{
    const Item *item = m_document ? m_document->graph().find(m_item) : nullptr;
    if (!item || m_sides.isEmpty())
        return {};
    FieldRow row;
    row.refersTo = side().others(item->kind);
    QStringList taken {m_item};
    for (const QString &relation : relationsOn(m_document->graph(), m_item, side()))
        taken.append(otherEnd(relation));
    QList<ChoiceEntry> entries = referenceEntries(row, *m_document);
    entries.removeIf([&](const ChoiceEntry &entry) { return taken.contains(entry.id); });
    return entries;
}

// An entry that is taken from the list comes by itself.
void RelationsBox::connectByName()
{
    const QAbstractItemView *list = m_name->completer()->popup();
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || (list->isVisible() && list->currentIndex().isValid()))
        return;
    const quint64 before = m_document->graph().revision();
    const int elements = m_document->graph().index().elementCount();
    const QString relation = m_document->connectWith(m_item, side(), name);
    tell(relation, before);
    if (m_document->graph().index().elementCount() > elements)
        Q_EMIT announced(tr("%1 is new in the project").arg(shortened(name)));
}

void RelationsBox::connectTo(const QString &element)
{
    const auto [from, to] = side().inOrder(m_item, element);
    const quint64 before = m_document->graph().revision();
    tell(m_document->connectElements(from, to, side().kind), before);
}

void RelationsBox::tell(const QString &relation, quint64 revisionBefore)
{
    if (relation.isEmpty())
        Q_EMIT refused(tr("These two cannot be connected so."));
    else if (m_document->graph().revision() == revisionBefore)
        Q_EMIT refused(tr("These are connected already."));
    m_name->clear();
}

} // namespace martlet
