// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/changepreview.h"
#include "model/drawing/flowmarks.h"
#include "model/drawing/painterprinter.h"
#include "views/canvas/camera.h"
#include "views/canvas/mapscene.h"
#include "views/canvas/namefield.h"

#include <QLineF>
#include <QPixmap>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <memory>

class QHelpEvent;

namespace martlet {

class Document;
class Draft;
struct Change;

/// The map on the screen: paints it, and turns what mouse and keyboard do into verbs of the
/// document. Keeps a finished frame and paints only what moves over it.
class Canvas final : public QWidget
{
    Q_OBJECT

public:
    explicit Canvas(QWidget *parent = nullptr);
    ~Canvas() override;

    void setDocument(Document *document, const QString &view = {});
    void setView(const QString &view);
    Document *document() const { return m_document; }
    const QString &viewId() const { return m_viewId; }
    void setBadges(const Badges &badges);
    const MapScene &scene() const { return m_scene; }
    /// What is painted: scene(), or for a moment what lies between it and the one before.
    const MapScene &shown() const { return isGliding() ? m_between : m_scene; }
    bool isGliding() const { return m_glide.state() == QAbstractAnimation::Running; }
    /// How long cards take to their new places when they are not put there by hand, in
    /// milliseconds; 0, as it is to begin with: they are there at once.
    void setGlideTime(int time) { m_glide.setDuration(time); }
    /// From now on it is only to be looked at, by a room: the mouse moves the map and does nothing
    /// else, keys are left to the window, what is selected stands out more, and nothing
    /// confidential is shown.
    void makeBare();
    /// Paints in a theme of its own; null: in that of the window.
    void setTheme(const Theme *theme);
    /// Takes in what the document is now.
    void rebuild();
    /// The same after an arrangement: what could not be brought into its lane is shown where it is.
    void showArranged();
    /// Paints anew in the present theme.
    void refreshTheme();

    const QStringList &selection() const { return m_selection; }
    void select(const QStringList &items);
    /// Shows some items and what belongs to them, and dims the rest; empty: nothing is dimmed. Only
    /// a person on the map ends it with spotlightEnded().
    void spotlight(const QStringList &items);
    /// Shows what a change would do, until it is given an empty one: rings around what it touches,
    /// and what it makes as ghosts.
    void showPreview(const ChangePreview &preview);
    const ChangePreview &preview() const { return m_preview; }
    bool isVoting() const { return m_voting; }
    bool hasSpotlight() const { return !m_spotlight.isEmpty(); }
    const QStringList &spotlit() const { return m_spotlight; }
    /// Brings an item into sight, if it is not; \a centre: in any case.
    void reveal(const QStringList &items, bool centre);

    const Camera &camera() const { return m_camera; }
    /// Whether the wheel zooms, or moves the map unless Ctrl is held.
    void setWheelZooms(bool zooms) { m_wheelZooms = zooms; }
    /// Looks at that part of the map, and stays there while the canvas changes its size.
    void setCamera(const Camera &camera);
    /// Whether the whole map is shown, whatever size the canvas gets.
    bool showsAll() const { return m_fitWanted; }
    /// In which all is named that is named on the map.
    NameField *nameField() const { return m_field; }
    /// Where the name field stands for a place of the map, all of it in sight.
    QRect fieldRect(QPointF place) const;
    static constexpr QSizeF newCard {160, 56}; ///< until it has a name, in points

    QPointF toScreen(QPointF map) const { return m_camera.toScreen(map); }
    QPointF toMap(QPointF screen) const { return m_camera.toMap(screen); }

public Q_SLOTS:
    void fitAll();
    void fitSelection();
    /// While it is on, clicks and keys give dots and take them away.
    void setVoting(bool on);
    void zoomTo(double scale);
    void zoomIn();
    void zoomOut();

