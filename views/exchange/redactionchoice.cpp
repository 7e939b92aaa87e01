// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/exchange/redactionchoice.h"

#include "model/redaction/redactiontopics.h"
#include "views/widgets/calmcombo.h"
#include "views/widgets/softdelegate.h"
#include "views/widgets/uitext.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

RedactionChoice::RedactionChoice(QWidget *parent)
    : QWidget(parent)
    , m_choice(new CalmCombo(this))
    , m_topics(new QListWidget(this))
    , m_numbers(new QCheckBox(tr("Number people instead"), this))
    , m_told(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget *part : {static_cast<QWidget *>(m_choice),
                          static_cast<QWidget *>(m_topics),
                          static_cast<QWidget *>(m_numbers),
                          static_cast<QWidget *>(m_told)})
        column->addWidget(part);
    m_choice->setObjectName(u"redaction"_s);
    m_choice->setAccessibleName(tr("Who it is for"));
    m_topics->setObjectName(u"redactionTopics"_s);
    m_topics->setAccessibleName(tr("What leaves"));
    m_topics->setItemDelegate(new SoftDelegate(m_topics));
    m_numbers->setObjectName(u"redactionNumbers"_s);
    m_told->setObjectName(u"redactionTold"_s);
    m_told->setAccessibleName(tr("What leaves and what does not, one by one"));
    m_told->setReadOnly(true);
    m_told->setTabChangesFocus(true);
    m_told->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_told->setFixedHeight(150);
    for (const RedactionTopic &topic : redactionTopics()) {
        if (topic.id.isEmpty())
            continue;
        auto *item = new QListWidgetItem(topic.label(), m_topics);
        item->setData(Qt::UserRole, topic.id);
        item->setToolTip(plainTip(topic.covers()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    m_topics->setFixedHeight(m_topics->sizeHintForRow(0) * m_topics->count()
                             + 2 * m_topics->frameWidth() + 2);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RedactionChoice::chooseProfile);
    connect(m_topics, &QListWidget::itemChanged, this, &RedactionChoice::readTopics);
    connect(m_numbers, &QCheckBox::toggled, this, &RedactionChoice::readTopics);
    offer({});
}

void RedactionChoice::forget()
{
    m_choice->setCurrentIndex(0);
}

void RedactionChoice::offer(const Graph &graph)
{
    const QString last = m_profile ? m_profile->id : QString();
    {
        const QSignalBlocker quiet(m_choice);
        m_profiles = redactionProfiles(graph);
        m_choice->clear();
        m_choice->addItem(tr("Ourselves: all of it"));
        for (const RedactionProfile &profile : std::as_const(m_profiles))
            m_choice->addItem(profile.name);
        const auto same = std::ranges::find(m_profiles, last, &RedactionProfile::id);
        m_choice->setCurrentIndex(same == m_profiles.end() ? 0
                                                           : int(same - m_profiles.begin()) + 1);
    }
    chooseProfile();
}

void RedactionChoice::chooseProfile()
{
    const int chosen = m_choice->currentIndex() - 1;
    m_profile = chosen < 0 ? std::nullopt : std::optional(m_profiles.at(chosen));
    {
        const QSignalBlocker quiet(m_topics);
        const QSignalBlocker silent(m_numbers);
        for (int row = 0; row < m_topics->count(); ++row) {
            QListWidgetItem *item = m_topics->item(row);
            const bool leaves =
                !m_profile || !m_profile->leavesOut(item->data(Qt::UserRole).toString());
            item->setCheckState(leaves ? Qt::Checked : Qt::Unchecked);
        }
        m_numbers->setChecked(m_profile && m_profile->numbersPeople);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_topics),
                          static_cast<QWidget *>(m_numbers),
                          static_cast<QWidget *>(m_told)})
        part->setVisible(m_profile.has_value());
    m_told->clear();
    Q_EMIT changed();
}

void RedactionChoice::readTopics()
{
    if (!m_profile)
        return;
    m_profile->without.clear();
    for (int row = 0; row < m_topics->count(); ++row) {
        const QListWidgetItem *item = m_topics->item(row);
        if (item->checkState() != Qt::Checked)
            m_profile->without.append(item->data(Qt::UserRole).toString());
    }
    m_profile->numbersPeople = m_numbers->isChecked();
    Q_EMIT changed();
}

std::optional<RedactionProfile> RedactionChoice::profile() const
{
    return m_profile;
}

void RedactionChoice::tell(const QString &text)
{
    if (m_told->toPlainText() != text)
        m_told->setPlainText(text);
}

} // namespace martlet
