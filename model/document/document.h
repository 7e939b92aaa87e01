// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/draft.h"
#include "model/change/undocursor.h"

#include <QObject>
#include <QPointF>

#include <memory>

class QJsonObject;

namespace martlet {

enum class Severity;
struct Captured;
struct CaptureLine;
struct CaptureSite;
struct Parameter;
struct RelationSide;
struct Rule;
struct SeverityScope;

/// An open project: what is known, verbs for everything a person can do with it, undo and redo.
/// Each verb makes exactly one change with a label that a person understands; there is no other way
/// to modify a project. Views read graph(), call verbs, and listen to changed().
class Document final : public QObject
{
    Q_OBJECT

public:
    /// A project in memory only. Keeping it on disk is the business of a Session.
    explicit Document(const Graph &graph = {}, QObject *parent = nullptr);
    ~Document() override;

    const Graph &graph() const { return m_graph; }
    const Schema &schema() const { return m_schema; }
    QString projectName() const;

    /// Who makes the changes; the name from settings, else the system's.
    QString author() const { return m_author; }
    void setAuthor(const QString &name) { m_author = name; }

    // Verbs. All names and values are taken as they are; empty names are allowed nowhere and make
    // the verb do nothing.

    /// A new element with fields, standing at a place of a view. Returns its identity, or an empty
    /// text where nothing was made. A flow from \a connectedFrom is made in the same change.
    QString add(Key kind,
                const QString &name,
                const Fields &fields = {},
                const QString &view = {},
                const Place &place = {},
                const QString &connectedFrom = {});
    /// A relation between two elements; the first kind that may join them, where \a kind is empty.
    /// Returns the identity of the new relation, or of the equal one that is already there; an
    /// empty text where these kinds cannot be joined.
    QString connectElements(const QString &from, const QString &to, Key kind = {});
    /// A relation on a side of an element with what is called so; where nothing that may stand at
    /// the other end has the name, it is made in the same change. Returns as above.
    QString connectWith(const QString &element, const RelationSide &side, const QString &name);
    /// All that a line of quick notes says. No change where all of it is known already.
    Captured capture(const CaptureLine &line, const CaptureSite &site);
    /// Another element at one end of a relation, \a end being key::from or key::to. False where
    /// such a relation is there already, or where these kinds cannot be joined so.
    bool reconnect(const QString &relation, Key end, const QString &element);
    void rename(const QString &item, const QString &name);
    /// One field of one or many items. \a continues: part of the same gesture as the change before.
    void setField(const QStringList &items, Key field, const Value &value, bool continues = false);
    /// Puts cards of a view elsewhere, and sets \a laneField of those that changed lanes.
    void move(const QString &view,
              const QHash<QString, Place> &places,
              Key laneField = {},
              const QHash<QString, Value> &lanes = {},
              bool continues = false);
    void remove(const QStringList &items);
    /// What does not have a verb of its own: imports, fixes, arranging. The draft must have been
    /// begun on the present graph. False where it was not, or where there is nothing to do.
    bool commit(const QString &label, const Draft &draft, bool continues = false);

    // Views. A project without any keeps its standard view beside the first one that is added.
    /// Returns the identity of the new view. An empty name: that of the journey, or of the kind.
    QString addView(const QString &viewKind, const QString &name = {}, const QString &journey = {});
    /// A journey and the view of it, in one change. Returns the view.
    QString addJourney(const QString &name);
    QString duplicateView(const QString &view);
    void renameView(const QString &view, const QString &name);
    /// Cards leave a view; the elements stay in the project.
    void takeOff(const QString &view, const QStringList &items);
    void putOn(const QString &view, const QHash<QString, Place> &cards);
    /// An empty field: what the cards are for colours them.
    void colourBy(const QString &view, Key field);
    /// See ViewFilter; an empty one shows everything.
    void setFilter(const QString &view, const QJsonObject &filter);
    /// Neither colours nor a filter any more, in one step.
    void showPlain(const QString &view);

    // What is checked. What is said of a rule or profile that is not there is passed over.
    void turnProfile(const QString &profile, bool on);
    /// The residencies that a profile admits; nothing: those that it has by itself.
    void setPlaces(const QString &profile, const std::optional<QStringList> &places);
    /// Nothing: as it is without what is said for the scope.
    void
    setSeverity(const Rule &rule, const SeverityScope &scope, std::optional<Severity> severity);
    /// Nothing: the default.
    void setLimit(const Rule &rule, const Parameter &limit, std::optional<double> number);
    /// Puts a rule in the project's own list, at the end where nothing stands at the place yet. All
    /// other entries stay as they are.
    void setOwnRule(qsizetype place, const QJsonObject &rule);
    /// Takes it out, with what the settings say of its severity.
    void removeOwnRule(qsizetype place);

    /// Changes that were made elsewhere and are kept already. They are a step of undo only where
    /// the change is an edit of this computer's, such as a merge that somebody asked for.
    void takeIn(const Change &change);

    // Undo and redo of what was done on this computer.
    /// Takes in what was done before the project was opened, in order.
    void remember(const QList<Change> &history);
    bool canUndo() const { return m_cursor.undoable(); }
    bool canRedo() const { return m_cursor.redoable(); }
    QString undoLabel() const;
    QString redoLabel() const;
    void undo();
    void redo();

    /// Where cards stand on a view: what the project says, and for cards without a place what the
    /// last arrangement proposed. The proposal becomes part of the next change; looking at a
    /// project changes nothing.
    QHash<QString, Place> places(const QString &view) const;
    void propose(const QString &view, const QHash<QString, Place> &places);

Q_SIGNALS:
    void changed(const martlet::Change &change);
    void undoChanged();

private:
    void setSetting(const QString &label, QStringView setting, const Value &value);
    bool perform(const QString &label, Edits edits, Change::Origin origin, bool continues);
    void walk(const QString &label, const Edits &edits, Change::Origin origin);
    Edits withProposedPlaces(const Edits &edits) const;
    QString nameOf(const QString &item) const;
    QString freeViewName(const QString &wanted) const;
    void setOfView(const QString &label, const QString &view, Key field, const Value &value);

    Graph m_graph;
    Schema m_schema;
    UndoCursor m_cursor;
    QString m_author;
    QHash<QString, QHash<QString, Place>> m_proposed;
};

/// Tools, activities and touchpoints that stand on no view, in the order of their identities.
QStringList onNoView(const Graph &graph);

} // namespace martlet