    /// Opens the name field for a new element where there is room in sight, with what was typed.
    void addHere(martlet::Key kind = {}, const QString &typed = {});
    void addConnected(martlet::Direction direction);
    void renameSelected();
    void removeSelected();
    void connectByName();
    void cycleFlowMode();
    void duplicateSelected();
    /// Every line of a text becomes an element of its own. They stand in columns and rows on the
    /// free room that is nearest to the pointer, in the lane it points at; with the pointer
    /// elsewhere, nearest to the middle.
    void pasteLines(const QString &text);
    void selectAll();
    /// One of the six sides and middles; cards that come into another lane get its value.
    void alignSelected(Qt::AlignmentFlag side);
    void distributeSelected(Qt::Orientation direction);
    /// Pinned cards stay where they are when a view is arranged.
    void togglePinned();
    /// Lights what is selected and all that it is connected with.
    void focusNeighbours();
    /// Asks for the menu of what is selected.
    void askForMenu();
    /// Goes round the flows of the card that is selected, or of the card whose flow is.
    void stepFlow(bool back = false);
    /// Asks by name for the card at which the selected flow is to begin (key::from) or end.
    void reconnectByName(martlet::Key end);

Q_SIGNALS:
    /// What is on the map, or what is said of it, may have changed.
    void mapChanged();
    void selectionChanged(const QStringList &items);
    void zoomChanged(double scale);
    /// Another part of the map is in sight, or another zoom.
    void cameraChanged();
    /// Something was done that a person may want to take back.
    void announced(const QString &what);
    /// Something could not be done, or is so already.
    void refused(const QString &why);
    /// The view has cards that stand nowhere yet.
    void arrangementWanted();
    /// The person asked for the menu of what is at a place.
    void menuWanted(const QPoint &global);
    void spotlightEnded();
    void spotlightChanged();
    void votingChanged(bool on);
    /// The sign of an item's findings was clicked.
    void findingsWanted(const QString &item);
    /// The sign of an item's comments was clicked.
    void commentsWanted(const QString &item);
    /// The sign was clicked that copies of the project disagree on an item.
    void decisionsWanted(const QString &item);
    /// The text of a sticky note is to be written anew, which is not done by a name field.
    void noteWanted(const QString &note);
    /// Escape found nothing on the map to end but its light.
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    bool focusNextPrevChild(bool next) override;

private:
    void takeIn(bool asPlaced);
    void endSpotlight();
    static constexpr double neighbourGap = 96;
    /// What a name field is open for: something new, something new at a flow, or the other end of
    /// one.
    enum class Naming { New, Connected, Existing };
    enum class Gesture { None, Pan, Press, Move, Band, Chevron, Connect, Reconnect };

    // Painting.
    const Theme &theme() const;
    void renderFrame();
    void dropFrame();
    void paintOverlay(QPainter *painter);
    void paintSelection(QPainter *painter);
    void paintOutline(QPainter *painter, const QString &item) const;
    void paintMoving(QPainter *painter);
    void paintChevrons(QPainter *painter) const;
    void paintConnecting(QPainter *painter) const;
    void paintHandles(QPainter *painter) const;
    void paintFocus(QPainter *painter) const;
    void paintGuides(QPainter *painter) const;
    void paintHint(QPainter *painter) const;
    QHash<QString, QRectF> ghostPlaces() const;
    void paintPreview(QPainter *painter) const;
    void paintGhost(QPainter *painter, const QString &name, const QRectF &place) const;
    void paintGhostFlow(QPainter *painter, const QRectF &from, const QRectF &to) const;

    // Mouse.
    void pressLeft(QMouseEvent *event);
    void beginPan(QPointF position);
    void moveTo(QPointF position, Qt::KeyboardModifiers modifiers);
    void hover(QPointF position);
    void showTip(const QHelpEvent &event);
    bool isOnMap(QPointF position) const;
    void dropMoved();
    bool dropNote();
    void releaseClick(Qt::KeyboardModifiers modifiers);
    void clickSign(const QString &item);
    FlowSigns signsAbout(const QString &item) const;
    bool isOnSign(QPointF position, const std::optional<QPointF> &centre) const;
    bool isOnOwner(const QString &item) const;
    void askForOwner(const QStringList &items, const QString &at);
    void dropConnection(QPointF position);
    void seekTarget();
    void snap();
    void scrollAtRim();
    void scrollOn();
    void finishBand(Qt::KeyboardModifiers modifiers);
    void endGesture();
    void updateCursor();

    // Keyboard.
    bool handleArrow(QKeyEvent *event);
    void step(Direction direction, bool alongFlow);
    void leaveFlow(const Flow &flow, Direction direction);
    Spot spotOf(const QString &item) const;
    void goTo(const Spot &spot);
    void nudge(QPointF offset);
    bool handlePage(QKeyEvent *event);
    void escape();
    void typeNew(const QString &typed);
    bool startsTyping(const QKeyEvent &event) const;

    // Voting.
    bool handleVote(const QKeyEvent &event);
    bool pressVote(const QMouseEvent &event);
    void vote(const QString &card, int by);
    void setVotes(const QString &card, int votes);

