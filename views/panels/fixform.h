// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/fixes.h"
#include "views/widgets/choiceline.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace martlet {

class Document;

/// Asks for what a quick fix must be told, and does it: one change that can be undone.
class FixForm final : public QWidget
{
    Q_OBJECT

public:
    FixForm(const Fix &fix, const QList<Finding> &findings, Document *document, QWidget *parent);

    /// Does a fix that needs to be told nothing, or does it with what was told.
    static Result<void> perform(const Fix &fix,
                                const QList<Finding> &findings,
                                const FixAnswer &answer,
                                Document *document);

Q_SIGNALS:
    /// The fix was done.
    void performed();
    /// The form is no longer needed.
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static Result<void> perform(const Fix &fix,
                                const QList<Finding> &findings,
                                FixAnswer answer,
                                const QString &newPerson,
                                Document *document);
    void ask(FixInput input, QVBoxLayout *page);
    void askForItem(FixInput input, QVBoxLayout *page);
    void askForText(QVBoxLayout *page);
    void askForFields(QVBoxLayout *page);
    void askForField(Key field, QVBoxLayout *page);
    void askForDay(QVBoxLayout *page);
    QList<ChoiceEntry> candidates(FixInput input, const QStringList &likely) const;
    void startWith(QWidget *field);
    void submit();

    const Fix &m_fix;
    QList<Finding> m_findings;
    Document *m_document;
    QHash<Key, Value> m_values; ///< given for the fix's fields
    QString m_newPerson; ///< a name that nobody bears yet
    /// Each reads one field into the answer.
    QList<std::function<void(FixAnswer *)>> m_readers;
    QLabel *m_problem;
};

} // namespace martlet
