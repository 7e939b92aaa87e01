// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvas.h"

#include "model/document/document.h"
#include "views/widgets/style.h"

#include <algorithm>
#include <utility>

namespace martlet {

Canvas::Canvas(QWidget *parent)
    : QWidget(parent)
    , m_field(new NameField(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_InputMethodEnabled);
    setMinimumSize(320, 240);
    setAccessibleName(tr("Map"));
    setAccessibleDescription(tr("Arrow keys go from card to card. Type to add a tool."));
    setUpGlide();
    m_scroll.setInterval(16);
    connect(&m_scroll, &QTimer::timeout, this, &Canvas::scrollOn);
    connect(m_field, &NameField::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
}

Canvas::~Canvas() = default;

void Canvas::setDocument(Document *document, const QString &view)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_viewId = view;
    m_selection.clear();
    m_spotlight.clear();
    m_preview = {};
    m_badges.clear();
    setVoting(false);
    endGesture();
    endGlide();
    m_field->close();
    m_fitWanted = true;
    if (document)
        connect(document, &Document::changed, this, &Canvas::follow);
    rebuild();
}

void Canvas::setView(const QString &view)
{
    endGlide();
    m_viewId = view;
    m_fitWanted = true;
    m_spotlight.clear();
    m_preview = {};
    m_field->close();
    rebuild();
    select({});
}

void Canvas::setBadges(const Badges &badges)
{
    if (m_badges == badges)
        return;
    m_badges = badges;
    m_scene.setBadges(badges);
    if (!m_scene.isArranged())
        return;
    dropFrame();
    Q_EMIT mapChanged();
}

// What is done never moves the map under the hand that does it; but a map that was not seen yet is
// shown as a whole.
void Canvas::follow(const Change &)
{
    m_votedFor.clear();
    if (m_scene.isArranged())
        m_fitWanted = false;
    rebuild();
}

void Canvas::makeBare()
{
    m_bare = true;
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAccessibleDescription(tr("The map as the room sees it."));
    rebuild();
}

void Canvas::setTheme(const Theme *theme)
{
    m_theme = theme;
    dropFrame();
}

const Theme &Canvas::theme() const
{
    return m_theme ? *m_theme : martlet::theme();
}

void Canvas::rebuild()
{
    takeIn(false);
}

void Canvas::showArranged()
{
    takeIn(true);
}

void Canvas::takeIn(bool asPlaced)
{
    if (mayGlide())
        m_before = shown();
    m_glide.stop();
    m_scene.setAudience(m_bare ? Audience::Room : Audience::Team);
    if (m_document)
        m_scene.rebuild(*m_document, m_viewId, m_badges, asPlaced);
    else
        m_scene = {};
    if (m_document && !m_scene.isArranged()) {
        // The last frame stays until the cards have found their places.
        Q_EMIT arrangementWanted();
        return;
    }
    const auto gone = [this](const QString &item) {
        return !m_scene.contains(item);
    };
    m_spotlight.removeIf(gone);
    if (m_gesture == Gesture::Move || m_gesture == Gesture::Connect
        || m_gesture == Gesture::Reconnect)
        endGesture();
    dropFrame();
    glide();
    Q_EMIT mapChanged();
    QStringList selection = m_selection;
    selection.removeIf(gone);
    if (selection != m_selection)
        select(selection);
    if (const QStringList awaited = std::exchange(m_awaited, {}); !awaited.isEmpty())
        select(awaited);
    if (m_fitWanted && isVisible())
        fitAll();
}

void Canvas::refreshTheme()
{
    dropFrame();
}

void Canvas::dropFrame()
{
    m_frameValid = false;
    update();
}

void Canvas::select(const QStringList &items)
{
    if (items == m_selection)
        return;
    m_selection = items;
    m_selection.removeIf([this](const QString &item) { return !m_scene.contains(item); });
    m_nudging = false;
    update();
    Q_EMIT selectionChanged(m_selection);
}

QStringList Canvas::selectedCards() const
{
    QStringList cards = m_selection;
    cards.removeIf([this](const QString &item) { return !m_scene.isCard(item); });
    return cards;
}

void Canvas::spotlight(const QStringList &items)
{
    m_spotlight = items;
    // A flow is nothing without the cards at its ends.
    for (const QString &item : items) {
        const Flow *flow = m_scene.flow(item);
        if (!flow)
            continue;
        for (const int end : {flow->from, flow->to}) {
            const QString card = m_scene.view().cards[size_t(end)].id;
            if (!m_spotlight.contains(card))
                m_spotlight.append(card);
        }
    }
    dropFrame();
    Q_EMIT spotlightChanged();
}

void Canvas::endSpotlight()
{
    if (m_spotlight.isEmpty())
        return;
    spotlight({});
    Q_EMIT spotlightEnded();
}

void Canvas::showPreview(const ChangePreview &preview)
{
    m_preview = preview;
    update();
}

void Canvas::reveal(const QStringList &items, bool centre)
{
    QRectF area;
    for (const QString &item : items)
        area |= m_scene.itemRect(item);
    if (area.isEmpty())
        return;
    const QRectF inner = QRectF(rect()).adjusted(6, 6, -6, -6);
    Camera camera = m_camera;
    const QRectF seen = camera.toScreen(area);
    if (seen.width() > inner.width() || seen.height() > inner.height())
        camera.fit(area.adjusted(-60, -60, 60, 60), size(), camera.scale());
    else if (centre || !inner.contains(seen))
        camera.centre(area.center(), size());
    setCamera(camera);
}

void Canvas::setCamera(const Camera &camera)
{
    m_fitWanted = false;
    if (camera == m_camera)
        return;
    const bool zoomed = camera.scale() != m_camera.scale();
    m_camera = camera;
    m_field->finish();
    dropFrame();
    Q_EMIT cameraChanged();
    if (zoomed)
        Q_EMIT zoomChanged(camera.scale());
}

void Canvas::fitAll()
{
    const QRectF map = m_scene.bounds();
    Camera camera;
    if (!map.isEmpty()) {
        camera.fit(map, size() - QSize(40, 40), 1.25);
        camera.centre(map.center(), size());
    }
    setCamera(camera);
    m_fitWanted = true; // until the person looks elsewhere
}

void Canvas::fitSelection()
{
    QRectF area;
    for (const QString &item : std::as_const(m_selection))
        area |= m_scene.itemRect(item);
    if (area.isEmpty())
        return;
    Camera camera = m_camera;
    camera.fit(area.adjusted(-80, -80, 80, 80), size(), 1.5);
    setCamera(camera);
}

void Canvas::zoomTo(double scale)
{
    Camera camera = m_camera;
    camera.zoomAt(QRectF(rect()).center(), scale);
    setCamera(camera);
}

void Canvas::zoomIn()
{
    zoomTo(m_camera.scale() * 1.25);
}

void Canvas::zoomOut()
{
    zoomTo(m_camera.scale() / 1.25);
}

void Canvas::resizeEvent(QResizeEvent *)
{
    dropFrame();
    if (m_fitWanted)
        fitAll();
}

void Canvas::showEvent(QShowEvent *)
{
    if (m_fitWanted)
        fitAll();
}

} // namespace martlet
