// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector.h"

#include "model/document/document.h"
#include "model/graph/evidence.h"
#include "views/panels/commentsbox.h"
#include "views/panels/fieldeditor.h"
#include "views/panels/fieldgroups.h"
#include "views/panels/historybox.h"
#include "views/panels/impacttext.h"
#include "views/panels/inspectorgroup.h"
#include "views/panels/relationsbox.h"
#include "views/panels/undecidedbox.h"
#include "views/panels/usualbox.h"
#include "views/widgets/shortenedline.h"
#include "views/widgets/style.h"
#include "views/widgets/textbutton.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Inspector::Inspector(QWidget *parent)
    : QScrollArea(parent)
    , m_undecided(new UndecidedBox(this))
    , m_usual(new UsualBox(this))
    , m_comments(new CommentsBox(tr("Comments"), this))
    , m_relations(new RelationsBox(this))
    , m_history(new HistoryBox(this))
    , m_impactTimer(new QTimer(this))
{
    m_impactTimer->setSingleShot(true);
    m_impactTimer->setInterval(80);
    connect(m_impactTimer, &QTimer::timeout, this, &Inspector::showImpact);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details of the selection"));
    setFocusPolicy(Qt::NoFocus);
    buildPage();
    rebuild();
}

void Inspector::buildPage()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 12, 16);
    layout->setSpacing(6);
    m_head = new QWidget;
    m_fields = new QWidget;
    for (QWidget *part : {m_head,
                          static_cast<QWidget *>(m_undecided),
                          static_cast<QWidget *>(m_usual),
                          static_cast<QWidget *>(m_comments),
                          static_cast<QWidget *>(m_relations),
                          m_fields,
                          static_cast<QWidget *>(m_history)})
        layout->addWidget(part);
    layout->addStretch();
    setWidget(page);
    connect(m_undecided, &UndecidedBox::announced, this, &Inspector::announced);
    connect(m_usual, &UsualBox::announced, this, &Inspector::announced);
    connect(m_comments, &CommentsBox::announced, this, &Inspector::announced);
    connect(m_comments, &CommentsBox::left, this, &Inspector::left);
    connect(m_comments, &CommentsBox::toggled, this, [this] { bringIntoSight(m_comments); });
    connect(m_relations, &RelationsBox::itemWanted, this, &Inspector::itemWanted);
    connect(m_relations, &RelationsBox::announced, this, &Inspector::announced);
    connect(m_relations, &RelationsBox::refused, this, &Inspector::refused);
    connect(m_relations, &RelationsBox::toggled, this, [this] { bringIntoSight(m_relations); });
    connect(m_history, &HistoryBox::pageWanted, this, &Inspector::historyWanted);
    connect(m_history, &HistoryBox::opened, this, [this] { bringIntoSight(m_history); });
}

// As much of it as there is room for. Layouts within layouts take some rounds to give it its size.
void Inspector::bringIntoSight(QWidget *box, int rounds)
{
    QTimer::singleShot(0, box, [this, box, rounds] {
        if (rounds > 0) {
            bringIntoSight(box, rounds - 1);
            return;
        }
        const QPoint top = box->mapTo(widget(), QPoint());
        ensureVisible(0, top.y() + box->height(), 0, 0);
        ensureVisible(0, top.y(), 0, 0);
    });
}

void Inspector::replace(QWidget **part, QWidget *fresh)
{
    delete widget()->layout()->replaceWidget(*part, fresh);
    (*part)->setParent(m_gone);
    (*part)->deleteLater();
    fresh->show();
    *part = fresh;
}

// Parts that are made anew come last, wherever they stand.
void Inspector::chainTabs()
{
    QWidget *last = nullptr;
    for (const QWidget *part : {static_cast<const QWidget *>(m_head),
                                static_cast<const QWidget *>(m_undecided),
                                static_cast<const QWidget *>(m_usual),
                                static_cast<const QWidget *>(m_comments),
                                static_cast<const QWidget *>(m_relations),
                                static_cast<const QWidget *>(m_fields),
                                static_cast<const QWidget *>(m_history)}) {
        for (QWidget *next : part->findChildren<QWidget *>()) {
            const bool isPopup = next->window() != window();
            if (isPopup || !(next->focusPolicy() & Qt::TabFocus) || next->focusProxy())
                continue;
            if (last)
                setTabOrder(last, next);
            last = next;
        }
    }
}

