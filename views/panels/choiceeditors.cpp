// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "views/panels/fieldeditor.h"
#include "views/widgets/calmcombo.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// One of a closed list of values, yes and no included.
class ChoiceEditor final : public FieldEditor
{
public:
    ChoiceEditor(const FieldRow &row, const Document &document, QWidget *parent)
        : FieldEditor(row, document, parent)
        , m_combo(new CalmCombo(this))
    {
        line()->addWidget(m_combo);
        setFocusProxy(m_combo);
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(6);
        m_combo->setProperty("quiet", true);
        m_combo->setAccessibleName(row.label());
        connect(m_combo, &QComboBox::activated, this, [this](int index) {
            if (index >= 0 && index < m_values.size())
                submit(m_values.at(index));
        });
    }

protected:
    void display() override
    {
        fill();
        const int index = int(m_values.indexOf(value()));
        m_combo->setCurrentIndex(differs() ? -1 : index);
        m_combo->setPlaceholderText(FieldEditor::tr("Different values"));
        QPalette faint = palette();
        if (differs() || value().isEmpty())
            faint.setColor(QPalette::ButtonText, colours().muted);
        m_combo->setPalette(faint);
    }

private:
    void offer(const QString &label, const Value &value)
    {
        m_combo->addItem(label);
        m_values.append(value);
    }
    void fill()
    {
        m_combo->clear();
        m_values.clear();
        offer(FieldEditor::tr("Not known yet"), Value());
        if (row().type == FieldType::Flag) {
            offer(FieldEditor::tr("Yes"), true);
            offer(FieldEditor::tr("No"), false);
        }
        for (const Choice &choice : row().choices) {
            // Choosing "unknown" means the same as leaving the field open; it is kept as written.
            if (choice.id != "unknown"_L1 || value() == Value(choice.id))
                offer(choice.label(), choice.id);
        }
        offer(FieldEditor::tr("None"), Value::None());
        if (!m_values.contains(value()))
            offer(value().text(), value());
    }

    QComboBox *m_combo;
    QList<Value> m_values;
};

/// A text with suggestions, or a reference to another item by its name.
class SuggestionEditor final : public FieldEditor
{
public:
    SuggestionEditor(const FieldRow &row, const Document &document, QWidget *parent)
        : FieldEditor(row, document, parent)
        , m_edit(new ChoiceLine([this] { return entries(); }, this))
    {
        line()->addWidget(m_edit);
        setFocusProxy(m_edit);
        m_edit->setAccessibleName(row.label());
        addStateButton();
        connect(m_edit, &QLineEdit::editingFinished, this, [this] {
            if (m_edit->isModified())
                read();
        });
        // The completer sets the text of the line only after it has told.
        connect(
            m_edit, &ChoiceLine::chosen, this, &SuggestionEditor::submitId, Qt::QueuedConnection);
    }

protected:
    void display() override
    {
        m_edit->setText(differs() ? QString() : written());
        m_edit->setCursorPosition(0);
        m_edit->setModified(false);
        prepareLine(m_edit);
    }

private:
    void submitId(const QString &id)
    {
        m_edit->setModified(false);
        submit(id);
        display();
    }
    QString written() const
    {
        const QString text = value().text();
        if (!row().isReference())
            return row().choiceLabel(text);
        const Item *item = document().graph().find(text);
        return item ? item->name() : text;
    }
    QList<ChoiceEntry> entries() const
    {
        if (row().isReference())
            return referenceEntries(row(), document());
        QList<ChoiceEntry> entries;
        for (const Choice &choice : row().choices)
            entries.append({choice.id, choice.label(), {}, {}});
        return entries;
    }
    void read()
    {
        const QString text = m_edit->text().trimmed();
        m_edit->setModified(false);
        const QString id = m_edit->entryOf(text).id;
        if (text.isEmpty())
            submit(Value());
        else if (!id.isEmpty())
            submit(id);
        else if (row().isReference())
            Q_EMIT newNameTyped(text, {});
        else
            submit(text);
    }

    ChoiceLine *m_edit;
};

