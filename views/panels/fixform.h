// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/changepreview.h"
#include "views/panels/latestanswer.h"
#include "views/widgets/choiceline.h"

#include <QWidget>

#include <functional>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace martlet {

class Document;

/// Asks for what a quick fix must be told, shows what it would change, and does it: one change that
/// can be undone. Until then nothing is written.
class FixForm final : public QWidget
{
    Q_OBJECT

public:
    FixForm(const Fix &fix, const QList<Finding> &findings, Document *document, QWidget *parent);

    /// Does a fix that was told all that it needs.
    static Result<void> perform(const FixChoice &choice, Document *document);

Q_SIGNALS:
    /// What the fix would do with what it was told so far; empty where something is missing.
    void previewed(const martlet::ChangePreview &preview);
    /// The fix was done.
    void performed();
    /// The form is no longer needed.
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildButtons(QVBoxLayout *page);
    FixChoice choice() const;
    void preview();
    void giveUp();
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
    /// Each reads one field into the choice.
    QList<std::function<void(FixChoice *)>> m_readers;
    QLabel *m_problem;
    QLabel *m_preview;
    QTimer *m_pause; ///< while somebody types
    LatestAnswer m_answers;
};

} // namespace martlet
