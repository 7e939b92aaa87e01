// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/pdfdocument.h"

#include <QPixmap>
#include <QWidget>

namespace martlet {

/// Pages as they will be, one at a time: Page Up and Down or the wheel turn them, plus and minus or
/// Ctrl and the wheel bring them nearer, 0 shows the whole page again, and a drag moves it.
class PagePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Shows other pages, and stays at the number of the page if it can.
    void setPages(const std::vector<PdfPage> &pages);
    const std::vector<PdfPage> &pages() const { return m_pages; }
    int page() const { return m_page; }
    int pageCount() const { return int(m_pages.size()); }
    void turnTo(int page);

    QSize sizeHint() const override { return {520, 420}; }

Q_SIGNALS:
    /// Another page is shown, or there are others.
    void turned();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    double scale() const;
    QRectF paper() const;
    void zoomBy(double factor);
    void renew();

    std::vector<PdfPage> m_pages;
    int m_page = 0;
    double m_zoom = 1; ///< 1: the whole page
    QPointF m_offset; ///< of the page from the middle, in pixels
    QPointF m_grip;
    QPixmap m_image; ///< of the page as far as it is in sight
};

} // namespace martlet