/// Texts or references as chips, with a line to add one.
class ListEditor final : public FieldEditor
{
public:
    ListEditor(const FieldRow &row, const Document &document, QWidget *parent)
        : FieldEditor(row, document, parent)
        , m_box(new QWidget(this))
        , m_flow(new FlowLayout(m_box, 4))
        , m_edit(new ChoiceLine([this] { return entries(); }, m_box))
    {
        m_flow->addWidget(m_edit);
        line()->addWidget(m_box);
        setFocusProxy(m_edit);
        m_edit->setMinimumWidth(90);
        m_edit->setAccessibleName(row.label());
        addStateButton();
        connect(m_edit, &QLineEdit::editingFinished, this, &ListEditor::read);
        connect(
            m_edit,
            &ChoiceLine::chosen,
            this,
            [this](const QString &id) { add(id); },
            Qt::QueuedConnection);
    }

protected:
    void display() override
    {
        while (m_flow->count() > 1) {
            QLayoutItem *chip = m_flow->takeAt(0);
            chip->widget()->deleteLater();
            delete chip;
        }
        const QStringList list = differs() ? QStringList() : value().list();
        for (const QString &entry : list)
            addChip(entry);
        m_edit->clear();
        prepareLine(m_edit);
        if (!list.isEmpty())
            m_edit->setPlaceholderText(FieldEditor::tr("Add…"));
    }

private:
    QString labelOf(const QString &entry) const
    {
        const Item *item = row().isReference() ? document().graph().find(entry) : nullptr;
        return item ? item->name() : row().choiceLabel(entry);
    }
    void addChip(const QString &entry)
    {
        auto *chip = new QToolButton(m_box);
        chip->setProperty("chip", true);
        chip->setText(menuText(shortened(labelOf(entry), 28)));
        chip->setIcon(themedIcon(u"close"_s));
        chip->setIconSize({10, 10});
        chip->setLayoutDirection(Qt::RightToLeft);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setPlainTip(chip, FieldEditor::tr("Take out: %1").arg(labelOf(entry)));
        connect(chip, &QToolButton::clicked, this, [this, entry] {
            QStringList list = value().list();
            list.removeAll(entry);
            submit(list.isEmpty() ? Value() : Value(list));
        });
        m_flow->addWidget(chip);
        m_flow->moveLastTo(m_flow->count() - 2);
    }
    QList<ChoiceEntry> entries() const
    {
        QList<ChoiceEntry> entries;
        if (row().isReference())
            entries = referenceEntries(row(), document());
        for (const Choice &choice : row().choices)
            entries.append({choice.id, choice.label(), {}, {}});
        const QStringList taken = value().list();
        entries.removeIf([&](const ChoiceEntry &entry) { return taken.contains(entry.id); });
        return entries;
    }
    void read()
    {
        const QString text = m_edit->text().trimmed();
        if (text.isEmpty())
            return;
        const QString id = m_edit->entryOf(text).id;
        m_edit->clear();
        if (!id.isEmpty() || !row().isReference())
            add(id.isEmpty() ? text : id);
        else
            Q_EMIT newNameTyped(text, value().list());
    }
    void add(const QString &entry)
    {
        m_edit->clear();
        const QStringList list = differs() ? QStringList() : value().list();
        if (!list.contains(entry))
            submit(list + QStringList {entry});
    }

    QWidget *m_box;
    FlowLayout *m_flow;
    ChoiceLine *m_edit;
};

} // namespace

FieldEditor *makeChoiceEditor(const FieldRow &row, const Document &document, QWidget *parent)
{
    return new ChoiceEditor(row, document, parent);
}

FieldEditor *makeSuggestionEditor(const FieldRow &row, const Document &document, QWidget *parent)
{
    return new SuggestionEditor(row, document, parent);
}

FieldEditor *makeReferenceEditor(const FieldRow &row, const Document &document, QWidget *parent)
{
    return new SuggestionEditor(row, document, parent);
}

FieldEditor *makeListEditor(const FieldRow &row, const Document &document, QWidget *parent)
{
    return new ListEditor(row, document, parent);
}

} // namespace martlet
