// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/colouring.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QLabel;
class QToolButton;

namespace martlet {

class FlowLayout;

/// The line above the map that says by which field the cards are coloured, and which values are
/// looked for. Each value is a button; while a filter is on, the line cannot be overlooked.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setView(const Graph &graph, const MapView &view);
    /// Puts the keyboard on the choice of the field.
    void focusField();

Q_SIGNALS:
    void colourChosen(martlet::Key field);
    void filterChosen(const QJsonObject &filter);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillFields(const QList<const FieldRow *> &rows, Key chosen);
    void fillValues(const MapView &view);
    QAbstractButton *valueButton(const Tint &tint);
    void sayShown(const MapView &view);

    ViewFilter m_filter;
    Key m_field;
    QComboBox *m_fields;
    QWidget *m_values;
    FlowLayout *m_valueLine;
    QLabel *m_shown;
    QToolButton *m_all;
};

} // namespace martlet
