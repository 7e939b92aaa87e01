// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/fieldeditor.h"

#include "model/document/document.h"
#include "model/graph/index.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QCollator>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

namespace martlet {

static FieldEditor *made(const FieldRow &row, const Document &document, QWidget *parent)
{
    switch (row.type) {
    case FieldType::Text:
        return makeTextEditor(row, document, parent);
    case FieldType::LongText:
        return makeLongTextEditor(row, document, parent);
    case FieldType::OneOf:
    case FieldType::Flag:
        return makeChoiceEditor(row, document, parent);
    case FieldType::SuggestedText:
        return makeSuggestionEditor(row, document, parent);
    case FieldType::Number:
        return makeNumberEditor(row, document, parent);
    case FieldType::Date:
        return makeDateEditor(row, document, parent);
    case FieldType::Amount:
        return makeAmountEditor(row, document, parent);
    case FieldType::Reference:
        return makeReferenceEditor(row, document, parent);
    case FieldType::References:
    case FieldType::TextList:
        return makeListEditor(row, document, parent);
    case FieldType::Json:
        break;
    }
    return nullptr;
}

FieldEditor *FieldEditor::make(const FieldRow &row, const Document &document, QWidget *parent)
{
    FieldEditor *editor = made(row, document, parent);
    if (editor) {
        const QList<QLineEdit *> lines = editor->findChildren<QLineEdit *>();
        for (QLineEdit *line : lines)
            line->installEventFilter(editor);
    }
    return editor;
}

FieldEditor::FieldEditor(const FieldRow &row, const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_document(document)
    , m_unknownText(tr("Not known yet"))
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(2);
    setPlainTip(this, row.help());
}

void FieldEditor::present(const Value &value, bool differs)
{
    m_value = value;
    m_differs = differs;
    display();
}

void FieldEditor::setUnknownText(const QString &text, bool urgent)
{
    m_unknownText = text;
    m_urgent = urgent;
}

QString FieldEditor::emptyText() const
{
    if (m_differs)
        return tr("Different values");
    return m_value.isNone() ? tr("None") : m_unknownText;
}

void FieldEditor::submit(const Value &value)
{
    if (value == m_value && !m_differs)
        return;
    QToolTip::hideText();
    if (const auto why = problem(value)) {
        QToolTip::showText(mapToGlobal(QPoint(0, height())), plainTip(*why), this);
        display();
        return;
    }
    m_value = value;
    m_differs = false;
    display();
    Q_EMIT edited(value);
}

std::optional<QString> FieldEditor::problem(const Value &value) const
{
    return Schema::problem(m_row, value);
}

/// Whether a line has nothing of its own that this key would take back or bring again.
static bool leavesToWindow(const QLineEdit *line, const QKeyEvent *event)
{
    return (event->matches(QKeySequence::Undo) && !line->isUndoAvailable())
        || (event->matches(QKeySequence::Redo) && !line->isRedoAvailable());
}

// Undo goes on with the project where nothing is being typed; a refusal goes when it is answered.
bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (line && event->type() == QEvent::ShortcutOverride
        && leavesToWindow(line, static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    if (line && event->type() == QEvent::KeyPress)
        QToolTip::hideText();
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::prepareLine(QLineEdit *edit) const
{
    edit->setPlaceholderText(emptyText());
    edit->setProperty("quiet", true);
    QPalette palette = edit->palette();
    palette.setColor(QPalette::PlaceholderText, isUrgent() ? colours().warning : colours().muted);
    edit->setPalette(palette);
}

void FieldEditor::addStateButton()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("stateButton"));
    button->setIcon(themedIcon(QStringLiteral("more")));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setFixedWidth(22);
    button->setAccessibleName(tr("More for %1").arg(m_row.label()));
    auto *menu = new QMenu(button);
    menu->addAction(tr("Not known yet"), this, [this] { submit(Value()); });
    menu->addAction(tr("None: asked, and there is none"), this, [this] { submit(Value::None()); });
    connect(button, &QToolButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
    button->hide();
    m_stateButton = button;
    m_line->addWidget(button);
}

// The button shows where the pointer is, so that forty of them do not shout at once.
void FieldEditor::enterEvent(QEnterEvent *event)
{
    if (m_stateButton)
        m_stateButton->show();
    QWidget::enterEvent(event);
}

void FieldEditor::leaveEvent(QEvent *event)
{
    if (m_stateButton)
        m_stateButton->hide();
    QWidget::leaveEvent(event);
}

void FieldEditor::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_stateButton)
        m_stateButton->click();
    event->accept();
}

QList<ChoiceEntry> referenceEntries(const FieldRow &row, const Document &document)
{
    QList<ChoiceEntry> entries;
    const Index &index = document.graph().index();
    for (int number = 0; number < index.elementCount(); ++number) {
        const Item &item = index.element(number);
        const KindRow *kind = Schema::kind(item.kind);
        if (kind && (row.refersTo.isEmpty() || row.refersTo.contains(item.kind)))
            entries.append({item.id, item.name(), kind->label(), kind->icon()});
    }
    QCollator order;
    order.setNumericMode(true);
    std::sort(entries.begin(), entries.end(), [&](const ChoiceEntry &a, const ChoiceEntry &b) {
        return order.compare(a.label, b.label) < 0;
    });
    return entries;
}

} // namespace martlet
