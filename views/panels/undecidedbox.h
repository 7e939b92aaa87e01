// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace martlet {

class Document;
struct UndecidedText;
enum class Decision;

/// What copies of the project disagree on about the item that is selected, each with both values to
/// choose from. Hidden where nothing is undecided.
class UndecidedBox final : public QWidget
{
    Q_OBJECT

public:
    explicit UndecidedBox(QWidget *parent);

    void setDocument(Document *document);
    void setItem(const QString &item);
    /// Takes in what the document is now.
    void refresh();

Q_SIGNALS:
    /// Something was done that a person may want to take back.
    void announced(const QString &what);

private:
    QWidget *rowOf(const UndecidedText &text);
    void decide(const QString &undecided, Decision decision, const QString &label);

    Document *m_document = nullptr;
    QString m_item;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};

} // namespace martlet
