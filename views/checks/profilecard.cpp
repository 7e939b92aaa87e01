// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/checks/profilecard.h"

#include "model/document/document.h"
#include "model/schema/places.h"
#include "views/widgets/choiceline.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/textbutton.h"
#include "views/widgets/uitext.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

ProfileCard::ProfileCard(const Profile &profile, Document *document, QWidget *parent)
    : CheckCard(document, parent)
    , m_profile(profile)
{
    rebuild();
}

void ProfileCard::build(QVBoxLayout *column)
{
    addTitle(column, m_profile.label(), tr("Profile"));
    addText(column, m_profile.about());
    if (m_profile.asOf.isValid()) {
        //: %1 is a month, such as “November 2025”
        addText(column,
                tr("As of %1. A list to start from; it is no legal advice.")
                    .arg(QLocale().toString(m_profile.asOf, u"MMMM yyyy"_s)),
                true);
    }
    addSwitch(column);
    addChanges(column);
    addPlaces(column);
}

void ProfileCard::addSwitch(QVBoxLayout *column)
{
    const QStringList on = profilesOf(document()->graph());
    auto *box = new QCheckBox(tr("This project is checked with it"), column->parentWidget());
    box->setObjectName(u"profileOn"_s);
    box->setChecked(on.contains(m_profile.id));
    box->setEnabled(on != QStringList {u"audit"_s} || m_profile.id != "audit"_L1);
    connect(box, &QCheckBox::clicked, this, [this](bool checked) {
        document()->turnProfile(m_profile.id, checked);
    });
    column->addSpacing(8);
    column->addWidget(box);
}

void ProfileCard::addChanges(QVBoxLayout *column)
{
    addHeading(column, tr("What it changes"));
    if (m_profile.severities.isEmpty())
        addText(column, tr("Nothing: every rule stays as it is by itself."));
    QStringList rules = m_profile.severities.keys();
    rules.sort();
    for (const QString &id : std::as_const(rules)) {
        auto *button = new TextButton(column->parentWidget());
        button->setObjectName(u"changes:"_s + id);
        //: a rule, and how bad the profile says that its findings are
        button->setText(
            tr("%1: %2").arg(findRule(id)->title(), severityLabel(m_profile.severities.value(id))));
        connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT ruleWanted(id); });
        column->addWidget(button);
    }
    if (!rules.isEmpty())
        addText(column,
                tr("Where two profiles disagree, the one further down in the list counts; what "
                   "the project itself says counts more than any."),
                true);
}

static QList<ChoiceEntry> allPlaces(const QStringList &taken)
{
    QList<ChoiceEntry> entries;
    for (const QString &code : placeCodes()) {
        if (!taken.contains(code))
            entries.append({code, u"%1 · %2"_s.arg(code, placeName(code)), {}, {}});
    }
    return entries;
}

void ProfileCard::addPlaces(QVBoxLayout *column)
{
    if (m_profile.residencies.isEmpty())
        return;
    const QStringList places = profileIn(document()->graph(), m_profile).residencies;
    addHeading(column, tr("Where personal data may go without a note"));
    if (!m_profile.captureResidency.isEmpty())
        addText(column,
                tr("What is collected is to be kept in %1 first.")
                    .arg(placeName(m_profile.captureResidency)));
    auto *box = new QWidget(column->parentWidget());
    auto *flow = new FlowLayout(box, 6);
    for (const QString &place : places)
        flow->addWidget(placeChip(place, places, box));
    auto *line = new ChoiceLine([places] { return allPlaces(places); }, box);
    line->setObjectName(u"addPlace"_s);
    line->setMinimumWidth(190);
    line->setPlaceholderText(tr("Another country…"));
    line->setAccessibleName(tr("Another country"));
    connect(line, &QLineEdit::returnPressed, this, [this, line, places] {
        addPlace(line->entryOf(line->text()).id, places);
    });
    connect(
        line,
        &ChoiceLine::chosen,
        this,
        [this, places](const QString &id) { addPlace(id, places); },
        Qt::QueuedConnection);
    flow->addWidget(line);
    column->addWidget(box);
    if (places == m_profile.residencies)
        return;
    auto *back = new QPushButton(tr("Back to the places it has by itself"), box->parentWidget());
    back->setObjectName(u"placesBack"_s);
    connect(back, &QPushButton::clicked, this, [this] { document()->setPlaces(m_profile.id, {}); });
    column->addWidget(back, 0, Qt::AlignLeft);
}

QWidget *ProfileCard::placeChip(const QString &place, const QStringList &all, QWidget *parent)
{
    auto *chip = new QToolButton(parent);
    chip->setProperty("chip", true);
    chip->setObjectName(u"place:"_s + place);
    chip->setText(menuText(placeName(place)));
    chip->setIcon(themedIcon(u"close"_s));
    chip->setIconSize({10, 10});
    chip->setLayoutDirection(Qt::RightToLeft);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    setPlainTip(chip, tr("Take out: %1").arg(place));
    connect(chip, &QToolButton::clicked, this, [this, place, all] {
        QStringList rest = all;
        rest.removeAll(place);
        document()->setPlaces(m_profile.id, rest);
    });
    return chip;
}

// A list that is as it was again is nothing that the project says.
void ProfileCard::addPlace(const QString &place, const QStringList &all)
{
    if (place.isEmpty() || all.contains(place))
        return;
    QStringList longer = all + QStringList {place};
    const QStringList &own = m_profile.residencies;
    const bool same =
        longer.size() == own.size() && std::all_of(own.begin(), own.end(), [&](const auto &one) {
            return longer.contains(one);
        });
    document()->setPlaces(m_profile.id, same ? std::nullopt : std::optional(longer));
}

} // namespace martlet
