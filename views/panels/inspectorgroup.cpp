// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspectorgroup.h"

#include "views/panels/fieldeditor.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace martlet {

// Wide enough for the longest word of a label in the languages that have the longest.
static constexpr int labelWidth = 124;

using namespace Qt::StringLiterals;

InspectorGroup::InspectorGroup(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_body(new QWidget(this))
    , m_grid(new QGridLayout(m_body))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(2);
    if (!title.isEmpty()) {
        auto *line = new QHBoxLayout;
        m_heading = new QToolButton(this);
        m_heading->setText(title);
        m_heading->setAutoRaise(true);
        m_heading->setIconSize({14, 14});
        m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_count = plainLabel({}, this);
        m_count->setForegroundRole(QPalette::PlaceholderText);
        line->addWidget(m_heading);
        line->addStretch();
        line->addWidget(m_count);
        page->addLayout(line);
        connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    }
    m_grid->setContentsMargins(0, 0, 0, 4);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
    page->addWidget(m_body);
}

void InspectorGroup::add(FieldEditor *editor)
{
    const int row = m_grid->rowCount();
    QLabel *label = wrappedLabel(editor->row().label(), m_body);
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
    if (m_count)
        m_count->setText(tr("%1 of %2").arg(known).arg(m_grid->rowCount() - 1));
}

bool InspectorGroup::isOpen() const
{
    return !m_body->isHidden();
}

void InspectorGroup::setOpen(bool open)
{
    m_body->setVisible(open || !m_heading);
    if (m_heading)
        m_heading->setIcon(themedIcon(open ? u"chevron-down"_s : u"chevron-right"_s));
}

} // namespace martlet
