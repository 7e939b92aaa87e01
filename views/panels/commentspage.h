// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comments/subject.h"
#include "model/comments/threads.h"
#include "views/panels/questionpage.h"

#include <QSet>

class QComboBox;
class QScrollArea;

namespace martlet {

class ChipRow;
class CommentsBox;
class Document;
class SentenceList;
class TextButton;

/// All that people say to each other about the project, the latest first, as far as somebody wants
/// to see it: what is open, new, mine or resolved, of one person, on one kind of thing. What is
/// chosen can be answered below, and is lit on the map.
class CommentsPage final : public QuestionPage
{
    Q_OBJECT

public:
    enum class Part { Open, New, Mine, Resolved, All };

    explicit CommentsPage(QWidget *parent);

    void setDocument(Document *document);
    /// Comments that are new to the person.
    void setFreshComments(const QSet<QString> &comments);
    void open();
    void showPart(Part part);
    /// Goes to the next or previous thread with something new in it; where nothing is new, to the
    /// next that is open. False where there is none.
    bool step(int by);
    void refresh(const Graph &graph) override;

Q_SIGNALS:
    /// Another thread is looked at.
    void threadChosen();
    /// The person wants to go to what comments are on.
    void placeWanted(const QString &on);
    /// Something was done that a person may want to take back.
    void announced(const QString &what);

protected:
    void lightAnswer() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A row of the list.
    struct Row
    {
        Thread thread;
        CommentSubject subject;
        bool isNew = false;
        bool isMine = false;
    };

    void buildList();
    void fill();
    void fillChoices();
    void fillList();
    void addRow(const Row &row);
    QString iconOf(const CommentSubject &subject) const;
    bool isShown(const Row &row, Part part) const;
    bool isIn(const Row &row, Part part) const;
    void choose(const QString &thread);
    const Row *chosenRow() const;
    void showChosen();
    void bringIntoSight();

    Document *m_document = nullptr;
    QSet<QString> m_fresh;
    std::vector<Row> m_rows;
    Part m_part = Part::Open;
    QString m_chosen; ///< identity of the thread
    QString m_kept; ///< one that stays in the list though it is settled by now
    ChipRow *m_parts;
    QComboBox *m_people;
    QComboBox *m_kinds;
    SentenceList *m_list;
    QLabel *m_nothing;
    TextButton *m_place;
    CommentsBox *m_box;
    QWidget *m_detail; ///< what is below the list
    QScrollArea *m_area; ///< in which the thread scrolls
};

} // namespace martlet
