// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/scenario.h"
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
struct PlanConflict;
struct RelationSide;
struct Rule;
struct SeverityScope;

/// An open project: what is known, verbs for everything a person can do with it, undo and redo.
/// Each verb makes exactly one change with a label that a person understands; there is no other way
/// to modify a project. Views read graph(), call verbs, and listen to changed().
///
/// Somebody stands on the project as it is, or behind a step of a scenario. In a scenario graph()
/// is the project as it is seen from there, and what verbs do to it is kept in the step; model() is
/// the project as it is.
class Document final : public QObject
{
    Q_OBJECT

public:
    /// A project in memory only. Keeping it on disk is the business of a Session.
    explicit Document(const Graph &graph = {}, QObject *parent = nullptr);
    ~Document() override;

    /// What is seen from where one stands.
    const Graph &graph() const { return m_graph; }
    /// The project as it is, which is what the file keeps.
    const Graph &model() const { return m_model; }
    const Standpoint &standpoint() const { return m_standpoint; }
    /// Steps onto the project as it is, or behind a step of a scenario. No change of the project.
    void stand(const Standpoint &standpoint);
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
    /// The same for a draft that was begun on model(), wherever one stands.
    bool commitToModel(const QString &label, const Draft &draft, bool continues = false);

    // Scenarios. Each of these verbs changes the scenario itself, wherever one stands.
    /// A scenario with one step in it, which stands on another one where \a on names it. Returns
    /// its identity.
    QString addScenario(const QString &name, const QString &on = {});
    /// What stands on it stands on what it stood on.
    void removeScenario(const QString &scenario);
    /// Returns the identity of the new step, behind all others.
    QString addStep(const QString &scenario, const QString &name);
    void renameStep(const Standpoint &step, const QString &name);
    /// An invalid date: not said.
    void dateStep(const Standpoint &step, QDate date);
    /// An empty owner: nobody.
    void ownStep(const Standpoint &step, const QString &owner);
    /// One place up or down.
    void moveStep(const Standpoint &step, int by);
    void removeStep(const Standpoint &step);
    /// Makes the project as it is what is seen behind the step, or behind the last one. The steps
    /// that are carried out so are gone, and one stands on the project as it is.
    void adopt(const Standpoint &standpoint);
    void decide(const PlanConflict &conflict, bool forPlan);

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
    /// What is seen has changed; also when somebody steps elsewhere, and then without a label.
    void changed(const martlet::Change &change);
    /// What the file keeps has changed.
    void kept(const martlet::Change &change);
    void standpointChanged();
    void undoChanged();

private:
    void setSetting(const QString &label, QStringView setting, const Value &value);
    bool perform(const QString &label, Edits edits, Change::Origin origin, bool continues);
    void take(const Change &change);
    void lookAgain(Change change);
    Standpoint possible(const Standpoint &standpoint) const;
    void walk(const QString &label, const Edits &edits, Change::Origin origin);
    Edits withProposedPlaces(const Graph &graph, const Edits &edits) const;
    Edits keptOf(const Edits &drawn) const;
    QString nameOfStep(const Standpoint &step) const;
    QString nameOf(const QString &item) const;
    QString freeViewName(const QString &wanted) const;
    void setOfView(const QString &label, const QString &view, Key field, const Value &value);

    Graph m_model;
    Graph m_graph; ///< as seen from the standpoint
    Standpoint m_standpoint;
    Schema m_schema;
    UndoCursor m_cursor;
    QString m_author;
    QHash<QString, QHash<QString, Place>> m_proposed;
};

/// Tools, activities and touchpoints that stand on no view, in the order of their identities.
QStringList onNoView(const Graph &graph);

} // namespace martlet
