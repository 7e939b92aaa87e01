// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvasaccessible.h"

#include "views/canvas/canvas.h"

#include <QPointer>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// One card, flow, or thing behind the cards.
class ItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(martlet::CanvasAccessible)

public:
    ItemAccessible(Canvas *canvas, const QString &item)
        : m_canvas(canvas)
        , m_item(item)
    { }

    const QString &item() const { return m_item; }

    bool isValid() const override { return m_canvas && scene().contains(m_item); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas->window()->windowHandle(); }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas);
    }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &action) const override;
    QString localizedActionDescription(const QString &action) const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &action) const override;

private:
    const MapScene &scene() const { return m_canvas->scene(); }
    bool hasFindings() const;
    bool isUndecided() const;

    QPointer<Canvas> m_canvas;
    QString m_item;
};

// In English for all languages, as the names of Qt's own actions are.
constexpr QLatin1String renameAction("rename");
constexpr QLatin1String findingsAction("show findings");
constexpr QLatin1String decideAction("decide");

QString ItemAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name && kind != QAccessible::Description)
        return {};
    const bool named = kind == QAccessible::Name;
    if (const Card *card = scene().card(m_item))
        return named ? card->title : card->description();
    if (const Flow *flow = scene().flow(m_item)) {
        const auto &cards = scene().view().cards;
        //: a connection between two cards
        return named
            ? tr("%1 to %2").arg(cards[size_t(flow->from)].title, cards[size_t(flow->to)].title)
            : scene().view().description(*flow);
    }
    const BackEntry *entry = scene().entry(m_item);
    return !entry ? QString() : named ? entry->text : entry->description;
}

