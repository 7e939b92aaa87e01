// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/foldingbox.h"

#include <QHash>

class QGridLayout;

namespace martlet {

class FieldEditor;

/// Some fields under a heading that opens and closes, and says how many of them are known.
class InspectorGroup final : public FoldingBox
{
    Q_OBJECT

public:
    InspectorGroup(const QString &title, QWidget *parent);

    void add(FieldEditor *editor);
    /// Says whether the value of one of its fields is only assumed.
    void setAssumed(FieldEditor *editor, bool assumed);
    void setKnown(int known);

private:
    QGridLayout *m_grid;
    QHash<FieldEditor *, QLabel *> m_labels;
};

} // namespace martlet