Inspector::~Inspector()
{
    letGo();
    m_gone->deleteLater();
}

// A field that loses the focus because it goes must not write into what is selected next.
void Inspector::letGo()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->blockSignals(true);
    if (m_name)
        m_name->blockSignals(true);
    m_editors.clear();
    m_groups.clear();
    m_name = nullptr;
    m_title = nullptr;
    m_impact = nullptr;
}

void Inspector::setDocument(Document *document, const Session *session)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_items.clear();
    m_view.clear();
    m_undecided->setDocument(document);
    m_usual->setDocument(document);
    m_comments->setDocument(document);
    m_relations->setDocument(document);
    m_history->setProject(document, session);
    if (document)
        connect(document, &Document::changed, this, &Inspector::follow);
    rebuild();
}

void Inspector::setItems(const QStringList &items)
{
    if (items != m_items)
        verticalScrollBar()->setValue(0); // whose fields these are stands above them
    m_items = items;
    const QString only = items.size() == 1 ? items.first() : QString();
    m_undecided->setItem(only);
    m_usual->setItem(only);
    showComments();
    m_relations->setItem(only);
    m_history->setItem(only);
    m_answers.forget();
    if (shape() == m_shape)
        refresh();
    else
        rebuild();
    if (m_impact)
        m_impact->setText(tr("If it goes: %1").arg(u"…"_s));
    showImpactSoon();
}

void Inspector::setView(const QString &view)
{
    m_view = view;
    showComments();
}

void Inspector::setFreshComments(const QSet<QString> &comments)
{
    m_comments->setFresh(comments);
}

void Inspector::showComments()
{
    m_comments->setSubject(m_areCommentsAside || m_items.size() > 1 ? QString()
                               : m_items.isEmpty()                  ? m_view
                                                                    : m_items.first());
    if (auto *told = findChild<QLabel *>(u"commentsOnView"_s))
        told->setHidden(m_areCommentsAside);
}

void Inspector::setCommentsAside(bool areAside)
{
    m_areCommentsAside = areAside;
    showComments();
}

bool Inspector::focusComments()
{
    if (m_items.size() > 1)
        return false;
    setCommentsAside(false);
    m_comments->focusField();
    bringIntoSight(m_comments);
    return true;
}

QList<Key> Inspector::kinds() const
{
    QList<Key> kinds;
    for (const QString &id : m_items) {
        const Item *item = m_document ? m_document->graph().find(id) : nullptr;
        if (item && !kinds.contains(item->kind))
            kinds.append(item->kind);
    }
    return kinds;
}

// The fields depend on the kinds and on the project's own fields and lists.
QString Inspector::shape() const
{
    QString shape;
    for (const Key kind : kinds())
        shape += kind.text() + u' ';
    if (!m_document || shape.isEmpty())
        return shape;
    const Schema &schema = m_document->schema();
    shape += m_items.size() > 1 ? u"many "_s : u"one "_s;
    for (const FieldRow &row : schema.fields())
        shape += row.own ? row.id.text() + row.label() : QString();
    for (const auto &list : {schema.layers(), schema.stages(), schema.departments()}) {
        for (const Choice &choice : list)
            shape += choice.id;
    }
    return shape;
}

void Inspector::follow(const Change &change)
{
    const bool concerned =
        std::any_of(change.edits.begin(), change.edits.end(), [this](const Edit &edit) {
            return edit.item == projectId || !edit.field.startsWith(prefix::place);
        });
    if (!concerned)
        return;
    m_undecided->refresh();
    m_usual->refresh();
    m_relations->refresh();
    m_history->refresh();
    if (shape() == m_shape)
        refresh();
    else
        rebuild();
}