QRect ItemAccessible::rect() const
{
    const QRect place = m_canvas->camera().toScreen(scene().itemRect(m_item)).toRect();
    return {m_canvas->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State ItemAccessible::state() const
{
    const QStringList &selection = m_canvas->selection();
    const QRectF place = m_canvas->camera().toScreen(scene().itemRect(m_item));
    QAccessible::State state;
    state.selectable = state.multiSelectable = state.focusable = true;
    state.selected = selection.contains(m_item);
    state.focused = m_canvas->hasFocus() && !selection.isEmpty() && selection.last() == m_item;
    state.offscreen = !place.intersects(QRectF(m_canvas->rect()));
    state.invisible = !m_canvas->isVisible();
    return state;
}

void *ItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

bool ItemAccessible::hasFindings() const
{
    const Card *card = scene().card(m_item);
    const Flow *flow = scene().flow(m_item);
    return (card && card->badge.count() > 0) || (flow && flow->badge.count() > 0);
}

bool ItemAccessible::isUndecided() const
{
    const Card *card = scene().card(m_item);
    const Flow *flow = scene().flow(m_item);
    return (card && card->undecided > 0) || (flow && flow->undecided > 0);
}

QStringList ItemAccessible::actionNames() const
{
    QStringList names {pressAction(), setFocusAction(), showMenuAction()};
    if (scene().isCard(m_item))
        names.append(QString(renameAction));
    if (hasFindings())
        names.append(QString(findingsAction));
    if (isUndecided())
        names.append(QString(decideAction));
    return names;
}

QString ItemAccessible::localizedActionName(const QString &action) const
{
    if (action == renameAction)
        return tr("Rename");
    if (action == findingsAction)
        return tr("Show its findings");
    if (action == decideAction)
        return tr("Decide what copies disagree on");
    if (action == pressAction())
        return tr("Select");
    return QAccessibleActionInterface::localizedActionName(action);
}

QString ItemAccessible::localizedActionDescription(const QString &action) const
{
    return localizedActionName(action);
}

QStringList ItemAccessible::keyBindingsForAction(const QString &action) const
{
    if (action == renameAction)
        return {u"F2"_s};
    return action == showMenuAction() ? QStringList {u"Shift+F10"_s} : QStringList();
}

void ItemAccessible::doAction(const QString &action)
{
    if (!actionNames().contains(action))
        return;
    m_canvas->setFocus(Qt::OtherFocusReason);
    m_canvas->select({m_item});
    m_canvas->reveal({m_item}, false);
    if (action == renameAction)
        m_canvas->renameSelected();
    else if (action == findingsAction)
        Q_EMIT m_canvas->findingsWanted(m_item);
    else if (action == decideAction)
        Q_EMIT m_canvas->decisionsWanted(m_item);
    else if (action == showMenuAction())
        m_canvas->askForMenu();
}

void tell(QAccessibleInterface *about, QAccessible::Event what)
{
    QAccessibleEvent event(about, what);
    QAccessible::updateAccessibility(&event);
}

QAccessibleInterface *makeCanvasAccessible(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<Canvas *>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

} // namespace

void CanvasAccessible::install()
{
    QAccessible::installFactory(makeCanvasAccessible);
}

CanvasAccessible::CanvasAccessible(Canvas *canvas)
    : QAccessibleWidget(canvas, QAccessible::List)
    , m_selection(canvas->selection())
{
    m_connections = {
        QObject::connect(canvas, &Canvas::mapChanged, canvas, [this] { followMap(); }),
        QObject::connect(
            canvas, &Canvas::selectionChanged, canvas, [this](const QStringList &selection) {
                followSelection(selection);
            })};
}

CanvasAccessible::~CanvasAccessible()
{
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        QObject::disconnect(connection);
    for (const Told &told : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(told.id);
}

Canvas *CanvasAccessible::canvas() const
{
    return static_cast<Canvas *>(widget());
}

const QStringList &CanvasAccessible::order() const
{
    if (!m_orderIsKnown)
        m_order = canvas()->scene().readingOrder();
    m_orderIsKnown = true;
    return m_order;
}

QAccessibleInterface *CanvasAccessible::item(const QString &id) const
{
    if (!canvas()->scene().contains(id))
        return nullptr;
    Told &told = m_items[id];
    if (told.id == 0) {
        auto *made = new ItemAccessible(canvas(), id);
        told = {QAccessible::registerAccessibleInterface(made),
                made->text(QAccessible::Name),
                made->text(QAccessible::Description)};
    }
    return QAccessible::accessibleInterface(told.id);
}

// The name field and the notices over the map come after its items.
int CanvasAccessible::childCount() const
{
    return int(order().size()) + QAccessibleWidget::childCount();
}

QAccessibleInterface *CanvasAccessible::child(int index) const
{
    const int count = int(order().size());
    if (index < 0 || index >= count)
        return QAccessibleWidget::child(index - count);
    return item(order().at(index));
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    const QPoint place = canvas()->mapFromGlobal(QPoint(x, y));
    if (QAccessibleInterface *above = QAccessibleWidget::childAt(x, y))
        return above;
    if (!canvas()->rect().contains(place))
        return nullptr;
    const Camera &camera = canvas()->camera();
    return item(canvas()->scene().itemAt(camera.toMap(place), 6 / camera.scale()));
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *mine = dynamic_cast<const ItemAccessible *>(child))
        return int(order().indexOf(mine->item()));
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? -1 : index + int(order().size());
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    const QStringList &selection = canvas()->selection();
    if (canvas()->hasFocus() && !selection.isEmpty())
        return item(selection.last());
    return QAccessibleWidget::focusChild();
}

QAccessible::State CanvasAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = state.extSelectable = true;
    return state;
}

// What has gone is told before its object goes; what nobody has asked for is not looked at.
void CanvasAccessible::followMap()
{
    const QStringList before = std::exchange(m_order, {});
    const bool tellsNew = std::exchange(m_orderIsKnown, false) && QAccessible::isActive();
    for (auto told = m_items.begin(); told != m_items.end();) {
        if (canvas()->scene().contains(told.key())) {
            tellWhatIsNew(&*told);
            ++told;
            continue;
        }
        tell(QAccessible::accessibleInterface(told->id), QAccessible::ObjectDestroyed);
        QAccessible::deleteAccessibleInterface(told->id);
        told = m_items.erase(told);
    }
    if (tellsNew)
        tellNew(before);
}

void CanvasAccessible::tellNew(const QStringList &before)
{
    const QSet<QString> known(before.begin(), before.end());
    for (const QString &id : order()) {
        if (!known.contains(id))
            tell(item(id), QAccessible::ObjectCreated);
    }
}

void CanvasAccessible::tellWhatIsNew(Told *told)
{
    QAccessibleInterface *about = QAccessible::accessibleInterface(told->id);
    const auto compare = [about](QString *before, QAccessible::Text kind, QAccessible::Event what) {
        const QString now = about->text(kind);
        if (std::exchange(*before, now) != now)
            tell(about, what);
    };
    compare(&told->name, QAccessible::Name, QAccessible::NameChanged);
    compare(&told->description, QAccessible::Description, QAccessible::DescriptionChanged);
}

// One or a few are told one by one; of many only that the selection has changed.
void CanvasAccessible::followSelection(const QStringList &selection)
{
    const QStringList before = std::exchange(m_selection, selection);
    if (!QAccessible::isActive())
        return;
    constexpr qsizetype few = 20;
    if (std::max(before.size(), selection.size()) > few) {
        tell(this, QAccessible::SelectionWithin);
    } else {
        tellSelected(before, selection, QAccessible::SelectionRemove);
        tellSelected(selection,
                     before,
                     selection.size() == 1 ? QAccessible::Selection : QAccessible::SelectionAdd);
    }
    if (canvas()->hasFocus())
        tell(focusChild(), QAccessible::Focus);
}

void CanvasAccessible::tellSelected(const QStringList &items,
                                    const QStringList &except,
                                    QAccessible::Event what) const
{
    QAccessible::State changed;
    changed.selected = true;
    for (const QString &id : items) {
        QAccessibleInterface *about = except.contains(id) ? nullptr : item(id);
        if (!about)
            continue;
        QAccessibleStateChangeEvent event(about, changed);
        QAccessible::updateAccessibility(&event);
        tell(about, what);
    }
}

} // namespace martlet