    // Naming.
    void openNewField(QPointF place, const QString &typed = {});
    void askForNew(QPointF place, const Value &lane, const QString &from);
    QPointF placeAfter(const Captured &captured, QPointF place, const Value &lane) const;
    bool takeNew(const QString &text, QPointF place, const Value &lane, const QString &from);
    void openConnectField(const QString &from, QPointF place, Naming naming);
    void takeConnected(const QString &from, const QString &text, QPointF place, Naming naming);
    void rename(const QString &item);
    Key newKind() const;
    Fields newFields(const Value &lane) const;
    Value laneFor(QPointF place) const;
    QPointF spotInSight() const;
    bool isPointed() const;
    Captured writePasted(Draft *draft, const QStringList &lines) const;
    void placePasted(Draft *draft, const QStringList &made) const;

    // Lines of quick notes.
    const ElementNames &elementNames();
    CaptureSite captureSite(const Value &lane, const QString &from) const;
    QString lineOf(const QString &text, const CaptureSite &site, Naming naming) const;
    NameField::Help captureHelp(const CaptureSite &site, Naming naming);
    Captured capture(const QString &text, CaptureSite site, QPointF place);
    QList<std::optional<Place>>
    placesFor(const CaptureLine &line, const CaptureSite &site, QPointF place);
    bool wantsCard(const QString &element) const;
    int homeLane(const Value &lane, QPointF place) const;
    int laneOfValue(const QString &value, int otherwise) const;
    void showKnown(const Captured &captured, bool isChanged);

    // Chevrons: the signs beside a card that add and connect.
    bool chevronsShown() const;
    QString chevronCard() const;
    QRectF chevronRect(const QString &card, Direction direction) const;
    std::optional<Direction> chevronAt(QPointF position) const;

    // Reconnecting: the two ends of the one flow that is selected are handles.
    const Flow *handledFlow() const;
    QPointF handleOf(Key end) const;
    Key handleAt(QPointF position) const;
    bool pressHandle(QPointF position);
    void dropEnd();
    QString endCard(const QString &flow, Key end) const;
    void reconnect(const QString &flow, Key end, const QString &card);
    void takeEnd(const QString &flow, Key end, const QString &name);

    // Gliding.
    void setUpGlide();
    bool mayGlide() const;
    void glide();
    void endGlide();

    // Arranging.
    void put(const QString &label, const QHash<QString, QRectF> &rects);
    QStringList copyCards(const QStringList &cards, QPointF offset);

    QStringList selectedCards() const;
    void follow(const Change &change);

    Document *m_document = nullptr;
    QString m_viewId;
    bool m_bare = false;
    const Theme *m_theme = nullptr; ///< its own; else that of the window
    Badges m_badges;
    MapScene m_scene;
    PainterPrinter m_printer;
    Camera m_camera;
    bool m_fitWanted = true;

    QVariantAnimation m_glide;
    MapScene m_before; ///< as it was painted before the last change
    MapScene m_between; ///< as it is painted while the cards glide
    bool m_placesByHand = false; ///< cards are being put where they are seen already

    QPixmap m_frame;
    bool m_frameValid = false;
    QStringList m_selection;
    QStringList m_spotlight;
    ChangePreview m_preview;

    Gesture m_gesture = Gesture::None;
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_pressed; ///< where the gesture began, in pixels
    QPointF m_position; ///< where the pointer is, in pixels
    QPointF m_offset; ///< of what is moved, in points
    QString m_grabbed; ///< the card that the gesture began on
    Direction m_chevron = Direction::Right;
    QString m_hovered;
    QString m_target; ///< the card that a connection would end at
    Key m_end; ///< of the flow that is reconnected: key::from or key::to
    QList<QLineF> m_guides; ///< in points, while cards are moved
    QTimer m_scroll; ///< runs while something is held at the rim
    Spot m_spot; ///< where the arrow keys went last
    QString m_flowsOf; ///< the card whose flows are gone through
    bool m_showsFocus = false; ///< the mouse needs no ring to know where it is
    bool m_spaceHeld = false;
    bool m_wheelZooms = false;
    bool m_copies = false; ///< what is dragged stays, and copies of it are dropped
    bool m_togglesOnRelease = false; ///< the pressed item leaves the selection unless it is dragged
    bool m_nudging = false; ///< the last thing that was done was a nudge as well
    bool m_voting = false;
    QString m_votedFor; ///< the card that the last change gave a dot or took one from
    Key m_newKind {u"tool"};
    NameField *m_field;
    ElementNames m_names; ///< as they were at a revision of the graph
    quint64 m_namesRevision = 0;
    QStringList m_awaited; ///< to be selected once they have places
};

} // namespace martlet
