// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/projector.h"

#include "model/document/document.h"
#include "model/document/watcher.h"
#include "views/canvas/canvas.h"
#include "views/widgets/style.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QSettings>

#include <algorithm>
#include <cmath>
#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int highlightTime = 2000; ///< milliseconds
constexpr int glideTime = 400;
constexpr int yieldTime = 1500;
constexpr double margin = 40; ///< pixels around what is brought into sight
const QString textKey = u"projector/text"_s;
const QString contrastKey = u"projector/contrast"_s;
const QString followsKey = u"projector/follows"_s;

/// On the way from one camera to another, as seen on a screen of that size.
Camera between(const Camera &from, const Camera &to, double share, QSizeF size)
{
    const QPointF middle(size.width() / 2, size.height() / 2);
    const QPointF begin = from.toMap(middle);
    Camera camera;
    camera.zoomAt({}, from.scale() * std::pow(to.scale() / from.scale(), share));
    camera.centre(begin + (to.toMap(middle) - begin) * share, size);
    return camera;
}

} // namespace

ProjectorLook ProjectorLook::kept()
{
    const QSettings settings;
    ProjectorLook look;
    const int text = settings.value(textKey).toInt();
    if (std::ranges::find(textHeights, text) != textHeights.end())
        look.textHeight = text;
    look.highContrast = settings.value(contrastKey, look.highContrast).toBool();
    look.follows = settings.value(followsKey, look.follows).toBool();
    return look;
}

void ProjectorLook::keep() const
{
    QSettings settings;
    settings.setValue(textKey, textHeight);
    settings.setValue(contrastKey, highContrast);
    settings.setValue(followsKey, follows);
}

Projector::Projector(Document *document, const Watcher *watcher, const Canvas *laptop)
    : m_laptop(laptop)
    , m_canvas(new Canvas(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with the laptop's windows
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("Projector — Martlet"));
    m_canvas->makeBare();
    m_canvas->installEventFilter(this);
    setUpMotion();
    listen(document, watcher);
    m_canvas->setDocument(document, laptop->viewId());
    m_canvas->setBadges(watcher->badges());
    takeLight();
    setLook(ProjectorLook::kept());
}

void Projector::setUpMotion()
{
    m_canvas->setGlideTime(wantsMotion() ? 250 : 0);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(glideTime);
    m_glide.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, m_canvas, [this](const QVariant &share) {
        m_canvas->setCamera(between(m_from, m_to, share.toDouble(), size()));
    });
    m_highlight.setSingleShot(true);
    m_highlight.setInterval(highlightTime);
    connect(&m_highlight, &QTimer::timeout, m_canvas, [this] { m_canvas->select({}); });
}

void Projector::listen(const Document *document, const Watcher *watcher)
{
    connect(document, &Document::changed, this, &Projector::note); // before the canvas hears of it
    connect(m_canvas, &Canvas::mapChanged, this, &Projector::showNews);
    connect(watcher, &Watcher::reported, m_canvas, [this, watcher] {
        m_canvas->setBadges(watcher->badges());
    });
    connect(m_laptop, &Canvas::mapChanged, this, &Projector::takeView);
    connect(m_laptop, &Canvas::spotlightChanged, this, &Projector::takeLight);
    connect(m_laptop, &Canvas::selectionChanged, this, &Projector::bring);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](const QScreen *screen) {
        if (screen != m_screen)
            return;
        Q_EMIT screenLost();
        close();
    });
}

void Projector::present(QScreen *laptopScreen)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(
        screens, [laptopScreen](const QScreen *screen) { return screen != laptopScreen; });
    const bool hasOwn = other != screens.end();
    m_screen = hasOwn ? *other : laptopScreen;
    m_yields = hasOwn;
    setScreen(m_screen);
    setGeometry(m_screen->geometry());
    showFullScreen();
    if (!hasOwn)
        activateWindow();
    QTimer::singleShot(yieldTime, this, [this] { m_yields = false; });
}

void Projector::setLook(const ProjectorLook &look)
{
    const bool resized = look.textHeight != m_look.textHeight;
    m_look = look;
    m_canvas->setTheme(look.highContrast ? &Theme::highContrast() : nullptr);
    if (resized)
        begin();
}

double Projector::leastZoom() const
{
    return m_look.textHeight * std::max(1.0, height() / 1080.0) / leastLetters();
}

// All of the map, where that is large enough; else what is worked on, or looked at, on the laptop.
void Projector::begin()
{
    m_glide.stop();
    m_begun = m_canvas->scene().isArranged();
    Camera camera = overview();
    if (camera.scale() < leastZoom()) {
        camera.zoomAt({}, leastZoom());
        camera.centre(m_laptop->toMap(QRectF(m_laptop->rect()).center()), size());
    }
    m_canvas->setCamera(camera);
    m_canvas->setCamera(showing(m_laptop->selection()));
}

