// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/camera.h"

#include <QPointer>
#include <QScreen>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <array>

namespace martlet {

class Canvas;
class Document;
class Watcher;
struct Change;

/// How a map is shown to a room; kept in the settings.
struct ProjectorLook
{
    /// For a room whose last row is near, further away, or far.
    static constexpr std::array textHeights {18, 24, 32};

    /// Of the smallest letters, in pixels of a screen that is 1080 pixels high. Larger screens have
    /// larger letters, smaller ones no smaller letters.
    int textHeight = textHeights.front();
    bool highContrast = true; ///< else as the window
    bool follows = true; ///< the work; else it stands still

    static ProjectorLook kept();
    void keep() const;
};

/// What a room sees while somebody works on a laptop: the same view with the same light on it, and
/// nothing around it. Its camera is its own. What is selected on the laptop, or was changed by
/// whomever, is brought into sight unless the projector stands still, and what was changed stands
/// out for two seconds. Letters are never smaller than the look says, unless somebody zooms out.
/// Lives shorter than what it looks at.
class Projector final : public QWidget
{
    Q_OBJECT

public:
    Projector(Document *document, const Watcher *watcher, const Canvas *laptop);

    /// Fills a screen other than this one, or this one where there is no other. Closes when its
    /// screen is taken away.
    void present(QScreen *laptopScreen);
    void setLook(const ProjectorLook &look);
    Canvas *canvas() const { return m_canvas; }
    /// The least zoom at which all letters are large enough.
    double leastZoom() const;

Q_SIGNALS:
    void screenLost();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpMotion();
    void listen(const Document *document, const Watcher *watcher);
    void begin();
    void takeView();
    void takeLight();
    void note(const Change &change);
    void showNews();
    Camera showing(QStringList items) const;
    QRectF coreOf(const QString &item, double zoom) const;
    void bring(const QStringList &items);
    void glideTo(const Camera &camera);
    Camera overview() const;
    Camera aim() const;
    bool isTooLarge(const QRectF &area, double zoom) const;

    const Canvas *m_laptop;
    Canvas *m_canvas;
    ProjectorLook m_look;
    QPointer<QScreen> m_screen;
    bool m_yields = false; ///< the keyboard, when it gets it without being asked for
    bool m_begun = false; ///< the view has been shown since it was chosen
    bool m_hasNews = false; ///< something was changed that has not been shown yet
    QStringList m_changed; ///< by that, other than its place
    QTimer m_highlight;
    QVariantAnimation m_glide;
    Camera m_from; ///< of the glide
    Camera m_to;
};

} // namespace martlet
