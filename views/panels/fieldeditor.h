// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/schema/schema.h"
#include "views/widgets/choiceline.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace martlet {

class Document;

/// Edits one field of the items that are selected: shows their value, and says what a person made
/// of it. *Unknown* and *none* are told apart and can be chosen in every editor.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The editor that fits the type of a field.
    static FieldEditor *make(const FieldRow &row, const Document &document, QWidget *parent);

    /// Shows a value; \a differs: the selected items do not agree.
    void present(const Value &value, bool differs);
    const FieldRow &row() const { return m_row; }
    /// What is said where nobody has asked yet; \a urgent: in the colour of warnings.
    void setUnknownText(const QString &text, bool urgent);

Q_SIGNALS:
    void edited(const martlet::Value &value);
    /// A name was typed that nothing bears yet; the values beside it stay.
    void newNameTyped(const QString &name, const QStringList &others);

protected:
    FieldEditor(const FieldRow &row, const Document &document, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

    virtual void display() = 0;
    /// Why a value cannot be kept, in one sentence; nothing where it can.
    virtual std::optional<QString> problem(const Value &value) const;
    const Document &document() const { return m_document; }
    const Value &value() const { return m_value; }
    bool differs() const { return m_differs; }
    QHBoxLayout *line() const { return m_line; }
    /// What stands in an empty field: not known yet, none, or different values.
    QString emptyText() const;
    bool isUrgent() const { return m_urgent && m_value.isUnknown() && !m_differs; }
    /// Hands on a new value where it is one, and shows it; says why where it cannot be.
    void submit(const Value &value);
    /// A line for text that says so where it is empty.
    void prepareLine(QLineEdit *edit) const;
    /// The button with "not known yet" and "none", for editors that cannot offer it otherwise.
    void addStateButton();

private:
    FieldRow m_row;
    const Document &m_document;
    Value m_value;
    bool m_differs = false;
    bool m_urgent = false;
    QString m_unknownText;
    QHBoxLayout *m_line;
    QToolButton *m_stateButton = nullptr;
};

// The makers of the editors, by the type of field they are for.
FieldEditor *makeTextEditor(const FieldRow &row, const Document &document, QWidget *parent);
FieldEditor *makeLongTextEditor(const FieldRow &row, const Document &document, QWidget *parent);
FieldEditor *makeNumberEditor(const FieldRow &row, const Document &document, QWidget *parent);
FieldEditor *makeDateEditor(const FieldRow &row, const Document &document, QWidget *parent);
FieldEditor *makeAmountEditor(const FieldRow &row, const Document &document, QWidget *parent);
FieldEditor *makeChoiceEditor(const FieldRow &row, const Document &document, QWidget *parent);
FieldEditor *makeSuggestionEditor(const FieldRow &row, const Document &document, QWidget *parent);
FieldEditor *makeReferenceEditor(const FieldRow &row, const Document &document, QWidget *parent);
FieldEditor *makeListEditor(const FieldRow &row, const Document &document, QWidget *parent);

/// What a reference field may refer to, sorted by name.
QList<ChoiceEntry> referenceEntries(const FieldRow &row, const Document &document);

} // namespace martlet
