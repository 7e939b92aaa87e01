// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/compare/mergetext.h"
#include "model/merge/decisions.h"
#include "views/sharing/undecidedlist.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace martlet {

class Document;
class SentenceList;
class Session;

/// What copies disagree on, to be decided value by value or many at once, and what a merge took
/// over without asking. It stands in place of the map. "Sales have sent their copy back: two things
/// we see differently. The owner, theirs. The vendor, ours. And this here: ask IT" is 2, 1, A,
/// Enter.
class MergePage final : public QWidget
{
    Q_OBJECT

public:
    /// A merge that was just made.
    struct Merge
    {
        QString name; ///< of the copy that came in
        QString label; ///< of the change
        MergeOutcome outcome;
    };

    explicit MergePage(QWidget *parent = nullptr);

    /// Decides in another project; null: none.
    void setProject(Document *document, const Session *session);
    /// Shows all that is undecided, and chooses what is of one element where it is given.
    void open(const QString &item = {});
    /// The same, and what this merge did.
    void open(const Merge &merge);

    enum class Side { Mine, Theirs, Before };
    /// Decides what is chosen, as one change.
    void decideChosen(Side side);
    /// Makes open questions of what is chosen, for a person or team; empty: for whoever knows.
    void askChosen(const QString &of);
    /// Takes the merge back, and what was decided since.
    void undoMerge();

    /// The keys that help here, for the status line.
    static QString keyHint();

Q_SIGNALS:
    /// Something that was done, to be said.
    void announced(const QString &what);
    /// Something that could not be done, to be said.
    void refused(const QString &why);
    /// The person wants to see this on the map.
    void itemWanted(const QString &item);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeading(QVBoxLayout *page);
    QWidget *buildDecisions();
    QWidget *buildTaken();
    QPushButton *button(const QString &name, const QString &icon, const QString &text);
    void refresh();
    void refreshWriters();
    void showCounts(qsizetype toDecide);
    bool isOtherMine(const UndecidedText &text) const;
    QString askedOf(const Undecided &undecided) const;
    std::vector<UndecidedRow> rows() const;
    bool change(const QString &label, const std::function<bool(Draft *)> &work);
    void showAskMenu();
    void showTaken();
    void fillTaken();
    void addItems(const QString &heading, const QStringList &items);
    void showAlike();
    void makeOne(const QString &kept, const QString &gone);

    QPointer<Document> m_document;
    const Session *m_session = nullptr;
    std::optional<Merge> m_merge;
    QHash<QString, Writer> m_shownBy;
    QLabel *m_about;
    QLabel *m_count = nullptr;
    UndecidedList *m_list;
    QLabel *m_done = nullptr; ///< in place of the list
    QWidget *m_answers = nullptr; ///< the buttons below the list
    QWidget *m_side = nullptr; ///< what the merge took over
    QVBoxLayout *m_alike = nullptr;
    SentenceList *m_taken = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_ask = nullptr;
};

} // namespace martlet
