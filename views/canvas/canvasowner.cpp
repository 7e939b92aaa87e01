// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "model/document/ownership.h"
#include "model/drawing/cardmarks.h"
#include "model/drawing/cardtext.h"
#include "views/canvas/canvas.h"
#include "views/canvas/capturestrip.h"

#include <QLineF>

namespace martlet {

using namespace Qt::StringLiterals;

// Smaller chips are neither drawn nor hit.
static constexpr double leastChipZoom = 0.3;

bool Canvas::isOnOwner(const QString &item) const
{
    const Card *card = m_scene.card(item);
    if (!card || card->isFaint || card->ownership == Card::Ownership::NotAsked
        || m_camera.scale() < leastChipZoom)
        return false;
    const QPointF chip = ownerCentre(m_scene.cardRect(item));
    return QLineF(chip, toMap(m_position)).length() <= cardform::chip + 1 / m_camera.scale();
}

// The field stands over the chip. A name that nobody bears yet becomes a person.
void Canvas::askForOwner(const QStringList &items, const QString &at)
{
    NameField::Help help;
    help.prefersExisting = true;
    const auto isNew = [this](const QString &name) {
        return !name.isEmpty() && elementNames().findOwner(name).isEmpty();
    };
    help.offers = [this, isNew](const QString &text, qsizetype) {
        const QString name = text.trimmed();
        CaptureOffers found = CaptureOffers::ofOwners(name, elementNames(), m_document->schema());
        if (found.startsExisting() && isNew(name))
            found.offers.append(
                {CaptureOffer::Kind::New, tr("New person “%1”").arg(name), {}, {}, false});
        return found;
    };
    help.chips = [isNew](const QString &text) {
        const CaptureChip chip {
            text.trimmed(), u":/icons/kinds/person.svg"_s, CaptureChip::Tone::New};
        return isNew(chip.text) ? QList<CaptureChip> {chip} : QList<CaptureChip>();
    };
    const QPointF chip = toScreen(ownerCentre(m_scene.cardRect(at)));
    const QRect rect = fieldRect(toMap(chip - QPointF(16, NameField::fieldHeight / 2.0)));
    const int count = int(items.size());
    const QString hint =
        count == 1 ? tr("Who owns it?") : tr("Who owns these %n things?", nullptr, count);
    m_field->open(rect, hint, help, [this, items](const QString &name) {
        giveToNamed(m_document, items, name);
        return false;
    });
}

} // namespace martlet
