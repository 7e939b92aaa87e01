// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/exchange/redactioncard.h"

#include "model/base/text.h"
#include "model/redaction/redactiontopics.h"
#include "model/schema/schema.h"
#include "views/widgets/chipfield.h"
#include "views/widgets/softdelegate.h"
#include "views/widgets/uitext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QList<ChoiceEntry> labelled(const QStringList &fields)
{
    QList<ChoiceEntry> entries;
    for (const QString &field : fields)
        entries.append({field, leftOutLabel(field), {}, {}});
    return entries;
}

QList<ChoiceEntry> asTheyAre(const QStringList &texts)
{
    QList<ChoiceEntry> entries;
    for (const QString &text : texts)
        entries.append({text, text, {}, {}});
    return entries;
}

QStringList tagsIn(const Graph &graph)
{
    QStringList tags;
    for (const Item *item : graph.sortedItems())
        tags += item->fields.get(u"tags"_key).list();
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

QList<ChoiceEntry> ownFieldsIn(const Graph &graph)
{
    QList<ChoiceEntry> entries;
    const Schema schema(graph);
    for (const FieldRow &row : schema.fields()) {
        if (row.own)
            entries.append({row.id.text(), row.label(), {}, {}});
    }
    return entries;
}

QList<ChoiceEntry> without(QList<ChoiceEntry> entries, const QStringList &ids)
{
    entries.removeIf([&](const ChoiceEntry &entry) { return ids.contains(entry.id); });
    return entries;
}

} // namespace

RedactionCard::RedactionCard(QWidget *parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}, this))
    , m_name(new QLineEdit(this))
    , m_about(wrappedLabel({}, this))
    , m_topics(new QListWidget(this))
    , m_covers(wrappedLabel({}, this))
    , m_numbers(new QCheckBox(tr("Number people instead"), this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    auto *body = new QWidget(this);
    body->setMaximumWidth(760); // longer lines are hard to read
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 8, 24, 24);
    column->setSpacing(8);
    m_name->setObjectName(u"redactionName"_s);
    m_name->setAccessibleName(tr("What this choice is called"));
    m_name->setMaxLength(int(nameLimit));
    for (QWidget *name : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_name)}) {
        name->setFont(scaled(font(), 1.2, true));
        column->addWidget(name);
    }
    m_about->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_about);
    connect(m_name, &QLineEdit::editingFinished, this, &RedactionCard::rename);
    buildTopics(column);
    buildFields(column);
    buildKeeping(column);
    column->addStretch();
    line->addWidget(body, 1);
    line->addStretch();
}

QLabel *RedactionCard::heading(const QString &text, QVBoxLayout *column)
{
    QLabel *heading = plainLabel(text, this);
    heading->setFont(scaled(font(), 1, true));
    column->addSpacing(8);
    column->addWidget(heading);
    return heading;
}

void RedactionCard::buildTopics(QVBoxLayout *column)
{
    heading(tr("What leaves"), column);
    m_topics->setObjectName(u"redactionTopics"_s);
    m_topics->setAccessibleName(tr("What leaves"));
    m_topics->setItemDelegate(new SoftDelegate(m_topics));
    for (const RedactionTopic &topic : redactionTopics()) {
        if (topic.id.isEmpty())
            continue;
        auto *item = new QListWidgetItem(topic.label(), m_topics);
        item->setData(Qt::UserRole, topic.id);
        item->setToolTip(plainTip(topic.covers()));
    }
    m_topics->setFixedHeight(m_topics->sizeHintForRow(0) * m_topics->count()
                             + 2 * m_topics->frameWidth() + 2);
    m_covers->setForegroundRole(QPalette::PlaceholderText);
    m_numbers->setObjectName(u"redactionNumbers"_s);
    column->addWidget(m_topics);
    column->addWidget(m_covers);
    column->addWidget(m_numbers);
    connect(m_topics, &QListWidget::itemChanged, this, &RedactionCard::readTopics);
    connect(m_topics, &QListWidget::currentRowChanged, this, [this](int row) {
        const RedactionTopic *topic =
            redactionTopic(m_topics->item(row)->data(Qt::UserRole).toString());
        m_covers->setText(topic->label() + u": "_s + topic->covers());
    });
    connect(m_numbers, &QCheckBox::toggled, this, &RedactionCard::readTopics);
    m_topics->setCurrentRow(0);
}

void RedactionCard::buildFields(QVBoxLayout *column)
{
    heading(tr("Without these fields"), column);
    m_fields = new ChipField(
        [this] { return labelled(separableFields(m_profile)); }, tr("Another field…"), this);
    addList(column, m_fields, u"redactionFields"_s, &RedactionProfile::alsoWithout);
    heading(tr("Without what carries one of these tags"), column);
    m_tags = new ChipField([this] { return without(asTheyAre(tagsIn(m_graph)), m_profile.tags); },
                           tr("Another tag…"),
                           this);
    m_tags->setFree(true);
    addList(column, m_tags, u"redactionTags"_s, &RedactionProfile::tags);
    m_ownHeading = heading(tr("Fields of your own that leave"), column);
    m_ownFields =
        new ChipField([this] { return without(ownFieldsIn(m_graph), m_profile.ownFields); },
                      tr("Another field…"),
                      this);
    addList(column, m_ownFields, u"redactionOwnFields"_s, &RedactionProfile::ownFields);
}