static QVBoxLayout *columnIn(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

void Inspector::rebuild()
{
    m_shape = shape();
    letGo();
    auto *head = new QWidget;
    auto *fields = new QWidget;
    if (kinds().isEmpty()) {
        buildHint(columnIn(head));
    } else {
        QVBoxLayout *column = columnIn(head);
        buildHeading(column);
        buildImpact(column);
        buildFields(columnIn(fields));
    }
    replace(&m_head, head);
    replace(&m_fields, fields);
    chainTabs();
    refresh();
}

void Inspector::buildHint(QVBoxLayout *page)
{
    QLabel *title = plainLabel(tr("Nothing is selected"));
    title->setProperty("heading", true);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    page->addWidget(title);
    QLabel *hint = wrappedLabel(tr("Click a card or a line on the map to see and change what is "
                                   "known about it. Select several to change them together."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    page->addWidget(hint);
    if (m_document) {
        QLabel *view = wrappedLabel(tr("Comments below are on the view as a whole."));
        view->setObjectName(u"commentsOnView"_s);
        view->setForegroundRole(QPalette::PlaceholderText);
        if (m_areCommentsAside)
            view->hide(); // showing what is in no layout yet would open a window
        page->addWidget(view);
    }
}

void Inspector::buildHeading(QVBoxLayout *page)
{
    const QList<Key> kindsHere = kinds();
    const KindRow *kind = Schema::kind(kindsHere.first());
    const bool isElement = kind && kind->sort == ItemSort::Element;
    auto *line = new QHBoxLayout;
    QFont font = this->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    if (m_items.size() == 1 && isElement) {
        m_name = new ShortenedLine;
        m_name->setObjectName(u"nameField"_s);
        m_name->setProperty("quiet", true);
        m_name->setFont(font);
        m_name->setAccessibleName(tr("Name"));
        m_name->setTextMargins(-2, 0, 0, 0);
        connect(m_name, &QLineEdit::editingFinished, this, [this] {
            if (m_name->isModified())
                m_document->rename(m_items.first(), m_name->text());
            refresh();
        });
        line->addWidget(m_name, 1);
    } else {
        m_title = wrappedLabel();
        m_title->setFont(font);
        line->addWidget(m_title, 1);
    }
    const bool oneKind = kindsHere.size() == 1 && kind;
    QLabel *what = plainLabel(oneKind ? kind->label() : tr("Different kinds"));
    what->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(what);
    page->addLayout(line);
}

void Inspector::buildImpact(QVBoxLayout *page)
{
    if (whatCanGo(m_document->graph(), m_items).isEmpty())
        return;
    m_impact = new TextButton;
    m_impact->setObjectName(u"impact"_s);
    connect(m_impact, &TextButton::clicked, this, &Inspector::impactWanted);
    page->addWidget(m_impact);
}

void Inspector::showImpactSoon()
{
    m_impactTimer->start();
}

void Inspector::showImpact()
{
    m_answers.forget();
    if (!m_impact)
        return;
    const Graph graph = m_document->graph();
    m_answers.ask(
        [graph, items = whatCanGo(graph, m_items)] {
            return impactSummary(graph, impactOf(graph, items));
        },
        [this](const QString &summary) {
            //: %1 is what happens then, such as "2 flows stop"
            if (m_impact)
                m_impact->setText(tr("If it goes: %1").arg(summary));
        });
}

void Inspector::buildFields(QVBoxLayout *page)
{
    const QList<Key> kindsHere = kinds();
    const bool isAboutPeople = std::ranges::all_of(
        kindsHere, [](Key kind) { return kind == u"person"_key || kind == u"team"_key; });
    for (const FieldGroup &group : groupedFields(m_document->schema(), kindsHere)) {
        auto *box = new InspectorGroup(group.title, nullptr);
        for (const FieldRow &row : group.rows) {
            FieldEditor *editor = FieldEditor::make(row, *m_document, box);
            if (!editor)
                continue;
            if (row.id == key::owner && !isAboutPeople)
                editor->setUnknownText(tr("Nobody yet — assign…"), true);
            editor->setObjectName(row.id.text());
            watch(editor);
            box->add(editor);
            m_editors.append(editor);
        }
        page->addWidget(box);
        m_groups.append(box);
        box->setOpen(group.title.isEmpty());
    }
}

void Inspector::watch(FieldEditor *editor)
{
    connect(editor, &FieldEditor::edited, this, [this, editor](const Value &value) {
        m_document->setField(m_items, editor->row().id, value);
    });
    connect(editor,
            &FieldEditor::newNameTyped,
            this,
            [this, editor](const QString &name, const QStringList &others) {
                setToNewItem(editor->row(), name, others);
            });
}

// A name that nothing bears yet makes the person, team or thing that it names, in the same change.
void Inspector::setToNewItem(const FieldRow &row, const QString &name, const QStringList &others)
{
    const Key kind = row.refersTo.isEmpty() ? Key() : row.refersTo.first();
    if (kind.isEmpty()) {
        refresh();
        return;
    }
    Draft draft(m_document->graph());
    const QString made = draft.create(kind, name);
    const bool isList = row.type == FieldType::References;
    const Value value = isList ? Value(others + QStringList {made}) : Value(made);
    for (const QString &id : std::as_const(m_items))
        draft.set(id, row.id, value);
    m_document->commit(tr("Set “%1” to %2").arg(row.label(), name), draft);
}

static Value sharedValue(const Graph &graph, const QStringList &items, Key field, bool *differs)
{
    const Value value = graph.value(items.first(), field);
    *differs = std::any_of(items.begin(), items.end(), [&](const QString &id) {
        return graph.value(id, field) != value;
    });
    return value;
}

static bool isAssumed(const Graph &graph, const QStringList &items, Key field)
{
    return std::ranges::any_of(items, [&](const QString &id) {
        const QJsonObject known = graph.value(id, knownKey(field)).json().toObject();
        return known["how"_L1].toString() == "assumed"_L1;
    });
}

void Inspector::refresh()
{
    if (!m_document || kinds().isEmpty())
        return;
    const Graph &graph = m_document->graph();
    if (m_name) {
        m_name->setModified(false);
        m_name->setText(graph.find(m_items.first())->name());
        m_name->setCursorPosition(0);
    }
    if (m_title) {
        const Item *item = graph.find(m_items.first());
        const bool one = m_items.size() == 1 && item;
        const auto nameOf = [&](const QString &id) {
            return graph.value(id, key::name).text();
        };
        m_title->setText(one ? u"%1 → %2"_s.arg(nameOf(item->from), nameOf(item->to))
                             : tr("%n selected", nullptr, int(m_items.size())));
    }
    QHash<InspectorGroup *, int> known;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        bool differs = false;
        const Value value = sharedValue(graph, m_items, editor->row().id, &differs);
        editor->present(value, differs);
        auto *group = qobject_cast<InspectorGroup *>(editor->parentWidget()->parentWidget());
        group->setAssumed(editor, isAssumed(graph, m_items, editor->row().id));
        known[group] += differs || !value.isUnknown();
    }
    for (InspectorGroup *group : std::as_const(m_groups))
        group->setKnown(known.value(group));
}

// What is not known has a colour of the theme.
void Inspector::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void Inspector::focusField(Key field)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (editor->row().id != field)
            continue;
        if (auto *group = qobject_cast<InspectorGroup *>(editor->parentWidget()->parentWidget()))
            group->setOpen(true);
        ensureWidgetVisible(editor);
        editor->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    QWidget *first = m_editors.isEmpty() ? static_cast<QWidget *>(this) : m_editors.first();
    first->setFocus(Qt::ShortcutFocusReason);
}

void Inspector::focusRelations()
{
    if (!m_relations->isVisibleTo(widget()))
        return;
    m_relations->focusList();
    bringIntoSight(m_relations);
}

void Inspector::focusHistory()
{
    if (m_history->isVisibleTo(widget()))
        m_history->focusList();
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        refresh();
        Q_EMIT left();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace martlet
