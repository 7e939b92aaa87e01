// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace martlet {

class FieldEditor;

/// Some fields under a heading that opens and closes, and says how many of them are known.
class InspectorGroup final : public QWidget
{
    Q_OBJECT

public:
    /// A group without title has no heading and is always open.
    InspectorGroup(const QString &title, QWidget *parent);

    void add(FieldEditor *editor);
    /// Says whether the value of one of its fields is only assumed.
    void setAssumed(FieldEditor *editor, bool assumed);
    void setKnown(int known);
    bool isOpen() const;
    void setOpen(bool open);

private:
    QString m_title;
    QToolButton *m_heading = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_body;
    QGridLayout *m_grid;
    QHash<FieldEditor *, QLabel *> m_labels;
};

} // namespace martlet
