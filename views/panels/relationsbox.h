// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/schema/joining.h"
#include "views/panels/foldingbox.h"
#include "views/widgets/choiceline.h"

#include <QHash>

class QComboBox;

namespace martlet {

class Document;
class SentenceList;

/// What an element is connected with, under what that is to it, and a line to connect it with more;
/// of a relation, its two ends.
class RelationsBox final : public FoldingBox
{
    Q_OBJECT

public:
    explicit RelationsBox(QWidget *parent);

    void setDocument(Document *document);
    /// Hides the box where the item can have no relations.
    void setItem(const QString &item);
    /// Takes in what the document is now.
    void refresh();
    /// Opens the box, and puts the keyboard where it is of use.
    void focusList();

Q_SIGNALS:
    /// The person wants to go to this item.
    void itemWanted(const QString &item);
    /// Something was done that a person may want to take back.
    void announced(const QString &what);
    void refused(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildAdder();
    void fill();
    void addEnds(const Item &relation);
    QStringList sorted(const QStringList &relations) const;
    int addSide(const RelationSide &side);
    void addRelation(const QString &relation);
    void reach(const QString &item, int row);
    void take(const QVariant &value);
    bool takeKey(int key);
    void showMenu(const QPoint &position);
    QString current() const;
    QString otherEnd(const QString &relation) const;
    void remove(const QString &relation);
    RelationSide side() const;
    void offerSides();
    QList<ChoiceEntry> entries() const;
    void connectByName();
    void connectTo(const QString &element);
    void tell(const QString &relation, quint64 revisionBefore);

    Document *m_document = nullptr;
    QString m_item;
    QString m_cameFrom; ///< the item that was shown before
    bool m_isWanted; ///< the person likes to see what is in the box
    QList<RelationSide> m_sides;
    QHash<QString, int> m_limits; ///< how many are listed of a side, by its label
    SentenceList *m_list;
    QWidget *m_adder;
    QComboBox *m_side;
    ChoiceLine *m_name;
};

} // namespace martlet
