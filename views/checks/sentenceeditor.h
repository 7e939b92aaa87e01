// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/rulesentence.h"

#include <QWidget>

class QLabel;

namespace martlet {

class ChoiceLine;
class Document;
class FlowLayout;

/// The sentence of an own rule, each piece of which is a button: pressed, it becomes a line to
/// choose from or to type in. Escape leaves the piece as it was; Delete takes its condition out.
class SentenceEditor final : public QWidget
{
    Q_OBJECT

public:
    /// \a kindIsOpen: what the rule is about can be chosen as well.
    SentenceEditor(Document *document, bool kindIsOpen, QWidget *parent);

    /// The pieces follow a widget when Tab is pressed, however often they are made anew.
    void setBefore(QWidget *before) { m_before = before; }
    void present(const QJsonObject &rule);
    /// Path of the piece that a person goes to once the change just made is shown, or nothing.
    QString next() const { return m_next; }
    void goTo(const QString &path);
    /// Shows the rule as it was, and why it cannot be otherwise.
    void refuse(const QString &why);

Q_SIGNALS:
    /// A person changed a piece. Whoever keeps the rule presents it again.
    void edited(const QJsonObject &rule);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *widgetOf(const SentencePart &part);
    QWidget *wordsOf(const QString &text) const;
    QWidget *chipOf(const SentencePart &part);
    QWidget *removerOf(const SentencePart &part);
    void openPiece(const SentencePart &part);
    void takeText(const SentencePart &part, const QString &text);
    void take(const SentencePart &part, const QJsonObject &rule);
    void closePiece();
    void complain(const QString &sentence);
    void orderPieces();
    bool removePiece(const QString &path);

    Document *m_document;
    bool m_kindIsOpen;
    QJsonObject m_rule;
    QList<SentencePart> m_parts;
    QWidget *m_before = nullptr;
    QWidget *m_box = nullptr;
    FlowLayout *m_flow = nullptr;
    ChoiceLine *m_line = nullptr; ///< in place of the piece that is open
    QString m_open; ///< its name
    QString m_next;
    QLabel *m_trouble;
};

} // namespace martlet
