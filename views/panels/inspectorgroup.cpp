// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspectorgroup.h"

#include "views/panels/fieldeditor.h"
#include "views/widgets/uitext.h"

#include <QGridLayout>
#include <QLabel>

namespace martlet {

// Wide enough for the longest word of a label in the languages that have the longest.
static constexpr int labelWidth = 124;

InspectorGroup::InspectorGroup(const QString &title, QWidget *parent)
    : FoldingBox(title, parent)
    , m_grid(new QGridLayout(body()))
{
    m_grid->setContentsMargins(0, 0, 0, 4);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void InspectorGroup::add(FieldEditor *editor)
{
    const int row = m_grid->rowCount();
    QLabel *label = wrappedLabel(editor->row().label(), body());
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFixedWidth(labelWidth);
    label->setContentsMargins(0, 6, 0, 0);
    label->setBuddy(editor);
    setPlainTip(label, editor->row().help());
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(editor, row, 1);
    m_labels.insert(editor, label);
}

void InspectorGroup::setAssumed(FieldEditor *editor, bool assumed)
{
    const QString name = editor->row().label();
    //: %1 is a field whose value nobody has confirmed, such as "Category"
    m_labels.value(editor)->setText(assumed ? tr("%1 (assumed)").arg(name) : name);
}

void InspectorGroup::setKnown(int known)
{
    setNote(tr("%1 of %2").arg(known).arg(m_grid->rowCount() - 1));
}

} // namespace martlet
