// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/exchange/redactionchoice.h"

#include "model/document/document.h"
#include "model/document/redactions.h"
#include "views/exchange/redactioncard.h"
#include "views/widgets/calmcombo.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

RedactionChoice::RedactionChoice(QWidget *parent)
    : QWidget(parent)
    , m_choice(new CalmCombo(this))
    , m_toggle(new QPushButton(this))
    , m_told(new QPlainTextEdit(this))
    , m_card(new RedactionCard(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget *part : {static_cast<QWidget *>(m_choice),
                          static_cast<QWidget *>(m_toggle),
                          static_cast<QWidget *>(m_told)})
        column->addWidget(part);
    m_choice->setObjectName(u"redaction"_s);
    m_choice->setAccessibleName(tr("Who it is for"));
    m_toggle->setObjectName(u"redactionToggle"_s);
    m_told->setObjectName(u"redactionTold"_s);
    m_told->setAccessibleName(tr("What leaves and what does not, one by one"));
    m_told->setReadOnly(true);
    m_told->setTabChangesFocus(true);
    m_told->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_told->setFixedHeight(220);
    setFocusProxy(m_choice); // a proxy that may be hidden would hold the Tab key
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RedactionChoice::choose);
    connect(m_toggle, &QPushButton::clicked, this, &RedactionChoice::cardToggled);
    connect(m_card, &RedactionCard::edited, this, &RedactionChoice::take);
    connect(m_card, &RedactionCard::keepWanted, this, &RedactionChoice::keep);
    connect(m_card, &RedactionCard::removeWanted, this, [this] {
        removeRedaction(m_document, *m_profile);
    });
    setCardShown(false);
    refresh();
}

void RedactionChoice::setProject(Document *document)
{
    m_document = document;
    m_profile.reset();
    follow();
}

void RedactionChoice::open()
{
    follow();
    choose(m_choice->currentIndex());
}

// What is gone leaves nobody with more than they would have got.
void RedactionChoice::follow()
{
    const Graph graph = m_document ? m_document->graph() : Graph();
    m_profiles = redactionProfiles(graph);
    const int found = m_profile ? indexOf(m_profile->id) : -1;
    if (m_profile && found < 0)
        m_profile = m_profiles.at(indexOf(u"public"_s));
    else if (m_profile && m_profile->isOwn)
        m_profile = m_profiles.at(found);
    refresh();
}

int RedactionChoice::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &RedactionProfile::id);
    return found == m_profiles.end() ? -1 : int(found - m_profiles.begin());
}

void RedactionChoice::refresh()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("Ourselves: all of it"));
    for (const RedactionProfile &profile : std::as_const(m_profiles))
        m_choice->addItem(profile.name);
    m_choice->setCurrentIndex(m_profile ? indexOf(m_profile->id) + 1 : 0);
    for (QWidget *part : {static_cast<QWidget *>(m_toggle), static_cast<QWidget *>(m_told)})
        part->setVisible(m_profile.has_value());
    if (m_profile)
        m_card->present(*m_profile, m_document ? m_document->graph() : Graph());
}

void RedactionChoice::choose(int index)
{
    m_profile = index <= 0 ? std::nullopt : std::optional(m_profiles.at(index - 1));
    m_told->clear();
    refresh();
    Q_EMIT changed();
}

// One of the project's own is changed in the project, and comes back from there.
void RedactionChoice::take(const RedactionProfile &profile)
{
    if (profile.isOwn) {
        changeRedaction(m_document, profile);
        return;
    }
    m_profile = profile;
    refresh();
    Q_EMIT changed();
}

void RedactionChoice::keep(const QString &name)
{
    const QString id = addRedaction(m_document, *m_profile, name);
    follow();
    choose(indexOf(id) + 1);
}

void RedactionChoice::tell(const QString &text)
{
    if (m_told->toPlainText() != text)
        m_told->setPlainText(text);
}

void RedactionChoice::setCardShown(bool shown)
{
    m_toggle->setText(shown ? tr("Back to the preview") : tr("Change what leaves…"));
}

} // namespace martlet
