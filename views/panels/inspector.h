// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"
#include "views/panels/latestanswer.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QLineEdit;
class QTimer;
class QVBoxLayout;

namespace martlet {

class CommentsBox;
class Document;
class FieldEditor;
class HistoryBox;
class InspectorGroup;
class RelationsBox;
class Session;
class TextButton;
class UndecidedBox;
class UsualBox;
struct Change;
struct FieldRow;

/// Shows and edits everything that is known about what is selected. Several items are edited at
/// once; each edit is one change.
class Inspector final : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);
    ~Inspector() override;

    /// \a session keeps the history of the document; without one there is none.
    void setDocument(Document *document, const Session *session = nullptr);
    void setItems(const QStringList &items);
    const QStringList &items() const { return m_items; }
    /// The view whose comments are shown while nothing is selected.
    void setView(const QString &view);
    /// Comments that are new to the person.
    void setFreshComments(const QSet<QString> &comments);
    /// Comments are shown elsewhere and need not be here, until somebody writes one here.
    void setCommentsAside(bool areAside);
    /// Puts the cursor into the first field, or into the one that is named.
    void focusField(Key field = key::owner);
    /// Opens what the selected element is connected with, and puts the keyboard there.
    void focusRelations();
    /// Opens what people say of it, or of the view where nothing is selected, and puts the keyboard
    /// where a comment is written. False where several things are selected.
    bool focusComments();
    /// The same for who changed what of the selected item.
    void focusHistory();
    /// Says anew what would happen if the items went, as soon as nobody moves on.
    void showImpactSoon();

Q_SIGNALS:
    /// The person is done here and wants to go back to the map.
    void left();
    /// The person wants to see what happens if the items go.
    void impactWanted();
    /// The person wants to go to this item.
    void itemWanted(const QString &item);
    /// The person wants to see the history of the item in full, or of one of its fields.
    void historyWanted(const QString &item, martlet::Key field);
    /// Something was done that a person may want to take back.
    void announced(const QString &what);
    void refused(const QString &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPage();
    void replace(QWidget **part, QWidget *fresh);
    void chainTabs();
    void bringIntoSight(QWidget *box, int rounds = 4);
    void rebuild();
    void refresh();
    void letGo();
    void follow(const Change &change);
    void buildHeading(QVBoxLayout *page);
    void buildFields(QVBoxLayout *page);
    void buildHint(QVBoxLayout *page);
    void buildImpact(QVBoxLayout *page);
    void showImpact();
    void showComments();
    void watch(FieldEditor *editor);
    void setToNewItem(const FieldRow &row, const QString &name, const QStringList &others);
    QList<Key> kinds() const;
    QString shape() const;

    Document *m_document = nullptr;
    QStringList m_items;
    QString m_shape; ///< tells when the fields have to be made anew
    QWidget *m_head = nullptr; ///< what depends on the shape: name and impact
    QString m_view;
    UndecidedBox *m_undecided;
    UsualBox *m_usual;
    CommentsBox *m_comments;
    bool m_areCommentsAside = false;
    RelationsBox *m_relations;
    QWidget *m_fields = nullptr; ///< the same: the fields
    /// Holds parts that wait to be deleted: out of the way, and no windows of their own meanwhile.
    QWidget *m_gone = new QWidget;
    HistoryBox *m_history;
    QLineEdit *m_name = nullptr;
    QLabel *m_title = nullptr;
    TextButton *m_impact = nullptr;
    QTimer *m_impactTimer;
    LatestAnswer m_answers; ///< what happens if the items go
    QList<FieldEditor *> m_editors;
    QList<InspectorGroup *> m_groups;
};

} // namespace martlet