void RedactionCard::addList(QVBoxLayout *column,
                            ChipField *field,
                            const QString &name,
                            QStringList RedactionProfile::*list)
{
    field->setObjectName(name);
    column->addWidget(field);
    connect(field, &ChipField::added, this, [this, list](const QString &id) {
        RedactionProfile changed = m_profile;
        (changed.*list).append(id);
        Q_EMIT edited(changed);
    });
    connect(field, &ChipField::removed, this, [this, list](const QString &id) {
        RedactionProfile changed = m_profile;
        (changed.*list).removeAll(id);
        Q_EMIT edited(changed);
    });
}

void RedactionCard::buildKeeping(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 16, 0, 0);
    m_newName = new QLineEdit(this);
    m_newName->setObjectName(u"redactionNewName"_s);
    m_newName->setMaxLength(int(nameLimit));
    m_newName->setPlaceholderText(tr("Who it is for, such as an agency's name"));
    m_newName->setAccessibleName(m_newName->placeholderText());
    m_keep = new QPushButton(tr("&Keep"), this);
    m_keep->setObjectName(u"redactionKeep"_s);
    m_keep->setEnabled(false);
    m_remove = new QPushButton(tr("&Delete"), this);
    m_remove->setObjectName(u"redactionRemove"_s);
    line->addWidget(m_newName, 1);
    line->addWidget(m_keep);
    line->addWidget(m_remove);
    column->addLayout(line);
    connect(m_newName, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_keep->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_newName, &QLineEdit::returnPressed, this, &RedactionCard::keep);
    connect(m_keep, &QPushButton::clicked, this, &RedactionCard::keep);
    connect(m_remove, &QPushButton::clicked, this, &RedactionCard::removeWanted);
}

void RedactionCard::begin()
{
    m_topics->setFocus(Qt::TabFocusReason);
}

void RedactionCard::present(const RedactionProfile &profile, const Graph &graph)
{
    m_profile = profile;
    m_graph = graph;
    showName();
    showTopics();
    showLists();
}

void RedactionCard::showName()
{
    if (m_name->text() != m_profile.name)
        m_name->setText(m_profile.name);
    m_title->setText(m_profile.name);
    m_title->setVisible(!m_profile.isOwn);
    m_name->setVisible(m_profile.isOwn);
    m_remove->setVisible(m_profile.isOwn);
    if (m_profile.isOfNewerVersion())
        m_about->setText(tr("It names something that this version of Martlet does not know. To be "
                            "safe, all topics are left out."));
    else if (m_profile.isOwn)
        m_about->setText(tr("Kept in this project. What you change here can be undone."));
    else
        m_about->setText(tr("What you change here counts for now. Under a name it stays in the "
                            "project."));
}

void RedactionCard::showTopics()
{
    const QSignalBlocker quiet(m_topics);
    const QSignalBlocker silent(m_numbers);
    const bool canChange = !m_profile.isOfNewerVersion();
    for (int row = 0; row < m_topics->count(); ++row) {
        QListWidgetItem *item = m_topics->item(row);
        const bool leaves = !m_profile.leavesOut(item->data(Qt::UserRole).toString());
        item->setCheckState(leaves ? Qt::Checked : Qt::Unchecked);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | (canChange ? Qt::ItemIsEnabled : Qt::NoItemFlags));
    }
    m_numbers->setChecked(m_profile.numbersPeople);
    m_numbers->setEnabled(m_profile.leavesOut(u"people"_s));
}

void RedactionCard::showLists()
{
    m_fields->setChosen(labelled(m_profile.alsoWithout));
    m_tags->setChosen(asTheyAre(m_profile.tags));
    const QList<ChoiceEntry> own = ownFieldsIn(m_graph);
    QList<ChoiceEntry> leaving = own;
    leaving.removeIf(
        [&](const ChoiceEntry &entry) { return !m_profile.ownFields.contains(entry.id); });
    m_ownFields->setChosen(leaving);
    for (QWidget *part :
         {static_cast<QWidget *>(m_ownHeading), static_cast<QWidget *>(m_ownFields)})
        part->setVisible(!own.isEmpty());
}

void RedactionCard::readTopics()
{
    RedactionProfile changed = m_profile;
    changed.without.clear();
    for (int row = 0; row < m_topics->count(); ++row) {
        const QListWidgetItem *item = m_topics->item(row);
        if (item->checkState() != Qt::Checked)
            changed.without.append(item->data(Qt::UserRole).toString());
    }
    changed.numbersPeople = m_numbers->isChecked();
    Q_EMIT edited(changed);
}

void RedactionCard::rename()
{
    RedactionProfile changed = m_profile;
    changed.name = m_name->text().simplified();
    if (changed.name.isEmpty())
        m_name->setText(m_profile.name);
    else if (changed.name != m_profile.name)
        Q_EMIT edited(changed);
}

void RedactionCard::keep()
{
    const QString name = m_newName->text();
    if (name.trimmed().isEmpty())
        return;
    m_newName->clear();
    Q_EMIT keepWanted(name);
}

// Enter in a line ends the line, and does not hand anything on yet; Esc takes a new name back.
void RedactionCard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isRenaming = m_name->hasFocus() && m_name->text() != m_profile.name;
    if (event->key() == Qt::Key_Escape && isRenaming)
        m_name->setText(m_profile.name);
    else if (!isEnter || !qobject_cast<QLineEdit *>(focusWidget()))
        QWidget::keyPressEvent(event);
}

} // namespace martlet