Camera Projector::overview() const
{
    const MapScene &scene = m_canvas->scene();
    const QRectF map = scene.bounds();
    Camera camera;
    camera.fit(map, QSizeF(size()) - QSizeF(2 * margin, 2 * margin), 1.5 * leastZoom());
    camera.centre(map.center(), size());
    return camera;
}

// Where it looks, or will look when it has come to rest.
Camera Projector::aim() const
{
    return m_glide.state() == QAbstractAnimation::Running ? m_to : m_canvas->camera();
}

// Cards that were arranged a moment ago stand there without a change.
void Projector::takeView()
{
    if (m_canvas->viewId() != m_laptop->viewId()) {
        m_begun = false;
        m_canvas->setView(m_laptop->viewId());
    }
    if (!m_canvas->scene().isArranged())
        m_canvas->showArranged();
}

// The same light that is lit once more, as after each change, draws no attention.
void Projector::takeLight()
{
    if (m_canvas->spotlit() == m_laptop->spotlit())
        return;
    m_canvas->spotlight(m_laptop->spotlit());
    bring(m_laptop->spotlit());
}

// What only stands elsewhere is seen gliding there.
void Projector::note(const Change &change)
{
    m_hasNews = true;
    for (const Edit &edit : change.edits) {
        if (!edit.field.startsWith(prefix::place))
            m_changed.append(edit.item);
    }
}

void Projector::showNews()
{
    if (!m_begun)
        begin();
    if (!std::exchange(m_hasNews, false))
        return;
    QStringList changed = std::exchange(m_changed, {});
    changed.removeDuplicates();
    changed.removeIf([this](const QString &item) { return !m_canvas->scene().contains(item); });
    if (!changed.isEmpty()) {
        m_canvas->select(changed);
        m_highlight.start();
    }
    bring(changed.isEmpty() ? m_laptop->selection() : changed);
}

bool Projector::isTooLarge(const QRectF &area, double zoom) const
{
    return area.width() * zoom > width() - 2 * margin
        || area.height() * zoom > height() - 2 * margin;
}

// What is shown of an item where all of it would be too large: of a flow, where it begins.
QRectF Projector::coreOf(const QString &item, double zoom) const
{
    const MapScene &scene = m_canvas->scene();
    const Flow *flow = scene.flow(item);
    const bool isCut = flow && isTooLarge(scene.itemRect(item), zoom);
    return isCut ? scene.arrangement().cards[size_t(flow->from)] : scene.itemRect(item);
}

// The camera as it is where these are in sight. Of what does not fit on the screen, the first is
// what it is about.
Camera Projector::showing(QStringList items) const
{
    const MapScene &scene = m_canvas->scene();
    items.removeIf([&](const QString &item) { return !scene.contains(item); });
    QRectF area;
    for (const QString &item : std::as_const(items))
        area |= scene.itemRect(item);
    Camera camera = aim();
    const double zoom = std::max(camera.scale(), leastZoom());
    if (isTooLarge(area, zoom))
        area = coreOf(items.first(), zoom);
    const QRectF inner = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    if (items.isEmpty() || inner.contains(camera.toScreen(area)))
        return camera;
    if (const Camera whole = overview(); whole.scale() >= leastZoom())
        return whole;
    camera.zoomAt({}, zoom);
    camera.centre(area.center(), size());
    return camera;
}

void Projector::bring(const QStringList &items)
{
    if (const Camera camera = showing(items); m_look.follows && camera != aim())
        glideTo(camera);
}

void Projector::glideTo(const Camera &camera)
{
    m_from = m_canvas->camera();
    m_to = camera;
    m_glide.stop();
    if (wantsMotion() && isVisible())
        m_glide.start();
    else
        m_canvas->setCamera(camera);
}

void Projector::resizeEvent(QResizeEvent *)
{
    m_canvas->setGeometry(rect());
    begin();
}

void Projector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_canvas->refreshTheme();
    // Desktops give the keyboard to what comes up; the work goes on where it is.
    if (event->type() == QEvent::ActivationChange && isActiveWindow()
        && std::exchange(m_yields, false))
        m_laptop->window()->activateWindow();
    QWidget::changeEvent(event);
}

void Projector::keyPressEvent(QKeyEvent *event)
{
    constexpr double step = 120; // pixels
    Camera camera = m_canvas->camera();
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        camera.zoomAt(QRectF(rect()).center(), camera.scale() * 1.25);
        break;
    case Qt::Key_Minus:
        camera.zoomAt(QRectF(rect()).center(), camera.scale() / 1.25);
        break;
    case Qt::Key_0:
        camera = overview();
        break;
    case Qt::Key_Left:
        camera.pan({step, 0});
        break;
    case Qt::Key_Right:
        camera.pan({-step, 0});
        break;
    case Qt::Key_Up:
        camera.pan({0, step});
        break;
    case Qt::Key_Down:
        camera.pan({0, -step});
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_glide.stop();
    m_canvas->setCamera(camera);
}

// A hand on the map is stronger than what it follows.
bool Projector::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel
        || event->type() == QEvent::NativeGesture)
        m_glide.stop();
    return QWidget::eventFilter(watched, event);
}

} // namespace martlet
