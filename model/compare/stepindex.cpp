// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/compare/stepindex.h"

#include "model/analysis/finding.h"
#include "model/base/text.h"
#include "model/compare/differences.h"

#include <QCoreApplication>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(martlet::StepIndex)
};

} // namespace

StepIndex::StepIndex(const History &history, const QList<History::Step> &steps, const Graph &now)
    : m_now(now)
{
    m_items.resize(steps.size());
    m_touched.resize(steps.size());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        for (const Edit &edit : history.editsOf(steps[i])) {
            note(edit);
            if (isBookkeeping(edit.field, edit.before, edit.after, now))
                continue;
            QSet<QString> &touched = m_touched[i];
            if (m_items[i].isEmpty() || m_items[i].last() != edit.item) {
                if (!m_items[i].contains(edit.item))
                    m_items[i].append(edit.item);
            }
            touched.insert(edit.item);
            if (edit.field == key::from || edit.field == key::to)
                touched += {edit.before.text(), edit.after.text()};
        }
    }
}

void StepIndex::note(const Edit &edit)
{
    const QString text = edit.after.isText() ? edit.after.text() : edit.before.text();
    if (text.isEmpty())
        return;
    if (edit.field == key::name)
        m_gone[edit.item].name = text;
    else if (edit.field == key::kind)
        m_gone[edit.item].kind = Key(text);
    else if (edit.field == key::from)
        m_gone[edit.item].from = text;
    else if (edit.field == key::to)
        m_gone[edit.item].to = text;
    else if (edit.field == u"on"_key)
        m_gone[edit.item].on = text;
}

bool StepIndex::touches(qsizetype step, const QString &item) const
{
    return m_touched[step].contains(item);
}

QString StepIndex::nameOf(const QString &item) const
{
    if (item == projectId)
        return Words::tr("the settings of the project");
    if (m_now.contains(item))
        return itemName(m_now, item);
    const Known known = m_gone.value(item);
    if (!known.from.isEmpty() && known.from != item && known.to != item)
        return u"%1 → %2"_s.arg(nameOf(known.from), nameOf(known.to));
    if (known.kind == u"comment"_key && !known.on.isEmpty() && known.on != item)
        //: %1 is the name of a tool or anything else
        return Words::tr("Comment on %1").arg(nameOf(known.on));
    return known.name.isEmpty() ? Words::tr("something that is gone") : known.name;
}

Key StepIndex::kindOf(const QString &item) const
{
    const Item *there = m_now.find(item);
    return there ? there->kind : m_gone.value(item).kind;
}

QString StepIndex::namesBeside(qsizetype step, const QString &label) const
{
    QStringList names;
    qsizetype more = 0;
    for (const QString &item : itemsOf(step)) {
        if (names.size() == mostNames) {
            ++more;
            continue;
        }
        const QString name = nameOf(item);
        if (!label.contains(name) && !names.contains(name))
            names.append(name);
    }
    if (more > 0)
        names.append(Words::tr("%n more", nullptr, int(more)));
    return listText(names);
}

QString stepLabel(const Change &last)
{
    return last.label.isEmpty() ? Words::tr("Several changes, kept as one") : last.label;
}

} // namespace martlet
